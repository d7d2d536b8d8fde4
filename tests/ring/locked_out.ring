# Wrong PINs lock a name: five for five minutes, ten until the manager acts. The others go on meanwhile.
login kasir 000000
login kasir 000000
login kasir 000000
login kasir 000000
login kasir 000000
# The right one is not even compared now.
login kasir 111111
login kasir2 121212
open 500000
# A second person's PIN counts in the same way.
scan 2000000000015
discount 5000
approve manajer 000000
approve manajer 444444
state
cancel
no
