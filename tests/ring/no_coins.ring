# A drawer without coins: the sale is done all the same, and what the drawer cannot give is said before the money goes.
login kasir 111111
open-counted 100000=2
scan 2000000000251
pay cash 100000
scan 2000000000305
scan 2000000000251
pay cash 50000
cash-in 50000 "uang receh"
scan 2000000000251
pay cash 14000
