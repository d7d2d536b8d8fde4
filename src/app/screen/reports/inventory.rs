//! Something of the inventory (book 15) while it is written: a new thing, or one that is listed already, with how
//! it is.
//!
//! Always holds: what was typed is digits where a figure is meant; a condition is one of the stable words.

use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::inventory::CONDITIONS;
use crate::domain::cooperative::registers;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::reports::table::{Cell, Table};
use crate::till::input::books::Asset;

use super::typing::day;

/// The book, as the Dinas counts them.
const BOOK: i64 = 15;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    /// When it was acquired, as it is written: `01022026`.
    Acquired,
    Quantity,
    Price,
    /// Of useful life.
    Months,
    Place,
}

impl Field {
    pub const ALL: [Self; 6] = [Self::Name, Self::Acquired, Self::Quantity, Self::Price, Self::Months, Self::Place];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "inventory-name",
            Self::Acquired => "inventory-acquired",
            Self::Quantity => "inventory-quantity",
            Self::Price => "inventory-price",
            Self::Months => "reports-asset-months",
            Self::Place => "inventory-place",
        }
    }

    const fn is_figure(self) -> bool {
        !matches!(self, Self::Name | Self::Place)
    }

    const fn most(self) -> usize {
        match self {
            Self::Name | Self::Place => 60,
            Self::Acquired => 8,
            Self::Quantity | Self::Months => 4,
            Self::Price => 12,
        }
    }
}

/// What is typed of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// `None`: a new one.
    pub number: Option<i64>,
    /// The field that is typed.
    pub at: usize,
    pub typed: [String; 6],
    /// Its place among the conditions.
    pub condition: usize,
}

/// Who writes in this book.
pub const fn may_write(role: Role) -> bool {
    registers::may_write(role, BOOK)
}

impl Form {
    /// What a row of the register says; its months are not in it and stay as they are.
    pub fn of(table: &Table, row: usize) -> Option<Self> {
        let cells = table.rows().get(row)?;
        let cell = |name: &str| table.place(name).and_then(|at| cells.get(at));
        let Some(Cell::Number(number)) = cell("no") else { return None };
        let written = |name: &str| match cell(name) {
            Some(Cell::Words(words)) => words.to_string(),
            Some(Cell::Number(number)) => number.to_string(),
            Some(Cell::Money(amount)) => amount.amount().to_string(),
            Some(Cell::Date(date)) => format!("{:02}{:02}{}", date.day(), date.month(), date.year()),
            _ => String::new(),
        };
        let typed = [
            written("name"),
            written("acquired"),
            written("quantity"),
            written("price"),
            String::new(),
            written("place"),
        ];
        let code = cell("condition").and_then(Cell::code);
        let condition = CONDITIONS.iter().position(|condition| code == Some(*condition)).unwrap_or(0);
        Some(Self { number: Some(*number), at: 0, typed, condition })
    }

    pub fn field(&self) -> Field {
        Field::ALL[self.at.min(Field::ALL.len() - 1)]
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        let field = self.field();
        let typed = &mut self.typed[self.at];
        match stroke {
            Stroke::Sign(sign) if field.is_figure() && !sign.is_ascii_digit() => {}
            Stroke::Sign(sign) if typed.chars().count() < field.most() => {
                // The letters of the screen are small ones; a name begins with a large one.
                let first = !field.is_figure() && typed.is_empty();
                if first { typed.extend(sign.to_uppercase()) } else { typed.push(sign) }
            }
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(typed.pop()),
        }
    }

    pub fn walk(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(Field::ALL.len() - 1);
    }

    /// Good, broken, lost, and round again.
    pub fn turn_condition(&mut self) {
        self.condition = (self.condition + 1) % CONDITIONS.len();
    }

    /// What the till is asked; or what is wrong with what was typed.
    pub fn asset(&self) -> Result<Asset, Text> {
        let said = |at: usize| Some(self.typed[at].trim()).filter(|typed| !typed.is_empty());
        let number = |at: usize| said(at).map(|typed| typed.parse::<i64>().map_err(|_| Text::new("inventory-words")));
        let date = said(1).map(|typed| day(typed).ok_or_else(|| Text::new("reports-no-day"))).transpose()?;
        let price =
            number(3).transpose()?.map(|price| Rupiah::new(price.into()).map_err(|_| Text::new("inventory-words")));
        Ok(Asset {
            number: self.number,
            name: said(0).map(str::to_owned),
            date,
            quantity: number(2).transpose()?,
            price: price.transpose()?,
            months: number(4).transpose()?,
            condition: Some(CONDITIONS[self.condition].to_owned()),
            place: said(5).map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests;
