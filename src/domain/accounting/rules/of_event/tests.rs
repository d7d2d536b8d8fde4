use super::*;
use crate::domain::event::Tier;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;

/// A cash sale of one line of 50.000 that cost 42.000, sold beyond the lots.
fn sale() -> SaleCompleted {
    let price = Rupiah::of(50_000);
    let line = SoldLine {
        sku: Sku::from("S00001"),
        name: "Beras".to_owned(),
        book: Book::Sembako,
        place: Place::Toko,
        unit: "sak".to_owned(),
        factor: 1,
        qty_milli: Quantity::ONE,
        price,
        tier: Tier::Umum,
        amount: price,
        discount: Rupiah::ZERO,
        umum_amount: price,
        ppn: false,
        ppn_amount: Rupiah::ZERO,
        cost: Rupiah::of(42_000),
        drawn: Vec::new(),
        short_milli: Quantity::ONE,
        short_cost: Rupiah::of(42_000),
        consignment: false,
        due: Rupiah::ZERO,
        register: None,
        by_hand: Default::default(),
        receipt_discount: Rupiah::ZERO,
        manual: false,
        limit: None,
        pharmacy: Default::default(),
        other: None,
    };
    let paid = crate::domain::event::Tendered {
        tender: "cash".to_owned(),
        amount: price,
        tendered: price,
        change: Rupiah::ZERO,
        reference: String::new(),
        pieces: Default::default(),
        approved_by: None,
    };
    SaleCompleted {
        sale: crate::domain::id::SaleId(uuid::Uuid::from_u128(1)),
        receipt: "261124-A-0001".parse().expect("a number"),
        shift: crate::domain::id::ShiftId(uuid::Uuid::from_u128(2)),
        date: "2026-11-24".parse().expect("a date"),
        member: None,
        counts: false,
        pkp: false,
        lines: vec![line],
        gross: price,
        discount: Rupiah::ZERO,
        total: price,
        rounding: Rupiah::ZERO,
        payable: price,
        ppn: Rupiah::ZERO,
        tenders: vec![paid],
        purchases_year: Rupiah::ZERO,
        card: None,
        buyer: None,
        by_hand: Default::default(),
        exchanged: None,
        on_account: None,
        taken_by: None,
        parked: false,
    }
}

fn refused(sale: SaleCompleted) -> Unbookable {
    posted(&Event::SaleCompleted(sale)).expect_err("refused")
}

fn posts(sale: SaleCompleted) -> Vec<String> {
    let posted = posted(&Event::SaleCompleted(sale)).expect("booked").expect("a sale is booked");
    posted.transaction.by_account().iter().map(|(account, amount)| format!("{account} {}", amount.amount())).collect()
}

#[test]
fn the_buyers_side_is_who_counts_and_not_who_was_attached() {
    let member = Some(MemberNumber("A00001".to_owned()));
    let applicant = SaleCompleted { member: member.clone(), ..sale() };
    assert_eq!(posts(applicant), ["111000 50000", "114100 -42000", "411200 -50000", "501200 42000"]);
    let full = SaleCompleted { member, counts: true, ..sale() };
    assert_eq!(posts(full), ["111000 50000", "114100 -42000", "411100 -50000", "501100 42000"]);
}

#[test]
fn goods_from_the_warehouse_are_the_warehouses() {
    let mut sale = sale();
    sale.lines[0].place = Place::Gudang;
    assert_eq!(posts(sale), ["111000 50000", "114300 -42000", "413200 -50000", "503200 42000"]);
}

#[test]
fn a_tender_of_a_newer_version_waits_where_it_is_seen() {
    let mut sale = sale();
    sale.tenders[0].tender = "shells".to_owned();
    assert_eq!(posts(sale)[1], "360000 50000");
}

#[test]
fn figures_that_do_not_agree_are_refused() {
    let mut short = sale();
    short.tenders[0].amount = Rupiah::of(49_999);
    assert_eq!(refused(short), Unbookable::Unbalanced(Unbalanced { excess: Rupiah::of(-1) }));
    let mut cheap = sale();
    cheap.lines[0].short_cost = Rupiah::of(41_999);
    let (cost, lots) = (Rupiah::of(42_000), Rupiah::of(41_999));
    assert_eq!(refused(cheap), Unbookable::CostDiffers { line: 1, cost, lots });
    let mut huge = sale();
    huge.lines[0].amount = Rupiah::of(Rupiah::LIMIT);
    huge.lines[0].discount = Rupiah::of(-Rupiah::LIMIT);
    assert_eq!(refused(huge), Unbookable::TooLarge);
}

#[test]
fn what_is_not_about_money_posts_nothing() {
    let reprint = crate::domain::event::after_sale::ReceiptReprinted { receipt: sale().receipt, copy: 1, shift: None };
    assert_eq!(posted(&Event::ReceiptReprinted(reprint)), Ok(None));
}
