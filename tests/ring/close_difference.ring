# complaint 11: short, counted twice, with a reason; cash that moves after a count asks for another.
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 70000
count 100000=3 50000=4 20000=2 10000=1
close
count 100000=3 50000=4 20000=2 10000=1 5000=1
close-leaving 600000
cash-out 5000 parkir
close "kembalian salah"
count 100000=3 50000=4 20000=2 10000=1
x
close-leaving 500000 "kembalian salah"
open 500000
count 100000=5 2000=2
close
state
