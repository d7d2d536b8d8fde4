# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere


## Refusals of the till

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


## End
