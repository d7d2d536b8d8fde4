use super::*;

#[test]
fn the_chart_is_complete_and_distinct() {
    assert_eq!(chart().len(), include_str!("../../../../assets/accounts.csv").lines().count() - 1);
    assert!(chart().windows(2).all(|pair| pair[0].code < pair[1].code));
    let cash = AccountCode::TILL_CASH.chart().expect("in the chart");
    assert_eq!((cash.name_id.as_str(), cash.normal), ("Kas Toko (laci)", Normal::Debit));
    let fund: AccountCode = "213300".parse().expect("a code");
    assert_eq!(fund.chart().map(|account| account.name_en.as_str()), Some("Incentive fund"));
}

#[test]
fn every_code_named_in_the_rules_is_in_the_chart() {
    for line in include_str!("../account.rs").lines().filter(|line| line.contains(": Self = Self(")) {
        let digits: String = line.chars().filter(char::is_ascii_digit).collect();
        let code: AccountCode = digits.parse().expect("six digits");
        assert!(code.chart().is_some(), "{code}");
        if code.class() == 4 && code < AccountCode::CASH_OVER && !digits.starts_with("415") {
            assert!(code.for_others().chart().is_some(), "{code}");
        }
    }
}

#[test]
fn other_texts_are_no_account() {
    for text in ["", "11100", "1110000", "11100a", "011100", "911100", " 11100"] {
        assert!(text.parse::<AccountCode>().is_err(), "{text}");
    }
}
