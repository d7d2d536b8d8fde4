# Five wrong PINs before.
login kasir 000000
login kasir 000000
login kasir 000000
login kasir 000000
login kasir 000000
login kasir 111111
