use super::*;

fn refusal(file: &str) -> String {
    events_json(file.as_bytes()).expect_err("refused").to_string()
}

#[test]
fn postings_are_numbered_by_event_and_netted_by_account() {
    let file = br#"[
        {"event":"cash_out","amount":35000},
        {"event":"shift_closed","difference":0},
        {"event":"sale","buyer":"umum","rounding":-65,"tenders":[{"type":"cash","amount":12700}],
         "lines":[{"unit":"sembako","amount":12000,"cost":10000},{"unit":"sembako","amount":765,"cost":900}]}]"#;
    let rows: Vec<(usize, String, i64, i64)> = events_json(file)
        .expect("read")
        .into_iter()
        .map(|(n, account, debit, credit)| (n, account.to_string(), debit.amount(), credit.amount()))
        .collect();
    let row = |n, account: &str, debit, credit| (n, account.to_owned(), debit, credit);
    let expected = [
        row(1, "111000", 0, 35_000),
        row(1, "529000", 35_000, 0),
        row(3, "111000", 12_700, 0),
        row(3, "114100", 0, 10_900),
        row(3, "411200", 0, 12_765),
        row(3, "501200", 10_900, 0),
        row(3, "514000", 65, 0),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn what_does_not_read_is_named_with_its_place() {
    assert!(refusal(r#"{"cases":[]}"#).starts_with("not a JSON array of events"));
    assert!(refusal("[{]").starts_with("not a JSON array of events"));
    let first = r#"[{"event":"depreciation","amount":1},"#;
    for (second, part) in [
        (r#"{"event":"gift"}"#, "unknown variant `gift`"),
        (r#"{"amount":3}"#, "missing field `event`"),
        (r#"{"event":"depreciation","amount":1,"colour":2}"#, "unknown field `colour`"),
        (r#"{"event":"depreciation"}"#, "missing field `amount`"),
        (r#"{"event":"depreciation","amount":1.5}"#, "1.5"),
        (r#"{"event":"depreciation","amount":10000000000000000}"#, "outside"),
        (r#"{"event":"cash_out","account":"52300","amount":1}"#, "six digits"),
        (r#"{"event":"kasbon_payment","amount":1,"tender":"gold"}"#, "unknown variant `gold`"),
        (r#"{"event":"manual","balances":{"111000":1}}"#, "differ by 1"),
        (r#"{"event":"sale","buyer":"umum","lines":[{"unit":"obat","amount":1}]}"#, "differ by -1"),
        (r#"{"event":"sale","buyer":"umum","lines":[{"unit":"obat","price":1}]}"#, "unknown field `price`"),
        (r#"{"event":"sale","buyer":"umum","was":"umum","lines":[]}"#, "`was` belongs to member_attached"),
        (r#"{"event":"void","buyer":"umum","restock":true,"lines":[]}"#, "`restock` belongs to return"),
        (r#"{"event":"year_close","balances":{"111000":1}}"#, "income and expense"),
        (r#"{"event":"shu_allocation","pools":{"a":1},"accounts":{}}"#, "no account"),
    ] {
        let refused = refusal(&format!("{first}{second}]"));
        assert!(refused.starts_with("event 2: ") && refused.contains(part), "{second}: {refused}");
    }
}

#[test]
fn what_does_not_read_is_said_in_a_sentence_with_the_fields_name() {
    let said = |event: &str| match events_json(format!("\u{feff}[{event}]").as_bytes()) {
        Err(BadEvents::BadEvent { n: 1, why, .. }) => crate::locale::say(crate::locale::Language::En, &why),
        other => panic!("{other:?}"),
    };
    let sale = |line: &str, more: &str| {
        let good = r#"{"unit":"obat","amount":1}"#;
        format!(r#"{{"event":"sale","buyer":"umum","lines":[{good},{line}],"pkp":false{more}}}"#)
    };
    for (event, sentence) in [
        ("5".to_owned(), "It is no JSON object with a field event."),
        (r#"{"event":"gift"}"#.to_owned(), "The field event cannot hold \"gift\"."),
        (r#"{"amount":3}"#.to_owned(), "The field event is missing."),
        (r#"{"event":"depreciation","amount":1,"colour":2}"#.to_owned(), "The field colour is not known."),
        (r#"{"event":"depreciation","amount":1.5}"#.to_owned(), "The field amount cannot hold \"1.5\"."),
        (r#"{"event":"cash_out","amount":1,"account":"52300"}"#.to_owned(), "The field account cannot hold \"52300\"."),
        (
            r#"{"event":"kasbon_payment","amount":1,"tender":"gold"}"#.to_owned(),
            "The field tender cannot hold \"gold\".",
        ),
        (sale(r#"{"unit":"emas","amount":1}"#, ""), "The field lines[2].unit cannot hold \"emas\"."),
        (sale(r#"{"unit":"obat","amount":"1"}"#, ""), "The field lines[2].amount cannot hold \"1\"."),
        (sale(r#"{"unit":"obat"}"#, ""), "The field amount is missing."),
        (sale(r#"{"unit":"obat","amount":1}"#, r#","restock":"ya""#), "The field restock cannot hold \"ya\"."),
        (
            sale(r#"{"unit":"sembako","amount":1,"kind":"service"}"#, ""),
            "Sembako has no services: kind service is for the pharmacy only.",
        ),
        (r#"{"event":"manual","balances":{"111000":1}}"#.to_owned(), "Debit and credit differ by Rp1."),
    ] {
        assert_eq!(said(&event), sentence, "{event}");
    }
    assert!(events_json("\u{feff}[]".as_bytes()).expect("a mark in front is no fault").is_empty());
}

#[test]
fn figures_that_could_leave_the_range_are_refused_in_words() {
    let most = 9_000_000_000_000_000_i64;
    assert!(refusal(&format!(r#"[{{"event":"new_year","member":{most},"nonmember":{most}}}]"#)).contains("outside"));
    let line = r#"{"unit":"obat","amount":90000000000000,"discount":-90000000000000}"#;
    let file = format!(r#"[{{"event":"sale","buyer":"umum","lines":[{line},{line},{line},{line},{line},{line}]}}]"#);
    assert!(refusal(&file).contains("outside"));
}

#[test]
fn ppn_is_shared_by_largest_remainder_and_a_tie_goes_to_the_earlier_line() {
    let shares = |nets: &[i64]| -> Vec<i64> {
        let nets: Vec<Rupiah> = nets.iter().copied().map(Rupiah::of).collect();
        ppn_shares(&nets).into_iter().map(Rupiah::amount).collect()
    };
    assert_eq!(shares(&[12_500]), [1_239]);
    assert_eq!(shares(&[6_250, 0, 6_250]), [620, 0, 619]);
    assert_eq!(shares(&[]), [0_i64; 0]);
    assert_eq!(shares(&[0, 0]), [0, 0]);
    assert_eq!(shares(&[1, 1, 1]), [0, 0, 0]);
    let mixed = shares(&[10_000, 333, 7]);
    assert_eq!((mixed.iter().sum::<i64>(), mixed), (1_025, vec![991, 33, 1]));
}
