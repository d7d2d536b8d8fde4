//! Templates: the files of `receipts/`, or a shop's own of the same names, filled in by minijinja.
//!
//! Pure: a shop's own text is passed in. Always holds: every value that a template prints passes the sanitiser, without
//! the author's doing; there is no filter to get around it. Words come from `assets/locales` by `t("paper-…")`.
//! Neighbours: `receipt/facts.rs` (what may be printed), `receipts/README.md` (for authors).

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, merge_maps};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::facts::{Body, CopyMark, PaperFacts};
use super::sanitise;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::{Fact, Text};
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::{self, Language, fluent, format};

pub const SALE: &str = include_str!("../../receipts/sale.receipt");
pub const REFUND: &str = include_str!("../../receipts/refund.receipt");
pub const TEST_PAGE: &str = include_str!("../../receipts/test_page.receipt");
pub const RECOVERY: &str = include_str!("../../receipts/recovery.receipt");
pub const CASH_MOVEMENT: &str = include_str!("../../receipts/cash_movement.receipt");
pub const Z_REPORT: &str = include_str!("../../receipts/z_report.receipt");
pub const X_REPORT: &str = include_str!("../../receipts/x_report.receipt");
pub const DEPOSIT: &str = include_str!("../../receipts/deposit.receipt");
pub const QRIS: &str = include_str!("../../receipts/qris.receipt");
pub const VOUCHER: &str = include_str!("../../receipts/voucher.receipt");
pub const SAVINGS: &str = include_str!("../../receipts/savings.receipt");
pub const KASBON: &str = include_str!("../../receipts/kasbon.receipt");
pub const INSTALMENT: &str = include_str!("../../receipts/instalment.receipt");
pub const MEMBER_CARD: &str = include_str!("../../receipts/member_card.receipt");
pub const LOAN_SCHEDULE: &str = include_str!("../../receipts/loan_schedule.receipt");
pub const PASSBOOK: &str = include_str!("../../receipts/passbook.receipt");
pub const TERM_DEPOSIT: &str = include_str!("../../receipts/term_deposit.receipt");
pub const TERM_PAID: &str = include_str!("../../receipts/term_paid.receipt");
/// What an employer paid for its people.
pub const PAYROLL: &str = include_str!("../../receipts/payroll.receipt");
pub const PAYOUT: &str = include_str!("../../receipts/payout.receipt");
pub const SETTLEMENT: &str = include_str!("../../receipts/settlement.receipt");
pub const SHU_STATEMENT: &str = include_str!("../../receipts/shu_statement.receipt");
pub const STOCK_DOCUMENT: &str = include_str!("../../receipts/stock_document.receipt");
pub const STRIP_LABEL: &str = include_str!("../../receipts/strip_label.receipt");
pub const STORAGE: &str = include_str!("../../receipts/storage.receipt");
pub const STORAGE_LABEL: &str = include_str!("../../receipts/storage_label.receipt");
pub const ETIKET: &str = include_str!("../../receipts/etiket.receipt");
pub const PRESCRIPTION_COPY: &str = include_str!("../../receipts/prescription_copy.receipt");
pub const SHELF_LABEL: &str = include_str!("../../receipts/shelf_label.receipt");

/// Steps of a template before it is stopped: a paper of 1.000 lines takes a tenth of them.
const MOST_STEPS: u64 = 3_000_000;

/// The shipped template of this name (`sale`, as in `receipts/sale.receipt`).
pub fn built_in(name: &str) -> Option<&'static str> {
    match name {
        "sale" => Some(SALE),
        "refund" => Some(REFUND),
        "test_page" => Some(TEST_PAGE),
        "shelf_label" => Some(SHELF_LABEL),
        "etiket" => Some(ETIKET),
        "prescription_copy" => Some(PRESCRIPTION_COPY),
        "recovery" => Some(RECOVERY),
        "z_report" => Some(Z_REPORT),
        "x_report" => Some(X_REPORT),
        "deposit" => Some(DEPOSIT),
        "cash_movement" => Some(CASH_MOVEMENT),
        "qris" => Some(QRIS),
        "voucher" => Some(VOUCHER),
        "savings" => Some(SAVINGS),
        "kasbon" => Some(KASBON),
        "instalment" => Some(INSTALMENT),
        "member_card" => Some(MEMBER_CARD),
        "loan_schedule" => Some(LOAN_SCHEDULE),
        "passbook" => Some(PASSBOOK),
        "term_deposit" => Some(TERM_DEPOSIT),
        "term_paid" => Some(TERM_PAID),
        "payout" => Some(PAYOUT),
        "payroll" => Some(PAYROLL),
        "settlement" => Some(SETTLEMENT),
        "shu_statement" => Some(SHU_STATEMENT),
        "stock_document" => Some(STOCK_DOCUMENT),
        "strip_label" => Some(STRIP_LABEL),
        "storage" => Some(STORAGE),
        "storage_label" => Some(STORAGE_LABEL),
        _ => None,
    }
}

