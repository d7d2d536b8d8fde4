# The etiket tells the patient in words what the doctor wrote in Latin; the copy keeps the doctor's own (A23, A25).
login apotek 222222
open 500000
pharmacist apoteker 232323
rx "dr. Rina" "Budi" 2026-11-24 sip=1 place=Klinik born=1970 item=M00180:20:"3 dd 1 pc" item=M00247:1:"2 dd gtt II OD:luar" item=M00055:1:oles
rx screen all
rx serve
pay cash 100000
rx copy R-0001
# on paper etiket
# on paper prescription_copy
