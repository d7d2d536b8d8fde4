# iter and parts: what is left is counted over every sale; another brand of the same substance, never another strength.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Siti Aminah" 2026-11-20 sip=503/123 place="Klinik Sehat" born=1985 iter=1 item=M00180:20:"2 dd 1" item=M00194:5:"1 dd 1 malam"
rx serve 1=10
pay cash 50000
rx copy R-0001
rx R-0001
rx serve 1=40
rx serve 1
pay cash 50000
rx 1
rx serve
rx serve 1=10:M00009
rx serve 1
rx -
rx R-0007
rx "dr. Rina Wati" "Siti Aminah" 2027-01-01
rx "dr. Rina Wati" "Siti Aminah" 2026-11-20 item=M00194:5:x:iter=1
# on paper prescription_copy
