# What is made up of something for the skin is for the skin: OBAT LUAR, in a pot; said otherwise, as it was said.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="RS Ulin" born=1985 "racikan=Salep racikan:1:M00079*2+M00260*1:oles tipis 2 x sehari" "racikan=Kapsul racikan:10:M00180*7.5:2 dd 1:kapsul" "racikan=Bedak:2:M00095*1:tabur:luar:botol"
rx serve
pay cash 100000
# on paper etiket
