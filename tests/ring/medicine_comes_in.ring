# Medicine is taken in with batch and expiry from its 2D code; what does not keep, is known otherwise or came before is
# not (A8, A9).
login gudang 333333
receive SUP14 toko
receive line M00001 1 box
receive leave
receive SUP14
receive scan "(01)02050000000010(17)280131(10)T26A01(21)SN0001"
receive scan "(01)02050000000010(17)280131(10)T26A01(21)SN0001"
receive scan "(01)02050000000010(17)280131(10)T26A01(21)SN0002"
receive scan "(01)02050000000010(17)261031(10)OLD1(21)SN0003"
receive scan "(01)02050000000010(17)280630(10)T25H63"
receive line M00001 1 box
receive set 1 price=17000
receive set 2 price=17000
receive faktur PBF-77 2026-11-20 ppn=5610
receive done
receive set 2 batch=T26B02
receive set 2 expiry=2027-01
receive done bank
receive done
approve manajer 444444
approve apoteker 232323
receive SUP14
receive scan "(01)02050000000010(17)280131(10)T26A01(21)SN0002"
receive leave
order SUP14 M00001=2:box M00002=12
receive SUP14 apotek PO-A-0009
receive SUP14 apotek PO-A-0002
receive line M00001 1 box price=17000 batch=T26C03 expiry=2028-06
receive faktur PBF-78 2026-11-24 due=2026-12-31
receive done
approve manajer 444444
order-close PO-A-0002 kosong
# A mistyped expiry of a batch that only this line names is put right; another line of the batch still holds it.
receive SUP14
receive line M00001 2 box batch=NEW1 expiry=2028-01-31 price=17000
receive set 1 expiry=2028-02-28
receive line M00001 1 box batch=NEW1 expiry=2028-01-31 price=18000
receive leave
