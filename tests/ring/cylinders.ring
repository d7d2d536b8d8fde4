# LPG 3 kg is sold to a buyer with NIK and kind: one to a household, two to a micro business, a day.
login kasir 111111
open 500000
add S00582
buyer 123 rumah_tangga
buyer 6371010000900001 rumah_tangga
buyer 6371011212900001 siapa
buyer 6371011212900001 rumah-tangga
add S00582
qty 2
pay cash 20000
# The same person later on the same day.
buyer 6371011212900001 rumah-tangga
add S00582
cancel
buyer 6371015505800002 usaha-mikro
add S00582 2
pay cash 40000
