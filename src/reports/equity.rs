//! `equity-movements` (perubahan ekuitas, koperasi 3.4): what own capital was, what members paid in and drew, what was
//! allocated, what the year earned, and what it is; a row for each kind of movement, a column for each kind of capital.
//! The same account by account is `equity` (`rat.rs`).
//!
//! Pure. Always holds: in each column the rows add up to the last one; a result that is not closed yet stands where it
//! will be closed to, so that closing a year moves nothing here.

use super::statements::{Section, Sums};
use super::table::{Cell, Column, Kind, Table};
use super::total_code::{self, Line};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("what", "rat-words", Kind::Words),
    Column::new("pokok", "rat-equity-pokok", Kind::Money),
    Column::new("wajib", "rat-equity-wajib", Kind::Money),
    Column::new("hibah", "rat-equity-hibah", Kind::Money),
    Column::new("cadangan", "rat-equity-cadangan", Kind::Money),
    Column::new("shu", "rat-equity-shu", Kind::Money),
    Column::new("other", "rat-equity-other", Kind::Money),
    Column::new("total", "rat-equity-total", Kind::Money),
    Column::new("code", "total-code", Kind::Words),
];

/// Kinds of capital, in the order of their columns; the sum of them is the last.
const KINDS: usize = 6;
const SHU: usize = 4;
/// In which of them an account stands; `None` where it is none of own capital's.
fn kind(account: A) -> Option<usize> {
    match account {
        A::POKOK => Some(0),
        A::WAJIB => Some(1),
        A::GRANTS => Some(2),
        A::RESERVES => Some(3),
        A::SHU_UNDISTRIBUTED | A::SHU_MEMBERS | A::SHU_OTHERS | A::DEFICIT => Some(SHU),
        // A result that is not closed yet.
        account if account.class() >= 4 => Some(SHU),
        account if Section::of(account) == Section::Equity => Some(5),
        _ => None,
    }
}

type Kinds = [Rupiah; KINDS];

fn stood(sums: &Sums) -> Kinds {
    let mut kinds = Kinds::default();
    for (account, amount) in sums {
        if let Some(kind) = kind(*account) {
            kinds[kind] -= *amount;
        }
    }
    kinds
}

