# Sales that may stand under the wrong member: shown where the shift and the day are closed, moved by the receipt.
login manajer 444444
person kasir member 12
person kasir2 member 99999
person manajer member 3
rule habit_floor=200000 habit_times=5
approve pengurus 666666
rule habit_times=101
logout
# Three days of habit: some Rp65.500 a day.
login kasir 111111
open 500000
member 20
scan 2000000000015
pay cash 65500
count 100000=5 50000=1 10000=1 5000=1 500=1
close
logout
# ended, on again at 2026-11-25T09:00:00+08:00
login kasir 111111
open 565500
member 20
scan 2000000000015
pay cash 65500
count 100000=6 20000=1 10000=1 1000=1
close
logout
# ended, on again at 2026-11-26T09:00:00+08:00
login kasir 111111
open 631000
member 20
scan 2000000000015
pay cash 65500
count 100000=6 50000=1 20000=2 5000=1 1000=1 500=1
close
logout
# The fourth day: forty packs to that card, and the cashier's own card on two baskets, one of them voided.
# ended, on again at 2026-11-27T09:00:00+08:00
login kasir 111111
open 696500
member 20
times 40
scan 2000000000251
pay cash 498000
member 12
scan 2000000000251
pay cash 12600
member 12
scan 2000000000251
pay cash 12600
void 261127-A-0003 salah
approve manajer 444444
count 100000=12 5000=1 2000=1 100=1
# The large sale was another member's: it moves, and what is said of it is gone.
attach 261127-A-0001 21
approve manajer 444444
count 100000=12 5000=1 2000=1 100=1
close
logout
login manajer 444444
close-day 2026-11-27
person kasir member -
