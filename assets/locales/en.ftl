# Every sentence of the program. Places in braces are filled by the program; money, quantities and dates come written.

## Words used everywhere

word-gerai = Gerai
word-rp = Rp
word-yes = Yes
word-no = No
word-sold-out = sold out
hint-enter = Enter
hint-escape = Esc
hint-delete = Del
hint-space = Space
hint-page-up = PgUp
hint-page-down = PgDn

## Refusals of the till

station-in-doubt = It is not certain yet whether the sale was saved. Do not repeat it. The program is asking the data file; wait, or restart it.
station-not-saved = The sale was not saved because of a storage fault. The basket is still there. Press once more.
station-unreadable = The data file cannot be read. Nothing has changed. Restart the program; if that does not help, restore the backup.
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

status-person = { $name } · Till { $till } · { $part } shift
status-person-no-shift = { $name } · Till { $till }
status-shift-morning = morning
status-shift-noon = noon
status-shift-afternoon = afternoon
status-shift-night = night
status-disk-full = Disk full
status-kept-here = Saved
status-sent = Sent { $time }
status-waiting = { $count } not sent yet
status-offline = Offline since { $time } · { $count }
status-printer-ready = Ready
status-printing = Printing
status-no-paper = Out of paper · { $count } receipts
status-cover-open = Printer cover open · { $count } receipts
status-printer-off = Printer not connected · { $count } receipts
key-park = Hold
key-undo = Undo
key-remove-line = Remove line
key-more = More
key-search = Search
key-search-goods = Search goods
key-sell-other = Sell as other goods
key-skip = Skip
key-understood = Understood
key-quantity = Quantity
key-price = Price
key-discount = Discount
key-pay = Pay
key-reprint = Reprint
sell-empty = No goods yet. Scan, or choose a tile.
sell-basket-empty = Basket is empty
sell-lines-above = { $count } lines above
sell-line-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
sell-member-saving = Member saves { $amount }
sell-price-per = { $price } / { $unit }
sell-price-per-pack = { $price } / { $unit } of { $count }
sell-pack = { $count } { $unit } each
sell-tier-member = member price
sell-tier-member-short = member
sell-tier-wholesale = wholesale price
sell-tier-promo = promotion
sell-tier-label = label price
sell-badge-member = Member price
sell-badge-wholesale = Wholesale price
sell-badge-promo = Promotion
sell-badge-label = Label price
sell-line-discount = discount { $amount }
sell-box = batch { $batch } · shelf { $shelf }
sell-unknown-barcode = Unknown barcode
sell-no-paper = Out of paper. The sale is saved. Change the paper, then press Reprint.
sell-cover-open = Printer cover open. The sale is saved. Close the printer, then press Reprint.
sell-printer-off = Printer not connected. The sale is saved. Check its cable, then press Reprint.
sell-ready = Ready to scan
sell-ready-more = Scan goods or a member's card, at any time.
sell-times-waits = { $quantity } × the next scan
sell-times-next = Scan the goods. Undo takes it back.
sell-type-weight = Type grams, then Enter: 1250 = 1,250 kg
sell-type-weight-first = Type the weight first, then Enter.
sell-type-quantity-first = Type the quantity first.
sell-typed-code = code or PLU
sell-typed-quantity = line quantity
sell-pad-placeholder = Quantity, code or PLU
sell-nothing-typed = Nothing is typed yet.
sell-no-line = There is no line in the basket yet.
sell-weigh-again = Weighed goods: press their tile and type the weight.
key-back-to-basket = Back to basket
key-member = Member
key-change-member = Change member
key-type-amount = Type amount
key-take-back = Take note back
key-notes = Bank notes
key-finish = Done
key-next-customer = Next customer
key-return = Return
key-to-savings = Into savings
hint-digits = 0–9
pay-cash = Cash
pay-qris = QRIS
pay-card = Debit card
pay-kasbon = Kasbon
pay-due = To pay
pay-total-and-rounding = Total { $total } · Rounding { $rounding }
pay-rounding = Rounding { $rounding }
pay-received-so-far = Received { $amount }
pay-exact = Exact cash · Space
pay-still-missing = Still missing · Space
pay-receive = Receive
pay-receive-more = Receive also
pay-change = Change
pay-choose-money = Choose the money received
pay-missing = { $amount } short
pay-saving = Saving
done-saved = Saved
done-received = Received
done-received-of = of
done-hand-out = Take from the drawer
done-saved-today = Saved today { $amount }
done-does-not-count = Does not count for SHU yet
done-purchases-year = Purchases this year
done-printed = Receipt printed · drawer open
done-printing = Receipt printing · drawer open
done-no-paper = Out of paper, receipt waits
done-cover-open = Printer cover open, receipt waits
done-printer-off = Printer not connected, receipt waits
done-enter-or-scan = Enter, or just scan

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

