# What was decided for a later day stays, also where it goes back to what holds today.
login manajer 444444
setting tuslah 3000 from=2027-01-01
approve pengurus 666666
setting tuslah 2000 from=2027-03-01
approve pengurus 666666
setting tuslah 2500
approve pengurus 666666
setting tuslah 9 from=2027-03-02                        # from the 2.000 of 1 March
no
setting tuslah 9 from=2027-01-02                        # from the 3.000 of 1 January
no
rule wajib_month=25000 from=2027-01-01
approve pengurus 666666
rule wajib_month=20000 from=2027-03-01
approve pengurus 666666
rule wajib_month=22000
approve pengurus 666666
rule wajib_month=30000 from=2027-03-02
no
