# Ninety days of one a day from a box that ends before: said, with what to do; a few days of the same are not. Where the
# directions do not say how long, a box that ends soon is named.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="RS Ulin" born=1985 iter=3 item=M00188:90:"1 dd 1" item=M00188:10:"bila perlu"
rx serve 1
rx serve 1=10
rx serve 2
