//! The papers of the members' meeting (RAT, koperasi 6.2): those that are no report of their own, and the order in
//! which all of them are bound.
//!
//! Pure. Always holds: every figure is of the books or of a report; what only the meeting knows stands as a blank to be
//! filled in. Neighbours: rows are gathered in `ask/rat.rs`, the bound file is written in `write/pdf.rs` and
//! `write/xlsx.rs`.

use std::collections::BTreeMap;

use super::budget::Rows;
use super::chart::Chart;
use super::statements::{Section, Sums, YearResult};
use super::table::{Cell, Column, Kind, Table};
use super::total_code::{self, BENEFITS, Line};
use super::trial_balance::name;
use super::{NotAFile, Unanswered};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::{Basis, Policy, PoolKind};
use crate::domain::cooperative::shu::why::{self, Whys};
use crate::domain::cooperative::shu::{Distribution, Reason, Status, Year};
use crate::domain::event::books::BudgetAgreed;
use crate::domain::goods::product::Prices;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::{Language, format};

/// One paper of the pack, under the name of its sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub title: &'static str,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Table(Table),
    /// Figures that people look at rather than read.
    Chart(Chart),
}

/// Why the papers of a meeting could not be bound.
#[derive(Debug, thiserror::Error)]
pub enum NotPacked {
    #[error(transparent)]
    Unanswered(#[from] Unanswered),
    #[error(transparent)]
    NotAFile(#[from] NotAFile),
}

impl NotPacked {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Unanswered(error) => error.advice(),
            Self::NotAFile(error) => error.advice(),
        }
    }
}

const LINES: &[Column] = &[Column::new("no", "rat-no", Kind::Number), Column::new("words", "rat-words", Kind::Words)];
const SIGNED: &[Column] = &[
    Column::new("no", "rat-no", Kind::Number),
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("signature", "rat-signature", Kind::Words),
];
const FIGURES: &[Column] =
    &[Column::new("what", "rat-words", Kind::Words), Column::new("figure", "rat-figure", Kind::Number)];
const UNITS: &[Column] = &[
    Column::new("unit", "rat-unit", Kind::Words),
    Column::summed("members", "rat-members"),
    Column::summed("others", "rat-others"),
    Column::summed("other", "rat-other-income"),
    Column::summed("cost", "rat-cost"),
    Column::summed("result", "rat-result"),
    Column::new("code", "total-code", Kind::Words),
];
const EQUITY: &[Column] = &[
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::summed("opening", "report-opening-balance"),
    Column::summed("in", "report-in"),
    Column::summed("out", "report-out"),
    Column::summed("closing", "report-closing-balance"),
    Column::new("code", "total-code", Kind::Words),
];
const BENEFIT: &[Column] = &[
    Column::new("what", "rat-words", Kind::Words),
    Column::summed("amount", "report-amount"),
    Column::new("code", "total-code", Kind::Words),
];
const POOLS: &[Column] = &[
    Column::new("pool", "rat-words", Kind::Words),
    Column::new("percent", "report-percent", Kind::Words),
    Column::summed("amount", "report-amount"),
    Column::new("code", "total-code", Kind::Words),
];
const SHARES: &[Column] = &[
    Column::new("no", "rat-no", Kind::Number),
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("savings", "rat-savings", Kind::Money),
    Column::new("purchases", "rat-purchases", Kind::Money),
    Column::summed("capital", "report-jasa-modal"),
    Column::summed("patronage", "report-jasa-usaha"),
    Column::summed("total", "report-shu"),
    Column::new("signature", "rat-signature", Kind::Words),
];
const RECKONED: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("patronage", "report-jasa-usaha", Kind::Words),
    Column::new("capital", "report-jasa-modal", Kind::Words),
    Column::summed("total", "report-shu"),
];
const HASHES: &[Column] =
    &[Column::new("what", "rat-words", Kind::Words), Column::new("hash", "rat-hash", Kind::Words)];

/// How many members there were, came and went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    pub before: i64,
    pub joined: i64,
    pub left: i64,
    pub applicants: i64,
    pub extraordinary: i64,
    /// Were taken over as gone: the books do not say when.
    pub gone_before: i64,
}

