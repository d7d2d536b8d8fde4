# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere


## Refusals of the till


## Sign-in, shift, setup


## Selling, paying, done


## Stock, members, reports on the screen


## Paper

paper-subtotal = Subtotal ({ $lines } { $lines ->
    [one] line
   *[other] lines
})

## Printer, scanner, drawer, data folder

folder-no-home = No data folder was found. Name one with --data FOLDER.
folder-missing = There is no shop in { $folder } yet. Check the folder's name, or make a shop with gerai init or gerai demo.
folder-in-use = Another Gerai program is using the folder { $folder } (process { $pid }). Close that program first, or use another folder.
folder-in-use-unknown = Another Gerai program is using the folder { $folder }. Close that program first, or use another folder.
folder-not-writable = Writing in { $folder } is not allowed. Nothing has changed. Check the folder's permissions, or use another folder with --data.
folder-not-readable = { $folder } may not be read. Check its permissions.
folder-full = The disk is full at { $folder }. What was saved is safe. Free some space, then try again.
folder-unusable = { $folder } cannot be used. Check that the folder exists and that its disk is attached.
folder-key-missing = The device key { $folder } is missing. The data is there and can be read, but nothing can be added. Put the file back from a backup.
folder-key-damaged = The device key { $folder } is damaged. The data is there and can be read, but nothing can be added. Put the file back from a backup.
folder-key-foreign = The device key { $folder } belongs to another device. The data is there and can be read, but nothing can be added. Put the original key back from a backup.
folder-key-there = There is already a device key at { $folder }, together with its data. Nothing has changed. Use an empty folder.


## Command line, import, reports


## End
