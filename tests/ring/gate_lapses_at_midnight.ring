# at 2026-11-24T15:59:54Z
# licence apotek 2026-11-24
# The licence ends with this day: what is in the basket at midnight is not paid any more, sembako goes on.
login apotek 222222
open 500000
add M00001 2
add S00001
state
state
state
pay cash 100000
add M00006
remove 1
pay cash 100000
