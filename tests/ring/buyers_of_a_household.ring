# on paper member_card
# A child buys on her mother's card number with a card of its own; a lost card is good for nothing (koperasi 1.2, 1.6).
login kasir 111111
open 500000
member-pin A00003 135790
approve manajer 444444
buyer-card add A00003 "Rizki" anak             # the cashier names nobody
logout
login manajer 444444
buyer-card add A00003 "Rizki" anak consent=no
buyer-card add A00003 " " anak
buyer-card add A00003 "Rizki" pengurus         # an office is no family
buyer-card add A00003 "Rizki" anak kasbon=100000             # her kasbon is hers to share
buyer-card add A00003 "Rizki" anak kasbon=100000 pin=000000
buyer-card add A00003 "Rizki" anak kasbon=900000 pin=135790  # more than her own
buyer-card add A00003 "Rizki" anak kasbon=60000 pin=135790
buyer-card add A00003 "rizki" anak             # once is enough
buyer-card add A00003 "Hasan" suami_istri
logout
login kasir 111111
scan 2801000000032
add S00342 2
pay cash 100000
# Within what she allowed in a month, and never out of her savings.
scan 2801000000032
add S00342 2
pay sukarela 135790
pay kasbon
scan 2801000000032
add S00342 9
pay kasbon
hold "Rizki"
scan 2802000000039
add S00342 1
pay kasbon                                     # her husband was allowed none
pay cash 50000
buyer-card block A00003 9
buyer-card block A00003 1
buyer-card block A00003 1
scan 2801000000032
member 2801000000032
recall "Rizki"                                 # it was lost while the basket lay here
cancel
buyer-card unblock A00003 1                    # by the manager alone
buyer-card print A00003 1
logout
login manajer 444444
buyer-card anew A00003 1
buyer-card unblock A00003 1
buyer-card limit A00003 3 200000 pin=135790
buyer-card limit A00003 3 0
logout
login kasir 111111
scan 2801000000032
scan 2803000000036
add S00342 1
pay kasbon
pay cash 50000
# Her own card is lost: by her number she is served, until another is made.
buyer-card block A00003 0
scan 2800000000035
card A00003
member A00003
cancel
logout
login manajer 444444
buyer-card withdraw A00003 0
buyer-card anew A00003 0
card A00003
buyer-card withdraw A00003 2
logout
login kasir 111111
scan 2802000000039
scan 2804000000033
add S00342 1
pay cash 50000
