# Goods taken in by hand stand under the decrees and limits as those of a file do (R21, R22).
login manajer 444444
goods new "Beras SPHP 5 kg kemasan baru" price=90000 content="5 kg" ceiling=sphp limit=SPHP   # above the decree
goods new "Beras SPHP 5 kg kemasan baru" price=65500 content="5 kg" ceiling=APA
goods new "Beras SPHP 5 kg kemasan baru" price=65500 content="5 kg" limit=APA
goods new "Beras SPHP 5 kg kemasan baru" price=65500 content="5 kg" ceiling=sphp limit=SPHP
goods new "Gas 3 kg" price=18500
goods set BA0002 ceiling=LPG3 limit=LPG3
open 100000
add BA0001 2
add BA0001
price 1 70000 "naik"
cancel
approve pengurus 666666
add BA0002
goods set BA0002 limit=-
add BA0002
