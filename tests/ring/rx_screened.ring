# A prescription is screened before it goes out: what the paper says is known, all else is ticked by the pharmacist.
login apotek 222222
open 500000
rx screen dose
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="Puskesmas Alalak" born=1990 allergy="asam mefenamat" item=M00011:10:"3 dd 1" item=M00011:5:"1 dd 1"
rx serve 1
rx screen mimpi
# Two points stay open, and no pharmacist is here.
rx screen form dose duplicate "words=dr. Rina ditelepon: alergi sudah lama sembuh"
confirm
no
rx screen form dose duplicate "words=dr. Rina ditelepon: alergi sudah lama sembuh"
confirm
approve manajer 444444
approve apoteker 232323
rx -
# It was screened, and stays so; with the pharmacist here nothing but the open points is asked.
rx R-0001
pharmacist apoteker 232323
rx screen all
rx serve 2
# killed
login apotek 222222
rx R-0001
rx -
# Only the pharmacy screens.
cancel
handover kasir 111111
rx screen all
