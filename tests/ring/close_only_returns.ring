# closing case 3: a shift in which goods only came back, for more than was sold: it closes, and its Z is right.
login kasir 111111
open 500000
scan 2000000000015
pay cash 65500
count 100000=5 50000=1 10000=1 5000=1 500=1
close
open 565500
return 261124-A-0001
take 1 1 salah
refund cash
count 100000=5
close
