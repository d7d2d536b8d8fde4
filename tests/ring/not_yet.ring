# Parts of the shop that open later say so, in words.
login kasir 111111
open 500000
scan 2000000000015
pay qris
pay kasbon
save A00001 sukarela 10000
state
