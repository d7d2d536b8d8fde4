# Discounts by hand on a line and on the whole sale, shared to the rupiah; they go with the goods.
login manajer 444444
open 500000
scan 0089686010947
qty 10
discount 10% dekat_ed
discount 5000
confirm
qty 4
undo
discount 0
scan 2000000000190
scan 2000000000206
discount total 1000 tawar
member A00003
remove 1
discount total 100%
confirm
discount total 0
discount 60000
discount total 5% tawar
pay cash 50000
logout
login kasir 111111
handover kasir 111111
scan 2000000000190
discount 1%
approve kasir 111111
approve manajer 444444
pay cash 20000
