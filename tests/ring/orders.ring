# An order asks for what this supplier may supply, in whole units; who ordered does not receive it alone, more than was
# ordered is asked about, and what came in full is not waited for any more (koperasi 6.5, R49).
login gudang 333333
order SUP02 S00105=1.5:pcs
order SUP02 M00001=5
order SUP02 S00101=4 S00102=10
receive SUP02 toko po-a-0001
receive line S00101 12 price=2830
receive line S00105 1 price=2850
receive faktur F1 2026-11-23
receive done
confirm
confirm
approve gudang 333333
approve manajer 444444
# Another person receives what she ordered.
receive SUP02 toko PO-A-0001
login apotek 222222
receive line S00102 10 price=2950
receive faktur F2 2026-11-23
receive done
# The manager looks at what is ordered, and does not receive.
login manajer 444444
receive SUP02
# Not naming the order does not get around it, as long as goods of it are still to come; other goods may come alone.
login gudang 333333
order SUP02 S00101=5
receive SUP02 toko
receive line S00101 5 price=2830
receive faktur F3 2026-11-23
receive done
approve gudang 333333
approve manajer 444444
receive SUP02 toko
receive line S00102 10 price=2950
receive faktur F4 2026-11-23
receive done
