# at 2026-12-01T08:00:00+08:00
# Food whose batch nobody knows is sold past its date, and the cashier is told to look at the pack (R54): cakes that a
# household delivers, eggs by weight. Where the date is ahead nothing is said.
login kasir 111111
open 500000
add S00592 1
add S00078 0.5
add S00001
scan 2000000005928
pay cash 200000
