# Books of the cooperative that people write: guests by whoever is there, decisions by whom they are of.
login kasir 111111
register 5 "Bu Rina, Diskopumker" "Kunjungan pembinaan"
register 8 "Bu Rina, Diskopumker" "Tertib administrasi"
logout
login pengurus 666666
register 8 "Bu Rina, Diskopumker" "Tertib administrasi" reply="Dirapikan bulan ini" date=2026-11-20
register 12 "Rapat anggota" "SHU dibagi seperti daftar" date=2026-12-31
register 1 "Ani" "masuk"
logout
login pengawas 777777
register 10 "Rapat pengawas" "Kas cocok; tiga contoh simpanan cocok"
register 11 "Rapat pengurus" "bukan tugasnya"
