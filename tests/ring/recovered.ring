# The manager's PIN is forgotten: the words of the recovery sheet set a new one, once. Wrong words set none.
login kasir 111111
recovery-sheet
logout
login manajer 444444
recovery-sheet
logout
recover satu dua tiga manajer 808080
recover satu dua tiga empat lima enam tujuh delapan manajer 808080
# ended
recover cawan cawan cawan cawan cawan cawan cawan cawan manajer 808080
recover RECOVERY-WORDS kasir 808080
recover RECOVERY-WORDS manajer 808080
login manajer 444444
login manajer 808080
logout
recover RECOVERY-WORDS manajer 909090
