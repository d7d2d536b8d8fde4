//! `balance-sheet` (neraca, koperasi 3.4): what the cooperative has and owes on a day, beside the end of the year
//! before. Income and expenses that are not closed yet stand in equity as the year's SHU, members' and others'.
//!
//! Pure. Always holds: assets = liabilities + equity, of both days, as the journal balances.

use super::statements::{Section, Sums, YearResult, less, results};
use super::table::{Cell, Column, Kind, Table, total_mark};
use super::total_code::{self, Line, SHEETS};
use super::trial_balance::name;
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("section", "report-section", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-this-day", Kind::Money),
    Column::new("last_year", "report-last-year", Kind::Money),
];

const ASSETS: [Section; 3] = [Section::CurrentAssets, Section::OtherAssets, Section::FixedAssets];
const OWED: [Section; 3] = [Section::ShortLiabilities, Section::LongLiabilities, Section::Equity];

/// Balances at three moments: the day asked for, and the ends of the two years before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balances {
    pub now: Sums,
    pub last_year: Sums,
    pub before_that: Sums,
    /// Of one unit: the surplus of its closed years before that of the day asked for, and before the year before it.
    /// The office has it since each year began anew, for the meeting to share out: it lies between the units.
    pub handed: (Rupiah, Rupiah),
    /// The year whose codes stand beside the sums (N24), where they are its figures.
    pub coded: Option<i16>,
}

/// A line that is in no account: what the year earned so far.
struct Earned {
    account: Option<AccountCode>,
    key: &'static str,
    now: Rupiah,
    last_year: Rupiah,
}

/// As of a day; without one nothing has happened yet. Of one unit where it is named: what it has beyond what it owes
/// and earned came from the other units.
pub fn table(balances: &Balances, (today, unit): (Option<BusinessDate>, Option<&str>), language: Language) -> Table {
    let mut head = vec![Text::new("report-balance-sheet")];
    head.extend(unit.map(|unit| Text::new("report-unit-named").with("unit", unit)));
    if let Some(date) = today {
        let last = date.year().saturating_sub(1).to_string();
        head.push(Text::new("report-as-of-beside").with("date", date).with("year", last));
    }
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    let assets = ASSETS.map(|section| self::section(&mut table, section, balances, &[], language));
    total(&mut table, 0, balances.coded, sum(&assets));
    let earned = earned(balances);
    let owed = OWED.map(|section| {
        let earned = if section == Section::Equity { &earned[..] } else { &[] };
        self::section(&mut table, section, balances, earned, language)
    });
    total(&mut table, 1, balances.coded, sum(&owed));
    table
}

/// The year's SHU so far, of both days, and results of earlier years that were never closed.
fn earned(balances: &Balances) -> Vec<Earned> {
    let (now, last, before) = (results(&balances.now), results(&balances.last_year), results(&balances.before_that));
    let (this_year, last_year) = (YearResult::of(&less(&now, &last)), YearResult::of(&less(&last, &before)));
    let left = |sums: &Sums, handed: Rupiah| -> Rupiah { sums.values().copied().sum::<Rupiah>() + handed };
    let unclosed = |sums: &Sums, handed: Rupiah| -> Rupiah { -sums.values().copied().sum::<Rupiah>() - handed };
    let handed = balances.handed;
    vec![
        Earned {
            account: Some(AccountCode::SHU_MEMBERS),
            key: "report-shu-members",
            now: this_year.members,
            last_year: last_year.members,
        },
        Earned {
            account: Some(AccountCode::SHU_OTHERS),
            key: "report-shu-others",
            now: this_year.others,
            last_year: last_year.others,
        },
        Earned {
            account: None,
            key: "report-shu-unclosed",
            now: unclosed(&last, handed.0),
            last_year: unclosed(&before, handed.1),
        },
        // Nothing of the whole cooperative, whose journal balances.
        Earned {
            account: None,
            key: "report-between-units",
            now: left(&balances.now, handed.0),
            last_year: left(&balances.last_year, handed.1),
        },
    ]
}

/// A section's accounts and its total; answers the total of both days.
fn section(
    table: &mut Table,
    section: Section,
    balances: &Balances,
    earned: &[Earned],
    language: Language,
) -> (Rupiah, Rupiah) {
    let accounts = balances.now.keys().chain(balances.last_year.keys()).copied();
    let mut accounts: Vec<AccountCode> = accounts.filter(|account| Section::of(*account) == section).collect();
    accounts.sort();
    accounts.dedup();
    let at = |sums: &Sums, account: AccountCode| section.shown(sums.get(&account).copied().unwrap_or_default());
    let mut sums = (Rupiah::ZERO, Rupiah::ZERO);
    let own = |account: AccountCode| earned.iter().find(|line| line.account == Some(account));
    let mut push = |table: &mut Table, code: String, words: Cell, amounts: (Rupiah, Rupiah)| {
        if amounts.0.is_zero() && amounts.1.is_zero() {
            return;
        }
        sums = (sums.0 + amounts.0, sums.1 + amounts.1);
        let heading = Cell::term(section.code(), section.heading());
        table.push(vec![heading, Cell::words(code), words, Cell::Money(amounts.0), Cell::Money(amounts.1)]);
    };
    for account in accounts.into_iter().filter(|account| own(*account).is_none()) {
        let amounts = (at(&balances.now, account), at(&balances.last_year, account));
        push(table, account.to_string(), Cell::words(name(account, language)), amounts);
    }
    for line in earned {
        let booked = |sums: &Sums| line.account.map_or(Rupiah::ZERO, |account| at(sums, account));
        let amounts = (line.now + booked(&balances.now), line.last_year + booked(&balances.last_year));
        let code = line.account.map_or(String::new(), |account| account.to_string());
        push(table, code, Cell::term(line.key, line.key), amounts);
    }
    if !sums.0.is_zero() || !sums.1.is_zero() {
        let heading = Cell::term(section.code(), section.heading());
        let words = Cell::term("total", "report-sum");
        let mark = total_mark(balances.coded.map(|year| total_code::of_line(year, Line::of_section(section))));
        table.push_total(vec![heading, mark, words, Cell::Money(sums.0), Cell::Money(sums.1)]);
    }
    sums
}

fn sum(parts: &[(Rupiah, Rupiah)]) -> (Rupiah, Rupiah) {
    (parts.iter().map(|part| part.0).sum(), parts.iter().map(|part| part.1).sum())
}

fn total(table: &mut Table, place: usize, coded: Option<i16>, amounts: (Rupiah, Rupiah)) {
    let (code, key) = SHEETS[place];
    let mark = total_mark(coded.map(|year| total_code::of_line(year, Line::Sheet(place))));
    let (now, before) = (Cell::Money(amounts.0), Cell::Money(amounts.1));
    table.push_total(vec![Cell::words(""), mark, Cell::term(code, key), now, before]);
}

#[cfg(test)]
mod tests;
