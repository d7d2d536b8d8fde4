# Other means first and exact, cash last and rounded; what is paid keeps the goods as they are.
login kasir 111111
open 500000
add S00006 1.25
pay card "BCA 1234 990017" 10000
add S00006 1
qty 2
remove 1
member A00003
cancel
pay transfer
pay card 4000001234567899
pay card 990018 20000
undo
pay qris 5000
undo
pay qris 5000
paid 4711
pay cash 1000
pay cash 10000
scan 2000000000015
pay transfer TRF-2211
scan 2000000000015
pay card 1
undo
undo
# Any part can be given back, whichever came in last; a number that is not there says so.
scan 2000000000015
take-off 1
pay card 5501 20000
pay transfer TRF-3 10000
take-off 3
take-off 1
pay card 5502
