# Payments of a loan are taken back from the newest on, also where that one paid a penalty and no principal.
login bendahara 555555
rule penalty=yes pay_order=jasa,principal,penalty
approve pengurus 666666
logout
# ended, on again at 2027-06-30T08:00:00+08:00
login kasir 111111
open 500000
instalment P00001 672000
instalment P00001 6560
void-slip 1 "salah orang"
approve manajer 444444
void-slip 2 "salah orang"
approve manajer 444444
void-slip 1 "salah orang"
approve manajer 444444
# As if neither had been.
instalment P00001 672000
instalment P00001 56561
instalment P00001 56560
