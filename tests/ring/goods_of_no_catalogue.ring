# Goods that stand in no catalogue (R7): by price and group, with another person's leave; a receipt, a return, the Z.
login kasir 111111
open 500000
scan 8991234567891                     # nobody knows it
other 3500 "Biskuit dan Camilan" 2 code=8991234567891
approve manajer 444444
add S00030
other 3500 Perhiasan                   # no such group in this shop
other 0 Beras
other 3500 Beras 1.5
undo                                   # S00030 goes again
undo                                   # and so do the two
undo
other 5000 Bumbu
approve kasir 111111                   # not by herself
approve manajer 444444
times 3
other 5000 Bumbu                       # the same goods on the same line
approve manajer 444444
member A00003                          # one price for everybody
price 1 4500 tawar
approve manajer 444444
hold titip
recall titip
pay cash 50000
other 25000 Rokok                      # what is sold from an age is asked about here, too
confirm
approve manajer 444444
cancel
other 25000 Rokok
no
return 261124-A-0001
take 1 1 salah good
refund cash
x
logout
login manajer 444444
handover manajer 444444
other 12000 Minuman                    # she needs nobody
pay qris
paid 1234
count 100000=5 10000=1 1000=3 500=1
close
