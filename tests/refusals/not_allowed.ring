# A supervisor looks and does not sell.
login pengawas 777777
open 500000
