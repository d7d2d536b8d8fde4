//! What stands behind a line of the meeting's papers (N24), from the store to its table.
//!
//! Always holds: the parts add up to the line; an account of them opens its postings, a line its own parts, a member
//! her receipts. Members stand by number. Neighbours: the codes (`total_code.rs`), the papers (`rat.rs`).

use std::collections::BTreeMap;

use super::{benefit, books, rat};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;
use crate::reports::statements::{Section, Sums, YearResult};
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::total_code::{
    self, BENEFITS, COUNTS, FLOWS, Figure, Line, ON_SHEET, SAVED, SECTIONS, SHEETS, STEPS,
};
use crate::reports::trial_balance::name;
use crate::reports::{Period, Question, Unanswered, balances, cash_flow, income};
use crate::store::member_books::key_of;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

mod sharing;

const PARTS: &[Column] = &[
    Column::new("code", "total-code", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::summed("amount", "report-amount"),
];
const MEMBERS: &[Column] =
    &[Column::new("number", "report-number", Kind::Words), Column::summed("amount", "report-amount")];
const PEOPLE: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("joined", "total-joined", Kind::Date),
    Column::new("left", "total-left", Kind::Date),
];

/// A part of a line: an account, or another line.
enum Part {
    Account(A),
    Line(Line, Cell),
    /// What is in no account by itself.
    Words(Cell),
}

fn head(year: i16, words: Text) -> Vec<Text> {
    vec![words, Text::new("rat-year").with("year", year.to_string())]
}

fn parts(year: i16, title: Text, parts: Vec<(Part, Rupiah)>, language: Language) -> Table {
    let mut table = Table::new(head(year, title), PARTS);
    for (part, amount) in parts {
        let (code, account, words) = match part {
            Part::Account(account) => {
                let [code, number] = [total_code::code(year, account), account.to_string()].map(Cell::words);
                (code, number, Cell::words(name(account, language)))
            }
            Part::Line(line, words) => (Cell::words(total_code::of_line(year, line)), Cell::Nothing, words),
            Part::Words(words) => (Cell::Nothing, Cell::Nothing, words),
        };
        table.push(vec![code, account, words, Cell::Money(amount)]);
    }
    table
}

fn step_of(result: &YearResult, place: usize) -> Rupiah {
    match STEPS.get(place).map_or("", |(code, _)| code) {
        "member_net" => result.member_net,
        "others_net" => result.others_net,
        "gross" => result.gross,
        "operating" => result.operating,
        "before_tax" => result.before_tax,
        "after_tax" => result.after_tax,
        "members" => result.members,
        _ => result.others,
    }
}

/// Every sum of a year's papers that is no account, with its figure.
pub fn figures(store: &Store, year: i16) -> Result<Vec<Figure>, Unanswered> {
    let mut all = Vec::new();
    let days = Year::of(year);
    let mut push = |year: i16, line: Line, (code, key): total_code::Named, figure: Cell| {
        all.push(Figure { year, line, words: Cell::term(code, key), figure });
    };
    let moved = books::moved(store, days.first, days.last)?;
    let sheet = sheet(store, &days, Language::Id)?;
    for (place, named) in SHEETS.into_iter().enumerate() {
        push(year, Line::Sheet(place), named, Cell::Money(on_sheet(&sheet, Line::Sheet(place))));
    }
    for (place, section) in SECTIONS.into_iter().enumerate() {
        let line = Line::Section(place);
        let sum = if place < ON_SHEET { on_sheet(&sheet, line) } else { section.sum(&moved) };
        // What stands on no paper has no code there.
        if !sum.is_zero() {
            push(year, line, (section.code(), section.heading()), Cell::Money(sum));
        }
    }
    let result = YearResult::of(&moved);
    for (place, named) in STEPS.into_iter().enumerate() {
        push(year, Line::Step(place), named, Cell::Money(step_of(&result, place)));
    }
    let flow = flow(store, &days, Language::Id)?;
    for (place, named) in FLOWS.into_iter().enumerate() {
        let row = flow.rows().iter().find(|row| row[1].code() == Some("total") && is_flow(row, place));
        push(year, Line::Flow(place), named, row.map_or(Cell::Nothing, |row| row[3].clone()));
    }
    let members = store.members(year)?;
    for (place, named) in SAVED.into_iter().enumerate() {
        let sum = saved(store, &members, &days, place)?.into_iter().map(|(_, amount)| amount).sum();
        push(year, Line::Saved(place), named, Cell::Money(sum));
    }
    for (place, named) in COUNTS.into_iter().enumerate() {
        let count = rat::counted(store, &members, &days, named.0)?.len();
        push(year, Line::Count(place), named, Cell::Number(i64::try_from(count).unwrap_or(i64::MAX)));
    }
    all.extend(planned(store, year.saturating_add(1))?);
    all.extend(sharing::figures(store, &days)?);
    Ok(all)
}

