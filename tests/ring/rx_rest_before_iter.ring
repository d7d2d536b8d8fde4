# The rest of the filling that was begun goes out before a repeated one (A23); a compound made up again is another batch,
# and its etiket names each substance once (A24).
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Tono" "An. Dina" 2026-11-24 sip=503/124 place="Puskesmas" born=2021 iter=1 "racikan=Puyer batuk:15:M00001*7.5+M00011*3:3 dd 1 bungkus" item=M00180:20:"2 dd 1"
rx screen all
rx serve 1=5 2=5
pay cash 100000
rx R-0001
rx serve 1=5 2
rx serve 1
pay cash 100000
rx R-0001
rx serve
pay cash 100000
rx label R-0001 1
# on paper etiket
