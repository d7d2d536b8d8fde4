# closing case 1: a shift in which nothing was sold closes like any other.
login kasir 111111
open 500000
count 100000=5
close
close
open 500000
