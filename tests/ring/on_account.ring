# Kasbon is for full members, up to their limit, and printed twice; sukarela asks for a PIN, or for the manager.
login kasir 111111
open 500000
scan 2000000000015
pay kasbon
pay sukarela
member A00003
pay sukarela
approve manajer 444444
scan 2000000000015
member A00003
pay sukarela 100000
pay sukarela 123456 90000
pay kasbon 10000
pay sukarela
pay cash 60000
scan 2000000000015
member A00004
qty 4
pay kasbon
pay kasbon 200000
pay cash 100000
scan 2000000000015
member A00004
pay kasbon
undo
cancel
