# Nobody is signed on: the pharmacist's PIN at the first line holds for all that goes out under this prescription.
login apotek 222222
open 500000
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="Puskesmas Alalak" born=1990
add M00009 10
approve apoteker 232323
add M00012 10
pay cash 50000
# The next sale is another matter.
rx "dr. Rina Wati" "Siti Aminah" 2026-11-23
add M00009
