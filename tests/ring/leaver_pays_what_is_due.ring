# Who leaves with a loan pays what whoever stays would pay that day: penalty, jasa that was due and that of the running month.
# on paper settlement
login bendahara 555555
rule penalty=yes
approve pengurus 666666
logout
# ended, on again at 2027-01-05T08:00:00+08:00
login kasir 111111
open 500000
instalment P00001 99999999             # what it costs today
logout
login manajer 444444
leave-member A00005 keluar RA-8
approve pengurus 666666
leave-member A00014 keluar RA-8        # owes more than was saved
approve pengurus 666666
logout
login kasir 111111
instalment P00001 1
instalment P00003 99999999
count 100000=5
close
