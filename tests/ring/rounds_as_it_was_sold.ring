# complaint 22: cash is rounded once, and given back as it was taken: whole, or in whatever parts it comes back.
login kasir 111111
open 500000
add S00003 0.755
pay cash 20000
return 261124-A-0001
take 1 0.755 salah
refund cash
add S00003 0.755
add S00025
pay cash 50000
return 261124-A-0003
take 1 0.3 salah
refund cash
return 261124-A-0003
take 2 1 salah
refund cash
return 261124-A-0003
take 1 0.455 salah
refund cash
add S00003 0.755
pay qris
paid 4471
add S00003 0.755
pay qris 5000
paid 4472
pay cash 10000
return 261124-A-0008
take 1 0.755 salah
refund cash
x
count 100000=5
close
