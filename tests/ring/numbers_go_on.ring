# complaint 1: a sale that is shown as done is in the log; the next number follows, whatever happened in between.
# complaint 3: no number is used twice and none is left out, however often the program starts.
login kasir 111111
open 500000
scan 2000000000015
pay cash 50000
pay cash 100000
# killed
login kasir 111111
state
scan 2000000000251
cancel
pay cash 50000
scan 2000000000251
pay cash 13000
return 261124-A-0001
take 1 1 salah
refund cash
# killed
login kasir 111111
scan 2000000000251
# killed
login kasir 111111
state
scan 2000000000305
pay cash 8000
void 261124-A-0004 salah
approve manajer 444444
scan 2000000000305
pay cash 8000
x
