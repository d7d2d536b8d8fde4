# Class K: a prescription and a pharmacist; each by itself is not enough. The register says resep.
login apotek 222222
open 500000
add M00009
pharmacist manajer 444444
pharmacist apoteker 111111
pharmacist apoteker 232323
add M00009
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23
add M00009 10
state
pharmacist -
pay cash 50000
pharmacist apoteker 232323
pay cash 50000
state
