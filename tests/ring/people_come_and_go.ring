# The manager takes people on, gives them roles and lets them go.
login kasir 111111
person rahma kasir "Rahma Wati"
logout
login manajer 444444
person rahma kasir "Rahma Wati"
person rahma raja "Rahma Wati"
person Rahma kasir "Rahma Wati"
person manajer kasir "Turun Sendiri"
login rahma 000000
reset-pin rahma 101010
logout
login rahma 101010
pin 135791
logout
login manajer 444444
person rahma apotek "Rahma Wati"
logout
login rahma 135791
logout
login manajer 444444
person rahma leaves
logout
login rahma 135791
