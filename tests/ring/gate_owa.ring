# Class K on the OWA list goes out by the pharmacist's word, against a complaint; the register says owa. Class K that is
# often misused never.
login apotek 222222
open 500000
add M00011
owa "Budi Santoso" "nyeri gigi sejak kemarin" age=34
add M00011
pharmacist apoteker 232323
add M00011 10
add M00202
pay cash 50000
