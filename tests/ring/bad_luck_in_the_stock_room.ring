# Bad luck in the stock room: a torn 2D code, goods sold before the books have them, a wrong unit; each is said, and
# nothing is half done (R49, R50, A8).
login gudang 333333
receive SUP14
# Torn off within the expiry, within the batch's key, and a code of nobody's goods.
receive scan "(01)02050000000010(17)28"
receive scan "]d201020500000000101728"
receive scan "(01)09999999999994(17)280131(10)T26A01"
receive scan "(01)02050000000010(10)T26A01"
receive leave
# The shelf is right and the book is late: more is sold than the books hold, and the receipt that covers it carries the
# difference.
login kasir 111111
open 500000
add S00101 400
confirm
pay cash 2000000
login gudang 333333
move toko gudang S00101=1
stocktake toko shelf=B2
stocktake line S00101 0
stocktake review
stocktake leave
receive SUP02
# The carton's price for a packet: asked about once, and taken back.
receive line S00101 20 price=113200
receive faktur F-2026/200 2026-11-23
receive done
receive set 1 unit=dus
receive done
# A medicine is never sold beyond its batch.
login kasir 111111
add M00001 100000
confirm
