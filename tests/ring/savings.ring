# Savings through the drawer: simpanan pokok once, wajib by months, sukarela in and out, and what the Z says of them.
login kasir 111111
open 500000
save A00001 wajib 20000
save a1 wajib 30000
save A00001 pokok 50000
save A00001 sukarela 250000
withdraw A00001 100000
withdraw A00001 450000
no
withdraw 2800000000011 400500
approve manajer 444444
withdraw A00001 5000000
save A00003 wajib 900000
confirm
save A00001 emas 1000
save A99999 sukarela 1000
save A00001 sukarela 0
x
count 100000=11 50000=1 20000=2 5000=1 2000=2 500=1
close
