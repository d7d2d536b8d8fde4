# Who was paid, who was not; what nobody came for goes back to the reserve two years later, by another meeting.
login kasir 111111
open 500000
member 1
scan 2000000000015
pay cash 100000
member 2
scan 2000000000251
pay cash 13000
scan 2000000000015
pay cash 100000
count 100000=6 50000=1
close dihitung sekali saja
logout
# ended, on again at 2027-02-01T09:00:00+08:00
login bendahara 555555
shu draft 2026 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 sosial=3 dana_bencana=7
shu allocate 2026 RA-1/2027 2027-01-30 cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 sosial=3 dana_bencana=7
confirm
approve pengurus 666666
shu pay 2026 2 sukarela
shu draft 2026
# She comes again, and is told when and how.
shu pay 2026 2 sukarela
shu statement 2026 2
shu statement 2026 1
shu lapse 2026 RA-2/2027
logout
# ended, on again at 2029-01-31T09:00:00+08:00
login bendahara 555555
shu lapse 2026 ""
shu lapse 2026 RA-1/2029 2029-01-30
shu lapse 2026 RA-1/2029
approve manajer 444444
shu lapse 2026 RA-1/2029
approve pengurus 666666
shu draft 2026
# Too late; a meeting may give it back.
shu pay 2026 1 sukarela
shu statement 2026 1
shu give-back 2026 2 RA-2/2029
shu give-back 2026 1 RA-2/2029 2029-01-30
shu give-back 2026 1 RA-2/2029 2029-02-01
shu give-back 2026 1 RA-2/2029 2029-01-31
approve pengurus 666666
shu pay 2026 1 sukarela
shu draft 2026
shu take-back 2026
