-- What follows from the log. All of it can be dropped and filled again with the same result (store/projections.rs).
--
-- Three sorts of tables. Later wins: the columns at, device, seq are the stamp of the record that set the row. Facts: keyed
-- by what they are about; should two records claim one key, the earlier stamp keeps it. Sums: figures that only ever have
-- amounts added, in any order; a sum of nothing has no row.
-- Units as in schema.sql. `record` is record.id of this file.

-- Facts.
CREATE TABLE enrolled (
    device BLOB PRIMARY KEY,
    till TEXT NOT NULL,
    public_key TEXT NOT NULL,    -- 64 hex digits
    at TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins, per date from which they hold. JSON of domain::settings::Settings.
CREATE TABLE settings (
    valid_from TEXT PRIMARY KEY,
    settings TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins. Name from the private part, empty where that is gone.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    active INTEGER NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins. argon2id in PHC form from the private part; empty matches nothing.
CREATE TABLE pin (
    person TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    one_time INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins. Name, phone and address from the private part.
CREATE TABLE supplier (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    terms_days INTEGER NOT NULL,
    consignment INTEGER NOT NULL,
    commission TEXT NOT NULL,    -- percent, decimal; empty where none was agreed
    pkp INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins. `id` is this file's own and ties the row to product_words.
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    search_name TEXT NOT NULL,   -- lower case
    search_generic TEXT NOT NULL, -- lower case; empty for other goods than medicines
    book TEXT NOT NULL,
    category TEXT NOT NULL,
    base_unit TEXT NOT NULL,
    plu TEXT,
    active INTEGER NOT NULL,
    product TEXT NOT NULL,       -- JSON of domain::goods::product::Product
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

-- For lists of stock, which need no more of a product than this.
CREATE INDEX product_list ON product (sku, name, base_unit);
-- For goods by their supplier, in the order in which they are shown: a supplier may bring thousands.
CREATE INDEX product_supplier ON product (json_extract(product, '$.supplier'), search_name, sku);
CREATE INDEX product_plu ON product (plu) WHERE plu IS NOT NULL;
-- Few of many goods can be above a decreed price: medicines, and what names a decree.
CREATE INDEX product_ceiling ON product (sku)
    WHERE active = 1 AND (book = 'obat' OR json_extract(product, '$.ceiling') IS NOT NULL);
CREATE INDEX product_name ON product (search_name);
CREATE INDEX product_generic ON product (search_generic) WHERE search_generic <> '';

-- Words of product: names, generic name, sku, shelf, registration number; names once more as they sound
-- (domain/goods/spelling.rs). Trigrams, so that any part of a word is found.
CREATE VIRTUAL TABLE product_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'trigram');

-- Follows product: a code per rung. All-digit codes of 8, 12, 13 and 14 digits stand here with 14 (R3).
CREATE TABLE barcode (
    code TEXT NOT NULL,
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    active INTEGER NOT NULL,     -- of the product
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (code, sku, unit)
) STRICT, WITHOUT ROWID;

CREATE INDEX barcode_sku ON barcode (sku);

-- Later wins. JSON of domain::goods::product::Prices.
CREATE TABLE price (
    sku TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    prices TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, valid_from)
) STRICT, WITHOUT ROWID;

-- Facts: prices that people set. JSON of domain::goods::product::Prices.
CREATE TABLE price_change (
    sku TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    prices TEXT NOT NULL,
    was TEXT NOT NULL,
    known INTEGER NOT NULL,      -- earlier changes that the till knew of
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, at, device, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX price_change_at ON price_change (at);
CREATE INDEX price_change_from ON price_change (valid_from);

-- Later wins. JSON of domain::goods::product::Promo.
CREATE TABLE promo (
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,      -- included
    promo TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, valid_to, unit, valid_from)
) STRICT, WITHOUT ROWID;

-- Later wins. `key` is the number's digits without leading zeros. Name, kelurahan, phone from the private part.
CREATE TABLE member (
    id INTEGER PRIMARY KEY,      -- this file's own, ties the row to member_words
    key TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    joined TEXT NOT NULL,
    pokok_due INTEGER NOT NULL,
    kasbon_limit INTEGER NOT NULL,
    card TEXT NOT NULL,
    name TEXT NOT NULL,
    search_name TEXT NOT NULL,   -- lower case
    kelurahan TEXT NOT NULL,
    phone TEXT NOT NULL,
    old_number TEXT NOT NULL,    -- lower case; of before this program, empty where there was none
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

CREATE INDEX member_old ON member (old_number) WHERE old_number <> '';
CREATE INDEX member_card ON member (card) WHERE card <> '';
CREATE INDEX member_name ON member (search_name);

-- Words of member: name, number, old number, digits of the phone.
CREATE VIRTUAL TABLE member_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'trigram');

-- Sums. `imported` is the part that an import gave, NULL where none did.
CREATE TABLE member_balance (
    member TEXT NOT NULL,        -- member.key
    balance TEXT NOT NULL,       -- pokok, wajib, sukarela, kasbon
    amount INTEGER NOT NULL,
    imported INTEGER,
    PRIMARY KEY (member, balance)
) STRICT, WITHOUT ROWID;

-- Sums: purchases that count for SHU.
CREATE TABLE purchases (
    member TEXT NOT NULL,        -- member.key
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (member, year)
) STRICT, WITHOUT ROWID;

-- Sums: savings, loan jasa and SHU of members by year, and under '' all sales. `days` = each amount times the days from it
-- to 31 December.
CREATE TABLE member_year (
    member TEXT NOT NULL,        -- member.key
    what TEXT NOT NULL,          -- pokok, wajib, sukarela, jasa, shu; sales
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (member, what, year)
) STRICT, WITHOUT ROWID;

-- Facts.
CREATE TABLE lot (
    lot BLOB PRIMARY KEY,
    sku TEXT NOT NULL,
    batch TEXT NOT NULL,
    expiry TEXT,
    received TEXT NOT NULL,
    place TEXT NOT NULL,         -- where it was first
    unit_cost INTEGER NOT NULL,  -- of one base unit
    consignment INTEGER NOT NULL,
    supplier TEXT,
    shelf TEXT NOT NULL,
    opened_milli INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- With what a list of lots says beside.
CREATE INDEX lot_sku ON lot (sku, lot, batch, expiry);
CREATE INDEX lot_expiry ON lot (expiry) WHERE expiry IS NOT NULL;
-- For goods that are asked for by the number on their box, or by where they stand.
CREATE INDEX lot_batch ON lot (batch, sku) WHERE batch <> '';
CREATE INDEX lot_shelf ON lot (shelf, sku) WHERE shelf <> '';

-- Sums: what lies where, in base units; the lot x'' is what was sold beyond the lots.
CREATE TABLE stock (
    sku TEXT NOT NULL,
    place TEXT NOT NULL,
    lot BLOB NOT NULL,
    qty_milli INTEGER NOT NULL,
    value INTEGER NOT NULL,      -- 0 for consigned goods
    PRIMARY KEY (sku, place, lot)
) STRICT, WITHOUT ROWID;

-- For the list of goods sold beyond the books, and of lots that tills apart drew below nothing.
CREATE INDEX stock_beyond ON stock (sku, lot, qty_milli) WHERE qty_milli < 0;

-- Latest received wins, then the later stamp: cost of one base unit.
CREATE TABLE last_cost (
    sku TEXT PRIMARY KEY,
    received TEXT NOT NULL,
    unit_cost INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts. JSON of domain::event::LoanTaken.
CREATE TABLE loan (
    loan TEXT PRIMARY KEY,
    member TEXT NOT NULL,        -- member.key
    balance INTEGER NOT NULL,    -- principal owed when it was taken over
    taken TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX loan_member ON loan (member, loan);

-- Facts: records with opening balances, by their dates.
CREATE TABLE opening (
    as_of TEXT NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (as_of, device, seq)
) STRICT, WITHOUT ROWID;

-- Facts, one a record.
CREATE TABLE sale (
    record INTEGER PRIMARY KEY,
    sale BLOB NOT NULL,
    receipt TEXT NOT NULL,
    at TEXT NOT NULL,
    date TEXT NOT NULL,          -- business date
    shift BLOB,                  -- NULL for imported sales
    cashier TEXT NOT NULL,
    member TEXT,                 -- the number as the event has it
    counts INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    total INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    payable INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    status TEXT NOT NULL,        -- selesai, retur, batal
    imported INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX sale_id ON sale (sale, record) WHERE imported = 0;
CREATE INDEX sale_receipt ON sale (receipt);
CREATE INDEX sale_date ON sale (date, receipt);
CREATE INDEX sale_member ON sale (member, date) WHERE member IS NOT NULL;

CREATE TABLE sale_line (
    record INTEGER NOT NULL,
    n INTEGER NOT NULL,
    date TEXT NOT NULL,
    sku TEXT NOT NULL,
    book TEXT NOT NULL,
    unit TEXT NOT NULL,
    qty_milli INTEGER NOT NULL,  -- of `unit`
    base_milli INTEGER NOT NULL, -- base units; 0 for imported lines, which do not say
    price INTEGER NOT NULL,
    tier TEXT,
    amount INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    short_milli INTEGER NOT NULL, -- sold beyond the lots, base units
    PRIMARY KEY (record, n)
) STRICT, WITHOUT ROWID;

-- For one product's sales: its card, and what was sold of it since it was counted.
CREATE INDEX sale_line_goods ON sale_line (sku, date, base_milli);

CREATE TABLE tender (
    record INTEGER NOT NULL,
    n INTEGER NOT NULL,
    tender TEXT NOT NULL,
    amount INTEGER NOT NULL,
    tendered INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (record, n)
) STRICT, WITHOUT ROWID;

-- Greatest running number of a till's day.
CREATE TABLE receipt_day (
    till TEXT NOT NULL,
    date TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (till, date)
) STRICT, WITHOUT ROWID;

-- Greatest copy number of a receipt.
CREATE TABLE receipt_copy (
    receipt TEXT PRIMARY KEY,
    copy INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts.
CREATE TABLE shift (
    shift BLOB PRIMARY KEY,
    till TEXT NOT NULL,
    date TEXT NOT NULL,
    opening INTEGER NOT NULL,
    difference INTEGER NOT NULL,
    cashier TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX shift_till ON shift (till, at);
CREATE INDEX shift_date ON shift (date);

-- Facts.
CREATE TABLE shift_closed (
    shift BLOB PRIMARY KEY,
    number INTEGER NOT NULL,     -- of the till's Z reports
    cash_sales INTEGER NOT NULL,
    drops INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    difference INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    receipts INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    deposit INTEGER NOT NULL,    -- to the safe after the count
    record INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sums: what a Z adds up; keys in domain/projection/cash.rs.
CREATE TABLE shift_sum (
    shift BLOB NOT NULL,
    key TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (shift, key)
) STRICT, WITHOUT ROWID;

-- Later wins: a shift that a till restored from a backup goes on with.
CREATE TABLE shift_taken (
    shift BLOB PRIMARY KEY,
    till TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: who a shift was handed to.
CREATE TABLE shift_cashier (
    shift BLOB PRIMARY KEY,
    cashier TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: blind counts of a shift, all of them.
CREATE TABLE drawer_count (
    shift BLOB NOT NULL,
    nth INTEGER NOT NULL,
    pieces TEXT NOT NULL,        -- JSON: denomination -> pieces
    counted INTEGER NOT NULL,
    cashier TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (shift, nth)
) STRICT, WITHOUT ROWID;

-- Facts, some a record: what happened beside plain sales (domain::projection::NoteRow).
CREATE TABLE note (
    record INTEGER NOT NULL,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    date TEXT,
    shift BLOB,
    actor TEXT NOT NULL,
    second TEXT,                 -- who agreed
    receipt TEXT,
    sku TEXT,
    member TEXT,
    code TEXT NOT NULL,
    amount INTEGER NOT NULL,     -- of the drawer: positive = in
    words TEXT NOT NULL,         -- typed by a person, from the private part
    PRIMARY KEY (record, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_shift ON note (shift) WHERE shift IS NOT NULL;
CREATE INDEX note_at ON note (at);
-- For lists of one kind over many days.
CREATE INDEX note_kind ON note (kind, at);
-- For what one member was paid out on a day.
CREATE INDEX note_member ON note (member, kind, date) WHERE member IS NOT NULL;

-- Greatest running number of a till's slips.
CREATE TABLE slip (
    till TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sums: what of a sold line came back.
CREATE TABLE returned (
    sale BLOB NOT NULL,
    line INTEGER NOT NULL,
    qty_milli INTEGER NOT NULL,  -- of the line's unit
    amount INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    ppn INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (sale, line)
) STRICT, WITHOUT ROWID;

-- Sums: what was given back for a sale, by means.
CREATE TABLE refunded (
    sale BLOB NOT NULL,
    tender TEXT NOT NULL,
    paid INTEGER NOT NULL,
    PRIMARY KEY (sale, tender)
) STRICT, WITHOUT ROWID;

-- Facts.
CREATE TABLE voided (
    sale BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Later wins: whose a sale is since it was corrected.
CREATE TABLE attached (
    sale BLOB PRIMARY KEY,
    member TEXT,
    counts INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: parts of payments that were others.
CREATE TABLE tender_moved (
    sale BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    from_tender TEXT NOT NULL,
    to_tender TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (sale, device, seq)
) STRICT, WITHOUT ROWID;

-- Later wins: sales set aside; parked is NULL once fetched.
CREATE TABLE parked (
    sale BLOB PRIMARY KEY,
    parked TEXT,                 -- JSON of domain::event::parked::SaleParked
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX parked_open ON parked (at) WHERE parked IS NOT NULL;

-- Sums: what is left on a voucher.
CREATE TABLE voucher (
    code TEXT PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sums: what of a loan was paid at tills; `accrued` = jasa that was income before it was paid, and is a claim.
CREATE TABLE loan_paid (
    loan TEXT NOT NULL,
    part TEXT NOT NULL,          -- principal, jasa, penalty:3 (of the third instalment)
    amount INTEGER NOT NULL,
    PRIMARY KEY (loan, part)
) STRICT, WITHOUT ROWID;

-- Sums: bought under a purchase limit, base units.
CREATE TABLE limit_use (
    code TEXT NOT NULL,
    key TEXT NOT NULL,
    date TEXT NOT NULL,
    milli INTEGER NOT NULL,
    PRIMARY KEY (code, key, date)
) STRICT, WITHOUT ROWID;

-- Later wins: wrong PINs since the last right one.
CREATE TABLE pin_tries (
    person TEXT PRIMARY KEY,
    tries INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins.
CREATE TABLE member_pin (
    member TEXT PRIMARY KEY,     -- member.key
    hash TEXT NOT NULL,
    page TEXT NOT NULL,          -- the same for the ledger's pages, or empty
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member_tries (
    member TEXT PRIMARY KEY,     -- member.key
    tries INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: the recovery sheet that holds; one row.
CREATE TABLE recovery (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

-- Facts; the earlier stamp keeps the date.
CREATE TABLE day_closed (
    date TEXT PRIMARY KEY,
    total INTEGER NOT NULL,
    difference INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: whose national number this keyed hash is.
CREATE TABLE member_nik (
    hash TEXT PRIMARY KEY,
    member TEXT NOT NULL,        -- member.key
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts; the earlier stamp keeps the day: who left, with what was saved before it was paid back.
CREATE TABLE member_left (
    member TEXT PRIMARY KEY,     -- member.key
    date TEXT NOT NULL,
    pokok INTEGER NOT NULL,
    wajib INTEGER NOT NULL,
    sukarela INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: loans asked for. JSON of domain::event::lending::LoanApplied.
CREATE TABLE loan_application (
    loan TEXT PRIMARY KEY,
    member TEXT NOT NULL,        -- member.key
    applied TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX loan_applicant ON loan_application (member);

-- Later wins: how far a loan came.
CREATE TABLE loan_state (
    loan TEXT PRIMARY KEY,
    state TEXT NOT NULL,         -- disetujui, ditolak, dicairkan, dihapusbuku
    decided_by TEXT NOT NULL,    -- who decided, or paid out, or wrote off
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: whose personal data were deleted on request; the name is kept until a day.
CREATE TABLE member_erased (
    member TEXT PRIMARY KEY,     -- member.key
    date TEXT NOT NULL,
    kept_until TEXT,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: families and offices.
CREATE TABLE related (
    member TEXT NOT NULL,        -- number
    kin TEXT NOT NULL,           -- number; empty for an office
    relation TEXT NOT NULL,      -- domain::cooperative::related::Relation
    ended INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (member, kin)
) STRICT, WITHOUT ROWID;

-- Later wins: simpanan berjangka, what holds for its present run. JSON of domain::event::term::Agreed.
CREATE TABLE term (
    term TEXT PRIMARY KEY,
    member TEXT NOT NULL,        -- member.key
    agreed TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX term_member ON term (member);

-- Sums: what there is of a deposit, and what was credited.
CREATE TABLE term_part (
    term TEXT NOT NULL,
    part TEXT NOT NULL,          -- principal, held, months:2026-11-27 (of that run), interest:2026-11, tax:2026-11
    amount INTEGER NOT NULL,
    PRIMARY KEY (term, part)
) STRICT, WITHOUT ROWID;

-- Facts; the earlier stamp keeps the year: its result from business with members and with others.
CREATE TABLE year_closed (
    year INTEGER PRIMARY KEY,
    member INTEGER NOT NULL,
    nonmember INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

-- Facts: nothing is booked up to this date any more.
CREATE TABLE locked (
    until TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Later wins: how the surplus of a year is allocated; NULL once that was taken back. JSON of
-- domain::event::surplus::ShuAllocated.
CREATE TABLE allocation (
    year INTEGER PRIMARY KEY,
    allocated TEXT,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

-- Later wins: what a year is to bring and to cost (RAPB). JSON of domain::event::books::BudgetAgreed.
CREATE TABLE budget (
    year INTEGER PRIMARY KEY,
    agreed TEXT NOT NULL,
    actor TEXT NOT NULL,         -- who wrote it
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT;

-- Sums: what a till's drawer holds by the books.
CREATE TABLE drawer (
    till TEXT PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts, one a record that posts: what the transaction is about.
CREATE TABLE entry (
    date TEXT NOT NULL,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,          -- of the event
    reference TEXT NOT NULL,     -- receipt number, or empty
    device BLOB NOT NULL,        -- of the record: within a day the journal is read in the order of device and seq
    seq INTEGER NOT NULL,
    PRIMARY KEY (date, device, seq)
) STRICT, WITHOUT ROWID;

-- Facts: the double-entry journal, in the order of its dates.
CREATE TABLE posting (
    date TEXT NOT NULL,
    record INTEGER NOT NULL,
    n INTEGER NOT NULL,
    account INTEGER NOT NULL,    -- six digits
    amount INTEGER NOT NULL,     -- positive = debit
    unit TEXT NOT NULL,
    member TEXT,
    PRIMARY KEY (date, record, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX posting_account ON posting (account, date);

-- Sums of posting, so that no report scans history.
CREATE TABLE account_day (
    date TEXT NOT NULL,
    account INTEGER NOT NULL,
    unit TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    PRIMARY KEY (date, account, unit)
) STRICT, WITHOUT ROWID;

-- Sums of posting: goods sold on a day, net of discounts and of what came back. For whoever looks at many days of many
-- cooperatives at once.
CREATE TABLE sold_day (
    date TEXT PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_year (
    year INTEGER NOT NULL,
    account INTEGER NOT NULL,
    unit TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    PRIMARY KEY (year, account, unit)
) STRICT, WITHOUT ROWID;

-- Later wins: what the shelf says of a unit of goods (R15).
CREATE TABLE label_printed (
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    price INTEGER NOT NULL,
    member_price INTEGER,        -- where members pay less
    date TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, unit)
) STRICT, WITHOUT ROWID;

-- Facts: which documents of the stock room moved which goods.
CREATE TABLE document_goods (
    sku TEXT NOT NULL,
    date TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (sku, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_date ON document_goods (date);

-- Later wins: what was ordered from a supplier. JSON of domain::event::stock::GoodsOrdered.
CREATE TABLE purchase_order (
    number TEXT PRIMARY KEY,
    supplier TEXT NOT NULL,
    date TEXT NOT NULL,
    closed INTEGER NOT NULL,
    ordered TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For what is on its way.
CREATE INDEX purchase_order_open ON purchase_order (number) WHERE closed = 0;

-- Sums: what of an order came, base units.
CREATE TABLE order_received (
    number TEXT NOT NULL,
    sku TEXT NOT NULL,
    qty_milli INTEGER NOT NULL,
    PRIMARY KEY (number, sku)
) STRICT, WITHOUT ROWID;

-- Facts: suppliers' invoices, each once. JSON of domain::event::stock::GoodsReceived.
CREATE TABLE faktur (
    supplier TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT NOT NULL,
    due TEXT NOT NULL,
    total INTEGER NOT NULL,
    received TEXT NOT NULL,
    times INTEGER NOT NULL,      -- two tills that knew nothing of each other may both have taken it in
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (supplier, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX faktur_due ON faktur (due);
CREATE INDEX faktur_twice ON faktur (supplier, number, date) WHERE times > 1;

-- Sums: what is owed for a faktur.
CREATE TABLE payable (
    supplier TEXT NOT NULL,
    faktur TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (supplier, faktur)
) STRICT, WITHOUT ROWID;

-- Sums: what consignors are owed for goods sold.
CREATE TABLE consigned_due (
    sku TEXT PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: serial numbers of authentication codes that came in.
CREATE TABLE serial_received (
    sku TEXT NOT NULL,
    serial TEXT NOT NULL,
    PRIMARY KEY (sku, serial)
) STRICT, WITHOUT ROWID;

-- Facts: goods on their way between places. JSON of domain::event::stock::GoodsMoved.
CREATE TABLE transfer (
    transfer TEXT PRIMARY KEY,
    to_place TEXT NOT NULL,
    date TEXT NOT NULL,
    sent TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sums: how often goods of a transfer were counted in; more than once only at tills apart.
CREATE TABLE transfer_arrived (
    transfer TEXT PRIMARY KEY,
    times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX transfer_twice ON transfer_arrived (transfer) WHERE times > 1;

-- Later wins: the last count of goods at a place, base units.
CREATE TABLE counted (
    sku TEXT NOT NULL,
    place TEXT NOT NULL,
    date TEXT NOT NULL,
    booked_milli INTEGER NOT NULL,
    counted_milli INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, place)
) STRICT, WITHOUT ROWID;

-- Later wins: on which account goods in quarantine stand: that of the place they came from.
CREATE TABLE set_aside (
    lot BLOB PRIMARY KEY,
    account TEXT NOT NULL,       -- sembako, obat, gudang
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: batches that may not be sold.
CREATE TABLE batch_blocked (
    sku TEXT NOT NULL,
    batch TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sku, batch)
) STRICT, WITHOUT ROWID;

-- Facts: prescriptions received. JSON of domain::event::pharmacy::PrescriptionReceived, and of RxPeople from the private
-- part; empty where that is gone.
CREATE TABLE prescription (
    prescription BLOB PRIMARY KEY,
    till TEXT NOT NULL,
    number INTEGER NOT NULL,
    received TEXT NOT NULL,
    patient TEXT NOT NULL,       -- keyed hash
    body TEXT NOT NULL,
    people TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX prescription_number ON prescription (number);
CREATE INDEX prescription_received ON prescription (received);
CREATE INDEX prescription_patient ON prescription (patient) WHERE patient <> '';

-- Facts: lines of the pharmacy's registers; negative where goods came back.
CREATE TABLE dispensed (
    record INTEGER NOT NULL,
    n INTEGER NOT NULL,
    sale BLOB NOT NULL,
    receipt TEXT NOT NULL,
    date TEXT NOT NULL,
    register TEXT NOT NULL,      -- empty: belongs to a prescription only
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    base_milli INTEGER NOT NULL, -- base units
    amount INTEGER NOT NULL,
    batches TEXT NOT NULL,       -- JSON: batch and base units of each
    prescription BLOB,
    label TEXT NOT NULL,
    item INTEGER,
    served_milli INTEGER NOT NULL, -- of the item's own count
    wasted_milli INTEGER NOT NULL, -- base units
    pharmacist TEXT,
    service INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (record, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX dispensed_prescription ON dispensed (prescription) WHERE prescription IS NOT NULL;
CREATE INDEX dispensed_register ON dispensed (register, date) WHERE register <> '';

-- Later wins: who bought what is often misused. Name, phone and declared use from the private part.
CREATE TABLE medicine_buyer (
    sale BLOB PRIMARY KEY,
    key TEXT NOT NULL,           -- keyed hash of NIK or phone
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    purpose TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: how a prescription was screened. JSON of domain::event::pharmacy::PrescriptionScreened.
CREATE TABLE prescription_screened (
    prescription BLOB PRIMARY KEY,
    body TEXT NOT NULL,
    words TEXT NOT NULL,         -- of the pharmacist, from the private part
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: that a complaint was noted for medicine by the pharmacist's word alone. Patient and words stay in the record.
CREATE TABLE complaint (
    sale BLOB PRIMARY KEY,
    pharmacist TEXT,
    age INTEGER,                 -- years
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: serial numbers of authentication codes that were sold.
CREATE TABLE serial_sold (
    sku TEXT NOT NULL,
    serial TEXT NOT NULL,
    PRIMARY KEY (sku, serial)
) STRICT, WITHOUT ROWID;
-- Facts: goods of others in the warehouse. JSON of domain::event::storage::StorageTaken; the rest of its private part.
CREATE TABLE storage (
    storage TEXT PRIMARY KEY,
    taken TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    goods TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: in (positive) or out, of its unit.
CREATE TABLE storage_moved (
    storage TEXT NOT NULL,
    record INTEGER NOT NULL,
    date TEXT NOT NULL,
    qty_milli INTEGER NOT NULL,
    PRIMARY KEY (storage, record)
) STRICT, WITHOUT ROWID;

-- Facts: a month of it, charged once.
CREATE TABLE storage_charged (
    storage TEXT NOT NULL,
    month TEXT NOT NULL,         -- its first day
    kilograms INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    paid INTEGER NOT NULL,       -- 1: at once; 0: on account
    PRIMARY KEY (storage, month)
) STRICT, WITHOUT ROWID;

-- Later wins: the last count of goods of others, of their unit.
CREATE TABLE storage_counted (
    storage TEXT PRIMARY KEY,
    date TEXT NOT NULL,
    booked_milli INTEGER NOT NULL,
    counted_milli INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: shops that buy from the warehouse on account.
CREATE TABLE shop (
    code TEXT PRIMARY KEY,
    credit_limit INTEGER NOT NULL,
    term_days INTEGER NOT NULL,
    inactive INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts: what of a sale went on a shop's account.
CREATE TABLE on_account (
    sale BLOB PRIMARY KEY,
    shop TEXT NOT NULL,
    receipt TEXT NOT NULL,
    date TEXT NOT NULL,
    due TEXT NOT NULL,
    total INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX on_account_shop ON on_account (shop, due);

-- Sums: what is still owed for it.
CREATE TABLE receivable (
    sale BLOB PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Later wins: documents of the stock room that are being put together; content is NULL for what was taken out, and of
-- part 0, the head, once the document is done with. JSON of domain::event::draft::DraftPart.
CREATE TABLE draft (
    draft BLOB NOT NULL,
    part INTEGER NOT NULL,
    till TEXT NOT NULL,
    content TEXT,
    at TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (draft, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_open ON draft (till) WHERE part = 0 AND content IS NOT NULL;

-- Sums: asked for in vain; sku is empty for what stands in no catalogue.
CREATE TABLE missed (
    date TEXT NOT NULL,
    sku TEXT NOT NULL,
    asked TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (date, sku, asked)
) STRICT, WITHOUT ROWID;
