# Three goods, a note, the change; then the same with exact money.
login kasir 111111
open 500000
scan 2000000000015
scan 8992933712117
scan 8992933712117
pay cash 100000
state
scan 8992826126243
pay cash 10
pay cash 1000000
pay cash 0
