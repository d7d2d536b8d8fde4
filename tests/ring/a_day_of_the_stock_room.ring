# What the stock room is for (issue 5): fakturs come in by scanner, both counters sell from the right boxes, a shelf is
# counted while the shop sells, goods go to another place. The accounts, the stock report and the kartu stok agree to
# the rupiah afterwards, place by place: `tests/books/stock_room.rs` rings these very lines and compares.
login gudang 333333
# Two cartons of noodles by their 2D code, with batch and date, bought at a discount; sugar, two packs of it for nothing;
# freight for all of it.
receive SUP02
receive scan "(01)02010000001011(17)261231(10)N1127"
receive scan "(01)02010000001011(17)261231(10)N1127"
receive set 1 price=113200 disc=2.5 shelf=B2
receive line S00020 10 pak price=16700 bonus=2
receive faktur F-2026/301 2026-11-23 freight=5000
receive done
# Paracetamol of two batches: the one goes before the box that is on the shelf, the other after it. A serial number comes
# in once.
receive SUP14
receive scan "(01)02050000000010(17)270331(10)T26A01(21)SN0001"
receive scan "(01)02050000000010(17)270331(10)T26A01(21)SN0001"
receive scan "(01)02050000000010(17)280131(10)T26C09(21)SN0002"
receive set 1 price=17000
receive set 2 price=16800
receive faktur PBF-301 2026-11-23 ppn=3718
receive done
# What the warehouse sends, a pack of it broken on the way.
move gudang toko S00105=80
login apotek 222222
arrive MT-A-0003 S00105=79
# At the counter of the shop: noodles by the piece and by the carton, to a member.
login kasir 111111
open 500000
member 1
scan 0089686010015
scan 2010000001011
add S00020 3
pay cash 200000
# At the counter of the pharmacy: the box that ends first, across it and into the next, and sugar beside it.
handover apotek 222222
member 1
add M00001 105
confirm
scan 01020500000000101728013110T26C09
scan 2000000000206
pay cash 100000
# The noodles' shelf is counted; two go over the counter meanwhile and stay sold. Five are missing.
login gudang 333333
stocktake toko shelf=B2
stocktake line S00101 3 dus
stocktake line S00101 30
login apotek 222222
scan 0089686010015
scan 0089686010015
pay cash 10000
login gudang 333333
stocktake review
stocktake done
approve manajer 444444
# The pharmacy's boxes too, batch by batch.
stocktake apotek
stocktake line M00001 0 batch=T26A01
stocktake review
stocktake done
approve manajer 444444
# Two boxes are set aside, one of them destroyed before two witnesses; loose rice goes into bags; sugar goes back.
login apotek 222222
move apotek karantina M00002=2:B26A75
writeoff karantina dimusnahkan M00002=1:B26A75 witness=apoteker witness=gudang words="dilarutkan lalu dikubur"
approve manajer 444444
login gudang 333333
repack toko S00003=10 S00001=2
send-back SUP02 rusak S00020=2
approve manajer 444444
# Somebody brings a carton of noodles back.
login apotek 222222
handover kasir 111111
return 261124-A-0001
take 2 1 salah good
refund cash
approve manajer 444444
