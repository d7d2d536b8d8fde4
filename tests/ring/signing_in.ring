# Who may do what before anybody has signed in, and after.
state
scan 2000000000015
open 500000
login kasir 222222
login nobody 111111
login gudang 333333
open 500000
login kasir 111111
scan 2000000000015
open 500000
open 500000
login kasir2 121212
scan 2000000000015
pin 111111
pin 12
pin 135790
logout
login kasir2 121212
login kasir2 135790
logout
logout
