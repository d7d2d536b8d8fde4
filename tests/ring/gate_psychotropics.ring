# P and N want prescriber's licence, patient and address on the prescription, and are never repeated.
login apotek 222222
open 500000
pharmacist apoteker 232323
add M00194
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23
add M00194
rx -
rx "dr. Rina Wati" "Budi Santoso" 2026-11-23 sip=503/123 address="Jl. Sultan Adam 12" iter=2
add M00194 10
add M00200 5
pay cash 100000
rx R-0002
add M00194
