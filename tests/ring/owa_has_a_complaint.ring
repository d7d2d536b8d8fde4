# What goes out by the pharmacist's own word has a complaint behind it: asked for before anything else, with her PIN where
# nobody of the pharmacy sells, and once for the whole sale, also when it was set aside.
login kasir 111111
open 500000
add M00011
owa "" "nyeri"
owa "Budi Santoso" " "
owa "Budi Santoso" "nyeri gigi sejak kemarin" age=tua
owa "Budi Santoso" "nyeri gigi sejak kemarin" age=34 "asked=tidak minum obat lain"
approve manajer 444444
approve apoteker 232323
add M00011 10
hold Budi
recall Budi
add M00100
pay cash 100000
# The next buyer has told nothing yet.
add M00011
# What is on a prescription needs none.
handover apotek 222222
pharmacist apoteker 232323
rx "dr. Rina Wati" "Siti" 2026-11-23 item=M00011:10:"3 dd 1"
rx serve
