use super::*;
use crate::demo;
use crate::import;

fn day() -> BusinessDate {
    BusinessDate::new(2026, 11, 24).expect("a date")
}

fn known() -> KnownLots {
    let mut known = KnownLots::default();
    for file in [import::products::read(demo::PRODUCTS), import::medicines::read(demo::MEDICINES)] {
        for row in file.expect("our own file").rows {
            known.suppliers.extend(row.product.supplier.clone());
            known.goods.insert(row.product.sku.clone(), row.product);
        }
    }
    known
}

fn file() -> Partly<BatchRow> {
    import::batches::read(demo::BATCHES).expect("our own file")
}

fn check(file: Partly<BatchRow>, known: &KnownLots) -> Checked {
    lots(file, known, day(), &mut Uuid::nil)
}

#[test]
fn the_demo_has_1191_lots_and_those_of_others_are_worth_nothing() {
    let checked = check(file(), &known());
    assert_eq!((checked.new, checked.bad.len(), checked.warnings.len()), (1_191, 0, 0));
    for happening in &checked.happenings {
        let Event::LotOpened(lot) = &happening.event else { panic!("a lot") };
        assert_eq!(lot.consignment, lot.value.is_zero(), "{}", lot.sku);
    }
}

#[test]
fn a_lot_without_its_day_is_the_one_there_is() {
    let mut known = known();
    let mut file = file();
    file.rows.truncate(1);
    let row = &mut file.rows[0];
    let received = row.received.take().expect("the file says when");
    let lot = KnownLot { received, opened: row.qty, unit_cost: row.unit_cost };
    known.lots.insert((row.sku.clone(), row.batch.clone(), row.expiry, Place::Apotek), vec![lot]);
    let checked = check(file.clone(), &known);
    assert_eq!((checked.same, checked.new, checked.bad.len()), (1, 0, 0));
    file.rows[0].unit_cost += Rupiah::of(1);
    assert_eq!(check(file, &known).bad[0].column, "unit_cost");
}

#[test]
fn half_a_tablet_is_kept_with_a_word() {
    let mut file = file();
    file.rows.truncate(1);
    file.rows[0].qty = Quantity::from_milli(500);
    file.rows[0].supplier = Some(SupplierCode::from("SUP99"));
    let checked = check(file, &known());
    assert_eq!((checked.warnings.len(), checked.bad.len()), (1, 1));
    assert_eq!(checked.bad[0].column, "supplier");
}

/// Whoever has mended what could not be read does not learn only then what is missing in the catalogue.
#[test]
fn what_cannot_be_read_and_what_is_not_known_are_said_at_once() {
    let text = "item_code;batch_no;expiry;qty_milli;unit_cost;supplier\n\
        M00001;T25;2027-01-31;dua;500;SUP99\n\
        X99999;T26;;1000;lima;\n\
        X99998;T27;;1000;500;SUP98\n\
        ;T28;;1000;500;\n\
        M00001;T29;2027-01-31;1000;500;\n";
    let checked = check(import::batches::read(text.as_bytes()).expect("its columns"), &known());
    let mut found: Vec<_> = checked.bad.iter().map(|bad| (bad.line, bad.column.as_str(), bad.reason.key)).collect();
    found.sort_by_key(|(line, ..)| *line);
    assert_eq!(
        found,
        [
            (2, "qty_milli", "import-not-number"),
            (2, "supplier", "cli-import-no-supplier"),
            (3, "unit_cost", "import-not-rupiah"),
            (3, "item_code", "cli-import-no-goods"),
            (4, "item_code", "cli-import-no-goods"),
            (4, "supplier", "cli-import-no-supplier"),
            (5, "item_code", "import-cell-empty"),
        ]
    );
    assert_eq!(checked.new, 1, "the good row alone could be taken, and none is while others are bad");
}

#[test]
fn one_event_a_date_and_none_the_second_time() {
    let read = || import::opening::read(demo::OPENING).expect("our own file");
    let first = balances(read(), &[]);
    assert_eq!((first.new, first.happenings.len()), (17, 1));
    let Event::BalancesOpened(opened) = first.happenings[0].event.clone() else { panic!("opening balances") };
    assert_eq!(opened.balances.iter().map(|(_, balance)| *balance).sum::<Rupiah>(), Rupiah::ZERO);
    let known = [opened];
    assert_eq!((balances(read(), &known).same, balances(read(), &known).happenings.len()), (17, 0));
    let mut fewer = read();
    fewer.rows.pop();
    let gone = balances(fewer, &known);
    assert_eq!(gone.bad[0].reason.key, "cli-import-account-gone");
}

