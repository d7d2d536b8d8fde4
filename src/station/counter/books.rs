//! What the books' screen lists: a report as a table, an account month by month and posting by posting, what stands
//! behind the code of a total (N24), the charts, the budget of a year; and reports as files.
//!
//! Reads only, from the lists' own connection. Always holds: what is drawn has an end: an account is opened by month,
//! never as a whole. The codes of rows are those of the report, so that a row says what it opens.

use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::shu::Year;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::io::clock::{Clock, System};
use crate::locale::Language;
use crate::reports::chart::Chart;
use crate::reports::statements::Sums;
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::total_code::Total;
use crate::reports::{self, File, Period, Question, Report, Unanswered, budget, income, ledgers, total_code};
use crate::store::Store;

use super::ends::{self, Ends};
use crate::import::BadRow;
use crate::station::budget_list::{self, BudgetList};
use crate::station::list_files;

/// What is opened on the screen of the books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BooksQuestion {
    Report {
        report: Report,
        year: i16,
    },
    /// An account of a year, month by month.
    Months {
        account: AccountCode,
        year: i16,
    },
    /// Its postings of one month.
    Ledger {
        account: AccountCode,
        year: i16,
        month: i8,
    },
    /// The account, or the parts of a line, behind a code on one of the meeting's papers.
    Total {
        code: String,
    },
    Charts {
        year: i16,
    },
    /// What is planned for a year, account by account.
    Budget {
        year: i16,
    },
    /// Files that may hold a budget; and one of them, for this year.
    Lists,
    BudgetList {
        path: PathBuf,
        year: i16,
    },
    /// Where an entry by hand may stand, and what can be closed.
    Entry,
    Ends,
    /// The report as PDF and XLSX, into the data folder.
    Files {
        report: Report,
        year: i16,
        by: String,
    },
}

/// What was found; with the question, since a late answer is known by it.
#[derive(Clone, Debug, PartialEq)]
pub enum BooksFound {
    Table(Box<Table>),
    /// Of a total: its account, and the months of its year.
    Total {
        account: AccountCode,
        year: i16,
        months: Box<Table>,
    },
    /// Of a line of a paper: the accounts or members that it adds up.
    Behind {
        year: i16,
        table: Box<Table>,
    },
    Charts(Vec<Chart>),
    Budget(Box<Plan>),
    /// The files, and the same as they are shown.
    Lists(Vec<PathBuf>, Box<Table>),
    /// What stands in one, and what of it is wrong as it is shown.
    BudgetList(Box<BudgetList>, Box<Table>),
    Ends(Box<Ends>),
    /// There is none, or the files lie there: a sentence.
    Said(Text),
}

/// The budget of a year as it was agreed to last, and what it is planned from.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub year: i16,
    /// What income and expenses moved in the year before; positive = debit, as in all of these.
    pub realised: Sums,
    pub planned: Sums,
    /// Who decided it and when, in words; `None` where there is none.
    pub agreed: Option<Text>,
    /// The year's result is known: nothing is planned any more.
    pub closed: bool,
    pub language: Language,
}

/// Under the data folder.
const FOLDER: &str = "laporan";

pub fn answer(store: &Store, zone: &Zone, asked: &BooksQuestion, language: Language) -> BooksFound {
    found(store, zone, asked, language).unwrap_or_else(|error| BooksFound::Said(error.advice()))
}

fn found(store: &Store, zone: &Zone, asked: &BooksQuestion, language: Language) -> Result<BooksFound, Unanswered> {
    Ok(match asked {
        BooksQuestion::Report { report, year } => table(store, zone, (*report, *year), language)?,
        BooksQuestion::Months { account, year } => {
            BooksFound::Table(Box::new(months(store, *account, *year, language)?))
        }
        BooksQuestion::Ledger { account, year, month } => {
            let question = Question { account: Some(*account), ..Question::from(of_month(*year, *month)) };
            BooksFound::Table(Box::new(reports::run(store, Report::GeneralLedger, &question, language)?))
        }
        BooksQuestion::Total { code } => match total_code::read(code) {
            None => BooksFound::Said(Text::new("total-no-code").with("code", code.as_str())),
            Some((year, Total::Line(line))) => {
                BooksFound::Behind { year, table: Box::new(reports::behind(store, year, line, language)?) }
            }
            Some((year, Total::Account(account))) => {
                let months = Box::new(months(store, account, year, language)?);
                BooksFound::Total { account, year, months }
            }
        },
        BooksQuestion::Charts { year } => {
            let last = store.dates()?.map_or(Year::of(*year).last, |(_, last)| last.min(Year::of(*year).last));
            BooksFound::Charts(reports::charts(store, zone, last, language)?)
        }
        BooksQuestion::Budget { year } => BooksFound::Budget(Box::new(plan(store, *year, language)?)),
        BooksQuestion::Lists => {
            let files = list_files::lists_here();
            let table = listed(&files);
            BooksFound::Lists(files, Box::new(table))
        }
        BooksQuestion::BudgetList { path, year } => {
            let list = budget_list::read(path, *year);
            let table = wrong(&list);
            BooksFound::BudgetList(Box::new(list), Box::new(table))
        }
        BooksQuestion::Entry | BooksQuestion::Ends => {
            BooksFound::Ends(Box::new(ends::of(store, zone.date(System.now()))?))
        }
        BooksQuestion::Files { report, year, by } => {
            BooksFound::Said(match files(store, zone, (*report, *year), by, language) {
                Ok(folder) => Text::new("books-written").with("folder", folder.display().to_string()),
                Err(text) => text,
            })
        }
    })
}

