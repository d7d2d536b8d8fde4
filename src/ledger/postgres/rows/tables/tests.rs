use super::*;

#[test]
fn a_month_is_followed_by_the_next_one() {
    assert_eq!(after("2026-11"), "2026-12");
    assert_eq!(after("2026-12"), "2027-01");
}

#[test]
fn only_likely_months_get_tables() {
    let mirror = Mirror::new().expect("memory");
    let shape = mirror.shapes().find(|shape| shape.table == "posting").expect("it is there").clone();
    let date = shape.places(&[DATE.to_owned()])[0];
    let row = |of: &str| {
        let mut row = vec![Cell::Null; shape.columns.len()];
        row[date] = Cell::Text(of.to_owned());
        row
    };
    let dates = ["2026-11-24", "2026-11-30", "2026-12-01", "1999-12-31", "2027-02-01", "9999-01-01", "x", "2026-13-01"];
    let rows = Rows::from([("posting".to_owned(), dates.iter().map(|date| row(date)).collect())]);
    let mut months: Vec<String> = mirror.months(&rows).into_iter().collect();
    months.retain(|month| is_likely(month, "2027-01"));
    assert_eq!(months, ["2026-11", "2026-12"]);
}

/// A table that has no date, or may have none, cannot be parted by it.
#[test]
fn tables_by_month_have_a_date_each() {
    let mirror = Mirror::new().expect("memory");
    let parted: Vec<&Shape> = mirror.by_month().collect();
    assert_eq!(parted.len(), BY_MONTH.len());
    for shape in parted {
        let schema = include_str!("../../../../store/projections.sql");
        let begin = schema.find(&["TABLE ", &shape.table, " ("].concat()).expect("it is made");
        let of = &schema[begin..begin + schema[begin..].find(");").unwrap_or(2_000)];
        assert!(of.contains("    date TEXT NOT NULL"), "{}", shape.table);
        assert!(shape.is_of_a_record(), "rows of {} are never written over", shape.table);
    }
}
