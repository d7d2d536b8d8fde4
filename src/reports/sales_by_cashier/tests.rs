use super::*;

#[test]
fn the_most_sold_stands_first_and_what_asks_for_a_look_is_counted_against_her_sales() {
    let quiet = Line { cashier: "kasir2".to_owned(), sales: 8, sold: Rupiah::of(80_004), ..Line::default() };
    let quiet = Line { total: quiet.sold, ..quiet };
    let busy = Line {
        cashier: "kasir".to_owned(),
        sales: 40,
        total: Rupiah::of(239_988),
        beside: vec![(ExceptionKind::Void, 1), (ExceptionKind::LabelPrice, 1), (ExceptionKind::LineRemoved, 9)],
        ..Line::default()
    };
    let table = table(vec![quiet, busy], Period::default(), Some("apotek"));
    let said = |row: usize, column: &str| table.rows()[row][table.place(column).expect("a column")].clone();
    assert_eq!((said(0, "cashier"), said(1, "cashier")), (Cell::words("kasir"), Cell::words("kasir2")));
    assert_eq!(said(0, "beside"), Cell::Percent(50), "a line taken out is nothing to ask about");
    assert_eq!((said(0, "overrides"), said(0, "removed")), (Cell::Number(1), Cell::Number(9)));
    assert_eq!(said(1, "average"), Cell::Money(Rupiah::of(10_001)), "half up");
    assert_eq!((said(0, "percent"), said(1, "percent")), (Cell::Percent(750), Cell::Percent(250)));
    assert_eq!(table.head.len(), 3, "of one unit, and it says so");
}

#[test]
fn a_mean_is_rounded_half_up_and_of_none_it_is_nothing() {
    assert_eq!(average(Rupiah::of(3), 2), Rupiah::of(2));
    assert_eq!(average(Rupiah::of(-3), 2), Rupiah::of(-1));
    assert_eq!(average(Rupiah::of(3), 0), Rupiah::ZERO);
}
