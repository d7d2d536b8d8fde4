# The manager takes new goods in with their carton, sells them at once, and changes what the catalogue says of them.
login kasir 111111
goods new "Kecap Bango 135 ml" price=8500               # not hers to do
logout
login manajer 444444
goods new "Kecap Bango 135 ml"                          # for how much is not said
goods new "Kecap Bango 135 ml" price=8500 barcode=8999999000012     # a digit is wrong
goods new "Kecap Bango 135 ml" price=7000 cost=7200     # below what it costs
no
goods new "Kecap Bango 135 ml" unit=btl price=8500 anggota=8200 cost=7200 barcode=8999999000011 dus=24:190000 barcode=dus:18999999000018 category=Bumbu shelf=B2 min=6
goods new "Sirup Marjan 460 ml" unit=btl price=21000 barcode=8999999000011      # the code is the sauce's
goods new "Sirup Marjan 460 ml" unit=btl price=21000 category=Minumen           # the next number; a slip in the category
goods set BA0002 category=Minuman
goods set BA0002 category=Minuman                       # it is so already
goods set BA0001 unit=pcs                               # its stock is kept by the bottle
goods set BA0001 price=9000                             # a price has its day: set-price
set-price BA0001 9000 dus=200000
goods set BA0002 active=no
goods new Lain price=100 sku=BA000001                   # a number of one's own, with more noughts
goods new "Teh Gelas 190 ml" unit=gls price=1000        # the next number is still nobody's
set-price BA0001 9500 from=2026-12-01
goods set BA0001 pak=6:50000                            # its price stands in December too
set-price BA0001 pak=50000 from=2026-12-01              # so that this says nothing new
logout
login kasir 111111
open 500000
scan 8999999000011
scan 18999999000018
state
pay cash 250000
