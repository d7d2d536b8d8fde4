# What is still to come of an order and will not: it is closed with a reason, by whoever orders or approves orders, and is
# no more under way; who closed it, when and why is said to whoever comes with it later.
login gudang 333333
order SUP02 S00101=40 S00102=10
order SUP02 S00101=80
login apotek 222222
receive SUP02 toko PO-A-0001
receive line S00101 40 price=2830
receive faktur F1 2026-11-23
receive done
login kasir 111111
order-close PO-A-0001 kosong                            # not hers to do
login gudang 333333
order-close PO-A-0001                                   # why?
order-close PO-A-0001 bosan
order-close PO-A-0009 kosong
order-close po-a-0001 kosong
order-close PO-A-0001 lambat                            # it is closed
login manajer 444444
order-close PO-A-0002 ganti
login apotek 222222
receive SUP02 toko PO-A-0001
receive SUP02 toko
receive leave
# One that came in full waits for nothing.
login gudang 333333
order SUP02 S00101=40
login apotek 222222
receive SUP02 toko PO-A-0006
receive line S00101 40 price=2830
receive faktur F2 2026-11-23
receive done
order-close PO-A-0006 lain
