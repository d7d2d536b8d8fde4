//! A shop's days as steps at the till: opening, customers one after the other, closing.
//!
//! Pure: whoever drives it says what each step met, and gets the next one. Always holds: times ascend; every sale that
//! is promised is rung up, unless the shop has nothing to sell.

use std::collections::VecDeque;

use super::chance::{Chance, sums};
use super::keeper::Keeper;
use super::shelf::Shelf;
use super::{FLOAT, day};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::till::input::Input;
use crate::till::input::stock::Receive;

/// What is to be done next, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    pub at: Instant,
    pub step: Step,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Do(Input),
    /// In cash: what is due, rounded up to this (1 = to the rupiah).
    PayCash {
        up_to: i64,
    },
    /// Sales carried to the safe, the rest counted as it should be, the shift closed.
    Close,
}

/// What a step met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    Done,
    /// Done, but the books say that there is not so much of it.
    BeyondTheBooks,
    /// The till asks whether it is meant.
    Asked,
    Refused,
}

/// A member who may shop here.
#[derive(Clone, Debug)]
pub struct Regular {
    pub number: MemberNumber,
    pub card: String,
}

/// Who rings up; the days are theirs in turn.
#[derive(Clone, Debug)]
pub struct Cashier {
    pub user: UserId,
    pub pin: String,
}

/// What a workload is to do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub sales: u64,
    pub first: BusinessDate,
    pub days: u32,
    pub zone: Zone,
    pub cashiers: Vec<Cashier>,
}

#[derive(Debug)]
pub struct Workload {
    chance: Chance,
    shelf: Shelf,
    regulars: Vec<Regular>,
    regular_sums: Vec<u64>,
    plan: Plan,
    /// Sales of each day.
    days: Vec<u64>,
    day: usize,
    agenda: VecDeque<Errand>,
    customer: Customer,
    keeper: Option<Keeper>,
    now: Instant,
    step_ms: i64,
}

/// What a day is made of.
#[derive(Clone, Copy, Debug)]
enum Errand {
    Morning,
    /// Seconds since midnight.
    Customer {
        moment: i64,
    },
    Evening,
}

/// Who stands at the till: things, each of them one or more steps that mean nothing without the one before.
#[derive(Debug, Default)]
struct Customer {
    things: VecDeque<VecDeque<Step>>,
    /// Steps of the thing in hand.
    hand: VecDeque<Step>,
    last: Option<Step>,
    /// Lines in the basket, as far as can be seen from here.
    lines: u32,
    /// How often this customer began again.
    tries: u32,
}

/// How many things are in a basket, and in how many of a hundred.
const LINES: [(u64, u64); 11] =
    [(1, 22), (2, 22), (3, 18), (4, 12), (5, 9), (6, 6), (7, 4), (8, 3), (10, 2), (14, 1), (20, 1)];
/// Of a hundred customers.
const MEMBERS: u64 = 60;
/// After so many tries there is nothing that may be sold, and the customer goes.
const TIRED: u32 = 50;
/// From here on the customer takes what the books do not have.
const INSISTING: u32 = 10;
/// Between two inputs of an unhurried cashier.
const STEP_MS: i64 = 3_000;
/// A fuller day than this leaves no time for is rung up faster.
const DAY_MS: u64 = 40_000_000;
/// Inputs a customer takes, all in all.
const INPUTS: u64 = 12;

impl Workload {
    pub fn new(plan: Plan, shelf: Shelf, regulars: Vec<Regular>) -> Self {
        let days = match shelf.is_empty() {
            true => Vec::new(),
            false => day::spread(plan.sales, plan.first, plan.days),
        };
        // A few come daily, most now and then: about one over the root of the rank.
        let regular_sums = sums((0..regulars.len() as u64).map(|rank| 10_000 / (rank + 3).isqrt()));
        let (chance, now) = (Chance::new(plan.seed), plan.first.start(&plan.zone));
        let (agenda, customer) = (VecDeque::new(), Customer::default());
        let (day, keeper, step_ms) = (0, None, STEP_MS);
        Self { chance, shelf, regulars, regular_sums, plan, days, day, agenda, customer, keeper, now, step_ms }
    }

    /// With somebody who fills the shelves.
    pub fn kept_by(self, keeper: Keeper) -> Self {
        Self { keeper: Some(keeper), ..self }
    }

    /// The next step. `met` is what the one before it met; anything for the first.
    pub fn next(&mut self, met: Met) -> Option<Timed> {
        self.learn(met);
        loop {
            if let Some(step) = self.customer.hand.pop_front() {
                let at = self.now;
                self.now = self.now.plus_millis(self.step_ms);
                self.customer.last = Some(step.clone());
                return Some(Timed { at, step });
            }
            match self.customer.things.pop_front() {
                Some(thing) if pays(&thing) && self.customer.lines == 0 => self.again(),
                Some(thing) => self.customer.hand = thing,
                None => {
                    let errand = self.errand()?;
                    self.begin(errand);
                }
            }
        }
    }

