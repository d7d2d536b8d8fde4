# closing case 6: a parked sale does not bar the closing: it is named on the Z and goes on in the next shift.
login kasir 111111
open 500000
scan 2000000000015
hold "Bu Mahmudah"
scan 2000000000015
pay cash 65500
count 100000=5 50000=1 10000=1 5000=1 500=1
close
open 565500
recall "Bu Mahmudah"
pay cash 65500
count 100000=6 20000=1 10000=1 1000=1
close
