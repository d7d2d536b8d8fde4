# A narcotic that is missing at the count is written off with a reason and by the pharmacist's word besides the
# manager's; so is one too many, a precursor, and never by the manager alone (A12, A13, A16).
login gudang 333333
stocktake apotek shelf=LEMARI-N
stocktake line M00200 500 batch=R25A11
stocktake line M00200 9 batch=B27D43
stocktake review
stocktake set M00200 499 batch=R25A11
stocktake review
stocktake done
stocktake done "1 tablet pecah saat dihitung"
approve manajer 444444
approve apoteker 232323
approve apoteker 232323
approve manajer 444444
# The pharmacist counts herself: her word is said.
login apoteker 232323
stocktake apotek shelf=LEMARI-N
stocktake line M00200 500 batch=R25A11
stocktake review
stocktake done "ketemu di laci"
approve manajer 444444
# What agrees needs no pharmacist, nor does what no register watches.
login gudang 333333
stocktake apotek shelf=LEMARI-N
stocktake line M00200 500 batch=R25A11
stocktake review
stocktake done
approve manajer 444444
