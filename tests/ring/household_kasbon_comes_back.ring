# What a child brings back of the month's purchases on her mother's kasbon may be bought again this month, and no more.
login manajer 444444
buyer-card add A00003 "Rizki" anak kasbon=60000
logout
login kasir 111111
open 500000
scan 2801000000032
add S00342 9
pay kasbon                                     # 53.100 of 60.000
scan 2801000000032
add S00342 2
pay kasbon                                     # refused: 6.900 are left
cancel
# Two of nine come back, onto kasbon.
return 261124-A-0001
take 1 2 tidak_cocok
refund kasbon
scan 2801000000032
add S00342 3
pay kasbon                                     # 18.450 of 18.700
scan 2801000000032
add S00342 1
pay kasbon
cancel
void 261124-A-0003 "salah barang"
approve manajer 444444
scan 2801000000032
add S00342 3
pay kasbon
# What was bought in November gives December nothing, whenever it comes back.
# ended, on again at 2026-12-02T09:00:00+08:00
login kasir 111111
count 100000=5
close "kemarin"
open 500000
return 261124-A-0001
take 1 7 tidak_cocok
refund kasbon
approve manajer 444444
scan 2801000000032
add S00342 9
pay kasbon
scan 2801000000032
add S00342 2
pay kasbon
cancel
