# A meeting keeps its own date though its month was locked before it was entered: what it decided is booked on the first
# day that is open. So does a member who is attached late.
# ended, on again at 2026-12-30T09:00:00+08:00
login kasir 111111
open 500000
scan 2000000000015
pay cash 100000
count 100000=5 50000=1 10000=1 5000=1 500=1
close dihitung sekali saja
logout
# ended, on again at 2027-01-02T09:00:00+08:00
login bendahara 555555
lock 2026-12-31
approve pengurus 666666
logout
login manajer 444444
attach 261230-A-0001 -
attach 261230-A-0001 1
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
lock 2027-01-31
approve pengurus 666666
# The year is closed with it: its result too goes on to the first open day.
shu allocate 2026 RA-1 2027-03-20 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
shu allocate 2026 RA-1 2027-01-20 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
confirm
approve pengurus 666666
shu draft 2026
logout
