//! A year's surplus: what it is made of, what each member gets of it and why, the percentages of the members' meeting,
//! the allocation by two people, and its payment.
//!
//! Holds the year, the order of the rows and what is half typed; the figures stand in the last answer. Always holds: a
//! year that is not allocated says RANCANGAN; what was tried and is not decided is printed as it is shown.
//! Neighbours: what a meeting decides (`deciding.rs`, `claim.rs`), drawing (`view.rs`, `members_view.rs`,
//! `deciding_view.rs`, `asking_view.rs`), one member's arithmetic (`why_view.rs`).

use std::cmp::Reverse;

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::shu::Status;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::answer::books::SurplusView;
use crate::till::input::Input;
use crate::till::input::books::{PaidTo, Surplus as Asked};
use crate::till::refusal::Refusal;

pub mod asking_view;
pub mod claim;
pub mod deciding;
pub mod deciding_view;
pub mod members_view;
pub mod view;
pub mod why_view;

use claim::{Claim, Of};
use deciding::{DECISION_SIGNS, Deciding, Page};

/// What is said while the pack of the meeting is written.
const PACKING: &str = "surplus-packing";
/// How many years back the books are turned to.
pub const YEARS_BACK: i16 = 5;

#[derive(Clone, Debug, Default)]
pub struct Surplus {
    pub year: i16,
    /// Places in the answer's members, the largest share first.
    pub order: Vec<usize>,
    /// The chosen row.
    pub at: usize,
    /// Letters or digits that a member is looked for by.
    pub typed: String,
    pub deciding: Option<Deciding>,
    /// What was tried: the year shows what it would come to.
    pub tried: Option<Deciding>,
    /// Another year is chosen.
    pub turning: bool,
    pub paying: bool,
    /// What nobody came for goes back to the reserve, or a share of it to its member.
    pub claim: Option<Claim>,
    pub waiting: bool,
    pub said: Option<Text>,
    pub refused: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    RowPressed(usize),
    Moved(isize),
    Turned(isize),
    YearsPressed,
    YearPressed(i16),
    ReceiptsPressed,
    SavingsPressed,
    PrintPressed,
    PackPressed,
    DecidePressed,
    PolicyPressed,
    PagePressed(Page),
    FundAdded,
    ChoicePressed(usize),
    TryPressed,
    PayPressed,
    PayAllPressed,
    PayOnePressed(PaidTo),
    /// By the bank: its number is asked.
    PayByBankPressed,
    TakeBackPressed,
    LapsePressed,
    GiveBackPressed,
    ClaimDecided,
    PoolPressed(usize),
    SignPressed(&'static str),
    Typed(Stroke),
    ErasePressed,
    AllocatePressed,
    BackPressed,
    PutAwayPressed,
}

impl Surplus {
    /// The screen of a year, and what it asks first.
    pub fn open(year: i16) -> (Self, Action) {
        let screen = Self { year, waiting: true, ..Self::default() };
        let asked = screen.question();
        (screen, asked)
    }

    /// Signs of the keyboard are typed: whom one looks for, what a meeting decides. Where a year, a rule or a way of
    /// paying is chosen they are keys of the screen.
    pub fn is_typing(&self) -> bool {
        match (&self.deciding, &self.claim) {
            (Some(deciding), _) => deciding.page != Page::Rules,
            (None, Some(_)) => !self.turning,
            (None, None) => !self.turning && !self.paying,
        }
    }

    /// The year as the books have it now.
    pub fn question(&self) -> Action {
        Action::Submit(Input::Surplus(Asked::Draft { year: self.year, policy: None }))
    }

