# Debts paid through the drawer: kasbon never beyond what is owed, instalments by their parts, in part, ahead, paid off.
login kasir 111111
open 500000
repay A00010 82501
repay A00010 50000
repay A00010 32500
repay A00010 1
instalment P00001 112000
instalment P00002 50000
instalment P00002 400000
instalment P00003 9000000
instalment P00001 500000
instalment P00001 1
instalment P99999 1000
save A00010 wajib 20000
count 100000=16 50000=1 10000=1 2000=2 500=1
close
