# The register of the inventory: listed by the office, changed by its number, posted by nobody.
login kasir 111111
asset "Timbangan digital" price=1500000
logout
login bendahara 555555
asset "" price=1500000
asset "Timbangan digital" price=1500000 date=2026-12-01
asset "Timbangan digital" price=1500000 date=2026-02-01 qty=0
asset "Timbangan digital" price=1500000 date=2026-02-01 qty=2 months=48 place="Toko, meja kasir"
asset "Rak gudang" price=800000 months=96 place=Gudang
asset 1 condition=rusak
asset 1 condition=basah
asset 7 condition=rusak