/// Entries that touch own capital in the year, each with its kind and its postings, positive = debit; without those
/// that open the books or close a year. What none of them says is the year's result, or stands as another movement.
pub fn table(year: i16, opening: &Sums, closing: &Sums, entries: &[(String, Vec<(A, Rupiah)>)]) -> Table {
    let (before, now) = (stood(opening), stood(closing));
    let [mut paid_in, mut drawn, mut allocated] = [Kinds::default(); 3];
    let mut others = Rupiah::ZERO;
    for (of, postings) in entries {
        let allocates = matches!(of.as_str(), "shu_allocated" | "shu_reversed");
        for (account, amount) in postings.iter().filter(|(account, _)| account.class() == 3) {
            let Some(kind) = kind(*account) else { continue };
            match (allocates, kind, amount.is_negative()) {
                (true, ..) => allocated[kind] -= *amount,
                (_, SHU, _) => others -= *amount,
                (_, _, true) => paid_in[kind] -= *amount,
                (_, _, false) => drawn[kind] -= *amount,
            }
        }
    }
    let mut result = Kinds::default();
    let mut other = Kinds::default();
    for kind in 0..KINDS {
        let rest = now[kind] - before[kind] - paid_in[kind] - drawn[kind] - allocated[kind];
        match kind {
            SHU => (result[kind], other[kind]) = (rest - others, others),
            _ => other[kind] = rest,
        }
    }
    let head = vec![Text::new("rat-equity-title"), Text::new("rat-year").with("year", year.to_string())];
    let mut table = Table::new(head, COLUMNS);
    let rows = [
        ("opening", "report-opening-balance", before),
        ("deposits", "rat-equity-deposits", paid_in),
        ("withdrawals", "rat-equity-withdrawals", drawn),
        ("allocation", "rat-equity-allocation", allocated),
        ("result", "rat-equity-result", result),
        ("others", "rat-equity-others", other),
    ];
    let row = |(code, key, kinds): (&'static str, &'static str, Kinds)| {
        let total: Rupiah = kinds.into_iter().sum();
        let figures = kinds.into_iter().chain([total]).map(Cell::Money);
        let of_sheet = (code == "closing").then(|| total_code::of_line(year, Line::of_section(Section::Equity)));
        let of_sheet = Cell::maybe(of_sheet, Cell::words);
        [Cell::term(code, key)].into_iter().chain(figures).chain([of_sheet]).collect::<Vec<_>>()
    };
    let moved = rows.into_iter().filter(|(code, _, kinds)| {
        matches!(*code, "opening" | "result") || kinds.iter().any(|amount| !amount.is_zero())
    });
    moved.for_each(|line| table.push(row(line)));
    table.push_total(row(("closing", "report-closing-balance", now)));
    table
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rp(rupiah: i64) -> Rupiah {
        Rupiah::of(rupiah)
    }

    fn figures(table: &Table, code: &str) -> Vec<Rupiah> {
        let row = table.rows().iter().find(|row| row[0].code() == Some(code)).expect("a row");
        let money = |cell: &Cell| match cell {
            Cell::Money(amount) => *amount,
            _ => Rupiah::ZERO,
        };
        row[1..=KINDS + 1].iter().map(money).collect()
    }

    #[test]
    fn each_movement_stands_in_its_row_and_its_column() {
        let opening: Sums = [(A::POKOK, rp(-100)), (A::SHU_MEMBERS, rp(-50)), (A::TILL_CASH, rp(150))].into();
        let closing: Sums = [
            (A::POKOK, rp(-120)),
            (A::WAJIB, rp(-20)),
            (A::RESERVES, rp(-20)),
            (A::SALES_SEMBAKO, rp(-9)),
            (A::TILL_CASH, rp(139)),
            (A::SHU_PAYABLE, rp(30)),
        ]
        .into();
        let entries = [
            ("saving_moved".to_owned(), vec![(A::POKOK, rp(-50)), (A::WAJIB, rp(-20)), (A::TILL_CASH, rp(70))]),
            ("member_left".to_owned(), vec![(A::POKOK, rp(30)), (A::TILL_CASH, rp(-30))]),
            (
                "shu_allocated".to_owned(),
                vec![(A::SHU_MEMBERS, rp(50)), (A::RESERVES, rp(-20)), (A::SHU_PAYABLE, rp(-30))],
            ),
        ];
        let table = table(2026, &opening, &closing, &entries);
        let of = |code: &str| figures(&table, code).iter().map(|amount| amount.amount()).collect::<Vec<_>>();
        assert_eq!(of("opening"), [100, 0, 0, 0, 50, 0, 150]);
        assert_eq!(of("deposits"), [50, 20, 0, 0, 0, 0, 70]);
        assert_eq!(of("withdrawals"), [-30, 0, 0, 0, 0, 0, -30]);
        assert_eq!(of("allocation"), [0, 0, 0, 20, -50, 0, -30]);
        assert_eq!(of("result"), [0, 0, 0, 0, 9, 0, 9]);
        assert_eq!(of("closing"), [120, 20, 0, 20, 9, 0, 169]);
        assert!(table.rows().iter().all(|row| row[0].code() != Some("others")), "nothing else moved");
    }

    proptest! {
        /// Whatever moved, each column adds up to what there is.
        #[test]
        fn every_column_adds_up(
            opening in proptest::collection::vec((0..8_usize, -9_000..9_000_i64), 0..9),
            entries in proptest::collection::vec((0..4_usize, 0..8_usize, -9_000..9_000_i64), 0..30),
        ) {
            const ACCOUNTS: [A; 8] = [
                A::POKOK, A::WAJIB, A::GRANTS, A::RESERVES, A::SHU_MEMBERS, A::SHU_UNDISTRIBUTED, A::SALES_SEMBAKO,
                A::TILL_CASH,
            ];
            const KINDS: [&str; 4] = ["saving_moved", "shu_allocated", "journal_entered", "sale_completed"];
            let mut sums = Sums::new();
            for (account, amount) in opening {
                *sums.entry(ACCOUNTS[account]).or_default() += rp(amount);
            }
            let before = sums.clone();
            let mut said = Vec::new();
            for (of, account, amount) in entries {
                *sums.entry(ACCOUNTS[account]).or_default() += rp(amount);
                said.push((KINDS[of].to_owned(), vec![(ACCOUNTS[account], rp(amount))]));
            }
            let table = table(2026, &before, &sums, &said);
            let closing = figures(&table, "closing");
            for column in 0..closing.len() {
                let rows = table.rows().iter().filter(|row| row[0].code() != Some("closing"));
                let sum: Rupiah = rows.map(|row| match &row[column + 1] {
                    Cell::Money(amount) => *amount,
                    _ => Rupiah::ZERO,
                }).sum();
                prop_assert_eq!(sum, closing[column]);
            }
        }
    }
}
