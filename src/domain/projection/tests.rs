use super::*;
use crate::domain::event::{BalancesOpened, Drawn, SaleCompleted, ShiftClosed, SoldLine, Tendered};
use crate::domain::id::{CoopId, SaleId};
use proptest::prelude::*;
use uuid::Uuid;

fn envelope() -> Envelope {
    Envelope {
        coop: CoopId(Uuid::from_u128(1)),
        device: DeviceId(Uuid::from_u128(2)),
        seq: 7,
        at: "2026-11-24T02:42:00Z".parse().expect("a time"),
        actor: UserId::from("kasir"),
    }
}

fn day() -> BusinessDate {
    "2026-11-24".parse().expect("a date")
}

fn line(book: Book, milli: i64, amount: i64, cost: i64) -> SoldLine {
    SoldLine {
        sku: Sku::from("S00001"),
        name: "Beras".to_owned(),
        book,
        place: book.counter(),
        unit: "kg".to_owned(),
        factor: 1,
        qty_milli: Quantity::from_milli(milli),
        price: Rupiah::of(amount),
        tier: Tier::Anggota,
        amount: Rupiah::of(amount),
        discount: Rupiah::ZERO,
        umum_amount: Rupiah::of(amount),
        ppn: false,
        ppn_amount: Rupiah::ZERO,
        cost: Rupiah::of(cost),
        drawn: vec![Drawn {
            lot: LotId(Uuid::from_u128(9)),
            qty_milli: Quantity::from_milli(milli),
            cost: Rupiah::of(cost),
            batch: String::new(),
            expiry: None,
        }],
        short_milli: Quantity::ZERO,
        short_cost: Rupiah::ZERO,
        consignment: false,
        due: Rupiah::ZERO,
        register: None,
        by_hand: Default::default(),
        receipt_discount: Rupiah::ZERO,
        manual: false,
        limit: None,
        pharmacy: Default::default(),
        other: None,
    }
}

/// A cash sale to a full member, its sums made from its lines, down to Rp100.
fn sale(lines: Vec<SoldLine>) -> SaleCompleted {
    let sum = |of: fn(&SoldLine) -> Rupiah| lines.iter().map(of).sum::<Rupiah>();
    let (gross, discount, ppn) = (sum(|line| line.amount), sum(|line| line.discount), sum(|line| line.ppn_amount));
    let total = gross - discount;
    let rounding = Rupiah::of(-(total.amount().rem_euclid(100)));
    SaleCompleted {
        sale: SaleId(Uuid::from_u128(5)),
        receipt: "261124-A-0001".parse().expect("a number"),
        shift: ShiftId(Uuid::from_u128(3)),
        date: day(),
        member: Some(MemberNumber("A00001".to_owned())),
        counts: true,
        pkp: !ppn.is_zero(),
        gross,
        discount,
        total,
        rounding,
        payable: total + rounding,
        ppn,
        tenders: vec![Tendered {
            tender: "cash".to_owned(),
            amount: total + rounding,
            tendered: total + rounding,
            change: Rupiah::ZERO,
            reference: String::new(),
            pieces: Default::default(),
            approved_by: None,
        }],
        purchases_year: Rupiah::ZERO,
        card: None,
        buyer: None,
        by_hand: Default::default(),
        exchanged: None,
        on_account: None,
        taken_by: None,
        parked: false,
        lines,
    }
}

