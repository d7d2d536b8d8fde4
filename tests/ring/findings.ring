# What the supervisors find is answered by the board and closed by who found it; nobody else writes it, and it stays.
login manajer 444444
finding note "Kas kurang tiga kali"
logout
login pengawas 777777
finding note ""
finding note "Kas kurang tiga kali bulan ini" date=2026-11-25
finding note "Kas kurang tiga kali bulan ini" date=2026-11-20
finding note "Dua lot kedaluwarsa di rak B2"
finding close 1
finding answer 1 "dijawab sendiri"
logout
login pengurus 666666
finding note "bukan tugasnya"
finding answer 7 "tidak ada"
finding answer 1 "Salah hitung pecahan; kasir sudah dilatih"
finding close 1
logout
login pengawas 777777
finding close 1
finding close 1
logout
login pengurus 666666
finding answer 1 "lagi"
finding answer 2 "Sudah dimusnahkan 24 November"
