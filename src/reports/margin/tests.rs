use super::*;

#[test]
fn a_share_is_half_away_from_zero_in_tenths() {
    let of = |part, whole| tenths(Rupiah::of(part), Rupiah::of(whole));
    assert_eq!(of(1, 8), Some(125));
    assert_eq!((of(1, 2_000), of(-1, 2_000)), (Some(1), Some(-1)));
    assert_eq!((of(1, -3), of(-1, -3)), (Some(-333), Some(333)));
    assert_eq!((of(5, 0), of(0, 7)), (None, Some(0)));
}

#[test]
fn goods_that_brought_most_stand_first_in_their_book() {
    let line = |book, sku: &str, sales, cost| Line {
        book,
        sku: Sku::from(sku),
        name: "Barang".to_owned(),
        quantity: Quantity::whole(1),
        unit: "pcs".to_owned(),
        sales: Rupiah::of(sales),
        cost: Rupiah::of(cost),
    };
    let lines =
        vec![line(Book::Obat, "M1", 900, 100), line(Book::Sembako, "S1", 100, 90), line(Book::Sembako, "S2", 100, 40)];
    let table = table(lines, Period::default());
    let order: Vec<Cell> = table.rows().iter().map(|row| row[1].clone()).collect();
    assert_eq!(order, ["S2", "S1", "M1"].map(Cell::words));
    assert_eq!(table.totals().expect("sums")[7], Some(Rupiah::of(870)));
    assert_eq!(table.rows()[0][8], Cell::Percent(600));
}
