use super::*;

#[test]
fn each_box_says_why_it_is_there_and_who_saw_it() {
    let at: Instant = "2026-11-24T01:00:00Z".parse().expect("a time");
    let line = |batch: &str, concern, checked| Line {
        shelf: "R1-2".to_owned(),
        concern,
        sku: "M00001".to_owned(),
        name: "Parasetamol".to_owned(),
        batch: batch.to_owned(),
        expiry: None,
        quantity: Quantity::ONE,
        unit: "tablet".to_owned(),
        checked,
    };
    let lines = vec![line("A", Concern::Recalled, Some((at, "apotek".to_owned()))), line("B", Concern::Near(90), None)];
    let temperatures = [(at, "apotek".to_owned(), "45 kulkas".to_owned())];
    let signed = [(at, "apotek".to_owned(), "1/2".to_owned())];
    let table = table(lines, &temperatures, &signed, Some("2026-11-24".parse().expect("a date")));
    let keys: Vec<_> = table.head.iter().map(|text| text.key).collect();
    assert_eq!(keys, ["report-care", "report-as-of", "report-temperature", "report-care-signed"]);
    assert_eq!(table.rows()[0][8], Cell::Time(at));
    assert_eq!((table.rows()[1][8].clone(), table.rows()[1][9].clone()), (Cell::Nothing, Cell::words("")));
    assert!(matches!(&table.rows()[1][1], Cell::Term(term) if term.code == "90"));
}
