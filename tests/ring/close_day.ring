# The manager closes the day once every shift of it has its Z.
login kasir 111111
open 100000
close-day 2026-11-24
logout
login manajer 444444
close-day 2026-11-23
close-day 2026-11-24
logout
login kasir 111111
scan 2000000000015
pay cash 65500
count 100000=1 50000=1 10000=1 5000=1 500=1
close
open 165500
count 100000=1 50000=1 10000=1 5000=1
close
logout
login manajer 444444
close-day 2026-11-24
close-day 2026-11-24
settle qris 100000 700 BNI-2411
settle deposit 0
settle cek 100
logout
login bendahara 555555
settle card 50000 350
settle deposit 50000
