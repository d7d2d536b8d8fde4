# The manager says which goods stand as tiles and where; what is not named stays, goods stand once.
login kasir 111111
tiles weighed=S00010
login manajer 444444
tiles weighed=S00010,S00043 off=S00011
tiles weighed=S00010,S00010
tiles weighed=S00010 other=S00010
tiles other=S99999
tiles first=S00010
tiles
# From one page to the other, and nothing on a page any more.
tiles other=S00043
tiles weighed= off=
