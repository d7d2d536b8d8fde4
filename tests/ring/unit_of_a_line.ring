# Another unit for a line: it joins a line of that unit and no other; the box that was scanned stays; undo gives it back.
login apotek 222222
open 500000
# From the box in hand, then the same tablets without one: changed, they stay two lines, and the box stays with its own.
scan 01020300000000121727093010T25H63
unit 1 strip
add M00001 1
unit 2 strip
pay cash 20000
add S00043 2
unit 1 pak
add S00043
# Two packs and a piece; the piece becomes a pack: one line of three.
unit 2 pak
undo
# A unit that these goods do not have.
unit 1 karung
