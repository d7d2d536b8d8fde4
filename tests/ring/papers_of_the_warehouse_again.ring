# The papers that go with goods once more, each marked as a copy: the delivery note of a transfer with who sent it and
# when, and of a sale to a shop its receipt, the sheet the shop signs and its delivery note (R36, koperasi 5.4); of one
# that it paid at once there is nothing to sign, and of one to nobody by name nothing to deliver.
# on paper 261124-A-0001-1
# on paper 261124-A-0001-1-ttd
# on paper 261124-A-0002-1
# on paper 261124-A-0003-1
# on paper stock_document
login gudang 333333
move toko gudang S00101=80 words="pikap DA 1234 XY"
login kasir 111111
move again MT-A-0001                                    # not hers to do
login manajer 444444
arrive MT-A-0001 all
move again mt-a-0001
move again MT-A-0099
shop W0001 "Warung Bu Ani" limit=200000 days=14
login kasir 111111
open 500000
warehouse W0001
scan 2010000001011
bill
reprint 261124-A-0001
warehouse W0001
scan 2010000001011
pay cash 300000
reprint 261124-A-0002
warehouse
scan 2010000001011
pay cash 300000
reprint