/// Sums of a year's budget; none where there is no budget.
fn planned(store: &Store, year: i16) -> Result<Vec<Figure>, StoreError> {
    let mut all = Vec::new();
    let Some(budget) = store.budget(year)? else { return Ok(all) };
    let planned = income::planned(&budget);
    let result = YearResult::of(&planned);
    for (place, (code, key)) in STEPS.into_iter().enumerate() {
        let words = Text::new("total-planned").with("year", year.to_string()).with("what", key);
        let (words, figure) = (Cell::said(code, words), Cell::Money(step_of(&result, place)));
        all.push(Figure { year, line: Line::Plan(place), words, figure });
    }
    for (place, section) in SECTIONS.into_iter().enumerate().skip(ON_SHEET) {
        let sum = section.sum(&planned);
        if !sum.is_zero() {
            let words =
                Text::new("total-planned-section").with("year", year.to_string()).with("section", section.code());
            let (words, figure) = (Cell::said(section.code(), words), Cell::Money(sum));
            all.push(Figure { year, line: Line::PlanSection(place), words, figure });
        }
    }
    Ok(all)
}

/// Of the cash flow's sums the first three stand under their part.
fn is_flow(row: &[Cell], place: usize) -> bool {
    let code = FLOWS.get(place).map_or("", |(code, _)| code);
    match place {
        0..=2 => row[0].code() == Some(code),
        _ => row[2].code() == Some(code),
    }
}

fn flow(store: &Store, days: &Year, language: Language) -> Result<Table, StoreError> {
    books::cash_flow(store, Period { from: Some(days.first), to: Some(days.last) }, language)
}

/// The parts of a line of a year.
pub fn behind(store: &Store, year: i16, line: Line, language: Language) -> Result<Table, Unanswered> {
    let days = Year::of(year);
    match line {
        Line::Step(place) => {
            let moved = books::moved(store, days.first, days.last)?;
            Ok(steps(year, place, &moved, Line::Step, language))
        }
        Line::Plan(place) => {
            let planned = store.budget(year)?.as_ref().map(income::planned).unwrap_or_default();
            Ok(steps(year, place, &planned, Line::Plan, language))
        }
        Line::Flow(place) => Ok(flows(store, &days, place, language)?),
        Line::Saved(place) => {
            let of = saved(store, &store.members(year)?, &days, place)?;
            let (_, key) = SAVED.get(place).copied().unwrap_or_default();
            Ok(by_member(year, Text::new(key), of))
        }
        Line::Count(place) => {
            let (code, key) = COUNTS.get(place).copied().unwrap_or_default();
            let mut table = Table::new(head(year, Text::new(key)), PEOPLE);
            for (number, joined, left) in rat::counted(store, &store.members(year)?, &days, code)? {
                table.push(vec![Cell::words(number.as_str()), Cell::Date(joined), Cell::maybe(left, Cell::Date)]);
            }
            Ok(table)
        }
        Line::Shared | Line::Pool(_) => sharing::shared(store, year, line, language),
        Line::Section(place) if place >= ON_SHEET => {
            let moved = books::moved(store, days.first, days.last)?;
            Ok(of_section(year, place, moved, language))
        }
        Line::Section(place) => Ok(section(store, &days, place, language)?),
        Line::Sheet(place) => {
            let sheet = sheet(store, &days, language)?;
            let half = ON_SHEET / 2;
            let of = (half * place..half * (place + 1)).map(Line::Section).zip(SECTIONS.into_iter().skip(half * place));
            let of = of.map(|(line, section)| {
                (Part::Line(line, Cell::term(section.code(), section.heading())), on_sheet(&sheet, line))
            });
            let of = of.filter(|(_, amount)| !amount.is_zero()).collect();
            let (_, key) = SHEETS.get(place).copied().unwrap_or_default();
            Ok(parts(year, Text::new(key), of, language))
        }
        Line::Benefit(place) => had(store, &days, place, language),
        Line::Unit(place) => Ok(sharing::unit(store, &days, place, language)?),
        Line::Shu(place) => sharing::shu(store, year, place, language),
        Line::PlanSection(place) => {
            let planned = store.budget(year)?.as_ref().map(income::planned).unwrap_or_default();
            Ok(of_section(year, place, planned, language))
        }
    }
}

/// The accounts of a section of the PHU.
fn of_section(year: i16, place: usize, sums: Sums, language: Language) -> Table {
    let section = SECTIONS.get(place).copied().unwrap_or(Section::Tax);
    let of = sums.into_iter().filter(|(account, amount)| Section::of(*account) == section && !amount.is_zero());
    let of = of.map(|(account, amount)| (Part::Account(account), section.shown(amount)));
    parts(year, Text::new(section.heading()), of.collect(), language)
}

