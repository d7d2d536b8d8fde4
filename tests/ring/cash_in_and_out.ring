# Money into and out of the drawer: reasons, accounts, limits, numbered slips (R43).
login kasir 111111
open 500000
cash-in 100000 receh
cash-in 50000 "sumbangan pembeli" 213200
cash-out 35000 "plastik dan tali" 523000
cash-out 35000 ""
cash-out 0 es
cash-out 20000 es 999999
cash-out 20000 es 114100
cash-out 250000 "tukang atap"
approve kasir 111111
approve manajer 444444
cash-in 200001 receh
state
drop 300000
drop 100000 bank
drop 900000
drop 1 kantong
no-sale "tukar uang"
no-sale
x
logout
login manajer 444444
drop 1000
