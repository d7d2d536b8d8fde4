//! The ways into a year's surplus and out of it: to a member's receipts and savings, and back.

use super::App;
use super::screen::desk::Desk;
use super::screen::receipts::Receipts;
use super::screen::surplus::Surplus;
use super::screen::{Action, Screen};
use crate::domain::id::MemberNumber;

impl App {
    /// The running year.
    pub(super) fn show_surplus(&mut self) {
        let year = self.shop.style.zone.date(self.shop.now).year();
        let (surplus, asked) = Surplus::open(year);
        self.show(Screen::Surplus(Box::new(surplus)));
        self.act(asked);
    }

    /// *Kembali* leads back to the surplus.
    pub(super) fn show_receipts_of(&mut self, member: &MemberNumber) {
        let receipts = Receipts { typed: member.to_string(), over: true, ..Receipts::default() };
        let asked = receipts.question();
        self.over(Screen::Receipts(receipts));
        self.act(asked);
    }

    pub(super) fn show_desk_of(&mut self, member: &MemberNumber) {
        let (desk, asked): (Desk, Action) = Desk::of(member);
        self.over(Screen::Desk(Box::new(desk)));
        self.act(asked);
    }
}
