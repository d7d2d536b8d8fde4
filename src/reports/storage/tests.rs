use super::*;

fn line(storage: &str, left: i64, long: bool) -> Line {
    Line {
        storage: storage.to_owned(),
        owner: "Pak Umar".to_owned(),
        goods: "Ikan asin".to_owned(),
        shelf: "G2".to_owned(),
        since: "2026-04-01".parse().expect("a date"),
        came: Quantity::whole(12),
        left: Quantity::whole(left),
        unit: "koli".to_owned(),
        fees: Rupiah::of(30_000),
        due: Rupiah::ZERO,
        long,
        counted: (left == 7).then(|| LastCount {
            date: "2026-11-20".parse().expect("a date"),
            booked: Quantity::whole(8),
            counted: Quantity::whole(7),
        }),
    }
}

#[test]
fn what_is_gone_comes_last_and_in_less_out_is_what_is_left() {
    let table = table(vec![line("T00001", 0, false), line("T00002", 7, true)], None);
    let of = |row: usize, column: usize| table.rows()[row][column].clone();
    assert_eq!((of(0, 0), of(1, 0)), (Cell::words("T00002"), Cell::words("T00001")));
    assert_eq!(of(0, 6), Cell::Quantity(Quantity::whole(5)));
    assert!(matches!(of(0, 11), Cell::Term(term) if term.code == "yes"), "lies too long");
    assert_eq!(of(1, 11), Cell::words(""));
    assert_eq!(of(0, 13), Cell::Quantity(Quantity::whole(-1)), "a koli was missing when they were counted");
    assert_eq!((of(1, 12), of(1, 13)), (Cell::Nothing, Cell::Nothing), "never counted");
}
