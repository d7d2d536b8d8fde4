# What goes back to a supplier is what came from him, of the faktur that is named, at what that cost; what another
# brought is not his (R39, R51).
login gudang 333333
receive SUP02
receive line S00105 80 price=1235
receive faktur F3 2026-11-23
receive done
confirm
send-back SUP02 rusak S00105=5 faktur=F3
approve manajer 444444
send-back SUP02 rusak S00105=76 faktur=f3
send-back SUP02 rusak S00105=5
approve manajer 444444
send-back SUP02 rusak M00001=1 from=apotek
send-back SUP02 rusak S00105=5:XYZ
receive SUP11
receive line S00592 10
receive faktur K1 2026-11-23
receive done
send-back SUP02 titipan S00592=2
send-back SUP11 titipan S00592=2
approve manajer 444444
# Money is paid and taken above zero only.
login manajer 444444
pay-supplier SUP02 0 safe
