# A code shown is no payment: the sale waits until the cashier says what she saw.
login kasir 111111
open 500000
scan 2000000000015
pay qris
scan 2000000000015
pay cash 100000
paid 12
unpaid
undo
scan 2000000000015
pay qris
print-qris
state
paid 260012345678
pay qris
paid 1234
unpaid
scan 2000000000015
cancel
undo
pay qris 65501
pay qris 0
times 160
confirm
scan 2000000000015
pay qris
pay qris 10000000
undo
pay cash 11000000
