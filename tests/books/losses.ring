# Three years of a shop: one with a loss, one that only makes good a part of it, and one that shares something again.
# at 2026-12-15T08:00:00+08:00
login bendahara 555555
entry "Gaji setahun" 521000=60000000 112100=-60000000
approve pengurus 666666
logout
# at 2027-02-10T08:00:00+08:00
login bendahara 555555
shu draft 2026
close-year 2026
confirm
approve pengurus 666666
# The meeting hears of the loss: nothing is shared out, and that is a decision too.
shu allocate 2026 RA-7/2027
approve pengurus 666666
shu take-back 2026
approve pengurus 666666
shu allocate 2026 RA-1/2027 2027-02-09
approve pengurus 666666
! shu allocate 2026 RA-1/2027
! shu pay 2026 all
register 12 "Rapat Anggota" "Rugi 2026 dibawa" date=2027-02-09 present=80
entry "Bantuan pemerintah kota" 112100=40000000 491000=-40000000
approve pengurus 666666
logout
login kasir 111111
open 500000
member 1
add S00003 0.5
pay cash 100000
# difference 0
logout
# at 2028-02-10T08:00:00+08:00
login bendahara 555555
close-year 2027
confirm
approve pengurus 666666
shu allocate 2027 RA-1/2028 capital_base=pokok_wajib cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
! shu pay 2027 all
entry "Bantuan pemerintah kota" 112100=40000000 491000=-40000000
approve pengurus 666666
logout
login kasir 111111
open 500000
member 1
add S00003 0.5
pay cash 100000
member 2
add S00003 0.25
pay cash 100000
# difference 0
logout
# at 2029-02-10T08:00:00+08:00
login bendahara 555555
close-year 2028
confirm
approve pengurus 666666
shu allocate 2028 RA-1/2029 capital_base=pokok_wajib cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
shu pay 2028 1 sukarela
logout
# Nobody else came for it: two years later a meeting sends it back to the reserve, and gives one her share after all.
# at 2031-02-11T08:00:00+08:00
login bendahara 555555
! shu lapse 2028 RA-1/2031 2031-02-10
shu lapse 2028 RA-1/2031
approve pengurus 666666
! shu pay 2028 2 sukarela
shu give-back 2028 2 RA-1/2031
approve pengurus 666666
shu pay 2028 2 sukarela
logout
