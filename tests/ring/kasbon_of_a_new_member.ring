# Who joined at the desk may owe nothing until the manager and pengurus agree to a limit (koperasi 6.5).
login kasir 111111
open 500000
join "Nur Halimah" kelurahan="Alalak Utara"
save A00361 pokok 100000
kasbon-limit A00361 300000
logout
login manajer 444444
kasbon-limit A00361 300000     # she has only applied
accept A00361 PGR-1
approve pengurus 666666
logout
login kasir 111111
save A00361 pokok 100000
logout
login manajer 444444
kasbon-limit A00361 300000     # a calon is no full member
accept A00361 PGR-2
approve pengurus 666666
logout
login kasir 111111
member A00361
add S00342 2
pay kasbon
cancel
logout
login manajer 444444
kasbon-limit A00361 -5
kasbon-limit A00361 300000
approve manajer 444444         # nobody agrees with herself
kasbon-limit A00361 300000
approve bendahara 555555
kasbon-limit A00361 300000
approve pengurus 666666
logout
login kasir 111111
member A00361
add S00342 2
pay kasbon
member A00361
add S00342 60
pay kasbon
cancel
approve manajer 444444
# Below what she owes: nothing more on kasbon, what she has stays.
logout
login manajer 444444
kasbon-limit A00361 0
approve pengurus 666666
logout
login kasir 111111
member A00361
add S00342 1
pay kasbon
