# licence ritel 2029-12-31
# A supermarket's shelf: T with its person in charge, but no precursors and nothing that is often misused.
login kasir 111111
open 500000
add M00006
handover apotek 222222
add M00006
add M00134
add M00131
pay cash 50000
