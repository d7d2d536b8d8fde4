# A sale is voided on its own shift by two people; a dear or late return needs the manager.
login kasir 111111
open 500000
add S00001 2
pay cash 200000
void 261124-A-0001 "salah pelanggan"
approve kasir 111111
void 261124-A-0001 "salah pelanggan"
approve manajer 444444
void 261124-A-0001 "sekali lagi"
add S00001 2
pay cash 200000
return 261124-A-0003
take 1 2
refund cash
approve manajer 444444
void 261124-A-0003 sisa
cancel
state
