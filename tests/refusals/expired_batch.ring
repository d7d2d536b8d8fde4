# All that is left of it is past its date.
login apotek 222222
open 500000
add M00031
