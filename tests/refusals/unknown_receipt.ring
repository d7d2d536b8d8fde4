# A receipt that no till of this cooperative gave.
login kasir 111111
open 500000
return 261124-A-0042
