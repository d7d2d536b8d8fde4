# complaint 25: a sale is set aside and fetched again; lines taken out and dropped sales are noted.
login kasir 111111
open 500000
scan 2000000000015
hold
member A00001
add S00025 2
hold
add S00025
hold 1
hold "Bu Ani"
recall 1
recall 7
qty 2
pay cash 200000
recall A00001
state
