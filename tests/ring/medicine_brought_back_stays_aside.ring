# What a buyer brought back lies in quarantine until it is destroyed or sent back, whoever agrees (A37); what the shop set
# aside itself goes back to the shelf where the pharmacist says that it is good after all (A11).
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina" "Budi" 2026-11-24 sip=1 place=Klinik born=1970 address="Jl. A" phone=08 item=M00200:20:"3 dd 1" item=M00195:6:"1 dd 1 malam"
rx screen all
rx serve
pay cash 100000
return 261124-A-0001
take 1 4 salah supplier
take 2 2 rusak good
refund cash
login gudang 333333
move karantina apotek M00200=4
move karantina apotek M00195=2
move apotek karantina M00200=10
move karantina apotek M00200=11
move karantina apotek M00200=10
approve manajer 444444
approve apoteker 232323
move apotek karantina M00002=2:B26A75
move toko karantina S00105=1
login apoteker 232323
move karantina apotek M00002=1:B26A75
approve manajer 444444
login gudang 333333
writeoff karantina dimusnahkan M00200=4 witness=apotek witness=kasir words="dibakar"
approve manajer 444444
send-back SUP13 rusak M00195=2 from=karantina for=safe
approve manajer 444444
# What is weighed does not go back either (R39).
login apotek 222222
add S00003 2.5
pay cash 100000
return 261124-A-0003
take 1 1.5 salah supplier
refund cash
login gudang 333333
move karantina toko S00003=1.5
move karantina toko S00105=1
approve apoteker 232323
approve manajer 444444
