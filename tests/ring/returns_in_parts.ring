# A receipt comes back in parts: what was paid goes back to the rupiah; weighed goods never go back on the shelf.
login kasir 111111
open 500000
member A00001
add S00025 3
pay cash 50000
return 261124-A-0009
return 261124-A-0001
refund cash
take 1 0.5 salah
take 1 4
take 1 1 tidak_cocok
refund cash
scan GERAI/261124-A-0001/0123456789ABCDEF
take 1 1 rusak
refund qris
refund cash
return 261124-A-0001
take 1 1 salah_scan good
logout
refund cash
return 261124-A-0001
return 261124-A-0002
add S00003 0.765
pay cash 50000
return 261124-A-0005
take 1 0.3 salah
refund cash
state
