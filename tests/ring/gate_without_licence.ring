# licence none
# A shop without a licence for medicines sells none, and everything else.
login kasir 111111
open 500000
add M00001
add M00009
add S00001
pay cash 100000
