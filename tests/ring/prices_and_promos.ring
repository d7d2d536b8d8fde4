# The manager sets prices and offers from a date on; the till uses them by itself, and says what does not go.
login kasir 111111
set-price S00025 13500                                  # not hers to do
logout
login manajer 444444
set-price S00025 13500 from=2026-11-23                  # that day is over
set-price S00025 13000                                  # it is that already
set-price S00025 13500 karton=140000                    # no such unit
set-price S00001 66000                                  # above the ceiling of SPHP rice
set-price S00025 11000                                  # below what it cost
no
set-price S00025 13500 anggota=13100 grosir=6:12900 dus=150000
set-price S00030 8500 dus=175000 from=2026-11-25        # tomorrow; the carton is dearer than its pieces
set-promo S00025 price=12900 from=2026-11-24 to=2026-11-24 limit=1
set-promo S00025 percent=5 from=2026-11-20 to=2026-11-30 name="Pekan tepung"   # the same goods on the same days
no
set-promo S00025 price=14000 from=2026-12-01 to=2026-12-31                     # dearer than without
set-promo S00030 buy=2 get=1 from=2026-11-24 to=2026-11-30
set-promo bundle items=S00031*1,S00032*1 price=9000 from=2026-11-24 to=2026-11-30 name="Paket coba"
set-promo total spend=50000 off=2500 from=2026-11-24 to=2026-11-24
set-promo total off=5% from=2026-11-24 to=2026-11-24    # from how much on is not said
logout
login kasir 111111
open 500000
add S00025 2                                            # one at the offer, one at the new price
add S00030 3                                            # three for two, still at today's price
add S00031
add S00032
state
pay cash 100000
logout
login manajer 444444
end-promo S00030 2026-11-24
end-promo S00030 2026-11-24                             # it has ended
end-promo total 2026-11-24 2026-11-24                   # it ends then anyway
logout
login kasir 111111
add S00030 3                                            # no offer any more
pay cash 24000
