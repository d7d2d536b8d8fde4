# at 2026-12-31T23:30:00+08:00
# What goes out after midnight is the next month's, whatever the shift's business date; the register, the card and the
# month's report say so (A13, A32). A month of before the books cannot be reported from here.
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina" "Budi" 2026-12-28 sip=1 place=x born=1970 address="Jl" phone=08 item=M00194:20:"3 dd 1"
rx screen all
rx serve 1=10
pay cash 10000
# ended, on again at 2027-01-02T08:00:00+08:00
login apotek 222222
pharmacist apoteker 232323
rx R-0001
rx screen all
rx serve
pay cash 10000
login apoteker 232323
sipnap check 2026-10
sipnap check 2026-12
sipnap check 2027-01
sipnap sent 2026-12 NO-1
login apotek 222222
pharmacist apoteker 232323
rx "dr. Rina" "Ani" 2027-01-02 sip=1 place=x born=1970 address="Jl" phone=08 item=M00194:5:"3 dd 1"
rx screen all
rx serve
pay cash 10000
login apoteker 232323
sipnap check 2026-12
