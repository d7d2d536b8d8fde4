//! Who works here, for the manager: taken on, another role, which member she is, a PIN for once, gone; and the recovery
//! sheet (R42a).
//!
//! Always holds: the list is what the counter answered last; a PIN given here is for once, and is typed by two people
//! before it opens anything.

use crate::app::screen::login::DIGITS;
use crate::app::screen::{Action, Way};
use crate::app::shop::Person;
use crate::app::widget::letters::Stroke;
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::rules::Rules;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::office::Membership;
use crate::till::input::pharmacy::Pharmacy;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct People {
    /// Everybody, also who has no PIN yet.
    pub list: Vec<Person>,
    pub at: usize,
    pub task: Task,
    pub trouble: Option<Text>,
    /// What was done.
    pub said: Option<Text>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Task {
    #[default]
    Choosing,
    /// A PIN for once, for this person.
    Pin { user: UserId, pin: String },
    /// Number and last day of a pharmacist's SIPA (A2), or of a technician's SIPTTK. Until what is noted was `read`, an
    /// empty number takes nothing away.
    Sipa { user: UserId, technician: bool, number: String, until: String, on_date: bool, read: bool },
    /// Which member she is (N12); an empty number: none.
    Member { user: UserId, number: String },
    /// Name and role; `user` is who has been here before.
    Form { user: Option<UserId>, name: String, role: Role },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PersonPressed(usize),
    Moved(isize),
    AddPressed,
    ChangePressed,
    PinPressed,
    LeavePressed,
    SheetPressed,
    SipaPressed,
    MemberPressed,
    /// The date is typed, or the number.
    FieldPressed(bool),
    Rules(Box<Rules>),
    RolePressed(Role),
    Typed(Stroke),
    DigitsPressed(&'static str),
    ErasePressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
    Answered(Vec<Person>),
}

/// Longest name that is typed here.
const NAME_MOST: usize = 40;
/// Digits of a card; a number has fewer.
const CARD: usize = 13;

impl People {
    pub fn question() -> Action {
        Action::Read(Question::People)
    }

    /// Letters go into a name.
    pub const fn is_typing(&self) -> bool {
        matches!(self.task, Task::Form { .. } | Task::Sipa { .. })
    }

    pub fn chosen(&self) -> Option<&Person> {
        self.list.get(self.at)
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PersonPressed(at) => self.at = at,
            Message::Moved(by) => self.at = self.at.saturating_add_signed(by).min(self.list.len().saturating_sub(1)),
            Message::AddPressed => {
                self.task = Task::Form { user: None, name: String::new(), role: Role::Kasir };
            }
            Message::ChangePressed => {
                if let Some(person) = self.chosen() {
                    let (user, name) = (Some(person.id.clone()), person.name.clone());
                    self.task = Task::Form { user, name, role: person.role };
                }
            }
            Message::PinPressed => {
                if let Some(person) = self.chosen() {
                    self.task = Task::Pin { user: person.id.clone(), pin: String::new() };
                }
            }
            Message::MemberPressed => {
                if let Some(person) = self.chosen() {
                    let number = person.member.as_ref().map_or_else(String::new, ToString::to_string);
                    self.task = Task::Member { user: person.id.clone(), number };
                }
            }
            Message::LeavePressed => return self.leave(),
            Message::SipaPressed => match self.chosen() {
                Some(person) if matches!(person.role, Role::Apoteker | Role::Apotek) => {
                    let (user, technician) = (person.id.clone(), person.role == Role::Apotek);
                    let (number, until) = (String::new(), String::new());
                    self.task = Task::Sipa { user, technician, number, until, on_date: false, read: false };
                    return Action::Read(Question::Rules);
                }
                _ => return Action::Refuse(Text::new("people-sipa-whose")),
            },
            Message::FieldPressed(date) => {
                if let Task::Sipa { on_date, .. } = &mut self.task {
                    *on_date = date;
                }
            }
            Message::Rules(rules) => self.noted(&rules),
            Message::SheetPressed => return Action::Submit(Input::RecoverySheet),
            Message::RolePressed(pressed) => {
                if let Task::Form { role, .. } = &mut self.task {
                    *role = pressed;
                }
            }
            Message::Typed(stroke) => self.stroke(stroke),
            Message::DigitsPressed(digits) => match &mut self.task {
                Task::Pin { pin, .. } if pin.len() < DIGITS => pin.push_str(digits),
                Task::Member { number, .. } if number.len() < CARD => number.push_str(digits),
                _ => {}
            },
            Message::ErasePressed => {
                if let Task::Pin { pin: text, .. } | Task::Member { number: text, .. } = &mut self.task {
                    text.pop();
                }
            }
            Message::SavePressed => return self.save(),
            Message::BackPressed if self.task == Task::Choosing => return Action::Go(Way::Menu),
            Message::BackPressed => self.task = Task::Choosing,
            Message::PutAwayPressed => self.trouble = None,
            Message::Answered(list) => {
                self.at = self.at.min(list.len().saturating_sub(1));
                self.list = list;
            }
        }
        Action::None
    }

    /// What is noted already is changed, not typed anew.
    fn noted(&mut self, rules: &Rules) {
        let Task::Sipa { user, technician, number, until, read, .. } = &mut self.task else { return };
        *read = true;
        let noted = rules.settings.pharmacy.practice_of(user, *technician);
        if let Some(sipa) = noted.filter(|_| number.is_empty() && until.is_empty()) {
            number.clone_from(&sipa.number);
            *until = sipa.until.map_or_else(String::new, |until| until.to_string());
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        if let Task::Sipa { number, until, on_date, .. } = &mut self.task {
            let text = if *on_date { until } else { number };
            match stroke {
                Stroke::Erase => drop(text.pop()),
                Stroke::Sign(sign) if text.chars().count() < NAME_MOST => text.extend(sign.to_uppercase()),
                Stroke::Sign(_) => {}
            }
            return;
        }
        let Task::Form { name, .. } = &mut self.task else { return };
        match stroke {
            Stroke::Erase => drop(name.pop()),
            Stroke::Sign(sign) if name.chars().count() < NAME_MOST && !(name.is_empty() && sign == ' ') => {
                // A name begins with a capital at each word; the touch letters have no Shift.
                let begins = name.chars().last().is_none_or(|last| last == ' ');
                if begins { name.extend(sign.to_uppercase()) } else { name.push(sign) }
            }
            Stroke::Sign(_) => {}
        }
    }

    fn leave(&self) -> Action {
        match self.chosen() {
            Some(person) => Action::Submit(Input::SetPerson {
                user: person.id.clone(),
                name: person.name.clone(),
                role: person.role,
                active: false,
            }),
            None => Action::None,
        }
    }

    fn save(&self) -> Action {
        match &self.task {
            Task::Choosing => Action::None,
            Task::Pin { pin, .. } if pin.len() < DIGITS => Action::Refuse(Text::new("login-six-digits")),
            Task::Pin { user, pin } => Action::Submit(Input::ResetPin { user: user.clone(), pin: pin.clone() }),
            Task::Member { user, number } => {
                let member = Some(number.clone()).filter(|number| !number.is_empty());
                Action::Submit(Input::Membership(Membership::Person { user: user.clone(), member }))
            }
            Task::Sipa { read: false, .. } => Action::Refuse(Text::new("care-reading")),
            Task::Sipa { user, number, until, .. } => {
                let day = match until.trim() {
                    "" => Ok(None),
                    text => text.parse().map(Some).map_err(|_| Text::new("till-bad-date").with("text", text)),
                };
                let (user, number) = (user.clone(), number.trim().to_owned());
                match day {
                    Ok(until) => Action::Submit(Input::Pharmacy(Pharmacy::Sipa { user, number, until })),
                    Err(wrong) => Action::Refuse(wrong),
                }
            }
            Task::Form { name, .. } if name.trim().is_empty() => Action::Refuse(Text::new("people-type-name")),
            Task::Form { user, name, role } => {
                let user = user.clone().unwrap_or_else(|| self.new_id(name));
                Action::Submit(Input::SetPerson { user, name: name.trim().to_owned(), role: *role, active: true })
            }
        }
    }

    /// What a new person signs in as: her first name, with a number where it is taken.
    fn new_id(&self, name: &str) -> UserId {
        let first = name.split_whitespace().find(|part| !part.ends_with('.')).unwrap_or("orang");
        let plain: String = first.to_lowercase().chars().filter(char::is_ascii_alphanumeric).take(16).collect();
        let plain = if plain.is_empty() { "orang".to_owned() } else { plain };
        let taken = |id: &str| self.list.iter().any(|person| person.id.as_str() == id);
        let numbered = (2..).map(|number| format!("{plain}{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|id| !taken(id));
        UserId::from(free.expect("there are more numbers than people").as_str())
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            (Input::SetPerson { user, active: true, .. }, Ok(_)) => {
                let is_new = self.list.iter().all(|person| person.id != *user);
                self.said = Some(Text::new(if is_new { "people-give-pin" } else { "people-kept" }));
                self.task = match is_new {
                    // Who is new signs in only once there is a PIN.
                    true => Task::Pin { user: user.clone(), pin: String::new() },
                    false => Task::Choosing,
                };
                Self::question()
            }
            (Input::SetPerson { .. }, Ok(_)) => self.done("people-left"),
            (Input::Membership(Membership::Person { .. }), Ok(_)) => self.done("people-member-noted"),
            (Input::Pharmacy(Pharmacy::Sipa { .. }), Ok(_)) => match self.task {
                Task::Sipa { technician: true, .. } => self.done("people-sipttk-noted"),
                _ => self.done("people-sipa-noted"),
            },
            (Input::ResetPin { .. }, Ok(_)) => self.done("people-pin-given"),
            (Input::RecoverySheet, Ok(_)) => self.done("till-recovery-printed"),
            (Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            _ => Action::None,
        }
    }

    fn done(&mut self, said: &'static str) -> Action {
        (self.task, self.trouble, self.said) = (Task::Choosing, None, Some(Text::new(said)));
        Self::question()
    }
}

#[cfg(test)]
mod tests;
