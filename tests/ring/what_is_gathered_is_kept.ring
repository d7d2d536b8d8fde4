# What is put together to be moved or written off is kept with every step, and is gone when the document is done.
login kasir 111111
open 500000
# A cashier moves nothing.
gather move toko gudang S00020=2
login gudang 333333
gather move gudang toko S00020=2
gather move gudang toko S00020=3 S00101=40
gather move gudang toko S99999=1
gather writeoff toko rusak S00101=1
# killed
login gudang 333333
state
writeoff toko rusak S00101=1
approve manajer 444444
state
gather move gudang toko
state
