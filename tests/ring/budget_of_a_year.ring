# What a year is to bring and to cost: written by the bookkeeper, agreed to by the board, until its result is closed.
login manajer 444444
budget 2027 525000=18000000
logout
login bendahara 555555
# Each account of income and expense, once, on the side where it grows.
budget 2027
budget 2027 decision=RA-2/2026
budget 2027 599999=18000000
budget 2027 112100=18000000
budget 2027 525000=-18000000
budget 2027 525000=18000000 525000=12000000
budget 2027 525000=0
budget 2029 525000=18000000
# Two people, as behind an entry by hand.
budget 2027 decision=RA-2/2026 411100=120000000 418100=2000000 501100=90000000 525000=18000000
approve manajer 444444
budget 2027 decision=RA-2/2026 411100=120000000 418100=2000000 501100=90000000 525000=18000000
approve pengurus 666666
# The meeting changed its mind: the new one stands in place of it, and both are in the log.
budget 2027 decision=RA-3/2026 411100=150000000 501100=110000000 525000=18000000
approve pengurus 666666
budget 2026 525000=9000000
approve pengurus 666666
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
close-year 2026
confirm
approve pengurus 666666
budget 2026 525000=1000000
budget 2028 525000=19000000
approve pengurus 666666
