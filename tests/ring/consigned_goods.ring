# Goods of a neighbour on consignment: he is owed for what was sold and for what is missing, not for what came back; the
# shop neither writes them off nor pays twice (R51, koperasi 3.3).
# on paper stock_document
login kasir 111111
open 500000
add S00592 3
pay cash 100000
return 261124-A-0001
take 1 1 salah good
refund cash
login gudang 333333
writeoff toko rusak S00592=1
stocktake toko category="Konsinyasi UMKM"
stocktake line S00592 5
stocktake review
stocktake done
stocktake set S00592 30
stocktake done
approve manajer 444444
login manajer 444444
settle-consignor SUP11 safe
approve bendahara 555555
settle-consignor SUP11 safe
# A second period: what came, was taken back and is on its way to another place is said too.
login kasir 111111
add S00592 2
pay cash 100000
login gudang 333333
receive SUP11 toko
receive line S00592 10
receive faktur K-2 2026-11-24
receive done
send-back SUP11 titipan S00592=4
approve manajer 444444
move toko gudang S00592=6
login manajer 444444
settle-consignor SUP11 bank
approve bendahara 555555
