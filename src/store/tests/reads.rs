//! What the till, the lists and the reports read.

use super::events::{Sale, happenings, member, product};
use super::{Shop, day};
use crate::domain::event::membership::MemberApplied;
use crate::domain::event::pricing::PricesSet;
use crate::domain::event::shelf::LabelOf;
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::event::{Event, Personal};
use crate::domain::goods::product::{Place, Prices};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::store::journal::JournalEntry;
use crate::store::lookup::PinCheck;
use crate::store::print_queue::{JobState, NewJob, Target};
use crate::store::sales::year_in;
use crate::store::stock::{Lying, Stocked};
use crate::store::{StoreError, member_books};
use crate::till::lookup::Lookup;
use crate::till::lookup::office::Office;
use crate::till::lookup::shelf::Shelf;

pub struct PlainPins;

impl PinCheck for PlainPins {
    fn matches(&self, pin: &str, hash: &str) -> bool {
        hash == self.hash(pin)
    }

    fn hash(&self, pin: &str) -> String {
        format!("hash of {pin}")
    }

    fn page_hash(&self, pin: &str, kept: &str) -> String {
        format!("page of {pin} and {kept}")
    }

    fn keyed(&self, text: &str) -> String {
        format!("keyed {text}")
    }
}

const TODAY: &str = "2026-11-03";

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

#[test]
fn the_till_gets_its_answers() {
    let mut shop = Shop::stocked(1);
    shop.record([Sale::of(1, 0).happening(), Sale::of(1, 1).happening()]);
    let lookup = shop.store.lookup(&PlainPins);
    let today = day(TODAY);
    assert_eq!(lookup.till().expect("a till").as_str(), "A");
    assert_eq!(lookup.settings(today).expect("settings").name, "Koperasi");
    let first = ("S00001".into(), "pcs".to_owned());
    assert_eq!(lookup.barcode("8990000000017").expect("readable"), Some(first));
    assert_eq!(lookup.barcode("8990000000024").expect("readable"), None);
    let goods = lookup.goods(&"S00001".into(), today).expect("readable").expect("there");
    assert_eq!(goods.prices.umum, rp(1_500));
    assert_eq!(lookup.goods(&"S00001".into(), day("2025-12-31")).expect("readable"), None, "no price yet");
    let lots = lookup.lots(&"S00001".into(), Place::Toko).expect("readable");
    assert_eq!(lots.len(), 1);
    assert_eq!(lots[0].lot.qty_milli, Quantity::whole(97), "1 and 2 pieces were sold of 100");
    assert_eq!(lookup.last_cost(&"S00001".into()).expect("readable"), rp(901));
    assert_eq!(lookup.last_cost(&"S99999".into()).expect("readable"), rp(0));
    let siti = lookup.member(1).expect("readable").expect("there");
    assert_eq!(siti.name, "Siti Rahmah 1");
    assert_eq!(lookup.card("2800000000101").expect("readable"), Some(siti.clone()));
    assert_eq!(lookup.card("").expect("readable"), None);
    assert_eq!(lookup.purchases_year(&siti.number, 2026).expect("readable"), rp(3_000));
    let kasir = lookup.user(&"kasir".into()).expect("readable").expect("there");
    assert!(!kasir.one_time_pin);
    assert!(lookup.pin_matches(&"kasir".into(), "111111").expect("readable"));
    assert!(!lookup.pin_matches(&"kasir".into(), "1").expect("readable"));
    assert!(!lookup.pin_matches(&"nobody".into(), "111111").expect("readable"));
    let shift = lookup.open_shift().expect("readable").expect("open");
    assert_eq!((shift.sales, shift.opening), (2, rp(500_000)));
    assert_eq!(lookup.drawer().expect("readable"), rp(509_000));
    assert_eq!(lookup.next_receipt(today).expect("readable"), 3);
    assert_eq!(lookup.next_receipt(day("2026-11-04")).expect("readable"), 1);
    let last = lookup.last_receipt().expect("readable").expect("there");
    assert_eq!(last.to_string(), "261103-A-0002");
    assert_eq!(lookup.finished_sale(&last).expect("readable").expect("there").sale, Sale::of(1, 1).id);
    assert!(lookup.newest_record().expect("readable").is_some());
}

