# A cashier sells what is free; prescription medicine needs more; a medicine never goes below its boxes.
login kasir 111111
open 500000
scan 2030000000012
scan 2040000000011
add M00009
add M00194
add M00200
add M00002 100
pay cash 5000
