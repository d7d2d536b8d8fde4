//! A year's surplus: what it is made of, what each member gets of it and why, the percentages of the members' meeting,
//! the allocation by two people, and its payment.
//!
//! Holds the year, the order of the rows and what is half typed; the figures stand in the last answer. Always holds: a
//! year that is not allocated says RANCANGAN.
//! Neighbours: drawing (`view.rs`), the percentages (`deciding_view.rs`), one member's arithmetic (`why_view.rs`).

use std::cmp::Reverse;

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::shu::policy::{Pool, PoolKind};
use crate::domain::id::MemberNumber;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::answer::books::SurplusView;
use crate::till::input::Input;
use crate::till::input::books::{PaidTo, Surplus as Asked};
use crate::till::refusal::Refusal;

pub mod deciding_view;
pub mod view;
pub mod why_view;

/// Signs of a percentage and of a minutes number.
const PERCENT_SIGNS: usize = 6;
const DECISION_SIGNS: usize = 20;

#[derive(Clone, Debug, Default)]
pub struct Surplus {
    pub year: i16,
    /// It is the year before the running one.
    pub before: bool,
    /// Places in the answer's members, the largest share first.
    pub order: Vec<usize>,
    /// The chosen row.
    pub at: usize,
    /// Letters or digits that a member is looked for by.
    pub typed: String,
    pub deciding: Option<Deciding>,
    pub paying: bool,
    pub waiting: bool,
    pub said: Option<Text>,
    pub refused: bool,
}