    fn learn(&mut self, met: Met) {
        let Some(last) = self.customer.last.take() else { return };
        match (&last, met) {
            (Step::Do(_), Met::Asked) => self.customer.hand.push_front(Step::Do(Input::Confirm)),
            (Step::PayCash { .. }, Met::Asked | Met::Refused) => self.again(),
            (Step::Do(input), Met::Refused) if takes_goods(input) => self.customer.hand.clear(),
            // What does not come in stays with who brought it; the day goes on.
            (Step::Do(Input::Receive(step)), Met::Refused) if *step != Receive::Leave => {
                let hand = &mut self.customer.hand;
                hand.retain(|step| !matches!(step, Step::Do(Input::Receive(_))));
                hand.push_front(Step::Do(Input::Receive(Receive::Leave)));
            }
            (Step::Do(input), Met::BeyondTheBooks) if takes_goods(input) && self.customer.tries < INSISTING => {
                self.customer.hand.clear();
                self.customer.hand.push_front(Step::Do(Input::Undo));
            }
            (Step::Do(input), _) if takes_goods(input) => self.customer.lines += 1,
            _ => {}
        }
    }

    /// The basket came to nothing: away with it, and the same customer once more.
    fn again(&mut self) {
        let tries = self.customer.tries;
        self.customer = Customer { tries: tries + 1, ..Customer::default() };
        self.customer.hand.push_back(Step::Do(Input::Cancel));
        if tries < TIRED {
            self.fill_basket();
        }
    }

    fn errand(&mut self) -> Option<Errand> {
        if self.agenda.is_empty() {
            let sales = loop {
                let sales = *self.days.get(self.day)?;
                self.day += 1;
                if sales > 0 {
                    break sales;
                }
            };
            let hurried = i64::try_from(DAY_MS / (sales * INPUTS)).unwrap_or(STEP_MS);
            self.step_ms = hurried.clamp(1, STEP_MS);
            let moments = day::moments(sales, &mut self.chance);
            self.agenda.push_back(Errand::Morning);
            self.agenda.extend(moments.into_iter().map(|moment| Errand::Customer { moment }));
            self.agenda.push_back(Errand::Evening);
        }
        self.agenda.pop_front()
    }

    fn begin(&mut self, errand: Errand) {
        match errand {
            Errand::Morning => {
                self.wait_until(6 * 3_600 + 3_000);
                if let Some(keeper) = &mut self.keeper {
                    let sales = self.days.get(self.day.wrapping_sub(1)).copied().unwrap_or(0);
                    let date = self.plan.zone.date(self.now);
                    self.customer.hand.extend(keeper.morning(sales, date));
                }
                let turn = self.day % self.plan.cashiers.len().max(1);
                if let Some(Cashier { user, pin }) = self.plan.cashiers.get(turn).cloned() {
                    self.customer.hand.push_back(Step::Do(Input::Login { user, pin }));
                }
                self.customer.hand.push_back(Step::Do(Input::Open { opening: Rupiah::of(FLOAT) }));
            }
            Errand::Customer { moment } => {
                self.wait_until(moment);
                self.customer = Customer::default();
                self.fill_basket();
            }
            Errand::Evening => {
                self.wait_until(21 * 3_600 + 300);
                self.customer.hand.extend([Step::Close, Step::Do(Input::Logout)]);
            }
        }
    }

    /// Never back in time: who came while another was served waits.
    fn wait_until(&mut self, second: i64) {
        let day = i64::try_from(self.day).unwrap_or(i64::MAX) - 1;
        let midnight = self.plan.first.plus_days(day).start(&self.plan.zone);
        self.now = self.now.max(midnight.plus_millis(second * 1_000));
    }

    fn fill_basket(&mut self) {
        let mut things = VecDeque::new();
        let member = (!self.regulars.is_empty() && self.chance.in_hundred(MEMBERS)).then(|| self.member());
        let last = self.chance.in_hundred(30);
        if let Some(member) = member.clone().filter(|_| !last) {
            things.push_back(VecDeque::from([Step::Do(member)]));
        }
        let counts: Vec<u64> = sums(LINES.iter().map(|(_, of_hundred)| *of_hundred));
        let (count, _) = LINES[self.chance.weighted(&counts)];
        for _ in 0..count {
            let (inputs, sku, quantity) = self.shelf.take(&mut self.chance);
            if let Some(keeper) = &mut self.keeper {
                keeper.taken(&sku, quantity);
            }
            things.push_back(inputs.into_iter().map(Step::Do).collect());
        }
        if let Some(member) = member.filter(|_| last) {
            things.push_back(VecDeque::from([Step::Do(member)]));
        }
        let notes = [1_000, 5_000, 10_000, 50_000, 100_000];
        let up_to = if self.chance.in_hundred(30) { 1 } else { *self.chance.pick(&notes) };
        things.push_back(VecDeque::from([Step::PayCash { up_to }]));
        self.customer.things = things;
    }

    /// By card, or by the number that they know by heart.
    fn member(&mut self) -> Input {
        let regular = &self.regulars[self.chance.weighted(&self.regular_sums)];
        match self.chance.in_hundred(60) && !regular.card.is_empty() {
            true => Input::Scan { code: regular.card.clone() },
            false => Input::Member { number: Some(regular.number.to_string()) },
        }
    }
}

fn pays(thing: &VecDeque<Step>) -> bool {
    matches!(thing.front(), Some(Step::PayCash { .. }))
}

fn takes_goods(input: &Input) -> bool {
    matches!(input, Input::Scan { .. } | Input::Add { .. } | Input::Quantity { .. } | Input::Confirm)
}
