# at 2026-06-01T08:00:00+08:00
# settings penalty
login kasir 111111
open 500000
member 1
add S00415 4
pay cash 100000
add S00415 2
pay cash 100000
member 2
add M00002 5
pay cash 100000
add S00003 0.25
pay cash 10000
member 3
add S00415 4
pay qris
paid 4471
member 2
add S00415 4
pay kasbon
repay 10 50000
add S00415 5
pay qris 10000
paid 4472
pay cash 100000
return 260601-A-0001
take 1 1 salah good
refund cash
add M00002 3
pay cash 100000
return 260601-A-0009
take 1 1 rusak damaged
refund cash
member 7
add S00415 2
pay cash 100000
void 260601-A-0011 salah-pindai
approve manajer 444444
member 4
add S00415 6
discount 1000 tawar
approve manajer 444444
pay cash 100000
# Goods of a neighbour on consignment.
member 5
add S00592 2
pay cash 100000
member 5
add S00592 2
discount 1000 tawar
approve manajer 444444
pay cash 100000
add S00592 2
discount 9000 tawar
approve manajer 444444
pay cash 100000
voucher 100000
# ended
member 6
add S00415 10
pay voucher VOUCHER
pay cash 100000
member 5
add S00415 4
pay sukarela
approve manajer 444444
add S00415
pay cash 20000
attach 260601-A-0019 7
approve manajer 444444
add S00415 2
pay cash 30000
tender 260601-A-0020 qris
approve manajer 444444
cash-out 35000 "Plastik dan ATK" 523000
cash-in 200000 "Uang kecil"
join "Nur Halimah" kelurahan="Alalak Utara" phone=081234567
save 1 wajib 20000
save 1 sukarela 250000
save 10 sukarela 75000
withdraw 1 100000
instalment P00002 400000
instalment P00001 112000
drop 300000 bank
drop 100000 bank
# difference -5000
# A pharmacist's prescription beside groceries; a new member; the stock room.
# at 2026-06-02T08:00:00+08:00
login manajer 444444
accept A00361 PGR-1
approve pengurus 666666
settle deposit 300000 5000
settle deposit 100000
settle qris 20000 60
logout
login apoteker 232323
open 500000
sipa apoteker 503/SIPA/2025 2027-12-31
pharmacist apoteker 232323
rx "dr. Rina Wati" "Budi Santoso" 2026-06-01 item=M00180:10:"2 dd 1 sesudah makan"
rx serve
add S00415
pay cash 100000
handover kasir 111111
save A00361 pokok 100000
logout
login manajer 444444
accept A00361 PGR-2
approve pengurus 666666
logout
login kasir 111111
# difference 2000
login gudang 333333
receive SUP02
receive line S00020 2 dus price=468000 disc=10 bonus=1
receive line S00105 2 dus price=114000
receive faktur F-2026/118 2026-06-01 freight=6000
receive done
send-back SUP02 rusak S00020=3 faktur=F-2026/118
approve manajer 444444
move gudang toko S00105=80
writeoff toko rusak S00415=1
approve manajer 444444
stocktake toko shelf=D1
stocktake line S00415 400
stocktake review
! stocktake done
stocktake set S00415 400
stocktake done "salah hitung"
approve manajer 444444
# ended
logout
login apotek 222222
arrive TRANSFER S00105=79
writeoff apotek rusak M00002=1 witness=apoteker
approve manajer 444444
stocktake apotek
stocktake line M00001 15 batch=T25H63
stocktake review
stocktake done "bets hilang"
approve manajer 444444
logout
login manajer 444444
pay-supplier SUP02 500000 bank
approve bendahara 555555
settle-consignor SUP11 safe
approve bendahara 555555
logout
login bendahara 555555
loan jasa accrued
approve pengurus 666666
entry "Penyusutan Mei" 526000=150000 159000=-150000
approve pengurus 666666
entry "Gaji Mei" 521000=1500000 112100=-1500000
approve pengurus 666666
entry "Sewa lapak setahun" 112100=6000000 491000=-6000000
approve pengurus 666666
entry "Dana pendidikan dari tahun lalu" 340000=500000 213100=-500000
approve pengurus 666666
entry "Pelatihan kasir" 213100=200000 112100=-200000
approve pengurus 666666
logout
# The warehouse: goods of others, and a shop on account. A loan to a member.
# at 2026-06-03T08:00:00+08:00
login gudang 333333
storage in A00001 "Beras Siam" 1251 shelf=g1
storage in - "Ikan asin" 12 each=25 name="Pak Umar" phone=0811 shelf=g2
logout
login manajer 444444
shop W0001 "Warung Bu Ani" phone=0812 address="Jl. Melati 3" limit=2000000 days=14
loan apply A00002 1200000 12 rate=1 method=anuitas income=3000000 words="modal dagang"
loan approve P00004 PGR-7
approve pengurus 666666
logout
login bendahara 555555
loan disburse P00004 fee=12000
approve pengurus 666666
logout
login kasir 111111
open 500000
warehouse W0001
scan 2010000001059
bill
save 1 sukarela 60000000
# Term deposits: interest month by month and begun anew, kept until the due day, and out of simpanan sukarela.
term open 1 5000000 1 rate=6 renews=yes
approve manajer 444444
term open 2 300000 3 rate=6 pays=end
approve manajer 444444
term open 1 200000 6 rate=6 from=sukarela
approve manajer 444444
logout
login manajer 444444
shop-paid W0001 26000 bank
look 2 savings
family 3 4 suami_istri
approve pengurus 666666
logout
login kasir 111111
# difference 0
# The cooperative collects PPN for a month.
# at 2026-07-01T08:00:00+08:00
# settings pkp
login gudang 333333
receive SUP14
receive line M00001 1 box price=17000 batch=T26C03 expiry=2028-06
receive faktur PBF-78 2026-06-30 ppn=1870 freight=500
receive done safe
approve bendahara 555555
storage fees
logout
login bendahara 555555
savings-interest 2026-06 6
approve pengurus 666666
# Jasa that fell due in June and July and was not paid is income all the same; some of it comes in August.
loan accrue 2026-06
approve pengurus 666666
entry "PPN Juli" 212000=2500 116100=-1000 112100=-1500
approve pengurus 666666
entry "Titip pajak" 541000=500000 211000=-500000
approve pengurus 666666
logout
login kasir 111111
open 500000
add S00415 5
pay cash 100000
member 12
add S00415 5
pay cash 100000
return 260701-A-0001
take 1 1 salah good
refund cash
# difference 0
# at 2026-08-01T08:00:00+08:00
# settings not-pkp
login manajer 444444
leave-member 10 keluar RA-3
approve pengurus 666666
logout
login kasir 111111
open 500000
pay-leaver 10
approve pengurus 666666
instalment P00001 60000
instalment P00004 50000
member 14
add S00214 190
pay cash 1000000
add S00415 2
pay cash 100000
return 260801-A-0002
take 1 2 salah good
exchange
add S00025 1
refund cash
# difference 0
logout
login gudang 333333
receive SUP04
receive line S00214 200 price=900
receive faktur F-8 2026-07-31
receive done
logout
# What a term has earned: credited, waiting, and paid with the deposit, on its day and before it.
# at 2026-09-03T08:00:00+08:00
login bendahara 555555
savings-interest 2026-08 6
confirm
approve pengurus 666666
loan accrue 2026-08
approve pengurus 666666
logout
login kasir 111111
open 2000000
term close BA00002 transfer=FT-2
term close BA00003 to=sukarela
approve manajer 444444
# difference 0
logout
# The last day: what is late is provided for, and written off.
# at 2026-12-30T08:00:00+08:00
login bendahara 555555
budget 2026 411100=50000000 525000=6543000
approve pengurus 666666
loan provision
approve pengurus 666666
loan write-off P00002 RA-9
approve pengurus 666666
logout
# The year is closed, its surplus shared out by the members' meeting, and paid.
# at 2027-02-15T08:00:00+08:00
login bendahara 555555
close-year 2026
confirm
approve pengurus 666666
! budget 2026 525000=7000000
budget 2027 decision=RA-2/2027 411100=60000000 525000=7654000
approve pengurus 666666
# A percentage too much, a wrong number of the decision: refused, and taken back.
! shu allocate 2026 RA-1/2027 capital_base=pokok_wajib cadangan=45 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
shu allocate 2026 RA-7/2027 capital_base=pokok_wajib cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
shu take-back 2026
approve pengurus 666666
shu allocate 2026 RA-1/2027 capital_base=pokok_wajib cadangan=40 jasa_usaha=25 jasa_modal=20 pendidikan=5 insentif=10
approve pengurus 666666
logout
login kasir 111111
open 500000
# A sale of the closed year stays whose it was, and a loan that was written off brings something in after all.
! attach 260801-A-0001 7
instalment P00002 50000
shu pay 2026 1 cash
shu pay 2026 2 kasbon
shu pay 2026 3 transfer FT-3
logout
login bendahara 555555
shu pay 2026 all
approve pengurus 666666
logout
login kasir 111111
member 1
add S00415 2
pay cash 100000
# difference 0
