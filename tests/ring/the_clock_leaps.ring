# R41: a clock far ahead of the newest record is told in a shop for practice, where time is its rehearsal's; a real one
# asks (a test of the till's own). A shop that rested a month hears nothing.
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
count 100000=5
close
# ended, on again at 2031-01-31T08:00:00+08:00
login kasir 111111
open 500000
state
