//! `wajib`: who is behind with simpanan wajib, up to which month it is paid, and what is missing, as of a day
//! (koperasi 1.3).
//!
//! Pure. Nothing is deducted by it. Names are personal data: whoever runs this report must be allowed to see them.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::savings::Wajib;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::summed("saved", "report-wajib"),
    Column::new("next", "report-wajib-next", Kind::Words),
    Column::new("months", "report-months-behind", Kind::Number),
    Column::summed("amount", "report-overdue"),
];

/// A member's months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: MemberNumber,
    pub name: String,
    pub saved: Rupiah,
    pub months: Wajib,
}

/// Those who are behind, the farthest first.
pub fn table(mut lines: Vec<Line>, today: Option<BusinessDate>) -> Table {
    lines.retain(|line| line.months.behind > 0);
    lines.sort_by(|one, other| (other.months.behind, &one.number).cmp(&(one.months.behind, &other.number)));
    let mut head = vec![Text::new("report-wajib-behind")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let amount: Rupiah = lines.iter().map(|line| line.months.behind_amount).sum();
    head.push(Text::new("report-wajib-sum").with("count", lines.len()).with("amount", amount));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        table.push(vec![
            Cell::words(line.number.0),
            Cell::words(line.name),
            Cell::Money(line.saved),
            Cell::words(line.months.next.to_string()),
            Cell::Number(line.months.behind),
            Cell::Money(line.months.behind_amount),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_behind_is_listed_with_the_months_and_what_is_missing() {
        let date = |text: &str| -> BusinessDate { text.parse().expect("a date") };
        let line = |number: &str, paid: i64| Line {
            number: MemberNumber(number.to_owned()),
            name: "Siti".to_owned(),
            saved: Rupiah::of(paid),
            months: Wajib::of(date("2026-01-05"), 10, Rupiah::of(paid), date("2026-11-24"), |_| Rupiah::of(20_000)),
        };
        let all = vec![line("A00001", 220_000), line("A00002", 190_000), line("A00003", 100_000)];
        let table = table(all, Some(date("2026-11-24")));
        let rows: Vec<Vec<Cell>> = table.rows().iter().map(<[Cell]>::to_vec).collect();
        let row = |number: &str, saved: i64, next: &str, months: i64, amount: i64| {
            let (saved, amount) = (Cell::Money(Rupiah::of(saved)), Cell::Money(Rupiah::of(amount)));
            let (number, name) = (Cell::words(number), Cell::words("Siti"));
            vec![number, name, saved, Cell::words(next), Cell::Number(months), amount]
        };
        assert_eq!(rows, [row("A00003", 100_000, "2026-06", 6, 120_000), row("A00002", 190_000, "2026-10", 2, 30_000)]);
    }
}
