# A voucher sold is a number that pays once; what is left of it is a new one.
login kasir 111111
open 500000
voucher 20000
voucher 0
add S00030
pay voucher 2989152666365
add S00030
scan 2989152666365
cancel
x
