# An offer of so many percent off, half up to the rupiah; the member price wins where it is lower.
# promo {"sku":"S00030","unit":"pak","from":"2026-11-24","to":"2026-11-30","basis_points":1250,"name":"Diskon 12,5%"}
# promo {"sku":"S00031","unit":"pak","from":"2026-11-24","to":"2026-11-30","basis_points":100,"name":"Diskon 1%"}
# promo {"sku":"S00032","unit":"pak","from":"2026-11-24","to":"2026-11-30","basis_points":3333,"hours":{"from":540,"to":600},"name":"Jam sembilan"}
# on paper 261124-A-0001
login kasir 111111
open 500000
scan 2000000000305
scan 2000000000312
scan 2000000000329
pay cash 50000
scan 2000000000305
scan 2000000000312
member 1
pay cash 50000
# ended, on again at 2026-11-24T09:00:00+08:00
login kasir 111111
scan 2000000000329
# ended, on again at 2026-11-24T10:00:00+08:00
login kasir 111111
scan 2000000000329
