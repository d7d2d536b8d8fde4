# Goods of others lie in the warehouse against a fee: in with a number, out in parts, a fee for each month begun on the
# most that lay there; quantity only, never in stock value (koperasi 5.3).
login kasir 111111
open 500000
storage in A00001 "Beras Siam" 1250.5
login gudang 333333
storage in A00001 "Beras Siam" 0
storage in A09999 "Beras Siam" 1
storage in - "Ikan asin" 12 each=25
storage in A00001 "Beras Siam, kering" 1250.5 shelf=g1
storage in - "Ikan asin, baik" 12 each=25 name="Pak Umar" phone=0811 shelf=g2
storage in - "Gula" 1.5 each=50 name="Bu Noor"
# Medicines, petrol and gas are refused, whoever they belong to.
storage in - "Tabung gas 3 kg" 12 each=8 name="Bu Noor"
storage fees
storage out T00009 1
storage out T00002 1.5
storage out T00002 13
storage out T00002 5
approve manajer 444444
storage out T00001 1250.5
approve manajer 444444
storage out T00002 7 cash
storage statement T00002
storage fees
# A medicine of the catalogue is one, however it is spelt.
storage in - "Paracetamol 500" 12 each=8 name="Bu Noor"
# More than any warehouse holds is a slip of the finger.
login gudang 333333
storage in - Garam 999999 each=999999 name=Noor
