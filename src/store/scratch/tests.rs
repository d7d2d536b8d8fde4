use super::*;
use crate::store::tests::Shop;
use crate::store::tests::events::happenings;
use crate::store::verify::compare;

fn decoded(shop: &Shop) -> Vec<(Decoded, Option<String>)> {
    let records = shop.records().into_iter();
    records.map(|record| (codec::read_body(&record.body).expect("a body"), record.private)).collect()
}

#[test]
fn every_table_has_a_shape() {
    let shapes = Scratch::new().expect("memory").shapes().expect("readable");
    let mut named: Vec<&str> = shapes.iter().map(|shape| shape.table.as_str()).collect();
    let mut tables: Vec<&str> = compare::TABLES.iter().map(|(table, _)| *table).collect();
    named.sort_unstable();
    tables.sort_unstable();
    assert_eq!(named, tables);
    assert!(shapes.iter().all(|shape| !shape.key.is_empty() && !shape.columns.is_empty()));
}

fn sorted(scratch: &Scratch, shape: &Shape) -> Vec<Cells> {
    let mut rows = scratch.rows(shape).expect("readable");
    rows.sort();
    rows
}

/// Carried over in two batches, each met with the rows that were there: the same rows as in one file. The memory of the
/// second has been used before.
#[test]
fn rows_carried_over_in_batches_are_those_of_one_file() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 5, 7, 1, 2, 9, 4]));
    let records = decoded(&shop);
    let numbered = |from: usize, to: usize| {
        let part = records.iter().enumerate().take(to).skip(from);
        part.map(|(at, (decoded, private))| (at as i64 + 1, decoded, private.as_deref()))
    };
    let whole = Scratch::new().expect("memory");
    whole.apply(numbered(0, records.len())).expect("applied");
    let half = records.len() / 2;
    let (first, second) = (Scratch::new().expect("memory"), Scratch::new().expect("memory"));
    first.apply(numbered(0, half)).expect("applied");
    second.apply(numbered(0, records.len())).expect("applied");
    second.clear().expect("emptied");
    let shapes = whole.shapes().expect("readable");
    for shape in &shapes {
        assert_eq!(sorted(&second, shape), Vec::<Cells>::new(), "{} after it was emptied", shape.table);
        second.put(shape, &first.rows(shape).expect("readable")).expect("put in");
    }
    second.apply(numbered(half, records.len())).expect("applied");
    for shape in &shapes {
        assert_eq!(sorted(&second, shape), sorted(&whole, shape), "{}", shape.table);
    }
    let filled = shapes.iter().filter(|shape| !sorted(&whole, shape).is_empty()).count();
    assert!(filled > 20, "{filled} tables have rows");
}
