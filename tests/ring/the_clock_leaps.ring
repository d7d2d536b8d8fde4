# R41: a clock far ahead of the newest record is asked about once; a shop that rested a month goes on.
login kasir 111111
open 500000
count 100000=5
close
# ended, on again at 2026-12-25T08:00:00+08:00
login kasir 111111
open 500000
count 100000=5
close
# ended, on again at 2027-03-31T08:00:00+08:00
login kasir 111111
open 500000
no
state
open 500000
confirm
count 100000=5
close
# ended, on again at 2031-01-31T08:00:00+08:00
login kasir 111111
open 500000
confirm
approve manajer 444444
state
