# What comes back may be bought again on the same day, also by a buyer who is no member: by phone at the pharmacy, by
# NIK for LPG (R25, apotek A27).
login apotek 222222
open 500000
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 6
pay cash 50000
void 261124-A-0001 "salah obat"
approve manajer 444444
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 6
pay cash 50000
# A part comes back, damaged: so much may be bought again and no more.
return 261124-A-0003
take 1 4 rusak
refund cash
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 9
add M00134 8
cancel
add S00582
buyer 6371011212900001 rumah-tangga
add S00582
pay cash 20000
void 261124-A-0005 "salah tabung"
approve manajer 444444
buyer 6371011212900001 rumah-tangga
add S00582
pay cash 20000
# Whoever may not know medicines reads no empty name.
handover kasir 111111
return 261124-A-0003
take 1 1 rusak
take 1 9 rusak
