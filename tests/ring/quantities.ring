# complaint 15: nought, less, a barcode typed as a quantity, and one that is worth a question.
login kasir 111111
open 500000
add S00025 0
add S00025 -1
add S00025 2000000000251
add S00025 201
confirm
qty 3
qty 1 2
qty 2 5
times 4
scan 2000000000251
times 0
qty abc
confirm
