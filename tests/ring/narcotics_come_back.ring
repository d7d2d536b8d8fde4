# What a register watches piece by piece is locked away when it comes back, whoever calls it broken: it is in the
# register and in quarantine until two witnesses see it destroyed (A12, A13, A37). Other medicine is written off.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina" "Budi" 2026-11-24 sip=1 place=Klinik born=1970 address="Jl. A" phone=08 item=M00200:3:"3 dd 1" item=M00180:10:"2 dd 1"
rx screen all
rx serve
pay cash 50000
return 261124-A-0001
take 1 1 rusak
take 2 1 rusak
refund cash
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 6
pay cash 90000
return 261124-A-0003
take 1 2 salah damaged
refund cash
login gudang 333333
writeoff karantina dimusnahkan M00200=1 witness=apotek witness=kasir words="dibakar"
approve manajer 444444
