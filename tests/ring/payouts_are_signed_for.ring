# What leaves the drawer for a leaver or as SHU has a slip to sign, goes through whose drawer it is, and is taken back.
# on paper settlement
# on paper payout
login kasir 111111
open 2000000
save A00003 berjangka 100000
logout
login manajer 444444
leave-member A00010 keluar RA-4
approve pengurus 666666
pay-leaver A00010                      # the drawer is the cashier's
term open A00003 200000 6
leave-member A00011 keluar RA-5          # owes more than was saved
approve pengurus 666666
logout
login kasir 111111
pay-leaver A00010                      # before the meeting of the year
approve manajer 444444
approve pengurus 666666
void-slip 1 "salah orang"
approve manajer 444444
void-slip 1 "lagi"
pay-leaver A00010
approve pengurus 666666
pay-leaver A00010
# It counts for the limit of the day, and the sums of the shift know it.
member 1
scan 2000000000015
pay cash 100000
member 2
scan 2000000000015
pay cash 100000
x
count 100000=19 50000=1 20000=1 1000=3 500=1
close
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
shu allocate 2026 RA-1/2027 cadangan=30 jasa_usaha=40 jasa_modal=20 pendidikan=5 insentif=5
confirm
approve pengurus 666666
logout
login kasir 111111
open 500000
shu pay 2026 1 cash
logout
login manajer 444444
shu pay 2026 2 cash                    # the drawer is the cashier's
logout
login kasir 111111
void-slip 4 "belum diambil"
approve manajer 444444
shu pay 2026 1 cash
# What no coin pays waits.
shu pay 2026 A00011 cash
