# A shop's own list, with a title above it and names of its own: looked at, taken in with its doubts, sold from, and
# taken back: what was sold stays and is named, the rest is as before. No shift is open while lists are taken in.
login kasir 111111
take-list products "tests/ring/files/daftar barang.csv"
logout
login manajer 444444
preview-list auto "tests/ring/files/tidak ada.csv"
preview-list auto "tests/ring/files/daftar barang.csv"
take-list products "tests/ring/files/daftar barang.csv"
take-list products "tests/ring/files/daftar barang.csv" skip-bad out=7
take-list products "tests/ring/files/daftar barang.csv" skip-bad out=7
preview-list prices "tests/ring/files/harga pemasok.csv"
logout
login kasir 111111
open 200000
scan 8992696404441
pay cash 20000
logout
login manajer 444444
undo-list A-9
undo-list A-1
undo-list A-1
take-list products "tests/ring/files/daftar barang.csv" skip-bad out=7
state
