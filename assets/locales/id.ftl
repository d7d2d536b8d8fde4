# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere


## Refusals of the till


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
