# An entry by hand moves neither a year's result nor what receipts say, and nothing before the books began; nor does
# cash beside sales.
login bendahara 555555
entry "Salah" 351100=100000 340000=-100000
entry "Salah" 350000=-100000 340000=100000
entry "Salah" 112100=100000 352000=-100000
entry "Jual tanpa struk" 112100=100000 411100=-100000
entry "Potongan" 418200=5000 112100=-5000
entry "Pindah unit" 114900=5000 112100=-5000
entry "Lama" 2024-01-01 525000=1500000 112100=-1500000
entry "Sewa" 525000=1500000 112100=-1500000
approve pengurus 666666
logout
login kasir 111111
open 500000
cash-in 50000 "Salah akun" 350000
cash-in 50000 "Jual tanpa struk" 411200
