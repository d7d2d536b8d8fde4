use super::*;

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

#[test]
fn the_longest_is_whole_and_a_loss_is_as_long_as_a_gain() {
    let moved: Sums = [(A::SALES_SEMBAKO, rp(-100)), (A::COST_SEMBAKO, rp(300))].into();
    let chart = result(2026, &moved, Language::Id);
    let lengths = chart.lengths();
    assert_eq!(chart.bars[0].amount, rp(-200));
    assert!(lengths.iter().all(|(length, beside)| (0.0..=1.0).contains(length) && beside.is_none()));
    assert!((lengths[0].0 - 1.0).abs() < f32::EPSILON, "{lengths:?}");
    assert_eq!(lengths.len(), chart.bars.len());
}

#[test]
fn a_day_without_a_sale_has_its_place_and_the_sums_are_what_was_sold() {
    let sold = [(day("2026-02-27"), rp(30), rp(20)), (day("2026-03-01"), rp(0), rp(50))];
    let chart = days((day("2026-02-26"), day("2026-03-02")), &sold);
    let names: Vec<&str> = chart.bars.iter().map(|bar| bar.name.as_str()).collect();
    assert_eq!(names, ["26", "27", "28", "1", "2"], "2026 has no 29 February");
    let said = chart.said.expect("a sentence");
    assert_eq!(said, Text::new("chart-both").with("members", rp(30)).with("others", rp(70)));
    let nothing = days((day("2026-02-26"), day("2026-02-26")), &[]);
    assert!(nothing.is_empty() && !days((day("2026-02-27"), day("2026-02-27")), &sold).is_empty());
    assert_eq!(nothing.lengths(), [(0.0, Some(0.0))], "nothing is divided by nothing");
}

#[test]
fn hours_are_those_between_the_first_sale_and_the_last() {
    let sold: Vec<Sold<i8>> = (0..24).map(|hour| (hour, rp(i64::from(hour == 9)), rp(i64::from(hour == 11)))).collect();
    let chart = hours((day("2026-02-27"), day("2026-02-27")), &sold);
    let names: Vec<&str> = chart.bars.iter().map(|bar| bar.name.as_str()).collect();
    assert_eq!(names, ["09", "10", "11"]);
    assert!(hours((day("2026-02-27"), day("2026-02-27")), &sold[..9]).bars.is_empty());
}

#[test]
fn the_members_share_is_in_tenths_of_a_percent() {
    let said = |members, others| share(2026, rp(members), rp(others), Language::Id).said;
    assert_eq!(said(2, 1), Some(Text::new("chart-share-of").with("percent", "66,7")));
    assert_eq!(said(0, 0), None);
}

/// A loss goes to the other side of zero, and both sides share the width.
#[test]
fn losses_and_gains_share_the_width() {
    let bar = |amount| Bar { name: String::new(), amount: Rupiah::of(amount), beside: None };
    let chart = |amounts: &[i64]| Chart {
        head: Vec::new(),
        bars: amounts.iter().map(|amount| bar(*amount)).collect(),
        legend: None,
        said: None,
        upright: false,
    };
    let both = chart(&[300, -100]);
    assert!((both.zero() - 0.25).abs() < 1e-6 && (both.span() - 0.75).abs() < 1e-6);
    let gains = chart(&[300, 100]);
    assert!(gains.zero().abs() < 1e-6 && (gains.span() - 1.0).abs() < 1e-6);
    assert!((chart(&[-5]).zero() - 1.0).abs() < 1e-6 && chart(&[0]).zero().abs() < 1e-6);
}