/// The balance sheet as it stands on the meeting's paper.
fn sheet(store: &Store, days: &Year, language: Language) -> Result<Table, StoreError> {
    books::balance_sheet(store, &Question::from(Period { from: None, to: Some(days.last) }), language)
}

/// A sum of it, as its row says; nothing where it has none.
fn on_sheet(sheet: &Table, line: Line) -> Rupiah {
    let is_its = |row: &&[Cell]| match line {
        Line::Sheet(place) => row[2].code() == SHEETS.get(place).map(|(code, _)| *code),
        Line::Section(place) => {
            let section = SECTIONS.get(place).map(|section| section.code());
            row[0].code() == section && row[1].code() == Some("total")
        }
        _ => false,
    };
    sheet.rows().iter().find(is_its).map_or(Rupiah::ZERO, |row| money(&row[3]))
}

fn money(cell: &Cell) -> Rupiah {
    if let Cell::Money(amount) = cell { *amount } else { Rupiah::ZERO }
}

/// The accounts of a section of the balance sheet. What the year earned and nobody has closed yet is in no account: it
/// is a step of the PHU.
fn section(store: &Store, days: &Year, place: usize, language: Language) -> Result<Table, StoreError> {
    let year = days.first.year();
    let section = SECTIONS.get(place).copied().unwrap_or(Section::Equity);
    let booked = balances(store, Some(days.last))?;
    let mut of = Vec::new();
    for row in sheet(store, days, language)?.rows().iter().filter(|row| row[0].code() == Some(section.code())) {
        let account: Option<A> = row[1].code().and_then(|code| code.parse().ok());
        let amount = money(&row[3]);
        match (account, &row[2]) {
            _ if row[1].code() == Some("total") || amount.is_zero() => {}
            (Some(account), Cell::Words(_)) => of.push((Part::Account(account), amount)),
            (Some(account), words) => {
                let step = if account == A::SHU_MEMBERS { 6 } else { 7 };
                let booked = section.shown(booked.get(&account).copied().unwrap_or_default());
                of.push((Part::Account(account), booked));
                of.push((Part::Line(Line::Step(step), words.clone()), amount - booked));
            }
            (None, words) => of.push((Part::Words(words.clone()), amount)),
        }
    }
    of.retain(|(_, amount)| !amount.is_zero());
    Ok(parts(year, Text::new(section.heading()), of, language))
}

/// Who had it; of interest its account, and what a bank would have given; of all its lines.
fn had(store: &Store, days: &Year, place: usize, language: Language) -> Result<Table, Unanswered> {
    let year = days.first.year();
    let (code, key) = BENEFITS.get(place).copied().unwrap_or_default();
    let title = Text::new(key);
    Ok(match code {
        "buying" => by_member(year, title, benefit::bought(store, days)?),
        "loans" => by_member(year, title, benefit::lent(store, days)?),
        "savings" => {
            let (interest, bank) = benefit::saved(store, &store.members(year)?, days)?;
            let bank = (Part::Words(Cell::term("bank", "total-at-a-bank")), bank);
            parts(year, title, vec![(Part::Account(A::SAVINGS_INTEREST), interest), bank], language)
        }
        "all" => {
            let shared = rat::shared(store, year)?.it.members_total();
            let of = benefit::of_year(store, &store.members(year)?, days, shared)?;
            let lines = BENEFITS.into_iter().enumerate().take(4).map(|(place, (code, key))| {
                (Part::Line(Line::Benefit(place), Cell::term(code, key)), sharing::benefit_of(&of, place))
            });
            let shared = (Part::Line(Line::Shared, Cell::term("shared", "rat-benefit-shared")), of.shared);
            let of = lines.chain([shared]).filter(|(_, amount)| !amount.is_zero());
            parts(year, title, of.collect(), language)
        }
        // Nothing is sold for members yet.
        _ => by_member(year, title, Vec::new()),
    })
}

fn by_member(year: i16, title: Text, of: Vec<(String, Rupiah)>) -> Table {
    let mut table = Table::new(head(year, title), MEMBERS);
    for (number, amount) in of.into_iter().filter(|(_, amount)| !amount.is_zero()) {
        table.push(vec![Cell::words(number), Cell::Money(amount)]);
    }
    table
}

