# Goods out of an XLS of before 2007 and out of an ODS: one list, however it was saved. A far cell makes no list.
login manajer 444444
preview-list auto tests/ring/files/jauh.ods
preview-list auto tests/ring/files/jauh.xls
preview-list auto "tests/ring/files/barang lama.ods"
take-list auto "tests/ring/files/barang lama.xls"
take-list products "tests/ring/files/barang lama.ods"
undo-list A-1
take-list products "tests/ring/files/barang lama.ods"
