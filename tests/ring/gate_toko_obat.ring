# licence toko_obat 2029-12-31
# A drug store: class K never, with a prescription or without; class T while pharmacy staff are at the till.
login kasir 111111
open 500000
add M00001
add M00006
add M00009
pharmacist apoteker 232323
add M00006
cancel
handover apotek 222222
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23
add M00009
pharmacist -
add M00006
pay cash 50000
