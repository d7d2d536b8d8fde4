# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere


## Refusals of the till

station-in-doubt = Belum pasti apakah transaksi tersimpan. Jangan diulang. Program memeriksa berkas data; tunggu, atau mulai ulang program.
station-not-saved = Transaksi tidak tersimpan karena gangguan penyimpanan. Keranjang masih ada. Tekan sekali lagi.
station-unreadable = Berkas data tidak terbaca. Tidak ada yang berubah. Mulai ulang program; bila tetap begini, pulihkan dari cadangan.
till-above-ceiling = Harga { $name } di atas harga eceran tertinggi { $ceiling }. Betulkan harganya dulu.
till-approves-oneself = Persetujuan harus dari orang lain.
till-ask-grams = { $name }: maksudnya { $grams } g?
till-ask-quantity = { $name }: { $quantity } { $unit }, benar?
till-bad-amount = "{ $text }" bukan jumlah uang. Ketik rupiah bulat tanpa titik, misalnya 12500.
till-bad-check-digit = Barcode { $code } salah baca: angka pengujinya tidak cocok. Pindai sekali lagi.
till-bad-line = Perintah "{ $word }" tidak dikenal atau kurang lengkap.
till-clock-behind = Jam komputer mundur dari catatan terakhir ({ $newest }). Penjualan tetap tersimpan; betulkan jam.
till-clock-set-back = Jam komputer menunjuk { $today }, padahal catatan terakhir { $newest }. Betulkan jam, atau minta persetujuan manajer.
till-empty-scan = Pindaian kosong. Pindai sekali lagi.
till-expired-batch = Bets { $batch } kedaluwarsa { $expiry }. Jangan dijual. Ambil bets lain.
till-expired-lots = Semua { $name } di rak sudah kedaluwarsa. Jangan dijual.
till-fraction-not-sold = { $name } dijual per { $unit } utuh, tidak bisa pecahan.
till-licence-class = { $name } tidak boleh dijual dengan izin toko ini.
till-limit-otc = Batas tanpa resep untuk { $name }: { $limit } { $unit }.
till-may-not-approve = Peran { $role } tidak boleh menyetujui ini.
till-medicine-not-enough = Stok { $name } tinggal { $left } { $unit }. Obat tidak dijual melebihi stok.
till-medicine-without-nie = { $name } belum punya nomor izin edar di data. Belum boleh dijual.
till-needs-pharmacist = { $name } hanya dengan persetujuan apoteker.
till-needs-prescription = { $name } wajib resep dokter. Rujuk ke Puskesmas.
till-no-open-sale = Belum ada transaksi yang dibuka.
till-no-shift = Kasir belum dibuka. Hitung modal awal, lalu tekan Buka kasir.
till-no-such-line = Baris { $text } tidak ada.
till-not-a-member = { $name } ({ $number }) sudah bukan anggota. Jual sebagai umum.
till-not-enough = Kurang { $missing }.
till-not-logged-in = Belum ada yang masuk. Pilih nama, lalu ketik PIN.
till-not-sold-any-more = { $name } sudah tidak dijual.
till-not-yet = "{ $word }" belum tersedia di versi ini.
till-nothing-asked = Tidak ada pertanyaan yang menunggu jawaban.
till-nothing-to-pay = Keranjang kosong.
till-nothing-to-undo = Tidak ada yang bisa diurungkan.
till-open-quote = Tanda kutip belum ditutup.
till-open-sale = Masih ada transaksi yang dibuka. Selesaikan atau batalkan dulu.
till-opening-differs = Modal awal berbeda { $difference } dari catatan. Selisihnya dicatat ke brankas dan dilihat manajer.
till-payment-code = Ini kode pembayaran QRIS, bukan barang.
till-pin-change-needed = PIN ini hanya sekali pakai. Buat PIN baru dulu.
till-pin-same = PIN baru harus lain dari yang lama.
till-pin-six-digits = PIN terdiri dari 6 angka.
till-quantity-no-number = "{ $text }" bukan jumlah.
till-quantity-not-positive = Jumlah harus lebih dari nol. Untuk membuang baris, tekan Hapus baris.
till-quantity-too-fine = "{ $text }": paling banyak tiga angka di belakang koma.
till-quantity-too-large = "{ $text }" terlalu besar untuk jumlah. Apakah ini barcode?
till-recalled-batch = { $name } sedang ditarik dari peredaran. Jangan dijual.
till-role-may-not-sell = Peran { $role } tidak berjualan di kasir.
till-shift-already-open = Kasir sudah dibuka.
till-shift-of-another = Sif ini dibuka oleh { $user }. Hanya { $user } yang bisa berjualan di sif ini.
till-stock-below-books = Stok { $name } menurut catatan kurang { $short } { $unit }. Tetap dijual, manajer akan melihatnya.
till-unknown-barcode = Barcode { $code } tidak dikenal. Cari barang, atau lewati.
till-unknown-member = Anggota { $number } tidak dikenal. Cari nama atau nomor HP.
till-unknown-receipt = Struk { $receipt } tidak ada.
till-unknown-sku = Barang { $sku } tidak ada.
till-unknown-unit = { $name } tidak dijual per { $unit }.
till-unreadable-2d = Kode 2D tidak terbaca lengkap. Pindai sekali lagi, atau atur pemindai (pemisah GS).
till-voucher-not-here = Voucher dipakai saat membayar, bukan sebagai barang.
till-wrong-pin = PIN salah. Coba lagi.


