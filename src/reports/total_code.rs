//! Codes of totals (N24): each figure of the RAT's papers has a short code which, typed in, opens what is behind it:
//! the postings of an account, or the accounts, members and pools of a line, and from there the receipts.
//!
//! Pure. A code is the year's last two digits, six digits that say what it is, and a check digit: `26-411100-9`.
//! Accounts begin with 1 to 5, a line of a paper with 0. Always holds: a line's number is never given to another.
//! Neighbour: what stands behind a line (`ask/totals.rs`).

use super::statements::Section;
use super::table::{Cell, Column, Kind, Table};
use super::trial_balance::name;
use crate::domain::accounting::account::AccountCode;
use crate::domain::goods::barcode::check_digit;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("code", "total-code", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
];
const COUNTED: &[Column] = &[
    Column::new("code", "total-code", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("figure", "rat-figure", Kind::Number),
];

/// The century that two digits of a year are of.
const CENTURY: i16 = 2000;

/// A line of a paper that is no account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Of the PHU, by its place in [`STEPS`].
    Step(usize),
    /// Of the cash flow, by its place in [`FLOWS`].
    Flow(usize),
    /// What all members get of the SHU.
    Shared,
    /// A pool of the SHU, by its place in the policy.
    Pool(usize),
    /// How many members there were, by its place in [`COUNTS`].
    Count(usize),
    /// What members had saved, by its place in [`SAVED`].
    Saved(usize),
    /// Of the budget, by its place in [`STEPS`].
    Plan(usize),
    /// The accounts of a section of the balance sheet or of the PHU, by its place in [`SECTIONS`].
    Section(usize),
    /// Of the balance sheet as a whole, by its place in [`SHEETS`].
    Sheet(usize),
    /// What members had of the cooperative, by its place in [`BENEFITS`].
    Benefit(usize),
    /// What a unit brought to the gross result, by its place in [`super::UNITS`].
    Unit(usize),
    /// Of how the SHU is shared out, by its place in [`SHARED`].
    Shu(usize),
    /// A section of the PHU as it is planned, by its place in [`SECTIONS`].
    PlanSection(usize),
}

/// What a line of a paper is called.
pub type Named = (&'static str, &'static str);

/// Steps of the PHU in its order.
pub const STEPS: [Named; 8] = [
    ("member_net", "report-member-net"),
    ("others_net", "report-others-net"),
    ("gross", "report-shu-gross"),
    ("operating", "report-shu-operating"),
    ("before_tax", "report-shu-before-tax"),
    ("after_tax", "report-shu-after-tax"),
    ("members", "report-shu-of-members"),
    ("others", "report-shu-of-others"),
];
/// Sums of the cash flow in its order.
pub const FLOWS: [Named; 6] = [
    ("operating", "report-flow-operating-sum"),
    ("investing", "report-flow-investing-sum"),
    ("financing", "report-flow-financing-sum"),
    ("change", "report-flow-change"),
    ("opening", "report-flow-opening"),
    ("closing", "report-flow-closing"),
];
/// How many members there were, came and went.
pub const COUNTS: [Named; 7] = [
    ("before", "rat-members-before"),
    ("joined", "rat-members-joined"),
    ("left", "rat-members-left"),
    ("now", "rat-members-now"),
    ("applicants", "rat-applicants"),
    ("extraordinary", "rat-extraordinary"),
    ("gone_before", "rat-members-gone-before"),
];
/// Savings by member.
pub const SAVED: [Named; 4] = [
    ("pokok", "total-saved-pokok"),
    ("wajib", "total-saved-wajib"),
    ("sukarela", "total-saved-sukarela"),
    ("berjangka", "total-saved-berjangka"),
];
/// Sections of the balance sheet, then those of the PHU, each in its order there.
pub const SECTIONS: [Section; 14] = [
    Section::CurrentAssets,
    Section::OtherAssets,
    Section::FixedAssets,
    Section::ShortLiabilities,
    Section::LongLiabilities,
    Section::Equity,
    Section::MemberGross,
    Section::MemberCost,
    Section::OthersGross,
    Section::OthersCost,
    Section::OtherIncome,
    Section::Expenses,
    Section::CooperativeExpenses,
    Section::Tax,
];
/// How many of [`SECTIONS`] are of the balance sheet; the first half of these are assets.
pub const ON_SHEET: usize = 6;
/// The two sums of the balance sheet, which are one figure.
pub const SHEETS: [Named; 2] = [("assets", "report-total-assets"), ("liabilities_and_equity", "report-total-owed")];
/// Promosi ekonomi anggota line by line, and all of it; what is shared of the SHU is [`Line::Shared`].
pub const BENEFITS: [Named; 5] = [
    ("buying", "rat-benefit-buying"),
    ("selling", "rat-benefit-selling"),
    ("loans", "rat-benefit-loans"),
    ("savings", "rat-benefit-savings"),
    ("all", "rat-benefit-all"),
];
/// What stands beside the pools of the SHU, and the sums of its list of members; all of both is [`Line::Shared`].
pub const SHARED: [Named; 4] = [
    ("loss", "rat-loss-absorbed"),
    ("village", "rat-village"),
    ("capital", "report-jasa-modal"),
    ("patronage", "report-jasa-usaha"),
];
const POOLS: usize = 99;

