# Interest of a month on voluntary savings: by two people, once, into every member's balance.
login kasir 111111
open 500000
save 1 sukarela 6000000
logout
# ended, on again at 2026-12-02T09:00:00+08:00
login kasir 111111
savings-interest 2026-11 6
logout
login bendahara 555555
savings-interest 2026-12 6
savings-interest 2026-11
savings-interest 2026-11 12
savings-interest 2026-11 6
approve manajer 444444
savings-interest 2026-11 6
approve pengurus 666666
savings-interest 2026-11 6
# A drawer of those days is still open: it is closed before they are locked.
lock 2026-11-30
logout
login kasir 111111
count 100000=65
close dihitung
logout
# December was forgotten: whoever locks is asked; locked all the same, it is booked on the day it is credited.
# ended, on again at 2027-01-05T09:00:00+08:00
login bendahara 555555
lock 2026-12-31
no
savings-interest 2026-13
lock 2026-12-31
confirm
approve pengurus 666666
savings-interest 2026-12 6
approve pengurus 666666
