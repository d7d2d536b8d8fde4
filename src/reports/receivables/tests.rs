use super::*;

#[test]
fn a_debt_ages_by_the_day_after_it_was_due() {
    let today: BusinessDate = "2026-11-24".parse().expect("a date");
    let ages: Vec<usize> = [-14, 0, 1, 30, 31, 60, 61, 400].into_iter().map(age).collect();
    assert_eq!(ages, [0, 0, 1, 1, 2, 2, 3, 3]);
    let line = |due: &str| Line {
        shop: "W0001".to_owned(),
        name: "Warung Bu Ani".to_owned(),
        receipt: "261024-A-0001".to_owned(),
        date: today,
        due: due.parse().expect("a date"),
        owed: Rupiah::of(126_000),
    };
    let table = table(vec![line("2026-11-24"), line("2026-11-23"), line("2026-09-01")], Some(today));
    let sums: Vec<Rupiah> = (6..10)
        .map(|column| {
            let cells = table.rows().iter().map(|row| match &row[column] {
                Cell::Money(amount) => *amount,
                _ => Rupiah::ZERO,
            });
            cells.sum()
        })
        .collect();
    assert_eq!(sums, [126_000, 126_000, 0, 126_000].map(Rupiah::of), "each receipt stands in one age");
}
