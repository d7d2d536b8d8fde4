# A new decree and a new limit need no new program: they begin on their day, and the refusal names the regulation.
login manajer 444444
set-price S00001 umum=66000
ceiling sphp 12500 from=2026-12-01
ceiling SPHP 13100 no="Keputusan Bapanas 9/2026"
ceiling SPHP 12500 from=2026-12-01 no="Keputusan Bapanas 9/2026"
no
ceiling SPHP 12500 from=2026-12-01 no="Keputusan Bapanas 9/2026"
approve pengurus 666666
set-price S00001 umum=65000
set-price S00001 umum=64000 from=2026-12-01                 # above what is decreed by then
ceiling SPHP withdraw from=2026-12-01
approve pengurus 666666
ceiling SPHP withdraw from=2026-12-01
set-price S00001 umum=64000 from=2026-12-01
ceiling SPHP 13050 no="Keputusan Bapanas 10/2026" from=2026-11-24
approve pengurus 666666
ceiling "gula pasir" 17000 no=1
purchase-limit SPHP 5 no="Keputusan Bapanas 11/2026" from=2026-11-25
approve pengurus 666666
purchase-limit SPHP 1 no="Surat Dinas 7/2026"
approve pengurus 666666
purchase-limit LPG3 2 micro=1 no="Surat Dinas 8/2026"
purchase-limit LPG3 1 micro=3 no="Surat Dinas 8/2026"
approve pengurus 666666
purchase-limit MINYAKITA 2 nik=yes per=receipt no="Surat Dinas 9/2026"
approve pengurus 666666
logout
login kasir 111111
ceiling SPHP 20000 no="mau-mau"
open 500000
scan 2000000000015
scan 2000000000015
cancel
