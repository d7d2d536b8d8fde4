# Goods go between places with two people, a difference is named, and nothing arrives twice; what is broken, expired or
# blocked leaves the shelf by its own lot (koperasi 5.1, R53, A11).
login gudang 333333
move gudang gudang S00105=40
move gudang toko S00020=999999
move gudang toko S00105=80 M00001=1
move gudang toko S00105=80
arrive MT-A-0009 all
arrive MT-A-0001 all
login kasir 111111
arrive MT-A-0001 all
login apotek 222222
arrive MT-A-0001 S00020=80
arrive MT-A-0001 S00105=79
arrive MT-A-0001 all
move apotek toko M00001=5:T25H63
block M00001 T25H63 ditarik
login apoteker 232323
block M00001 T25H63 bosan
block M00001 t25h63 ditarik
login apotek 222222
move apotek karantina M00001=20:T25H63
move apotek karantina M00002=2:B26A75
move apotek karantina M00002=2:B26A75
writeoff karantina dimusnahkan M00001=20:T25H63
writeoff karantina dimusnahkan M00001=20:T25H63 witness=apoteker witness=kasir words="dibakar di TPA"
approve manajer 444444
move gudang karantina S00105=5
login gudang 333333
move karantina toko S00105=5
move karantina gudang S00105=5
approve manajer 444444
writeoff toko rusak S00020=2
approve manajer 444444
repack toko S00003=10.1 S00001=2
repack toko S00003=10 S00001=2
repack toko S00003=20 S00001=3 lost=5
repack toko S00003=10.05 S00001=2 lost=0.05
missed S00019
missed obat cacing anjing
login kasir 111111
open 500000
scan 2030000000012
# More than was sent, or a loss as large as one that is counted again, is no slip of the finger of one person.
login gudang 333333
move gudang toko S00105=10
login apotek 222222
arrive mt-a-0012 S00105=10000
arrive mt-a-0012 S00105=11
approve manajer 444444
login gudang 333333
move toko gudang S00003=8
login apotek 222222
arrive mt-a-0014 S00003=0
approve manajer 444444
