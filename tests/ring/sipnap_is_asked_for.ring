# at 2026-12-05T08:00:00+08:00
# A pharmacist who is no manager is told of the month whose report waits, when she signs in and at the counter; nobody
# else is, and what is sent is not asked for again (A32).
login kasir 111111
login apotek 222222
login apoteker 232323
login apotek 222222
open 500000
pharmacist apoteker 232323
pharmacist -
# ended, on again at 2026-12-12T08:00:00+08:00
login apoteker 232323
sipnap check 2026-11
sipnap sent 2026-11 SIP-0911
login apoteker 232323
