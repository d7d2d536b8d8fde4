# Papers of the pharmacy go when their years are over: with minutes, the board's word and two witnesses, once.
login apotek 222222
papers resep 2020-01-01 2020-12-31 412 "dibakar" witness=manajer witness=gudang       # not hers to do
logout
login apoteker 232323
papers resep 2021-01-01 2021-12-31 412 "dibakar" witness=manajer witness=gudang       # five years are not over
papers resep 2020-12-31 2020-01-01 412 "dibakar" witness=manajer witness=gudang
papers resep 2020-01-01 2020-12-31 412 "" witness=manajer witness=gudang              # how?
papers resep 2020-01-01 2020-12-31 412 "dibakar" witness=manajer witness=apoteker     # she saw it herself
papers resep_pn 2020-01-01 2020-12-31 31 "dicacah" witness=manajer witness=gudang
approve pengurus 666666
papers resep 2020-01-01 2020-12-31 412 "dibakar" witness=manajer witness=gudang
approve pengurus 666666
papers resep 2020-06-01 2020-06-30 20 "dibakar" witness=manajer witness=gudang        # they are gone
setting keep_rx_years 10
approve pengurus 666666
papers resep 2018-01-01 2018-12-31 20 "dibakar" witness=manajer witness=gudang
