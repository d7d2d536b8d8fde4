# × counts packs with a scale's label too: the weight, or the printed price, as often as it was said (R5, R6).
login kasir 111111
open 500000
scan 2100101007507
times 3
scan 2100101007507
scan 2100101007507
times 1.5
scan 2100101007507
times 3
scan 2200101017008
times 1001
scan 2100101007507
times 50
scan 2100101007507
times 2
scan 2100101007507
state
