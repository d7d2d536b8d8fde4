# A year is closed, its surplus allocated by the percentages of the members' meeting, and paid: by two people, once.
login kasir 111111
open 500000
member 1
scan 2000000000015
pay cash 100000
member 2
scan 2000000000251
pay cash 13000
scan 2000000000015
pay cash 100000
count 100000=6 50000=1
close dihitung sekali saja
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login kasir 111111
shu draft 2026
logout
login bendahara 555555
shu draft 2026
shu pay 2026 1 sukarela
# The percentages add up to 105.
shu allocate 2026 RA-1/2027 cadangan=45 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
shu allocate 2026 RA-1/2027 2026-12-30 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
shu allocate 2026 RA-1/2027 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
confirm
approve manajer 444444
shu allocate 2026 RA-1/2027 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
confirm
approve pengurus 666666
shu allocate 2026 RA-2/2027 cadangan=100
close-year 2026
# It was wrong: taken back, and allocated anew.
shu take-back 2026
approve pengurus 666666
shu allocate 2026 RA-1/2027 capital_base=pokok_wajib rounding=largest_remainder cadangan=30 jasa_usaha=35 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
shu pay 2026 2 sukarela
shu pay 2026 2 sukarela
shu pay 2026 all
approve pengurus 666666
shu take-back 2026
# What is closed stays closed.
entry "Listrik Desember" 2026-12-31 522000=250000 112100=-250000
entry "Listrik Desember" 522000=250000 112100=-249000
entry "Listrik Desember" 522000=250000 112100=-250000
approve pengurus 666666
lock 2027-01-31
approve pengurus 666666
