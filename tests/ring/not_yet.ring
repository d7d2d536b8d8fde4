# Parts of the shop that open later say so, in words.
login kasir 111111
open 500000
scan 2000000000015
save A00001 sukarela 10000
state
