# What is closed stays closed: a late member, a payment, an entry, a month that was locked.
# ended, on again at 2026-12-30T09:00:00+08:00
login kasir 111111
open 500000
scan 2000000000015
pay cash 100000
count 100000=5 50000=1 10000=1 5000=1 500=1
close dihitung sekali saja
logout
# The month is locked the day after: a member may still be put on the sale, and changes its side on the first open day.
# ended, on again at 2026-12-31T09:00:00+08:00
login bendahara 555555
lock 2026-12-30
approve pengurus 666666
logout
login manajer 444444
attach 261230-A-0001 1
entry "Lupa" 2026-12-30 522000=5000 112100=-5000
logout
# The year is closed; the sale cannot move to another member, nor anything be booked in it.
# ended, on again at 2027-01-02T09:00:00+08:00
login bendahara 555555
close-year 2026
confirm
approve pengurus 666666
entry "Lupa" 2026-12-31 522000=5000 112100=-5000
shu allocate 2026 RA-1/2027 2027-01-02 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
logout
login manajer 444444
attach 261230-A-0001 2
logout
# What is paid in the new year is the new year's.
login kasir 111111
open 500000
save 1 wajib 20000
