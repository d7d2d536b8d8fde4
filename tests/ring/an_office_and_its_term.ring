# Who is elected holds an office from a day to a day; how many came to a meeting is counted beside what it decided.
login kasir 111111
office 5 pengurus title=Ketua
logout
login manajer 444444
office 5 pengurus title=Ketua from=2026-01-10 until=2026-01-10
office 5 pengurus title=Ketua from=kemarin
office 5 pengurus title=Ketua from=2026-01-10 until=2031-01-09
approve manajer 444444
approve pengurus 666666
office 7 pengawas
approve pengurus 666666
office 7 none until=2026-11-20
approve pengurus 666666
office 7 none
register 12 "Rapat anggota" "Menerima laporan pengurus 2025" date=2026-02-15 present=57
register 12 "Rapat anggota" "Menerima laporan pengurus 2025" date=2026-02-15 present=0
register 8 "Diskopumker" "Tertib administrasi" present=3
# Who leaves lays the office down the same day.
leave-member 5 keluar RA-4
approve pengurus 666666
office 5 none
