//! `checks`: what pengawas look at, without asking anyone (koperasi 6.3): each point with its figure and whether it
//! wants a look; and ten members whose savings are compared with their own slips, and ten goods that are counted again,
//! drawn so that nobody can choose them.
//!
//! Pure. Always holds: the sample follows from the hash of one record alone (`ask/checks.rs` says which).

use super::table::{Cell, Column, Kind, Table, tenths_written};
use super::{Period, period_line};
use crate::domain::cooperative::related::Relation;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::{MemberNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;

const COLUMNS: &[Column] = &[
    Column::new("part", "check-part", Kind::Words),
    Column::new("what", "rat-words", Kind::Words),
    Column::new("figure", "rat-figure", Kind::Number),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("state", "check-state", Kind::Words),
];

/// What is to be thought of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Fine,
    Look,
    /// Nothing here has looked.
    Unchecked,
}

/// One point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub code: &'static str,
    pub figure: i64,
    /// Where it is about money.
    pub amount: Option<Rupiah>,
    pub state: State,
}

/// What one cashier did beside plain sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub actor: String,
    pub kind: ExceptionKind,
    pub count: i64,
}

/// What somebody bought who holds an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bought {
    pub number: MemberNumber,
    pub office: Relation,
    pub amount: Rupiah,
}

/// What somebody who works here rang up on her own card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCard {
    pub actor: String,
    pub number: MemberNumber,
    /// Sales that stand.
    pub sales: i64,
    pub amount: Rupiah,
    /// Voided of what she rang up on it.
    pub voided: i64,
}

/// A member of the sample with what the books say was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sampled {
    pub number: MemberNumber,
    /// Empty where it is not for who reads.
    pub name: String,
    pub saved: Rupiah,
}

/// Goods of the sample with what lay there on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub date: BusinessDate,
    pub quantity: Quantity,
}

/// Everything that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub points: Vec<Point>,
    pub done: Vec<Done>,
    /// Everybody who had a shift, with how many sales.
    pub sold: Vec<(String, i64)>,
    pub bought: Vec<Bought>,
    pub own_cards: Vec<OwnCard>,
    pub members: Vec<Sampled>,
    pub goods: Vec<Counted>,
}

/// Of so many, so many, by this hash: each next place is the hash read on, eight bytes at a time, over what is left.
pub fn drawn(of: usize, most: usize, hash: &[u8; 32]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..of).collect();
    let mut drawn = Vec::new();
    let mut seed = u64::from_be_bytes(hash[..8].try_into().expect("eight of thirty-two bytes"));
    let mut at = 8;
    while drawn.len() < most && !left.is_empty() {
        let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
        drawn.push(left.remove(usize::try_from(seed % count).unwrap_or(0)));
        let next = &hash[at % 25..at % 25 + 8];
        seed = seed.rotate_left(7) ^ u64::from_be_bytes(next.try_into().expect("eight of thirty-two bytes"));
        at += 5;
    }
    drawn
}

/// So few are nothing to ask about.
const FEW: i64 = 3;
/// In a hundred sales, where there is nobody to compare with.
const USUAL: i64 = 5;

/// One cashier beside all others who had a shift: sales, and how often it was done.
struct Compared {
    sales: i64,
    of_others: i64,
    sales_of_others: i64,
}

impl Compared {
    fn of(one: &Done, found: &Found) -> Self {
        let own = |(cashier, _): &&(String, i64)| *cashier == one.actor;
        let sales = found.sold.iter().find(own).map_or(0, |(_, sales)| *sales);
        let all: i64 = found.sold.iter().map(|(_, sales)| sales).sum();
        let others = found.done.iter().filter(|other| other.kind == one.kind && other.actor != one.actor);
        Self { sales, of_others: others.map(|other| other.count).sum(), sales_of_others: all - sales }
    }

    /// More than twice as often, sale for sale, as the mean of the others. Those who did nothing of it are in that
    /// mean: of two cashiers, the one who does all of it stands out. Alone, what is usual says so.
    fn stands_out(&self, count: i64) -> bool {
        if count < FEW {
            return false;
        }
        match self.sales_of_others {
            0 => count * 100 > USUAL * self.sales,
            others => count * others > 2 * self.of_others * self.sales,
        }
    }

    /// `1,5` in a hundred of the others' sales; `alone` where there are none.
    fn usual(&self) -> String {
        match self.sales_of_others {
            0 => "alone".to_owned(),
            others => tenths_written(self.of_others * 1_000 / others, ','),
        }
    }
}

fn state(of: State) -> Cell {
    match of {
        State::Look => Cell::term("look", "check-look"),
        State::Fine => Cell::term("fine", "check-fine"),
        State::Unchecked => Cell::term("unchecked", "check-unchecked"),
    }
}

pub fn table(found: &Found, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("check-title"), period_line(period)], COLUMNS);
    table.grouped = 1;
    for point in &found.points {
        let words = Cell::said(point.code.to_owned(), Text::new("check-point").with("code", point.code));
        let amount = Cell::maybe(point.amount, Cell::Money);
        table.push([
            Cell::term("points", "check-points"),
            words,
            Cell::Number(point.figure),
            amount,
            state(point.state),
        ]);
    }
    for one in &found.done {
        let compared = Compared::of(one, found);
        let words = Text::new("check-done").with("kind", one.kind.code()).with("actor", one.actor.as_str());
        let words = words.with("sales", compared.sales).with("others", compared.usual());
        let said = Cell::said(format!("{} {}", one.kind.code(), one.actor), words);
        let look = if compared.stands_out(one.count) { State::Look } else { State::Fine };
        table.push([Cell::term("people", "check-people"), said, Cell::Number(one.count), Cell::Nothing, state(look)]);
    }
    for one in &found.bought {
        let words = Text::new("check-bought").with("number", one.number.as_str()).with("office", one.office.code());
        let said = Cell::said(one.number.to_string(), words);
        table.push([
            Cell::term("bought", "check-related"),
            said,
            Cell::Nothing,
            Cell::Money(one.amount),
            Cell::Nothing,
        ]);
    }
    for one in &found.own_cards {
        let words = Text::new("check-own-card").with("actor", one.actor.as_str()).with("number", one.number.as_str());
        let said = Cell::said(format!("{} {}", one.actor, one.number), words.with("voided", one.voided));
        let figure = Cell::Number(one.sales);
        // Who rings up her own purchases has done nothing wrong: somebody else looks at each.
        table.push([Cell::term("own_card", "check-own"), said, figure, Cell::Money(one.amount), state(State::Look)]);
    }
    for member in &found.members {
        let words = Text::new("check-member").with("number", member.number.as_str()).with("name", member.name.as_str());
        let said = match member.name.as_str() {
            "" => Cell::words(member.number.as_str()),
            _ => Cell::said(member.number.to_string(), words),
        };
        table.push([
            Cell::term("sample", "check-sample"),
            said,
            Cell::Nothing,
            Cell::Money(member.saved),
            Cell::Nothing,
        ]);
    }
    for goods in &found.goods {
        let words = Text::new("check-goods").with("sku", goods.sku.as_str()).with("name", goods.name.as_str());
        let words = words.with("quantity", format::quantity(goods.quantity)).with("unit", goods.unit.as_str());
        let said = Cell::said(goods.sku.to_string(), words.with("date", goods.date));
        table.push([Cell::term("goods", "check-count"), said, Cell::Nothing, Cell::Nothing, Cell::Nothing]);
    }
    table
}

#[cfg(test)]
mod tests;
