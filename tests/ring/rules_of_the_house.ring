# What a shop decides about itself: by whom, from when on, and what it cannot be.
login kasir 111111
setting round_to 500
logout
login manajer 444444
setting address "Jl. Veteran 12, RT 4"
setting phone "0511 4366000"
setting phone "tanya Siti"
setting colour green
setting round_to 200
setting round_to 100
setting round_to 500 from=2026-11-23
setting round_to 500 from=2026-12-01
approve pengurus 666666
setting round_to 50
approve pengurus 666666
setting round_to 500 from=2026-12-02                    # from the 500 of 1 December: so already
setting kasir_discount 15
setting kasir_discount 2,5
approve pengurus 666666
setting pkp yes
setting npwp 3171234567890123
approve pengurus 666666
setting pkp yes from=2027-01-01
approve pengurus 666666
setting timezone asia/jakarta
approve pengurus 666666
logout
login bendahara 555555
setting qris_mdr 0.7
approve pengurus 666666
setting round_to 1
logout
login pengurus 666666
setting name "Koperasi Maju Bersama"
approve manajer 444444
logout
# The shop's own sticker, mistyped, for one payment, and right.
login manajer 444444
setting qris 8991002101999
setting qris "00020101021126180014ID.CO.QRIS.WWW52045411530336054045000 5802ID5906WARUNG6006BANJAR63041234"
setting qris -
approve pengurus 666666
setting qris_mode static
approve pengurus 666666
logout
login kasir 111111
open 500000
scan 2000000000015
pay qris
cancel
logout
login manajer 444444
setting qris "00020101021226180014ID.CO.QRIS.WWW520454115303360540450005802ID5906WARUNG6006BANJAR630474CB"
setting qris "00020101021126180014ID.CO.QRIS.WWW51440014ID.CO.QRIS.WWW0215ID10200300400500303UMI5204541153033605802ID5920KOPERASI MAJU BERSAM6011BANJARMASIN63040000"
setting qris "00020101021126180014ID.CO.QRIS.WWW51440014ID.CO.QRIS.WWW0215ID10200300400500303UMI5204541153033605802ID5920KOPERASI MAJU BERSAM6011BANJARMASIN6304C7D2"
approve pengurus 666666
logout
login kasir 111111
scan 2000000000015
pay qris
paid 260012345678
