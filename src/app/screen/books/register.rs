//! A line of one of the books that people write (*Buku catatan*, koperasi 6.1) while it is written: which book, of what
//! day, who, what, what was answered, how many came.
//!
//! Always holds: a book asks for what it has a place for, and nothing else; what is typed stays until it is kept.
//! Neighbours: drawing (`register_view.rs`), who writes which (`domain/cooperative/registers.rs`).

use super::Books;
use crate::app::screen::Action;
use crate::app::screen::reports::typing::day;
use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::registers;
use crate::domain::text::Text;
use crate::reports::Report;
use crate::station::counter::books::BooksQuestion;
use crate::till::input::Input;
use crate::till::input::books::Books as Asked;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// As it is written: `24112026`; nothing: today.
    Day,
    Who,
    Words,
    Reply,
    /// How many came.
    Present,
}

impl Field {
    const ALL: [Self; 5] = [Self::Day, Self::Who, Self::Words, Self::Reply, Self::Present];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "reports-days",
            Self::Who => "register-who",
            Self::Words => "rat-words",
            Self::Reply => "register-reply",
            Self::Present => "register-present-word",
        }
    }

    const fn is_figure(self) -> bool {
        matches!(self, Self::Day | Self::Present)
    }

    const fn most(self) -> usize {
        match self {
            Self::Day => 8,
            Self::Present => 5,
            Self::Who => 80,
            Self::Words | Self::Reply => 200,
        }
    }
}

/// The books that somebody writes, as the Dinas counts them.
pub fn books() -> impl Iterator<Item = i64> {
    registers::BOOKS.filter(|book| !registers::is_generated(*book))
}

/// What a book has a place for.
pub fn fields(book: i64) -> Vec<Field> {
    let asked = |field: &Field| match field {
        Field::Reply => matches!(book, 7..=9 | 13 | 16),
        Field::Present => registers::is_of_meetings(book),
        Field::Day | Field::Who | Field::Words => true,
    };
    Field::ALL.into_iter().filter(asked).collect()
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// It is open over the books.
    pub open: bool,
    /// Not chosen yet where there is none.
    pub book: Option<i64>,
    /// The field that is typed, of those that the book has.
    pub at: usize,
    /// The till was asked, and has not answered: the second of two quick taps writes nothing.
    pub sending: bool,
    /// By the place of the field among all.
    typed: [String; 5],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    WritePressed,
    BookPressed(i64),
    FieldPressed(usize),
    Moved(isize),
    SavePressed,
    /// A book that somebody else writes.
    NotYours,
}

impl Line {
    pub fn typed(&self, field: Field) -> &str {
        &self.typed[field as usize]
    }

    pub fn field(&self) -> Option<Field> {
        fields(self.book?).get(self.at).copied()
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        let Some(field) = self.field() else { return };
        let typed = &mut self.typed[field as usize];
        match stroke {
            Stroke::Sign(sign) if field.is_figure() && !sign.is_ascii_digit() => {}
            Stroke::Sign(sign) if typed.is_empty() => typed.extend(sign.to_uppercase()),
            Stroke::Sign(sign) if typed.chars().count() < field.most() => typed.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(typed.pop()),
        }
    }

    /// What the till is asked; or what is wrong with what was typed. What stands in a field that this book has not is
    /// left out.
    pub fn input(&self) -> Result<Input, Text> {
        let book = self.book.ok_or_else(|| Text::new("register-no-book"))?;
        let has = fields(book);
        let of = |field: Field| if has.contains(&field) { self.typed(field).trim() } else { "" };
        let (date, present) = (of(Field::Day), of(Field::Present));
        let date = match date.is_empty() {
            true => None,
            false => Some(day(date).ok_or_else(|| Text::new("reports-no-day"))?),
        };
        let present = match present.is_empty() {
            true => None,
            false => Some(present.parse().map_err(|_| Text::new("register-present"))?),
        };
        let [who, words, reply] = [Field::Who, Field::Words, Field::Reply].map(|field| of(field).to_owned());
        Ok(Input::Books(Asked::Register { book, who, words, reply, date, present }))
    }
}

impl Books {
    /// What people wrote into the books is open.
    pub fn has_registers(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Report { report: Report::RegisterBooks, .. }))
    }

    /// A line is written over them.
    pub fn is_registering(&self) -> bool {
        self.has_registers() && self.register.open
    }

    pub(super) fn write_line(&mut self, message: &Message) -> Action {
        self.said = None;
        let count = self.register.book.map_or(0, |book| fields(book).len());
        match message {
            Message::WritePressed => self.register.open = true,
            Message::BookPressed(book) => {
                // Who is there is asked first: the day is today's as a rule.
                (self.register.book, self.register.at) = (Some(*book), 1);
            }
            Message::FieldPressed(at) => self.register.at = (*at).min(count.saturating_sub(1)),
            Message::Moved(by) => {
                let to = self.register.at.saturating_add_signed(*by);
                self.register.at = to.min(count.saturating_sub(1));
            }
            Message::SavePressed if self.register.sending => {}
            Message::SavePressed => match self.register.input() {
                Ok(input) => {
                    self.register.sending = true;
                    return Action::Submit(input);
                }
                Err(text) => (self.said, self.refused) = (Some(text), true),
            },
            Message::NotYours => return Action::Refuse(Text::new("register-not-yours")),
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
