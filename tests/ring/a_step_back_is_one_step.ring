# `undo` takes back the last input: a multiplier that waits, and not the line before it.
login kasir 111111
open 500000
undo
times 5
undo
undo
add S00383 2
times 5
times 7
undo
state
undo
state
# Used up by goods it is nothing to be taken back any more.
times 3
add S00342
undo
state
undo
undo
times 4
member A00001
undo
state
# After a sale that is done it is all that can be taken back.
add S00383
pay cash 10000
times 6
undo
undo
add S00383
