# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere


## Refusals of the till

till-above-ceiling = The price of { $name } is above the ceiling price { $ceiling }. Correct the price first.
till-approves-oneself = Another person has to approve this.
till-ask-grams = { $name }: do you mean { $grams } g?
till-ask-quantity = { $name }: { $quantity } { $unit }, right?
till-bad-amount = "{ $text }" is not an amount. Type whole rupiah without dots, such as 12500.
till-bad-check-digit = Barcode { $code } was misread: its check digit does not fit. Scan again.
till-bad-line = The input "{ $word }" is unknown or incomplete.
till-clock-behind = The computer's clock is behind the newest record ({ $newest }). Sales are still saved; set the clock right.
till-clock-set-back = The computer's clock says { $today }, but the newest record is of { $newest }. Set the clock right, or ask the manager to approve.
till-empty-scan = The scan was empty. Scan again.
till-expired-batch = Batch { $batch } expired on { $expiry }. Do not sell it. Take another batch.
till-expired-lots = All { $name } on the shelf has expired. Do not sell it.
till-fraction-not-sold = { $name } is sold by the whole { $unit } only.
till-licence-class = { $name } may not be sold under this shop's licence.
till-limit-otc = Limit without a prescription for { $name }: { $limit } { $unit }.
till-may-not-approve = The role { $role } may not approve this.
till-medicine-not-enough = Only { $left } { $unit } of { $name } left. Medicines are not sold beyond the stock.
till-medicine-without-nie = { $name } has no registration number in the data yet. It may not be sold.
till-needs-pharmacist = { $name } needs the pharmacist's approval.
till-needs-prescription = { $name } needs a doctor's prescription. Refer to the Puskesmas.
till-no-open-sale = No sale is open.
till-no-shift = The till is not open. Count the float, then press Open shift.
till-no-such-line = There is no line { $text }.
till-not-a-member = { $name } ({ $number }) is no longer a member. Sell as to anyone.
till-not-enough = { $missing } short.
till-not-logged-in = Nobody is signed in. Choose a name, then type the PIN.
till-not-sold-any-more = { $name } is no longer sold.
till-not-yet = "{ $word }" is not available in this version yet.
till-nothing-asked = No question is waiting for an answer.
till-nothing-to-pay = The basket is empty.
till-nothing-to-undo = There is nothing to undo.
till-open-quote = A quotation mark is not closed.
till-open-sale = A sale is still open. Finish or cancel it first.
till-opening-differs = The float differs by { $difference } from the books. The difference goes to the safe and is shown to the manager.
till-payment-code = This is a QRIS payment code, not goods.
till-pin-change-needed = This PIN works only once. Choose a new PIN first.
till-pin-same = The new PIN must differ from the old one.
till-pin-six-digits = A PIN has 6 digits.
till-quantity-no-number = "{ $text }" is not a quantity.
till-quantity-not-positive = The quantity must be above zero. To take a line out, press Remove line.
till-quantity-too-fine = "{ $text }": three decimals at most.
till-quantity-too-large = "{ $text }" is too large for a quantity. Is it a barcode?
till-recalled-batch = { $name } is being recalled. Do not sell it.
till-role-may-not-sell = The role { $role } does not sell at the till.
till-shift-already-open = The till is open already.
till-shift-of-another = This shift was opened by { $user }. Only { $user } can sell in it.
till-stock-below-books = By the books { $short } { $unit } of { $name } are missing. Sold all the same; the manager will see it.
till-unknown-barcode = Barcode { $code } is unknown. Search for the goods, or skip it.
till-unknown-member = Member { $number } is unknown. Search by name or phone.
till-unknown-receipt = There is no receipt { $receipt }.
till-unknown-sku = There are no goods { $sku }.
till-unknown-unit = { $name } is not sold by the { $unit }.
till-unreadable-2d = The 2D code was not read whole. Scan again, or set up the scanner (GS separator).
till-voucher-not-here = Vouchers are used when paying, not as goods.
till-wrong-pin = Wrong PIN. Try again.


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
