# at 2026-11-24T23:59:57+08:00
# closing case 9; complaint 14: a shift that ends after midnight belongs to the day on which it opened, and so do its receipts (R41).
login kasir 111111
open 100000
scan 2000000000015
pay cash 65500
scan 2000000000015
pay cash 65500
count 100000=1 50000=2 20000=1 10000=1 1000=1
close
open 231000
scan 2000000000015
pay cash 65500
count 100000=2 50000=1 20000=2 5000=1 1000=1 500=1
close