/// What is wrong with a template: mostly a shop's own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("template, line {line}: {reason}")]
pub struct TemplateFault {
    /// From 1; 0 where the place is not known.
    pub line: usize,
    pub reason: String,
}

impl TemplateFault {
    pub fn advice(&self) -> Text {
        Text::new("paper-template-fault").with("line", self.line)
    }
}

impl From<Error> for TemplateFault {
    fn from(fault: Error) -> Self {
        let reason = match fault.detail() {
            Some(detail) => format!("{}: {detail}", fault.kind()),
            None => fault.kind().to_string(),
        };
        Self { line: fault.line().unwrap_or(0), reason }
    }
}

/// Fills a template in for a paper of so many letters.
pub fn fill(template: &str, facts: &PaperFacts, columns: usize) -> Result<String, TemplateFault> {
    let environment = environment(facts.language);
    let paper = Value::from(Serde(facts));
    let known = merge_maps([minijinja::context! { columns }, paper]);
    Ok(environment.render_named_str("paper", template, known)?)
}

/// What no form of a shop's own may leave out: that a paper is of a practice, or a copy. It stands on top where the
/// form has no line with it.
pub fn marked(markup: String, facts: &PaperFacts) -> String {
    let bare = |line: &str| line.trim_matches(|sign: char| sign.is_whitespace() || "|`^\"_".contains(sign)).to_owned();
    let missing: Vec<String> = (marks(facts).iter().map(|mark| sanitise::escaped(&locale::say(facts.language, mark))))
        .filter(|mark| !markup.lines().any(|line| bare(line) == *mark))
        .map(|mark| format!("|` {mark} `|\n"))
        .collect();
    missing.concat() + &markup
}

fn marks(facts: &PaperFacts) -> Vec<Text> {
    let is_copy = |said: &serde_json::Value| said.as_bool().unwrap_or(said.as_u64().is_some_and(|copy| copy > 0));
    let copy = match (facts.copy, &facts.body) {
        (Some(CopyMark { number: Some(number) }), _) => {
            Some(Text::new("paper-copy-number").with("number", i64::from(number)))
        }
        (Some(CopyMark { number: None }), _) => Some(Text::new("paper-copy")),
        (None, Body::Slip(slip)) if is_copy(&slip["copy"]) => Some(Text::new("paper-copy")),
        (None, _) => None,
    };
    let demo = facts.demo.then(|| Text::new("paper-demo"));
    let training = facts.training.then(|| Text::new("paper-training"));
    demo.into_iter().chain(training).chain(copy).collect()
}

fn environment(language: Language) -> Environment<'static> {
    let mut environment = Environment::new();
    // A line with nothing but a tag is no line of the paper.
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the delimiters are the usual ones"));
    // A misspelt field is a fault and not a blank on the paper; asking whether it is there is allowed.
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_fuel(Some(MOST_STEPS));
    // With a form of escaping of our own, what a macro has printed is known to be safe and is not escaped twice.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("receiptline".into()));
    environment.set_formatter(print);
    for unsafe_filter in ["safe", "escape", "e"] {
        environment.remove_filter(unsafe_filter);
    }
    environment.add_filter("rp", |rupiah: i64| amount(rupiah).map(format::money));
    environment.add_filter("plain", |rupiah: i64| amount(rupiah).map(format::plain));
    environment.add_filter("qty", |milli: i64| format::quantity(Quantity::from_milli(milli)));
    environment.add_filter("weight", |milli: i64| format::weight(Quantity::from_milli(milli)));
    environment.add_filter("date", |text: &str| date(text).map(format::date_narrow));
    environment.add_filter("date_long", move |text: &str| date(text).map(|date| format::date_long(language, date)));
    environment.add_filter("month_year", |text: &str| date(text).map(format::month_year));
    environment.add_filter("wide", |text: &str| sanitise::columns(text));
    environment.add_filter("words", |text: &str, columns: usize| words(text, columns));
    environment.add_filter("wrapped", |text: &str, columns: usize| wrapped(text, columns));
    environment.add_filter("short", |text: &str, columns: usize| short(text, columns));
    environment.add_function("t", move |key: &str, places: Kwargs| sentence(language, key, &places));
    environment
}