## Sign-in, shift, setup


## Selling, paying, done


## Stock, members, reports on the screen


## Paper

paper-subtotal = Subtotal ({ $lines } baris)

## Printer, scanner, drawer, data folder

folder-no-home = Folder data tidak ditemukan. Sebutkan dengan --data FOLDER.
folder-missing = Belum ada toko di { $folder }. Periksa nama foldernya, atau buat toko baru dengan gerai init atau gerai demo.
folder-in-use = Folder { $folder } sedang dipakai program Gerai lain (proses { $pid }). Tutup program itu dahulu, atau pakai folder lain.
folder-in-use-unknown = Folder { $folder } sedang dipakai program Gerai lain. Tutup program itu dahulu, atau pakai folder lain.
folder-not-writable = Tidak boleh menulis di { $folder }. Tidak ada yang berubah. Periksa izin folder itu, atau pakai folder lain dengan --data.
folder-not-readable = { $folder } tidak boleh dibaca. Periksa izin folder itu.
folder-full = Penyimpanan penuh di { $folder }. Yang sudah tersimpan tetap aman. Kosongkan ruang, lalu coba lagi.
folder-unusable = { $folder } tidak dapat dipakai. Periksa apakah foldernya ada dan disknya terpasang.
folder-key-missing = Kunci perangkat { $folder } tidak ada. Data tetap ada dan bisa dibaca, tetapi tidak bisa ditambah. Kembalikan berkas itu dari cadangan.
folder-key-damaged = Kunci perangkat { $folder } rusak. Data tetap ada dan bisa dibaca, tetapi tidak bisa ditambah. Kembalikan berkas itu dari cadangan.
folder-key-foreign = Kunci perangkat { $folder } milik perangkat lain. Data tetap ada dan bisa dibaca, tetapi tidak bisa ditambah. Kembalikan kunci yang asli dari cadangan.
folder-key-there = Sudah ada kunci perangkat di { $folder } beserta datanya. Tidak ada yang berubah. Pakai folder yang kosong.

device-syntax = Berkas device.toml tidak terbaca di baris { $line }. Perbaiki baris itu, atau hapus berkasnya untuk kembali ke setelan awal.
device-unknown-key = Berkas device.toml memuat kunci yang tidak dikenal: { $key }. Periksa ejaannya.
device-bad-value = Di device.toml, { $key } berisi { $value }. Yang bisa: { $forms }.
device-not-read = Setelan perangkat { $path } tidak terbaca. Periksa izin berkas itu.
device-not-written = Setelan perangkat tidak tersimpan di { $path }. Setelan lama tetap berlaku. Periksa izin folder dan sisa ruang disk.
device-drawer-by-hand = Buka laci dengan kunci.
device-scanner-connected = Pemindai tersambung.
device-scanner-lost = Pemindai terputus. Periksa kabelnya; sambungan dicoba lagi sendiri. Barang bisa diketik atau dicari.
device-scanner-garbled = Pemindai mengirim data yang tidak terbaca. Pindai sekali lagi.
device-digits-dropped = Angka { $digits } tidak dipakai. Untuk jumlah, tekan × sebelum memindai.

