# A shelf is counted, and a heap of goods on it that lie elsewhere too: that the rest is to be counted with it is said at
# once, without a word of how many there should be; a shelf that the books know nothing of is not counted (R52).
login gudang 333333
stocktake toko shelf=ZZ
stocktake toko shelf=B2
stocktake line S00101 40
stocktake leave
stocktake toko category=Bukan
