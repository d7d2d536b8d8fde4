# Buy two and get one: the cheapest of each three is free, of these goods together; a return takes its share back.
# promo {"sku":"S00030","unit":"pak","from":"2026-11-24","to":"2026-11-30","form":{"buy_get":{"buy":2,"get":1,"with":["S00031"]}},"name":"Beli 2 gratis 1"}
# on paper 261124-A-0001
login kasir 111111
open 500000
scan 2000000000305
scan 2000000000312
scan 2000000000312
scan 2000000000312
pay cash 50000
return 261124-A-0001
take 1 1 salah
refund cash
return 261124-A-0001
take 2 3 salah
refund cash
scan 2000000000305
qty 7
pay cash 100000
