# What lay in the basket when the power went is offered to the same cashier in the same shift, and to nobody else.
login kasir 111111
open 500000
scan 2000000000251
member A00001
add S00043 2
unit 2 pak
# killed
login kasir2 333333
login manajer 444444
login kasir 111111
# A customer who comes first is served first.
scan 2000000000251
unfinished take
pay cash 13000
unfinished take
pay cash 200000
unfinished take
# killed
login kasir 111111
add S00043 3
# killed
login kasir 111111
unfinished drop
undo
cancel
state