const FILES: &[Column] =
    &[Column::new("file", "books-list-file", Kind::Words), Column::new("folder", "books-list-folder", Kind::Words)];
const WRONG: &[Column] = &[
    Column::new("line", "books-list-line", Kind::Number),
    Column::new("column", "books-list-column", Kind::Words),
    Column::new("reason", "books-list-reason", Kind::Words),
];

/// Files by name and folder.
pub fn listed(files: &[PathBuf]) -> Table {
    let mut table = Table::new(vec![Text::new("budget-which-file"), Text::new("budget-file-words")], FILES);
    for path in files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        table.push([name, folder].map(Cell::words));
    }
    table
}

/// What is wrong with a file, row by row.
pub fn wrong(list: &BudgetList) -> Table {
    let name = list.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let refused = Text::new("budget-file-refused").with("count", list.bad.len());
    let mut table = Table::new(vec![Text::new("budget-file-named").with("file", name), refused], WRONG);
    for BadRow { line, column, reason } in &list.bad {
        let line = Cell::Number(i64::try_from(*line).unwrap_or(i64::MAX));
        table.push(vec![line, Cell::words(column.as_str()), Cell::said(reason.key, reason.clone())]);
    }
    table
}

/// A year, as far as it is over: today, or the last day that stands in the books, ends the running one. What is
/// reckoned for the end of a period, how late a loan is, would else be of a day that nobody knows yet.
fn of_year(store: &Store, zone: &Zone, year: i16) -> Result<Period, Unanswered> {
    let last = store.dates()?.map(|(_, last)| last);
    let today = zone.date(System.now());
    Ok(so_far(year, last.map_or(today, |last| last.max(today))))
}

fn so_far(year: i16, known: BusinessDate) -> Period {
    let days = Year::of(year);
    let to = if known < days.first { days.last } else { known.min(days.last) };
    Period { from: Some(days.first), to: Some(to) }
}

fn of_month(year: i16, month: i8) -> Period {
    let first = BusinessDate::new(year, month, 1).ok();
    let next = if month == 12 { BusinessDate::new(year + 1, 1, 1) } else { BusinessDate::new(year, month + 1, 1) };
    Period { from: first, to: next.ok().map(|next| next.plus_days(-1)) }
}

fn table(
    store: &Store,
    zone: &Zone,
    (report, year): (Report, i16),
    language: Language,
) -> Result<BooksFound, Unanswered> {
    let period = of_year(store, zone, year)?;
    Ok(BooksFound::Table(Box::new(reports::run(store, report, &Question::from(period), language)?)))
}

fn plan(store: &Store, year: i16, language: Language) -> Result<Plan, Unanswered> {
    let realised = reports::results_of(store, year.saturating_sub(1))?;
    let budget = store.budget(year)?;
    let planned = budget.as_ref().map(income::planned).unwrap_or_default();
    let closed = store.year_closed(year)?.is_some() || store.allocation(year)?.is_some();
    Ok(Plan { year, realised, planned, agreed: budget.as_ref().map(budget::agreed), closed, language })
}

fn months(store: &Store, account: AccountCode, year: i16, language: Language) -> Result<Table, Unanswered> {
    let days = Year::of(year);
    let opening = store.balance_of(account, days.first.plus_days(-1))?;
    let moved = store.account_days(&account.to_string(), days.first, days.last)?;
    Ok(ledgers::months(account, year, opening, &moved, language))
}

/// Each file stands whole or not at all.
fn files(
    store: &Store,
    zone: &Zone,
    (report, year): (Report, i16),
    by: &str,
    language: Language,
) -> Result<PathBuf, Text> {
    let masthead = reports::masthead(store, zone, System.now(), by).map_err(|error| error.advice())?;
    let question = Question::from(of_year(store, zone, year).map_err(|error| error.advice())?);
    let table = reports::run(store, report, &question, language).map_err(|error| error.advice())?;
    let data = store.path().parent().unwrap_or_else(|| Path::new("."));
    let folder = data.join(FOLDER);
    let failed = |error: std::io::Error| Text::new("report-not-written").with("reason", error.to_string());
    fs::create_dir_all(&folder).map_err(failed)?;
    for (form, ending) in [(File::Pdf, "pdf"), (File::Xlsx, "xlsx")] {
        let bytes =
            reports::file(&table, form, report.name(), &masthead, language, zone).map_err(|error| error.advice())?;
        let half = folder.join(format!("{}-{year}.{ending}.part", report.name()));
        fs::write(&half, bytes).map_err(failed)?;
        fs::rename(&half, folder.join(format!("{}-{year}.{ending}", report.name()))).map_err(failed)?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_running_year_ends_today() {
        let day = |text: &str| text.parse::<BusinessDate>().expect("a date");
        let to = |year| so_far(year, day("2026-11-28")).to;
        assert_eq!(to(2026), Some(day("2026-11-28")), "nobody is late on 31 December yet");
        assert_eq!(to(2025), Some(day("2025-12-31")));
        assert_eq!(to(2027), Some(day("2027-12-31")), "what is planned is of the whole year");
    }
}
