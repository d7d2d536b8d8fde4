# A loan from the application to the allowance: three people, the limits, the unit's own cash.
login kasir 111111
loan apply A00001 1000000 12
logout
login manajer 444444
loan apply A00001 6000000 12
loan apply A00001 1000000 12 rate=2.5
loan apply A00001 1000000 0
loan apply A00001 1000000 12 income=200000
loan apply A00002 1200000 12 rate=1 method=anuitas income=3000000 words="modal dagang"
loan apply A00002 500000 6
loan disburse P00004
loan survey P00004 ""
loan survey P00004 "Warung ramai, rumah sendiri"
loan disburse P00004
loan approve P00004 ""
loan approve P00004 PGR-7
approve manajer 444444
loan approve P00004 PGR-7
approve pengurus 666666
loan reject P00004 PGR-8
logout
login manajer 444444
loan disburse P00004
logout
login bendahara 555555
loan disburse P00004 first=2026-11-01
loan disburse P00004 fee=12000
approve pengurus 666666
loan disburse P00004
loan provision
approve pengurus 666666
loan provision
loan write-off P00004 RA-9
loan write-off P99999 RA-9
logout
# Its first instalment comes through the drawer like any other.
# ended, on again at 2026-12-24T08:00:00+08:00
login kasir 111111
open 500000
instalment P00004 106619
# A member who leaves with a loan: what savings do not cover stays a claim.
logout
login manajer 444444
leave-member A00002 keluar RA-10
approve pengurus 666666
