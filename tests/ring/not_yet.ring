# Parts of the shop that open later say so, in words.
login kasir 111111
open 500000
scan 2000000000015
handover kasir2 121212
price 1 60000
discount 10%
cash-in 10000 receh
drop 100000
save A00001 sukarela 10000
x
count 100000=5
close
state
