# closing case 5: QRIS only. Every sale was paid by QRIS; the drawer is as it was, the Z says what the bank owes.
# on paper z_report
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay qris
paid 4471
scan 2000000000251
pay qris
paid 4472
scan 2000000000251
pay qris
unpaid
cancel
return 261124-A-0002
take 1 1 salah
refund qris
count 100000=3 50000=4
close
