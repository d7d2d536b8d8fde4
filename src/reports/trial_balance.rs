//! `trial-balance`: every account that ever moved, its balance on its side, and beside it what it was before the period
//! and what moved it; what closed a year stands apart, so that the year can still be read.
//!
//! Pure. Always holds: opening + moved + closed is the balance; the two sums of each pair are equal.

use std::collections::BTreeMap;

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

/// As people read it: what there was, what moved, what there is (koperasi 3.4).
const COLUMNS: &[Column] = &[ACCOUNT, NAME, OPENING.0, OPENING.1, MOVED.0, MOVED.1, BALANCE.0, BALANCE.1];
/// Where a year was closed.
const WITH_CLOSED: &[Column] =
    &[ACCOUNT, NAME, OPENING.0, OPENING.1, MOVED.0, MOVED.1, CLOSED.0, CLOSED.1, BALANCE.0, BALANCE.1];
/// Other programs read the balance behind the name, where it always stood (contract 9); what more there is follows.
const FOR_PROGRAMS: &[usize] = &[0, 1, 6, 7, 2, 3, 4, 5];
const WITH_CLOSED_FOR_PROGRAMS: &[usize] = &[0, 1, 8, 9, 2, 3, 4, 5, 6, 7];

const ACCOUNT: Column = Column::new("account", "report-account", Kind::Words);
const NAME: Column = Column::new("name", "report-account-name", Kind::Words);
const OPENING: (Column, Column) =
    pair(("opening_debit", "report-opening-debit"), ("opening_credit", "report-opening-credit"));
const MOVED: (Column, Column) = pair(("moved_debit", "report-moved-debit"), ("moved_credit", "report-moved-credit"));
const CLOSED: (Column, Column) =
    pair(("closed_debit", "report-closed-debit"), ("closed_credit", "report-closed-credit"));
const BALANCE: (Column, Column) = pair(("debit", "report-closing-debit"), ("credit", "report-closing-credit"));

/// Two sides by name and heading.
const fn pair(debit: (&'static str, &'static str), credit: (&'static str, &'static str)) -> (Column, Column) {
    (Column::new(debit.0, debit.1, Kind::Side), Column::new(credit.0, credit.1, Kind::Side))
}

/// An account's balance, positive = debit.
pub type Balance = (AccountCode, Rupiah);

/// What moved an account in a period. Positive = debit, but for the two sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    pub opening: Rupiah,
    pub debit: Rupiah,
    pub credit: Rupiah,
    /// By what closed a year and carried its result on, apart from the rest (J45, J46).
    pub closed: Rupiah,
}

impl Moved {
    /// An amount that is among the sides and stands elsewhere.
    pub fn take(&mut self, amount: Rupiah) {
        let (debit, credit) = sides(amount);
        (self.debit, self.credit) = (self.debit - debit, self.credit - credit);
    }

    fn closing(&self) -> Rupiah {
        self.opening + self.debit - self.credit + self.closed
    }

    fn is_nothing(&self) -> bool {
        [self.opening, self.debit, self.credit, self.closed].into_iter().all(Rupiah::is_zero)
    }

    /// In the order of the columns; those of what closed only where it is asked for.
    fn figures(&self, with_closed: bool) -> Vec<Rupiah> {
        let [balance, opening, closed] = [self.closing(), self.opening, self.closed].map(sides);
        let closed = with_closed.then_some([closed.0, closed.1]);
        let before = [opening.0, opening.1, self.debit, self.credit];
        before.into_iter().chain(closed.into_iter().flatten()).chain([balance.0, balance.1]).collect()
    }
}

/// Balances alone, as of a date: all of them moved, none was there before.
pub fn table(balances: Vec<Balance>, as_of: Option<BusinessDate>, language: Language) -> Table {
    let moved = |amount| {
        let (debit, credit) = sides(amount);
        Moved { debit, credit, ..Moved::default() }
    };
    let lines = balances.into_iter().map(|(account, amount)| (account, moved(amount))).collect();
    of(lines, Period { from: None, to: as_of }, language)
}

/// Of a period, without the accounts that had nothing and moved nothing.
pub fn of(mut lines: BTreeMap<AccountCode, Moved>, period: Period, language: Language) -> Table {
    lines.retain(|_, line| !line.is_nothing());
    let said = match (period.from, period.to) {
        (None, Some(date)) => Text::new("report-as-of").with("date", date),
        _ => period_line(period),
    };
    let closed = lines.values().any(|line| !line.closed.is_zero());
    let (columns, for_programs) =
        if closed { (WITH_CLOSED, WITH_CLOSED_FOR_PROGRAMS) } else { (COLUMNS, FOR_PROGRAMS) };
    let mut table = Table::new(vec![Text::new("report-trial-balance"), said], columns);
    table.for_programs = Some(for_programs);
    let mut sums = vec![Rupiah::ZERO; columns.len() - 2];
    for (account, line) in lines {
        let figures = line.figures(closed);
        sums.iter_mut().zip(&figures).for_each(|(sum, figure)| *sum += *figure);
        let words = [Cell::words(account.to_string()), Cell::words(name(account, language))];
        table.push(words.into_iter().chain(figures.into_iter().map(Cell::Money)));
    }
    let words = [Cell::words("total"), Cell::words("Total")];
    table.push(words.into_iter().chain(sums.into_iter().map(Cell::Money)));
    table.ends_in_total = true;
    table
}

/// The account's name in the chart; its code where it is in none.
pub fn name(account: AccountCode, language: Language) -> String {
    match (account.chart(), language) {
        (Some(line), Language::Id) => line.name_id.clone(),
        (Some(line), Language::En) => line.name_en.clone(),
        (None, _) => account.to_string(),
    }
}

/// Debit and credit; one of them is zero.
pub fn sides(amount: Rupiah) -> (Rupiah, Rupiah) {
    match amount.is_negative() {
        true => (Rupiah::ZERO, amount.abs()),
        false => (amount, Rupiah::ZERO),
    }
}
