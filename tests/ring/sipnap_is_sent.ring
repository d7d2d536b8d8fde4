# at 2026-12-02T08:00:00+08:00
# The month's report of narcotics and psychotropics: once the month is over, compared before it is sent, with its number.
login kasir 111111
sipnap check 2026-11
login apotek 222222
sipnap check 2026-12
sipnap check 2026-10
sipnap check Oktober
sipnap check 2026-13
sipnap sent 2026-11 SIP-0815
login apoteker 232323
sipnap sent 2026-11 SIP-0815
sipnap check 2026-11
sipnap sent 2026-11
sipnap sent 2026-11 SIP-0815
sipnap check 2026-11
sipnap sent 2026-11 SIP-0816
confirm
sipnap sent 2026-11 SIP-0816
# Who is no pharmacist sends it at the counter where one is signed on, and reads who may where none is.
login apotek 222222
open 500000
sipnap sent 2026-11 SIP-0817
pharmacist apoteker 232323
sipnap sent 2026-11 SIP-0817
confirm