print-no-paper = Kertas habis. Transaksi { $receipt } sudah tersimpan. Ganti kertas, lalu tekan Cetak ulang.
print-no-paper-other = Kertas habis. Ganti kertas, lalu tekan Cetak ulang.
print-cover-open = Tutup printer terbuka. Transaksi { $receipt } sudah tersimpan. Tutup printernya, lalu tekan Cetak ulang.
print-cover-open-other = Tutup printer terbuka. Tutup printernya, lalu tekan Cetak ulang.
print-offline = Printer sedang tidak siap. Transaksi { $receipt } sudah tersimpan. Tekan tombol printer atau nyalakan ulang, lalu tekan Cetak ulang.
print-offline-other = Printer sedang tidak siap. Tekan tombol printer atau nyalakan ulang, lalu tekan Cetak ulang.
print-error = Printer melaporkan gangguan. Transaksi { $receipt } sudah tersimpan. Matikan lalu nyalakan printer, lalu tekan Cetak ulang.
print-error-other = Printer melaporkan gangguan. Matikan lalu nyalakan printer, lalu tekan Cetak ulang.
print-not-connected = Printer tidak tersambung. Transaksi { $receipt } sudah tersimpan. Periksa kabel dan listrik printer, lalu tekan Cetak ulang.
print-not-connected-other = Printer tidak tersambung. Periksa kabel dan listrik printer, lalu tekan Cetak ulang.
print-interrupted = Struk mungkin belum tercetak. Transaksi { $receipt } sudah tersimpan. Lihat kertasnya; bila perlu, tekan Cetak salinan.
print-interrupted-other = Cetakan mungkin belum lengkap. Lihat kertasnya; bila perlu, cetak sekali lagi.
print-folder = Struk tidak bisa ditulis ke folder cetak. Transaksi { $receipt } sudah tersimpan. Periksa izin folder itu, lalu tekan Cetak ulang.
print-folder-other = Cetakan tidak bisa ditulis ke folder cetak. Periksa izin folder itu, lalu coba lagi.
print-disk-full = Penyimpanan penuh, struk tidak tercetak. Transaksi { $receipt } sudah tersimpan. Kosongkan ruang, lalu tekan Cetak ulang.
print-disk-full-other = Penyimpanan penuh, cetakan tidak jadi. Kosongkan ruang, lalu coba lagi.
print-status-ready = Printer siap
print-status-near-end = Kertas hampir habis
print-status-no-paper = Kertas habis
print-status-cover-open = Tutup printer terbuka
print-status-offline = Printer tidak siap
print-status-error = Printer terganggu
print-status-no-answer = Printer tidak memberi kabar
print-status-not-connected = Printer tidak tersambung


## Command line, import, reports

