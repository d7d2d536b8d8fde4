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
    /// By this means, or where it cannot be in cash: what is due, rounded up to this (1 = to the rupiah).
    Pay {
        by: By,
        up_to: i64,
        /// The first goods are brought back before the day is over.
        comes_back: bool,
    },
    /// What was to be brought back is, before the next customer.
    TakeBack,
    /// The sale that was just paid was rung up wrongly: it is voided, and done once more.
    Void,
    /// Before the drawer is counted: goods come back, members pay what they owe. On the last day all of it.
    Settle {
        last: bool,
        /// Between two of these.
        pace_ms: i64,
    },
    /// Sales carried to the safe, the rest counted as it should be, the shift closed.
    Close,
    /// The manager sees what came to the bank since.
    Bank,
}

/// How a customer means to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Cash,
    Qris,
    /// A part by QRIS, the rest in cash.
    Split,
    Card,
    Transfer,
    Kasbon,
    Sukarela,
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
    /// Of how is paid and what comes back: dice of their own, so that no basket hangs on it.
    ways: Chance,
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
    /// Somebody brings something back.
    comes_back: bool,
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
    Night,
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
/// Means other than cash, and of how many of a hundred sales. A member's own mostly come to nothing: coins must be able
/// to pay the sum back, and she must owe nothing yet, or have as much.
const WAYS: [(By, u64); 6] =
    [(By::Qris, 22), (By::Split, 2), (By::Card, 2), (By::Transfer, 2), (By::Kasbon, 26), (By::Sukarela, 12)];
/// Of a hundred sales in cash.
const COME_BACK: u64 = 5;
const MISTAKES: u64 = 2;
/// Of a hundred mornings: something small is bought out of the drawer, or the drawer opened to give change.
const SMALL_EXPENSES: u64 = 30;
const NO_SALES: u64 = 20;
/// Makes of a seed another one.
const OTHER_DICE: u64 = 0x5741_5953_4F46_5041;
/// After so many tries there is nothing that may be sold, and the customer goes.
const TIRED: u32 = 50;
/// From here on the customer takes what the books do not have.
const INSISTING: u32 = 10;
/// Between two inputs of an unhurried cashier.
const STEP_MS: i64 = 3_000;
/// A fuller day than this leaves no time for is rung up faster.
const DAY_MS: u64 = 40_000_000;
/// As many things are settled of an evening, one after the other; what is more, at the same moment.
pub const SETTLED: i64 = 60;
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
        let ways = Chance::new(plan.seed ^ OTHER_DICE);
        let (agenda, customer) = (VecDeque::new(), Customer::default());
        let (day, keeper, step_ms, comes_back) = (0, None, STEP_MS, false);
        Self {
            chance,
            ways,
            shelf,
            regulars,
            regular_sums,
            plan,
            days,
            day,
            agenda,
            customer,
            keeper,
            comes_back,
            now,
            step_ms,
        }
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
            (Step::Pay { .. }, Met::Asked | Met::Refused) => self.again(),
            (Step::Pay { comes_back: true, .. }, _) => self.comes_back = true,
            // The sale stands, and is not done once more.
            (Step::Void, Met::Asked | Met::Refused) => self.customer.things.clear(),
            (Step::Void, _) => self.customer.lines = 0,
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
            self.agenda.extend([Errand::Evening, Errand::Night]);
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
                let small = self.small_things();
                self.customer.hand.extend(small.into_iter().map(Step::Do));
            }
            Errand::Customer { moment } => {
                self.wait_until(moment);
                self.customer = Customer::default();
                self.customer.hand.extend(std::mem::take(&mut self.comes_back).then_some(Step::TakeBack));
                self.fill_basket();
            }
            Errand::Evening => {
                self.wait_until(21 * 3_600 + 60);
                let last = self.days[self.day..].iter().all(|sales| *sales == 0);
                self.customer.hand.push_back(Step::Settle { last, pace_ms: self.pace_ms() });
            }
            Errand::Night => {
                self.now = self.now.plus_millis(SETTLED * self.pace_ms());
                self.wait_until(21 * 3_600 + 300);
                self.customer.hand.extend([Step::Close, Step::Bank, Step::Do(Input::Logout)]);
            }
        }
    }

    /// On a day that is too full nobody has time between two things.
    const fn pace_ms(&self) -> i64 {
        if self.step_ms == STEP_MS { 2_000 } else { 0 }
    }

    /// What is done at the drawer before the first customer.
    fn small_things(&mut self) -> Vec<Input> {
        let amount = Rupiah::of(5_000 * i64::try_from(1 + self.ways.below(5)).unwrap_or(1));
        let (buys, changes) = (self.ways.in_hundred(SMALL_EXPENSES), self.ways.in_hundred(NO_SALES));
        let bags = Input::CashOut { amount, reason: "kantong plastik".to_owned(), account: None };
        let change = Input::NoSale { reason: "tukar uang kecil".to_owned() };
        buys.then_some(bags).into_iter().chain(changes.then_some(change)).collect()
    }

    /// How this one pays, and whether anything of it is taken back: `None` where it was rung up wrongly.
    fn way(&mut self) -> (By, Option<bool>) {
        let mut rolled = self.ways.below(100);
        for (by, of_hundred) in WAYS {
            match rolled.checked_sub(of_hundred) {
                None => return (by, Some(false)),
                Some(rest) => rolled = rest,
            }
        }
        let (back, wrong) = (self.ways.in_hundred(COME_BACK), self.ways.in_hundred(MISTAKES));
        (By::Cash, (!wrong).then_some(back))
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
        let (by, back) = self.way();
        let pay = |comes_back| VecDeque::from([Step::Pay { by, up_to, comes_back }]);
        if back.is_none() {
            let once_more = things.clone();
            things.push_back(pay(false));
            things.push_back(VecDeque::from([Step::Void]));
            things.extend(once_more);
        }
        things.push_back(pay(back.unwrap_or(false)));
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
    matches!(thing.front(), Some(Step::Pay { .. }))
}

fn takes_goods(input: &Input) -> bool {
    matches!(input, Input::Scan { .. } | Input::Add { .. } | Input::Quantity { .. } | Input::Confirm)
}
