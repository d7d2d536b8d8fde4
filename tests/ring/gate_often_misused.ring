# Precursors and what is often misused: a buyer of age who is noted, so much a day and no more.
login apotek 222222
open 500000
add M00134 4
confirm
otc-buyer "Ani" phone=0812
otc-buyer "Ani" phone=081234567890 age=17
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 4
add M00134 10
add M00131 5
pay cash 50000
# The same person, the same day, another receipt.
otc-buyer "Ani" phone=081234567890 age=30 use=pilek
add M00134 7
add M00134 6
pay cash 50000
