# The clock goes back an hour, then two days: it sells and closes, and numbers go on; a new shift asks the manager (R41).
login kasir 111111
open 500000
scan 2000000000251
pay cash 13000
# killed, on again at 2026-11-24T07:00:00+08:00
login kasir 111111
scan 2000000000251
pay cash 13000
# killed, on again at 2026-11-22T09:00:00+08:00
login kasir 111111
scan 2000000000251
pay cash 13000
cash-out 5000 parkir
count 100000=5 20000=1 10000=1 2000=2
close
open 534000
no
# killed, on again at 2026-11-24T09:00:00+08:00
login kasir 111111
open 534000
scan 2000000000251
pay cash 13000
# killed, on again at 2026-12-24T09:00:00+08:00
login kasir 111111
scan 2000000000251
pay cash 13000
count 100000=5 50000=1 10000=1
close
# killed, on again at 2026-11-25T09:00:00+08:00
login kasir 111111
open 560000
approve manajer 444444
scan 2000000000251
pay cash 13000
count 100000=5 50000=1 20000=1 2000=1 1000=1
close
