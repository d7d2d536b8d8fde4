# A part paid from savings or with a voucher: six digits alone are a PIN, though of a member who has none they are an
# amount where they are whole hundreds and no more than is due.
login kasir 111111
open 500000
member A00001
add S00342 40
pay sukarela 123456
pay sukarela 135790
pay sukarela 050000
pay sukarela 50000
pay sukarela 900000
pay sukarela 100000
approve manajer 444444
pay sukarela - 100000
approve manajer 444444
take-off 1
take-off 1
# With a PIN of her own: PIN first, or an amount that cannot be one.
cancel
member-pin A00001 135790
approve manajer 444444
member A00001
add S00342 40
pay sukarela 100000
pay sukarela 135790 100000
pay sukarela 5000 135790
pay sukarela 5000
pay sukarela 12345 6789
pay sukarela 135790 1 2
pay sukarela 135790
# A voucher settles so much of its worth; more words than that are no input.
voucher 50000
add S00342 10
pay voucher 2915510066003 5000 more
pay voucher 2915510066003 -5000
pay voucher 2915510066003 59000
pay voucher 2915510066003 5000
pay cash 100000
x
