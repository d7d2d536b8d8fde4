# Goods on consignment come from their owner and from nobody else, and the shop's own never with a consignor's delivery
# note: he is paid for what is sold, and for nothing else (R51).
login manajer 444444
goods new "Kue Baru" price=5000 supplier=SUP11 unit=bks
goods new "Kue Baru" price=5000 cost=4000 consigned=yes unit=bks
goods new "Kue Baru" price=5000 cost=4000 supplier=SUP02 consigned=yes unit=bks
goods new "Kue Baru" price=5000 cost=4000 supplier=SUP11 unit=bks
goods new "kue  baru" price=5000 cost=4000 supplier=SUP11 unit=bks      # it was taken in a moment ago
no
goods new "Kue Lain" price=5000 cost=3000 unit=bks
goods set BA0002 consigned=yes
login gudang 333333
order SUP02 S00592=10
order SUP11 S00105=10
receive SUP02 toko
receive line S00592 20 price=9000
receive leave
receive SUP11 toko
receive line S00105 10
receive line BA0002 5
receive line BA0001 20
receive faktur K-1 2026-11-23
receive done
login kasir 111111
open 500000
add BA0001 4
pay cash 100000
login manajer 444444
goods set BA0001 consigned=no
goods set BA0001 supplier=SUP02
goods set BA0001 cost=0
goods set S00105 supplier=SUP11 consigned=yes cost=2800
settle-consignor SUP11 safe
approve bendahara 555555
# What had no owner gets one while nothing of it lies there.
goods set BA0002 supplier=SUP11 consigned=yes
login gudang 333333
receive SUP11 toko
receive line BA0002 5
receive leave
