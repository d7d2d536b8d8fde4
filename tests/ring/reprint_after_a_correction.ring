# A receipt is corrected after the sale: a copy shows the member, what she has bought in the year by now, and the means
# of payment as they are now.
# on paper 261124-A-0001
# on paper 261124-A-0001-1
# on paper 261124-A-0001-2
# on paper 261124-A-0001-3
login kasir 111111
open 500000
add S00025
pay cash 20000
member 3
add S00025
pay cash 20000
# ended
login kasir 111111
attach 261124-A-0001 A00003
approve manajer 444444
reprint 261124-A-0001
# ended
login kasir 111111
tender 261124-A-0001 qris
approve manajer 444444
reprint 261124-A-0001
# ended
login kasir 111111
attach 261124-A-0001 -
approve manajer 444444
reprint 261124-A-0001
