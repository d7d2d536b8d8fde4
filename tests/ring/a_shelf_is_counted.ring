# A shelf is counted blind while the shop sells; large differences twice, another person agrees, and what was sold
# meanwhile stays sold (R52).
login kasir 111111
stocktake toko
login gudang 333333
stocktake review
stocktake toko shelf=B2
stocktake line S00101 3 dus
stocktake line S00101 7
stocktake scan 0089686010527
stocktake scan 999
login kasir 111111
open 500000
add S00101 2
pay cash 10000
login gudang 333333
stocktake line S00102 0.5
stocktake done
stocktake review
stocktake done
stocktake set S00102 40
stocktake done "salah rak"
approve gudang 333333
approve manajer 444444
# The books now hold what was counted less the two sold meanwhile.
stocktake toko shelf=B2
stocktake line S00101 1
stocktake review
stocktake leave
stocktake apotek
stocktake line M00001 20
stocktake line M00001 20 batch=T25H63
stocktake line M00001 5 batch=LAIN
stocktake review
stocktake done "bets asing"
stocktake set M00001 0 batch=LAIN
stocktake done
approve manajer 444444
stocktake toko category=Rokok
stocktake leave
state
