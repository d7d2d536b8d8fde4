# What a register watches is ordered on a form of its own, narcotics one goods a form, by or with the pharmacist, whose
# name and licence stand on it (A14); a name is not cut there. Who checked what came in stands on its paper too (A15).
login apoteker 232323
sipa apoteker 503/SIPA/1 2027-12-31
login gudang 333333
order SUP14 M00200=100 M00201=50 M00194=100 M00195=50 M00134=50 M00202=20 M00001=100
approve manajer 444444
approve apoteker 232323
order SUP14 M00001=100
login apotek 222222
order SUP14 M00200=100
open 500000
pharmacist apoteker 232323
order SUP14 M00200=100
login apoteker 232323
order SUP14 M00194=100
receive SUP14 apotek PO-A-0002
receive leave
receive SUP14 apotek
receive line M00001 2 box price=17000 batch=T26B02 expiry=2028-06
receive faktur PBF-99 2026-11-23
receive done
# A technician signs once the shop has her SIPTTK; a cashier has none.
sipa kasir 1
login apotek 222222
receive SUP14 apotek
receive line M00001 1 box price=17000 batch=T26B03 expiry=2028-06
receive faktur PBF-100 2026-11-23
receive done
login manajer 444444
sipa apotek 19/SIPTTK/2024 2027-12-31
login apotek 222222
receive SUP14 apotek
receive line M00001 1 box price=17000 batch=T26B04 expiry=2028-06
receive faktur PBF-101 2026-11-23
receive done
# on paper stock_document
