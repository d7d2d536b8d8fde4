# The manager puts suppliers onto the list and changes them; each slip has its sentence, an account to pay to is agreed to
# by the treasurer, and who is new is ordered from at once (koperasi 6.5, R49).
login gudang 333333
supplier new "PBF Contoh Farma" kind=pbf licence=PBF-63-001       # not hers to do
login manajer 444444
supplier new " "
supplier new "Grosir Maju" terms=-7
supplier new "PBF Contoh Farma" kind=pbf                # without its licence
supplier new "PBF Contoh Farma" kind=pbf licence=PBF-63-001 terms=30 phone=0511-330011 address="Jl. A. Yani Km 5"
supplier new "pbf contoh-farma"                         # the same name, written otherwise
supplier new "Grosir Maju" code=SUP02                   # the code is another's
supplier new "Grosir Maju" code=maju
supplier new "Grosir Maju" terms=14 npwp=01.234.567.8-901.000 pkp=yes
supplier set PA002 name="PBF Contoh Farma"
supplier set PA002 terms=14                             # it is so already
supplier set PA002 terms=21 phone=-
supplier set PA009 terms=21
supplier set PA002 kind=konsinyasi commission=20
supplier set PA002 bank="BRI 0012-01-000345 a.n. Grosir Maju"
approve gudang 333333
approve bendahara 555555
supplier set PA001 licence=-                            # a PBF keeps it
goods new "Kecap Maju 135 ml" unit=btl price=8500 cost=7000 supplier=PA002
# A PBF that is new supplies medicine.
login gudang 333333
order PA001 M00001=10
order PA002 BA0001=12
