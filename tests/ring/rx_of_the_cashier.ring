# The pharmacy prepares and sets aside, the cashier takes the money: she sees a number and an amount, no goods, no names.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 item=M00180:10:"2 dd 1"
rx serve
hold "Resep 1"
pharmacist -
handover kasir 111111
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23
recall "Resep 1"
state
pay cash 50000
