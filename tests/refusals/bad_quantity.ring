# A scan that landed in the quantity field.
login kasir 111111
open 500000
add S00001
qty 8991002101999
