# Families, looks at personal data, and what is deleted when a member who left asks for it.
login kasir 111111
look A00010
look A00010
look A00010 savings
look A99999
erase A00010
logout
login manajer 444444
family A00010 A00011 suami_istri
approve pengurus 666666
family A00011 A00010 none
approve pengurus 666666
office A00011 pengurus
approve pengurus 666666
family A00010 A00010 anak
member-pin A00010 135791
erase A00010
leave-member A00010 keluar RA-4
approve pengurus 666666
erase A00010
logout
login kasir 111111
open 900000
pay-leaver A00010
approve pengurus 666666
logout
login manajer 444444
erase A00010
approve pengurus 666666
erase A00010
logout
login kasir 111111
member A00010
