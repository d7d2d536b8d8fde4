# Which medicines are generic and on the national list is the pharmacist's word; a price is not.
login apotek 222222
goods set M00001 fornas=no                  # a clerk's it is not
logout
login apoteker 232323
goods set M00001 fornas=no
goods set M00001 fornas=no                  # it is so already
goods set M00001 fornas=yes generic=no      # a brand, whatever its number says
goods set M00001 generic=-                  # as its number says
goods set M00001 fornas=no min=9            # the minimum is the shop's
goods set S00001 fornas=yes                 # no medicine
goods set M00001 generic=perhaps
