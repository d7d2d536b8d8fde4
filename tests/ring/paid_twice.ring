# complaint 6: whatever is sent twice is done once: a second tap on Bayar, on Tutup, on what was asked.
login kasir 111111
open 500000
open 500000
scan 2000000000251
pay cash 13000
pay cash 13000
scan 2000000000251
pay qris
paid 4471
paid 4471
return 261124-A-0001
take 1 1 salah
refund cash
refund cash
cash-out 250000 "tukang atap"
approve manajer 444444
approve manajer 444444
count 100000=2 50000=1
close
close
