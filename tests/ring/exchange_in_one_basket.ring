# Goods brought back and goods taken are one basket: the difference is paid, goes back, or is nothing.
login kasir 111111
open-counted 50000=5 20000=5 10000=10 5000=10 2000=20 1000=20 500=20 200=20 100=20
add S00006 1.25
pay cash 50000
return 261124-A-0001
exchange
take 1 1.25 salah
exchange
take 1 1 salah
scan 2000000000015
pay qris
pay card 77 10000
refund cash
pay cash 1000
pay cash 100000
state
# Cheaper goods: the rest goes back in pieces of the drawer.
return 261124-A-0003
take 1 1 salah
add S00025 1
pay cash 0
exchange
add S00025 1
pay cash 0
refund gold
refund cash
approve manajer 444444
# The same goods again: nothing changes hands.
return 261124-A-0005
take 1 1 rusak
exchange
cancel
return 261124-A-0005
take 1 1 rusak
exchange
add S00025 1
pay cash 0
# The drawer is the fold of what passed over the counter: 576.000 + 21.300 + 44.100 − 52.500.
count 100000=5 50000=1 20000=1 10000=1 5000=1 2000=1 1000=1 500=1 200=2
close
