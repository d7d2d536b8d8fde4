# complaint 21: what comes back is the box that was sold: the paper names it, and no medicine is sold again from there.
# on paper 261124-A-0001
# on paper 261124-A-0002
login apotek 222222
open 500000
add M00002 15
qty 16
qty 15
pay cash 100000
add M00002
return 261124-A-0001
take 1 1 salah good
refund cash
add M00002
