# What comes back of a prescription takes off its count as much as came back, tablet by tablet: no second course of a
# psychotropic (A23). A compound counts until all of it is back.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina" "Budi" 2026-11-24 sip=1 place=Klinik born=1970 address="Jl. A" phone=08 item=M00194:20:"3 dd 1"
rx screen all
rx serve
pay cash 10000
return 261124-A-0001
take 1 1 salah supplier
refund cash
return 261124-A-0001
take 1 1 salah supplier
refund cash
rx R-0001
rx serve 1=40
rx serve
pay cash 10000
rx copy R-0001
rx "dr. Rina" "Ani" 2026-11-24 sip=1 place=Klinik born=2021 "racikan=Puyer batuk:15:M00001*7.5+M00011*3:3 dd 1 bungkus"
rx screen all
rx serve
pay cash 100000
return 261124-A-0005
take 1 1 rusak
refund cash
rx R-0002
rx -
return 261124-A-0005
take 1 7 rusak
take 2 3 rusak
refund cash
rx R-0002
# on paper prescription_copy
