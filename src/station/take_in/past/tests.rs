use super::*;
use crate::import::sales::SalesReader;

const PAST: &str = "receipt,at,till,member_no,line_no,item_code,unit,qty_milli,price,amount,cost,rounding,payable,\
tender,tendered,change\n251201-A-0001,2025-12-01T23:30:00+08:00,A,H900001,1,S00001,sak,1000,65500,65500,56500,0,65500,\
tunai,70000,4500\n";

fn row() -> SaleRow {
    let mut sales = SalesReader::new(PAST.as_bytes()).expect("columns");
    sales.next().expect("a sale").expect("without faults")
}

fn known() -> KnownPast {
    let mut known = KnownPast::default();
    known.goods.insert(Sku::from("S00001"), (Book::Sembako, false));
    known.members.insert(900_001, (MemberNumber("H900001".to_owned()), true));
    known
}

fn taken() -> SaleImported {
    sale(row(), &known(), Holder::Nobody).expect("known").expect("new")
}

#[test]
fn a_past_sale_keeps_its_figures_and_its_day() {
    let sale = taken();
    assert_eq!((sale.date.to_string().as_str(), sale.counts, sale.total), ("2025-12-01", true, Rupiah::of(65_500)));
    assert_eq!((sale.lines[0].book, sale.lines[0].cost), (Book::Sembako, Rupiah::of(56_500)));
}

#[test]
fn what_is_there_already_is_passed_over_whatever_the_member_has_become() {
    let mut before = taken();
    before.counts = false;
    assert_eq!(sale(row(), &known(), Holder::Imported(Box::new(before))), Ok(None));
    let mut other = taken();
    other.lines[0].cost = Rupiah::of(1);
    let refused = sale(row(), &known(), Holder::Imported(Box::new(other))).expect_err("other figures");
    assert_eq!(refused[0].reason.key, "cli-import-other-sale");
    let refused = sale(row(), &known(), Holder::Live).expect_err("a live sale");
    assert_eq!(refused[0].reason.key, "cli-import-live-sale");
}

#[test]
fn goods_and_members_must_be_known() {
    let refused = sale(row(), &KnownPast::default(), Holder::Nobody).expect_err("nothing is known");
    let columns: Vec<&str> = refused.iter().map(|row| row.column.as_str()).collect();
    assert_eq!(columns, ["member_no", "item_code"]);
}

#[test]
fn nothing_is_taken_into_a_year_that_is_closed() {
    let locked = |day: &str| KnownPast { locked: day.parse().ok(), ..known() };
    let bad = sale(row(), &locked("2025-12-31"), Holder::Nobody).expect_err("it is locked");
    assert_eq!((bad[0].column.as_str(), bad[0].reason.key), ("at", "books-locked"));
    assert!(sale(row(), &locked("2025-11-30"), Holder::Nobody).is_ok(), "its day is open");
    let again = sale(row(), &locked("2025-12-31"), Holder::Imported(Box::new(taken())));
    assert_eq!(again.expect("the same file again"), None);
}
