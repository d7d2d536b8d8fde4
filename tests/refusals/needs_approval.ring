# Handed out by a pharmacist only.
login apotek 222222
open 500000
add M00011