#[test]
fn a_upc_and_the_same_number_with_a_zero_are_one_code() {
    let shop = Shop::stocked(1);
    for code in ["012345678905", "0012345678905", "00012345678905", " 012345678905\r"] {
        let found = shop.store.by_barcode(code).expect("readable");
        assert_eq!(found.map(|(sku, _)| sku), Some("S00002".into()), "{code:?}");
    }
}

#[test]
fn a_code_that_two_goods_claim_belongs_to_the_one_that_is_sold() {
    let mut shop = Shop::stocked(1);
    let mut other = product("S00009", "8990000000017");
    shop.record([other.clone().into()]);
    let sku = |shop: &Shop| shop.store.by_barcode("8990000000017").expect("readable").map(|(sku, _)| sku);
    assert_eq!(sku(&shop), Some("S00009".into()), "the one set last");
    if let Event::ProductSet(set) = &mut other {
        set.product.active = false;
    }
    shop.record([other.into()]);
    assert_eq!(sku(&shop), Some("S00001".into()), "the one still sold");
    let mut changed = product("S00001", "8990000000093");
    if let Event::ProductSet(set) = &mut changed {
        set.product.active = false;
    }
    shop.record([changed.into()]);
    assert_eq!(sku(&shop), Some("S00009".into()), "a code that was taken off the product is not its code");
}

#[test]
fn goods_are_found_while_one_types() {
    let mut shop = Shop::stocked(1);
    for (sku, name) in [("S00100", "Gula Pasir 1 kg"), ("S00101", "Kopi Gula Aren"), ("S00102", "Pasir Kucing")] {
        let mut set = product(sku, "8990000000772");
        if let Event::ProductSet(set) = &mut set {
            set.product.name = name.to_owned();
            set.product.supplier = (sku == "S00102").then(|| "SUP01".into());
        }
        shop.record([set.into()]);
    }
    let found = |typed: &str| -> Vec<String> {
        let found = shop.store.search_goods(typed, day(TODAY), 10).expect("readable");
        found.into_iter().map(|goods| goods.listed.product.sku.0).collect()
    };
    assert_eq!(found("gula"), ["S00100", "S00101"], "what begins with it comes first");
    assert_eq!(found("GULA  pas"), ["S00100"]);
    assert_eq!(found("pasir kg"), ["S00100"], "every word, short ones too");
    assert_eq!(found("ula"), ["S00100", "S00101"], "in the middle of a word");
    assert_eq!(found("ko"), ["S00101"], "two letters find beginnings");
    assert_eq!(found("sup01"), ["S00102"], "what a supplier brings");
    assert_eq!(found("s0010"), ["S00100", "S00101", "S00102"]);
    assert_eq!(found("8990000000017"), ["S00001"]);
    assert_eq!(found("S00002"), ["S00002"]);
    for nothing in ["", "  ", "xyz", "\"", "gula\" OR \"x", "NEAR(", "%", "\0"] {
        assert_eq!(found(nothing), Vec::<String>::new(), "{nothing:?}");
    }
    assert_eq!(found("gula*"), ["S00100", "S00101"], "a sign that stands in no name is passed over");
    let gula = &shop.store.search_goods("S00001", day(TODAY), 10).expect("readable")[0];
    assert_eq!(gula.on_shelf, Quantity::whole(100));
    assert_eq!(gula.nearest_expiry, Some(day("2027-01-01")));
}

#[test]
fn a_product_that_was_renamed_is_found_by_its_new_name_only() {
    let mut shop = Shop::stocked(1);
    let mut set = product("S00001", "8990000000017");
    if let Event::ProductSet(set) = &mut set {
        set.product.name = "Minyak Kelapa".to_owned();
    }
    shop.record([set.into()]);
    let found = |typed: &str| shop.store.search_goods(typed, day(TODAY), 10).expect("readable").len();
    assert_eq!(found("kelapa"), 1);
    assert_eq!(found("barang s00001"), 0);
}

