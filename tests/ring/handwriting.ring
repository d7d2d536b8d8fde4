# complaint 5: what is no input, with blanks,   tabs and remarks.

	login   kasir	111111   # a remark behind
open 500000
sell everything
scan "2000000000015"
login kasir "111111
pay cash lots
pay cash -5
pay cash 12,50
pay
remove 9
remove satu
qty 1 2 3
add S00003 1,25
cancel
cancel
logout
scan 2000000000015
