# on paper payroll
# The village office deducts from wages what its people owe to the cooperative, and pays it by transfer.
login kasir 111111
open 500000
payroll employer KLRHN "Kantor Kelurahan"      # the cashier puts nobody down
member A00003
add S00342 6
pay kasbon
logout
login manajer 444444
payroll employer "KANTOR KELURAHAN" "Kantor Kelurahan"
payroll employer klrhn ""
payroll employer klrhn "Kantor Kelurahan"
payroll draw KLRHN 2026-11                     # nobody is on it
payroll member A00003 SDN9
payroll member A00003 KLRHN kasbon=20000
payroll member A00007 KLRHN
payroll member A00041 KLRHN                    # who has left
payroll draw KLRHN 2027-11
payroll draw KLRHN 2026-11
payroll draw KLRHN 2026-11                     # one at a time
payroll drop GA0001
payroll draw KLRHN 2026-11
payroll post GA0001 100 bank
payroll post GA0002 1 bank
payroll post GA0002 50000 bank A00099=1
payroll post GA0002 50000 bank A00003=9999999
payroll post GA0002 30000 bank A00003=30000 A00007=0
approve manajer 444444
payroll post GA0002 30000 bank A00003=30000 A00007=0
approve bendahara 555555
payroll post GA0002 30000 bank
payroll back GA0001
payroll back GA0002
approve bendahara 555555
# Paid at the counter meanwhile: what was deducted all the same is her own.
logout
login kasir 111111
repay A00003 35400
logout
login manajer 444444
payroll post GA0002 110000 cash A00007=0
approve bendahara 555555
payroll member A00003 -
payroll member A00003 -
payroll employer KLRHN ends
payroll draw KLRHN 2026-12
