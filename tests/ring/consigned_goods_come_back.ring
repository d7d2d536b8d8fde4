# Goods of another owner stay his (R51): a delivery at another price than was agreed is asked about and paid as agreed;
# what a buyer brings back broken waits for him in quarantine, is not paid, and his paper adds up.
login manajer 444444
goods new "Roti Amin" price=5000 cost=4000 supplier=SUP11 unit=bks
login gudang 333333
receive SUP11 toko
receive line BA0001 20
receive faktur R1 2026-11-24
receive done
receive SUP11 toko
receive line BA0001 10 price=4500
receive faktur R2 2026-11-24
receive done
confirm
login kasir 111111
open 500000
add BA0001 6
pay cash 30000
add BA0001 16
pay cash 100000
return 261124-A-0001
take 1 2 rusak damaged
refund cash
login gudang 333333
send-back SUP11 rusak BA0001=3 from=karantina
send-back SUP11 rusak BA0001=2 from=karantina
approve manajer 444444
login manajer 444444
settle-consignor SUP11 safe
approve bendahara 555555
