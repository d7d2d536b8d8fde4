# The copy tells the next pharmacy what went out in whole fillings and in parts, and what is left; a psychotropic is never
# repeated, though the whole prescription is. Names of a compound stand whole.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="Klinik Sehat" born=1985 address="Jl. Sultan Adam 12" iter=2 item=M00180:10:"3 dd 1" item=M00194:10:"1 dd 1" "racikan=Puyer batuk pilek anak:10:M00009*2.5+M00011*3:3 dd 1"
rx serve 1=25 2
pay cash 50000
rx copy R-0001
rx R-0001
rx serve 1=5
# One R/ in two parts is one R/: one tuslah, one embalase.
rx -
rx R-0001
rx serve 3=4
rx serve 3=6
rx serve 2
# on paper prescription_copy
