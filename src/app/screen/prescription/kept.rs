//! A new paper that somebody left half typed: it is there again at *Resep baru*, until it is saved or thrown away.
//!
//! Pure. Always holds: nothing of it is thrown away but by its own key; putting another paper right leaves it alone.

use super::drafted::Drafted;
use super::{Aim, DATE, FIELDS, ITER, PATIENT, Prescription, Task};

/// A new paper as far as it is typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub fields: [String; FIELDS.len()],
    pub items: Vec<Drafted>,
    pub cito: bool,
    pub copied: bool,
}

impl Kept {
    /// Whose it is, as far as that is known.
    pub fn name(&self) -> &str {
        if self.fields[PATIENT].is_empty() { &self.fields[0] } else { &self.fields[PATIENT] }
    }
}

impl Prescription {
    /// A new paper is being typed, or one of its R/.
    const fn reads(&self) -> bool {
        let task = matches!(
            self.task,
            Task::Paper { .. }
                | Task::Goods { aim: Aim::Item | Aim::Part(_), .. }
                | Task::Name(_)
                | Task::Count(_)
                | Task::Need(_)
                | Task::Signa(_)
        );
        task && self.changing.is_none()
    }

    /// What is not saved yet of a new paper; the day alone nobody typed.
    pub fn unfinished(&self) -> Option<Kept> {
        if !self.reads() {
            return self.kept.clone();
        }
        let typed = |(at, field): (usize, &String)| at != DATE && !field.is_empty();
        let any = self.fields.iter().enumerate().any(typed) || !self.items.is_empty() || self.cito || self.copied;
        any.then(|| Kept {
            fields: self.fields.clone(),
            items: self.items.clone(),
            cito: self.cito,
            copied: self.copied,
        })
    }

    /// The paper is left as it stands.
    pub(super) fn put_by(&mut self) {
        self.kept = self.unfinished();
    }

    /// On with the paper that was left, at the first name that is missing.
    pub(super) fn go_on(&mut self) -> bool {
        let Some(kept) = self.kept.take() else { return false };
        (self.fields, self.items) = (kept.fields, kept.items);
        (self.cito, self.copied, self.changing) = (kept.cito, kept.copied, None);
        self.task = Task::Paper { at: self.missing().unwrap_or(ITER) };
        true
    }
}
