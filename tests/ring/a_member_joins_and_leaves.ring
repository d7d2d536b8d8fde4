# From the application to the day after leaving: decisions by two people, one membership a person, debts set off.
login kasir 111111
join "Nur Halimah" kelurahan="Alalak Utara" phone=081234567 nik=6371055203900007 consent=no
join "Nur Halimah" kelurahan="Alalak Utara" phone=081234567 nik=637105520390
join "Nur Halimah" kelurahan="Alalak Utara" phone=081234567 nik=6371055203900007
join "Orang yang sama" nik=6371055203900007
join "Orang lain" nik=9999991402690001  # A00001's, who came from a file
accept A00361 PGR-12
open 500000
save A00361 pokok 100000
logout
login manajer 444444
accept A00361 PGR-12
approve manajer 444444
accept A00361 PGR-12
approve pengurus 666666
accept A00361 PGR-13
# At the till a calon's principal savings are paid, in parts.
logout
login kasir 111111
save A00361 pokok 60000
save A00361 pokok 40000
card A00361
logout
login manajer 444444
accept A00361 PGR-13
approve pengurus 666666
member-change A00361 phone=0899 address="Jl. Alalak 12"
suspend A00361 PGR-14
approve pengurus 666666
resume A00361 PGR-15
approve pengurus 666666
consent A00361 simkopdes yes
logout
login kasir 111111
save A00361 wajib 20000
save A00361 sukarela 75000
passbook A00361
member A00361
scan 2000000000015
pay kasbon
cancel
member -
logout
# Out again: savings less debts.
login manajer 444444
leave-member A00361 keluar RA-3
approve pengurus 666666
leave-member A00361 keluar RA-3
card A00361
logout
login kasir 111111
save A00361 sukarela 5000
member A00361
# Before the meeting of the year only pengurus let it go.
pay-leaver A00361
approve pengurus 666666
pay-leaver A00361
# She comes back: a new membership under a new number, and the old one is said.
join "Nur Halimah" nik=6371055203900007 old=A00001
join "Nur Halimah" nik=6371055203900007 old=A00361
count 100000=5
close hitung
