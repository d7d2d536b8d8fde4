# A price by hand: the shelf's by the cashier, once a line and not far down; anything else by two people.
login kasir 111111
open 500000
scan 0089686010947
price 1 3200 label
price 1 3150 label
no
scan 0089686010947
price 2 3400
approve kasir2 121212
approve manajer 444444
# Below cost.
price 2 2000 rusak
approve manajer 444444
# Back to its own price.
price 2 3500
# Never above a ceiling, whoever agrees.
scan 2000000000015
price 3 66000
price 3 60000 "kemasan sobek sedikit"
approve manajer 444444
pay cash 100000
logout
login manajer 444444
handover manajer 444444
scan 0089686010947
price 1 3200
price 1 3000
confirm
price 1 2500
no
price 1 4000 tawar
confirm
pay cash 5000
