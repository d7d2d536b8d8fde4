use super::*;

#[test]
fn a_paper_is_known_by_number_date_and_amount() {
    let samples = include_str!("../../log/codec/samples.jsonl");
    let gists: Vec<Gist> = samples.lines().map(|line| Gist::of(line).expect("a record")).collect();
    let of = |kind: &str| gists.iter().find(|gist| gist.kind == kind).expect("a sample").clone();
    let sale = of("sale_completed");
    assert_eq!((sale.number.as_str(), sale.date.as_str(), sale.amount), ("261103-A-0001", "2026-11-03", Some(129_000)));
    let cash = of("cash_moved");
    assert_eq!((cash.number.as_str(), cash.amount), ("1", Some(35_000)));
    assert!(of("sale_returned").amount.is_some());
    assert_eq!(of("device_enrolled").amount, None);
}

#[test]
fn what_is_no_record_has_none_and_what_is_too_long_is_cut() {
    for body in ["", "{", "[]", "7", "{}", r#"{"kind":7}"#] {
        assert_eq!(Gist::of(body), None, "{body}");
    }
    let long = format!(r#"{{"kind":"{}","receipt":["x"],"payable":"much","amount":1e300}}"#, "k".repeat(9_000));
    let gist = Gist::of(&long).expect("it has a kind");
    assert_eq!((gist.kind.len(), gist.number.as_str(), gist.amount), (LONGEST, "", None));
}
