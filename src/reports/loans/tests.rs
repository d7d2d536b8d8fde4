use super::*;

fn line(number: &str, balance: i64, next_due: &str) -> Line {
    let loan: LoanTaken = serde_json::from_value(serde_json::json!({
        "loan": number, "member": "A00001", "method": "flat", "principal": 1_200_000, "rate_month": "1.0",
        "months": 12, "round_to": 100, "disbursed": "2026-01-05", "first_due": "2026-02-05", "instalments_paid": 3,
        "balance": 900_000 }))
    .expect("a loan");
    Line {
        loan,
        name: "Siti".to_owned(),
        balance: Rupiah::of(balance),
        accrued: Rupiah::of(12_000),
        written_off: Rupiah::ZERO,
        claim: Rupiah::ZERO,
        next_due: next_due.parse().ok(),
        overdue: Rupiah::ZERO,
    }
}

fn as_of(loans: i64) -> AsOf {
    let rates = ["0.5", "5", "50", "75", "100"].map(|text| Percent::parse(text).expect("a percentage"));
    AsOf { date: "2026-11-24".parse().expect("a date"), rates, booked: Some((Rupiah::of(loans), Rupiah::of(4_000))) }
}

fn money(row: &[Cell], from: usize, count: usize) -> Vec<i64> {
    let amount = |cell: &Cell| match cell {
        Cell::Money(amount) => amount.amount(),
        other => panic!("{other:?}"),
    };
    row[from..from + count].iter().map(amount).collect()
}

#[test]
fn lent_is_paid_owed_and_written_off() {
    let off = Line {
        written_off: Rupiah::of(1_000_000),
        claim: Rupiah::of(900_000),
        next_due: None,
        ..line("P-2", 0, "2026-12-05")
    };
    let table = table(vec![off, line("P-1", 800_000, "2026-12-05")], Some(&as_of(800_000)));
    assert_eq!(money(&table.rows()[0], 8, 6), [1_200_000, 400_000, 800_000, 12_000, 0, 0]);
    assert_eq!(money(&table.rows()[1], 8, 6), [1_200_000, 200_000, 0, 12_000, 1_000_000, 900_000]);
    assert_eq!(table.rows()[1][17], Cell::Nothing, "nobody is late with what is not owed");
}

#[test]
fn each_loan_has_its_class_and_all_of_them_their_allowance() {
    let lines = vec![
        line("P-1", 1_105_381, "2026-12-05"),
        line("P-2", 300_000, "2026-11-01"),
        line("P-3", 400_000, "2026-05-01"),
    ];
    let table = table(lines, Some(&as_of(1_805_381)));
    let classes: Vec<Option<&str>> = table.rows().iter().map(|row| row[17].code()).collect();
    assert_eq!(classes, [Some("lancar"), Some("dalam_perhatian_khusus"), Some("macet")]);
    let late: Vec<&Cell> = table.rows().iter().map(|row| &row[15]).collect();
    assert_eq!(late, [&Cell::Number(0), &Cell::Number(23), &Cell::Number(207)]);
    let allowance: Vec<i64> = table.rows().iter().flat_map(|row| money(row, 18, 1)).collect();
    assert_eq!(allowance, [5_527, 15_000, 400_000], "the example of the rule book");
    let npl = table.head.iter().find(|text| text.key == "report-npl").expect("NPL");
    assert!(npl.facts.contains(&("percent", "22,2".into())), "{npl:?}");
    assert!(table.head.iter().all(|text| text.key != "report-control-differs"));
}

#[test]
fn books_that_say_another_sum_are_named() {
    let table = table(vec![line("P-1", 800_000, "2026-12-05")], Some(&as_of(900_000)));
    assert!(table.head.iter().any(|text| text.key == "report-control-differs"));
}
