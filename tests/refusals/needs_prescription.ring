login apotek 222222
open 500000
add M00009
