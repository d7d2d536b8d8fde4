# The warehouse sells to other shops by the carton, on account up to a limit and a day; a shop pays what it owes, and a
# return takes it off again (koperasi 5.4).
# on paper 261124-A-0004-ttd
# on paper stock_document
login gudang 333333
move toko gudang S00101=80
login manajer 444444
arrive MT-A-0001 all
shop W0001 ""
shop W0001 "Warung Bu Ani" phone=0812 address="Jl. Melati 3" limit=200000 days=14
shop W-1 "Warung"
login kasir 111111
warehouse W0001
open 500000
warehouse W0009
warehouse W0001
# Goods leave by the carton, and no medicines; what lies in the shop is not the warehouse's.
add S00101 3
add M00001 1
scan 2010000001011
state
pay cash 1000
bill
# On this account already: the second carton is over the limit, and the manager agrees.
warehouse W0001
scan 2010000001011
hold
recall 1
bill
approve manajer 444444
# A sale of the shop is none of the warehouse's.
add S00101 1
bill
pay cash 5000
shop-paid W0001 900000 cash
shop-paid W0001 100000 cash
shop-paid W0001 26000 bank 261124-A-0001
return 261124-A-0002
take 1 1 salah good
refund receivable
void 261124-A-0001 keliru
cancel
# The keeper readies the goods and sets them aside; the cashier bills them. An empty basket holds nobody.
login gudang 333333
warehouse W0001
login kasir 111111
login gudang 333333
warehouse W0001
pay cash 1000
add S00101 1 dus
bill
logout
hold "Bu Ani"
login kasir 111111
recall "Bu Ani"
bill
approve manajer 444444
