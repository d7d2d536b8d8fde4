# A prescription with its R/: served with tuslah and embalase, an etiket for each item, the pharmacist on the receipt.
login apoteker 232323
open 500000
sipa apoteker 503/SIPA/2025 2027-12-31
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="Puskesmas Alalak" born=1990 allergy="asam mefenamat" item=M00180:10:"2 dd 1 sesudah makan" item=M00011:10:"3 dd 1" "item=M00055:1:oles 2 x sehari"
rx serve
pay cash 50000
rx R-0001
rx serve
rx -
rx copy R-0001
# on paper 261124-A-0001
# on paper etiket
# on paper prescription_copy
