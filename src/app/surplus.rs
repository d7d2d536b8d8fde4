//! The ways into the office's figures and out of them: the books, a year's surplus, a receipt or a member behind a
//! figure, and back.

use super::App;
use super::screen::books::Books;
use super::screen::desk::Desk;
use super::screen::receipts::Receipts;
use super::screen::reports::Reports;
use super::screen::surplus::Surplus;
use super::screen::{Action, Screen};
use crate::domain::id::{MemberNumber, ReceiptNumber};

impl App {
    /// The running year.
    pub(super) fn show_surplus(&mut self) {
        let year = self.shop.style.zone.date(self.shop.now).year();
        let (surplus, asked) = Surplus::open(year);
        self.show(Screen::Surplus(Box::new(surplus)));
        self.act(asked);
    }

    /// The running year's trial balance.
    pub(super) fn show_books(&mut self) {
        let books = Books::open(self.shop.style.zone.date(self.shop.now).year());
        let asked = books.question();
        self.show(Screen::Books(Box::new(books)));
        self.act(asked);
    }

    /// *Kembali* leads back to the manager's day, where they were opened from there.
    pub(super) fn show_reports(&mut self) {
        let over = matches!(self.screen, Screen::Today(_));
        let reports = Screen::Reports(Box::new(Reports { over, ..Reports::default() }));
        if over { self.over(reports) } else { self.show(reports) }
    }

    /// This year's charts, at one of them; *Kembali* leads back to where they were asked for.
    pub(super) fn show_charts(&mut self, at: usize) {
        let year = self.shop.style.zone.date(self.shop.now).year();
        let books = Books::charts_at(year, at);
        let asked = books.question();
        self.over(Screen::Books(Box::new(books)));
        self.act(asked);
    }

    /// *Kembali* leads back to the books.
    pub(super) fn show_receipt_over(&mut self, receipt: &ReceiptNumber) {
        let receipts = Receipts { over: true, ..Receipts::of(receipt, None) };
        let asked = receipts.question();
        self.over(Screen::Receipts(receipts));
        self.act(asked);
    }

    /// *Kembali* leads back to the surplus.
    pub(super) fn show_receipts_of(&mut self, member: &MemberNumber, year: i16) {
        let receipts = Receipts { typed: format!("{member} {year}"), over: true, ..Receipts::default() };
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