/// What members had of the cooperative beside the goods themselves (koperasi 3.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Benefit {
    /// (price for everybody − what members paid) × quantity.
    pub buying: Rupiah,
    /// (usual rate elsewhere − our rate) × what was owed, over the year.
    pub loans: Rupiah,
    /// (our rate − usual rate elsewhere) × what was saved, over the year.
    pub savings: Rupiah,
    /// SHU shared to members.
    pub shared: Rupiah,
    pub members: i64,
}

impl Benefit {
    pub fn all(&self) -> Rupiah {
        self.buying + self.loans + self.savings + self.shared
    }
}

fn head(key: &'static str, year: i16) -> Vec<Text> {
    vec![Text::new(key), Text::new("rat-year").with("year", year.to_string())]
}

/// A numbered list out of one text with that many variants.
fn lines(title: &'static str, year: i16, key: &'static str, count: i64, facts: &[(&'static str, String)]) -> Table {
    let mut table = Table::new(head(title, year), LINES);
    for no in 1..=count {
        let text = Text::new(key).with("no", no).with("year", year.to_string());
        let text = facts.iter().fold(text, |text, (name, fact)| text.with(name, fact.as_str()));
        table.push(vec![Cell::Number(no), Cell::said(no.to_string(), text)]);
    }
    table
}

pub fn agenda(it: &Distribution, coop: &str) -> Table {
    let facts = [("coop", coop.to_owned()), ("status", it.status.code().to_owned())];
    lines("rat-agenda-title", it.year, "rat-agenda", 9, &facts)
}

/// What is put to the vote; of a year that shares nothing out, what becomes of its loss.
pub fn decisions(it: &Distribution) -> Table {
    let facts = [("status", it.status.code().to_owned()), ("carried", format::money(it.loss_carried))];
    lines("rat-decisions-title", it.year, "rat-decision", 6, &facts)
}

pub fn minutes(year: i16, coop: &str) -> Table {
    lines("rat-minutes-title", year, "rat-minute", 9, &[("coop", coop.to_owned())])
}

/// Who may vote, with a place to sign.
pub fn attendance(year: i16, people: &[(MemberNumber, String)]) -> Table {
    let mut table = Table::new(head("rat-attendance-title", year), SIGNED);
    for (no, (number, name)) in (1..).zip(people) {
        let [number, name] = [Cell::words(number.as_str()), Cell::words(name)];
        table.push(vec![Cell::Number(no), number, name, Cell::Nothing]);
    }
    table
}

pub fn organisation(year: i16, of: &Membership) -> Table {
    let mut table = Table::new(head("rat-organisation-title", year), FIGURES);
    let rows = [
        ("before", "rat-members-before", of.before),
        ("joined", "rat-members-joined", of.joined),
        ("left", "rat-members-left", of.left),
        ("now", "rat-members-now", of.before + of.joined - of.left),
        ("applicants", "rat-applicants", of.applicants),
        ("extraordinary", "rat-extraordinary", of.extraordinary),
    ];
    for (code, key, figure) in rows {
        table.push(vec![Cell::term(code, key), Cell::Number(figure)]);
    }
    if of.gone_before > 0 {
        table.push(vec![Cell::term("gone_before", "rat-members-gone-before"), Cell::Number(of.gone_before)]);
    }
    table
}

/// What each unit brought to the gross result, members' and others' apart, as its own PHU and `units` have it.
pub fn business(year: i16, units: &BTreeMap<String, Sums>) -> Table {
    let mut table = Table::new(head("rat-business-title", year), UNITS);
    for (place, unit) in super::UNITS.into_iter().enumerate() {
        let Some(moved) = units.get(unit) else { continue };
        let it = YearResult::of(moved);
        let cost = Section::MemberCost.sum(moved) + Section::OthersCost.sum(moved);
        let figures = [it.member_gross, it.others_gross, Section::OtherIncome.sum(moved), cost, it.gross];
        if figures.iter().all(|figure| figure.is_zero()) {
            continue;
        }
        let named = Cell::said(unit.to_owned(), Text::new("report-unit-named").with("unit", unit));
        let code = Cell::words(total_code::of_line(year, Line::Unit(place)));
        table.push([named].into_iter().chain(figures.map(Cell::Money)).chain([code]));
    }
    table.sum_code = Line::named(&total_code::STEPS, Line::Step, "gross").map(|line| total_code::of_line(year, line));
    table
}

/// Perubahan ekuitas: each account of own capital, what came to it and went in the year; at the end what was earned and
/// is not closed into it yet, as the balance sheet has it.
pub fn equity(year: i16, opening: &Sums, moved: &[(A, Rupiah, Rupiah)], closing: &Sums, language: Language) -> Table {
    let mut table = Table::new(head("rat-equity-title", year), EQUITY);
    let mut accounts: Vec<A> = opening.keys().copied().chain(moved.iter().map(|(account, ..)| *account)).collect();
    accounts.retain(|account| Section::of(*account) == Section::Equity);
    accounts.sort();
    accounts.dedup();
    for account in accounts {
        let before = -opening.get(&account).copied().unwrap_or_default();
        let (mut debit, mut credit) = (Rupiah::ZERO, Rupiah::ZERO);
        for (_, went, came) in moved.iter().filter(|(of, ..)| *of == account) {
            (debit, credit) = (debit + *went, credit + *came);
        }
        if before.is_zero() && debit.is_zero() && credit.is_zero() {
            continue;
        }
        let [code, words] = [Cell::words(account.to_string()), Cell::words(name(account, language))];
        let figures = [before, credit, debit, before + credit - debit].map(Cell::Money);
        let of_account = Cell::words(total_code::code(year, account));
        table.push([code, words].into_iter().chain(figures).chain([of_account]));
    }
    table.sum_code = Some(total_code::of_line(year, Line::of_section(Section::Equity)));
    let earned = |sums: &Sums| -> Rupiah { -super::statements::results(sums).values().copied().sum::<Rupiah>() };
    let (before, now) = (earned(opening), earned(closing));
    if !before.is_zero() || !now.is_zero() {
        let change = now - before;
        let (came, went) = if change.is_negative() { (Rupiah::ZERO, -change) } else { (change, Rupiah::ZERO) };
        let words = Cell::term("earned", "rat-equity-earned");
        let figures = [before, came, went, now].map(Cell::Money);
        // With what earlier years earned and nobody closed it is no sum of the PHU.
        let of_year = before.is_zero().then(|| total_code::of_line(year, Line::AFTER_TAX));
        table.push([Cell::Nothing, words].into_iter().chain(figures).chain([Cell::maybe(of_year, Cell::words)]));
    }
    table
}

/// What everybody would have paid that day: the unit's own price where it has one, else that of its pieces.
pub fn price_for_everybody(prices: &Prices, unit: &str, quantity: Quantity, base: Quantity) -> Option<Rupiah> {
    match prices.rungs.iter().find(|(of, _)| of == unit) {
        Some((_, price)) => price.times(quantity).ok(),
        None => prices.umum.times(base).ok(),
    }
}

/// Promosi ekonomi anggota (koperasi 3.4).
pub fn benefit(year: i16, of: &Benefit) -> Table {
    let mut table = Table::new(head("rat-benefit-title", year), BENEFIT);
    let rows = [
        ("buying", "rat-benefit-buying", of.buying),
        ("selling", "rat-benefit-selling", Rupiah::ZERO),
        ("loans", "rat-benefit-loans", of.loans),
        ("savings", "rat-benefit-savings", of.savings),
        ("shared", "rat-benefit-shared", of.shared),
    ];
    for (code, key, amount) in rows {
        let line = Line::named(&BENEFITS, Line::Benefit, code).unwrap_or(Line::Shared);
        let of_line = Cell::words(total_code::of_line(year, line));
        table.push(vec![Cell::term(code, key), Cell::Money(amount), of_line]);
    }
    table.sum_code = Line::named(&BENEFITS, Line::Benefit, "all").map(|line| total_code::of_line(year, line));
    if of.members > 0 {
        let each = Rupiah::of(of.all().amount().div_euclid(of.members));
        table.head.push(Text::new("rat-benefit-each").with("amount", each).with("members", of.members));
    }
    table
}

/// What each pool gets; of a year with a loss, what is carried on instead. `result` = of the year, after tax; `begun` =
/// year and minutes of the meeting that a draft begins from.
pub fn pools(it: &Distribution, result: Rupiah, agreed: bool, begun: Option<(i16, &str)>) -> Table {
    let mut table = Table::new(head("rat-pools-title", it.year), POOLS);
    let loss = it.status == Status::Deficit;
    if !agreed && loss {
        table.head.push(Text::new("rat-draft"));
    } else if !agreed {
        table.head.push(Text::new("rat-draft"));
        table.head.push(match begun {
            Some((year, decision)) => {
                Text::new("rat-draft-begun").with("year", year.to_string()).with("decision", decision)
            }
            None => Text::new("rat-draft-usual"),
        });
    }
    for (place, pool) in it.pools.iter().enumerate().filter(|_| !loss) {
        let words =
            Text::new("surplus-pool").with("code", pool.code.as_str()).with("percent", "").with("others", "plain");
        table.push(vec![
            Cell::said(pool.code.clone(), words),
            Cell::words(format!("{} %", pool.percent.replace('.', ","))),
            Cell::Money(pool.amount),
            Cell::words(total_code::of_line(it.year, Line::Pool(place))),
        ]);
    }
    if loss {
        let before = it.loss_carried + result;
        let text = Text::new("rat-loss-carried").with("carried", it.loss_carried);
        table.head.push(text.with("before", before).with("lost", -result));
    } else if !it.loss_carried.is_zero() {
        table.head.push(Text::new("shu-loss-carried").with("amount", it.loss_carried));
    }
    let lost = if loss { result } else { Rupiah::ZERO };
    let more = [
        ("village", "rat-village", it.village, Line::VILLAGE),
        ("loss", "rat-loss-absorbed", it.loss_absorbed, Line::ABSORBED),
        ("lost", "rat-loss-of-the-year", lost, Line::AFTER_TAX),
    ];
    for (code, key, amount, line) in more {
        if !amount.is_zero() {
            let of_line = Cell::words(total_code::of_line(it.year, line));
            table.push(vec![Cell::term(code, key), Cell::Nothing, Cell::Money(amount), of_line]);
        }
    }
    table.sum_code = Some(total_code::of_line(it.year, Line::AFTER_TAX));
    table
}

/// Every member's part with what it was reckoned from, and a place to sign for it.
pub fn shares(it: &Distribution, policy: &Policy, people: &[Person], names: &[String], agreed: bool) -> Table {
    let mut table = Table::new(head("rat-shares-title", it.year), SHARES);
    table.head.push(sum_codes(it.year));
    table.head.extend((!agreed).then(|| Text::new("rat-draft")));
    let mut no = 0;
    for (place, share) in it.members.iter().enumerate() {
        let Some(person) = people.get(place).filter(|_| share.reason != Some(Reason::Calon)) else { continue };
        no += 1;
        let [number, name] = [person.id.as_str(), names.get(place).map_or("", String::as_str)].map(Cell::words);
        // Who takes no part has no base: what is in the column is what the others are shares of.
        let [capital, bought] = match share.reason {
            Some(_) => [Rupiah::ZERO; 2],
            None => [person.base(policy, Year::of(it.year)), person.purchases.max(Rupiah::ZERO)],
        };
        let figures = [capital, bought, share.capital, share.patronage, share.total()].map(Cell::Money);
        table.push([Cell::Number(no), number, name].into_iter().chain(figures).chain([Cell::Nothing]));
    }
    table
}

/// Codes of the sums below a list of shares, in the order of their columns.
fn sum_codes(year: i16) -> Text {
    let [capital, patronage, total] =
        [Line::CAPITAL, Line::PATRONAGE, Line::Shared].map(|line| total_code::of_line(year, line));
    Text::new("rat-sum-codes").with("capital", capital).with("patronage", patronage).with("total", total)
}

/// Every member's statement in a line: above it pool × own ÷ all with the figures that are everybody's, in the line her
/// own and what it comes to, so that anyone can reckon it again (6.2, part 7). Who takes no part has no line.
pub fn reckonings(it: &Distribution, policy: &Policy, people: &[Person], names: &[String], agreed: bool) -> Table {
    let mut table = Table::new(head("rat-reckonings-title", it.year), RECKONED);
    let whys = Whys::of(policy, people, it);
    let mut of_everybody = (0..people.len()).map(|place| whys.of_member(place));
    let first = of_everybody.find(|parts| !parts.is_empty()).unwrap_or_default();
    table.head.extend(first.iter().map(rule));
    table.head.push(sum_codes(it.year));
    table.head.extend((!agreed).then(|| Text::new("rat-draft")));
    for (place, (person, share)) in people.iter().zip(&it.members).enumerate() {
        let parts = whys.of_member(place);
        if parts.is_empty() {
            continue;
        }
        let of = |capital: bool| {
            let of_kind = parts.iter().filter(|part| (part.kind == PoolKind::Capital) == capital);
            Cell::words(of_kind.map(reckoned).collect::<Vec<_>>().join("; "))
        };
        let [number, name] = [person.id.as_str(), names.get(place).map_or("", String::as_str)].map(Cell::words);
        table.push(vec![number, name, of(false), of(true), Cell::Money(share.total())]);
    }
    table
}

/// What is everybody's of a part.
fn rule(part: &why::Part) -> Text {
    let by = match (part.kind, part.basis) {
        (PoolKind::Capital, _) => "savings",
        (_, Basis::Jasa) => "jasa",
        _ => "purchases",
    };
    Text::new("rat-reckoned-by").with("by", by).with("pool", part.pool).with("all", format::hundredths(part.all))
}

fn reckoned(part: &why::Part) -> String {
    format!("× {} = {}", format::hundredths(part.own), format::plain(part.share))
}

/// A step of the statement: its code, what it is called, its figure.
pub type Step = (&'static str, &'static str, fn(&YearResult) -> Rupiah);
pub const STEPS: [Step; 7] = [
    ("member_net", "report-member-net", |result| result.member_net),
    ("others_net", "report-others-net", |result| result.others_net),
    ("gross", "report-shu-gross", |result| result.gross),
    ("operating", "report-shu-operating", |result| result.operating),
    ("before_tax", "report-shu-before-tax", |result| result.before_tax),
    ("after_tax", "report-shu-after-tax", |result| result.after_tax),
    ("members", "report-shu-of-members", |result| result.members),
];

/// RAPB: what the year brought, and what is planned for the next; blank where nobody has agreed to that yet.
pub fn budget(year: i16, moved: &Sums, next: Option<&BudgetAgreed>, language: Language) -> Table {
    let mut above = head("rat-budget-title", year);
    let years = Text::new("rat-budget-years").with("before", year.to_string());
    above.push(years.with("year", year.saturating_add(1).to_string()));
    above.extend(next.map(super::budget::agreed));
    let planned = next.map(super::income::planned);
    let realised = super::statements::results(moved);
    super::budget::table(above, (&realised, planned.as_ref()), Rows::Used, Some(year), language)
}

/// How far each log went, and what each paper here says, so that anyone can compare (6.2, part 11).
pub fn hashes(year: i16, devices: &[(String, i64, String)], parts: &[(String, String)]) -> Table {
    let mut table = Table::new(head("rat-hashes-title", year), HASHES);
    for (device, records, hash) in devices {
        let text = Text::new("rat-hash-device").with("device", device.as_str()).with("records", *records);
        table.push(vec![Cell::said(device.clone(), text), Cell::words(hash)]);
    }
    for (name, hash) in parts {
        table.push(vec![Cell::words(name), Cell::words(hash)]);
    }
    table
}

#[cfg(test)]
mod tests;
