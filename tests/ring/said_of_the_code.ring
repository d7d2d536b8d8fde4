# What is wrong is called by its name: a check digit at receiving, a batch that a count does not know, a demand for
# nothing.
login gudang 333333
receive SUP02
receive scan 8990000000018
receive leave
missed ""
missed Amoksisilin
stocktake apotek shelf=R1-2
stocktake line M00001 1 batch=BARU
stocktake review
stocktake done salah
stocktake leave