import-place-cell = Line { $line }, column { $column }
import-place-row = Line { $line }
import-empty-file = The file is empty. Its first line must name the columns.
import-unreadable = The file could not be read to its end ({ $what }).
import-not-utf8 = There are letters that cannot be read. Open the file in a spreadsheet, save it as "CSV UTF-8" (not Windows-1252), and import it again.
import-open-quote = A quote is opened here and never closed.
import-bad-quote = A quote stands where none may. A cell with a quote in it is written between quotes, and the quote in it twice.
import-column-unknown = This column is not known. Known are: { $known }.
import-column-twice = This column is there twice.
import-column-missing = This column is missing and must be there.
import-too-few-cells = There are only { $have } cells; { $want } are expected, as in the first line.
import-too-many-cells = There are { $have } cells; { $want } are expected, as in the first line. A cell with a separator in it is written between quotes.
import-cell-empty = Must be filled in.
import-not-rupiah = "{ $text }" is not whole rupiah. Write digits only, without dots, commas or Rp.
import-negative = "{ $text }" is less than nought.
import-too-large = "{ $text }" is too large.
import-not-number = "{ $text }" is not a whole number. Write digits only.
import-out-of-range = "{ $text }" must be from { $least } to { $most }.
import-not-flag = "{ $text }" must be 1 (yes) or 0 (no).
import-not-date = "{ $text }" is not a date. Write year-month-day, like 2026-11-24.
import-not-time = "{ $text }" is not a time. Write it like 2026-11-24T08:30:00+08:00.
import-not-percent = "{ $text }" is not a percentage from 0 to 100.
import-not-choice = "{ $text }" is not known. The choices are: { $choices }.
import-not-barcode = "{ $text }" is not a barcode. A spreadsheet may have changed it or dropped the zeros before it; make this column text.
import-bad-check-digit = The last digit of barcode "{ $text }" is wrong. Look at the number on the pack again.
import-twice = "{ $text }" is already on line { $first }.
import-too-long = Too long, { $most } letters at most.
import-unit-missing = The unit has no name, but column { $column } is filled in.
import-rung-missing = This unit is filled in, but the one below it is not.
import-ladder-must-grow = This unit must hold more than the unit below it ({ $lower }).
import-grosir-half = The wholesale price and the count it begins at go together: fill in both or neither.
import-not-plu = The scale's number must have 5 digits.
import-not-member-number = Not a member number. Write it like A00001 or 1.
import-not-nik = A NIK has 16 digits. A spreadsheet may have changed it; make this column text.
import-not-card = A card's number has 13 digits, and the last one must fit.
import-not-account = An account's number has 6 digits.
import-both-sides = A line is either debit or credit, not both.
import-unbalanced = Debit and credit on { $date } are not equal; they differ by { $sum }.
import-not-receipt = "{ $text }" is not a receipt number. Write it like 261124-A-0001.
import-other-till = Till "{ $text }" is not the letter in the receipt number.
import-sale-again = Receipt "{ $text }" was there before. The lines of a receipt must follow each other.
import-sale-differs = "{ $text }" is not what the first line of this receipt says.
import-line-again = Line number "{ $text }" is already in this receipt.
import-lines-do-not-meet = The lines of receipt { $receipt } with its rounding are not what was paid.
import-tender-does-not-meet = Money received less change of receipt { $receipt } is not what was paid.
import-warn-below-cost = The price { $price } per { $unit } is below cost.
import-warn-above-het = The price { $price } per { $unit } is above the official ceiling (HET).
import-warn-rung-dearer = The price { $price } per { $unit } is dearer than buying the unit below it.
import-warn-dearer-than-pieces = The price { $price } per { $unit } is dearer than its pieces at the member or wholesale price.
import-warn-no-nie = { $name } (class { $class }) has no registration number (NIE). It cannot be sold until one is filled in.
import-warn-no-nie-sold = { $name } ({ $class }) has no registration number (NIE). Look for it on the pack.
import-warn-calon-kasbon = Applicant { $member } has a kasbon of { $amount }.
import-warn-calon-savings = Applicant { $member } has simpanan wajib or sukarela of { $amount }.
import-warn-luar-biasa-kasbon = Extraordinary member { $member } has a kasbon of { $amount }.
import-warn-luar-biasa-sukarela = Extraordinary member { $member } has simpanan sukarela of { $amount }.
import-warn-over-limit = The kasbon of member { $member } is { $amount }, above the limit of { $limit }.
import-warn-left-with-savings = Member { $member } has left and still holds savings of { $amount }.


