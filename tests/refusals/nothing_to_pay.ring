login kasir 111111
open 500000
pay cash 1000
