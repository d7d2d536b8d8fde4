# Two boxes of the same syrup: the first to expire is proposed, a later one that is scanned says so, one word swaps.
login apotek 222222
open 500000
# By its code alone: the box to take is named with batch, expiry and shelf.
scan 2030000000029
# The later box is in the hand: which one should go first stands beside it.
scan 01020300000000291728113010B26A75
# Swapped: one line, from the box that goes first.
box 2 -
# The later box again, and kept: nothing is proposed any more.
scan 01020300000000291728113010B26A75
box 2 B26A75 dipindai
# Chosen by hand, with a reason; without one it is not.
box 1 B26A75 suka
box 1 B26A75 diminta
# A box that nobody has.
box 1 X99999 diminta
box 1 -
pay cash 100000
