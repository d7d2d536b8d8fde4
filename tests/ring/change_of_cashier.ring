# Another cashier goes on with the shift; who only signs in may look, and approve.
login kasir 111111
open 500000
scan 2000000000015
# With goods in the basket nobody changes.
handover kasir2 121212
pay cash 65500
login kasir2 121212
scan 2000000000015
handover kasir2 000000
handover gudang 333333
handover kasir2 121212
scan 2000000000015
pay cash 65500
logout
# Nobody is signed in: the next one takes over by her own PIN.
handover manajer 444444
scan 2000000000015
undo
state
