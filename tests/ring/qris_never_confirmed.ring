# A QRIS that nobody confirmed: it survives the power, bars no closing, stands on the Z by name, and goes on.
# on paper z_report
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay qris
close
hold "Pak Rudi"
scan 2000000000251
hold "Bu Ani"
scan 2000000000251
pay qris 5000
# killed
login kasir 111111
state
count 100000=3 50000=4
close
open-counted 100000=3 50000=4
recall "Pak Rudi"
paid 4471
recall "QRIS 5.000"
unpaid
cancel
recall "Bu Ani"
pay cash 13000
count 100000=3 50000=4 10000=1 2000=1 1000=1
close
