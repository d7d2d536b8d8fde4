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
hint-backspace = Bksp
hint-space = Space
hint-page-up = PgUp
hint-page-down = PgDn
word-there = Yes
word-none = None
word-light = Light
word-malam = Night
word-left = Left
word-right = Right
word-normal = Normal
word-large = Large

## Refusals of the till

station-bad-profile = The printer profile { $file } is missing or cannot be read. Choose another one in Settings.
station-copy = { $folder } is only a copy of a log: it can be read and checked, nothing can be sold in it. To sell, open the till's own folder.
station-imported-receipt = Receipt { $receipt } was taken over from another system. Its figures are here, its paper is not.
station-in-doubt = It is not certain yet whether the sale was saved. Do not repeat it. The program is asking the data file; wait, or restart it.
station-in-doubt-full = The disk is full, and it is not yet certain whether the sale was saved. Do not repeat it. Free some room: the program then finds out by itself.
station-not-saved = The sale was not saved because of a storage fault. The basket is still there. Press once more.
station-unreadable = The data file cannot be read. Nothing has changed. Restart the program; if that does not help, restore the backup.
till-above-ceiling = { $rule ->
    [none] The price of { $name } is above the ceiling price { $ceiling }. Correct the price first.
   *[other] The price of { $name } is above the ceiling price { $ceiling } ({ $rule }). Correct the price first.
}
till-account-kept-elsewhere = Account { $account } cannot be used here: its balance is kept by its own screen (stock, savings, credit, loans, vouchers, sales, the result of a year).
till-amount-above-zero = The amount must be above zero.
till-not-alone = Somebody else can approve this: ask for it.
till-never-alone = This cannot be approved afterwards.
key-approve-later = Go on, reported
till-approves-oneself = Another person has to approve this.
till-ask-grams = { $name }: do you mean { $grams } g?
till-ask-quantity = { $name }: { $quantity } { $unit }, right?
till-bad-amount = "{ $text }" is not an amount. Type whole rupiah without dots, such as 12500.
till-bad-check-digit = Barcode { $code } was misread: its check digit does not fit. Scan again.
till-price-past = { $date } is over. Choose today or later.
till-price-same = The price of { $name } is that already. Nothing was changed.
till-price-below-cost = { $name } at { $price } is below its cost of { $cost }. Use it all the same?
till-price-rung-dearer = Mind: { $name } per { $unit } at { $price } costs more than piece by piece.
till-price-set = { $name }, { $field ->
    [anggota] member price
    [grosir] wholesale price
    [het] HET
   *[other] per { $field }
}: { $price } from { $from }, { $was } before.
till-price-added = { $name }, { $field ->
    [anggota] member price
    [grosir] wholesale price
    [het] HET
   *[other] per { $field }
}: { $price } from { $from }.
till-price-gone = { $name }, { $field ->
    [anggota] member price
    [grosir] wholesale price
    [het] HET
   *[other] per { $field }
} ends on { $from }, { $was } before.
till-promo-dates-needed = Write from= and to= of the offer, its first day and its last.
till-promo-never = This offer would never hold. Check its dates, days and hours.
till-promo-nothing = This offer takes nothing off. Check its price.
till-promo-no-goods = This offer names no goods.
till-promo-clash = There is an offer on { $name ->
    [total] the whole receipt
   *[other] { $name }
} from { $from } to { $to } for the same goods and time. The till takes the cheaper one. Save it all the same?
till-promo-set = The offer on { $name ->
    [total] the whole receipt
   *[other] { $name }
} holds from { $from } to { $to }.
till-promo-ended = The offer on { $name ->
    [total] the whole receipt
   *[other] { $name }
} ends on { $last }.
till-no-such-promo = There is no such offer that begins on { $from }.
till-promo-ends-between = Choose a day before { $to }, yesterday at the earliest.
till-bad-date = "{ $text }" is no date. Type it like 2026-11-24.
till-bad-month = "{ $text }" is no month. Type it like 2026-11.
till-bad-percent = "{ $text }" is no discount. Type whole rupiah, or a percentage like 5%.
till-bad-pieces = "{ $text }" is no count of a denomination. Type it like 50000=3.
till-bad-line = The input "{ $word }" is unknown or incomplete.
till-cash-in-above = Cash in of { $amount } is above { $limit }: the manager must approve.
till-cash-out-above = Cash out of { $amount } is above { $limit }: the manager must approve.
till-clock-behind = The computer's clock is behind the newest record ({ $newest }). Sales are still saved; set the clock right.
till-clock-behind-day = The computer's clock is behind the newest record ({ $date }, { $newest }). The sale is kept all the same; set the clock right.
till-clock-set-back = The computer's clock says { $today }, but the newest record is of { $newest }. Set the clock right, or ask the manager to approve.
till-clock-leaps = The newest record is of { $newest }. Is { $today } the right date?
till-change-not-in-drawer = The drawer has no notes and coins that make the change of { $change }. The sale is saved: fetch small money from the safe, then enter Cash in.
till-close-open-sale = A sale is still open. Finish, hold or cancel it first, then close the shift.
till-count-again = Cash moved after the last count. Count the drawer once more.
till-count-first = Count the cash in the drawer first, then close the shift.
till-day-already-closed = { $date } is closed already.
till-day-by-manager = The manager closes the day.
till-day-shift-open = Till { $till } is still open on { $date }. Close that shift first, then the day.
till-day-without-shift = There was no shift on { $date }.
till-difference-reason = The difference of { $difference } is above { $limit }: write the reason, then close the shift.
till-empty-scan = The scan was empty. Scan again.
till-expired-batch = Batch { $batch } expired on { $expiry }. Do not sell it. Take another batch.
till-expired-lots = All { $name } on the shelf has expired. Do not sell it.
till-extraordinary-member = { $name } is an extraordinary member: purchases do not count for SHU.
till-pokok-unpaid = { $name } has not paid the simpanan pokok in full: this purchase does not count for SHU yet.
till-fraction-not-sold = { $name } is sold by the whole { $unit } only.
till-fraction-not-sold-veiled = This medicine is sold by the whole { $unit } only.
till-packs-whole = Labels of { $name } are counted by the pack. Type a whole number of packs before ×, not { $count }.
till-packs-most = At most { $most } packs a scan.
till-leave-too-much = { $leave } to be left is more than the { $counted } that was counted.
till-licence-class = { $name } may not be sold under this shop's licence.
till-limit-otc = Limit without a prescription for { $name }: { $limit } { $unit }.
till-may-not-approve = The role { $role } may not approve this.
till-later-box = { $name }: batch { $batch } is newer. Take batch { $first } first, expiry { $expiry }, shelf { $shelf }; or keep the scanned one.
till-no-boxes = { $name } is not sold by batch.
till-box-unknown = Batch { $batch } of { $name } is not in the books. Not sold. Put it aside and tell the pharmacist.
till-box-recalled = Batch { $batch } of { $name } was recalled. Do not sell it. Put the pack aside.
till-box-expired = Batch { $batch } of { $name } has expired. Do not sell it. Put the pack aside.
till-medicine-not-enough = Only { $left } { $unit } of { $name } left. Medicines are not sold beyond the stock.
till-medicine-without-nie = { $name } has no registration number in the data yet. It may not be sold.
till-more-than-booked = By the books the drawer holds less than this. It is recorded all the same; the count will show.
till-needs-pharmacist = { $name } needs the pharmacist's approval.
till-needs-prescription = { $name } needs a doctor's prescription. With one at hand: open Prescriptions, then New prescription.
till-no-open-sale = No sale is open.
till-no-shift = The till is not open. Count the float, then press Open shift.
till-no-such-account = Account { $account } is not in the chart of accounts.
till-no-line-yet = There are no goods in this sale yet.
till-no-such-line = There is no line { $text }.
till-not-a-member = { $name } ({ $number }) is no longer a member. Sell as to anyone.
till-not-enough = { $missing } short.
till-not-logged-in = Nobody is signed in. Choose a name, then type the PIN.
till-not-sold-any-more = { $name } is no longer sold.
till-nothing-asked = No question is waiting for an answer.
till-nothing-to-pay = The basket is empty.
till-nothing-to-undo = There is nothing to undo.
till-open-quote = A quotation mark is not closed.
till-open-sale = A sale is still open. Finish, hold or cancel it first.
till-nothing-to-park = There is nothing to set aside. The basket is empty.
till-return-in-hand = A return is being put together. Finish or cancel it first.
till-parked-full = { $most } sales are set aside already. Fetch one of them first.
till-parked-name-taken = A sale is already set aside as { $name }. Use another name.
till-parked-name-long = The name is too long. At most { $most } letters.
till-tiles-are-the-managers = The manager arranges the tiles.
till-tile-twice = { $name } stands among these tiles already.
till-tiles-full = At most { $most } goods can be given their place on one page.
till-receipt-mark-wrong = The mark on receipt { $receipt } does not fit the shop's record: it is not from here, or was changed. Do not take the goods back; call the manager.
till-nothing-unfinished = There is no basket from before the power went.
till-no-such-parked = No sale is set aside as { $name }. Choose from the list.
till-recalled-price-changed = Prices have changed since: { $before } is now { $now } (difference { $difference }).
till-recalled-left-out = { $name } was left out: it cannot be sold now.
till-cancel-approval = A sale of { $total } is dropped only with a supervisor's approval. The basket is as it was.
till-receipt-of-a-return = Receipt { $receipt } is a return of { $of }. Scan receipt { $of }.
till-receipt-of-a-void = Receipt { $receipt } is the void of { $of }. A void cannot be voided or returned: ring up the sale again.
till-receipt-imported = Receipt { $receipt } is of the old system. Its goods cannot be taken back here. Call a supervisor.
till-receipt-voided = Receipt { $receipt } was voided. There is nothing to take back.
till-all-returned = Everything on receipt { $receipt } has come back already.
till-no-return = No return has begun. Scan the receipt first.
till-more-than-sold = { $name }: only { $left } { $unit } can still come back.
till-more-than-sold-veiled = This medicine: only { $left } { $unit } can still come back.
till-back-to-owner = { $name } is its owner's: it goes into quarantine and is not paid to him. Give it back with Send back.
till-back-to-owner-veiled = These goods are their owner's: they go into quarantine and are not paid to him. Give them back with Send back.
till-back-to-quarantine = { $name } does not go back on the shelf. It is in quarantine until it is destroyed before two witnesses or sent back.
till-back-to-quarantine-veiled = Medicine does not go back on the shelf. It is in quarantine until it is destroyed before two witnesses or sent back.
till-not-back-to-stock = { $name } does not go back on the shelf. Written off.
till-not-back-to-stock-veiled = Medicine does not go back on the shelf. Written off.
till-medicine-not-taken-back = Medicines are taken back only where they are spoiled, expired or wrong.
till-refund-unknown = Money cannot go back by "{ $tender }". Choose another way.
till-return-nothing-taken = No goods are taken back yet. Choose them first.
till-return-approval = A return above { $limit } needs a supervisor's approval.
till-return-old = Receipt { $receipt } is older than { $days } days. The return needs a supervisor's approval.
till-refund-another-way = This receipt was not paid that way. It needs a supervisor's approval.
till-refund-needs-member = This receipt has no member. Give the money back another way.
till-refund-owes-less = The member owes only { $owed }. Give the money back another way.
till-refund-no-voucher = This receipt was not paid by voucher. Choose another way.
till-void-part-returned = Part of receipt { $receipt } has come back. Take the rest back, do not void it.
till-void-other-shift = Receipt { $receipt } is not of this shift. Take the goods back instead.
till-void-exchange = Receipt { $receipt } is an exchange. Take the goods back instead.
till-void-approval = Voiding receipt { $receipt } needs a supervisor's approval.
till-void-by-seller = Who sold receipt { $receipt } may not approve its voiding. Call another supervisor.
till-attach-same = Receipt { $receipt } says so already. Nothing was changed.
till-attach-own-money = Receipt { $receipt } was paid by a member's credit or savings. Its member cannot be changed.
till-attach-approval = The member of receipt { $receipt } is changed only with a supervisor's approval. Ask for the receipt.
till-attach-manager = Receipt { $receipt } is not of today. Only the manager can change its member.
till-attach-too-late = Receipt { $receipt } is older than { $days } days. Its member cannot be changed any more.
till-attach-year-closed = The book year { $year } is closed: the member of receipt { $receipt } cannot be changed any more.
till-member-often = Member { $number } is on { $most } sales today or more. Check the card.
till-member-two-tills = Member { $number } was also at till { $till } at { $at }. Check the card.
till-opening-differs = The float differs by { $difference } from the books. The difference goes to the safe and is shown to the manager.
till-much-float = A float of { $amount }? That much fits in no drawer. Count the notes again; go on only if it is right.
till-much-counted = { $amount } in the drawer? That much fits in no drawer. Count the notes again; go on only if it is right.
till-much-received = Change of { $amount }? Look again at the money received; go on only if it is right.
till-much-saved = { $amount } to save? Look again at the noughts; go on only if the money was received.
till-much-voucher = A voucher of { $amount }? Look again at the noughts; go on only if the money was received.
till-much-dropped = Carry { $amount } away? By the books the drawer holds far less. Count again; go on only if it is right.
till-many-pieces = { $count } pieces of { $piece }, so { $amount }? The number of pieces is typed, not their worth. Go on only if it is right.
till-payment-code = This is a QRIS payment code, not goods.
till-pin-change-needed = This PIN works only once. Choose a new PIN first.
till-pin-same = The new PIN must differ from the old one.
till-pin-six-digits = A PIN has 6 digits.
till-quantity-no-number = "{ $text }" is not a quantity.
till-quantity-not-positive = The quantity must be above zero. To take a line out, press Remove line.
till-quantity-too-fine = "{ $text }": three decimals at most.
till-amount-too-large = "{ $text }" is too large for an amount of money. Is it a barcode?
till-quantity-too-large = "{ $text }" is too large for a quantity. Is it a barcode?
till-reason-needed = Write the reason first.
till-watched-differs = { $goods } differs from its register: the pharmacist must agree, then the manager.
till-watched-differs-why = { $goods } differs from its register. Write the reason first.
till-recalled-batch = { $name } is being recalled. Do not sell it.
till-role-may-not-sell = The role { $role } does not sell at the till.
till-settle-amounts = The amount must be above zero, and the fee no more than it.
till-settle-by-manager = The role { $role } does not record money at the bank.
till-settle-what = "{ $tender }" cannot be settled. Choose qris, card or deposit.
till-shift-already-open = The till is open already.
till-shift-of-another = This shift is held by { $user }. To sell, change the cashier first: tap the name at the top.
till-count-of-another = This drawer is held by { $user }. Take over the shift first (change the cashier: tap the name at the top), then count and close.
till-look-at-the-date = Look at the pack of { $name }: by the books some on the shelf expired on { $expiry }. Do not sell what is past its date.
till-stock-below-books = By the books { $short } { $unit } of { $name } are missing. Sold all the same; the manager will see it.
till-receive-unknown = { $code } is not in the catalogue yet. Look for its name, or take it in as { $what ->
    [medicine] a new medicine
   *[other] new goods
} and go on with the delivery.
till-unknown-barcode = Barcode { $code } is unknown. Search for the goods, or skip it.
till-unknown-member = Member { $number } is unknown. Search by name or phone.
till-card-blocked = { $state ->
    [ditarik] Card { $card } of member { $number } was withdrawn. Ask for the new one, or type the number of a member you know.
   *[diblokir] Card { $card } of member { $number } was reported lost and is blocked. Do not use it; type the number of a member you know.
}
till-buyer-no-kasbon = { $member } does not let { $name } use the kasbon. Pay by other means.
till-buyer-kasbon-limit = { $name } may use up to { $limit } of the kasbon of { $member } in a month; { $left } is left of this one. Pay the rest by other means.
till-buyer-no-sukarela = The savings of { $member } are used by the member alone, not with the card of { $name }. Pay by other means.
till-unknown-receipt = There is no receipt { $receipt }.
till-unknown-sku = There are no goods { $sku }.
till-unknown-unit = { $name } is not sold by the { $unit }.
till-unreadable-2d = The 2D code was not read whole. Scan again, or set up the scanner (GS separator).
till-registered-twice = More than one product has registration number { $number }: { $names }. Choose one by typing its code or name.
till-wrong-pin = Wrong PIN. Try again.

## Tenders at the till

till-kasbon-full-members = Kasbon is for full members only. { $name } may not, or not any more. Choose another way to pay.
till-kasbon-limit-offline = The ledger has not answered since { $since }: meanwhile the kasbon limit is { $limit }, of which { $left } is left. Pay the difference in another way.
till-kasbon-limit = Not enough kasbon. { $left } of the limit is left. Pay the difference in another way.
till-kasbon-needs-member = This sale has no member yet. Scan the member card first, then choose again.
till-tender-needs-member = Receipt { $receipt } has no member. Attach the member first (open this receipt, press Member; in ring: attach), then choose again.
till-kasbon-overdue = Kasbon of { $balance } is more than { $days } days old. It is paid first; the { $left } left of the limit cannot be used yet.
till-member-pin-locked = The PIN of { $name } is locked after five wrong tries. Renew it at the member desk, or choose another way to pay.
till-member-pin-needed = Ask the member to type her PIN.
till-member-pin-none = { $name } has no member PIN yet. A manager has to agree.
till-member-pin-wrong = Wrong member PIN. { $left } more tries before it locks.
till-no-qris-waits = No QRIS waits for its payment.
till-part-above-due = That is more than is due. Type { $due } at most.
till-part-is-paid = A part is paid, so the goods cannot change. Pay the rest, or press Undo to take the payment back.
till-exchange-at-once = An exchange is paid in one go. Take the difference in cash, by card, transfer, credit or savings.
till-exchange-begun = Goods for the exchange are in the basket already. Cancel the sale to change what comes back.
till-exchange-give-back = What comes back is worth { $amount } more. Press Give money back.
till-exchange-nothing-taken = No goods for the exchange yet. Put them in, or cancel and give the money back.
till-exchange-still-due = The new goods cost { $amount } more. Take the payment first.
till-refund-not-in-drawer = The drawer does not make { $amount } exactly. The return is saved: take small money from the safe, then record Cash in.
till-no-such-part = There is no payment number { $part } on this sale.
till-part-of-nothing = The amount has to be above zero.
till-qris-most = One QRIS payment carries { $most } at most. Pay a part by QRIS and the rest in another way.
till-qris-not-set = The shop's QRIS is not set. Choose another way to pay; the manager scans the shop's QRIS sticker under More, Settings, Rules of the shop.
till-qris-still-waits = A QRIS still waits. Press Paid, Not paid, or serve another customer.
till-qris-unreadable = The shop's QRIS code cannot be read. Choose another way to pay, and have a manager check the code.
till-reference-last-four = Type the last four signs of the reference in the merchant app.
till-reference-needed = Type the number on the slip or the proof of transfer.
till-sukarela-needs-member = This sale has no member yet. Scan the member card first, then choose savings.
till-sukarela-pin-none = { $name } has no member PIN yet. A manager has to agree to { $amount } from the voluntary savings.
till-sukarela-not-enough = The voluntary savings of { $name } are only { $saved }. Pay the difference in another way.
till-tender-already = This receipt is recorded as { $tender ->
    [cash] cash
    [qris] QRIS
    [card] debit card
    [transfer] transfer
    [kasbon] kasbon
    [sukarela] voluntary savings
   *[other] { $tender }
} already. Nothing was changed.
till-tender-needs-manager = To change how a finished receipt was paid, a manager has to agree.
till-tender-not-that = A payment by { $tender ->
    [voucher] voucher
   *[other] { $tender }
} cannot be moved. Void the sale, then ring it up again.
till-tender-of-a-sale = How it was paid can be changed on a sale of this system only.
till-tender-of-a-split = This receipt was paid in several ways. Void the sale, then ring it up again.
till-tender-unknown = There is no way to pay called "{ $tender }".
till-tender-voided = Receipt { $receipt } was voided. How it was paid cannot be changed.
till-voucher-unknown = Voucher { $code } is not known. Check its number.
till-voucher-worth-less = Voucher { $code } is worth { $worth }. Type at most that, or no amount.
till-voucher-used = Voucher { $code } has been used. Ask for another one, or for another way to pay.
till-whole-card-number = That is a card number. Do not write it down; type the approval code on the terminal's slip.

## Closing a shift on screen

close-blind = Expected cash shows once it is saved
close-carried = { $count } { $count ->
    [one] sale is
   *[other] sales are
 } carried to the next shift.
close-cash-in = Cash in
close-cash-out = Cash out
close-cash-sales = Cash sales, { $count } receipts
close-closed = Shift closed, Z { $number }
close-copied = Copied. Paste it into a message.
close-count-agrees = Nothing to look for.
close-counted = Counted cash, count { $nth }
close-drops = Drops
close-exact = Exact
close-expected = Expected cash
close-explained = { $amount } is explained
close-float = Opening float
close-hash = Z hash { $hash }…
close-kasbon-paid = Credit paid
close-left = Left in the drawer
close-loans-paid = Loan instalments
close-next-float = Float of the next shift
close-not-explained = No cause fits exactly yet
close-looks = Member cards to look at ({ $count })
close-looks-more = { $count } more in Today
wrong-many = Member { $number }: { $sales } sales today
wrong-many-detail = The card may have been left at a till. The last is receipt { $receipt }.
wrong-two-tills = Member { $number } at two tills within { $minutes } min
wrong-two-tills-detail = Receipts { $first } and { $second }.
wrong-own = { $name }, her own card: { $sales } { $sales ->
    [one] sale
   *[other] sales
}
wrong-own-detail = Member { $number }, { $amount }. Her own purchases?
wrong-far = Member { $number } bought { $amount } today
wrong-far-detail = Usually { $usual } a day. The largest is receipt { $receipt }.
close-nothing-missing = The count agrees with the books
close-over = Over
close-paper-prints = The Z report and the deposit slip are being printed.
close-paper-prints-z = The Z report is being printed.
close-paper-waits = The papers wait for the printer. Everything is saved and prints once the printer is ready.
close-papers = Z report and deposit slip
close-papers-z = Z report
close-reason = Note: { $reason }
close-reason-first = Write a note first
close-save-note = Save the note first
close-reason-free = The difference is below { $limit }: a note is not required.
close-reason-needed = The difference is above { $limit }: write a note first.
close-reason-or-move = The difference is above { $limit }: write a note, or move receipt { $receipt } first.
close-if-moved = With receipt { $receipt } moved, the difference is { $left }.
close-reason-placeholder = What happened?
close-reckoning = How it adds up
close-refunds = Cash refunds, { $count }
close-savings-in = Savings in
close-shift-of = { $name }, { $from }–{ $until }
close-short = Short
close-step-compare = Compare
close-step-count = Count cash
close-step-paper = Print and deposit
close-summary = Summary to send
close-then = Sign out, then hand in the deposit
close-then-leave = Sign out
close-title = Close shift { $till }
close-to-safe = To the safe
close-vouchers-sold = Vouchers sold
x-counted = The cash is counted
x-printed = Printing


## The day in sentences, to be sent on

sent-back = Returns { $returns }, voids { $voids }
sent-books = Groceries { $sembako }, medicine { $obat }
sent-buyers = Members { $members }, others { $others }
sent-card = Debit card { $amount }
sent-carried = Carried to the next shift: { $count } held sales
sent-pending = QRIS not confirmed: { $count } { $count ->
    [one] sale
   *[other] sales
 }, { $amount }. Check the bank statement.
sent-cash = Cash { $amount }
sent-counted = Counted { $counted }
sent-date = { $date }, cashier { $cashier }
sent-day = Day closed, { $date }
sent-day-shift = Till { $till }, Z { $number }: { $amount }, difference { $difference }
sent-day-total = Sales of the day { $amount }
sent-deposit = To the safe { $amount }
sent-exact = Difference: none
sent-kasbon = Member credit { $amount }
sent-members = Member cards to look at: { $count } { $count ->
    [one] point
   *[other] points
}, receipts { $receipts }
sent-left = Left in the drawer { $amount }
sent-over = Difference: over { $amount }
sent-qris = QRIS { $amount }
sent-shift = Shift closed, till { $till }, Z { $number }
sent-short = Difference: short { $amount }
sent-sold = Sales { $amount }, { $sales } receipts
sent-sukarela = Voluntary savings { $amount }
sent-transfer = Transfer { $amount }
sent-unsent = Saved on this till, not yet sent to the ledger.
sent-voucher = Vouchers { $amount }


## Sign-in, shift, setup

login-who = Who is on duty?
login-type-pin = Type the PIN, or scan your card
login-six-digits = A PIN has 6 digits.
login-new-pin = Make a new PIN
login-new-pin-why = The old one was for one time only
login-again = Type it once more
login-again-why = So that a slip locks nobody out
login-pins-differ = The two PINs differ. Type the new PIN again.
login-shift-open = Till { $till } is still open
login-shift-closed = Till { $till } is closed
login-all-sent = All sent
login-role-kasir = Cashier
login-role-apotek = Pharmacy clerk
login-role-apoteker = Pharmacist
login-role-gudang = Warehouse
login-role-manajer = Manager
login-role-bendahara = Treasurer
login-role-pengurus = Board
login-role-pengawas = Supervisor
key-sign-in = Log in
key-sign-out = Log out
key-clear = Clear
key-next = Next
key-save = Save
key-as-left = As it was left: { $amount }
key-open-shift = Open shift
key-on-to = On to { $amount }
key-last-piece = Last denomination
shift-count-first = Count the money in the drawer first.
shift-scan-counting = The drawer is being counted: finish it or press Back. The scan was not used.
shift-scan-opening = The float is being counted: open the shift first. The scan was not used.
shift-pieces-left = { $count ->
    [one] { $count } denomination to go
   *[other] { $count } denominations to go
}
shift-coin = { $amount } coin
shift-coins-of = Coins of Rp{ $amount }
shift-notes-of = Notes of Rp{ $amount }
shift-opening-float = Opening float in the drawer
setup-measure = Measure the screen
setup-measure-how = Hold a bank card against the box. Make it just as wide.
setup-card = Card 85.6 mm
setup-px-per-mm = 1 mm = { $px } px
setup-sample = Sample of a basket line, 5 mm
setup-indonesian = Indonesia
setup-english = English
setup-step = Step { $step } of { $of }
setup-where = Where to begin?
setup-where-more = No internet, no account. It can be changed later.
setup-demo = Try the demo shop
setup-demo-more = 628 goods, 291 medicines, 360 members. Sell right away.
setup-demo-time = 1 minute
setup-demo-short = Demo shop
setup-own = Use my own list of goods
setup-own-more = From Excel or CSV. Doubtful rows are shown first.
setup-own-time = 10 minutes
setup-own-short = Own shop
setup-your-shop = Your shop
setup-name = Name of the cooperative
setup-kelurahan = Kelurahan
setup-city = City
setup-manager = Manager's name
setup-manager-pin = Manager's PIN, 6 digits
setup-cashier = Cashier's name
setup-cashier-pin = Cashier's PIN, 6 digits
setup-needed = This field is needed.
setup-fields-how = Fill in the seven fields. Address, telephone, NPWP and QRIS come later; all can be changed under Settings, Rules of the shop.
setup-make-shop = Make the shop
setup-missing = Still to be filled: { $field }
setup-lists = Lists from Excel or CSV
setup-lists-how = Preparing a list
setup-lists-how-1 = An Excel (XLSX, XLS), ODS or CSV file with the names of the columns above the list: name, unit, stock, cost, price.
setup-lists-how-2 = Put the file into Downloads, Documents, or on a stick. It is shown here.
setup-lists-how-3 = With one bad row nothing is taken: mend it and take it in again. The same file twice changes nothing.
setup-lists-later = Lists can be taken in later
setup-no-files = No Excel (XLSX, XLS), ODS or CSV file in Downloads, Documents, or on a stick yet. It goes without: once the shop is open, scan the goods one by one.
setup-list-products = Goods
setup-list-medicines = Medicines
setup-list-suppliers = Suppliers
setup-list-batches = Stock by batch
setup-list-members = Members
setup-list-loans = Loans
setup-list-opening = Opening balances
setup-file-waiting = Not taken in yet
setup-file-taken = { $new } taken in, { $same } there already
setup-file-bad = { $count } bad rows
setup-bad-rows = Not taken in, mend first
setup-making-demo = Making the demo shop
setup-making-shop = Making the shop
setup-reading-list = Reading the list
setup-working-more = It can be stopped; nothing is left half done.
setup-progress = { $done } of { $whole }
key-narrower = Smaller
key-wider = Larger
key-fits = It fits
key-take-in = Take in
key-start-selling = Start selling
key-stop = Stop
key-change = Change
key-address = Address
key-test-paper = Test paper
key-test-scan = Test
key-measure = Measure
settings-printer = Printer
settings-virtual = Virtual: pictures in the folder prints
settings-keyboard = Like a keyboard (USB or Bluetooth)
settings-profile = Kind of printer
settings-scanner = Scanner
settings-scan-anything = Scan anything now
settings-heard = Read: { $code }
settings-scale = Scale
settings-scale-none = No scale yet. Press Change to choose its port.
settings-scale-shows = Shows { $weight } kg
settings-tera = The scale's mark holds until
key-tera = Mark (tera)
key-tera-until = Tera { $until }
settings-display = Customer display
settings-display-none = No customer display yet. Press Change to choose its port.
settings-display-tested = Two test lines were sent. The display should show GERAI and the digits 1 to 0, twice.
settings-drawer = Cash drawer
settings-drawer-printer = Opened by the printer
settings-no-drawer = No cash drawer is chosen: choose There first.
settings-drawer-kicked = The drawer was told to open. It did not? Check its cable to the printer.
settings-drawer-none = No drawer
settings-colours = Colours
settings-colours-why = Night for a dim shop
settings-hand = Hand
settings-hand-why = On which side the pad is
settings-size = Letters
settings-size-why = Large: fewer lines
settings-sound = Sound
settings-rules = Licence & pharmacy
rules-title = Licence and settings of the pharmacy
rules-why = Choose the line that changes. A change holds once a second person agreed.
rules-choose = Choose a line
rules-two = A second person agrees
rules-next = Next choice
rules-cooperative = Cooperative
rules-licence-title = Licence for medicines
rules-licence-why = Copy it from the paper. F7 changes kind, holder and who is in charge.
rules-figure-why = Type the figure; F7 changes yes and no. No day means from today.
rules-figure =
    { $setting ->
        [tuslah] Tuslah for an R/ (Rp)
        [embalase] Embalase for a pack (Rp)
        [otc_ask] Ask above (units)
        [otc_age] Youngest buyer of precursors/OOT
        [beyond_use_days] A compound keeps (days)
        [charge_issued] A compound is charged by what was issued
        [screening_days] Same substance looked for (days back)
        [strip_labels] Labels for cut strips
        [near_expiry_days] Close to expiry (days)
        [box_ends_days] Name a box that ends within (days)
        [keep_rx_years] Keep prescriptions (years)
        [keep_faktur_years] Keep invoices (years)
       *[other] Goods that come must keep (days)
    }: { $value ->
        [yes] yes
        [no] no
       *[other] { $value }
    }
rules-field =
    { $field ->
        [licence-profile] Kind of licence
        [licence-number] Number
        [licence-until] Until (2031-12-31)
        [licence-from] From (empty = today)
        [licence-holder] Holder
       *[other] In charge (PJ)
    }: { $value }
licence-kind =
    { $profile ->
        [apotek] pharmacy
        [toko_obat] medicine shop
        [gerai_obat] medicine counter
        [ritel] supermarket
       *[other] no licence for medicines
    }
rules-licence =
    Licence { $profile ->
        [apotek] pharmacy
        [toko_obat] medicine shop
        [gerai_obat] medicine counter
        [ritel] supermarket
       *[other] no licence for medicines
    } { $number }, until { $until }
rules-licence-open =
    Licence { $profile ->
        [apotek] pharmacy
        [toko_obat] medicine shop
        [gerai_obat] medicine counter
        [ritel] supermarket
       *[other] no licence for medicines
    } { $number }
people-sipa = SIPA / SIPTTK
people-sipa-whose = A SIPA is a pharmacist's, a SIPTTK a pharmacy technician's. Choose one of them first.
people-sipa-why = Number and date from the paper of the { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    }
people-sipa-form = A date: 2031-12-31. No number: the { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    } is taken away.
people-sipa-noted = SIPA noted.
people-sipttk-noted = SIPTTK noted.
sipa-field-number = Number of the { $technician ->
        [yes] SIPTTK
       *[other] SIPA
    }: { $value }
sipa-field-until = Until: { $value }
settings-sound-why = 0 silent, 3 loud
settings-language = Language
settings-language-now = English
settings-address = Address of the printer
settings-address-forms = tcp:192.168.1.50:9100, file:/dev/usb/lp0, serial:/dev/ttyUSB0:9600
settings-test-sent = Test paper sent. Check its letters, its lines, and its cut.
setup-bad-row = { $place }: { $reason }
login-demo-pin = PIN: kasir 111111, manajer 444444
word-demo = DEMO
status-busy = The till is still saving. Wait a moment, then try again.
window-no-display = There is no display. Run it on a desktop, or use gerai ring in a terminal.
window-no-library = Libraries for the display are missing: { $packages }. Install these packages, then start again.
window-not-opened = The window cannot be opened: { $reason }. The data is safe. Check the display, or use gerai ring in a terminal.
window-no-answer = The display { $display } does not answer. The data is safe. Run it on a desktop, or use gerai ring in a terminal.
window-parked-name = Till closed
window-not-closed = The till was not closed: the basket cannot be set aside. Finish or cancel it first.

## The day as its manager sees it

key-today = Today
key-day-notes = Notes
key-qris-card = QRIS, card
key-settle = Record
key-to-till = Sell
key-open-till = Open till
key-close-day = Close day
key-not-yet = Not yet
key-see = Look
key-reconcile = Reconcile
key-how = How to
status-person-role = { $name }, { $role }
today-title = Today
today-still-reading = Reading the day.
today-closed-already = Today is closed already.
today-nothing-to-close = No till was opened today.
today-day-closed = The day is closed. Its figures stand in the books.
today-head-cashier = Cashier
today-head-receipts = Receipts
today-head-sold = Sales
today-no-shift = No till was opened today.
today-last-receipt = Last receipt { $time }
today-opened = Opened { $time }, no receipt yet
today-open = Open
today-right = Right
today-short = Short { $amount }
today-over = Over { $amount }
today-until = Today until { $time }
today-more-shifts = with { $count } more { $count ->
    [one] shift
   *[other] shifts
}
today-difference = difference { $amount }
today-chart-title = Sales per hour
today-chart-unit = thousand rupiah
today-chart-empty = No sales yet.
today-last-monday = last Monday
today-last-tuesday = last Tuesday
today-last-wednesday = last Wednesday
today-last-thursday = last Thursday
today-last-friday = last Friday
today-last-saturday = last Saturday
today-last-sunday = last Sunday
today-nothing-before = No sales { $day } up to this hour.
today-as-before = As much as { $day } at the same time.
today-less = { $amount } less than { $day } at the same time.
today-more = { $amount } more than { $day } at the same time.
today-list-title = Worth a look
today-list-empty = Nothing needs a look.
today-no-goods = The catalogue holds no goods yet
today-no-goods-detail = Scan them one by one, and write name and price.
today-tera-ends = The scale's mark (tera) ends { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
  }
today-tera-ended = The scale's mark (tera) has ended
today-tera-detail = Until { $until }. Not to be used after that.
today-say-tera = Ask the legal metrology office for a new mark, then type its date in Settings, Scale.
sell-tera-ended = The scale's mark ended on { $until }. Tell the manager.
today-list-on = { $from } to { $last } of { $count }
today-close-title = Close { $date }?
today-close-words = Sales { $total }, cash difference { $difference }, tills still open { $open }. Once it is closed, nothing more is recorded on this day.
today-close-words-past = Once it is closed, nothing more is recorded on that day.
today-past-date = { $quantity } { $unit } { $name } expired
today-past-date-named = { $quantity } { $name } expired
today-past-date-detail = Batch { $batch }, good until { $expiry }. Move it to quarantine.
today-past-date-detail-shelf = Batch { $batch } at { $shelf }, good until { $expiry }. Move it to quarantine.
today-past-date-detail-no-batch = Good until { $expiry }. Move it to quarantine.
today-say-quarantine = Take it off the shelf and keep it apart. It cannot be sold any more. The pharmacy or the warehouse moves it to quarantine: Move goods.
today-labels = { $count } shelf labels to print again
today-labels-detail = { $name }: shelf { $label }, till { $price } per { $unit }.
today-labels-detail-never = { $name }: till { $price } per { $unit }; its label was never printed here.
today-labels-detail-claimed = { $name } per { $unit }: a buyer was given a lower price from the shelf.
today-cost-moved = { $name }: cost { $was } is now { $cost }
today-cost-moved-detail = Sold at { $price } per { $unit }. At the same margin: { $proposed }.
today-labels-queued = The labels are on their way to the printer. Put them up and throw the old ones away.
today-papers-wait = { $count } { $count ->
    [one] paper waits
   *[other] papers wait
} to be printed
today-papers-unknown = { $count } { $count ->
    [one] paper
   *[other] papers
} perhaps not printed
today-papers-failed = { $count } { $count ->
    [one] paper was
   *[other] papers were
} not printed
today-papers-detail = Since { $since }. The sales are saved.
key-prices = Prices & offers
key-end-promo = End offer
prices-what-price = Per { $unit }
prices-what-any = Price
prices-what-member = Member
prices-what-promo = Offer price
prices-what-percent = Percent off
prices-what-buy-get = Buy, get
prices-what-bundle = Bundle
prices-bundle-price = Price of this bundle?
prices-choose-more = Find the next goods
key-into-bundle = Into the bundle
prices-what-het = Pack HET
prices-what-spend = Min. spend
prices-from-today = Today
prices-from-tomorrow = Tomorrow
prices-from-first = On the 1st
prices-for-day = 1 day
prices-for-week = 7 days
prices-for-month = 30 days
prices-choose-goods = Find the goods first
prices-choose-offer = Choose the offer to end in the list.
prices-type-price = Type the price
prices-type-percent = Type the percent
prices-type-buy-get = Type two digits: buy, get
prices-type-spend = Type the least spent
prices-type-off = Type what comes off
prices-buy-get-short = { $buy } get { $get }
prices-least = from { $spend }
prices-now = now { $price } / { $unit }
prices-now-member = members { $price }
prices-empty = No price or offer is coming.
prices-set-twice = set at two tills
prices-total = The whole receipt
prices-row-coming = { $field ->
    [anggota] Member price
    [grosir] Wholesale price
   *[other] Per { $field }
}: { $was } becomes { $price }
prices-row-from = { $from }, { $by }
prices-row-until = { $from } to { $to }
prices-offer-price = { $price } per { $unit }
prices-offer-percent = { $percent } % off per { $unit }
prices-offer-buy-get = Buy { $buy } { $unit }, get { $get }
prices-offer-bundle = { $count } goods together { $price }
prices-offer-spend = From { $spend }, { $off } off
price-clash = { $name }, { $field ->
    [anggota] member price
    [grosir] wholesale price
    [het] HET
   *[other] per { $field }
}: { $first } by { $first_by } ({ $first_on }, { $first_at }), { $second } by { $second_by } ({ $second_on }, { $second_at }). The later, { $second }, holds.
today-price-clash = The price of { $name } was set at two tills
today-say-price-clash = Neither knew of the other. Agree which is right, then set it once more in the price check of { $name }; this line goes by itself.
today-over-returned = { $name }: more returned than sold
today-over-returned-detail = Receipt { $receipt }: { $sold } { $unit } sold, { $returned } { $unit } back by { $by }. Both are kept. Compare goods and money with the cashiers.
today-given-twice = Member number { $number } was given to more than one person
today-given-twice-detail = { $who }, at tills that had not heard of each other. All is kept, but under one number.
today-say-given-twice = Ask both to bring their slips and receipts. Number { $number } stays with who applied first; let the other apply again for a new number, then the treasurer moves the savings by an entry. Hold withdrawals until then.
today-put-right = It is in the books.
today-year-late = The year { $year } is closed, but { $amount } came in since
today-year-late-detail = Another till has handed its records over only now, or two tills closed the same year. The SHU of { $year } lacks it. The treasurer closes once more, the board agrees.
today-interest-twice = Interest of { $month } was credited twice
today-interest-twice-detail = Two tills credited it before they heard of each other. The first stays; the treasurer puts the other right, the board agrees.
today-provided-twice = The allowance for loans of { $date } was booked twice
today-provided-twice-detail = Two tills booked it before they heard of each other. The next allowance puts it right.
today-say-provided-twice = The treasurer books the allowance for loans once more: the difference alone goes in, so that it is right again.
today-shu-twice = SHU of { $year } was allocated twice
today-shu-twice-detail = Two tills allocated it before they heard of each other. One allocation stays; the treasurer puts the other right, the board agrees.
today-shu-over = SHU of { $year }: { $count } members got { $amount } beyond their share
today-shu-over-detail = Two tills paid the same share. What is beyond it goes back out of sukarela where it went there, the rest becomes that member's kasbon.
today-unclosed = { $date } is not closed
today-unclosed-detail = All tills of that day must be closed first.
today-sipnap-due = SIPNAP { chart-month } { $year } is not sent, due by { $due }
today-sipnap-late = SIPNAP { chart-month } { $year } is late: it was due by { $due }
today-sipnap-draft = The report of narcotics and psychotropics was not compared with the stock yet
today-sipnap-compared = Compared, still to be sent
today-say-sipnap = The pharmacist compares the sipnap report of { chart-month } { $year } with the stock, sends it in SIPNAP, and notes the number of its receipt under Prescriptions, key SIPNAP report. A month without movements is reported as zero.
today-sipnap-changed = SIPNAP { chart-month } { $year } changed after it was sent ({ $number })
today-sipnap-changed-detail = { $name }: { $what ->
    [closing] closing
    [used] used
    [received] received
    [opening] opening
   *[other] other
} { $was } → { $now } { $unit }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}
today-say-sipnap-changed = Records of { chart-month } { $year } came in since, from another till for instance. The pharmacist compares it with the stock again, sends the correction in SIPNAP, and notes its number under Prescriptions, key SIPNAP report.
today-opening-less = Opening cash of till { $till } { $amount } less
today-opening-more = Opening cash of till { $till } { $amount } more
today-opening-detail = { $cashier } opened at { $time }. Compare with what was left before.
today-say-opening = The difference was moved between drawer and safe; nothing is lost. Ask first whether money was taken or added between the two shifts.
today-beyond = { $name } sold beyond the books
today-beyond-detail = Books −{ $quantity } { $unit }, the shelf has it. A delivery not recorded?
today-overdrawn = { $name } sold by two tills from one lot
today-overdrawn-detail = While apart: { $quantity } { $unit } more than it held. Count the shelf.
today-overdrawn-detail-batch = Batch { $batch }, while apart: { $quantity } { $unit } more than it held. Count the shelf.
today-say-overdrawn = Two tills sold from one lot before they exchanged what they know. The sales stay. The pharmacy or the warehouse counts the shelf under Stock room, Count: the count sets this lot right.
today-beyond-limit = { $name }: beyond the limit for one buyer
today-beyond-limit-detail = { $sold } { $unit } on { $date }, the limit is { $limit } a day. Sold at tills apart: { $receipts }.
today-say-beyond-limit = The tills did not know of each other yet. The pharmacist sees the buyer in Reports, Pharmacy, Registers, and decides whether to ask.
today-counted-unheard = { $name }: count once more
today-counted-unheard-detail = The count of { $date } did not know of { $quantity } { $unit } that had moved at another till ({ $papers }). Now it counts twice.
today-say-counted-unheard = When the shelf was counted, the other till had not sent its records. What went or came there showed on the shelf but not in the books, and so became part of the difference. Nothing is lost: count the shelf once more under Stock room, Count, and the difference comes back.
today-under-way = { $number } has not been received at { $place ->
    [toko] the shop
    [apotek] the pharmacy
    [gudang] the warehouse
   *[karantina] quarantine
}
today-under-way-detail = Sent on { $date }, { $days } days ago: { $goods } goods worth { $value }.
today-say-under-way = The goods have left their place, but nobody has counted them in. Find them, then receive them under Stock room, Arrived. What is not there is recorded as missing, with the manager's approval.
today-over-served = { $rx }: more { $name } went out than the prescription says
today-over-served-detail = { $handed } { $unit } went out, the prescription says { $allowed }. Served at tills apart: { $receipts }.
today-say-over-served = Those tills did not know of each other yet. The pharmacist calls the patient of { $rx }, takes back what is too much (return, into quarantine), and compares the register.
today-twice = { $kind ->
    [faktur] Invoice { $number } came in twice
   *[transfer] Transfer { $number } was taken in twice
}
today-twice-faktur = { $supplier }: recorded { $times } times at tills apart. Stock and debt are counted double.
today-twice-transfer = Counted in { $times } times at tills apart. Stock is counted double.
today-say-twice-faktur = Two tills recorded the same invoice before they exchanged what they know. Both are kept. Send the surplus back to the supplier on paper under Stock room, Send back, off the debt; or count the shelf, and the treasurer sets the debt right.
today-say-twice-transfer = Two people took the same transfer in at tills apart. Both are kept. Count the shelf it went to under Stock room; the treasurer moves what is left on account 114900 to the stock difference.
today-beyond-more = { $count } more goods sold beyond the books
today-beyond-more-detail = The whole list: stock report, rows below zero.
today-say-count = A delivery that is recorded closes the gap at its cost. If there was none, the shelf is counted. The pharmacy or the warehouse does both in the Stock room; the goods can still be sold.
today-waiting = QRIS { $amount } waiting for { $minutes } min
today-waiting-detail = Till { $till }, { $cashier }. Check the account, then confirm.
today-say-waiting = Look at the QRIS account. At till { $till }, fetch the sale that was held and type the last four digits of the reference, or say that it was not paid.
today-unsettled-qris = QRIS { $amount } not at the bank yet
today-unsettled-card = Card { $amount } not at the bank yet
today-unsettled-detail = Oldest { $date }. Reconcile with the bank's slip.
today-unsettled-detail-old = From the opening balances. Reconcile with the bank's slip.
today-member-many = { $name } on { $sales } sales today
today-member-detail = Member { $number }. See whether the card was left at a till.
today-member-two-tills = { $name } at two tills within { $minutes } min
today-member-receipts = Receipts { $first } and { $second }.
today-member-own = { $name } rang up { $sales } { $sales ->
    [one] sale
   *[other] sales
} in her own name
today-member-own-detail = Member { $number }, { $amount }. Her own purchases, or another buyer's?
today-member-far = { $name } bought { $amount } today
today-member-far-detail = Member { $number }. Usually { $usual } a day.
today-who = { $who }
today-count-transfer-differs = { $count } { $count ->
    [one] transfer
   *[other] transfers
 } arrived with a difference
today-count-storage-differs = { $count } stored goods differ from the books
today-count-approved-later = { $count } to be approved afterwards
today-count-slip-voided = { $count } { $count ->
    [one] slip
   *[other] slips
 } taken back
today-count-over-returned = { $count } returned beyond what was sold
today-count-void = { $count } { $count ->
    [one] sale
   *[other] sales
} voided after payment
today-count-return = { $count } { $count ->
    [one] return
   *[other] returns
}
today-count-override = { $count } { $count ->
    [one] price
   *[other] prices
} made by hand
today-count-no-sale = Drawer opened { $count } { $count ->
    [one] time
   *[other] times
} without a sale
today-count-cancelled = { $count } { $count ->
    [one] basket
   *[other] baskets
} dropped
today-count-line-removed = { $count } { $count ->
    [one] line
   *[other] lines
} removed
today-count-member-attached = { $count } { $count ->
    [one] receipt
   *[other] receipts
} moved to another member
today-count-tender-corrected = { $count } { $count ->
    [one] payment
   *[other] payments
} moved
today-count-reprint = { $count } { $count ->
    [one] reprint
   *[other] reprints
}
today-count-label-price = { $count } lower label { $count ->
    [one] price
   *[other] prices
}
today-count-ceiling-refused = { $count } { $count ->
    [one] sale
   *[other] sales
} refused for a ceiling price
today-count-limit-refused = { $count } { $count ->
    [one] sale
   *[other] sales
} refused for a purchase limit
today-count-age-refused = { $count } { $count ->
    [one] sale
   *[other] sales
} refused for age
today-count-unknown-barcode = { $count } unknown { $count ->
    [one] barcode
   *[other] barcodes
}
today-count-cash-out = { $count } { $count ->
    [one] time
   *[other] times
} cash out
today-unknown = { $count } unknown { $count ->
    [one] barcode
   *[other] barcodes
}
today-unknown-detail = Most often { $code }, { $count } { $count ->
    [one] time
   *[other] times
}. Enter these goods.
notes-title = Notes
notes-transfer-differs = Transfers differ
notes-storage-differs = Storage differs
notes-approved-later = Approved later
notes-slip-voided = Slips undone
notes-over-returned = Excess returns
notes-void = Voided receipts
notes-return = Returns
notes-override = Prices by hand
notes-no-sale = Drawer opened
notes-cancelled = Baskets dropped
notes-line-removed = Lines removed
notes-member-attached = Member moved
notes-tender-corrected = Payment moved
notes-reprint = Reprints
notes-label-price = Label prices
notes-ceiling-refused = Refused, ceiling
notes-limit-refused = Refused, limit
notes-age-refused = Refused, age
notes-unknown-barcode = Unknown barcodes
notes-cash-out = Cash out
notes-empty = No notes today.
notes-till = Till { $till }
notes-agreed = agreed by { $name }
settling-title = QRIS and card
settling-empty = All QRIS and card money is at the bank.
settling-nothing = Nothing to reconcile
settling-none-waits = No money is awaited from the bank.
settling-none-how = Sales by QRIS and card stand here until the bank has paid them.
settling-qris = QRIS
settling-card = Card
settling-late = More than 3 days
settling-older = Older, or from the opening balances
settling-gross = Paid by customers
settling-paid = Came to the bank
settling-fee = Kept
settling-how = Choose the last day on the slip, then type the money that came.
settling-expected = By the rate the bank keeps { $fee }.
settling-no-rate = What the bank keeps of cards is on its slip.
settling-kept-more = The bank keeps { $amount } more than the rate. Check the slip.
settling-kept-less = The bank keeps { $amount } less than the rate.
settling-too-much = More came than customers paid ({ $amount }). Check the slip and the chosen day.
settling-over = More than customers paid

## Practice

word-training = TRAINING
key-practice = Practice
key-leave-practice = Back to the shop
key-practice-again = From the beginning
key-practice-begin = Begin
key-practice-on = Go on
key-practice-free = Practise freely
key-drill-list = List of sales
practice-title = Practice
practice-preparing = The practice shop is being made. The real shop rests and does not change.
practice-sale-open = There is a basket that is not paid. Finish it, hold it, or drop it first, then begin the practice.
practice-first = Ten sales, without money and without a receipt number of the shop
practice-sum = { $done } of { $count } done in { $time }
practice-best = best { $time }
drill-number = Sale { $number } of { $count }
drill-over = Practice done
drill-over-words = All ten sales were right. Go on freely, or go back to the shop.
drill-right = Right, { $time }
drill-other = Not that basket, try again
drill-one-pack = Sell 1 Indomie Goreng 85 g (0089686010947). It is paid in cash, exactly.
drill-change = Sell 3 Indomie Goreng 85 g and 1 pak of Gulaku Tebu 1 kg. The customer hands over Rp50.000.
drill-weighed = Weigh 1,250 kg of Telur Ayam Ras Curah from its tile. It is paid in cash.
drill-carton = Sell 1 dus of Indomie Goreng 85 g, not 40 pcs. Scan 2010000001103 or change the unit.
drill-member = Member Ibrahim Alfian (A00001) buys 2 Minyakita Pouch 1 L. Choose the member first.
drill-times = Type 10, press Quantity, then scan Indomie Goreng 85 g once.
drill-mistake = Put in 2 Gulaku Tebu 1 kg and 1 Minyakita Pouch 1 L. The customer wants 1 sugar only: mend it.
drill-tiles = Weigh 2,5 kg of Beras Curah Siam Unus and add 5 Telur Ayam Ras Butir.
drill-medicine = Search Parasetamol 500 mg tablet and sell 1 strip, not 1 tablet.
drill-all = Ibrahim Alfian: 5 kg Beras Curah Siam Unus, 2 Gulaku Tebu, 1 Minyakita 1 L, 5 Indomie Goreng.

## Selling, paying, done

scan-kept = { $name } is in the basket. You find it on the selling screen.
scan-member = Member: { $name }
scan-member-changed = Member changed: from { $before } to { $name }
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
status-no-paper = Out of paper · { $count ->
    [one] { $count } receipt
   *[other] { $count } receipts
}
status-cover-open = Printer cover open · { $count ->
    [one] { $count } receipt
   *[other] { $count } receipts
}
status-labels-off = Labels: not connected · { $count }
status-labels-cover-open = Labels: cover open · { $count }
status-labels-no-paper = Labels: no paper · { $count }
status-printer-off = Printer not connected · { $count ->
    [one] { $count } receipt
   *[other] { $count } receipts
}
key-park = Hold
key-set-aside-for-cashier = Hold for the cashier
key-undo = Undo
key-remove-line = Remove line
key-more = More
key-search = Search
key-search-goods = Search goods
key-sell-other = Sell as other goods
key-new-goods = New goods
key-skip = Skip
key-understood = Understood
key-quantity = Quantity
key-price = Price
key-discount = Discount
key-pay = Pay
key-reprint = Reprint
sell-empty = No goods yet. Scan, or choose a tile.
sell-empty-warehouse = A sale from the warehouse: scan cartons or sacks. Remove ends it.
sell-basket-empty = Basket is empty
sell-lines-above = { $count } { $count ->
    [one] line
   *[other] lines
 } above
sell-lines-below = { $count } { $count ->
    [one] line
   *[other] lines
 } below
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
sell-badge-by-hand = price changed
sell-tier-by-hand = price changed
sell-badge-promo = Promotion
sell-badge-label = Label price
sell-line-discount = discount { $amount }
sell-box = batch { $batch } · exp. { $expiry } · shelf { $shelf }
sell-box-short = { $batch } · exp. { $expiry } · { $shelf }
sell-box-no-date = batch { $batch } · shelf { $shelf }
sell-later-box = Batch { $batch } is newer
sell-take-first = Take { $first } first · exp. { $expiry } · shelf { $shelf }
sell-take-first-short = Take ED { $expiry } · shelf { $shelf } first
key-swap-box = Swap for { $first }
key-keep-box = Keep this one
key-interview = Ask first (WWHAM)
key-interview-short = Ask
sell-pharmacy-keys = F1 ask, F2 stock check
sell-ready-pharmacy = Scan medicine. F1 ask first, F2 stock check.
wwham-title = Ask first
wwham-who = Who is it for?
wwham-who-more = Age. A baby, pregnant, breastfeeding, elderly? A lasting illness?
wwham-what = What are the symptoms?
wwham-what-more = Where, what is it like, what else is felt. Not the illness that somebody guesses.
wwham-how-long = How long already?
wwham-how-long-more = Since when, getting worse or better, was it so before?
wwham-action = What was done about it?
wwham-action-more = Which medicine was taken, how much, did it help? Seen a doctor?
wwham-medicine = What other medicine is taken?
wwham-medicine-more = Prescribed medicine, herbs, supplements. Allergic to which medicine?
wwham-refer = Send to the health centre
wwham-danger-age = Babies and small children, pregnant or breastfeeding: ask the pharmacist first
wwham-danger-sudden = Very painful, sudden, or getting worse
wwham-danger-long = No better for days, or coming back often
wwham-danger-blood = Blood, short of breath, chest pain, fits, fainting, confusion
wwham-danger-other = Perhaps from other medicine, an allergy, or poisoning
wwham-reminder = A reminder, not a rule: nothing has to be filled in and nothing is recorded. The pharmacist decides.
key-other-box = Other box
boxes-now = Now { $box }
boxes-now-rx = Prescription { $rx } · now { $box }
boxes-row = { $batch } · exp. { $expiry }{ $shelf ->
    [none] {""}
   *[other] {" "}· shelf { $shelf }
 } · { $quantity }{ $first ->
    [yes] {" "}· goes first
   *[no] {""}
}
boxes-asked-for = The buyer asks for it
boxes-damaged = Pack is damaged
boxes-not-found = Not on its shelf
boxes-other = Another reason
boxes-why = The box that expires first needs no reason.
boxes-why-first = Choose the reason first
boxes-none = There is no other box that may be sold.
boxes-reading = Reading the boxes…
boxes-take = Take this box
sell-no-boxes = These goods have no batches. Choose a line of medicine first.
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
key-tiles = Arrange tiles
tiles-title = Tiles of the selling screen
tiles-how = Touch a tile, then Lift, and touch its new place. Any goods can be added, those with a barcode too. Goods without one follow by themselves.
tiles-how-lifted = Touch its new place, or move it by the arrows.
tiles-place = Place { $place }, put there
tiles-by-itself = Place { $place }, in the program's order
tiles-add = Add goods
tiles-lift = Lift
tiles-put-down = Put down
tiles-to-other = To Pieces
tiles-to-weighed = To Weighed
tiles-remove = Take off
tiles-none = This page is empty. Add goods.
tiles-take = Put here
tiles-save = Save
tiles-from-now = At every till
tiles-nothing-changed = Nothing was changed yet
sell-unfinished = The basket before the power went, { $time }: { $count ->
    [one] 1 line
   *[other] { $count } lines
}, { $total }
sell-unfinished-short = Power cut { $time }: { $count } goods, { $total }
key-go-on-with-it = Go on with it
key-throw-away = Throw away
sell-which-unit = Unit of { $name }
sell-unit-of = { $unit } of { $count } { $base }
key-keep-unit = Keep
sell-one-unit = These goods are only sold by the { $unit }.
sell-weigh-again = Weighed goods: press their tile and type the weight.
key-back-to-basket = Back to basket
key-member = Member
key-change-member = Change member
key-type-amount = Type amount
key-take-back = Take note back
key-notes = Bank notes
key-finish = Done
key-next-customer = Next customer
key-read-receipt = Show receipt
key-return = Return
key-to-savings = Into savings
hint-digits = 0–9
pay-cash = Cash
pay-qris = QRIS
pay-card = Debit card
pay-kasbon = Kasbon
pay-tempo = On account
pay-due = To pay
pay-total-and-rounding = Total { $total } · Rounding { $rounding }
pay-rounding = Rounding { $rounding }
pay-received-so-far = Received { $amount }
pay-exact = Exact cash
pay-still-missing = Still missing
pay-receive = Receive
pay-receive-more = Receive also
pay-change = Change
pay-choose-money = Choose the money received
pay-missing = { $amount } short
pay-saving = Saving
pay-transfer = Transfer
pay-sukarela = Savings
pay-voucher = Voucher
pay-exact-means = Exact, no surcharge
pay-qris-waits = QRIS waiting
pay-qris-since = Since { $at } · { $minutes } min
pay-qris-dynamic = The amount is in the code
pay-qris-static = Fixed code: ask the customer to type { $amount }
pay-qris-expired = Waiting too long. Check the merchant app; if nothing came in, press Not paid.
pay-qris-pending = QRIS waiting ({ $count })
pay-reference = Reference { $reference }
pay-reference-first = Type the last 4 of the reference
pay-at-most = At most { $amount }
pay-choose-means = Choose how it is paid
pay-slip-first = Type the number of the slip
pay-transfer-first = Type the number of the transfer
pay-member-first = Choose the member first
pay-kasbon-left = { $amount } of credit left
pay-sukarela-left = Only { $amount } saved
pay-pin-first = The member types the PIN
pay-voucher-first = Scan or type the voucher
pay-needs-member = No member on this sale yet. Scan the card, or press Member.
pay-field-amount = Amount
pay-field-slip = Code or last 4 digits
pay-field-reference = Reference number
pay-field-pin = Member’s PIN
pay-field-most = At most
pay-field-voucher = Voucher number
pay-hint-qris = Type the amount to pay a part of it.
pay-hint-card = Use the card terminal first. Once approved, type the number on its slip.
pay-hint-transfer = See the money arrive first, then type its number.
pay-hint-kasbon = Two receipts are printed. The member signs the second one.
pay-hint-tempo = All that is still due goes on this shop's account. A delivery note and a sheet to sign are printed.
pay-hint-tempo-due = Due { $due }. A delivery note and a sheet to sign are printed.
pay-hint-tempo-late = Something is overdue since { $due }: a second person agrees with a PIN.
pay-hint-sukarela = Turn the screen to the member. The PIN is not shown.
pay-hint-no-pin = The member has no PIN yet. The manager approves with a PIN.
pay-hint-voucher = What is left of it is printed as a new voucher.
pay-kasbon-limit = Credit limit
pay-tempo-limit = Credit limit
pay-kasbon-before = Owed now
pay-kasbon-after = Owed after this
pay-sukarela-before = Saved now
pay-sukarela-after = Left after this
key-take-off = Cancel
key-digits = Back to digits
key-letters = ABC
key-other-means = Other means
key-paid = Paid
key-unpaid = Not paid
key-serve-other = Serve another
key-print-qris = Print code
key-show-code = Show code
key-use-voucher = Use voucher
key-pay-part = Pay this part
done-saved = Saved
done-paid-in-full = Paid in full
done-on-account = On account, due { $due }
done-kasbon = Put on kasbon
done-sign = Have the second sheet signed
done-voucher-rest = Voucher for the rest is printed: { $code }
done-only-printed = Receipt printed
done-training = Practice: drawer and printer stay still
done-only-printing = Printing the receipt
done-received = Received
done-received-of = of
done-hand-out = Take from the drawer
done-saved-today = Saved today { $amount }
done-does-not-count = Does not count for SHU yet
done-bought-by = Bought by { $name }
done-purchases-year = Purchases this year
done-printed = Receipt printed · drawer open
done-printing = Receipt printing · drawer open
done-copy-printed = Copy printed
done-copy-printing = Copy is being printed
done-no-paper = Out of paper, receipt waits
done-cover-open = Printer cover open, receipt waits
done-printer-off = Printer not connected, receipt waits
key-paper-whole = It is whole
done-not-printed = Receipt not printed
done-doubtful-look = The receipt may not be whole. Look at the paper; if it is not, press Reprint.
done-doubtful = Receipt may not be whole
done-enter-or-scan = Enter, or just scan
key-back = Back
key-price-check = Price check
key-add = Add
key-add-one = Add 1 { $unit }
key-use-member = Use this member
key-no-member = No member
key-fetch = Recall sale
key-cash-in = Cash in
key-cash-out = Cash out
key-report-x = X report
key-close-shift = Close shift
key-settings = Settings
key-cancel-sale = Cancel sale
key-keep-sale = Keep the sale
key-drop-sale = Cancel it
search-placeholder = Name, barcode, or shelf
search-check-placeholder = Price check: scan or type
search-hits = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
search-nothing = Nothing for "{ $typed }". Try fewer letters.
search-nothing-maybe = No "{ $typed }". Maybe:
search-begin = Type a few letters, or scan the goods.
search-label-printed = The label of { $name } is on its way to the printer.
search-tare-saved = The bag of { $name } weighs { $tare } kg. From now on it is taken off on the scale.
key-label = Shelf label
key-tare = Bag weight
key-save-tare = Save bag weight
search-tare-first = Type the grams
search-tare-kg = { $weight } kg
search-tare-weight = Weight of the bag
search-choose-first = Choose the goods first
search-no-stock = none by the books
search-stock = { $quantity } { $unit }
search-shelf = shelf { $shelf }
search-scan-to-check = Scan the goods: the price is shown, nothing is sold.
search-scan-or-type = Type a name, or scan the goods.
search-per-pack = / { $unit } of { $count }
search-member-price = Members { $amount }
key-care = Daily list
care-title = Daily list
care-empty = No box needs a look today.
care-reading = The list is being read.
care-progress = { $done } of { $all }
care-scan = Walk from shelf to shelf and scan each box. It can go on at any time today.
care-signed = Today's list was closed at { $time }.
care-no-temperature = The fridge was not measured today
care-temperature-line = { $fridge } { $degrees } °C, at { $at }
care-degrees = Fridge, °C
care-type-degrees = Type the temperature, such as 4,5
care-choose-first = Choose a box that was not looked at
care-tick = Mark
care-temperature = Temperature
care-left = { $count } left
care-sign = Close the list
key-stock = Stock check
stock-title-any = Stock check
stock-title-apotek = Pharmacy
stock-title-toko-obat = Drug store
stock-title-gerai-obat = Medicine shop
stock-placeholder = Name, substance, shelf, NIE, batch
stock-hits = { $count } { $count ->
    [one] product
   *[other] products
 } · letters, barcode, NIE, shelf
stock-hits-short = { $count } { $count ->
    [one] product
   *[other] products
}
stock-begin = Type three letters, or scan the pack.
stock-nothing = No "{ $typed }". Try its substance, or note it in the defekta.
stock-choose-first = Choose the goods first
stock-type-first = Type what is asked for first
stock-weigh-there = Goods by weight: sell them from the Sell screen.
stock-head-goods = Goods
stock-head-stock = Stock
stock-head-expiry = Expiry, shelf
stock-head-price = Price
stock-take-from = Take from
stock-nearest = Nearest expiry
stock-batch = Batch
stock-batch-short = {"batch "}
stock-ed = exp. { $date }
stock-none = None
stock-minimum = min. { $count }
stock-past = { $days } { $days ->
    [one] day
   *[other] days
 } past
stock-days-left = { $days } { $days ->
    [one] day
   *[other] days
 } left
stock-months-left = { $months } { $months ->
    [one] month
   *[other] months
 } left
stock-never-counted = Never counted
stock-counted =
    { $days ->
        [0] Counted today, { $sold } sold since
       *[other] Counted { $days } days ago, { $sold } sold since
    }
stock-counted-none =
    { $days ->
        [0] Counted today, none sold since
       *[other] Counted { $days } days ago, none sold since
    }
stock-count = Count
stock-count-how = Count what is on the shelf, batch by batch. The books are shown once it is saved. An empty batch is 0.
stock-count-all = All on the shelf
stock-count-type = Type the number first, 0 where there is none
stock-count-keep = Save the count
stock-count-next = Next batch
stock-count-kept = The count is saved. The books say the same now.
stock-count-left = The count was left. Nothing has changed.
stock-count-why = Why do they differ?
stock-count-why-help = The difference is large. Choose or type why: it is printed on the count slip, then a manager agrees.
stock-count-why-placeholder = Write the reason
stock-count-why-lost = Lost
stock-count-why-broken = Broken
stock-count-why-shelf = Wrong shelf
stock-count-why-received = Wrong when received
stock-count-why-sold = Wrong when sold
stock-count-why-used = Used ourselves
stock-price-all = Everybody
stock-price-member = Member
stock-price-het = HET
stock-substitutes = Instead
stock-no-substitute = Nothing instead
stock-only-substance = Same strength and form: none
stock-details = Batches
stock-instead = Instead
stock-boxes = Batches
stock-no-boxes = No batch in the books
stock-boxes-on = { $from } to { $last } of { $count } batches: tap, or +, for the next
stock-in-warehouse = Warehouse (these goods)
stock-in-shop = Shop (these goods)
stock-warehouse = warehouse
stock-quarantine = quarantine
stock-shop = shop
stock-incoming = Order { $order } ({ $date })
stock-used = Used in the last 3 months
stock-used-none = None
stock-missed = Asked for in vain
stock-times = { $count } { $count ->
    [one] time
   *[other] times
}
stock-badge-expired = { $quantity } { $unit } expired
stock-badge-prekursor = Precursor
stock-badge-oot = OOT
stock-badge-low = Running low
stock-badge-cold = Fridge 2-8 °C
stock-must-not = Do not sell:
stock-recalled = recalled
stock-expired = expired
stock-set-aside = quarantine
stock-and-more = {" "}and { $count } more
stock-defekta = Defekta
stock-defekta-words = Note "{ $typed }" in the defekta
stock-defekta-noted = Noted in the defekta. The order proposal will have it.
stock-sell = Sell 1 { $unit }
stock-why = Why wrong?
stock-why-counted = Counted { $date }: { $quantity } { $unit } on the shelf.
stock-why-compared = Counted { $date }: { $counted } { $unit } on the shelf, { $booked } in the books then.
stock-why-never-counted = Never counted; begins with the opening.
stock-why-older = Earlier
stock-why-newer = Later
stock-recall = Recall
stock-recall-no-batch = These goods have no batch here.
stock-recall-sums = Left { $left } { $unit }, sold { $sold }; still with buyers { $out } { $unit }
stock-recall-step = { $fate ->
    [left] Left
    [sold] Sold
    [returned] Returned
    [came] Came
   *[gone] Went
 } · { $place ->
    [warehouse] warehouse
    [quarantine] quarantine
    [pharmacy] pharmacy
   *[shop] shop
 }
stock-recall-unknown = The buyer is not known
stock-recall-block = Block
stock-recall-next = Next batch
stock-recall-on = More
stock-why-document =
    { $kind ->
        [lot_opened] Opening
        [sale_completed] Sale
        [sale_returned] Return
        [sale_voided] Void
        [goods_received] Received
        [goods_sent_back] Sent back
        [goods_moved] Moved
        [goods_arrived] Arrived
        [stock_counted] Counted
        [goods_written_off] Written off
        [goods_repacked] Repacked
       *[other] Other
    }
stock-card-order = Order
stock-transfer = Transfer
stock-order-title = Order from the supplier
stock-transfer-title = Bring from the warehouse
stock-how-many = Type how many, then Enter
stock-card-no-supplier = No supplier is known for these goods
stock-card-ordered = Order { $number } is made. Its paper is printed.
stock-card-sent = Transfer { $number } is written. Count it when it is on the shelf.
stock-generic = Generic
stock-fornas = Fornas
stock-generic-fornas = Gen · Fornas
stock-class =
    { $class ->
        [B] Free medicine
        [T] Limited free medicine
        [K] Prescription medicine
        [P] Psychotropic
        [N] Narcotic
        [OT] Traditional medicine
        [SK] Supplement
        [ALK] Medical device
        [PKRT] Household health goods
       *[other] Cosmetic
    }
stock-handing =
    { $handing ->
        [free] No prescription needed
        [staff] By pharmacy staff
        [pharmacist] By the pharmacist
        [prescription] Prescription needed
        [licence_expired] The licence has ended
        [no_licence] No licence for medicines
       *[other] Not sold here
    }
stock-handing-short =
    { $handing ->
        [pharmacist] pharmacist
        [prescription] prescription
       *[other] not sold
    }
members-placeholder = Name, number, or phone
members-hits = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
members-nothing = Nobody for "{ $typed }". Try fewer letters.
members-begin = Type a member's name, or scan the card.
members-choose-first = Choose the member first
members-scan-card = Type a name, or scan the member's card.
members-counts = purchases count for SHU
members-applicant = Applicant
menu-cancel-title = Cancel this sale?
menu-cancel-words = All lines go and cannot be brought back. To drop one line, use Remove line.
sell-tab-weighed = Weighed
sell-tab-other = Pieces
sell-tab-other-short = Other
members-left = Left
members-inactive = Inactive
members-extraordinary = Extraordinary
status-scan-too-early = The shop is not open yet. This scan was not taken.

## Stock, members, reports on the screen

report-account = Code
report-account-name = Account
report-all = All there is, up to the newest record
report-as-of = As of { $date }
report-second = Agreed by
report-amount = Amount
report-prescriptions = Prescriptions
report-sipnap = SIPNAP narcotics and psychotropics
report-registers = Registers of narcotics, psychotropics, precursors and OOT
report-owa = Medicine handed out by the pharmacist without a prescription (OWA)
report-owa-complaint = Complaint
report-owa-age = Age
report-owa-noted = noted
report-owa-missing = missing
report-sipnap-number = Receipt number
report-sipnap-draft = draft
report-sipnap-checked = compared
report-sipnap-sent = sent
report-sipnap-changed = { $what ->
    [closing] closing
    [used] used
    [received] received
    [opening] opening
   *[other] other
} { $was } → { $now }: send a correction
report-sipnap-changed-since = Changed after it was sent
report-recall = Recall of a batch
report-recall-of = { $name }, batch { $batch }
report-recall-sums = Left { $left } { $unit }, sold { $sold }, returned { $returned }; still with buyers { $out } { $unit }
report-recall-expiry = Expires { $expiry }
report-recall-supplier = Supplier { $name }
report-recall-blocked = This batch is blocked: it cannot be sold
report-recall-not-blocked = This batch is not blocked: it can still be sold
report-recall-what = Where
report-recall-left = left
report-recall-sold = sold
report-recall-returned = returned
report-recall-came = came
report-recall-gone = went
report-recall-buyer = Buyer
report-recall-which = Name the goods and the batch (--sku CODE --batch BATCH).
report-no-batch = Batch { $batch } of { $sku } never came into this shop.
report-phone = Phone
report-register = Register
report-used = Prescription
report-other-moves = Other
report-received-from = Received with
report-prescription = Prescription
report-rx-written = Written
report-rx-items = R/
report-rx-iter = Iter
report-rx-times = Served
report-rx-lacks = Not filled in
report-rx-lacks-said = { $lacks }
report-rx-lack = { $lack ->
    [doctor] prescriber
    [sip] SIP
    [place] practice
    [patient] patient
    [born] age or year of birth
    [phone] phone
    [signa] directions
   *[address] address
 }
report-rx-goods = Medicine
report-rx-fees = Fees
report-register-person = Patient/buyer
report-rx-doctor = Prescriber
report-address = Address
report-register-use = Used for
report-rx-patient = Patient
report-owa-words = What was said
report-owa-asked = Asked
report-rx-pharmacist = Pharmacist
report-rx-withdrawn = withdrawn
report-rx-nedet = not handed out
report-rx-did = in part
report-rx-det = handed out
report-exceptions = Done beside plain sales
report-at = Time
report-moment = Day and time
report-closing-debit = Closing Dr
report-closing-credit = Closing Cr
report-opening-debit = Opening Dr
report-opening-credit = Opening Cr
report-moved-debit = Moved Dr
report-moved-credit = Moved Cr
report-closed-debit = Year-end Dr
report-closed-credit = Year-end Cr
report-nothing-yet = Nothing stands in the books yet.
report-whose = The report { $name } is one member's: name the member with --member NUMBER.
exception-kind = { $kind ->
    [void] Voided after payment
    [return] Return
    [over_returned] Returned beyond what was sold
    [override] Price changed
    [no_sales] Drawer opened without a sale
    [sale_cancelled] Basket dropped
    [line_removed] Line removed
    [member_attached] Member changed
    [tender_corrected] Payment changed
    [reprint] Reprint
    [label_price] Shelf price taken
    [ceiling_refused] Refused: above the ceiling price
    [limit_refused] Refused: purchase limit
    [age_refused] Refused: age
    [unknown_barcode] Unknown barcode
    [other_goods] Other goods
    [cash_out] Cash out
    [slip_voided] Slip taken back
    [transfer_differs] Transfer differs
    [storage_differs] Stored goods differ
   *[approval_deferred] Approved afterwards
}
look-what = { $what ->
    [profile] Personal data
    [savings] Savings
    [statement] Member's statement
    [members] List of members
    [loans] List of loans
    [statements] Statements of all members
    [prescriptions] List of prescriptions
    [registers] Registers of narcotics, psychotropics, precursors
   *[complaints] Complaints about self-medication
}
report-batch = Batch
report-card = Debit card
report-cash-in = Cash in
report-cash-out = Cash out
report-cash-refunds = Cash refunds
report-cash-sales = Cash sales
report-cashier = Cashier
report-closed = Closed
report-counted = Counted
report-credit = Credit
report-date = Date
report-debit = Debit
report-deposit = To the safe
report-difference = Difference
report-drops = Drops
report-entry-imported = Sale of the old system
report-entry-opening = Opening balances
report-entry-sale = Sale
report-entry-shift-closed = Shift closed
report-entry-shift-opened = Shift opened
report-expected = Expected
report-expiry = Expiry
report-from = Since { $from }
report-from-to = { $from } to { $to }
report-on-day = { $date }
report-goods = Goods
report-hash = Hash
report-kasbon = Kasbon
report-kind = Kind
report-location = Place
report-member = Member
report-members = Members
report-name = Name
report-not-written = The journal was not written to its end: { $reason }. Check where it goes and the room there, then try again.
report-number = Number
report-opened = Opened
report-opening = Float
report-payable = Payable
report-pokok = Principal savings
report-purchases = Purchases
report-of-number = Member { $number }
report-purchases-uncounted = Purchases that do not count for the surplus
report-loan-charges = Charges, penalties and fees paid for loans
report-leaving = Owed to the member since leaving
report-purchases-of = Purchases of { $year }
report-qris = QRIS
report-quantity = Quantity
report-receipt = Receipt
report-receipts-count = Receipts
report-rounding = Rounding
report-sales = Sales
report-sales-count = Sales
report-sales-by-hour = Sales by hour
report-sales-by-item = Sales by goods
report-sales-by-cashier = Sales by cashier
report-of-hour = Hour { $hour }:00
report-clock = { $hour }:00
report-on-debit = { $amount } Dr
report-on-credit = { $amount } Cr
report-in-toko = Shop
report-in-apotek = Pharmacy
report-in-gudang = Warehouse
report-in-karantina = Quarantine
report-book-sembako = Sembako
report-book-obat = Medicines
report-sales-many = Sales
report-average = Average
report-to-members = Members
report-to-others = Others
report-monday = Monday
report-tuesday = Tuesday
report-wednesday = Wednesday
report-thursday = Thursday
report-friday = Friday
report-saturday = Saturday
report-sunday = Sunday
report-lines = Lines
report-discounts = Discounts
report-returns = Returns
report-returned = Returned
report-voids = Voids
report-voided = Voided
report-overrides = Price changed
report-no-sales = Drawer opened
report-cancelled = Cancelled
report-removed = Lines removed
report-beside = To look at per 100
report-share = Share %
report-running-share = Running %
report-abc = Class
report-profit-percent = Profit %
report-shift = Shifts and Z reports
report-sku = Code
report-status = Status
report-stock = Stock
report-sukarela = Voluntary savings
report-sum = Sum
report-till = Till
report-to = Until { $to }
report-total = Total
report-transfer = Transfer
report-trial-balance = Trial balance
report-unit = Unit
report-of-unit = Unit
report-journal = Journal
report-value = Value
report-voucher = Vouchers
report-wajib = Compulsory savings
report-z = Z
report-printed-by = Printed { $date } at { $time } by { $by }
report-log-line = Up to record { $records }, hash { $hash }
report-total-code = { $code }
report-total-mark = Σ
report-printed-at = Printed { $date } at { $time }
report-page = Page { $page } of { $pages }
report-too-long = { $rows } rows do not fit on one sheet. Choose a shorter time with --from and --to, or write it as .csv.
report-no-sheet = The spreadsheet cannot be made: { $reason }. Write this report as .csv.
report-no-member = There is no member { $number }. Check the number: gerai report members.
report-description = Description
report-section = Section
report-this-day = Amount
report-last-year = Last year
report-years-before = The time before
report-beside-days = Beside it { $from } to { $to }
report-beside-days-begun = Beside it { $from } to { $to }; the books begin on { $begun }
report-beside-no-days = Nothing to compare with: the books begin on { $begun }
report-of-sales = % of sales
report-budget = Budget
report-of-budget = % of budget
report-units = Result of each unit
report-by-unit = Unit
report-members-brought = Members, gross
report-members-left = Members, net
report-others-brought = Others, gross
report-others-left = Others, gross profit
report-gross-result = Gross result
report-beside-budget = Beside: the budget of all of { $year }, agreed to on { $date }{ $decision ->
    [none] {""}
   *[other] , minutes { $decision }
}
report-balance-sheet = Balance sheet
report-as-of-beside = As of { $date }, beside it 31 December { $year }
report-section-current-assets = Current assets
report-section-other-assets = Other assets
report-section-fixed-assets = Fixed assets
report-section-short-liabilities = Short-term liabilities
report-section-long-liabilities = Long-term liabilities
report-section-equity = Equity
report-section-member-gross = Gross participation of members
report-section-member-cost = Cost of goods, members
report-section-others-gross = Income from non-members
report-section-others-cost = Cost of goods, non-members
report-section-other-income = Other income
report-section-expenses = Operating expenses
report-section-cooperative-expenses = Cooperative expenses
report-section-tax = Income tax
report-total-assets = Total assets
report-total-owed = Total liabilities and equity
report-shu-members = SHU of the year, members
report-shu-others = SHU of the year, non-members
report-between-units = Between the units
report-unit-named = { $unit ->
    [sembako] Groceries
    [apotek] Pharmacy
    [gudang] Warehouse
    [simpan_pinjam] Savings and loans
   *[kantor] Office
}
report-shu-unclosed = SHU of earlier years not closed yet
report-income = Income statement (PHU)
report-member-net = Net participation of members
report-others-net = Gross profit, non-members
report-shu-gross = Gross surplus
report-shu-operating = Operating surplus
report-shu-before-tax = SHU before tax
report-shu-after-tax = SHU after tax
report-shu-of-members = of it members
report-shu-of-others = of it non-members
report-cash-flow = Cash flow
report-flow-operating = Operations
report-flow-investing = Investing
report-flow-financing = Financing
report-flow-operating-sum = Cash from operations
report-flow-investing-sum = Cash from investing
report-flow-financing-sum = Cash from financing
report-flow-cash = Cash and bank
report-flow-change = Change of cash and bank
report-flow-shu-paid = SHU paid to members in cash
report-flow-no-cash = { $name }, without cash
report-flow-opening = Cash and bank at the beginning
report-flow-closing = Cash and bank at the end
report-general-ledger = General ledger
report-ledger-of = { $account } { $name }
report-cash-book = Cash book
report-entry-cash = Cash in or out
report-entry-saving = Savings
report-entry-kasbon = Kasbon paid
report-entry-loan = Loan instalment
report-entry-voucher = Voucher sold
report-entry-member = Member of a receipt corrected
report-entry-tender = Payment corrected
report-entry-shop-paid = Shop on account paid
report-entry-storage = Storage fee
report-entry-loan-recovered = Written-off claim paid
report-entry-supplier-paid = Supplier paid
report-entry-settled = QRIS and cards settled
report-savings = Members' savings
report-opening-balance = Opening
report-closing-balance = Closing
report-control-differs = Note: { $name } is { $members } by members and { $books } by the general ledger. Run gerai verify.
report-loans = Loans to members
report-loan = Loan
report-method = Method
report-said = { $words }
report-rate-month = % a month
report-months = Months
report-disbursed = Disbursed
report-first-due = First due
report-principal = Principal
report-jasa-accrued = Jasa accrued
report-written-off = Written off
report-claim = Still claimed
report-next-due = Due
report-days-late = Days late
report-overdue = Overdue
report-loan-class = Class
report-allowance = Allowance
report-class-name = { $class ->
    [lancar] Current
    [dalam_perhatian_khusus] Special mention
    [kurang_lancar] Substandard
    [diragukan] Doubtful
   *[macet] Loss
}
report-class = { report-class-name }: { $count } loans, { $amount }, allowance { $allowance }
report-npl = NPL (substandard, doubtful, loss): { $percent } %, { $amount }
report-allowance-booked = Allowance needed { $needed }, in the books (113910) { $books }
report-wajib-behind = Members behind with simpanan wajib
report-wajib-sum = { $count } members are behind, { $amount }
report-wajib-next = Oldest month open
report-months-behind = Months behind
reports-wajib = Behind with wajib
reports-payroll = Wage deduction
report-payroll = Wage deduction
report-payroll-sum = { $list }, { $name }: { $count } members, { $total }; booked so far { $taken }
report-payroll-list = List
report-payroll-employer = Employer
report-payroll-kasbon = Kasbon
report-payroll-loans = Instalments
report-payroll-total = To be deducted
report-payroll-taken = Booked so far
reports-by-list = List
report-paid = Paid
report-member-statement = Member's statement
report-tax = Tax by month
report-tax-rate = Final PPh reckoned at { $percent }% of turnover, not booked; limit for PKP { $limit } a year
report-tax-near-limit = Note: turnover of the 12 months up to { $month } is { $turnover }, near the limit for PKP.
report-month = Month
report-turnover = Turnover
report-turnover-12 = Turnover of 12 months
report-ppn-out = PPN out
report-ppn-in = PPN in
report-ppn-due = PPN due
report-ppn-paid = PPN paid over
report-pph-final = Final PPh
report-pph-booked = Tax booked

report-care = The day's list of boxes
report-concern = Why
report-concern-of =
    { $concern ->
        [ditarik] recalled
        [kedaluwarsa] expired
        [rantai_dingin] fridge 2-8 °C
       *[other] { $concern } days
    }
report-checked = Looked at
report-temperature = { $fridge } at { $degrees } °C, { $time }, { $by }
report-care-signed = Closed { $time } by { $by }: { $done } boxes
report-stock-why = Why is this stock wrong: { $name }
report-why-counted = Counted { $date }: { $quantity } on the shelf, and the books said so.
report-why-compared = Counted { $date }: { $counted } on the shelf, { $booked } in the books then. After booking { $quantity }.
report-why-never-counted = Never counted; begins with the opening.
report-why-batch = Batch { $batch }: { $counted } on the shelf, { $booked } in the books.
report-why-no-batch = Without a batch: { $counted } on the shelf, { $booked } in the books.
report-why-late = At another till { $quantity } had moved before the count ({ $papers }), and its record came only afterwards: it counts twice. Count the shelf once more.
report-why-nothing = Since then only scanned sales. Count the shelf: if it differs, goods were broken, lost, or of another batch.
report-why-from = Could have parted from { $date } on: the first movement written by hand.
report-why-between = Could have parted from { $date } on, had parted by { $until }.
report-why-possible = could have parted here
report-why-certain = had parted by here
report-doubt = Pointer
report-which-goods = Which goods? Name them with --sku.
report-stock-card = Stock card
report-card-of = Card of batch
report-reference = No.
report-document = Document
report-expiry-short = Expiry
report-in = In
report-out = Out
report-balance = Balance
report-unit-cost = Unit cost
report-balance-value = Balance value
report-by = By
report-brought-forward = Brought forward
report-entry-return = Return
report-entry-void = Void
report-no-goods = There are no goods { $sku }. Check the code: gerai report stock.
report-expiry-list = Expired and near expiry
report-shelf = Shelf
report-days-left = Days left
report-within = Within
report-expired = passed
report-within-days = { $days } days
report-reorder = What is to be ordered
report-supplier = Supplier
report-on-hand = On hand
report-minimum = Order point
report-per-day = Per day
report-lasts = Lasts days
report-proposed = Proposed
report-margin = Gross profit by goods
report-book = Book
report-cost = Cost of goods
report-profit = Gross profit
report-percent = %
report-generics = Generic medicine sold
report-generics-how = Generic or brand by the first letter of the registration number, or as the pharmacist marked it. Quantities in base units: tablets, bottles, tubes.
report-generics-by = By
report-generics-goods = Goods
report-generics-of-quantity = % of quantity
report-generics-of-amount = % of rupiah
report-generics-by-name = Name
report-generics-by-list = National list
report-generics-generic = Generic
report-generics-brand = Brand
report-generics-unknown = Not marked yet
report-generics-fornas = Fornas/DOEN
report-generics-other = Not on the list
report-stock-outs = Days without the { $count } most needed medicines
report-stock-outs-how = Needed: sold, or asked for in vain, by times. A day without: a day that ended with none left at the pharmacy.
report-rank = No.
report-fornas = Fornas
report-sold = Sold
report-times-sold = Times sold
report-times-missed = Times in vain
report-days-out = Days without
report-of-days = Of days
report-percent-out = % without
report-last-out = Last without
reports-generics = Generic medicine
reports-stock-outs = Days without
report-beyond-limit = Beyond a day's limit for one buyer, or beyond a prescription, at tills apart
report-beyond-limit-who = Precursors and what is often misused, without a prescription, and prescriptions that were served twice. Who buyer and patient are stands in the registers, for the pharmacist.
report-limit = Limit
report-receipts = Receipts
reports-beyond-limit = Beyond the limit
report-slow-movers = Goods not sold for { $days } days or more
report-received = Received
report-last-sold = Last sold
report-storage = Storage for others
report-storage-code = Number
report-storage-owner = Owner
report-storage-since = Since
report-storage-in = In
report-storage-out = Out
report-storage-left = Left
report-storage-fees = Fees charged
report-storage-due = Fees due
report-storage-long = Long
report-storage-counted = Counted
report-storage-difference = Difference
report-storage-lies-long = too long
report-consignment = On consignment: came, sold, returned, left
report-consigned-opening = Opening
report-consigned-came = Came
report-consigned-sold = Sold
report-consigned-returned = Returned
report-consigned-back = Taken back
report-consigned-missing = Missing
report-consigned-left = Left
report-consigned-due = Not paid yet
report-receivables = Owed by shops
report-shop = Code
report-due = Due
report-owed = Owed
report-not-due = Not due
report-days-30 = 1-30 days
report-days-60 = 31-60 days
report-days-over = Over 60 days
report-days-still = Days still

## Paper

paper-account = Account { $account } { $name }
paper-age-refused = Refused: age
paper-approved = Approved by
paper-approved-by = Approved by: { $name }
paper-batch = Batch { $batch } exp { $expiry }
paper-blind = Expected cash shows once the cash is counted.
paper-book-obat = Medicine
paper-book-sembako = Groceries
paper-buyer-member = Members
paper-buyer-other = Others
paper-by-book = BY BOOK
paper-by-tender = BY TENDER
paper-carried = CARRIED TO THE NEXT SHIFT
paper-carried-parked = Held
paper-carried-qris = QRIS not confirmed
paper-cash-in = CASH IN
paper-cash-in-sum = Cash in
paper-cash-out = CASH OUT
paper-beside-drawer = BESIDE THE DRAWER
paper-cash-out-sum = Cash out
paper-cash-refunds = Cash refunds
paper-cash-sales = Cash sales
paper-ceiling-refused = Refused: ceiling price
paper-change = Change
paper-closed = Closed
paper-complaint = Complaints: { $contact }
paper-pharmacist = Pharmacist: { $name }
paper-shake = SHAKE WELL
paper-finish = FINISH THE COURSE
paper-signa-blank = Directions: __________________
signa-a-day = x a day
signa-before-meals = before meals
signa-after-meals = after meals
signa-with-meals = with meals
signa-between-meals = between meals
signa-at-bedtime = at bedtime
signa-as-needed = as needed
signa-in-the-morning = in the morning
signa-at-night = at night
signa-by-mouth = by mouth
signa-for-the-skin = for external use
signa-drops = drops
signa-teaspoon = teaspoon
signa-tablet = tablet
signa-capsule = capsule
signa-powder = sachet
signa-at-once = all at once
signa-right-eye = right eye
signa-left-eye = left eye
signa-both-eyes = both eyes
signa-right-ear = right ear
signa-left-ear = left ear
signa-both-ears = both ears
paper-etiket-batch = Batch { $batch }
paper-expires = Expires { $date }
paper-beyond-use = Use before { $date }
paper-rx = Prescription { $rx }
paper-rx-copy = COPY OF PRESCRIPTION
paper-rx-copied = Copied
paper-rx-doctor = From: { $name }
paper-rx-sip = SIP { $number }
paper-rx-patient = For: { $name }
paper-rx-born = Age/born: { $born }
paper-sipa = SIPA { $number }
# Of a pharmacy technician, on the paper of a delivery and of an order.
paper-technician = Pharmacy technician: { $name }
paper-sipttk = SIPTTK { $number }
paper-external = OBAT LUAR
paper-rx-cito = CITO
paper-rx-count = No. { $count }
paper-rx-iter = iter { $times } x
paper-rx-ne-iter = ne iter
paper-rx-left-iter = { $left } { $unit } left, iter { $times } x
paper-rx-left = { $left } { $unit } left
paper-rx-signa = S. { $signa }
paper-rx-det = det { $times } x
paper-rx-did = did { $count }
paper-rx-nedet = nedet
paper-rx-pcc = p.c.c.
paper-copy = COPY
paper-copy-number = COPY { $number }
paper-late = Printed late
paper-corrected = Member or tender corrected
paper-recovery-title = Recovery sheet
paper-recovery-use = If the manager's PIN is lost: choose Forgot PIN where one signs in, and type these eight words. They hold once.
paper-recovery-keep = Keep it in the safe and take no photo. An older sheet holds no longer.
paper-count-nth = Count { $nth }
paper-counted = Counted cash
paper-demo = DEMO - no proof of payment
paper-deposit = To the safe
paper-deposit-title = DEPOSIT SLIP, Z { $number }
paper-discount = Discount
paper-drawer = CASH DRAWER
paper-drop-bank = DROP TO THE BANK
paper-drop-safe = DROP TO THE SAFE
paper-drops-sum = Drops
paper-exact = DIFFERENCE
paper-expected = Expected cash
paper-handover = Handover { $time }: { $from } to { $to }
paper-hash = Z hash
paper-hash-last = Hash of the last receipt
paper-hash-previous = Hash of the Z before
paper-in-it = of it { $what }
paper-kasbon-paid = credit paid
paper-label-member = Members { $price }
paper-label-per = { $price } / { $unit }
paper-label-price = Rp / { $unit }
paper-label-printed = Printed { $date }
paper-left = Left in the drawer
paper-licence = Licence { $number }
paper-limit-refused = Refused: limit
paper-line-discount = discount { $amount }
paper-loans-paid = instalments
paper-warning = { $warning ->
    [P1] P1 Careful! Read how it is used.
    [P2] P2 Careful! For gargling only, do not swallow.
    [P3] P3 Careful! For the outside of the body only.
    [P4] P4 Careful! Only to be burnt.
    [P5] P5 Careful! Not to be swallowed.
   *[P6] P6 Careful! For piles, do not swallow.
}
paper-veiled = Medicine
paper-medicine = MEDICINE
paper-medicine-rule = Medicine once bought cannot be returned unless damaged or wrong.
paper-member = Member { $number } { $name }
paper-bought-by = Bought by { $name }
paper-no-receipts = No receipts
paper-no-sales = Drawer opened, no sale
paper-npwp = NPWP { $number }
paper-opened = Opened
paper-opening = Opening float
paper-opening-difference = Float differed by
paper-other-acts = OTHER
paper-over = OVER
paper-overrides = Price overrides
paper-papers-count = Numbered papers
paper-phone = Tel. { $number }
paper-ppn = VAT (PPN), included
paper-printed-at = Printed
paper-this-counts = Counted of this sale
paper-purchases = Purchases, SHU year
paper-purchases-now = Purchases { $year } now, SHU
paper-kept-saved = saved
paper-kept-copied = copied
paper-kept-booked = in the ledger
paper-qr = Scan to check this receipt
paper-qr-till = Code for returns at the till
paper-reason = Reason: { $reason }
paper-receipts-from = First receipt
paper-receipts-to = Last receipt
paper-reprints = Reprints
paper-given-back = GIVEN BACK
paper-reason-batal = voided
paper-reason-kedaluwarsa = expired
paper-reason-lain = another reason
paper-reason-rusak = broken
paper-reason-salah = wrong goods
paper-reason-salah-scan = scanned by mistake
paper-reason-tidak-cocok = does not suit
paper-exchanged = Brought back, receipt { $receipt }
paper-exchange-back = Given back
paper-return = RETURN
paper-return-of = Of receipt
paper-signature = Signature
paper-tender-exchange = Exchanged
paper-void = VOID
paper-qris = PAY BY QRIS
paper-qris-say = Type the amount: { $amount }
paper-return-rule = Damaged or wrong goods: bring this receipt within { $days } { $days ->
    [one] day
   *[other] days
}.
paper-returns = Returns ({ $count })
paper-rounding = Rounding
paper-sales-count = Sales
paper-saving = Member saving (A)
paper-savings-in = savings
paper-savings-out = savings out
paper-short = SHORT
paper-signed-cashier = Cashier
paper-signed-giver = Handed in by
paper-signed-manager = Manager
paper-signed-taker = Received by
paper-witness = Witness { $number }: { $name }
paper-health-office = For the health office:
paper-slip = Slip { $till }-{ $number }
paper-sign-kasbon = I owe the cooperative { $amount }.
paper-signed-member = Member
paper-subtotal = Subtotal ({ $lines } { $lines ->
    [one] line
   *[other] lines
})
paper-tender-card = Card
paper-tender-cash = Cash
paper-tender-receivable = On account
paper-buyer = For: { $name }
paper-shop-due = Due
paper-sign-receivable = Goods received in full. Paid by { $date } at the latest.
paper-signed-shop = Received by
paper-tender-kasbon = Member credit
paper-tender-qris = QRIS
paper-tender-sukarela = Voluntary savings
paper-tender-transfer = Transfer
paper-tender-voucher = Voucher
paper-template-empty = The shop's own receipt form ({ $file }) prints nothing. The receipt was printed in the built-in form. Fill the file, then print again.
paper-template-unreadable = The shop's own receipt form ({ $file }) is no UTF-8 text. The receipt was printed in the built-in form. Save the file as UTF-8, then print again.
paper-template-fault = The shop's own receipt form is wrong in line { $line }. The receipt was printed in the built-in form. Mend the file, then print again.
paper-tender-corrections = Tender corrections
paper-test-bold = bold
paper-test-codes = Can the scanner read the codes below?
paper-test-cut = Was the paper cut after this line?
paper-test-invert = inverted
paper-test-large = LARGE
paper-test-ruler = Do the ruler's figures reach the right edge in one line?
paper-test-signs = Letters and signs
paper-test-sizes = Sizes and looks
paper-test-title = PRINTER TEST
paper-test-underline = underlined
paper-test-wide = wide
paper-thanks = Thank you
paper-till = Till { $till }
paper-to-sign = COOPERATIVE'S SHEET
paper-total = TOTAL
paper-training = TRAINING - NO RECEIPT
paper-training-receipts = Training receipts
paper-voids = Voids ({ $count })
paper-vouchers-sold = vouchers
paper-x-title = X REPORT (interim)
paper-z-title = Z REPORT { $number }
paper-voucher = SHOPPING VOUCHER
paper-voucher-rest = Rest of voucher { $code }
paper-voucher-rule = Good once, not for cash. What is left becomes a new voucher.


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
device-drawer-open = The drawer is still open. Close it.
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
print-interrupted = The receipt may not be whole. Sale { $receipt } is saved. Look at the paper; if it is not, press Reprint.
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
labels-wait-printer-off = Label printer not connected, { $count } labels wait. Check cable and power. Hand out no medicine without its label.
labels-wait-cover-open = Label printer cover open, { $count } labels wait. Close it. Hand out no medicine without its label.
labels-wait-no-paper = Label paper is out, { $count } labels wait. Change the roll. Hand out no medicine without its label.
store-missing = There is no data file { $file }. Check the folder's name, or make a new shop with gerai init or gerai demo.
store-exists = There is data in { $file } already. Nothing was changed. Use an empty folder.
store-not-ours = { $file } is no data file of Gerai, or is damaged from its beginning. Nothing was changed. Bring it back from a backup with gerai restore.
store-newer = { $file } was written by a newer Gerai. Nothing was changed. Install the newest version.
store-older = { $file } was written by an older Gerai. Open the till once, so that the data is brought up to date, then try again.
store-corrupt = The data file { $file } is damaged. What can still be read was not changed. Copy the folder, run gerai verify, then bring it back from a backup with gerai restore.
store-read-only = { $file } may not be written. Nothing was changed. Check the folder's permissions, and whether the disk is read only.
store-full = The disk is full, nothing can be added to { $file }. What was saved is safe. Make room, then try again.
store-busy = Another program is using { $file }. Nothing was changed. Close it, then try again.
store-unusable = { $file } cannot be read or written. Check that the disk is connected, then try again.
store-in-doubt = It is not certain yet whether the last sale was saved. Do not ring it up again: Gerai is checking the data.
store-cancelled = Stopped. Nothing was changed.
store-projection-differs = Table { $table } is not what the log says. The log is whole: run gerai rebuild.
store-unbalanced = Debit and credit of record { $record } differ. Run gerai rebuild, then gerai verify.
store-control-differs = Account { $account }: { $books } in the books, { $detail } by its details.
log-bad-body = Record { $record } cannot be read: it is no record of Gerai, or was changed. Nothing was taken or changed.
log-bad-sequence = Record { $record } (device { $device }) has number { $seq } where { $expected } should be: something is missing, there twice, or out of order. Nothing was taken or changed.
log-bad-beginning = Record { $record } (device { $device }, number { $seq }) is no valid beginning: the first record of a device holds its key. Nothing was taken or changed.
log-bad-coop = Record { $record } (device { $device }, number { $seq }) belongs to another cooperative than the first. Nothing was taken or changed.
log-bad-hash = Record { $record } (device { $device }, number { $seq }) was changed: its hash is not that of its content and the record before it. Nothing was taken or changed.
log-bad-signature = Record { $record } (device { $device }, number { $seq }) is not signed by that device. Nothing was taken or changed.
log-bad-private = The personal part of record { $record } (device { $device }, number { $seq }) is not the one that was recorded. Nothing was taken or changed.
log-orphan = Record number { $seq } of device { $device } is here, but its device is gone from the data file. Restore a backup with gerai restore.
log-misfiled = Record number { $seq } of device { $device } stands in the wrong place of the data file. Restore a backup with gerai restore.
log-none = This device's own log is not in the data file, or its end is missing.
log-other-bytes = Record { $seq } of device { $device } is here already with other contents. Nothing was taken in. Show it to the supervisory board.
log-other-coop = Record { $seq } of device { $device } belongs to another cooperative. Nothing was taken in.
log-own-ahead = Record { $seq } was written by this device ({ $device }) and is not in its data: this folder is an old backup. Nothing was taken in.
log-unbookable = Debit and credit of record { $seq } of device { $device } differ. Nothing was taken in.
key-ledger = Ledger
sync-alone = This till has joined no ledger yet. All sales are kept here.
sync-never = Never
sync-address = Address
sync-heard = Last answered
sync-waiting-sales = Sales waiting to be sent
sync-waiting-records = Records waiting to be sent
sync-waiting-since = Waiting since
kept-saved = Today's receipts: saved
kept-copied = Today's receipts: copied
kept-booked = Today's receipts: in the ledger
sync-others = Other tills here
shelf-empty = Nothing was put aside for the auditor.
shelf-unreadable = A line that cannot be read as a record
shelf-stands = In the books at that place: { $paper }
shelf-kind-sale = Sale
shelf-kind-return = Return
shelf-kind-cash = Cash in/out, slip
shelf-kind-saving = Savings, slip
shelf-kind-repaid = Repayment, slip
shelf-kind-opened = Shift opened
shelf-kind-closed = Shift closed
shelf-kind-received = Goods received
shelf-kind-other = Record { $event }
shelf-why-other = Place { $seq } in the log of till { $till } holds another record already: that till's folder was copied, and both copies were used.
shelf-do-other = Compare with the receipts and the cash in the drawer. If it did happen, record it again at a till that has joined. One copy of till { $till } joins as a new till from an empty folder.
shelf-why-bad = Content, hash or signature of a record of till { $till } do not agree (place { $seq }).
shelf-do-bad = Run gerai verify at till { $till }. If it is clean, its cable or network spoils what is sent; if not, stop that till and keep its folder as evidence.
shelf-why-revoked = Till { $till } had been revoked when it sent this (place { $seq }).
shelf-do-revoked = Ask who has used till { $till } since it was revoked. If its sales are real, record them again at another till.
sync-open-shelf = See what was put aside
shelf-asking = Asking the ledger …
shelf-may-not = This list is opened by the supervisor, the board or the manager.
joining-title = Join a ledger
joining-seeking = Looking for ledgers …
joining-seeking-more = Ledgers that run on the shop's network appear here.
joining-again = Look again
joining-none-heard = No ledger is heard. Check the cable or Wi-Fi and whether the ledger's computer is on, then look again. Or type its address.
joining-unnamed = Ledger without a cooperative
joining-address-how = Address, for example 192.168.1.10 (a comma becomes a colon)
joining-code = Code from the manager
joining-join = Join
joining-working = Joining …
joining-joined = Has joined
joining-needs = Fill in address and code
joining-how = Choose the ledger, then type the manager's code. All that was sold here stays and is sent too.
joining-how-first = Choose the ledger, then type the manager's code. Goods, members and people come from there.
setup-join = Join a cooperative that is running
setup-join-more = Its next till: all comes from the shop's ledger.
setup-join-time = 2 minutes
sync-shelf = The cooperative's records put aside for the auditor
sync-not-a-code = { $typed } is no enrolment code. A code has 16 letters and digits, like K7QM-2F9D-XW3A-81TP.
sync-not-joined = This till has joined no ledger. Run gerai enrol ADDRESS CODE; the manager has the code.
sync-bad-address = { $url } is no address of a ledger. Write it like http://192.168.1.10:7117 or https://ledger.coop.id.
sync-no-way = The ledger { $url } cannot be reached. Every sale is saved on this till and goes as soon as the line is back.
sync-certificate = The certificate of { $url } does not hold or has expired. Nothing was sent; everything is saved on this till. Tell whoever runs the ledger.
sync-broken-off = The line to { $url } broke off within the answer. What had arrived is not lost; the rest is sent again.
sync-stranger = Another machine answers at { $url } now, not the ledger that this till knows. Nothing was sent; all is kept here. See whether the ledger is running. If it really is a new one, ask the manager for a code and run gerai enrol ADDRESS CODE.
sync-found-again = The ledger is at { $url } now. This till found it by itself and goes on sending there.
enrol-none-heard = No ledger is heard on this network. Check the cable or Wi-Fi, and whether gerai serve runs with --listen 0.0.0.0:7117. If it still is not heard, type its address.
enrol-none-knows = There are ledgers on this network, but none proved that it knows that code. The code was not sent. Check the code, or ask the manager for a new one.
enrol-not-proven = This ledger did not prove that it knows that code. The code was not sent. Check the code; if it is right, ask the manager for its address and type it yourself.
sync-not-understood = The ledger's answer cannot be read. Everything is saved on this till. Check the address, or install the same version of Gerai.
sync-bad-token = The ledger does not know this till. Everything is saved here. Ask the manager for a new code, then run gerai enrol.
sync-revoked = This till may not send to the ledger any more. Everything is saved here. Talk to the manager.
sync-unknown-code = This code is unknown, or older than a day. Ask the manager for a new one.
sync-code-used = This code was used by another till. Ask the manager for a new one.
sync-other-coop = This ledger belongs to another cooperative. Nothing was sent. Check the address.
sync-letter-taken = Another till of this cooperative has this till's letter. Nothing was sent. Enrol this till from an empty folder to get a new letter.
sync-device-taken = The ledger knows this device with another key. Nothing was sent. Show it to the auditor.
sync-code-for-old-till = This code is for a till that has sold already. For a new till, get a code from one that has joined (gerai enrol --code).
sync-nothing-here-yet = This ledger is still empty. Enrol the till that exists first and run gerai sync there.
sync-too-much = The ledger has too much to do. Everything is saved on this till and is sent again later.
sync-unavailable = The ledger cannot store anything now. Everything is saved on this till and is sent again later.
sync-secret = The secret for PINs does not open with this code. Nothing was made. Ask the manager for a new code.
sync-older-copy = The ledger has records of this till that are not here: the folder is an older copy. Close Gerai, run gerai sync, and open it again before selling.
sync-two-histories = The ledger holds other records of this till: its folder was copied or restored from a backup. Nothing is lost; what differs was put aside for the auditor. Enrol this till from a new folder.

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
import-other-year = The year { $year } is not the one of this file, { $first }.
import-other-decision = Minutes "{ $text }" are not the ones of this file, "{ $first }".
import-negative = "{ $text }" is less than nought.
import-too-large = "{ $text }" is too large.
import-not-number = "{ $text }" is not a whole number. Write digits only.
import-out-of-range = "{ $text }" must be from { $least } to { $most }.
import-not-flag = "{ $text }" must be 1 (yes) or 0 (no).
import-not-date = "{ $text }" is not a date. Write year-month-day, like 2026-11-24.
import-left-before-joined = Left on { $left }, before joining on { $joined }.
import-not-quantity = "{ $text }" is no quantity. Write it like 12 or 1.5.
import-not-expiry = "{ $text }" is no expiry. Write it like 2027-09-30 or 2027-09.
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
import-not-family = { $text } cannot be read. Write for example suami_istri:A00012; anak:A00040 (also orang_tua, serumah).
import-not-nik = A NIK has 16 digits. A spreadsheet may have changed it; make this column text.
import-not-card = A card's number has 13 digits, and the last one must fit.
import-not-account = An account's number has 6 digits.
import-both-sides = A line is either debit or credit, not both.
import-unbalanced = Debit and credit of { $date } differ by { $sum }. Check the lines; what is not clear yet is written as one line on account 360000.
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
import-warn-loan-balance = Loan { $loan } owes { $balance } of its principal; by its schedule it would be { $scheduled } after { $paid } instalments.
import-warn-loan-not-member = The borrower of { $loan }, { $member }, is no full member.
import-warn-left-with-savings = Member { $member } has left and still holds savings of { $amount }.

cli-about = Till, stock room and books of a cooperative. Without a command: opens the till.
cli-about-demo = Fill an empty folder with a lively example cooperative
cli-about-init = Found a new cooperative from a coop.toml file
cli-about-import = Take in a list (CSV or XLSX): all of its rows or none
cli-about-ring = The till without a window: one input a line, one JSON answer a line
cli-about-report = A report as a table, or into a file with --out
cli-about-journal = The double-entry journal
cli-about-receipt = A receipt once more, marked as a copy
cli-about-total = What stands behind a total of the RAT's papers, by its code
cli-about-receive = A supplier's list becomes a delivery that is not booked yet
cli-about-simkopdes = Files for SIMKOPDES, and rows that it refused
cli-about-screens = Every screen of the till as a PNG picture
cli-about-log = The log as text
cli-about-verify = Check chain, signatures and books
cli-about-rebuild = Rebuild everything derived from the log
cli-about-backup = Copies the whole shop into one file while the till sells
cli-about-restore = Restores a shop from a backup into an empty folder
cli-arg-data = Data folder; else $GERAI_DATA, else the system's own
cli-arg-help = This help
cli-arg-version = Version of the program
cli-arg-config = The coop.toml file
cli-arg-seed = Seed of all that is random: the result can be repeated (for practice only)
cli-arg-sales = Number of sales (300)
cli-arg-days = Spread over how many days before (30)
cli-arg-import-at = The time of what is taken in, such as 2026-11-24T08:00:00+08:00, for practice only; without it that of the newest record there
cli-arg-at = The time, such as 2026-11-24T08:00:00+08:00
cli-arg-user = Who does it; the PIN comes from $GERAI_PIN or is asked for
cli-arg-format = Form of the answer
cli-arg-from = From this date (YYYY-MM-DD)
cli-arg-until = Until this date (YYYY-MM-DD)
cli-arg-sku = These goods alone
cli-arg-batch = This batch alone
cli-arg-account = This account alone (six digits)
cli-arg-member = This member alone
cli-arg-out = Write into this file
cli-arg-year = Book year
cli-arg-policy = What the members' meeting decided: percentages and how
cli-arg-members = Members from a CSV file, not from the books
cli-arg-post = Book the allocation; once a year
cli-arg-approver = Who approves it, of the board; the PIN comes from $GERAI_APPROVE_PIN or is asked for
cli-arg-decided = Write the policy by which the meeting shared out that year, as a file
cli-arg-decision = Number of the minutes
cli-arg-meeting = Date of the meeting, where it is not today
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
cli-value-no-time = "{ $value }" is no time for { $argument }: from the year 2000 to 2199, written like 2026-11-24, or with the hour like 2026-11-24T08:00:00+08:00.
cli-value-not-one-of = "{ $value }" is no value for { $argument }. There are: { $values }.
cli-argument-conflict = { $argument } cannot go with { $other }.
cli-misunderstood = The command cannot be read. See gerai --help.
cli-no-output = The answer cannot be written to the output. What was saved stays saved.
cli-cannot-write = { $file } cannot be written. Check the folder and its permissions.
cli-no-room = There is no room left for { $file }. Free some, then try again.
cli-is-a-folder = { $file } is a folder, not a file.
cli-no-file = There is no file { $file }.
cli-cannot-read = The file { $file } cannot be read. Check its permissions.
cli-config-unknown = Unknown keys: { $keys }. Nothing was made.
cli-config-unreadable = Line { $line } is no valid TOML. Nothing was made.
cli-config-not-text = { $key } must be text in quotes.
cli-config-not-yes-no = { $key } must be true or false.
cli-config-not-amount = { $key } must be whole rupiah, not negative, without dots.
cli-config-not-a-section = { $key } must be written as a section [{ $key }].
cli-config-not-a-list = { $key } must be written as a list [[user]].
cli-config-control = { $key } holds a control character (new line, ESC). Write it in one line without it.
cli-config-npwp = { $key } is no NPWP: it has 15 or 16 digits.
cli-config-qris = { $key } is no QRIS code of Indonesia. Copy the whole of the code from the provider.
cli-config-qris-sum = { $key } is not whole: the check sum at its end is wrong. Copy the whole of the code from the provider.
cli-config-qris-for-once = { $key } is for one payment only. Give the shop's fixed QRIS code.
cli-config-value = "{ $value }" is no value for { $key }.
cli-config-missing = { $key } is not filled in.
cli-found-no-name = The cooperative's name (name) is not filled in.
cli-found-no-user = There are no users: write at least one [[user]].
cli-found-bad-user = User { $number }: the id "{ $user }" cannot be used. Use small letters and digits, 20 at most.
cli-found-user-twice = User { $number }: the id "{ $user }" is taken.
cli-found-user-without-name = User { $number } ({ $user }): the name is not filled in.
cli-found-bad-pin = User { $number } ({ $user }): a PIN has six digits.
cli-arg-kind = What the file holds: products, medicines, batches, suppliers, members, loans, opening, sales, or budget
cli-arg-file = The CSV file
cli-arg-backup-file = The backup, shop.backup for one
cli-arg-inputs = The file of inputs; - reads standard input
cli-config-not-utf8 = coop.toml is not UTF-8 text. Nothing was made.
cli-init-done = { $name } was founded in { $folder }.
cli-demo-done = The example cooperative is ready in { $folder }: { $sales } sales.
cli-demo-no-days = Sales need days: give --days 1 or more, or --sales 0.
cli-found-already-there = There is a cooperative in { $folder } already. Nothing was changed. Use an empty folder.
cli-as-needed = Who does this? Give --as USER; the PIN comes from $GERAI_PIN or is asked for.
cli-ask-pin = PIN of { $user }:
cli-no-pin = No PIN was given. Set $GERAI_PIN, or type the PIN.
cli-role-may-not = { $user } ({ $role }) may not do this. Ask the manager, the treasurer or the board.
cli-ring-not-for-practice = --at and --seed are for practice folders (DEMO) only: times and keys of a real shop must be real.
cli-ring-unreadable = The inputs cannot be read to their end. What was answered stays saved.
cli-ring-no-text = This line is not UTF-8 text, or too long.
cli-import-reading = Importing
cli-import-refused = { $rows } faults. Nothing was taken from this file.
cli-import-stopped = Stopped. Nothing was changed.
cli-import-unreadable = The file cannot be read to its end ({ $what }). Nothing was changed.
cli-received = { $count } lines of { $file } are in the delivery under way. Check the goods, then finish it with the invoice.
cli-import-products = { $all } goods: { $new } new, { $updated } updated, { $same } the same.
cli-import-medicines = { $all } medicines: { $new } new, { $updated } updated, { $same } the same.
cli-import-batches = { $all } lots: { $new } new, { $updated } updated, { $same } the same.
cli-import-suppliers = { $all } suppliers: { $new } new, { $updated } updated, { $same } the same.
cli-import-members = { $all } members: { $new } new, { $updated } updated, { $same } the same.
cli-import-loans = { $all } loans: { $new } new, { $updated } updated, { $same } the same.
cli-import-opening = { $all } opening balances: { $new } new, { $updated } updated, { $same } the same.
cli-import-sales = { $all } sales: { $new } new, { $updated } updated, { $same } the same.
cli-import-budget-same = The budget of { $year } is the one that was agreed to. Nothing changed.
cli-import-budget-two = Two people agree to a budget: give --as BENDAHARA and --approve PENGURUS.
cli-import-other-book = { $sku } is in use for { $name } in the other book (shop or pharmacy).
cli-import-code-taken = This code belongs to { $name } ({ $sku }).
cli-import-number-taken = This number belongs to { $member } { $name }: another letter before the same digits is no other number.
cli-import-card-taken = This card belongs to member { $member }.
cli-import-nik-taken = This NIK belongs to member { $member }. One person, one membership.
cli-import-supplier-later = Supplier { $supplier } is not known yet. Import the suppliers later.
cli-import-no-supplier = Supplier { $supplier } is not known. Import the suppliers first.
cli-import-no-goods = The goods { $sku } are not known. Import the goods first.
cli-import-no-member = Member { $member } is not known. Import the members first.
cli-import-no-account = Account { $account } is not in the chart of accounts.
cli-import-pin-beside-a-pipe = The list comes from standard input (-), so no PIN can be typed there: give $GERAI_PIN.
cli-import-preview-of-file = A list from standard input (-) is read only once: save it as a file first.
cli-import-other-figure = { $now } is not what was first imported ({ $first }). An import does not change balances that were imported.
cli-import-other-quantity = { $now } is not the quantity first imported ({ $first }). An import does not change stock that was imported.
cli-import-batch-needed = { $name } is a medicine: write its batch number.
cli-import-expiry-needed = { $name } is a medicine: write its expiry date.
cli-import-other-expiry = Batch { $batch } expires { $first }, in this row { $now }. A batch has one date: look at the pack.
cli-import-received-later = The day of receipt { $date } is still to come. Write a past day, or leave it empty.
cli-import-lots-posted = The books have begun: lots worth { $worth } beyond the opening balances are posted as of { $date }, against the opening balance clearing (360000). The board decides where they belong before the year is closed.
cli-import-lots-taken-back = Batches worth { $worth } were posted when they were imported: with these opening balances they count once only. What stood for them on the clearing account of the opening (360000) is taken back as of { $date }.
cli-import-other-word = "{ $now }" is not what was first imported ("{ $first }").
cli-import-account-gone = The balance of account { $account } ({ $first }) was imported for this date and is not in the file.
cli-import-warn-fraction = { $quantity } { $unit } is no whole number, and these goods are sold whole.
cli-import-other-sale = Receipt { $receipt } was imported with other content.
cli-import-live-sale = Receipt number { $receipt } belongs to a sale of this till.
cli-about-log-export = Write the log as text, one record a line
cli-about-log-import = Takes in records from a file of gerai log export: all of them or none
cli-arg-report = Name of the report
cli-arg-events = Business events as JSON: answers with their postings, without opening a data folder
cli-arg-log = A log file (from gerai log export)
cli-demo-working = Making the example cooperative
cli-verify-checking = Checking
cli-verify-one-of-two = Check a file or a data folder (--data), not both.
cli-verify-done = { $records } records of { $devices } devices: chain, signatures, projections and books are right.
cli-verify-file-done = { $records } records of { $devices } devices: chain and signatures are right.
cli-newer-kind = { $count } records "{ $kind }" of a newer version are kept but not counted. Update this program.
cli-log-empty = There are no records in this file.
cli-log-bad-line = Line { $line } is no valid record.
cli-log-unreadable = The file cannot be read to its end (line { $line }).
cli-log-taken = { $new } new records, { $known } known already.
cli-rebuild-working = Rebuilding
cli-rebuild-done = Everything was rebuilt from { $records } records.
cli-ledger-not-rebuilt = Its tables could not be made anew; all is as it was. Run gerai verify to learn why.
cli-ledger-no-coops = There is no cooperative in this ledger yet.
cli-ledger-no-coop = There is no cooperative { $coop } in this ledger.
cli-ledger-other-layout = The tables in that database are of another version of Gerai. Run gerai serve of this version first: they are made anew from the records, and nothing is lost.
cli-backup-working = Backing up
cli-backup-done = Backup { $file } is made and was read back: { $records } records. Members' names and the secret of the PINs are in it: keep it like the key of the safe.
cli-backup-ledger = Backup { $file } of the ledger is made and was read back: { $records } records. Members' names are in it: keep it like the key of the safe.
cli-restore-working = Checking the backup
cli-restore-done = { $name } was restored in { $folder } from { $records } records. This till now has the letter { $till }, so that no receipt number is used twice. Sales made after the backup are not in it.
cli-restore-copy = { $name } was restored in { $folder } from { $records } records, as a copy to be read.
cli-restore-ledger = The ledger was restored in { $folder } from { $records } records. Run gerai serve: the tills send what is newer than this backup by themselves. Make new codes once every till has sent.
cli-restore-letter = A till's letter is one or two capitals, such as B.
backup-missing = There is no backup { $file }. The folder was not changed.
backup-unreadable = The backup { $file } cannot be read. The folder was not changed.
backup-none = { $file } is no backup made by gerai backup. The folder was not changed.
backup-of-ledger = { $file } is the backup of a ledger, not of a till. Use gerai restore --ledger. The folder was not changed.
backup-damaged = The backup { $file } is damaged or was changed: it does not fit its signatures. The folder was not changed. Use another backup.
backup-made = Today's backup is saved and was read back: { $file }
backup-not-empty = { $name } stands in { $folder }. Nothing was changed. Restore into an empty folder.
backup-foreign = { $file } is there already and is no backup of Gerai. It was not overwritten. Give another name.
backup-place-missing = No backup was made: there is no folder { $folder }. The shop's data are safe here. Plug the stick in; a backup is made again at the next closing.
backup-letter-given = The letter { $till } was given to a till of this cooperative before. Nothing was restored. Choose another.
backup-no-letter = All letters of tills up to ZZ are given. Nothing was restored.
cli-about-serve = The cooperative's ledger: takes the records of all tills
cli-about-enrol = Join this till to a ledger, or make a code for another till
cli-about-sync = Exchange records with the ledger now
cli-arg-ledger = The ledger's files in the folder, not the till's
cli-arg-listen = Address and port the server listens on; 127.0.0.1:7117 unless given
cli-arg-database = PostgreSQL for the ledger of many cooperatives: postgresql://…
cli-arg-cert = A certificate of its own in PEM, without a proxy before it
cli-arg-key = The key of that certificate, in PEM
cli-arg-above = The ledger above this one: records go on there
cli-arg-above-code = A one-time code of the ledger above; the first time only
cli-arg-page-account = Make an account for the ledger's pages, or give it a new password
cli-arg-page-role = The account's role: pengurus, pengawas, dinas
cli-arg-page-coop = A cooperative that the account may see (UUID); may be repeated
cli-arg-coop = This cooperative alone (UUID), not all of them
cli-arg-announce = Tills can find this ledger on the network, also where it listens on this computer alone
cli-arg-no-announce = This ledger does not announce itself on the shop's network
cli-arg-find-servers = Only list the ledgers heard on the shop's network
cli-arg-shelf = Only list the records put aside for the auditor, and why
cli-server-nearby = { $name } · { $url } · { $machine }
cli-server-empty = (no cooperative yet) · { $url } · { $machine }
cli-arg-url = The ledger's address, for example http://192.168.1.10:7117
cli-arg-join-code = The manager's one-time code
cli-arg-new-code = Make a one-time code for another till
cli-enrol-done = Till { $till } has joined the ledger { $url }.
cli-code = Enrolment code { $code }, good once, for a day.
cli-sync-moved = { $sent } records sent, { $received } received.
cli-sync-passed-on = { $count } records of other tills passed on: the ledger did not have them.
cli-sync-returned = { $count } records of this till came back from the ledger: the folder was an older copy.
cli-sync-refused-here = { $count } records from the ledger are not right and were not taken. Show it to the auditor.
cli-sync-unbookable = { $count } records are kept by the ledger and not yet booked: their amounts do not agree. Show it to the treasurer.
cli-sync-newer = { $count } records are kept by the ledger and not known to it yet. Install the newest Gerai on the server.
cli-sync-aside = { $count } records of this cooperative were put aside for the auditor.
cli-sync-clock = This till's clock is { $minutes } minutes off the ledger's. Check the clock.
serve-running = The ledger is running at { $url }. Ctrl+C stops it.
serve-stopped = The ledger has stopped. All it was given is kept.
serve-bad-database = The database is written postgresql://user@host/name.
serve-no-database = The database cannot be used. Check its address, its permissions, and whether PostgreSQL is running.
serve-above-code = This server has not joined the ledger above yet. Give its code with --up-code.
serve-bad-account = An account's name is small letters, digits, dots and hyphens, 40 at most; its role is pengurus, pengawas or dinas.
serve-account-made = Account { $name }: one-time password { $password }
serve-cannot-listen = Cannot listen at { $address }. Check this machine's network, or give another address with --listen.
serve-port-taken = Another program has { $address }, perhaps a gerai serve that runs already. Stop it, or take another port with --listen.
serve-not-our-address = { $address } is no address of this machine. With --listen 0.0.0.0:{ $port } it is heard at all of them.
serve-port-not-allowed = The system does not allow port { $port }. Take one above 1024, such as --listen 0.0.0.0:7117.
serve-full = The disk of the folder { $folder } is full: the ledger cannot be opened. Nothing is lost. Make room and start it again; tills go on selling and send later.
serve-bad-certificate = { $file } cannot be read as PEM. The server was not started.
serve-other-key = Certificate and key do not belong together. The server was not started.
serve-unavailable = The ledger's files cannot be opened. Check the folder ledger, room on the disk, and permissions.
cli-report-backwards = From { $from } to { $to } there is no day. Swap the two dates.
cli-report-nameless = Names are left out. Say who reads with --as USER; it is written down.
cli-report-not-yours = This report is not for { $user }. Ask whoever may read it.
cli-report-two-forms = The file's name ends in .{ $ending }, but --format asks for { $format }. Make them the same, or leave out --format.
cli-report-ending = A report cannot be written as .{ $ending }. Use .pdf, .xlsx, .csv, .json or .txt.
cli-journal-events-json = --events is answered with --format json only.
cli-journal-no-events = The file is no JSON array of events (line { $line }).
cli-journal-bad-event = Event { $n } cannot be booked: { $what }
event-no-object = It is no JSON object with a field event.
event-field-missing = The field { $field } is missing.
event-field-unknown = The field { $field } is not known.
event-field-bad = The field { $field } cannot hold "{ $value }".
event-unreadable = It cannot be read.
event-too-large = Its figures are too large.
event-unbalanced = Debit and credit differ by { $difference }.
event-year-accounts = A year is closed by accounts of income and expense only.
event-pool-account = A pool has no account in accounts.
event-was = The field was is for member_attached only, and has to be there.
event-restock = The field restock is for return only.
event-sembako-service = Sembako has no services: kind service is for the pharmacy only.
cli-journal-ending = The journal's file name must end in .xlsx, not in "{ $ending }".
cli-journal-writing = Writing the journal
cli-arg-receipt = Receipt number, such as 261124-A-0001
cli-arg-to = Form: text, PNG picture, printer commands, or the markup before layout
cli-arg-width = Width of the paper in letters; else that of the shop's printer, or 48
cli-arg-folder = Folder for the pictures
cli-arg-simkopdes-folder = Folder for the CSV files to send
cli-arg-refused = CSV file of the rows SIMKOPDES refused: says where each came from, changes nothing
cli-arg-unit = Only this unit: sembako, apotek, gudang, simpan_pinjam or kantor
cli-arg-total-code = Code behind a total on the papers of the RAT, e.g. 26-411100-9
cli-arg-sizes = Size of the screen; there may be several (1366x768 and 1024x600)
cli-arg-supplier = Code of the supplier
cli-arg-place = Where the goods go: toko, apotek or gudang
cli-arg-order = Number of the order that is filled
cli-arg-only = Only screens whose names hold this word
cli-receipt-terminal = Pictures and printer commands are not for a terminal. Give --out FILE, or pipe them into a program.
cli-receipt-unknown = There is no receipt { $receipt }.
cli-screens-none = No screen has "{ $word }" in its name.
cli-screens-done = { $count } pictures in { $folder }.
cli-help-usage-options = [OPTIONS]

## The drawer

drawer-bank-words = Money is carried to the bank with a numbered slip. The manager confirms once the bank has it.
drawer-change-gone = No small money from { $from } to { $to } is left. Get some from the safe, or swap, before the next customer.
drawer-change-short = Small money from { $from } to { $to } is enough for { $buyers } more customers. Get some from the safe, or swap, now.
drawer-choose-reason = Choose or write the reason
drawer-no-sale-words = No money comes in or goes out. It is recorded and counted on the Z report.
drawer-safe-words = Money goes from the drawer to the safe, with a numbered slip.
drawer-type-amount = Type the amount
drawer-why = What for?
drawer-why-change = Change money from the safe
drawer-why-check = Check the drawer
drawer-why-donation = Donation from a buyer
drawer-why-supplies = Shop supplies
drawer-why-swap = Swap notes and coins
drawer-why-transport = Transport
drawer-why-utilities = Electricity, water, internet

## What a difference at the close comes from

explain-fit-exact = Fits exactly
explain-fit-nearly = Nearly fits
explain-fit-unclear = Not clear yet
explain-checked = Looked for
explain-not-elsewhere = Not found elsewhere
explain-nothing-fits = { $list }: nothing fits.
explain-kind-tender = Tender mixed up
explain-kind-note = Notes mixed up
explain-kind-change = Change
explain-kind-cash-out = Cash out without a record
explain-kind-cash-in = Cash in without a record
explain-kind-drop = Drop
explain-kind-return = Return
explain-kind-twice = Receipt rung twice
explain-kind-cancelled = Cancelled basket
explain-kind-count = One denomination miscounted
explain-kind-float = Opening float
explain-was-qris = Receipt { $receipt } may have been QRIS, not cash
explain-was-card = Receipt { $receipt } may have been a card, recorded as cash
explain-was-transfer = Receipt { $receipt } may have been a transfer, recorded as cash
explain-was-other = Receipt { $receipt } may not have been cash
explain-payment-was-other = A payment recorded as cash may not have been cash
explain-was-cash = Receipt { $receipt } may have been paid in cash
explain-note = Notes of { $small } and { $large } may have been mixed up
explain-change-kept = Change of { $amount } may not have been given
explain-change-twice = Change of { $amount } may have been given twice
explain-cash-out = { $amount } may have been paid out without a record
explain-cash-in = { $amount } may have been put in without a record
explain-drop = A drop of { $amount } may not have been recorded
explain-drop-kept = A drop of { $amount } is recorded, its money may still be in the drawer
explain-return = A return of { $amount } may not have been recorded
explain-return-kept = Return { $receipt } is recorded, its money may not have been given
explain-twice = Receipt { $receipt } may have been rung twice
explain-cancelled = { $amount } may have been taken for a cancelled basket
explain-counted-few = { $piece }: perhaps { $count } pieces too few were counted
explain-counted-many = { $piece }: perhaps { $count } pieces too many were counted
explain-float = The opening float may differ from what was recorded
explain-unclear = A rest without a cause that was found
explain-seen-at-bank = { $time } cash { $amount }. At { $seen } { $amount } came in at the bank, ref. { $reference }, without a receipt.
explain-same-as = Receipt { $receipt } at { $time } has the same sum, { $amount }.
explain-left-before = The shift before left { $left }, this one opened with { $opening }.
explain-opened-after = Receipt { $receipt } at { $time }. The drawer was opened without a sale at { $opened }.
explain-opened = At { $time }. The drawer was opened without a sale at { $opened }.
explain-look-for-bill = A round sum without a record. Look for its bill.
explain-look-for-slip = A round sum without a record. Look for its slip.
explain-look-in-drawer = Drop at { $time }. Look for its bag in the drawer, or for a second slip.
explain-cancelled-at = Basket cancelled at { $time }.
explain-count-this-again = Count this denomination once more.
explain-look-at-one = Fits: receipt { $receipt }, { $time }.
explain-look-at-many = Begin with receipt { $receipt }, { $time }. { $others } more fit too.
explain-look-at-time = Fits: a payment at { $time }.
explain-below-limit = The rest is below the limit of { $limit }. It is recorded as a difference.
explain-above-limit = The rest is above the limit of { $limit }: count once more, or write a note.
explain-do-move-qris = Move to QRIS
explain-do-move-card = Move to card
explain-do-move-transfer = Move to transfer
explain-do-move-cash = Move to cash
explain-do-move = Change the tender
explain-do-see = See the receipt
explain-do-cash-out = Record cash out
explain-do-cash-in = Record cash in
explain-do-drop = Record the drop
explain-do-return = Record the return
explain-do-void = Void the receipt
explain-do-recount = Count again
explain-do-note = Write a note

## The day in a few lines, to send


## End

# The customer's display: twenty signs a line, money at the right.
display-subtotal = Subtotal
display-total = Total
display-medicine = Medicine
display-qris = QRIS
display-received = Cash
display-change = Change
display-due = To pay
display-thanks = Thank you
display-welcome = Welcome

# The scale, while goods are weighed.
scale-silent = The scale cannot be read. Check its cable and power, or type the weight.
scale-moving = The scale is not at rest. Wait a moment.
scale-empty = Put the goods on the scale, or type the weight.
scale-too-light = Too light for this scale. Type the weight.
scale-below = The scale shows less than zero. Set it to zero with nothing on it.
scale-over = More than the scale can weigh. Weigh it in two parts.
scale-foreign = The scale does not weigh in kg or whole grams. Change its unit, or type the weight.

# Questions and a second person's approval
approval-question = Please check
approval-title = Approval needed
approval-who = Approved by
approval-alone = Nobody else of this shop may approve this. Nothing was changed. You can go on by yourself: it is recorded, and reported in Today.
approval-nobody = Nobody else here may approve this. The basket is as it was. Call a supervisor who is known at this till.
approval-first = Answer the question beside this first, or cancel it.
approval-left = It was not answered, so it was not done.
approval-scan-waits = The scan was not used. Finish or cancel the approval first, then scan again.
key-approve = Approve
key-close-print = Close and print
key-copy = Copy the summary
key-done = Done
key-drop-bank = Drop to the bank
key-drop-safe = Drop to the safe
key-no-sale = Open drawer
key-not-approved = Cancel
key-open-drawer = Open the drawer
key-print-x = Print
key-record = Record
key-save-count = Save the count
key-write-reason = Write it
till-only-tare = Only { $weight } kg on the scale, and the bag is { $tare } kg. Put the goods on it and weigh again.
till-tare-is-the-managers = The weight of the bag is set by the manager. Nothing was changed.
till-not-weighed = { $sku } is not sold by weight.
till-tare-too-heavy = A bag of { $tare } kg is too heavy; { $most } kg at most. Nothing was changed.
sell-line-manual = typed weight
sell-take-weight = Take
sell-only-tare = Only the bag so far. Put the goods on it.

# People at the till, prices by hand, purchase limits
till-locked = { $name } is locked until { $time } after five wrong PINs. Another cashier can sign in and go on with this shift.
till-locked-until-reset = { $name } is locked after ten wrong PINs. Ask the manager for a PIN for once.
till-wrong-pin-left = Wrong PIN. { $count } more and this name is locked.
till-wrong-pin-locks = Five wrong PINs. { $name } is locked for { $minutes } minutes. Another cashier can sign in and go on.
till-wrong-pin-last = Wrong PIN. { $count } more and this name is locked until the manager opens it.
till-pin-easy = This PIN is easy to guess. Choose six other digits.
till-own-pin = Your own PIN cannot be made one for once. Change it after signing in.
till-person-member = { $name } is noted as member { $number }.
till-person-no-member = { $name } is noted as no member.
till-own-role = Your own name is changed by somebody else.
till-role-may-not = The role { $role } may not do this. Who may: { $who }.
till-unknown-person = Nobody signs in as { $user }.
till-unknown-role = There is no role { $role }.
till-bad-person = A sign-in name has small letters and digits, at most 20. The person's name is needed.
till-leaves-in-shift = This person holds the shift. Hand it over or close it first.
till-recovery-eight = A recovery sheet has 8 words, { $count } were typed. Type all of them.
till-recovery-word = Word { $number }, "{ $text }", is not on the list. Look at the recovery sheet.
till-recovery-none = This shop has no recovery sheet yet. The manager prints one from the list of people.
till-recovery-wrong = These words are not the recovery sheet that holds. Use the one printed last.
till-recovery-manager = The recovery sheet gives a new PIN to a manager only.
till-recovery-printed = A new recovery sheet is being printed. Keep it in the safe; the old one holds no longer.
till-hand-beyond-limit = { $name }: this price or discount is beyond your limit.
till-hand-total-beyond-limit = This discount on the sale is beyond your limit.
till-hand-below-cost = { $name }: the price falls below cost.
till-hand-total-below-cost = With this discount some goods are sold below cost.
till-discount-too-large = The discount is larger than the price. Nothing was changed.
till-discount-dropped = The discount on { $name } was removed, since it is larger than its price now.
till-discount-smaller = The discount became smaller with the goods.
till-receipt-discount-dropped = The discount on the sale was removed, since it is larger than the sum now.
till-above-reference = The price of { $name } is above the reference price { $ceiling } ({ $rule }). It is sold, and the manager will see it.
till-nik-sixteen = A NIK has 16 digits.
till-nik-no-date = Digits 7 to 12 are no date of birth. Look at the NIK again.
till-nik-no-serial = The last four digits of a NIK are never 0000.
till-bad-buyer-kind = Kind of buyer: rumah-tangga, usaha-mikro or petani-nelayan.
till-buyer-needed = { $rule ->
    [none] { $name } is sold only with the buyer's NIK.
   *[other] { $name } is sold only with the buyer's NIK ({ $rule }).
} Enter NIK and kind of buyer first, then the goods again.
till-limit-buyer = { $rule ->
    [none] Limit of { $name }: { $most } { $unit } a day. On this receipt at most { $left }.
   *[other] Limit of { $name }: { $most } { $unit } a day ({ $rule }). On this receipt at most { $left }.
}
till-limit-used-up = { $rule ->
    [none] Limit of { $name }: { $most } { $unit } a day. This buyer has bought { $bought } { $unit } today.
   *[other] Limit of { $name }: { $most } { $unit } a day ({ $rule }). This buyer has bought { $bought } { $unit } today.
}
till-ask-age = { $name }: is the buyer { $age } or older?
till-not-sold-here = { $name } is not sold in this shop.
# The pharmacy counter.
till-ask-otc-quantity = { $quantity } { $unit } of { $name } without a prescription is more than usual. Ask: for whom, what symptom, how long, what was done, what other medicine. Danger signs: refer to a doctor. Sell all the same?
till-licence-ended = This shop's pharmacy licence has ended: { $name } may not be sold. Other goods may. The manager records the new one under More, Settings, key Licence & pharmacy; the board agrees.
till-licence-who = The role { $role } does not record the licence. The manager or the board does, and the other agrees.
till-licence-profile = { $text } is no kind of licence. Choose one of: { $profiles }.
till-licence-number = Type the number of the licence (at most 60 characters).
till-licence-until = A licence until { $until } is over on { $from }. Look at the date on the paper.
till-licence-person = { $user } can neither hold the licence nor be in charge: who is in charge is a pharmacist or technician of this shop.
till-licence-approval = Licence { licence-kind }, number { $number }, holds from { $from } until { $until }. A second person (board or manager) looks at the paper and agrees.
till-licence-approval-open = Licence { licence-kind }, number { $number }, holds from { $from } without an end. A second person (board or manager) looks at the paper and agrees.
till-licence-noted = Licence { licence-kind }, number { $number }, recorded from { $from } until { $until }.
till-licence-noted-open = Licence { licence-kind }, number { $number }, recorded from { $from } without an end.
till-from-past = { $from } is past. A change holds from today, { $today }, at the earliest.
till-setting-who = The role { $role } does not change the pharmacy's settings. The pharmacist, the manager or the board does.
till-setting-unknown = { $text } is no setting. Choose one of: { $names }.
till-setting-bad = Cannot be used: { rules-figure }. What was set before still holds; check the figure.
till-setting-approval =
    { rules-figure } from { $from } (now { $before ->
        [yes] yes
        [no] no
       *[other] { $before }
    })? A second person has to agree.
till-setting-noted =
    { rules-figure } from { $from } (before { $before ->
        [yes] yes
        [no] no
       *[other] { $before }
    }).
till-sipa-ended-here = { $name } needs a pharmacist: the SIPA of { $pharmacist } held until { $until }. Call one whose SIPA holds, or the manager records the new SIPA under More, People.
till-sipa-ends = The SIPA of { $name } ends on { $until } ({ $days } days left). See to its renewal.
today-applicants = { $count } applicants of long ago have not paid simpanan pokok
today-applicants-detail = { $numbers }; the oldest since { $since }.
today-say-applicants = Nothing changes by itself. Remind them to pay simpanan pokok at the till, or the board decides at the members' desk.
today-licence-ends = The shop's medicine licence ends in { $days } days
today-licence-ended = The shop's medicine licence has ended: no medicine can be sold
today-licence-detail = It holds until { $until }. After that the till blocks every medicine.
today-say-licence = Renew the licence. The new paper is recorded under More, Settings, key Licence & pharmacy: the manager records it, the board agrees.
today-sipa-ends = The SIPA of { $name } ends in { $days } days
today-sipa-ended = The SIPA of { $name } has ended
today-sipttk-ends = The SIPTTK of { $name } ends in { $days } days
today-sipttk-ended = The SIPTTK of { $name } has ended
today-sipttk-detail = It holds until { $until }. After that the name stands on no order or delivery of medicine.
today-say-sipttk = Renew the SIPTTK of { $name }, then note its number and date under More, People, key SIPA / SIPTTK.
today-sipa-detail = It holds until { $until }. After that prescriptions and class K wait for another pharmacist.
today-say-sipa = Renew the SIPA of { $name }, then note its number and date under More, People, key SIPA / SIPTTK.
till-no-licence = This shop has no licence for medicines: { $name } may not be sold. Send the buyer to a pharmacy.
till-no-pharmacist = No pharmacist is signed on at this till.
till-sipa-whose = { $user } is neither a pharmacist nor pharmacy staff of this shop.
till-no-pharmacy-staff = { $name } is sold only while pharmacy staff are at the till. Call them.
till-not-on-prescription = { $name } is not on this prescription. Look at the paper, or refer to the doctor.
till-otc-buyer-how = Enter the buyer's NIK or phone number (at least 8 digits).
till-otc-buyer-needed = Without a prescription { $name } goes only to a buyer who is noted. Enter name and phone or NIK first, then the medicine again.
till-otc-purpose-missing = What this medicine is for is not noted yet. Ask, then note it.
till-otc-too-young = This medicine is not sold to anybody under { $age }.
till-recalled-scan = { $name } batch { $batch } is being recalled. Do not sell it; set this pack aside.
till-expired-scan = { $name } batch { $batch } has expired. Do not sell it; set this pack aside.
till-scan-unknown-batch = Batch { $batch } of { $name } is not in the pharmacy's stock. Do not sell it before its receipt is noted; take another batch.
till-serial-opened = The box of { $name } with serial number { $serial } is open: a part of it was sold before. Check the box.
till-serial-sold = { $name } serial number { $serial } was sold before. Do not sell it; check for a double scan or a forged pack.
till-rx-already = Prescription { $rx } is being served in this sale. Finish it or take it off first.
till-rx-bars = { $name } may not be handed out: { $field ->
    [sip] the prescriber's licence number
    [patient] the patient's name
   *[address] the patient's address
 } is missing on prescription { $rx }. Complete it first.
till-rx-label-printed = Etikets of prescription { $rx } are printed again: { $count }.
till-rx-not-handed = Nothing of prescription { $rx } went out yet, so it has no etiket. Serve it and take the payment first.
till-rx-copy-printed = The copy of prescription { $rx } is printed.
till-rx-changed = Prescription { $rx } put right.
till-rx-is-withdrawn = Prescription { $rx } withdrawn.
till-rx-withdrawn = Prescription { $rx } was withdrawn. Write a new one if the medicine is still needed.
till-rx-went-out = Medicine of prescription { $rx } was handed out, so it cannot be withdrawn. Take the medicine back first.
till-rx-change-what = Say what is put right, for example the patient's address.
till-rx-date-ahead = The prescription's date { $date } is yet to come. Check it.
till-rx-lacks = Prescription: { $field ->
    [doctor] prescriber's name
    [sip] prescriber's licence number
    [place] prescriber's place
    [patient] patient's name
    [born] patient's age or birth year
   *[signa] directions
 } missing.
till-rx-more-of-compound = Prescription { $rx }, compound R/ { $item }: { $left } { $unit } left. { $strict ->
    [yes] It holds a psychotropic or narcotic and is not repeated (ne iter).
   *[no] The doctor wrote no more.
} The rest needs a new prescription.
till-rx-more-than-written = Prescription { $rx } has { $left } { $unit } of { $name } left. { $strict ->
    [yes] Psychotropics and narcotics are not repeated (ne iter); the rest needs a new prescription.
   *[no] More needs a new prescription.
}
till-rx-not-enough = Of { $name } for R/ { $item } only { $left } { $unit } are left. Medicines are not sold beyond the stock. Hand out a part: choose R/ { $item } and type { $left }; the rest is noted and can be fetched later.
till-rx-no-item = Prescription { $rx } has no R/ number { $item }.
till-rx-ne-iter = { $name } is never repeated (ne iter), though the prescription is: it goes out once only.
till-rx-strict-unlisted = { $name } may not go out: the R/ of prescription { $rx } are not recorded, so nobody knows how much. Take the prescription off, record it again with its R/ and counts, then serve it.
till-rx-outlasts-box = { $name }: this lasts { $days } days, until { $until }, but batch { $batch } only until { $expiry }. Take another box that lasts longer, or hand out a part first.
till-rx-box-ends-soon = { $name }: batch { $batch } lasts only until { $expiry }. Ask how long it will be used; if longer, take another box.
till-rx-no-iter = Narcotics and psychotropics are never repeated (iter). A new prescription is needed.
till-rx-none = There is no prescription at this sale.
till-rx-not-medicine = { $name } is not of the pharmacy.
till-ask-substitute = Does the patient agree to { $goods } in place of { $written }? Substance, strength and form are the same. The agreement is recorded.
till-rx-other-substance = { $name } does not stand for { $of }: substance, strength or form differ. Ask the prescriber.
till-rx-unknown = Prescription { $rx } was not found.
till-rx-used-up = Prescription { $rx } has been served in full ({ $times } times). A new one is needed.
till-rx-without-items = The R/ of prescription { $rx } are not noted. Put the medicines in one by one.
till-rx-not-screened = A pharmacist has not screened prescription { $rx } yet.
till-rx-screen-open = Screening of prescription { $rx }: { $count } points were not checked. Save it like that?
till-rx-screen-pharmacist = The screening of prescription { $rx } is saved in the pharmacist's name. Ask the pharmacist for the PIN.
till-rx-screened = The screening of prescription { $rx } is noted{ $open ->
    [0] .
   *[other] , { $open } points were not checked.
 }
till-owa-complaint-how = Fill in the patient's name and the complaint.
till-owa-complaint-needed = { $name } is handed out by the pharmacist without a prescription (OWA). Ask first (F1), then note the patient's complaint.
till-owa-noted = The complaint is noted for this sale.
till-owa-pharmacist = OWA medicine is handed out by the pharmacist. Ask the pharmacist for the PIN.
till-sipnap-no-apotek = Only an apotek reports to SIPNAP. This shop's licence is not one.
till-sipnap-month = The month { $text } cannot be read. Write year-month, such as 2026-10.
till-sipnap-not-over = The month { $month } is not over. Its report is made from { $from } on.
till-sipnap-sent-already = The SIPNAP report of { $month } was sent with number { $number }.
till-sipnap-number = Fill in the number of the receipt for SIPNAP { $month } (40 letters at most).
till-sipnap-who = A pharmacist records that the SIPNAP report was sent. Nothing is recorded yet: she signs in by her own name, or signs on at this counter first (Prescription, key Pharmacist).
till-sipnap-check-first = The SIPNAP report of { $month } was not compared with the stock yet. Compare it, then note that it was sent.
till-sipnap-correct = The SIPNAP report of { $month } stands as sent with number { $number }. Change it to { $new }?
till-sipnap-checked = The SIPNAP report of { $month } was compared. Send it by { $due }.
till-sipnap-sent = The SIPNAP report of { $month } is noted as sent (due by { $due }).
till-sipnap-changed = The SIPNAP figures of { $month } have changed since they were compared: { $name }, { $what ->
    [closing] closing
    [used] used
    [received] received
    [opening] opening
   *[other] other
} { $was } → { $now } { $unit }. Compare with the stock again, then note that it was sent.
till-over-served = { $rx }: { $handed } { $unit } of { $name } went out, prescribed { $allowed }. Handed out at tills that had not heard of each other: { $receipts }. Call the patient, take back what is too much (Return, into quarantine), and compare the register.{ $more ->
    [0] {""}
   *[other] {" "}{ $more } more: Reports, Beyond the limit.
}
till-sipnap-changed-since = The SIPNAP figures of { $month } have changed since they were sent as { $number }. Compare again and send the correction: Prescriptions, key SIPNAP report.
till-sipnap-before-books = The books here begin on { $from }. The SIPNAP report of { $month } is made from what was written before.
till-unknown-batch-of = Batch { $batch } of { $name } never came into this shop.
till-block-never-came = Batch { $batch } of { $name } never came into this shop. Here there is: { $known }. Nothing is blocked yet; look at the letters, or say yes to block { $batch } before it comes.
till-block-none-here = Batch { $batch } of { $name } never came into this shop. Nothing is blocked yet; look at the code, or say yes to block { $batch } before it comes.
till-screen-allergy = The patient named an allergy: { $name } is on this prescription.
till-screen-allergy-unknown = The patient's allergies were not asked for.
till-screen-had = { $name } was handed to this patient on { $date }.
till-screen-interactions-unchecked = The program does not check interactions.
till-screen-twice = { $name } stands on this prescription twice.
till-sipttk-ended = The SIPTTK of { $name } held until { $until }. Renew it first.
till-sipa-ended = The SIPA of { $name } held until { $until }. Renew it first.
till-sipnap-due = The SIPNAP report of { $month } is not sent yet, it is due by { $due }. Compare it and note it under Prescriptions, key SIPNAP report.
till-sipnap-late = The SIPNAP report of { $month } is late: it was due by { $due }. Send it now, then note the number of its receipt under Prescriptions, key SIPNAP report.
till-sipa-unknown = The SIPA number of { $name } is not noted yet.
# Shelf labels and what the till says.
till-price-above-label = { $name }: the shelf label says { $label } ({ $date }), the till { $price }. The buyer may insist on the label; print a new one.
till-no-changed-labels = All shelf labels say today's prices. Nothing was printed.
report-labels = Shelf labels whose price has changed
report-labels-on = Prices on { $date }
report-label = Label
report-till-price = Till price
report-member-label = Member label
report-member-price = Member price
report-printed = Printed
cli-about-label = Shelf labels with a barcode, as a picture or for a printer
cli-about-rat = All papers of a year's members' meeting in one file
cli-about-shu = Shares out a year's surplus; with --post into the books
cli-arg-goods = Codes of goods, one or more, such as S00001 S00002

# Prices and discounts by hand, the buyer, change of cashier
till-other-approval = Goods of no catalogue ({ $category }) at { $price } need a supervisor's approval.
till-other-without-price = Goods of no catalogue need a price. Type it.
till-no-such-category = This shop has no group of goods “{ $text }”. Choose one that it has.
till-other-not-from-the-warehouse = Goods of no catalogue cannot be sold from the warehouse. Finish this warehouse sale first.
other-title = Other goods
other-words = Goods that are not in the list yet
other-type-price = Type the price
other-choose-category = Choose the group
key-put-in = Put in
key-more-categories = More groups
key-other-goods = Other goods
notes-other-goods = Other goods
today-count-other-goods = { $count } other goods sold
paper-other-goods = other goods
by-hand-what-price = Price
by-hand-what-off = Off, Rp
by-hand-what-percent = Off, %
by-hand-what-total-off = All, Rp
by-hand-what-total-percent = All, %
by-hand-why = Reason at the right
by-hand-reason-label = On shelf
by-hand-reason-damaged = Damaged
by-hand-reason-expiring = Expiring
by-hand-reason-bargain = Bargain
by-hand-reason-wrong-price = Wrong
by-hand-reason-other = Other
by-hand-whole-sale = The whole sale
by-hand-type-first = Type the figure first
buyer-nik = The buyer's NIK, 16 digits
buyer-household = Household
buyer-business = Micro business
buyer-farmer = Farmer or fisher
buyer-digits-left = { $count } { $count ->
    [one] digit
   *[other] digits
 } to go
buyer-kept = Only the last 4 digits are kept
key-prescription = Prescription
rx-new = New prescription
rx-go-on = Go on with it
rx-drop = Throw it away
rx-kept = Not saved yet: { $name }, { $count } R/
rx-again = Earlier one
rx-serve = Serve R/
rx-copy = Copy on paper
rx-label = Print etiket
rx-page = More rows
rx-page-items = More rows, { $count } R/
rx-cito = Cito: { $on ->
    [yes] yes, at once
   *[no] no
}
rx-copied = Copy of another pharmacy: { $on ->
    [yes] yes
   *[no] no
}
rx-route = { $route ->
    [luar] External use
    [dalam] By mouth
   *[goods] Route: usual
}
rx-pack = { $pack ->
    [usual] Usual pack
   *[other] Pack { $pack }
}
rx-item-iter = { $iter ->
    [all] Iter: paper
   *[own] Iter R/ { $iter } x
}
rx-change = Complete
rx-tuslah = Tuslah
rx-embalase = Embalase
rx-withdraw = Withdraw
rx-withdraw-why = Type why it is withdrawn
rx-detach = Take off
rx-sign-on = Pharmacist in
rx-sign-off = Pharmacist out
rx-to-selling = To selling
rx-to-selling-why = Medicines go in on the selling screen
rx-sign-on-why = Pharmacist's PIN, 6 digits
rx-save = Save prescription
rx-save-why = Doctor and patient needed
rx-save-items = { $count } R/
rx-choose = Choose
rx-choose-why = Type the medicine's name
rx-next = Next
rx-count-why = In the smallest unit
rx-signa-why = Directions, e.g. 3 dd 1
rx-fetch = Fetch
rx-type-number = Type the prescription's number
rx-type-date = That is no date. Type 8 digits: day, month, year.
rx-type-names = Type prescriber and patient first.
rx-no-pharmacist-here = This shop has no pharmacist yet. The manager adds one under People.
rx-add-item = Add R/
rx-field = { $field ->
    [rx-doctor] Prescriber
    [rx-sip] Licence
    [rx-place] Place
    [rx-written] Written
    [rx-patient] Patient
    [rx-born] Age or birth year
    [rx-weight] Weight
    [rx-allergy] Allergies
    [rx-phone] Phone
    [rx-iter] Iter
    [rx-owa-patient] Patient
    [rx-owa-complaint] Complaint
    [rx-owa-age] Age
    [rx-owa-asked] Asked
    [rx-buyer-name] Buyer
    [rx-buyer-reach] Phone or NIK
    [rx-buyer-age] Age
    [rx-buyer-use] What for
   *[rx-address] Address
 }: { $text }
rx-field-name = { $field ->
    [rx-doctor] Prescriber's name
    [rx-sip] Prescriber's licence number
    [rx-place] Where the prescriber practises
    [rx-written] Date of the prescription: day, month, year
    [rx-patient] Patient's name
    [rx-born] Patient's age or birth year
    [rx-weight] The patient's weight, of children above all
    [rx-allergy] Allergies that the patient told of
    [rx-phone] The patient's phone
    [rx-iter] How often it may be repeated (iter)
    [rx-owa-patient] The patient's name
    [rx-owa-complaint] The complaint, and since when
    [rx-owa-age] The patient's age
    [rx-owa-asked] Other medicine, allergies, pregnancy
    [rx-buyer-name] The buyer's name
    [rx-buyer-reach] A phone number, or the 16 digits of the NIK
    [rx-buyer-age] The buyer's age
    [rx-buyer-use] What the medicine is for
   *[rx-address] Patient's address (needed for psychotropics and narcotics)
 }
rx-item-compound = Compound { $name }, { $count } doses of { $parts }
rx-add-compound = Add a compound
rx-enough = That is all
rx-enough-why = Find another component, or press That is all
rx-name-why = What it is called, such as cough powder
rx-need-why = For all doses together, such as 7,5
rx-need-of = { $name }: how many { $unit } for { $count } doses
rx-part-of = { $name }: { $parts } components. Find the next one.
rx-serve-one = Part or other
rx-serve-why = Empty: all that may go out
rx-served = { $name }, left { $left } of { $count } { $unit }
rx-serving = Directions { $signa }
rx-serving-instead = In place of { $written }, as the patient agrees
rx-instead = Other medicine
rx-instead-why = Find the same substance, strength and form
rx-buyer = Medicine buyer
rx-buyer-why = A name and a phone or NIK
rx-complaint = Complaint (OWA)
rx-owa-why = The patient's name and the complaint
rx-screening = Screening
rx-screening-why = Save the screening
rx-screening-words = A note, such as: the doctor was called
rx-tick = Tick
rx-sipnap = SIPNAP report
rx-sipnap-why = Empty: compared. A receipt number: sent
rx-sipnap-reading = Reckoning the month …
rx-sipnap-nothing = No narcotics or psychotropics are in the books of that month.
rx-sipnap-left = { $quantity } { $unit } left
rx-sipnap-figures = began { $opening }, came { $received }, prescribed { $used }, other { $other }
rx-sipnap-more = { $count } more; all of them in Reports, SIPNAP
rx-sipnap-compared = Compared
rx-sipnap-of = SIPNAP { chart-month } { $year }: number of the receipt
rx-check = { $check ->
    [patient] Patient's name and age
    [prescriber] Doctor, licence and place
    [date] Date
    [directions] Directions
    [form] Form and strength
    [mixing] Mixture and stability
    [dose] Dose, age, duration
    [duplicate] Same medicine twice
    [allergy] Allergy
   *[interaction] Interaction
 }: { $stands ->
    [ticked] checked
    [doubtful] to be checked
   *[open] not yet
 }
rx-note = Write down
rx-item = R/ { $name }, { $count } { $unit }
rx-count-of = How many of { $name }
rx-signa-of = Directions for { $name }
rx-signa-reads = Label: { $words }
rx-of = { $rx } · { $patient }
rx-none = No prescription yet
rx-pharmacist-here = Pharmacist: { $name }
rx-pharmacist-away = No pharmacist is signed on at this till
status-pharmacist = Pharmacist { $name }
status-warehouse = Sale from the warehouse
status-warehouse-for = Warehouse → { $name }
status-pharmacist-short = { $name }
status-bought-by = { $member } (bought by { $buyer })
status-no-pharmacist = No pharmacist signed on
key-buyer = Enter NIK
key-complaint = Note it
key-take-over = Take over
login-who-next = Who goes on with this shift?

# People of the shop
key-people = People and PINs
people-managers-only = The list of people is the manager's.
people-choose = Choose a person, then what to do
people-member = Her member number
people-member-number = Member number
people-member-none = No member
people-member-form = The member's number, if one
people-member-save = Empty: no member
people-member-noted = The member's number is noted.
people-signs-in-member = Signs in as { $user } · member { $number }
people-signs-in = Signs in as { $user }
people-give-once = Give a PIN for once
people-change = Change name or role
people-leave = Works here no more
people-sheet = Print the recovery sheet
people-add = Add a person
people-type-name = Type a name, choose a role
people-form-why = The name here, the role at the left
people-pin-once = Holds once
people-pin-why = Type a PIN for once; its owner changes it when signing in
people-give-pin = Saved. Now give a PIN for once.
people-kept = Saved.
people-left = Saved. This person cannot sign in any more.
people-pin-given = The PIN for once is saved. Tell it to its owner only.

key-all-of-line = All of it
key-fetch-short = Fetch parked
key-exchange = Exchange
key-give-back = Give back
key-leave-return = Leave return
key-other-tender = Other tender
key-void = Void
sell-line-returned = Return { $receipt }
done-return-saved = Return saved
done-give-back = Give back
parked-lines = { $count } { $count ->
    [one] line
   *[other] lines
 } · { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
 } · { $at }
parked-none = No sale is set aside
parked-waiting = waits for QRIS
receipts-at = { $at }
receipts-attached = The member of this receipt was changed.
receipts-begin = Type a receipt number, a day, an amount or a member's name.
veiled-medicine = Medicine
receipts-choose-first = Choose a receipt first
receipts-choose-reason = Choose the reason
receipts-fee-badge = storage fee
receipts-fee-bar = A storage fee: nothing to return
receipts-fee-of = { $what } · { $month }, { $kilograms } kg
receipts-hits = { $fees ->
    [0] { $count } receipts
   *[other] { $count } receipts · { $fees } fees
}
receipts-is-fee = This is a fee for storing goods, not a sale. Reprint gives the statement of these goods.
receipts-kept = { $kept ->
    [booked] in the ledger
    [copied] copied
   *[saved] saved
}
receipts-is-return = return
receipts-is-void = void
receipts-nothing = No receipt fits. Try its number, its day (24/11) or its amount.
receipts-placeholder = Number, day, amount, member
receipts-reprinted = A copy was sent to the printer.
receipts-scan = Scan the code on the receipt, or search at the left.
receipts-tender = { $tender ->
    [cash] Cash
    [qris] QRIS
    [card] Debit card
    [transfer] Transfer
    [kasbon] Member credit
    [receivable] On account
    [sukarela] Savings
    [voucher] Voucher
    [exchange] Exchange
   *[other] { $tender }
}
receipts-tender-corrected = The tender of this receipt was changed.
receipts-void-buyer = Buyer withdrew
receipts-void-goods = Wrong goods
receipts-void-tender = Wrong tender
receipts-void-twice = Recorded twice
receipts-which-tender = How was it really paid?
receipts-why-void = Why is it voided?
returns-by-savings = Savings
returns-by-transfer = Transfer
returns-choose-first = Choose what comes back
returns-how-back = Money goes back by
returns-needs-approval = Needs a supervisor's approval
returns-never-restocked = These goods do not go back on the shelf.
returns-no-more = { $name }: nothing more can come back.
returns-reason-broken = Broken
returns-reason-expired = Expired
returns-reason-other = Another reason
returns-reason-scan = Scanned by mistake
returns-reason-unsuitable = Does not suit
returns-reason-wrong = Wrong goods
returns-sold = of { $sold } · { $price }
returns-sold-and-returned = of { $sold } · { $returned } came back · { $price }
returns-sold-at = { $at }
returns-tap-lines = Tap lines at the left: one tap, one piece.
returns-to-shelf = Back to the shelf
returns-to-supplier = To the supplier
returns-to-waste = Thrown away
returns-where-to = The goods go
returns-why = Why
# Recovery sheet
key-forgotten = Forgot PIN
recover-whose = The manager whose PIN is replaced
recover-type = Type the eight words of the recovery sheet
recover-words = { $count } of 8 words
recover-new-pin = Type the new PIN twice
login-pad-waits = Wait a moment after a wrong PIN, then type again.

# The desk: savings, kasbon, instalments, vouchers
desk-pokok-full = The principal savings of { $name } are paid. Where still an applicant, the board agrees to the membership.
desk-pokok-paid = The principal savings of { $name } are paid already ({ $paid }). There is nothing to pay.
desk-pokok-whole = Principal savings are paid at once: { $missing }.
desk-more-than-owed = More than there is to pay. At most { $most }.
desk-wajib-far-ahead = { $amount } pays compulsory savings for { $count } months ahead. Is it that much?
desk-saving-not-for = { $saving ->
    [wajib] Compulsory
   *[sukarela] Voluntary
} savings are for full members only. { $name } is none yet; no money was taken.
desk-saving-term = Term savings are opened by Berjangka (F8) at the savings desk: term and rate are chosen there.
desk-no-such-saving = There are no { $text } savings. Choose pokok, wajib or sukarela.
desk-out-above = { $amount } goes beyond { $limit } a member and day (today { $already } so far). A manager has to agree.
desk-not-enough = The voluntary savings of { $name } are only { $saved }. Nothing was paid out.
desk-no-kasbon = { $name } owes no kasbon. There is nothing to pay.
desk-no-such-loan = There is no loan { $loan }. Check the number.
desk-loan-terms = The schedule of loan { $loan } cannot be made. Call the manager; no money was taken.
desk-loan-written-off = Loan { $loan } is written off already. { $claim } of it is still claimed; what comes in is taken like an instalment.
desk-loan-paid-off = Loan { $loan } is paid off. There is nothing to pay.
desk-loan-too-much = More than is left of loan { $loan }. To pay it off today: { $most }.
desk-pin-approval = The PIN of { $name } is changed only with a manager's consent. The member types it herself.
desk-has-left = { $name } ({ $number }) is no longer a member. The manager pays out what was saved.
desk-only-applied = { $name } has only applied. Wait for the board's decision.
paper-saving-in-title = SAVINGS PAID IN
paper-saving-out-title = SAVINGS PAID OUT
paper-saving-kind = { $saving ->
    [pokok] Principal savings
    [wajib] Compulsory savings
   *[sukarela] Voluntary savings
}
paper-of-member = Member { $number } { $name }
paper-month = Month { $month }
paper-months = Months { $from } to { $to }
paper-month-part = Month { $month } in part: { $part }
paper-balance-after = Balance after this
paper-kasbon-title = KASBON PAID
paper-kasbon-before = Kasbon before
paper-paid = Paid
paper-still-owed = Kasbon left
paper-paid-off = PAID OFF
paper-instalment-title = LOAN INSTALMENT
paper-loan = Loan { $loan }, { $months } months
paper-covers = Instalment { $no } paid
paper-covers-part = Instalment { $no } in part
paper-covers-all = Instalments { $from } to { $to }
paper-penalty = Penalty
paper-jasa = Loan charge
paper-principal = Principal
paper-to-sukarela = To voluntary savings
paper-paid-part = Paid in part. Due: { $due }
paper-paid-ahead = Paid ahead. Due: { $due }
paper-loan-paid-off = LOAN PAID OFF
paper-waived = Charge waived
paper-principal-left = Principal left

# The screen of savings and debts
key-desk = Savings and debts
key-voucher = Sell a voucher
desk-pokok = Principal savings
desk-wajib = Compulsory savings
desk-sukarela = Pay into voluntary
desk-withdraw = Withdraw voluntary
desk-kasbon = Pay kasbon
desk-loan = Loan instalment
desk-pin = Member's PIN
desk-voucher = Shopping voucher
desk-voucher-words = Type its worth, take the money, then hand over the voucher that is printed. Its number can be scanned when paying, once; what is left becomes a new voucher.
desk-other-member = Another member
desk-choose-row = Choose what is paid or withdrawn
desk-over-saved = More than is saved
desk-over-owed = More than is owed
desk-pokok-whole-below = Paid
desk-pokok-missing = { $missing } missing
desk-wajib-behind = { $count ->
    [one] 1 month behind, { $amount }
   *[other] { $count } months behind, { $amount }
}
desk-wajib-none = Nothing paid yet
desk-wajib-until = Paid up to { $month }
desk-wajib-unknown = Date of joining not known
desk-sukarela-below = Can be taken out any time
desk-withdraw-below = At most what is there
desk-kasbon-left = { $left } of { $limit } left
desk-loan-late = { $loan } no. { $no }: { $days } { $days ->
    [one] day
   *[other] days
 } late, { $due }
desk-loan-next = { $loan } no. { $no } of { $months }: { $due }, { $date }
desk-loans-on = Other loans
desk-loans-on-below = Loan { $shown } of { $count } is shown, press for the next
desk-no-such-slip = Slip { $slip } is not of this shift, or takes back another itself.
desk-slip-voided = Slip { $slip } is taken back already.
desk-void-approval = Taking back slip { $slip } needs a supervisor's approval.
desk-void-spent = Only { $saved } is left of those savings, so this deposit cannot be taken back. Talk to the member.
desk-void-pokok = { $name } was accepted as a member by this simpanan pokok. It comes back by leaving, at the members' desk.
desk-void-later-payment = Loan { $loan } was paid again after this slip. Take back the last one first.
desk-void-voucher-used = Voucher { $code } was used, so it cannot be taken back.
desk-said-voided = Slip { $voids } is taken back, { $amount } is as it was. Slip { $slip } comes out of the printer.
key-void-slip-number = Take back slip { $slip }
key-slips = Slips of this shift
slips-head = Slips of desk and drawer
slips-none = No slip in this shift yet
slips-kind = { $kind ->
    [cash_in] Cash in
    [cash_out] Cash out
    [drops] Taken out of the drawer
    [savings_in] Savings in
    [savings_out] Savings out
    [savings_turned] Savings moved
    [kasbon_paid] Kasbon paid
    [loan_paid] Instalment
    [voucher_sold] Voucher
    [leaver_paid] Paid to who left
    [shu_paid] SHU paid
   *[other] Slip
  }
slips-about = Slip { $slip } · { $at }
slips-number = Slip { $slip }, a supervisor agrees
slips-taken-back = taken back
slips-is-taken-back = Taken back already
slips-field-reason = Reason
slips-mistyped = Typed wrong
key-void-slip = Take back slip
paper-slip-voids = SLIP { $number } TAKEN BACK
desk-loan-done = { $loan }: { $months } instalments done
desk-pin-none = None yet. The member chooses 6 digits.
desk-pin-set = There is one. Change it where forgotten.
desk-pin-locked = Locked. Choose a new one.
desk-sum-missing = Missing
desk-sum-behind = Arrears
desk-sum-month = One month
desk-sum-all = All
desk-sum-next = Instalment
desk-sum-due = Due
desk-sum-payoff = Pay off
desk-new-pin = The member types a new PIN
desk-new-pin-again = Once more
desk-pins-differ = The two PINs differ. The member begins again.
desk-take = Take
desk-pay-out = Pay out
desk-sell = Sell
desk-said-in = { $amount } taken. { $name } now has { $balance }. Slip { $slip } is printed.
desk-said-out = { $amount } paid out. { $name } now has { $balance }. Slip { $slip } is printed.
desk-said-kasbon = { $amount } taken. { $name } still owes { $balance }. Slip { $slip } is printed.
desk-said-loan = { $amount } taken: charge { $jasa }, principal { $principal }. Principal left { $balance }. Slip { $slip } is printed.
desk-said-loan-off = Loan { $loan } is paid off. Slip { $slip } is printed.
desk-said-voucher = Voucher { $code } worth { $amount } is printed.
desk-said-pin = The PIN of { $name } is kept.

# The stock room's screens
key-stockroom = Stock room
key-stockroom-short = Stock
stock-title = Stock room
stock-choose-errand = Choose what to do at the right. Goods are scanned there.
stock-guide-choose = Choose a field beside this to change it.
stock-guide-fields = Check what is filled in, then press { $key }.
stock-guide-list = Choose from the list, then press { $key }.
stock-guide-read = Choose a line of the list to read it.
stock-not-yours = This is not your role's work. Ask the warehouse, the pharmacy or the manager.
stock-goods-not-yours = Goods and their prices are kept by the manager, marks of medicines by the pharmacist.
stock-papers-not-yours = The papers of medicines are the pharmacist's.
stock-open-delivery = Goods from { $name } are still open. { $count } { $count ->
    [one] line is
   *[other] lines are
 } kept; go on in Goods in.
stock-open-storage-count = A count of stored goods is open: { $count } numbers.
stock-open-gathering = { $purpose ->
    [move] A transfer
   *[write-off] A write-off
 } is not finished. { $count } lines are kept; go on at any time.
stock-open-repacking = Repacking { $name } is not finished; go on in Repack.
stock-open-send-back = What goes back to { $name } is not finished. { $count } lines are kept; go on in Send back.
stock-open-count = The count in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
 } is still open. { $count } { $count ->
    [one] line is
   *[other] lines are
 } kept; go on in Count stock.
errand-receive = Goods in
errand-move = Move goods
errand-arrive = Take in a transfer
errand-count = Count stock
errand-write-off = Broken, expired, used
errand-repack = Repack
errand-send-back = Return to supplier
errand-suppliers = Suppliers and debts
errand-order = Order from a supplier
place-toko = Shop
place-apotek = Pharmacy
place-gudang = Warehouse
place-karantina = Quarantine
paid-credit = On account
paid-safe = Safe
paid-bank = Bank
paid-consignment = Consignment
back-credit = Off the debt
back-safe = Money to the safe
back-bank = Money to the bank
reason-broken = Broken
reason-expired = Expired
reason-own-use = Own use
reason-lost = Lost
reason-destroyed = Destroyed
reason-wrong = Wrong goods
reason-recalled = Recalled
reason-unsold = Unsold consignment
stock-field-place = Comes into
stock-field-at = Place
stock-field-quantity = Quantity
stock-field-unit = Unit
stock-field-bonus = Bonus
stock-field-price = Price
stock-field-discounts = Discount %
stock-field-batch = Batch
stock-field-shelf = Shelf
stock-field-expiry = Expiry
stock-field-number = Invoice number
stock-field-date = Date
stock-field-due = Due
stock-field-ppn = VAT (PPN)
stock-field-freight = Freight
stock-field-paid = Paid from
stock-field-from = From
stock-field-to = To
stock-field-reason = Reason
stock-field-witness = Witness
stock-field-witness-two = Second witness
stock-field-words = Note
stock-field-back-for = In return
stock-field-arrived = Arrived
stock-field-counted = Counted
stock-field-more = Add
stock-field-scope = What is counted
stock-field-taken = Taken
stock-field-made = Becomes
stock-field-lost = Spilt
stock-field-amount = Paid
stock-tool-find = Search
stock-tool-faktur = Invoice
stock-tool-list = From file
stock-tool-lines = Lines
stock-tool-remove = Remove
stock-tool-leave = Drop it
stock-tool-leave-sure = Yes, drop it
stock-tool-all-here = All arrived
stock-tool-none = Not arrived
stock-tool-empty-shelf = None on shelf
stock-tool-order = Order
stock-tool-send-back = Return
stock-tool-close-order = Close order
stock-help-choice = Choose at the right
stock-help-day = Example: 241126
stock-help-expiry = Example: 0927 or 300927
stock-help-chain = Example: 10+5
stock-help-words = Type, then Enter
stock-pin-six = A PIN has six digits. Type it again.
stock-help-enter = Enter to keep it
stock-unreadable = "{ $typed }" cannot be read. Put that field right; the rest is kept.
stock-enter-first = Press Enter first
stock-no-sums = Type the result: nothing is added up here.
leaving-title = Throw away what is typed?
leaving-words = What is typed here is saved nowhere yet.
leaving-books = The entry or budget that is typed is not in the books yet.
key-leaving-stay = Go on typing
key-leaving-away = Throw away
who-asked = Looking for { $typed }
who-several = { $count } members fit { $typed }. Type the number
stock-take-words = Keep it
stock-add = Add
stock-find-words = Type the name or code of the goods, choose, then Enter.
stock-find-placeholder = Name or code of goods
stock-find-nothing = Nothing fits yet. Type a name or a code.
stock-from-whom = Who delivers the goods?
stock-from-to = { $from } to the { $to ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
 }
stock-usual-place = By supplier
stock-choose-supplier = Choose a supplier
stock-begin-receive = Begin
stock-order-lines = { $count } { $count ->
    [one] product
   *[other] products
}
stock-order-open = Order
stock-owed = { $amount } owed, due { $due }
stock-owed-due = due { $due }
stock-owed-sold = consigned goods sold
stock-owed-consigned = Consigned goods sold { $amount }
stock-owed-in-all = Owed to all suppliers: { $amount }
stock-owed-word = owed
stock-overdue = { $days } { $days ->
    [one] day
   *[other] days
 } late
stock-due = Due { $due }
stock-faktur-total = Invoice total { $total }
stock-consigned = Consigned goods sold
stock-consigned-sold = { $quantity } { $unit } sold
stock-nothing-owed = Nothing is owed and no order is open.
stock-no-supplier = No supplier yet. Press New supplier; the manager puts them onto the list.
stock-back-to-whom = Return to which supplier?
stock-open-supplier = Open
stock-send-back-to = Choose goods
stock-choose-faktur = Choose an invoice
stock-pay-not-yours = The manager pays, the treasurer agrees
stock-pay = Pay
stock-pay-word = paid
stock-scan-goods = No goods yet. Scan, or press Search.
delivery-list-which = Which file is the supplier's list?
delivery-list-looking = Looking for files…
delivery-list-none = There is no CSV file in downloads, documents or on a stick.
delivery-list-read = Open
delivery-list-take = Take all
delivery-list-rows = { $count } { $count ->
    [one] line
   *[other] lines
 }, all known
delivery-list-unknown = Code { $code } is not in the catalogue. List the goods first, or take the row out.
delivery-list-refused = { $count } bad lines, not taken
stock-scan-first = Scan goods first
stock-cost-each = cost { $cost }/{ $unit }
stock-each = cost per { $unit }
stock-line-amount = line { $amount }
stock-total = total
stock-awaited = Ordered, not scanned yet
stock-needs-batch = Batch and expiry missing
stock-needs-price = Price missing
stock-ordered = Ordered { $quantity } { $unit }
stock-faktur-number-first = Type the invoice number
stock-faktur-next = Then the invoice
stock-to-faktur = Invoice
stock-receive = Take in
stock-said-received = Goods and invoice are kept. Slip { $slip } is printed.
stock-move-head = { $from ->
    [toko] Shop
    [apotek] Pharmacy
    [gudang] Warehouse
   *[other] Quarantine
 } to { $to ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
 }
stock-write-off-head = Out of the stock of the { $from ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
 }
stock-arrive-head = { $document }, sent by { $name }: { $from ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
 } to { $to ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
stock-left-here = { $left } { $unit } in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
stock-lasts = { $left } { $unit } left, for { $days } days
stock-lasts-unknown = { $left } { $unit } left
stock-more-than-here = More than in stock
stock-first-out = First to expire
stock-choose-reason = Choose a reason
stock-lines = { $count } { $count ->
    [one] line
   *[other] lines
}
stock-lines-left = { $count } { $count ->
    [one] line
   *[other] lines
 } not counted
stock-nothing-to-order = Nothing needs to be ordered. Scan, or press Search.
stock-send = Send
stock-write-off = Write off
stock-send-back = Return
stock-order = Order
stock-repack = Repack
stock-take-in = Take in
stock-count-in = Count
stock-said-sent = { $document } is on its way, { $count } { $count ->
    [one] line
   *[other] lines
 }. Another person counts it in. Slip { $slip } is printed.
stock-said-moved = { $count } { $count ->
    [one] line was
   *[other] lines were
 } moved. Slip { $slip } is printed.
stock-said-written-off = { $count } { $count ->
    [one] line
   *[other] lines
 } left the stock. Slip { $slip } is printed.
stock-said-sent-back = { $count } { $count ->
    [one] line
   *[other] lines
 } went back to the supplier. Slip { $slip } is printed.
stock-said-ordered = Order { $document } is kept, { $count } { $count ->
    [one] product
   *[other] products
 }. Slip { $slip } is printed.
stock-said-arrived = The transfer is taken in. Slip { $slip } is printed.
stock-said-repacked = The repacking is kept. Slip { $slip } is printed.
stock-said-paid = The payment is kept. Slip { $slip } is printed.
stock-said-order-closed = The order is closed. Nothing more is expected.
stock-choose-transfer = Choose the transfer that arrived
stock-nothing-on-its-way = No goods are on their way.
stock-not-counted = not yet
stock-sent = Sent { $quantity } { $unit }
count-what = Count what?
count-shelf = One shelf
count-category = One category
count-all = All goods
count-goods = { $count } { $count ->
    [one] product
   *[other] products
}
count-choose = Choose what to count
count-begin = Begin
count-review = See differences
count-save = Keep the count
count-scan = Scan what is on the shelf. The books are shown once it is counted.
count-type-it = Type how many there are
count-head-all = All goods in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
count-head-shelf = Shelf { $shelf } in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
count-head-category = { $category } in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
count-booked = books { $quantity }
count-first = first count { $quantity }
count-difference = Difference { $value }
count-said = The count is kept. Stock and books agree. Slip { $slip } is printed.
repack-head = Repacking in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[other] quarantine
}
repack-scan-from = Scan the goods that are opened
repack-scan-to = Scan what they become
repack-how-much = Say how much is taken
repack-how-many = Say how many come of it
repack-becomes = Weight and cost stay
repack-from = opened
repack-to = becomes

# The surplus on screen

key-surplus = Surplus
key-surplus-pack = RAT papers
surplus-packing = The papers are being bound. The till can be used meanwhile.
key-surplus-print = Print
key-surplus-decide = Percentages
key-surplus-pay = Pay out
key-surplus-year = Year
key-surplus-policy = Rules
key-surplus-try = See result
key-surplus-rules = Rules
key-surplus-meeting = Meeting
key-surplus-parts = Parts
key-surplus-add = Add
key-surplus-bank = Record transfer
key-surplus-lapse = To reserve
key-surplus-give-back = Give back
key-open-receipts = Receipts
key-open-savings = Savings
key-allocate = Allocate
key-record-loss = Record it
surplus-office-only = Only treasurer, board and supervisors see the surplus.
surplus-still-reading = Being worked out
surplus-nobody = Choose a member first.
books-title = Books
key-books = Books
books-trial-balance = Trial balance
books-balance-sheet = Balance sheet
books-income = PHU
books-cash-flow = Cash flow
books-tax = Tax
books-savings = Savings
books-loans = Loans
books-checks = Checks
books-findings = Findings
finding-note = Note a finding
finding-reply = Answer
finding-close = Close
finding-new = New finding
finding-reply-to = Answer to finding { $number }
finding-choose = Choose a finding first.
books-registers = Registers
books-charts = Charts
books-budget = Budget
books-entry = Entry
books-ends = Close and send
books-bendahara-only = The treasurer does this and the board approves. Nothing has changed. Ask the treasurer to sign in.
books-pengawas-only = The evidence stick is written by a supervisor. Nothing was written. Ask one to sign in.
books-locked-now = The books are locked up to { $date }. Corrections are booked on a later day.
books-year-closed-now = { $year } is closed. Its result waits for the members' meeting.
books-interest-now = Interest of { $month } was added to the members' savings.
books-evidence-written = Evidence stick saved: { $file }. The paper with its SHA-256, to be signed, lies beside it: { $hash }
entry-title = Entry of { $date }
entry-words-none = No description yet.
entry-words-are = What: { $words }
entry-begin = Debit and credit must be equal.
entry-balanced = Balanced: { $amount }
entry-debit-missing = Not balanced: debit lacks { $amount }
entry-credit-missing = Not balanced: credit lacks { $amount }
entry-add = Add a line
entry-day-before = A day earlier
entry-day-after = A day later
entry-remove = Remove line
entry-send = Submit
entry-take = Use it
entry-words-title = What the entry is about
entry-day-title = Day of the entry, such as 24112026
entry-find-account = Code or name of an account
entry-hits = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
entry-no-account = No account fits, or that account follows what happened (members, stock, sales, the drawer).
entry-side = Type the amount, then choose debit or credit.
entry-none = No lines yet. Press Add a line.
entry-amount-missing = There is no amount. Type one.
entry-no-line = There is no line to remove.
entry-kept = The entry is booked. Read it in the general ledger.
ends-lock = Lock the books
ends-open = No day is locked. After locking, nothing can be booked up to that day.
ends-locked = Locked up to { $date }. After locking, nothing can be booked up to that day.
ends-until = up to { $date }
ends-month = { $date }
ends-year = Close a year
ends-no-year = There is no year whose result is still open.
ends-year-runs = { $year } is still running. Result so far: members { $member }, others { $other }.
ends-year-is = Result of { $year }: members { $member }, others { $other }. All accounts 4 and 5 become zero, the result moves to 350000 (a loss to 352000), and the year is locked.
ends-year-again = The year { $year } is closed, and { $amount } came in since. Close it once more: that alone moves on.
ends-close = Close { $year }
ends-interest = Interest on voluntary savings
ends-rate = Interest of a month goes into every member's savings, once a month, its tax held back. Now { $rate } % a year.
ends-other-rate = Other rate
ends-rate-title = Interest on savings a year (0 to 9 %)
ends-files = Files for others
ends-files-words = Evidence stick, by the supervisors: signed records, without people's names. SIMKOPDES: with names and national numbers. All data: every table, explained. Names need approval.
ends-evidence = Evidence stick
ends-verify = Check records
books-verifying = Checking all records: { $percent }%
evidence-title = FINGERPRINT OF THE EVIDENCE STICK
evidence-words = Handed over with the file. Whoever verifies compares this fingerprint, then runs gerai verify on the file.
evidence-file = File
evidence-hash = SHA-256
ends-everything = All data
ends-simkopdes = SIMKOPDES { $year }
register-write = Write in a book
register-which = In which book?
register-kept = { register-book }: written down.
register-not-yours = Somebody else writes that book: book 10 the supervisors, the others the board, the treasurer or the manager.
budget-title = Budget of { $year }
budget-none = Nobody has agreed to a budget of this year yet.
budget-unsaved = Not agreed to yet. Fill in all accounts, then press Agree.
budget-closed = The result of this year is closed or shared out; its budget does not change any more.
budget-file = From a file
budget-which-file = Which file holds the budget?
budget-file-words = Columns: year, account, amount; name and decision may be there
budget-file-named = { $file }
budget-file-refused = { $count } faults. Nothing of this file was taken.
budget-from-file = { $count } accounts of { $file } are filled in. Check them, then press Agree.
budget-file-too-long = This file is too large for a budget. Nothing was taken.
budget-file-other-year = This file is of { $year }, and the budget of { $open } is open. Open its year, then try again.
books-list-file = File
books-list-folder = Folder
books-list-line = Line
books-list-column = Column
books-list-reason = What is wrong
budget-take-realised = Fill in from { $year }
budget-agree = Agree to the budget
budget-minutes = Number of the minutes
budget-minutes-given = Minutes { $number }
budget-minutes-of = Number of the minutes that decided the budget of { $year }
budget-before = Realised in { $year }: { $amount }
budget-next = Next
books-year = Year { $year }
books-code = Code of a total
books-files = PDF and XLSX
books-still-reading = Reading the books.
books-nothing = Nothing is recorded in this year.
books-opens-nothing = This row opens nothing more.
books-no-later-year = That year has not begun.
books-no-file = What is open is no report. Open a report, then save it.
books-writing = Writing PDF and XLSX.
books-written = PDF and XLSX are in { $folder }.
books-office-only = The books are read by manager, treasurer, board and supervisors.
books-code-title = Code of a total
books-code-words = The nine digits behind a total on the meeting's papers, for example 26-411100-9.
books-chart-before = Chart before
books-chart-next = Next chart
books-chart-of = { $at } of { $count }

# Reports
key-reports = Reports
key-charts = Charts
key-show = Show
reports-title = Reports
reports-shelf-sales = Sales
reports-shelf-stock = Stock
reports-shelf-pharmacy = Pharmacy
reports-shelf-buying = Buying and shops' debts
reports-shelf-members = Members and savings
reports-shelf-loans = Loans
reports-shelf-books = Books
reports-shelf-oversight = Oversight
reports-sales = List of sales
reports-margin = Profit by goods
reports-sales-by-hour = Sales by hour
reports-sales-by-item = Sales by goods
reports-sales-by-cashier = Sales by cashier
reports-of-hour = Hour (press: all hours)
reports-show-chart = Chart
reports-show-rows = Rows
reports-shift = Closed tills
reports-labels = Shelf labels that changed
reports-stock = Stock value
reports-stock-card = Stock card
reports-stock-why = Why stock differs
reports-expiry = Expiry
reports-slow-movers = Slow movers
reports-storage = Stored for others
reports-consignment = On consignment
reports-reorder = Goods to order
reports-receivables = Owed by other shops
reports-prescriptions = Prescriptions
reports-sipnap = SIPNAP
reports-registers = Register of narcotics
reports-owa = Pharmacist's medicine (OWA)
reports-recall = Buyers of a batch
reports-members = List of members
reports-statement = Member's statement
reports-equity = Equity by account
reports-equity-movements = Changes in equity
reports-notes = Notes to the accounts
reports-benefit = Members' benefit
reports-shu-payouts = Surplus paid and owed
reports-shu-statement = A member's surplus
reports-general-ledger = General ledger
reports-cash-book = Cash book
reports-inventory = Inventory
reports-exceptions = Voids, returns, discounts
reports-looks = Who looked at members' data
reports-asset-add = Add a thing
reports-asset-months = Useful life (months)
reports-journal = Journal of the year (XLSX)
reports-chart-days = Chart by day
reports-chart-hours = Chart by hour
reports-chart-share = Chart of members' share
reports-chart-savings = Chart of savings
reports-chart-result = Chart of PHU
reports-today = Today
reports-week = This week
reports-month = This month
reports-last-month = Last month
reports-year = This year
reports-last-year = Last year
reports-all-days = All
reports-now = Now
reports-at-last-month = Last month end
reports-at-last-year = Last year end
reports-days = Date
reports-own-days = Other dates
reports-of-all = All
reports-of-goods = Goods
reports-of-batch = Batch
reports-of-member = Member
reports-by-unit = Unit
reports-by-year = Book year
reports-units = Result of each unit
reports-by-place = Unit
reports-by-cashier = Cashier
reports-by-book = Unit
reports-by-kind = Kind
reports-by-account = Account
reports-by-register = Register
reports-by-supplier = Supplier
reports-by-shop = Shop
reports-by-owner = Owner
reports-find-goods = Name or code of goods, or scan
reports-find-member = Name or number, or scan the card
reports-people = { $count } { $count ->
    [one] person
   *[other] people
}
reports-find-begin = Type some letters.
reports-find-nothing = Nothing fits. Check the letters.
reports-no-card = That is no member's card.
reports-type-day = Date: day, month, year
reports-type-days = From one date to another
reports-type-batch = Batch number
reports-no-day = There is no such date. Correct the digits.
reports-days-backwards = The second date is before the first. Correct the digits.
reports-choices-on = Next
reports-still-reading = Reading the report.
reports-nothing = Nothing is recorded for this choice.
reports-choose-first = Wait until the report is shown, then save it.
reports-pdf-key = PDF
reports-xlsx-key = XLSX
reports-csv-key = CSV
reports-writing = Writing the file. The till can be used meanwhile.
reports-writing-of = Writing the journal: { $done } of { $whole } transactions. The till can be used meanwhile.
reports-writing-already = A file is still being written. Wait until it is done.
reports-written = Saved: { $file }
reports-not-written = The file was not finished: { $reason }. Check the room on the disk, then try again.
reports-stopped = Writing was stopped. The half file is deleted.
table-columns-on = Next columns
table-columns-first = First columns
menu-group-till = Till
menu-group-stock = Stock
menu-group-members = Members
menu-group-office = Books
menu-group-shop = Shop
chart-empty = There is nothing to draw yet.
report-month-no = No
surplus-title = Surplus of { $year }
surplus-title-short = SHU { $year }
surplus-draft = DRAFT
surplus-agreed = APPROVED
surplus-until = Not approved yet · books up to { $day } · { $from ->
    [meeting] percentages of { $begun }
   *[standard] usual percentages
}
surplus-closed = Not approved yet · the year is closed · { $from ->
    [meeting] percentages of { $begun }
   *[standard] usual percentages
}
surplus-minutes = { $decision } · { $date } · paid { $paid }, owed { $owed }{ $back ->
    [yes] , went back { $lapsed }
   *[no] {""}
}
surplus-sum = Surplus
surplus-pool = { $code ->
    [cadangan] Reserve
    [jasa_usaha] By purchases
    [jasa_modal] By savings
    [jasa_pinjaman] By loans
    [pendidikan] Education
    [insentif] Incentives
    [sosial] Social
   *[other] { $code }
}{ $others ->
    [plain] {""}
    [yes] , { $percent }% + from others
   *[no] , { $percent }%
}
surplus-head-number = Number
surplus-head-name = Name
surplus-head-savings = Savings
surplus-head-purchases = Purchases
surplus-head-capital = By savings
surplus-head-patronage = By purchases
surplus-head-shu = Share
surplus-head-paid = Paid
surplus-head-owed = Owed
surplus-not-paid = not yet
surplus-paid = { $way ->
    [cash] cash
    [transfer] by bank
    [kasbon] kasbon
    [lapsed] reserve
   *[sukarela] savings
} { $day }
surplus-looked-for = Find: { $typed }
surplus-left = left { $date }
surplus-bought-nothing = bought nothing
surplus-page-up = Before
surplus-page-down = Next
surplus-people = All { $count } people
surplus-why = Where the share of { $name } comes from
surplus-nothing-shared = There is nothing to share
surplus-by-purchases = By purchases
surplus-by-savings = By savings
surplus-by-jasa = By loans
surplus-no-part = { $reason ->
    [calon] An applicant takes no part yet: principal savings are not paid in full.
    [luar_biasa] An extraordinary member takes no part.
    [joined_later] Became a member after this year.
    [left_before] Had left before this year.
    [gugur] Left in this year; by decision of the meeting the share is forfeited.
   *[pokok_unpaid] Principal savings were not paid in full at the year's end.
}
surplus-decide-title = Percentages as the meeting decided
surplus-decide-begun = Percentages, from { $begun } on
surplus-percent-all = All percentages
surplus-meeting-title = Meeting and limits
surplus-rules-title = Rules of sharing
surplus-other-fund = Other fund
surplus-trial = TRIAL
surplus-tried = A trial: this is what it comes to if it is agreed. Nothing is recorded yet.
surplus-date-wrong = Meeting day, 8 digits: 31012027
surplus-policy-words = This year's policy as it was decided. As a file: gerai shu --year YEAR --decided
surplus-field = { $field ->
    [decision] Minutes number
    [date] Meeting day
    [transfer] Transfer's number
    [simpanan_pokok] Full simpanan pokok
    [village_percent] Village part
   *[capital_cap_percent] Cap on capital
}
surplus-field-empty = { $field ->
    [decision] {""}
    [transfer] {""}
    [date] today
    [simpanan_pokok] not looked at
    [village_percent] none
   *[capital_cap_percent] no limit
}
surplus-rule = { $rule ->
    [capital_base] Capital is
    [savings_basis] Savings are counted
    [patronage_denominator] Purchases are shares of
    [leaver] Who left in the year
    [rounding] Rounding
    [remainder_to] Remainder goes to
    [nonmember_to] Profit from others to
   *[on_zero] Nobody to share by
}
surplus-choice = { $choice ->
    [wajib] Simpanan wajib
    [pokok_wajib] Pokok and wajib
    [pokok_wajib_sukarela] Pokok, wajib, sukarela
    [year_end] Balance at year's end
    [daily_average] Mean of the days
    [anggota] Members' purchases
    [semua] All sales
    [prorata] By days
    [gugur] Forfeits
    [floor] Down
    [largest_remainder] Largest fraction first
    [refuse] Refused
    [remainder] To the remainder
   *[pools] Shared too
}
surplus-percent-sum = { $sum }% in all, must be 100%
surplus-decision-missing = Fill in the minutes' number
surplus-allocate-words = The board must approve
surplus-loss-words = Nothing is shared out; a loss of { $carried } is carried on. The board must agree
surplus-loss-title = What the meeting decided of the loss
surplus-loss-recorded = The meeting's decision of the loss is recorded. Nothing is shared out.
surplus-decided = The surplus of this year is allocated already.
surplus-not-decided = The surplus of this year is not allocated yet.
surplus-allocated = The surplus is allocated. The draft is a decision now; it can be paid.
surplus-taken-back = The allocation is taken back. Percentages can be filled in again.
surplus-printed = The statement waits for the printer.
surplus-pay-title = Pay out
surplus-pay-words = { $back ->
    [yes] { $lapsed } of { $name } went back to the reserve. Still owed: { $name } { $share }; all members { $all }.
   *[no] Still owed: { $name } { $share }; all members { $all }, at once into voluntary savings.
}
surplus-pay-cash = In cash
surplus-pay-bank = By transfer
surplus-pay-kasbon = Against credit
surplus-pay-sukarela = Into savings
surplus-pay-all = All members
surplus-pay-lapse = To reserve
surplus-pay-back = Give back
surplus-years-title = Book year
surplus-years-words = The surplus of which year?
surplus-bank-title = Surplus by transfer
surplus-lapse-title = Surplus nobody came for
surplus-give-back-title = Surplus back to its member
surplus-give-back-words = The surplus of { $year } of { $name }, { $amount }, was not claimed and went back to the reserve. By decision of a new members' meeting it can be paid again.
surplus-bank-words = The surplus of { $year } of { $name }, { $amount }, was sent from the cooperative's bank account. The drawer stays as it is. Its number is on the bank's slip.
surplus-lapse-words = What is still owed of { $year }, { $amount }, goes back to the reserve by decision of a members' meeting. Listed in Reports, Surplus paid and owed. A member who comes later is told.
paper-shu-title = SURPLUS OF { $year }
paper-shu-draft = DRAFT
paper-shu-agreed = Decided by { $decision }, { $date }
paper-shu-pokok = Principal savings
paper-shu-wajib = Compulsory savings
paper-shu-sukarela = Voluntary savings
paper-shu-purchases = Purchases { $year }
paper-shu-base = Base: { $basis ->
    [daily_average] mean of the days of
   *[year_end] balance at the year's end of
} simpanan { $base ->
    [pokok_wajib] pokok and wajib
    [pokok_wajib_sukarela] pokok, wajib and sukarela
   *[wajib] wajib
}
paper-shu-bought = Your purchases by month
paper-shu-month = { $unit ->
    [sembako] Shop
    [apotek] Pharmacy
    [gudang] Warehouse
   *[other] Corrections
}{ $month ->
    [0] {""}
   *[other] {" "}{ $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
}
paper-shu-no-part = Takes no part yet: { $reason ->
    [calon] applicant
    [luar_biasa] extraordinary member
    [joined_later] joined later
    [left_before] had left
    [gugur] left, forfeited
   *[pokok_unpaid] principal savings unpaid
}
paper-shu-by = { $by ->
    [savings] By savings
    [jasa] By loans
   *[purchases] By purchases
} = pool × yours ÷ all
paper-shu-loss = This year made a loss of { $loss }: there is no SHU to share. Losses carried to the next year { $carried }.
paper-shu-how = Paid into simpanan sukarela, or in cash at the till against a signature.
paper-shu-cash = Cash { $date }
paper-shu-transfer = By bank { $date }
paper-shu-kasbon = Off kasbon { $date }
paper-shu-to-sukarela = To sukarela { $date }
paper-shu-owed = Still owed
paper-shu-lapsed = { $amount } was not claimed and went back to the reserve on { $date } by decision { $decision }.
paper-shu-no-promise = A draft and no promise. The members' meeting decides.

# Screens of the members' desk and the loan desk

key-membership = Members' desk
key-lending = Loan desk
office-field-doing = Action
office-field-decision = Number of the decision
membership-accept = Accept
membership-card = Print card
membership-passbook = Print passbook
membership-change = Change data
membership-consent = Consent
membership-suspend = Suspend
membership-resume = Take up again
membership-leave = Record leaving
membership-leave-words = { $amount } for { $name }
membership-field-by = Paid
membership-in-cash = In cash
membership-by-bank = By transfer
membership-field-transfer = Number of transfer
membership-pay-out = Pay out
membership-left = At own request
membership-dismissed = Dismissed
membership-died = Died
membership-for-membership = Membership
membership-for-simkopdes = Sending to SIMKOPDES
membership-for-messages = Messages by phone
membership-kind-full = Applicant member
membership-kind-extraordinary = Extraordinary member
membership-woman = Woman
membership-man = Man
membership-agrees = Agrees
membership-takes-back = Takes it back
membership-field-find = Find name or number
membership-field-name = Name
membership-field-nik = NIK
membership-field-sex = Sex
membership-field-kelurahan = Kelurahan
membership-field-phone = Phone
membership-field-address = Address
membership-field-kind = Applies as
membership-field-leaving = Reason
membership-field-purpose = Data are used for
membership-field-given = The answer
membership-new = New applicant
membership-waiting = Waiting for a decision or a payment
membership-found = Found for "{ $typed }"
membership-pokok-missing = { $since ->
    [none] pokok lacks { $amount }
   *[other] since { $since }, pokok lacks { $amount }
}
membership-state = { $state ->
    [diajukan] Applied
    [calon] Applicant
    [nonaktif] Suspended
    [keluar] Left
    [diberhentikan] Dismissed
    [meninggal] Died
   *[anggota] Member
}
membership-nobody-waits = Nobody waits. Find a member with A, or scan the card.
membership-nobody-found = Nobody fits. Change what you look for, or scan the card.
membership-debts = kasbon { $kasbon } · loans { $loans }
membership-rest = is paid back
membership-owed = not paid yet
membership-saved = all savings
membership-tool-new = Register a member
membership-tool-list = Members
membership-tool-waiting = Who waits
membership-tool-cards = Cards
payroll-employers = Employers
payroll-new-employer = New employer
payroll-none = No employer yet
payroll-nobody = No member is on it yet
payroll-no-kasbon = no kasbon
payroll-kasbon-most = kasbon up to { $amount } a month
payroll-member-first = Type the member's number
payroll-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
payroll-waits = Waited for
payroll-booked = Booked
payroll-part = { $part ->
    [kasbon] Kasbon { $amount }
    [loans] Loans { $amount }
   *[wajib] Wajib { $amount }
}
payroll-listed = list { $amount }
payroll-on-list = By the list
payroll-draw-this = List of this month
payroll-draw-last = List of last month
payroll-open = Open the list
payroll-drop = Drop the list
payroll-end = Deducts no more
payroll-post = Book
payroll-put-down = Put down
payroll-agrees = Agrees, join
payroll-field-word = Code
payroll-field-name = Name of the office
payroll-field-member = Member number
payroll-field-kasbon = Most kasbon a month
payroll-field-taken = Deducted of this member
payroll-field-total = Money that came in
payroll-field-to = Goes to
payroll-to-bank = Transfer to the bank
payroll-to-drawer = Cash in the drawer
payroll-word-first = Type the code first
payroll-total-first = Type what came in
payroll-differs = { $difference } differs from what came in
payroll-tool-new = New employer
payroll-tool-member = Member joins
payroll-tool-list = Back to the list
payroll-tool-none = Not deducted
payroll-tool-off = Take off
payroll-tool-back = Take back
payroll-said = { $what ->
    [ended] { $name } deducts no more.
    [off] { $name } is on it no more.
    [agreed] { $name } joins; kasbon at most { $amount } a month.
    [drawn] List { $name } is made: { $amount }. Print it under Reports, Wage deduction.
    [dropped] List { $name } is dropped.
    [posted] The deduction of { $name }, { $amount }, is booked.
    [back] The deduction of { $name }, { $amount }, is taken back.
   *[employer] { $name } is put down.
}
cards-title = Cards and buyers of the household
cards-own = The member
cards-number = { $card ->
    [0] First card
   *[other] Card { $card }
}
cards-relation = { $relation ->
    [suami_istri] Husband/wife
    [orang_tua] Parent
    [anak] Child
   *[serumah] Same household
}
cards-state = { $state ->
    [diblokir] Blocked
    [ditarik] Withdrawn
   *[berlaku] Good
}
cards-replaces = In place of card { $card }
cards-kasbon-month = Kasbon a month
cards-field-kasbon = Kasbon a month
cards-field-pin = Member's PIN
cards-block = Block, lost
cards-unblock = Unblock
cards-anew = Make anew
cards-limit = Change kasbon limit
cards-print = Print again
cards-withdraw = Withdraw
cards-agrees = Agrees, make card
cards-choose-first = Choose the card first
cards-tool-new = New buyer
cards-tool-list = The cards
cards-said = { $what ->
    [new] The card for { $name } is made and printed. Kasbon a month: { $amount }.
    [limit] { $name } may use { $amount } of the kasbon a month.
    [anew] The new card for { $name } is printed; the old one is good no more.
    [print] The card of { $name } is printed.
    [diblokir] The card of { $name } is blocked.
    [ditarik] The card of { $name } is withdrawn.
   *[berlaku] The card of { $name } is good again.
}
membership-agrees-and-joins = Agrees, apply
membership-name-first = Give the name
membership-decision-first = Give the decision's number
membership-nothing-changed = Give what changes
membership-choose-first = Choose somebody
membership-said = { $what ->
    [join] { $name } is registered as { $number }. Her data are kept with her consent. The board decides next.
    [accept] The decision about { $name } is recorded.
    [card] The card of { $name } is printed.
    [passbook] The passbook of { $name } is printed: { $amount } in all.
    [consent] The answer of { $name } is recorded.
    [kasbon] The kasbon limit of { $name } is { $amount } now.
    [leave] { $name } leaves. To be paid out: { $amount }.
    [pay] { $amount } is paid to { $name }.
    [erase] The personal data of number { $number } are deleted.
    [related] The relation of { $name } is recorded.
   *[change] Data of { $name } are saved.
}
membership-family = Family
membership-office = Office
membership-kasbon = Kasbon limit
membership-field-kasbon = Kasbon limit
membership-limit = Kasbon limit now
membership-limit-first = Type the limit
membership-erase = Delete personal data
membership-spouse = Husband or wife
membership-parent = Parent
membership-child = Child
membership-housemate = Same household only
membership-no-relation = No family any more
membership-board = Board
membership-supervisors = Supervisors
membership-no-office = No office any more
membership-field-old = Old number
membership-field-kin = Number of the other member
membership-field-relation = Relation
membership-field-title = Title
membership-field-since = Since
membership-field-until = Until
membership-field-office = Office
membership-kin-first = Type the number of the other member
membership-kin = { $relation ->
    [pengurus] On the board
    [pengawas] One of the supervisors
    [suami_istri] Husband/wife: { $name }
    [orang_tua] Parent: { $name }
    [anak] Child: { $name }
   *[serumah] Same household: { $name }
}
erase-a-member = Number { $number } is still a member. Personal data are deleted after leaving.
erase-open = Number { $number } still has { $amount } to settle. Settle it first; nothing was deleted.
erase-before = The personal data of number { $number } are deleted already.
erase-approval = The personal data of number { $number } will be deleted for ever. The number and its records stay. The board must approve.
erase-approval-part = The personal data of number { $number } will be deleted for ever; the name is kept until { $until } because the law asks for it. The board must approve.
related-not-so = A family is named with another member, an office without one. Check the number.
related-none = { $name } is not written down so. Nothing was changed.
related-approval = { $name }: { $relation ->
    [pengurus] board
    [pengawas] supervisors
    [suami_istri] husband or wife
    [orang_tua] parent
    [anak] child
   *[serumah] same household
}. The board must approve.
related-warning = Supervisors and their family should not be on the board. It is written down; talk about it at the meeting.
loan-above-capital = A loan to one member is at most { $most }, a share of the own capital of { $capital }.
loan-related-above = Board, supervisors and their families together borrow at most { $most }; now { $owed }.
loan-related-first = Loan { $loan } is for a related party: the supervisors must agree first.
loan-not-related = Loan { $loan } is not for a related party. The supervisors need not agree.
loan-behind = Loan { $loan } is in arrears. What is overdue is paid first.
desk-written-off = Loan { $loan } was written off. This money is income, and the claim goes down.
paper-loan-written-off = This loan was written off; the claim stays.
report-looks = Who looked at personal data
report-looked-at = Data
report-person = Person
report-look-seen = Seen
report-look-exported = Exported
report-look-erased = Deleted
lending-approve = Approve
lending-field-survey = What was found
lending-survey-first = Write what was found
lending-survey = Survey
lending-agree = Agree as supervisors
lending-reject = Refuse
lending-disburse = Pay out
lending-pay = Take an instalment
lending-print = Print schedule
lending-write-off = Write off
lending-apply = Apply
lending-flat = Flat
lending-menurun = Declining
lending-anuitas = Annuity
lending-from-cash = Loan unit cash
lending-from-bank = Savings-and-loan bank
lending-field-member = Member number
lending-field-principal = Amount
lending-field-months = Term (months)
lending-field-rate = Jasa a month
lending-field-method = Method
lending-field-income = Income a month
lending-field-words = What for
lending-field-from = Paid from
lending-field-first-due = First instalment
lending-field-fee = Fee
lending-first-due = { $due }
lending-new = New application
lending-new-title = { $months } instalments from { $due }
lending-owed = Owed { $amount } · allowance { $allowance }
lending-terms = jasa { $jasa }
lending-year = { $nominal } % a year, really { $effective } %
lending-instalment = first instalment
lending-asked = { $months } { $months ->
    [one] month
   *[other] months
 } · asked { $date }
lending-state = { $state ->
    [diajukan] Waits for a decision
    [disurvei] Surveyed, waits for a decision
   *[disetujui] Ready to pay out
}
lending-next = { $amount } on { $due }
lending-class = { $class ->
    [lancar] On time
    [dalam_perhatian_khusus] Watched, { $days } days
    [kurang_lancar] Substandard, { $days } days
    [diragukan] Doubtful, { $days } days
   *[macet] Bad, { $days } days
}
lending-agreed = { $months } months · { $method ->
    [flat] flat
    [menurun] declining
   *[anuitas] annuity
} { $rate } % a month
lending-principal = loan
lending-accrued = accrued { $amount }
lending-due-now = due { $due } · pays off { $payoff }
lending-balance = principal owed
lending-none = There is no application and no running loan.
lending-tool-new = New application
lending-tool-list = Loans
lending-tool-payroll = Wages
lending-tool-allowance = Allowance
lending-tool-allowance-month = Last month's allowance
lending-tool-accrue = Accrue jasa
lending-tool-jasa-monthly = Jasa by month
lending-tool-jasa-paid = Jasa when paid
lending-fill-in = Give member, amount and term
lending-choose-first = Choose a loan
lending-said = { $what ->
    [apply] Application { $loan } is recorded. The board decides next.
    [approve] Loan { $loan } is approved. The treasurer can pay it out.
    [reject] Application { $loan } is refused and recorded.
    [disburse] Loan { $loan } is paid out. Print its schedule to be signed.
    [print] The schedule of { $loan } is printed.
    [allowance] The allowance for loans is brought up to date.
    [accrue] Jasa of the last month is accrued.
    [jasa-monthly] From today jasa is income of its month. Accrue each month once it is over.
    [jasa-paid] From today jasa is income when it is paid.
    [survey] Survey of loan { $loan } is written down. The board decides next.
    [agree] The supervisors agreed to loan { $loan }.
   *[write-off] What was owed is written off. The claim stays recorded.
}
paper-loan-title = LOAN { $loan }
paper-loan-principal = Principal
paper-loan-jasa = Jasa in all
paper-loan-fee = Fee
paper-loan-hand = Handed over
paper-loan-rate = Jasa { $rate } % a month, { $method ->
    [flat] flat
    [menurun] declining
   *[anuitas] annuity
}, { $months } months
paper-loan-year = { $nominal } % a year; reckoned from the instalments { $effective } %
paper-loan-penalty = { $rate ->
    [none] No penalty.
   *[other] Penalty { $rate } % a day of an overdue instalment, after { $days } days.
}
paper-loan-parts = principal { $principal }, jasa { $jasa }
paper-loan-sign = Member, board and treasurer sign:

# The members' meeting and the supervisors' checks

rat-year = Book year { $year }
rat-no = No
rat-words = What
rat-figure = Figure
rat-signature = Signature
rat-hash = SHA-256 hash
rat-other-income = Other income
rat-unit = Business
rat-members = Members
rat-others = Others
rat-cost = Cost
rat-result = Gross result
rat-savings = Savings (base)
rat-purchases = Purchases (base)
rat-realised = Realised
rat-planned = Planned
rat-draft = DRAFT: not approved by the members' meeting yet
rat-draft-begun = Percentages and rules begin from decision { $decision } on the surplus of { $year }
rat-draft-usual = Usual percentages and rules: the members' meeting decides
rat-agenda-title = INVITATION AND AGENDA OF THE MEMBERS' MEETING
rat-agenda = { $no ->
    [1] { $coop } invites all members. Day, date, time, place: ______________________
    [2] Opening and count of the quorum (more than half of the members; at a second call one fifth)
    [3] Election of who leads and who writes the minutes
    [4] Report of the board, book year { $year }
    [5] Report of the supervisors
    [6] Questions and approval of the reports
    [7] { $status ->
        [deficit] Decision about the loss of { $year }
       *[ok] Distribution of the surplus
    }
    [8] Plan of work and budget
   *[9] Other matters and closing
}
rat-attendance-title = ATTENDANCE OF MEMBERS
rat-organisation-title = REPORT OF THE BOARD: MEMBERSHIP
rat-members-before = Members at the beginning of the year
rat-members-joined = Joined
rat-members-left = Left
rat-members-gone-before = Gone without a date, before these books
rat-members-now = Members at the end of the year
rat-applicants = Applicants
rat-extraordinary = Extraordinary members
rat-business-title = REPORT OF THE BOARD: BUSINESS
rat-chart-months = SALES BY MONTH
chart-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
chart-days = Sales by day
chart-months-title = Sales by month
chart-result-title = Income statement
chart-hours = Sales by hour
chart-weekdays = Sales by day of the week
chart-best-day = Busiest: { $day }, { $amount }.
chart-items-most = Goods that bring most
chart-first-rows = The first { $count } rows: { $amount }.
chart-share = The members' share of sales
chart-savings = Members' savings
chart-members = Members
chart-others = Others
chart-both = Members { $members }, others { $others }.
chart-legend = Dark: { $first }. Pale: { $second }.
chart-share-of = { $percent }% of the sales are to members.
chart-pokok = Principal savings
chart-wajib = Compulsory savings
chart-sukarela = Voluntary savings
chart-berjangka = Term savings
chart-saved = { $amount } in all.
chart-result = SHU after tax { $amount }.
rat-chart-result = RESULT OF THE YEAR, DRAWN
rat-equity-pokok = Principal savings
rat-equity-wajib = Compulsory savings
rat-equity-hibah = Grants
rat-equity-cadangan = Reserves
rat-equity-shu = SHU
rat-equity-other = Other
rat-equity-total = Sum
rat-equity-deposits = Deposits
rat-equity-withdrawals = Withdrawals
rat-equity-allocation = Allocation of SHU
rat-equity-result = SHU of the year
rat-equity-others = Other changes
rat-equity-earned = SHU not closed yet
rat-equity-title = CHANGES IN EQUITY
rat-notes-title = NOTES
notes-accounts = What the financial position is made of
notes-kasbon = Members' kasbon by age
notes-shops = Other receivables (wholesale) not paid, by age
notes-age = { $age ->
    [not_due] Not due
    [days_1_30] 1 to 30 days late
    [days_31_60] 31 to 60 days late
   *[days_over_60] More than 60 days late
}
notes-loans = Loans to members by class
notes-loans-of = { report-class-name }: { $count } loans
notes-related = Related parties: board, supervisors and their close family ({ $people } people)
notes-related-savings = Savings
notes-related-loans = Loans
notes-related-kasbon = Kasbon
notes-related-purchases = Purchases of the year
rat-note = { $no ->
    [1] Prepared under SAK EP, on the accrual basis, in whole rupiah.
    [2] Every figure comes from digitally signed records of events; corrections are new events.
    [3] Stock is valued at the cost of each lot; the lot that expires first goes out first (FEFO).
    [4] Consigned goods are no stock; only their commission is income.
    [5] Principal and compulsory savings are shown as { $liability ->
        [yes] liabilities
       *[no] equity
    }; voluntary and term savings as liabilities.
    [6] The cooperative is { $pkp ->
        [yes] registered for VAT, which is booked apart.
       *[no] not registered for VAT; VAT on purchases is part of cost.
    }
    [7] Jasa of loans is income { $accrued ->
        [yes] of the month in which it falls due, until the loan is substandard
       *[no] when it is paid
    }. The allowance for loans follows how late they are.
   *[8] Common expenses are split between members and others by sales.
}
rat-benefit-title = ECONOMIC BENEFIT OF MEMBERS
rat-benefit-buying = From buying together: price for everybody less what members paid
rat-benefit-selling = From selling together
rat-benefit-loans = From loans: against 24 % a year elsewhere
rat-benefit-savings = From savings: against 0.5 % a year of a bank
rat-benefit-shared = Surplus shared to members
rat-benefit-all = All benefit of members
rat-benefit-each = { $amount } on average for each of { $members } members
rat-pools-title = DISTRIBUTION OF THE SURPLUS
rat-village = Share of the village
rat-loss-absorbed = Loss of earlier years made good
rat-loss-of-the-year = Loss of the book year (not shared out)
rat-loss-carried = Nothing is shared out. Loss carried on { $carried }: of earlier years { $before }, of this year { $lost }.
rat-sum-codes = Codes of the sums: share by savings { $capital }, share by purchases { $patronage }, surplus { $total }
rat-shares-title = SURPLUS OF EVERY MEMBER
rat-reckonings-title = HOW EACH SHARE WAS RECKONED
rat-reckoned-by = { $by ->
    [savings] By savings = { $pool } × your savings ÷ { $all }
    [jasa] By loans = { $pool } × the jasa you paid ÷ { $all }
   *[purchases] By purchases = { $pool } × your purchases ÷ { $all }
}
rat-budget-title = BUDGET
rat-budget-years = Realised in { $before } beside the plan of { $year }
rat-budget-agreed = Plan of { $year } agreed to on { $date }{ $decision ->
    [none] {""}
   *[other] , minutes { $decision }
}
rat-decisions-title = DRAFT DECISIONS
rat-decision = { $no ->
    [1] To approve the report of the board for the book year { $year }.
    [2] To approve the report of the supervisors.
    [3] To approve balance sheet and result, and to discharge the board.
    [4] { $status ->
        [deficit] To accept that { $year } made a loss: nothing is shared out, and a loss of { $carried } is carried on.
        [absorbed] To decide that the surplus of { $year } makes good losses of earlier years: nothing is shared out{ $carried ->
            [Rp0] .
           *[other] , and a loss of { $carried } is carried on.
        }
       *[ok] To distribute the surplus as listed, paid from ____________ on.
    }
    [5] To approve the plan of work and the budget.
   *[6] Other: ____________________________________________
}
rat-minutes-title = MINUTES OF THE MEMBERS' MEETING
rat-minute = { $no ->
    [1] Meeting of the members of { $coop } for the book year { $year }, held on ____________ date ____________
    [2] Place: ____________________ Opened at ________ Closed at ________
    [3] Members present: ______ of ______. Quorum reached: yes / no
    [4] Chair: ____________________ Minutes by: ____________________
    [5] Decided: as drafted / with changes: ______________________________
    [6] In favour: ______ Against: ______ Abstained: ______
    [7] Chair of the board: ____________________ (signature)
    [8] Secretary: ____________________ (signature) Treasurer: ____________________ (signature)
   *[9] Supervisor: ____________________ (signature) For the members: ____________________ (signature)
}
rat-hashes-title = SHEET OF HASHES
rat-hash-device = Log of device { $device }, { $records } records
rat-written = The papers of the members' meeting are in { $folder }: one PDF, one XLSX.
rat-no-year = There are no records of the year { $year }.
cli-rat-ending = The file of the RAT pack must end in .pdf or .xlsx, or be a folder without an ending, not "{ $ending }".
register-title = BOOKS OF THE COOPERATIVE
register-title-screen = Books of the cooperative
register-book-word = Book
register-present-word = Present
register-present = How many came is written of meetings (books 10 to 12), at least 1.
register-who = Who
register-reply = What followed
register-by = Written by
register-book = { $book ->
    [2] Board members
    [3] Supervisors
    [4] Employees
    [5] Guests
    [7] Suggestions of members
    [8] Advice of the cooperative office
    [9] Advice of other offices
    [10] Decisions of the supervisors
    [11] Decisions of the board
    [12] Decisions of the members' meeting
    [13] Incidents
   *[16] Letters in and out
}
register-no-book = Books written by hand are 2–5, 7–13 and 16. Books 1, 6, 14 and 15 are reports that make themselves.
register-words = Give what is to be written.
total-title = CODES OF TOTALS: type the code to see what stands behind it
total-code = Code
total-counted-title = CODES OF COUNTS: type the code, see who is counted
total-saved-pokok = Principal savings of all members
total-saved-wajib = Compulsory savings of all members
total-saved-sukarela = Voluntary savings of all members
total-saved-berjangka = Term deposits of all members
total-planned-section = Plan for { $year }: { $section ->
    [member_gross] members' business
    [member_cost] cost of members' business
    [others_gross] others' business
    [others_cost] cost of others' business
    [other_income] other income
    [cooperative_expenses] expenses of being a cooperative
    [tax] income tax
   *[expenses] operating expenses
}
total-planned = { $what ->
    [report-member-net] Planned { $year }: net participation of members
    [report-others-net] Planned { $year }: gross result with others
    [report-shu-gross] Planned { $year }: gross SHU
    [report-shu-operating] Planned { $year }: SHU of the cooperative
    [report-shu-before-tax] Planned { $year }: SHU before tax
    [report-shu-after-tax] Planned { $year }: SHU after tax
    [report-shu-of-members] Planned { $year }: SHU of members
   *[other] Planned { $year }: SHU of others
}
total-common = Part of what is common
total-at-a-bank = Less what a bank gives on the same savings
total-joined = Joined
total-left = Left
total-no-code = "{ $code }" is no code of a total. Compare it with the paper.
books-export-approval = Personal data of members leave the shop for { $purpose }. The board must approve.
ends-refused = Refused rows
simkopdes-no-list = There is no list of rows that SIMKOPDES refused (tabel,ref,alasan) among the downloads or on a stick. Save it there and press again. Nothing has changed.
simkopdes-refused-title = Rows that SIMKOPDES refused, files of { $year }
simkopdes-refused-written = { $list }: { $ours } rows of our files were refused, { $other } are not in these files. They are listed in { $file }. Put them right where they stand and send again.
simkopdes-column-table = Table
simkopdes-column-ref = Reference
simkopdes-column-reason = Reason
simkopdes-column-state = State
simkopdes-state-ours = put right, send again
simkopdes-state-other = not in these files
simkopdes-refused = { $table } { $ref }: refused, { $reason }. Put it right and send it again.
simkopdes-not-ours = { $table } { $ref }: not in what is sent ({ $reason }).
check-title = CHECK LIST OF THE SUPERVISORS
check-title-screen = Check list of the supervisors
check-part = Part
check-state = State
inventory-title = REGISTER OF THE INVENTORY
inventory-title-screen = Register of the inventory
inventory-name = Thing
inventory-acquired = Acquired
inventory-quantity = Quantity
inventory-price = Price
inventory-worn = Depreciation
inventory-value = Book value
inventory-condition = Condition
inventory-condition-is = Condition: { $condition }
inventory-place = Place
inventory-is = { $condition ->
    [baik] Good
    [rusak] Broken
   *[hilang] Lost
}
inventory-differs = Note: this list says { $listed }, the ledger { $booked }. List what is missing, or correct it in the books with an entry.
inventory-unknown = There is no thing { $number }. Look for its number in the register.
inventory-listed = Thing { $number }: { $name } is listed.
inventory-words = Give its name, at least 1 of it, its price, its life in months (0 where it does not wear off), and its condition: baik, rusak or hilang.
finding-title = FINDINGS OF THE SUPERVISORS
finding-title-screen = Findings of the supervisors
finding-words = Finding
finding-by = By
finding-answer = Answer
finding-answered-on = Answered
finding-closed-on = Closed
finding-state = { $state ->
    [open] Open
    [answered] Answered
   *[closed] Closed
}
finding-noted = Finding { $number } is noted.
finding-answered = The answer to finding { $number } is noted.
finding-is-closed = Finding { $number } is closed.
finding-unknown = There is no finding { $number }. Look for its number in the list of findings.
finding-closed = Finding { $number } is closed already. What is new is noted as a finding of its own.
finding-unanswered = Finding { $number } has no answer of the board yet, so it cannot be closed.
check-points = Points
check-people = Done beside plain sales
check-sample = Sample of members: compare with their slips
check-fine = Fine
check-look = Look
check-point = { $code ->
    [records] Records in the books; their chain and signatures are checked in Close and send (O)
    [controls] Accounts that now differ from their details
    [cash] Shifts; cash difference of all
    [open_shifts] Shifts that are not closed
    [open_days] Days that are not closed (Close the day)
    [gaps] Z numbers that are missing
    [entries] Entries by hand
    [qris] Days of which the bank owes QRIS for more than 3 days
    [twice] Entries that two tills made, or that came in after their year was closed
    [invoices] Invoices received twice
    [transfers] Transfers between places that nobody received for too long
    [arrears] Loans that are now in arrears
    [kasbon] Members whose kasbon is now overdue
    [findings] Findings that are not closed
   *[expired] Expired lots that are still there
}
check-done = { $kind ->
    [void] Voids
    [return] Returns
    [override] Prices changed
    [label_price] Shelf price taken
   *[no_sales] Drawer opened without a sale
} by { $actor }, { $sales } receipts{ $others ->
    [alone] {""}
   *[some] ; the others { $others } in 100 receipts
}
check-own = Own card
check-own-card = { $actor } rang up on her own card, member { $number } ({ $voided } voided)
check-related = Purchases of the board and the supervisors
check-bought = { $number }, { $office ->
    [pengurus] board
   *[pengawas] supervisor
}
check-count = Sample of goods: count, then compare with the stock card
check-goods = { $sku } { $name }: { $quantity } { $unit } as of { $date }
check-unchecked = Not checked here
check-member = { $number } { $name }

# Members' desk and loans

office-term-order = A term of office must end after it begins.
office-decision-needed = Give the number of the decision, at most 60 letters.
office-too-long = That is too long.
office-sex = Sex is L or P.
office-name-needed = The name is needed.
office-not-at-once = One applies as calon or as extraordinary member, and becomes a member once principal savings are paid.
office-consent-needed = Without consent no personal data are kept, and the application cannot be recorded.
holder-consent-needed = { $name } has not agreed that the name is kept. Without that no card is made.
holder-has-card = { $name } has card { $card } already. Print it again, or make it anew where it is lost.
holder-is-so = Card { $card } { $state ->
    [ditarik] was withdrawn and is not used any more
    [diblokir] is blocked already
   *[berlaku] is good already
}.
holder-own-stays = Card { $card } is the member's own. Block it, then make another.
holder-own-limit = Card { $card } is the member's own; its kasbon limit is set at the members' desk.
holder-own-blocked = The card of member { $number } is blocked. Make it anew first.
holder-not-good = Card { $card } { $state ->
    [ditarik] was withdrawn
   *[diblokir] is blocked
}. Make it anew, then print that one.
holder-unknown = This member has no card { $card }.
holder-no-number = { $most } cards were made for this member; there are no more numbers.
holder-limit-above = The own kasbon limit of { $name } is { $limit }. A buyer of the household may not have more.
payroll-word = "{ $text }" is no code of an employer. Letters and figures only, at most { $most }, such as SDN1.
payroll-unknown-employer = There is no employer { $text }. Put it down first.
payroll-open-list = List { $list } is still waited for. Book it or drop it first.
payroll-not-on = { $name } is on no wage deduction.
payroll-members-only = { $name } is no member yet. Wage deduction is for members who were accepted.
payroll-month = No list can be made of { $month }. Choose the last month, this one, or the next.
payroll-nothing-due = Nothing falls due for { $name } by the end of { $month }.
payroll-unknown-list = There is no wage deduction list { $text }.
payroll-posted-before = List { $list } is booked already. Take it back first where it is wrong.
payroll-not-listed = Member { $number } is not on list { $list }.
payroll-more-than-listed = The deduction of member { $number } is at most { $amount }, as listed.
payroll-sum-differs = { $total } came in, but the members' deductions are { $sum }: { $difference } differs. Correct the rows of members of whom less or nothing was deducted.
payroll-approval = { $name } pays a wage deduction of { $total } for { $count } members. Bendahara must agree.
payroll-back-approval = The wage deduction of { $name }, { $total }, is taken back. Bendahara must agree.
payroll-to-sukarela = { $amount } is more than is still owed; it goes to these members' simpanan sukarela.
payroll-short = { $amount } of the list was not deducted and stays owed.
payroll-not-posted = List { $list } is not booked.
payroll-shift-over = The money of list { $list } came into the drawer in a shift that is closed. It cannot be taken back out of this drawer.
payroll-used-since = What member { $number } saved by this deduction was used since. It cannot be taken back.
payroll-later-payment = Loan { $loan } of member { $number } was paid again since. Take that instalment back first.
office-member-already = This NIK is member { $number }'s. One person, one membership.
office-member-before = Was member { $number } before and left. The number is new now.
office-member-before-until = Was member { $number } before and left on { $date }. The number is new now.
office-namesake = There is a member of the same name: { $number }. Check, so that nobody is listed twice.
office-old-number = { $number } is another member's number. Write the old number in another way, for example "old 2".
office-left-join-again = { $name } has left and cannot be made active again. Take a new application; the number is new.
office-pokok-first = Principal savings of { $name } lack { $missing }. They come first, then membership.
office-nothing-to-accept = There is nothing to decide about { $name }.
office-accept-approval = { $name } is accepted as { $to ->
    [calon] applicant member
   *[anggota] member
}. The board must approve.
office-not-so = The standing of { $name } does not allow this.
office-suspend-approval = The standing of { $name } is changed. The board must approve.
office-kasbon-approval = The kasbon limit of { $name } goes from { $before } to { $limit }. Pengurus must agree.
office-kasbon-full-members = { $name } is no full member yet. Kasbon is for members who have paid simpanan pokok. Nothing was saved.
office-ends-with-leaving = { $name } leaves office today, with her membership.
office-left-before = { $name } is no member any more.
office-leave-approval = { $name } leaves. After debts are set off { $rest } is owed. The board must approve.
office-leave-owing = { $name } leaves. All savings are set off; { $claim } is still owed. The board must approve.
office-claim-stays = Savings of { $name } do not cover all debts. A claim of { $amount } stays.
office-born = { $text } is no date of birth. Write year-month-day, for example 1990-03-12. Nothing was kept.
office-nik-born = The date of birth of { $name } does not fit the NIK. The data are kept; check the identity card.
office-nik-sex = The sex of { $name } does not fit the NIK. The data are kept; check the identity card.
office-after-rat = Paid after the members' meeting of { $year }: { $name }, { $amount }. Now only if the board agrees.
office-nothing-owed = Nothing is owed to { $name }.
office-purpose = "{ $text }" is no purpose of consent: one word in small letters.
office-full-members-only = { $name } is not a full member yet. Loans and term deposits are for members only.
errand-rules = Rules of savings and loans
rules-head = The board agrees to every change
rules-now = holds now
rules-today = today
rules-field-value = New value
rules-field-from = From
rules-value-first = Choose a rule, then fill in its new value
rules-board-agrees = The board agrees
rules-decide = Change the rule
rule-yes = Yes
rule-no = No
lending-tool-rules = Rules
rule-who = The role { $role } does not change the rules of savings and loans. The bookkeeper or the manager does, and the board agrees.
rule-bad = { $text } cannot be used for { rule-name }: it may be { $bounds }. The old value ({ $before }) still holds; check what was typed.
rule-same = Nothing changes: the rule is so already from { $from } on. Type the new value.
rule-rate-above = Jasa of loans comes to more than { $most } % a year. The old rules still hold; lower the rate of a month or change the limit in the same line.
rule-approval = Change the rules of savings and loans from { $from } on: { $changes }? The board must agree.
rule-approval-one = { $value ->
    [yes] { rule-name }: yes from { $from } (now no)? The board has to agree.
    [no] { rule-name }: no from { $from } (now yes)? The board has to agree.
   *[other] { rule-name }: { $value } from { $from } (now { $before })? The board has to agree.
}
rule-name = { $rule ->
    [pokok] Simpanan pokok
    [pokok_in_parts] Simpanan pokok may be paid in parts
    [wajib_month] Simpanan wajib a month
    [wajib_due_day] Due day of simpanan wajib
    [wajib_ahead_most] Months of simpanan wajib ahead without a question
    [applicants_save] Applicants may save sukarela
    [applicant_months] Applicants are shown after (months)
    [sukarela_rate] Interest on sukarela (% a year)
    [interest_tax] Tax on interest (%)
    [interest_tax_free] Interest of a month free of tax
    [term_rate] Interest on term savings (% a year)
    [term_months_most] Longest term of savings (months)
    [payout_needs_pin] A payout without the member's PIN needs the manager
    [saving_out_limit] Most paid out of savings in a day
    [leaver_after_rat] Who left is paid after the members' meeting
    [member_sales_day] Sales of one member a day without a look
    [habit_times] Far over habit: how many times a usual day
    [habit_days] Habit of how many days
    [habit_floor] A day's purchases that are nothing to see up to
    [shu_claim_years] Surplus is waited for after the meeting (years)
    [name_kept_years] Names of leavers are kept (years)
    [open_books] Books open to members (the year that the meeting decided on)
    [open_books_running] Books open for the running year too
    [allowance] Allowance for loans, lancar to macet (%)
    [licensed] Licence of the savings-and-loan unit
    [loan_rate] Jasa of loans (% a month)
    [loan_rate_year_most] Most jasa of loans (% a year)
    [loan_rate_effective] The most is measured as effective
    [loan_most] Largest loan of a member
    [loan_months_most] Longest term of a loan (months)
    [income_percent] Most of an income for an instalment (%)
    [capital_percent] Most of own capital for one loan (%)
    [related_percent] Most of own capital for related parties (%)
    [families_related] Families of officers are related parties
    [loans_at_once] Loans of a member at once
    [loan_fee] Fee of a loan (%)
    [pay_order] Order of payment
    [rest_to_sukarela] What is left of an instalment goes to sukarela
    [early_waives_jasa] Paying off early waives jasa of later months
    [penalty] Penalty on late instalments
    [penalty_rate_day] Penalty (% a day)
    [penalty_grace_days] Days without penalty
   *[penalty_cap] Most penalty (% of the instalment)
}
rule-noted = { $value ->
    [yes] { rule-name }: yes from { $from } on (before: no).
    [no] { rule-name }: no from { $from } on (before: yes).
   *[other] { rule-name }: { $value } from { $from } on (before: { $before }).
}
cli-config-loan-rate = { $key } times 12 is more than loan_rate_year_most. Nothing was made.
loan-no-licence = The licence of the savings-and-loan unit is not switched on. Without it there is no loan. Once it is granted, the bookkeeper records it at the loan desk, key Rules; the board agrees.
loan-terms = No schedule can be made of these terms. Check amount, months, method (flat, menurun, anuitas), jasa a month (for example 1.5) and first day.
loan-rate-above = The rate of a year is above { $most } %, the limit decided.
loan-above = The loan is above the limit of a member, { $most }.
loan-income = The instalment { $instalment } is above the limit from income, { $most }.
loan-applied-already = This member has an application that is not finished.
loan-one-at-a-time = Loan { $loan } is not paid off. One loan at a time.
loan-not-so = Loan { $loan } is { $state ->
    [diajukan] applied for
    [disurvei] surveyed
    [disetujui] approved
    [ditolak] refused
    [dicairkan] paid out
   *[dihapusbuku] written off
}. This cannot be done.
loan-approval = Loan { $loan }, { $amount }. The board must decide.
loan-own-application = Who applies, who decides and who pays out are three people.
loan-no-money = Savings-and-loan cash holds { $amount } only. Pay from the bank, or add cash first.
loan-allowance-right = { $month ->
    [none] The allowance is right
   *[other] The allowance at the end of { $month } is right
}, { $amount }.
loan-allowance-approval = The allowance for loans{ $month ->
    [none] {""}
   *[other] {" "}at the end of { $month }
} moves by { $amount }, to { $total }. The board must agree.
loan-allowance-again = The allowance has moved by { $amount } since { $month }: set the months after it right again.
loan-other-terms = Loan { $loan }: fee { $fee } (usually { $usual }), first instalment { $first }. The board agrees to other terms than usual.
loan-write-off-short = What is owed of { $loan }, { $amount }, is written off. The allowance is { $there } only; the missing { $missing } is an expense of today. The board must approve.
loan-write-off-approval = What is owed of { $loan }, { $amount }, is written off. The board must approve.
loan-jasa-already = { $way ->
    [accrued] Jasa of loans already is income of its month.
   *[paid] Jasa of loans already is income when it is paid.
}
loan-jasa-approval = { $way ->
    [accrued] From today jasa of loans is income of the month in which it falls due, paid or not. The board must approve.
   *[paid] From today jasa of loans is income when it is paid. What was accrued stays a claim until then. The board must approve.
}
loan-jasa-when-paid = In { $month } jasa of loans was income when it was paid. Nothing is accrued.
loan-accrued-before = Jasa of { $month } is accrued already.
loan-accrual-nothing = There is no jasa to accrue for { $month }: what fell due is paid, or the loans are substandard.
loan-accrual-approval = Jasa of { $month }: { $amount } of { $loans } loans becomes income before it is paid. The board must approve.
report-entry-loan-accrued = Jasa accrued
interest-month-not-over = The month { $month } is not over.
interest-credited-before = Interest of { $month } is credited already.
interest-rate = Interest on voluntary savings is between 0 and 9 % a year.
interest-nothing = There is no interest for { $month }: the rate is 0 %, or nothing is saved.
interest-earlier-open = Interest of { $earlier } is not credited. If { $month } comes first, interest of { $earlier } does not add to its savings. Credit { $month } all the same?
interest-approval = Interest of { $month }: { $amount } for { $members } members. The board must approve.
report-entry-interest-paid = Interest on savings
# Simpanan berjangka
desk-terms = Term deposits
desk-savings = Other savings
desk-term = Pay out the term deposit
desk-term-new = New term deposit
desk-term-new-below = Amount, months, then the rate
desk-term-runs = { $term } · { $rate } % · until { $due }
desk-term-due = { $term } is due { $due }
desk-term-months = Type the months
desk-term-rate = Rate a year in percent
desk-term-usual = Usual rate
desk-term-month-key = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
desk-term-percent = { $rate }%
desk-term-where = { $where ->
    [sukarela] By savings
    [transfer] By transfer
   *[cash] Cash
}
desk-term-at-end = { $end ->
    [yes] Interest: at the end
   *[no] Interest: monthly
}
desk-term-renews = { $renews ->
    [yes] Renews: yes
   *[no] Renews: no
}
payout-transfer-first = Type the transfer's number
desk-said-term = { $amount } taken as term deposit { $term }, due { $due }. The certificate is printed.
desk-said-term-paid = { $amount } of term deposit { $term } paid out to { $name }. Slip { $slip } is printed.
desk-void-later-term = Term deposit { $term } has changed since that slip: its interest was booked, or it was renewed or paid out. Nothing was taken back.
term-rate-approval = { $rate } % is not the usual rate. The manager must approve.
term-months = The term is between 1 and { $most } months.
term-unknown = There is no term deposit { $term }. Check the number.
term-closed-before = Term deposit { $term } is paid out already. There is nothing to pay.
term-early-approval = Term deposit { $term } is due on { $due }. To pay out { $amount } now the manager must approve.
term-before-leaving = { $name } still has term deposit { $term }. Pay it out into voluntary savings first, then try again.
report-berjangka = Term deposits
report-entry-term-opened = Term deposit
report-entry-term-renewed = Term deposit renewed
report-entry-term-closed = Term deposit paid out
report-entry-payroll = Deduction from wages
paper-term-title = TERM DEPOSIT CERTIFICATE { $term }
paper-term-copy = COPY
paper-term-length = Term
paper-term-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
paper-term-from = From
paper-term-due = Due
paper-term-rate = Interest a year
paper-term-month = Interest a month
paper-term-at-end = Interest is paid on the due day.
paper-term-monthly = Interest goes to voluntary savings every month.
paper-term-renews = Renewed by itself on the due day.
paper-term-ends = Not renewed: interest stops on the due day.
paper-term-early = Before the due day only with approval; the running month brings no interest.
paper-term-paid-title = TERM DEPOSIT { $term } PAID OUT
paper-term-broken = Paid out before its day.
paper-payout-shu = SHU { $year } PAID
paper-payout-leaver = LEAVING MEMBER PAID
paper-payout-transfer = By bank transfer, number { $number }
paper-payout-saved = Into sukarela
paper-payroll = WAGE DEDUCTION RECEIVED
paper-payroll-back = WAGE DEDUCTION TAKEN BACK
paper-payroll-month = Month
paper-payroll-members = Members
paper-payroll-by = Booked by
paper-payroll-kasbon = Kasbon
paper-payroll-loans = Instalments
paper-payroll-wajib = Simpanan wajib
paper-payroll-sukarela = Sukarela
paper-payroll-cash = Cash in the drawer
paper-payroll-bank = Transfer to the bank
paper-settlement-title = SETTLEMENT ON LEAVING
paper-settlement-decision = Decision { $decision }
paper-settlement-saved = Savings in all
paper-settlement-kasbon = Less kasbon
paper-settlement-loan = Less { $loan }
paper-settlement-jasa = Less jasa of { $loan }
paper-settlement-penalty = Less penalty of { $loan }
paper-settlement-written-off = Less claim of written-off { $loan }
paper-settlement-rest = REST
paper-settlement-claim = Still owed to the cooperative { $amount }.
paper-settlement-owes-kasbon = Kasbon left
paper-settlement-owes-loan = Loan { $loan } left
paper-settlement-order = Savings go to kasbon first, then to loans. What is left is paid at the till.
paper-settlement-after = The rest is paid after the members' meeting of { $year }. Keep this paper.
paper-settlement-now = The rest can be taken at the till.
paper-settlement-leaver = Who leaves
paper-settlement-board = Board
paper-term-principal = Deposit
paper-term-held = Interest kept
paper-term-interest = Interest
paper-term-tax = Final tax
paper-term-to-sukarela = Savings now
paper-passbook-title = PASSBOOK
paper-passbook-kind = { $kind ->
    [pokok] Principal
    [wajib] Compulsory
    [berjangka] Term
   *[sukarela] Voluntary
} savings
paper-passbook-before = Balance before
paper-passbook-all = All savings
paper-card-title = MEMBER CARD
paper-card-words = Show this card whenever you buy. If it is lost, tell the cooperative.
paper-card-of = Card no. { $card }
paper-card-page = Your savings, loans and SHU: scan with a phone, then type your PIN. A new PIN means a new card.
report-entry-member-left = Member left
report-entry-leaver-paid = Leaver paid
report-entry-loan-disbursed = Loan paid out
report-entry-loans-provisioned = Allowance for loans
report-entry-loan-written-off = Loan written off

# Surplus and books

shu-refused = { $code ->
    [BAD_POLICY] The policy cannot be read or is not complete: { $about }.
    [BAD_MEMBERS] The members file is not as described: { $about }.
    [DUPLICATE_POOL] There are two pools { $about }.
    [BAD_PERCENT] "{ $about }" is not a percentage from 0 to 100.
    [PERCENT_SUM] The percentages of all pools add up to { $about } and must be exactly 100.
    [BAD_REMAINDER_POOL] The remainder is to go to { $about }, which is no fund of this policy.
    [BAD_NONMEMBER_POOL] Surplus from others is to go to { $about }, which is no fund of this policy.
    [DUPLICATE_MEMBER] Member number { $about } is there twice.
    [BAD_KIND] The kind of member { $about } is not anggota, calon or luar_biasa.
    [NEGATIVE_SAVINGS] Savings of member { $about } are below zero.
    [ZERO_DENOMINATOR] There is nothing to share { $about } by. Set on_zero = "remainder" to let it join the remainder.
   *[SALES_TOTAL_TOO_SMALL] All sales are less than the members' purchases ({ $about }).
} [{ $code }]
shu-head = Distribution of the surplus of { $year }
shu-head-members = Shares of { $count } people
shu-status = { $status ->
    [ok] Shared from { $base }
    [deficit] There is no surplus: nothing is shared
   *[absorbed] All of it makes good losses of earlier years
}
shu-nonmember-reserve = Surplus from others: { $amount }
shu-village = Village share: { $amount }
shu-loss-absorbed = Old losses made good: { $amount }
shu-loss-carried = Loss carried on: { $amount }
shu-remainder = Remainder of rounding: { $amount }
shu-reason = { $reason ->
    [calon] applicant
    [luar_biasa] extraordinary
    [joined_later] joined later
    [left_before] had left
    [gugur] left, forfeited
   *[pokok_unpaid] principal savings unpaid
}
shu-negative-purchases = Purchases of member { $member } are below zero ({ $amount }) and count as none.
shu-allocated-before = The surplus of { $year } is allocated already. What is wrong is taken back first, then allocated again.
shu-not-allocated = The surplus of { $year } is not allocated yet.
shu-year-late = The year { $year } is closed, but something came in since. Close it once more, then share the surplus.
shu-meeting-before = The meeting that allocates the surplus of { $year } is held after that year is over.
shu-other-surplus = By the books the surplus of { $year } is { $amount }. The policy says another; leave out its [surplus].
shu-nothing = There is no surplus of { $year } to allocate. Loss carried on: { $amount }.
shu-approval = Surplus of { $year } for members: { $amount }, by { $pools }. { $act ->
    [policy] The treasurer must agree to the figures.
   *[calculation] The board must agree to the percentages.
}
shu-loss-approval = { $year } lost { $amount }: nothing is shared out, and a loss of { $carried } is carried on. The meeting's decision needs the { $act ->
    [policy] treasurer.
   *[calculation] board.
}
shu-take-back-approval = Taking back the allocation of { $year }: { $act ->
    [policy] the treasurer must agree.
   *[calculation] the board must agree.
}
shu-paid-already = Of the surplus of { $year }, { $amount } is paid already{ $back ->
    [yes] {" "}and { $lapsed } went back to the reserve
   *[no] {""}
}. An allocation that is carried out is not taken back.
shu-nothing-owed = Nothing of the surplus is owed to { $name }.
payout-transfer-number = Type the transfer's number as on the bank's slip: figures and letters without blanks, { $most } at most. Nobody's name is written here.
shu-was-paid = Surplus of { $year } of { $name }, { $amount }, was paid on { $date }, { $way ->
    [cash] in cash
    [transfer] by bank transfer
    [kasbon] off the kasbon
   *[sukarela] into voluntary savings
}.
shu-has-lapsed = Surplus of { $year } of { $name }, { $amount }, was not claimed and went back to the reserve on { $date } by decision { $decision }. A members' meeting can give it back.
shu-lapse-early = Surplus of { $year } is waited for until { $date }. After that a members' meeting can send it back to the reserve.
shu-lapse-approval = Surplus of { $year } of { $count } members, { $amount }, was not claimed: back to the reserve. Needs the approval of { $act ->
    [policy] the treasurer.
   *[calculation] the board.
}
shu-lapsed-now = Surplus of { $year } of { $count } members, { $amount }, went back to the reserve.
shu-not-lapsed = Nothing of the surplus of { $name } went back to the reserve.
shu-give-back-early = That surplus went back to the reserve on { $date }. The meeting that gives it back is held on that day or later.
shu-give-back-approval = Surplus of { $year } of { $name }, { $amount }, given back from the reserve. Needs the approval of { $act ->
    [policy] the treasurer.
   *[calculation] the board.
}
shu-given-back = Surplus of { $year } of { $name }, { $amount }, can be paid again.
shu-leaver-owes = { $name } has left and still owes { $amount }. The SHU was paid in cash; ask for the debt before the person goes.
shu-below-coin = The SHU of { $name } is only { $amount }: there is no such small coin. Put it into simpanan sukarela; that of who has left waits.
shu-has-left = { $name } has left and has no voluntary savings any more. The cashier pays it in cash from the drawer.
shu-allocated-otherwise = The meeting shared out { $year } otherwise ({ $decision }, { $date }). That is what stands; this is a draft.
shu-all-paid = All of the surplus of { $year } is paid.
shu-pay-approval = Surplus of { $count } members, { $amount }, into voluntary savings. The board must approve.
shu-paid-to = The surplus of { $name }, { $amount }, is paid.
shu-all-paid-now = Surplus of { $count } members, { $amount }, went into voluntary savings.{ $gone ->
    [0] {""}
   *[other] {" "}{ $gone } who have left are paid in cash at the counter.
}
books-no-year = "{ $text }" is not a book year from 2000 to 2198.
books-year-not-over = The year { $year } is not over.
books-year-closed = The year { $year } is closed already.
books-earlier-open = The year { $first } is not closed. Close it first, then { $year }.
books-shift-open = A till of { $year } is still open. Close it first.
books-clearing = The opening balance clearing (360000) still holds { $amount }. Move it to 340000 by an entry as the members' meeting decided, then close { $year }.
books-close-approval = Close { $year }: nothing can be booked in it afterwards. The board must approve.
books-close-again-approval = Close { $year } once more: { $amount } that came in after the year was closed moves to { $reserve ->
    [yes] the reserve (340000), since that year's SHU is shared out
   *[no] SHU not yet shared (350000), a loss to 352000
}. The board must approve.
books-close-tills = { $open ->
    [none] {""}
   *[other] The shift of till { $open } from { $year } is not closed.{" "}
}{ $silent ->
    [none] {""}
   *[other] Nothing was heard of till { $silent } since { $date }.{" "}
}What was sold there will come in after the year is closed, and the year must be closed once more. Connect that till first. Close it all the same?
books-lock-tills = { $open ->
    [none] {""}
   *[other] The shift of till { $open } from the days to lock is not closed.{" "}
}{ $silent ->
    [none] {""}
   *[other] Nothing was heard of till { $silent } since { $date }.{" "}
}What was sold there will still come into the locked days. Connect that till first. Lock all the same?
right-interest-once = Interest of { $month } was not credited twice. There is nothing to put right.
right-interest-approval = Interest of { $month } that was credited twice, { $amount } on { $count } savings, is taken back; the first stays. The board must approve.
right-interest-now = { $amount } of interest of { $month } was taken back from { $count } savings.{ $below ->
    [0] {""}
   *[other] {" "}{ $below } members have withdrawn it: their savings are below zero until it is paid in again.
}
right-shu-once = SHU of { $year } was not allocated or paid twice. There is nothing to put right.
right-shu-approval = SHU of { $year }: the second allocation of { $beside } is taken back, and { $amount } that { $count } members got beyond their share goes back out of sukarela, the rest becomes their kasbon. The board must approve.
right-shu-now = SHU of { $year } is right again: the second allocation of { $beside } was taken back, { $amount } from { $count } members too, of which { $owed } became their kasbon.
books-lock-past-only = { $date } is not past. Only days that are past can be locked.
books-locked = The books are locked up to { $date }. Book the correction on a later day.
books-locked-shift = This till was opened on { $opened }, and the books are locked up to { $date }. Park the basket, close the till and open it again; what is parked stays.
books-lock-approval = Lock the books up to { $date }. The board must approve.
books-close-allowance = The allowance for loans of { $month } is not booked, { $amount } is missing{ $interest ->
    [none] {""}
   *[other] , and interest on savings of { $interest } is not paid
}. It cannot be once the year is closed. Close it all the same?
books-lock-interest = Interest of { $month } is not credited. Credit it first in Close and send; if the days are locked now, it is booked later, on the day of that. Lock all the same?
books-lock-shift-open = The till of { $date } is not closed. Close it first, then lock.
books-future = { $date } has not come yet.
books-before-begin = { $date } is before the books were opened ({ $first }). Nothing was booked. Use a date from { $first } on.
books-entry-words = An entry needs a description of at most 200 letters.
books-entry-lines = An entry has 2 to 60 lines.
books-entry-account = { $account } is not in the chart of accounts.
books-entry-controlled = Account { $account } follows what happened: members, stock, suppliers, the drawer, sales or the end of a year. Record that, not an entry.
books-entry-nothing = The line of account { $account } is zero.
books-entry-unbalanced = Debit and credit differ by { $amount }. Make them equal.
books-entry-same = Debit and credit are of the same account: nothing changes. Choose the other account.
books-entry-approval = Entry of { $amount }. The board must approve.
budget-too-far = The budget of { $year } is too far ahead. The latest year that can be planned is { $latest }.
budget-year-closed = The result of { $year } is closed or shared out, so its budget does not change any more. The one there is holds.
budget-decision = The number of the minutes has { $most } signs at most.
budget-balance-account = Account { $account } is neither income nor expense. A budget holds accounts 4 and 5 alone.
budget-negative = Account { $account } is planned below nothing. Write the amount without a minus.
budget-twice = Account { $account } is there twice. Write it once.
budget-nothing = Nothing is planned yet. Fill in one account at least.
budget-approval = Budget of { $year }: income { $income }, expense { $expense }, surplus { $surplus }. { $before ->
    [none] The board must approve.
   *[other] It replaces the one agreed to on { $before }. The board must approve.
    }
budget-agreed = The budget of { $year } is kept: income { $income }, expense { $expense }, surplus { $surplus }.
report-pool = Pool
report-reason = Remark
report-jasa-modal = By savings
report-jasa-usaha = By purchases
report-shu = Surplus
report-shu-payouts = Surplus by member: paid and owed
report-shu-statement = Surplus of { $year }: a member's reckoning
report-part = Part
report-shu-reckoned = Pool × own ÷ all
report-shu-paid-part = Payment
report-book-year = Book year
report-shu-cash = Cash
report-shu-sukarela = To sukarela
report-shu-transfer = By bank
report-shu-kasbon = Off kasbon
report-shu-lapsed = To reserve
report-shu-owed = Owed
report-shu-paid-on = Last
report-shu-meeting = Surplus of { $year }: decided { $decision }, { $date }. Waited for until { $until }.
report-shu-sums = Paid { $paid }, still owed { $owed } (account 213000)
report-entry-year-closed = Year closed
report-entry-year-opened = New year
report-entry-manual = Journal entry
report-entry-shu-allocated = Surplus allocated
report-entry-shu-reversed = Allocation taken back
report-entry-shu-paid = Surplus paid
report-entry-shu-lapsed = Surplus nobody came for

errand-storing = Storage for others
storage-on-account = On account
storage-say-whose = Say the member or a name
storage-say-what = Say what it is
storage-say-how-much = Say how much
storage-koli = koli
storage-kilogram = kg
storage-field-member = Member number
storage-field-name = Or a name
storage-field-phone = Phone
storage-field-goods = Goods, condition
storage-field-quantity = Quantity
storage-field-each = Kg of one koli
storage-field-shelf = Shelf
storage-field-out = Goes out
storage-field-paid = Fee
storage-new = Goods taken into storage
storage-lie = In storage: { $count }
storage-gone = All taken out
storage-due = Fee { $amount }
storage-long = Longer than 6 months
storage-none = Nothing is stored for others. Press Take in.
stock-fill-in = Fill in the fields beside this, then press the green key.
storage-labels = Labels are printed, one a koli
storage-since = since { $date }
storage-at-most = left { $left }
storage-tool-list = List
storage-tool-in = Take in
storage-tool-statement = Statement
storage-tool-fees = Charge fees
storage-tool-count = Count
storage-tool-none-there = None there
errand-storage-count = Count stored goods
storage-count-head = Scan the label of each package, weigh the rest
storage-count-scan = Scan the label of the first package
storage-scan-first = Scan its label first
storage-not-weighed = not weighed yet
storage-weigh-first = Some are not weighed yet
storage-count-again = Count again
storage-count-differs = Not as in the books
storage-count-begin = Begin to count
storage-count-said = The count of stored goods is recorded, slip { $slip }.
storage-lines = { $count } stored goods
storage-lines-differ = { $count } stored goods, { $differ } differ
storage-take-in = Take in
storage-give-out = Give out
storage-choose = Choose goods, or scan their label
storage-said-in = Storage { $document } is taken in. Slip { $slip } and labels are printed; the owner signs.
storage-said-out = The goods are out. Slip { $slip } is printed; whoever takes them signs.
storage-said-fees = The fees are charged.
storage-said-statement = The statement is printed.
errand-shops = Sell to shops
paid-drawer = Drawer
shop-new = A new shop
shop-owed-in-all = Owed by all shops: { $amount }
shop-limit = limit { $limit }, { $days } days
shop-inactive = Not active
shop-is-inactive = Not active: buys nothing on account
shop-none = No shop yet. The manager registers one with New shop.
shop-usual-limit = As usual
shop-field-code = Code
shop-field-name = Name of the shop
shop-field-phone = Phone
shop-field-address = Address
shop-field-limit = Credit limit
shop-field-pays = Pays now
shop-field-into = Goes into
shop-pays-up-to = owes { $amount }
shop-tool-new = New shop
shop-tool-list = List of shops
shop-code-and-name = Say code and name
shop-bill = On account
shop-sell = Sell
shop-take = Take
shop-choose = Choose a shop
shop-said-ready = The goods are ready and held. The cashier fetches them and bills.
shop-said-new = { $name } is registered and can buy on account.
shop-said-paid = { $amount } taken. Slip { $slip } is printed.
## Stock room and buying: goods in, suppliers, orders.
till-no-delivery = No goods receipt is open. Begin with the supplier.
till-delivery-open = Another goods receipt is still open. Finish or leave it first; nothing was lost.
till-unknown-supplier = Supplier { $supplier } is not on the list. Check the code.
till-unknown-order = There is no order { $order } for this supplier. Check the number, or receive without an order.
till-order-not-there = There is no order { $order }. Check the number.
till-order-has-come = All of order { $order } has come: there is nothing to close.
till-order-closed = Order { $order } was closed by { $name } on { $date }: { $reason ->
    [kosong] the supplier has none
    [lambat] it took too long
    [ganti] bought elsewhere
    [salah] ordered by mistake
    [lain] another reason
   *[other] without a reason
}. What comes all the same is received without an order.
till-transfer-again = The delivery note { $transfer } is printed again as a copy.
supplier-taken-in = { $name } is on the list of suppliers with code { $code }.
supplier-changed = The data of supplier { $name } were changed.
supplier-same = The data of { $name } say so already. Nothing was changed.
supplier-name-needed = Write the supplier's name.
supplier-name-taken = { $name } is on the list already with code { $code }. Change that one, or write a name that tells them apart.
supplier-code-taken = Code { $code } is { $name }'s already. Choose another, or leave it empty.
supplier-bad-code = Code { $code } cannot be used. Use capital letters, figures and hyphens, at most 16, or leave it empty.
supplier-bad-kind = { $kind } is no kind of supplier. Choose one of: { $kinds }.
supplier-bad-terms = { $days } days to pay cannot be used. Write 0 to { $most } days.
supplier-bad-phone = { $phone } is no phone number. Write its figures, 6 to 20.
supplier-bad-npwp = { $npwp } is no NPWP: it has 15 or 16 figures.
supplier-licence-needed = { $name } as a PBF needs the number of its PBF licence. Write it; nothing was changed.
supplier-licence-of-pbf = A licence number is for a PBF only. Choose the kind PBF first.
supplier-commission-of-consignor = A commission is for a consignor only. Choose the kind consignment first.
supplier-bank-agreed = The account of { $name } becomes { $bank }. The treasurer checks it and agrees: that is where the cooperative's money goes.
supplier-bank-gone = The account of { $name } is taken off the list. The treasurer agrees.
supplier-is-grosir = Wholesaler
supplier-is-pbf = PBF (medicines)
supplier-is-konsinyasi = Consignment
supplier-is-pkp = PKP, issues tax invoices
supplier-is-no-pkp = No PKP
supplier-field-name = Supplier's name
supplier-field-code = Code (empty: by itself)
supplier-field-kind = Kind
supplier-field-licence = PBF licence number
supplier-field-commission = Commission (%)
supplier-field-terms = Days to pay
supplier-field-phone = Supplier's phone
supplier-field-address = Supplier's address
supplier-field-bank = Bank account
supplier-field-pkp = PKP
supplier-field-npwp = NPWP
supplier-days = { $days } days
supplier-days-word = days to pay
supplier-type-name = Write the supplier's name
supplier-type-licence = Write the PBF licence number
supplier-change-what = Choose a field at the right and change it. A - takes it away.
supplier-tool-new = New supplier
supplier-tool-change = Change data
supplier-tool-more = Account and tax
supplier-tool-first = Name and address
stock-tool-note-again = Note again
stock-order-closed = closed by { $name }, { $date }
order-field-why = Closed because
order-why-first = First choose why the rest will not come.
order-why-kosong = Supplier has none
order-why-lambat = Takes too long
order-why-ganti = Bought elsewhere
order-why-salah = Ordered by mistake
order-why-lain = Another reason
till-not-into-quarantine = New goods are not received into quarantine. Receive them at the shop, pharmacy or warehouse, then move them.
till-serial-twice = Serial number { $serial } came in before. This pack was not taken in; check for a double scan or a forged pack.
till-delivery-full = One goods receipt has at most { $most } lines. Finish this one, then open another.
till-quantity-above-zero = The quantity must be above zero. Nothing changed.
till-amount-unlike = { $name }: a line total of { $amount } is far from quantity times price, { $comes_to }. Sen change less than Rp1 a unit: check quantity, price and discounts.
till-consigned-other-price = { $name }: { $agreed } per { $unit } was agreed, the note says { $said }. Take it in at the agreed price? If the agreement has changed, the manager changes its cost under Stock room, Goods.
till-bad-discounts = The discount { $text } cannot be read. Write it like 10+5 or 7.5.
till-medicine-not-here = { $name } is a medicine: it is received at the pharmacy or warehouse only.
till-price-absurd = A price of { $price } for one { $unit } of { $name } cannot be. Nothing was recorded. Check the column of prices: it may hold a barcode.
till-delivery-too-large = This delivery comes to more than { $most }. The last step was not recorded. Check its prices, quantities, VAT and freight.
till-batch-other-expiry = Batch { $batch } of { $name } is known to expire on { $known }, not { $expiry }. Check the pack; the line is unchanged.
till-bad-faktur-number = A faktur number has 1 to 40 characters. Type it as printed.
till-bad-faktur-date = The faktur cannot be dated ahead of today, nor be due before its date.
till-ppn-of-no-pkp = { $supplier } is not recorded as a PKP, but the invoice has PPN { $ppn }. Only a PKP may charge it. If they are one now (there is a tax invoice), go on and change the supplier; if not, leave PPN out and put it into the price.
till-faktur-twice = Faktur { $number } of { $supplier } was taken in already: { $date }, { $total }. It is not booked twice.
till-delivery-empty = There are no goods on this receipt yet. Scan them first.
till-faktur-needed = Type the number and date of the faktur first. What was scanned is kept.
till-price-needed = The faktur price of { $name } is still missing.
till-batch-needed = { $name } needs a batch number and an expiry date. Scan the 2D code or type them from the pack.
till-expires-soon = { $name } expires on { $expiry }, in less than { $days } days. It is taken in only if the pharmacist agrees.
till-payment-of-delivery = Paying a delivery from the safe or the bank needs the treasurer. Or take it in on account.
till-sum-too-large = The sum is too large to be counted. Check prices and quantities.
till-cost-unlike = { $count ->
    [1] { $name }: { $cost } per { $base }, last time { $last }. Is { $unit } really the unit on the faktur?
   *[other] The cost of { $count } goods is far from the last one: { $name }. Are units and prices on the faktur right?
}
till-cost-nothing = { $count ->
    [1] { $name } has no price: it would cost nothing. Is it free? If it is a bonus, note it as one.
   *[other] { $count } goods have no price: { $name }. They would cost nothing. Are they free? If it is a bonus, note it as one.
}
till-cost-moved = The cost of { $name } went from { $last } to { $cost }. It sells at { $price }: check whether that still fits.
till-not-ordered = { $name } is not on order { $order }. Receive it too?
till-more-than-ordered = More than order { $order } says: { $name }. Of the first { $ordered } { $unit } were ordered, { $came } came. Receive what was counted?
till-ordered-oneself = You wrote order { $order } yourself. Another person receives it, or the manager agrees. What was noted stays.
till-ordered-oneself-unnamed = You ordered these goods yourself with { $order }. Another person receives them under that number, or the manager agrees. What was noted stays.
till-medicine-of-pbf = { $name } is a medicine: it is bought of a licensed wholesaler (PBF) only, and { $supplier } is none. Nothing was recorded. Choose the PBF.
till-own-of-consignor = { $name } is the cooperative's own, not on consignment from { $supplier }. Not noted. Receive it from another supplier, or put the goods on consignment of supplier { $code } first.
till-consigned-of-owner = { $name } is on consignment from { $owner }. From { $supplier } it is not noted: receive it from its owner, or take in new goods for what is bought.
till-consigned-of-nobody = { $name } is on consignment, but its owner is no supplier that consigns. Not noted. Name the supplier with the goods first.
till-order-empty = An order needs 1 to 200 goods.
till-order-pharmacist = A pharmacist signs the order of { $goods }.
till-safe-or-bank = Suppliers are paid from the safe or the bank: safe or bank.
till-more-than-owed = Only { $owed } is owed to { $supplier } that way. Nothing was paid.
till-shop-owes-less = { $shop } owes only { $owed } that can be paid this way. Nothing was taken.
till-nothing-consigned = No consigned goods of { $supplier } were sold and not yet paid.
till-pay-supplier = Paying { $amount } to { $supplier } needs the treasurer.
till-bad-reason = The reason must be one of: { $reasons }.
till-send-back = Sending goods back to { $supplier } needs the manager.
till-less-owed = Only { $owed } is owed on faktur { $faktur }: the goods are worth more. Name another faktur, or have the money back into the safe.
till-no-faktur-owed = Nothing is owed to this supplier that could be lowered. Ask for the money back, into the safe or the bank.
till-not-so-much-here = { $name }: there are only { $left } { $unit } at { $place } by the books. Nothing was recorded.
till-batch-not-here = { $name }: no batch { $batch } lies at { $place }. Nothing was recorded. Check the batch on the pack.
till-not-of-faktur = Of invoice { $faktur } there are { $left } { $unit } { $name } left at { $place }. Nothing was recorded. Say that quantity, or send back without an invoice.
till-of-another-supplier = { $name } at { $place } came from { $owner }, not from { $supplier }. Nothing was recorded. Send it back to { $owner }.
till-bad-word = { $word } is not known here. Write name=value as in the README.
paper-stock-number = No. { $number }
paper-order-form = { $form ->
    [narkotika] NARCOTICS
    [psikotropika] PSYCHOTROPICS
    [prekursor] PRECURSORS
   *[oot] OFTEN MISUSED MEDICINES
}
paper-order-purpose = For dispensing at this outlet.
paper-stock-signer = { $kind ->
    [order] Supplier
    [received] Deliverer
    [arrived] Sender
    [counted] Witness
    [storage-counted] Witness
    [written-off] Witness
    [repacked] Witness
    [shop-paid] Payer
   *[sent] Recipient
}
paper-stock-party = { $kind ->
    [delivered] For
    [shop-paid] From
   *[received] Supplier
}: { $name }
paper-stock-faktur = Faktur { $number }
paper-stock-due = Due { $date }
paper-stock-place = Place: { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}
paper-stock-to = To: { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}
paper-stock-differs = { $kind ->
    [counted] * not as in the books
    [storage-counted] * not as recorded
   *[received] * not what was ordered or sent
}
paper-stock-amount = Goods
paper-stock-ppn = PPN
paper-stock-freight = Freight
till-on-account-first = There is medicine that expires soon: take it in on account with the pharmacist's approval, then pay the supplier separately.
till-expired-delivery = { $name } expired on { $expiry }: do not accept it, give it back to the driver. The line was not taken in.
till-list-empty = There is no line in that list. Nothing came in.
delivery-list-too-long = This file is too large for the list of one delivery. Nothing came in.
till-lines-needed = Name the goods: 1 to { $most }.
till-same-place = The goods are there already: choose another place.
till-back-to-its-own = { $name } was set aside at another place. Put it back where it came from, then move it from there.
till-out-of-quarantine = Taking goods out of quarantine needs the manager.
till-brought-back-stays = { $name } batch { $batch }: buyers brought back { $back } { $unit } in quarantine; they do not return to the shelf. Destroy them before two witnesses, or send them back to the wholesaler.
till-brought-back-stays-but = { $name } batch { $batch }: buyers brought back { $back } { $unit } in quarantine; they do not return to the shelf. At most { $free } { $unit } may leave; the rest is destroyed before two witnesses, or sent back to the wholesaler.
till-fresh-brought-back-stays = { $name }: buyers brought back { $back } { $unit } in quarantine; they do not return to the shelf. Write them off as broken, or send them back to their supplier.
till-fresh-brought-back-stays-but = { $name }: buyers brought back { $back } { $unit } in quarantine; they do not return to the shelf. At most { $free } { $unit } may leave; the rest is written off as broken, or sent back to its supplier.
till-medicine-out-of-quarantine = Medicine leaves quarantine only where the pharmacist says that it is still good: a pharmacist must agree.
till-unknown-transfer = There is no transfer { $transfer }. Check the number on its paper.
till-transfer-twice = Transfer { $transfer } was received already. It is not booked twice.
till-transfer-own = You sent { $transfer } yourself. Another person counts and receives it, or the manager agrees.
till-transfer-differs = What came differs from what was sent. The difference is noted for the manager.
till-transfer-less = Less came than was sent, worth { $value }. The difference is noted for the manager.
till-transfer-more = More came than was sent, worth { $value }. The difference is noted for the manager.
till-arrived-more = { $name }: { $sent } { $unit } were sent, { $counted } counted. Not recorded yet: count once more. If there is more indeed, the manager must agree.
till-arrived-less = Goods worth { $value } did not come, above the limit { $limit }. Not recorded yet: count once more. If they are missing indeed, the manager must agree.
till-not-on-transfer = { $name } is not in the transfer { $transfer }. Check goods and batch.
till-write-off = Writing off goods worth { $value } needs the manager.
till-unknown-witness = Witness { $user } is nobody of this cooperative. Give the sign-in name.
till-witness-needed = Medicine is destroyed before two witnesses beside who records and who agrees. Nothing is recorded yet: name both of them.
till-witness-needed-narcotic = Narcotics and psychotropics leave the books before two witnesses beside who records and who agrees. Nothing is recorded yet: name both of them.
till-not-expired = { $name } batch { $batch } is good until { $expiry }: it has not expired. Nothing is booked yet: name another batch, or choose another reason.
till-witness-needed-one = Medicine that is broken, expired or lost leaves the books before one witness who neither notes nor approves it. Nothing is booked yet: name the witness.
till-destroyed-how = Write how it is destroyed, for the minutes: dissolved and buried, say. Nothing is recorded yet.
till-repack-what = Only our own shop goods are repacked, into other goods. Medicines and consigned goods are not.
till-spilt-much = { $name }: { $lost } of { $all } { $unit } was spilt: more than one percent. The manager has to agree.
till-weights-differ = The contents do not fit: { $before } grams became { $after } grams. Check the quantities, or say how much was spilt.
till-batch-blocked = Batch { $batch } of { $name } is not sold any more. The books still hold { $left }: move it into quarantine.
till-batch-free = Batch { $batch } of { $name } may be sold again. There are { $left }.
till-bad-temperature = Temperature or fridge "{ $text }" cannot be read. Write it like 4,5.
till-temperature-noted = Temperature of { $fridge } noted: { $degrees } °C.
till-temperature-out = { $fridge } is at { $degrees } °C, outside 2-8 °C. It is noted. Put the cold medicines in it aside and tell the pharmacist.
till-care-not-listed = { $name } is not on today's list.
till-care-seen = { $name } batch { $batch } was looked at today.
till-care-checked = { $name } batch { $batch } looked at. { $left } boxes left.
till-care-unchecked = { $count } boxes were not looked at. Close today's list all the same?
till-care-signed = Today's list is closed: { $count } boxes looked at.
till-missed-noted = Noted on the list of what to order.
till-missed-what = Say what was asked for.
till-no-stocktake = No stock count is open. Begin with the place.
till-stocktake-open = Another stock count is still open. Finish or leave it first; what was counted is kept.
till-stocktake-nothing-there = At { $place } the books have nothing on the shelf or in the category { $scope }. Check the word; what is found there can be counted all the same.
till-stocktake-elsewhere = { $name } stands in the books of { $place } outside { $scope } too. Count all of it: what is not counted is taken as missing.
till-batch-to-count = { $name } is counted by batch. Scan the 2D code or name the batch.
till-count-no-shelf = There is nothing on shelf { $shelf } to count in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}. Check how it is written, or count everything.
till-count-no-category = There is nothing of category { $category } to count in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}. Check how it is written, or count everything.
till-medicine-not-counted-here = { $name } is medicine, and what is counted is the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}. Not noted. Count it in the pharmacy or the warehouse; if it really lies here, move it to the pharmacy.
till-shop-goods-not-counted-here = { $name } is shop goods, and what is counted is the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}. Not noted. Count it in the shop or the warehouse; if it really lies here, move it to the shop.
till-count-other-shelf = Shelf { $counted } is counted; { $own ->
    [none] { $name } has no shelf
   *[other] { $name } lies on shelf { $own }
}. Note it all the same?
till-count-other-category = Category { $counted } is counted; { $name } { $own ->
    [none] has none
   *[other] belongs to { $own }
}. Note it all the same?
till-watched-not-here = { $name } batch { $batch }: the books have none in the { $place ->
    [toko] shop
    [apotek] pharmacy
    [gudang] warehouse
   *[karantina] quarantine
}. Psychotropics and narcotics are not added by a count. Check batch and place, or receive it with its faktur.
till-nothing-counted = Nothing was counted yet. Goods that were not counted are not zero.
till-review-first = Compare with the books first, then it is booked.
till-goods-again = { $name } is off by { $value }: count it once more. The first count is kept.
till-unknown-batch = { $name }: batch { $batch } is not known. Medicine comes in with its faktur, not by a count.
till-approve-count-agrees = All { $count } lines of the count agree: the manager approves it, so that it is recorded.
till-approve-count = A count of { $count } { $count ->
    [one] line
   *[other] lines
 }, off by { $value }: the manager has to agree.
papers-name = { $papers ->
    [resep] Prescriptions
    [resep_pn] Prescriptions of narcotics and psychotropics
    [register_pn] Registers of narcotics and psychotropics
    [register_lain] Register of precursors, OOT and OWA
   *[faktur] Invoices and orders
}
paper-papers-dates = Dated { $from } to { $to }
paper-archive-count = { $count } sheets
paper-papers-log = { $papers ->
    [resep] The names of patients and prescribers are deleted from the program too. Medicine, date and quantity stay.
    [resep_pn] The names of patients and prescribers are deleted from the program too. Medicine, date and quantity stay.
    [register_lain] Names, phones and complaints of buyers are deleted from the program too. Medicine, date and quantity stay.
   *[other] What is destroyed is the paper. What the program recorded stays.
}
report-papers = Papers
report-year = Year
report-first = First number
report-last = Last number
report-from-day = From
report-to-day = To
report-sheets = Sheets
report-keep-until = Keep until
report-may-go = May go
report-destroyed = Destroyed
report-minutes = Minutes
report-minutes-of = { $slip }, { $date }
report-retention = How long papers of the pharmacy are kept
report-retention-years = Prescriptions and registers of P/N { $rx } years, invoices and orders { $faktur } years
report-retention-log = Papers are destroyed with minutes and two witnesses. With them the names of patients, prescribers and buyers are deleted from the program; medicine, date and quantity stay.
report-person-gone = destroyed, { $slip }
reports-retention = Papers to keep
till-papers-dates = The first date must come before the last.
till-papers-kept = Not to be destroyed yet: these papers are kept until { $until }. Choose earlier dates.
till-papers-gone = The papers of { $from } to { $to } were destroyed already, with minutes { $slip }.
till-papers-destroy = Destroy { $count } sheets: { $papers ->
    [resep] prescriptions
    [resep_pn] prescriptions of narcotics and psychotropics
    [register_pn] registers of narcotics and psychotropics
    [register_lain] register of precursors, OOT and OWA
   *[faktur] invoices and orders
}.{ $papers ->
    [resep] {" "}The names of patients and prescribers in the program go with them and cannot be brought back.
    [resep_pn] {" "}The names of patients and prescribers in the program go with them and cannot be brought back.
    [register_lain] {" "}Names, phones and complaints of buyers in the program go with them and cannot be brought back.
   *[other] {""}
}
till-papers-log-stays = The minutes are printed. { $papers ->
    [resep] The names of patients and prescribers are deleted from the program; medicine, date and quantity stay.
    [resep_pn] The names of patients and prescribers are deleted from the program; medicine, date and quantity stay.
    [register_lain] Names, phones and complaints of buyers are deleted from the program; medicine, date and quantity stay.
   *[other] The paper is destroyed; what the program recorded stays.
}
till-papers-differ = The records know of { $known } sheets, { $count } were counted. Check again before they are destroyed.
errand-papers = Destroy papers
papers-head = Papers past their years
papers-none = No papers are past their years yet. Of papers from before the program, type the dates.
papers-field-kind = Papers
papers-field-from = From
papers-field-to = To
papers-field-count = Sheets
papers-field-how = How
papers-row-dates = { $from } to { $to }
papers-row-count = { $count } sheets
papers-destroy = Print minutes
papers-fill = Fill in all, with two witnesses
papers-ready = The board must agree
papers-said = Minutes { $slip } are printed. { $papers ->
    [resep] The names of patients and prescribers are deleted from the program.
    [resep_pn] The names of patients and prescribers are deleted from the program.
    [register_lain] The names of buyers are deleted from the program.
   *[other] What the program recorded stays.
}
paper-stock-title = { $kind ->
    [order] PURCHASE ORDER
    [received] GOODS RECEIVED
    [sent-back] GOODS SENT BACK
    [paid] SUPPLIER PAID
    [settled] CONSIGNMENT SETTLED
    [sent] TRANSFER
    [arrived] TRANSFER RECEIVED
    [written-off] GOODS WRITTEN OFF
    [counted] STOCK COUNT
    [storage-counted] COUNT OF STORED GOODS
    [shop-paid] PAID BY A SHOP
    [delivered] DELIVERY NOTE
    [papers-destroyed] MINUTES OF PAPERS DESTROYED
   *[repacked] REPACKED
}
paper-stock-paid = { $paid ->
    [credit] On account: paid later
    [safe] From the safe
    [bank] From the bank
    [cash] Cash into the drawer
   *[consignment] On consignment: paid once sold
}
paper-consigned-since = { $since ->
    [date] Since paid on { $date }
   *[first] Since the first goods
}
paper-consigned-sold = Sold { $sold } { $unit }
paper-consigned-came = came { $quantity }
paper-consigned-returned = returned { $quantity }
paper-consigned-back = taken back { $quantity }
paper-consigned-missing = missing { $quantity }
paper-consigned-left = left { $quantity }
report-entry-received = Received
report-entry-sent-back = Sent back
report-entry-moved = Sent on
report-entry-arrived = Arrived
report-entry-counted = Counted
report-entry-written-off = Written off
report-entry-repacked = Repacked
report-asked = Asked for
report-asked-not-sold = Asked for, not sold here
report-coming = Under way
paper-storage-title = { $kind ->
    [in] GOODS TAKEN INTO STORAGE
    [out] GOODS OUT OF STORAGE
   *[statement] STORAGE STATEMENT
}
paper-storage-owner = Owner: { $name }
paper-storage-shelf = Shelf { $shelf }
paper-storage-way = { $way ->
    [out] out
   *[in] in
}
paper-storage-left = Left
paper-storage-each = One koli is { $weight } kg
paper-storage-fee = Fee { $month }, { $kilograms } kg
paper-storage-paid = { $paid ->
    [yes] paid
   *[no] on account
}
paper-storage-came-in = { $paid ->
    [safe] Into the safe
    [bank] Into the bank
   *[cash] Cash into the drawer
}
paper-storage-total = Fees in all
paper-storage-rate = { $rate } a kg for each calendar month begun, on the most that lay here in it. Bring this slip to take goods out.
paper-storage-signs = Owner or proxy
paper-storage-label = STORED FOR OTHERS - NOT FOR SALE
paper-storage-piece = Koli { $number } of { $of }
till-storage-barred = { $goods } cannot be stored here: medicines, petrol, diesel, kerosene and gas are refused.
till-unknown-storage = There is no storage { $storage }. Scan its label, or check the number.
till-bad-storage = { $what ->
    [owner] Nobody is named as the owner: scan a member's card, or type a name and telephone number.
    [goods] The goods to be stored are not named.
    [quantity] The quantity must be above zero.
    [whole] Koli are counted whole. A half one is taken in by itself, with its weight.
   *[weight] A koli must weigh more than nothing.
} Nothing is taken in yet.
till-storage-not-enough = Of storage { $storage } only { $left } { $unit } are left.
till-storage-fees-due = { $amount } of storage fees for { $storage } are not paid. Take them first, or the manager agrees to put them on account.
till-storage-fees-unpaid = Fees of { $amount } for storage { $storage } are not paid; { $earlier } of them stand on account already. Take the money first, or the manager agrees that it stays on account.
till-no-storage-count = No count of stored goods is open. Begin one first.
till-storage-count-open = A count of stored goods is still open. Finish or leave it first; what was counted is kept.
till-koli-whole = A quantity is not below zero, and packages are counted whole. Type zero if nothing is there.
till-koli-twice = Package { $koli } of storage { $storage } is counted already. Scan the next one.
till-storage-weigh = Storage { $storage }, { $goods }: not weighed yet. Type its weight, or zero if it is not there.
till-storage-uncounted = { $count } stored goods were not counted: { $names }. Enter zero for what is not there.
till-storage-differs = Storage { $storage }, { $goods }: { $booked } { $unit } in the books, { $counted } { $unit } counted. The owner's claim stays; the manager decides what is paid.
till-storage-again = Storage { $storage }, { $goods }, differs from the books: count it once more. The first count is kept.
till-approve-storage-count = Count of stored goods, { $count } numbers, { $differ } of them differ: the manager has to agree.
till-storage-nothing-due = No storage fee is due yet.
till-storage-charged = { $count } storage fees were charged, { $amount } in all.
till-unknown-shop = The shop { $shop } is not registered. The manager registers it first.
till-bad-shop = The shop's data are not right yet: a code of letters and digits, a name, a limit, 0 to 365 days.
till-shop-inactive = { $name } buys on account no more. Sell without, or ask the manager.
till-warehouse-by-carton = { $name } leaves the warehouse by the carton or sack. Scan the large pack, or sell from the shop.
till-warehouse-no-medicine = { $name } is a medicine: the warehouse sells none to other shops.
till-warehouse-for = A sale from the warehouse for { $name }: scan cartons or sacks.
till-warehouse-ready = Ready goods for a shop: scan cartons or sacks, then hold. The cashier fetches the held sale and bills it.
till-warehouse-hand-over = Money and bills are for the cashier. The goods stay in the basket: hold the sale, and the cashier fetches it.
till-warehouse-begun = A sale from the warehouse: scan cartons or sacks.
till-no-shop-account = This sale is for no registered shop. Begin the warehouse sale with the shop's code.
till-shop-overdue = { $name } has a debt overdue since { $due }. It owes { $owed }. The manager must agree.
till-shop-limit = { $name } owes { $owed }; with this it is over its limit { $limit }. The manager must agree.
till-not-ours = { $name } is on consignment and not ours: send it back to its owner, or count it.
till-shop-goods-not-here = { $name } is shop goods: it lies in the shop or the warehouse, not at the pharmacy.
till-uncounted = { $count } goods here were not counted and stay as in the books: { $names }. Where there is nothing, say zero.

## The ledger's pages

web-sign-in = Sign in
web-name = Name
web-password = Password
web-wrong-password = Wrong name or password. Check them and try again.
web-held = Too many tries. Wait a quarter of an hour, then try again.
web-new-password = New password
web-one-time = Your password is for one time only. Make a new one before you go on.
web-wrong-old = The old password is wrong. Nothing was changed.
web-too-short = The new password has at least { $count } letters and is not the old one.
web-differ = The new password was typed in two ways. Type it again.
web-old-password = Old password
web-again = New password, once more
web-save = Save
web-leave = Sign out
web-to-start = To the first page
web-not-here = There is no such page, or it is not for you.
web-later = The ledger cannot answer now. Nothing is lost; try again in a moment.
web-city = The city's cooperatives
web-city-lead = The last { $days } days. Who lacks most stands first.
web-last-days = Last { $days } days
web-cooperative = Cooperative
web-kelurahan = Kelurahan
web-cooperatives = Cooperatives
web-whole = Complete up to today
web-days = Days
web-sold = Days sold
web-closed = Closed
web-open = Not closed
web-closing = Day closed
web-sent = Days sent
web-seen = Last sign of life
web-chain = Chain of records
web-receipts = Receipts
web-amount = Sales
web-intact = Chain intact
web-not-intact = Records put aside
web-aside = { $count } records put aside for the auditor
web-seen-at = Last heard of { $at }
web-never-seen = Never heard of
web-sold-days = { $count } days sold
web-closed-days = { $count } closed
web-sent-days = { $count } of { $of } days sent
web-size = { $receipts } receipts, { $amount }
web-no-cooperative = There is no cooperative yet that you may see. Ask whoever runs the server to add it.
web-stock-value = Stock value
web-shu = SHU { $year } so far
web-tills = Tills
web-till = Till
web-newest = Newest record
web-revoked = revoked
web-date = Date
web-from = From
web-to = To
web-show = Show
web-receipt = Receipt { $receipt }
web-voided = This sale was voided.
web-returned = Some of the goods were brought back.
web-medicine = Medicine
web-rounding = Rounding
web-payable = Paid
web-member = Member { $number }
web-purchases = Purchases of { $year } that count for SHU: { $amount }
web-own = My savings, loans and SHU
web-card = Number on the member's card
web-wrong-pin = Card or PIN does not fit. After five wrong ones, ask for a new PIN at the cooperative's desk.
web-pokok = Simpanan pokok
web-wajib = Simpanan wajib
web-sukarela = Simpanan sukarela
web-kasbon = Kasbon
web-loan = Left of loan { $loan }
web-look-again = Done
web-open-title = Open books
web-open-lead = The cooperative's books for its { $count } members, without a name of anybody.
web-open-none = The members' meeting has decided on no year yet. After it, its books stand here.
web-open-year = Book year { $year }
web-open-running = Running year { $year }
web-open-decided = Decided by the meeting of { $date }, number { $decision }
web-open-so-far = Until today; no meeting has decided on it and it promises nothing.
web-open-surplus = Surplus from
web-open-members = Business with members
web-open-others = Business with others
web-open-shared = How the surplus was shared
web-open-shared-so-far = Surplus so far by the last meeting's percentages
web-open-benefit = What members had from buying, borrowing and saving at their own cooperative.
web-open-pool = { $code ->
    [cadangan] Reserve
    [jasa_usaha] Share by purchases
    [jasa_modal] Share by savings
    [pendidikan] Education fund
    [sosial] Social fund
    [insentif] Incentive fund
   *[other] Fund { $code }
}
report-open-books = Open books
report-open-part = Part
report-open-line = Line
report-open-amount = Amount
report-open-closed = The board has not opened the books to members (setting open_books).
report-open-members = { $count } members
report-open-none = The members' meeting has decided on no year yet.
report-open-decided = Book year { $year }, decided by the meeting of { $date }, number { $decision }
report-open-running = Running year { $year } until today; no meeting has decided on it
report-open-assets = Assets
report-open-liabilities = Liabilities
report-open-equity = Equity
report-open-part-name = { $part ->
    [wealth] Balance sheet
    [surplus] Surplus
    [pools] How the surplus is shared
   *[benefit] What members had of it
}

## Goods of the catalogue

goods-taken-in = { $name } is in the catalogue as { $sku }: { $price } for a { $unit }.
goods-changed = { $name } was changed.
goods-sold-no-more = { $name } is not sold any more. Its records stay, and it can be sold again at any time.
goods-sold-again = { $name } is sold again.
goods-same = { $name } is so already. Nothing was changed.
goods-new-category = { $category } is a new category: check how it is spelt.
goods-price-needed = Give the price of { $name } first.
goods-price-has-a-day = Prices of goods that are sold already have a day from which they hold. Change them under Prices & offers.
goods-bad-number = Number { $sku } cannot be used. Take capitals, digits and hyphens, 16 at most, or leave it out.
goods-number-taken = Number { $sku } belongs to { $name }. Take another, or leave it out.
goods-bad-words = "{ $text }" cannot be used. Write 1 to { $most } letters.
goods-bad-barcode = Barcode { $code } is not right: a slip, or digits are missing. Scan the pack.
goods-code-taken = { $code } belongs to { $name } ({ $sku }). Open those goods and type the code once more to let it go.
goods-no-such-barcode = { $code } is no barcode of { $name }.
goods-unit-stays = Stock of { $name } is kept by the { $unit }, so its unit stays. Make new goods for another unit.
goods-unit-twice = There is a unit { $unit } already.
goods-ladder = 1 { $unit } holds { $factor }: it must hold more than the unit below it.
goods-not-medicine = { $name } is no medicine: the marks for Fornas and generic are for medicine only.
goods-field-generic = Generic
goods-field-fornas = Fornas/DOEN
goods-is-fornas = Yes, on the list
goods-is-not-fornas = Not on the list
goods-generic-by-number = By its number
goods-is-generic = Generic
goods-is-brand = Brand
till-het-of-medicine = { $name } is no medicine: the ceiling of goods of the shop follows their code, in the rules of the shop.
till-not-above-ceiling = { $name } is not above its ceiling. Nothing was changed.
till-nothing-above-ceiling = No price is above its ceiling. Nothing was changed.
today-above-ceiling = { $name } is above its ceiling
today-above-ceiling-detail = { $field ->
    [anggota] Members' price
    [grosir] Wholesale price
   *[other] Price of a { $field }
} { $price }, ceiling { $most }{ $rule ->
    [none] {""}
   *[other] {" "}({ $rule })
}.
today-above-ceiling-more = { $count } more goods are above their ceiling
today-above-ceiling-more-detail = Bring all down to the ceiling. They are listed in the report of prices above a ceiling.
key-put-right = Put right
key-to-ceiling = Lower
report-ceilings = Prices above a ceiling
report-ceilings-on = Prices and rules of { $date }
report-ceiling = Highest
report-ceiling-kind = Kind
report-ceiling-rule = Rule
reports-ceilings = Prices above a ceiling
cli-import-above-ceiling = { $name }, price { $field } { $price } is above { $force ->
    [blocks] the ceiling { $most } ({ $rule }): taken in, but not sold before it comes down
   *[other] the reference { $most } ({ $rule })
}.
paper-label-above-ceiling = The label of { $name } is not printed: its price is above the ceiling { $most }. Lower it first under prices.
goods-medicine-only = { $name } is no medicine: class, registration and a medicine's marks are for medicines alone. Goods of the shop do not become a medicine; take a new one in.
medicine-class-needed = Choose the class of { $name } as its pack has it: { $known }.
medicine-unit-needed = Write the smallest unit of { $name }, a tablet or a bottle: its stock is kept in it.
medicine-bad-number = { $number } is no registration number. A medicine's has 15 letters and digits (GKL1234567810A1); others are TR, SD, NA, AKD, PKD and their digits. Look at the pack, or leave it empty.
medicine-number-of-another-class = NIE { $number } does not belong to class { $class }: the second letter of a medicine's number is its class. Look at the pack of { $name }. Nothing was kept.
medicine-number-twice = NIE { $number } is { $name }'s already ({ $sku }). If it is the same medicine, say no and use that one. Two packs with one number, keep it all the same?
medicine-without-number = { $name } has no registration number yet: it is kept and can be received, but not sold until the number is written.
medicine-number-missing = { $name } has no registration number yet. Write it as soon as there is one.
medicine-warning-unknown = The warning of { $name } is P1 to P6.
medicine-warning-of-t = Warnings P1 to P6 are for limited free medicines (T), and { $name } is of class { $class }.
medicine-owa-of-k = OWA is for class K alone, and { $name } is of class { $class }.
medicine-watched-drug = Precursors and often misused medicines are drugs of B, T, K, P or N, and { $name } is of class { $class }.
medicine-lies-in-register = { $left } { $unit } of { $name } still lie here: its register runs until they are gone. Use or write them off first, or take a new medicine in under the right class.
goods-owner-needed = { $name } is on consignment: name the supplier, who must be one that consigns. If it is the cooperative's own, say that it is not on consignment.
goods-owner-gets = { $name } is on consignment: write under the cost what the owner gets for one { $unit }.
goods-lies-ours = There are { $left } { $unit } of { $name } left that are the cooperative's. Sell, send back or write them off before it goes on consignment; or take in new goods.
goods-lies-consigned = There are { $left } { $unit } of { $name } left that are their owner's. Send them back or sell them before the owner changes; or take in new goods.
goods-sold-beyond = { $beyond } { $unit } of { $name } were sold beyond the stock in the books. Count first, then change the owner.
goods-owner-due = { $due } for { $name } that was sold is not paid to { $owner } yet. Pay under Suppliers first, then change the owner.
goods-name-twice = { $name } is in the catalogue already: { $sku }, { $price } for a { $unit }. Take in new goods all the same?
goods-field-supplier = Supplier
goods-field-consigned = On consignment
goods-is-consigned = The supplier's
goods-is-ours = Our own
goods-as-supplier = As the supplier
goods-consignor = consigns
goods-suppliers-several = More than one supplier is named { $typed }. Write more of it, or choose from the list.
goods-tool-supplier = Supplier, ceiling
errand-goods = New goods, change goods
goods-head-new = New goods
goods-head-known = Goods in the catalogue
goods-scan-or-name = Scan the pack, or write its name
goods-complete-first = The goods on the screen are not complete. Write name and price, or press New goods to empty the fields. { $code } is not noted yet: scan it again afterwards.
goods-head-next = { $count } taken in. Scan the next pack
goods-taken = taken in
goods-field-weighed = Weighed
goods-is-weighed = Yes, weighed
goods-is-counted = No, counted
goods-type-price = Give the price
goods-type-rung = Give what the larger unit holds and costs
goods-nothing-yet = Change something first
goods-whole-number = Give a whole number.
goods-field-name = Name
goods-field-price = Price
goods-field-member = Members' price
goods-field-unit = Unit
goods-field-category = Category
goods-field-cost = Cost
goods-field-shelf = Shelf
goods-field-sold = Sold
goods-field-minimum = Least stock
goods-field-content = Content of a pack
goods-field-rung = Larger unit
goods-field-factor = The larger unit holds
goods-field-rung-price = Price of the larger unit
goods-field-ceiling = Ceiling code
goods-field-limit = Limit code
goods-unknown-ceiling = { $code } is no code of a ceiling price. There are: { $known }. A new one is entered under Settings, Rules of the shop, Ceilings and limits. Nothing was saved.
goods-unknown-limit = { $code } is no code of a purchase limit. There are: { $known }. A new one is entered under Settings, Rules of the shop, Ceilings and limits. Nothing was saved.
goods-field-code = Barcode (again: off)
goods-is-sold = Yes, sold
goods-is-not-sold = Sold no more
goods-holds = holds { $factor } { $unit }
goods-no-code = no barcode
goods-tool-more = Units and stock
goods-tool-first = Name and price
goods-tool-new = New goods
goods-new-whose = New goods are taken in by the manager under Gudang, Barang. The delivery stays open: go on with the rest and scan this again afterwards.
medicine-new-whose = A new medicine is taken in by the pharmacist or the manager. The delivery stays open: go on with the rest and scan this again afterwards.
medicine-tool-new = New medicine
medicine-tool-pack = Pack
medicine-tool-marks = Marks
medicine-tool-shelf = Shelf and stock
medicine-head-new = New medicine
medicine-choose-class = Choose the medicine's class
medicine-type-unit = Write the smallest unit on the page Pack
medicine-comes-along = Batch { $batch }, expiry { $expiry } go along to the delivery
medicine-field-class = Class
medicine-field-nie = NIE
medicine-field-substance = Substance
medicine-field-strength = Strength
medicine-field-form = Form
medicine-field-het = HET of the pack
medicine-field-code-on = Barcode is on
medicine-field-owa = OWA
medicine-field-watched = Watched
medicine-field-kept = Kept
medicine-field-antibiotic = Antibiotic
medicine-field-warning = Warning
medicine-field-most = Most without R/
medicine-yes = Yes
medicine-no = No
medicine-class-b = B free
medicine-class-t = T limited free
medicine-class-k = K prescription
medicine-class-p = P psychotropic
medicine-class-n = N narcotic
medicine-class-ot = OT herbal
medicine-class-sk = SK supplement
medicine-class-alk = ALK device
medicine-class-pkrt = PKRT household
medicine-class-kos = KOS cosmetic
medicine-watched-none = No
medicine-watched-prekursor = Precursor
medicine-watched-oot = OOT
medicine-kept-plain = Room
medicine-kept-cold = Cold 2–8 °C
medicine-warning-none = None
medicine-warning-p1 = P1 read the label
medicine-warning-p2 = P2 gargle
medicine-warning-p3 = P3 outside of the body
medicine-warning-p4 = P4 to be burnt
medicine-warning-p5 = P5 not swallowed
medicine-warning-p6 = P6 piles

## The print queue

key-papers = Print queue
queue-none = There are no papers.
queue-reading = Reading…
key-paper-came = It came out whole
key-paper-again = Print
key-paper-copy = Print a copy
key-paper-drop = Not wanted any more
paper-asked = Asked for { $at }
paper-copy-of = COPY no. { $number }
paper-kind-receipt = Receipt
paper-kind-x = X report
paper-kind-z = Z report
paper-kind-label = Label
paper-kind-etiket = Medicine label
paper-kind-rx-copy = Copy of a prescription
paper-kind-cash = Cash slip
paper-kind-savings = Savings slip
paper-kind-debt = Loan slip
paper-kind-payout = Payout slip
paper-kind-voucher = Voucher
paper-kind-qris = QRIS code
paper-kind-recovery = Recovery sheet
paper-kind-stock = Stock room paper
paper-kind-other = Paper
paper-waiting = Waiting
paper-waiting-how = It comes by itself once the printer is ready. Fill in paper, close the printer, and look at its light.
paper-going = On its way
paper-going-how = It is being sent to the printer.
paper-doubtful = Not certain
paper-doubtful-how = The printer broke off in the middle of this paper. Look at it. If it is whole, say that it came out. If not, print a copy.
paper-failed = Failed
paper-failed-how = This paper could not be made, and nothing came out. What was recorded is saved.
paper-sent = Sent
paper-sent-how = The printer took all of it. This printer does not say whether it was printed.
paper-printed = Printed
paper-printed-how = This paper has come out.
paper-dropped = Dropped
paper-dropped-how = It was not wanted any more. What was recorded is saved, and the paper can still be printed.
# Rules of the house: everything that a shop decides about itself (setting, ceiling, purchase-limit).
house-name = { $rule ->
    [name] Name of the cooperative
    [address] Address
    [kelurahan] Kelurahan
    [city] Town
    [phone] Telephone
    [legal_number] Legal number
    [complaint_contact] Complaint number on the receipt
    [timezone] Local time
    [qris] QRIS code of the shop
    [qris_mode] How QRIS is shown
    [qris_most] Largest QRIS payment
    [qris_mdr_free] QRIS without a fee up to
    [qris_mdr] QRIS fee above it (%)
    [kasir_discount] Largest discount by a cashier (%)
    [manajer_discount] Largest discount by the manager (%)
    [label_days] A shelf label is believed for (days)
    [label_percent] Lower price without a label (%)
    [member_price_for_others] Member price for applicants
    [attach_days] A receipt can be given to a member for (days)
    [plausible_weight] Weights above this are asked about (kg)
    [plausible_units] Quantities above this are asked about
    [hold_most] Most sales on hold
    [cancel_approval] Dropping a basket needs the manager above
    [tobacco_sold] Sells tobacco
    [round_to] Cash is rounded to (Rp)
    [round_mode] Direction of rounding
    [cash_limit] Cash in or out needs the manager above
    [count_reason] A cash difference needs a reason above
    [float_proposed] Proposed float
    [lock_minutes] Name locked after 5 wrong PINs (minutes)
    [return_days] Goods are taken back for (days)
    [return_approval] A return needs the manager above
    [kasbon_offline_percent] Kasbon without a network, of the limit (%)
    [kasbon_overdue_days] Kasbon is barred when overdue (days)
    [voucher_rest_lost] The rest of a voucher is lost
    [pkp] Collects PPN (PKP)
    [npwp] NPWP
    [pph_final] PPh final on turnover (%)
    [turnover_limit] Yearly turnover that makes PKP
    [sphp_packs] SPHP rice a day and buyer (packs)
    [lpg_household] LPG 3 kg for a household (cylinders)
    [lpg_business] LPG 3 kg for a micro business (cylinders)
    [goods_expiry_days] Goods near their expiry (days)
    [use_days] Daily use is averaged over (days)
    [lead_days] From the order to the shelf (days)
    [cover_days] An order lasts for (days)
    [slow_days] Goods do not move after (days)
    [cost_moved] Cost moved, look at the price again (%)
    [count_again] Stock difference counted again above
    [arrive_days] Transfer not received after (days)
    [prefix_weight] Prefix of scale labels, weight
    [prefix_price] Prefix of scale labels, price
    [prefix_member] Prefix of member cards
    [prefix_voucher] Prefix of vouchers
    [account_limit] Limit of shops on account
    [account_days] Terms of shops on account (days)
    [storage_rate] Storage for a kg and month
   *[storage_long_months] Storage is long after (months)
}
house-value = { $value ->
    [yes] yes
    [no] no
    [none] none
    [down] down
    [nearest] to the nearest
    [up] up
    [static] fixed code
    [dynamic] with the amount
    [wib] WIB (Jakarta)
    [wita] WITA (Makassar)
    [wit] WIT (Jayapura)
   *[other] { $value }
}
house-before = { $before ->
    [yes] yes
    [no] no
    [none] none
    [down] down
    [nearest] to the nearest
    [up] up
    [static] fixed code
    [dynamic] with the amount
    [wib] WIB
    [wita] WITA
    [wit] WIT
   *[other] { $before }
}
house-approval = { house-name }: { house-value } from { $from } (now { house-before })? Needs a second person's approval.
house-noted = { house-name }: { house-value } from { $from } (before { house-before }).
house-alone = Nobody else could agree yet. Change it by yourself? It stands in the list of what is looked at later. Enter the board under More, People.
house-who = The role { $role } does not change rules of the shop. The manager changes them, the board agrees; taxes and fees the treasurer too.
house-bad = { $text } cannot be used for { house-name }: it may be { $bounds }. What was ({ house-before }) still holds; check what you typed.
house-same = { house-name } is so from { $from } already. Nothing changed; type the new value.
house-zone-again = Close Gerai and open it again on every till so that its clock follows.
house-pkp-npwp = A PKP has an NPWP. Enter the NPWP first, then PKP; the NPWP is not taken away while PKP.
house-discounts = The cashier's limit of discounts is not above the manager's. Raise the manager's limit first.
house-prefix-twice = Two prefixes of the shop's own barcodes are never the same. Choose another from 21 to 29.
house-qris-wrong = { $why ->
    [check_sum] This QRIS code is mistyped or was read in part: its check sum does not fit.
    [foreign] This is no QRIS code of Indonesia in rupiah.
    [for_one_payment] This code is for one payment only. Use the fixed one that is printed on the shop's sticker.
    [no_merchant] This QRIS code does not name a shop.
    [no_account] This QRIS code does not name who takes the money.
   *[other] This is no QRIS code.
} The code before still holds. Scan the shop's QRIS sticker again, or type it from 000201 to its end.
house-code-bad = { $text } is no code of goods: letters, digits and underscores, as in BERAS_MEDIUM. It stands in the data of the goods.
house-number-missing = Write what the regulation is called (at most 60 letters), as in no="Keputusan Bapanas 9/2027". It is shown where a sale is refused.
house-ceiling-nothing = The ceiling of { $code } is so already, or it is nothing. Nothing changed; check the figure.
house-ceiling-said = { $per ->
    [none] The ceiling of { $code } is lifted
    [unit] { $force ->
        [warns] Reference price of { $code }: { $price } a unit
       *[blocks] Ceiling price of { $code }: { $price } a unit
    }
   *[measure] { $force ->
        [warns] Reference price of { $code }: { $price } a kg or litre
       *[blocks] Ceiling price of { $code }: { $price } a kg or litre
    }
} from { $from } ({ $number })
house-ceiling-approval = { house-ceiling-said }? Needs a second person's approval.
house-ceiling-noted = { house-ceiling-said }.
house-limit-nothing = The purchase limit of { $code } is so already, or its number cannot be used (a micro business has no less than others). Nothing changed; check the number.
house-limit-said = { $how ->
    [lifted] The purchase limit of { $code } is lifted
    [micro] Purchase limit of { $code }: { $most }, a micro business { $micro }
   *[holds] Purchase limit of { $code }: { $most }
}{ $how ->
    [lifted] { "" }
   *[other] { " " }{ $per ->
        [receipt] a receipt
       *[day] a day
    }{ $nik ->
        [yes] , with NIK
       *[no] { "" }
    }
} from { $from } ({ $number })
house-limit-approval = { house-limit-said }? Needs a second person's approval.
house-limit-noted = { house-limit-said }.
house-decree = { $what ->
    [limit] Purchase limit of { $code }
   *[ceiling] Ceiling price of { $code }
} that begins on { $from }
house-withdraw-none = { house-decree }: there is none, or it holds already. One that holds is followed by a new one.
house-withdraw-approval = { house-decree }: take it back? Needs a second person's approval.
house-withdrawn = { house-decree }: taken back.
settings-house = Rules of the shop
errand-house = Rules of the shop
errand-decrees = Ceilings and purchase limits
house-head = Choose a page, or scan the shop's QRIS sticker
house-why = A change holds from today or later, never before. What moves money is agreed to by a second person.
house-open = Open
house-open-why = The page that is chosen
house-decrees-more = Ceiling prices and limits by regulation
house-group = { $group ->
    [shop] The shop
    [qris] QRIS
    [selling] Selling
    [cash] Cash
    [returns] Returns
    [credit] Kasbon and vouchers
    [tax] Taxes
    [limits] Limits of subsidised goods
    [stock] Stock and barcodes
   *[warehouse] Warehouse
}
house-group-more = { $group ->
    [shop] Name, address, telephone, legal number, complaints
    [qris] Code of the shop, how it is shown, limit and fee
    [selling] Discounts, shelf labels, odd quantities, tobacco
    [cash] Rounding, limits of cash, float, locked PIN
    [returns] How many days, up to what without the manager
    [credit] Without a network, overdue, rest of a voucher
    [tax] PKP, NPWP, PPh final
    [limits] SPHP rice and LPG 3 kg
    [stock] Expiry, orders, counts, prefixes
   *[warehouse] Shops on account, storage
}
house-coming = from { $from }: { house-value }
house-founded = since the shop was founded
house-since = since { $since }
house-since-by = since { $since }, { $by }
house-since-two = since { $since }, { $by } and { $agreed }
house-bounds = it may be { $bounds }
house-usual = usually { house-value }
house-now = now { house-value }
house-at-once = Recorded in your name
house-scan-first = Scan the QRIS sticker, or type it
house-qris-no = This code cannot be used
house-qris-gone = The QRIS code is taken away
house-nmid = NMID { $nmid }
decrees-head = Regulations that hold and those that come
decrees-why = Enter a new one from its letter. It begins by itself on its day.
decrees-ceiling = HET, refused above
decrees-reference = HAP, warned about
decrees-limit = Purchase limit
decrees-het = HET
decrees-hap = HAP
decrees-most = Limit
decrees-coming = from { $from }
decrees-lifted = lifted
decrees-per-measure = a kg or litre
decrees-per-unit = a unit
decrees-field-what = Kind
decrees-field-code = Code of goods
decrees-field-price = Ceiling price
decrees-field-per = For
decrees-field-most = At most
decrees-field-micro = Micro business
decrees-field-nik = Needs a NIK
decrees-field-number = Regulation
decrees-tool-lift = Lift
decrees-tool-withdraw = Take back
decrees-missing = Enter the figure and the regulation
decrees-decide = Record
today-unfinished = { $lacks ->
    [address] The shop's address is missing
    [qris] The shop's QRIS is missing
   *[both] The shop's address and QRIS are missing
}
today-unfinished-detail = Address, telephone and NPWP are printed on receipts; the QRIS sticker is scanned once, and customers can pay with it.
key-fill-in = Fill in
house-value-first = Enter the new value

# Full export: its tables and columns.
export-t-products = The shop's goods, a row each; gerai import products reads it
export-t-medicines = Medicines and devices; gerai import medicines reads it
export-t-units = All units of goods with all barcodes
export-t-prices = Prices by date
export-t-offers = Offers
export-t-suppliers = Suppliers; gerai import suppliers reads it
export-t-batches = Stock there is, a batch at a place a row; gerai import batches reads it
export-t-stock = Stock by the books with its value, and what was sold beyond it (negative)
export-t-stock-counts = Last count of goods at each place
export-t-missed = Asked for in vain
export-t-purchases = Suppliers' invoices
export-t-purchase-lines = Lines of the invoices
export-t-orders = Orders to suppliers
export-t-transfers = Transfers between places
export-t-shops = Shops that buy from the warehouse
export-t-receivables = What shops still owe
export-t-storage = Goods of others in the warehouse
export-t-storage-moves = Goods of others in (positive) and out
export-t-storage-fees = Fees of storage by month
export-t-sales = Sales, returns and voids
export-t-sale-lines = Lines of the receipts; returns are negative
export-t-payments = Payments of each receipt
export-t-payments-corrected = Payments that were others
export-t-returned = What of a receipt's lines came back
export-t-vouchers = What is left on vouchers
export-t-shifts = Shifts and Z reports
export-t-shift-sums = What the Z reports add up
export-t-drawer-counts = Counts of the drawer
export-t-notes = What tills and office noted: cash in and out, drops, voids, approvals
export-t-members = Members; with names gerai import members reads it
export-t-member-states = Each member's kind and state by the rules
export-t-member-years = Each member's figures of a year, from which SHU follows
export-t-relations = Families and offices
export-t-member-postings = Postings of members: purchases, savings, kasbon, loans
export-t-term-deposits = Term deposits
export-t-loans = Loans
export-t-loan-applications = Loans asked for
export-t-users = Who works here
export-t-journal = The double-entry journal
export-t-account-years = Sums of each account, unit and year
export-t-days-closed = Days that were closed
export-t-budgets = Budgets (RAPB)
export-t-allocations = How surplus was allocated (SHU)
export-t-prescriptions = Prescriptions without names of patients and doctors
export-t-dispensed = Registers of medicines given out
export-t-settings = Settings by date
export-t-accounts = The chart of accounts as shipped
export-c-account = Account, six digits
export-c-active = 1: still in use
export-c-actor = Who recorded it
export-c-address = Address
export-c-agreed = What was agreed
export-c-amount = Amount in rupiah
export-c-antibiotic = 1: antibiotic
export-c-asked = What was asked for
export-c-at = Instant, UTC
export-c-balance = Principal still owed
export-c-bank = Bank account
export-c-barcode = Barcode of this unit
export-c-base-milli = Quantity in base units
export-c-base-unit = Smallest unit, in which stock is counted
export-c-batch-no = Batch number
export-c-batches = Batches and how much of each
export-c-book-unit = Business unit
export-c-booked-milli = By the books
export-c-card-barcode = Barcode of the card, 13 digits
export-c-cash-sales = Cash sales
export-c-cashier = Code of the cashier
export-c-category = Group of goods
export-c-ceiling-code = Code of the ceiling that holds
export-c-change = Change
export-c-class = Class: B T K P N OT SK ALK PKRT KOS
export-c-closed = 1: nothing more is expected
export-c-closed-at = When it was closed, UTC
export-c-code = Code
export-c-cold-chain = 1: kept cold
export-c-commission-pct = Consignment commission, percent
export-c-consignment = 1: on consignment
export-c-cost = Cost
export-c-counted = Cash counted
export-c-counted-milli = As counted
export-c-counts = 1: counts towards SHU
export-c-credit = Credit
export-c-credit-limit = Credit limit
export-c-date = Business date
export-c-days = Each amount times the days to 31 December
export-c-debit = Debit
export-c-deposit = To the safe after the count
export-c-difference = Difference
export-c-disbursed = Day it was paid out
export-c-discount = Discount
export-c-dosage-form = Dosage form
export-c-drops = Drops within the shift
export-c-due = Due date
export-c-ended = 1: has ended
export-c-event = Kind of the event in the log
export-c-expected = Cash that should be there
export-c-expiry = Expiry date
export-c-factor = Base units in it
export-c-faktur = Number of the invoice
export-c-family = Family: relation:number; …
export-c-fee = Fee
export-c-fields = What it holds, without persons
export-c-first-due = First instalment due
export-c-fornas-demo = 1: on the national list
export-c-from-tender = The tender it was not
export-c-generic = 1: generic; 0: branded; empty: not known
export-c-generic-name = Name of the substance
export-c-goods = Goods stored
export-c-grosir-min-qty = From how many units the wholesale price holds
export-c-gross = Sum before discounts
export-c-het = Official ceiling price of one base unit
export-c-id = Code of the user
export-c-imported = 1: from the program before
export-c-interest = Interest credited
export-c-item-code = Code of the goods or medicine
export-c-jasa-paid = Jasa paid at tills
export-c-joined = Day of joining
export-c-kasbon-balance = Kasbon owed
export-c-kasbon-limit = Limit of kasbon
export-c-kelurahan = Neighbourhood
export-c-key = Name of the setting
export-c-kilograms = Kilograms
export-c-kin = The other's member number; empty for an office
export-c-kind = Kind
export-c-licence = Licence to deal in medicines
export-c-limit-code = Code of the purchase limit
export-c-line = Line of the receipt
export-c-lines = Its lines
export-c-loan-no = Number of the loan
export-c-max-otc-qty = Most without a prescription, base units
export-c-member-no = Member number
export-c-method = flat, anuitas or menurun
export-c-min-age = Least age of the buyer
export-c-month = Month, by its first day
export-c-months = Term in months
export-c-n = Running number
export-c-name = Name
export-c-name-short = Name on the receipt, 32 signs at most
export-c-net-content = Net content of one base unit
export-c-nie = Registration number
export-c-nie-status = Empty: checked; placeholder; kosong: none
export-c-nik = National number
export-c-normal = Its usual side: debit or credit
export-c-npwp = Tax number
export-c-nth = Which count
export-c-old-number = Number of before this program
export-c-oot = 1: often misused (OOT)
export-c-opened = When it was opened, UTC
export-c-opening = Float in the drawer
export-c-order-no = Number of the order
export-c-owa = 1: pharmacist's medicine (OWA)
export-c-owed = What is still owed
export-c-paid = 1: paid at once
export-c-paid-from = credit: on account; safe; bank; consignment
export-c-payable = What was to be paid
export-c-pharmacist = Pharmacist on duty
export-c-phone = Phone
export-c-pieces = Pieces of each denomination
export-c-pkp = 1: issues tax invoices
export-c-place = toko, apotek, gudang or karantina
export-c-plu = Five digits on the scale's label
export-c-ppn = kena: subject to PPN; bebas: not
export-c-ppn-amount = PPN
export-c-prekursor = 1: precursor
export-c-prescription = Number of the prescription
export-c-price = Price of one unit
export-c-price-anggota = Price of one base unit for members; empty: as for everybody
export-c-price-grosir = Wholesale price of one base unit
export-c-price-umum = Price of one base unit for everybody
export-c-principal = Principal
export-c-principal-paid = Principal paid at tills
export-c-promo = The offer
export-c-qty-decimals = 3: sold by weight; 0: whole units only
export-c-qty-milli = Quantity in that unit
export-c-rate-month = Jasa a month, percent
export-c-rate-year = Percent a year
export-c-receipt = Receipt number: YYMMDD-TILL-NUMBER
export-c-receipts = Number of receipts
export-c-received = Day it came
export-c-record = Record of the log: device:seq
export-c-reference = Receipt number, where there is one
export-c-register = Register: narcotics, psychotropics, precursors, …
export-c-relation = Family tie or office
export-c-role = Role
export-c-round-to = Instalments are rounded to this
export-c-rounding = Cash rounding
export-c-rt = Neighbourhood unit (RT)
export-c-sale-id = Id of the sale in the log; the same on its returns and void
export-c-sale-status = selesai = done; retur = return, negative; batal = voided
export-c-sales = Number of sales
export-c-second = Who agreed
export-c-section = Section of the reports
export-c-sent = What was sent
export-c-setting = Value of the setting
export-c-sex = L (male) or P (female)
export-c-shelf = Shelf
export-c-shelf-life-days = Days it keeps from delivery
export-c-shift = Id of the shift in the log
export-c-shop = Code of the shop
export-c-simpanan-pokok-due = Simpanan pokok due
export-c-simpanan-pokok-paid = Simpanan pokok paid
export-c-simpanan-sukarela = Balance of simpanan sukarela
export-c-simpanan-wajib = Balance of simpanan wajib
export-c-sku = Code of the goods
export-c-status = State
export-c-stock-milli = Quantity there, base units
export-c-stock-min = Reorder point in base units
export-c-storage = Number of the goods stored for others
export-c-strength = Strength
export-c-substance-key = Equal for medicines that may stand for each other
export-c-supplier = Code of the supplier
export-c-taken = What was recorded
export-c-tax = Tax withheld
export-c-tender = Tender
export-c-tendered = Money given
export-c-term = Number of the deposit
export-c-terms-days = Days until it is to be paid
export-c-tier = Which price it was
export-c-till = Letter of the till
export-c-times = How often
export-c-to-place = Place it goes to
export-c-to-tender = The tender it was
export-c-total = Total
export-c-transfer = Number of the transfer
export-c-unit = Unit
export-c-unit2 = Unit 2
export-c-unit2-barcode = Barcode of unit 2
export-c-unit2-factor = Base units in one unit 2
export-c-unit2-price = Price of unit 2
export-c-unit3 = Unit 3
export-c-unit3-barcode = Barcode of unit 3
export-c-unit3-factor = Base units in one unit 3
export-c-unit3-price = Price of unit 3
export-c-unit-cost = Cost of one base unit
export-c-unit-prices = Prices of the other units: [["dus",258000]]
export-c-valid-from = Holds from this date
export-c-valid-to = Holds to this date, included
export-c-value = Value in the books; consigned goods 0
export-c-warning-no = Warning P1 to P6
export-c-what = Of what: pokok, wajib, sukarela, jasa, shu; belanja = purchases that count for SHU
export-c-words = Words typed by a person
export-c-year = Year
export-c-z-number = Number of the Z report
export-t-log = All signed records, without persons: a line is HASH SIGNATURE BODY. gerai verify log.txt checks it
export-title = # All data of { $name }
export-made = Written { $date } at { $at } by Gerai { $version }, export form { $format }.
export-intro = Each table is a CSV file (RFC 4180): UTF-8, commas, the first line names the columns, lines end in LF. An empty cell: there is nothing. columns.csv holds the same descriptions as a table.
export-forms = Whole rupiah without marks; quantities in thousandths of a unit (1.25 kg = 1250); dates YYYY-MM-DD; instants RFC 3339 in UTC; 1 = yes, 0 = no; JSON as in the log.
export-again = products.csv, medicines.csv, suppliers.csv, batches.csv and members.csv can be read back with gerai import.
export-with-persons = Names, national numbers, addresses, phones and typed words are in it: keep it like the key of the safe. Patients' names are not; the pharmacist writes them from the report of prescriptions.
export-without-persons = Names, national numbers, addresses, phones and typed words are left empty: only two people with the right may let them out (--as and --approve).
export-column = column
export-form = form
export-personal = personal
export-meaning = meaning
export-form-word = text
export-form-money = rupiah
export-form-milli = thousandths
export-form-count = number
export-form-date = date
export-form-time = instant
export-form-flag = 1 or 0
export-form-decimal = decimal
export-form-json = JSON
export-working = Writing all data
export-done = All data of { $name } are in { $folder }: { $files } files, { $rows } rows. What each column means: { $readme }.
export-done-numbers = All data of { $name } are in { $folder }, without names of persons: { $files } files, { $rows } rows. What each column means: { $readme }.
export-not-empty = There is something in { $folder } already. Nothing has changed. Choose a new folder.
export-no-room = There is no room left for { $file }. What was half written is gone; the shop's data are whole. Free some room or choose another place.
export-not-written = { $file } cannot be written. What was half written is gone; the shop's data are whole. Check the folder and its permissions.
cli-about-export = All data of the shop in one folder, with a description of each column
cli-arg-export-folder = A new folder for all files
cli-arg-export-user = Who lets names of persons out; without it they are left empty

# Copies and the program.
copies-nowhere = There is no copy of this shop yet
copies-nowhere-detail = If this machine breaks or is lost, all is lost. Choose a stick or another computer's folder once; from then on every closing copies by itself.
copies-nowhere-closing = The till is closed. There is no copy of this shop yet: plug in a stick, then Settings, Copies and program.
copies-never = The first copy has not been made
copies-old = The last copy is { $days } days old
copies-old-detail = Plug in the stick, then press Copy now. The shop's data stay on this machine.
keeping-copies = Copies
keeping-program = Program
keeping-place = Where copies go
keeping-place-none = Not chosen
keeping-place-gone = { $place } (not plugged in)
keeping-last = Last copy
keeping-last-none = Never
keeping-last-is = { $date } { $time }, read back: { $records } records
keeping-how = Every closing copies by itself. A file is read back before it counts; thirty days are kept. Names of members are in it: keep it like the key of the safe.
keeping-choose = Choose a place
keeping-no-spots = No stick or other computer's folder is plugged in. Plug in the stick, then press Look again.
keeping-spot = { $path } · { $free } GB left
keeping-spot-plain = { $path }
keeping-copy-now = Copy now
keeping-look = Look again
keeping-version = Gerai { $version }
keeping-before = Version before: { $version }
keeping-before-none = Version before: none yet
keeping-packages-none = No newer package on a stick or in Downloads.
keeping-program-how = Before a new program is used its signature is checked, and it reads a copy of this shop. The present program is kept, and nothing changes while a shift is open.
keeping-update = Update to { $version }
keeping-back = Back to { $version }
keeping-copying = Copying and reading back…
keeping-copied = The copy is there and was read back: { $file }
keeping-updating = Trying the new program on a copy of the shop…
keeping-going-back = Trying the program before on a copy of the shop…
keeping-busy = Still at the thing before. Wait a moment.
keeping-not-in-practice = Practice is not copied. Go back to the shop first.
keeping-office-only = Copies and program are for manager, treasurer or board.
key-copies = Set
settings-keeping = Copies, program
setup-restore = Restore from a copy
setup-restore-more = A shop that is there already, from a stick. This folder is still empty.
setup-restore-time = 2 minutes
setup-restore-short = From a copy
setup-backups = Which copy?
setup-backups-how = The copy is checked first: chain, signatures, books. A damaged one is refused and nothing changes. This till goes on under a new letter; sales after the copy was made are not in it.
setup-backups-none = No copy on a stick, in Downloads or Documents. Plug in the stick, then press Look again.
setup-backups-reading = Looking for copies…
setup-backup = { $name } · till { $till } · up to { $date }
setup-backup-plain = { $name } · { $till }
setup-restoring = Checking and restoring the copy
update-now = Gerai { $own } ({ $platform }). Version before: none yet.
update-now-before = Gerai { $own } ({ $platform }). Version before: { $before }.
update-done = Gerai { $version } is in place and has read a copy of this shop. Close the program and open it again. The present version is kept.
update-back-done = Gerai { $version } is in place again. Close the program and open it again.
update-turned-back = The new program failed to open the shop twice. Gerai { $version } is in place again; the shop's data are whole.
update-checked = Gerai { $version } reads this shop: { $records } records are sound.
update-check-failed = The copy of the shop does not agree: { $detail }
update-shift-open = A shift is open. Nothing has changed. Close the till first.
update-no-package = { $file } is no release package of Gerai. Nothing has changed.
update-forged = { $file } is not signed by the makers of Gerai, or was changed. Nothing has changed. Get the package once more from the right source.
update-no-key = This program was built without a release key and cannot check packages. Nothing has changed. Ask whoever installed it.
update-nothing-here = There is no package for this machine in { $folder }. Nothing has changed.
update-not-newer = That package is Gerai { $version }; installed is { $own }. Nothing has changed.
update-other-machine = That package is for { $platform }; this machine is { $own }. Nothing has changed.
update-does-not-run = Gerai { $version } cannot read a copy of the shop on this machine ({ $why }). Nothing has changed; the present program stays.
update-none-before = There is no version before this one here.
update-too-new = The shop's data are of form { $found } already; the version before reads up to { $known }. Nothing has changed.
release-key-needed = Name --key FILE, and for a package PROGRAM and --out too.
release-no-key = { $file } is no release key: 64 hexadecimal digits.
release-no-version = { $file } does not say its version with --version.
release-packed = Package { $file }: Gerai { $version } for { $platform }.
release-key-there = { $file } is there already. A key is not written over.
release-key-made = The release key is in { $file }: keep it off the network. Build the program with GERAI_RELEASE_KEY={ $public }
cli-about-update = A newer program from a signed package, or back
cli-about-release = The signed package of a program, for whoever builds Gerai
cli-arg-package = A .rilis file, or the folder that holds it
cli-arg-back = Put the program before back
cli-arg-check = Read and check this folder as a new program tries it
cli-arg-program = The program to pack
cli-arg-new-key = Make a new release key
cli-arg-release-key = File of the release key
cli-arg-release-out = File of the package
window-not-opened-again = The program before is in place again, but could not start by itself. Open the program again.
sending-title = Send receipt { $receipt }
sending-how = Type the customer's WhatsApp number and scan the QR with the shop's telephone; or let the customer scan it herself, without a number. The number is not kept.
sending-copied = The text of the receipt is copied: paste it in WhatsApp, SMS or mail.
sending-copy = Copy text
sending-copy-more = For WhatsApp, SMS, mail
key-send = Send
## Lists from spreadsheets

errand-lists = Take in a list
key-lists = Take in a list
supplier-tool-prices = Price list
list-which = Which file is taken in?
list-which-prices = Which file is the price list of { $name }?
list-head = { list-kind } from { $file }
list-what-kind = What does this file hold?
list-columns-head = Columns, and what they are taken for
list-columns-words = Choose a column that is something else
list-column-head = What does column "{ $name }" hold?
list-column-number = Column { $number }
list-column-unused = not used
list-taken-head = Lists that were taken in
list-undo-head = What stays when { $number } is taken back
list-undo-not-head = Why { $number } cannot be taken back
list-undo-not = Cannot be taken back
list-undo-all = All of it becomes what it was before this list.
list-undo-words = { $back } go back, { $kept } stay
list-undo-look = Take back
list-undo = Take the list back
list-none-taken = No list was taken in yet.
list-no-files = There is no XLSX, XLS, ODS or CSV file among downloads, documents or sticks.
list-reading = Reading…
list-not-readable = This file cannot be taken in
list-take = Take in
list-choose = Choose
list-change = Change
list-tool-taken = Taken before
list-tool-columns = Columns
list-tool-kind = What it holds
list-tool-leave = Leave out
list-tool-take = Take along
list-badge-bad = Wrong
list-badge-doubtful = Check
list-badge-left = Left out
list-badge-twice = Twice
list-badge-stays = Stays
list-badge-all = The whole list
list-badge-undone = Taken back: { $back } back, { $kept } stayed
list-counts = { $new } new, { $updated } changed
list-look-first = { $count } rows want a look first. Press once more to take them as they were read.
list-summary = { list-kind }: { $new } new, { $updated } changed, { $same } the same; { $doubtful } want a look, { $left } not taken.
list-taken = { list-kind } taken in as list { $number }: { $new } new, { $updated } changed, { $same } the same, { $left } not taken.
list-undone = List { $number } was taken back: { $back } as before, { $kept } stayed.
list-undone-already = List { $number } was taken back already.
list-unknown = There is no list { $number }.
list-nothing-back = Nothing of this list can be taken back.
list-nothing-new = There is nothing new in this list.
list-has-bad = { $count } rows are wrong, the first in line { $line }. Nothing was taken in.
list-row-bad = Line { $line } ({ $name }) is wrong{ $column ->
    [none] {"."}
   *[other] {": "}{ $column }
}
list-row-doubtful = Line { $line } ({ $name }) wants a look:
list-row-kept = { $name } stays:
list-unknown-kind = "{ $text }" is no kind of list.
list-no-columns = No column is known. There are: { $columns }. The row of the columns' names must stand above the list.
list-no-rows = There is no row below the columns' names.
list-bad-xlsx = XLSX is damaged or locked. Save it as CSV.
list-bad-xls = The old Excel file (XLS) is damaged or locked. Save it as XLSX or CSV.
list-bad-ods = ODS is damaged or locked. Save it as XLSX or CSV.
list-too-long = This file is too large for one list. Nothing was taken in.
list-note-no-column = The column { list-column } is not in this file.
list-note-column-twice = Two columns are called "{ $column }". Choose the right one under Columns.
list-doubt-money = "{ $text }" was read as { $read }.
list-doubt-money-sen = "{ $text }" was rounded to { $read }.
list-doubt-quantity = "{ $text }" was read as { $read }. If it is not, write it with a comma.
list-doubt-date = "{ $text }" was read as { $read }.
list-doubt-barcode-number = The spreadsheet turned barcode "{ $text }" into a number. Taken without a barcode; scan it later under Goods.
list-doubt-barcode-zeros = Barcode "{ $text }" lost the zeros at its front; read as { $read }.
list-doubt-barcode-check = The last digit of barcode "{ $text }" is wrong. Taken without a barcode; scan it later under Goods.
list-doubt-nik = NIK "{ $text }" has not 16 digits. Taken without a NIK.
list-doubt-by-name = Known by its name alone, as { $sku }.
list-doubt-names = Several goods have this name, { $sku } among them. Taken as new ones.
list-doubt-supplier = Supplier "{ $text }" is not known. Taken without a supplier.
list-doubt-unit = Unit "{ $text }" is not that of its stock, { $unit }. The unit stays { $unit }.
list-doubt-no-unit = There is no unit; pcs is used.
list-doubt-no-cost = There is no cost; noted as nothing.
list-doubt-name-twice = This name stands in line { $first } too.
list-doubt-stock = Stock "{ $text }" cannot be read. The goods are taken without stock.
list-doubt-stock-negative = Stock { $quantity } is less than nothing. The goods are taken without stock.
list-doubt-stocked = Stock { $quantity } was not taken: these goods have stock already. Count them under Count stock.
list-doubt-no-pokok = There is no pokok paid; noted as nothing.
list-price-unknown = These goods are not in the catalogue. A price list makes no new goods.
list-price-twice = These goods stand in line { $first } already.
list-price-unit = Unit "{ $unit }" is not known of { $name }. Known: { $units }.
list-price-below-cost = Cost { $was } becomes { $cost }, above the price of { $price }.
list-price-jump = Cost { $was } becomes { $cost } ({ $percent }%). Margin at a price of { $price }: { $margin_was }% becomes { $margin }%.
list-kept-changed = Changed by somebody since.
list-kept-moved = Sold, moved or counted since.
list-kept-member = There are savings, purchases or loans since this list was taken in.
list-kept-supplier = A supplier stays on the list; nothing is owed because of it.
list-kept-loan = Loan { $loan } was repaid in part, written off, or earned jasa after this list was taken in. A list of loans is taken back whole or not at all; what is wrong is put right under Loans.
list-kept-loan-other = Loan { $loan } comes from another list or till. Take that list back first.
list-kept-locked = The books are locked up to { $date }, so this list stays. Post the correction on a later day.
list-kept-drawer = The drawer's cash in these opening balances was counted when a shift was opened or closed. Post the correction as a journal.
list-kept-other-till = These opening balances hold cash of the drawer of till { $till }. Take them back at that till.
cli-arg-preview = Say what would be taken in, and change nothing
cli-arg-skip-bad = Leave wrong rows where they are; without it one of them stops everything
cli-arg-list-file = A CSV, XLSX, XLS or ODS file; for undo: the number of a list, such as A-1
list-kind = { $list ->
   *[products] Goods
    [medicines] Medicines
    [suppliers] Suppliers
    [members] Members
    [batches] Opening stock
    [loans] Loans
    [opening] Opening balances
    [prices] Supplier's prices
}
list-column = { $column ->
    [sku] number
    [code] code
    [name] name
    [name_short] name on receipts
    [category] category
    [base_unit] unit
    [qty_decimals] decimals
    [net_content] net content
    [barcode] barcode
    [barcode_source] source of the barcode
    [plu] scale number
    [unit2] unit 2
    [unit2_factor] content of unit 2
    [unit2_barcode] barcode of unit 2
    [unit2_price] price of unit 2
    [unit3] unit 3
    [unit3_factor] content of unit 3
    [unit3_barcode] barcode of unit 3
    [unit3_price] price of unit 3
    [cost] cost
    [price_umum] price
    [price_anggota] members' price
    [grosir_min_qty] wholesale from
    [price_grosir] wholesale price
    [ppn] PPN
    [ceiling_code] ceiling code
    [limit_code] limit code
    [min_age] youngest age
    [supplier] supplier
    [consignment] consigned
    [shelf] shelf
    [stock_min] reorder point
    [shelf_life_days] shelf life in days
    [active] sold
    [stock] stock
    [qty] quantity
    [expiry] expiry
    [generic_name] generic name
    [strength] strength
    [dosage_form] dosage form
    [substance_key] substance key
    [class] class
    [owa] OWA
    [warning_no] warning number
    [prekursor] precursor
    [oot] OOT
    [fornas_demo] Fornas
    [generic] generic
    [cold_chain] cold chain
    [antibiotic] antibiotic
    [nie] NIE
    [nie_status] state of the NIE
    [het] HET
    [max_otc_qty] most without prescription
    [kind] kind
    [phone] phone
    [address] address
    [terms_days] terms in days
    [commission_pct] commission (%)
    [pkp] PKP
    [npwp] NPWP
    [licence] licence
    [bank] bank account
    [member_no] member number
    [nik] NIK
    [nik_valid] NIK was checked
    [sex] sex
    [kelurahan] kelurahan
    [rt] RT
    [joined] joined
    [status] status
    [simpanan_pokok_paid] simpanan pokok
    [simpanan_pokok_due] pokok due
    [simpanan_wajib] simpanan wajib
    [simpanan_sukarela] simpanan sukarela
    [kasbon_balance] kasbon
    [kasbon_limit] kasbon limit
    [card_barcode] card number
    [family] family
    [item_code] goods
    [batch_no] batch
    [qty_milli] quantity in thousandths
    [unit_cost] cost
    [received] received
    [place] place
    [loan_no] loan number
    [method] method
    [principal] principal
    [rate_month] rate a month (%)
    [months] months
    [round_to] rounding
    [disbursed] paid out
    [first_due] first due
    [instalments_paid] instalments paid
    [purpose] purpose
    [balance] balance
    [as_of] as of
    [account] account
    [debit] debit
    [credit] credit
   *[other] { $column }
}
