# A member who forgot her card is attached the same day with the manager's approval, and taken off again.
login kasir 111111
open 500000
add S00001
pay cash 200000
attach 261124-A-0001 A00001
approve manajer 444444
attach 261124-A-0001 A00001
return 261124-A-0001
take 1 1
refund cash
approve manajer 444444
attach 261124-A-0001 -
approve manajer 444444
attach 261124-A-0099 A00001
