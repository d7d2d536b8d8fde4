//! The page of the settings that is not about this counter: the licence of the outlet and the figures of the pharmacy.
//!
//! Always holds: what is shown is what the counter answered last; nothing holds before a second person has agreed.
//! Neighbours: who decides, and from when on (`till/pharmacy/licensing.rs`), `rules_view.rs` draws.

use crate::app::screen::Action;
use crate::app::widget::letters::Stroke;
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::settings::named::Named;
use crate::domain::settings::{LicenceProfile, Settings};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::station::rules::Rules;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pharmacy::{Licence, Pharmacy};
use crate::till::refusal::Refusal;

/// The page while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// As they were read; `None` until they are.
    pub rules: Option<Box<Rules>>,
    /// Which line: the licence, then the figures in their order.
    pub at: usize,
    pub task: Task,
    pub trouble: Option<Text>,
    pub said: Option<Text>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Task {
    #[default]
    Choosing,
    /// What the paper of the licence says, at this field.
    Licence { at: usize, draft: Draft },
    /// A figure, and the day from which on it holds.
    Figure { named: Named, value: String, from: String, on_date: bool },
}

/// A licence as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub profile: LicenceProfile,
    pub number: String,
    pub until: String,
    pub from: String,
    pub holder: Option<UserId>,
    pub in_charge: Option<UserId>,
}

/// Fields of a licence, in their order.
pub const FIELDS: [&str; 6] =
    ["licence-profile", "licence-number", "licence-until", "licence-from", "licence-holder", "licence-in-charge"];

const PROFILE: usize = 0;
const NUMBER: usize = 1;
const UNTIL: usize = 2;
const FROM: usize = 3;
const HOLDER: usize = 4;

/// Longest text that is typed here.
const MOST: usize = 60;

/// Lines of the page.
pub const LINES: usize = Named::ALL.len() + 1;

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    LinePressed(usize),
    Moved(isize),
    /// The next of what this field can be.
    NextPressed,
    Typed(Stroke),
    SavePressed,
    BackPressed,
    PutAwayPressed,
}

impl Page {
    pub const fn question() -> Action {
        Action::Read(Question::Rules)
    }

    /// Letters and digits go into a field.
    pub fn is_typing(&self) -> bool {
        match &self.task {
            Task::Choosing => false,
            Task::Licence { at, .. } => (NUMBER..HOLDER).contains(at),
            Task::Figure { .. } => true,
        }
    }

    pub fn settings(&self) -> Option<&Settings> {
        self.rules.as_deref().map(|rules| &rules.settings)
    }

    /// Whoever can stand for the pharmacy, nobody first.
    pub fn people(&self) -> Vec<Option<UserId>> {
        let rules = self.rules.as_deref();
        let people = rules.map_or(&[][..], |rules| &rules.people);
        let of = people.iter().filter(|person| matches!(person.role, Role::Apoteker | Role::Apotek));
        std::iter::once(None).chain(of.map(|person| Some(person.id.clone()))).collect()
    }

    /// Her name; her sign-in where it is not known.
    pub fn name(&self, user: &UserId) -> String {
        let people = self.rules.as_deref().map_or(&[][..], |rules| &rules.people);
        let known = people.iter().find(|person| person.id == *user).map(|person| person.name.clone());
        known.filter(|name| !name.is_empty()).unwrap_or_else(|| user.to_string())
    }

    /// `None`: the page is left.
    pub fn update(&mut self, message: Message) -> Option<Action> {
        match message {
            Message::LinePressed(at) => self.pressed(at),
            Message::Moved(by) => self.moved(by),
            Message::NextPressed => self.next(),
            Message::Typed(stroke) => self.stroke(stroke),
            Message::SavePressed => return Some(self.save()),
            Message::BackPressed if self.task == Task::Choosing => return None,
            Message::BackPressed => (self.task, self.trouble) = (Task::Choosing, None),
            Message::PutAwayPressed => self.trouble = None,
        }
        Some(Action::None)
    }

    fn pressed(&mut self, at: usize) {
        match &mut self.task {
            Task::Choosing => {
                self.at = at.min(LINES - 1);
                self.open();
            }
            Task::Licence { at: field, .. } => *field = at.min(FIELDS.len() - 1),
            Task::Figure { on_date, .. } => *on_date = at > 0,
        }
    }

    fn moved(&mut self, by: isize) {
        let within = |at: usize, count: usize| at.saturating_add_signed(by).min(count - 1);
        match &mut self.task {
            Task::Choosing => self.at = within(self.at, LINES),
            Task::Licence { at, .. } => *at = within(*at, FIELDS.len()),
            Task::Figure { on_date, .. } => *on_date = by > 0,
        }
    }

    /// What stands now is changed, not typed anew.
    fn open(&mut self) {
        let Some(settings) = self.settings().cloned() else { return };
        (self.trouble, self.said) = (None, None);
        self.task = match self.at.checked_sub(1).and_then(|at| Named::ALL.get(at)) {
            None => {
                let draft = Draft {
                    profile: settings.licence,
                    number: settings.licence_number,
                    until: settings.licence_until.map_or_else(String::new, |until| until.to_string()),
                    from: String::new(),
                    holder: settings.licence_holder,
                    in_charge: settings.licence_in_charge,
                };
                Task::Licence { at: NUMBER, draft }
            }
            Some(named) => {
                let value = named.value(&settings);
                Task::Figure { named: *named, value, from: String::new(), on_date: false }
            }
        };
    }

