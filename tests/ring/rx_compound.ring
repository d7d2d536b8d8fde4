# A compound with half a tablet: eight are issued for seven and a half, the half is waste; the etiket says until when.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "An. Dina" 2026-11-24 sip=503/123 place="RS Ulin" born=2021 weight=14 "racikan=Puyer batuk:15:M00001*7.5+M00009*3:3 dd 1 bungkus"
rx serve
pay cash 50000
# on paper etiket
