use super::*;

#[test]
fn every_report_stands_on_one_shelf() {
    let all: Vec<Report> = Shelf::ALL
        .into_iter()
        .flat_map(|shelf| shelf.items())
        .filter_map(|item| if let Item::Report(report) = item { Some(*report) } else { None })
        .collect();
    for report in Report::ALL {
        assert_eq!(all.iter().filter(|on| *on == report).count(), 1, "{}", report.name());
    }
}

#[test]
fn a_shelf_that_holds_nothing_for_the_reader_is_not_there() {
    assert_eq!(shelves(Role::Kasir), []);
    assert_eq!(shelves(Role::Gudang), [Shelf::Sales, Shelf::Stock, Shelf::Pharmacy, Shelf::Buying]);
    assert_eq!(shelves(Role::Pengawas).len(), 8);
    assert!(!Shelf::Pharmacy.of(Role::Pengurus).contains(&Item::Report(Report::Prescriptions)));
}

#[test]
fn a_column_that_is_offered_is_one_of_the_report_and_days_are_days() {
    let today: BusinessDate = "2026-01-07".parse().expect("a date");
    let days = |span: Span| {
        let period = span.period(Days::Of, today);
        let written = |date: Option<BusinessDate>| date.map(|date| date.to_string()).unwrap_or_default();
        (written(period.from), written(period.to))
    };
    let said = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(days(Span::Today), said("2026-01-07", "2026-01-07"));
    assert_eq!(days(Span::Week), said("2026-01-05", "2026-01-07"), "since Monday");
    assert_eq!(days(Span::Month), said("2026-01-01", "2026-01-07"));
    assert_eq!(days(Span::LastMonth), said("2025-12-01", "2025-12-31"));
    assert_eq!(days(Span::LastYear), said("2025-01-01", "2025-12-31"));
    assert_eq!(days(Span::All), said("", ""));
    let at = |span: Span| span.period(Days::At, today);
    assert_eq!(at(Span::LastMonth).to.map(|date| date.to_string()), Some("2025-12-31".to_owned()));
    assert_eq!(at(Span::LastMonth).from, None, "as it stood, not what moved");
}
