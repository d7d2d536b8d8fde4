# Goods of two limits in one basket: what is said names the unit of those that are too many.
login kasir 111111
open 500000
add S00001
buyer 6371011212900001 rumah_tangga
add S00582
add S00582
# A figure behind a line's number is a reduction or a mistake, never a reason; words are.
discount 1 -5
discount 1 150%
discount 1 5.000
discount total -5
discount 1 1000 "sak sobek"
discount 500 "2 botol penyok"
# A pack whose own number was misread is told like any other code, not as a code that is unreadable.
scan 010952123456701417280101
scan 01020300000000441728113010K26F04
scan "\x1d010952123456701417280101\x1d10AB"
scan 99
# Without a line there is none to take anything off.
cancel
member A00001
discount 1000
qty 2
