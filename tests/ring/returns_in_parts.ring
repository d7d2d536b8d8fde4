# A receipt comes back in parts: what was paid goes back to the rupiah, medicines never to the shelf.
login kasir 111111
open 500000
add S00025 0.765
add S00025
member A00001
pay cash 200000
return 261124-A-0009
return 261124-A-0001
refund cash
take 1 0.5 tidak_cocok
take 1 9
refund qris
take 1 0.3 salah
refund cash
scan GERAI/261124-A-0001/0123456789ABCDEF
scan 261124-A-0001
take 1 1.465 rusak
refund cash
return 261124-A-0001
return 261124-A-0002
return 261124-A-0003
logout
login apotek 222222
logout
login kasir 111111
state
