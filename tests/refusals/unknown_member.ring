login kasir 111111
open 500000
member 99999
