# A leaver, a member's SHU and a term deposit are paid from the bank: a slip with its number, no drawer, nothing in the Z.
# on paper payout
# on paper term_paid
# on paper cash_movement
# on paper shu_statement
login kasir 111111
open 2000000
term open A00003 300000 1
logout
login manajer 444444
leave-member A00010 keluar RA-4
approve pengurus 666666
pay-leaver A00010 transfer ""
pay-leaver A00010 transfer "Budi Santoso"
pay-leaver A00010 transfer 12345678901234567890123456789012345678901
# The drawer is the cashier's, the bank is nobody's drawer.
pay-leaver A00010 transfer FT26328-0001
approve pengurus 666666
logout
login bendahara 555555
pay-leaver A00010 transfer FT26328-0002
logout
login kasir 111111
x
void-slip 2 "salah rekening"
approve manajer 444444
x
pay-leaver A00010 transfer FT26328-0003
approve pengurus 666666
term close BA00001 to=sukarela transfer=1
term close BA00001 transfer=FT26328-0004
approve manajer 444444
void-slip 5 "ditolak bank"
approve manajer 444444
term close BA00001 transfer=FT26328-0005
approve manajer 444444
member 1
scan 2000000000015
pay cash 100000
x
count 100000=23 50000=1 10000=1 5000=1 500=1
close
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
shu allocate 2026 RA-1/2027 cadangan=30 jasa_usaha=40 jasa_modal=20 pendidikan=5 insentif=5
confirm
approve pengurus 666666
shu pay 2026 1 transfer FT27032-0001   # the till is closed: nothing numbers its slip
logout
login kasir 111111
open 500000
logout
login bendahara 555555
shu pay 2026 1 transfer FT27032-0001
shu pay 2026 1 transfer FT27032-0001
logout
login kasir 111111
void-slip 8 "nomor keliru"
approve manajer 444444
shu pay 2026 1 transfer FT27032-0002
x
logout
login bendahara 555555
shu statement 2026 1
