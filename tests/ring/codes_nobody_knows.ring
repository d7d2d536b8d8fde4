# A code nobody knows, a wrong digit, a payment code, a voucher, nothing at all.
login kasir 111111
open 0
scan 8991002101999
scan 2000000000016
scan ""
scan 00020101021126690016ID.CO.CONTOH
scan 2900000000017
scan 2899999999993
add S99999
add
scan 2000000000015 2000000000015
state
