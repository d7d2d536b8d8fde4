# The 2D code of BPOM is known at every scanner: at the till, in the stock room, at the list of boxes. It names goods by
# their registration number; (91) is the end of the registration and never the box's expiry (A7, A8).
login apotek 222222
open 500000
scan "(90)GBL0099900110A1(91)251231"
scan 90GBL0099900110A1\x1d91251231
scan "(90)GBL0099900110A1\x1d(91)251231"
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SN0001"
scan "(90)GBL0099900110A1(10)T25H63(17)270930(21)SN0001"
scan 90GBL0099900110A1~10T25H63~17270930
# Expired by the pack's own word, a number that nobody sells, and one that ran on into what follows.
scan "(90)GBL0099900110A1(10)T24A01(17)251231"
scan "(90)GBL0099900199A1(91)271231"
scan 90GBL0099900110A191271231
pay cash 100000
# A scanner that swallows the separator, or sends ~ in its place.
scan 010203000000001210T25H6317270930
scan 010203000000001210T25H63~17270930
# Without an expiry, but a batch that is here.
scan 010203000000001210T25H63
cancel
receive SUP14
receive scan "(90)GBL0099900110A1(91)251231"
receive scan "(90)GBL0099900110A1(10)T26A01(17)280131(21)SN0009"
receive scan 90GBL0099900110A1\x1d10T26A01\x1d17280131\x1d21SN0009
receive scan 01020500000000101728013110T26A01~21SN0010
receive scan 010205000000001010T26A0117280131
receive leave
logout
login apoteker 232323
block M00001 T25H63 ditarik
care scan 010203000000001210T25H6317270930
care scan "(90)GBL0099900110A1(91)251231"
care scan "(90)GBL0099900110A1(10)T25H63(17)270930"
stocktake apotek
stocktake scan 010203000000001210T25H6317270930
stocktake scan "(90)GBL0099900110A1(10)T25H63(17)270930"
stocktake leave
