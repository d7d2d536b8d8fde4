# complaint 4, 13: a Z is of its own sales by their numbers, not of a day: the second has none of the first.
# complaint 12: two shifts are opened and closed within a minute.
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 65500
scan 2000000000251
pay qris
paid 4471
count 100000=3 50000=5 10000=1 5000=1 500=1
close
open 565500
scan 2000000000251
pay cash 13000
return 261124-A-0001
take 1 1 salah
refund cash
count 100000=3 50000=4 10000=1 2000=1 1000=1
close
open 513000
count 100000=3 50000=4 10000=1 2000=1 1000=1
close
logout
login manajer 444444
close-day 2026-11-24
close-day 2026-11-24
