//! Fields that are filled in one by one: a letter or a finger opens one, digits or letters are typed, Enter takes it.
//!
//! Pure. Always holds: what cannot be read is said and stays typed; a field without anything typed is passed over.

use crate::app::screen::stockroom::work::Words;
use crate::app::widget::letters::Stroke;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// What can be typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Quantity,
    Money,
    /// Money, with sen where a comma is typed.
    Price,
    /// `261124` or `26112024`.
    Day,
    /// The same, or a month alone, which is its last day (A9): `0927`.
    Expiry,
    /// `10+5`.
    Chain,
    Words,
    /// Six digits that are never shown.
    Secret,
    /// Words of at most so many signs: an address, the text of a code.
    Long(usize),
    /// One of these, by its key.
    Choice(Vec<Words>),
}

/// Fields that there is room for at 10 mm each in the smallest window.
pub const FIELDS_MOST: usize = 7;

/// A field as it is shown. Its name is the key of its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub id: &'static str,
    pub value: Words,
    pub kind: Kind,
    /// Must be filled before the bar can be pressed.
    pub missing: bool,
}

/// What was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    Quantity(Quantity),
    Money(Rupiah),
    Day(BusinessDate),
    Words(String),
    Choice(usize),
}

/// Which field is open, and what is typed in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub open: Option<&'static str>,
    pub typed: String,
    /// Letters are typed into it.
    pub writing: bool,
}

/// Digits of the largest sum, as at the desk.
const DIGITS_MOST: usize = 9;
/// Digits of a PIN.
const SECRET: usize = 6;
/// Signs of a text: a faktur's number, a reason.
const WORDS_MOST: usize = 40;

