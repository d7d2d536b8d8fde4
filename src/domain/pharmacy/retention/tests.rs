use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::event::stock::Slip;

fn day(year: i16, month: i8, day: i8) -> BusinessDate {
    BusinessDate::new(year, month, day).expect("a date")
}

fn minutes(papers: Papers, from: BusinessDate, to: BusinessDate) -> PapersDestroyed {
    let slip = Slip { till: "A".parse().expect("a letter"), number: 7, date: to, approved_by: None };
    PapersDestroyed { slip, papers, from, to, count: 1, witnesses: Vec::new(), forgets: None }
}

#[test]
fn five_years_are_over_on_the_day_after() {
    let (rules, written) = (PharmacyRules::default(), day(2021, 11, 24));
    assert!(!Papers::Prescriptions.may_go(written, &rules, day(2026, 11, 24)));
    assert!(Papers::Prescriptions.may_go(written, &rules, day(2026, 11, 25)));
    assert_eq!(Papers::Strict.kept_until(day(2024, 2, 29), &rules), day(2029, 2, 28));
}

#[test]
fn minutes_count_for_their_kind_and_dates_alone() {
    let rules = PharmacyRules::default();
    let paper =
        |papers, date, number: &str| Paper { papers, date, number: number.to_owned(), prescription: None, told: false };
    let papers = vec![
        paper(Papers::Prescriptions, day(2020, 3, 1), "R-0001"),
        paper(Papers::Prescriptions, day(2020, 12, 30), "R-0002"),
        paper(Papers::Strict, day(2020, 3, 1), "R-0003"),
    ];
    let gone = [minutes(Papers::Prescriptions, day(2020, 1, 1), day(2020, 6, 30))];
    let years = by_year(papers, &gone, &rules, day(2026, 11, 24));
    let facts: Vec<_> = years.iter().map(|year| (year.papers, year.count, year.due, year.destroyed)).collect();
    assert_eq!(facts, [(Papers::Prescriptions, 2, 1, 1), (Papers::Strict, 1, 1, 0)]);
    assert_eq!(years[0].due_dates, Some((day(2020, 12, 30), day(2020, 12, 30))));
}

proptest! {
    /// Every paper stands in one year once: kept, due or destroyed.
    #[test]
    fn no_paper_is_lost_or_counted_twice(dates in vec((2015..2027_i16, 1..13_i8, 1..29_i8), 0..80), until in 1..12_i8) {
        let paper = |(year, month, of): &(i16, i8, i8)| {
            let papers = Papers::ALL[usize::from(year.unsigned_abs() % 5)];
            Paper { papers, date: day(*year, *month, *of), number: String::new(), prescription: None, told: false }
        };
        let gone = [minutes(Papers::Prescriptions, day(2015, 1, 1), day(2019, until, 1))];
        let rules = PharmacyRules::default();
        let years = by_year(dates.iter().map(paper).collect(), &gone, &rules, day(2026, 11, 24));
        prop_assert_eq!(years.iter().map(|year| year.count).sum::<i64>(), i64::try_from(dates.len()).expect("few"));
        prop_assert!(years.iter().all(|year| year.due + year.destroyed <= year.count));
    }
}
