//! What the pharmacist looks at and writes down herself: the checks of a prescription, the complaint behind medicine
//! that goes out by her word, the report to SIPNAP that waits.
//!
//! Always holds: only what the shop cannot know is offered for a tick.

use std::collections::BTreeSet;

use super::{Prescription, Task, submit};
use crate::app::screen::Action;
use crate::app::shop::Shop;
use crate::domain::pharmacy::screening::{Check, Known};
use crate::domain::pharmacy::sipnap::Month;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::input::pharmacy::{Complaint, Pharmacy};

/// What is asked of who gets medicine by the pharmacist's own word.
pub const COMPLAINT: [&str; 4] = ["rx-owa-patient", "rx-owa-complaint", "rx-owa-age", "rx-owa-asked"];

/// Checks that our data leave open, with those that are ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screening {
    /// Each with whether our data speak against it.
    pub checks: Vec<(Check, bool)>,
    pub ticked: BTreeSet<Check>,
    pub at: usize,
    /// What she writes about it.
    pub words: String,
}

impl Screening {
    pub fn tick(&mut self) {
        if let Some((check, _)) = self.checks.get(self.at)
            && !self.ticked.remove(check)
        {
            self.ticked.insert(*check);
        }
    }

    pub fn done(&self) -> Action {
        submit(Pharmacy::Screen { ticked: self.ticked.clone(), words: self.words.trim().to_owned() })
    }
}

impl Prescription {
    pub(super) fn tick(&mut self) {
        if let Task::Screening(screening) = &mut self.task {
            screening.tick();
        }
    }

    /// Which month waits is read before it is named.
    pub(super) fn report(&mut self) -> Action {
        (self.task, self.month) = (Task::Sipnap { typed: String::new() }, None);
        Action::Read(Question::Rules)
    }

    /// The month that is reported: the oldest that waits, as it was asked for at sign-on and on the day's list; where
    /// none does, the last one, whose number may have been mistyped.
    pub fn due(&self, shop: &Shop) -> Month {
        self.waiting.unwrap_or_else(|| Month::of(shop.style.zone.date(shop.now)).before())
    }

    /// With the ticks of the last screening, where there was one.
    pub(super) fn look(&mut self, shop: &Shop) -> Action {
        let Some(rx) = &shop.answer.rx else { return Action::Refuse(Text::new("till-rx-none")) };
        let open = rx.checks.iter().filter(|view| view.known != Known::Good);
        let checks = open.map(|view| (view.check, view.known == Known::Doubtful)).collect();
        let ticked = rx.checks.iter().filter(|view| view.ticked).map(|view| view.check).collect();
        self.task = Task::Screening(Screening { checks, ticked, ..Screening::default() });
        Action::None
    }
}

/// With a number the report was sent; without one it was compared with the stock.
pub fn reports(typed: &str, month: Month) -> Action {
    let number = typed.trim();
    let sent = (!number.is_empty()).then(|| number.to_owned());
    submit(Pharmacy::Sipnap { month: month.to_string(), sent })
}

pub fn complains(fields: &[String; COMPLAINT.len()]) -> Action {
    let [patient, complaint, age, asked] = fields.clone().map(|text| text.trim().to_owned());
    if patient.is_empty() || complaint.is_empty() {
        return Action::Refuse(Text::new("rx-owa-why"));
    }
    submit(Pharmacy::Complaint(Box::new(Complaint { patient, complaint, age: age.parse().ok(), asked })))
}
