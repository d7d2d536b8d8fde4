# closing case 2: one sale, counted, closed.
login kasir 111111
open-counted 100000=2 50000=4 10000=10
scan 2000000000015
pay cash 100000
x
close
count 100000=3 50000=4 10000=6 5000=1 500=1
x
close
state
