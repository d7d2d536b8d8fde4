# The allowance for loans of a month that is over: by its end and dated there, whatever was paid since; and the year that
# is not closed without it unasked.
login kasir 111111
loan provision 2026-10
logout
login bendahara 555555
loan provision 2026-11
loan provision 2026-13
loan provision besok
logout
# In the new year a member pays what was late; December is as it was.
# ended, on again at 2027-01-05T08:00:00+08:00
login kasir 111111
open 500000
instalment P00002 1000000
logout
login bendahara 555555
loan provision
approve pengurus 666666
close-year 2026
loan provision 2026-12
approve pengurus 666666
loan provision 2026-12
loan provision
approve pengurus 666666
close-year 2026
confirm
approve pengurus 666666
loan provision 2026-12
logout