    pub fn view_of<'a>(&self, shop: &'a Shop) -> Option<&'a SurplusView> {
        shop.answer.surplus.as_deref().filter(|view| view.distribution.year == self.year)
    }

    /// Whose row is chosen: the place among the answer's members.
    pub fn chosen(&self) -> Option<usize> {
        self.order.get(self.at).copied()
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::RowPressed(at) => (self.at, self.said) = (at, None),
            Message::Moved(by) => self.moved(by),
            Message::Turned(by) => self.walk(by),
            Message::YearsPressed => self.turning = true,
            Message::YearPressed(year) => return self.turn_to(year),
            Message::ReceiptsPressed => return self.receipts(shop),
            Message::SavingsPressed => return self.savings(shop),
            Message::PrintPressed => return self.print(shop),
            Message::PackPressed => {
                let by = shop.answer.user.as_ref().map_or_else(String::new, |user| user.name.clone());
                (self.said, self.refused) = (Some(Text::new(PACKING)), false);
                return Action::Read(Question::Pack { year: self.year, by });
            }
            Message::DecidePressed => return self.decide(shop),
            Message::PolicyPressed => return self.look_at_policy(shop),
            Message::PagePressed(_) | Message::FundAdded | Message::ChoicePressed(_) => self.decided_more(&message),
            Message::TryPressed => return self.try_out(),
            Message::LapsePressed => return self.lapse(shop),
            Message::GiveBackPressed => return self.give_back(shop),
            Message::ClaimDecided => return self.send_claim(),
            Message::PayByBankPressed => return self.by_bank(shop),
            Message::PayPressed => return self.pay(shop),
            Message::PayAllPressed => return self.send(Asked::PayAll { year: self.year }),
            Message::PayOnePressed(to) => return self.pay_one(to, shop),
            Message::TakeBackPressed => return self.send(Asked::TakeBack { year: self.year }),
            Message::PoolPressed(at) => match (&mut self.claim, &mut self.deciding) {
                (Some(claim), _) => claim.at = at,
                (None, Some(deciding)) => deciding.go_to(at),
                (None, None) => {}
            },
            Message::SignPressed(sign) => sign.chars().for_each(|sign| self.stroke(Stroke::Sign(sign), shop)),
            Message::Typed(stroke) => self.stroke(stroke, shop),
            Message::ErasePressed => self.stroke(Stroke::Erase, shop),
            Message::AllocatePressed => return self.allocate(shop),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.said = None,
        }
        Action::None
    }

    fn moved(&mut self, by: isize) {
        match (&mut self.claim, &mut self.deciding) {
            (Some(claim), _) => claim.walk(by),
            (None, Some(deciding)) => {
                deciding.go_to(deciding.at.saturating_add_signed(by).min(deciding.rows().saturating_sub(1)));
            }
            (None, None) => self.walk(by),
        }
    }

    fn walk(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(self.order.len().saturating_sub(1));
    }

    fn turn_to(&mut self, year: i16) -> Action {
        *self = Self { year, waiting: true, ..Self::default() };
        self.question()
    }

    fn send(&mut self, asked: Asked) -> Action {
        // The second of two quick taps.
        if self.waiting {
            return Action::None;
        }
        self.waiting = true;
        Action::Submit(Input::Surplus(asked))
    }

    fn member(&self, shop: &Shop) -> Option<String> {
        let view = self.view_of(shop)?;
        Some(view.people.get(self.chosen()?)?.id.clone())
    }

    fn receipts(&self, shop: &Shop) -> Action {
        match self.member(shop) {
            Some(member) => Action::Go(Way::ReceiptsOf(MemberNumber(member), self.year)),
            None => Action::Refuse(Text::new("surplus-nobody")),
        }
    }

    fn savings(&self, shop: &Shop) -> Action {
        match self.member(shop) {
            Some(member) => Action::Go(Way::DeskOf(MemberNumber(member))),
            None => Action::Refuse(Text::new("surplus-nobody")),
        }
    }

    fn print(&mut self, shop: &Shop) -> Action {
        match self.member(shop) {
            Some(member) => {
                let policy = self.tried.as_ref().map(|tried| Box::new(tried.policy()));
                self.send(Asked::Statement { year: self.year, member, policy })
            }
            None => Action::Refuse(Text::new("surplus-nobody")),
        }
    }

    fn decide(&mut self, shop: &Shop) -> Action {
        let Some(view) = self.view_of(shop) else { return Action::Refuse(Text::new("surplus-still-reading")) };
        if view.allocated.is_some() {
            return Action::Refuse(Text::new("surplus-decided"));
        }
        let begun = view.begun.as_ref().map_or_else(String::new, |(_, decision)| decision.clone());
        let tried = self.tried.take();
        let it = &view.distribution;
        if it.status == Status::Deficit {
            self.deciding = Some(Deciding::of(&view.policy, None).of_loss(it.loss_carried));
            return Action::None;
        }
        self.deciding = Some(tried.unwrap_or_else(|| Deciding { begun, ..Deciding::of(&view.policy, None) }));
        Action::None
    }

    /// By which policy a decided year was shared out.
    fn look_at_policy(&mut self, shop: &Shop) -> Action {
        let Some(view) = self.view_of(shop) else { return Action::Refuse(Text::new("surplus-still-reading")) };
        self.deciding = Some(Deciding::of(&view.policy, view.allocated.as_ref()));
        Action::None
    }

    fn decided_more(&mut self, message: &Message) {
        let Some(deciding) = &mut self.deciding else { return };
        match *message {
            Message::PagePressed(page) => deciding.turn_to(page),
            Message::FundAdded => deciding.add_fund(),
            Message::ChoicePressed(place) => deciding.choose(place),
            _ => {}
        }
    }

    /// What it would come to, for every member; records nothing.
    fn try_out(&mut self) -> Action {
        let Some(policy) = self.deciding.as_ref().map(Deciding::policy) else { return Action::None };
        self.send(Asked::Draft { year: self.year, policy: Some(Box::new(policy)) })
    }

    fn lapse(&mut self, shop: &Shop) -> Action {
        match self.view_of(shop).map(SurplusView::settled) {
            Some([_, _, owed]) if !owed.is_zero() => {
                self.claim = Some(Claim::default());
                Action::None
            }
            _ => Action::Refuse(Text::new("shu-all-paid").with("year", self.year.to_string())),
        }
    }

    /// The chosen member's share that went back to the reserve, given to her after all.
    fn give_back(&mut self, shop: &Shop) -> Action {
        let Some((view, place)) = self.view_of(shop).zip(self.chosen()) else {
            return Action::Refuse(Text::new("surplus-nobody"));
        };
        let name = view.names.get(place).cloned().unwrap_or_default();
        if self.lapsed(shop).is_zero() {
            return Action::Refuse(Text::new("shu-not-lapsed").with("name", name));
        }
        let member = view.people.get(place).map(|person| person.id.clone());
        self.claim = member.map(|number| Claim { of: Of::Back(number, name), ..Claim::default() });
        Action::None
    }

    /// The chosen member's share by the bank: the number of the transfer comes first.
    fn by_bank(&mut self, shop: &Shop) -> Action {
        let Some((view, place)) = self.view_of(shop).zip(self.chosen()) else {
            return Action::Refuse(Text::new("surplus-nobody"));
        };
        let name = view.names.get(place).cloned().unwrap_or_default();
        let member = view.people.get(place).map(|person| person.id.clone());
        self.claim = member.map(|number| Claim { of: Of::Bank(number, name), ..Claim::default() });
        Action::None
    }

    /// What the chosen member is owed still.
    pub fn owed(&self, shop: &Shop) -> Rupiah {
        let Some((view, place)) = self.view_of(shop).zip(self.chosen()) else { return Rupiah::ZERO };
        let share = view.distribution.members.get(place).map_or(Rupiah::ZERO, |share| share.total());
        view.payouts.get(place).map_or(share, |payout| payout.owed_of(share))
    }

    /// What of the chosen member's share went back to the reserve.
    pub fn lapsed(&self, shop: &Shop) -> Rupiah {
        let payout = self.view_of(shop).zip(self.chosen()).and_then(|(view, place)| view.payouts.get(place));
        payout.map_or(Rupiah::ZERO, |payout| payout.lapsed)
    }

    fn send_claim(&mut self) -> Action {
        let Some(claim) = &self.claim else { return Action::None };
        match claim.asked(self.year) {
            Ok(asked) => self.send(asked),
            Err(missing) => Action::Refuse(missing),
        }
    }

    fn pay(&mut self, shop: &Shop) -> Action {
        match self.view_of(shop).is_some_and(|view| view.allocated.is_some()) {
            true => {
                self.paying = true;
                Action::None
            }
            false => Action::Refuse(Text::new("surplus-not-decided")),
        }
    }

    fn pay_one(&mut self, to: PaidTo, shop: &Shop) -> Action {
        match self.member(shop) {
            Some(member) => self.send(Asked::Pay { year: self.year, member, to }),
            None => Action::Refuse(Text::new("surplus-nobody")),
        }
    }

    /// What is decided, the number of the minutes, or whom one looks for.
    fn stroke(&mut self, stroke: Stroke, shop: &Shop) {
        if let Some(deciding) = &mut self.deciding {
            return deciding.stroke(stroke);
        }
        if let Some(claim) = &mut self.claim {
            return claim.stroke(stroke);
        }
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < DECISION_SIGNS => self.typed.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(self.typed.pop()),
        }
        if matches!(stroke, Stroke::Sign(_)) {
            self.look_for(shop);
        }
    }

    /// Whom the typed letters find: the first whose number or name begins with them, or holds them.
    fn look_for(&mut self, shop: &Shop) {
        if self.typed.is_empty() {
            return;
        }
        let Some(view) = self.view_of(shop) else { return };
        let wanted = self.typed.to_lowercase();
        let key = MemberNumber::key(&self.typed);
        let fits = |place: &usize| {
            view.people.get(*place).is_some_and(|person| {
                key.is_some() && MemberNumber::key(&person.id) == key
                    || view.names.get(*place).is_some_and(|name| name.to_lowercase().contains(&wanted))
            })
        };
        if let Some(at) = self.order.iter().position(fits) {
            self.at = at;
        }
    }

    fn allocate(&mut self, shop: &Shop) -> Action {
        let (Some(_), Some(deciding)) = (self.view_of(shop), &self.deciding) else { return Action::None };
        if deciding.fixed {
            return Action::None;
        }
        if let Some(missing) = deciding.missing() {
            return Action::Refuse(missing);
        }
        let date = deciding.date().unwrap_or_default();
        let (decision, policy) = (deciding.decision().to_owned(), Box::new(deciding.policy()));
        self.send(Asked::Allocate { year: self.year, decision, date, policy })
    }

    fn back(&mut self) -> Action {
        if self.claim.take().is_some() || std::mem::take(&mut self.turning) {
            return Action::None;
        }
        if self.deciding.take().is_some() || std::mem::take(&mut self.paying) {
            return Action::None;
        }
        if self.tried.take().is_some() {
            self.waiting = true;
            return self.question();
        }
        if !self.typed.is_empty() {
            self.typed.clear();
            return Action::None;
        }
        Action::Go(Way::Menu)
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        let Input::Surplus(asked) = input else { return Action::None };
        match result {
            Ok(answer) => {
                (self.said, self.refused) = (answer.notices.first().cloned(), false);
                if let Some(view) = &answer.surplus {
                    self.order = order(view);
                    self.at = self.at.min(self.order.len().saturating_sub(1));
                }
                match asked {
                    Asked::Draft { policy, .. } => {
                        if policy.is_some() && self.deciding.is_some() {
                            (self.tried, self.said) = (self.deciding.take(), Some(Text::new("surplus-tried")));
                        }
                        return Action::None;
                    }
                    Asked::Statement { .. } => {
                        self.said = Some(Text::new("surplus-printed"));
                        // What is tried goes on being shown.
                        return Action::None;
                    }
                    Asked::Allocate { .. } => {
                        let loss = self.deciding.take().is_some_and(|deciding| deciding.loss.is_some());
                        self.tried = None;
                        self.said = Some(Text::new(if loss { "surplus-loss-recorded" } else { "surplus-allocated" }));
                    }
                    Asked::Pay { .. } | Asked::PayAll { .. } | Asked::Lapse { .. } | Asked::GiveBack { .. } => {
                        (self.claim, self.paying) = (None, false);
                    }
                    Asked::TakeBack { .. } => self.said = Some(Text::new("surplus-taken-back")),
                }
                // Whatever else was done, the year is read again: the answer shows it no more.
                self.waiting = true;
                self.question()
            }
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                (self.said, self.refused) = (Some(refusal.text.clone()), true);
                Action::None
            }
        }
    }
}

/// The largest share first, then those who take no part; the same by number.
pub fn order(view: &SurplusView) -> Vec<usize> {
    let mut order: Vec<usize> = (0..view.people.len()).collect();
    order.sort_by_key(|place| {
        let share = view.distribution.members.get(*place);
        let out = share.is_none_or(|share| share.reason.is_some());
        (out, Reverse(share.map_or_else(Default::default, |share| share.total())))
    });
    order
}

/// What a pool is called, by its code where it has a name of its own.
pub fn name_of(code: &str, kind: PoolKind) -> Text {
    let code = if deciding::is_known(code) { code.to_owned() } else { code.replace('_', " ") };
    Text::new("surplus-pool").with("code", code).with("kind", kind.code())
}

#[cfg(test)]
mod tests;
