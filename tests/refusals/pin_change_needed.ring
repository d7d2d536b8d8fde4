login manajer 444444
reset-pin kasir 909090
logout
login kasir 909090
open 500000
