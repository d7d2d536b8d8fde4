# Goods of others are counted by the label of each koli: blind, a koli once however often it is scanned, what is missing
# counted again and named. Nothing of it is stock, and the owner's claim stays as it is (koperasi 5.3).
login gudang 333333
storage in A00001 "Beras Siam, kering" 1250.5 shelf=g1
storage in - "Ikan asin, baik" 4 each=25 name="Pak Umar" phone=0811 shelf=g2
storage in - "Gula merah" 2 each=50 name="Bu Noor" shelf=g2
storage count scan T00002-1
login kasir 111111
storage count
login gudang 333333
storage count
storage count
storage count review
# Two of four koli, one of them scanned twice; a label of nobody's, a koli that never was, a label of the shop's goods.
storage count scan T00002-1
storage count scan t00002-3
storage count scan T00002-1
storage count scan T00099-1
storage count scan T00002-9
storage count scan 0089686010015
# Goods by weight are seen by their label, and then weighed.
storage count scan T00001
storage count review
storage count set T00001 1250.5
# One koli goes out meanwhile: the second count is against what is left of them then.
storage out T00002 1 cash
storage count review
storage count done "koli tidak ketemu"
storage count scan T00002-1
storage count scan T00002-3
storage count done
storage count done "koli tidak ketemu"
approve gudang 333333
# killed
login gudang 333333
storage count done "koli tidak ketemu"
approve manajer 444444
state
# The owner's claim is what it was: three koli.
storage statement T00002
storage count
storage count set T00003 3.5
storage count set T00003 0
storage count leave
storage out T00002-3 4
storage out T00002-3 3
approve manajer 444444
