# Simpanan pokok by which somebody became anggota is not taken back by its slip; before that it is.
login manajer 444444
join "Nur Halimah" nik=6371055203900007
accept A00361 PGR-12
approve pengurus 666666
logout
login kasir 111111
open 500000
save A00361 pokok 100000
void-slip 1 "salah orang"
approve manajer 444444
save A00361 pokok 100000
logout
login manajer 444444
accept A00361 PGR-13
approve pengurus 666666
logout
login kasir 111111
void-slip 3 "salah orang"
approve manajer 444444
member 361