import-place-cell = Baris { $line }, kolom { $column }
import-place-row = Baris { $line }
import-empty-file = Berkas kosong. Baris pertama harus berisi nama kolom.
import-unreadable = Berkas tidak dapat dibaca sampai akhir ({ $what }).
import-not-utf8 = Ada huruf yang tidak terbaca. Buka berkas di program spreadsheet, simpan sebagai "CSV UTF-8" (bukan Windows-1252), lalu impor lagi.
import-open-quote = Tanda kutip dibuka di sini dan tidak ditutup.
import-bad-quote = Tanda kutip salah tempat. Isi yang memuat tanda kutip ditulis di antara tanda kutip, dan tanda kutip di dalamnya ditulis dua kali.
import-column-unknown = Kolom ini tidak dikenal. Kolom yang dikenal: { $known }.
import-column-twice = Kolom ini ada dua kali.
import-column-missing = Kolom ini tidak ada, padahal wajib.
import-too-few-cells = Hanya ada { $have } isi, seharusnya { $want } seperti di baris pertama.
import-too-many-cells = Ada { $have } isi, seharusnya { $want } seperti di baris pertama. Isi yang memuat pemisah ditulis di antara tanda kutip.
import-cell-empty = Wajib diisi.
import-not-rupiah = "{ $text }" bukan rupiah bulat. Tulis angka saja, tanpa titik, koma, atau Rp.
import-negative = "{ $text }" kurang dari nol.
import-too-large = "{ $text }" terlalu besar.
import-not-number = "{ $text }" bukan bilangan bulat. Tulis angka saja.
import-out-of-range = "{ $text }" harus antara { $least } dan { $most }.
import-not-flag = "{ $text }" harus 1 (ya) atau 0 (tidak).
import-not-date = "{ $text }" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-24.
import-not-time = "{ $text }" bukan waktu. Tulis seperti 2026-11-24T08:30:00+08:00.
import-not-percent = "{ $text }" bukan persen dari 0 sampai 100.
import-not-choice = "{ $text }" tidak dikenal. Pilihannya: { $choices }.
import-not-barcode = "{ $text }" bukan barcode. Mungkin nol di depannya hilang atau diubah program spreadsheet; jadikan kolom ini teks.
import-bad-check-digit = Angka terakhir barcode "{ $text }" salah. Periksa lagi nomornya di kemasan.
import-twice = "{ $text }" sudah ada di baris { $first }.
import-too-long = Terlalu panjang, paling banyak { $most } huruf.
import-unit-missing = Nama satuan kosong, padahal kolom { $column } terisi.
import-rung-missing = Satuan ini terisi, padahal satuan di bawahnya kosong.
import-ladder-must-grow = Isi satuan ini harus lebih besar daripada isi satuan di bawahnya ({ $lower }).
import-grosir-half = Harga grosir dan jumlah minimalnya harus terisi dua-duanya, atau kosong dua-duanya.
import-not-plu = Nomor timbangan harus 5 angka.
import-not-member-number = Bukan nomor anggota. Tulis seperti A00001 atau 1.
import-not-nik = NIK harus 16 angka. Mungkin diubah program spreadsheet; jadikan kolom ini teks.
import-not-card = Nomor kartu harus 13 angka, dan angka terakhirnya harus cocok.
import-not-account = Nomor akun harus 6 angka.
import-both-sides = Satu baris hanya boleh debit atau kredit, tidak dua-duanya.
import-unbalanced = Debit dan kredit per { $date } tidak sama; selisihnya { $sum }.
import-not-receipt = "{ $text }" bukan nomor struk. Tulis seperti 261124-A-0001.
import-other-till = Kasir "{ $text }" tidak sama dengan huruf di nomor struk.
import-sale-again = Struk "{ $text }" sudah ada sebelumnya. Baris satu struk harus berurutan.
import-sale-differs = "{ $text }" tidak sama dengan baris pertama struk ini.
import-line-again = Nomor baris "{ $text }" sudah ada di struk ini.
import-lines-do-not-meet = Jumlah baris struk { $receipt } ditambah pembulatan tidak sama dengan yang dibayar.
import-tender-does-not-meet = Uang diterima dikurangi kembalian struk { $receipt } tidak sama dengan yang dibayar.
import-warn-below-cost = Harga { $price } per { $unit } di bawah harga beli.
import-warn-above-het = Harga { $price } per { $unit } di atas HET.
import-warn-rung-dearer = Harga { $price } per { $unit } lebih mahal daripada membeli satuan di bawahnya.
import-warn-dearer-than-pieces = Harga { $price } per { $unit } lebih mahal daripada membeli eceran dengan harga anggota atau grosir.
import-warn-no-nie = { $name } (golongan { $class }) tanpa NIE. Belum bisa dijual sampai NIE diisi.
import-warn-no-nie-sold = { $name } ({ $class }) tanpa NIE. Periksa nomornya di kemasan.
import-warn-calon-kasbon = Calon anggota { $member } punya kasbon { $amount }.
import-warn-calon-savings = Calon anggota { $member } punya simpanan wajib atau sukarela { $amount }.
import-warn-luar-biasa-kasbon = Anggota luar biasa { $member } punya kasbon { $amount }.
import-warn-luar-biasa-sukarela = Anggota luar biasa { $member } punya simpanan sukarela { $amount }.
import-warn-over-limit = Kasbon anggota { $member } { $amount }, di atas batasnya { $limit }.
import-warn-left-with-savings = Anggota { $member } sudah keluar dan masih punya simpanan { $amount }.


