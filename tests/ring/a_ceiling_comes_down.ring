# A ceiling comes down below a price (R22): the till does not sell, no label says it, and one act puts it right.
login manajer 444444
label S00001
ceiling SPHP 12500 no="Keputusan Bapanas 9/2026"
approve pengurus 666666
label S00001
to-ceiling S00020                                   # nothing of it is above
to-ceiling S00001
to-ceiling S00001
to-ceiling all
label S00001
labels
set-price M00001 300 anggota=280 het=250            # the pack's own price came down
set-price M00001 het=250                            # alone it takes the others along
set-price S00001 het=60000
logout
login kasir 111111
to-ceiling all
