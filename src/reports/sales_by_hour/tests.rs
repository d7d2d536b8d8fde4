use super::*;

#[test]
fn hours_run_from_the_first_sale_to_the_last_and_an_empty_one_between_stands() {
    let mut hours = [Hour::default(); 24];
    hours[8] = Hour { sales: 2, sold: Rupiah::of(30_001), members: Rupiah::of(30_001), ..Hour::default() };
    hours[10] = Hour { sales: 1, sold: Rupiah::of(9_999), others: Rupiah::of(9_999), ..Hour::default() };
    let table = table(&hours, Period::default(), None);
    let said = |row: usize, column: &str| table.rows()[row][table.place(column).expect("a column")].clone();
    assert_eq!(table.rows().len(), 3);
    assert_eq!((said(0, "hour").code(), said(1, "hour").code()), (Some("08:00"), Some("09:00")));
    assert_eq!((said(0, "average"), said(1, "average")), (Cell::Money(Rupiah::of(15_001)), Cell::Money(Rupiah::ZERO)));
    assert_eq!((said(0, "percent"), said(2, "percent")), (Cell::Percent(750), Cell::Percent(250)));
    assert_eq!(table.totals().and_then(|sums| sums[2]), Some(Rupiah::of(40_000)));
}

#[test]
fn a_shop_without_sales_has_no_hours() {
    assert!(super::table(&[Hour::default(); 24], Period::default(), None).rows().is_empty());
}
