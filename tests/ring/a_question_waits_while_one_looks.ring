# Who only looks (`state`, `x`) leaves the question that was asked as it is; any other input leaves it without a yes.
login kasir 111111
open 500000
add S00383 5
discount total 3000
state
approve manajer 444444
discount total 4000
x
approve manajer 444444
state
# An age is asked: the question waits, and that it was left without a yes is noted for the Z.
add S00585
state
confirm
cancel
add S00585
state
add S00383
approve manajer 444444
pay cash 10000
x
logout
x