    fn next(&mut self) {
        let people = self.people();
        let after = |now: &Option<UserId>| {
            let at = people.iter().position(|one| one == now).map_or(0, |at| (at + 1) % people.len());
            people.get(at).cloned().flatten()
        };
        match &mut self.task {
            Task::Choosing => {}
            Task::Licence { at, draft } => match *at {
                PROFILE => {
                    let all = LicenceProfile::ALL;
                    let now = all.iter().position(|profile| *profile == draft.profile).unwrap_or(0);
                    draft.profile = all[(now + 1) % all.len()];
                }
                HOLDER => draft.holder = after(&draft.holder),
                at if at > HOLDER => draft.in_charge = after(&draft.in_charge),
                _ => {}
            },
            Task::Figure { named, value, .. } if named.is_a_question() => {
                *value = if value == "yes" { "no" } else { "yes" }.to_owned();
            }
            Task::Figure { .. } => {}
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        let text = match &mut self.task {
            Task::Choosing => return,
            Task::Licence { at, draft } => match *at {
                NUMBER => &mut draft.number,
                UNTIL => &mut draft.until,
                FROM => &mut draft.from,
                _ => return,
            },
            Task::Figure { from, on_date: true, .. } => from,
            Task::Figure { named, .. } if named.is_a_question() => return,
            Task::Figure { value, .. } => value,
        };
        match stroke {
            Stroke::Erase => drop(text.pop()),
            Stroke::Sign(sign) if text.chars().count() < MOST => text.extend(sign.to_uppercase()),
            Stroke::Sign(_) => {}
        }
    }

    fn save(&mut self) -> Action {
        match &self.task {
            Task::Choosing => {
                self.open();
                Action::None
            }
            Task::Licence { draft, .. } => match (day(&draft.until), day(&draft.from)) {
                (Ok(until), Ok(from)) => {
                    let licence = Licence {
                        profile: draft.profile,
                        number: draft.number.trim().to_owned(),
                        until,
                        from,
                        holder: draft.holder.clone(),
                        in_charge: draft.in_charge.clone(),
                    };
                    Action::Submit(Input::Pharmacy(Pharmacy::Licence(Box::new(licence))))
                }
                (Err(wrong), _) | (_, Err(wrong)) => Action::Refuse(wrong),
            },
            Task::Figure { named, value, from, .. } => match day(from) {
                Ok(from) => {
                    let (name, value) = (named.code().to_owned(), value.to_ascii_lowercase());
                    Action::Submit(Input::Pharmacy(Pharmacy::Setting { name, value, from }))
                }
                Err(wrong) => Action::Refuse(wrong),
            },
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (Input::Pharmacy(Pharmacy::Licence(_) | Pharmacy::Setting { .. }), Ok(answer)) => {
                (self.task, self.trouble) = (Task::Choosing, None);
                self.said = answer.notices.last().cloned();
                Self::question()
            }
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            _ => Action::None,
        }
    }
}

/// A day as it is typed, or none.
fn day(typed: &str) -> Result<Option<BusinessDate>, Text> {
    match typed.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Text::new("till-bad-date").with("text", text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::station::counter::lists::Somebody;

    fn person(id: &str, role: Role) -> Somebody {
        Somebody { id: UserId::from(id), name: id.to_owned(), role, has_pin: true, member: None }
    }

    fn page() -> Page {
        let people = vec![person("apoteker", Role::Apoteker), person("kasir", Role::Kasir)];
        let settings = Settings { licence: LicenceProfile::Apotek, ..Settings::default() };
        Page { rules: Some(Box::new(Rules { settings, people, waiting: Vec::new() })), ..Page::default() }
    }

    fn types(page: &mut Page, text: &str) {
        for sign in text.chars() {
            page.update(Message::Typed(Stroke::Sign(sign)));
        }
    }

    #[test]
    fn a_licence_is_typed_from_its_paper() {
        let mut page = page();
        page.update(Message::LinePressed(0));
        types(&mut page, "sia-77/2026");
        page.update(Message::LinePressed(UNTIL));
        types(&mut page, "2031-02-30");
        assert!(matches!(page.update(Message::SavePressed), Some(Action::Refuse(_))), "no such day");
        for _ in 0..5 {
            page.update(Message::Typed(Stroke::Erase));
        }
        types(&mut page, "11-24");
        page.update(Message::LinePressed(HOLDER + 1));
        page.update(Message::NextPressed);
        let Some(Action::Submit(Input::Pharmacy(Pharmacy::Licence(licence)))) = page.update(Message::SavePressed)
        else {
            panic!("it is sent")
        };
        assert_eq!(licence.number, "SIA-77/2026");
        assert_eq!(licence.until.map(|until| until.to_string()).as_deref(), Some("2031-11-24"));
        assert_eq!((licence.holder, licence.in_charge), (None, Some(UserId::from("apoteker"))));
    }

    #[test]
    fn a_figure_is_changed_and_read_again() {
        let mut page = page();
        page.update(Message::Moved(1));
        page.update(Message::SavePressed);
        page.update(Message::Typed(Stroke::Erase));
        types(&mut page, "5");
        let sent = page.update(Message::SavePressed);
        let Some(Action::Submit(input)) = sent else { panic!("it is sent") };
        let wanted = Pharmacy::Setting { name: "tuslah".to_owned(), value: "2005".to_owned(), from: None };
        assert_eq!(input, Input::Pharmacy(wanted));
        assert_eq!(page.answered(&input, &Ok(Answer::default())), Page::question());
        assert_eq!(page.task, Task::Choosing);
    }
}
