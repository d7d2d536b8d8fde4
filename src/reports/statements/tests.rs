use proptest::prelude::*;

use super::*;
use crate::domain::accounting::account::chart;

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

#[test]
fn every_account_of_the_chart_stands_in_a_section_of_its_class() {
    for line in chart() {
        let section = Section::of(line.code);
        let class = match section {
            Section::CurrentAssets | Section::OtherAssets | Section::FixedAssets => "asset",
            Section::ShortLiabilities | Section::LongLiabilities => "liability",
            Section::Equity => "equity",
            Section::MemberGross | Section::OthersGross | Section::OtherIncome => "income",
            _ => "expense",
        };
        assert_eq!(class, line.kind, "{}", line.code);
    }
    let own: AccountCode = "529900".parse().expect("a code");
    assert_eq!(Section::of(own), Section::Expenses, "an account of the cooperative's own is not left out");
}

#[test]
fn common_expenses_are_shared_by_sales() {
    // Members bought for 300, others for 100: of 41 of common expenses members carry 30 and not 31.
    let moved = sums(&[("411100", -300), ("411200", -100), ("501100", 200), ("501200", 60), ("521000", 41)]);
    let result = YearResult::of(&moved);
    assert_eq!((result.member_net, result.others_net), (Rupiah::of(100), Rupiah::of(40)));
    assert_eq!((result.members, result.others), (Rupiah::of(70), Rupiah::of(29)));
    let nothing_sold = YearResult::of(&sums(&[("521000", 41)]));
    assert_eq!((nothing_sold.members, nothing_sold.others), (Rupiah::of(-41), Rupiah::ZERO));
}

proptest! {
    /// Both parts are the year's result, and that is what income and expenses come to.
    #[test]
    fn nothing_of_a_result_is_lost(amounts in proptest::collection::vec(-1_000_000_i64..1_000_000, 45)) {
        let codes = chart().iter().map(|line| line.code).filter(|code| code.class() >= 4);
        let moved: Sums = codes.zip(amounts.into_iter().map(Rupiah::of)).collect();
        let result = YearResult::of(&moved);
        prop_assert_eq!(result.members + result.others, result.after_tax);
        prop_assert_eq!(result.after_tax, -moved.values().copied().sum::<Rupiah>());
    }
}
