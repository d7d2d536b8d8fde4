# A medicine that nobody knew comes in: its 2D code is scanned at the delivery, the pharmacist takes it into the
# catalogue, the same code brings batch and expiry, and it goes out through the gate of its class (A5-A9).
# licence apotek
login apoteker 232323
receive SUP14
receive scan "(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GKL1234567810A1"        # nobody knows it
goods new "Amlodipin Besilat 5 mg" class=B nie=GKL1234567810A1 substance=Amlodipin strength="5 mg" form=tablet unit=tablet price=350
goods new "Amlodipin Besilat 5 mg" class=K nie=GKL12345 substance=Amlodipin strength="5 mg" form=tablet unit=tablet price=350
goods new "Amlodipin Besilat 5 mg" class=K nie=GKL1234567810A1 substance=Amlodipin strength="5 mg" form=tablet unit=tablet price=450 het=400
goods new "Amlodipin Besilat 5 mg" class=K nie="POM GKL 12.345678-10 A1" substance=Amlodipine strength="5 mg" form=tablet unit=tablet price=350 het=400 strip=10:3400 box=30:10000 barcode=box:08990001000012 shelf=R7-1
receive scan "(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GKL1234567810A1"
receive scan GKL1234567810A1                        # its number alone, off the pack: a tablet without a batch
receive remove 2
receive set 1 price=7500
receive faktur PBF-90 2026-11-20
receive done
goods set BA0001 class=B                            # its number says K
goods set BA0001 nie=-                              # then it is not sold
goods set BA0001 nie=GKL1234567810A1 cold=yes
goods set BA0001 name="Amlodipin 5 mg tablet" owa=yes
goods set BA0001 min=100                            # the minimum is the manager's to say
set-price BA0001 380
logout
login kasir 111111
open 200000
add BA0001 10                                       # a prescription, or the pharmacist's word
logout
login apotek 222222
goods new "Obat lain" class=B unit=tablet price=100 # the pharmacist's or the manager's
