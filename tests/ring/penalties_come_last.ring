# A penalty is owed until it is paid, also where the cooperative takes it last: no payment makes the days before it free.
# on paper instalment
login bendahara 555555
rule penalty=yes pay_order=jasa,principal,penalty
approve pengurus 666666
logout
# ended, on again at 2027-06-30T08:00:00+08:00
login kasir 111111
open 500000
instalment P00001 672000               # all jasa and principal; each of six was late
instalment P00001 56561
void-slip 1 "salah orang"
approve manajer 444444
instalment P00001 672000
instalment P00001 6560
instalment P00001 50000                # to the last rupiah
instalment P00001 1
