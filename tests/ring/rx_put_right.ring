# What a prescription lacks is filled in, and one that was written twice is withdrawn; the log keeps what it said first
# (A21, A35).
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Tono" "Siti" 2026-11-24 sip=503/124 place=Puskesmas born=1985 item=M00200:5:"3 dd 1"
rx screen all
rx serve
rx change R-0001 address="Jl. A 1" phone=08123
rx serve
pay cash 50000
rx change R-0001
rx change R-0007 address=x
rx change R-0001 date=2027-01-01
rx withdraw R-0001 "salah tulis"
rx "dr. Tono" "Siti" 2026-11-24 sip=503/124 place=Puskesmas born=1985 address="Jl. A 1" item=M00180:10:"3 dd 1"
rx serve
rx withdraw R-0002 ""
rx withdraw R-0002 "ditulis dua kali"
rx R-0002
rx change R-0002 born=1986
rx withdraw R-0002 lagi
rx copy R-0002
rx change R-0001 born=1986
rx copy R-0001
# on paper prescription_copy
