# Goods are taken in by scanner: the carton's price becomes the piece's cost, discounts and freight are shared, a unit
# that cannot be is asked about, and a faktur comes in once (R49, R50).
login kasir 111111
receive SUP02
login gudang 333333
receive SUP99
receive SUP02
receive SUP03
receive done
receive scan 2010000001011
receive scan 2010000001011
receive scan 0089686010015
receive scan 1234567890128
receive scan 2010000001012
receive line S00020 2 dus price=468000 disc=10+5 bonus=1
receive line S00020 1.5 dus price=468000
receive line S00020 0 dus price=468000
receive line S00021 1 karung
receive line S00021 24 pak price=16500 disc=10+
receive remove 9
receive done
receive faktur F-2026/118 2026-11-25
receive faktur F-2026/118 2026-11-23 freight=6000 due=2026-11-20
receive faktur F-2026/118 2026-11-23 freight=6000
receive done
receive set 1 price=2830
receive remove 2
receive done
receive set 1 price=113200
state
receive done
receive SUP02
receive faktur f-2026/118 2026-11-23
receive leave
receive leave
pay-supplier SUP02 100000 safe
login manajer 444444
pay-supplier SUP02 9000000 safe
pay-supplier SUP02 100000 safe
approve bendahara 555555
pay-supplier SUP02 100000 kas
send-back SUP02 bosan S00020=3
login gudang 333333
send-back SUP02 rusak S00020=999
send-back SUP02 rusak S00020=3
approve manajer 444444
settle-consignor SUP11 safe
# A barcode in the place of a price, or a freight that nobody pays, is not written down: the delivery stays as it was.
login gudang 333333
receive SUP02
receive line S00101 24 price=8999999001234
receive line S00101 24 price=100000001
receive line S00101 2 dus price=104000
receive set 1 price=99999999 qty=999999
receive faktur A1 2026-11-23 freight=9000000000000000
receive faktur A1 2026-11-23 freight=999999999999
receive faktur A1 2026-11-23 freight=15000
receive leave
# A price of nothing is asked about before all else; a bonus is one, and is not.
receive SUP02
receive line S00102 1 dus price=0
receive line S00104 1 dus price=1000 disc=100
receive line S00103 0 dus price=100 bonus=5
receive faktur A2 2026-11-23 freight=5000
receive done
no
receive set 1 price=118000
receive set 2 disc=0 price=114000
receive done
