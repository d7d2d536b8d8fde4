# An etiket that the printer ate: all of the last handing over once more, or one; nothing where nothing went out.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="RS Ulin" born=1985 item=M00180:10:"3 dd 1" item=M00055:1:oles
rx label R-0001
rx serve
pay cash 50000
rx label R-0001
rx label R-0001 2
rx label R-0001 3
rx label R-0009
# on paper etiket
