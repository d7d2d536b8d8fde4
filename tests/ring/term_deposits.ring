# Simpanan berjangka: taken in with its certificate, interest month by month or kept, rolled over, broken, paid out.
login kasir 111111
open 500000
term open A00001 5000000 12
term open A00001 5000000 1 rate=6 renews=yes
approve manajer 444444
term open A00002 30000000 3 rate=6 pays=end
approve manajer 444444
term open A00003 100000 61
term open A00003 100000 6 rate=12
term open A00003 300000 6
void-slip 4 salah_orang
approve manajer 444444
term bilyet BA00003
term close BA00003
approve manajer 444444
passbook A00001
# The day after its month: due, credited and begun anew by the run of December.
# ended, on again at 2027-01-02T09:00:00+08:00
logout
login bendahara 555555
savings-interest 2026-12 0
approve pengurus 666666
# ended, on again at 2027-02-24T09:00:00+08:00
logout
login kasir 111111
count 100000=405
close kemarin
open 40500000
term close BA00002
approve manajer 444444
term close BA00003 to=sukarela
term close BA00003 to=sukarela
term close BA00001 to=sukarela
approve manajer 444444
x
