# closing case 11: more is paid out than was sold for in cash, and less than the float is left: the shift closes.
login kasir 111111
open 200000
scan 2000000000015
pay cash 65500
cash-out 180000 "beli galon"
cash-out 60000 "ojek"
count 20000=1 5000=1 500=1
close