#[test]
fn members_are_found_by_number_name_and_phone() {
    let mut shop = Shop::stocked(1);
    shop.record((3..60).map(|number| member(number, 1, false)));
    let found = |typed: &str| -> Vec<String> {
        let found = shop.store.search_members(typed, 100).expect("readable");
        found.into_iter().map(|member| member.number.0).collect()
    };
    assert_eq!(found("7")[0], "A00007", "a number is a number first");
    assert_eq!(found("a00042"), ["A00042"]);
    assert_eq!(found("080012"), found("0800-12"), "a phone with and without its dash");
    assert_eq!(found("nor 5").len(), 6, "a short word narrows: 5, 35, 50, 53, 56, 59");
    assert_eq!(found("siti").len(), 59);
    assert_eq!(found("2800000005901"), ["A00059"]);
}

#[test]
fn reports_read_their_rows() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 4, 6, 8, 5]));
    let (first, last) = shop.store.dates().expect("readable").expect("dates");
    assert_eq!((first, last), (day("2025-03-01"), day("2026-11-03")));
    assert_eq!(shop.store.newest_record().expect("readable"), shop.store.newest_own());
    assert_eq!(shop.store.log_lengths().expect("readable")[0].1, shop.store.chain().seq);
    let mut sales = Vec::new();
    let each = |sale| -> Result<(), StoreError> {
        sales.push(sale);
        Ok(())
    };
    shop.store.sales(first, last, each).expect("readable");
    let receipts: Vec<_> = sales.iter().map(|sale| sale.receipt.to_string()).collect();
    assert_eq!(receipts, ["250301-A-0003", "261103-A-0001", "261103-A-0002", "261103-A-0005"]);
    let recorded = shop.store.sale_record(&sales[1].receipt).expect("readable").expect("there");
    assert!(matches!(recorded.happening.event, Event::SaleCompleted(_)));

    let mut journal: Vec<JournalEntry> = Vec::new();
    let each = |entry| -> Result<(), StoreError> {
        journal.push(entry);
        Ok(())
    };
    shop.store.journal(first, last, each).expect("readable");
    assert!(journal.is_sorted_by_key(|entry| entry.date));
    assert!(journal.iter().all(|entry| entry.postings.iter().map(|posting| posting.amount).sum::<Rupiah>().is_zero()));
    assert_eq!(journal.iter().filter(|entry| entry.kind == "sale_completed").count(), 3);

    let all = shop.store.account_sums(None).expect("readable");
    assert_eq!(all, shop.store.account_sums(Some(last)).expect("readable"), "the newest date is all there is");
    let sum = |date: BusinessDate, account: &str| -> Rupiah {
        let sums = shop.store.account_sums(Some(date)).expect("readable");
        sums.into_iter().filter(|sum| sum.account == account).map(|sum| sum.debit - sum.credit).sum()
    };
    assert_eq!(sum(day("2026-11-02"), "111000"), rp(500_000));
    assert_eq!(sum(last, "111000"), shop.store.lookup(&PlainPins).drawer().expect("readable"));
    assert_eq!(sum(day("2025-02-28"), "360000"), rp(0));
    assert_eq!(sum(day("2025-12-31"), "360000"), sum(last, "360000"));
    let mut postings = 0;
    let each = |_| -> Result<(), StoreError> {
        postings += 1;
        Ok(())
    };
    shop.store.account_postings("111000", first, last, each).expect("readable");
    assert_eq!(postings, 4, "the opening and three sales");

    let stock = shop.store.stock().expect("readable");
    assert!(stock.iter().any(|row| row.lot.is_none() && row.qty_milli == Quantity::whole(-3)), "sold beyond the lots");
    let mut told = Vec::new();
    let each = |lying: Lying<'_>| {
        let words = [lying.sku, lying.name, lying.unit, lying.batch].map(str::to_owned);
        told.push((words, lying.place, lying.expiry, lying.quantity, lying.value));
    };
    shop.store.each_stocked(each).expect("readable");
    let of =
        |row: Stocked| ([row.sku.0, row.name, row.unit, row.batch], row.place, row.expiry, row.qty_milli, row.value);
    let mut listed: Vec<_> = stock.into_iter().map(of).collect();
    assert!(listed.iter().all(|row| !row.0[1].is_empty()), "goods have names");
    told.sort();
    listed.sort();
    assert_eq!(told, listed, "the same, told in passing");
    let members = shop.store.members(2025).expect("readable");
    let imported = members.iter().find(|row| row.number == MemberNumber("A00002".to_owned())).expect("there");
    assert_eq!(imported.purchases_year, rp(1_550));
    let shifts = shop.store.shifts(first, last).expect("readable");
    assert_eq!((shifts.len(), shifts[0].sums["sales"], shifts[0].closed.is_none()), (1, 3, true));
}

