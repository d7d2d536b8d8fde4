login kasir 111111
open 500000
sell everything
