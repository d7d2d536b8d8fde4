# Jasa of loans as income of the month in which it falls due: two people decide so, a month is accrued once, and what is
# paid is taken off the claim first.
login kasir 111111
loan accrue 2026-11
logout
login bendahara 555555
loan accrue 2026-10
loan jasa paid
loan jasa accrued
approve manajer 444444
loan jasa accrued
approve pengurus 666666
loan jasa accrued
loan accrue 2026-11
loan accrue 2026-13
loan accrue
loan jasa besok
logout
# ended, on again at 2026-12-24T08:00:00+08:00
login bendahara 555555
entry "Jasa" 113400=12000 415100=-12000
loan accrue 2026-11
approve pengurus 666666
loan accrue 2026-11
loan accrue 2026-12
logout
login kasir 111111
open 500000
cash-in 12000 "Jasa" 113400
instalment P00002 1000
void-slip 1 salah_ketik
approve manajer 444444
instalment P00002 10000
logout
# What fell due since, beside what was left of it.
# ended, on again at 2027-01-05T08:00:00+08:00
login bendahara 555555
loan accrue 2026-12
approve pengurus 666666
loan jasa paid
approve pengurus 666666
loan accrue 2027-01
logout
# Nobody paid for half a year: nothing is accrued of it, and what was leaves the income with the loan.
# ended, on again at 2027-06-24T08:00:00+08:00
login bendahara 555555
loan accrue 2027-05
loan jasa accrued
approve pengurus 666666
loan accrue 2026-11
loan provision
approve pengurus 666666
loan write-off P00002 RA-9
approve pengurus 666666
