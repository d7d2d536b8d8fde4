# P and N want prescriber's licence, patient and address on the prescription, each its R/ with a count, and are never
# repeated.
login apotek 222222
open 500000
pharmacist apoteker 232323
add M00194
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23
add M00194
rx -
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 address="Jl. Sultan Adam 12" iter=2
add M00194 10
rx -
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 address="Jl. Sultan Adam 12" iter=2 item=M00194:10:"1 dd 1" item=M00200:5:"1 dd 1"
add M00194 10
add M00200 5
add M00200
pay cash 100000
rx R-0003
add M00194