cli-about = Till, stock room and books of a cooperative. Without a command: opens the till.
cli-about-demo = Fill an empty folder with a lively example cooperative
cli-about-init = Found a new cooperative from a coop.toml file
cli-about-import = Take in a CSV file: all of its rows or none
cli-about-ring = The till without a window: one input a line, one JSON answer a line
cli-about-report = A report as a table, or into a file with --out
cli-about-journal = The double-entry journal
cli-about-receipt = A receipt once more, marked as a copy
cli-about-screens = Every screen of the till as a PNG picture
cli-about-log = The log as text
cli-about-verify = Check chain, signatures and books
cli-about-rebuild = Rebuild everything derived from the log
cli-arg-data = Data folder; else $GERAI_DATA, else the system's own
cli-arg-help = This help
cli-arg-version = Version of the program
cli-arg-config = The coop.toml file
cli-arg-seed = Seed of all that is random: the result can be repeated (for practice only)
cli-arg-sales = Number of sales (300)
cli-arg-days = Spread over how many days before (30)
cli-arg-at = The time, such as 2026-11-24T08:00:00+08:00
cli-arg-user = Who does it; the PIN comes from $GERAI_PIN or is asked for
cli-arg-approver = Who approves, where a second person is needed
cli-arg-format = Form of the answer
cli-arg-from = From this date (YYYY-MM-DD)
cli-arg-until = Until this date (YYYY-MM-DD)
cli-arg-out = Write into this file
cli-arg-lang = Language: id or en
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-command = COMMAND
cli-help-places = Arguments
cli-help-options = Options
cli-unknown-command = There is no command "{ $word }". See gerai --help.
cli-unknown-argument = "{ $argument }" is not known here. See --help of this command.
cli-argument-missing = Still missing: { $argument }. See --help of this command.
cli-command-missing = This command needs one more word. See --help of this command.
cli-value-missing = { $argument } needs a value. See --help of this command.
cli-value-bad = "{ $value }" is no value for { $argument }. See --help of this command.
cli-value-not-one-of = "{ $value }" is no value for { $argument }. There are: { $values }.
cli-argument-conflict = { $argument } cannot go with { $other }.
cli-misunderstood = The command cannot be read. See gerai --help.
cli-no-window = This version has no till window yet. Use gerai ring, or see gerai --help.
cli-no-output = The answer cannot be written to the output. What was saved stays saved.
cli-cannot-write = { $file } cannot be written. Check the folder and its permissions.
cli-no-file = There is no file { $file }.
cli-cannot-read = The file { $file } cannot be read. Check its permissions.
cli-config-unknown = Unknown keys: { $keys }. Nothing was made.
cli-config-unreadable = Line { $line } is no valid TOML. Nothing was made.
cli-config-not-text = { $key } must be text in quotes.
cli-config-not-yes-no = { $key } must be true or false.
cli-config-not-amount = { $key } must be whole rupiah, not negative, without dots.
cli-config-not-a-section = { $key } must be written as a section [{ $key }].
cli-config-not-a-list = { $key } must be written as a list [[user]].
cli-config-value = "{ $value }" is no value for { $key }.
cli-config-missing = { $key } is not filled in.
cli-found-no-name = The cooperative's name (name) is not filled in.
cli-found-no-user = There are no users: write at least one [[user]].
cli-found-bad-user = User { $number }: the id "{ $user }" cannot be used. Use small letters and digits, 20 at most.
cli-found-user-twice = User { $number }: the id "{ $user }" is taken.
cli-found-user-without-name = User { $number } ({ $user }): the name is not filled in.
cli-found-bad-pin = User { $number } ({ $user }): a PIN has six digits.


## End
