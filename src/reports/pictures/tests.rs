use super::*;
use crate::reports::Period;
use crate::reports::sales_by_hour::{self, Hour};

#[test]
fn a_chart_of_hours_and_one_of_weekdays_say_what_the_table_says() {
    let mut hours = [Hour::default(); 24];
    let mut days = [Rupiah::ZERO; 7];
    days[5] = Rupiah::of(30_000);
    hours[8] = Hour { sales: 2, members: Rupiah::of(20_000), others: Rupiah::of(10_000), days, ..Hour::default() };
    let table = sales_by_hour::table(&hours, Period::default(), None);
    let charts = of(Report::SalesByHour, &table, Language::Id);
    let [of_hours, of_days] = charts.as_slice() else { panic!("two charts") };
    let bar = Bar { name: "08".to_owned(), amount: Rupiah::of(20_000), beside: Some(Rupiah::of(10_000)) };
    assert_eq!(of_hours.bars, [bar]);
    assert_eq!((of_days.bars.len(), of_days.bars[5].amount), (7, Rupiah::of(30_000)));
    assert_eq!(of_days.said.as_ref().map(|said| said.key), Some("chart-best-day"));
}

#[test]
fn nothing_sold_is_nothing_to_look_at_and_most_reports_have_no_chart() {
    let table = sales_by_hour::table(&[Hour::default(); 24], Period::default(), None);
    assert!(of(Report::SalesByHour, &table, Language::Id).is_empty());
    assert!(of(Report::Sales, &table, Language::Id).is_empty());
}