/// The sections that a step adds up, in their order; a cost takes away.
fn sections(place: usize) -> &'static [Section] {
    use Section as S;
    const ALL: [Section; 8] = [
        S::MemberGross,
        S::MemberCost,
        S::OthersGross,
        S::OthersCost,
        S::OtherIncome,
        S::Expenses,
        S::CooperativeExpenses,
        S::Tax,
    ];
    match place {
        0 => &ALL[..2],
        1 => &ALL[2..4],
        2 => &ALL[..5],
        3 => &ALL[..6],
        4 => &ALL[..7],
        _ => &ALL,
    }
}

/// Account by account; the members' and the others' part by what they brought and their part of what is common.
fn steps(year: i16, place: usize, moved: &Sums, line: fn(usize) -> Line, language: Language) -> Table {
    let (_, key) = STEPS.get(place).copied().unwrap_or_default();
    let result = YearResult::of(moved);
    if place >= 6 {
        let (own, net) = if place == 6 { (0, result.member_net) } else { (1, result.others_net) };
        let (code, words) = STEPS[own];
        let common = Part::Words(Cell::term("common", "total-common"));
        let both = vec![(Part::Line(line(own), Cell::term(code, words)), net), (common, step_of(&result, place) - net)];
        return parts(year, Text::new(key), both, language);
    }
    let ours = sections(place);
    let of = moved.iter().filter(|(account, amount)| {
        account.class() >= 4 && !amount.is_zero() && ours.contains(&Section::of(**account))
    });
    // Income stands in credit: what it is to the result is the other side of every posting.
    let of = of.map(|(account, amount)| (Part::Account(*account), -*amount));
    parts(year, Text::new(key), of.collect(), language)
}

/// The lines of a part of the cash flow; of the change its three parts; of cash itself its accounts.
fn flows(store: &Store, days: &Year, place: usize, language: Language) -> Result<Table, StoreError> {
    let year = days.first.year();
    let (_, key) = FLOWS.get(place).copied().unwrap_or_default();
    let table = flow(store, days, language)?;
    let amount = |row: &[Cell]| match row[3] {
        Cell::Money(amount) => amount,
        _ => Rupiah::ZERO,
    };
    let mut of = Vec::new();
    match place {
        0..=2 => {
            let code = FLOWS[place].0;
            for row in table.rows().iter().filter(|row| row[0].code() == Some(code)) {
                match row[1].code() {
                    Some("total") => {}
                    Some("") | None => of.push((Part::Line(Line::Step(5), row[2].clone()), amount(row))),
                    Some(account) => match account.parse() {
                        Ok(account) if row[2].code() != Some("no_cash") => {
                            of.push((Part::Account(account), amount(row)))
                        }
                        _ => of.push((Part::Words(row[2].clone()), amount(row))),
                    },
                }
            }
        }
        3 => {
            for (flow, (code, words)) in FLOWS.into_iter().enumerate().take(3) {
                let row = table.rows().iter().find(|row| row[1].code() == Some("total") && is_flow(row, flow));
                of.push((Part::Line(Line::Flow(flow), Cell::term(code, words)), row.map_or(Rupiah::ZERO, amount)));
            }
        }
        _ => {
            let mut cash = match place {
                4 => balances(store, Some(days.first.plus_days(-1)))?,
                _ => balances(store, Some(days.last))?,
            };
            if place == 4 {
                for (account, _, opened) in store.opened_sums(days.first, days.last)? {
                    *cash.entry(crate::reports::code(store, &account)?).or_default() += opened;
                }
            }
            let held = cash.into_iter().filter(|(account, held)| cash_flow::is_cash(*account) && !held.is_zero());
            of.extend(held.map(|(account, held)| (Part::Account(account), held)));
        }
    }
    Ok(parts(year, Text::new(key), of, language))
}

/// By number, what each had saved of a kind on the year's last day: what there is now without what came later.
fn saved(store: &Store, members: &[MemberRow], days: &Year, place: usize) -> Result<Vec<(String, Rupiah)>, StoreError> {
    let account = [A::POKOK, A::WAJIB, A::SUKARELA, A::BERJANGKA].get(place).copied().unwrap_or(A::POKOK);
    let last = store.dates()?.map_or(days.last, |(_, last)| last.max(days.last));
    let later: BTreeMap<String, Rupiah> = match last > days.last {
        false => BTreeMap::new(),
        true => {
            let moved = store.moved_by_member(account, days.last.plus_days(1), last)?;
            moved.into_iter().map(|(member, moved)| (member, moved.credit - moved.debit)).collect()
        }
    };
    let now = |member: &MemberRow| match place {
        0 => member.balances.pokok,
        1 => member.balances.wajib,
        2 => member.balances.sukarela,
        _ => member.berjangka,
    };
    let of = |member: &MemberRow| {
        let later = later.get(&key_of(&member.number)).copied().unwrap_or_default();
        (member.number.to_string(), now(member) - later)
    };
    Ok(members.iter().map(of).collect())
}
