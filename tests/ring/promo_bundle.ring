# Goods together at one price, as often as they are all there; without one of them each costs what it costs.
# promo {"sku":"S00030","unit":"pak","from":"2026-11-24","to":"2026-11-30","form":{"bundle":{"items":[{"sku":"S00030","unit":"pak","count":1},{"sku":"S00025","unit":"pak","count":2}],"price":30000}},"name":"Paket kue"}
# on paper 261124-A-0001
login kasir 111111
open 500000
scan 2000000000305
scan 2000000000251
scan 2000000000251
remove 1
scan 2000000000305
scan 2000000000305
pay cash 50000
return 261124-A-0001
take 1 1 salah
refund cash
