# The day's list of boxes, looked at with the scanner; a pass that is cut short goes on; the fridge twice a day.
login kasir 111111
open 500000
# A cashier does not look after the pharmacy's boxes.
care sign
logout
login apotek 222222
# Nothing that is far from its end is on the list.
care scan 2030000000012
# A recalled batch is at once.
login apoteker 232323
block M00001 T25H63 ditarik
care scan 2030000000012
# The same box twice in one day.
care scan 2030000000012
# By hand, where the code cannot be read; a batch that is not on the list.
care box M00001 X99999
# Boxes that nobody saw are said before the list is closed.
care sign
confirm
# Morning and evening.
temp kulkas 4,5
temp kulkas 9
temp kulkas dingin
# The supervisors look and change nothing: neither the list nor what customers asked for is theirs to write (koperasi 1.7).
login pengawas 777777
care sign
missed kecap manis