/// The first number of each sort; those of a sort follow.
const FIRST: [u32; 13] = [101, 201, 300, 301, 501, 601, 701, 801, 851, 901, 951, 971, 721];

impl Line {
    /// The year's result.
    pub const AFTER_TAX: Self = Self::Step(5);
    pub const ABSORBED: Self = Self::Shu(0);
    pub const VILLAGE: Self = Self::Shu(1);
    pub const CAPITAL: Self = Self::Shu(2);
    pub const PATRONAGE: Self = Self::Shu(3);

    fn number(self) -> u32 {
        let (first, place) = match self {
            Self::Step(place) => (FIRST[0], place),
            Self::Flow(place) => (FIRST[1], place),
            Self::Shared => (FIRST[2], 0),
            Self::Pool(place) => (FIRST[3], place),
            Self::Count(place) => (FIRST[4], place),
            Self::Saved(place) => (FIRST[5], place),
            Self::Plan(place) => (FIRST[6], place),
            Self::Section(place) => (FIRST[7], place),
            Self::Sheet(place) => (FIRST[8], place),
            Self::Benefit(place) => (FIRST[9], place),
            Self::Unit(place) => (FIRST[10], place),
            Self::Shu(place) => (FIRST[11], place),
            Self::PlanSection(place) => (FIRST[12], place),
        };
        first + u32::try_from(place).unwrap_or(0)
    }

    fn of(number: u32) -> Option<Self> {
        let place = |first: u32, many: usize| {
            let place = usize::try_from(number.checked_sub(first)?).ok()?;
            (place < many).then_some(place)
        };
        if number == FIRST[2] {
            return Some(Self::Shared);
        }
        let step = place(FIRST[0], STEPS.len()).map(Self::Step);
        step.or_else(|| place(FIRST[1], FLOWS.len()).map(Self::Flow))
            .or_else(|| place(FIRST[3], POOLS).map(Self::Pool))
            .or_else(|| place(FIRST[4], COUNTS.len()).map(Self::Count))
            .or_else(|| place(FIRST[5], SAVED.len()).map(Self::Saved))
            .or_else(|| place(FIRST[6], STEPS.len()).map(Self::Plan))
            .or_else(|| place(FIRST[7], SECTIONS.len()).map(Self::Section))
            .or_else(|| place(FIRST[8], SHEETS.len()).map(Self::Sheet))
            .or_else(|| place(FIRST[9], BENEFITS.len()).map(Self::Benefit))
            .or_else(|| place(FIRST[10], super::UNITS.len()).map(Self::Unit))
            .or_else(|| place(FIRST[11], SHARED.len()).map(Self::Shu))
            .or_else(|| place(FIRST[12], SECTIONS.len()).map(Self::PlanSection))
    }

    /// The sum of a section's accounts as it is planned.
    pub fn of_planned(section: Section) -> Self {
        Self::PlanSection(SECTIONS.iter().position(|known| *known == section).unwrap_or_default())
    }

    /// The sum of a section's accounts.
    pub fn of_section(section: Section) -> Self {
        Self::Section(SECTIONS.iter().position(|known| *known == section).unwrap_or_default())
    }

    /// The line of this name among those of a paper.
    pub fn named(names: &[Named], line: fn(usize) -> Self, code: &str) -> Option<Self> {
        names.iter().position(|(known, _)| *known == code).map(line)
    }
}

/// What a code is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Account(AccountCode),
    Line(Line),
}

/// A figure of a line: its year, what it is called, what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub year: i16,
    pub line: Line,
    pub words: Cell,
    pub figure: Cell,
}

pub fn code(year: i16, account: AccountCode) -> String {
    written(year, &account.to_string())
}

