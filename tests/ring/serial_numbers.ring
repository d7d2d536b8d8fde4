# A serial number goes over the counter once (A8), and may do so again where its sale was voided. A box that is sold by
# the tablet is scanned as often as a tablet goes out of it: that it is open is said.
login apotek 222222
open 500000
scan "(01)02030000000012(10)T25H63(17)270930(21)BOX1"
pay cash 100000
scan "(01)02030000000012(10)T25H63(17)270930(21)BOX1"
void 261124-A-0001 "salah pelanggan"
approve manajer 444444
scan "(01)02030000000012(10)T25H63(17)270930(21)BOX1"
cancel
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SNX"
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SNX"
pay cash 50000
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SNX"
pay cash 50000
void 261124-A-0004 "salah pelanggan"
approve manajer 444444
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SNX"
