# R46: X is read by the manager at any time; whoever counts or sells takes the shift over first.
login kasir 111111
open 500000
logout
login manajer 444444
x
x print
count 100000=5
close
scan 2000000000015
handover manajer 444444
count 100000=5
close
