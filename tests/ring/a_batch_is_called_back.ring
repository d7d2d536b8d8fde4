# A recall: the batch is blocked, and who bought it is opened by the pharmacy or the manager, which is recorded.
login apotek 222222
open 500000
add M00001 10
pay cash 50000
buyers M00001 T25H63
buyers M00001 t25h63
buyers M00001 X99999
buyers M99999 T25H63
login apoteker 232323
# Mistyped, it would stop nothing: said before, and done only with a yes.
block M00001 T25H36 ditarik
block M00001 T25H63 ditarik
login manajer 444444
buyers M00001 T25H63
login kasir 111111
buyers M00001 T25H63
login apotek 222222
add M00001