/// Receiving would take none of them either (A9): each row is named in the one pass that there is.
#[test]
fn a_lot_that_could_not_have_come_in_is_named() {
    let mut known = known();
    let expiry: BusinessDate = "2027-09-30".parse().expect("a date");
    known.expiries.insert((Sku::from("M00001"), "T25H63".to_owned()), vec![expiry]);
    known.newest = Some(day());
    let text = "item_code;batch_no;expiry;qty_milli;unit_cost;received;place\n\
        M00001;GANDA;2027-01-31;1000;180;;\n\
        M00001;ganda;2027-02-28;1000;180;2026-11-01;\n\
        M00001;T25H63;2028-09-30;1000;180;;\n\
        M00001;TANPA;;1000;180;;\n\
        M00001;;2027-01-31;1000;180;;\n\
        M00001;DITOKO;2027-01-31;1000;180;;toko\n\
        S00101;;;1000;2830;;apotek\n\
        S00101;;;1000;2830;2030-01-01;\n\
        M00001;RUSAK;31/02/2027;dua;180;2030-01-01;toko\n\
        M00001;T25H63;2027-09-30;1000;180;;apotek\n";
    let checked = check(import::batches::read(text.as_bytes()).expect("its columns"), &known);
    let mut found: Vec<_> = checked.bad.iter().map(|bad| (bad.line, bad.column.as_str(), bad.reason.key)).collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            (3, "expiry", "cli-import-other-expiry"),
            (4, "expiry", "cli-import-other-expiry"),
            (5, "expiry", "cli-import-expiry-needed"),
            (6, "batch_no", "cli-import-batch-needed"),
            (7, "place", "till-medicine-not-here"),
            (8, "place", "till-shop-goods-not-here"),
            (9, "received", "cli-import-received-later"),
            (10, "expiry", "import-not-date"),
            (10, "place", "till-medicine-not-here"),
            (10, "qty_milli", "import-not-number"),
            (10, "received", "cli-import-received-later"),
        ]
    );
}

/// Stock accounts are the sum of their lots after each file, whatever the books had before.
#[test]
fn what_lots_are_worth_beyond_the_books_is_posted() {
    let taken = |short: i64| {
        let known = known();
        let mut file = file();
        file.rows.truncate(2);
        let worth: Rupiah = file.rows.iter().map(|row| row.unit_cost.times(row.qty).expect("small")).sum();
        let mut checked = check(file, &known);
        let short = BTreeMap::from([(AccountCode::STOCK_OBAT, Rupiah::of(short))]);
        posted(&mut checked, &known, &Begun { as_of: day(), short });
        let last = checked.happenings.pop().expect("lots").event;
        let posted = match last {
            Event::BalancesOpened(opened) => opened.balances.iter().map(|(_, worth)| *worth).sum(),
            _ => Rupiah::ZERO,
        };
        (worth, posted, checked.warnings.len())
    };
    let (worth, posted, said) = taken(0);
    assert_eq!((posted, said), (worth, 1), "all of it came beside the books");
    assert_eq!(taken(1_000).1, worth - Rupiah::of(1_000), "the books had some of it already");
    assert_eq!((taken(900_000_000).1, taken(900_000_000).2), (Rupiah::ZERO, 0), "the rest is still to come");
    assert_eq!(taken(-5_000).1, worth, "an older difference is the bookkeeper's");
}

/// The late lots first, or the opening balances first: the stock account ends with the larger of both, no goods twice.
#[test]
fn whichever_file_comes_first_the_books_are_the_same() {
    let mut checked = check(
        {
            let mut file = file();
            file.rows.truncate(2);
            file
        },
        &known(),
    );
    posted(&mut checked, &known(), &Begun { as_of: day(), short: BTreeMap::new() });
    let worth = stock_of(&checked);
    assert!(worth > Rupiah::ZERO, "they were posted");
    for opening in [0, 1, worth.amount() - 1, worth.amount(), worth.amount() + 70_000] {
        let opening = Rupiah::of(opening);
        let lots_first = {
            let balances = vec![(AccountCode::STOCK_OBAT.to_string(), opening), ("310000".to_owned(), -opening)];
            let event = Event::BalancesOpened(BalancesOpened { as_of: day(), balances, lots: false, back: None });
            let mut later = Checked { happenings: vec![event.into()], ..Checked::default() };
            let lots = BTreeMap::from([(AccountCode::STOCK_OBAT, worth)]);
            let posted = PostedLots { as_of: Some(day()), worth: lots, beyond: BTreeMap::new() };
            not_twice(&mut later, &posted);
            assert_eq!(later.warnings.is_empty(), opening.is_zero(), "what is taken back is said");
            worth + stock_of(&later)
        };
        let opening_first = opening + (worth - opening).max(Rupiah::ZERO);
        assert_eq!(lots_first, opening_first, "{opening:?}");
    }
}

/// What the events bring to the account of medicines.
fn stock_of(checked: &Checked) -> Rupiah {
    let stock = AccountCode::STOCK_OBAT.to_string();
    let opened = checked.happenings.iter().filter_map(|happening| match &happening.event {
        Event::BalancesOpened(opened) => Some(&opened.balances),
        _ => None,
    });
    opened.flatten().filter(|(account, _)| *account == stock).map(|(_, worth)| *worth).sum()
}

/// Lots that no book had before are the first that an opening balance stands for.
#[test]
fn lots_that_stand_in_no_book_are_filled_first() {
    let balances = vec![(AccountCode::STOCK_OBAT.to_string(), Rupiah::of(1_000))];
    let event = Event::BalancesOpened(BalancesOpened { as_of: day(), balances, lots: false, back: None });
    let mut checked = Checked { happenings: vec![event.into()], ..Checked::default() };
    let of = |worth: i64| BTreeMap::from([(AccountCode::STOCK_OBAT, Rupiah::of(worth))]);
    not_twice(&mut checked, &PostedLots { as_of: Some(day()), worth: of(5_000), beyond: of(-400) });
    assert_eq!(stock_of(&checked), Rupiah::of(400), "600 of the posted lots are taken back");
}
