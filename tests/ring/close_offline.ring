# closing case 7: offline all day. Sales by every means, a return, a void, both closings: nothing asks a network.
# complaint 7: the payment is inside the sale, so that a day without a network closes with all its payments.
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 100000
scan 2000000000015
pay qris
paid 4471
add S00025
pay card "BRI 1234 778899"
add S00025
pay transfer "BNI 0091"
member A00003
add S00025
pay kasbon
member A00001
add S00025
pay sukarela
approve manajer 444444
add S00025 4
pay qris 10000
paid 4472
pay cash 50000
return 261124-A-0001
take 1 1 salah
refund cash
void 261124-A-0003 "kartu orang lain"
approve manajer 444444
x
count 100000=3 50000=4 20000=1 10000=1 5000=1 2000=2 500=1 200=1 100=1
close
logout
login manajer 444444
close-day 2026-11-24