#[test]
fn a_second_import_finds_what_the_first_gave() {
    let shop = Shop::stocked(1);
    let known = shop.store.known_member(&MemberNumber("1".to_owned())).expect("readable").expect("there");
    assert_eq!(known.happening, member(1, 1, true));
    let given = shop.store.imported_balances(&MemberNumber("A00001".to_owned())).expect("readable").expect("given");
    assert_eq!((given.pokok, given.kasbon), (rp(100_000), rp(5_000)));
    assert_eq!(shop.store.imported_balances(&MemberNumber("A00002".to_owned())).expect("readable"), None);
    let received = day("2026-10-02");
    let lot = |place| {
        let expiry = Some(day("2027-01-01"));
        shop.store.known_lot(&"S00001".into(), "", expiry, received, place).expect("readable")
    };
    assert_eq!(lot(Place::Toko).expect("there").opened_milli, Quantity::whole(100));
    assert_eq!(lot(Place::Gudang), None);
    assert_eq!(shop.store.standing_openings().expect("readable").len(), 1);
    assert!(shop.store.known_supplier(&"SUP01".into()).expect("readable").is_some());
    assert_eq!(shop.store.known_sale(&"261103-A-0001".parse().expect("a number")).expect("readable"), None);
}

#[test]
fn a_paper_is_queued_with_its_sale_and_survives_a_rebuild() {
    let mut shop = Shop::stocked(1);
    let sale = Sale::of(1, 3);
    let job = NewJob {
        kind: "sale".to_owned(),
        sale: Some(sale.id),
        receipt: Some(sale.receipt().parse().expect("a number")),
        copy: 0,
        target: Target::Printer,
        payload: String::new(),
        created: "2026-11-03T01:00:00Z".parse().expect("an instant"),
    };
    let sealed = shop.seal([sale.happening()]);
    let appended = shop.store.append(&sealed, std::slice::from_ref(&job)).expect("appended");
    assert_eq!(shop.store.next_job(Target::LabelPrinter).expect("readable"), None);
    let next = shop.store.next_job(Target::Printer).expect("readable").expect("queued");
    assert_eq!((next.id, &next.job), (appended.jobs[0], &job));
    shop.store.set_job(next.id, JobState::Sending, "").expect("set");
    assert_eq!(shop.store.next_job(Target::Printer).expect("readable"), None);
    shop.rebuild();
    assert_eq!(shop.store.doubt_unfinished_jobs().expect("set"), 1, "the power went while it was printed");
    let receipt = job.receipt.as_ref().expect("a sale's paper");
    let jobs = shop.store.jobs_of(receipt).expect("readable");
    assert_eq!(jobs[0].state, JobState::Unknown);
    let failed = shop.seal([Sale::of(1, 3).happening(), Sale::of(1, 4).happening()]);
    shop.store.append(&failed[1..], &[job]).expect_err("out of order");
    assert_eq!(shop.store.jobs(10).expect("readable").len(), 1, "no sale, no paper");
}

