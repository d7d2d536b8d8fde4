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

device-syntax = The file device.toml cannot be read at line { $line }. Correct that line, or delete the file to return to the first settings.
device-unknown-key = The file device.toml has a key that is not known: { $key }. Check its spelling.
device-bad-value = In device.toml, { $key } is { $value }. It may be: { $forms }.
device-not-read = The device settings { $path } cannot be read. Check the file's permissions.
device-not-written = The device settings were not saved at { $path }. The old ones still hold. Check the folder's permissions and free space.
device-drawer-by-hand = Open the drawer with its key.
device-scanner-connected = The scanner is connected.
device-scanner-lost = The scanner is gone. Check its cable; it is looked for again by itself. Goods can be typed or searched.
device-scanner-garbled = The scanner sent data that cannot be read. Scan once more.
device-digits-dropped = The digits { $digits } were not used. For a quantity, press × before scanning.

print-no-paper = Out of paper. Sale { $receipt } is saved. Change the paper, then press Print again.
print-no-paper-other = Out of paper. Change the paper, then press Print again.
print-cover-open = The printer's cover is open. Sale { $receipt } is saved. Close the cover, then press Print again.
print-cover-open-other = The printer's cover is open. Close the cover, then press Print again.
print-offline = The printer is not ready. Sale { $receipt } is saved. Press the printer's button or switch it off and on, then press Print again.
print-offline-other = The printer is not ready. Press the printer's button or switch it off and on, then press Print again.
print-error = The printer reports a fault. Sale { $receipt } is saved. Switch the printer off and on, then press Print again.
print-error-other = The printer reports a fault. Switch the printer off and on, then press Print again.
print-not-connected = The printer is not connected. Sale { $receipt } is saved. Check the printer's cable and power, then press Print again.
print-not-connected-other = The printer is not connected. Check the printer's cable and power, then press Print again.
print-interrupted = The receipt may not be printed. Sale { $receipt } is saved. Look at the paper; if need be, press Print a copy.
print-interrupted-other = The paper may be incomplete. Look at it; if need be, print once more.
print-folder = The receipt cannot be written to the prints folder. Sale { $receipt } is saved. Check the folder's permissions, then press Print again.
print-folder-other = The paper cannot be written to the prints folder. Check the folder's permissions, then try again.
print-disk-full = The disk is full, the receipt was not printed. Sale { $receipt } is saved. Free some space, then press Print again.
print-disk-full-other = The disk is full, the paper was not printed. Free some space, then try again.
print-status-ready = Printer ready
print-status-near-end = Paper nearly at its end
print-status-no-paper = Out of paper
print-status-cover-open = Printer cover open
print-status-offline = Printer not ready
print-status-error = Printer fault
print-status-no-answer = Printer does not report
print-status-not-connected = Printer not connected


## Command line, import, reports


## End
