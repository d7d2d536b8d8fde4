# complaint 8: what the till accepts the books accept. More is sold than the shelf should have: it closes all the same.
login kasir 111111
open-counted 100000=3 50000=4
add S00025 60
pay cash 1000000
return 261124-A-0001
take 1 20 salah
refund cash
approve manajer 444444
count 100000=9 50000=1 20000=2 5000=1 2000=1 1000=1
close
logout
login manajer 444444
close-day 2026-11-24
