# Kasbon beyond what is left of the limit.
login kasir 111111
open 500000
add S00030 199
add S00031 199
member A00004
pay kasbon
