# Class B and T without a prescription above the usual: somebody asks what for, once.
login kasir 111111
open 500000
add M00006 20
add M00006 5
confirm
add M00006 1
pay cash 20000
