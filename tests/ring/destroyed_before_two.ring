# Medicine is destroyed before two witnesses who sign the minutes with who did it and who agreed; psychotropics leave
# the books before two whatever the reason (A12).
login apotek 222222
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang words="dilarutkan lalu dikubur"
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang witness=apotek words="dilarutkan lalu dikubur"
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang witness=gudang words="dilarutkan lalu dikubur"
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang witness=apoteker
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang witness=manajer words="dilarutkan lalu dikubur"
approve manajer 444444
writeoff apotek dimusnahkan M00091=5:K24H93 witness=gudang witness=apoteker words="dilarutkan lalu dikubur"
approve manajer 444444
writeoff apotek kedaluwarsa M00196=150:T24A77
writeoff apotek dimusnahkan M00196=150:T24A77 witness=gudang witness=apoteker words="dibakar di insinerator"
approve manajer 444444
# on paper stock_document
