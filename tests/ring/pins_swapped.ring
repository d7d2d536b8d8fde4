# Two cashiers type each other's PIN: neither gets in, nothing is rung under the other's name, and both go on.
login kasir 121212
login kasir2 111111
state
login kasir 111111
open 500000
handover kasir2 111111
scan 2000000000251
pay cash 13000
handover kasir2 121212
scan 2000000000251
pay cash 13000
handover kasir 121212
approve kasir2 111111
logout
login kasir 121212
login kasir 121212
login kasir 121212
login kasir 111111
state
