login kasir 000000
