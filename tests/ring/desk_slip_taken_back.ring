# A mistake at the desk is taken back by a new slip, with a reason and another person's approval; nothing is erased.
login kasir 111111
open 500000
save A00003 sukarela 500000            # it should have been 50.000
void-slip 1                            # why?
void-slip 1 "salah ketik nol"
approve manajer 444444
save A00003 sukarela 50000
void-slip 1 "sekali lagi"              # it is taken back already
void-slip 2 "slip pembatalan"          # that is the slip that took it back
void-slip 9 "tidak ada"
save A00003 wajib 20000
void-slip 4 "bulan lalu sudah"
approve manajer 444444
voucher 50000
void-slip 6 "pelanggan tidak jadi"
approve manajer 444444
cash-out 20000 beli es
void-slip 8 "es-nya tidak jadi"
approve manajer 444444
drop 100000
void-slip 10 "uang receh"
approve manajer 444444
repay A00010 50000
void-slip 12 "bukan anggota ini"
approve manajer 444444
instalment P00001 112000
instalment P00001 112000
void-slip 14 "yang pertama"             # a later payment was reckoned upon it
approve manajer 444444
void-slip 15 "dobel"
approve manajer 444444
void-slip 14 "bukan hari ini"
approve manajer 444444
voucher 100000
add S00030
pay voucher 2940715135469
void-slip 18 "sudah dibelanjakan"
approve manajer 444444
save A00003 sukarela 60000
withdraw A00003 260000
void-slip 20 "sudah ditarik"
approve manajer 444444
count 100000=4 50000=1                 # the float, 110.000 saved, a voucher of 100.000, less 260.000 withdrawn
close
