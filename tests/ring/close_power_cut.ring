# closing case 12: a power cut at each step of the close. It is open or it is closed, and counts are kept.
# complaint 9: closing is one transaction: leaving in the middle of it skips nothing.
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 65500
# killed
login kasir 111111
x
count 100000=3 50000=5 10000=1 5000=1
# killed
login kasir 111111
x
count 100000=3 50000=5 10000=1 5000=1 500=1
# killed
login kasir 111111
close
# killed
login kasir 111111
close
count 100000=3 50000=5 10000=1 5000=1 500=1
open-counted 100000=3 50000=5 10000=1 5000=1 500=1
scan 2000000000251
pay cash 13000
# killed
login kasir 111111
count 100000=3 50000=5 20000=1 5000=1 2000=1 1000=1 500=1
close
logout
login manajer 444444
close-day 2026-11-24
# killed
login manajer 444444
close-day 2026-11-24