/// The meeting's percentages, as far as they are typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deciding {
    /// Code and percentage, in the order of the policy.
    pub pools: Vec<(String, String)>,
    /// The pool that is typed at; one behind the last is the minutes number.
    pub at: usize,
    pub decision: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    RowPressed(usize),
    Moved(isize),
    Turned(isize),
    YearPressed(i16),
    ReceiptsPressed,
    SavingsPressed,
    PrintPressed,
    PackPressed,
    DecidePressed,
    PayPressed,
    PayAllPressed,
    PayOnePressed(PaidTo),
    TakeBackPressed,
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
            Message::RowPressed(at) => self.at = at,
            Message::Moved(by) => match &mut self.deciding {
                Some(deciding) => deciding.at = deciding.at.saturating_add_signed(by).min(deciding.pools.len()),
                None => self.walk(by),
            },
            Message::Turned(by) => self.walk(by),
            Message::YearPressed(year) => return self.turn_to(year),
            Message::ReceiptsPressed => return self.receipts(shop),
            Message::SavingsPressed => return self.savings(shop),
            Message::PrintPressed => return self.print(shop),
            Message::PackPressed => {
                let by = shop.answer.user.as_ref().map_or_else(String::new, |user| user.name.clone());
                self.said = Some(Text::new("surplus-packing"));
                return Action::Read(Question::Pack { year: self.year, by });
            }
            Message::DecidePressed => return self.decide(shop),
            Message::PayPressed => return self.pay(shop),
            Message::PayAllPressed => return self.send(Asked::PayAll { year: self.year }),
            Message::PayOnePressed(to) => return self.pay_one(to, shop),
            Message::TakeBackPressed => return self.send(Asked::TakeBack { year: self.year }),
            Message::PoolPressed(at) => {
                if let Some(deciding) = &mut self.deciding {
                    deciding.at = at;
                }
            }
            Message::SignPressed(sign) => sign.chars().for_each(|sign| self.sign(sign)),
            Message::Typed(Stroke::Sign(sign)) => {
                self.sign(sign);
                self.look_for(shop);
            }
            Message::Typed(Stroke::Erase) | Message::ErasePressed => self.erase(),
            Message::AllocatePressed => return self.allocate(shop),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.said = None,
        }
        Action::None
    }

    fn walk(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(self.order.len().saturating_sub(1));
    }

    fn turn_to(&mut self, year: i16) -> Action {
        let before = year < self.year;
        *self = Self { year, before, waiting: true, ..Self::default() };
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
            Some(member) => self.send(Asked::Statement { year: self.year, member }),
            None => Action::Refuse(Text::new("surplus-nobody")),
        }
    }

    fn decide(&mut self, shop: &Shop) -> Action {
        let Some(view) = self.view_of(shop) else { return Action::Refuse(Text::new("surplus-still-reading")) };
        if view.allocated.is_some() {
            return Action::Refuse(Text::new("surplus-decided"));
        }
        let pools = view.policy.pool.iter().map(|pool| (pool.code.clone(), pool.percent.clone()));
        self.deciding = Some(Deciding { pools: pools.collect(), ..Deciding::default() });
        Action::None
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

    /// Digits of a percentage, letters of the minutes number, or of whom one looks for.
    fn sign(&mut self, sign: char) {
        let Some(deciding) = &mut self.deciding else {
            if self.typed.chars().count() < DECISION_SIGNS {
                self.typed.push(sign);
            }
            return;
        };
        match deciding.pools.get_mut(deciding.at) {
            Some((_, percent)) => {
                let sign = if sign == ',' { '.' } else { sign };
                let fits = sign.is_ascii_digit() || sign == '.' && !percent.contains('.') && !percent.is_empty();
                if fits && percent.len() < PERCENT_SIGNS {
                    percent.push(sign);
                }
            }
            None if deciding.decision.chars().count() < DECISION_SIGNS => {
                deciding.decision.extend(sign.to_uppercase());
            }
            None => {}
        }
    }

    fn erase(&mut self) {
        match &mut self.deciding {
            None => drop(self.typed.pop()),
            Some(deciding) => match deciding.pools.get_mut(deciding.at) {
                Some((_, percent)) => drop(percent.pop()),
                None => drop(deciding.decision.pop()),
            },
        }
    }

    /// Whom the typed letters find: the first whose number or name begins with them, or holds them.
    fn look_for(&mut self, shop: &Shop) {
        if self.typed.is_empty() || self.deciding.is_some() {
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
        let (Some(view), Some(deciding)) = (self.view_of(shop), &self.deciding) else { return Action::None };
        if let Some(missing) = deciding.missing() {
            return Action::Refuse(missing);
        }
        let pool = |(pool, (_, percent)): (&Pool, &(String, String))| Pool {
            percent: percent.trim_end_matches('.').to_owned(),
            ..pool.clone()
        };
        let mut policy = view.policy.clone();
        policy.pool = policy.pool.iter().zip(&deciding.pools).map(pool).collect();
        // The books say the surplus when it is allocated; what was shown may be a minute old.
        (policy.surplus, policy.sales_total) = (None, None);
        let (decision, policy) = (deciding.decision.clone(), Box::new(policy));
        self.send(Asked::Allocate { year: self.year, decision, date: None, policy })
    }

    fn back(&mut self) -> Action {
        if self.deciding.take().is_some() || std::mem::take(&mut self.paying) {
            return Action::None;
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
                    Asked::Draft { .. } => return Action::None,
                    Asked::Statement { .. } => self.said = Some(Text::new("surplus-printed")),
                    Asked::Allocate { .. } => {
                        (self.deciding, self.said) = (None, Some(Text::new("surplus-allocated")));
                    }
                    Asked::Pay { .. } | Asked::PayAll { .. } => self.paying = false,
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

impl Deciding {
    /// Hundredths of a percent of what a person types; more decimals are for the file.
    fn hundredths(percent: &str) -> Option<i64> {
        let (whole, rest) = percent.split_once('.').unwrap_or((percent, ""));
        let rest: i64 = format!("{rest:0<2}").get(..2)?.parse().ok()?;
        Some(whole.parse::<i64>().ok()? * 100 + rest)
    }

    /// What the percentages add up to, in hundredths; `None` while one of them is none.
    pub fn sum(&self) -> Option<i64> {
        self.pools.iter().map(|(_, percent)| Self::hundredths(percent)).sum()
    }

    /// Why it cannot be allocated yet.
    pub fn missing(&self) -> Option<Text> {
        match self.sum() {
            None => Some(Text::new("surplus-percent-missing")),
            Some(10_000) if self.decision.trim().is_empty() => Some(Text::new("surplus-decision-missing")),
            Some(10_000) => None,
            Some(sum) => Some(Text::new("surplus-percent-sum").with("sum", written(sum))),
        }
    }
}

/// `12,5` from hundredths.
pub fn written(hundredths: i64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest % 10, rest) {
        (_, 0) => whole.to_string(),
        (0, _) => format!("{whole},{}", rest / 10),
        _ => format!("{whole},{rest:02}"),
    }
}

/// What a pool is called, by its code where it has a name of its own.
pub fn name_of(code: &str, kind: PoolKind) -> Text {
    Text::new("surplus-pool").with("code", code).with("kind", kind.code())
}

#[cfg(test)]
mod tests;