impl Form {
    pub fn choose(&mut self, id: Option<&'static str>, fields: &[Field]) {
        *self = Self { open: id, ..Self::default() };
        self.writing = self.field(fields).is_some_and(|field| matches!(field.kind, Kind::Words | Kind::Long(_)));
    }

    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// The open field of these.
    pub fn field<'a>(&self, fields: &'a [Field]) -> Option<&'a Field> {
        fields.iter().find(|field| Some(field.id) == self.open)
    }

    /// Digits without a field open belong to the first that takes figures.
    ///
    /// # Errors
    ///
    /// A sum where a figure is meant: `5+2` would be read as 52.
    pub fn digits(&mut self, digits: &str, fields: &[Field]) -> Result<(), Text> {
        if self.field(fields).is_none() {
            let figures = |field: &&Field| matches!(field.kind, Kind::Quantity | Kind::Money | Kind::Price);
            self.open = fields.iter().find(figures).map(|field| field.id);
        }
        let Some(field) = self.field(fields) else { return Ok(()) };
        if digits == "+" && !matches!(field.kind, Kind::Chain | Kind::Words | Kind::Long(_)) {
            return Err(Text::new("stock-no-sums"));
        }
        let fits = match field.kind {
            Kind::Choice(_) => false,
            Kind::Money | Kind::Day | Kind::Expiry | Kind::Secret => digits.bytes().all(|sign| sign.is_ascii_digit()),
            Kind::Quantity | Kind::Price => digits != "," || !self.typed.contains(','),
            Kind::Chain | Kind::Words | Kind::Long(_) => true,
        };
        let most = Self::most(Some(&field.kind));
        if fits && self.typed.chars().count() + digits.len() <= most {
            self.typed.push_str(digits);
        }
        Ok(())
    }

    const fn most(kind: Option<&Kind>) -> usize {
        match kind {
            Some(Kind::Long(most)) => *most,
            Some(Kind::Secret) => SECRET,
            Some(Kind::Words) | None => WORDS_MOST,
            Some(_) => DIGITS_MOST,
        }
    }

    pub fn stroke(&mut self, stroke: Stroke, fields: &[Field]) {
        let most = match self.field(fields).map(|field| &field.kind) {
            kind @ Some(Kind::Long(_)) => Self::most(kind),
            _ => WORDS_MOST,
        };
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < most => self.typed.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(self.typed.pop()),
        }
    }

    /// What was typed; `None` where nothing was.
    pub fn entered(&self, fields: &[Field]) -> Result<Option<(&'static str, Entered)>, Text> {
        let Some(field) = self.field(fields) else { return Ok(None) };
        let typed = self.typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let unreadable = || match field.kind {
            Kind::Secret => Text::new("stock-pin-six"),
            _ => Text::new("stock-unreadable").with("typed", typed),
        };
        let entered = match field.kind {
            Kind::Quantity => Quantity::parse(typed).ok().map(Entered::Quantity),
            Kind::Price if typed.contains(',') => Quantity::parse(typed).ok().map(Entered::Quantity),
            Kind::Money | Kind::Price => typed.parse().ok().map(|rupiah| Entered::Money(Rupiah::of(rupiah))),
            Kind::Day => day(typed).map(Entered::Day),
            Kind::Expiry => day(typed).or_else(|| end_of_month(typed)).map(Entered::Day),
            Kind::Secret if typed.len() != SECRET => None,
            Kind::Chain | Kind::Words | Kind::Long(_) | Kind::Secret => Some(Entered::Words(typed.to_owned())),
            Kind::Choice(_) => None,
        };
        entered.map(|entered| Some((field.id, entered))).ok_or_else(unreadable)
    }

    /// After one was taken: the next that is still missing, else none; of a form that is filled in whole, the next.
    pub fn pass(&mut self, fields: &[Field], whole: bool) {
        let after = fields.iter().position(|field| Some(field.id) == self.open).map_or(0, |at| at + 1);
        let next = fields.iter().skip(after).find(|field| field.missing || whole && self.open.is_some());
        self.choose(next.map(|field| field.id), fields);
    }

    /// The field after the open one (1) or before it (−1), around the end; `None` where none is open.
    pub fn beside(&self, by: isize, fields: &[Field]) -> Option<&'static str> {
        let at = fields.iter().position(|field| Some(field.id) == self.open)?;
        let at = (at + fields.len()).saturating_add_signed(by) % fields.len();
        fields.get(at).map(|field| field.id)
    }

    /// Where nothing is open, the first field that is missing.
    pub fn begin(&mut self, fields: &[Field]) {
        if self.open.is_none() {
            self.choose(fields.iter().find(|field| field.missing).map(|field| field.id), fields);
        }
    }

    /// What is typed as it is shown: a date with its strokes.
    pub fn shown(&self, kind: &Kind) -> String {
        match kind {
            Kind::Day | Kind::Expiry => {
                let parts = self.typed.as_bytes().chunks(2).take(2);
                let mut shown: Vec<String> = parts.map(|part| String::from_utf8_lossy(part).into_owned()).collect();
                shown.extend(self.typed.get(4..).filter(|rest| !rest.is_empty()).map(str::to_owned));
                shown.join("/")
            }
            Kind::Money | Kind::Price if !self.typed.contains(',') => {
                self.typed.parse().map_or_else(|_| String::new(), |sum| crate::locale::format::plain(Rupiah::of(sum)))
            }
            Kind::Secret => "•".repeat(self.typed.chars().count()),
            _ => self.typed.clone(),
        }
    }
}

/// `261124`, `26112024`.
pub fn day(typed: &str) -> Option<BusinessDate> {
    let figures = |from: usize, to: usize| typed.get(from..to)?.parse::<i16>().ok();
    let year = match typed.len() {
        6 => 2_000 + figures(4, 6)?,
        8 => figures(4, 8)?,
        _ => return None,
    };
    BusinessDate::new(year, i8::try_from(figures(2, 4)?).ok()?, i8::try_from(figures(0, 2)?).ok()?).ok()
}

/// `0927`: 30 September 2027. A month of six digits would be a day.
fn end_of_month(typed: &str) -> Option<BusinessDate> {
    if typed.len() != 4 {
        return None;
    }
    let (month, year) = (typed.get(..2)?.parse::<i8>().ok()?, typed.get(2..)?.parse::<i16>().ok()?);
    let first = BusinessDate::new(2_000 + year, month, 1).ok()?;
    let into_the_next = first.plus_days(31);
    Some(into_the_next.plus_days(-i64::from(into_the_next.day())))
}

#[cfg(test)]
mod tests;
