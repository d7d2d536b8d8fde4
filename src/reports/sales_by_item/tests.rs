use super::*;

fn line(sku: &str, unit: &str, sales: i64) -> Line {
    Line {
        book: Book::Sembako,
        sku: sku.into(),
        name: format!("Barang {sku}"),
        quantity: Quantity::whole(1),
        unit: unit.to_owned(),
        receipts: 1,
        sales: Rupiah::of(sales),
        cost: Rupiah::of(sales / 2),
    }
}

#[test]
fn goods_stand_by_what_they_brought_each_unit_apart_and_in_its_class() {
    let lines = vec![
        line("S2", "pcs", 150),
        line("S1", "dus", 790),
        line("S1", "pcs", 30),
        line("S3", "pcs", 30),
        line("S4", "pcs", 0),
    ];
    let table = table(lines, Period::default());
    let column = |name: &str| -> Vec<Cell> {
        let place = table.place(name).expect("a column");
        table.rows().iter().map(|row| row[place].clone()).collect()
    };
    assert_eq!(column("unit"), ["dus", "pcs", "pcs", "pcs", "pcs"].map(Cell::words));
    assert_eq!(column("sku"), ["S1", "S2", "S1", "S3", "S4"].map(Cell::words));
    assert_eq!(column("class"), ["A", "A", "B", "C", ""].map(Cell::words), "79 % is not yet 80");
    assert_eq!(column("running"), [790, 940, 970, 1_000, 1_000].map(Cell::Percent));
    assert_eq!(column("percent")[4], Cell::Nothing, "of nothing there is no share");
}
