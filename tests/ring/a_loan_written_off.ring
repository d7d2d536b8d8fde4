# A loan nobody pays: the allowance for it, the write-off, and money that comes in after all.
login bendahara 555555
loan provision
approve pengurus 666666
# ended, on again at 2028-06-24T08:00:00+08:00
login bendahara 555555
loan write-off P00001 RA-9
loan provision
approve pengurus 666666
loan write-off P00001 RA-9
approve pengurus 666666
loan write-off P00001 RA-9
logout
login kasir 111111
open 500000
instalment P00001 50000
void-slip 1 salah_ketik
approve manajer 444444
instalment P00001 60000
instalment P00001 9000000
x
logout
login manajer 444444
loan apply A00005 500000 6
