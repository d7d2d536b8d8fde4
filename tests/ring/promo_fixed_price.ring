# An offer at a fixed price: so many a receipt, the rest at the best other price; it ends with its last day.
# promo {"sku":"S00030","unit":"pak","from":"2026-11-24","to":"2026-11-24","price":6500,"limit":2,"name":"Tapioka murah"}
# promo {"sku":"S00031","unit":"pak","from":"2026-11-01","to":"2026-11-23","price":1000,"name":"Sudah lewat"}
# promo {"sku":"S00032","unit":"pak","from":"2026-11-24","to":"2026-11-30","price":7000,"member_only":true,"name":"Anggota"}
# on paper 261124-A-0001
login kasir 111111
open 500000
scan 2000000000305
qty 3
scan 2000000000312
scan 2000000000329
pay cash 50000
scan 2000000000329
member 1
pay cash 50000
return 261124-A-0001
take 1 2 salah
refund cash
# ended, on again at 2026-11-25T08:00:00+08:00
login kasir 111111
scan 2000000000305
