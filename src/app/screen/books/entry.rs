//! An entry by hand (*Jurnal*) while it is written: its day, its words, and a line an account, debit or credit, until
//! both sides are equal; then two people put it into the books.
//!
//! Always holds: nothing of it is kept in the books before the till agreed; what is typed is not lost to another report
//! that is looked at meanwhile; only accounts that an entry may name can be chosen.
//! Neighbours: drawing (`entry_view.rs`), which accounts those are (`domain/accounting/by_hand.rs`), what the till
//! makes of it (`till/books.rs`).

use super::Books;
use crate::app::screen::Action;
use crate::app::screen::reports::typing::day;
use crate::app::widget::letters::Stroke;
use crate::domain::accounting::account::{Account, AccountCode};
use crate::domain::accounting::by_hand;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::books::{BooksFound, BooksQuestion};
use crate::station::counter::ends::Ends;
use crate::till::input::Input;
use crate::till::input::books::Books as Asked;

/// Digits of an amount, of a day, signs of the words and of a search, lines.
const DIGITS: usize = 12;
const DAY: usize = 8;
const WORDS: usize = 200;
const SEARCH: usize = 30;
const LINES: usize = 60;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// `None`: today.
    pub date: Option<BusinessDate>,
    pub words: String,
    /// Positive = debit.
    pub lines: Vec<(AccountCode, Rupiah)>,
    pub typing: Option<Typing>,
}

/// What is typed over the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typing {
    Words,
    /// Its digits.
    Day(String),
    /// The account of a new line.
    Account {
        typed: String,
        at: usize,
    },
    /// Digits of what stands on it; of a line that is there already, which one.
    Amount {
        line: Option<usize>,
        account: AccountCode,
        typed: String,
        credit: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    WordsPressed,
    DatePressed,
    /// A day before or after.
    DayPressed(i64),
    AddPressed,
    RemovePressed,
    /// An account, by its place among those that were found.
    HitPressed(usize),
    /// Credit, or debit.
    SidePressed(bool),
    DigitsPressed(&'static str),
    /// What is typed is meant.
    TakePressed,
    Moved(isize),
    SendPressed,
}

/// Accounts whose code begins so, or whose name holds every word of it, in either language.
pub fn accounts(typed: &str) -> Vec<&'static Account> {
    let typed = typed.trim().to_lowercase();
    let fits = |line: &&Account| {
        let names = format!("{} {}", line.name_id, line.name_en).to_lowercase();
        line.code.to_string().starts_with(&typed) || typed.split(' ').all(|word| names.contains(word))
    };
    by_hand::free().filter(fits).collect()
}

impl Entry {
    /// What is still missing on the debit side; negative: on the credit side. Without the line at this place.
    pub fn missing(&self, but: Option<usize>) -> Rupiah {
        let others = self.lines.iter().enumerate().filter(|(at, _)| Some(*at) != but);
        -others.map(|(_, (_, amount))| *amount).sum::<Rupiah>()
    }

    /// Something of it was typed.
    pub fn is_begun(&self) -> bool {
        !self.words.trim().is_empty() || !self.lines.is_empty()
    }

    pub fn debits(&self) -> Rupiah {
        self.lines.iter().map(|(_, amount)| *amount).filter(|amount| !amount.is_negative()).sum()
    }

    pub fn input(&self) -> Input {
        let lines = self.lines.iter().map(|(account, amount)| (account.to_string(), *amount)).collect();
        Input::Books(Asked::Enter { words: self.words.trim().to_owned(), date: self.date, lines })
    }

    /// Letters of the keyboard are for what is typed.
    pub const fn takes_letters(&self) -> bool {
        matches!(self.typing, Some(Typing::Words | Typing::Account { .. }))
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        let (typed, most) = match &mut self.typing {
            Some(Typing::Words) => (&mut self.words, WORDS),
            Some(Typing::Account { typed, at }) => {
                *at = 0;
                (typed, SEARCH)
            }
            Some(Typing::Day(typed)) => (typed, DAY),
            Some(Typing::Amount { typed, .. }) => (typed, DIGITS),
            None => return,
        };
        match stroke {
            // The letters of the screen are small ones; a sentence begins with a large one.
            Stroke::Sign(sign) if most == WORDS && typed.is_empty() => typed.extend(sign.to_uppercase()),
            Stroke::Sign(sign) if typed.chars().count() < most => typed.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(typed.pop()),
        }
    }

    fn digits(&mut self, digits: &str) {
        match &mut self.typing {
            Some(Typing::Amount { typed, .. }) => {
                typed.push_str(digits);
                // A nought before the first figure says nothing.
                *typed = typed.trim_start_matches('0').chars().take(DIGITS).collect();
            }
            Some(Typing::Day(typed)) if typed.len() + digits.len() <= DAY => typed.push_str(digits),
            _ => {}
        }
    }

    /// The account that the keyboard stands on gets its amount next, on the side that is still missing.
    fn choose(&mut self, place: Option<usize>) -> Action {
        let Some(Typing::Account { typed, at }) = &self.typing else { return Action::None };
        let Some(found) = accounts(typed).get(place.unwrap_or(*at)).copied() else {
            return Action::Refuse(Text::new("reports-find-nothing"));
        };
        let credit = self.missing(None).is_negative();
        self.typing = Some(Typing::Amount { line: None, account: found.code, typed: String::new(), credit });
        Action::None
    }

