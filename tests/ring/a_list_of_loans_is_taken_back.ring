# Loans and opening balances of a list are taken back as a whole by whoever keeps the books, and the same files come in
# again. An instalment, a drawer that was counted and books that are locked hold them. No shift is open while lists come.
login bendahara 555555
take-list loans tests/ring/files/pinjaman.csv
take-list opening "tests/ring/files/saldo awal.csv"
take-list opening "tests/ring/files/saldo awal.csv"
undo-list A-2
undo-list A-2
undo-list A-1
loan schedule P00801
undo-list A-1
take-list loans tests/ring/files/pinjaman.csv
take-list loans tests/ring/files/pinjaman.csv
take-list opening "tests/ring/files/saldo awal.csv"
logout
login manajer 444444
take-list products "tests/ring/files/daftar barang.csv" skip-bad
undo-list A-4
take-list opening "tests/ring/files/saldo awal.csv"
logout
login bendahara 555555
undo-list A-5
logout
login kasir 111111
undo-list A-6
open 750000
instalment P00801 112000
logout
login manajer 444444
undo-list A-3
undo-list A-6
logout
login bendahara 555555
lock 2026-11-23
approve pengurus 666666
undo-list A-6
state
