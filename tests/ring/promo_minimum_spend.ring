# From so much on, so much off the receipt: shared over its lines to the rupiah, and gone where a line is taken out.
# promo {"sku":"","unit":"","from":"2026-11-24","to":"2026-11-30","form":{"minimum_spend":{"spend":50000,"off":{"amount":5000}}},"name":"Belanja 50 ribu"}
# on paper 261124-A-0001
login kasir 111111
open 500000
scan 2000000000206
scan 2000000000251
scan 2000000000206
scan 2000000000305
remove 3
scan 2000000000305
pay cash 60000
return 261124-A-0001
take 2 1 salah
refund cash
