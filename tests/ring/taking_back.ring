# Undo takes back the last input on the open sale; a line goes; a sale goes.
login kasir 111111
open 500000
undo
scan 2000000000015
scan 2000000000022
undo
undo
undo
scan 2000000000015
qty 2
undo
remove 1
add S00025 2
cancel
state
