# closing case 10: a hand-over between two cashiers. One drawer, one count, one Z that names both.
# on paper z_report
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 65500
handover kasir2 121212
scan 2000000000251
pay cash 13000
handover kasir 111111
scan 2000000000251
pay cash 13000
handover kasir2 121212
count 100000=3 50000=4 20000=4 10000=1 1000=1 500=1
close
open 591500
count 100000=3 50000=4 20000=4 10000=1 1000=1 500=1
close