    /// What is typed; where nothing is, what stands there, or what is still missing.
    pub fn amount(&self) -> Rupiah {
        let Some(Typing::Amount { line, typed, credit, .. }) = &self.typing else { return Rupiah::ZERO };
        let there = line.and_then(|at| self.lines.get(at)).map(|(_, amount)| amount.abs());
        let amount = match typed.parse::<i64>() {
            Ok(amount) => Rupiah::of(amount),
            Err(_) => there.unwrap_or_else(|| self.missing(None).abs()),
        };
        if *credit { -amount } else { amount }
    }

    /// Into the entry; answers with the line it became.
    fn take(&mut self) -> Result<usize, Text> {
        let amount = self.amount();
        let Some(Typing::Amount { line, account, .. }) = &self.typing else { return Ok(0) };
        if amount.is_zero() {
            return Err(Text::new("entry-amount-missing"));
        }
        let (line, taken) = (*line, (*account, amount));
        self.typing = None;
        match line.and_then(|at| self.lines.get_mut(at)) {
            Some(there) => *there = taken,
            None => self.lines.push(taken),
        }
        Ok(line.unwrap_or(self.lines.len() - 1))
    }
}

impl Books {
    pub fn has_entry(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Entry))
    }

    /// Something of the entry is typed over its lines.
    pub fn is_entering(&self) -> bool {
        self.has_entry() && self.entry.typing.is_some()
    }

    pub fn ends(&self) -> Option<&Ends> {
        match &self.found {
            Some(BooksFound::Ends(ends)) => Some(ends),
            _ => None,
        }
    }

    /// The day that it is of, as far as the calendar is known.
    pub fn entry_day(&self) -> Option<BusinessDate> {
        self.entry.date.or_else(|| self.ends().map(|ends| ends.today))
    }

    /// The line that is changed next.
    pub(super) fn change_line(&mut self, row: usize) -> Action {
        self.at = row.min(self.entry.lines.len().saturating_sub(1));
        self.said = None;
        match self.entry.lines.get(row) {
            None => self.begin_typing(Typing::Account { typed: String::new(), at: 0 }),
            Some((account, amount)) => {
                let (account, credit) = (*account, amount.is_negative());
                self.begin_typing(Typing::Amount { line: Some(row), account, typed: String::new(), credit })
            }
        }
    }

    fn begin_typing(&mut self, typing: Typing) -> Action {
        self.said = None;
        self.entry.typing = Some(typing);
        Action::None
    }

    pub(super) fn write_entry(&mut self, message: Message) -> Action {
        match message {
            Message::WordsPressed => return self.begin_typing(Typing::Words),
            Message::DatePressed => return self.begin_typing(Typing::Day(String::new())),
            Message::DayPressed(by) => return self.step_day(by),
            Message::AddPressed if self.entry.lines.len() >= LINES => {
                return Action::Refuse(Text::new("books-entry-lines"));
            }
            Message::AddPressed => return self.begin_typing(Typing::Account { typed: String::new(), at: 0 }),
            Message::RemovePressed => return self.remove_line(),
            Message::HitPressed(place) => return self.entry.choose(Some(place)),
            Message::SidePressed(to) => {
                if let Some(Typing::Amount { credit, .. }) = &mut self.entry.typing {
                    *credit = to;
                }
            }
            Message::DigitsPressed(digits) => {
                self.said = None;
                self.entry.digits(digits);
                if matches!(&self.entry.typing, Some(Typing::Day(typed)) if typed.len() == DAY) {
                    return self.take_typed();
                }
            }
            Message::TakePressed => return self.take_typed(),
            Message::Moved(by) => {
                if let Some(Typing::Account { typed, at }) = &mut self.entry.typing {
                    *at = at.saturating_add_signed(by).min(accounts(typed).len().saturating_sub(1));
                }
            }
            Message::SendPressed => return Action::Submit(self.entry.input()),
        }
        Action::None
    }

    fn take_typed(&mut self) -> Action {
        match &self.entry.typing {
            Some(Typing::Words) => self.entry.typing = None,
            Some(Typing::Day(typed)) => match day(typed) {
                Some(date) => {
                    self.entry.date = Some(date).filter(|date| self.ends().is_none_or(|ends| ends.today != *date));
                    self.entry.typing = None;
                }
                // What was typed stays, so that the slip of the hand is seen.
                None => (self.said, self.refused) = (Some(Text::new("reports-no-day")), true),
            },
            Some(Typing::Account { .. }) => return self.entry.choose(None),
            Some(Typing::Amount { .. }) => match self.entry.take() {
                Ok(line) => self.at = line,
                Err(text) => return Action::Refuse(text),
            },
            None => {}
        }
        Action::None
    }

    /// Not past today, nor before the books began.
    fn step_day(&mut self, by: i64) -> Action {
        let Some(ends) = self.ends() else { return Action::None };
        let (today, begin) = (ends.today, ends.begin);
        let to = self.entry.date.unwrap_or(today).plus_days(by);
        if to > today {
            return Action::Refuse(Text::new("books-future").with("date", to));
        }
        if let Some(first) = begin.filter(|first| to < *first) {
            return Action::Refuse(Text::new("books-before-begin").with("date", to).with("first", first));
        }
        self.entry.date = Some(to).filter(|to| *to != today);
        self.said = None;
        Action::None
    }

    fn remove_line(&mut self) -> Action {
        if self.at >= self.entry.lines.len() {
            return Action::Refuse(Text::new("entry-no-line"));
        }
        self.entry.lines.remove(self.at);
        self.at = self.at.min(self.entry.lines.len().saturating_sub(1));
        self.said = None;
        Action::None
    }
}

#[cfg(test)]
mod tests;
