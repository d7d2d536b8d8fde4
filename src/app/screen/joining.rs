//! *Gabung*: this till joins the server of the cooperative. In the first run a new till of it is made; one that has
//! sold keeps what it has.
//!
//! Always holds: an address that was tapped is one that was heard, and the code goes there only once the server has
//! proven that it knows it (`station/nearby.rs`); one that was typed is the person's own word.

use crate::app::screen::{Action, Way};
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::station::counter::afar::{self, Told, Wish};
use crate::station::nearby::Nearby;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joining {
    /// There is no shop in the folder yet.
    pub first: bool,
    /// `None` while they are sought.
    pub servers: Option<Vec<Nearby>>,
    /// Which of them is chosen with the keyboard.
    pub over: usize,
    pub address: String,
    /// The address was tapped and not changed since.
    pub heard: bool,
    pub code: String,
    pub field: Field,
    pub working: bool,
    pub trouble: Option<Text>,
    /// Joined already: the sentence that says so.
    pub done: Option<Text>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Field {
    Address,
    #[default]
    Code,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    ServerPressed(usize),
    SearchPressed,
    FieldPressed(Field),
    /// The other field.
    Moved,
    Typed(Stroke),
    JoinPressed,
    BackPressed,
    Told(Told),
}

/// Longest address and code that are typed.
const ADDRESS: usize = 80;
const CODE: usize = 24;

impl Joining {
    /// For a folder without a shop, or for a till that has sold already.
    pub fn new(first: bool) -> Self {
        Self { first, ..Self::default() }
    }

    /// What is asked as it opens.
    pub fn question() -> Action {
        Action::Afar(Wish::Servers)
    }

    /// Both are there.
    pub fn is_ready(&self) -> bool {
        !self.working && self.done.is_none() && !self.address.is_empty() && !self.code.is_empty()
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ServerPressed(at) => self.choose(at),
            Message::SearchPressed => {
                self.servers = None;
                return Self::question();
            }
            Message::FieldPressed(field) => self.field = field,
            Message::Moved => {
                self.field = if self.field == Field::Code { Field::Address } else { Field::Code };
            }
            Message::Typed(stroke) => self.stroke(stroke),
            Message::JoinPressed => return self.join(),
            Message::BackPressed if self.working => {}
            Message::BackPressed => return Action::Go(if self.first { Way::Setup } else { Way::Sync }),
            Message::Told(told) => return self.told(told),
        }
        Action::None
    }

    /// A scan is goods for the basket, where there is one.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => return Action::Go(Way::Sell),
            (_, Ok(_)) => {}
            (_, Err(refusal)) => self.trouble = Some(refusal.text.clone()),
        }
        Action::None
    }

    fn choose(&mut self, at: usize) {
        let Some(server) = self.servers.iter().flatten().nth(at) else { return };
        (self.address, self.heard, self.field, self.over) = (server.url(), true, Field::Code, at);
        self.trouble = None;
    }

    fn stroke(&mut self, stroke: Stroke) {
        if self.working {
            return;
        }
        let address = self.field == Field::Address;
        let (text, most) = if address { (&mut self.address, ADDRESS) } else { (&mut self.code, CODE) };
        match stroke {
            Stroke::Erase => drop(text.pop()),
            // The letters of the screen have no colon, an address no comma.
            Stroke::Sign(',') if address => text.push(':'),
            Stroke::Sign(sign) if sign == ' ' || sign.is_control() || text.len() >= most => {}
            Stroke::Sign(sign) if address => text.extend(sign.to_lowercase()),
            Stroke::Sign(sign) => text.extend(sign.to_uppercase()),
        }
        if address {
            self.heard = false;
        }
    }

    fn join(&mut self) -> Action {
        if !self.is_ready() {
            return Action::Refuse(Text::new("joining-needs"));
        }
        (self.working, self.trouble) = (true, None);
        let (url, code) = (whole(&self.address), self.code.clone());
        Action::Afar(Wish::Join(afar::Joining { url, code, heard: self.heard }))
    }

    fn told(&mut self, told: Told) -> Action {
        match told {
            Told::Servers(found) => {
                // One alone is most likely meant.
                let alone = found.len() == 1 && self.address.is_empty();
                self.servers = Some(found);
                if alone {
                    self.choose(0);
                }
            }
            Told::Joined(Ok(_)) if self.first => return Action::Open,
            Told::Joined(Ok(till)) => {
                self.working = false;
                let text = Text::new("cli-enrol-done").with("till", till.to_string());
                self.done = Some(text.with("url", whole(&self.address)));
            }
            Told::Joined(Err(trouble)) => (self.working, self.trouble) = (false, Some(trouble)),
            Told::Shelf(_) => {}
        }
        Action::None
    }
}

/// An address as a line needs it: who types `192.168.1.10` means the usual way and the usual port.
fn whole(typed: &str) -> String {
    if typed.contains("://") {
        return typed.to_owned();
    }
    let port = if typed.contains(':') { "" } else { ":7117" };
    format!("http://{typed}{port}")
}

#[cfg(test)]
mod tests;
