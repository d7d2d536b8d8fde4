# A finished sale's tender is corrected by a record of its own, with the manager's approval.
login kasir 111111
open 500000
scan 2000000000015
pay cash 100000
tender 261124-A-0001 cash
tender 261124-A-0001 gold
tender 261124-A-0001 voucher
tender 261124-A-0009 qris
tender 261124-A-0001 kasbon
tender 261124-A-0001 qris
approve manajer 444444
tender 261124-A-0001 qris
scan 2000000000015
member A00003
pay cash 100000
tender 261124-A-0002 kasbon
approve manajer 444444
scan 2000000000015
pay card 55 10000
pay cash 100000
tender 261124-A-0003 qris
state
