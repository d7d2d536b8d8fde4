# licence apotek 2026-11-23
# A licence that has lapsed is renewed by two people, from today or from a later day; the seller learns who does it.
login apotek 222222
open 500000
add M00001 2
licence apotek SIA-2026-77 2031-11-24
logout
login manajer 444444
licence apotek SIA-2026-77 2026-11-01
licence apotek - 2031-11-24
licence klinik SIA-2026-77 2031-11-24
licence apotek SIA-2026-77 2031-11-24 pj=kasir
licence apotek SIA-2026-77 2031-11-24 from=2026-11-20
licence apotek SIA-2026-77 2031-11-24 pj=apoteker holder=pengurus
approve manajer 444444
approve pengurus 666666
licence apotek SIA-2031-12 2036-11-24 from=2031-11-25
approve pengurus 666666
setting tuslah 2500
approve pengurus 666666
setting near_expiry_days 30,90
setting harga 5
setting strip_labels no from=2026-12-01
approve pengurus 666666
logout
login pengurus 666666
setting otc_ask 30
approve manajer 444444
logout
login apoteker 232323
setting embalase 600
approve manajer 444444
approve pengurus 666666
logout
login apotek 222222
add M00001 25
tuslah
pay cash 100000
