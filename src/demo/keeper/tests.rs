use super::*;
use crate::domain::goods::product::{Book, Grosir, Prices, Rung};
use crate::domain::time::BusinessDate;

fn product(sku: &str, supplier: Option<&str>, cost: i64) -> (Product, Prices) {
    let rung = |unit: &str, factor| Rung { unit: unit.to_owned(), factor, barcodes: Vec::new() };
    let product = Product {
        rungs: vec![rung("pcs", 1), rung("dus", 40)],
        cost: Rupiah::of(cost),
        supplier: supplier.map(SupplierCode::from),
        ..Product::plain(sku.into(), sku, Book::Sembako, "Minuman", "pcs")
    };
    let (anggota, grosir, rungs, het): (_, Option<Grosir>, _, _) = (None, None, Vec::new(), None);
    (product, Prices { umum: Rupiah::of(3_000), anggota, grosir, rungs, het })
}

fn keeper(left: [i64; 4]) -> Keeper {
    let goods = [
        product("S1", Some("SUP02"), 2_000),
        product("S2", Some("SUP01"), 2_000),
        product("S3", None, 2_000),
        product("S4", Some("SUP01"), 0),
    ];
    let shelf = Shelf::of(goods.iter().map(|(product, prices)| (product, prices)));
    let who = Cashier { user: "gudang".into(), pin: "333333".to_owned() };
    let left = left.map(Quantity::whole);
    Keeper::new(who, &shelf, goods.iter().map(|(product, _)| product).zip(left))
}

fn day() -> BusinessDate {
    BusinessDate::new(2026, 11, 3).expect("a date")
}

fn lists(steps: &[Step]) -> Vec<&[(Sku, LineFacts)]> {
    let list = |step| match step {
        &Step::Do(Input::Receive(Receive::List { ref rows })) => Some(rows.as_slice()),
        _ => None,
    };
    steps.iter().filter_map(list).collect()
}

#[test]
fn what_runs_out_comes_in_from_its_supplier_and_only_once() {
    let mut keeper = keeper([5_000, 5_000, 0, 0]);
    assert_eq!(keeper.morning(100, day()), [], "there is enough");
    keeper.taken(&"S1".into(), Quantity::whole(4_990));
    keeper.taken(&"S2".into(), Quantity::whole(4_999));
    let steps = keeper.morning(100, day());
    let came = lists(&steps);
    let skus: Vec<&str> = came.iter().flat_map(|rows| rows.iter()).map(|(sku, _)| sku.as_str()).collect();
    assert_eq!(skus, ["S2", "S1"], "by supplier");
    let facts = &came[0][0].1;
    assert_eq!((facts.unit.as_deref(), facts.price), (Some("dus"), Some(Rupiah::of(80_000))), "by the carton");
    assert!(matches!(steps.first(), Some(Step::Do(Input::Login { .. }))));
    assert_eq!(steps.last(), Some(&Step::Do(Input::Logout)));
    assert_eq!(keeper.morning(100, day().plus_days(1)), [], "it has come");
}

#[test]
fn what_was_never_there_and_what_costs_nothing_is_not_brought() {
    let mut keeper = keeper([0, 0, 10, 10]);
    for sku in ["S1", "S2", "S3", "S4"] {
        keeper.taken(&sku.into(), Quantity::whole(10_000));
    }
    assert_eq!(keeper.morning(1_000, day()), []);
}
