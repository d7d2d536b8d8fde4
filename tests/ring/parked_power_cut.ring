# R37: a sale that was fetched lies among the parked again where the till ends before it is finished.
login kasir 111111
open 500000
scan 2000000000015
add S00025 2
hold "Bu Ani"
recall "Bu Ani"
add S00043
# killed
login kasir 111111
state
recall "Bu Ani"
pay qris
undo
# killed
login kasir 111111
recall "bu ani"
cancel
# killed
login kasir 111111
state
scan 2000000000251
hold
recall 1
remove 1
undo
# killed
login kasir 111111
recall 1
pay cash 20000
# killed
login kasir 111111
state
