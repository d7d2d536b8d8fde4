# What a pharmacist must agree to needs hers, no manager's PIN; her own yes stays with the line.
login apotek 222222
open 500000
owa "Budi Santoso" "nyeri gigi"
add M00011
approve manajer 444444
approve apotek 222222
approve apoteker 232323
qty 2
pay cash 100000