fn posted(rows: &[Row]) -> Vec<(&str, i64, Unit)> {
    rows.iter()
        .filter_map(|row| match row {
            Row::Posting(posting) => Some((posting.account.as_str(), posting.amount.amount(), posting.unit)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_sale_moves_stock_cash_purchases_and_books() {
    let mut short = line(Book::Sembako, 1_000, 12_765, 0);
    (short.drawn, short.short_milli, short.short_cost) = (Vec::new(), Quantity::ONE, Rupiah::of(10_900));
    short.cost = Rupiah::of(10_900);
    let sale = sale(vec![short]);
    let rows = rows(&envelope(), &Event::SaleCompleted(sale));
    assert!(rows.contains(&Row::Stock {
        sku: Sku::from("S00001"),
        lot: None,
        place: Place::Toko,
        milli: -Quantity::ONE,
        value: Rupiah::of(-10_900),
    }));
    let member = MemberNumber("A00001".to_owned());
    assert!(rows.contains(&Row::Purchases { member, year: 2026, delta: Rupiah::of(12_765) }));
    let till: TillLetter = "A".parse().expect("a letter");
    assert!(rows.contains(&Row::Drawer { till: Some(till), delta: Rupiah::of(12_700) }));
    let sembako = Unit::Sembako;
    assert_eq!(
        posted(&rows),
        [
            ("111000", 12_700, sembako),
            ("114100", -10_900, sembako),
            ("411100", -12_765, sembako),
            ("501100", 10_900, sembako),
            ("514000", 65, sembako)
        ]
    );
}

#[test]
fn consigned_goods_are_counted_and_worth_nothing_to_us() {
    let mut consigned = line(Book::Sembako, 1_000, 12_000, 0);
    (consigned.consignment, consigned.due, consigned.discount) = (true, Rupiah::of(9_600), Rupiah::of(500));
    let rows = rows(&envelope(), &Event::SaleCompleted(sale(vec![consigned])));
    let stock = rows.iter().find_map(|row| match row {
        Row::Stock { milli, value, .. } => Some((milli.milli(), value.amount())),
        _ => None,
    });
    assert_eq!(stock, Some((-1_000, 0)));
    let sembako = Unit::Sembako;
    assert_eq!(posted(&rows), [("111000", 11_500, sembako), ("210100", -9_600, sembako), ("414100", -1_900, sembako)]);
}

#[test]
fn kasbon_is_owed_and_leaves_the_drawer_alone() {
    let mut sale = sale(vec![line(Book::Obat, 1_000, 18_000, 12_500)]);
    sale.tenders[0].tender = "kasbon".to_owned();
    let rows = rows(&envelope(), &Event::SaleCompleted(sale));
    let member = MemberNumber("A00001".to_owned());
    let owed = Row::MemberBalance { member, balance: Balance::Kasbon, delta: Rupiah::of(18_000), imported: false };
    assert!(rows.contains(&owed));
    assert!(!rows.iter().any(|row| matches!(row, Row::Drawer { .. })));
}

#[test]
fn a_shift_ends_with_what_was_counted_less_what_went_to_the_safe() {
    let closed = ShiftClosed {
        booked: None,
        shift: ShiftId(Uuid::from_u128(3)),
        till: "A".parse().expect("a letter"),
        date: day(),
        number: 1,
        opening: Rupiah::of(500_000),
        cash_sales: Rupiah::of(100_000),
        drops: Rupiah::of(80_000),
        expected: Rupiah::of(520_000),
        counted: Rupiah::of(515_000),
        difference: Rupiah::of(-5_000),
        sales: 2,
        receipts: 2,
        rounding: Rupiah::ZERO,
        dropped_before: Rupiah::ZERO,
        deposit: Rupiah::ZERO,
        figures: BTreeMap::new(),
        first: None,
        last: None,
        last_hash: String::new(),
        previous: String::new(),
        reasoned: false,
        approved_by: None,
    };
    let rows = rows(&envelope(), &Event::ShiftClosed(closed));
    let office = Unit::Kantor;
    assert_eq!(posted(&rows), [("111000", -85_000, office), ("111100", 80_000, office), ("513000", 5_000, office)]);
    let till = Some("A".parse().expect("a letter"));
    assert!(rows.contains(&Row::Drawer { till, delta: Rupiah::of(-85_000) }));
}

#[test]
fn an_opening_fills_the_drawer_and_what_does_not_balance_waits() {
    let balances = vec![("111000".to_owned(), Rupiah::of(500_000)), ("310000".to_owned(), Rupiah::of(-100_000))];
    let rows =
        rows(&envelope(), &Event::BalancesOpened(BalancesOpened { as_of: day(), balances, lots: false, back: None }));
    let office = Unit::Kantor;
    assert_eq!(
        posted(&rows),
        [("111000", 500_000, office), ("310000", -100_000, office), ("360000", -400_000, office)]
    );
    assert!(rows.contains(&Row::Drawer { till: None, delta: Rupiah::of(500_000) }));
}

#[test]
fn imported_sales_have_an_id_of_their_receipt_alone() {
    let id = |text: &str| super::sales::imported_id(&text.parse().expect("a number"));
    assert_eq!(id("251124-A-0001"), id("251124-A-0001"));
    let others = ["251124-A-0002", "251124-B-0001", "251124-AB-0001", "251125-A-0001", "261124-A-0001"];
    assert!(others.iter().all(|other| id(other) != id("251124-A-0001")));
    assert_eq!(id("251124-A-0001").0.get_version_num(), 8);
}

/// A line of any sort: book, consigned or not, discount, PPN, part of it sold beyond the books.
fn any_line() -> impl Strategy<Value = SoldLine> {
    let figures = (1..9_999_i64, 1..900_000_i64, 0..900_000_i64, 0..100_i64, 0..100_i64);
    (figures, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |((milli, amount, cost, off, due), obat, consigned, taxed)| {
            let mut sold = line(if obat { Book::Obat } else { Book::Sembako }, milli, amount, cost);
            sold.discount = Rupiah::of(amount * off / 100);
            sold.consignment = consigned;
            match consigned {
                true => (sold.cost, sold.drawn[0].cost, sold.due) = Default::default(),
                false => {
                    sold.short_cost = Rupiah::of(cost / 3);
                    sold.short_milli = Quantity::ONE;
                    sold.drawn[0].cost = sold.cost - sold.short_cost;
                }
            }
            if consigned {
                sold.due = Rupiah::of(amount * due / 100);
            } else if taxed {
                sold.ppn_amount = (sold.amount - sold.discount).share(11, 111).expect("small");
            }
            sold
        },
    )
}

proptest! {
    /// Whatever is sold: debit is credit, the drawer is 111000, stock is 114x00, purchases are income less discounts.
    #[test]
    fn rows_of_any_sale_agree(lines in proptest::collection::vec(any_line(), 1..12)) {
        let sale = sale(lines);
        let net = sale.total - sale.ppn;
        let rows = rows(&envelope(), &Event::SaleCompleted(sale));
        let on = |accounts: &[&str]| -> i64 {
            let ours = |(account, _, _): &&(&str, i64, Unit)| accounts.iter().any(|start| account.starts_with(start));
            posted(&rows).iter().filter(ours).map(|(_, amount, _)| *amount).sum()
        };
        prop_assert_eq!(on(&[""]), 0);
        let (mut stock, mut drawer, mut purchases) = (0, 0, 0);
        for row in &rows {
            match row {
                Row::Stock { value, .. } => stock += value.amount(),
                Row::Drawer { delta, .. } => drawer += delta.amount(),
                Row::Purchases { delta, .. } => purchases += delta.amount(),
                _ => {}
            }
        }
        prop_assert_eq!(stock, on(&["114"]));
        prop_assert_eq!(drawer, on(&["111000"]));
        prop_assert_eq!(purchases, net.amount());
        prop_assert_eq!(net.amount(), -on(&["41", "210100"]));
    }
}
