# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere

word-gerai = Gerai
word-rp = Rp
word-yes = Ya
word-no = Tidak
word-sold-out = habis
hint-enter = Enter
hint-escape = Esc
hint-delete = Del
hint-backspace = Bksp
hint-space = Spasi
hint-page-up = PgUp
hint-page-down = PgDn
word-there = Ada
word-none = Tidak ada
word-light = Terang
word-malam = Malam
word-left = Kiri
word-right = Kanan
word-normal = Biasa
word-large = Besar

## Refusals of the till

station-bad-profile = Profil printer { $file } tidak ada atau tidak terbaca. Pilih profil lain di Pengaturan.
station-copy = { $folder } hanya salinan catatan: bisa dibaca dan diperiksa, tidak bisa berjualan. Untuk berjualan, buka folder kasir aslinya.
station-imported-receipt = Struk { $receipt } berasal dari sistem lain. Datanya ada, lembarnya tidak.
station-in-doubt = Belum pasti apakah transaksi tersimpan. Jangan diulang. Program memeriksa berkas data; tunggu, atau mulai ulang program.
station-in-doubt-full = Penyimpanan penuh, dan belum pasti apakah transaksi tersimpan. Jangan diulang. Kosongkan ruang: program lalu memeriksanya sendiri.
station-not-saved = Transaksi tidak tersimpan karena gangguan penyimpanan. Keranjang masih ada. Tekan sekali lagi.
station-unreadable = Berkas data tidak terbaca. Tidak ada yang berubah. Mulai ulang program; bila tetap begini, pulihkan dari cadangan.
till-above-ceiling = { $rule ->
    [none] Harga { $name } di atas harga eceran tertinggi { $ceiling }. Betulkan harganya dulu.
   *[other] Harga { $name } di atas harga eceran tertinggi { $ceiling } ({ $rule }). Betulkan harganya dulu.
}
till-account-kept-elsewhere = Akun { $account } tidak bisa dipakai di sini: saldonya diatur layarnya sendiri (stok, simpanan, kasbon, pinjaman, voucher, penjualan, hasil setahun).
till-amount-above-zero = Nominal harus lebih dari nol.
till-not-alone = Ada orang lain yang bisa menyetujui ini: mintalah persetujuannya.
till-never-alone = Ini tidak bisa disetujui belakangan.
key-approve-later = Lanjut, dilaporkan
till-approves-oneself = Persetujuan harus dari orang lain.
till-ask-grams = { $name }: maksudnya { $grams } g?
till-ask-quantity = { $name }: { $quantity } { $unit }, benar?
till-bad-amount = "{ $text }" bukan jumlah uang. Ketik rupiah bulat tanpa titik, misalnya 12500.
till-bad-check-digit = Barcode { $code } salah baca: angka pengujinya tidak cocok. Pindai sekali lagi.
till-price-past = { $date } sudah lewat. Pilih hari ini atau sesudahnya.
till-price-same = Harga { $name } memang sudah begitu. Tidak ada yang diubah.
till-price-below-cost = Harga { $name } { $price } di bawah harga beli { $cost }. Tetap dipakai?
till-price-rung-dearer = Perhatikan: { $name } per { $unit } { $price } lebih mahal daripada dibeli satuan.
till-price-set = { $name }, { $field ->
    [anggota] harga anggota
    [grosir] harga grosir
    [het] HET
   *[other] per { $field }
}: { $price } mulai { $from }, sebelumnya { $was }.
till-price-added = { $name }, { $field ->
    [anggota] harga anggota
    [grosir] harga grosir
    [het] HET
   *[other] per { $field }
}: { $price } mulai { $from }.
till-price-gone = { $name }, { $field ->
    [anggota] harga anggota
    [grosir] harga grosir
    [het] HET
   *[other] per { $field }
} tidak berlaku lagi mulai { $from }, sebelumnya { $was }.
till-promo-dates-needed = Tulis from= dan to= promo, hari pertama dan hari terakhirnya.
till-promo-never = Promo ini tidak pernah berlaku. Periksa tanggal, hari, dan jamnya.
till-promo-nothing = Promo ini tidak mengurangi apa pun. Periksa harganya.
till-promo-no-goods = Promo ini tidak menyebut barang.
till-promo-clash = Sudah ada promo { $name ->
    [total] seluruh belanja
   *[other] { $name }
} dari { $from } sampai { $to } untuk barang dan waktu yang sama. Kasir memakai yang lebih murah. Tetap simpan?
till-promo-set = Promo { $name ->
    [total] seluruh belanja
   *[other] { $name }
} berlaku dari { $from } sampai { $to }.
till-promo-ended = Promo { $name ->
    [total] seluruh belanja
   *[other] { $name }
} berakhir { $last }.
till-no-such-promo = Tidak ada promo itu yang mulai { $from }.
till-promo-ends-between = Pilih hari sebelum { $to }, paling cepat kemarin.
till-bad-date = "{ $text }" bukan tanggal. Ketik seperti 2026-11-24.
till-bad-month = "{ $text }" bukan bulan. Ketik seperti 2026-11.
till-bad-percent = "{ $text }" bukan potongan. Ketik rupiah bulat, atau persen seperti 5%.
till-bad-pieces = "{ $text }" bukan hitungan pecahan. Ketik seperti 50000=3.
till-bad-line = Perintah "{ $word }" tidak dikenal atau kurang lengkap.
till-cash-in-above = Kas masuk { $amount } di atas { $limit }: perlu persetujuan manajer.
till-cash-out-above = Kas keluar { $amount } di atas { $limit }: perlu persetujuan manajer.
till-clock-behind = Jam komputer mundur dari catatan terakhir ({ $newest }). Penjualan tetap tersimpan; betulkan jam.
till-clock-behind-day = Jam komputer mundur dari catatan terakhir ({ $date }, { $newest }). Penjualan tetap tersimpan; betulkan jam.
till-clock-set-back = Jam komputer menunjuk { $today }, padahal catatan terakhir { $newest }. Betulkan jam, atau minta persetujuan manajer.
till-clock-leaps = Catatan terakhir { $newest }. Tanggal { $today } ini benar?
till-change-not-in-drawer = Uang di laci tidak pas untuk kembalian { $change }. Penjualan sudah tersimpan: ambil uang kecil dari brankas, lalu catat Kas masuk.
till-close-open-sale = Masih ada transaksi yang dibuka. Selesaikan, parkir, atau batalkan dulu, lalu tutup kasir.
till-count-again = Setelah hitungan terakhir ada uang yang masuk atau keluar. Hitung uang sekali lagi.
till-count-first = Hitung uang di laci dulu, baru tutup kasir.
till-day-already-closed = Hari { $date } sudah ditutup.
till-day-by-manager = Tutup hari dilakukan manajer.
till-day-shift-open = Kasir { $till } pada { $date } masih buka. Tutup kasir dulu, lalu tutup hari.
till-day-without-shift = Tidak ada sif pada { $date }.
till-difference-reason = Selisih { $difference } di atas { $limit }: tulis catatan, lalu tutup kasir.
till-empty-scan = Pindaian kosong. Pindai sekali lagi.
till-expired-batch = Bets { $batch } kedaluwarsa { $expiry }. Jangan dijual. Ambil bets lain.
till-expired-lots = Semua { $name } di rak sudah kedaluwarsa. Jangan dijual.
till-extraordinary-member = { $name } anggota luar biasa: belanjanya tidak dihitung untuk SHU.
till-pokok-unpaid = Simpanan pokok { $name } belum lunas: belanja ini belum dihitung untuk SHU.
till-fraction-not-sold = { $name } dijual per { $unit } utuh, tidak bisa pecahan.
till-fraction-not-sold-veiled = Obat ini dijual per { $unit } utuh, tidak bisa pecahan.
till-packs-whole = Label timbangan { $name } dihitung per bungkus. Ketik jumlah bungkus yang bulat sebelum ×, bukan { $count }.
till-packs-most = Paling banyak { $most } bungkus sekali pindai.
till-leave-too-much = Yang ditinggal { $leave } lebih dari hitungan { $counted }.
till-licence-class = { $name } tidak boleh dijual dengan izin toko ini.
till-limit-otc = Batas tanpa resep untuk { $name }: { $limit } { $unit }.
till-may-not-approve = Peran { $role } tidak boleh menyetujui ini.
till-later-box = { $name }: bets { $batch } lebih baru. Ambil dulu bets { $first }, ED { $expiry }, rak { $shelf }; atau tetap pakai yang dipindai.
till-no-boxes = { $name } tidak dijual per bets.
till-box-unknown = Bets { $batch } dari { $name } tidak ada di catatan. Tidak dijual. Pisahkan dan beri tahu apoteker.
till-box-recalled = Bets { $batch } dari { $name } ditarik. Jangan dijual. Pisahkan kemasannya.
till-box-expired = Bets { $batch } dari { $name } kedaluwarsa. Jangan dijual. Pisahkan kemasannya.
till-medicine-not-enough = Stok { $name } tinggal { $left } { $unit }. Obat tidak dijual melebihi stok.
till-medicine-without-nie = { $name } belum punya nomor izin edar di data. Belum boleh dijual.
till-more-than-booked = Menurut catatan, isi laci kurang dari nominal ini. Tetap dicatat; hitung uang akan menunjukkannya.
till-needs-pharmacist = { $name } hanya dengan persetujuan apoteker.
till-needs-prescription = { $name } wajib resep dokter. Ada resepnya: buka Resep, lalu Resep baru.
till-no-open-sale = Belum ada transaksi yang dibuka.
till-no-shift = Kasir belum dibuka. Hitung modal awal, lalu tekan Buka kasir.
till-no-such-account = Akun { $account } tidak ada di daftar akun.
till-no-line-yet = Belum ada barang di transaksi ini.
till-no-such-line = Baris { $text } tidak ada.
till-not-a-member = { $name } ({ $number }) sudah bukan anggota. Jual sebagai umum.
till-not-enough = Kurang { $missing }.
till-not-logged-in = Belum ada yang masuk. Pilih nama, lalu ketik PIN.
till-not-sold-any-more = { $name } sudah tidak dijual.
till-nothing-asked = Tidak ada pertanyaan yang menunggu jawaban.
till-nothing-to-pay = Keranjang kosong.
till-nothing-to-undo = Tidak ada yang bisa diurungkan.
till-open-quote = Tanda kutip belum ditutup.
till-open-sale = Masih ada transaksi yang dibuka. Selesaikan, parkir, atau batalkan dulu.
till-nothing-to-park = Tidak ada barang untuk diparkir. Keranjang kosong.
till-return-in-hand = Retur sedang dibuat. Selesaikan atau batalkan dulu.
till-parked-full = Sudah ada { $most } transaksi diparkir. Ambil salah satu dulu.
till-parked-name-taken = Sudah ada parkir bernama { $name }. Pakai nama lain.
till-parked-name-long = Nama parkir terlalu panjang. Paling banyak { $most } huruf.
till-tiles-are-the-managers = Tombol barang diatur oleh manajer.
till-tile-twice = { $name } sudah ada di antara tombol itu.
till-tiles-full = Paling banyak { $most } barang bisa diatur tempatnya di satu halaman.
till-receipt-mark-wrong = Tanda pada struk { $receipt } tidak cocok dengan catatan toko: struk ini bukan dari sini atau sudah diubah. Jangan terima barangnya; panggil atasan.
till-nothing-unfinished = Tidak ada keranjang dari sebelum mati listrik.
till-no-such-parked = Tidak ada parkir bernama { $name }. Pilih dari daftar.
till-recalled-price-changed = Harga berubah sejak diparkir: { $before } menjadi { $now } (selisih { $difference }).
till-recalled-left-out = { $name } tidak ikut: sekarang tidak dapat dijual.
till-cancel-approval = Transaksi { $total } dibatalkan hanya dengan persetujuan atasan. Keranjang tetap seperti semula.
till-receipt-of-a-return = Struk { $receipt } adalah struk retur dari { $of }. Pindai struk { $of }.
till-receipt-of-a-void = Struk { $receipt } adalah struk pembatalan dari { $of }. Pembatalan tidak dapat dibatalkan atau diretur: catat penjualannya lagi.
till-receipt-imported = Struk { $receipt } berasal dari sistem lama. Barangnya tidak dapat diretur di sini. Panggil atasan.
till-receipt-voided = Struk { $receipt } sudah dibatalkan. Tidak ada yang dapat diretur.
till-all-returned = Semua barang struk { $receipt } sudah diretur.
till-no-return = Belum ada retur. Pindai struknya dulu.
till-more-than-sold = { $name }: hanya { $left } { $unit } yang masih dapat diretur.
till-more-than-sold-veiled = Obat ini: hanya { $left } { $unit } yang masih dapat diretur.
till-back-to-owner = { $name } milik penitip: masuk karantina, tidak dibayar kepadanya. Kembalikan dengan Retur ke pemasok.
till-back-to-owner-veiled = Barang ini milik penitip: masuk karantina, tidak dibayar kepadanya. Kembalikan dengan Retur ke pemasok.
till-back-to-quarantine = { $name } tidak kembali ke rak. Masuk karantina, sampai dimusnahkan dengan dua saksi atau dikirim kembali.
till-back-to-quarantine-veiled = Obat tidak kembali ke rak. Masuk karantina, sampai dimusnahkan dengan dua saksi atau dikirim kembali.
till-not-back-to-stock = { $name } tidak kembali ke rak. Dicatat rusak.
till-not-back-to-stock-veiled = Obat tidak kembali ke rak. Dicatat rusak.
till-medicine-not-taken-back = Obat hanya diterima kembali bila rusak, kedaluwarsa, atau salah.
till-refund-unknown = Uang tidak dapat dikembalikan lewat "{ $tender }". Pilih cara lain.
till-return-nothing-taken = Belum ada barang yang diretur. Pilih barangnya dulu.
till-return-approval = Retur di atas { $limit } perlu persetujuan atasan.
till-return-old = Struk { $receipt } lebih dari { $days } hari. Retur perlu persetujuan atasan.
till-refund-another-way = Struk ini tidak dibayar dengan cara itu. Perlu persetujuan atasan.
till-refund-needs-member = Struk ini tanpa anggota. Kembalikan uangnya dengan cara lain.
till-refund-owes-less = Kasbon anggota tinggal { $owed }. Kembalikan uangnya dengan cara lain.
till-refund-no-voucher = Struk ini tidak dibayar dengan voucher. Pilih cara lain.
till-void-part-returned = Sebagian barang struk { $receipt } sudah diretur. Retur sisanya, jangan dibatalkan.
till-void-other-shift = Struk { $receipt } bukan dari shift ini. Pakai retur.
till-void-exchange = Struk { $receipt } adalah penukaran barang. Pakai retur.
till-void-approval = Pembatalan struk { $receipt } perlu persetujuan atasan.
till-void-by-seller = Yang menjual struk { $receipt } tidak boleh menyetujui pembatalannya. Panggil atasan lain.
till-attach-same = Struk { $receipt } sudah tercatat begitu. Tidak ada yang diubah.
till-attach-own-money = Struk { $receipt } dibayar kasbon atau simpanan anggota. Anggotanya tidak dapat diganti.
till-attach-approval = Anggota pada struk { $receipt } diubah hanya dengan persetujuan atasan. Minta struknya.
till-attach-manager = Struk { $receipt } bukan dari hari ini. Hanya manajer yang dapat mengubah anggotanya.
till-attach-too-late = Struk { $receipt } sudah lewat { $days } hari. Anggotanya tidak dapat diubah lagi.
till-attach-year-closed = Tahun buku { $year } sudah ditutup: anggota pada struk { $receipt } tidak dapat diubah lagi.
till-member-often = Anggota { $number } sudah tercatat pada { $most } transaksi hari ini atau lebih. Periksa kartunya.
till-member-two-tills = Anggota { $number } juga berbelanja di kasir { $till } pukul { $at }. Periksa kartunya.
till-opening-differs = Modal awal berbeda { $difference } dari catatan. Selisihnya dicatat ke brankas dan dilihat manajer.
till-much-float = Modal awal { $amount }? Sebanyak itu tidak muat di laci. Hitung lagi lembarannya; lanjutkan hanya bila memang benar.
till-much-counted = Isi laci { $amount }? Sebanyak itu tidak muat di laci. Hitung lagi lembarannya; lanjutkan hanya bila memang benar.
till-much-received = Kembaliannya { $amount }? Periksa lagi uang yang diterima; lanjutkan hanya bila memang benar.
till-much-saved = Setoran { $amount }? Periksa lagi jumlah nolnya; lanjutkan hanya bila uangnya memang diterima.
till-much-voucher = Voucher { $amount }? Periksa lagi jumlah nolnya; lanjutkan hanya bila uangnya memang diterima.
till-much-dropped = Setor { $amount }? Menurut buku, isi laci jauh lebih sedikit. Hitung lagi; lanjutkan hanya bila memang benar.
till-many-pieces = { $count } lembar { $piece }, jadi { $amount }? Yang diketik jumlah lembarnya, bukan nilainya. Lanjutkan hanya bila memang benar.
till-payment-code = Ini kode pembayaran QRIS, bukan barang.
till-pin-change-needed = PIN ini hanya sekali pakai. Buat PIN baru dulu.
till-pin-same = PIN baru harus lain dari yang lama.
till-pin-six-digits = PIN terdiri dari 6 angka.
till-quantity-no-number = "{ $text }" bukan jumlah.
till-quantity-not-positive = Jumlah harus lebih dari nol. Untuk membuang baris, tekan Hapus baris.
till-quantity-too-fine = "{ $text }": paling banyak tiga angka di belakang koma.
till-amount-too-large = "{ $text }" terlalu besar untuk jumlah uang. Apakah ini barcode?
till-quantity-too-large = "{ $text }" terlalu besar untuk jumlah. Apakah ini barcode?
till-reason-needed = Tulis alasannya dulu.
till-watched-differs = { $goods } beda dari buku registernya: apoteker harus menyetujui, sesudah itu manajer.
till-watched-differs-why = { $goods } beda dari buku registernya. Tulis alasannya dulu.
till-recalled-batch = { $name } sedang ditarik dari peredaran. Jangan dijual.
till-role-may-not-sell = Peran { $role } tidak berjualan di kasir.
till-settle-amounts = Nominal harus lebih dari nol dan biaya tidak boleh melebihinya.
till-settle-by-manager = Peran { $role } tidak mencatat uang masuk bank.
till-settle-what = "{ $tender }" tidak bisa dicocokkan. Pilih qris, card, atau deposit.
till-shift-already-open = Kasir sudah dibuka.
till-shift-of-another = Sif ini dipegang { $user }. Untuk berjualan, ganti kasir dulu: ketuk nama di atas.
till-count-of-another = Laci ini dipegang { $user }. Ambil alih sif dulu (ganti kasir: ketuk nama di atas), lalu hitung dan tutup.
till-look-at-the-date = Lihat kemasan { $name }: di rak ada yang tercatat kedaluwarsa { $expiry }. Yang sudah lewat jangan dijual.
till-stock-below-books = Stok { $name } menurut catatan kurang { $short } { $unit }. Tetap dijual, manajer akan melihatnya.
till-receive-unknown = { $code } belum ada di katalog. Cari namanya, atau catat sebagai { $what ->
    [medicine] obat baru
   *[other] barang baru
} dan lanjutkan penerimaan.
till-unknown-barcode = Barcode { $code } tidak dikenal. Cari barang, atau lewati.
till-unknown-member = Anggota { $number } tidak dikenal. Cari nama atau nomor HP.
till-card-blocked = { $state ->
    [ditarik] Kartu { $card } anggota { $number } sudah ditarik. Minta kartu yang baru, atau ketik nomor anggota kalau orangnya dikenal.
   *[diblokir] Kartu { $card } anggota { $number } dilaporkan hilang dan diblokir. Jangan dipakai; ketik nomor anggota kalau orangnya dikenal.
}
till-buyer-no-kasbon = { $member } tidak mengizinkan { $name } memakai kasbonnya. Bayar dengan cara lain.
till-buyer-kasbon-limit = { $name } boleh memakai kasbon { $member } sampai { $limit } sebulan; sisa bulan ini { $left }. Bayar selebihnya dengan cara lain.
till-buyer-no-sukarela = Simpanan { $member } hanya dipakai anggota sendiri, tidak dengan kartu { $name }. Bayar dengan cara lain.
till-unknown-receipt = Struk { $receipt } tidak ada.
till-unknown-sku = Barang { $sku } tidak ada.
till-unknown-unit = { $name } tidak dijual per { $unit }.
till-unreadable-2d = Kode 2D tidak terbaca lengkap. Pindai sekali lagi, atau atur pemindai (pemisah GS).
till-registered-twice = Nomor izin edar { $number } dipakai lebih dari satu barang: { $names }. Pilih barangnya dengan mengetik kode atau namanya.
till-wrong-pin = PIN salah. Coba lagi.

## Tenders at the till

till-kasbon-full-members = Kasbon hanya untuk anggota penuh. { $name } belum atau tidak lagi berhak. Pilih cara bayar lain.
till-kasbon-limit-offline = Server koperasi tidak terhubung sejak { $since }: sementara itu batas kasbon { $limit }, sisanya { $left }. Bayar selisihnya dengan cara lain.
till-kasbon-limit = Kasbon tidak cukup. Sisa batas { $left }. Bayar selisihnya dengan cara lain.
till-kasbon-needs-member = Belum ada anggota di transaksi ini. Pindai kartu anggota dulu, lalu pilih lagi.
till-tender-needs-member = Struk { $receipt } tanpa anggota. Pasang anggotanya dulu (buka struk ini, tekan Anggota; di ring: attach), lalu pilih lagi.
till-kasbon-overdue = Kasbon { $balance } sudah lewat { $days } hari. Lunasi dulu; sisa batas { $left } belum bisa dipakai.
till-member-pin-locked = PIN { $name } terkunci setelah lima kali salah. Perbarui PIN di meja anggota, atau pilih cara bayar lain.
till-member-pin-needed = Minta anggota mengetik PIN-nya.
till-member-pin-none = { $name } belum punya PIN anggota. Manajer perlu menyetujui.
till-member-pin-wrong = PIN anggota salah. Masih { $left } kali lagi sebelum terkunci.
till-no-qris-waits = Tidak ada QRIS yang menunggu pembayaran.
till-part-above-due = Lebih dari yang harus dibayar. Ketik paling banyak { $due }.
till-part-is-paid = Sebagian sudah dibayar, jadi barang tidak bisa diubah. Lunasi sisanya, atau tekan Urungkan untuk menarik pembayaran.
till-exchange-at-once = Tukar barang dibayar sekaligus. Terima selisihnya tunai, dengan kartu, transfer, kasbon, atau simpanan.
till-exchange-begun = Barang pengganti sudah mulai dimasukkan. Batalkan transaksi untuk mengubah barang yang kembali.
till-exchange-give-back = Barang yang kembali lebih mahal { $amount }. Tekan Kembalikan uang.
till-exchange-nothing-taken = Belum ada barang pengganti. Masukkan barangnya, atau batalkan lalu kembalikan uang.
till-exchange-still-due = Barang pengganti lebih mahal { $amount }. Terima bayarannya dulu.
till-refund-not-in-drawer = Uang di laci tidak pas untuk mengembalikan { $amount }. Retur sudah tersimpan: ambil uang kecil dari brankas, lalu catat Kas masuk.
till-no-such-part = Tidak ada pembayaran nomor { $part } di transaksi ini.
till-part-of-nothing = Jumlah bayar harus lebih dari nol.
till-qris-most = Satu pembayaran QRIS paling banyak { $most }. Bayar sebagian dengan QRIS, sisanya dengan cara lain.
till-qris-not-set = QRIS toko belum diatur. Pilih cara bayar lain; manajer memindai stiker QRIS toko di Lainnya, Pengaturan, tombol Aturan toko.
till-qris-still-waits = QRIS masih menunggu. Tekan Sudah dibayar, Belum dibayar, atau layani pembeli lain.
till-qris-unreadable = Kode QRIS toko tidak terbaca. Pilih cara bayar lain, dan minta manajer memeriksa kodenya.
till-reference-last-four = Ketik empat tanda terakhir nomor referensi di aplikasi merchant.
till-reference-needed = Ketik nomor dari slip atau bukti transfer.
till-sukarela-needs-member = Belum ada anggota di transaksi ini. Pindai kartu anggota dulu, lalu pilih simpanan.
till-sukarela-pin-none = { $name } belum punya PIN anggota. Manajer perlu menyetujui { $amount } dari simpanan sukarela.
till-sukarela-not-enough = Simpanan sukarela { $name } hanya { $saved }. Bayar selisihnya dengan cara lain.
till-tender-already = Struk ini memang tercatat { $tender ->
    [cash] tunai
    [qris] QRIS
    [card] kartu debit
    [transfer] transfer
    [kasbon] kasbon
    [sukarela] simpanan sukarela
   *[other] { $tender }
}. Tidak ada yang diubah.
till-tender-needs-manager = Mengubah cara bayar struk yang sudah selesai perlu persetujuan manajer.
till-tender-not-that = Pembayaran { $tender ->
    [voucher] voucher
   *[other] { $tender }
} tidak bisa dipindah. Batalkan transaksi lewat Batal transaksi, lalu ulangi.
till-tender-of-a-sale = Cara bayar hanya bisa diubah pada struk penjualan dari sistem ini.
till-tender-of-a-split = Struk ini dibayar dengan beberapa cara. Batalkan transaksi lewat Batal transaksi, lalu ulangi.
till-tender-unknown = Cara bayar "{ $tender }" tidak dikenal.
till-tender-voided = Struk { $receipt } sudah dibatalkan. Cara bayarnya tidak bisa diubah.
till-voucher-unknown = Voucher { $code } tidak dikenal. Periksa nomornya.
till-voucher-worth-less = Nilai voucher { $code } { $worth }. Ketik paling banyak sebesar itu, atau tanpa jumlah.
till-voucher-used = Voucher { $code } sudah dipakai. Minta voucher lain atau cara bayar lain.
till-whole-card-number = Itu nomor kartu. Jangan dicatat; ketik kode persetujuan dari slip EDC.

## Closing a shift on screen

close-blind = Kas seharusnya tampil setelah disimpan
close-carried = { $count } transaksi dibawa ke sif berikutnya.
close-cash-in = Kas masuk
close-cash-out = Kas keluar
close-cash-sales = Penjualan tunai, { $count } struk
close-closed = Sif ditutup, Z { $number }
close-copied = Tersalin. Tempel di pesan.
close-count-agrees = Tidak ada yang perlu dicari.
close-counted = Kas fisik, hitungan { $nth }
close-drops = Setoran
close-exact = Pas
close-expected = Kas seharusnya
close-explained = { $amount } sudah ada penjelasannya
close-float = Modal awal
close-hash = Sidik Z { $hash }…
close-kasbon-paid = Bayar kasbon
close-left = Tinggal di laci
close-loans-paid = Angsuran pinjaman
close-next-float = Modal sif berikutnya
close-not-explained = Belum ada penjelasan yang cocok
close-looks = Kartu anggota yang perlu dilihat ({ $count })
close-looks-more = { $count } lagi di Hari ini
wrong-many = Anggota { $number }: { $sales } transaksi hari ini
wrong-many-detail = Mungkin kartunya tertinggal di kasir. Terakhir struk { $receipt }.
wrong-two-tills = Anggota { $number } di dua kasir dalam { $minutes } menit
wrong-two-tills-detail = Struk { $first } dan { $second }.
wrong-own = { $name }, kartu sendiri: { $sales } transaksi
wrong-own-detail = Anggota { $number }, { $amount }. Belanjanya sendiri?
wrong-far = Anggota { $number } belanja { $amount } hari ini
wrong-far-detail = Biasanya { $usual } sehari. Terbesar struk { $receipt }.
close-nothing-missing = Hitungan sama dengan catatan
close-over = Lebih
close-paper-prints = Laporan Z dan slip setoran sedang dicetak.
close-paper-prints-z = Laporan Z sedang dicetak.
close-paper-waits = Kertas menunggu printer. Semua sudah tersimpan dan dicetak begitu printer siap.
close-papers = Laporan Z dan slip setoran
close-papers-z = Laporan Z
close-reason = Catatan: { $reason }
close-reason-first = Tulis catatan dulu
close-save-note = Simpan catatannya dulu
close-reason-free = Selisih di bawah { $limit }: catatan tidak wajib.
close-reason-needed = Selisih di atas { $limit }: tulis catatan dulu.
close-reason-or-move = Selisih di atas { $limit }: tulis catatan, atau pindahkan struk { $receipt } dulu.
close-if-moved = Jika struk { $receipt } dipindah, selisih menjadi { $left }.
close-reason-placeholder = Apa yang terjadi?
close-reckoning = Hitungannya
close-refunds = Retur tunai, { $count }
close-savings-in = Setor simpanan
close-shift-of = { $name }, { $from }–{ $until }
close-short = Kurang
close-step-compare = Cocokkan
close-step-count = Hitung uang
close-step-paper = Cetak dan setor
close-summary = Ringkasan untuk dikirim
close-then = Keluar, lalu serahkan setoran
close-then-leave = Keluar
close-title = Tutup kasir { $till }
close-to-safe = Setor ke brankas
close-vouchers-sold = Voucher dijual
x-counted = Uang sudah dihitung
x-printed = Dicetak


## The day in sentences, to be sent on

sent-back = Retur { $returns }, batal { $voids }
sent-books = Sembako { $sembako }, obat { $obat }
sent-buyers = Anggota { $members }, umum { $others }
sent-card = Kartu debit { $amount }
sent-carried = Dibawa ke sif berikutnya: { $count } transaksi parkir
sent-pending = QRIS belum dipastikan: { $count } transaksi, { $amount }. Cek mutasi bank.
sent-cash = Tunai { $amount }
sent-counted = Kas fisik { $counted }
sent-date = { $date }, kasir { $cashier }
sent-day = Tutup hari { $date }
sent-day-shift = Kasir { $till }, Z { $number }: { $amount }, selisih { $difference }
sent-day-total = Penjualan hari ini { $amount }
sent-deposit = Disetor ke brankas { $amount }
sent-exact = Selisih: tidak ada
sent-kasbon = Kasbon { $amount }
sent-members = Kartu anggota perlu dilihat: { $count } hal, struk { $receipts }
sent-left = Tinggal di laci { $amount }
sent-over = Selisih: lebih { $amount }
sent-qris = QRIS { $amount }
sent-shift = Tutup kasir { $till }, Z { $number }
sent-short = Selisih: kurang { $amount }
sent-sold = Penjualan { $amount }, { $sales } struk
sent-sukarela = Simpanan sukarela { $amount }
sent-transfer = Transfer { $amount }
sent-unsent = Tersimpan di mesin kasir, belum terkirim ke server koperasi.
sent-voucher = Voucher { $amount }


## Sign-in, shift, setup

login-who = Siapa yang bertugas?
login-type-pin = Ketik PIN, atau pindai kartu
login-six-digits = PIN terdiri dari 6 angka.
login-new-pin = Buat PIN baru
login-new-pin-why = PIN lama hanya sekali pakai
login-again = Ketik sekali lagi
login-again-why = Supaya tidak salah ketik
login-pins-differ = Kedua PIN tidak sama. Ketik PIN baru sekali lagi.
login-shift-open = Kasir { $till } masih buka
login-shift-closed = Kasir { $till } tutup
login-all-sent = Semua terkirim
login-role-kasir = Kasir
login-role-apotek = Petugas apotek
login-role-apoteker = Apoteker
login-role-gudang = Gudang
login-role-manajer = Manajer
login-role-bendahara = Bendahara
login-role-pengurus = Pengurus
login-role-pengawas = Pengawas
key-sign-in = Masuk
key-sign-out = Keluar
key-clear = Kosongkan
key-next = Lanjut
key-save = Simpan
key-as-left = Seperti ditinggal: { $amount }
key-open-shift = Buka kasir
key-on-to = Lanjut ke { $amount }
key-last-piece = Pecahan terakhir
shift-count-first = Hitung uang di laci dulu.
shift-pieces-left = { $count }{"\u00A0"}pecahan{"\u00A0"}lagi
shift-scan-counting = Sedang menghitung uang: selesaikan atau tekan Kembali. Pindaian belum dipakai.
shift-scan-opening = Sedang menghitung modal awal: buka sif dulu. Pindaian belum dipakai.
shift-coin = { $amount } logam
shift-coins-of = Keping Rp{ $amount }
shift-notes-of = Lembar Rp{ $amount }
shift-opening-float = Modal awal di laci
setup-measure = Ukur layar
setup-measure-how = Tempelkan kartu ATM atau KTP pada kotak. Samakan lebarnya.
setup-card = Kartu 85,6 mm
setup-px-per-mm = 1 mm = { $px } px
setup-sample = Contoh tulisan keranjang, 5 mm
setup-indonesian = Indonesia
setup-english = English
setup-step = Langkah { $step } dari { $of }
setup-where = Mulai dari mana?
setup-where-more = Tanpa internet, tanpa akun. Bisa diganti nanti.
setup-demo = Coba toko contoh
setup-demo-more = 628 barang, 291 obat, 360 anggota. Berjualan sekarang juga.
setup-demo-time = 1 menit
setup-demo-short = Toko contoh
setup-own = Pakai daftar barang saya
setup-own-more = Dari Excel atau CSV. Baris yang ragu ditunjukkan dulu.
setup-own-time = 10 menit
setup-own-short = Toko sendiri
setup-your-shop = Toko Anda
setup-name = Nama koperasi
setup-kelurahan = Kelurahan
setup-city = Kota
setup-manager = Nama manajer
setup-manager-pin = PIN manajer, 6 angka
setup-cashier = Nama kasir
setup-cashier-pin = PIN kasir, 6 angka
setup-needed = Kolom ini perlu diisi.
setup-fields-how = Isi tujuh kolom di kiri. Alamat, telepon, NPWP dan QRIS diisi nanti; semuanya bisa diganti di Pengaturan, Aturan toko.
setup-make-shop = Buat toko
setup-missing = Belum diisi: { $field }
setup-lists = Daftar dari Excel atau CSV
setup-lists-how = Menyiapkan daftar
setup-lists-how-1 = Berkas Excel (XLSX, XLS), ODS, atau CSV, dengan nama kolom di atas daftarnya: nama barang, satuan, stok, harga beli, harga jual.
setup-lists-how-2 = Taruh berkasnya di Unduhan, Dokumen, atau flashdisk. Berkas tampil di kiri.
setup-lists-how-3 = Satu baris salah, tidak ada yang masuk: betulkan, lalu masukkan lagi. Berkas yang sama dua kali tidak mengubah apa-apa.
setup-lists-later = Daftar bisa dimasukkan nanti
setup-no-files = Belum ada berkas Excel (XLSX, XLS), ODS, atau CSV di Unduhan, Dokumen, atau flashdisk. Tanpa berkas pun bisa: setelah toko dibuka, pindai barang satu per satu.
setup-list-products = Barang
setup-list-medicines = Obat
setup-list-suppliers = Pemasok
setup-list-batches = Stok per bets
setup-list-members = Anggota
setup-list-loans = Pinjaman
setup-list-opening = Saldo awal
setup-file-waiting = Belum masuk
setup-file-taken = Masuk { $new }, sudah ada { $same }
setup-file-bad = { $count } baris salah
setup-bad-rows = Belum masuk, betulkan dulu
setup-making-demo = Menyiapkan toko contoh
setup-making-shop = Membuat toko
setup-reading-list = Membaca daftar
setup-working-more = Bisa dihentikan; tidak ada yang tertinggal setengah jalan.
setup-progress = { $done } dari { $whole }
key-narrower = Kecilkan
key-wider = Besarkan
key-fits = Sudah pas
key-take-in = Masukkan
key-start-selling = Mulai berjualan
key-stop = Hentikan
key-change = Ganti
key-address = Alamat
key-test-paper = Kertas uji
key-test-scan = Uji
key-measure = Ukur
settings-printer = Printer
settings-virtual = Virtual: gambar di folder prints
settings-keyboard = Seperti papan ketik (USB atau Bluetooth)
settings-profile = Jenis printer
settings-scanner = Pemindai
settings-scan-anything = Pindai apa saja sekarang
settings-heard = Terbaca: { $code }
settings-scale = Timbangan
settings-scale-none = Belum ada timbangan. Tekan Ganti untuk memilih portnya.
settings-scale-shows = Menunjukkan { $weight } kg
settings-tera = Tera timbangan berlaku sampai
key-tera = Tanggal tera
key-tera-until = Tera { $until }
settings-display = Layar pelanggan
settings-display-none = Belum ada layar pelanggan. Tekan Ganti untuk memilih portnya.
settings-display-tested = Dua baris uji dikirim. Di layar pelanggan harus tampak GERAI dan angka 1 sampai 0, dua kali.
settings-drawer = Laci kas
settings-drawer-printer = Dibuka oleh printer
settings-no-drawer = Laci uang belum dipilih: pilih Ada dulu.
settings-drawer-kicked = Perintah buka laci terkirim. Laci tidak terbuka? Periksa kabel laci ke printer.
settings-drawer-none = Tanpa laci
settings-colours = Warna
settings-colours-why = Malam untuk toko remang
settings-hand = Tangan
settings-hand-why = Di sisi mana tombol angka
settings-size = Tulisan
settings-size-why = Besar: lebih sedikit baris
settings-sound = Suara
settings-rules = Izin & apotek
rules-title = Izin dan pengaturan apotek
rules-why = Pilih baris yang berubah. Perubahan berlaku setelah orang kedua setuju.
rules-choose = Pilih baris
rules-two = Orang kedua menyetujui
rules-next = Pilihan berikut
rules-cooperative = Koperasi
rules-licence-title = Izin toko untuk obat
rules-licence-why = Salin dari kertas izin. F7 mengganti jenis, pemegang, dan penanggung jawab.
rules-figure-why = Ketik angkanya; F7 mengganti ya dan tidak. Tanggal mulai kosong berarti hari ini.
rules-figure =
    { $setting ->
        [tuslah] Tuslah per R/ (Rp)
        [embalase] Embalase per kemasan (Rp)
        [otc_ask] Tanya bila lebih dari (satuan)
        [otc_age] Umur paling muda pembeli prekursor/OOT
        [beyond_use_days] Racikan bertahan (hari)
        [charge_issued] Racikan dibayar menurut yang keluar
        [screening_days] Obat sama diperiksa (hari ke belakang)
        [strip_labels] Label untuk strip yang dipotong
        [near_expiry_days] Hampir kedaluwarsa (hari)
        [box_ends_days] Sebut kotak yang berakhir dalam (hari)
        [keep_rx_years] Simpan resep (tahun)
        [keep_faktur_years] Simpan faktur (tahun)
       *[other] Barang datang harus tahan (hari)
    }: { $value ->
        [yes] ya
        [no] tidak
       *[other] { $value }
    }
rules-field =
    { $field ->
        [licence-profile] Jenis izin
        [licence-number] Nomor izin
        [licence-until] Berlaku sampai (2031-12-31)
        [licence-from] Mulai berlaku (kosong = hari ini)
        [licence-holder] Pemegang izin
       *[other] Penanggung jawab (PJ)
    }: { $value }
licence-kind =
    { $profile ->
        [apotek] apotek
        [toko_obat] toko obat
        [gerai_obat] gerai obat
        [ritel] ritel
       *[other] tanpa izin obat
    }
rules-licence =
    Izin { $profile ->
        [apotek] apotek
        [toko_obat] toko obat
        [gerai_obat] gerai obat
        [ritel] ritel
       *[other] tanpa izin obat
    } { $number }, sampai { $until }
rules-licence-open =
    Izin { $profile ->
        [apotek] apotek
        [toko_obat] toko obat
        [gerai_obat] gerai obat
        [ritel] ritel
       *[other] tanpa izin obat
    } { $number }
people-sipa = SIPA / SIPTTK
people-sipa-whose = SIPA milik apoteker, SIPTTK milik petugas apotek. Pilih orangnya dulu.
people-sipa-why = Nomor dan tanggal dari kertas { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    }
people-sipa-form = Tanggal: 2031-12-31. Nomor kosong: { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    } dihapus.
people-sipa-noted = SIPA dicatat.
people-sipttk-noted = SIPTTK dicatat.
sipa-field-number = Nomor { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    }: { $value }
sipa-field-until = Sampai: { $value }
settings-sound-why = 0 diam, 3 keras
settings-language = Bahasa
settings-language-now = Bahasa Indonesia
settings-address = Alamat printer
settings-address-forms = tcp:192.168.1.50:9100, file:/dev/usb/lp0, serial:/dev/ttyUSB0:9600
settings-test-sent = Kertas uji dikirim. Periksa hurufnya, garisnya, dan potongannya.
setup-bad-row = { $place }: { $reason }
login-demo-pin = PIN kasir 111111, manajer 444444
word-demo = DEMO
status-busy = Mesin kasir masih menyimpan. Tunggu sebentar, lalu ulangi.
window-no-display = Tidak ada layar. Jalankan di desktop, atau pakai gerai ring di terminal.
window-no-library = Pustaka layar belum terpasang: { $packages }. Pasang paket itu, lalu jalankan lagi.
window-not-opened = Jendela tidak bisa dibuka: { $reason }. Data aman. Periksa layarnya, atau pakai gerai ring di terminal.
window-no-answer = Layar { $display } tidak menjawab. Data aman. Jalankan di desktop, atau pakai gerai ring di terminal.
window-parked-name = Kasir ditutup
window-not-closed = Kasir belum ditutup: keranjang tidak bisa diparkir. Selesaikan atau batalkan dulu.

## The day as its manager sees it

key-today = Hari ini
key-day-notes = Catatan
key-qris-card = QRIS, kartu
key-settle = Catat
key-to-till = Jual
key-open-till = Buka kasir
key-close-day = Tutup hari
key-not-yet = Belum
key-see = Lihat
key-reconcile = Cocokkan
key-how = Caranya
status-person-role = { $name }, { $role }
today-title = Hari ini
today-still-reading = Sedang membaca hari ini.
today-closed-already = Hari ini sudah ditutup.
today-nothing-to-close = Belum ada kasir yang dibuka hari ini.
today-day-closed = Hari sudah ditutup. Angkanya tersimpan di buku.
today-head-cashier = Kasir
today-head-receipts = Struk
today-head-sold = Penjualan
today-no-shift = Belum ada kasir yang dibuka hari ini.
today-last-receipt = Struk terakhir { $time }
today-opened = Dibuka { $time }, belum ada struk
today-open = Buka
today-right = Pas
today-short = Kurang { $amount }
today-over = Lebih { $amount }
today-until = Hari ini sampai { $time }
today-more-shifts = termasuk { $count } sif lain
today-difference = selisih { $amount }
today-chart-title = Penjualan per jam
today-chart-unit = ribu rupiah
today-chart-empty = Belum ada penjualan.
today-last-monday = Senin lalu
today-last-tuesday = Selasa lalu
today-last-wednesday = Rabu lalu
today-last-thursday = Kamis lalu
today-last-friday = Jumat lalu
today-last-saturday = Sabtu lalu
today-last-sunday = Minggu lalu
today-nothing-before = { $day } tidak ada penjualan sampai jam ini.
today-as-before = Sama dengan { $day } pada jam yang sama.
today-less = { $amount } lebih sedikit dari { $day } pada jam yang sama.
today-more = { $amount } lebih banyak dari { $day } pada jam yang sama.
today-list-title = Perlu dilihat
today-list-empty = Tidak ada yang perlu dilihat.
today-no-goods = Belum ada barang di katalog
today-no-goods-detail = Pindai satu per satu, lalu tulis nama dan harganya.
today-tera-ends = Tera timbangan habis { $days ->
    [0] hari ini
   *[other] { $days } hari lagi
  }
today-tera-ended = Tera timbangan sudah habis
today-tera-detail = Sampai { $until }. Sesudahnya jangan dipakai.
today-say-tera = Minta tera ulang ke UPT Metrologi Legal, lalu ketik tanggal barunya di Pengaturan, Timbangan.
sell-tera-ended = Tera timbangan habis { $until }. Beri tahu manajer.
today-list-on = { $from } sampai { $last } dari { $count }
today-close-title = Tutup { $date }?
today-close-words = Penjualan { $total }, selisih kas { $difference }, { $open } kasir masih buka. Setelah ditutup, tidak ada lagi yang dicatat pada hari ini.
today-close-words-past = Setelah ditutup, tidak ada lagi yang dicatat pada hari itu.
today-past-date = { $quantity } { $unit } { $name } kedaluwarsa
today-past-date-named = { $quantity } { $name } kedaluwarsa
today-past-date-detail = Bets { $batch }, ED { $expiry }. Karantinakan.
today-past-date-detail-shelf = Bets { $batch } di { $shelf }, ED { $expiry }. Karantinakan.
today-past-date-detail-no-batch = ED { $expiry }. Karantinakan.
today-say-quarantine = Ambil dari rak dan pisahkan. Bets ini sudah tidak bisa dijual. Apotek atau gudang memindahkannya ke karantina: Pindah barang.
today-labels = { $count } label rak perlu dicetak ulang
today-labels-detail = { $name }: rak { $label }, kasir { $price } per { $unit }.
today-labels-detail-never = { $name }: kasir { $price } per { $unit }; labelnya belum pernah dicetak di sini.
today-labels-detail-claimed = { $name } per { $unit }: pembeli sudah diberi harga rak yang lebih rendah.
today-cost-moved = { $name }: modal { $was } menjadi { $cost }
today-cost-moved-detail = Harga jual { $price } per { $unit }. Dengan margin yang sama: { $proposed }.
today-labels-queued = Label dikirim ke printer. Pasang di rak, lalu buang yang lama.
today-papers-wait = { $count } struk menunggu dicetak
today-papers-unknown = { $count } kertas tidak pasti tercetak
today-papers-failed = { $count } kertas gagal dicetak
today-papers-detail = Sejak { $since }. Penjualan tetap tersimpan.
key-prices = Harga & promo
key-end-promo = Akhiri promo
prices-what-price = Per { $unit }
prices-what-any = Harga jual
prices-what-member = Anggota
prices-what-promo = Harga promo
prices-what-percent = Potongan %
prices-what-buy-get = Beli, gratis
prices-what-bundle = Paket
prices-bundle-price = Harga paket ini?
prices-choose-more = Cari barang berikutnya
key-into-bundle = Masukkan ke paket
prices-what-het = HET kemasan
prices-what-spend = Min. belanja
prices-from-today = Hari ini
prices-from-tomorrow = Besok
prices-from-first = Tanggal 1
prices-for-day = 1 hari
prices-for-week = 7 hari
prices-for-month = 30 hari
prices-choose-goods = Cari barangnya dulu
prices-choose-offer = Pilih promo yang mau diakhiri di daftar.
prices-type-price = Ketik harganya
prices-type-percent = Ketik persennya
prices-type-buy-get = Ketik dua angka: beli, gratis
prices-type-spend = Ketik belanja minimumnya
prices-type-off = Ketik potongannya
prices-buy-get-short = { $buy } gratis { $get }
prices-least = mulai { $spend }
prices-now = sekarang { $price } / { $unit }
prices-now-member = anggota { $price }
prices-empty = Tidak ada harga atau promo yang akan datang.
prices-set-twice = diubah di dua kasir
prices-total = Seluruh belanja
prices-row-coming = { $field ->
    [anggota] Harga anggota
    [grosir] Harga grosir
   *[other] Per { $field }
}: { $was } menjadi { $price }
prices-row-from = { $from }, { $by }
prices-row-until = { $from } sampai { $to }
prices-offer-price = Harga { $price } per { $unit }
prices-offer-percent = Potongan { $percent }% per { $unit }
prices-offer-buy-get = Beli { $buy } { $unit } gratis { $get }
prices-offer-bundle = Paket { $count } barang { $price }
prices-offer-spend = Belanja mulai { $spend }, potong { $off }
price-clash = { $name }, { $field ->
    [anggota] harga anggota
    [grosir] harga grosir
    [het] HET
   *[other] per { $field }
}: { $first } oleh { $first_by } ({ $first_on }, { $first_at }), { $second } oleh { $second_by } ({ $second_on }, { $second_at }). Yang terakhir, { $second }, berlaku.
today-price-clash = Harga { $name } diubah di dua kasir
today-say-price-clash = Keduanya mengubah harga tanpa saling tahu. Sepakati yang benar, lalu tetapkan sekali lagi di cek harga { $name }; catatan ini hilang dengan sendirinya.
today-over-returned = { $name } diretur lebih dari yang terjual
today-over-returned-detail = Struk { $receipt }: terjual { $sold } { $unit }, kembali { $returned } { $unit } lewat { $by }. Keduanya tersimpan. Cocokkan barang dan uangnya dengan kasir.
today-given-twice = Nomor anggota { $number } diberikan kepada lebih dari satu orang
today-given-twice-detail = { $who }, di kasir yang belum saling mendengar. Semua catatan tersimpan, tetapi di satu nomor.
today-say-given-twice = Minta keduanya membawa slip dan struk. Nomor { $number } tetap milik yang mendaftar lebih dulu; daftarkan yang lain lagi agar mendapat nomor baru, lalu bendahara memindahkan simpanannya dengan jurnal. Tahan penarikan sampai selesai.
today-put-right = Sudah dibukukan.
today-year-late = Tahun { $year } sudah ditutup, tetapi { $amount } masuk sesudahnya
today-year-late-detail = Kasir lain baru menyerahkan catatannya, atau dua kasir menutup tahun yang sama. SHU { $year } belum memuatnya. Bendahara menutup sekali lagi, pengurus menyetujui.
today-interest-twice = Jasa simpanan { $month } dibukukan dua kali
today-interest-twice-detail = Dua kasir membukukannya sebelum saling mendengar. Yang pertama tetap; bendahara membetulkan yang lain, pengurus menyetujui.
today-provided-twice = Penyisihan pinjaman { $date } dibukukan dua kali
today-provided-twice-detail = Dua kasir membukukannya sebelum saling mendengar. Penyisihan berikutnya membetulkannya.
today-say-provided-twice = Bendahara membukukan penyisihan pinjaman sekali lagi: selisihnya saja yang masuk, sehingga sesuai lagi.
today-shu-twice = SHU { $year } dibagi dua kali
today-shu-twice-detail = Dua kasir membukukan pembagiannya sebelum saling mendengar. Satu pembagian tetap; bendahara membetulkan yang lain, pengurus menyetujui.
today-shu-over = SHU { $year }: { $count } anggota menerima { $amount } di atas bagiannya
today-shu-over-detail = Dua kasir membayar bagian yang sama. Kelebihannya kembali dari sukarela bila masuk ke sana, selebihnya menjadi kasbon anggota itu.
today-unclosed = { $date } belum ditutup
today-unclosed-detail = Semua kasir hari itu harus sudah ditutup.
today-sipnap-due = SIPNAP { chart-month } { $year } belum dikirim, batasnya { $due }
today-sipnap-late = SIPNAP { chart-month } { $year } terlambat: batasnya { $due }
today-sipnap-draft = Laporan narkotika dan psikotropika belum dicocokkan dengan stok
today-sipnap-compared = Sudah dicocokkan, tinggal dikirim
today-say-sipnap = Apoteker mencocokkan laporan SIPNAP { chart-month } { $year } dengan stok, mengirimnya di SIPNAP, lalu mencatat nomor buktinya di Resep, tombol Lapor SIPNAP. Bulan tanpa gerakan tetap dilaporkan nol.
today-sipnap-changed = SIPNAP { chart-month } { $year } berubah sesudah dikirim ({ $number })
today-sipnap-changed-detail = { $name }: { $what ->
    [closing] sisa akhir
    [used] dipakai
    [received] diterima
    [opening] sisa awal
   *[other] lainnya
} { $was } → { $now } { $unit }{ $more ->
    [0] {""}
   *[other] , dan { $more } barang lain
}
today-say-sipnap-changed = Ada catatan { chart-month } { $year } yang baru masuk, misalnya dari kasir lain. Apoteker mencocokkannya lagi dengan stok, mengirim pembetulan di SIPNAP, lalu mencatat nomor buktinya di Resep, tombol Lapor SIPNAP.
today-opening-less = Kas awal kasir { $till } kurang { $amount }
today-opening-more = Kas awal kasir { $till } lebih { $amount }
today-opening-detail = { $cashier } membuka { $time }. Bandingkan dengan sisa kas kemarin.
today-say-opening = Selisih kas awal sudah dipindahkan antara laci dan brankas, tidak hilang. Tanyakan dulu apakah ada uang yang diambil atau ditambah di antara dua sif.
today-beyond = { $name } dijual melebihi catatan
today-beyond-detail = Buku −{ $quantity } { $unit }, rak ada. Barang masuk belum dicatat?
today-overdrawn = { $name } dijual dua kasir dari lot yang sama
today-overdrawn-detail = Selagi terpisah: { $quantity } { $unit } lebih dari isinya. Hitung raknya.
today-overdrawn-detail-batch = Bets { $batch }, selagi terpisah: { $quantity } { $unit } lebih dari isinya. Hitung raknya.
today-say-overdrawn = Dua kasir menjual dari lot yang sama sebelum saling bertukar data. Penjualannya tetap tercatat. Petugas apotek atau gudang menghitung raknya di Gudang dan stok, Hitung stok: hitungannya membetulkan lot ini.
today-beyond-limit = { $name }: lewat batas untuk satu pembeli
today-beyond-limit-detail = { $sold } { $unit } pada { $date }, batasnya { $limit } sehari. Dijual di kasir yang terpisah: { $receipts }.
today-say-beyond-limit = Kasir-kasir itu belum saling tahu. Apoteker melihat pembelinya di Laporan, Apotek, Register, dan memutuskan perlu ditanyai atau tidak.
today-counted-unheard = { $name }: hitung sekali lagi
today-counted-unheard-detail = Opname { $date } belum tahu { $quantity } { $unit } yang bergerak di kasir lain sebelumnya ({ $papers }). Sekarang terhitung dua kali.
today-say-counted-unheard = Saat dihitung, kasir lain belum mengirim catatannya. Yang keluar atau masuk di sana sudah tampak di rak, tetapi belum di buku, jadi ikut menjadi selisih opname. Tidak ada yang hilang: hitung raknya sekali lagi di Gudang dan stok, Opname, lalu selisihnya kembali.
today-under-way = { $number } belum diterima di { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}
today-under-way-detail = Dikirim { $date }, { $days } hari yang lalu: { $goods } barang senilai { $value }.
today-say-under-way = Barang sudah keluar dari tempat asal, tetapi belum dihitung masuk. Cari barangnya, lalu terima di Gudang dan stok, Datang. Yang tidak ada dicatat kurang, dengan persetujuan manajer.
today-over-served = { $rx }: { $name } keluar lebih dari resep
today-over-served-detail = { $handed } { $unit } keluar, resepnya { $allowed }. Dilayani di kasir yang terpisah: { $receipts }.
today-say-over-served = Kasir-kasir itu belum saling tahu. Apoteker menghubungi pasien { $rx }, mengambil kembali kelebihannya (Retur, masuk karantina), dan mencocokkan registernya.
today-twice = { $kind ->
    [faktur] Faktur { $number } masuk dua kali
   *[transfer] Mutasi { $number } diterima dua kali
}
today-twice-faktur = { $supplier }: dicatat { $times } kali di kasir yang terpisah. Stok dan utang terhitung ganda.
today-twice-transfer = Dihitung masuk { $times } kali di kasir yang terpisah. Stok terhitung ganda.
today-say-twice-faktur = Dua kasir mencatat faktur yang sama sebelum saling bertukar data. Keduanya tersimpan. Retur kelebihannya ke pemasok tanpa barang di Gudang dan stok, Retur, potong utang; atau hitung raknya, lalu bendahara membetulkan utangnya.
today-say-twice-transfer = Dua orang menerima mutasi yang sama di kasir yang terpisah. Keduanya tersimpan. Hitung rak tujuannya di Gudang dan stok; bendahara memindahkan sisa akun 114900 ke selisih stok.
today-beyond-more = { $count } barang lagi dijual melebihi catatan
today-beyond-more-detail = Daftar lengkap: laporan stok, baris di bawah nol.
today-say-count = Barang masuk yang dicatat menutup selisihnya dengan harga belinya. Bila tidak ada barang masuk, raknya dihitung. Keduanya dikerjakan petugas apotek atau gudang di Gudang dan stok; barangnya tetap bisa dijual.
today-waiting = QRIS { $amount } menunggu { $minutes } menit
today-waiting-detail = Kasir { $till }, { $cashier }. Cek mutasi, lalu pastikan.
today-say-waiting = Lihat mutasi QRIS. Di kasir { $till } ambil transaksi yang diparkir, lalu ketik empat angka terakhir referensinya, atau nyatakan belum dibayar.
today-unsettled-qris = QRIS { $amount } belum masuk bank
today-unsettled-card = Kartu { $amount } belum masuk bank
today-unsettled-detail = Tertua { $date }. Cocokkan dengan mutasi bank.
today-unsettled-detail-old = Dari saldo awal. Cocokkan dengan mutasi bank.
today-member-many = { $name } dipakai di { $sales } transaksi hari ini
today-member-detail = Anggota { $number }. Periksa apakah kartunya tertinggal di kasir.
today-member-two-tills = { $name } di dua kasir dalam { $minutes } menit
today-member-receipts = Struk { $first } dan { $second }.
today-member-own = { $name } mencatat { $sales } transaksi atas namanya sendiri
today-member-own-detail = Anggota { $number }, { $amount }. Belanjanya sendiri, atau pembeli lain?
today-member-far = { $name } belanja { $amount } hari ini
today-member-far-detail = Anggota { $number }. Biasanya { $usual } sehari.
today-who = { $who }
today-count-transfer-differs = { $count } mutasi datang beda dari kiriman
today-count-storage-differs = { $count } titipan beda dari catatan
today-count-approved-later = { $count } perlu disetujui belakangan
today-count-slip-voided = { $count } slip dibatalkan
today-count-over-returned = { $count } retur lebih dari yang terjual
today-count-void = { $count } transaksi dibatalkan setelah dibayar
today-count-return = { $count } retur
today-count-override = { $count } harga atau potongan dari tangan
today-count-no-sale = Laci dibuka { $count } kali tanpa penjualan
today-count-cancelled = { $count } keranjang dibatalkan
today-count-line-removed = { $count } baris dihapus
today-count-member-attached = { $count } struk dipindah anggotanya
today-count-tender-corrected = { $count } pembayaran dipindah
today-count-reprint = { $count } cetak ulang
today-count-label-price = { $count } harga label lebih murah
today-count-ceiling-refused = { $count } penjualan ditolak karena HET
today-count-limit-refused = { $count } penjualan ditolak karena batas beli
today-count-age-refused = { $count } penjualan ditolak karena usia
today-count-unknown-barcode = { $count } barcode belum dikenal
today-count-cash-out = { $count } kas keluar
today-unknown = { $count } barcode belum dikenal
today-unknown-detail = Paling sering { $code }, { $count } kali. Daftarkan barangnya.
notes-title = Catatan
notes-transfer-differs = Selisih mutasi
notes-storage-differs = Selisih titipan
notes-approved-later = Disetujui susulan
notes-slip-voided = Slip batal
notes-over-returned = Retur lebih
notes-void = Struk batal
notes-return = Retur
notes-override = Harga dari tangan
notes-no-sale = Laci dibuka
notes-cancelled = Keranjang batal
notes-line-removed = Baris dihapus
notes-member-attached = Ganti anggota
notes-tender-corrected = Ganti bayar
notes-reprint = Cetak ulang
notes-label-price = Harga label
notes-ceiling-refused = Ditolak, HET
notes-limit-refused = Ditolak, batas beli
notes-age-refused = Ditolak, usia
notes-unknown-barcode = Barcode asing
notes-cash-out = Kas keluar
notes-empty = Tidak ada catatan hari ini.
notes-till = Kasir { $till }
notes-agreed = disetujui { $name }
settling-title = QRIS dan kartu
settling-empty = Semua uang QRIS dan kartu sudah masuk bank.
settling-nothing = Tidak ada yang perlu dicocokkan
settling-none-waits = Tidak ada uang yang ditunggu dari bank.
settling-none-how = Penjualan QRIS dan kartu tampil di sini sampai uangnya masuk bank.
settling-qris = QRIS
settling-card = Kartu
settling-late = Lebih dari 3 hari
settling-older = Lebih lama, atau dari saldo awal
settling-gross = Dibayar pelanggan
settling-paid = Masuk bank
settling-fee = Dipotong
settling-how = Pilih hari terakhir yang ada di mutasi, lalu ketik uang yang masuk.
settling-expected = Potongan menurut tarif { $fee }.
settling-no-rate = Potongan kartu menurut slip bank.
settling-kept-more = Bank memotong { $amount } lebih dari tarif. Periksa slipnya.
settling-kept-less = Bank memotong { $amount } kurang dari tarif.
settling-too-much = Uang masuk lebih dari yang dibayar pelanggan ({ $amount }). Periksa mutasi dan hari yang dipilih.
settling-over = Lebih dari yang dibayar pelanggan

## Practice

word-training = LATIHAN
key-practice = Latihan
key-leave-practice = Kembali ke toko
key-practice-again = Ulangi dari awal
key-practice-begin = Mulai
key-practice-on = Lanjut
key-practice-free = Latihan bebas
key-drill-list = Daftar latihan
practice-title = Latihan
practice-preparing = Toko latihan sedang disiapkan. Toko yang sebenarnya beristirahat dan tidak berubah.
practice-sale-open = Masih ada keranjang yang belum dibayar. Selesaikan, parkir, atau batalkan dulu, lalu mulai latihan.
practice-first = Sepuluh transaksi, tanpa uang dan tanpa nomor struk toko
practice-sum = { $done } dari { $count } selesai dalam { $time }
practice-best = terbaik { $time }
drill-number = Latihan { $number } dari { $count }
drill-over = Latihan selesai
drill-over-words = Kesepuluh transaksi sudah benar. Teruskan dengan bebas, atau kembali ke toko.
drill-right = Benar, { $time }
drill-other = Belum cocok, ulangi
drill-one-pack = Jual 1 Indomie Goreng 85 g (0089686010947). Bayar tunai dengan uang pas.
drill-change = Jual 3 Indomie Goreng 85 g dan 1 pak Gulaku Tebu 1 kg. Pelanggan memberi Rp50.000.
drill-weighed = Timbang 1,250 kg Telur Ayam Ras Curah dari petak Timbang. Bayar tunai.
drill-carton = Jual 1 dus Indomie Goreng 85 g, bukan 40 pcs. Pindai 2010000001103 atau ganti satuannya.
drill-member = Anggota Ibrahim Alfian (A00001) membeli 2 Minyakita Pouch 1 L. Pilih anggotanya dulu.
drill-times = Ketik 10, tekan Jumlah, lalu pindai Indomie Goreng 85 g sekali.
drill-mistake = Masukkan 2 Gulaku Tebu 1 kg dan 1 Minyakita Pouch 1 L. Pelanggan hanya mau 1 gula: betulkan.
drill-tiles = Timbang 2,5 kg Beras Curah Siam Unus dan ambil 5 Telur Ayam Ras Butir.
drill-medicine = Cari Parasetamol 500 mg tablet dan jual 1 strip, bukan 1 tablet.
drill-all = Ibrahim Alfian: 5 kg Beras Curah Siam Unus, 2 Gulaku Tebu, 1 Minyakita 1 L, 5 Indomie Goreng.

## Selling, paying, done

scan-kept = { $name } masuk ke keranjang. Keranjang ada di layar jual.
scan-member = Anggota: { $name }
scan-member-changed = Anggota diganti: dari { $before } menjadi { $name }
status-person = { $name } · Kasir { $till } · sif { $part }
status-person-no-shift = { $name } · Kasir { $till }
status-shift-morning = pagi
status-shift-noon = siang
status-shift-afternoon = sore
status-shift-night = malam
status-disk-full = Penyimpanan penuh
status-kept-here = Tersimpan
status-sent = Terkirim { $time }
status-waiting = { $count } belum terkirim
status-offline = Tanpa jaringan sejak { $time } · { $count }
status-printer-ready = Siap
status-printing = Mencetak
status-no-paper = Kertas habis · { $count } struk
status-cover-open = Tutup printer terbuka · { $count } struk
status-labels-off = Label: tidak tersambung · { $count }
status-labels-cover-open = Label: tutup terbuka · { $count }
status-labels-no-paper = Label: kertas habis · { $count }
status-printer-off = Printer tidak tersambung · { $count } struk
key-park = Parkir
key-set-aside-for-cashier = Parkir untuk kasir
key-undo = Urungkan
key-remove-line = Hapus baris
key-more = Lainnya
key-search = Cari
key-search-goods = Cari barang
key-sell-other = Jual sebagai lain-lain
key-new-goods = Barang baru
key-skip = Lewati
key-understood = Mengerti
key-quantity = Jumlah
key-price = Harga
key-discount = Potongan
key-pay = Bayar
key-reprint = Cetak ulang
sell-empty = Belum ada barang. Pindai atau pilih tombol barang.
sell-empty-warehouse = Penjualan gudang: pindai dus atau karung. Hapus membatalkannya.
sell-basket-empty = Keranjang kosong
sell-lines-above = { $count } baris di atas
sell-lines-below = { $count } baris di bawah
sell-line-count = { $count } baris
sell-member-saving = Hemat anggota { $amount }
sell-price-per = { $price } / { $unit }
sell-price-per-pack = { $price } / { $unit } isi { $count }
sell-pack = isi { $count } { $unit }
sell-tier-member = harga anggota
sell-tier-member-short = anggota
sell-tier-wholesale = harga grosir
sell-tier-promo = promo
sell-tier-label = harga label
sell-badge-member = Harga anggota
sell-badge-wholesale = Harga grosir
sell-badge-by-hand = harga diubah
sell-tier-by-hand = harga diubah
sell-badge-promo = Promo
sell-badge-label = Harga label
sell-line-discount = potongan { $amount }
sell-box = bets { $batch } · ED { $expiry } · rak { $shelf }
sell-box-short = { $batch } · ED { $expiry } · { $shelf }
sell-box-no-date = bets { $batch } · rak { $shelf }
sell-later-box = Bets { $batch } lebih baru
sell-take-first = Ambil dulu { $first } · ED { $expiry } · rak { $shelf }
sell-take-first-short = Ambil dulu ED { $expiry } · rak { $shelf }
key-swap-box = Tukar ke { $first }
key-keep-box = Pakai yang ini
key-interview = Tanya dulu (WWHAM)
key-interview-short = Tanya
sell-pharmacy-keys = F1 tanya, F2 cek stok
sell-ready-pharmacy = Pindai obat. F1 tanya dulu, F2 cek stok.
wwham-title = Tanya dulu
wwham-who = Siapa yang sakit?
wwham-who-more = Umur. Bayi, hamil, menyusui, lanjut usia? Ada penyakit menahun?
wwham-what = Gejala apa?
wwham-what-more = Di mana, seperti apa, apa lagi yang terasa. Bukan nama penyakit yang ditebak sendiri.
wwham-how-long = Sudah berapa lama?
wwham-how-long-more = Sejak kapan, makin berat atau berkurang, pernah begini sebelumnya?
wwham-action = Sudah dilakukan apa?
wwham-action-more = Obat apa yang sudah diminum, berapa banyak, menolong atau tidak? Sudah ke dokter?
wwham-medicine = Obat apa yang sedang dipakai?
wwham-medicine-more = Obat resep, jamu, suplemen. Alergi obat apa?
wwham-refer = Rujuk ke Puskesmas
wwham-danger-age = Bayi dan anak kecil, hamil atau menyusui: tanyakan apoteker dulu
wwham-danger-sudden = Sangat sakit, datang tiba-tiba, atau makin berat
wwham-danger-long = Berhari-hari tidak membaik, atau sering kambuh
wwham-danger-blood = Darah, sesak, nyeri dada, kejang, pingsan, bingung
wwham-danger-other = Diduga karena obat lain, alergi, atau keracunan
wwham-reminder = Pengingat, bukan aturan: tidak wajib diisi dan tidak dicatat. Apoteker yang memutuskan.
key-other-box = Dus lain
boxes-now = Sekarang { $box }
boxes-now-rx = Resep { $rx } · sekarang { $box }
boxes-row = { $batch } · ED { $expiry }{ $shelf ->
    [none] {""}
   *[other] {" "}· rak { $shelf }
 } · { $quantity }{ $first ->
    [yes] {" "}· lebih dulu
   *[no] {""}
}
boxes-asked-for = Diminta pembeli
boxes-damaged = Kemasan rusak
boxes-not-found = Tidak ketemu di rak
boxes-other = Sebab lain
boxes-why = Dus yang lebih dulu kedaluwarsa tidak perlu sebab.
boxes-why-first = Pilih sebabnya dulu
boxes-none = Tidak ada dus lain yang boleh dijual.
boxes-reading = Membaca dus…
boxes-take = Ambil dus ini
sell-no-boxes = Barang ini tidak punya bets. Pilih baris obat dulu.
sell-unknown-barcode = Barcode tidak dikenal
sell-no-paper = Kertas habis. Transaksi sudah tersimpan. Ganti kertas, lalu tekan Cetak ulang.
sell-cover-open = Tutup printer terbuka. Transaksi sudah tersimpan. Tutup printer, lalu tekan Cetak ulang.
sell-printer-off = Printer tidak tersambung. Transaksi sudah tersimpan. Periksa kabelnya, lalu tekan Cetak ulang.
sell-ready = Siap memindai
sell-ready-more = Pindai barang atau kartu anggota, kapan saja.
sell-times-waits = { $quantity } × pindaian berikutnya
sell-times-next = Pindai barangnya. Urungkan membatalkan.
sell-type-weight = Ketik gram, lalu Enter: 1250 = 1,250 kg
sell-type-weight-first = Ketik beratnya dulu, lalu Enter.
sell-type-quantity-first = Ketik jumlahnya dulu.
sell-typed-code = kode atau PLU
sell-typed-quantity = jumlah baris
sell-pad-placeholder = Jumlah, kode atau PLU
sell-nothing-typed = Belum ada yang diketik.
sell-no-line = Belum ada baris di keranjang.
key-tiles = Atur tombol
tiles-title = Tombol barang di layar jual
tiles-how = Sentuh satu tombol, lalu Angkat dan sentuh tempat barunya. Barang apa pun bisa ditambah, juga yang berbarcode. Barang tanpa barcode menyusul sendiri.
tiles-how-lifted = Sentuh tempat barunya, atau geser dengan tanda panah.
tiles-place = Tempat { $place }, diatur
tiles-by-itself = Tempat { $place }, menurut urutan program
tiles-add = Tambah barang
tiles-lift = Angkat
tiles-put-down = Letakkan
tiles-to-other = Ke Eceran
tiles-to-weighed = Ke Timbang
tiles-remove = Buang tombol
tiles-none = Halaman ini kosong. Tambah barang.
tiles-take = Taruh
tiles-save = Simpan
tiles-from-now = Berlaku di semua kasir
tiles-nothing-changed = Belum ada yang diubah
sell-unfinished = Keranjang sebelum mati listrik, { $time }: { $count } barang, { $total }
sell-unfinished-short = Mati listrik { $time }: { $count } barang, { $total }
key-go-on-with-it = Lanjutkan
key-throw-away = Buang
sell-which-unit = Satuan { $name }
sell-unit-of = { $unit } isi { $count } { $base }
key-keep-unit = Tetap
sell-one-unit = Barang ini hanya dijual per { $unit }.
sell-weigh-again = Barang timbang: tekan tombol barangnya dan ketik beratnya.
key-back-to-basket = Kembali ke keranjang
key-member = Anggota
key-change-member = Ganti anggota
key-type-amount = Ketik nominal
key-take-back = Urungkan uang
key-notes = Uang kertas
key-finish = Selesai
key-next-customer = Pelanggan berikutnya
key-read-receipt = Isi struk
key-return = Retur
key-to-savings = Titip ke simpanan
hint-digits = 0–9
pay-cash = Tunai
pay-qris = QRIS
pay-card = Kartu debit
pay-kasbon = Kasbon
pay-tempo = Tempo
pay-due = Harus dibayar
pay-total-and-rounding = Total { $total } · Pembulatan { $rounding }
pay-rounding = Pembulatan { $rounding }
pay-received-so-far = Diterima { $amount }
pay-exact = Uang pas
pay-still-missing = Masih kurang
pay-receive = Terima
pay-receive-more = Terima lagi
pay-change = Kembalian
pay-choose-money = Pilih uang yang diterima
pay-missing = Kurang { $amount }
pay-saving = Menyimpan
pay-transfer = Transfer
pay-sukarela = Simpanan
pay-voucher = Voucher
pay-exact-means = Pas, tanpa biaya
pay-qris-waits = QRIS menunggu
pay-qris-since = Sejak { $at } · { $minutes } menit
pay-qris-dynamic = Jumlahnya sudah ada di kode
pay-qris-static = Kode tetap: minta pembeli mengetik { $amount }
pay-qris-expired = Sudah lama. Periksa aplikasi merchant, atau tekan Belum dibayar.
pay-qris-pending = QRIS menunggu ({ $count })
pay-reference = Referensi { $reference }
pay-reference-first = Ketik 4 angka akhir referensi
pay-at-most = Paling banyak { $amount }
pay-choose-means = Pilih cara bayar
pay-slip-first = Ketik nomor slip EDC
pay-transfer-first = Ketik nomor bukti transfer
pay-member-first = Pilih anggota dulu
pay-kasbon-left = Sisa batas { $amount }
pay-sukarela-left = Simpanan hanya { $amount }
pay-pin-first = Anggota mengetik PIN-nya
pay-voucher-first = Pindai atau ketik voucher
pay-needs-member = Belum ada anggota di transaksi ini. Pindai kartunya, atau tekan Anggota.
pay-field-amount = Jumlah
pay-field-slip = Kode atau 4 angka akhir
pay-field-reference = Nomor referensi
pay-field-pin = PIN anggota
pay-field-most = Paling banyak
pay-field-voucher = Nomor voucher
pay-hint-qris = Ketik jumlahnya untuk membayar sebagian.
pay-hint-card = Gesek di mesin EDC dulu. Setelah disetujui, ketik nomor dari slipnya.
pay-hint-transfer = Lihat uangnya masuk dulu, lalu ketik nomor buktinya.
pay-hint-kasbon = Struk tercetak dua. Anggota menandatangani lembar kedua.
pay-hint-tempo = Semua yang belum dibayar dicatat sebagai utang toko ini. Surat jalan dan lembar tanda tangan dicetak.
pay-hint-tempo-due = Jatuh tempo { $due }. Surat jalan dan lembar tanda tangan dicetak.
pay-hint-tempo-late = Ada yang lewat jatuh tempo sejak { $due }: orang kedua menyetujui dengan PIN-nya.
pay-hint-sukarela = Putar layar ke anggota. PIN tidak terlihat.
pay-hint-no-pin = Anggota belum punya PIN. Manajer menyetujui dengan PIN-nya.
pay-hint-voucher = Sisa nilainya dicetak sebagai voucher baru.
pay-kasbon-limit = Batas kasbon
pay-tempo-limit = Batas utang
pay-kasbon-before = Utang sekarang
pay-kasbon-after = Utang sesudah ini
pay-sukarela-before = Saldo sekarang
pay-sukarela-after = Sisa sesudah ini
key-take-off = Batalkan
key-digits = Kembali ke angka
key-letters = ABC
key-other-means = Cara bayar lain
key-paid = Sudah dibayar
key-unpaid = Belum dibayar
key-serve-other = Layani pembeli lain
key-print-qris = Cetak kode
key-show-code = Tampilkan kode
key-use-voucher = Pakai voucher
key-pay-part = Bayar sebagian
done-saved = Tersimpan
done-paid-in-full = Lunas
done-on-account = Dicatat tempo, jatuh tempo { $due }
done-kasbon = Dicatat kasbon
done-sign = Minta tanda tangan di lembar kedua
done-voucher-rest = Sisa voucher tercetak: { $code }
done-only-printed = Struk tercetak
done-training = Latihan: laci dan printer diam
done-only-printing = Struk sedang dicetak
done-received = Diterima
done-received-of = dari
done-hand-out = Ambil dari laci
done-saved-today = Hemat hari ini { $amount }
done-does-not-count = Belum terhitung untuk SHU
done-bought-by = Dibeli oleh { $name }
done-purchases-year = Belanja tahun ini
done-printed = Struk tercetak · laci terbuka
done-printing = Struk sedang dicetak · laci terbuka
done-copy-printed = Salinan tercetak
done-copy-printing = Salinan sedang dicetak
done-no-paper = Kertas habis, struk menunggu
done-cover-open = Tutup printer terbuka, struk menunggu
done-printer-off = Printer tidak tersambung, struk menunggu
key-paper-whole = Sudah utuh
done-not-printed = Struk tidak tercetak
done-doubtful-look = Struk mungkin belum utuh. Lihat kertasnya; bila kurang, tekan Cetak ulang.
done-doubtful = Struk mungkin belum utuh
done-enter-or-scan = Enter, atau langsung pindai
key-back = Kembali
key-price-check = Cek harga
key-add = Tambah
key-add-one = Tambah 1 { $unit }
key-use-member = Pakai anggota ini
key-no-member = Tanpa anggota
key-fetch = Ambil parkir
key-cash-in = Kas masuk
key-cash-out = Kas keluar
key-report-x = Laporan X
key-close-shift = Tutup kasir
key-settings = Pengaturan
key-cancel-sale = Batalkan transaksi
key-keep-sale = Lanjutkan transaksi
key-drop-sale = Batalkan
search-placeholder = Nama, barcode, atau rak
search-check-placeholder = Cek harga: pindai atau ketik
search-hits = { $count } barang
search-nothing = Tidak ada "{ $typed }". Coba lebih sedikit huruf.
search-nothing-maybe = Tidak ada "{ $typed }". Mungkin:
search-begin = Ketik beberapa huruf, atau pindai barang.
search-label-printed = Label { $name } masuk antrean cetak.
search-tare-saved = Wadah { $name } dicatat { $tare } kg. Mulai sekarang berat itu dikurangkan di timbangan.
key-label = Label rak
key-tare = Berat wadah
key-save-tare = Simpan berat wadah
search-tare-first = Ketik gram
search-tare-kg = { $weight } kg
search-tare-weight = Berat wadah
search-choose-first = Pilih barangnya dulu
search-no-stock = habis menurut catatan
search-stock = { $quantity } { $unit }
search-shelf = rak { $shelf }
search-scan-to-check = Pindai barang: harganya tampil, tidak terjual.
search-scan-or-type = Ketik nama, atau pindai barang.
search-per-pack = / { $unit } isi { $count }
search-member-price = Anggota { $amount }
key-care = Daftar harian
care-title = Daftar harian
care-empty = Tidak ada kotak yang perlu diperiksa hari ini.
care-reading = Daftar sedang dibaca.
care-progress = { $done } dari { $all }
care-scan = Jalan dari rak ke rak, pindai tiap kotak. Bisa dilanjutkan kapan saja hari ini.
care-signed = Daftar hari ini ditutup pukul { $time }.
care-no-temperature = Suhu kulkas belum dicatat hari ini
care-temperature-line = { $fridge } { $degrees } °C, pukul { $at }
care-degrees = Suhu kulkas, °C
care-type-degrees = Ketik suhunya, misalnya 4,5
care-choose-first = Pilih kotak yang belum diperiksa
care-tick = Tandai
care-temperature = Suhu kulkas
care-left = sisa { $count }
care-sign = Tutup daftar
key-stock = Cek stok
stock-title-any = Cek stok
stock-title-apotek = Apotek
stock-title-toko-obat = Toko obat
stock-title-gerai-obat = Gerai obat
stock-placeholder = Nama, zat, rak, NIE, bets
stock-hits = { $count } barang · huruf, barcode, NIE, rak
stock-hits-short = { $count } barang
stock-begin = Ketik tiga huruf, atau pindai kemasannya.
stock-nothing = Tidak ada "{ $typed }". Coba nama zatnya, atau catat di defekta.
stock-choose-first = Pilih barangnya dulu
stock-type-first = Ketik dulu apa yang dicari
stock-weigh-there = Barang timbang: jual dari layar Jual.
stock-head-goods = Barang
stock-head-stock = Stok
stock-head-expiry = ED, rak
stock-head-price = Harga
stock-take-from = Ambil dari
stock-nearest = ED terdekat
stock-batch = Bets
stock-batch-short = {"bets "}
stock-ed = ED { $date }
stock-none = Habis
stock-minimum = min. { $count }
stock-past = lewat { $days } hari
stock-days-left = { $days } hari lagi
stock-months-left = { $months } bulan lagi
stock-never-counted = Belum pernah dihitung
stock-counted =
    { $days ->
        [0] Dihitung hari ini, { $sold } terjual sejak itu
       *[other] Dihitung { $days } hari lalu, { $sold } terjual sejak itu
    }
stock-counted-none =
    { $days ->
        [0] Dihitung hari ini, belum ada yang terjual
       *[other] Dihitung { $days } hari lalu, belum ada yang terjual
    }
stock-count = Hitung stok
stock-count-how = Hitung yang ada di rak, bets demi bets. Catatan stok baru tampil setelah disimpan. Bets yang kosong diisi 0.
stock-count-all = Semua di rak
stock-count-type = Ketik dulu jumlahnya, 0 bila kosong
stock-count-keep = Simpan hitungan
stock-count-next = Bets berikutnya
stock-count-kept = Hitungan tersimpan. Catatan stok sudah disesuaikan.
stock-count-left = Hitungan dibatalkan. Tidak ada yang berubah.
stock-count-why = Kenapa beda?
stock-count-why-help = Selisihnya besar. Pilih atau ketik sebabnya: tercetak di bukti opname, lalu manajer menyetujui.
stock-count-why-placeholder = Tulis sebabnya
stock-count-why-lost = Hilang
stock-count-why-broken = Rusak
stock-count-why-shelf = Salah rak
stock-count-why-received = Salah catat waktu terima
stock-count-why-sold = Salah pilih waktu jual
stock-count-why-used = Dipakai sendiri
stock-price-all = Umum
stock-price-member = Anggota
stock-price-het = HET
stock-substitutes = Pengganti
stock-no-substitute = Tidak ada pengganti
stock-only-substance = Kekuatan dan bentuk sama: tidak ada
stock-details = Rincian
stock-instead = Pengganti
stock-boxes = Bets
stock-no-boxes = Tidak ada bets di catatan
stock-boxes-on = { $from } sampai { $last } dari { $count } bets: ketuk, atau +, untuk berikutnya
stock-in-warehouse = Gudang (barang ini)
stock-in-shop = Toko (barang ini)
stock-warehouse = gudang
stock-quarantine = karantina
stock-shop = toko
stock-incoming = Pesanan { $order } ({ $date })
stock-used = Terpakai 3 bulan terakhir
stock-used-none = Tidak ada
stock-missed = Ditanya tetapi tidak ada
stock-times = { $count } kali
stock-badge-expired = { $quantity } { $unit } kedaluwarsa
stock-badge-prekursor = Prekursor
stock-badge-oot = OOT
stock-badge-low = Stok menipis
stock-badge-cold = Kulkas 2-8 °C
stock-must-not = Jangan dijual:
stock-recalled = ditarik
stock-expired = kedaluwarsa
stock-set-aside = karantina
stock-and-more = {" "}dan { $count } lagi
stock-defekta = Defekta
stock-defekta-words = Catat "{ $typed }" di defekta
stock-defekta-noted = Dicatat di defekta. Usulan pesanan akan memuatnya.
stock-sell = Jual 1 { $unit }
stock-why = Kenapa beda?
stock-why-counted = Dihitung { $date }: { $quantity } { $unit } di rak.
stock-why-compared = Dihitung { $date }: { $counted } { $unit } di rak, { $booked } di buku saat itu.
stock-why-never-counted = Belum pernah dihitung; dimulai dari saldo awal.
stock-why-older = Sebelumnya
stock-why-newer = Sesudahnya
stock-recall = Tarik bets
stock-recall-no-batch = Barang ini tidak punya bets di sini.
stock-recall-sums = Tersisa { $left } { $unit }, terjual { $sold }; masih di pembeli { $out } { $unit }
stock-recall-step = { $fate ->
    [left] Tersisa
    [sold] Terjual
    [returned] Kembali
    [came] Datang
   *[gone] Keluar
 } · { $place ->
    [warehouse] gudang
    [quarantine] karantina
    [pharmacy] apotek
   *[shop] toko
 }
stock-recall-unknown = Pembeli tidak tercatat
stock-recall-block = Blokir
stock-recall-next = Bets lain
stock-recall-on = Berikutnya
stock-why-document =
    { $kind ->
        [lot_opened] Saldo awal
        [sale_completed] Jual
        [sale_returned] Retur
        [sale_voided] Batal
        [goods_received] Terima
        [goods_sent_back] Retur beli
        [goods_moved] Pindah
        [goods_arrived] Sampai
        [stock_counted] Hitung
        [goods_written_off] Hapus
        [goods_repacked] Kemas ulang
       *[other] Lain
    }
stock-card-order = Pesan
stock-transfer = Dari gudang
stock-order-title = Pesan ke pemasok
stock-transfer-title = Pindah dari gudang ke sini
stock-how-many = Ketik berapa banyak, lalu Enter
stock-card-no-supplier = Pemasok barang ini belum dicatat
stock-card-ordered = Pesanan { $number } dibuat. Suratnya dicetak.
stock-card-sent = Kiriman { $number } dicatat. Hitung saat sampai di rak.
stock-generic = Generik
stock-fornas = Fornas
stock-generic-fornas = Gen · Fornas
stock-class =
    { $class ->
        [B] Obat bebas
        [T] Obat bebas terbatas
        [K] Obat keras
        [P] Psikotropika
        [N] Narkotika
        [OT] Obat tradisional
        [SK] Suplemen
        [ALK] Alat kesehatan
        [PKRT] Perbekalan rumah tangga
       *[other] Kosmetik
    }
stock-handing =
    { $handing ->
        [free] Boleh tanpa resep
        [staff] Boleh, oleh petugas apotek
        [pharmacist] Tanpa resep, oleh apoteker
        [prescription] Wajib resep dokter
        [licence_expired] Izin sudah berakhir
        [no_licence] Tanpa izin obat
       *[other] Tidak dijual di sini
    }
stock-handing-short =
    { $handing ->
        [pharmacist] apoteker
        [prescription] wajib resep
       *[other] tidak dijual
    }
members-placeholder = Nama, nomor, atau HP
members-hits = { $count } anggota
members-nothing = Tidak ada "{ $typed }". Coba lebih sedikit huruf.
members-begin = Ketik nama anggota, atau pindai kartunya.
members-choose-first = Pilih anggotanya dulu
members-scan-card = Ketik nama, atau pindai kartu anggota.
members-counts = belanja terhitung SHU
members-applicant = Calon
menu-cancel-title = Batalkan transaksi ini?
menu-cancel-words = Semua baris hilang dan tidak bisa diurungkan. Untuk membuang satu baris, pakai Hapus baris.
sell-tab-weighed = Timbang
sell-tab-other = Eceran
sell-tab-other-short = Lain
members-left = Sudah keluar
members-inactive = Nonaktif
members-extraordinary = Luar biasa
status-scan-too-early = Toko belum dibuka. Pindaian ini tidak dicatat.

## Stock, members, reports on the screen

report-account = Kode
report-account-name = Akun
report-all = Semua catatan sampai yang terbaru
report-as-of = Per { $date }
report-second = Disetujui
report-amount = Jumlah
report-prescriptions = Resep
report-sipnap = SIPNAP narkotika dan psikotropika
report-registers = Buku narkotika, psikotropika, prekursor dan OOT
report-owa = Obat wajib apotek (OWA) yang diserahkan apoteker
report-owa-complaint = Keluhan
report-owa-age = Umur
report-owa-noted = tercatat
report-owa-missing = tidak ada
report-sipnap-number = Nomor bukti
report-sipnap-draft = draf
report-sipnap-checked = dicocokkan
report-sipnap-sent = dikirim
report-sipnap-changed = { $what ->
    [closing] sisa akhir
    [used] dipakai
    [received] diterima
    [opening] sisa awal
   *[other] lainnya
} { $was } → { $now }: kirim pembetulan
report-sipnap-changed-since = Berubah sesudah dikirim
report-recall = Penarikan bets
report-recall-of = { $name }, bets { $batch }
report-recall-sums = Tersisa { $left } { $unit }, terjual { $sold }, kembali { $returned }; masih di pembeli { $out } { $unit }
report-recall-expiry = Kedaluwarsa { $expiry }
report-recall-supplier = Pemasok { $name }
report-recall-blocked = Bets ini diblokir: tidak dapat dijual
report-recall-not-blocked = Bets ini belum diblokir: masih dapat dijual
report-recall-what = Keadaan
report-recall-left = tersisa
report-recall-sold = terjual
report-recall-returned = kembali
report-recall-came = datang
report-recall-gone = keluar
report-recall-buyer = Pembeli
report-recall-which = Sebutkan barang dan betsnya (--sku KODE --batch BETS).
report-no-batch = Bets { $batch } dari { $sku } belum pernah masuk ke toko ini.
report-phone = Telepon
report-register = Buku
report-used = Resep
report-other-moves = Lainnya
report-received-from = Dokumen terima
report-prescription = Resep
report-rx-written = Tanggal resep
report-rx-items = R/
report-rx-iter = Iter
report-rx-times = Dilayani
report-rx-lacks = Belum diisi
report-rx-lacks-said = { $lacks }
report-rx-lack = { $lack ->
    [doctor] dokter
    [sip] SIP
    [place] tempat praktik
    [patient] pasien
    [born] umur atau tahun lahir
    [phone] telepon
    [signa] aturan pakai
   *[address] alamat
 }
report-rx-goods = Obat
report-rx-fees = Tuslah, embalase
report-register-person = Pasien/pembeli
report-rx-doctor = Dokter
report-address = Alamat
report-register-use = Dipakai untuk
report-rx-patient = Pasien
report-owa-words = Isi keluhan
report-owa-asked = Ditanyakan
report-rx-pharmacist = Apoteker
report-rx-withdrawn = ditarik
report-rx-nedet = belum diserahkan
report-rx-did = sebagian
report-rx-det = diserahkan
report-exceptions = Catatan di luar penjualan
report-at = Jam
report-moment = Waktu
report-closing-debit = Akhir D
report-closing-credit = Akhir K
report-opening-debit = Awal D
report-opening-credit = Awal K
report-moved-debit = Mutasi D
report-moved-credit = Mutasi K
report-closed-debit = Tutup buku D
report-closed-credit = Tutup buku K
report-nothing-yet = Belum ada yang dibukukan.
report-whose = Laporan { $name } ini milik seorang anggota: sebutkan dengan --member NOMOR.
exception-kind = { $kind ->
    [void] Batal transaksi
    [return] Retur
    [over_returned] Retur lebih dari yang terjual
    [override] Harga diubah
    [no_sales] Laci dibuka tanpa transaksi
    [sale_cancelled] Keranjang dibatalkan
    [line_removed] Baris dihapus
    [member_attached] Anggota diganti
    [tender_corrected] Pembayaran diganti
    [reprint] Cetak ulang
    [label_price] Ikut label
    [ceiling_refused] Ditolak: di atas HET
    [limit_refused] Ditolak: batas pembelian
    [age_refused] Ditolak: usia
    [unknown_barcode] Barcode tidak dikenal
    [other_goods] Barang umum
    [cash_out] Kas keluar
    [slip_voided] Slip dibatalkan
    [transfer_differs] Selisih mutasi
    [storage_differs] Selisih titipan gudang
   *[approval_deferred] Disetujui belakangan
}
look-what = { $what ->
    [profile] Data diri
    [savings] Simpanan
    [statement] Rekening anggota
    [members] Daftar anggota
    [loans] Daftar pinjaman
    [statements] Rekening semua anggota
    [prescriptions] Daftar resep
    [registers] Buku narkotika, psikotropika, prekursor
   *[complaints] Keluhan swamedikasi
}
report-batch = Bets
report-card = Kartu debit
report-cash-in = Kas masuk
report-cash-out = Kas keluar
report-cash-refunds = Retur tunai
report-cash-sales = Tunai
report-cashier = Kasir
report-closed = Tutup
report-counted = Kas fisik
report-credit = Kredit
report-date = Tanggal
report-debit = Debit
report-deposit = Disetor
report-difference = Selisih
report-drops = Setoran
report-entry-imported = Penjualan sistem lama
report-entry-opening = Saldo awal
report-entry-sale = Penjualan
report-entry-shift-closed = Tutup kasir
report-entry-shift-opened = Buka kasir
report-expected = Seharusnya
report-expiry = Kedaluwarsa
report-from = Sejak { $from }
report-from-to = { $from } sampai { $to }
report-on-day = { $date }
report-goods = Barang
report-hash = Sidik
report-kasbon = Kasbon
report-kind = Jenis
report-location = Tempat
report-member = Anggota
report-members = Daftar anggota
report-name = Nama
report-not-written = Jurnal tidak selesai ditulis: { $reason }. Periksa tempat dan ruang disk tujuan, lalu ulangi.
report-number = Nomor
report-opened = Buka
report-opening = Modal awal
report-payable = Dibayar
report-pokok = Simpanan pokok
report-purchases = Belanja
report-of-number = Anggota { $number }
report-purchases-uncounted = Belanja yang tidak dihitung untuk SHU
report-loan-charges = Jasa, denda, dan administrasi pinjaman yang dibayar
report-leaving = Utang koperasi kepada anggota keluar
report-purchases-of = Belanja tahun { $year }
report-qris = QRIS
report-quantity = Jumlah
report-receipt = Struk
report-receipts-count = Struk
report-rounding = Pembulatan
report-sales = Penjualan
report-sales-count = Jual
report-sales-by-hour = Penjualan per jam
report-sales-by-item = Penjualan per barang
report-sales-by-cashier = Penjualan per kasir
report-of-hour = Jam { $hour }.00
report-clock = { $hour }.00
report-on-debit = { $amount } D
report-on-credit = { $amount } K
report-in-toko = Toko
report-in-apotek = Apotek
report-in-gudang = Gudang
report-in-karantina = Karantina
report-book-sembako = Sembako
report-book-obat = Obat
report-sales-many = Transaksi
report-average = Rata-rata
report-to-members = Anggota
report-to-others = Umum
report-monday = Senin
report-tuesday = Selasa
report-wednesday = Rabu
report-thursday = Kamis
report-friday = Jumat
report-saturday = Sabtu
report-sunday = Minggu
report-lines = Baris barang
report-discounts = Potongan
report-returns = Retur
report-returned = Nilai retur
report-voids = Batal
report-voided = Nilai batal
report-overrides = Ubah harga
report-no-sales = Buka laci
report-cancelled = Urung
report-removed = Baris dihapus
report-beside = Dicek per 100
report-share = Bagian %
report-running-share = Kumulatif %
report-abc = Kelas
report-profit-percent = Laba %
report-shift = Sif dan laporan Z
report-sku = Kode
report-status = Status
report-stock = Stok
report-sukarela = Simpanan sukarela
report-sum = Jumlah
report-till = Mesin
report-to = Sampai { $to }
report-total = Total
report-transfer = Transfer
report-trial-balance = Neraca saldo
report-unit = Satuan
report-of-unit = Unit
report-journal = Jurnal
report-value = Nilai
report-voucher = Voucher
report-wajib = Simpanan wajib
report-z = Z
report-printed-by = Dicetak { $date } pukul { $time } oleh { $by }
report-log-line = Sampai catatan { $records }, sidik { $hash }
report-total-code = { $code }
report-total-mark = Σ
report-printed-at = Dicetak { $date } pukul { $time }
report-page = Halaman { $page } dari { $pages }
report-too-long = { $rows } baris tidak muat pada satu lembar kerja. Pilih masa yang lebih pendek dengan --from dan --to, atau tulis sebagai .csv.
report-no-sheet = Lembar kerja tidak dapat dibuat: { $reason }. Tulis laporan ini sebagai .csv.
report-no-member = Anggota { $number } tidak ada. Periksa nomornya: gerai report members.
report-description = Uraian
report-section = Kelompok
report-this-day = Jumlah
report-last-year = Tahun lalu
report-years-before = Masa sebelumnya
report-beside-days = Di sampingnya { $from } sampai { $to }
report-beside-days-begun = Di sampingnya { $from } sampai { $to }; buku dimulai { $begun }
report-beside-no-days = Tanpa pembanding: buku baru dimulai { $begun }
report-of-sales = % penjualan
report-budget = RAPB
report-of-budget = % RAPB
report-units = Hasil tiap unit
report-by-unit = Unit
report-members-brought = Anggota, bruto
report-members-left = Anggota, neto
report-others-brought = Non-anggota, bruto
report-others-left = Non-anggota, laba kotor
report-gross-result = Hasil kotor
report-beside-budget = Di samping: RAPB { $year } setahun penuh, disetujui { $date }{ $decision ->
    [none] {""}
   *[other] , notulen { $decision }
}
report-balance-sheet = Neraca
report-as-of-beside = Per { $date }, di sampingnya 31 Desember { $year }
report-section-current-assets = Aset lancar
report-section-other-assets = Aset tidak lancar
report-section-fixed-assets = Aset tetap
report-section-short-liabilities = Liabilitas jangka pendek
report-section-long-liabilities = Liabilitas jangka panjang
report-section-equity = Ekuitas
report-section-member-gross = Partisipasi bruto anggota
report-section-member-cost = Beban pokok anggota
report-section-others-gross = Pendapatan non-anggota
report-section-others-cost = Beban pokok non-anggota
report-section-other-income = Pendapatan lain
report-section-expenses = Beban usaha
report-section-cooperative-expenses = Beban perkoperasian
report-section-tax = Pajak penghasilan
report-total-assets = Jumlah aset
report-total-owed = Jumlah liabilitas dan ekuitas
report-shu-members = SHU tahun berjalan, anggota
report-shu-others = SHU tahun berjalan, non-anggota
report-between-units = Hubungan antar-unit
report-unit-named = { $unit ->
    [sembako] Unit Sembako
    [apotek] Unit Apotek
    [gudang] Unit Gudang
    [simpan_pinjam] Unit Simpan Pinjam
   *[kantor] Kantor
}
report-shu-unclosed = SHU tahun sebelumnya yang belum ditutup
report-income = Perhitungan Hasil Usaha
report-member-net = Partisipasi neto anggota
report-others-net = Laba kotor non-anggota
report-shu-gross = Sisa hasil usaha kotor
report-shu-operating = SHU koperasi
report-shu-before-tax = SHU sebelum pajak
report-shu-after-tax = SHU setelah pajak
report-shu-of-members = di antaranya anggota
report-shu-of-others = di antaranya non-anggota
report-cash-flow = Arus kas
report-flow-operating = Kegiatan usaha
report-flow-investing = Investasi
report-flow-financing = Pendanaan
report-flow-operating-sum = Arus kas dari kegiatan usaha
report-flow-investing-sum = Arus kas dari investasi
report-flow-financing-sum = Arus kas dari pendanaan
report-flow-cash = Kas dan bank
report-flow-change = Naik (turun) kas dan bank
report-flow-shu-paid = SHU yang dibayar tunai kepada anggota
report-flow-no-cash = { $name }, tanpa kas
report-flow-opening = Kas dan bank awal
report-flow-closing = Kas dan bank akhir
report-general-ledger = Buku besar
report-ledger-of = { $account } { $name }
report-cash-book = Buku kas
report-entry-cash = Kas masuk atau keluar
report-entry-saving = Simpanan
report-entry-kasbon = Bayar kasbon
report-entry-loan = Angsuran pinjaman
report-entry-voucher = Jual voucher
report-entry-member = Anggota struk dibetulkan
report-entry-tender = Cara bayar dibetulkan
report-entry-shop-paid = Warung membayar
report-entry-storage = Sewa gudang
report-entry-loan-recovered = Piutang hapus buku diterima
report-entry-supplier-paid = Bayar pemasok
report-entry-settled = Pencairan QRIS dan kartu
report-savings = Simpanan anggota
report-opening-balance = Saldo awal
report-closing-balance = Saldo akhir
report-control-differs = Perhatian: { $name } menurut anggota { $members }, menurut buku besar { $books }. Jalankan gerai verify.
report-loans = Pinjaman anggota
report-loan = Pinjaman
report-method = Cara
report-said = { $words }
report-rate-month = % sebulan
report-months = Bulan
report-disbursed = Cair
report-first-due = Angsuran pertama
report-principal = Pokok pinjaman
report-jasa-accrued = Jasa diakui, belum dibayar
report-written-off = Dihapusbuku
report-claim = Tagihan tersisa
report-next-due = Jatuh tempo
report-days-late = Hari terlambat
report-overdue = Tunggakan
report-loan-class = Kolektibilitas
report-allowance = Penyisihan
report-class-name = { $class ->
    [lancar] Lancar
    [dalam_perhatian_khusus] Perhatian khusus
    [kurang_lancar] Kurang lancar
    [diragukan] Diragukan
   *[macet] Macet
}
report-class = { report-class-name }: { $count } pinjaman, { $amount }, penyisihan { $allowance }
report-npl = NPL (kurang lancar, diragukan, macet): { $percent } %, { $amount }
report-allowance-booked = Penyisihan yang diperlukan { $needed }, di buku besar (113910) { $books }
report-wajib-behind = Tunggakan simpanan wajib
report-wajib-sum = { $count } anggota menunggak, { $amount }
report-wajib-next = Bulan tertua belum lunas
report-months-behind = Bulan tertunggak
reports-wajib = Tunggakan wajib
reports-payroll = Potong gaji
report-payroll = Potong gaji
report-payroll-sum = { $list }, { $name }: { $count } anggota, { $total }; sudah dibukukan { $taken }
report-payroll-list = Daftar
report-payroll-employer = Pemotong gaji
report-payroll-kasbon = Kasbon
report-payroll-loans = Angsuran
report-payroll-total = Jumlah dipotong
report-payroll-taken = Sudah dibukukan
reports-by-list = Daftar
report-paid = Sudah dibayar
report-member-statement = Rekening anggota
report-tax = Pajak per bulan
report-tax-rate = PPh final dihitung { $percent }% dari omzet, belum dibukukan; batas PKP { $limit } setahun
report-tax-near-limit = Perhatian: omzet 12 bulan sampai { $month } sudah { $turnover }, mendekati batas PKP.
report-month = Bulan
report-turnover = Omzet
report-turnover-12 = Omzet 12 bulan
report-ppn-out = PPN keluaran
report-ppn-in = PPN masukan
report-ppn-due = PPN kurang bayar
report-ppn-paid = PPN disetor
report-pph-final = PPh final
report-pph-booked = Pajak dibukukan

report-care = Daftar kotak harian
report-concern = Sebab
report-concern-of =
    { $concern ->
        [ditarik] ditarik
        [kedaluwarsa] kedaluwarsa
        [rantai_dingin] kulkas 2-8 °C
       *[other] { $concern } hari
    }
report-checked = Diperiksa
report-temperature = Suhu { $fridge } { $degrees } °C, { $time }, { $by }
report-care-signed = Ditutup { $time } oleh { $by }: { $done } kotak
report-stock-why = Kenapa stok ini beda: { $name }
report-why-counted = Dihitung { $date }: { $quantity } di rak, catatan sama.
report-why-compared = Dihitung { $date }: { $counted } di rak, { $booked } di buku saat dihitung. Sesudah dibukukan { $quantity }.
report-why-never-counted = Belum pernah dihitung; dimulai dari saldo awal.
report-why-batch = Bets { $batch }: { $counted } di rak, { $booked } di buku.
report-why-no-batch = Tanpa bets: { $counted } di rak, { $booked } di buku.
report-why-late = Di kasir lain barang ini sudah bergerak { $quantity } sebelum dihitung ({ $papers }), dan catatannya baru datang sesudahnya: terhitung dua kali. Hitung raknya sekali lagi.
report-why-nothing = Sejak itu hanya penjualan yang dipindai. Hitung raknya: bila beda, barang rusak, hilang, atau salah bets.
report-why-from = Paling awal bisa beda sejak { $date }: gerakan pertama yang ditulis dengan tangan.
report-why-between = Bisa beda sejak { $date }, pasti sudah beda pada { $until }.
report-why-possible = bisa beda di sini
report-why-certain = sudah beda di sini
report-doubt = Petunjuk
report-which-goods = Barang yang mana? Sebut dengan --sku.
report-stock-card = Kartu stok
report-card-of = Kartu bets
report-reference = No bukti
report-document = Dokumen
report-expiry-short = ED
report-in = Masuk
report-out = Keluar
report-balance = Saldo
report-unit-cost = Harga
report-balance-value = Nilai saldo
report-by = Petugas
report-brought-forward = Saldo sebelumnya
report-entry-return = Retur
report-entry-void = Pembatalan
report-no-goods = Barang { $sku } tidak ada. Periksa kodenya: gerai report stock.
report-expiry-list = Kedaluwarsa dan mendekati kedaluwarsa
report-shelf = Rak
report-days-left = Sisa hari
report-within = Batas
report-expired = lewat
report-within-days = { $days } hari
report-reorder = Defekta: barang yang perlu dipesan
report-supplier = Pemasok
report-on-hand = Sisa
report-minimum = Batas pesan
report-per-day = Per hari
report-lasts = Cukup hari
report-proposed = Usul pesan
report-margin = Laba kotor per barang
report-book = Buku
report-cost = Harga pokok
report-profit = Laba kotor
report-percent = %
report-generics = Obat generik yang terjual
report-generics-how = Generik atau bermerek menurut huruf pertama NIE atau tanda apoteker. Jumlah dalam satuan dasar: tablet, botol, tube.
report-generics-by = Menurut
report-generics-goods = Macam
report-generics-of-quantity = % jumlah
report-generics-of-amount = % rupiah
report-generics-by-name = Nama
report-generics-by-list = Daftar nasional
report-generics-generic = Generik
report-generics-brand = Bermerek
report-generics-unknown = Belum ditandai
report-generics-fornas = Fornas/DOEN
report-generics-other = Di luar daftar
report-stock-outs = Hari kosong { $count } obat yang paling dibutuhkan
report-stock-outs-how = Dibutuhkan: terjual dan ditanyakan tanpa ada, dihitung kali. Hari kosong: hari yang berakhir tanpa stok di apotek.
report-rank = No.
report-fornas = Fornas
report-sold = Terjual
report-times-sold = Kali terjual
report-times-missed = Kali tidak ada
report-days-out = Hari kosong
report-of-days = Dari hari
report-percent-out = % kosong
report-last-out = Terakhir kosong
reports-generics = Obat generik
reports-stock-outs = Hari kosong
report-beyond-limit = Lewat batas sehari untuk satu pembeli, atau lebih dari resep, di kasir yang terpisah
report-beyond-limit-who = Prekursor dan OOT tanpa resep, dan resep yang dilayani dua kali. Nama pembeli dan pasien ada di register, untuk apoteker.
report-limit = Batas
report-receipts = Struk
reports-beyond-limit = Lewat batas beli
report-slow-movers = Barang yang { $days } hari lebih tidak terjual
report-received = Diterima
report-last-sold = Terakhir terjual
report-storage = Titipan gudang
report-storage-code = Nomor
report-storage-owner = Pemilik
report-storage-since = Sejak
report-storage-in = Masuk
report-storage-out = Keluar
report-storage-left = Sisa
report-storage-fees = Sewa tercatat
report-storage-due = Sewa terutang
report-storage-long = Lama
report-storage-counted = Dihitung
report-storage-difference = Selisih
report-storage-lies-long = terlalu lama
report-consignment = Titip jual: masuk, laku, kembali, sisa
report-consigned-opening = Awal
report-consigned-came = Masuk
report-consigned-sold = Laku
report-consigned-returned = Kembali
report-consigned-back = Diambil
report-consigned-missing = Hilang
report-consigned-left = Sisa
report-consigned-due = Belum dibayar
report-receivables = Piutang toko langganan
report-shop = Kode
report-due = Jatuh tempo
report-owed = Utang
report-not-due = Belum tempo
report-days-30 = 1-30 hari
report-days-60 = 31-60 hari
report-days-over = Lebih 60 hari
report-days-still = Diam hari

## Paper

paper-account = Akun { $account } { $name }
paper-age-refused = Ditolak: usia
paper-approved = Disetujui
paper-approved-by = Disetujui: { $name }
paper-batch = Bets { $batch } ED { $expiry }
paper-blind = Kas seharusnya tampil setelah uang dihitung.
paper-book-obat = Obat
paper-book-sembako = Sembako
paper-buyer-member = Anggota
paper-buyer-other = Umum
paper-by-book = PER BUKU
paper-by-tender = PER CARA BAYAR
paper-carried = DIBAWA KE SIF BERIKUTNYA
paper-carried-parked = Parkir
paper-carried-qris = QRIS belum dipastikan
paper-cash-in = KAS MASUK
paper-cash-in-sum = Kas masuk
paper-cash-out = KAS KELUAR
paper-beside-drawer = TANPA UANG LACI
paper-cash-out-sum = Kas keluar
paper-cash-refunds = Retur tunai
paper-cash-sales = Penjualan tunai
paper-ceiling-refused = Ditolak: HET
paper-change = Kembalian
paper-closed = Tutup
paper-complaint = Pengaduan: { $contact }
paper-pharmacist = Apoteker: { $name }
paper-shake = KOCOK DAHULU
paper-finish = HABISKAN
paper-signa-blank = Aturan pakai: ________________
signa-a-day = x sehari
signa-before-meals = sebelum makan
signa-after-meals = sesudah makan
signa-with-meals = bersama makan
signa-between-meals = di antara waktu makan
signa-at-bedtime = sebelum tidur
signa-as-needed = bila perlu
signa-in-the-morning = pagi hari
signa-at-night = malam hari
signa-by-mouth = diminum
signa-for-the-skin = untuk luar
signa-drops = tetes
signa-teaspoon = sendok teh
signa-tablet = tablet
signa-capsule = kapsul
signa-powder = bungkus
signa-at-once = sekaligus
signa-right-eye = mata kanan
signa-left-eye = mata kiri
signa-both-eyes = kedua mata
signa-right-ear = telinga kanan
signa-left-ear = telinga kiri
signa-both-ears = kedua telinga
paper-etiket-batch = Bets { $batch }
paper-expires = ED { $date }
paper-beyond-use = Gunakan sebelum { $date }
paper-rx = Resep { $rx }
paper-rx-copy = SALINAN RESEP
paper-rx-copied = Disalin
paper-rx-doctor = Dari: { $name }
paper-rx-sip = SIP { $number }
paper-rx-patient = Pro: { $name }
paper-rx-born = Umur/lahir: { $born }
paper-sipa = SIPA { $number }
# Of a pharmacy technician, on the paper of a delivery and of an order.
paper-technician = TTK: { $name }
paper-sipttk = SIPTTK { $number }
paper-external = OBAT LUAR
paper-rx-cito = CITO
paper-rx-count = No. { $count }
paper-rx-iter = iter { $times } x
paper-rx-ne-iter = ne iter
paper-rx-left-iter = Sisa { $left } { $unit }, iter { $times } x
paper-rx-left = Sisa { $left } { $unit }
paper-rx-signa = S. { $signa }
paper-rx-det = det { $times } x
paper-rx-did = did { $count }
paper-rx-nedet = nedet
paper-rx-pcc = p.c.c.
paper-copy = SALINAN
paper-copy-number = SALINAN ke-{ $number }
paper-late = Dicetak terlambat
paper-corrected = Anggota/cara bayar dikoreksi
paper-recovery-title = Lembar pemulihan
paper-recovery-use = Kalau PIN manajer hilang: pilih Lupa PIN di layar masuk, lalu ketik kedelapan kata ini. Hanya berlaku sekali.
paper-recovery-keep = Simpan di brankas, jangan difoto. Lembar yang lebih lama tidak berlaku lagi.
paper-count-nth = Hitungan { $nth }
paper-counted = Kas fisik
paper-demo = DEMO - bukan bukti bayar
paper-deposit = Disetor ke brankas
paper-deposit-title = SLIP SETORAN, Z { $number }
paper-discount = Potongan
paper-drawer = LACI KAS
paper-drop-bank = SETORAN KE BANK
paper-drop-safe = SETORAN KE BRANKAS
paper-drops-sum = Setoran
paper-exact = SELISIH
paper-expected = Kas seharusnya
paper-handover = Ganti kasir { $time }: { $from } ke { $to }
paper-hash = Sidik Z
paper-hash-last = Sidik struk terakhir
paper-hash-previous = Sidik Z sebelumnya
paper-in-it = termasuk { $what }
paper-kasbon-paid = bayar kasbon
paper-label-member = Anggota { $price }
paper-label-per = { $price } / { $unit }
paper-label-price = Rp / { $unit }
paper-label-printed = Dicetak { $date }
paper-left = Tinggal di laci
paper-licence = Izin { $number }
paper-limit-refused = Ditolak: batas beli
paper-line-discount = potongan { $amount }
paper-loans-paid = angsuran
paper-warning = { $warning ->
    [P1] P1 Awas! Obat keras. Bacalah aturan memakainya.
    [P2] P2 Awas! Obat keras. Hanya untuk kumur, jangan ditelan.
    [P3] P3 Awas! Obat keras. Hanya untuk bagian luar dari badan.
    [P4] P4 Awas! Obat keras. Hanya untuk dibakar.
    [P5] P5 Awas! Obat keras. Tidak boleh ditelan.
   *[P6] P6 Awas! Obat keras. Obat wasir, jangan ditelan.
}
paper-veiled = Obat
paper-medicine = OBAT
paper-medicine-rule = Obat yang sudah dibeli tidak dapat dikembalikan kecuali rusak/salah.
paper-member = Anggota { $number } { $name }
paper-bought-by = Dibeli oleh { $name }
paper-no-receipts = Tidak ada struk
paper-no-sales = Buka laci tanpa jual
paper-npwp = NPWP { $number }
paper-opened = Buka
paper-opening = Modal awal
paper-opening-difference = Beda modal awal
paper-other-acts = LAIN-LAIN
paper-over = SELISIH LEBIH
paper-overrides = Ubah harga
paper-papers-count = Struk bernomor
paper-phone = Telp. { $number }
paper-ppn = PPN, termasuk harga
paper-printed-at = Dicetak
paper-this-counts = Belanja ini dihitung
paper-purchases = Belanja tahun ini, SHU
paper-purchases-now = Belanja { $year } kini, SHU
paper-kept-saved = tersimpan
paper-kept-copied = tersalin
paper-kept-booked = di server koperasi
paper-qr = Pindai untuk memeriksa struk
paper-qr-till = Kode untuk retur di kasir
paper-reason = Alasan: { $reason }
paper-receipts-from = Struk pertama
paper-receipts-to = Struk terakhir
paper-reprints = Cetak ulang
paper-given-back = KEMBALI
paper-reason-batal = batal
paper-reason-kedaluwarsa = kedaluwarsa
paper-reason-lain = alasan lain
paper-reason-rusak = rusak
paper-reason-salah = salah barang
paper-reason-salah-scan = salah pindai
paper-reason-tidak-cocok = tidak cocok
paper-exchanged = Barang kembali, struk { $receipt }
paper-exchange-back = Dikembalikan
paper-return = RETUR
paper-return-of = Dari struk
paper-signature = Tanda tangan
paper-tender-exchange = Ditukar barang
paper-void = BATAL
paper-qris = BAYAR DENGAN QRIS
paper-qris-say = Ketik jumlahnya: { $amount }
paper-return-rule = Barang rusak atau salah: bawa struk ini, paling lama { $days } hari.
paper-returns = Retur ({ $count })
paper-rounding = Pembulatan
paper-sales-count = Penjualan
paper-saving = Hemat anggota (A)
paper-savings-in = simpanan
paper-savings-out = tarik simpanan
paper-short = SELISIH KURANG
paper-signed-cashier = Kasir
paper-signed-giver = Penyetor
paper-signed-manager = Manajer
paper-signed-taker = Penerima
paper-witness = Saksi { $number }: { $name }
paper-health-office = Petugas Dinas Kesehatan:
paper-slip = Bukti { $till }-{ $number }
paper-sign-kasbon = Saya berutang { $amount } kepada koperasi.
paper-signed-member = Anggota
paper-subtotal = Subtotal ({ $lines } baris)
paper-tender-card = Kartu
paper-tender-cash = Tunai
paper-tender-receivable = Tempo
paper-buyer = Untuk: { $name }
paper-shop-due = Jatuh tempo
paper-sign-receivable = Barang diterima lengkap. Dibayar paling lambat { $date }.
paper-signed-shop = Penerima
paper-tender-kasbon = Kasbon
paper-tender-qris = QRIS
paper-tender-sukarela = Simpanan sukarela
paper-tender-transfer = Transfer
paper-tender-voucher = Voucher
paper-template-empty = Bentuk struk sendiri ({ $file }) tidak mencetak apa-apa. Struk dicetak dengan bentuk bawaan. Isi berkasnya, lalu cetak ulang.
paper-template-unreadable = Bentuk struk sendiri ({ $file }) bukan teks UTF-8. Struk dicetak dengan bentuk bawaan. Simpan berkasnya sebagai UTF-8, lalu cetak ulang.
paper-template-fault = Bentuk struk sendiri salah di baris { $line }. Struk dicetak dengan bentuk bawaan. Perbaiki berkasnya, lalu cetak ulang.
paper-tender-corrections = Koreksi cara bayar
paper-test-bold = tebal
paper-test-codes = Kode batang dan QR di bawah terbaca oleh pemindai?
paper-test-cut = Kertas terpotong setelah baris ini?
paper-test-invert = terbalik
paper-test-large = BESAR
paper-test-ruler = Angka penggaris sampai tepi kanan, satu baris?
paper-test-signs = Huruf dan tanda
paper-test-sizes = Ukuran dan gaya
paper-test-title = UJI CETAK
paper-test-underline = garis bawah
paper-test-wide = lebar
paper-thanks = Terima kasih
paper-till = Kasir { $till }
paper-to-sign = LEMBAR KOPERASI
paper-total = TOTAL
paper-training = LATIHAN - BUKAN STRUK
paper-training-receipts = Struk latihan
paper-voids = Batal ({ $count })
paper-vouchers-sold = voucher
paper-x-title = LAPORAN X (sementara)
paper-z-title = LAPORAN Z { $number }
paper-voucher = VOUCHER BELANJA
paper-voucher-rest = Sisa voucher { $code }
paper-voucher-rule = Dipakai sekali, tidak diuangkan. Sisanya menjadi voucher baru.


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
device-drawer-open = Laci masih terbuka. Tutup lacinya.
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
print-interrupted = Struk mungkin belum utuh. Transaksi { $receipt } sudah tersimpan. Lihat kertasnya; bila kurang, tekan Cetak ulang.
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
labels-wait-printer-off = Printer label tidak tersambung, { $count } label menunggu. Periksa kabel dan listriknya. Obat jangan diserahkan tanpa etiketnya.
labels-wait-cover-open = Tutup printer label terbuka, { $count } label menunggu. Tutup printernya. Obat jangan diserahkan tanpa etiketnya.
labels-wait-no-paper = Kertas label habis, { $count } label menunggu. Ganti kertasnya. Obat jangan diserahkan tanpa etiketnya.
store-missing = Tidak ada berkas data { $file }. Periksa nama foldernya, atau buat toko baru dengan gerai init atau gerai demo.
store-exists = Sudah ada data di { $file }. Tidak ada yang berubah. Pakai folder yang kosong.
store-not-ours = { $file } bukan berkas data Gerai, atau rusak sejak awalnya. Tidak ada yang berubah. Kembalikan dari cadangan dengan gerai restore.
store-newer = { $file } ditulis oleh Gerai yang lebih baru. Tidak ada yang berubah. Pasang versi Gerai yang terbaru.
store-older = { $file } ditulis oleh Gerai yang lebih lama. Buka kasirnya sekali agar datanya disesuaikan, lalu coba lagi.
store-corrupt = Berkas data { $file } rusak. Yang masih terbaca tidak diubah. Salin folder itu, jalankan gerai verify, lalu kembalikan dari cadangan dengan gerai restore.
store-read-only = { $file } tidak boleh ditulis. Tidak ada yang berubah. Periksa izin folder dan apakah disknya hanya bisa dibaca.
store-full = Penyimpanan penuh, { $file } tidak bisa ditambah. Yang sudah tersimpan tetap aman. Kosongkan ruang, lalu coba lagi.
store-busy = { $file } sedang dipakai program lain. Tidak ada yang berubah. Tutup program itu, lalu coba lagi.
store-unusable = { $file } tidak dapat dibaca atau ditulis. Periksa apakah disknya terpasang, lalu coba lagi.
store-in-doubt = Belum pasti apakah transaksi terakhir tersimpan. Jangan ulangi dulu: Gerai sedang memeriksa datanya.
store-cancelled = Dihentikan. Tidak ada yang berubah.
store-projection-differs = Tabel { $table } tidak sama dengan catatan aslinya. Catatannya utuh: jalankan gerai rebuild.
store-unbalanced = Debit dan kredit catatan { $record } tidak sama. Jalankan gerai rebuild, lalu gerai verify.
store-control-differs = Akun { $account }: di buku { $books }, menurut rinciannya { $detail }.
log-bad-body = Catatan { $record } tidak terbaca: ini bukan catatan Gerai, atau isinya diubah. Tidak ada yang diambil atau diubah.
log-bad-sequence = Catatan { $record } (perangkat { $device }) bernomor { $seq }, seharusnya { $expected }: ada yang hilang, ganda, atau tertukar. Tidak ada yang diambil atau diubah.
log-bad-beginning = Catatan { $record } (perangkat { $device }, nomor { $seq }) bukan awal yang sah: catatan pertama perangkat memuat kuncinya. Tidak ada yang diambil atau diubah.
log-bad-coop = Catatan { $record } (perangkat { $device }, nomor { $seq }) milik koperasi lain daripada catatan pertamanya. Tidak ada yang diambil atau diubah.
log-bad-hash = Catatan { $record } (perangkat { $device }, nomor { $seq }) diubah: hash-nya tidak cocok dengan isi dan catatan sebelumnya. Tidak ada yang diambil atau diubah.
log-bad-signature = Catatan { $record } (perangkat { $device }, nomor { $seq }) tidak ditandatangani oleh perangkat itu. Tidak ada yang diambil atau diubah.
log-bad-private = Data pribadi pada catatan { $record } (perangkat { $device }, nomor { $seq }) bukan yang dicatat dahulu. Tidak ada yang diambil atau diubah.
log-orphan = Catatan nomor { $seq } perangkat { $device } ada, tetapi perangkatnya hilang dari berkas data. Kembalikan dari cadangan dengan gerai restore.
log-misfiled = Catatan nomor { $seq } perangkat { $device } tersimpan di tempat yang salah dalam berkas data. Kembalikan dari cadangan dengan gerai restore.
log-none = Catatan perangkat ini tidak ada di berkas data, atau bagian akhirnya hilang.
log-other-bytes = Catatan { $seq } perangkat { $device } sudah ada di sini dengan isi lain. Tidak ada yang diambil. Tunjukkan kepada pengawas.
log-other-coop = Catatan { $seq } perangkat { $device } milik koperasi lain. Tidak ada yang diambil.
log-own-ahead = Catatan { $seq } ditulis perangkat ini ({ $device }), tetapi tidak ada di datanya: folder ini cadangan lama. Tidak ada yang diambil.
log-unbookable = Catatan { $seq } perangkat { $device } tidak seimbang debit dan kreditnya. Tidak ada yang diambil.
key-ledger = Server koperasi
sync-alone = Kasir ini belum terdaftar di server mana pun. Semua transaksi tersimpan di sini.
sync-never = Belum pernah
sync-address = Alamat
sync-heard = Terakhir menjawab
sync-waiting-sales = Transaksi menunggu dikirim
sync-waiting-records = Catatan menunggu dikirim
sync-waiting-since = Menunggu sejak
kept-saved = Struk hari ini: tersimpan
kept-copied = Struk hari ini: tersalin
kept-booked = Struk hari ini: di server koperasi
sync-others = Kasir lain di sini
shelf-empty = Tidak ada yang disisihkan untuk pengawas.
shelf-unreadable = Baris yang tidak terbaca sebagai catatan
shelf-stands = Di buku pada tempat itu: { $paper }
shelf-kind-sale = Penjualan
shelf-kind-return = Retur
shelf-kind-cash = Kas masuk/keluar, slip
shelf-kind-saving = Simpanan, slip
shelf-kind-repaid = Angsuran, slip
shelf-kind-opened = Buka shift
shelf-kind-closed = Tutup shift
shelf-kind-received = Barang masuk
shelf-kind-other = Catatan { $event }
shelf-why-other = Tempat { $seq } dalam catatan kasir { $till } sudah berisi catatan lain: folder kasir itu pernah disalin, lalu dua salinan dipakai.
shelf-do-other = Cocokkan dengan struk dan uang di laci. Bila benar terjadi, catat lagi di kasir yang terdaftar. Salinan kasir { $till } yang satu didaftarkan sebagai kasir baru dari folder kosong.
shelf-why-bad = Isi, sidik, atau tanda tangan catatan kasir { $till } tidak cocok (tempat { $seq }).
shelf-do-bad = Jalankan gerai verify di kasir { $till }. Bila bersih, kabel atau jaringannya merusak kiriman; bila tidak, hentikan kasir itu dan simpan foldernya sebagai bukti.
shelf-why-revoked = Kasir { $till } sudah dicabut ketika mengirim ini (tempat { $seq }).
shelf-do-revoked = Tanyakan siapa yang memakai kasir { $till } sejak dicabut. Bila penjualannya nyata, catat lagi di kasir lain.
sync-open-shelf = Lihat yang disisihkan
shelf-asking = Menanyakan server koperasi …
shelf-may-not = Daftar ini dibuka pengawas, pengurus, atau manajer.
joining-title = Gabung ke server koperasi
joining-seeking = Mencari server …
joining-seeking-more = Server yang menyala di jaringan toko muncul di sini.
joining-again = Cari lagi
joining-none-heard = Tidak ada server yang terdengar. Periksa kabel atau Wi-Fi dan apakah komputer server menyala, lalu cari lagi. Atau ketik alamatnya.
joining-unnamed = Server tanpa koperasi
joining-address-how = Alamat, misalnya 192.168.1.10 (koma menjadi titik dua)
joining-code = Kode dari manajer
joining-join = Gabung
joining-working = Sedang mendaftar …
joining-joined = Sudah terdaftar
joining-needs = Isi alamat dan kode
joining-how = Pilih server, lalu ketik kode dari manajer. Semua yang sudah terjual di sini tetap ada dan ikut dikirim.
joining-how-first = Pilih server, lalu ketik kode dari manajer. Barang, anggota, dan orang-orangnya datang dari sana.
setup-join = Gabung ke koperasi yang sudah berjalan
setup-join-more = Kasir berikutnya: semua datang dari server toko.
setup-join-time = 2 menit
sync-shelf = Catatan koperasi disisihkan untuk pengawas
sync-not-a-code = { $typed } bukan kode pendaftaran. Kodenya 16 huruf dan angka, seperti K7QM-2F9D-XW3A-81TP.
sync-not-joined = Kasir ini belum terdaftar di server mana pun. Jalankan gerai enrol ALAMAT KODE; kodenya dari manajer.
sync-bad-address = { $url } bukan alamat server koperasi. Tulis seperti http://192.168.1.10:7117 atau https://buku.koperasi.id.
sync-no-way = Server koperasi { $url } tidak terjangkau. Semua penjualan tersimpan di kasir ini dan dikirim begitu tersambung lagi.
sync-certificate = Sertifikat { $url } tidak sah atau sudah lewat masanya. Tidak ada yang dikirim; semua tersimpan di kasir ini. Beri tahu pengelola server koperasi.
sync-broken-off = Sambungan ke { $url } terputus di tengah jawaban. Yang sudah sampai tidak hilang; sisanya dikirim lagi.
sync-stranger = Di { $url } sekarang menjawab mesin lain, bukan server koperasi yang dikenal kasir ini. Tidak ada yang dikirim; semua tersimpan di sini. Periksa apakah servernya menyala. Bila memang server baru, minta kode kepada manajer, lalu jalankan gerai enrol ALAMAT KODE.
sync-found-again = Server koperasi kini di { $url }. Kasir ini menemukannya sendiri dan terus mengirim ke sana.
enrol-none-heard = Tidak ada server koperasi yang terdengar di jaringan ini. Periksa kabel atau Wi-Fi, dan apakah gerai serve berjalan dengan --listen 0.0.0.0:7117. Bila tetap tidak terdengar, ketik alamatnya.
enrol-none-knows = Ada server di jaringan ini, tetapi tidak satu pun membuktikan bahwa ia mengenal kode itu. Kodenya tidak dikirim. Periksa kodenya, atau minta kode baru kepada manajer.
enrol-not-proven = Server ini tidak membuktikan bahwa ia mengenal kode itu. Kodenya tidak dikirim. Periksa kodenya; bila benar, tanyakan alamat server kepada manajer dan ketik sendiri.
sync-not-understood = Jawaban server koperasi tidak dapat dibaca. Semua tersimpan di kasir ini. Periksa alamatnya, atau pasang versi Gerai yang sama.
sync-bad-token = Server koperasi tidak mengenal kasir ini. Semua tersimpan di sini. Minta kode baru kepada manajer, lalu jalankan gerai enrol.
sync-revoked = Kasir ini tidak boleh lagi mengirim ke server koperasi. Semua tersimpan di sini. Bicarakan dengan manajer.
sync-unknown-code = Kode ini tidak dikenal, atau sudah lewat sehari. Minta kode baru kepada manajer.
sync-code-used = Kode ini sudah dipakai kasir lain. Minta kode baru kepada manajer.
sync-other-coop = Server ini milik koperasi lain. Tidak ada yang dikirim. Periksa alamatnya.
sync-letter-taken = Huruf kasir ini sudah dipakai kasir lain di koperasi ini. Tidak ada yang dikirim. Daftarkan kasir ini dari folder kosong agar mendapat huruf baru.
sync-device-taken = Server koperasi mengenal perangkat ini dengan kunci lain. Tidak ada yang dikirim. Tunjukkan kepada pengawas.
sync-code-for-old-till = Kode ini hanya untuk kasir yang sudah berjualan. Untuk kasir baru, minta kode dari kasir yang sudah terdaftar (gerai enrol --code).
sync-nothing-here-yet = Server ini masih kosong. Daftarkan dahulu kasir yang sudah ada dan jalankan gerai sync di sana.
sync-too-much = Server koperasi sedang kewalahan. Semua tersimpan di kasir ini dan dikirim lagi nanti.
sync-unavailable = Server koperasi tidak dapat menyimpan sekarang. Semua tersimpan di kasir ini dan dikirim lagi nanti.
sync-secret = Rahasia PIN tidak terbuka dengan kode ini. Tidak ada yang dibuat. Minta kode baru kepada manajer.
sync-older-copy = Server koperasi memiliki catatan kasir ini yang tidak ada di sini: foldernya salinan lama. Tutup Gerai, jalankan gerai sync, lalu buka lagi sebelum berjualan.
sync-two-histories = Server koperasi menyimpan catatan lain dari kasir ini: foldernya pernah disalin atau dikembalikan dari cadangan. Tidak ada yang hilang; yang berbeda disisihkan untuk pengawas. Daftarkan kasir ini dari folder baru.

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
import-other-year = Tahun { $year } lain dari tahun berkas ini, { $first }.
import-other-decision = Notulen "{ $text }" lain dari notulen berkas ini, "{ $first }".
import-negative = "{ $text }" kurang dari nol.
import-too-large = "{ $text }" terlalu besar.
import-not-number = "{ $text }" bukan bilangan bulat. Tulis angka saja.
import-out-of-range = "{ $text }" harus antara { $least } dan { $most }.
import-not-flag = "{ $text }" harus 1 (ya) atau 0 (tidak).
import-not-date = "{ $text }" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-24.
import-left-before-joined = Keluar { $left } sebelum masuk { $joined }.
import-not-quantity = "{ $text }" bukan jumlah. Tulis seperti 12 atau 1,5.
import-not-expiry = "{ $text }" bukan tanggal kedaluwarsa. Tulis seperti 2027-09-30 atau 2027-09.
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
import-not-family = { $text } tidak terbaca. Tulis misalnya suami_istri:A00012; anak:A00040 (juga orang_tua, serumah).
import-not-nik = NIK harus 16 angka. Mungkin diubah program spreadsheet; jadikan kolom ini teks.
import-not-card = Nomor kartu harus 13 angka, dan angka terakhirnya harus cocok.
import-not-account = Nomor akun harus 6 angka.
import-both-sides = Satu baris hanya boleh debit atau kredit, tidak dua-duanya.
import-unbalanced = Debit dan kredit per { $date } tidak sama; selisihnya { $sum }. Periksa barisnya; yang memang belum jelas ditulis sebagai satu baris akun 360000.
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
import-warn-loan-balance = Sisa pokok pinjaman { $loan } { $balance }; menurut jadwalnya { $scheduled } sesudah { $paid } angsuran.
import-warn-loan-not-member = Peminjam { $loan }, { $member }, bukan anggota penuh.
import-warn-left-with-savings = Anggota { $member } sudah keluar dan masih punya simpanan { $amount }.

cli-about = Kasir, gudang, dan buku koperasi. Tanpa perintah: membuka kasir.
cli-about-demo = Mengisi folder kosong dengan koperasi contoh yang hidup
cli-about-init = Mendirikan koperasi baru dari berkas coop.toml
cli-about-import = Mengambil daftar (CSV atau XLSX) ke dalam data: semua baris atau tidak sama sekali
cli-about-ring = Kasir tanpa jendela: satu masukan per baris, satu jawaban JSON per baris
cli-about-report = Laporan sebagai tabel, atau ke berkas dengan --out
cli-about-journal = Jurnal berpasangan
cli-about-receipt = Struk sekali lagi, bertanda SALINAN
cli-about-total = Bukti di balik sebuah total pada kertas RAT, menurut kodenya
cli-about-receive = Daftar barang dari pemasok menjadi barang masuk yang belum dibukukan
cli-about-simkopdes = Berkas untuk SIMKOPDES, dan baris yang ditolaknya
cli-about-screens = Semua layar kasir sebagai gambar PNG
cli-about-log = Catatan kejadian sebagai teks
cli-about-verify = Memeriksa rantai, tanda tangan, dan buku
cli-about-rebuild = Menyusun ulang semua turunan dari catatan
cli-about-backup = Menyalin seluruh toko ke satu berkas, sementara kasir tetap berjualan
cli-about-restore = Memulihkan toko dari berkas cadangan ke folder kosong
cli-arg-data = Folder data; tanpa ini $GERAI_DATA, lalu folder baku sistem
cli-arg-help = Bantuan ini
cli-arg-version = Versi program
cli-arg-config = Berkas coop.toml
cli-arg-seed = Benih angka acak: hasilnya dapat diulang (hanya untuk latihan)
cli-arg-sales = Banyaknya penjualan (300)
cli-arg-days = Tersebar pada berapa hari sebelumnya (30)
cli-arg-import-at = Waktu pencatatannya, misalnya 2026-11-24T08:00:00+08:00, hanya untuk latihan; tanpa ini waktu catatan terbaru di sana
cli-arg-at = Waktu, misalnya 2026-11-24T08:00:00+08:00
cli-arg-user = Siapa yang melakukan; PIN dari $GERAI_PIN atau ditanyakan
cli-arg-format = Bentuk jawaban
cli-arg-from = Dari tanggal (YYYY-MM-DD)
cli-arg-until = Sampai tanggal (YYYY-MM-DD)
cli-arg-sku = Barang ini saja
cli-arg-batch = Bets ini saja
cli-arg-account = Akun ini saja (enam angka)
cli-arg-member = Anggota ini saja
cli-arg-out = Tulis ke berkas ini
cli-arg-year = Tahun buku
cli-arg-policy = Keputusan rapat anggota: persentase dan caranya
cli-arg-members = Anggota dari berkas CSV, bukan dari buku
cli-arg-post = Bukukan pembagiannya; sekali setahun
cli-arg-approver = Pengurus yang menyetujui; PIN dari $GERAI_APPROVE_PIN atau ditanyakan
cli-arg-decided = Tulis kebijakan yang dipakai rapat untuk tahun itu, sebagai berkas
cli-arg-decision = Nomor berita acara rapat
cli-arg-meeting = Tanggal rapat, kalau bukan hari ini
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
cli-value-no-time = "{ $value }" bukan waktu untuk { $argument }: antara tahun 2000 dan 2199, ditulis seperti 2026-11-24, atau dengan jam seperti 2026-11-24T08:00:00+08:00.
cli-value-not-one-of = "{ $value }" bukan nilai untuk { $argument }. Yang ada: { $values }.
cli-argument-conflict = { $argument } tidak bisa bersama { $other }.
cli-misunderstood = Perintah tidak dapat dibaca. Lihat gerai --help.
cli-no-output = Jawaban tidak dapat ditulis ke keluaran. Yang sudah tersimpan tetap tersimpan.
cli-cannot-write = { $file } tidak dapat ditulis. Periksa folder dan izinnya.
cli-no-room = Tidak ada ruang lagi untuk { $file }. Kosongkan ruang, lalu coba lagi.
cli-is-a-folder = { $file } adalah folder, bukan berkas.
cli-no-file = Berkas { $file } tidak ada.
cli-cannot-read = Berkas { $file } tidak dapat dibaca. Periksa izinnya.
cli-config-unknown = Kunci tidak dikenal: { $keys }. Tidak ada yang dibuat.
cli-config-unreadable = Baris { $line } bukan TOML yang benar. Tidak ada yang dibuat.
cli-config-not-text = { $key } harus berupa teks dalam tanda kutip.
cli-config-not-yes-no = { $key } harus true atau false.
cli-config-not-amount = { $key } harus rupiah bulat, tidak negatif, tanpa titik.
cli-config-not-a-section = { $key } harus ditulis sebagai bagian [{ $key }].
cli-config-not-a-list = { $key } harus ditulis sebagai daftar [[user]].
cli-config-control = { $key } berisi tanda kendali (baris baru, ESC). Tulis dalam satu baris tanpa tanda itu.
cli-config-npwp = { $key } bukan NPWP: isinya 15 atau 16 angka.
cli-config-qris = { $key } bukan kode QRIS Indonesia. Salin seluruh isi kode dari penyedia.
cli-config-qris-sum = { $key } tidak utuh: angka pemeriksa di ujungnya tidak cocok. Salin seluruh isi kode dari penyedia.
cli-config-qris-for-once = { $key } hanya untuk satu pembayaran. Isi dengan kode QRIS toko yang tetap.
cli-config-value = "{ $value }" bukan nilai untuk { $key }.
cli-config-missing = { $key } belum diisi.
cli-found-no-name = Nama koperasi (name) belum diisi.
cli-found-no-user = Belum ada pengguna: tulis setidaknya satu [[user]].
cli-found-bad-user = Pengguna { $number }: id "{ $user }" tidak bisa dipakai. Pakai huruf kecil dan angka, paling banyak 20.
cli-found-user-twice = Pengguna { $number }: id "{ $user }" sudah dipakai.
cli-found-user-without-name = Pengguna { $number } ({ $user }): nama belum diisi.
cli-found-bad-pin = Pengguna { $number } ({ $user }): PIN harus enam angka.
cli-arg-kind = Isi berkas: products, medicines, batches, suppliers, members, loans, opening, sales, atau budget
cli-arg-file = Berkas CSV
cli-arg-backup-file = Berkas cadangan, misalnya toko.backup
cli-arg-inputs = Berkas masukan; - membaca masukan standar
cli-config-not-utf8 = coop.toml bukan teks UTF-8. Tidak ada yang dibuat.
cli-init-done = { $name } didirikan di { $folder }.
cli-demo-done = Koperasi contoh siap di { $folder }: { $sales } penjualan.
cli-demo-no-days = Penjualan perlu hari: beri --days 1 atau lebih, atau --sales 0.
cli-found-already-there = Sudah ada koperasi di { $folder }. Tidak ada yang berubah. Pakai folder yang kosong.
cli-as-needed = Siapa yang melakukan ini? Beri --as PENGGUNA; PIN dari $GERAI_PIN atau ditanyakan.
cli-ask-pin = PIN { $user }:
cli-no-pin = PIN belum diberikan. Isi $GERAI_PIN, atau ketik PIN.
cli-role-may-not = { $user } ({ $role }) tidak berwenang untuk ini. Minta manajer, bendahara, atau pengurus.
cli-ring-not-for-practice = --at dan --seed hanya untuk folder latihan (DEMO): waktu dan kunci toko sungguhan harus asli.
cli-ring-unreadable = Masukan tidak dapat dibaca sampai akhir. Yang sudah dijawab tetap tersimpan.
cli-ring-no-text = Baris ini bukan teks UTF-8 atau terlalu panjang.
cli-import-reading = Mengimpor
cli-import-refused = { $rows } kesalahan. Tidak ada yang diambil dari berkas ini.
cli-import-stopped = Dihentikan. Tidak ada yang berubah.
cli-import-unreadable = Berkas tidak dapat dibaca sampai akhir ({ $what }). Tidak ada yang berubah.
cli-received = { $count } baris dari { $file } ada di Barang masuk. Periksa barangnya, lalu selesaikan dengan faktur.
cli-import-products = { $all } barang: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-medicines = { $all } obat: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-batches = { $all } lot: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-suppliers = { $all } pemasok: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-members = { $all } anggota: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-loans = { $all } pinjaman: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-opening = { $all } saldo awal: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-sales = { $all } penjualan: { $new } baru, { $updated } diperbarui, { $same } sama.
cli-import-budget-same = RAPB { $year } sama dengan yang sudah disahkan. Tidak ada yang berubah.
cli-import-budget-two = RAPB disahkan dua orang: beri --as BENDAHARA dan --approve PENGURUS.
cli-import-other-book = { $sku } sudah dipakai untuk { $name } di buku lain (toko atau apotek).
cli-import-code-taken = Kode ini sudah milik { $name } ({ $sku }).
cli-import-number-taken = Nomor ini milik { $member } { $name }: huruf lain di depan angka yang sama bukan nomor lain.
cli-import-card-taken = Kartu ini sudah milik anggota { $member }.
cli-import-nik-taken = NIK ini sudah milik anggota { $member }. Satu orang, satu keanggotaan.
cli-import-supplier-later = Pemasok { $supplier } belum dikenal. Impor pemasok menyusul.
cli-import-no-supplier = Pemasok { $supplier } tidak dikenal. Impor pemasok dahulu.
cli-import-no-goods = Barang { $sku } tidak dikenal. Impor barang dahulu.
cli-import-no-member = Anggota { $member } tidak dikenal. Impor anggota dahulu.
cli-import-no-account = Akun { $account } tidak ada di bagan akun.
cli-import-pin-beside-a-pipe = Daftar datang dari masukan standar (-), jadi PIN tidak bisa diketik di sana: beri $GERAI_PIN.
cli-import-preview-of-file = Daftar dari masukan standar (-) dibaca sekali saja: simpan dulu sebagai berkas.
cli-import-other-figure = { $now } lain dari yang pertama diimpor ({ $first }). Saldo yang sudah diimpor tidak diubah dengan impor.
cli-import-other-quantity = Jumlah { $now } lain dari yang pertama diimpor ({ $first }). Stok yang sudah diimpor tidak diubah dengan impor.
cli-import-batch-needed = { $name } adalah obat: tulis nomor betsnya.
cli-import-expiry-needed = { $name } adalah obat: tulis tanggal kedaluwarsanya.
cli-import-other-expiry = Bets { $batch } kedaluwarsa { $first }, di baris ini { $now }. Satu bets punya satu tanggal: periksa kemasannya.
cli-import-received-later = Tanggal terima { $date } belum datang. Tulis tanggal yang sudah lewat, atau kosongkan.
cli-import-lots-posted = Buku sudah dimulai: bets senilai { $worth } di luar saldo awal ikut dicatat per { $date }, lawannya Penyeimbang Saldo Awal (360000). Pengurus memutuskan pemindahannya sebelum tutup tahun.
cli-import-lots-taken-back = Bets senilai { $worth } sudah dicatat saat diimpor: di saldo awal ini terhitung sekali saja. Catatannya di Penyeimbang Saldo Awal (360000) dibalik sebesar itu per { $date }.
cli-import-other-word = "{ $now }" lain dari yang pertama diimpor ("{ $first }").
cli-import-account-gone = Saldo akun { $account } ({ $first }) sudah diimpor untuk tanggal ini dan tidak ada di berkas.
cli-import-warn-fraction = Jumlah { $quantity } { $unit } tidak bulat, padahal barang ini dijual utuh.
cli-import-other-sale = Struk { $receipt } sudah diimpor dengan isi lain.
cli-import-live-sale = Nomor struk { $receipt } sudah dipakai penjualan di kasir ini.
cli-about-log-export = Menulis catatan kejadian sebagai teks, satu per baris
cli-about-log-import = Mengambil catatan dari berkas hasil gerai log export: semua atau tidak sama sekali
cli-arg-report = Nama laporan
cli-arg-events = Kejadian usaha dalam JSON: menjawab jurnalnya, tanpa membuka folder data
cli-arg-log = Berkas catatan (hasil gerai log export)
cli-demo-working = Menyiapkan koperasi contoh
cli-verify-checking = Memeriksa
cli-verify-one-of-two = Periksa berkas atau folder data (--data), tidak dua-duanya.
cli-verify-done = { $records } catatan dari { $devices } perangkat: rantai, tanda tangan, turunan, dan buku benar.
cli-verify-file-done = { $records } catatan dari { $devices } perangkat: rantai dan tanda tangan benar.
cli-newer-kind = { $count } catatan "{ $kind }" dari versi yang lebih baru disimpan, tetapi tidak dihitung. Perbarui program ini.
cli-log-empty = Berkas ini tidak berisi catatan.
cli-log-bad-line = Baris { $line } bukan catatan yang sah.
cli-log-unreadable = Berkas tidak dapat dibaca sampai akhir (baris { $line }).
cli-log-taken = { $new } catatan baru, { $known } sudah ada.
cli-rebuild-working = Menyusun ulang
cli-rebuild-done = Semua turunan disusun ulang dari { $records } catatan.
cli-ledger-not-rebuilt = Turunannya tidak dapat disusun ulang; semuanya tetap seperti semula. Jalankan gerai verify untuk tahu sebabnya.
cli-ledger-no-coops = Belum ada koperasi di server ini.
cli-ledger-no-coop = Koperasi { $coop } tidak ada di server ini.
cli-ledger-other-layout = Tabel di basis data itu dari versi Gerai yang lain. Jalankan dulu gerai serve versi ini: tabelnya disusun ulang dari catatan, tidak ada yang hilang.
cli-backup-working = Mencadangkan
cli-backup-done = Cadangan { $file } sudah jadi dan sudah diperiksa: { $records } catatan. Di dalamnya ada nama anggota dan rahasia PIN: simpan seperti kunci brankas.
cli-backup-ledger = Cadangan { $file } dari server koperasi sudah jadi dan sudah diperiksa: { $records } catatan. Di dalamnya ada nama anggota: simpan seperti kunci brankas.
cli-restore-working = Memeriksa cadangan
cli-restore-done = { $name } dipulihkan di { $folder } dari { $records } catatan. Kasir ini sekarang berhuruf { $till }, supaya tidak ada nomor struk yang terpakai dua kali. Penjualan sesudah cadangan dibuat tidak ada di sini.
cli-restore-copy = { $name } dipulihkan di { $folder } dari { $records } catatan, sebagai salinan untuk dibaca.
cli-restore-ledger = Server koperasi dipulihkan di { $folder } dari { $records } catatan. Jalankan gerai serve: kasir-kasir mengirim sendiri yang lebih baru dari cadangan ini. Buat kode baru setelah semua kasir mengirim.
cli-restore-letter = Huruf kasir adalah satu atau dua huruf besar, misalnya B.
backup-missing = Berkas cadangan { $file } tidak ada. Folder tujuan tidak berubah.
backup-unreadable = Berkas cadangan { $file } tidak dapat dibaca. Folder tujuan tidak berubah.
backup-none = { $file } bukan cadangan dari gerai backup. Folder tujuan tidak berubah.
backup-of-ledger = { $file } adalah cadangan server koperasi, bukan cadangan kasir. Pakai gerai restore --ledger. Folder tujuan tidak berubah.
backup-damaged = Cadangan { $file } rusak atau telah diubah: isinya tidak cocok dengan tanda tangannya. Folder tujuan tidak berubah. Pakai cadangan yang lain.
backup-made = Cadangan hari ini tersimpan dan sudah diperiksa: { $file }
backup-not-empty = Di { $folder } sudah ada { $name }. Tidak ada yang berubah. Pulihkan ke folder yang kosong.
backup-foreign = { $file } sudah ada dan bukan cadangan Gerai. Berkas itu tidak ditimpa. Beri nama lain.
backup-place-missing = Cadangan belum dibuat: folder { $folder } tidak ada. Data toko tetap tersimpan di sini. Pasang stiknya; cadangan dibuat lagi pada tutup kasir berikutnya.
backup-letter-given = Huruf { $till } sudah pernah dipakai kasir koperasi ini. Tidak ada yang dipulihkan. Pilih huruf lain.
backup-no-letter = Semua huruf kasir sampai ZZ sudah terpakai. Tidak ada yang dipulihkan.
cli-about-serve = Server koperasi: menerima catatan dari semua kasir
cli-about-enrol = Mendaftarkan kasir ini ke server koperasi, atau membuat kode untuk kasir lain
cli-about-sync = Bertukar catatan dengan server koperasi sekarang
cli-arg-ledger = Berkas server koperasi di folder itu, bukan milik kasirnya
cli-arg-listen = Alamat dan port tempat server mendengar; baku 127.0.0.1:7117
cli-arg-database = PostgreSQL sebagai tempat server banyak koperasi: postgresql://…
cli-arg-cert = Sertifikat sendiri dalam PEM, tanpa proxy di depannya
cli-arg-key = Kunci sertifikat itu, dalam PEM
cli-arg-above = Server di atasnya: catatan diteruskan ke sana
cli-arg-above-code = Kode sekali pakai dari server di atasnya; cukup pada kali pertama
cli-arg-page-account = Membuat akun halaman server, atau memberinya kata sandi baru
cli-arg-page-role = Peran akun: pengurus, pengawas, dinas
cli-arg-page-coop = Koperasi yang boleh dilihat akun itu (UUID); boleh berulang
cli-arg-coop = Hanya koperasi ini (UUID), bukan semua
cli-arg-announce = Server ini dapat ditemukan kasir di jaringan, juga bila hanya mendengar di komputer ini
cli-arg-no-announce = Server ini tidak mengumumkan diri di jaringan toko
cli-arg-find-servers = Hanya menampilkan server yang terdengar di jaringan toko
cli-arg-shelf = Hanya menampilkan catatan yang disisihkan untuk pengawas, dan mengapa
cli-server-nearby = { $name } · { $url } · { $machine }
cli-server-empty = (belum ada koperasi) · { $url } · { $machine }
cli-arg-url = Alamat server koperasi, misalnya http://192.168.1.10:7117
cli-arg-join-code = Kode sekali pakai dari manajer
cli-arg-new-code = Membuat kode sekali pakai untuk kasir lain
cli-enrol-done = Kasir { $till } terdaftar di server koperasi { $url }.
cli-code = Kode pendaftaran { $code }, sekali pakai, berlaku satu hari.
cli-sync-moved = { $sent } catatan terkirim, { $received } diterima.
cli-sync-passed-on = { $count } catatan kasir lain diteruskan: server koperasi belum memilikinya.
cli-sync-returned = { $count } catatan kasir ini dikembalikan server koperasi: foldernya salinan lama.
cli-sync-refused-here = { $count } catatan dari server koperasi tidak sah dan tidak diambil. Tunjukkan kepada pengawas.
cli-sync-unbookable = { $count } catatan disimpan server koperasi, tetapi belum dibukukan: jumlahnya tidak cocok. Tunjukkan kepada bendahara.
cli-sync-newer = { $count } catatan disimpan server koperasi, tetapi belum dikenalnya. Pasang versi Gerai terbaru di server.
cli-sync-aside = { $count } catatan koperasi ini disisihkan untuk pengawas.
cli-sync-clock = Jam kasir ini berbeda { $minutes } menit dari jam server koperasi. Periksa jamnya.
serve-running = Server koperasi berjalan di { $url }. Ctrl+C menghentikannya.
serve-stopped = Server koperasi berhenti. Semua yang diterima tersimpan.
serve-bad-database = Alamat database ditulis postgresql://pengguna@komputer/nama.
serve-no-database = Database tidak dapat dipakai. Periksa alamat, hak, dan apakah PostgreSQL berjalan.
serve-above-code = Server ini belum terdaftar di server di atasnya. Beri kodenya dengan --up-code.
serve-bad-account = Nama akun terdiri atas huruf kecil, angka, titik, dan tanda hubung, paling banyak 40; perannya pengurus, pengawas, atau dinas.
serve-account-made = Akun { $name }: kata sandi sekali pakai { $password }
serve-cannot-listen = Tidak dapat mendengar di { $address }. Periksa jaringan komputer ini, atau pakai --listen dengan alamat lain.
serve-port-taken = { $address } sudah dipakai program lain, mungkin gerai serve yang sudah berjalan. Hentikan program itu, atau pakai port lain dengan --listen.
serve-not-our-address = { $address } bukan alamat komputer ini. Pakai --listen 0.0.0.0:{ $port } agar terdengar di semua alamatnya.
serve-port-not-allowed = Sistem tidak mengizinkan port { $port }. Pakai port di atas 1024, misalnya --listen 0.0.0.0:7117.
serve-full = Disk folder { $folder } penuh: server koperasi tidak dapat dibuka. Tidak ada yang hilang. Kosongkan ruang, lalu jalankan lagi; kasir tetap berjualan dan mengirim nanti.
serve-bad-certificate = { $file } tidak dapat dibaca sebagai PEM. Server tidak dijalankan.
serve-other-key = Sertifikat dan kuncinya bukan pasangan. Server tidak dijalankan.
serve-unavailable = Berkas server koperasi tidak dapat dibuka. Periksa folder ledger, ruang disk, dan izinnya.
cli-report-backwards = Dari { $from } sampai { $to } tidak ada hari. Tukar kedua tanggalnya.
cli-report-nameless = Nama tidak ditampilkan. Sebutkan siapa yang membaca dengan --as PENGGUNA; itu dicatat.
cli-report-not-yours = Laporan ini tidak dibaca { $user }. Minta orang yang berwenang.
cli-report-two-forms = Nama berkas berakhir dengan .{ $ending }, tetapi --format meminta { $format }. Samakan keduanya, atau tinggalkan --format.
cli-report-ending = Laporan tidak dapat ditulis sebagai .{ $ending }. Pakai .pdf, .xlsx, .csv, .json, atau .txt.
cli-journal-events-json = --events hanya dijawab dengan --format json.
cli-journal-no-events = Berkas bukan larik JSON berisi kejadian (baris { $line }).
cli-journal-bad-event = Kejadian ke-{ $n } tidak dapat dibukukan: { $what }
event-no-object = Isinya bukan objek JSON dengan isian event.
event-field-missing = Isian { $field } tidak ada.
event-field-unknown = Isian { $field } tidak dikenal.
event-field-bad = Isian { $field } tidak dapat berisi "{ $value }".
event-unreadable = Isinya tidak terbaca.
event-too-large = Angkanya terlalu besar.
event-unbalanced = Debet dan kredit berselisih { $difference }.
event-year-accounts = Tutup tahun hanya memakai akun pendapatan dan beban.
event-pool-account = Ada bagian SHU tanpa akun di accounts.
event-was = Isian was hanya untuk member_attached, dan di sana harus ada.
event-restock = Isian restock hanya untuk return.
event-sembako-service = Sembako tidak punya jasa: kind service hanya untuk apotek.
cli-journal-ending = Nama berkas jurnal harus berakhir dengan .xlsx, bukan "{ $ending }".
cli-journal-writing = Menulis jurnal
cli-arg-receipt = Nomor struk, misalnya 261124-A-0001
cli-arg-to = Bentuk: teks, gambar PNG, perintah printer, atau markah sebelum ditata
cli-arg-width = Lebar kertas dalam huruf; tanpa ini lebar printer toko, atau 48
cli-arg-folder = Folder untuk gambar
cli-arg-simkopdes-folder = Folder untuk berkas CSV yang dikirim
cli-arg-refused = Berkas CSV berisi baris yang ditolak SIMKOPDES: dicari asalnya, tidak ada yang diubah
cli-arg-unit = Unit ini saja: sembako, apotek, gudang, simpan_pinjam, atau kantor
cli-arg-total-code = Kode di belakang sebuah total pada kertas RAT, misalnya 26-411100-9
cli-arg-sizes = Ukuran layar; boleh lebih dari satu (1366x768 dan 1024x600)
cli-arg-supplier = Kode pemasok
cli-arg-place = Tempat barangnya masuk: toko, apotek, atau gudang
cli-arg-order = Nomor surat pesanan yang dipenuhi
cli-arg-only = Hanya layar yang namanya memuat kata ini
cli-receipt-terminal = Gambar dan perintah printer tidak untuk layar terminal. Beri --out BERKAS, atau alirkan ke program lain.
cli-receipt-unknown = Struk { $receipt } tidak ada.
cli-screens-none = Tidak ada layar yang namanya memuat "{ $word }".
cli-screens-done = { $count } gambar di { $folder }.
cli-help-usage-options = [PILIHAN]

## The drawer

drawer-bank-words = Uang dibawa ke bank dengan bukti bernomor. Manajer mencocokkan setelah bank menerima.
drawer-change-gone = Uang kecil { $from } sampai { $to } habis. Ambil dari brankas atau tukar sebelum pembeli berikutnya.
drawer-change-short = Uang kecil { $from } sampai { $to } tinggal cukup untuk { $buyers } pembeli. Ambil dari brankas atau tukar sekarang.
drawer-choose-reason = Pilih atau tulis alasannya
drawer-no-sale-words = Tidak ada uang masuk atau keluar. Dicatat dan dihitung di laporan Z.
drawer-safe-words = Uang dipindahkan dari laci ke brankas, dengan bukti bernomor.
drawer-type-amount = Ketik nominalnya
drawer-why = Untuk apa?
drawer-why-change = Uang receh dari brankas
drawer-why-check = Periksa laci
drawer-why-donation = Sumbangan pembeli
drawer-why-supplies = Perlengkapan toko
drawer-why-swap = Tukar uang
drawer-why-transport = Ongkos angkut
drawer-why-utilities = Listrik, air, internet

## What a difference at the close comes from

explain-fit-exact = Cocok persis
explain-fit-nearly = Hampir cocok
explain-fit-unclear = Belum jelas
explain-checked = Diperiksa
explain-not-elsewhere = Tidak ditemukan di tempat lain
explain-nothing-fits = { $list }: tidak ada yang cocok.
explain-kind-tender = Cara bayar tertukar
explain-kind-note = Lembar uang tertukar
explain-kind-change = Kembalian
explain-kind-cash-out = Kas keluar tanpa catatan
explain-kind-cash-in = Kas masuk tanpa catatan
explain-kind-drop = Setoran
explain-kind-return = Retur
explain-kind-twice = Struk ganda
explain-kind-cancelled = Keranjang batal
explain-kind-count = Salah hitung satu pecahan
explain-kind-float = Modal awal
explain-was-qris = Struk { $receipt } mungkin QRIS, tercatat tunai
explain-was-card = Struk { $receipt } mungkin kartu debit, tercatat tunai
explain-was-transfer = Struk { $receipt } mungkin transfer, tercatat tunai
explain-was-other = Struk { $receipt } mungkin bukan tunai
explain-payment-was-other = Satu pembayaran tercatat tunai mungkin bukan tunai
explain-was-cash = Struk { $receipt } mungkin dibayar tunai
explain-note = Lembar { $small } dan { $large } mungkin tertukar
explain-change-kept = Kembalian { $amount } mungkin belum diberikan
explain-change-twice = Kembalian { $amount } mungkin diberikan dua kali
explain-cash-out = Mungkin ada kas keluar { $amount } yang belum dicatat
explain-cash-in = Mungkin ada kas masuk { $amount } yang belum dicatat
explain-drop = Mungkin ada setoran { $amount } yang belum dicatat
explain-drop-kept = Setoran { $amount } tercatat, uangnya mungkin masih di laci
explain-return = Mungkin ada retur { $amount } yang belum dicatat
explain-return-kept = Retur { $receipt } tercatat, uangnya mungkin belum diberikan
explain-twice = Struk { $receipt } mungkin tercatat dua kali
explain-cancelled = Mungkin ada uang { $amount } untuk keranjang yang dibatalkan
explain-counted-few = Pecahan { $piece } mungkin terhitung kurang { $count }
explain-counted-many = Pecahan { $piece } mungkin terhitung lebih { $count }
explain-float = Modal awal mungkin berbeda dari yang dicatat
explain-unclear = Sisa tanpa sebab yang ditemukan
explain-seen-at-bank = { $time } tunai { $amount }. Pukul { $seen } masuk dari bank { $amount }, ref. { $reference }, tanpa struk.
explain-same-as = Struk { $receipt } pukul { $time } sama jumlahnya, { $amount }.
explain-left-before = Sif sebelumnya meninggalkan { $left }, dibuka dengan { $opening }.
explain-opened-after = Struk { $receipt } pukul { $time }. Laci dibuka tanpa penjualan pukul { $opened }.
explain-opened = Pukul { $time }. Laci dibuka tanpa penjualan pukul { $opened }.
explain-look-for-bill = Jumlah bulat tanpa catatan. Cari bonnya.
explain-look-for-slip = Jumlah bulat tanpa catatan. Cari slip setorannya.
explain-look-in-drawer = Setoran pukul { $time }. Cari kantong setorannya di laci, atau slip ganda.
explain-cancelled-at = Keranjang dibatalkan pukul { $time }.
explain-count-this-again = Hitung pecahan ini sekali lagi.
explain-look-at-one = Cocok: struk { $receipt }, pukul { $time }.
explain-look-at-many = Mulai dari struk { $receipt }, pukul { $time }. { $others } struk lain juga cocok.
explain-look-at-time = Cocok: pembayaran pukul { $time }.
explain-below-limit = Sisanya di bawah batas { $limit }. Dicatat sebagai selisih.
explain-above-limit = Sisanya di atas batas { $limit }: hitung sekali lagi, atau tulis catatan.
explain-do-move-qris = Pindah ke QRIS
explain-do-move-card = Pindah ke kartu
explain-do-move-transfer = Pindah ke transfer
explain-do-move-cash = Pindah ke tunai
explain-do-move = Ubah cara bayar
explain-do-see = Lihat struk
explain-do-cash-out = Catat kas keluar
explain-do-cash-in = Catat kas masuk
explain-do-drop = Catat setoran
explain-do-return = Catat retur
explain-do-void = Batalkan struk
explain-do-recount = Hitung ulang
explain-do-note = Tulis catatan

## The day in a few lines, to send


## End

# The customer's display: twenty signs a line, money at the right.
display-subtotal = Subtotal
display-total = Total
display-medicine = Obat
display-qris = QRIS
display-received = Tunai
display-change = Kembalian
display-due = Sisa
display-thanks = Terima kasih
display-welcome = Selamat datang

# The scale, while goods are weighed.
scale-silent = Timbangan belum terbaca. Periksa kabel dan dayanya, atau ketik beratnya.
scale-moving = Timbangan belum diam. Tunggu sebentar.
scale-empty = Letakkan barang di timbangan, atau ketik beratnya.
scale-too-light = Terlalu ringan untuk timbangan ini. Ketik beratnya.
scale-below = Timbangan di bawah nol. Nolkan dulu tanpa beban.
scale-over = Melebihi kemampuan timbangan. Bagi dua lalu timbang lagi.
scale-foreign = Timbangan tidak memakai kg atau gram bulat. Ubah satuannya, atau ketik beratnya.

# Pertanyaan dan persetujuan orang kedua
approval-question = Pastikan dulu
approval-title = Perlu persetujuan
approval-who = Disetujui oleh
approval-alone = Tidak ada orang lain di toko ini yang boleh menyetujui. Tidak ada yang berubah. Anda bisa melanjutkannya sendiri: ini tercatat dan dilaporkan di Hari ini.
approval-nobody = Tidak ada orang lain di sini yang boleh menyetujui ini. Keranjang tetap seperti tadi. Panggil atasan yang terdaftar di kasir ini.
approval-first = Jawab pertanyaan di samping dulu, atau batalkan.
approval-left = Tidak dijawab, jadi tidak dilakukan.
approval-scan-waits = Pindaian belum dipakai. Selesaikan atau batalkan persetujuan dulu, lalu pindai lagi.
key-approve = Setujui
key-close-print = Tutup dan cetak
key-copy = Salin ringkasan
key-done = Selesai
key-drop-bank = Setor ke bank
key-drop-safe = Setor ke brankas
key-no-sale = Buka laci
key-not-approved = Batal
key-open-drawer = Buka laci
key-print-x = Cetak
key-record = Catat
key-save-count = Simpan hitungan
key-write-reason = Tulis sendiri
till-only-tare = Di timbangan hanya { $weight } kg, kemasannya { $tare } kg. Letakkan barangnya, lalu timbang lagi.
till-tare-is-the-managers = Berat kemasan ditetapkan manajer. Tidak ada yang berubah.
till-not-weighed = { $sku } tidak dijual per berat.
till-tare-too-heavy = Kemasan { $tare } kg terlalu berat; paling banyak { $most } kg. Tidak ada yang berubah.
sell-line-manual = berat diketik
sell-take-weight = Ambil
sell-only-tare = Baru kemasannya. Letakkan barangnya.

# Orang di kasir, harga dengan tangan, batas pembelian
till-locked = { $name } terkunci sampai { $time } karena PIN salah lima kali. Kasir lain dapat masuk dan melanjutkan sif ini.
till-locked-until-reset = { $name } terkunci karena PIN salah sepuluh kali. Minta manajer memberi PIN sekali pakai.
till-wrong-pin-left = PIN salah. { $count } kali salah lagi, nama ini terkunci.
till-wrong-pin-locks = PIN salah lima kali. { $name } terkunci { $minutes } menit. Kasir lain dapat masuk dan melanjutkan.
till-wrong-pin-last = PIN salah. { $count } kali salah lagi, nama ini terkunci sampai manajer membukanya.
till-pin-easy = PIN ini mudah ditebak. Pilih enam angka lain.
till-own-pin = PIN sendiri tidak dapat dijadikan sekali pakai. Ganti PIN setelah masuk.
till-person-member = { $name } dicatat sebagai anggota { $number }.
till-person-no-member = { $name } dicatat bukan anggota.
till-own-role = Nama sendiri diubah oleh orang lain.
till-role-may-not = Peran { $role } tidak boleh melakukan ini. Yang boleh: { $who }.
till-unknown-person = Tidak ada orang dengan nama masuk { $user }.
till-unknown-role = Peran { $role } tidak ada.
till-bad-person = Nama masuk terdiri dari huruf kecil dan angka, paling banyak 20. Nama orangnya harus diisi.
till-leaves-in-shift = Orang ini sedang memegang sif. Ganti kasir atau tutup kasir dulu.
till-recovery-eight = Lembar pemulihan berisi 8 kata, yang diketik { $count }. Ketik semua kata.
till-recovery-word = Kata ke-{ $number }, "{ $text }", tidak ada di daftar. Periksa lembar pemulihan.
till-recovery-none = Belum ada lembar pemulihan di toko ini. Manajer mencetaknya di daftar orang.
till-recovery-wrong = Kata-kata ini bukan lembar pemulihan yang berlaku. Pakai lembar yang terakhir dicetak.
till-recovery-manager = Lembar pemulihan hanya memberi PIN baru kepada manajer.
till-recovery-printed = Lembar pemulihan baru sedang dicetak. Simpan di brankas; lembar lama tidak berlaku lagi.
till-hand-beyond-limit = { $name }: harga atau potongan ini melebihi batas Anda.
till-hand-total-beyond-limit = Potongan seluruh belanja ini melebihi batas Anda.
till-hand-below-cost = { $name }: harganya menjadi di bawah harga beli.
till-hand-total-below-cost = Dengan potongan ini ada barang yang dijual di bawah harga beli.
till-discount-too-large = Potongan lebih besar dari harganya. Tidak ada yang berubah.
till-discount-dropped = Potongan { $name } dihapus karena lebih besar dari harganya sekarang.
till-discount-smaller = Potongan ikut berkurang karena barangnya berkurang.
till-receipt-discount-dropped = Potongan seluruh belanja dihapus karena lebih besar dari jumlahnya sekarang.
till-above-reference = Harga { $name } di atas harga acuan { $ceiling } ({ $rule }). Tetap dijual, manajer akan melihatnya.
till-nik-sixteen = NIK terdiri dari 16 angka.
till-nik-no-date = Angka ke-7 sampai ke-12 bukan tanggal lahir. Periksa NIK.
till-nik-no-serial = Empat angka terakhir NIK tidak boleh 0000.
till-bad-buyer-kind = Jenis pembeli: rumah-tangga, usaha-mikro atau petani-nelayan.
till-buyer-needed = { $rule ->
    [none] { $name } hanya dijual dengan NIK pembeli.
   *[other] { $name } hanya dijual dengan NIK pembeli ({ $rule }).
} Isi NIK dan jenis pembeli dulu, lalu masukkan barangnya lagi.
till-limit-buyer = { $rule ->
    [none] Batas pembelian { $name }: { $most } { $unit } sehari. Di struk ini paling banyak { $left }.
   *[other] Batas pembelian { $name }: { $most } { $unit } sehari ({ $rule }). Di struk ini paling banyak { $left }.
}
till-limit-used-up = { $rule ->
    [none] Batas pembelian { $name }: { $most } { $unit } sehari. Pembeli ini sudah membeli { $bought } { $unit } hari ini.
   *[other] Batas pembelian { $name }: { $most } { $unit } sehari ({ $rule }). Pembeli ini sudah membeli { $bought } { $unit } hari ini.
}
till-ask-age = { $name }: pembeli sudah { $age } tahun ke atas?
till-not-sold-here = { $name } tidak dijual di toko ini.
# The pharmacy counter.
till-ask-otc-quantity = { $quantity } { $unit } { $name } tanpa resep: lebih dari biasanya. Tanyakan: untuk siapa, gejalanya apa, sudah berapa lama, sudah diapakan, obat lain apa. Ada tanda bahaya: rujuk ke Puskesmas. Tetap dijual?
till-licence-ended = Izin apotek toko ini sudah berakhir: { $name } tidak boleh dijual. Barang lain tetap bisa dijual. Manajer mencatat izin baru di Lainnya, Pengaturan, tombol Izin & apotek; pengurus menyetujui.
till-licence-who = Peran { $role } tidak mencatat izin toko. Manajer atau pengurus yang mencatatnya, yang lain menyetujui.
till-licence-profile = { $text } bukan jenis izin. Pilih salah satu: { $profiles }.
till-licence-number = Isi nomor izin (paling banyak 60 huruf).
till-licence-until = Izin yang berakhir { $until } sudah lewat pada { $from }. Periksa tanggal di kertas izin.
till-licence-person = { $user } tidak bisa menjadi pemegang izin atau penanggung jawab: penanggung jawab adalah apoteker atau petugas apotek di toko ini.
till-licence-approval = Izin { licence-kind } nomor { $number } berlaku mulai { $from } sampai { $until }. Orang kedua (pengurus atau manajer) memeriksa kertas izinnya dan menyetujui.
till-licence-approval-open = Izin { licence-kind } nomor { $number } berlaku mulai { $from } tanpa batas akhir. Orang kedua (pengurus atau manajer) memeriksa kertas izinnya dan menyetujui.
till-licence-noted = Izin { licence-kind } nomor { $number } tercatat mulai { $from } sampai { $until }.
till-licence-noted-open = Izin { licence-kind } nomor { $number } tercatat mulai { $from } tanpa batas akhir.
till-from-past = Tanggal mulai { $from } sudah lewat. Perubahan berlaku paling cepat hari ini, { $today }.
till-setting-who = Peran { $role } tidak mengubah pengaturan apotek. Apoteker, manajer, atau pengurus yang mengubahnya.
till-setting-unknown = { $text } bukan nama pengaturan. Pilih salah satu: { $names }.
till-setting-bad = Tidak bisa dipakai: { rules-figure }. Pengaturan yang lama tetap berlaku; periksa angkanya.
till-setting-approval =
    { rules-figure } mulai { $from } (sekarang { $before ->
        [yes] ya
        [no] tidak
       *[other] { $before }
    })? Perlu persetujuan orang kedua.
till-setting-noted =
    { rules-figure } mulai { $from } (sebelumnya { $before ->
        [yes] ya
        [no] tidak
       *[other] { $before }
    }).
till-sipa-ended-here = { $name } butuh apoteker: SIPA { $pharmacist } berakhir { $until }. Panggil apoteker yang SIPA-nya berlaku, atau manajer mencatat SIPA baru di Lainnya, Orang.
till-sipa-ends = SIPA { $name } berakhir { $until } ({ $days } hari lagi). Urus perpanjangannya.
today-applicants = { $count } calon anggota lama belum lunas simpanan pokok
today-applicants-detail = { $numbers }; yang tertua sejak { $since }.
today-say-applicants = Tidak ada yang berubah dengan sendirinya. Ingatkan melunasi simpanan pokok di kasir, atau pengurus memutuskan di Meja anggota.
today-licence-ends = Izin obat toko berakhir { $days } hari lagi
today-licence-ended = Izin obat toko sudah berakhir: obat tidak bisa dijual
today-licence-detail = Berlaku sampai { $until }. Sesudah itu kasir menahan semua obat.
today-say-licence = Urus perpanjangan izin. Kertas izin baru dicatat di Lainnya, Pengaturan, tombol Izin & apotek: manajer mencatat, pengurus menyetujui.
today-sipa-ends = SIPA { $name } berakhir { $days } hari lagi
today-sipa-ended = SIPA { $name } sudah berakhir
today-sipttk-ends = SIPTTK { $name } berakhir { $days } hari lagi
today-sipttk-ended = SIPTTK { $name } sudah berakhir
today-sipttk-detail = Berlaku sampai { $until }. Sesudah itu namanya tidak lagi di surat pesanan dan penerimaan obat.
today-say-sipttk = Perpanjang SIPTTK { $name }, lalu catat nomor dan tanggalnya di Lainnya, Orang, tombol SIPA / SIPTTK.
today-sipa-detail = Berlaku sampai { $until }. Sesudah itu resep dan obat keras menunggu apoteker lain.
today-say-sipa = Perpanjang SIPA { $name }, lalu catat nomor dan tanggalnya di Lainnya, Orang, tombol SIPA / SIPTTK.
till-no-licence = Toko ini tidak punya izin obat: { $name } tidak boleh dijual. Arahkan pembeli ke apotek.
till-no-pharmacist = Tidak ada apoteker yang masuk di kasir ini.
till-sipa-whose = { $user } bukan apoteker dan bukan petugas apotek toko ini.
till-no-pharmacy-staff = { $name } hanya dijual selama petugas apotek ada di kasir. Panggil petugas apotek.
till-not-on-prescription = { $name } tidak ada di resep ini. Periksa resepnya, atau rujuk ke dokter.
till-otc-buyer-how = Isi NIK atau nomor telepon pembeli (sedikitnya 8 angka).
till-otc-buyer-needed = { $name } tanpa resep hanya untuk pembeli yang dicatat. Isi nama serta telepon atau NIK pembeli dulu, lalu masukkan obatnya lagi.
till-otc-purpose-missing = Untuk apa obat ini dibeli belum diisi. Tanyakan, lalu catat.
till-otc-too-young = Obat ini tidak dijual kepada pembeli di bawah { $age } tahun.
till-recalled-scan = { $name } bets { $batch } sedang ditarik dari peredaran. Jangan dijual; sisihkan kemasan ini.
till-expired-scan = { $name } bets { $batch } sudah kedaluwarsa. Jangan dijual; sisihkan kemasan ini.
till-scan-unknown-batch = Bets { $batch } { $name } tidak ada di stok apotek. Jangan dijual sebelum penerimaannya dicatat; ambil bets lain.
till-serial-opened = Kotak { $name } nomor seri { $serial } sudah dibuka: sebagian pernah dijual. Periksa kotaknya.
till-serial-sold = { $name } nomor seri { $serial } sudah pernah dijual. Jangan dijual; periksa apakah terpindai dua kali atau palsu.
till-rx-already = Resep { $rx } sedang dilayani di transaksi ini. Selesaikan atau lepaskan dulu.
till-rx-bars = { $name } tidak boleh diserahkan: { $field ->
    [sip] nomor SIP dokter
    [patient] nama pasien
   *[address] alamat pasien
 } di resep { $rx } belum diisi. Lengkapi dulu resepnya.
till-rx-label-printed = Etiket resep { $rx } dicetak lagi: { $count } lembar.
till-rx-not-handed = Resep { $rx } belum diserahkan, jadi belum ada etiketnya. Layani dan bayar dulu.
till-rx-copy-printed = Salinan resep { $rx } dicetak.
till-rx-changed = Resep { $rx } dibetulkan.
till-rx-is-withdrawn = Resep { $rx } ditarik.
till-rx-withdrawn = Resep { $rx } sudah ditarik. Tulis resep baru kalau obatnya tetap diperlukan.
till-rx-went-out = Obat resep { $rx } sudah diserahkan, jadi tidak bisa ditarik. Terima retur obatnya dulu.
till-rx-change-what = Sebut yang dibetulkan, misalnya alamat pasien.
till-rx-date-ahead = Tanggal resep { $date } belum tiba. Periksa tanggalnya.
till-rx-lacks = Resep: { $field ->
    [doctor] nama dokter
    [sip] nomor SIP dokter
    [place] tempat praktik dokter
    [patient] nama pasien
    [born] umur atau tahun lahir pasien
   *[signa] aturan pakai
 } belum diisi.
till-rx-more-of-compound = Resep { $rx }, racikan R/ { $item }: tinggal { $left } { $unit }. { $strict ->
    [yes] Isinya psikotropika atau narkotika, jadi tidak diulang (ne iter).
   *[no] Lebih dari itu tidak ditulis dokter.
} Untuk selebihnya perlu resep baru.
till-rx-more-than-written = Resep { $rx } tinggal untuk { $left } { $unit } { $name }. { $strict ->
    [yes] Psikotropika dan narkotika tidak diulang (ne iter); untuk selebihnya perlu resep baru.
   *[no] Lebih dari itu perlu resep baru.
}
till-rx-not-enough = Stok { $name } untuk R/ { $item } tinggal { $left } { $unit }. Obat tidak dijual melebihi stok. Serahkan sebagian dulu: pilih R/ { $item } dan ketik { $left }; sisanya tercatat dan dapat diambil kemudian.
till-rx-no-item = Resep { $rx } tidak punya R/ nomor { $item }.
till-rx-ne-iter = { $name } tidak boleh diulang (ne iter), walaupun resepnya iter: hanya diserahkan sekali.
till-rx-strict-unlisted = { $name } tidak boleh diserahkan: R/ resep { $rx } belum dicatat, jadi jumlahnya tidak diketahui. Lepas resep, catat lagi dengan R/ dan jumlahnya, lalu Layani R/.
till-rx-outlasts-box = { $name }: cukup untuk { $days } hari, sampai { $until }, tetapi bets { $batch } hanya sampai { $expiry }. Ambil kotak lain yang lebih lama, atau serahkan sebagian dulu.
till-rx-box-ends-soon = { $name }: bets { $batch } hanya sampai { $expiry }. Tanyakan berapa lama obat ini dipakai; kalau lebih lama, ambil kotak lain.
till-rx-no-iter = Narkotika dan psikotropika tidak boleh diulang (iter). Perlu resep baru.
till-rx-none = Tidak ada resep di transaksi ini.
till-rx-not-medicine = { $name } bukan barang apotek.
till-ask-substitute = Pasien setuju { $written } diganti { $goods }? Zat, kekuatan dan bentuknya sama. Persetujuannya dicatat.
till-rx-other-substance = { $name } bukan pengganti { $of }: zat, kekuatan atau bentuknya lain. Tanyakan kepada dokter.
till-rx-unknown = Resep { $rx } tidak ditemukan.
till-rx-used-up = Resep { $rx } sudah dilayani seluruhnya ({ $times } kali). Perlu resep baru.
till-rx-without-items = Isi R/ resep { $rx } belum dicatat. Masukkan obatnya satu per satu.
till-rx-not-screened = Resep { $rx } belum diskrining apoteker.
till-rx-screen-open = Skrining resep { $rx }: { $count } hal belum diperiksa. Simpan begitu saja?
till-rx-screen-pharmacist = Skrining resep { $rx } disimpan atas nama apoteker. Minta apoteker memasukkan PIN.
till-rx-screened = Skrining resep { $rx } tercatat{ $open ->
    [0] .
   *[other] , { $open } hal belum diperiksa.
 }
till-owa-complaint-how = Isi nama pasien dan keluhannya.
till-owa-complaint-needed = { $name } diserahkan apoteker tanpa resep (OWA). Tanya dulu (F1), lalu Catat keluhan pasiennya.
till-owa-noted = Keluhan tercatat untuk transaksi ini.
till-owa-pharmacist = Obat wajib apotek (OWA) diserahkan apoteker. Minta apoteker memasukkan PIN.
till-sipnap-no-apotek = Hanya apotek yang melapor ke SIPNAP. Izin toko ini bukan apotek.
till-sipnap-month = Bulan { $text } tidak terbaca. Tulis tahun-bulan, misalnya 2026-10.
till-sipnap-not-over = Bulan { $month } belum selesai. Laporannya dibuat mulai { $from }.
till-sipnap-sent-already = Laporan SIPNAP { $month } sudah dikirim dengan nomor { $number }.
till-sipnap-number = Isi nomor bukti kirim SIPNAP { $month } (paling banyak 40 huruf).
till-sipnap-who = Pengiriman laporan SIPNAP dicatat apoteker. Belum ada yang dicatat: apoteker masuk dengan namanya, atau masuk di konter ini dulu (Resep, tombol Apoteker).
till-sipnap-check-first = Laporan SIPNAP { $month } belum dicocokkan dengan stok. Cocokkan dulu, lalu catat pengirimannya.
till-sipnap-correct = Laporan SIPNAP { $month } sudah tercatat dikirim dengan nomor { $number }. Ganti menjadi { $new }?
till-sipnap-checked = Laporan SIPNAP { $month } dicocokkan. Kirim paling lambat { $due }.
till-sipnap-sent = Laporan SIPNAP { $month } tercatat dikirim (batasnya { $due }).
till-sipnap-changed = Angka SIPNAP { $month } berubah sejak dicocokkan: { $name }, { $what ->
    [closing] sisa akhir
    [used] dipakai
    [received] diterima
    [opening] sisa awal
   *[other] lainnya
} { $was } → { $now } { $unit }. Cocokkan lagi dengan stok, lalu catat pengirimannya.
till-over-served = { $rx }: { $name } keluar { $handed } { $unit }, resepnya { $allowed }. Dilayani di kasir yang belum saling tahu: { $receipts }. Hubungi pasiennya, ambil kembali kelebihannya (Retur, masuk karantina), dan cocokkan registernya.{ $more ->
    [0] {""}
   *[other] {" "}Masih { $more } lagi: Laporan, Lewat batas beli.
}
till-sipnap-changed-since = Angka SIPNAP { $month } berubah sesudah dikirim dengan nomor { $number }. Cocokkan lagi dan kirim pembetulannya: Resep, tombol Lapor SIPNAP.
till-sipnap-before-books = Pembukuan di sini mulai { $from }. Laporan SIPNAP { $month } dibuat dari catatan sebelum itu.
till-unknown-batch-of = Bets { $batch } { $name } belum pernah masuk ke toko ini.
till-block-never-came = Bets { $batch } { $name } belum pernah masuk ke toko ini. Yang ada di sini: { $known }. Belum ada yang diblokir; periksa hurufnya, atau jawab ya untuk memblokir { $batch } sebelum datang.
till-block-none-here = Bets { $batch } { $name } belum pernah masuk ke toko ini. Belum ada yang diblokir; periksa kodenya, atau jawab ya untuk memblokir { $batch } sebelum datang.
till-screen-allergy = Pasien menyebut alergi: { $name } ada di resep ini.
till-screen-allergy-unknown = Alergi pasien belum ditanyakan.
till-screen-had = { $name } sudah diserahkan kepada pasien ini pada { $date }.
till-screen-interactions-unchecked = Interaksi obat tidak diperiksa oleh program.
till-screen-twice = { $name } ditulis dua kali di resep ini.
till-sipttk-ended = SIPTTK { $name } berlaku sampai { $until }. Perbarui SIPTTK dulu.
till-sipa-ended = SIPA { $name } berlaku sampai { $until }. Perbarui SIPA dulu.
till-sipnap-due = Laporan SIPNAP { $month } belum dikirim, batasnya { $due }. Cocokkan dan catat di Resep, tombol Lapor SIPNAP.
till-sipnap-late = Laporan SIPNAP { $month } terlambat: batasnya { $due }. Kirim sekarang, lalu catat nomor buktinya di Resep, tombol Lapor SIPNAP.
till-sipa-unknown = Nomor SIPA { $name } belum dicatat.
# Shelf labels and what the till says.
till-price-above-label = { $name }: label rak { $label } ({ $date }), harga kasir { $price }. Pembeli boleh meminta harga label; cetak label baru.
till-no-changed-labels = Semua label rak sudah sesuai harga hari ini. Tidak ada yang dicetak.
report-labels = Label rak yang harganya sudah berubah
report-labels-on = Harga per { $date }
report-label = Label
report-till-price = Harga kasir
report-member-label = Label anggota
report-member-price = Harga anggota
report-printed = Dicetak
cli-about-label = Label rak dengan barcode, sebagai gambar atau untuk printer
cli-about-rat = Semua kertas rapat anggota tahunan dalam satu berkas
cli-about-shu = Membagi sisa hasil usaha setahun; dengan --post ke dalam buku
cli-arg-goods = Kode barang, boleh beberapa, misalnya S00001 S00002

# Harga dan potongan dengan tangan, pembeli, ganti kasir
till-other-approval = Barang umum ({ $category }) seharga { $price } perlu persetujuan atasan.
till-other-without-price = Barang umum perlu harga. Ketik harganya.
till-no-such-category = Kategori “{ $text }” tidak ada di toko ini. Pilih kategori yang ada.
till-other-not-from-the-warehouse = Barang umum tidak bisa dijual dari gudang. Selesaikan dulu penjualan gudang ini.
other-title = Barang umum
other-words = Barang yang belum ada di daftar
other-type-price = Ketik harganya
other-choose-category = Pilih kategorinya
key-put-in = Masukkan
key-more-categories = Kategori lain
key-other-goods = Barang umum
notes-other-goods = Barang umum
today-count-other-goods = { $count } barang umum terjual
paper-other-goods = barang umum
by-hand-what-price = Harga
by-hand-what-off = Potong Rp
by-hand-what-percent = Potong %
by-hand-what-total-off = Semua Rp
by-hand-what-total-percent = Semua %
by-hand-why = Alasan di kanan
by-hand-reason-label = Label rak
by-hand-reason-damaged = Rusak
by-hand-reason-expiring = Dekat ED
by-hand-reason-bargain = Ditawar
by-hand-reason-wrong-price = Keliru
by-hand-reason-other = Lain-lain
by-hand-whole-sale = Seluruh belanja
by-hand-type-first = Ketik angkanya dulu
buyer-nik = NIK pembeli, 16 angka
buyer-household = Rumah tangga
buyer-business = Usaha mikro
buyer-farmer = Petani atau nelayan
buyer-digits-left = { $count } angka lagi
buyer-kept = Yang disimpan hanya 4 angka terakhir
key-prescription = Resep
rx-new = Resep baru
rx-go-on = Lanjutkan resep
rx-drop = Buang resep
rx-kept = Belum disimpan: { $name }, { $count } R/
rx-again = Resep lama
rx-serve = Layani R/
rx-copy = Salinan resep
rx-label = Cetak etiket
rx-page = Baris lain
rx-page-items = Baris lain, { $count } R/
rx-cito = Cito: { $on ->
    [yes] ya, segera
   *[no] tidak
}
rx-copied = Salinan resep apotek lain: { $on ->
    [yes] ya
   *[no] tidak
}
rx-route = { $route ->
    [luar] Obat luar
    [dalam] Obat dalam
   *[goods] Luar/dalam
}
rx-pack = { $pack ->
    [usual] Kemasan biasa
   *[other] Kemasan { $pack }
}
rx-item-iter = { $iter ->
    [all] Iter resep
   *[own] Iter R/ { $iter } x
}
rx-change = Lengkapi
rx-tuslah = Tuslah
rx-embalase = Embalase
rx-withdraw = Tarik resep
rx-withdraw-why = Ketik alasan resep ditarik
rx-detach = Lepas resep
rx-sign-on = Apoteker masuk
rx-sign-off = Apoteker keluar
rx-to-selling = Ke penjualan
rx-to-selling-why = Obat dimasukkan di layar jual
rx-sign-on-why = PIN apoteker, 6 angka
rx-save = Simpan resep
rx-save-why = Nama dokter dan pasien wajib
rx-save-items = { $count } R/
rx-choose = Pilih obat
rx-choose-why = Ketik nama obat
rx-next = Lanjut
rx-count-why = Jumlah satuan terkecil
rx-signa-why = Aturan pakai, misalnya 3 dd 1
rx-fetch = Ambil resep
rx-type-number = Ketik nomor resep
rx-type-date = Tanggal resep bukan tanggal. Ketik 8 angka: hari, bulan, tahun.
rx-type-names = Isi nama dokter dan nama pasien dulu.
rx-no-pharmacist-here = Toko ini belum punya apoteker. Manajer menambahkannya di Petugas.
rx-add-item = Tambah R/
rx-field = { $field ->
    [rx-doctor] Dokter
    [rx-sip] SIP
    [rx-place] Tempat praktik
    [rx-written] Tanggal resep
    [rx-patient] Pasien
    [rx-born] Umur atau tahun lahir
    [rx-weight] Berat badan
    [rx-allergy] Alergi
    [rx-phone] Telepon
    [rx-iter] Iter
    [rx-owa-patient] Pasien
    [rx-owa-complaint] Keluhan
    [rx-owa-age] Umur
    [rx-owa-asked] Ditanyakan
    [rx-buyer-name] Pembeli
    [rx-buyer-reach] HP atau NIK
    [rx-buyer-age] Umur
    [rx-buyer-use] Untuk apa
   *[rx-address] Alamat
 }: { $text }
rx-field-name = { $field ->
    [rx-doctor] Nama dokter
    [rx-sip] Nomor SIP dokter
    [rx-place] Tempat praktik dokter
    [rx-written] Tanggal resep: hari, bulan, tahun
    [rx-patient] Nama pasien
    [rx-born] Umur atau tahun lahir pasien
    [rx-weight] Berat badan pasien, terutama anak
    [rx-allergy] Alergi yang disebut pasien
    [rx-phone] Telepon pasien
    [rx-iter] Boleh diulang berapa kali (iter)
    [rx-owa-patient] Nama pasien
    [rx-owa-complaint] Keluhan, sejak kapan
    [rx-owa-age] Umur pasien
    [rx-owa-asked] Obat lain, alergi, kehamilan
    [rx-buyer-name] Nama pembeli
    [rx-buyer-reach] Nomor HP, atau 16 angka NIK
    [rx-buyer-age] Umur pembeli
    [rx-buyer-use] Obat dipakai untuk apa
   *[rx-address] Alamat pasien (wajib untuk psikotropika dan narkotika)
 }
rx-item-compound = Racikan { $name }, { $count } bungkus, { $parts } bahan
rx-add-compound = Tambah racikan
rx-enough = Bahan cukup
rx-enough-why = Cari bahan lain, atau tekan Bahan cukup
rx-name-why = Nama racikan, misalnya puyer batuk
rx-need-why = Jumlah untuk semua bungkus, misalnya 7,5
rx-need-of = { $name }: berapa { $unit } untuk { $count } bungkus
rx-part-of = { $name }: { $parts } bahan. Cari yang berikutnya.
rx-serve-one = Sebagian/ganti
rx-serve-why = Dikosongkan: semua sisa diserahkan
rx-served = { $name }, sisa { $left } dari { $count } { $unit }
rx-serving = Aturan pakai { $signa }
rx-serving-instead = Pengganti { $written }, dengan persetujuan pasien
rx-instead = Ganti obat
rx-instead-why = Cari obat dengan zat, kekuatan dan bentuk yang sama
rx-buyer = Pembeli obat
rx-buyer-why = Nama dan HP atau NIK wajib
rx-complaint = Keluhan (OWA)
rx-owa-why = Nama pasien dan keluhan wajib
rx-screening = Skrining
rx-screening-why = Simpan hasil skrining
rx-screening-words = Catatan, misalnya dokter sudah ditelepon
rx-tick = Centang
rx-sipnap = Lapor SIPNAP
rx-sipnap-why = Kosong: sudah dicocokkan. Dengan nomor bukti: sudah dikirim
rx-sipnap-reading = Menghitung angka bulan itu …
rx-sipnap-nothing = Tidak ada narkotika atau psikotropika yang tercatat pada bulan itu.
rx-sipnap-left = sisa { $quantity } { $unit }
rx-sipnap-figures = awal { $opening }, masuk { $received }, resep { $used }, lain { $other }
rx-sipnap-more = { $count } lagi; semuanya di Laporan, SIPNAP
rx-sipnap-compared = Sudah cocok
rx-sipnap-of = SIPNAP { chart-month } { $year }: nomor bukti kirim
rx-check = { $check ->
    [patient] Nama dan umur pasien
    [prescriber] Dokter, SIP dan tempat praktik
    [date] Tanggal resep
    [directions] Aturan pakai
    [form] Bentuk dan kekuatan
    [mixing] Campuran dan stabilitas
    [dose] Dosis, umur, lama pakai
    [duplicate] Obat ganda
    [allergy] Alergi
   *[interaction] Interaksi
 }: { $stands ->
    [ticked] diperiksa
    [doubtful] perlu diperiksa
   *[open] belum
 }
rx-note = Catat
rx-item = R/ { $name }, { $count } { $unit }
rx-count-of = Jumlah { $name }
rx-signa-of = Aturan pakai { $name }
rx-signa-reads = Etiket: { $words }
rx-of = { $rx } · { $patient }
rx-none = Belum ada resep
rx-pharmacist-here = Apoteker: { $name }
rx-pharmacist-away = Apoteker belum masuk di kasir ini
status-pharmacist = Apoteker { $name }
status-warehouse = Penjualan gudang
status-warehouse-for = Gudang → { $name }
status-pharmacist-short = { $name }
status-bought-by = { $member } (dibeli oleh { $buyer })
status-no-pharmacist = Apoteker belum masuk
key-buyer = Isi NIK
key-complaint = Catat keluhan
key-take-over = Ambil alih
login-who-next = Siapa yang melanjutkan sif ini?

# Orang toko
key-people = Orang dan PIN
people-managers-only = Daftar orang dibuka oleh manajer.
people-choose = Pilih orang, lalu tindakannya
people-member = Nomor anggotanya
people-member-number = Nomor anggota
people-member-none = Bukan anggota
people-member-form = Nomor anggota, bila ia anggota
people-member-save = Kosong berarti bukan anggota
people-member-noted = Nomor anggota dicatat.
people-signs-in-member = Masuk sebagai { $user } · anggota { $number }
people-signs-in = Masuk sebagai { $user }
people-give-once = Beri PIN sekali pakai
people-change = Ubah nama atau peran
people-leave = Tidak bekerja lagi
people-sheet = Cetak lembar pemulihan
people-add = Tambah orang
people-type-name = Ketik nama, pilih peran
people-form-why = Nama di sini, peran di kiri
people-pin-once = Hanya berlaku sekali
people-pin-why = Ketik PIN sekali pakai; pemiliknya menggantinya saat masuk
people-give-pin = Tersimpan. Sekarang beri PIN sekali pakai.
people-kept = Tersimpan.
people-left = Tersimpan. Orang ini tidak dapat masuk lagi.
people-pin-given = PIN sekali pakai tersimpan. Sampaikan kepada pemiliknya saja.

key-all-of-line = Semua barang
key-fetch-short = Ambil parkir
key-exchange = Tukar
key-give-back = Kembalikan uang
key-leave-return = Batal retur
key-other-tender = Ganti bayar
key-void = Batalkan
sell-line-returned = Retur { $receipt }
done-return-saved = Retur tersimpan
done-give-back = Pengembalian uang
parked-lines = { $count } baris · { $minutes } menit · { $at }
parked-none = Tidak ada transaksi yang diparkir
parked-waiting = menunggu QRIS
receipts-at = { $at }
receipts-attached = Anggota struk ini sudah diubah.
receipts-begin = Ketik nomor struk, tanggal, jumlah, atau nama anggota.
veiled-medicine = Obat
receipts-choose-first = Pilih struknya dulu
receipts-choose-reason = Pilih alasannya
receipts-fee-badge = titipan gudang
receipts-fee-bar = Sewa titipan, bukan penjualan
receipts-fee-of = { $what } · { $month }, { $kilograms } kg
receipts-hits = { $fees ->
    [0] { $count } struk
   *[other] { $count } struk · { $fees } titipan
}
receipts-is-fee = Ini sewa titipan gudang, bukan penjualan. Cetak ulang memberi rincian barang titipannya.
receipts-kept = { $kept ->
    [booked] di server koperasi
    [copied] tersalin
   *[saved] tersimpan
}
receipts-is-return = retur
receipts-is-void = batal
receipts-nothing = Tidak ada struk yang cocok. Coba nomor, tanggal (24/11), atau jumlahnya.
receipts-placeholder = Nomor, tanggal, jumlah, anggota
receipts-reprinted = Salinan dikirim ke printer.
receipts-scan = Pindai kode di struk, atau cari di kiri.
receipts-tender = { $tender ->
    [cash] Tunai
    [qris] QRIS
    [card] Kartu debit
    [transfer] Transfer
    [kasbon] Kasbon
    [receivable] Tempo
    [sukarela] Simpanan
    [voucher] Voucher
    [exchange] Tukar barang
   *[other] { $tender }
}
receipts-tender-corrected = Cara bayar struk ini sudah diubah.
receipts-void-buyer = Pembeli batal
receipts-void-goods = Salah barang
receipts-void-tender = Salah bayar
receipts-void-twice = Tercatat dua kali
receipts-which-tender = Dibayar dengan apa sebenarnya?
receipts-why-void = Mengapa dibatalkan?
returns-by-savings = Simpanan
returns-by-transfer = Transfer
returns-choose-first = Pilih barang yang kembali
returns-how-back = Pengembalian lewat
returns-needs-approval = Perlu persetujuan atasan
returns-never-restocked = Barang ini tidak kembali ke rak.
returns-no-more = { $name }: tidak ada lagi yang dapat diretur.
returns-reason-broken = Rusak
returns-reason-expired = Kedaluwarsa
returns-reason-other = Alasan lain
returns-reason-scan = Salah pindai
returns-reason-unsuitable = Tidak cocok
returns-reason-wrong = Salah barang
returns-sold = dari { $sold } · { $price }
returns-sold-and-returned = dari { $sold } · sudah diretur { $returned } · { $price }
returns-sold-at = { $at }
returns-tap-lines = Ketuk baris di kiri: satu ketuk, satu barang.
returns-to-shelf = Kembali ke rak
returns-to-supplier = Ke pemasok
returns-to-waste = Dibuang
returns-where-to = Barangnya
returns-why = Alasan
# Lembar pemulihan
key-forgotten = Lupa PIN
recover-whose = PIN manajer yang diganti
recover-type = Ketik delapan kata dari lembar pemulihan
recover-words = { $count } dari 8 kata
recover-new-pin = Ketik PIN baru dua kali
login-pad-waits = Tunggu sebentar setelah PIN salah, lalu ketik lagi.

# Meja anggota: simpanan, kasbon, angsuran, voucher
desk-pokok-full = Simpanan pokok { $name } lunas. Bila masih calon anggota, pengurus menyetujui keanggotaannya.
desk-pokok-paid = Simpanan pokok { $name } sudah lunas ({ $paid }). Tidak ada yang perlu dibayar.
desk-pokok-whole = Simpanan pokok dibayar sekaligus: { $missing }.
desk-more-than-owed = Lebih dari yang harus dibayar. Paling banyak { $most }.
desk-wajib-far-ahead = { $amount } membayar simpanan wajib sampai { $count } bulan ke depan. Benar sebanyak itu?
desk-saving-not-for = Simpanan { $saving } hanya untuk anggota penuh. { $name } belum; uangnya tidak diterima.
desk-saving-term = Simpanan berjangka dibuka lewat Berjangka (F8) di Simpanan anggota: di sana jangka dan jasanya dipilih.
desk-no-such-saving = Simpanan { $text } tidak ada. Pilih pokok, wajib, atau sukarela.
desk-out-above = Penarikan { $amount } melewati batas { $limit } per anggota per hari (hari ini sudah { $already }). Manajer perlu menyetujui.
desk-not-enough = Simpanan sukarela { $name } hanya { $saved }. Tidak ada yang dibayarkan.
desk-no-kasbon = { $name } tidak punya kasbon. Tidak ada yang perlu dibayar.
desk-no-such-loan = Pinjaman { $loan } tidak ada. Periksa nomornya.
desk-loan-terms = Jadwal pinjaman { $loan } tidak dapat dihitung. Panggil manajer; uang belum diterima.
desk-loan-written-off = Pinjaman { $loan } sudah dihapusbuku. Tagihannya masih { $claim }; pembayarannya diterima di Terima uang seperti angsuran.
desk-loan-paid-off = Pinjaman { $loan } sudah lunas. Tidak ada yang perlu dibayar.
desk-loan-too-much = Lebih dari sisa pinjaman { $loan }. Untuk melunasi hari ini: { $most }.
desk-pin-approval = PIN anggota { $name } diganti hanya dengan persetujuan manajer. Anggota sendiri yang mengetik PIN-nya.
desk-has-left = { $name } ({ $number }) sudah bukan anggota. Simpanannya dibayarkan oleh manajer.
desk-only-applied = { $name } baru mendaftar. Tunggu keputusan pengurus.
paper-saving-in-title = SETORAN SIMPANAN
paper-saving-out-title = PENARIKAN SIMPANAN
paper-saving-kind = { $saving ->
    [pokok] Simpanan pokok
    [wajib] Simpanan wajib
   *[sukarela] Simpanan sukarela
}
paper-of-member = Anggota { $number } { $name }
paper-month = Bulan { $month }
paper-months = Bulan { $from } sampai { $to }
paper-month-part = Bulan { $month } baru sebagian: { $part }
paper-balance-after = Saldo setelah ini
paper-kasbon-title = PEMBAYARAN KASBON
paper-kasbon-before = Kasbon sebelumnya
paper-paid = Dibayar
paper-still-owed = Sisa kasbon
paper-paid-off = LUNAS
paper-instalment-title = ANGSURAN PINJAMAN
paper-loan = Pinjaman { $loan }, { $months } bulan
paper-covers = Angsuran ke-{ $no } lunas
paper-covers-part = Angsuran ke-{ $no } sebagian
paper-covers-all = Angsuran ke-{ $from } sampai ke-{ $to }
paper-penalty = Denda
paper-jasa = Jasa
paper-principal = Pokok
paper-to-sukarela = Ke simpanan sukarela
paper-paid-part = Dibayar sebagian. Yang jatuh tempo: { $due }
paper-paid-ahead = Dibayar lebih awal. Yang jatuh tempo: { $due }
paper-loan-paid-off = PINJAMAN LUNAS
paper-waived = Jasa yang dibebaskan
paper-principal-left = Sisa pokok

# Layar simpanan dan utang
key-desk = Simpanan dan utang
key-voucher = Jual voucher
desk-pokok = Simpanan pokok
desk-wajib = Simpanan wajib
desk-sukarela = Setor sukarela
desk-withdraw = Tarik sukarela
desk-kasbon = Bayar kasbon
desk-loan = Angsuran pinjaman
desk-pin = PIN anggota
desk-voucher = Voucher belanja
desk-voucher-words = Ketik nilainya, terima uangnya, lalu serahkan voucher yang tercetak. Nomornya dapat dipindai saat bayar, sekali saja; sisanya menjadi voucher baru.
desk-other-member = Anggota lain
desk-choose-row = Pilih yang dibayar atau ditarik
desk-over-saved = Lebih dari saldonya
desk-over-owed = Lebih dari utangnya
desk-pokok-whole-below = Lunas
desk-pokok-missing = Kurang { $missing }
desk-wajib-behind = Menunggak { $count } bulan, { $amount }
desk-wajib-none = Belum ada yang dibayar
desk-wajib-until = Lunas sampai { $month }
desk-wajib-unknown = Tanggal masuk tidak diketahui
desk-sukarela-below = Bisa diambil kapan saja
desk-withdraw-below = Paling banyak sebesar saldo
desk-kasbon-left = Sisa batas { $left } dari { $limit }
desk-loan-late = { $loan } ke-{ $no }: lewat { $days } hari, { $due }
desk-loan-next = { $loan } ke-{ $no } dari { $months }: { $due }, { $date }
desk-loans-on = Pinjaman lainnya
desk-loans-on-below = Pinjaman { $shown } dari { $count } tampil, tekan untuk berikutnya
desk-no-such-slip = Slip { $slip } tidak ada di sif ini, atau memang slip pembatalan.
desk-slip-voided = Slip { $slip } sudah dibatalkan.
desk-void-approval = Pembatalan slip { $slip } perlu persetujuan atasan.
desk-void-spent = Simpanannya tinggal { $saved }, jadi setoran ini tidak bisa dibatalkan. Bicarakan dengan anggotanya.
desk-void-pokok = { $name } sudah diterima sebagai anggota dengan simpanan pokok ini. Simpanan pokok kembali lewat pengunduran diri di Meja anggota.
desk-void-later-payment = Pinjaman { $loan } sudah dibayar lagi sesudah slip ini. Batalkan yang terakhir dulu.
desk-void-voucher-used = Voucher { $code } sudah dipakai, jadi tidak bisa dibatalkan.
desk-said-voided = Slip { $voids } dibatalkan, { $amount } dikembalikan ke keadaan semula. Slip { $slip } keluar dari printer.
key-void-slip-number = Batalkan slip { $slip }
key-slips = Slip sif ini
slips-head = Slip meja dan laci
slips-none = Belum ada slip di sif ini
slips-kind = { $kind ->
    [cash_in] Kas masuk
    [cash_out] Kas keluar
    [drops] Setor dari laci
    [savings_in] Simpanan masuk
    [savings_out] Simpanan keluar
    [savings_turned] Simpanan dipindahkan
    [kasbon_paid] Bayar kasbon
    [loan_paid] Angsuran
    [voucher_sold] Voucher
    [leaver_paid] Hak anggota keluar
    [shu_paid] SHU dibayar
   *[other] Slip
  }
slips-about = Slip { $slip } · { $at }
slips-number = Slip { $slip }, atasan menyetujui
slips-taken-back = dibatalkan
slips-is-taken-back = Sudah dibatalkan
slips-field-reason = Alasan
slips-mistyped = Salah ketik
key-void-slip = Batalkan slip
paper-slip-voids = PEMBATALAN SLIP { $number }
desk-loan-done = { $loan }: { $months } angsuran selesai
desk-pin-none = Belum ada. Anggota memilih 6 angka.
desk-pin-set = Sudah ada. Ganti bila lupa.
desk-pin-locked = Terkunci. Buat PIN baru.
desk-sum-missing = Kurang
desk-sum-behind = Tunggakan
desk-sum-month = Satu bulan
desk-sum-all = Semua
desk-sum-next = Angsuran
desk-sum-due = Jatuh tempo
desk-sum-payoff = Lunasi
desk-new-pin = Anggota mengetik PIN baru
desk-new-pin-again = Ketik sekali lagi
desk-pins-differ = Kedua PIN tidak sama. Anggota mengetik lagi dari awal.
desk-take = Terima
desk-pay-out = Bayarkan
desk-sell = Jual
desk-said-in = { $amount } diterima. Saldo { $name } sekarang { $balance }. Bukti { $slip } dicetak.
desk-said-out = { $amount } dibayarkan. Saldo { $name } sekarang { $balance }. Bukti { $slip } dicetak.
desk-said-kasbon = { $amount } diterima. Sisa kasbon { $name } { $balance }. Bukti { $slip } dicetak.
desk-said-loan = { $amount } diterima: jasa { $jasa }, pokok { $principal }. Sisa pokok { $balance }. Bukti { $slip } dicetak.
desk-said-loan-off = Pinjaman { $loan } lunas. Bukti { $slip } dicetak.
desk-said-voucher = Voucher { $code } senilai { $amount } dicetak.
desk-said-pin = PIN { $name } tersimpan.

# Layar gudang dan stok
key-stockroom = Gudang dan stok
key-stockroom-short = Gudang
stock-title = Gudang dan stok
stock-choose-errand = Pilih pekerjaan di kanan. Barang dipindai di dalamnya.
stock-guide-choose = Pilih kolom di sebelahnya untuk mengganti isinya.
stock-guide-fields = Periksa isinya, lalu tekan { $key }.
stock-guide-list = Pilih dari daftar, lalu tekan { $key }.
stock-guide-read = Pilih satu baris dari daftar untuk membacanya.
stock-not-yours = Bukan tugas peran Anda. Minta petugas gudang, apotek, atau manajer.
stock-goods-not-yours = Barang dan harganya dicatat manajer; tanda obat dicatat apoteker.
stock-papers-not-yours = Arsip obat diurus apoteker.
stock-open-delivery = Barang masuk dari { $name } masih terbuka. { $count } baris tersimpan; lanjutkan di Barang masuk.
stock-open-storage-count = Hitungan titipan terbuka: { $count } nomor.
stock-open-gathering = { $purpose ->
    [move] Pindahan
   *[write-off] Barang keluar
 } belum selesai. { $count } baris tersimpan; lanjutkan kapan saja.
stock-open-repacking = Kemas ulang { $name } belum selesai; lanjutkan di Kemas ulang.
stock-open-send-back = Retur ke { $name } belum selesai. { $count } baris tersimpan; lanjutkan di Retur ke pemasok.
stock-open-count = Hitung stok di { $place } masih terbuka. { $count } baris tersimpan; lanjutkan di Hitung stok.
errand-receive = Barang masuk
errand-move = Pindah barang
errand-arrive = Terima pindahan
errand-count = Hitung stok
errand-write-off = Rusak, kedaluwarsa, pakai
errand-repack = Kemas ulang
errand-send-back = Retur ke pemasok
errand-suppliers = Pemasok dan utang
errand-order = Pesanan ke pemasok
place-toko = Toko
place-apotek = Apotek
place-gudang = Gudang
place-karantina = Karantina
paid-credit = Tempo
paid-safe = Brankas
paid-bank = Bank
paid-consignment = Titip jual
back-credit = Kurangi utang
back-safe = Uang ke brankas
back-bank = Uang ke bank
reason-broken = Rusak
reason-expired = Kedaluwarsa
reason-own-use = Pakai sendiri
reason-lost = Hilang
reason-destroyed = Dimusnahkan
reason-wrong = Salah kirim
reason-recalled = Ditarik
reason-unsold = Titipan sisa
stock-field-place = Masuk ke
stock-field-at = Tempat
stock-field-quantity = Jumlah
stock-field-unit = Satuan
stock-field-bonus = Bonus
stock-field-price = Harga
stock-field-discounts = Diskon %
stock-field-batch = Bets
stock-field-shelf = Rak
stock-field-expiry = Kedaluwarsa
stock-field-number = Nomor faktur
stock-field-date = Tanggal
stock-field-due = Jatuh tempo
stock-field-ppn = PPN
stock-field-freight = Ongkos kirim
stock-field-paid = Bayar dari
stock-field-from = Dari
stock-field-to = Ke
stock-field-reason = Alasan
stock-field-witness = Saksi
stock-field-witness-two = Saksi kedua
stock-field-words = Keterangan
stock-field-back-for = Gantinya
stock-field-arrived = Datang
stock-field-counted = Terhitung
stock-field-more = Tambah
stock-field-scope = Yang dihitung
stock-field-taken = Diambil
stock-field-made = Menjadi
stock-field-lost = Tercecer
stock-field-amount = Dibayar
stock-tool-find = Cari
stock-tool-faktur = Faktur
stock-tool-list = Dari berkas
stock-tool-lines = Baris
stock-tool-remove = Hapus
stock-tool-leave = Batalkan
stock-tool-leave-sure = Ya, batalkan
stock-tool-all-here = Semua datang
stock-tool-none = Tidak datang
stock-tool-empty-shelf = Nol di rak
stock-tool-order = Pesan
stock-tool-send-back = Retur
stock-tool-close-order = Tutup pesanan
stock-help-choice = Pilih di kanan
stock-help-day = Contoh: 241126
stock-help-expiry = Contoh: 0927 atau 300927
stock-help-chain = Contoh: 10+5
stock-help-words = Ketik, lalu Enter
stock-pin-six = PIN enam angka. Ketik lagi.
stock-help-enter = Enter untuk menyimpan
stock-unreadable = "{ $typed }" tidak terbaca. Perbaiki isian itu; yang lain tetap ada.
stock-enter-first = Tekan Enter dulu
stock-no-sums = Ketik hasilnya: di sini tidak dijumlahkan.
leaving-title = Buang yang sudah diketik?
leaving-words = Yang diketik di sini belum disimpan.
leaving-books = Jurnal atau rencana anggaran yang diketik belum masuk ke pembukuan.
key-leaving-stay = Lanjut mengetik
key-leaving-away = Buang
who-asked = Mencari { $typed }
who-several = { $count } anggota cocok dengan { $typed }. Ketik nomornya
stock-take-words = Simpan isian
stock-add = Tambah
stock-find-words = Ketik nama atau kode barang, pilih, lalu Enter.
stock-find-placeholder = Nama atau kode barang
stock-find-nothing = Belum ada yang cocok. Ketik nama atau kode.
stock-from-whom = Dari siapa barang datang?
stock-from-to = { $from } ke { $to ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[other] karantina
 }
stock-usual-place = Menurut pemasok
stock-choose-supplier = Pilih pemasok
stock-begin-receive = Mulai terima
stock-order-lines = { $count } barang
stock-order-open = Pesanan
stock-owed = Utang { $amount }, jatuh tempo { $due }
stock-owed-due = jatuh tempo { $due }
stock-owed-sold = titipan terjual
stock-owed-consigned = Titipan terjual { $amount }
stock-owed-in-all = Utang semua pemasok: { $amount }
stock-owed-word = utang
stock-overdue = Lewat { $days } hari
stock-due = Jatuh tempo { $due }
stock-faktur-total = Total faktur { $total }
stock-consigned = Titipan yang terjual
stock-consigned-sold = { $quantity } { $unit } terjual
stock-nothing-owed = Tidak ada utang dan tidak ada pesanan terbuka.
stock-no-supplier = Belum ada pemasok. Tekan Pemasok baru; manajer yang mendaftarkan.
stock-back-to-whom = Retur ke pemasok mana?
stock-open-supplier = Buka
stock-send-back-to = Pilih barang
stock-choose-faktur = Pilih faktur
stock-pay-not-yours = Dibayar manajer, disetujui bendahara
stock-pay = Bayar
stock-pay-word = dibayar
stock-scan-goods = Belum ada barang. Pindai, atau tekan Cari.
delivery-list-which = Berkas mana daftar dari pemasok?
delivery-list-looking = Mencari berkas…
delivery-list-none = Tidak ada berkas CSV di unduhan, dokumen, atau stik.
delivery-list-read = Buka
delivery-list-take = Masukkan semua
delivery-list-rows = { $count } baris, semua dikenal
delivery-list-unknown = Kode { $code } tidak ada di katalog. Daftarkan barangnya, atau hapus barisnya.
delivery-list-refused = { $count } baris salah, tidak masuk
stock-scan-first = Pindai barang dulu
stock-cost-each = modal { $cost }/{ $unit }
stock-each = modal per { $unit }
stock-line-amount = baris { $amount }
stock-total = total
stock-awaited = Dipesan, belum dipindai
stock-needs-batch = Bets dan ED belum ada
stock-needs-price = Harga belum ada
stock-ordered = Dipesan { $quantity } { $unit }
stock-faktur-number-first = Ketik nomor faktur
stock-faktur-next = Lalu isi faktur
stock-to-faktur = Faktur
stock-receive = Terima
stock-said-received = Barang masuk dan faktur tersimpan. Bukti { $slip } dicetak.
stock-move-head = { $from ->
    [toko] Toko
    [apotek] Apotek
    [gudang] Gudang
   *[other] Karantina
 } ke { $to ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[other] karantina
 }
stock-write-off-head = Keluar dari stok { $from ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[other] karantina
 }
stock-arrive-head = { $document }, dikirim { $name }: { $from } ke { $to }
stock-left-here = { $left } { $unit } di { $place }
stock-lasts = Sisa { $left } { $unit }, cukup { $days } hari
stock-lasts-unknown = Sisa { $left } { $unit }
stock-more-than-here = Lebih dari stok
stock-first-out = Yang pertama habis
stock-choose-reason = Pilih alasan
stock-lines = { $count } baris
stock-lines-left = { $count } baris belum dihitung
stock-nothing-to-order = Tidak ada yang perlu dipesan. Pindai, atau tekan Cari.
stock-send = Kirim
stock-write-off = Keluarkan
stock-send-back = Retur
stock-order = Pesan
stock-repack = Kemas
stock-take-in = Terima
stock-count-in = Hitung
stock-said-sent = { $document } berangkat, { $count } baris. Orang lain menghitung dan menerimanya. Bukti { $slip } dicetak.
stock-said-moved = { $count } baris dipindahkan. Bukti { $slip } dicetak.
stock-said-written-off = { $count } baris keluar dari stok. Bukti { $slip } dicetak.
stock-said-sent-back = { $count } baris kembali ke pemasok. Bukti { $slip } dicetak.
stock-said-ordered = Pesanan { $document } dicatat, { $count } barang. Bukti { $slip } dicetak.
stock-said-arrived = Pindahan diterima. Bukti { $slip } dicetak.
stock-said-repacked = Kemas ulang tersimpan. Bukti { $slip } dicetak.
stock-said-paid = Pembayaran tersimpan. Bukti { $slip } dicetak.
stock-said-order-closed = Pesanan ditutup. Tidak ada lagi yang ditunggu.
stock-choose-transfer = Pilih pindahan yang datang
stock-nothing-on-its-way = Tidak ada barang dalam perjalanan.
stock-not-counted = belum
stock-sent = Dikirim { $quantity } { $unit }
count-what = Hitung apa?
count-shelf = Satu rak
count-category = Satu kategori
count-all = Semua barang
count-goods = { $count } barang
count-choose = Pilih yang dihitung
count-begin = Mulai hitung
count-review = Lihat selisih
count-save = Simpan hitungan
count-scan = Pindai yang ada di rak. Stok buku baru tampil setelah dihitung.
count-type-it = Ketik jumlah yang ada
count-head-all = Semua barang di { $place }
count-head-shelf = Rak { $shelf } di { $place }
count-head-category = { $category } di { $place }
count-booked = buku { $quantity }
count-first = hitungan pertama { $quantity }
count-difference = Selisih { $value }
count-said = Hitungan tersimpan. Stok dan buku sama. Bukti { $slip } dicetak.
repack-head = Kemas ulang di { $place }
repack-scan-from = Pindai barang yang dibuka
repack-scan-to = Pindai kemasan jadinya
repack-how-much = Isi berapa yang diambil
repack-how-many = Isi berapa yang jadi
repack-becomes = Berat dan modal tetap
repack-from = dibuka
repack-to = menjadi

# Layar sisa hasil usaha

key-surplus = SHU
key-surplus-pack = Paket RAT
surplus-packing = Paket RAT sedang disusun. Kasir dapat terus dipakai.
key-surplus-print = Cetak
key-surplus-decide = Persen RAT
key-surplus-pay = Bayar SHU
key-surplus-year = Tahun
key-surplus-policy = Aturan
key-surplus-try = Lihat hasil
key-surplus-rules = Aturan
key-surplus-meeting = Rapat
key-surplus-parts = Bagian
key-surplus-add = Tambah
key-surplus-bank = Catat transfer
key-surplus-lapse = Ke cadangan
key-surplus-give-back = Beri kembali
key-open-receipts = Buka struk
key-open-savings = Buka simpanan
key-allocate = Bagikan
key-record-loss = Catat keputusan
surplus-office-only = Hanya bendahara, pengurus, dan pengawas yang melihat SHU.
surplus-still-reading = Sedang dihitung
surplus-nobody = Pilih dulu seorang anggota.
books-title = Pembukuan
key-books = Pembukuan
books-trial-balance = Neraca saldo
books-balance-sheet = Neraca
books-income = PHU
books-cash-flow = Arus kas
books-tax = Pajak
books-savings = Simpanan
books-loans = Pinjaman
books-checks = Periksa
books-findings = Temuan
finding-note = Catat temuan
finding-reply = Jawab
finding-close = Selesai
finding-new = Temuan baru
finding-reply-to = Jawaban atas temuan { $number }
finding-choose = Pilih temuan lebih dulu.
books-registers = Buku catatan
books-charts = Grafik
books-budget = RAPB
books-entry = Jurnal
books-ends = Tutup dan kirim
books-bendahara-only = Ini dikerjakan bendahara, lalu disetujui pengurus. Tidak ada yang berubah. Minta bendahara masuk.
books-pengawas-only = Stik bukti ditulis pengawas. Tidak ada yang ditulis. Minta pengawas masuk.
books-locked-now = Buku terkunci sampai { $date }. Pembetulan dibukukan pada hari sesudahnya.
books-year-closed-now = Tahun { $year } ditutup. Hasilnya menunggu rapat anggota.
books-interest-now = Jasa simpanan { $month } masuk ke simpanan anggota.
books-evidence-written = Stik bukti tersimpan: { $file }. Kertas sidik SHA-256 untuk ditandatangani ada di sebelahnya: { $hash }
entry-title = Jurnal { $date }
entry-words-none = Uraian belum ada.
entry-words-are = Uraian: { $words }
entry-begin = Debit dan kredit harus sama.
entry-balanced = Seimbang: { $amount }
entry-debit-missing = Belum seimbang: debit kurang { $amount }
entry-credit-missing = Belum seimbang: kredit kurang { $amount }
entry-add = Tambah baris
entry-day-before = Sehari sebelum
entry-day-after = Sehari sesudah
entry-remove = Hapus baris
entry-send = Ajukan
entry-take = Pakai
entry-words-title = Uraian jurnal
entry-day-title = Tanggal jurnal, misalnya 24112026
entry-find-account = Kode atau nama akun
entry-hits = { $count } akun
entry-no-account = Tidak ada akun yang cocok, atau akun itu mengikuti kejadiannya sendiri (anggota, stok, penjualan, laci).
entry-side = Ketik jumlahnya, lalu pilih debit atau kredit.
entry-none = Belum ada baris. Tekan Tambah baris.
entry-amount-missing = Jumlahnya belum ada. Ketik jumlahnya.
entry-no-line = Belum ada baris yang dapat dihapus.
entry-kept = Jurnal dibukukan. Bukunya dapat dibaca di Buku besar.
ends-lock = Kunci buku
ends-open = Belum ada hari yang terkunci. Sesudah dikunci, tidak ada yang dapat dibukukan sampai hari itu.
ends-locked = Terkunci sampai { $date }. Sesudah dikunci, tidak ada yang dapat dibukukan sampai hari itu.
ends-until = s.d. { $date }
ends-month = { $date }
ends-year = Tutup tahun
ends-no-year = Tidak ada tahun yang hasilnya belum ditutup.
ends-year-runs = Tahun { $year } masih berjalan. Hasil sampai kini: anggota { $member }, umum { $other }.
ends-year-is = Hasil { $year }: anggota { $member }, umum { $other }. Semua akun 4 dan 5 menjadi nol, hasilnya pindah ke 350000 (rugi ke 352000), dan tahun itu terkunci.
ends-year-again = Tahun { $year } sudah ditutup, dan { $amount } masuk sesudahnya. Tutup sekali lagi: hanya itu yang pindah.
ends-close = Tutup tahun { $year }
ends-interest = Jasa simpanan sukarela
ends-rate = Jasa satu bulan masuk ke simpanan setiap anggota, sekali sebulan, pajaknya dipotong. Sekarang { $rate } % setahun.
ends-other-rate = Ganti persen
ends-rate-title = Jasa simpanan setahun (0 sampai 9 %)
ends-files = Berkas untuk pihak lain
ends-files-words = Stik bukti, oleh pengawas: catatan bertanda tangan, tanpa nama orang. SIMKOPDES: dengan nama dan NIK. Semua data: setiap tabel toko dengan artinya. Nama orang perlu persetujuan.
ends-evidence = Stik bukti
ends-verify = Periksa catatan
books-verifying = Memeriksa semua catatan: { $percent } %
evidence-title = SIDIK STIK BUKTI
evidence-words = Diserahkan bersama berkasnya. Yang memeriksa membandingkan sidik ini, lalu menjalankan gerai verify pada berkasnya.
evidence-file = Berkas
evidence-hash = Sidik SHA-256
ends-everything = Semua data
ends-simkopdes = SIMKOPDES { $year }
register-write = Tulis di buku catatan
register-which = Di buku yang mana?
register-kept = { register-book } dicatat.
register-not-yours = Buku itu ditulis orang lain: buku 10 oleh pengawas, yang lain oleh pengurus, bendahara, atau manajer.
budget-title = RAPB { $year }
budget-none = Belum ada RAPB yang disetujui untuk tahun ini.
budget-unsaved = Belum disahkan. Isi semua akun, lalu tekan Sahkan RAPB.
budget-closed = Hasil tahun ini sudah ditutup atau dibagi; RAPB-nya tidak berubah lagi.
budget-file = Dari berkas
budget-which-file = Berkas mana berisi RAPB?
budget-file-words = Kolom: year, account, amount; boleh name dan decision
budget-file-named = { $file }
budget-file-refused = { $count } kesalahan. Tidak ada yang diambil dari berkas ini.
budget-from-file = { $count } akun dari { $file } sudah diisikan. Periksa, lalu tekan Sahkan RAPB.
budget-file-too-long = Berkas ini terlalu besar untuk sebuah RAPB. Tidak ada yang diambil.
budget-file-other-year = Berkas ini untuk tahun { $year }, yang terbuka RAPB { $open }. Buka tahunnya, lalu coba lagi.
books-list-file = Berkas
books-list-folder = Folder
books-list-line = Baris
books-list-column = Kolom
books-list-reason = Yang salah
budget-take-realised = Isi dari realisasi { $year }
budget-agree = Sahkan RAPB
budget-minutes = Nomor notulen
budget-minutes-given = Notulen { $number }
budget-minutes-of = Nomor notulen rapat yang menetapkan RAPB { $year }
budget-before = Realisasi { $year }: { $amount }
budget-next = Berikutnya
books-year = Tahun { $year }
books-code = Kode total
books-files = PDF dan XLSX
books-still-reading = Membaca buku.
books-nothing = Tidak ada catatan di tahun ini.
books-opens-nothing = Baris ini tidak membuka apa pun lagi.
books-no-later-year = Tahun itu belum mulai.
books-no-file = Yang terbuka bukan laporan. Buka sebuah laporan, lalu simpan.
books-writing = Menulis PDF dan XLSX.
books-written = PDF dan XLSX tersimpan di { $folder }.
books-office-only = Pembukuan dibaca manajer, bendahara, pengurus, dan pengawas.
books-code-title = Kode total
books-code-words = Sembilan angka di belakang sebuah total pada kertas RAT, misalnya 26-411100-9.
books-chart-before = Grafik sebelumnya
books-chart-next = Grafik berikutnya
books-chart-of = { $at } dari { $count }

# Laporan
key-reports = Laporan
key-charts = Grafik
key-show = Tampilkan
reports-title = Laporan
reports-shelf-sales = Penjualan
reports-shelf-stock = Stok
reports-shelf-pharmacy = Apotek
reports-shelf-buying = Pembelian dan piutang toko
reports-shelf-members = Anggota dan simpanan
reports-shelf-loans = Pinjaman
reports-shelf-books = Buku
reports-shelf-oversight = Pengawasan
reports-sales = Daftar penjualan
reports-margin = Laba per barang
reports-sales-by-hour = Penjualan per jam
reports-sales-by-item = Penjualan per barang
reports-sales-by-cashier = Penjualan per kasir
reports-of-hour = Jam (tekan: semua jam)
reports-show-chart = Grafik
reports-show-rows = Tabel
reports-shift = Tutup kasir
reports-labels = Label rak yang berubah
reports-stock = Nilai stok
reports-stock-card = Kartu stok
reports-stock-why = Mengapa stok berselisih
reports-expiry = Kedaluwarsa
reports-slow-movers = Barang lambat laku
reports-storage = Titipan di gudang
reports-consignment = Titip jual
reports-reorder = Barang yang perlu dipesan
reports-receivables = Piutang toko lain
reports-prescriptions = Resep
reports-sipnap = SIPNAP
reports-registers = Register narkotika dan psikotropika
reports-owa = Obat wajib apotek
reports-recall = Pembeli satu bets
reports-members = Daftar anggota
reports-statement = Rekening anggota
reports-equity = Ekuitas per akun
reports-equity-movements = Perubahan ekuitas
reports-notes = Catatan atas laporan
reports-benefit = Promosi ekonomi
reports-shu-payouts = SHU dibayar dan belum
reports-shu-statement = SHU seorang anggota
reports-general-ledger = Buku besar
reports-cash-book = Buku kas
reports-inventory = Daftar inventaris
reports-exceptions = Batal, retur, potongan
reports-looks = Siapa melihat data anggota
reports-asset-add = Tambah barang
reports-asset-months = Umur pakai (bulan)
reports-journal = Jurnal setahun (XLSX)
reports-chart-days = Grafik per hari
reports-chart-hours = Grafik per jam
reports-chart-share = Grafik bagian anggota
reports-chart-savings = Grafik simpanan
reports-chart-result = Grafik PHU
reports-today = Hari ini
reports-week = Minggu ini
reports-month = Bulan ini
reports-last-month = Bulan lalu
reports-year = Tahun ini
reports-last-year = Tahun lalu
reports-all-days = Semua
reports-now = Sekarang
reports-at-last-month = Akhir bulan lalu
reports-at-last-year = Akhir tahun lalu
reports-days = Tanggal
reports-own-days = Tanggal lain
reports-of-all = Semua
reports-of-goods = Barang
reports-of-batch = Bets
reports-of-member = Anggota
reports-by-unit = Unit
reports-by-year = Tahun buku
reports-units = Hasil tiap unit
reports-by-place = Unit
reports-by-cashier = Kasir
reports-by-book = Unit
reports-by-kind = Jenis
reports-by-account = Akun
reports-by-register = Register
reports-by-supplier = Pemasok
reports-by-shop = Toko
reports-by-owner = Pemilik
reports-find-goods = Nama atau kode barang, atau pindai
reports-find-member = Nama atau nomor anggota, atau pindai kartu
reports-people = { $count } orang
reports-find-begin = Ketik beberapa huruf.
reports-find-nothing = Tidak ada yang cocok. Periksa hurufnya.
reports-no-card = Kartu itu bukan kartu anggota.
reports-type-day = Tanggal: hari, bulan, tahun
reports-type-days = Dari tanggal sampai tanggal
reports-type-batch = Nomor bets
reports-no-day = Tanggal itu tidak ada. Betulkan angkanya.
reports-days-backwards = Tanggal kedua lebih awal dari yang pertama. Betulkan angkanya.
reports-choices-on = Berikutnya
reports-still-reading = Membaca laporan.
reports-nothing = Tidak ada catatan untuk pilihan ini.
reports-choose-first = Tunggu sampai laporannya tampil, lalu simpan.
reports-pdf-key = PDF
reports-xlsx-key = XLSX
reports-csv-key = CSV
reports-writing = Menulis berkas. Kasir tetap dapat dipakai.
reports-writing-of = Menulis jurnal: { $done } dari { $whole } transaksi. Kasir tetap dapat dipakai.
reports-writing-already = Masih ada berkas yang ditulis. Tunggu sampai selesai.
reports-written = Tersimpan: { $file }
reports-not-written = Berkas tidak selesai ditulis: { $reason }. Periksa ruang disk, lalu ulangi.
reports-stopped = Penulisan dihentikan. Berkas yang setengah jadi sudah dihapus.
table-columns-on = Kolom berikutnya
table-columns-first = Kolom pertama
menu-group-till = Kasir
menu-group-stock = Gudang
menu-group-members = Anggota
menu-group-office = Buku
menu-group-shop = Toko
chart-empty = Belum ada yang dapat digambar.
report-month-no = No
surplus-title = SHU tahun { $year }
surplus-title-short = SHU { $year }
surplus-draft = RANCANGAN
surplus-agreed = DISETUJUI RAT
surplus-until = Belum disetujui RAT · buku sampai { $day } · { $from ->
    [meeting] persen { $begun }
   *[standard] persen baku
}
surplus-closed = Belum disetujui RAT · tahun sudah ditutup · { $from ->
    [meeting] persen { $begun }
   *[standard] persen baku
}
surplus-minutes = { $decision } · { $date } · dibayar { $paid }, belum { $owed }{ $back ->
    [yes] , kembali { $lapsed }
   *[no] {""}
}
surplus-sum = Sisa hasil usaha
surplus-pool = { $code ->
    [cadangan] Cadangan
    [jasa_usaha] Jasa usaha
    [jasa_modal] Jasa modal
    [jasa_pinjaman] Jasa pinjaman
    [pendidikan] Pendidikan
    [insentif] Insentif
    [sosial] Sosial
   *[other] { $code }
}{ $others ->
    [plain] {""}
    [yes] , { $percent }% + laba dari umum
   *[no] , { $percent }%
}
surplus-head-number = Nomor
surplus-head-name = Nama
surplus-head-savings = Simpanan
surplus-head-purchases = Belanja
surplus-head-capital = Jasa modal
surplus-head-patronage = Jasa usaha
surplus-head-shu = SHU
surplus-head-paid = Dibayar
surplus-head-owed = Belum
surplus-not-paid = belum
surplus-paid = { $way ->
    [cash] tunai
    [transfer] transfer
    [kasbon] kasbon
    [lapsed] cadangan
   *[sukarela] sukarela
} { $day }
surplus-looked-for = Cari: { $typed }
surplus-left = keluar { $date }
surplus-bought-nothing = belum belanja
surplus-page-up = Sebelumnya
surplus-page-down = Berikutnya
surplus-people = Jumlah { $count } orang
surplus-why = Dari mana SHU { $name }?
surplus-nothing-shared = Tidak ada yang dibagi
surplus-by-purchases = Jasa usaha
surplus-by-savings = Jasa modal
surplus-by-jasa = Jasa pinjaman
surplus-no-part = { $reason ->
    [calon] Calon anggota belum mendapat bagian: simpanan pokok belum lunas.
    [luar_biasa] Anggota luar biasa tidak mendapat bagian SHU.
    [joined_later] Menjadi anggota sesudah tahun ini.
    [left_before] Sudah keluar sebelum tahun ini.
    [gugur] Keluar dalam tahun ini; menurut keputusan rapat bagiannya gugur.
   *[pokok_unpaid] Simpanan pokok belum lunas pada akhir tahun.
}
surplus-decide-title = Bagian menurut keputusan RAT
surplus-decide-begun = Bagian, mulai dari { $begun }
surplus-percent-all = Jumlah persentase
surplus-meeting-title = Rapat dan batas
surplus-rules-title = Aturan pembagian
surplus-other-fund = Dana lain
surplus-trial = PERCOBAAN
surplus-tried = Percobaan: begini hasilnya kalau disetujui. Belum ada yang dicatat.
surplus-date-wrong = Tanggal rapat 8 angka: 31012027
surplus-policy-words = Kebijakan tahun ini sebagaimana diputuskan. Sebagai berkas: gerai shu --year TAHUN --decided
surplus-field = { $field ->
    [decision] Nomor berita acara
    [date] Tanggal rapat
    [transfer] Nomor transfer
    [simpanan_pokok] Simpanan pokok penuh
    [village_percent] Bagian desa
   *[capital_cap_percent] Batas jasa modal
}
surplus-field-empty = { $field ->
    [decision] {""}
    [transfer] {""}
    [date] hari ini
    [simpanan_pokok] tidak dilihat
    [village_percent] tidak ada
   *[capital_cap_percent] tanpa batas
}
surplus-rule = { $rule ->
    [capital_base] Dasar jasa modal
    [savings_basis] Simpanan dihitung
    [patronage_denominator] Jasa usaha dibagi
    [leaver] Yang keluar tahun itu
    [rounding] Pembulatan
    [remainder_to] Sisa pembulatan ke
    [nonmember_to] Laba dari umum ke
   *[on_zero] Tidak ada pembagi
}
surplus-choice = { $choice ->
    [wajib] Simpanan wajib
    [pokok_wajib] Pokok dan wajib
    [pokok_wajib_sukarela] Pokok, wajib, sukarela
    [year_end] Saldo akhir tahun
    [daily_average] Rata-rata harian
    [anggota] Belanja anggota
    [semua] Seluruh penjualan
    [prorata] Menurut hari
    [gugur] Gugur
    [floor] Ke bawah
    [largest_remainder] Pecahan terbesar dulu
    [refuse] Ditolak
    [remainder] Ke sisa pembulatan
   *[pools] Ikut dibagi
}
surplus-percent-sum = Jumlah { $sum }%, harus 100%
surplus-decision-missing = Isi nomor berita acara
surplus-allocate-words = Perlu persetujuan pengurus
surplus-loss-words = Tidak ada yang dibagi; rugi { $carried } dibawa. Perlu persetujuan pengurus
surplus-loss-title = Keputusan rapat atas rugi
surplus-loss-recorded = Keputusan rapat atas rugi sudah dicatat. Tidak ada SHU yang dibagi.
surplus-decided = SHU tahun ini sudah dibagi.
surplus-not-decided = SHU tahun ini belum dibagi.
surplus-allocated = SHU sudah dibagi. Rancangan menjadi keputusan; pembayaran dapat dimulai.
surplus-taken-back = Pembagian dibatalkan. Persentase dapat diisi lagi.
surplus-printed = Lembar SHU masuk antrean cetak.
surplus-pay-title = Bayar SHU
surplus-pay-words = { $back ->
    [yes] SHU { $name } { $lapsed } sudah kembali ke cadangan. Yang belum dibayar: { $name } { $share }; semua anggota { $all }.
   *[no] Yang belum dibayar: { $name } { $share }; semua anggota { $all }, sekaligus ke simpanan sukarela.
}
surplus-pay-cash = Tunai
surplus-pay-bank = Transfer
surplus-pay-kasbon = Potong kasbon
surplus-pay-sukarela = Ke sukarela
surplus-pay-all = Semua anggota
surplus-pay-lapse = Ke cadangan
surplus-pay-back = Beri kembali
surplus-years-title = Tahun buku
surplus-years-words = SHU tahun mana yang dilihat?
surplus-bank-title = SHU lewat transfer
surplus-lapse-title = SHU yang tidak diambil
surplus-give-back-title = SHU kembali ke anggota
surplus-give-back-words = SHU { $year } { $name }, { $amount }, tidak diambil dan sudah kembali ke cadangan. Menurut keputusan rapat anggota yang baru, SHU itu dapat dibayarkan lagi.
surplus-bank-words = SHU { $year } { $name }, { $amount }, sudah ditransfer dari rekening bank koperasi. Laci kasir tidak berubah. Nomornya ada di bukti bank.
surplus-lapse-words = Yang belum dibayar dari SHU { $year }, { $amount }, kembali ke cadangan menurut keputusan rapat anggota. Daftarnya: Laporan, SHU dibayar dan belum. Anggota yang datang kemudian diberi tahu.
paper-shu-title = SHU TAHUN { $year }
paper-shu-draft = RANCANGAN
paper-shu-agreed = Diputuskan RAT { $decision }, { $date }
paper-shu-pokok = Simpanan pokok
paper-shu-wajib = Simpanan wajib
paper-shu-sukarela = Simpanan sukarela
paper-shu-purchases = Belanja { $year }
paper-shu-base = Dasar: { $basis ->
    [daily_average] rata-rata harian
   *[year_end] saldo akhir tahun
} simpanan { $base ->
    [pokok_wajib] pokok dan wajib
    [pokok_wajib_sukarela] pokok, wajib, dan sukarela
   *[wajib] wajib
}
paper-shu-bought = Belanja Anda tiap bulan
paper-shu-month = { $unit ->
    [sembako] Toko
    [apotek] Apotek
    [gudang] Gudang
   *[other] Pembetulan
}{ $month ->
    [0] {""}
   *[other] {" "}{ $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    }
}
paper-shu-no-part = Belum mendapat bagian: { $reason ->
    [calon] calon anggota
    [luar_biasa] anggota luar biasa
    [joined_later] masuk kemudian
    [left_before] sudah keluar
    [gugur] keluar, gugur
   *[pokok_unpaid] simpanan pokok belum lunas
}
paper-shu-by = { $by ->
    [savings] Jasa modal
    [jasa] Jasa pinjaman
   *[purchases] Jasa usaha
} = dana × Anda ÷ semua
paper-shu-loss = Tahun ini rugi { $loss }: tidak ada SHU yang dibagi. Rugi yang dibawa ke tahun depan { $carried }.
paper-shu-how = Dibayarkan ke simpanan sukarela, atau tunai di kasir dengan tanda tangan.
paper-shu-cash = Tunai { $date }
paper-shu-transfer = Transfer { $date }
paper-shu-kasbon = Potong kasbon { $date }
paper-shu-to-sukarela = Ke sukarela { $date }
paper-shu-owed = Belum dibayar
paper-shu-lapsed = { $amount } tidak diambil dan kembali ke cadangan pada { $date } menurut keputusan { $decision }.
paper-shu-no-promise = Rancangan, bukan janji. Rapat anggota yang memutuskan.

# Layar meja anggota dan meja pinjaman

key-membership = Meja anggota
key-lending = Meja pinjaman
office-field-doing = Tindakan
office-field-decision = Nomor keputusan
membership-accept = Terima
membership-card = Cetak kartu
membership-passbook = Cetak buku simpanan
membership-change = Ubah data
membership-consent = Persetujuan data
membership-suspend = Nonaktifkan
membership-resume = Aktifkan lagi
membership-leave = Catat keluar
membership-leave-words = { $amount } untuk { $name }
membership-field-by = Dibayar
membership-in-cash = Tunai dari laci
membership-by-bank = Transfer bank
membership-field-transfer = Nomor transfer
membership-pay-out = Bayar haknya
membership-left = Permintaan sendiri
membership-dismissed = Diberhentikan
membership-died = Meninggal
membership-for-membership = Keanggotaan
membership-for-simkopdes = Kirim ke SIMKOPDES
membership-for-messages = Pesan lewat HP
membership-kind-full = Calon anggota
membership-kind-extraordinary = Anggota luar biasa
membership-woman = Perempuan
membership-man = Laki-laki
membership-agrees = Setuju
membership-takes-back = Dicabut
membership-field-find = Cari nama atau nomor
membership-field-name = Nama
membership-field-nik = NIK
membership-field-sex = Jenis kelamin
membership-field-kelurahan = Kelurahan
membership-field-phone = Nomor HP
membership-field-address = Alamat
membership-field-kind = Mendaftar sebagai
membership-field-leaving = Alasan
membership-field-purpose = Data dipakai untuk
membership-field-given = Jawabannya
membership-new = Pendaftar baru
membership-waiting = Menunggu keputusan atau pembayaran
membership-found = Hasil pencarian "{ $typed }"
membership-pokok-missing = { $since ->
    [none] pokok kurang { $amount }
   *[other] sejak { $since }, pokok kurang { $amount }
}
membership-state = { $state ->
    [diajukan] Diajukan
    [calon] Calon
    [nonaktif] Nonaktif
    [keluar] Keluar
    [diberhentikan] Diberhentikan
    [meninggal] Meninggal
   *[anggota] Anggota
}
membership-nobody-waits = Tidak ada yang menunggu. Cari anggota dengan A, atau pindai kartunya.
membership-nobody-found = Tidak ada yang cocok. Ubah kata carian, atau pindai kartunya.
membership-debts = kasbon { $kasbon } · pinjaman { $loans }
membership-rest = dibayarkan kepadanya
membership-owed = belum dibayarkan
membership-saved = seluruh simpanan
membership-tool-new = Daftarkan anggota
membership-tool-list = Daftar anggota
membership-tool-waiting = Yang menunggu
membership-tool-cards = Kartu
payroll-employers = Pemotong gaji
payroll-new-employer = Pemotong gaji baru
payroll-none = Belum ada pemotong gaji
payroll-nobody = Belum ada anggota yang ikut
payroll-no-kasbon = tanpa kasbon
payroll-kasbon-most = kasbon sampai { $amount } sebulan
payroll-member-first = Ketik nomor anggotanya
payroll-members = { $count } anggota
payroll-waits = Menunggu
payroll-booked = Sudah dibukukan
payroll-part = { $part ->
    [kasbon] Kasbon { $amount }
    [loans] Angsuran { $amount }
   *[wajib] Wajib { $amount }
}
payroll-listed = daftar { $amount }
payroll-on-list = Menurut daftar
payroll-draw-this = Buat daftar bulan ini
payroll-draw-last = Buat daftar bulan lalu
payroll-open = Buka daftarnya
payroll-drop = Batalkan daftarnya
payroll-end = Berhenti memotong
payroll-post = Bukukan
payroll-put-down = Daftarkan
payroll-agrees = Setuju, ikut potong gaji
payroll-field-word = Kode
payroll-field-name = Nama kantor
payroll-field-member = Nomor anggota
payroll-field-kasbon = Batas kasbon sebulan
payroll-field-taken = Dipotong dari anggota ini
payroll-field-total = Uang yang masuk
payroll-field-to = Masuk ke
payroll-to-bank = Transfer ke bank
payroll-to-drawer = Tunai di laci
payroll-word-first = Ketik kodenya dulu
payroll-total-first = Ketik uang yang masuk
payroll-differs = Selisih { $difference } dengan uang yang masuk
payroll-tool-new = Pemotong baru
payroll-tool-member = Anggota ikut
payroll-tool-list = Kembali ke daftar
payroll-tool-none = Tidak dipotong
payroll-tool-off = Berhenti ikut
payroll-tool-back = Tarik kembali
payroll-said = { $what ->
    [ended] { $name } tidak memotong lagi.
    [off] { $name } tidak ikut potong gaji lagi.
    [agreed] { $name } ikut potong gaji; kasbon paling banyak { $amount } sebulan.
    [drawn] Daftar { $name } dibuat: { $amount }. Cetak di Laporan, Potong gaji.
    [dropped] Daftar { $name } dibatalkan.
    [posted] Potong gaji { $name } { $amount } dibukukan.
    [back] Potong gaji { $name } { $amount } ditarik kembali.
   *[employer] { $name } terdaftar.
}
cards-title = Kartu dan pembeli serumah
cards-own = Anggota sendiri
cards-number = { $card ->
    [0] Kartu pertama
   *[other] Kartu { $card }
}
cards-relation = { $relation ->
    [suami_istri] Suami/istri
    [orang_tua] Orang tua
    [anak] Anak
   *[serumah] Serumah
}
cards-state = { $state ->
    [diblokir] Diblokir
    [ditarik] Ditarik
   *[berlaku] Berlaku
}
cards-replaces = Pengganti kartu { $card }
cards-kasbon-month = Kasbon sebulan
cards-field-kasbon = Boleh kasbon sebulan
cards-field-pin = PIN anggota
cards-block = Blokir, hilang
cards-unblock = Buka blokir
cards-anew = Ganti kartu
cards-limit = Ubah batas kasbon
cards-print = Cetak lagi
cards-withdraw = Tarik kartu
cards-agrees = Setuju, buat kartu
cards-choose-first = Pilih kartunya dulu
cards-tool-new = Pembeli baru
cards-tool-list = Daftar kartu
cards-said = { $what ->
    [new] Kartu untuk { $name } dibuat dan dicetak. Kasbon sebulan { $amount }.
    [limit] { $name } boleh memakai kasbon { $amount } sebulan.
    [anew] Kartu baru untuk { $name } dicetak; yang lama tidak berlaku lagi.
    [print] Kartu { $name } dicetak.
    [diblokir] Kartu { $name } diblokir.
    [ditarik] Kartu { $name } ditarik.
   *[berlaku] Kartu { $name } berlaku lagi.
}
membership-agrees-and-joins = Setuju, daftar
membership-name-first = Isi namanya
membership-decision-first = Isi nomor keputusan
membership-nothing-changed = Isi yang berubah
membership-choose-first = Pilih orangnya
membership-said = { $what ->
    [join] { $name } terdaftar dengan nomor { $number }. Datanya disimpan dengan persetujuannya. Pengurus memutuskan berikutnya.
    [accept] Keputusan tentang { $name } tercatat.
    [card] Kartu { $name } dicetak.
    [passbook] Buku simpanan { $name } dicetak: seluruhnya { $amount }.
    [consent] Jawaban { $name } tercatat.
    [kasbon] Batas kasbon { $name } menjadi { $amount }.
    [leave] { $name } keluar. Hak yang akan dibayarkan { $amount }.
    [pay] { $amount } dibayarkan kepada { $name }.
    [erase] Data pribadi nomor { $number } dihapus.
    [related] Hubungan { $name } tercatat.
   *[change] Data { $name } tersimpan.
}
membership-family = Keluarga
membership-office = Jabatan
membership-kasbon = Batas kasbon
membership-field-kasbon = Batas kasbon
membership-limit = Batas kasbon sekarang
membership-limit-first = Ketik batasnya
membership-erase = Hapus data pribadi
membership-spouse = Suami atau istri
membership-parent = Orang tua
membership-child = Anak
membership-housemate = Serumah saja
membership-no-relation = Bukan keluarga lagi
membership-board = Pengurus
membership-supervisors = Pengawas
membership-no-office = Tidak menjabat lagi
membership-field-old = Nomor lama
membership-field-kin = Nomor anggota yang lain
membership-field-relation = Hubungannya
membership-field-title = Sebutan
membership-field-since = Sejak
membership-field-until = Sampai
membership-field-office = Jabatan
membership-kin-first = Ketik nomor anggota yang lain
membership-kin = { $relation ->
    [pengurus] Pengurus koperasi
    [pengawas] Pengawas koperasi
    [suami_istri] Suami/istri: { $name }
    [orang_tua] Orang tua: { $name }
    [anak] Anak: { $name }
   *[serumah] Serumah: { $name }
}
erase-a-member = Nomor { $number } masih anggota. Data pribadinya dihapus setelah ia keluar.
erase-open = Nomor { $number } masih punya urusan { $amount }. Selesaikan dulu; belum ada yang dihapus.
erase-before = Data pribadi nomor { $number } sudah dihapus.
erase-approval = Data pribadi nomor { $number } akan dihapus untuk selamanya. Nomor dan catatannya tetap. Perlu persetujuan pengurus.
erase-approval-part = Data pribadi nomor { $number } akan dihapus untuk selamanya; namanya disimpan sampai { $until } karena diwajibkan undang-undang. Perlu persetujuan pengurus.
related-not-so = Keluarga disebut dengan anggota lain, jabatan tanpa anggota lain. Periksa nomornya.
related-none = { $name } tidak tercatat begitu. Tidak ada yang diubah.
related-approval = { $name }: { $relation ->
    [pengurus] pengurus
    [pengawas] pengawas
    [suami_istri] suami atau istri
    [orang_tua] orang tua
    [anak] anak
   *[serumah] serumah
}. Perlu persetujuan pengurus.
related-warning = Pengawas dan keluarganya sebaiknya bukan pengurus. Sudah dicatat; bicarakan dalam rapat.
loan-above-capital = Pinjaman satu anggota paling banyak { $most }, yaitu bagian dari modal sendiri { $capital }.
loan-related-above = Pengurus, pengawas, dan keluarganya bersama paling banyak meminjam { $most }; sekarang { $owed }.
loan-related-first = Pinjaman { $loan } untuk pihak terkait: pengawas harus setuju dulu.
loan-not-related = Pinjaman { $loan } bukan untuk pihak terkait. Persetujuan pengawas tidak diperlukan.
loan-behind = Pinjaman { $loan } menunggak. Angsuran yang lewat dibayar dulu.
desk-written-off = Pinjaman { $loan } sudah dihapusbuku. Uang ini menjadi pendapatan, dan tagihannya berkurang.
paper-loan-written-off = Pinjaman ini sudah dihapusbuku; tagihannya tetap.
report-looks = Siapa melihat data pribadi
report-looked-at = Data
report-person = Orang
report-look-seen = Dilihat
report-look-exported = Diekspor
report-look-erased = Dihapus
lending-approve = Setujui
lending-field-survey = Hasil survei
lending-survey-first = Tulis hasil surveinya
lending-survey = Survei
lending-agree = Setujui sebagai pengawas
lending-reject = Tolak
lending-disburse = Cairkan
lending-pay = Terima angsuran
lending-print = Cetak jadwal
lending-write-off = Hapus buku
lending-apply = Ajukan
lending-flat = Flat
lending-menurun = Menurun
lending-anuitas = Anuitas
lending-from-cash = Kas simpan pinjam
lending-from-bank = Bank simpan pinjam
lending-field-member = Nomor anggota
lending-field-principal = Jumlah
lending-field-months = Tenor (bulan)
lending-field-rate = Jasa sebulan
lending-field-method = Cara hitung
lending-field-income = Penghasilan sebulan
lending-field-words = Untuk apa
lending-field-from = Dibayar dari
lending-field-first-due = Angsuran pertama
lending-field-fee = Administrasi
lending-first-due = { $due }
lending-new = Permohonan baru
lending-new-title = { $months } angsuran, mulai { $due }
lending-owed = Sisa { $amount } · penyisihan { $allowance }
lending-terms = jasa { $jasa }
lending-year = setahun { $nominal } %, nyata { $effective } %
lending-instalment = angsuran pertama
lending-asked = { $months } bulan · diajukan { $date }
lending-state = { $state ->
    [diajukan] Menunggu keputusan
    [disurvei] Sudah disurvei, menunggu keputusan
   *[disetujui] Siap cair
}
lending-next = { $amount } per { $due }
lending-class = { $class ->
    [lancar] Lancar
    [dalam_perhatian_khusus] Perhatian khusus, { $days } hari
    [kurang_lancar] Kurang lancar, { $days } hari
    [diragukan] Diragukan, { $days } hari
   *[macet] Macet, { $days } hari
}
lending-agreed = { $months } bulan · { $method ->
    [flat] flat
    [menurun] menurun
   *[anuitas] anuitas
} { $rate } % sebulan
lending-principal = pinjaman
lending-accrued = akrual { $amount }
lending-due-now = tagihan { $due } · lunas { $payoff }
lending-balance = sisa pokok
lending-none = Tidak ada permohonan atau pinjaman yang berjalan.
lending-tool-new = Permohonan baru
lending-tool-list = Daftar pinjaman
lending-tool-payroll = Potong gaji
lending-tool-allowance = Penyisihan
lending-tool-allowance-month = Penyisihan bulan lalu
lending-tool-accrue = Akui jasa
lending-tool-jasa-monthly = Jasa tiap bulan
lending-tool-jasa-paid = Jasa saat dibayar
lending-fill-in = Isi anggota, jumlah, dan tenor
lending-choose-first = Pilih pinjamannya
lending-said = { $what ->
    [apply] Permohonan { $loan } tercatat. Pengurus memutuskan berikutnya.
    [approve] Pinjaman { $loan } disetujui. Bendahara dapat mencairkannya.
    [reject] Permohonan { $loan } ditolak dan tercatat.
    [disburse] Pinjaman { $loan } cair. Cetak jadwalnya untuk ditandatangani.
    [print] Jadwal { $loan } dicetak.
    [allowance] Penyisihan pinjaman disesuaikan.
    [accrue] Jasa bulan lalu sudah diakui.
    [jasa-monthly] Mulai hari ini jasa diakui pada bulannya. Akui jasa setiap bulan yang sudah berakhir.
    [jasa-paid] Mulai hari ini jasa diakui saat dibayar.
    [survey] Survei pinjaman { $loan } tercatat. Pengurus memutuskan berikutnya.
    [agree] Pengawas menyetujui pinjaman { $loan }.
   *[write-off] Sisa pinjaman dihapusbukukan. Tagihannya tetap tercatat.
}
paper-loan-title = PINJAMAN { $loan }
paper-loan-principal = Pokok pinjaman
paper-loan-jasa = Jasa seluruhnya
paper-loan-fee = Administrasi
paper-loan-hand = Diterima anggota
paper-loan-rate = Jasa { $rate } % sebulan, { $method ->
    [flat] flat
    [menurun] menurun
   *[anuitas] anuitas
}, { $months } bulan
paper-loan-year = Setahun { $nominal } %; dihitung dari angsuran { $effective } %
paper-loan-penalty = { $rate ->
    [none] Tanpa denda.
   *[other] Denda { $rate } % sehari dari angsuran yang lewat, sesudah { $days } hari.
}
paper-loan-parts = pokok { $principal }, jasa { $jasa }
paper-loan-sign = Anggota, pengurus, dan bendahara menandatangani:

# Rapat anggota tahunan dan pemeriksaan

rat-year = Tahun buku { $year }
rat-no = No
rat-words = Uraian
rat-figure = Angka
rat-signature = Tanda tangan
rat-hash = Hash SHA-256
rat-other-income = Pendapatan lain
rat-unit = Usaha
rat-members = Anggota
rat-others = Non-anggota
rat-cost = Beban pokok
rat-result = Hasil kotor
rat-savings = Simpanan (dasar)
rat-purchases = Belanja (dasar)
rat-realised = Realisasi
rat-planned = Rencana
rat-draft = RANCANGAN: belum disetujui rapat anggota
rat-draft-begun = Persen dan aturan mulai dari keputusan { $decision } untuk SHU { $year }
rat-draft-usual = Persen dan aturan yang lazim: rapat anggota yang memutuskan
rat-agenda-title = UNDANGAN DAN ACARA RAPAT ANGGOTA TAHUNAN
rat-agenda = { $no ->
    [1] { $coop } mengundang semua anggota. Hari, tanggal, jam, tempat: ______________________
    [2] Pembukaan dan penghitungan kuorum (lebih dari setengah anggota; panggilan kedua seperlima)
    [3] Pemilihan pimpinan dan notulis rapat
    [4] Laporan pengurus tahun buku { $year }
    [5] Laporan pengawas
    [6] Tanya jawab dan pengesahan laporan
    [7] { $status ->
        [deficit] Keputusan atas rugi tahun buku { $year }
       *[ok] Pembagian SHU
    }
    [8] Rencana kerja dan RAPB
   *[9] Lain-lain dan penutup
}
rat-attendance-title = DAFTAR HADIR ANGGOTA
rat-organisation-title = LAPORAN PENGURUS: KEANGGOTAAN
rat-members-before = Anggota pada awal tahun
rat-members-joined = Masuk
rat-members-left = Keluar
rat-members-gone-before = Keluar tanpa tanggal, sebelum pembukuan ini
rat-members-now = Anggota pada akhir tahun
rat-applicants = Calon anggota
rat-extraordinary = Anggota luar biasa
rat-business-title = LAPORAN PENGURUS: USAHA
rat-chart-months = PENJUALAN TIAP BULAN
chart-month = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
}
chart-days = Penjualan tiap hari
chart-months-title = Penjualan tiap bulan
chart-result-title = Perhitungan hasil usaha
chart-hours = Penjualan tiap jam
chart-weekdays = Penjualan tiap hari dalam minggu
chart-best-day = Paling ramai { $day }: { $amount }.
chart-items-most = Barang yang paling banyak menghasilkan
chart-first-rows = { $count } baris pertama: { $amount }.
chart-share = Bagian anggota dari penjualan
chart-savings = Simpanan anggota
chart-members = Anggota
chart-others = Umum
chart-both = Anggota { $members }, umum { $others }.
chart-legend = Gelap: { $first }. Terang: { $second }.
chart-share-of = { $percent }% penjualan adalah belanja anggota.
chart-pokok = Simpanan pokok
chart-wajib = Simpanan wajib
chart-sukarela = Simpanan sukarela
chart-berjangka = Simpanan berjangka
chart-saved = Seluruhnya { $amount }.
chart-result = SHU setelah pajak { $amount }.
rat-chart-result = PERHITUNGAN HASIL USAHA, GAMBAR
rat-equity-pokok = Simpanan pokok
rat-equity-wajib = Simpanan wajib
rat-equity-hibah = Hibah
rat-equity-cadangan = Cadangan
rat-equity-shu = SHU
rat-equity-other = Lainnya
rat-equity-total = Jumlah
rat-equity-deposits = Setoran
rat-equity-withdrawals = Penarikan
rat-equity-allocation = Pembagian SHU
rat-equity-result = SHU tahun ini
rat-equity-others = Perubahan lain
rat-equity-earned = SHU yang belum ditutup
rat-equity-title = PERUBAHAN EKUITAS
rat-notes-title = CATATAN ATAS LAPORAN KEUANGAN
notes-accounts = Rincian posisi keuangan
notes-kasbon = Piutang anggota (kasbon) menurut umur
notes-shops = Piutang lain (penjualan grosir) yang belum dibayar, menurut umur
notes-age = { $age ->
    [not_due] Belum jatuh tempo
    [days_1_30] Lewat 1 sampai 30 hari
    [days_31_60] Lewat 31 sampai 60 hari
   *[days_over_60] Lewat lebih dari 60 hari
}
notes-loans = Pinjaman anggota menurut kolektibilitas
notes-loans-of = { report-class-name }: { $count } pinjaman
notes-related = Pihak berelasi: pengurus, pengawas, dan keluarga dekatnya ({ $people } orang)
notes-related-savings = Simpanan
notes-related-loans = Pinjaman
notes-related-kasbon = Kasbon
notes-related-purchases = Belanja setahun
rat-note = { $no ->
    [1] Laporan disusun menurut SAK EP, dasar akrual, dalam rupiah penuh.
    [2] Setiap angka berasal dari catatan peristiwa yang bertanda tangan digital; koreksi adalah peristiwa baru.
    [3] Persediaan dinilai menurut harga pokok setiap lot; lot yang lebih dulu kedaluwarsa keluar lebih dulu (FEFO).
    [4] Barang titipan bukan persediaan; hanya komisinya menjadi pendapatan.
    [5] Simpanan pokok dan wajib disajikan sebagai { $liability ->
        [yes] liabilitas
       *[no] ekuitas
    }; simpanan sukarela dan berjangka sebagai liabilitas.
    [6] Koperasi { $pkp ->
        [yes] pengusaha kena pajak: PPN dicatat terpisah.
       *[no] bukan pengusaha kena pajak: PPN pembelian menjadi harga pokok.
    }
    [7] Jasa pinjaman diakui { $accrued ->
        [yes] pada bulan jatuh temponya, sampai pinjaman kurang lancar
       *[no] saat dibayar
    }. Penyisihan pinjaman menurut umur tunggakan.
   *[8] Beban bersama dibagi antara anggota dan non-anggota menurut penjualan.
}
rat-benefit-title = PROMOSI EKONOMI ANGGOTA
rat-benefit-buying = Dari pembelian bersama: selisih harga umum dengan yang dibayar anggota
rat-benefit-selling = Dari penjualan bersama
rat-benefit-loans = Dari pinjaman: selisih dengan jasa 24 % setahun
rat-benefit-savings = Dari simpanan: selisih dengan jasa bank 0,5 % setahun
rat-benefit-shared = SHU bagian anggota
rat-benefit-all = Semua manfaat bagi anggota
rat-benefit-each = Rata-rata { $amount } tiap anggota, { $members } anggota
rat-pools-title = PEMBAGIAN SHU
rat-village = Bagi hasil desa
rat-loss-absorbed = Penutup kerugian tahun lalu
rat-loss-of-the-year = Rugi tahun buku (tidak dibagi)
rat-loss-carried = Tidak ada SHU yang dibagi. Rugi yang dibawa ke tahun berikutnya { $carried }: dari tahun-tahun lalu { $before }, tahun ini { $lost }.
rat-sum-codes = Kode jumlah: jasa modal { $capital }, jasa usaha { $patronage }, SHU { $total }
rat-shares-title = SHU SETIAP ANGGOTA
rat-reckonings-title = PERHITUNGAN SHU SETIAP ANGGOTA
rat-reckoned-by = { $by ->
    [savings] Jasa modal = { $pool } × simpanan Anda ÷ { $all }
    [jasa] Jasa pinjaman = { $pool } × jasa yang Anda bayar ÷ { $all }
   *[purchases] Jasa usaha = { $pool } × belanja Anda ÷ { $all }
}
rat-budget-title = RENCANA ANGGARAN PENDAPATAN DAN BELANJA (RAPB)
rat-budget-years = Realisasi { $before } di samping rencana { $year }
rat-budget-agreed = Rencana { $year } disetujui { $date }{ $decision ->
    [none] {""}
   *[other] , notulen { $decision }
}
rat-decisions-title = RANCANGAN KEPUTUSAN RAPAT
rat-decision = { $no ->
    [1] Mengesahkan laporan pertanggungjawaban pengurus tahun buku { $year }.
    [2] Mengesahkan laporan pengawas.
    [3] Mengesahkan neraca dan perhitungan hasil usaha, dan membebaskan pengurus dari tanggung jawab atasnya.
    [4] { $status ->
        [deficit] Menerima bahwa tahun { $year } rugi: tidak ada SHU yang dibagi, dan rugi { $carried } dibawa ke tahun berikutnya.
        [absorbed] Menetapkan bahwa SHU { $year } seluruhnya menutup rugi tahun-tahun lalu: tidak ada yang dibagi{ $carried ->
            [Rp0] .
           *[other] , dan sisa rugi { $carried } dibawa ke tahun berikutnya.
        }
       *[ok] Menetapkan pembagian SHU seperti dalam daftar, dibayarkan mulai tanggal ____________.
    }
    [5] Mengesahkan rencana kerja dan RAPB.
   *[6] Lain-lain: ____________________________________________
}
rat-minutes-title = BERITA ACARA RAPAT ANGGOTA TAHUNAN
rat-minute = { $no ->
    [1] Rapat anggota { $coop } tahun buku { $year } diadakan pada hari ____________ tanggal ____________
    [2] Tempat: ____________________ Dibuka jam ________ Ditutup jam ________
    [3] Anggota yang hadir: ______ dari ______ orang. Kuorum tercapai: ya / tidak
    [4] Pimpinan rapat: ____________________ Notulis: ____________________
    [5] Keputusan: seperti rancangan / dengan perubahan: ______________________________
    [6] Suara setuju: ______ Tidak setuju: ______ Abstain: ______
    [7] Ketua: ____________________ (tanda tangan)
    [8] Sekretaris: ____________________ (tanda tangan) Bendahara: ____________________ (tanda tangan)
   *[9] Pengawas: ____________________ (tanda tangan) Wakil anggota: ____________________ (tanda tangan)
}
rat-hashes-title = LEMBAR HASH
rat-hash-device = Catatan perangkat { $device }, { $records } catatan
rat-written = Paket RAT tersimpan di { $folder }: satu PDF, satu XLSX.
rat-no-year = Tidak ada catatan dari tahun { $year }.
cli-rat-ending = Nama berkas paket RAT harus berakhir dengan .pdf atau .xlsx, atau nama folder tanpa akhiran, bukan "{ $ending }".
register-title = BUKU-BUKU KOPERASI
register-title-screen = Buku-buku koperasi
register-book-word = Buku
register-present-word = Hadir
register-present = Jumlah yang hadir dicatat untuk rapat (buku 10 sampai 12), paling sedikit 1.
register-who = Siapa
register-reply = Tindak lanjut
register-by = Dicatat oleh
register-book = { $book ->
    [2] Buku daftar pengurus
    [3] Buku daftar pengawas
    [4] Buku daftar karyawan
    [5] Buku tamu
    [7] Buku saran anggota
    [8] Buku anjuran pejabat koperasi
    [9] Buku anjuran pejabat instansi lain
    [10] Buku keputusan rapat pengawas
    [11] Buku keputusan rapat pengurus
    [12] Buku keputusan rapat anggota
    [13] Buku kejadian penting
   *[16] Buku agenda surat
}
register-no-book = Buku yang ditulis tangan bernomor 2–5, 7–13, dan 16. Buku 1, 6, 14, dan 15 tersusun sendiri sebagai laporan.
register-words = Isi catatannya.
total-title = KODE TOTAL: ketik kodenya, lihat bukti di belakangnya
total-code = Kode
total-counted-title = KODE JUMLAH ANGGOTA: ketik kodenya, lihat siapa yang dihitung
total-saved-pokok = Simpanan pokok seluruh anggota
total-saved-wajib = Simpanan wajib seluruh anggota
total-saved-sukarela = Simpanan sukarela seluruh anggota
total-saved-berjangka = Simpanan berjangka seluruh anggota
total-planned-section = Rencana { $year }: { $section ->
    [member_gross] partisipasi bruto anggota
    [member_cost] beban pokok anggota
    [others_gross] pendapatan non-anggota
    [others_cost] beban pokok non-anggota
    [other_income] pendapatan lain
    [cooperative_expenses] beban perkoperasian
    [tax] pajak penghasilan
   *[expenses] beban usaha
}
total-planned = { $what ->
    [report-member-net] Rencana { $year }: partisipasi neto anggota
    [report-others-net] Rencana { $year }: laba kotor non-anggota
    [report-shu-gross] Rencana { $year }: sisa hasil usaha kotor
    [report-shu-operating] Rencana { $year }: SHU koperasi
    [report-shu-before-tax] Rencana { $year }: SHU sebelum pajak
    [report-shu-after-tax] Rencana { $year }: SHU setelah pajak
    [report-shu-of-members] Rencana { $year }: SHU dari anggota
   *[other] Rencana { $year }: SHU dari non-anggota
}
total-common = Bagian dari hasil dan beban bersama
total-at-a-bank = Dikurangi jasa bank atas simpanan yang sama
total-joined = Masuk
total-left = Keluar
total-no-code = "{ $code }" bukan kode total. Periksa angkanya pada kertas.
books-export-approval = Data pribadi anggota keluar untuk { $purpose }. Perlu persetujuan pengurus.
ends-refused = Baris ditolak
simkopdes-no-list = Tidak ada daftar baris yang ditolak SIMKOPDES (tabel,ref,alasan) di Unduhan atau stik. Simpan di sana, lalu tekan lagi. Tidak ada yang berubah.
simkopdes-refused-title = Baris yang ditolak SIMKOPDES, kiriman { $year }
simkopdes-refused-written = { $list }: { $ours } baris kiriman kita ditolak, { $other } tidak ada dalam kiriman ini. Daftarnya di { $file }. Perbaiki di tempatnya, lalu kirim lagi.
simkopdes-column-table = Tabel
simkopdes-column-ref = Rujukan
simkopdes-column-reason = Alasan
simkopdes-column-state = Keadaan
simkopdes-state-ours = perbaiki, kirim lagi
simkopdes-state-other = tidak ada dalam kiriman ini
simkopdes-refused = { $table } { $ref }: ditolak, { $reason }. Perbaiki lalu kirim lagi.
simkopdes-not-ours = { $table } { $ref }: tidak ada dalam kiriman ini ({ $reason }).
check-title = DAFTAR PERIKSA PENGAWAS
check-title-screen = Daftar periksa pengawas
check-part = Bagian
check-state = Keadaan
inventory-title = BUKU CATATAN INVENTARIS
inventory-title-screen = Buku catatan inventaris
inventory-name = Barang
inventory-acquired = Diperoleh
inventory-quantity = Jumlah
inventory-price = Harga
inventory-worn = Penyusutan
inventory-value = Nilai buku
inventory-condition = Kondisi
inventory-condition-is = Kondisi: { $condition }
inventory-place = Lokasi
inventory-is = { $condition ->
    [baik] Baik
    [rusak] Rusak
   *[hilang] Hilang
}
inventory-differs = Perhatian: daftar ini { $listed }, buku besar { $booked }. Catat yang kurang, atau betulkan di Pembukuan dengan Jurnal.
inventory-unknown = Inventaris nomor { $number } tidak ada. Periksa nomornya di buku inventaris.
inventory-listed = Inventaris { $number }: { $name } tercatat.
inventory-words = Isi nama barang, jumlah paling sedikit 1, harga, umur dalam bulan (0 kalau tidak susut), dan kondisi baik, rusak, atau hilang.
finding-title = TEMUAN PENGAWAS
finding-title-screen = Temuan pengawas
finding-words = Temuan
finding-by = Oleh
finding-answer = Jawaban
finding-answered-on = Dijawab
finding-closed-on = Selesai
finding-state = { $state ->
    [open] Terbuka
    [answered] Dijawab
   *[closed] Selesai
}
finding-noted = Temuan nomor { $number } dicatat.
finding-answered = Jawaban atas temuan { $number } dicatat.
finding-is-closed = Temuan { $number } selesai.
finding-unknown = Temuan nomor { $number } tidak ada. Periksa nomornya di daftar temuan.
finding-closed = Temuan { $number } sudah selesai. Yang baru dicatat sebagai temuan baru.
finding-unanswered = Temuan { $number } belum dijawab pengurus, jadi belum dapat diselesaikan.
check-points = Pokok pemeriksaan
check-people = Tindakan di luar penjualan biasa
check-sample = Contoh anggota: bandingkan dengan buktinya
check-fine = Sesuai
check-look = Periksa
check-point = { $code ->
    [records] Catatan dalam buku; rantai dan tanda tangannya diperiksa di Tutup dan kirim (O)
    [controls] Akun yang sekarang berbeda dengan rinciannya
    [cash] Sif; selisih kas semuanya
    [open_shifts] Sif yang belum ditutup
    [open_days] Hari yang belum ditutup (Tutup hari)
    [gaps] Nomor Z yang hilang
    [entries] Jurnal tangan
    [qris] Hari yang QRIS-nya lebih dari 3 hari belum masuk bank
    [twice] Pembukuan yang dilakukan dua kasir, atau masuk sesudah tahunnya ditutup
    [invoices] Faktur yang diterima dua kali
    [transfers] Mutasi antar tempat yang terlalu lama belum diterima
    [arrears] Pinjaman yang sekarang menunggak
    [kasbon] Anggota dengan kasbon yang sekarang lewat tempo
    [findings] Temuan yang belum selesai
   *[expired] Lot kedaluwarsa yang masih ada
}
check-done = { $kind ->
    [void] Batal transaksi
    [return] Retur
    [override] Harga diubah
    [label_price] Ikut label
   *[no_sales] Laci dibuka tanpa transaksi
} oleh { $actor }, { $sales } struk{ $others ->
    [alone] {""}
   *[some] ; yang lain { $others } tiap 100 struk
}
check-own = Kartu sendiri
check-own-card = { $actor } mencatat di kartunya sendiri, anggota { $number } (batal { $voided })
check-related = Belanja pengurus dan pengawas
check-bought = { $number }, { $office ->
    [pengurus] pengurus
   *[pengawas] pengawas
}
check-count = Contoh barang: hitung, lalu bandingkan dengan kartu stok
check-goods = { $sku } { $name }: { $quantity } { $unit } per { $date }
check-unchecked = Belum diperiksa di sini
check-member = { $number } { $name }

# Meja anggota dan pinjaman

office-term-order = Masa jabatan harus berakhir sesudah mulai.
office-decision-needed = Isi nomor keputusannya, paling banyak 60 huruf.
office-too-long = Isian terlalu panjang.
office-sex = Jenis kelamin diisi L atau P.
office-name-needed = Nama harus diisi.
office-not-at-once = Orang mendaftar sebagai calon, atau anggota luar biasa. Menjadi anggota sesudah simpanan pokok lunas.
office-consent-needed = Tanpa persetujuan, data pribadi tidak disimpan dan pendaftaran tidak dapat dicatat.
holder-consent-needed = { $name } belum setuju namanya disimpan. Tanpa itu kartunya tidak dibuat.
holder-has-card = { $name } sudah punya kartu { $card }. Cetak lagi, atau ganti kartunya kalau hilang.
holder-is-so = Kartu { $card } sudah { $state ->
    [ditarik] ditarik; kartu itu tidak dipakai lagi
    [diblokir] diblokir
   *[berlaku] berlaku
}.
holder-own-stays = Kartu { $card } milik anggota sendiri. Blokir, lalu buat gantinya.
holder-own-limit = Kartu { $card } milik anggota sendiri; batas kasbonnya diatur di meja anggota.
holder-own-blocked = Kartu anggota { $number } diblokir. Ganti kartunya dulu.
holder-not-good = Kartu { $card } { $state ->
    [ditarik] sudah ditarik
   *[diblokir] diblokir
}. Ganti kartunya, lalu cetak yang baru.
holder-unknown = Tidak ada kartu { $card } pada anggota ini.
holder-no-number = Sudah { $most } kartu dibuat untuk anggota ini; nomor kartu habis.
holder-limit-above = Batas kasbon { $name } sendiri { $limit }. Untuk pembeli serumah tidak boleh lebih.
payroll-word = "{ $text }" bukan kode pemotong gaji. Pakai huruf dan angka saja, paling banyak { $most }, misalnya SDN1.
payroll-unknown-employer = Tidak ada pemotong gaji { $text }. Daftarkan dulu.
payroll-open-list = Daftar { $list } masih menunggu. Bukukan atau batalkan dulu.
payroll-not-on = { $name } tidak ikut potong gaji.
payroll-members-only = { $name } belum anggota. Potong gaji untuk anggota yang sudah diterima.
payroll-month = Daftar bulan { $month } tidak bisa dibuat. Pilih bulan lalu, bulan ini, atau bulan depan.
payroll-nothing-due = Tidak ada yang jatuh tempo untuk { $name } sampai akhir { $month }.
payroll-unknown-list = Tidak ada daftar potong gaji { $text }.
payroll-posted-before = Daftar { $list } sudah dibukukan. Tarik kembali dulu kalau salah.
payroll-not-listed = Anggota { $number } tidak ada di daftar { $list }.
payroll-more-than-listed = Potongan anggota { $number } paling banyak { $amount }, sesuai daftar.
payroll-sum-differs = Uang yang masuk { $total }, tetapi potongan per anggota { $sum }: selisih { $difference }. Betulkan baris anggota yang dipotong kurang atau tidak dipotong.
payroll-approval = { $name } membayar potong gaji { $total } untuk { $count } anggota. Perlu persetujuan bendahara.
payroll-back-approval = Potong gaji { $name } { $total } ditarik kembali. Perlu persetujuan bendahara.
payroll-to-sukarela = { $amount } lebih dari yang masih terutang; masuk simpanan sukarela anggotanya.
payroll-short = { $amount } dari daftar tidak dipotong; tetap terutang.
payroll-not-posted = Daftar { $list } belum dibukukan.
payroll-shift-over = Uang daftar { $list } masuk laci pada sif yang sudah ditutup. Tidak bisa ditarik kembali dari laci ini.
payroll-used-since = Simpanan anggota { $number } dari potong gaji ini sudah dipakai. Tidak bisa ditarik kembali.
payroll-later-payment = Pinjaman { $loan } anggota { $number } sudah diangsur lagi sesudahnya. Tarik kembali angsuran itu dulu.
office-member-already = NIK ini milik anggota { $number }. Satu orang, satu keanggotaan.
office-member-before = Pernah menjadi anggota { $number }, sudah keluar. Sekarang bernomor baru.
office-member-before-until = Pernah menjadi anggota { $number }, keluar { $date }. Sekarang bernomor baru.
office-namesake = Sudah ada anggota bernama sama: { $number }. Periksa supaya tidak terdaftar dua kali.
office-old-number = { $number } adalah nomor anggota lain. Tulis nomor lama dengan cara lain, misalnya "lama 2".
office-left-join-again = { $name } sudah keluar dan tidak dapat diaktifkan lagi. Daftarkan sebagai pemohon baru; nomornya baru.
office-pokok-first = Simpanan pokok { $name } kurang { $missing }. Lunasi dulu, baru diterima sebagai anggota.
office-nothing-to-accept = Tidak ada yang perlu diputuskan untuk { $name }.
office-accept-approval = { $name } diterima sebagai { $to ->
    [calon] calon anggota
   *[anggota] anggota
}. Perlu persetujuan pengurus.
office-not-so = Status { $name } tidak memungkinkan ini.
office-suspend-approval = Status { $name } diubah. Perlu persetujuan pengurus.
office-kasbon-approval = Batas kasbon { $name } dari { $before } menjadi { $limit }. Perlu persetujuan pengurus.
office-kasbon-full-members = { $name } belum anggota penuh. Kasbon untuk anggota yang sudah melunasi simpanan pokok. Belum ada yang disimpan.
office-ends-with-leaving = Jabatan { $name } berakhir hari ini bersama keanggotaannya.
office-left-before = { $name } sudah tidak menjadi anggota.
office-leave-approval = { $name } keluar. Sesudah utangnya dipotong, hak yang dibayarkan { $rest }. Perlu persetujuan pengurus.
office-leave-owing = { $name } keluar. Simpanannya habis dipotong utang; masih terutang { $claim }. Perlu persetujuan pengurus.
office-claim-stays = Simpanan { $name } tidak menutup semua utang. Tagihan { $amount } tetap ada.
office-born = { $text } bukan tanggal lahir. Tulis tahun-bulan-tanggal, misalnya 1990-03-12. Belum ada yang disimpan.
office-nik-born = Tanggal lahir { $name } tidak cocok dengan NIK-nya. Data sudah disimpan; periksa KTP-nya.
office-nik-sex = Jenis kelamin { $name } tidak cocok dengan NIK-nya. Data sudah disimpan; periksa KTP-nya.
office-after-rat = Dibayarkan sesudah RAT tahun { $year }: { $name }, { $amount }. Sekarang hanya dengan persetujuan pengurus.
office-nothing-owed = Tidak ada hak { $name } yang belum dibayarkan.
office-purpose = "{ $text }" bukan tujuan persetujuan: satu kata huruf kecil.
office-full-members-only = { $name } belum anggota penuh. Pinjaman dan simpanan berjangka hanya untuk anggota.
errand-rules = Aturan simpan pinjam
rules-head = Pengurus menyetujui tiap perubahan
rules-now = berlaku sekarang
rules-today = hari ini
rules-field-value = Nilai baru
rules-field-from = Mulai
rules-value-first = Pilih aturan, lalu isi nilai barunya
rules-board-agrees = Pengurus menyetujui
rules-decide = Ubah aturan
rule-yes = Ya
rule-no = Tidak
lending-tool-rules = Aturan
rule-who = Peran { $role } tidak mengubah aturan simpan pinjam. Bendahara atau manajer yang mengubahnya, pengurus menyetujui.
rule-bad = { $text } tidak bisa dipakai untuk { rule-name }: boleh { $bounds }. Yang lama ({ $before }) tetap berlaku; periksa nilainya.
rule-same = Tidak ada yang berubah: aturan itu sudah begitu mulai { $from }. Ketik nilai yang baru.
rule-rate-above = Jasa pinjaman setahun melebihi batas { $most } %. Aturan yang lama tetap berlaku; turunkan jasa sebulan atau ubah batasnya sekaligus.
rule-approval = Ubah aturan simpan pinjam mulai { $from }: { $changes }? Perlu persetujuan pengurus.
rule-approval-one = { $value ->
    [yes] { rule-name }: ya mulai { $from } (sekarang tidak)? Perlu persetujuan pengurus.
    [no] { rule-name }: tidak mulai { $from } (sekarang ya)? Perlu persetujuan pengurus.
   *[other] { rule-name }: { $value } mulai { $from } (sekarang { $before })? Perlu persetujuan pengurus.
}
rule-name = { $rule ->
    [pokok] Simpanan pokok
    [pokok_in_parts] Simpanan pokok boleh diangsur
    [wajib_month] Simpanan wajib sebulan
    [wajib_due_day] Tanggal jatuh tempo simpanan wajib
    [wajib_ahead_most] Simpanan wajib di muka tanpa ditanya (bulan)
    [applicants_save] Calon anggota boleh menabung sukarela
    [applicant_months] Calon belum lunas ditampilkan sesudah (bulan)
    [sukarela_rate] Jasa simpanan sukarela (% setahun)
    [interest_tax] PPh jasa simpanan (%)
    [interest_tax_free] Jasa simpanan bebas PPh sebulan
    [term_rate] Jasa simpanan berjangka (% setahun)
    [term_months_most] Jangka terpanjang simpanan berjangka (bulan)
    [payout_needs_pin] Tarik simpanan tanpa PIN anggota perlu manajer
    [saving_out_limit] Batas tarik simpanan sehari
    [leaver_after_rat] Anggota keluar dibayar sesudah RAT
    [member_sales_day] Transaksi seorang anggota sehari tanpa dilihat
    [habit_times] Jauh di atas kebiasaan: berapa kali belanja sehari
    [habit_days] Kebiasaan belanja dari berapa hari
    [habit_floor] Belanja sehari yang tidak perlu dilihat sampai
    [shu_claim_years] SHU ditunggu sesudah RAT (tahun)
    [name_kept_years] Nama anggota keluar disimpan (tahun)
    [open_books] Buku terbuka untuk anggota (tahun yang diputus RAT)
    [open_books_running] Buku terbuka juga untuk tahun berjalan
    [allowance] Cadangan piutang: lancar sampai macet (%)
    [licensed] Izin unit simpan pinjam
    [loan_rate] Jasa pinjaman (% sebulan)
    [loan_rate_year_most] Batas jasa pinjaman (% setahun)
    [loan_rate_effective] Batas jasa diukur efektif
    [loan_most] Pinjaman terbesar seorang anggota
    [loan_months_most] Tenor terpanjang (bulan)
    [income_percent] Angsuran paling banyak dari penghasilan (%)
    [capital_percent] Pinjaman paling banyak dari modal sendiri (%)
    [related_percent] Pinjaman pihak terkait dari modal sendiri (%)
    [families_related] Keluarga pengurus dan pengawas termasuk pihak terkait
    [loans_at_once] Pinjaman sekaligus seorang anggota
    [loan_fee] Biaya administrasi pinjaman (%)
    [pay_order] Urutan pelunasan
    [rest_to_sukarela] Lebih bayar angsuran masuk sukarela
    [early_waives_jasa] Lunas awal bebas jasa sisa bulan
    [penalty] Denda angsuran terlambat
    [penalty_rate_day] Denda (% sehari)
    [penalty_grace_days] Masa bebas denda (hari)
   *[penalty_cap] Denda paling banyak (% angsuran)
}
rule-noted = { $value ->
    [yes] { rule-name }: ya mulai { $from } (sebelumnya tidak).
    [no] { rule-name }: tidak mulai { $from } (sebelumnya ya).
   *[other] { rule-name }: { $value } mulai { $from } (sebelumnya { $before }).
}
cli-config-loan-rate = { $key } dikali 12 melebihi loan_rate_year_most. Tidak ada yang dibuat.
loan-no-licence = Izin unit simpan pinjam belum diaktifkan. Tanpa izin tidak ada pinjaman. Kalau izinnya sudah terbit, bendahara mencatatnya di Meja pinjaman, tombol Aturan; pengurus menyetujui.
loan-terms = Syarat pinjaman tidak dapat dijadikan jadwal angsuran. Periksa jumlah, bulan, cara (flat, menurun, anuitas), jasa sebulan (misalnya 1,5), dan tanggal pertama.
loan-rate-above = Jasa setahun di atas { $most } %, batas yang diputuskan.
loan-above = Pinjaman di atas batas seorang anggota, { $most }.
loan-income = Angsuran { $instalment } di atas batas dari penghasilan, { $most }.
loan-applied-already = Anggota ini masih punya permohonan yang belum selesai.
loan-one-at-a-time = Pinjaman { $loan } belum lunas. Satu pinjaman setiap kali.
loan-not-so = Pinjaman { $loan } berstatus { $state ->
    [diajukan] diajukan
    [disurvei] disurvei
    [disetujui] disetujui
    [ditolak] ditolak
    [dicairkan] dicairkan
   *[dihapusbuku] dihapusbuku
}. Ini tidak dapat dilakukan.
loan-approval = Pinjaman { $loan }, { $amount }. Keputusan pengurus diperlukan.
loan-own-application = Yang mengajukan, memutuskan, dan membayarkan pinjaman adalah tiga orang.
loan-no-money = Kas simpan pinjam hanya { $amount }. Cairkan dari bank, atau tambah kas dulu.
loan-allowance-right = { $month ->
    [none] Penyisihan sudah tepat
   *[other] Penyisihan akhir { $month } sudah tepat
}, { $amount }.
loan-allowance-approval = Penyisihan pinjaman{ $month ->
    [none] {""}
   *[other] {" "}akhir { $month }
} berubah sebesar { $amount }, menjadi { $total }. Perlu persetujuan pengurus.
loan-allowance-again = Sesudah { $month } penyisihan sudah berubah { $amount }: sesuaikan lagi bulan-bulan sesudahnya.
loan-other-terms = Pinjaman { $loan }: administrasi { $fee } (biasanya { $usual }), angsuran pertama { $first }. Syarat lain daripada yang biasa disetujui pengurus.
loan-write-off-short = Sisa pinjaman { $loan }, { $amount }, dihapusbukukan. Penyisihan baru { $there }; kekurangannya { $missing } menjadi beban hari ini. Perlu persetujuan pengurus.
loan-write-off-approval = Sisa pinjaman { $loan }, { $amount }, dihapusbukukan. Perlu persetujuan pengurus.
loan-jasa-already = { $way ->
    [accrued] Jasa pinjaman sudah diakui pada bulannya.
   *[paid] Jasa pinjaman sudah diakui saat dibayar.
}
loan-jasa-approval = { $way ->
    [accrued] Mulai hari ini jasa pinjaman diakui pada bulan jatuh temponya, dibayar atau belum. Perlu persetujuan pengurus.
   *[paid] Mulai hari ini jasa pinjaman diakui saat dibayar. Yang sudah diakui tetap menjadi piutang sampai dibayar. Perlu persetujuan pengurus.
}
loan-jasa-when-paid = Pada { $month } jasa pinjaman diakui saat dibayar. Tidak ada yang dibukukan.
loan-accrued-before = Jasa pinjaman bulan { $month } sudah dibukukan.
loan-accrual-nothing = Tidak ada jasa untuk { $month }: yang jatuh tempo sudah dibayar, atau pinjamannya kurang lancar.
loan-accrual-approval = Jasa { $month }: { $amount } dari { $loans } pinjaman diakui sebelum dibayar. Perlu persetujuan pengurus.
report-entry-loan-accrued = Jasa diakui
interest-month-not-over = Bulan { $month } belum berakhir.
interest-credited-before = Jasa simpanan bulan { $month } sudah dibukukan.
interest-rate = Jasa simpanan antara 0 dan 9 % setahun.
interest-nothing = Tidak ada jasa simpanan untuk bulan { $month }: jasanya 0 %, atau tidak ada simpanan sukarela.
interest-earlier-open = Jasa simpanan { $earlier } belum dibukukan. Kalau { $month } didahulukan, jasa { $earlier } tidak ikut menambah simpanannya. Tetap bukukan { $month }?
interest-approval = Jasa simpanan { $month }: { $amount } untuk { $members } anggota. Perlu persetujuan pengurus.
report-entry-interest-paid = Jasa simpanan
# Simpanan berjangka
desk-terms = Berjangka
desk-savings = Simpanan lain
desk-term = Cairkan simpanan berjangka
desk-term-new = Simpanan berjangka baru
desk-term-new-below = Nominal, tenor, lalu jasa setahun
desk-term-runs = { $term } · { $rate } % · sampai { $due }
desk-term-due = { $term } jatuh tempo { $due }
desk-term-months = Ketik tenor dalam bulan
desk-term-rate = Jasa setahun dalam persen
desk-term-usual = Jasa biasa
desk-term-month-key = { $months } bulan
desk-term-percent = { $rate }%
desk-term-where = { $where ->
    [sukarela] Lewat sukarela
    [transfer] Transfer bank
   *[cash] Tunai
}
desk-term-at-end = { $end ->
    [yes] Jasa: di akhir
   *[no] Jasa: tiap bulan
}
desk-term-renews = { $renews ->
    [yes] Diperpanjang: ya
   *[no] Diperpanjang: tidak
}
payout-transfer-first = Ketik nomor transfernya
desk-said-term = { $amount } diterima sebagai simpanan berjangka { $term }, jatuh tempo { $due }. Bilyet dicetak.
desk-said-term-paid = { $amount } dari simpanan berjangka { $term } dicairkan untuk { $name }. Bukti { $slip } dicetak.
desk-void-later-term = Simpanan berjangka { $term } sudah berubah setelah bukti itu: jasanya dibukukan, diperpanjang, atau dicairkan. Tidak ada yang dibatalkan.
term-rate-approval = Jasa { $rate } % bukan jasa biasa. Perlu persetujuan manajer.
term-months = Tenor antara 1 dan { $most } bulan.
term-unknown = Simpanan berjangka { $term } tidak ada. Periksa nomornya.
term-closed-before = Simpanan berjangka { $term } sudah dicairkan. Tidak ada yang perlu dibayarkan.
term-early-approval = Simpanan berjangka { $term } baru jatuh tempo { $due }. Untuk mencairkan { $amount } sekarang perlu persetujuan manajer.
term-before-leaving = { $name } masih punya simpanan berjangka { $term }. Cairkan dulu ke simpanan sukarela, lalu ulangi.
report-berjangka = Simpanan berjangka
report-entry-term-opened = Simpanan berjangka
report-entry-term-renewed = Simpanan berjangka diperpanjang
report-entry-term-closed = Simpanan berjangka cair
report-entry-payroll = Potong gaji
paper-term-title = BILYET SIMPANAN BERJANGKA { $term }
paper-term-copy = SALINAN
paper-term-length = Tenor
paper-term-months = { $months } bulan
paper-term-from = Mulai
paper-term-due = Jatuh tempo
paper-term-rate = Jasa setahun
paper-term-month = Jasa sebulan
paper-term-at-end = Jasa dibayarkan saat jatuh tempo.
paper-term-monthly = Jasa masuk ke simpanan sukarela tiap bulan.
paper-term-renews = Diperpanjang sendiri saat jatuh tempo.
paper-term-ends = Tidak diperpanjang: jasa berhenti saat jatuh tempo.
paper-term-early = Sebelum jatuh tempo hanya dengan persetujuan; bulan yang berjalan tidak mendapat jasa.
paper-term-paid-title = PENCAIRAN SIMPANAN BERJANGKA { $term }
paper-term-broken = Dicairkan sebelum jatuh tempo.
paper-payout-shu = PEMBAYARAN SHU { $year }
paper-payout-leaver = PEMBAYARAN ANGGOTA KELUAR
paper-payout-transfer = Lewat transfer bank, nomor { $number }
paper-payout-saved = Masuk sukarela
paper-payroll = TERIMA POTONG GAJI
paper-payroll-back = BATAL POTONG GAJI
paper-payroll-month = Bulan
paper-payroll-members = Anggota
paper-payroll-by = Dibukukan
paper-payroll-kasbon = Kasbon
paper-payroll-loans = Angsuran
paper-payroll-wajib = Simpanan wajib
paper-payroll-sukarela = Sukarela
paper-payroll-cash = Tunai di laci kas
paper-payroll-bank = Transfer ke bank
paper-settlement-title = PENYELESAIAN ANGGOTA KELUAR
paper-settlement-decision = Keputusan { $decision }
paper-settlement-saved = Jumlah simpanan
paper-settlement-kasbon = Potong kasbon
paper-settlement-loan = Potong { $loan }
paper-settlement-jasa = Potong jasa { $loan }
paper-settlement-penalty = Potong denda { $loan }
paper-settlement-written-off = Potong tagihan hapus buku { $loan }
paper-settlement-rest = SISA
paper-settlement-claim = Masih terutang kepada koperasi { $amount }.
paper-settlement-owes-kasbon = Sisa kasbon
paper-settlement-owes-loan = Sisa pinjaman { $loan }
paper-settlement-order = Simpanan dipotong untuk kasbon dahulu, lalu pinjaman. Sisa utang dibayar di kasir.
paper-settlement-after = Sisa dibayarkan sesudah RAT tahun { $year }. Simpan kertas ini.
paper-settlement-now = Sisa dapat diambil di kasir.
paper-settlement-leaver = Yang keluar
paper-settlement-board = Pengurus
paper-term-principal = Simpanan
paper-term-held = Jasa yang disimpan
paper-term-interest = Jasa
paper-term-tax = PPh final
paper-term-to-sukarela = Sukarela sekarang
paper-passbook-title = BUKU SIMPANAN
paper-passbook-kind = Simpanan { $kind ->
    [pokok] pokok
    [wajib] wajib
    [berjangka] berjangka
   *[sukarela] sukarela
}
paper-passbook-before = Saldo sebelumnya
paper-passbook-all = Seluruh simpanan
paper-card-title = KARTU ANGGOTA
paper-card-words = Tunjukkan kartu ini setiap berbelanja. Kalau hilang, lapor ke koperasi.
paper-card-of = Kartu ke-{ $card }
paper-card-page = Simpanan, pinjaman, dan SHU Anda: pindai dengan ponsel, lalu ketik PIN. PIN baru berarti kartu baru.
report-entry-member-left = Anggota keluar
report-entry-leaver-paid = Hak anggota keluar dibayarkan
report-entry-loan-disbursed = Pinjaman cair
report-entry-loans-provisioned = Penyisihan pinjaman
report-entry-loan-written-off = Pinjaman dihapusbuku

# Sisa hasil usaha dan buku

shu-refused = { $code ->
    [BAD_POLICY] Kebijakan tidak dapat dibaca atau tidak lengkap: { $about }.
    [BAD_MEMBERS] Berkas anggota tidak seperti yang diminta: { $about }.
    [DUPLICATE_POOL] Bagian { $about } ada dua kali.
    [BAD_PERCENT] "{ $about }" bukan persentase dari 0 sampai 100.
    [PERCENT_SUM] Persentase semua bagian berjumlah { $about }, seharusnya tepat 100.
    [BAD_REMAINDER_POOL] Sisa pembulatan ditujukan ke { $about }, yang bukan dana dalam kebijakan ini.
    [BAD_NONMEMBER_POOL] Laba dari umum ditujukan ke { $about }, yang bukan dana dalam kebijakan ini.
    [DUPLICATE_MEMBER] Nomor anggota { $about } ada dua kali.
    [BAD_KIND] Jenis anggota { $about } bukan anggota, calon, atau luar_biasa.
    [NEGATIVE_SAVINGS] Simpanan anggota { $about } di bawah nol.
    [ZERO_DENOMINATOR] Tidak ada yang dapat dijadikan dasar pembagian { $about }. Atur on_zero = "remainder" supaya masuk ke sisa.
   *[SALES_TOTAL_TOO_SMALL] Penjualan seluruhnya lebih kecil daripada belanja anggota ({ $about }).
} [{ $code }]
shu-head = Pembagian sisa hasil usaha { $year }
shu-head-members = Bagian { $count } orang
shu-status = { $status ->
    [ok] Dibagi dari { $base }
    [deficit] Tidak ada sisa hasil usaha: tidak ada yang dibagi
   *[absorbed] Seluruhnya menutup rugi tahun-tahun lalu
}
shu-nonmember-reserve = Laba dari umum: { $amount }
shu-village = Bagian desa: { $amount }
shu-loss-absorbed = Menutup rugi lama: { $amount }
shu-loss-carried = Rugi yang dibawa: { $amount }
shu-remainder = Sisa pembulatan: { $amount }
shu-reason = { $reason ->
    [calon] calon anggota
    [luar_biasa] luar biasa
    [joined_later] masuk kemudian
    [left_before] sudah keluar
    [gugur] keluar, gugur
   *[pokok_unpaid] pokok belum lunas
}
shu-negative-purchases = Belanja anggota { $member } di bawah nol ({ $amount }) dan dihitung nol.
shu-allocated-before = SHU { $year } sudah dibagi. Yang salah dibetulkan dengan pembatalan, lalu dibagi lagi.
shu-not-allocated = SHU { $year } belum dibagi.
shu-year-late = Tahun { $year } sudah ditutup, tetapi ada yang masuk sesudahnya. Tutup tahun itu sekali lagi, lalu bagi SHU.
shu-meeting-before = Rapat yang membagi SHU { $year } diadakan sesudah tahun itu berakhir.
shu-other-surplus = Menurut buku, SHU { $year } adalah { $amount }. Kebijakan menyebut jumlah lain; hapus bagian [surplus] di dalamnya.
shu-nothing = Tidak ada SHU { $year } untuk dibagi. Rugi yang dibawa: { $amount }.
shu-approval = SHU { $year } untuk anggota { $amount }, menurut { $pools }. { $act ->
    [policy] Hitungannya perlu persetujuan bendahara.
   *[calculation] Persentasenya perlu persetujuan pengurus.
}
shu-loss-approval = Tahun { $year } rugi { $amount }: tidak ada SHU yang dibagi, dan rugi { $carried } dibawa ke tahun berikutnya. Keputusan rapat perlu persetujuan { $act ->
    [policy] bendahara.
   *[calculation] pengurus.
}
shu-take-back-approval = Pembatalan pembagian SHU { $year } perlu persetujuan { $act ->
    [policy] bendahara.
   *[calculation] pengurus.
}
shu-paid-already = Dari SHU { $year } sudah dibayarkan { $amount }{ $back ->
    [yes] {" "}dan kembali ke cadangan { $lapsed }
   *[no] {""}
}. Pembagian yang sudah dijalankan tidak dapat dibatalkan.
shu-nothing-owed = Tidak ada SHU { $name } yang belum dibayarkan.
payout-transfer-number = Ketik nomor transfernya seperti di bukti bank: angka dan huruf tanpa spasi, paling banyak { $most }. Nama orang tidak ditulis di sini.
shu-was-paid = SHU { $year } { $name } { $amount } sudah dibayar pada { $date }, { $way ->
    [cash] tunai
    [transfer] lewat transfer
    [kasbon] dipotong kasbon
   *[sukarela] ke simpanan sukarela
}.
shu-has-lapsed = SHU { $year } { $name } { $amount } tidak diambil dan kembali ke cadangan pada { $date } menurut keputusan { $decision }. Rapat anggota dapat memberikannya kembali.
shu-lapse-early = SHU { $year } masih ditunggu sampai { $date }. Sesudah itu rapat anggota dapat mengembalikannya ke cadangan.
shu-lapse-approval = SHU { $year } { $count } anggota, { $amount }, tidak diambil: kembali ke cadangan. Perlu persetujuan { $act ->
    [policy] bendahara.
   *[calculation] pengurus.
}
shu-lapsed-now = SHU { $year } { $count } anggota, { $amount }, kembali ke cadangan.
shu-not-lapsed = Tidak ada SHU { $name } yang kembali ke cadangan.
shu-give-back-early = SHU itu kembali ke cadangan pada { $date }. Rapat yang memberikannya kembali diadakan pada hari itu atau sesudahnya.
shu-give-back-approval = SHU { $year } { $name } { $amount } diberikan kembali dari cadangan. Perlu persetujuan { $act ->
    [policy] bendahara.
   *[calculation] pengurus.
}
shu-given-back = SHU { $year } { $name } { $amount } dapat dibayarkan lagi.
shu-leaver-owes = { $name } sudah keluar dan masih terutang { $amount }. SHU sudah dibayar tunai; minta pelunasan sebelum orangnya pulang.
shu-below-coin = SHU { $name } hanya { $amount }: tidak ada uang logam sekecil itu. Masukkan ke simpanan sukarela; milik yang sudah keluar menunggu.
shu-has-left = { $name } sudah keluar dan tidak punya simpanan sukarela lagi. Kasir membayarkannya tunai dari laci.
shu-allocated-otherwise = SHU { $year } sudah dibagi rapat anggota ({ $decision }, { $date }) dengan pembagian lain. Yang berlaku pembagian itu; yang ini rancangan.
shu-all-paid = Semua SHU { $year } sudah dibayarkan.
shu-pay-approval = SHU { $count } anggota, { $amount }, ke simpanan sukarela. Perlu persetujuan pengurus.
shu-paid-to = SHU { $name } { $amount } sudah dibayarkan.
shu-all-paid-now = SHU { $count } anggota, { $amount }, masuk ke simpanan sukarela.{ $gone ->
    [0] {""}
   *[other] {" "}{ $gone } orang yang sudah keluar dibayar tunai di loket.
}
books-no-year = "{ $text }" bukan tahun buku dari 2000 sampai 2198.
books-year-not-over = Tahun { $year } belum berakhir.
books-year-closed = Tahun { $year } sudah ditutup.
books-earlier-open = Tahun { $first } belum ditutup. Tutup dulu, baru { $year }.
books-shift-open = Masih ada kasir terbuka dari tahun { $year }. Tutup kasir dulu.
books-clearing = Penyeimbang saldo awal (360000) masih { $amount }. Pindahkan dengan jurnal ke 340000 menurut keputusan rapat anggota, lalu tutup tahun { $year }.
books-close-approval = Tutup tahun { $year }: sesudah itu tidak ada yang dapat dibukukan di dalamnya. Perlu persetujuan pengurus.
books-close-again-approval = Tutup { $year } sekali lagi: { $amount } yang masuk sesudah tahun ditutup pindah ke { $reserve ->
    [yes] cadangan (340000), karena SHU tahun itu sudah dibagi
   *[no] SHU belum dibagi (350000), rugi ke 352000
}. Perlu persetujuan pengurus.
books-close-tills = { $open ->
    [none] {""}
   *[other] Sif kasir { $open } dari tahun { $year } belum ditutup.{" "}
}{ $silent ->
    [none] {""}
   *[other] Belum ada kabar dari kasir { $silent } sejak { $date }.{" "}
}Yang dijual di sana akan masuk sesudah tahun ditutup, dan tahun itu harus ditutup sekali lagi. Sambungkan dulu kasir itu. Tetap tutup tahun?
books-lock-tills = { $open ->
    [none] {""}
   *[other] Sif kasir { $open } dari hari yang akan dikunci belum ditutup.{" "}
}{ $silent ->
    [none] {""}
   *[other] Belum ada kabar dari kasir { $silent } sejak { $date }.{" "}
}Yang dijual di sana masih akan masuk ke hari yang terkunci. Sambungkan dulu kasir itu. Tetap kunci?
right-interest-once = Jasa simpanan { $month } tidak dibukukan dua kali. Tidak ada yang dibetulkan.
right-interest-approval = Jasa simpanan { $month } yang dibukukan dua kali, { $amount } pada { $count } simpanan, diambil kembali; yang pertama tetap. Perlu persetujuan pengurus.
right-interest-now = { $amount } jasa simpanan { $month } diambil kembali dari { $count } simpanan.{ $below ->
    [0] {""}
   *[other] {" "}{ $below } anggota sudah menariknya: simpanannya di bawah nol sampai disetor kembali.
}
right-shu-once = SHU { $year } tidak dibagi atau dibayar dua kali. Tidak ada yang dibetulkan.
right-shu-approval = SHU { $year }: pembagian kedua { $beside } ditarik, dan kelebihan bayar { $amount } pada { $count } anggota diambil kembali dari sukarela, selebihnya menjadi kasbon mereka. Perlu persetujuan pengurus.
right-shu-now = SHU { $year } betul lagi: pembagian kedua { $beside } ditarik, { $amount } dari { $count } anggota diambil kembali, { $owed } di antaranya menjadi kasbon mereka.
books-lock-past-only = { $date } belum lewat. Yang dapat dikunci hanya hari yang sudah lewat.
books-locked = Buku terkunci sampai { $date }. Bukukan pembetulan pada hari sesudahnya.
books-locked-shift = Kasir ini dibuka { $opened }, dan buku sudah terkunci sampai { $date }. Parkir keranjang, tutup kasir, lalu buka lagi; yang diparkir tetap ada.
books-lock-approval = Kunci buku sampai { $date }. Perlu persetujuan pengurus.
books-close-allowance = Penyisihan pinjaman { $month } belum dibukukan, kurang { $amount }{ $interest ->
    [none] {""}
   *[other] , dan jasa simpanan { $interest } belum dibayarkan
}. Sesudah tahun ditutup tidak bisa lagi. Tetap tutup tahun?
books-lock-interest = Jasa simpanan { $month } belum dibukukan. Bukukan dulu di Tutup dan kirim; kalau dikunci sekarang, jasanya nanti masuk dengan tanggal hari itu. Tetap kunci?
books-lock-shift-open = Kasir { $date } belum ditutup. Tutup kasir itu dulu, lalu kunci.
books-future = { $date } belum tiba.
books-before-begin = { $date } sebelum buku dibuka ({ $first }). Tidak ada yang dibukukan. Pakai tanggal sejak { $first }.
books-entry-words = Jurnal perlu uraian, paling banyak 200 huruf.
books-entry-lines = Jurnal punya 2 sampai 60 baris.
books-entry-account = { $account } bukan akun dalam bagan akun.
books-entry-controlled = Akun { $account } mengikuti kejadiannya sendiri: anggota, stok, pemasok, laci, penjualan, atau tutup tahun. Catat kejadian itu, bukan jurnal.
books-entry-nothing = Baris akun { $account } nol.
books-entry-unbalanced = Debit dan kredit berselisih { $amount }. Betulkan supaya sama.
books-entry-same = Debit dan kredit pada akun yang sama: tidak ada yang berubah. Pilih akun lawannya.
books-entry-approval = Jurnal { $amount }. Perlu persetujuan pengurus.
budget-too-far = RAPB { $year } terlalu jauh. Yang dapat direncanakan paling jauh tahun { $latest }.
budget-year-closed = Hasil tahun { $year } sudah ditutup atau dibagi, jadi RAPB-nya tidak dapat diubah lagi. RAPB yang ada tetap berlaku.
budget-decision = Nomor notulen paling panjang { $most } huruf.
budget-balance-account = Akun { $account } bukan akun pendapatan atau beban. RAPB hanya memuat akun 4 dan 5.
budget-negative = Rencana akun { $account } di bawah nol. Tulis jumlahnya tanpa tanda kurang.
budget-twice = Akun { $account } ada dua kali. Tulis sekali saja.
budget-nothing = Belum ada yang direncanakan. Isi paling sedikit satu akun.
budget-approval = RAPB { $year }: pendapatan { $income }, beban { $expense }, SHU { $surplus }. { $before ->
    [none] Perlu persetujuan pengurus.
   *[other] Menggantikan RAPB yang disetujui { $before }. Perlu persetujuan pengurus.
    }
budget-agreed = RAPB { $year } tersimpan: pendapatan { $income }, beban { $expense }, SHU { $surplus }.
report-pool = Bagian
report-reason = Keterangan
report-jasa-modal = Jasa modal
report-jasa-usaha = Jasa usaha
report-shu = SHU
report-shu-payouts = SHU per anggota: dibayar dan belum
report-shu-statement = SHU { $year }: perhitungan seorang anggota
report-part = Bagian
report-shu-reckoned = Dana × Anda ÷ semua
report-shu-paid-part = Pembayaran
report-book-year = Tahun buku
report-shu-cash = Tunai
report-shu-sukarela = Ke sukarela
report-shu-transfer = Transfer
report-shu-kasbon = Potong kasbon
report-shu-lapsed = Ke cadangan
report-shu-owed = Belum
report-shu-paid-on = Terakhir
report-shu-meeting = SHU { $year }: diputuskan { $decision }, { $date }. Ditunggu sampai { $until }.
report-shu-sums = Sudah dibayar { $paid }, belum dibayar { $owed } (akun 213000)
report-entry-year-closed = Tutup tahun
report-entry-year-opened = Tahun baru
report-entry-manual = Jurnal umum
report-entry-shu-allocated = Pembagian SHU
report-entry-shu-reversed = Pembatalan pembagian SHU
report-entry-shu-paid = SHU dibayarkan
report-entry-shu-lapsed = SHU tidak diambil

errand-storing = Titipan gudang
storage-on-account = Catat tempo
storage-say-whose = Isi nomor anggota atau nama
storage-say-what = Isi barangnya
storage-say-how-much = Isi jumlahnya
storage-koli = koli
storage-kilogram = kg
storage-field-member = Nomor anggota
storage-field-name = Atau nama
storage-field-phone = Telepon
storage-field-goods = Barang, keadaan
storage-field-quantity = Jumlah
storage-field-each = Kg per koli
storage-field-shelf = Rak
storage-field-out = Keluar
storage-field-paid = Sewa
storage-new = Titipan masuk
storage-lie = Titipan di gudang: { $count }
storage-gone = Sudah keluar
storage-due = Sewa { $amount }
storage-long = Lebih dari 6 bulan
storage-none = Tidak ada titipan. Tekan Titipan masuk.
stock-fill-in = Isi kolom di sebelah, lalu tekan tombol hijau.
storage-labels = Label dicetak, satu per koli
storage-since = sejak { $date }
storage-at-most = sisa { $left }
storage-tool-list = Daftar titipan
storage-tool-in = Titipan masuk
storage-tool-statement = Rekening
storage-tool-fees = Catat sewa
storage-tool-count = Hitung
storage-tool-none-there = Tidak ada
errand-storage-count = Hitung titipan
storage-count-head = Pindai label tiap koli, timbang yang per kg
storage-count-scan = Pindai label koli pertama
storage-scan-first = Pindai labelnya dulu
storage-not-weighed = belum ditimbang
storage-weigh-first = Masih ada yang belum ditimbang
storage-count-again = Hitung lagi
storage-count-differs = Beda dari catatan
storage-count-begin = Mulai hitung
storage-count-said = Hitungan titipan dicatat, bukti { $slip }.
storage-lines = { $count } titipan
storage-lines-differ = { $count } titipan, { $differ } berbeda
storage-take-in = Terima
storage-give-out = Keluarkan
storage-choose = Pilih titipan, atau pindai labelnya
storage-said-in = Titipan { $document } diterima. Bukti { $slip } dan label dicetak; pemilik menandatangani.
storage-said-out = Titipan keluar. Bukti { $slip } dicetak; pengambil menandatangani.
storage-said-fees = Sewa dicatat.
storage-said-statement = Rekening titipan dicetak.
errand-shops = Jual ke toko
paid-drawer = Laci kas
shop-new = Toko langganan baru
shop-owed-in-all = Piutang semua toko: { $amount }
shop-limit = batas { $limit }, { $days } hari
shop-inactive = Tidak aktif
shop-is-inactive = Tidak aktif: tidak membeli dengan tempo
shop-none = Belum ada toko langganan. Manajer mendaftarkannya dengan Toko baru.
shop-usual-limit = Seperti biasa
shop-field-code = Kode
shop-field-name = Nama toko
shop-field-phone = Telepon
shop-field-address = Alamat
shop-field-limit = Batas utang
shop-field-pays = Terima bayar
shop-field-into = Masuk ke
shop-pays-up-to = utang { $amount }
shop-tool-new = Toko baru
shop-tool-list = Daftar toko
shop-code-and-name = Isi kode dan nama
shop-bill = Catat tempo
shop-sell = Jual
shop-take = Terima
shop-choose = Pilih toko
shop-said-ready = Barang sudah siap dan diparkir. Kasir mengambilnya dan menagih.
shop-said-new = { $name } terdaftar dan bisa membeli dengan tempo.
shop-said-paid = { $amount } diterima. Bukti { $slip } dicetak.
## Gudang dan pembelian: barang masuk, pemasok, pesanan.
till-no-delivery = Tidak ada penerimaan yang dibuka. Mulai dengan pemasoknya dulu.
till-delivery-open = Penerimaan lain masih terbuka. Selesaikan atau tinggalkan dulu; tidak ada yang hilang.
till-unknown-supplier = Pemasok { $supplier } tidak ada di daftar. Periksa kodenya.
till-unknown-order = Pesanan { $order } untuk pemasok ini tidak ada. Periksa nomornya, atau terima tanpa pesanan.
till-order-not-there = Pesanan { $order } tidak ada. Periksa nomornya.
till-order-has-come = Pesanan { $order } sudah datang semua: tidak ada yang perlu ditutup.
till-order-closed = Pesanan { $order } sudah ditutup oleh { $name } pada { $date }: { $reason ->
    [kosong] pemasok tidak punya barangnya
    [lambat] terlalu lama
    [ganti] dibeli di tempat lain
    [salah] salah pesan
    [lain] sebab lain
   *[other] tanpa alasan
}. Barang yang datang juga diterima tanpa pesanan.
till-transfer-again = Surat jalan { $transfer } dicetak lagi sebagai salinan.
supplier-taken-in = { $name } masuk daftar pemasok dengan kode { $code }.
supplier-changed = Data pemasok { $name } diubah.
supplier-same = Data { $name } memang sudah begitu. Tidak ada yang diubah.
supplier-name-needed = Tulis nama pemasoknya.
supplier-name-taken = { $name } sudah ada di daftar dengan kode { $code }. Ubah yang itu, atau tulis nama yang membedakan.
supplier-code-taken = Kode { $code } sudah dipakai { $name }. Pilih kode lain, atau kosongkan.
supplier-bad-code = Kode { $code } tidak dapat dipakai. Pakai huruf besar, angka, dan tanda hubung, paling banyak 16, atau kosongkan.
supplier-bad-kind = { $kind } bukan jenis pemasok. Pilih salah satu: { $kinds }.
supplier-bad-terms = Tempo { $days } hari tidak dapat dipakai. Tulis 0 sampai { $most } hari.
supplier-bad-phone = { $phone } bukan nomor telepon. Tulis angkanya, 6 sampai 20.
supplier-bad-npwp = { $npwp } bukan NPWP: isinya 15 atau 16 angka.
supplier-licence-needed = { $name } sebagai PBF perlu nomor izin PBF. Tulis nomornya; tidak ada yang diubah.
supplier-licence-of-pbf = Nomor izin hanya untuk PBF. Pilih jenis PBF dulu.
supplier-commission-of-consignor = Komisi hanya untuk penitip. Pilih jenis titip jual dulu.
supplier-bank-agreed = Rekening { $name } menjadi { $bank }. Bendahara memeriksa dan menyetujui: ke sanalah uang koperasi dikirim.
supplier-bank-gone = Rekening { $name } dihapus dari daftar. Bendahara menyetujui.
supplier-is-grosir = Grosir
supplier-is-pbf = PBF (obat)
supplier-is-konsinyasi = Titip jual
supplier-is-pkp = PKP, menerbitkan faktur pajak
supplier-is-no-pkp = Bukan PKP
supplier-field-name = Nama pemasok
supplier-field-code = Kode (kosong: otomatis)
supplier-field-kind = Jenis
supplier-field-licence = Nomor izin PBF
supplier-field-commission = Komisi (%)
supplier-field-terms = Tempo bayar (hari)
supplier-field-phone = Telepon pemasok
supplier-field-address = Alamat pemasok
supplier-field-bank = Rekening bank
supplier-field-pkp = PKP
supplier-field-npwp = NPWP
supplier-days = { $days } hari
supplier-days-word = hari tempo
supplier-type-name = Tulis nama pemasoknya
supplier-type-licence = Tulis nomor izin PBF
supplier-change-what = Pilih kolom di kanan dan ubah isinya. Tanda - menghapus isinya.
supplier-tool-new = Pemasok baru
supplier-tool-change = Ubah data
supplier-tool-more = Rekening dan pajak
supplier-tool-first = Nama dan alamat
stock-tool-note-again = Surat jalan lagi
stock-order-closed = ditutup { $name }, { $date }
order-field-why = Ditutup karena
order-why-first = Pilih dulu mengapa sisanya tidak datang.
order-why-kosong = Pemasok tidak punya
order-why-lambat = Terlalu lama
order-why-ganti = Dibeli di tempat lain
order-why-salah = Salah pesan
order-why-lain = Sebab lain
till-not-into-quarantine = Barang baru tidak diterima ke karantina. Terima ke toko, apotek atau gudang, lalu pindahkan.
till-serial-twice = Nomor seri { $serial } sudah pernah diterima. Kemasan ini tidak dicatat; periksa apakah terpindai dua kali atau palsu.
till-delivery-full = Satu penerimaan paling banyak { $most } baris. Selesaikan ini, lalu buka yang baru.
till-quantity-above-zero = Jumlah harus lebih dari nol. Tidak ada yang berubah.
till-amount-unlike = { $name }: jumlah baris { $amount } jauh dari jumlah kali harganya, { $comes_to }. Sen hanya mengubah kurang dari Rp1 per satuan: periksa jumlah, harga, dan diskonnya.
till-consigned-other-price = { $name }: disepakati { $agreed } per { $unit }, di nota { $said }. Diterima dengan harga yang disepakati? Kalau kesepakatan berubah, manajer mengubah harga belinya di Gudang dan stok, Barang.
till-bad-discounts = Potongan { $text } tidak terbaca. Tulis seperti 10+5 atau 7,5.
till-medicine-not-here = { $name } obat: hanya diterima di apotek atau gudang.
till-price-absurd = Harga { $price } untuk satu { $unit } { $name } tidak masuk akal. Tidak ada yang dicatat. Periksa kolom harga: mungkin terisi barcode.
till-delivery-too-large = Penerimaan ini berjumlah lebih dari { $most }. Langkah terakhir tidak dicatat. Periksa harga, jumlah, PPN, dan ongkos kirimnya.
till-batch-other-expiry = Bets { $batch } dari { $name } sudah dikenal dengan kedaluwarsa { $known }, bukan { $expiry }. Periksa kemasannya; baris tidak berubah.
till-bad-faktur-number = Nomor faktur 1 sampai 40 tanda. Ketik seperti tercetak.
till-bad-faktur-date = Tanggal faktur tidak boleh di depan hari ini, dan jatuh tempo tidak sebelum tanggal faktur.
till-ppn-of-no-pkp = { $supplier } tidak tercatat sebagai PKP, tetapi fakturnya memuat PPN { $ppn }. Hanya PKP boleh memungut PPN. Bila kini PKP (ada faktur pajaknya), lanjutkan dan perbarui data pemasok; bila bukan, hapus PPN dan masukkan ke harga.
till-faktur-twice = Faktur { $number } dari { $supplier } sudah diterima: { $date }, { $total }. Tidak dicatat dua kali.
till-delivery-empty = Belum ada barang di penerimaan ini. Pindai barangnya dulu.
till-faktur-needed = Ketik nomor dan tanggal faktur dulu. Barang yang sudah dipindai tetap ada.
till-price-needed = Harga faktur untuk { $name } belum diisi.
till-batch-needed = { $name } perlu nomor bets dan tanggal kedaluwarsa. Pindai kode 2D atau ketik dari kemasannya.
till-expires-soon = { $name } kedaluwarsa { $expiry }, kurang dari { $days } hari lagi. Diterima hanya kalau apoteker setuju.
till-payment-of-delivery = Membayar penerimaan dari brankas atau bank perlu persetujuan bendahara. Atau terima dengan utang.
till-sum-too-large = Jumlahnya terlalu besar untuk dihitung. Periksa harga dan jumlah barang.
till-cost-unlike = { $count ->
    [1] { $name }: { $cost } per { $base }, terakhir { $last }. Benar satuan fakturnya { $unit }?
   *[other] Modal { $count } barang jauh dari yang terakhir: { $name }. Sudah benar satuan dan harga fakturnya?
}
till-cost-nothing = { $count ->
    [1] { $name } tercatat tanpa harga: modalnya nol. Benar gratis? Kalau bonus, catat sebagai bonus.
   *[other] { $count } barang tercatat tanpa harga: { $name }. Modalnya nol. Benar gratis? Kalau bonus, catat sebagai bonus.
}
till-cost-moved = Modal { $name } berubah dari { $last } menjadi { $cost }. Harga jual { $price }: periksa apakah masih pas.
till-not-ordered = { $name } tidak ada di pesanan { $order }. Terima juga?
till-more-than-ordered = Lebih dari pesanan { $order }: { $name }. Yang pertama dipesan { $ordered } { $unit }, datang { $came }. Terima menurut hitungan?
till-ordered-oneself = Pesanan { $order } Anda buat sendiri. Orang lain yang menerimanya, atau manajer menyetujui. Catatannya tetap tersimpan.
till-ordered-oneself-unnamed = Barang ini Anda pesan sendiri dengan { $order }. Orang lain yang menerimanya dengan nomor itu, atau manajer menyetujui. Catatannya tetap tersimpan.
till-medicine-of-pbf = { $name } adalah obat: hanya dibeli dari PBF, dan { $supplier } bukan PBF. Tidak ada yang dicatat. Pilih PBF-nya.
till-own-of-consignor = { $name } barang koperasi sendiri, bukan titipan { $supplier }. Tidak dicatat. Terima dari pemasok lain, atau ubah barangnya dulu jadi titip jual pemasok { $code }.
till-consigned-of-owner = { $name } titipan { $owner }. Dari { $supplier } tidak dicatat: terima dari pemiliknya, atau buat barang baru untuk yang dibeli.
till-consigned-of-nobody = { $name } titip jual, tetapi pemiliknya bukan pemasok konsinyasi. Tidak dicatat. Tulis pemasoknya di data barang dulu.
till-order-empty = Pesanan perlu 1 sampai 200 barang.
till-order-pharmacist = Surat pesanan { $goods } ditandatangani apoteker.
till-safe-or-bank = Pemasok dibayar dari brankas atau bank: safe atau bank.
till-more-than-owed = Utang kepada { $supplier } yang bisa dibayar begini hanya { $owed }. Tidak ada yang dibayar.
till-shop-owes-less = { $shop } hanya berutang { $owed } yang bisa dibayar begini. Tidak ada yang diterima.
till-nothing-consigned = Tidak ada titipan { $supplier } yang terjual dan belum dibayar.
till-pay-supplier = Membayar { $amount } kepada { $supplier } perlu persetujuan bendahara.
till-bad-reason = Alasan harus salah satu: { $reasons }.
till-send-back = Retur kepada { $supplier } perlu persetujuan manajer.
till-less-owed = Faktur { $faktur } tinggal { $owed } yang terutang: returnya lebih besar. Sebut faktur lain, atau uang kembali ke brankas.
till-no-faktur-owed = Tidak ada utang kepada pemasok ini yang bisa dikurangi. Minta uangnya kembali ke brankas atau ke bank.
till-not-so-much-here = { $name }: di { $place } hanya ada { $left } { $unit } menurut pembukuan. Tidak ada yang dicatat.
till-batch-not-here = { $name }: bets { $batch } tidak ada di { $place }. Tidak ada yang dicatat. Periksa nomor bets di kemasannya.
till-not-of-faktur = Dari faktur { $faktur } tinggal { $left } { $unit } { $name } di { $place }. Tidak ada yang dicatat. Sebut jumlah itu, atau retur tanpa faktur.
till-of-another-supplier = { $name } di { $place } berasal dari { $owner }, bukan dari { $supplier }. Tidak ada yang dicatat. Retur kepada { $owner }.
till-bad-word = { $word } tidak dikenal di sini. Tulis nama=nilai seperti di README.
paper-stock-number = No. { $number }
paper-order-form = { $form ->
    [narkotika] NARKOTIKA
    [psikotropika] PSIKOTROPIKA
    [prekursor] PREKURSOR FARMASI
   *[oot] OBAT-OBAT TERTENTU
}
paper-order-purpose = Untuk keperluan pelayanan obat di tempat ini.
paper-stock-signer = { $kind ->
    [order] Pemasok
    [received] Pengirim
    [arrived] Pengirim
    [counted] Saksi
    [storage-counted] Saksi
    [written-off] Saksi
    [repacked] Saksi
    [shop-paid] Pembayar
   *[sent] Penerima
}
paper-stock-party = { $kind ->
    [delivered] Untuk
    [shop-paid] Dari
   *[received] Pemasok
}: { $name }
paper-stock-faktur = Faktur { $number }
paper-stock-due = Jatuh tempo { $date }
paper-stock-place = Tempat: { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}
paper-stock-to = Tujuan: { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}
paper-stock-differs = { $kind ->
    [counted] * beda dari pembukuan
    [storage-counted] * beda dari catatan
   *[received] * beda dari pesanan atau kiriman
}
paper-stock-amount = Barang
paper-stock-ppn = PPN
paper-stock-freight = Ongkos angkut
till-on-account-first = Ada obat yang cepat kedaluwarsa: terima dengan utang dan persetujuan apoteker, lalu bayar pemasoknya tersendiri.
till-expired-delivery = { $name } sudah kedaluwarsa { $expiry }: jangan diterima, kembalikan kepada pengantar. Baris tidak dicatat.
till-list-empty = Daftar itu tidak berisi baris. Tidak ada yang masuk.
delivery-list-too-long = Berkas ini terlalu besar untuk daftar barang satu kiriman. Tidak ada yang masuk.
till-lines-needed = Sebut barangnya: 1 sampai { $most }.
till-same-place = Barang sudah di sana: pilih tempat lain.
till-back-to-its-own = { $name } dikarantina dari tempat lain. Kembalikan ke tempat asalnya, lalu pindahkan dari sana.
till-out-of-quarantine = Mengeluarkan barang dari karantina perlu persetujuan manajer.
till-brought-back-stays = { $name } bets { $batch }: { $back } { $unit } di karantina dikembalikan pembeli, tidak kembali ke rak. Musnahkan di depan dua saksi, atau retur ke PBF.
till-brought-back-stays-but = { $name } bets { $batch }: { $back } { $unit } di karantina dikembalikan pembeli, tidak kembali ke rak. Yang boleh keluar paling banyak { $free } { $unit }; selebihnya dimusnahkan di depan dua saksi, atau diretur ke PBF.
till-fresh-brought-back-stays = { $name }: { $back } { $unit } di karantina dikembalikan pembeli, tidak kembali ke rak. Hapus sebagai rusak, atau retur ke pemasok.
till-fresh-brought-back-stays-but = { $name }: { $back } { $unit } di karantina dikembalikan pembeli, tidak kembali ke rak. Yang boleh keluar paling banyak { $free } { $unit }; selebihnya dihapus sebagai rusak, atau diretur ke pemasok.
till-medicine-out-of-quarantine = Obat keluar dari karantina hanya kalau apoteker menyatakannya masih baik: apoteker harus menyetujui.
till-unknown-transfer = Kiriman { $transfer } tidak ada. Periksa nomornya di surat jalan.
till-transfer-twice = Kiriman { $transfer } sudah diterima. Tidak dicatat dua kali.
till-transfer-own = Anda sendiri yang mengirim { $transfer }. Orang lain yang menghitung dan menerima, atau manajer menyetujui.
till-transfer-differs = Yang datang beda dari yang dikirim. Selisihnya dicatat untuk manajer.
till-transfer-less = Yang datang kurang dari yang dikirim, senilai { $value }. Selisihnya dicatat untuk manajer.
till-transfer-more = Yang datang lebih dari yang dikirim, senilai { $value }. Selisihnya dicatat untuk manajer.
till-arrived-more = { $name }: dikirim { $sent } { $unit }, dihitung { $counted }. Belum dicatat: hitung sekali lagi. Kalau memang lebih, manajer harus menyetujui.
till-arrived-less = Barang senilai { $value } tidak datang, di atas batas { $limit }. Belum dicatat: hitung sekali lagi. Kalau memang kurang, manajer harus menyetujui.
till-not-on-transfer = { $name } tidak ada di kiriman { $transfer }. Periksa barang dan betsnya.
till-write-off = Menghapus barang senilai { $value } perlu persetujuan manajer.
till-unknown-witness = Saksi { $user } bukan orang koperasi ini. Sebut nama masuknya.
till-witness-needed = Obat dimusnahkan di depan dua saksi selain yang mencatat dan yang menyetujui. Belum ada yang dicatat: sebut kedua saksinya.
till-witness-needed-narcotic = Narkotika dan psikotropika keluar dari buku di depan dua saksi selain yang mencatat dan yang menyetujui. Belum ada yang dicatat: sebut kedua saksinya.
till-not-expired = { $name } bets { $batch } masih baik sampai { $expiry }: bukan kedaluwarsa. Belum ada yang dicatat: sebut bets yang lain, atau pilih alasan lain.
till-witness-needed-one = Obat yang rusak, kedaluwarsa, atau hilang keluar dari buku di depan seorang saksi selain yang mencatat dan yang menyetujui. Belum ada yang dicatat: sebut saksinya.
till-destroyed-how = Tulis cara memusnahkannya untuk berita acara, misalnya dilarutkan lalu dikubur. Belum ada yang dicatat.
till-repack-what = Hanya barang toko milik sendiri yang dikemas ulang, menjadi barang lain. Obat dan titipan tidak.
till-spilt-much = { $name }: { $lost } dari { $all } { $unit } tercecer: lebih dari satu persen. Manajer harus menyetujui.
till-weights-differ = Isi tidak cocok: { $before } gram menjadi { $after } gram. Periksa jumlahnya, atau sebut berapa yang tercecer.
till-batch-blocked = Bets { $batch } dari { $name } tidak dijual lagi. Masih ada { $left } menurut pembukuan: pindahkan ke karantina.
till-batch-free = Bets { $batch } dari { $name } boleh dijual lagi. Ada { $left }.
till-bad-temperature = Suhu atau nama kulkas "{ $text }" tidak terbaca. Tulis seperti 4,5.
till-temperature-noted = Suhu { $fridge } dicatat: { $degrees } °C.
till-temperature-out = Suhu { $fridge } { $degrees } °C, di luar 2-8 °C. Sudah dicatat. Pisahkan obat dingin di dalamnya dan beri tahu apoteker.
till-care-not-listed = { $name } tidak ada di daftar hari ini.
till-care-seen = { $name } bets { $batch } sudah diperiksa hari ini.
till-care-checked = { $name } bets { $batch } diperiksa. Sisa { $left } kotak.
till-care-unchecked = { $count } kotak belum diperiksa. Tetap tutup daftar hari ini?
till-care-signed = Daftar hari ini ditutup: { $count } kotak diperiksa.
till-missed-noted = Dicatat di defekta.
till-missed-what = Sebut barang yang ditanyakan.
till-no-stocktake = Tidak ada opname yang dibuka. Mulai dengan tempatnya dulu.
till-stocktake-open = Opname lain masih terbuka. Selesaikan atau tinggalkan dulu; hitungan tetap ada.
till-stocktake-nothing-there = Di { $place } tidak ada barang yang tercatat pada rak atau kategori { $scope }. Periksa tulisannya; yang ditemukan di sana tetap dapat dihitung.
till-stocktake-elsewhere = { $name } juga tercatat di { $place } di luar { $scope }. Hitung semuanya: yang tidak ikut dihitung dianggap hilang.
till-batch-to-count = { $name } dihitung per bets. Pindai kode 2D atau sebut betsnya.
till-count-no-shelf = Tidak ada barang di rak { $shelf } untuk dihitung di { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}. Periksa tulisannya, atau hitung semuanya.
till-count-no-category = Tidak ada barang berkategori { $category } untuk dihitung di { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}. Periksa tulisannya, atau hitung semuanya.
till-medicine-not-counted-here = { $name } obat, dan yang dihitung { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}. Tidak dicatat. Hitung di apotek atau gudang; kalau memang ada di sini, pindahkan ke apotek.
till-shop-goods-not-counted-here = { $name } barang toko, dan yang dihitung { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}. Tidak dicatat. Hitung di toko atau gudang; kalau memang ada di sini, pindahkan ke toko.
till-count-other-shelf = Yang dihitung rak { $counted }; { $own ->
    [none] { $name } tidak punya rak
   *[other] { $name } ada di rak { $own }
}. Tetap catat?
till-count-other-category = Yang dihitung kategori { $counted }; { $name } { $own ->
    [none] tidak berkategori
   *[other] termasuk { $own }
}. Tetap catat?
till-watched-not-here = { $name } bets { $batch }: menurut pembukuan tidak ada di { $place ->
    [toko] toko
    [apotek] apotek
    [gudang] gudang
   *[karantina] karantina
}. Psikotropika dan narkotika tidak ditambah lewat opname. Periksa bets dan tempatnya, atau terima dengan fakturnya.
till-nothing-counted = Belum ada yang dihitung. Barang yang tidak dihitung bukan nol.
till-review-first = Bandingkan dulu dengan pembukuan, baru dicatat.
till-goods-again = { $name } selisih { $value }: hitung sekali lagi. Hitungan pertama tetap ada.
till-unknown-batch = { $name }: bets { $batch } tidak dikenal. Obat masuk lewat penerimaan dengan faktur, bukan lewat opname.
till-approve-count-agrees = Opname { $count } baris cocok semua: manajer menyetujui, supaya tercatat.
till-approve-count = Opname { $count } baris, selisih { $value }: manajer harus menyetujui.
papers-name = { $papers ->
    [resep] Resep
    [resep_pn] Resep narkotika dan psikotropika
    [register_pn] Register narkotika dan psikotropika
    [register_lain] Register prekursor, OOT, dan OWA
   *[faktur] Faktur dan surat pesanan
}
paper-papers-dates = Bertanggal { $from } s.d. { $to }
paper-archive-count = { $count } lembar
paper-papers-log = { $papers ->
    [resep] Nama pasien dan dokter dihapus juga dari program. Obat, tanggal, dan jumlah tetap ada.
    [resep_pn] Nama pasien dan dokter dihapus juga dari program. Obat, tanggal, dan jumlah tetap ada.
    [register_lain] Nama, telepon, dan keluhan pembeli dihapus juga dari program. Obat, tanggal, dan jumlah tetap ada.
   *[other] Yang dimusnahkan adalah kertasnya. Catatan di program tetap ada.
}
report-papers = Arsip
report-year = Tahun
report-first = Nomor pertama
report-last = Nomor terakhir
report-from-day = Dari
report-to-day = Sampai
report-sheets = Lembar
report-keep-until = Simpan sampai
report-may-go = Boleh musnah
report-destroyed = Dimusnahkan
report-minutes = Berita acara
report-minutes-of = { $slip }, { $date }
report-retention = Masa simpan arsip apotek
report-retention-years = Resep dan register P/N { $rx } tahun, faktur dan SP { $faktur } tahun
report-retention-log = Arsip dimusnahkan dengan berita acara dan dua saksi. Bersama kertasnya, nama pasien, dokter, dan pembeli dihapus dari program; obat, tanggal, dan jumlah tetap ada.
report-person-gone = dimusnahkan, { $slip }
reports-retention = Masa simpan arsip
till-papers-dates = Tanggal pertama harus sebelum tanggal terakhir.
till-papers-kept = Belum boleh dimusnahkan: arsip ini disimpan sampai { $until }. Pilih tanggal yang lebih lama.
till-papers-gone = Arsip { $from } sampai { $to } sudah dimusnahkan dengan berita acara { $slip }.
till-papers-destroy = Musnahkan { $count } lembar: { $papers ->
    [resep] resep
    [resep_pn] resep narkotika dan psikotropika
    [register_pn] register narkotika dan psikotropika
    [register_lain] register prekursor, OOT, dan OWA
   *[faktur] faktur dan surat pesanan
}.{ $papers ->
    [resep] {" "}Nama pasien dan dokter di program ikut dihapus dan tidak dapat dikembalikan.
    [resep_pn] {" "}Nama pasien dan dokter di program ikut dihapus dan tidak dapat dikembalikan.
    [register_lain] {" "}Nama, telepon, dan keluhan pembeli di program ikut dihapus dan tidak dapat dikembalikan.
   *[other] {""}
}
till-papers-log-stays = Berita acara dicetak. { $papers ->
    [resep] Nama pasien dan dokter sudah dihapus dari program; obat, tanggal, dan jumlah tetap ada.
    [resep_pn] Nama pasien dan dokter sudah dihapus dari program; obat, tanggal, dan jumlah tetap ada.
    [register_lain] Nama, telepon, dan keluhan pembeli sudah dihapus dari program; obat, tanggal, dan jumlah tetap ada.
   *[other] Kertasnya dimusnahkan; catatan di program tetap ada.
}
till-papers-differ = Di catatan ada { $known } lembar, yang dihitung { $count }. Periksa lagi sebelum dimusnahkan.
errand-papers = Musnahkan arsip
papers-head = Arsip yang lewat masa simpan
papers-none = Belum ada arsip yang lewat masa simpan. Arsip lama sebelum program: isi tanggalnya.
papers-field-kind = Arsip
papers-field-from = Dari tanggal
papers-field-to = Sampai tanggal
papers-field-count = Lembar
papers-field-how = Caranya
papers-row-dates = { $from } s.d. { $to }
papers-row-count = { $count } lembar
papers-destroy = Cetak berita acara
papers-fill = Isi semua dan dua saksi
papers-ready = Perlu persetujuan pengurus
papers-said = Berita acara { $slip } dicetak. { $papers ->
    [resep] Nama pasien dan dokter dihapus dari program.
    [resep_pn] Nama pasien dan dokter dihapus dari program.
    [register_lain] Nama pembeli dihapus dari program.
   *[other] Catatan di program tetap ada.
}
paper-stock-title = { $kind ->
    [order] SURAT PESANAN
    [received] PENERIMAAN BARANG
    [sent-back] RETUR PEMBELIAN
    [paid] BAYAR PEMASOK
    [settled] BAYAR KONSINYASI
    [sent] SURAT JALAN MUTASI
    [arrived] TERIMA MUTASI
    [written-off] BERITA ACARA PENGHAPUSAN
    [counted] HASIL OPNAME
    [storage-counted] HASIL OPNAME TITIPAN
    [shop-paid] PELUNASAN TOKO LANGGANAN
    [delivered] SURAT JALAN
    [papers-destroyed] BERITA ACARA PEMUSNAHAN ARSIP
   *[repacked] KEMAS ULANG
}
paper-stock-paid = { $paid ->
    [credit] Utang: dibayar kemudian
    [safe] Dari brankas
    [bank] Dari bank
    [cash] Tunai ke laci
   *[consignment] Titip jual: dibayar setelah laku
}
paper-consigned-since = { $since ->
    [date] Sejak dibayar { $date }
   *[first] Sejak titipan pertama
}
paper-consigned-sold = Laku { $sold } { $unit }
paper-consigned-came = masuk { $quantity }
paper-consigned-returned = kembali { $quantity }
paper-consigned-back = diambil { $quantity }
paper-consigned-missing = hilang { $quantity }
paper-consigned-left = sisa { $quantity }
report-entry-received = Penerimaan
report-entry-sent-back = Retur pemasok
report-entry-moved = Mutasi kirim
report-entry-arrived = Mutasi terima
report-entry-counted = Opname
report-entry-written-off = Dihapus
report-entry-repacked = Kemas ulang
report-asked = Ditanya
report-asked-not-sold = Ditanya, belum dijual
report-coming = Sedang datang
paper-storage-title = { $kind ->
    [in] TITIPAN MASUK
    [out] TITIPAN KELUAR
   *[statement] REKENING TITIPAN
}
paper-storage-owner = Pemilik: { $name }
paper-storage-shelf = Rak { $shelf }
paper-storage-way = { $way ->
    [out] keluar
   *[in] masuk
}
paper-storage-left = Sisa
paper-storage-each = Satu koli { $weight } kg
paper-storage-fee = Sewa { $month }, { $kilograms } kg
paper-storage-paid = { $paid ->
    [yes] dibayar
   *[no] dicatat tempo
}
paper-storage-came-in = { $paid ->
    [safe] Masuk brankas
    [bank] Masuk bank
   *[cash] Tunai ke laci
}
paper-storage-total = Jumlah sewa
paper-storage-rate = Sewa { $rate } per kg tiap bulan kalender yang dimulai, dari isi terbanyak bulan itu. Bawa bukti ini saat mengambil.
paper-storage-signs = Pemilik/kuasa
paper-storage-label = TITIPAN - TIDAK DIJUAL
paper-storage-piece = Koli { $number } dari { $of }
till-storage-barred = { $goods } tidak boleh dititipkan: obat, bensin, solar, minyak tanah dan gas ditolak.
till-unknown-storage = Titipan { $storage } tidak ada. Pindai labelnya, atau periksa nomornya.
till-bad-storage = { $what ->
    [owner] Pemilik titipan belum disebut: pindai kartu anggota, atau ketik nama dan nomor teleponnya.
    [goods] Barang yang dititipkan belum disebut.
    [quantity] Jumlah titipan harus lebih dari nol.
    [whole] Koli dihitung utuh. Yang setengah dicatat tersendiri dengan beratnya.
   *[weight] Berat satu koli harus lebih dari nol.
} Titipan belum dicatat.
till-storage-not-enough = Titipan { $storage } tinggal { $left } { $unit }.
till-storage-fees-due = Sewa titipan { $storage } { $amount } belum dibayar. Terima dulu, atau manajer menyetujui dicatat tempo.
till-storage-fees-unpaid = Sewa titipan { $storage } { $amount } belum dibayar; { $earlier } di antaranya sudah dicatat tempo. Terima dulu, atau manajer menyetujui tetap tempo.
till-no-storage-count = Tidak ada opname titipan yang terbuka. Mulai dulu.
till-storage-count-open = Opname titipan masih terbuka. Selesaikan atau tinggalkan dulu; hitungan tetap ada.
till-koli-whole = Jumlah tidak boleh kurang dari nol, dan koli dihitung utuh. Kalau tidak ada, ketik nol.
till-koli-twice = Koli { $koli } dari titipan { $storage } sudah dihitung. Pindai koli berikutnya.
till-storage-weigh = Titipan { $storage }, { $goods }: belum ditimbang. Ketik beratnya, atau nol kalau tidak ada.
till-storage-uncounted = { $count } titipan belum dihitung: { $names }. Kalau tidak ada, catat nol.
till-storage-differs = Titipan { $storage }, { $goods }: tercatat { $booked } { $unit }, dihitung { $counted } { $unit }. Hak pemilik tetap; manajer memutuskan gantinya.
till-storage-again = Titipan { $storage }, { $goods }, berbeda dari catatan: hitung sekali lagi. Hitungan pertama tetap ada.
till-approve-storage-count = Opname titipan { $count } nomor, { $differ } berbeda: manajer harus menyetujui.
till-storage-nothing-due = Belum ada sewa titipan yang jatuh tempo.
till-storage-charged = { $count } sewa titipan dicatat, seluruhnya { $amount }.
till-unknown-shop = Toko langganan { $shop } belum terdaftar. Manajer mendaftarkannya dulu.
till-bad-shop = Data toko langganan belum benar: kode huruf dan angka, nama, batas, dan tempo 0 sampai 365 hari.
till-shop-inactive = { $name } tidak lagi membeli dengan tempo. Jual tanpa tempo, atau minta manajer.
till-warehouse-by-carton = { $name } dari gudang dijual per dus atau karung. Pindai kemasan besarnya, atau jual dari toko.
till-warehouse-no-medicine = { $name } obat: gudang koperasi tidak menjual obat ke toko lain.
till-warehouse-for = Penjualan gudang untuk { $name }: pindai dus atau karung.
till-warehouse-ready = Siapkan barang untuk toko: pindai dus atau karung, lalu parkir. Kasir mengambil parkirannya dan menagih.
till-warehouse-hand-over = Yang menerima uang dan menagih adalah kasir. Barang tetap di keranjang: parkir dulu, lalu kasir mengambilnya.
till-warehouse-begun = Penjualan gudang: pindai dus atau karung.
till-no-shop-account = Penjualan ini bukan untuk toko langganan. Mulai penjualan gudang dengan kode tokonya.
till-shop-overdue = { $name } masih punya utang lewat jatuh tempo { $due }. Utangnya { $owed }. Perlu persetujuan manajer.
till-shop-limit = Utang { $name } { $owed }; dengan ini lewat batas { $limit }. Perlu persetujuan manajer.
till-not-ours = { $name } titipan, bukan milik koperasi: kembalikan kepada pemiliknya, atau hitung lewat opname.
till-shop-goods-not-here = { $name } barang toko: disimpan di toko atau gudang, bukan di apotek.
till-uncounted = { $count } barang di sini belum dihitung dan tetap seperti di pembukuan: { $names }. Kalau kosong, catat nol.

## The ledger's pages

web-sign-in = Masuk
web-name = Nama
web-password = Kata sandi
web-wrong-password = Nama atau kata sandi salah. Periksa, lalu coba lagi.
web-held = Terlalu banyak percobaan. Tunggu seperempat jam, lalu coba lagi.
web-new-password = Kata sandi baru
web-one-time = Kata sandi Anda hanya berlaku sekali. Buat yang baru sebelum melanjutkan.
web-wrong-old = Kata sandi lama salah. Tidak ada yang berubah.
web-too-short = Kata sandi baru paling sedikit { $count } huruf dan berbeda dari yang lama.
web-differ = Dua ketikan kata sandi baru tidak sama. Ketik sekali lagi.
web-old-password = Kata sandi lama
web-again = Kata sandi baru, sekali lagi
web-save = Simpan
web-leave = Keluar
web-to-start = Ke halaman awal
web-not-here = Halaman ini tidak ada, atau bukan untuk Anda.
web-later = Server koperasi sedang tidak dapat menjawab. Tidak ada yang hilang; coba lagi sebentar lagi.
web-city = Koperasi di kota
web-city-lead = { $days } hari terakhir. Yang paling belum lengkap berdiri di atas.
web-last-days = { $days } hari terakhir
web-cooperative = Koperasi
web-kelurahan = Kelurahan
web-cooperatives = Koperasi
web-whole = Lengkap sampai hari ini
web-days = Hari
web-sold = Hari berjualan
web-closed = Ditutup
web-open = Belum ditutup
web-closing = Tutup hari
web-sent = Hari terkirim
web-seen = Kabar terakhir
web-chain = Rantai catatan
web-receipts = Struk
web-amount = Penjualan
web-intact = Rantai utuh
web-not-intact = Ada yang disisihkan
web-aside = { $count } catatan disisihkan untuk pengawas
web-seen-at = Kabar terakhir { $at }
web-never-seen = Belum pernah ada kabar
web-sold-days = { $count } hari berjualan
web-closed-days = { $count } ditutup
web-sent-days = { $count } dari { $of } hari terkirim
web-size = { $receipts } struk, { $amount }
web-no-cooperative = Belum ada koperasi yang boleh Anda lihat. Minta pengelola server menambahkannya.
web-stock-value = Nilai persediaan
web-shu = SHU { $year } sampai sekarang
web-tills = Kasir
web-till = Kasir
web-newest = Catatan terbaru
web-revoked = dicabut
web-date = Tanggal
web-from = Dari
web-to = Sampai
web-show = Tampilkan
web-receipt = Struk { $receipt }
web-voided = Transaksi ini dibatalkan.
web-returned = Sebagian barang sudah diretur.
web-medicine = Obat
web-rounding = Pembulatan
web-payable = Dibayar
web-member = Anggota { $number }
web-purchases = Belanja { $year } yang dihitung untuk SHU: { $amount }
web-own = Simpanan, pinjaman, dan SHU saya
web-card = Nomor di kartu anggota
web-wrong-pin = Kartu atau PIN tidak cocok. Setelah lima kali salah, minta PIN baru di meja koperasi.
web-pokok = Simpanan pokok
web-wajib = Simpanan wajib
web-sukarela = Simpanan sukarela
web-kasbon = Kasbon
web-loan = Sisa pinjaman { $loan }
web-look-again = Selesai
web-open-title = Buku terbuka
web-open-lead = Pembukuan koperasi untuk { $count } anggota, tanpa nama siapa pun.
web-open-none = Rapat anggota belum memutuskan tahun buku mana pun. Sesudah RAT, bukunya tampil di sini.
web-open-year = Tahun buku { $year }
web-open-running = Tahun berjalan { $year }
web-open-decided = Diputus RAT { $date }, nomor { $decision }
web-open-so-far = Sampai hari ini; belum diputus rapat anggota dan bukan janji.
web-open-surplus = Sisa hasil usaha dari
web-open-members = Usaha dengan anggota
web-open-others = Usaha dengan bukan anggota
web-open-shared = Pembagian SHU
web-open-shared-so-far = SHU sejauh ini menurut persentase RAT terakhir
web-open-benefit = Yang didapat anggota karena berbelanja, meminjam, dan menabung di koperasi sendiri.
web-open-pool = { $code ->
    [cadangan] Cadangan
    [jasa_usaha] Jasa usaha
    [jasa_modal] Jasa modal
    [pendidikan] Dana pendidikan
    [sosial] Dana sosial
    [insentif] Insentif pengurus, pengawas, pengelola
   *[other] Dana { $code }
}
report-open-books = Buku terbuka
report-open-part = Bagian
report-open-line = Uraian
report-open-amount = Jumlah
report-open-closed = Pengurus belum membuka buku untuk anggota (pengaturan open_books).
report-open-members = { $count } anggota
report-open-none = Rapat anggota belum memutuskan tahun buku mana pun.
report-open-decided = Tahun buku { $year }, diputus RAT { $date }, nomor { $decision }
report-open-running = Tahun berjalan { $year } sampai hari ini; belum diputus rapat anggota
report-open-assets = Kekayaan (aset)
report-open-liabilities = Utang (liabilitas)
report-open-equity = Modal sendiri (ekuitas)
report-open-part-name = { $part ->
    [wealth] Neraca
    [surplus] Sisa hasil usaha
    [pools] Pembagian SHU
   *[benefit] Promosi ekonomi anggota
}

## Barang di katalog

goods-taken-in = { $name } masuk katalog dengan nomor { $sku }: { $price } per { $unit }.
goods-changed = Data { $name } diubah.
goods-sold-no-more = { $name } tidak dijual lagi. Catatannya tetap ada, dan dapat dijual lagi kapan saja.
goods-sold-again = { $name } dijual lagi.
goods-same = Data { $name } memang sudah begitu. Tidak ada yang diubah.
goods-new-category = Kategori { $category } baru: periksa ejaannya.
goods-price-needed = Tulis harga jual { $name } dulu.
goods-price-has-a-day = Harga barang yang sudah dijual punya tanggal mulai. Ubah di Harga & promo.
goods-bad-number = Nomor { $sku } tidak dapat dipakai. Pakai huruf besar, angka, dan tanda hubung, paling banyak 16, atau kosongkan.
goods-number-taken = Nomor { $sku } sudah dipakai { $name }. Pilih nomor lain, atau kosongkan.
goods-bad-words = "{ $text }" tidak dapat dipakai. Tulis 1 sampai { $most } huruf.
goods-bad-barcode = Barcode { $code } tidak benar: salah ketik atau angkanya kurang. Pindai kemasannya.
goods-code-taken = { $code } sudah milik { $name } ({ $sku }). Buka barang itu dan ketik kodenya sekali lagi untuk melepaskannya.
goods-no-such-barcode = { $code } bukan barcode { $name }.
goods-unit-stays = Stok { $name } dihitung per { $unit }, maka satuannya tetap. Buat barang baru untuk satuan lain.
goods-unit-twice = Satuan { $unit } sudah ada.
goods-ladder = 1 { $unit } berisi { $factor }: harus lebih dari satuan di bawahnya.
goods-not-medicine = { $name } bukan obat: tanda Fornas dan generik hanya untuk obat.
goods-field-generic = Generik
goods-field-fornas = Fornas/DOEN
goods-is-fornas = Ya, di daftar
goods-is-not-fornas = Tidak di daftar
goods-generic-by-number = Menurut NIE
goods-is-generic = Generik
goods-is-brand = Bermerek
till-het-of-medicine = { $name } bukan obat: HET barang toko mengikuti kodenya, diatur di Aturan toko.
till-not-above-ceiling = { $name } tidak di atas HET. Tidak ada yang diubah.
till-nothing-above-ceiling = Tidak ada harga di atas HET. Tidak ada yang diubah.
today-above-ceiling = { $name } di atas HET
today-above-ceiling-detail = { $field ->
    [anggota] Harga anggota
    [grosir] Harga grosir
   *[other] Harga per { $field }
} { $price }, HET { $most }{ $rule ->
    [none] {""}
   *[other] {" "}({ $rule })
}.
today-above-ceiling-more = { $count } barang lagi di atas HET
today-above-ceiling-more-detail = Turunkan semuanya ke HET. Daftarnya di Laporan, Harga di atas HET.
key-put-right = Betulkan
key-to-ceiling = Turunkan
report-ceilings = Harga di atas HET
report-ceilings-on = Harga dan aturan per { $date }
report-ceiling = Paling tinggi
report-ceiling-kind = Jenis
report-ceiling-rule = Aturan
reports-ceilings = Harga di atas HET
cli-import-above-ceiling = { $name }, harga { $field } { $price } di atas { $force ->
    [blocks] HET { $most } ({ $rule }): dicatat, tetapi tidak dijual sebelum harganya turun
   *[other] harga acuan { $most } ({ $rule })
}.
paper-label-above-ceiling = Label { $name } tidak dicetak: harganya di atas HET { $most }. Turunkan dulu di Harga & promo.
goods-medicine-only = { $name } bukan obat: golongan, izin edar, dan tanda obat hanya untuk obat. Barang toko tidak menjadi obat; buat obat baru.
medicine-class-needed = Pilih golongan { $name } seperti di kemasannya: { $known }.
medicine-unit-needed = Tulis satuan terkecil { $name }, misalnya tablet atau botol: stoknya dihitung dengan satuan itu.
medicine-bad-number = { $number } bukan nomor izin edar. Yang benar 15 huruf dan angka untuk obat (GKL1234567810A1), atau TR, SD, NA, AKD, PKD dan angkanya. Lihat kemasannya, atau kosongkan.
medicine-number-of-another-class = NIE { $number } bukan milik golongan { $class }: huruf kedua izin edar obat adalah golongannya. Periksa kemasan { $name }. Belum disimpan.
medicine-number-twice = NIE { $number } sudah milik { $name } ({ $sku }). Kalau ini obat yang sama, jawab tidak dan pakai yang ada. Dua kemasan dengan satu NIE, tetap simpan?
medicine-without-number = { $name } belum punya nomor izin edar: dicatat dan dapat diterima, tetapi belum dapat dijual sampai nomornya ditulis.
medicine-number-missing = { $name } belum punya nomor izin edar. Tulis nomornya begitu ada.
medicine-warning-unknown = Tanda peringatan { $name } adalah P1 sampai P6.
medicine-warning-of-t = Tanda P1 sampai P6 hanya untuk obat bebas terbatas (T), dan { $name } golongan { $class }.
medicine-owa-of-k = OWA hanya untuk obat keras (K), dan { $name } golongan { $class }.
medicine-watched-drug = Prekursor dan OOT hanya untuk obat B, T, K, P, atau N, dan { $name } golongan { $class }.
medicine-lies-in-register = Masih ada { $left } { $unit } { $name }: register khususnya berjalan sampai habis. Habiskan atau hapuskan dulu, atau buat obat baru dengan golongan yang benar.
goods-owner-needed = { $name } titip jual: sebut pemasoknya, dan pemasok itu harus pemasok konsinyasi. Kalau milik koperasi, jawab bukan titip jual.
goods-owner-gets = { $name } titip jual: tulis di harga beli berapa yang diterima pemilik untuk satu { $unit }.
goods-lies-ours = Masih ada { $left } { $unit } { $name } milik koperasi. Jual habis, kembalikan, atau hapuskan dulu, baru jadikan titip jual; atau buat barang baru.
goods-lies-consigned = Masih ada { $left } { $unit } { $name } titipan pemiliknya. Kembalikan atau jual habis dulu, baru ganti pemilik; atau buat barang baru.
goods-sold-beyond = { $name } terjual { $beyond } { $unit } lebih dari stok di pembukuan. Hitung dulu lewat opname, baru ganti pemilik.
goods-owner-due = { $due } untuk { $name } yang laku belum dibayarkan kepada { $owner }. Lunasi dulu di Pemasok, baru ganti pemilik.
goods-name-twice = { $name } sudah ada di katalog: { $sku }, { $price } per { $unit }. Tetap buat barang baru?
goods-field-supplier = Pemasok
goods-field-consigned = Titip jual
goods-is-consigned = Milik pemasok
goods-is-ours = Milik koperasi
goods-as-supplier = Menurut pemasok
goods-consignor = titip jual
goods-suppliers-several = Lebih dari satu pemasok bernama { $typed }. Tulis lebih lengkap, atau pilih dari daftar.
goods-tool-supplier = Pemasok, HET
errand-goods = Barang baru, ubah barang
goods-head-new = Barang baru
goods-head-known = Barang di katalog
goods-scan-or-name = Pindai kemasannya, atau tulis namanya
goods-complete-first = Barang di layar belum lengkap. Tulis nama dan harganya, atau tekan Barang baru untuk mengosongkannya. { $code } belum dicatat: pindai lagi sesudahnya.
goods-head-next = { $count } barang masuk. Pindai kemasan berikutnya
goods-taken = masuk
goods-field-weighed = Ditimbang
goods-is-weighed = Ya, ditimbang
goods-is-counted = Tidak, dihitung
goods-type-price = Tulis harga jual
goods-type-rung = Tulis isi dan harga satuan besar
goods-nothing-yet = Ubah sesuatu dulu
goods-whole-number = Tulis bilangan bulat.
goods-field-name = Nama
goods-field-price = Harga jual
goods-field-member = Harga anggota
goods-field-unit = Satuan
goods-field-category = Kategori
goods-field-cost = Harga beli
goods-field-shelf = Rak
goods-field-sold = Dijual
goods-field-minimum = Stok paling sedikit
goods-field-content = Isi kemasan
goods-field-rung = Satuan besar
goods-field-factor = Isi satuan besar
goods-field-rung-price = Harga satuan besar
goods-field-ceiling = Kode HET
goods-field-limit = Kode batas beli
goods-unknown-ceiling = { $code } bukan kode HET. Yang ada: { $known }. Kode baru dicatat di Pengaturan, Aturan toko, HET dan batas pembelian. Belum ada yang disimpan.
goods-unknown-limit = { $code } bukan kode batas pembelian. Yang ada: { $known }. Kode baru dicatat di Pengaturan, Aturan toko, HET dan batas pembelian. Belum ada yang disimpan.
goods-field-code = Barcode (lagi: lepas)
goods-is-sold = Ya, dijual
goods-is-not-sold = Tidak dijual lagi
goods-holds = isi { $factor } { $unit }
goods-no-code = tanpa barcode
goods-tool-more = Satuan dan stok
goods-tool-first = Nama dan harga
goods-tool-new = Barang baru
goods-new-whose = Barang baru dicatat manajer di Gudang, Barang. Penerimaan tetap terbuka: lanjutkan yang lain, pindai ini lagi sesudahnya.
medicine-new-whose = Obat baru dicatat apoteker atau manajer. Penerimaan tetap terbuka: lanjutkan yang lain, pindai ini lagi sesudahnya.
medicine-tool-new = Obat baru
medicine-tool-pack = Kemasan
medicine-tool-marks = Tanda obat
medicine-tool-shelf = Rak dan stok
medicine-head-new = Obat baru
medicine-choose-class = Pilih golongan obat
medicine-type-unit = Tulis satuan terkecil di halaman Kemasan
medicine-comes-along = Batch { $batch }, ED { $expiry } ikut ke penerimaan
medicine-field-class = Golongan
medicine-field-nie = NIE
medicine-field-substance = Zat aktif
medicine-field-strength = Kekuatan
medicine-field-form = Bentuk
medicine-field-het = HET kemasan
medicine-field-code-on = Barcode pada
medicine-field-owa = OWA
medicine-field-watched = Diawasi
medicine-field-kept = Simpan
medicine-field-antibiotic = Antibiotik
medicine-field-warning = Peringatan
medicine-field-most = Batas tanpa resep
medicine-yes = Ya
medicine-no = Tidak
medicine-class-b = B bebas
medicine-class-t = T bebas terbatas
medicine-class-k = K keras
medicine-class-p = P psikotropika
medicine-class-n = N narkotika
medicine-class-ot = OT herbal
medicine-class-sk = SK suplemen
medicine-class-alk = ALK alat kesehatan
medicine-class-pkrt = PKRT
medicine-class-kos = KOS kosmetik
medicine-watched-none = Tidak
medicine-watched-prekursor = Prekursor
medicine-watched-oot = OOT
medicine-kept-plain = Suhu ruang
medicine-kept-cold = Dingin 2–8 °C
medicine-warning-none = Tanpa
medicine-warning-p1 = P1 baca aturan
medicine-warning-p2 = P2 kumur
medicine-warning-p3 = P3 luar badan
medicine-warning-p4 = P4 dibakar
medicine-warning-p5 = P5 jangan ditelan
medicine-warning-p6 = P6 wasir

## Antrean cetak

key-papers = Antrean cetak
queue-none = Tidak ada kertas.
queue-reading = Sedang dibaca…
key-paper-came = Sudah keluar utuh
key-paper-again = Cetak
key-paper-copy = Cetak salinan
key-paper-drop = Tidak jadi dicetak
paper-asked = Diminta { $at }
paper-copy-of = SALINAN ke-{ $number }
paper-kind-receipt = Struk
paper-kind-x = Laporan X
paper-kind-z = Laporan Z
paper-kind-label = Label
paper-kind-etiket = Etiket
paper-kind-rx-copy = Salinan resep
paper-kind-cash = Slip kas
paper-kind-savings = Slip simpanan
paper-kind-debt = Slip pinjaman
paper-kind-payout = Slip pembayaran
paper-kind-voucher = Voucher
paper-kind-qris = Kode QRIS
paper-kind-recovery = Lembar pemulihan
paper-kind-stock = Surat gudang
paper-kind-other = Kertas
paper-waiting = Menunggu
paper-waiting-how = Keluar sendiri begitu printer siap. Isi kertas, tutup printer, dan lihat lampunya.
paper-going = Dikirim
paper-going-how = Sedang dikirim ke printer.
paper-doubtful = Tidak pasti
paper-doubtful-how = Printer terputus di tengah kertas ini. Lihat kertasnya. Bila utuh, katakan sudah keluar. Bila tidak, cetak salinan.
paper-failed = Gagal
paper-failed-how = Kertas ini tidak dapat dibuat, dan tidak ada yang keluar. Yang tercatat tetap tersimpan.
paper-sent = Terkirim
paper-sent-how = Printer menerima seluruhnya. Printer ini tidak mengabarkan hasil cetaknya.
paper-printed = Tercetak
paper-printed-how = Kertas ini sudah keluar.
paper-dropped = Dibatalkan
paper-dropped-how = Tidak jadi dicetak. Yang tercatat tetap tersimpan, dan kertasnya masih dapat dicetak.
# Rules of the house: everything that a shop decides about itself (setting, ceiling, purchase-limit).
house-name = { $rule ->
    [name] Nama koperasi
    [address] Alamat
    [kelurahan] Kelurahan
    [city] Kota
    [phone] Telepon
    [legal_number] Nomor badan hukum
    [complaint_contact] Nomor pengaduan di struk
    [timezone] Waktu setempat
    [qris] Kode QRIS toko
    [qris_mode] Cara QRIS ditampilkan
    [qris_most] QRIS paling besar sekali bayar
    [qris_mdr_free] QRIS tanpa potongan sampai
    [qris_mdr] Potongan QRIS di atasnya (%)
    [kasir_discount] Potongan oleh kasir paling banyak (%)
    [manajer_discount] Potongan oleh manajer paling banyak (%)
    [label_days] Label rak dipercaya (hari)
    [label_percent] Turun harga tanpa label (%)
    [member_price_for_others] Harga anggota untuk calon anggota
    [attach_days] Struk bisa dipasang ke anggota (hari)
    [plausible_weight] Berat ditanya bila di atas (kg)
    [plausible_units] Jumlah ditanya bila di atas
    [hold_most] Transaksi diparkir paling banyak
    [cancel_approval] Batalkan keranjang perlu manajer di atas
    [tobacco_sold] Menjual rokok
    [round_to] Pembulatan tunai ke (Rp)
    [round_mode] Arah pembulatan
    [cash_limit] Kas masuk atau keluar perlu manajer di atas
    [count_reason] Selisih kas perlu alasan di atas
    [float_proposed] Modal awal yang diusulkan
    [lock_minutes] Nama terkunci sesudah 5 PIN salah (menit)
    [return_days] Retur diterima dalam (hari)
    [return_approval] Retur perlu manajer di atas
    [kasbon_offline_percent] Kasbon tanpa jaringan, dari batas (%)
    [kasbon_overdue_days] Kasbon ditahan bila lewat tempo (hari)
    [voucher_rest_lost] Sisa voucher hangus
    [pkp] Pengusaha kena pajak (PKP)
    [npwp] NPWP
    [pph_final] PPh final dari omzet (%)
    [turnover_limit] Omzet setahun wajib PKP
    [sphp_packs] Beras SPHP sehari sepembeli (pak)
    [lpg_household] LPG 3 kg untuk rumah tangga (tabung)
    [lpg_business] LPG 3 kg untuk usaha mikro (tabung)
    [goods_expiry_days] Barang hampir kedaluwarsa (hari)
    [use_days] Pemakaian dirata-rata dari (hari)
    [lead_days] Pesanan sampai di rak (hari)
    [cover_days] Pesanan cukup untuk (hari)
    [slow_days] Barang tidak laku sesudah (hari)
    [cost_moved] Harga beli berubah, periksa harga jual (%)
    [count_again] Selisih stok dihitung ulang di atas
    [arrive_days] Mutasi belum diterima sesudah (hari)
    [prefix_weight] Awalan barcode timbang, berat
    [prefix_price] Awalan barcode timbang, harga
    [prefix_member] Awalan kartu anggota
    [prefix_voucher] Awalan voucher
    [account_limit] Batas utang warung di gudang
    [account_days] Tempo warung di gudang (hari)
    [storage_rate] Titipan gudang per kg sebulan
   *[storage_long_months] Titipan gudang lama sesudah (bulan)
}
house-value = { $value ->
    [yes] ya
    [no] tidak
    [none] tidak ada
    [down] ke bawah
    [nearest] ke terdekat
    [up] ke atas
    [static] kode tetap
    [dynamic] berisi nominal
    [wib] WIB (Jakarta)
    [wita] WITA (Makassar)
    [wit] WIT (Jayapura)
   *[other] { $value }
}
house-before = { $before ->
    [yes] ya
    [no] tidak
    [none] tidak ada
    [down] ke bawah
    [nearest] ke terdekat
    [up] ke atas
    [static] kode tetap
    [dynamic] berisi nominal
    [wib] WIB
    [wita] WITA
    [wit] WIT
   *[other] { $before }
}
house-approval = { house-name }: { house-value } mulai { $from } (sekarang { house-before })? Perlu persetujuan orang kedua.
house-noted = { house-name }: { house-value } mulai { $from } (sebelumnya { house-before }).
house-alone = Belum ada orang lain yang bisa menyetujui. Ubah sendiri? Tercatat di daftar yang dilihat belakangan. Daftarkan pengurus di Lainnya, Orang.
house-who = Peran { $role } tidak mengubah aturan toko. Manajer mengubah, pengurus menyetujui; pajak dan biaya juga bendahara.
house-bad = { $text } tidak bisa dipakai untuk { house-name }: boleh { $bounds }. Yang lama ({ house-before }) tetap berlaku; periksa isinya.
house-same = { house-name } sudah begitu mulai { $from }. Tidak ada yang berubah; ketik nilai yang baru.
house-zone-again = Tutup dan buka lagi Gerai di semua mesin kasir supaya jamnya ikut.
house-pkp-npwp = PKP harus punya NPWP. Isi NPWP dulu, baru ubah PKP; NPWP tidak dihapus selama PKP.
house-discounts = Batas potongan kasir tidak boleh di atas batas manajer. Naikkan batas manajer dulu.
house-prefix-twice = Dua awalan barcode toko tidak boleh sama. Pilih awalan lain dari 21 sampai 29.
house-qris-wrong = { $why ->
    [check_sum] Kode QRIS ini salah ketik atau terbaca sebagian: angka pemeriksanya tidak cocok.
    [foreign] Ini bukan QRIS Indonesia dalam rupiah.
    [for_one_payment] Kode ini untuk satu pembayaran saja. Pakai kode tetap yang tercetak di stiker toko.
    [no_merchant] Kode QRIS ini tidak menyebut nama toko.
    [no_account] Kode QRIS ini tidak menyebut penyedia yang menerima uangnya.
   *[other] Ini bukan kode QRIS.
} Kode yang lama tetap berlaku. Pindai lagi stiker QRIS toko, atau ketik isinya dari 000201 sampai akhir.
house-code-bad = { $text } bukan kode barang: huruf, angka dan garis bawah, misalnya BERAS_MEDIUM. Kodenya ada di data barang.
house-number-missing = Tulis nomor peraturannya (paling banyak 60 huruf), misalnya no="Keputusan Bapanas 9/2027". Nomor itu tampil bila kasir menolak.
house-ceiling-nothing = Harga tertinggi { $code } sudah begitu, atau harganya nol. Tidak ada yang berubah; periksa angkanya.
house-ceiling-said = { $per ->
    [none] Harga tertinggi { $code } dicabut
    [unit] { $force ->
        [warns] Harga acuan { $code }: { $price } per satuan
       *[blocks] Harga tertinggi { $code }: { $price } per satuan
    }
   *[measure] { $force ->
        [warns] Harga acuan { $code }: { $price } per kg atau liter
       *[blocks] Harga tertinggi { $code }: { $price } per kg atau liter
    }
} mulai { $from } ({ $number })
house-ceiling-approval = { house-ceiling-said }? Perlu persetujuan orang kedua.
house-ceiling-noted = { house-ceiling-said }.
house-limit-nothing = Batas pembelian { $code } sudah begitu, atau jumlahnya tidak bisa dipakai (usaha mikro tidak kurang dari yang lain). Tidak ada yang berubah; periksa jumlahnya.
house-limit-said = { $how ->
    [lifted] Batas pembelian { $code } dicabut
    [micro] Batas pembelian { $code }: { $most }, usaha mikro { $micro }
   *[holds] Batas pembelian { $code }: { $most }
}{ $how ->
    [lifted] { "" }
   *[other] { " " }{ $per ->
        [receipt] sekali belanja
       *[day] sehari
    }{ $nik ->
        [yes] , dengan NIK
       *[no] { "" }
    }
} mulai { $from } ({ $number })
house-limit-approval = { house-limit-said }? Perlu persetujuan orang kedua.
house-limit-noted = { house-limit-said }.
house-decree = { $what ->
    [limit] Batas pembelian { $code }
   *[ceiling] Harga tertinggi { $code }
} yang mulai { $from }
house-withdraw-none = { house-decree } tidak ada, atau sudah berlaku. Yang sudah berlaku diganti dengan yang baru.
house-withdraw-approval = { house-decree }: tarik kembali? Perlu persetujuan orang kedua.
house-withdrawn = { house-decree } ditarik kembali.
settings-house = Aturan toko
errand-house = Aturan toko
errand-decrees = HET dan batas pembelian
house-head = Pilih halaman, atau pindai stiker QRIS toko
house-why = Tiap perubahan berlaku hari ini atau nanti, tidak pernah mundur. Yang menyangkut uang disetujui orang kedua.
house-open = Buka
house-open-why = Halaman yang dipilih
house-decrees-more = Harga tertinggi dan batas menurut peraturan
house-group = { $group ->
    [shop] Data toko
    [qris] QRIS
    [selling] Penjualan
    [cash] Kas
    [returns] Retur
    [credit] Kasbon dan voucher
    [tax] Pajak
    [limits] Batas pembelian subsidi
    [stock] Stok dan barcode
   *[warehouse] Gudang
}
house-group-more = { $group ->
    [shop] Nama, alamat, telepon, badan hukum, pengaduan
    [qris] Kode toko, cara tampil, batas dan potongan
    [selling] Potongan, label rak, jumlah ganjil, rokok
    [cash] Pembulatan, batas kas, modal awal, kunci PIN
    [returns] Berapa hari, sampai berapa tanpa manajer
    [credit] Tanpa jaringan, lewat tempo, sisa voucher
    [tax] PKP, NPWP, PPh final
    [limits] Beras SPHP dan LPG 3 kg
    [stock] Kedaluwarsa, pesanan, opname, awalan
   *[warehouse] Utang warung dan titipan
}
house-coming = mulai { $from }: { house-value }
house-founded = sejak toko dibuat
house-since = sejak { $since }
house-since-by = sejak { $since }, { $by }
house-since-two = sejak { $since }, { $by } dan { $agreed }
house-bounds = boleh { $bounds }
house-usual = bawaan { house-value }
house-now = sekarang { house-value }
house-at-once = Tercatat atas nama Anda
house-scan-first = Pindai stiker QRIS, atau ketik isinya
house-qris-no = Kode ini tidak bisa dipakai
house-qris-gone = Kode QRIS dihapus
house-nmid = NMID { $nmid }
decrees-head = Peraturan yang berlaku dan yang akan datang
decrees-why = Isi yang baru dari surat peraturannya. Berlaku sendiri mulai harinya.
decrees-ceiling = HET, ditolak di atasnya
decrees-reference = HAP, diperingatkan
decrees-limit = Batas pembelian
decrees-het = HET
decrees-hap = HAP
decrees-most = Batas
decrees-coming = mulai { $from }
decrees-lifted = dicabut
decrees-per-measure = per kg atau liter
decrees-per-unit = per satuan
decrees-field-what = Jenis
decrees-field-code = Kode barang
decrees-field-price = Harga tertinggi
decrees-field-per = Untuk
decrees-field-most = Paling banyak
decrees-field-micro = Usaha mikro
decrees-field-nik = Perlu NIK
decrees-field-number = Nomor peraturan
decrees-tool-lift = Cabut
decrees-tool-withdraw = Tarik kembali
decrees-missing = Isi angka dan nomor peraturannya
decrees-decide = Catat
today-unfinished = { $lacks ->
    [address] Alamat toko belum diisi
    [qris] QRIS toko belum diisi
   *[both] Alamat dan QRIS toko belum diisi
}
today-unfinished-detail = Alamat, telepon dan NPWP tercetak di struk; stiker QRIS dipindai sekali, lalu pelanggan bisa membayar dengannya.
key-fill-in = Isi
house-value-first = Isi nilai barunya

# Ekspor lengkap: tabel dan kolomnya.
export-t-products = Barang toko, satu baris satu barang; dapat dibaca gerai import products
export-t-medicines = Obat dan alat kesehatan; dapat dibaca gerai import medicines
export-t-units = Semua satuan barang dengan semua barcode
export-t-prices = Harga menurut tanggal
export-t-offers = Promo
export-t-suppliers = Pemasok; dapat dibaca gerai import suppliers
export-t-batches = Stok yang ada, satu baris satu bets di satu tempat; dapat dibaca gerai import batches
export-t-stock = Nilai stok menurut buku, juga yang terjual melebihi stok (negatif)
export-t-stock-counts = Hitung stok terakhir tiap barang dan tempat
export-t-missed = Yang ditanyakan dan tidak ada
export-t-purchases = Faktur pemasok
export-t-purchase-lines = Baris faktur
export-t-orders = Pesanan kepada pemasok
export-t-transfers = Pindah barang antar tempat
export-t-shops = Toko yang membeli dari gudang
export-t-receivables = Penjualan kepada toko yang belum dibayar
export-t-storage = Barang titipan orang lain di gudang
export-t-storage-moves = Barang titipan masuk (positif) dan keluar
export-t-storage-fees = Ongkos simpan sebulan
export-t-sales = Penjualan, retur dan pembatalan
export-t-sale-lines = Baris struk; retur negatif
export-t-payments = Pembayaran tiap struk
export-t-payments-corrected = Pembayaran yang ternyata lain
export-t-returned = Apa dari baris struk yang kembali
export-t-vouchers = Sisa voucher
export-t-shifts = Giliran kasir dan laporan Z
export-t-shift-sums = Apa yang dijumlah laporan Z
export-t-drawer-counts = Hitungan laci
export-t-notes = Catatan kasir dan kantor: kas masuk dan keluar, setoran, batal, persetujuan
export-t-members = Anggota; bila dengan nama, dapat dibaca gerai import members
export-t-member-states = Keadaan tiap anggota menurut aturan
export-t-member-years = Angka tiap anggota setahun, dasar SHU
export-t-relations = Keluarga dan jabatan
export-t-member-postings = Jurnal yang menyangkut anggota: belanja, simpanan, kasbon, pinjaman
export-t-term-deposits = Simpanan berjangka
export-t-loans = Pinjaman
export-t-loan-applications = Permohonan pinjaman
export-t-users = Pemakai program
export-t-journal = Jurnal berpasangan
export-t-account-years = Jumlah tiap akun, unit dan tahun
export-t-days-closed = Hari yang sudah ditutup
export-t-budgets = RAPB
export-t-allocations = Pembagian SHU
export-t-prescriptions = Resep tanpa nama pasien dan dokter
export-t-dispensed = Buku obat yang keluar: narkotika, psikotropika, prekursor, resep
export-t-settings = Setelan menurut tanggal
export-t-accounts = Akun bawaan
export-c-account = Akun, enam angka
export-c-active = 1: masih dipakai
export-c-actor = Siapa yang mencatat
export-c-address = Alamat
export-c-agreed = Isi keputusannya
export-c-amount = Jumlah rupiah
export-c-antibiotic = 1: antibiotik
export-c-asked = Yang ditanyakan
export-c-at = Saat, UTC
export-c-balance = Pokok yang belum dibayar
export-c-bank = Rekening bank
export-c-barcode = Barcode satuan ini
export-c-base-milli = Jumlah dalam satuan terkecil
export-c-base-unit = Satuan terkecil; semua jumlah qty_milli dihitung dengannya
export-c-batch-no = Nomor bets
export-c-batches = Bets dan jumlahnya
export-c-book-unit = Unit usaha
export-c-booked-milli = Menurut buku
export-c-card-barcode = Barcode kartu, 13 angka
export-c-cash-sales = Penjualan tunai
export-c-cashier = Kode kasir
export-c-category = Kelompok barang
export-c-ceiling-code = Kode harga batas (HET) yang berlaku
export-c-change = Kembalian
export-c-class = Golongan: B T K P N OT SK ALK PKRT KOS
export-c-closed = 1: tidak ditunggu lagi
export-c-closed-at = Saat ditutup, UTC
export-c-code = Kode
export-c-cold-chain = 1: harus dingin
export-c-commission-pct = Komisi titip jual dalam persen
export-c-consignment = 1: titip jual
export-c-cost = Harga pokok
export-c-counted = Uang yang dihitung
export-c-counted-milli = Hasil hitung
export-c-counts = 1: belanja ikut hitungan SHU
export-c-credit = Kredit
export-c-credit-limit = Batas utang
export-c-date = Tanggal usaha
export-c-days = Jumlah × hari sampai 31 Desember
export-c-debit = Debet
export-c-deposit = Setoran ke brankas
export-c-difference = Selisih
export-c-disbursed = Tanggal cair
export-c-discount = Potongan
export-c-dosage-form = Bentuk sediaan
export-c-drops = Setoran selama giliran
export-c-due = Jatuh tempo
export-c-ended = 1: sudah berakhir
export-c-event = Jenis kejadian dalam log
export-c-expected = Uang menurut hitungan
export-c-expiry = Kedaluwarsa
export-c-factor = Berapa satuan terkecil di dalamnya
export-c-faktur = Nomor faktur
export-c-family = Keluarga: hubungan:nomor; …
export-c-fee = Ongkos simpan
export-c-fields = Isi resep tanpa nama orang
export-c-first-due = Angsuran pertama jatuh tempo
export-c-fornas-demo = 1: dalam Fornas atau DOEN
export-c-from-tender = Cara bayar yang salah
export-c-generic = 1: generik; 0: bermerek; kosong: tidak diketahui
export-c-generic-name = Nama zat
export-c-goods = Barang titipan
export-c-grosir-min-qty = Mulai berapa satuan berlaku harga grosir
export-c-gross = Jumlah sebelum potongan
export-c-het = Harga eceran tertinggi satu satuan terkecil
export-c-id = Kode pemakai
export-c-imported = 1: dari program sebelumnya
export-c-interest = Bunga yang sudah dihitung
export-c-item-code = Kode barang atau obat
export-c-jasa-paid = Jasa yang dibayar di kasir
export-c-joined = Tanggal masuk
export-c-kasbon-balance = Kasbon yang belum dibayar
export-c-kasbon-limit = Batas kasbon
export-c-kelurahan = Kelurahan
export-c-key = Nama setelan
export-c-kilograms = Kilogram
export-c-kin = Nomor anggota keluarganya; kosong untuk jabatan
export-c-kind = Jenis
export-c-licence = Nomor izin PBF
export-c-limit-code = Kode batas pembelian
export-c-line = Baris struk
export-c-lines = Baris-barisnya
export-c-loan-no = Nomor pinjaman
export-c-max-otc-qty = Paling banyak tanpa resep, satuan terkecil
export-c-member-no = Nomor anggota
export-c-method = flat, anuitas, atau menurun
export-c-min-age = Umur pembeli paling muda
export-c-month = Bulan, hari pertamanya
export-c-months = Jangka dalam bulan
export-c-n = Urutan
export-c-name = Nama
export-c-name-short = Nama di struk, paling banyak 32 huruf
export-c-net-content = Isi bersih satu satuan terkecil
export-c-nie = Nomor izin edar
export-c-nie-status = Kosong: nomor diperiksa; placeholder; kosong
export-c-nik = NIK
export-c-normal = Sisi biasanya: debit atau credit
export-c-npwp = NPWP
export-c-nth = Hitungan ke berapa
export-c-old-number = Nomor sebelum program ini
export-c-oot = 1: obat-obat tertentu
export-c-opened = Saat dibuka, UTC
export-c-opening = Modal awal di laci
export-c-order-no = Nomor pesanan
export-c-owa = 1: obat wajib apotek
export-c-owed = Yang belum dibayar
export-c-paid = 1: dibayar saat itu
export-c-paid-from = credit: utang; safe: brankas; bank; consignment: titip jual
export-c-payable = Yang dibayar
export-c-pharmacist = Apoteker yang bertugas
export-c-phone = Telepon
export-c-pieces = Lembar tiap pecahan
export-c-pkp = 1: pengusaha kena pajak
export-c-place = toko, apotek, gudang, atau karantina
export-c-plu = Lima angka pada label timbangan
export-c-ppn = kena atau bebas PPN
export-c-ppn-amount = PPN
export-c-prekursor = 1: prekursor
export-c-prescription = Nomor resep
export-c-price = Harga satu satuan
export-c-price-anggota = Harga anggota satu satuan terkecil; kosong: harga umum
export-c-price-grosir = Harga grosir satu satuan terkecil
export-c-price-umum = Harga umum satu satuan terkecil
export-c-principal = Pokok
export-c-principal-paid = Pokok yang dibayar di kasir
export-c-promo = Isi promo
export-c-qty-decimals = 3: dijual ditimbang; 0: hanya satuan utuh
export-c-qty-milli = Jumlah dalam satuan itu
export-c-rate-month = Jasa sebulan dalam persen
export-c-rate-year = Persen setahun
export-c-receipt = Nomor struk: TTBBHH-KASIR-URUT
export-c-receipts = Banyak struk
export-c-received = Tanggal datang
export-c-record = Catatan log: alat:urutan
export-c-reference = Nomor struk, bila ada
export-c-register = Buku: narkotika, psikotropika, prekursor, …
export-c-relation = Hubungan keluarga atau jabatan
export-c-role = Tugas
export-c-round-to = Pembulatan angsuran
export-c-rounding = Pembulatan tunai
export-c-rt = RT
export-c-sale-id = Tanda penjualan dalam log; sama pada retur dan pembatalannya
export-c-sale-status = selesai; retur (angka negatif); batal
export-c-sales = Banyak penjualan
export-c-second = Siapa yang menyetujui
export-c-section = Kelompok laporan
export-c-sent = Apa yang dikirim
export-c-setting = Isi setelan
export-c-sex = L atau P
export-c-shelf = Rak
export-c-shelf-life-days = Berapa hari tahan sejak datang
export-c-shift = Tanda giliran kasir dalam log
export-c-shop = Kode toko pelanggan
export-c-simpanan-pokok-due = Simpanan pokok yang harus dibayar
export-c-simpanan-pokok-paid = Simpanan pokok yang sudah dibayar
export-c-simpanan-sukarela = Saldo simpanan sukarela
export-c-simpanan-wajib = Saldo simpanan wajib
export-c-sku = Kode barang
export-c-status = Keadaan
export-c-stock-milli = Jumlah yang ada, satuan terkecil
export-c-stock-min = Batas pesan lagi, dalam satuan terkecil
export-c-storage = Nomor titipan barang
export-c-strength = Kekuatan
export-c-substance-key = Sama pada obat yang boleh saling menggantikan
export-c-supplier = Kode pemasok
export-c-taken = Isi catatannya
export-c-tax = Pajak yang sudah dipotong
export-c-tender = Cara bayar
export-c-tendered = Uang yang diterima
export-c-term = Nomor simpanan berjangka
export-c-terms-days = Hari sampai harus dibayar
export-c-tier = Harga yang dipakai
export-c-till = Huruf kasir
export-c-times = Berapa kali
export-c-to-place = Ke tempat
export-c-to-tender = Cara bayar yang benar
export-c-total = Jumlah seluruhnya
export-c-transfer = Nomor pindah barang
export-c-unit = Satuan
export-c-unit2 = Satuan ke-2
export-c-unit2-barcode = Barcode satuan ke-2
export-c-unit2-factor = Berapa satuan terkecil dalam satuan ke-2
export-c-unit2-price = Harga satuan ke-2
export-c-unit3 = Satuan ke-3
export-c-unit3-barcode = Barcode satuan ke-3
export-c-unit3-factor = Berapa satuan terkecil dalam satuan ke-3
export-c-unit3-price = Harga satuan ke-3
export-c-unit-cost = Harga pokok satu satuan terkecil
export-c-unit-prices = Harga satuan lain: [["dus",258000]]
export-c-valid-from = Berlaku mulai tanggal
export-c-valid-to = Berlaku sampai dengan tanggal
export-c-value = Nilai dalam buku; titip jual 0
export-c-warning-no = Peringatan P1 sampai P6
export-c-what = Tentang apa: pokok, wajib, sukarela, jasa, shu, belanja
export-c-words = Kata-kata yang diketik
export-c-year = Tahun
export-c-z-number = Nomor laporan Z
export-t-log = Semua catatan bertanda tangan, tanpa nama orang: satu baris HASH TANDA_TANGAN ISI. Diperiksa dengan gerai verify log.txt
export-title = # Semua data { $name }
export-made = Ditulis { $date }, pukul { $at }, oleh Gerai { $version }, bentuk ekspor { $format }.
export-intro = Setiap tabel adalah berkas CSV (RFC 4180): UTF-8, koma, baris pertama nama kolom, baris diakhiri LF. Sel kosong: tidak ada isinya. columns.csv memuat keterangan yang sama sebagai tabel.
export-forms = Rupiah bulat tanpa titik; jumlah barang dalam seperseribu satuan (1,25 kg = 1250); tanggal YYYY-MM-DD; saat RFC 3339 dalam UTC; 1 = ya, 0 = tidak; JSON seperti dalam log.
export-again = products.csv, medicines.csv, suppliers.csv, batches.csv dan members.csv dapat dibaca kembali dengan gerai import.
export-with-persons = Nama, NIK, alamat, telepon dan kata-kata yang diketik ada di dalamnya: simpan seperti kunci brankas. Nama pasien tidak ada; apoteker menulisnya dari laporan Resep.
export-without-persons = Nama, NIK, alamat, telepon dan kata-kata yang diketik dikosongkan: hanya dua orang yang berhak dapat mengeluarkannya (--as dan --approve).
export-column = kolom
export-form = bentuk
export-personal = data pribadi
export-meaning = arti
export-form-word = teks
export-form-money = rupiah
export-form-milli = seperseribu
export-form-count = bilangan
export-form-date = tanggal
export-form-time = saat
export-form-flag = 1 atau 0
export-form-decimal = desimal
export-form-json = JSON
export-working = Menulis semua data
export-done = Semua data { $name } ada di { $folder }: { $files } berkas, { $rows } baris. Keterangan setiap kolom: { $readme }.
export-done-numbers = Semua data { $name } ada di { $folder }, tanpa nama orang: { $files } berkas, { $rows } baris. Keterangan setiap kolom: { $readme }.
export-not-empty = { $folder } sudah ada isinya. Tidak ada yang berubah. Pilih folder yang baru.
export-no-room = Tidak ada ruang lagi untuk { $file }. Yang setengah jadi sudah dihapus; data toko tetap utuh. Kosongkan ruang atau pilih tempat lain.
export-not-written = { $file } tidak dapat ditulis. Yang setengah jadi sudah dihapus; data toko tetap utuh. Periksa folder dan izinnya.
cli-about-export = Semua data toko dalam satu folder, dengan keterangan setiap kolom
cli-arg-export-folder = Folder baru untuk semua berkas
cli-arg-export-user = Siapa yang mengeluarkan nama orang; tanpa ini nama dikosongkan

# Cadangan dan program.
copies-nowhere = Belum ada cadangan toko ini
copies-nowhere-detail = Rusak atau hilang mesin ini, hilang semuanya. Pilih stik atau folder komputer lain sekali saja; sesudah itu setiap tutup kasir mencadangkan sendiri.
copies-nowhere-closing = Kasir sudah ditutup. Belum ada cadangan toko ini: pasang stik, lalu Pengaturan, Cadangan dan program.
copies-never = Cadangan pertama belum dibuat
copies-old = Cadangan terakhir sudah { $days } hari
copies-old-detail = Pasang stik cadangan, lalu tekan Cadangkan sekarang. Data toko tetap tersimpan di mesin ini.
keeping-copies = Cadangan
keeping-program = Program
keeping-place = Tempat cadangan
keeping-place-none = Belum dipilih
keeping-place-gone = { $place } (tidak terpasang)
keeping-last = Cadangan terakhir
keeping-last-none = Belum pernah
keeping-last-is = { $date } { $time }, sudah dibaca ulang: { $records } catatan
keeping-how = Setiap tutup kasir mencadangkan sendiri. Berkas dibaca ulang sebelum dihitung; tiga puluh hari disimpan. Di dalamnya ada nama anggota: simpan seperti kunci brankas.
keeping-choose = Pilih tempat
keeping-no-spots = Tidak ada stik atau folder komputer lain yang terpasang. Pasang stiknya, lalu tekan Lihat lagi.
keeping-spot = { $path } · sisa { $free } GB
keeping-spot-plain = { $path }
keeping-copy-now = Cadangkan sekarang
keeping-look = Lihat lagi
keeping-version = Gerai { $version }
keeping-before = Versi sebelumnya: { $version }
keeping-before-none = Versi sebelumnya: belum ada
keeping-packages-none = Tidak ada paket yang lebih baru di stik atau Unduhan.
keeping-program-how = Sebelum dipakai, program baru diperiksa tanda tangannya dan mencoba membaca salinan toko ini. Program sekarang disimpan, dan tidak ada yang berubah selama giliran kasir terbuka.
keeping-update = Perbarui ke { $version }
keeping-back = Kembali ke { $version }
keeping-copying = Mencadangkan dan membaca ulang…
keeping-copied = Cadangan tersimpan dan sudah dibaca ulang: { $file }
keeping-updating = Memeriksa program baru dengan salinan toko…
keeping-going-back = Memeriksa program sebelumnya dengan salinan toko…
keeping-busy = Masih mengerjakan yang sebelumnya. Tunggu sebentar.
keeping-not-in-practice = Latihan tidak dicadangkan. Kembali dulu ke toko.
keeping-office-only = Cadangan dan program diurus manajer, bendahara atau pengurus.
key-copies = Atur
settings-keeping = Cadangan, program
setup-restore = Pulihkan dari cadangan
setup-restore-more = Toko yang sudah ada, dari stik. Folder ini masih kosong.
setup-restore-time = 2 menit
setup-restore-short = Dari cadangan
setup-backups = Cadangan mana?
setup-backups-how = Cadangan diperiksa dulu: rantai, tanda tangan, buku. Yang rusak ditolak dan tidak ada yang berubah. Kasir ini melanjutkan dengan huruf baru; penjualan sesudah cadangan dibuat tidak ada di dalamnya.
setup-backups-none = Tidak ada cadangan di stik, Unduhan atau Dokumen. Pasang stiknya, lalu tekan Lihat lagi.
setup-backups-reading = Mencari cadangan…
setup-backup = { $name } · kasir { $till } · sampai { $date }
setup-backup-plain = { $name } · { $till }
setup-restoring = Memeriksa dan memulihkan cadangan
update-now = Gerai { $own } ({ $platform }). Versi sebelumnya: belum ada.
update-now-before = Gerai { $own } ({ $platform }). Versi sebelumnya: { $before }.
update-done = Gerai { $version } sudah terpasang dan sudah membaca salinan toko ini. Tutup program, lalu buka lagi. Versi sekarang disimpan.
update-back-done = Gerai { $version } dipasang lagi. Tutup program, lalu buka lagi.
update-turned-back = Program baru dua kali gagal membuka toko. Gerai { $version } dipasang lagi; data toko tetap utuh.
update-checked = Gerai { $version } membaca toko ini: { $records } catatan benar.
update-check-failed = Salinan toko tidak cocok: { $detail }
update-shift-open = Giliran kasir masih terbuka. Tidak ada yang berubah. Tutup kasir dulu.
update-no-package = { $file } bukan paket rilis Gerai. Tidak ada yang berubah.
update-forged = { $file } tidak ditandatangani pembuat Gerai, atau telah diubah. Tidak ada yang berubah. Ambil paketnya sekali lagi dari sumber yang benar.
update-no-key = Program ini dibuat tanpa kunci rilis, jadi tidak dapat memeriksa paket. Tidak ada yang berubah. Tanyakan kepada yang memasangnya.
update-nothing-here = Tidak ada paket untuk mesin ini di { $folder }. Tidak ada yang berubah.
update-not-newer = Paket itu Gerai { $version }; yang terpasang { $own }. Tidak ada yang berubah.
update-other-machine = Paket itu untuk { $platform }; mesin ini { $own }. Tidak ada yang berubah.
update-does-not-run = Gerai { $version } tidak dapat membaca salinan toko di mesin ini ({ $why }). Tidak ada yang berubah; program sekarang tetap dipakai.
update-none-before = Belum ada versi sebelumnya di sini.
update-too-new = Data toko sudah berbentuk { $found }; versi sebelumnya hanya membaca sampai { $known }. Tidak ada yang berubah.
release-key-needed = Sebutkan --key FILE, dan untuk paket juga PROGRAM dan --out.
release-no-key = { $file } bukan kunci rilis: 64 angka heksadesimal.
release-no-version = { $file } tidak menyebut versinya dengan --version.
release-packed = Paket { $file }: Gerai { $version } untuk { $platform }.
release-key-there = { $file } sudah ada. Kunci tidak ditimpa.
release-key-made = Kunci rilis ada di { $file }: simpan di luar jaringan. Bangun program dengan GERAI_RELEASE_KEY={ $public }
cli-about-update = Program yang lebih baru dari paket bertanda tangan, atau kembali
cli-about-release = Paket bertanda tangan dari sebuah program, untuk yang membuat Gerai
cli-arg-package = Berkas .rilis, atau folder yang berisi paketnya
cli-arg-back = Pasang lagi program sebelumnya
cli-arg-check = Baca dan periksa folder ini seperti program baru mencobanya
cli-arg-program = Program yang dikemas
cli-arg-new-key = Buat kunci rilis yang baru
cli-arg-release-key = Berkas kunci rilis
cli-arg-release-out = Berkas paketnya
window-not-opened-again = Program sebelumnya sudah dipasang lagi, tetapi tidak dapat dimulai sendiri. Buka lagi program ini.
sending-title = Kirim struk { $receipt }
sending-how = Ketik nomor WhatsApp pelanggan, lalu pindai QR dengan telepon toko; atau biarkan pelanggan memindainya sendiri, tanpa nomor. Nomor tidak disimpan.
sending-copied = Teks struk sudah disalin: tempelkan di WhatsApp, SMS atau surel.
sending-copy = Salin teks
sending-copy-more = Untuk WhatsApp, SMS, surel
key-send = Kirim
## Lists from spreadsheets

errand-lists = Ambil daftar
key-lists = Ambil daftar
supplier-tool-prices = Daftar harga
list-which = Berkas mana yang diambil?
list-which-prices = Berkas mana daftar harga { $name }?
list-head = { list-kind } dari { $file }
list-what-kind = Apa isi berkas ini?
list-columns-head = Kolom di berkas, dan arti yang ditebak
list-columns-words = Pilih kolom yang artinya lain
list-column-head = Apa isi kolom "{ $name }"?
list-column-number = Kolom { $number }
list-column-unused = tidak dipakai
list-taken-head = Daftar yang pernah diambil
list-undo-head = Yang tetap ada kalau { $number } dibatalkan
list-undo-not-head = Mengapa { $number } tidak dapat dibatalkan
list-undo-not = Tidak dapat dibatalkan
list-undo-all = Semuanya kembali seperti sebelum daftar ini.
list-undo-words = { $back } kembali, { $kept } tetap
list-undo-look = Batalkan
list-undo = Batalkan daftar
list-none-taken = Belum ada daftar yang diambil.
list-no-files = Tidak ada berkas XLSX, XLS, ODS, atau CSV di unduhan, dokumen, atau stik.
list-reading = Membaca…
list-not-readable = Berkas ini tidak dapat diambil
list-take = Ambil
list-choose = Pilih
list-change = Ubah arti
list-tool-taken = Pernah diambil
list-tool-columns = Kolom
list-tool-kind = Isi berkas
list-tool-leave = Tinggalkan
list-tool-take = Ikutkan
list-badge-bad = Salah
list-badge-doubtful = Periksa
list-badge-left = Ditinggal
list-badge-twice = Dua kali
list-badge-stays = Tetap
list-badge-all = Seluruh daftar
list-badge-undone = Dibatalkan: { $back } kembali, { $kept } tetap
list-counts = { $new } baru, { $updated } diubah
list-look-first = { $count } baris perlu diperiksa dulu. Tekan sekali lagi untuk mengambilnya seperti terbaca.
list-summary = { list-kind }: { $new } baru, { $updated } diubah, { $same } sama; { $doubtful } perlu diperiksa, { $left } tidak diambil.
list-taken = { list-kind } diambil sebagai daftar { $number }: { $new } baru, { $updated } diubah, { $same } sama, { $left } tidak diambil.
list-undone = Daftar { $number } dibatalkan: { $back } kembali seperti semula, { $kept } tetap.
list-undone-already = Daftar { $number } sudah dibatalkan.
list-unknown = Tidak ada daftar { $number }.
list-nothing-back = Tidak ada yang dapat dikembalikan dari daftar ini.
list-nothing-new = Tidak ada yang baru di daftar ini.
list-has-bad = { $count } baris salah, yang pertama baris { $line }. Tidak ada yang diambil.
list-row-bad = Baris { $line } ({ $name }) salah{ $column ->
    [none] {"."}
   *[other] {": "}{ $column }
}
list-row-doubtful = Baris { $line } ({ $name }) perlu diperiksa:
list-row-kept = { $name } tetap:
list-unknown-kind = "{ $text }" bukan jenis daftar.
list-no-columns = Tidak ada kolom yang dikenal. Yang ada: { $columns }. Baris nama kolom harus ada di atas daftarnya.
list-no-rows = Tidak ada baris di bawah nama kolom.
list-bad-xlsx = XLSX rusak atau terkunci. Simpan sebagai CSV.
list-bad-xls = Berkas Excel lama (XLS) rusak atau terkunci. Simpan sebagai XLSX atau CSV.
list-bad-ods = ODS rusak atau terkunci. Simpan sebagai XLSX atau CSV.
list-too-long = Berkas ini terlalu besar untuk satu daftar. Tidak ada yang diambil.
list-note-no-column = Kolom { list-column } tidak ada di berkas ini.
list-note-column-twice = Ada dua kolom bernama "{ $column }". Pilih yang benar di Kolom.
list-doubt-money = "{ $text }" dibaca { $read }.
list-doubt-money-sen = "{ $text }" dibulatkan menjadi { $read }.
list-doubt-quantity = "{ $text }" dibaca { $read }. Kalau bukan, tulis dengan koma.
list-doubt-date = "{ $text }" dibaca { $read }.
list-doubt-barcode-number = Barcode "{ $text }" sudah diubah menjadi angka oleh program spreadsheet. Diambil tanpa barcode; pindai nanti di Barang.
list-doubt-barcode-zeros = Barcode "{ $text }" kehilangan nol di depan; dibaca { $read }.
list-doubt-barcode-check = Angka terakhir barcode "{ $text }" salah. Diambil tanpa barcode; pindai nanti di Barang.
list-doubt-nik = NIK "{ $text }" bukan 16 angka. Diambil tanpa NIK.
list-doubt-by-name = Dikenali dari namanya saja, sebagai { $sku }.
list-doubt-names = Beberapa barang bernama ini, antara lain { $sku }. Diambil sebagai yang baru.
list-doubt-supplier = Pemasok "{ $text }" tidak dikenal. Diambil tanpa pemasok.
list-doubt-unit = Satuan "{ $text }" lain dari satuan stoknya, { $unit }. Satuan tetap { $unit }.
list-doubt-no-unit = Satuan tidak ada; dipakai pcs.
list-doubt-no-cost = Harga beli tidak ada; dicatat nol.
list-doubt-name-twice = Nama ini juga ada di baris { $first }.
list-doubt-stock = Stok "{ $text }" tidak terbaca. Barang diambil tanpa stok.
list-doubt-stock-negative = Stok { $quantity } kurang dari nol. Barang diambil tanpa stok.
list-doubt-stocked = Stok { $quantity } tidak diambil: barang ini sudah punya stok. Hitung di Hitung stok.
list-doubt-no-pokok = Simpanan pokok yang sudah dibayar tidak ada; dicatat nol.
list-price-unknown = Barang ini tidak ada di katalog. Daftar harga tidak membuat barang baru.
list-price-twice = Barang ini sudah ada di baris { $first }.
list-price-unit = Satuan "{ $unit }" tidak dikenal untuk { $name }. Yang dikenal: { $units }.
list-price-below-cost = Harga beli { $was } menjadi { $cost }, di atas harga jual { $price }.
list-price-jump = Harga beli { $was } menjadi { $cost } ({ $percent }%). Laba dari harga jual { $price }: { $margin_was }% menjadi { $margin }%.
list-kept-changed = Sudah diubah orang sesudahnya.
list-kept-moved = Sudah terjual, dipindah, atau dihitung.
list-kept-member = Sudah ada simpanan, belanja, atau pinjaman sesudah daftar ini diambil.
list-kept-supplier = Pemasok tetap di daftar; tidak ada yang terutang karenanya.
list-kept-loan = Pinjaman { $loan } sudah diangsur, dihapusbuku, atau jasanya dicatat sesudah daftar ini diambil. Daftar pinjaman dibatalkan seluruhnya atau tidak sama sekali; yang salah diperbaiki lewat Pinjaman.
list-kept-loan-other = Pinjaman { $loan } berasal dari daftar atau kasir lain. Batalkan daftar itu dulu.
list-kept-locked = Buku terkunci sampai { $date }, jadi daftar ini tetap. Bukukan pembetulan pada hari sesudahnya.
list-kept-drawer = Kas laci di saldo awal ini sudah dihitung saat kasir dibuka atau ditutup. Bukukan pembetulan dengan jurnal.
list-kept-other-till = Saldo awal ini berisi kas laci kasir { $till }. Batalkan di kasir itu.
cli-arg-preview = Mengatakan apa yang akan diambil, tanpa mengubah apa pun
cli-arg-skip-bad = Baris yang salah ditinggalkan; tanpa ini satu saja membatalkan semuanya
cli-arg-list-file = Berkas CSV, XLSX, XLS, atau ODS; untuk undo: nomor daftar, misalnya A-1
list-kind = { $list ->
   *[products] Barang
    [medicines] Obat
    [suppliers] Pemasok
    [members] Anggota
    [batches] Stok awal
    [loans] Pinjaman
    [opening] Saldo awal
    [prices] Harga pemasok
}
list-column = { $column ->
    [sku] kode barang
    [code] kode
    [name] nama
    [name_short] nama di struk
    [category] kategori
    [base_unit] satuan
    [qty_decimals] angka di belakang koma
    [net_content] isi bersih
    [barcode] barcode
    [barcode_source] asal barcode
    [plu] nomor timbangan
    [unit2] satuan 2
    [unit2_factor] isi satuan 2
    [unit2_barcode] barcode satuan 2
    [unit2_price] harga satuan 2
    [unit3] satuan 3
    [unit3_factor] isi satuan 3
    [unit3_barcode] barcode satuan 3
    [unit3_price] harga satuan 3
    [cost] harga beli
    [price_umum] harga jual
    [price_anggota] harga anggota
    [grosir_min_qty] jumlah mulai grosir
    [price_grosir] harga grosir
    [ppn] PPN
    [ceiling_code] kode harga tertinggi
    [limit_code] kode batas beli
    [min_age] umur minimal
    [supplier] pemasok
    [consignment] titipan
    [shelf] rak
    [stock_min] stok minimal
    [shelf_life_days] umur simpan (hari)
    [active] masih dijual
    [stock] stok
    [qty] jumlah
    [expiry] kedaluwarsa
    [generic_name] nama generik
    [strength] kekuatan
    [dosage_form] bentuk sediaan
    [substance_key] kunci zat
    [class] golongan
    [owa] OWA
    [warning_no] nomor peringatan
    [prekursor] prekursor
    [oot] OOT
    [fornas_demo] Fornas
    [generic] obat generik
    [cold_chain] rantai dingin
    [antibiotic] antibiotik
    [nie] NIE
    [nie_status] keadaan NIE
    [het] HET
    [max_otc_qty] paling banyak tanpa resep
    [kind] jenis
    [phone] telepon
    [address] alamat
    [terms_days] tempo (hari)
    [commission_pct] komisi (%)
    [pkp] PKP
    [npwp] NPWP
    [licence] izin
    [bank] rekening
    [member_no] nomor anggota
    [nik] NIK
    [nik_valid] NIK sudah diperiksa
    [sex] L/P
    [kelurahan] kelurahan
    [rt] RT
    [joined] tanggal masuk
    [status] status
    [simpanan_pokok_paid] simpanan pokok
    [simpanan_pokok_due] pokok yang harus dibayar
    [simpanan_wajib] simpanan wajib
    [simpanan_sukarela] simpanan sukarela
    [kasbon_balance] kasbon
    [kasbon_limit] batas kasbon
    [card_barcode] nomor kartu
    [family] keluarga
    [item_code] kode barang
    [batch_no] nomor bets
    [qty_milli] jumlah (perseribu)
    [unit_cost] harga beli
    [received] tanggal terima
    [place] tempat
    [loan_no] nomor pinjaman
    [method] cara hitung
    [principal] pokok pinjaman
    [rate_month] jasa sebulan (%)
    [months] lama (bulan)
    [round_to] pembulatan
    [disbursed] tanggal cair
    [first_due] angsuran pertama
    [instalments_paid] angsuran yang sudah dibayar
    [purpose] keperluan
    [balance] sisa pokok
    [as_of] per tanggal
    [account] akun
    [debit] debit
    [credit] kredit
   *[other] { $column }
}
