# at 2026-11-24T15:59:50Z
# The pharmacist's licence to practise ends with this day: past midnight she stands for no medicine, until it is
# renewed. The manager notes the new one without a shift.
login manajer 444444
sipa apoteker 503/SIPA/2025 2026-11-24
sipa kasir 503/SIPA/2025 2026-11-24
logout
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-11-24 sip=503/446 place="Puskesmas" born=1990 address="Jl. Veteran 3" phone=0811 item=M00009:10:"1 dd 1"
rx serve
state
pay cash 50000
approve apoteker 232323
pharmacist apoteker 232323
sipa apoteker 503/SIPA/2026 2031-11-24
hold resep
logout
login manajer 444444
sipa apoteker 503/SIPA/2026 2031-11-24
logout
login apotek 222222
pharmacist apoteker 232323
recall resep
pay cash 50000