/// The one way from a template to the paper.
fn print(output: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    if value.is_none() || value.is_undefined() {
        return Ok(());
    }
    let text = match value.as_str() {
        Some(text) if value.is_safe() => text.to_owned(),
        Some(text) => sanitise::escaped(text),
        None => sanitise::escaped(&value.to_string()),
    };
    output.write_str(&text).map_err(Error::from)
}

fn sentence(language: Language, key: &str, places: &Kwargs) -> Result<String, Error> {
    if !fluent::knows(language, key) {
        return Err(Error::new(ErrorKind::InvalidOperation, format!("no sentence '{key}'")));
    }
    let mut facts: Vec<(String, Fact)> = Vec::new();
    for place in places.args() {
        let value: Value = places.get(place)?;
        let fact = match value.as_i64().filter(|_| value.is_number()) {
            Some(number) => Fact::Number(number),
            None => Fact::Words(value.to_string()),
        };
        facts.push((place.to_owned(), fact));
    }
    let places = facts.iter().map(|(place, fact)| (place.as_str(), fact));
    Ok(fluent::write_by_name(language, &Zone::default(), key, places))
}

fn amount(rupiah: i64) -> Result<Rupiah, Error> {
    Rupiah::new(i128::from(rupiah)).map_err(|fault| Error::new(ErrorKind::InvalidOperation, fault.to_string()))
}

fn date(text: &str) -> Result<BusinessDate, Error> {
    text.parse().map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("'{text}' is no date")))
}

/// Lines of at most so many letters, broken between words; a word that is longer is cut. A figure stays with the word
/// after it: `5 kg`, `7 hari`.
fn words(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines: Vec<String> = Vec::new();
    for word in figures_with_units(&sanitise::printable(text)) {
        let mut word = word.as_str();
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= columns => {
                line.push(' ');
                line.push_str(word);
                continue;
            }
            _ => {}
        }
        while word.len() > columns {
            lines.push(word[..columns].to_owned());
            word = &word[columns..];
        }
        lines.push(word.to_owned());
    }
    lines
}

fn figures_with_units(text: &str) -> Vec<String> {
    let figure = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    let mut parts: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match parts.last_mut() {
            Some(before) if figure(before) => {
                before.push(' ');
                before.push_str(word);
            }
            _ => parts.push(word.to_owned()),
        }
    }
    parts
}

/// The same lines as one text of the markup, parted by its own sign for a new line, so that each is placed by itself.
fn wrapped(text: &str, columns: usize) -> Value {
    let lines: Vec<String> = words(text, columns).iter().map(|line| sanitise::escaped(line)).collect();
    Value::from_safe_string(lines.join("\\n"))
}

/// A name in so many letters: too long, it loses letters in its middle, since size and strength stand at its end
/// (look, section 7).
fn short(text: &str, columns: usize) -> String {
    const GAP: &str = "..";
    let text = sanitise::printable(text);
    let text = text.trim();
    if text.len() <= columns {
        return text.to_owned();
    }
    let mut tail = "";
    for (place, _) in text.match_indices(' ') {
        let end = &text[place + 1..];
        if end.len() + 2 * GAP.len() <= columns / 2 {
            tail = end;
            break;
        }
    }
    let head = columns.saturating_sub(GAP.len() + tail.len() + usize::from(!tail.is_empty()));
    let head = text[..head.min(text.len())].trim_end();
    let blank = if tail.is_empty() { "" } else { " " };
    format!("{head}{GAP}{blank}{tail}")
}

#[cfg(test)]
mod tests;
