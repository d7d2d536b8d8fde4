# complaint 2: a paid sale stays paid. Nothing that comes later lowers it; what comes back has a paper of its own.
login kasir 111111
open 500000
scan 2000000000015
hold "Bu Ani"
recall "Bu Ani"
pay cash 65500
undo
cancel
remove 1
qty 2
hold
recall "Bu Ani"
unpaid
pay cash 65500
# killed
login kasir 111111
recall "Bu Ani"
x
void 261124-A-0001 "salah barang"
approve manajer 444444
void 261124-A-0001 "sekali lagi"
x
