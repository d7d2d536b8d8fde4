use super::*;

#[test]
fn what_is_owed_is_what_was_taken_over_less_what_was_paid_here() {
    let loan: LoanTaken = serde_json::from_value(serde_json::json!({
        "loan": "P-1", "member": "A00001", "method": "flat", "principal": 1_200_000, "rate_month": "1.0", "months": 12,
        "round_to": 100, "disbursed": "2026-01-05", "first_due": "2026-02-05", "instalments_paid": 3,
        "balance": 900_000 }))
    .expect("a loan");
    let line = Line { loan, name: "Siti".to_owned(), paid_here: Rupiah::of(100_000), accrued: Rupiah::of(12_000) };
    let table = table(vec![line.clone()], Some(Rupiah::of(800_000)));
    assert_eq!(table.rows()[0][9..], [400_000, 800_000, 12_000].map(|amount| Cell::Money(Rupiah::of(amount))));
    assert_eq!(table.head.len(), 2);
    assert_eq!(super::table(vec![line], Some(Rupiah::of(900_000))).head.len(), 3, "the books say another sum");
}
