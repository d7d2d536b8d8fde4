//! `shu-statement`: one member's part of a year's surplus with all that it was reckoned from (koperasi 2.6): savings,
//! purchases by unit and month, each pool × own ÷ all, what was paid. The paper of the till as a page.
//!
//! Pure. Shows nothing of others but their sums. Names are personal data: whoever runs this report must be allowed to
//! see them.

use super::shu::said;
use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::{Basis, PoolKind};
use crate::domain::cooperative::shu::why::{Bought, Part};
use crate::domain::cooperative::shu::{Distribution, Share};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;

const COLUMNS: &[Column] = &[
    Column::new("part", "report-part", Kind::Words),
    Column::new("what", "rat-words", Kind::Words),
    Column::new("reckoned", "report-shu-reckoned", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
];

/// A member's place in a year's distribution.
#[derive(Clone, Copy, Debug)]
pub struct Of<'a> {
    pub it: &'a Distribution,
    pub person: &'a Person,
    /// Empty where it is not for who reads.
    pub name: &'a str,
    pub share: &'a Share,
    pub parts: &'a [Part],
    pub bought: &'a [Bought],
    pub payout: &'a Payout,
    /// Day and minutes of the meeting; `None` while it is a draft.
    pub decided: Option<(BusinessDate, &'a str)>,
}

fn whose(of: &Of<'_>) -> Text {
    let key = if of.name.is_empty() { "report-of-number" } else { "paper-of-member" };
    Text::new(key).with("number", of.person.id.as_str()).with("name", of.name)
}

pub fn table(of: Of<'_>) -> Table {
    let year = of.it.year.to_string();
    let mut head = vec![Text::new("report-shu-statement").with("year", year.as_str()), whose(&of)];
    head.push(match of.decided {
        Some((date, decision)) => Text::new("paper-shu-agreed").with("decision", decision).with("date", date),
        None => Text::new("rat-draft"),
    });
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    let mut push = |part: (&'static str, &'static str), what: Cell, reckoned: Cell, amount: Rupiah| {
        table.push([Cell::term(part.0, part.1), what, reckoned, Cell::Money(amount)]);
    };
    let savings = ("savings", "rat-savings");
    let person = of.person;
    for (code, key, amount) in [
        ("pokok", "report-pokok", person.pokok),
        ("wajib", "report-wajib", person.wajib),
        ("sukarela", "report-sukarela", person.sukarela),
    ] {
        push(savings, Cell::term(code, key), Cell::Nothing, amount);
    }
    let purchases = ("purchases", "rat-purchases");
    for it in of.bought {
        let words = Text::new("paper-shu-month").with("unit", it.unit).with("month", i64::from(it.month));
        let code = format!("{}-{:02}", it.unit, it.month);
        push(purchases, Cell::said(code, words), Cell::Nothing, it.amount);
    }
    let rest = person.purchases - of.bought.iter().map(|it| it.amount).sum();
    if !rest.is_zero() {
        let words = Text::new("paper-shu-month").with("unit", "").with("month", 0_i64);
        push(purchases, Cell::said("other", words), Cell::Nothing, rest);
    }
    push(purchases, Cell::term("total", "report-total"), Cell::Nothing, person.purchases);
    let surplus = ("shu", "report-shu");
    if let Some(reason) = of.share.reason {
        push(surplus, Cell::said(reason.code(), said(reason)), Cell::Nothing, Rupiah::ZERO);
    }
    for part in of.parts {
        let by = match (part.kind, part.basis) {
            (PoolKind::Capital, _) => "savings",
            (_, Basis::Jasa) => "jasa",
            _ => "purchases",
        };
        let (own, all) = (format::hundredths(part.own), format::hundredths(part.all));
        let reckoned = format!("{} × {own} ÷ {all}", format::plain(part.pool));
        let what = Text::new("paper-shu-by").with("by", by);
        push(surplus, Cell::said(part.code.as_str(), what), Cell::words(reckoned), part.share);
    }
    push(surplus, Cell::term("total", "report-total"), Cell::Nothing, of.share.total());
    if of.decided.is_some() {
        let paid = ("paid", "report-shu-paid-part");
        let day = of.payout.last.map_or_else(String::new, format::date_numeric);
        for (code, key, amount) in [
            ("cash", "report-shu-cash", of.payout.cash),
            ("transfer", "report-shu-transfer", of.payout.transferred),
            ("kasbon", "report-shu-kasbon", of.payout.kasbon),
            ("sukarela", "report-shu-sukarela", of.payout.sukarela),
            ("lapsed", "report-shu-lapsed", of.payout.lapsed),
        ] {
            if !amount.is_zero() {
                push(paid, Cell::term(code, key), Cell::words(day.as_str()), amount);
            }
        }
        let owed = of.payout.owed_of(of.share.total());
        push(paid, Cell::term("owed", "report-shu-owed"), Cell::Nothing, owed);
    }
    table
}
