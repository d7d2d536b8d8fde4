# complaint 23: opening, selling and closing ask only for what they need: a code among thousands, the last Z, no more.
# How fast that is after a million sales is measured in tests/speed.
login kasir 111111
open 500000
scan 8998866200301
scan 2030000000029
pay cash 50000
count 100000=5 5000=1 2000=1
close "belum dihitung benar"