cli-about = Kasir, gudang, dan buku koperasi. Tanpa perintah: membuka kasir.
cli-about-demo = Mengisi folder kosong dengan koperasi contoh yang hidup
cli-about-init = Mendirikan koperasi baru dari berkas coop.toml
cli-about-import = Mengambil berkas CSV ke dalam data: semua baris atau tidak sama sekali
cli-about-ring = Kasir tanpa jendela: satu masukan per baris, satu jawaban JSON per baris
cli-about-report = Laporan sebagai tabel, atau ke berkas dengan --out
cli-about-journal = Jurnal berpasangan
cli-about-receipt = Struk sekali lagi, bertanda SALINAN
cli-about-screens = Semua layar kasir sebagai gambar PNG
cli-about-log = Catatan kejadian sebagai teks
cli-about-verify = Memeriksa rantai, tanda tangan, dan buku
cli-about-rebuild = Menyusun ulang semua turunan dari catatan
cli-arg-data = Folder data; tanpa ini $GERAI_DATA, lalu folder baku sistem
cli-arg-help = Bantuan ini
cli-arg-version = Versi program
cli-arg-config = Berkas coop.toml
cli-arg-seed = Benih angka acak: hasilnya dapat diulang (hanya untuk latihan)
cli-arg-sales = Banyaknya penjualan (300)
cli-arg-days = Tersebar pada berapa hari sebelumnya (30)
cli-arg-at = Waktu, misalnya 2026-11-24T08:00:00+08:00
cli-arg-user = Siapa yang melakukan; PIN dari $GERAI_PIN atau ditanyakan
cli-arg-approver = Siapa yang menyetujui, bila perlu orang kedua
cli-arg-format = Bentuk jawaban
cli-arg-from = Dari tanggal (YYYY-MM-DD)
cli-arg-until = Sampai tanggal (YYYY-MM-DD)
cli-arg-out = Tulis ke berkas ini
cli-arg-lang = Bahasa: id atau en
cli-help-usage = Pemakaian
cli-help-commands = Perintah
cli-help-command = PERINTAH
cli-help-places = Isian
cli-help-options = Pilihan
cli-unknown-command = Perintah "{ $word }" tidak ada. Lihat gerai --help.
cli-unknown-argument = "{ $argument }" tidak dikenal di sini. Lihat --help perintah ini.
cli-argument-missing = Masih kurang: { $argument }. Lihat --help perintah ini.
cli-command-missing = Perintah ini perlu satu kata lagi. Lihat --help perintah ini.
cli-value-missing = { $argument } perlu nilai. Lihat --help perintah ini.
cli-value-bad = "{ $value }" bukan nilai untuk { $argument }. Lihat --help perintah ini.
cli-value-not-one-of = "{ $value }" bukan nilai untuk { $argument }. Yang ada: { $values }.
cli-argument-conflict = { $argument } tidak bisa bersama { $other }.
cli-misunderstood = Perintah tidak dapat dibaca. Lihat gerai --help.
cli-no-window = Jendela kasir belum ada di versi ini. Pakai gerai ring, atau lihat gerai --help.
cli-no-output = Jawaban tidak dapat ditulis ke keluaran. Yang sudah tersimpan tetap tersimpan.
cli-cannot-write = { $file } tidak dapat ditulis. Periksa folder dan izinnya.
cli-no-file = Berkas { $file } tidak ada.
cli-cannot-read = Berkas { $file } tidak dapat dibaca. Periksa izinnya.
cli-config-unknown = Kunci tidak dikenal: { $keys }. Tidak ada yang dibuat.
cli-config-unreadable = Baris { $line } bukan TOML yang benar. Tidak ada yang dibuat.
cli-config-not-text = { $key } harus berupa teks dalam tanda kutip.
cli-config-not-yes-no = { $key } harus true atau false.
cli-config-not-amount = { $key } harus rupiah bulat, tidak negatif, tanpa titik.
cli-config-not-a-section = { $key } harus ditulis sebagai bagian [{ $key }].
cli-config-not-a-list = { $key } harus ditulis sebagai daftar [[user]].
cli-config-value = "{ $value }" bukan nilai untuk { $key }.
cli-config-missing = { $key } belum diisi.
cli-found-no-name = Nama koperasi (name) belum diisi.
cli-found-no-user = Belum ada pengguna: tulis setidaknya satu [[user]].
cli-found-bad-user = Pengguna { $number }: id "{ $user }" tidak bisa dipakai. Pakai huruf kecil dan angka, paling banyak 20.
cli-found-user-twice = Pengguna { $number }: id "{ $user }" sudah dipakai.
cli-found-user-without-name = Pengguna { $number } ({ $user }): nama belum diisi.
cli-found-bad-pin = Pengguna { $number } ({ $user }): PIN harus enam angka.


## End
