# licence gerai_obat 2029-12-31
# A gerai obat: the technician in charge sells class T, precursors into their register; psychotropics never.
login apotek 222222
open 500000
add M00006 2
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 4
add M00194
pay cash 50000
