# What the next year's surplus is drafted by: what the last meeting decided, and not what is usual.
login kasir 111111
open 500000
member 1
scan 2000000000015
pay cash 100000
count 100000=5 50000=1 10000=1 5000=1 500=1
close
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
shu draft 2026
shu allocate 2026 RA-1/2027 2027-01-30 nonmember_to=pools capital_base=pokok_wajib rounding=largest_remainder on_zero=refuse cadangan=45 jasa_usaha=30 jasa_modal=20 sosial=5
confirm
approve pengurus 666666
logout
login kasir 111111
open 500000
member 2
scan 2000000000015
pay cash 100000
count 100000=5 50000=1 10000=1 5000=1 500=1
close
logout
# ended, on again at 2028-02-01T09:00:00+08:00
login bendahara 555555
shu draft 2027
# Another try begins from nothing but itself.
shu draft 2027 cadangan=60 jasa_usaha=40
shu statement 2027 2
logout
# A year that earns without a member: what a meeting would refuse is drafted, and begins from the same.
login kasir 111111
open 500000
scan 2000000000015
pay cash 100000
count 100000=5 50000=1 10000=1 5000=1 500=1
close
logout
login bendahara 555555
shu draft 2028 nonmember_to=pools cadangan=50 jasa_usaha=50 on_zero=refuse
shu draft 2028
