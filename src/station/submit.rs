//! The whole line on one page: decide → seal → append → apply → answer.
//!
//! Until `append` returns, nobody says "saved". If its outcome is unknown, the file is asked (`recover.rs`) before
//! anybody says anything. The drawer and the paper come after, and can undo nothing.

use crate::domain::cooperative::founding::SYSTEM;
use crate::domain::event::Happening;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::store::StoreError;
use crate::store::append::AppendError;
use crate::store::print_queue::{NewJob, Target};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::{Decision, Effect, Moment, Trouble};

use super::recover::{self, InDoubt};
use super::{DevicePins, NotDone, Station};

/// What the job of a paper holds whose medicines are shown by their amounts only (A38).
pub(super) const VEILED: &str = r#"{"medicines":"veiled"}"#;

impl Station {
    /// Does one input, wholly or not at all.
    pub fn submit(&mut self, input: &Input) -> Result<Answer, NotDone> {
        self.settle_doubt()?;
        let mut salt = [0; 16];
        self.doors.entropy.fill(&mut salt);
        let moment = Moment { now: self.doors.clock.now(), fresh: self.doors.entropy.uuid() };
        if let Some(note) = self.till.left_unanswered(input) {
            self.note(note, moment);
        }
        let done = self.decide_and_record(input, moment, salt);
        if let Err(NotDone::Refused(refusal)) = &done
            && !refusal.is_question()
            && let Some(note) = &refusal.note
        {
            self.note((**note).clone(), moment);
        }
        self.doors.clock.advance();
        let refused = match &done {
            Err(NotDone::Refused(refusal)) => Some(refusal),
            _ => None,
        };
        self.till.remember_question(input, refused);
        done?;
        let pins = DevicePins { secret: &self.keys.secret, salt };
        self.till.answer(&self.store()?.lookup(&pins), moment.now).map_err(NotDone::unreadable)
    }

    fn decide_and_record(&mut self, input: &Input, moment: Moment, salt: [u8; 16]) -> Result<(), NotDone> {
        let pins = DevicePins { secret: &self.keys.secret, salt };
        let decision = match self.till.decide(input, &self.store()?.lookup(&pins), moment) {
            Ok(decision) => decision,
            Err(Trouble::Refused(refusal)) => return Err(refusal.into()),
            Err(Trouble::Unreadable(error)) => return Err(NotDone::unreadable(error)),
        };
        let mut decision = decision;
        if let Input::Lists(said) = input {
            self.see_to_list(said, &mut decision)?;
        }
        let Decision { next, happenings, effects } = decision;
        let jobs: Vec<NewJob> = effects.iter().filter_map(|effect| job(effect, moment.now)).collect();
        if !happenings.is_empty() || !jobs.is_empty() {
            let actor = self.till.actor().or(next.actor()).unwrap_or_else(|| UserId::from(SYSTEM));
            let sealed = self.seal(happenings, &actor, moment.now)?;
            match self.store_mut()?.append(&sealed, &jobs) {
                Ok(_) => {}
                Err(AppendError::NotWritten(error)) => return Err(NotDone::of(&error)),
                Err(AppendError::Unknown(error)) => {
                    self.in_doubt = Some(InDoubt::new(&sealed, next, effects, error));
                    return self.settle_doubt();
                }
            }
        }
        self.till.apply(next);
        self.effects.extend(effects);
        Ok(())
    }

    /// Records something that a no leaves behind. What cannot be recorded does not change the no.
    fn note(&mut self, note: Happening, moment: Moment) {
        let actor = self.till.actor().unwrap_or_else(|| UserId::from(SYSTEM));
        let Ok(sealed) = self.seal(vec![note], &actor, moment.now) else { return };
        let Ok(store) = self.store_mut() else { return };
        if let Err(AppendError::Unknown(error)) = store.append(&sealed, &[]) {
            let next = self.till.clone();
            self.in_doubt = Some(InDoubt::new(&sealed, next, Vec::new(), error));
        }
    }

    /// Asks the file about a commit of unknown outcome, if there is one. Nothing else is done before it has answered.
    fn settle_doubt(&mut self) -> Result<(), NotDone> {
        let Some(doubt) = self.in_doubt.take() else { return Ok(()) };
        match recover::resolve(self.store.take(), &self.path, &doubt) {
            Ok((store, true)) => {
                self.store = Some(store);
                self.till.apply(doubt.next);
                self.effects.extend(doubt.effects);
                Ok(())
            }
            Ok((store, false)) => {
                self.store = Some(store);
                Err(NotDone::Failed { text: doubt.not_saved(), cause: doubt.error.to_string() })
            }
            Err(error) => {
                let cause = format!("{}; then {error}", doubt.error);
                self.in_doubt = Some(doubt);
                let key = match error {
                    // The file settles what it holds with a write of its own, and there is no room for it.
                    StoreError::Full { .. } => "station-in-doubt-full",
                    _ => "station-in-doubt",
                };
                Err(NotDone::Failed { text: Text::new(key), cause })
            }
        }
    }
}

fn job(effect: &Effect, now: Instant) -> Option<NewJob> {
    match effect {
        Effect::Print { receipt, copy, veiled } => Some(NewJob {
            kind: "sale".to_owned(),
            sale: None,
            receipt: Some(receipt.clone()),
            copy: *copy,
            target: Target::Printer,
            payload: if *veiled { VEILED.to_owned() } else { String::new() },
            created: now,
        }),
        Effect::Paper { kind, receipt, payload } => Some(NewJob {
            kind: (*kind).to_owned(),
            sale: None,
            receipt: receipt.clone(),
            copy: 0,
            target: match *kind {
                "shelf_label" | "etiket" | "strip_label" | "storage_label" => Target::LabelPrinter,
                _ => Target::Printer,
            },
            payload: payload.clone(),
            created: now,
        }),
        Effect::OpenDrawer => None,
    }
}
