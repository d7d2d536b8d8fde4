# A counter with a scale: the tare is the manager's, a typed weight is marked, the scale's is not.
login manajer 444444
tare S00003 0.02
tare S00001 0.02
tare S00003 12
logout
login kasir 111111
tare S00003 0
open 500000
weigh S00003 1.27
weigh S00003 0.02
weigh S00001 1
weigh S00003 0.5 manual
weigh S00003 750 manual
undo
qty 1.2
pay cash 100000
