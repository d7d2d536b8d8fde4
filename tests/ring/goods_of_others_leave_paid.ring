# Goods of others leave when their fees are paid, those that went on account before among them, or when the manager
# agrees that they stay there (koperasi 5.3). What says how things stand has no number.
# on paper storage
login gudang 333333
storage in - "Ikan asin, baik" 12 each=25 name="Pak Umar" phone=0811 shelf=g2
storage in A00001 "Beras Siam" 100.5
# ended, on again at 2026-12-02T08:00:00+08:00
login gudang 333333
storage fees
storage statement T00001
storage out T00001 4
storage out T00001 4 safe
storage statement T00001
storage out T00001 8
approve manajer 444444
storage out T00001 1
storage out T00002 100.5
approve manajer 444444
# The next document has the next number.
move toko karantina S00101=5