/// Statements of the counter's day must not get slower with history: each finds its rows by a key.
#[test]
fn no_question_of_the_counter_reads_a_whole_table() {
    let shop = Shop::stocked(1);
    for sql in [
        "SELECT 1 FROM barcode WHERE code = ?1 ORDER BY active DESC, at DESC, device DESC, seq DESC LIMIT 1",
        "SELECT 1 FROM product WHERE plu = ?1 ORDER BY active DESC LIMIT 1",
        "SELECT 1 FROM price WHERE sku = ?1 AND valid_from <= ?2 ORDER BY valid_from DESC LIMIT 1",
        "SELECT 1 FROM promo WHERE sku = ?1 AND valid_to >= ?2 AND valid_from <= ?2",
        "SELECT 1 FROM stock JOIN lot ON lot.lot = stock.lot WHERE stock.sku = ?1 AND stock.place = ?2",
        "SELECT 1 FROM member WHERE card = ?1 AND card <> ''",
        "SELECT 1 FROM shift WHERE till = ?1 ORDER BY at DESC, seq DESC LIMIT 1",
        "SELECT 1 FROM sale WHERE sale = ?1 AND imported = 0",
        "SELECT 1 FROM sale WHERE receipt = ?1 ORDER BY record LIMIT 1",
        "SELECT 1 FROM sale WHERE member = ?1 AND date BETWEEN ?2 AND ?3",
        "SELECT 1 FROM receipt_day WHERE till = ?1 ORDER BY date DESC LIMIT 1",
        "SELECT 1 FROM print_job WHERE state = 'queued' AND target = ?1 ORDER BY id LIMIT 1",
        "SELECT 1 FROM print_job WHERE state = 'sending'",
        "SELECT 1 FROM print_job WHERE receipt = ?1",
        "SELECT 1 FROM record WHERE device = ?1 ORDER BY seq DESC LIMIT 1",
        "SELECT 1 FROM posting WHERE account = ?1 AND date BETWEEN ?2 AND ?3",
    ] {
        let plan = format!("EXPLAIN QUERY PLAN {sql}");
        let mut ask = shop.store.connection.prepare(&plan).expect("a plan");
        let values = vec!["x"; ask.parameter_count()];
        let steps = ask.query_map(rusqlite::params_from_iter(values), |row| row.get::<_, String>(3)).expect("steps");
        let steps: Vec<_> = steps.collect::<Result<_, _>>().expect("steps");
        assert!(steps.iter().all(|step| !step.starts_with("SCAN")), "{sql}: {steps:?}");
    }
}

/// What opened and closed the books is found from the few rows that say so, never from the entries of a year.
#[test]
fn openings_and_closings_are_found_without_the_year_they_lie_in() {
    let shop = Shop::stocked(1);
    for (sql, first) in [(member_books::OPENED, "SEARCH opening"), (member_books::CLOSED, "SCAN year_closed")] {
        let mut ask = shop.store.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a plan");
        let steps = ask.query_map(["2026-01-01", "2026-12-31"], |row| row.get::<_, String>(3)).expect("steps");
        let steps: Vec<_> = steps.collect::<Result<_, _>>().expect("steps");
        assert!(steps[0].starts_with(first), "{steps:?}");
        assert!(steps[1].starts_with("SEARCH entry") && steps[1].contains("(date=?"), "{steps:?}");
    }
}

#[test]
fn a_shelf_says_what_was_printed_last_and_is_compared_with_the_till() {
    let mut shop = Shop::stocked(1);
    let label = |price, date| {
        let printed = LabelPrinted {
            sku: "S00001".into(),
            unit: "pcs".to_owned(),
            price: rp(price),
            member_price: None,
            date: day(date),
        };
        Event::LabelPrinted(printed).into()
    };
    shop.record([label(1_400, "2026-11-01"), label(1_500, "2026-11-02")]);
    let lookup = shop.store.lookup(&PlainPins);
    let last = lookup.label(&"S00001".into(), "pcs").expect("readable").expect("printed");
    assert_eq!((last.price, last.date), (rp(1_500), day("2026-11-02")));
    assert_eq!(lookup.label(&"S00001".into(), "dus").expect("readable"), None);
    let shelved = shop.store.shelf_labels(day(TODAY)).expect("readable");
    assert_eq!((shelved.len(), shelved[0].price), (1, Some(rp(1_500))));
    let members_pay_less = shelved[0].member_price.is_some();
    assert_eq!(shelved[0].has_changed(), members_pay_less, "the label said nothing of members");
    drop(lookup);
    shop.record([label(1_450, "2026-11-03")]);
    let lookup = shop.store.lookup(&PlainPins);
    assert_eq!(lookup.changed_labels(day(TODAY)).expect("readable"), [LabelOf::parse("S00001:pcs")]);
}

