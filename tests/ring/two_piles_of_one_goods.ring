# Goods with a batch and without lie side by side and are counted as they lie; a second count after sales is compared
# with the books of its own moment; what a slip of the hand counted is taken out (R52).
login gudang 333333
receive SUP02
receive scan "(01)02010000001011(17)261231(10)N1127"
receive scan "(01)02010000001011(17)261231(10)N1127"
receive set 1 price=113200
receive faktur F-2026/301 2026-11-24
receive done
stocktake toko shelf=B2
stocktake scan "(01)02010000001011(17)261231(10)N1127"
stocktake scan "(01)02010000001011(17)261231(10)N1127"
stocktake line S00101 116
stocktake scan 0089686010527
stocktake remove S00102
stocktake remove S00102
stocktake review
stocktake done
approve manajer 444444
stocktake toko
stocktake line S00105 16
stocktake review
login kasir 111111
open 500000
add S00105 10
pay cash 500000
login gudang 333333
stocktake set S00105 26
stocktake done hilang
approve manajer 444444
