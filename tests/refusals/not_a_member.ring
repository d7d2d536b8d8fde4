# A00041 has left the cooperative.
login kasir 111111
open 500000
member A00041
