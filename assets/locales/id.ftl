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


## Command line, import, reports


## End
