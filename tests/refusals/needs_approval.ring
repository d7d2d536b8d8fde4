# Handed out by a pharmacist only.
login apotek 222222
open 500000
owa "Budi Santoso" "nyeri gigi"
add M00011
