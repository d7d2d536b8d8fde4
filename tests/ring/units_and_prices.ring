# complaint 18, 19: a carton is a carton, also beside its pieces; three of a kind cost less; another's goods; goods with an age.
login kasir 111111
open 500000
scan 2000000000107
scan 2010000000106
unit 1 dus
unit 1 karung
add S00025 2
add S00025 1
add S00592
scan 2000000005850
confirm
pay cash 1000000
