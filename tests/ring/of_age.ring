# Tobacco: one question a receipt; without a yes the line stays out, and that it did is counted.
login kasir 111111
open 500000
scan 2000000005850
scan 0089686010947
scan 2000000005850
no
scan 2000000005850
confirm
scan 2000000005867
pay cash 70000
scan 2000000005850
confirm
state
