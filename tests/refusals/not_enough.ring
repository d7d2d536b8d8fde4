login kasir 111111
open 500000
add S00001
pay cash 1000
