//! When the manager's day is shown and asked for again.
//!
//! Always holds: whoever looks after the shop and has no shift open at this till, or may not sell there, stands on the
//! day, who keeps the warehouse on its errands, not in front of an empty basket; but for the goods that she readies.

use super::App;
use super::screen::Screen;
use super::screen::keeping;
use super::screen::login::Login;
use super::screen::stockroom;
use super::screen::today::Today;
use super::shop::Shop;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::station;
use crate::station::today::work::{About, Help, Task, Urgency};
use crate::till::input::Input;

impl App {
    /// Somebody who looks after the shop, without a shift here or in the shift of others.
    pub(super) fn has_no_till(&self) -> bool {
        let answer = &self.shop.answer;
        let shift = answer.shift.is_some();
        let looks = |role| looks_after(role) && !(shift && access::may(role, Act::Sell));
        // Who readies goods of the warehouse for who sells has the basket until she sets it aside (koperasi 6.5).
        answer.user.as_ref().is_some_and(|user| looks(user.role))
            || self.keeps_the_warehouse() && answer.warehouse.is_none()
    }

    /// Somebody who takes no money at this till, whether a shift is open or not.
    fn keeps_the_warehouse(&self) -> bool {
        self.shop.answer.user.as_ref().is_some_and(|user| user.role == Role::Gudang)
    }

    /// The screen for somebody without a till: the day, once she is in and her PIN is her own.
    pub(super) fn follow_day(&mut self, input: &Input) {
        let new_pin = self.shop.answer.user.as_ref().is_some_and(|user| user.pin_change_needed);
        match &self.screen {
            Screen::Login(login) if new_pin && login.is_new_pin() => {}
            _ if new_pin => self.show(Screen::Login(Login::new_pin())),
            Screen::Opening(_)
            | Screen::Setup(_)
            | Screen::Login(_)
            | Screen::Sell(_)
            | Screen::Pay(_)
            | Screen::Done(_)
            | Screen::Search(_) => {
                self.show_day();
                if self.keeps_the_warehouse() && matches!(input, Input::Hold { .. }) {
                    self.shop.word = Some(Text::new("shop-said-ready"));
                }
            }
            _ => {}
        }
    }

    /// Shows the day as it was known, and asks how it stands.
    pub(super) fn show_day(&mut self) {
        if self.keeps_the_warehouse() {
            return self.show_stockroom(stockroom::Task::Hub);
        }
        self.show(Screen::Today(Today::default()));
        self.act(Today::question());
    }

    /// A minute is over.
    pub(super) fn refresh_day(&mut self) {
        if matches!(self.screen, Screen::Today(_)) {
            self.act(Today::question());
        }
    }

    pub(super) fn told_day(&mut self, mut day: Box<station::today::Today>) {
        // The scale is this counter's: the books know nothing of it.
        for task in tera(&self.shop).into_iter().chain(copies(&self.shop)) {
            let at = day.tasks.partition_point(|other| other.urgency <= task.urgency);
            day.tasks.insert(at, task);
        }
        self.shop.today = Some(day);
    }
}

/// The scale's mark ends soon, or has ended: it may not weigh for trade any more (D21).
fn tera(shop: &Shop) -> Option<Task> {
    let (until, left) = shop.tera_ends()?;
    Some(Task {
        urgency: if left < 0 { Urgency::Stop } else { Urgency::Attention },
        about: About::Scale,
        title: Text::new(if left < 0 { "today-tera-ended" } else { "today-tera-ends" }).with("days", left),
        detail: Text::new("today-tera-detail").with("until", until),
        help: Help::Say(Text::new("today-say-tera")),
    })
}

/// There is no copy of the shop, or an old one; those who answer for it see to it.
fn copies(shop: &Shop) -> Option<Task> {
    let (title, detail) = shop.copies?.said();
    let help = match shop.answer.user.as_ref().is_some_and(|user| keeping::is_for(user.role)) {
        true => Help::Keep,
        false => Help::Say(Text::new("keeping-office-only")),
    };
    Some(Task { urgency: Urgency::Attention, about: About::Copies, title, detail, help })
}

/// Their first question is how the shop stands.
const fn looks_after(role: Role) -> bool {
    matches!(role, Role::Manajer | Role::Bendahara | Role::Pengurus | Role::Pengawas)
}
