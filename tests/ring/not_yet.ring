# Parts of the shop that open later say so, in words.
login kasir 111111
open 500000
scan 2000000000015
receive S00030 10
state
