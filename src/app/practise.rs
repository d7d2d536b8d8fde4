//! Into the practice and back: what the window does when the other folder is open, and when a set sale was done.
//!
//! Always holds: the shop's own screen, basket and person are there again as they were left.

use std::time::Instant;

use super::App;
use super::drills::Drills;
use super::screen::practice::Practice;
use super::screen::{Screen, Way};
use super::sound::Sound;
use crate::domain::text::Text;
use crate::station::counter::Ask;
use crate::station::counter::practising::Practised;
use crate::till::input::Input;

impl App {
    /// Asks for the other folder; making one takes a moment.
    pub(super) fn practise(&mut self, on: bool) {
        if on {
            self.shop.word = Some(Text::new("practice-preparing"));
        }
        self.ask(Ask::Practise(on));
    }

    pub(super) fn practise_again(&mut self) {
        self.shop.drills = self.shop.drills.take().map(|drills| drills.again(Instant::now()));
        self.go(Way::Practice);
    }

    /// The other folder is open, or it is not and why.
    pub(super) fn told_practice(&mut self, told: Result<Practised, Text>) {
        self.shop.word = None;
        let Practised { opened, best } = match told {
            Ok(practised) => practised,
            Err(trouble) => {
                self.speaker.play(Sound::Refused);
                self.shop.word = Some(trouble);
                return;
            }
        };
        let training = opened.training;
        (self.asking, self.back, self.shop.today) = (None, None, None);
        self.shop.drills = training.then(|| Drills::begin(Instant::now(), &best));
        self.restyle();
        self.screen = Screen::Opening(None);
        self.opened(opened);
        if training {
            self.show(Screen::Practice(Practice));
        }
    }

    /// What an input that was done means to the set sales.
    pub(super) fn drill(&mut self, input: &Input) {
        let sale = self.shop.answer.sale.as_ref();
        let Some(drills) = &mut self.shop.drills else { return };
        let now = Instant::now();
        match (input, sale.filter(|sale| sale.receipt.is_some())) {
            (Input::Pay(_) | Input::Paid { .. }, Some(sale)) => {
                if let Some((sale, took)) = drills.finished(sale, now) {
                    self.ask(Ask::Practised(sale, took));
                }
            }
            (Input::Next, _) if drills.is_over() => self.show(Screen::Practice(Practice)),
            (Input::Next, _) => drills.next(now),
            // The next sale begins with its first goods, too.
            (Input::Scan { .. } | Input::Add { .. }, None) if drills.word.is_some() => drills.next(now),
            _ => {}
        }
    }
}
