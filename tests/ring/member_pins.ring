# A member's PIN is set with the manager's consent; from then on it is asked for, and five wrong tries lock it.
login kasir 111111
open 500000
member-pin A00001 12345
member-pin A00001 135790
approve manajer 444444
withdraw A00001 50000
withdraw A00001 50000 135790
add S00030
member A00001
pay sukarela 135790
withdraw A00001 50000 000000
withdraw A00001 50000 000000
withdraw A00001 50000 000000
withdraw A00001 50000 000000
withdraw A00001 50000 000000
withdraw A00001 50000 135790
logout
login manajer 444444
member-pin A00001 975310
