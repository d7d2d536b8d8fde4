# An R/ goes out of another box than the first to expire: with a reason, and back again; the receipt names the box.
login apoteker 232323
open 500000
sipa apoteker 503/SIPA/2025 2027-12-31
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 place="Puskesmas Alalak" born=1990 item=M00002:3:"3 dd 1 cth"
rx serve
# Without a reason, or from a box that nobody has, it stays as it was.
box 1 B26A75 suka
box 1 X99999 diminta
box 1 B26A75 tidak_ketemu
# The first to expire after all; then the other again, and it goes out: no more than is prescribed, the fees stay.
box 1 -
box 1 B26A75 kemasan_rusak
undo
box 1 B26A75 lain
pay cash 100000
