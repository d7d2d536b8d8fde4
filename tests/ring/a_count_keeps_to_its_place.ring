# A count takes no goods of another place: they would lie there a second time. Goods of another shelf or category are
# asked about, once; a shelf or category that nobody has begins no count; no psychotropic is made by counting (R52).
login gudang 333333
stocktake toko category="Tidak ada"
stocktake toko shelf=ZZ
stocktake apotek shelf=B2
stocktake toko category="Mi Instan"
# The pharmacy's count was meant; the shop's is still open.
stocktake apotek
stocktake line M00194 170 batch=M25E29
stocktake scan "(90)GBL0099900110A1(10)T25H63(17)270930"
stocktake line S00020 5
no
stocktake line S00020 5
confirm
stocktake set S00020 6
stocktake leave
stocktake toko shelf=B2
stocktake line S00101 1
stocktake line S00020 5
confirm
stocktake leave
stocktake apotek
stocktake line S00101 10
stocktake leave
# In the warehouse medicine may lie; a psychotropic that the books do not have there is looked for, not made.
stocktake gudang
stocktake line M00194 2 batch=M25E29
stocktake review
stocktake done
stocktake set M00194 0 batch=M25E29
stocktake done
approve manajer 444444
# What the warehouse set aside still stands on its account.
move gudang karantina S00105=5
