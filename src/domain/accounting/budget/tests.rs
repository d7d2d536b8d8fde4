use super::*;

fn lines(of: &[(&str, i64)]) -> Vec<(String, Rupiah)> {
    of.iter().map(|(account, amount)| ((*account).to_owned(), Rupiah::of(*amount))).collect()
}

/// Rp1.000 of sales less Rp50 of discounts, at a cost of Rp600 and a rent of Rp100.
#[test]
fn what_people_write_on_an_accounts_own_side_is_recorded_as_debit() {
    let written = lines(&[("411100", 1_000), ("418100", 50), ("501100", 600), ("525000", 100), ("529000", 0)]);
    let planned = planned(&written).expect("a budget");
    let at = |code: &str| planned.get(&code.parse().expect("a code")).map(|amount| amount.amount());
    assert_eq!((at("411100"), at("418100"), at("501100")), (Some(-1_000), Some(50), Some(600)));
    assert_eq!(at("529000"), None, "what is planned at nothing is left out");
    assert_eq!(sums(&planned).map(Rupiah::amount), [950, 700, 250]);
    for (account, amount) in planned {
        assert!(!turned(account, amount).is_negative(), "{account} is written as it was");
    }
}

#[test]
fn each_line_is_of_income_or_expense_once_and_not_below_nothing() {
    let account = |code: &str| code.parse::<AccountCode>().expect("a code");
    let refused = |of: &[(&str, i64)]| planned(&lines(of)).expect_err("no budget");
    assert_eq!(refused(&[("411100", 1), ("599999", 1)]), Fault::Unknown("599999".to_owned()));
    assert_eq!(refused(&[("sewa", 1)]), Fault::Unknown("sewa".to_owned()));
    assert_eq!(refused(&[("112100", 1)]), Fault::Balance(account("112100")));
    assert_eq!(refused(&[("350000", 1)]), Fault::Balance(account("350000")));
    assert_eq!(refused(&[("525000", -1)]), Fault::Negative(account("525000")));
    assert_eq!(refused(&[("525000", 1), ("525000", 2)]), Fault::Twice(account("525000")));
    assert_eq!(refused(&[]), Fault::Nothing);
    assert_eq!(refused(&[("525000", 0)]), Fault::Nothing);
}
