# closing case 8: the printer was off all day. Nothing waits for paper, the shift closes, its papers come later.
# complaint 24: papers wait in a queue by their number; a copy is asked for by hand, and counted.
# device printer = "file:/dev/usb/lp9"
login kasir 111111
open-counted 100000=3 50000=4
scan 2000000000015
pay cash 100000
reprint
scan 2000000000015
pay cash 65500
reprint 261124-A-0001
reprint 261124-A-0009
drop 100000
x print
count 100000=3 50000=4 20000=1 10000=1 1000=1
close
state
