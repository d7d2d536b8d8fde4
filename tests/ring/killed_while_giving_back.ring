# The program is killed at each step of a return: what was not given back is still to come back, and only that.
login kasir 111111
open 500000
scan 2000000000251
scan 2000000000251
pay cash 26000
return 261124-A-0001
# killed
login kasir 111111
state
take 1 1 salah
return 261124-A-0001
take 1 2 salah
# killed
login kasir 111111
refund cash
return 261124-A-0001
take 1 1 salah
refund cash
# killed
login kasir 111111
return 261124-A-0001
take 1 2 salah
take 1 1 salah
refund cash
# killed
login kasir 111111
return 261124-A-0001
x
