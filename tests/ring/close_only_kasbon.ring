# closing case 4: only kasbon. Nothing comes into the drawer; the Z has what members owe, and the float is all there is.
# complaint 12: a shift without a single cash sale closes like any other.
# on paper z_report
login kasir 111111
open-counted 100000=3 50000=4
member A00003
scan 2000000000015
pay kasbon
member A00007
add S00025
pay kasbon
x
count 100000=3 50000=4
close