/// Of a line of a paper: `26-000106-4`.
pub fn of_line(year: i16, line: Line) -> String {
    written(year, &format!("{:06}", line.number()))
}

fn written(year: i16, six: &str) -> String {
    let year = format!("{:02}", year.rem_euclid(100));
    let digit = check_digit(&format!("{year}{six}")).unwrap_or(0);
    format!("{year}-{six}-{digit}")
}

/// Year and total of a code, with or without its strokes; `None` where its check digit is another, or where there is no
/// such total.
pub fn read(text: &str) -> Option<(i16, Total)> {
    let digits: String = text.chars().filter(|sign| !matches!(sign, '-' | ' ')).collect();
    if digits.len() != 9 || check_digit(digits.get(..8)?)?.to_string() != digits[8..] {
        return None;
    }
    let year = CENTURY + digits[..2].parse::<i16>().ok()?;
    let six = &digits[2..8];
    let total = match six.starts_with('0') {
        true => Total::Line(Line::of(six.parse().ok()?)?),
        false => Total::Account(six.parse().ok()?),
    };
    Some((year, total))
}

/// Every account that has a figure in the year: what it stood at where it is of the balance sheet, else what it moved;
/// and above them the sums of the papers.
pub fn table(year: i16, sums: &[Figure], figures: &[(AccountCode, Rupiah)], language: Language) -> Table {
    let head = vec![Text::new("total-title"), Text::new("rat-year").with("year", year.to_string())];
    let mut table = Table::new(head, COLUMNS);
    for sum in sums.iter().filter(|sum| matches!(sum.figure, Cell::Money(_))) {
        let code = Cell::words(of_line(sum.year, sum.line));
        table.push(vec![code, Cell::Nothing, sum.words.clone(), sum.figure.clone()]);
    }
    for (account, amount) in figures {
        let [code, number] = [code(year, *account), account.to_string()].map(Cell::words);
        table.push(vec![code, number, Cell::words(name(*account, language)), Cell::Money(*amount)]);
    }
    table
}

/// Sums that are no money: how many members there were.
pub fn counted(year: i16, sums: &[Figure]) -> Table {
    let head = vec![Text::new("total-counted-title"), Text::new("rat-year").with("year", year.to_string())];
    let mut table = Table::new(head, COUNTED);
    for sum in sums.iter().filter(|sum| matches!(sum.figure, Cell::Number(_))) {
        table.push(vec![Cell::words(of_line(sum.year, sum.line)), sum.words.clone(), sum.figure.clone()]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_and_a_slip_of_the_hand_is_not() {
        let account = AccountCode::SALES_SEMBAKO;
        let code = code(2026, account);
        assert_eq!(read(&code), Some((2026, Total::Account(account))));
        assert_eq!(read(&code.replace('-', "")), Some((2026, Total::Account(account))));
        let digits: Vec<char> = code.chars().filter(char::is_ascii_digit).collect();
        for at in 0..digits.len() {
            for digit in '0'..='9' {
                let mut wrong = digits.clone();
                wrong[at] = digit;
                let text: String = wrong.iter().collect();
                assert_eq!(read(&text).is_some(), digit == digits[at], "{text}");
            }
        }
        assert_eq!(read("26-411100"), None);
    }

    #[test]
    fn every_line_of_a_paper_has_a_code_of_its_own() {
        let mut lines = vec![Line::Shared];
        lines.extend((0..STEPS.len()).flat_map(|place| [Line::Step(place), Line::Plan(place)]));
        lines.extend((0..FLOWS.len()).map(Line::Flow));
        lines.extend((0..POOLS).map(Line::Pool));
        lines.extend((0..COUNTS.len()).map(Line::Count));
        lines.extend((0..SAVED.len()).map(Line::Saved));
        lines.extend((0..SECTIONS.len()).map(Line::Section));
        lines.extend((0..SHEETS.len()).map(Line::Sheet));
        lines.extend((0..BENEFITS.len()).map(Line::Benefit));
        lines.extend((0..crate::reports::UNITS.len()).map(Line::Unit));
        lines.extend((0..SHARED.len()).map(Line::Shu));
        lines.extend((0..SECTIONS.len()).map(Line::PlanSection));
        for line in lines {
            assert_eq!(read(&of_line(2026, line)), Some((2026, Total::Line(line))), "{line:?}");
        }
        let nothing = written(2026, "000999");
        assert_eq!(read(&nothing), None, "no line has that number");
    }
}
