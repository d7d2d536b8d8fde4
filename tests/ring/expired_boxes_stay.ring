# complaint 20: some boxes have expired: the good ones are sold, and no more than there are. Where all have, nothing is sold.
login apotek 222222
open 200000
add M00004 3
add M00004
qty 2
add M00031
pay cash 100000
