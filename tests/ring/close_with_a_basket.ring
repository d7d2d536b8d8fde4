# complaint 10: a shift with goods in the basket does not close; a member alone is no sale.
login kasir 111111
open 0
scan 2000000000015
count
close
cancel
member 1
close
state