#[test]
fn a_price_that_began_wants_a_label_where_none_was_ever_printed_here() {
    let mut shop = Shop::stocked(1);
    let goods = shop.store.lookup(&PlainPins).goods(&"S00001".into(), day(TODAY)).expect("readable").expect("sold");
    let to_print = |shop: &Shop, date| shop.store.labels_to_print(day(date)).expect("readable");
    assert!(to_print(&shop, TODAY).is_empty(), "what was there when the shop opened has its label");
    let prices = Prices { umum: rp(1_900), ..goods.prices.clone() };
    let (from, was) = (day(TODAY), goods.prices.clone());
    let set = PricesSet { sku: "S00001".into(), from, prices: prices.clone(), was, known: 0 };
    shop.record([Event::PricesSet(set).into()]);
    assert!(to_print(&shop, "2026-11-02").is_empty(), "it has not begun");
    let due = to_print(&shop, TODAY);
    assert_eq!((due.len(), due[0].label, due[0].price), (1, None, Some(rp(1_900))), "{due:?}");
    let label = LabelPrinted::of(&goods.product, None, &prices, day(TODAY)).expect("a price");
    shop.record([Event::LabelPrinted(label).into()]);
    assert!(to_print(&shop, TODAY).is_empty(), "printed, it is done with");
}

/// A year behind what is looked for leaves the other years out; alone it is looked for as anything else.
#[test]
fn receipts_are_looked_for_within_a_year() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 4, 6, 8]));
    let found = |typed: &str| shop.store.find_receipts(typed, 60).expect("readable").len();
    let all = found("261103");
    assert!(all > 1);
    assert_eq!((found("261103 2026"), found("261103 2025"), found(" 261103  2026 ")), (all, 0, all));
    assert_eq!(year_in("A00042 2026"), ("A00042", Some(2026)));
    assert_eq!(
        (year_in("2026"), year_in("siti 12500"), year_in("siti 1999")),
        (("2026", None), ("siti 12500", None), ("siti 1999", None))
    );
}

/// Who came from a file has no hash beside her: her record says whose the number is.
#[test]
fn a_national_number_is_found_wherever_it_came_from() {
    let mut shop = Shop::empty(1);
    let mut imported = member(1, 1, true);
    let person = |nik: &str, name: &str| Personal { nik: nik.to_owned(), name: name.to_owned(), ..Personal::default() };
    imported.personal = Some(person("6371055203900007", "Nur Halimah"));
    let (mut joined, mut other) = (member(2, 1, false), member(3, 1, true));
    joined.personal = Some(person("6371055203900008", "NUR HALIMAH"));
    other.personal = Some(person("", "Siti"));
    let applied = |number: &str, nik: &str| {
        let (number, nik_hash) = (MemberNumber(number.to_owned()), format!("keyed {nik}"));
        Event::MemberApplied(MemberApplied { number, date: day(TODAY), nik_hash })
    };
    shop.record([imported, joined, other, applied("A00002", "6371055203900007").into()]);
    shop.record([applied("A00002", "6371055203900008").into(), applied("A00003", "6371055203900009").into()]);
    let lookup = shop.store.lookup(&PlainPins);
    let holders = |nik: &str| {
        let holders = lookup.nik_holders(&format!("keyed {nik}")).expect("readable");
        holders.into_iter().map(|number| number.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(holders("6371055203900007"), ["A00001"], "the other one was typed wrong, and is right now");
    assert_eq!(holders("6371055203900008"), ["A00002"]);
    assert_eq!(holders("6371055203900009"), ["A00003"], "another till has her number");
    assert_eq!(holders("6371055203900001"), Vec::<String>::new());
    let named = lookup.namesakes("Nur halimah").expect("readable");
    assert_eq!(named.iter().map(|(number, _)| number.as_str()).collect::<Vec<_>>(), ["A00001", "A00002"]);
}
