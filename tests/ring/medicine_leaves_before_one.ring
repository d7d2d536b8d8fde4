# Medicine that is broken, expired or lost leaves the books before a witness who is neither doer nor approver (koperasi
# 5.1); what the books know to be good is not expired; food without a batch may be older than its lot.
login apotek 222222
writeoff apotek kedaluwarsa M00003=1 witness=gudang
writeoff apotek rusak M00003=1
writeoff apotek rusak M00003=1 witness=apotek
writeoff apotek rusak M00003=1 witness=gudang
approve manajer 444444
writeoff apotek hilang M00003=1 witness=manajer
approve manajer 444444
writeoff apotek pakai_sendiri M00003=1
approve manajer 444444
writeoff apotek kedaluwarsa M00091=1:K24H93
writeoff apotek kedaluwarsa M00091=1:K24H93 witness=gudang
approve manajer 444444
login gudang 333333
writeoff toko kedaluwarsa S00105=1
approve manajer 444444
