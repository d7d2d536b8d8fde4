# A shop that may not have narcotics reports none.
# licence gerai_obat
login apoteker 232323
sipnap check 2026-10
