# complaint 17: a scan is a scan at every moment: it is taken, or the answer says why not. None is lost in silence.
scan 2000000000251
login kasir 111111
scan 2000000000251
open 500000
scan 2000000000251
# A question stands.
scan 2000000005850
scan 2000000000251
# A payment has begun.
pay card "BRI 1234 778899" 5000
scan 2000000000251
undo
# QRIS is shown.
pay qris
scan 2000000000251
paid 4471
# A sale is done; a card begins the next.
scan 2800000000011
scan 2000000000251
hold
# Goods come back.
return 261124-A-0001
scan 2000000000251
take 1 1 salah
scan 2000000000251
undo
# A receipt's own code opens its return.
scan GERAI/261124-A-0001/0123456789ABCDEF
scan 261124-A-0001
scan 2000000000251
# The drawer was counted.
cancel
count 100000=5
scan 2000000000251
state
