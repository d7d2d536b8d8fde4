# The manager gives a PIN for once; it must be changed before anything else. Neither is ever shown.
login kasir 111111
reset-pin kasir2 998877
logout
login manajer 444444
reset-pin nobody 998877
reset-pin manajer 998877
reset-pin kasir2 12
reset-pin kasir2 998877
logout
login kasir2 121212
login kasir2 998877
open 500000
pin 998877
pin 246801
open 500000
state
