//! The paper of the prescription at the sale put right, or the prescription withdrawn (A21, A35).
//!
//! Always holds: what is shown to be put right is what the paper says now; its R/ are not on it.

use super::{DATE, FIELDS, ITER, Prescription, Task, submit};
use crate::app::screen::Action;
use crate::app::shop::Shop;
use crate::domain::pharmacy::prescription;
use crate::domain::text::Text;
use crate::till::input::pharmacy::{Correction, Named, Pharmacy};

/// Who is named in each field of the paper; date and iter are none of these.
const NAMED: [Option<Named>; FIELDS.len()] = [
    Some(Named::Doctor),
    Some(Named::Sip),
    Some(Named::Place),
    None,
    Some(Named::Patient),
    Some(Named::Born),
    Some(Named::Weight),
    Some(Named::Allergy),
    Some(Named::Address),
    Some(Named::Phone),
    None,
];

impl Prescription {
    /// The paper as it is known, at the first field that nobody filled.
    pub(super) fn put_right(&mut self, shop: &Shop) -> Action {
        let Some(rx) = &shop.answer.rx else { return Action::Refuse(Text::new("till-rx-none")) };
        self.put_by();
        let mut people = rx.people.clone();
        for (field, named) in self.fields.iter_mut().zip(NAMED) {
            *field = named.map_or(String::new(), |named| named.of(&mut people).clone());
        }
        let written = rx.written;
        self.fields[DATE] = format!("{:02}{:02}{:04}", written.day(), written.month(), written.year());
        self.fields[ITER] = if rx.iter == 0 { String::new() } else { rx.iter.to_string() };
        self.items.clear();
        self.changing = prescription::number(&rx.label);
        self.task = Task::Paper { at: self.fields.iter().position(String::is_empty).unwrap_or(0) };
        Action::None
    }

    pub(super) fn changed(&self, number: u32) -> Action {
        let Some(written) = self.written() else { return Action::Refuse(Text::new("rx-type-date")) };
        let said = self.fields.iter().zip(NAMED);
        let people = said.filter_map(|(text, named)| Some((named?, text.trim().to_owned()))).collect();
        let iter = Some(self.fields[ITER].parse().unwrap_or(0));
        submit(Pharmacy::Change { number, said: Box::new(Correction { people, written: Some(written), iter }) })
    }

    pub(super) fn withdraw(&mut self, shop: &Shop) -> Action {
        if shop.answer.rx.is_none() {
            return Action::Refuse(Text::new("till-rx-none"));
        }
        self.task = Task::Withdraw { typed: String::new() };
        Action::None
    }
}

/// Why the prescription that is here is withdrawn.
pub(super) fn withdrawn(typed: &str, shop: &Shop) -> Action {
    match shop.answer.rx.as_ref().and_then(|rx| prescription::number(&rx.label)) {
        Some(number) => submit(Pharmacy::Withdraw { number, reason: typed.trim().to_owned() }),
        None => Action::Refuse(Text::new("till-rx-none")),
    }
}
