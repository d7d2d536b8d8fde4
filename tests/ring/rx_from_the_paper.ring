# Nobody typed the R/: prescription medicine goes out as the pharmacist reads it, each with an etiket on which she writes
# how it is taken. Narcotics and psychotropics go out only as an R/ that says how much.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina Wati" "Tono" 2026-11-23 sip=503/123 place="RS Ulin" born=1985 address="Jl. Sultan Adam 12" phone=081200000000
add M00194 10
add M00180 10
add M00079
add M00001 10
pay cash 50000
# on paper etiket
