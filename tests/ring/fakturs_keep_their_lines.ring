# A faktur may name the same goods twice at different terms: a free box written as 100 % off, another chain, another shelf.
# Each stays a line of its own, and what is owed is what the paper says (R49). A scan adds to the line that is there.
login gudang 333333
receive SUP02
receive line S00102 10 dus price=100000
receive line S00102 1 dus price=100000 disc=100
receive line S00105 5 dus price=100000 disc=10+5
receive line S00105 2 dus price=100000 disc=2
receive line S00105 1 dus price=100000 disc=2
receive line S00034 1 dus price=90000 shelf=A2
receive line S00034 1 dus price=90000 shelf=B9
receive scan 2010000001011
receive set 7 price=113200 disc=2
receive scan 2010000001011
receive faktur D1 2026-11-24
receive done
confirm
confirm
# A price with sen does not say what is owed to the rupiah: the line's own total does, where it is near (R49). It ends
# when the quantity changes.
receive SUP14 apotek
receive line M00001 7 price=33333 amount=233333 batch=T27A01 expiry=2028-01
receive line M00002 7 amount=23333 batch=T27A02 expiry=2028-01
receive line M00003 7 price=3333 amount=33333 batch=T27A03 expiry=2028-01
receive line M00003 7 amount=33333 disc=2 batch=T27A03 expiry=2028-01
# Sen are reckoned along the chain, whatever else of the line changes; the record has the price in whole rupiah.
receive line M00004 7 price=33333.33 batch=T27A04 expiry=2028-01
receive set 3 disc=10+5
receive set 3 qty=14
receive set 3 price=33333
receive set 2 qty=6
receive set 2 amount=20000
receive faktur D2 2026-11-24
state
receive leave
