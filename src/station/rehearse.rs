//! The demo cooperative, made: founded, its files taken in, its days rung up through the same till as every sale.
//!
//! Always holds: the same seed and moment give the same log, byte for byte; nothing is dated after the moment; no shift
//! is open and nobody signed in at the end. Command line and first-run wizard come here.
//! Neighbours: what it is made of (`demo.rs`), a folder with a shop or without one (`found.rs`).

use std::collections::HashMap;
use std::ops::ControlFlow;

use crate::demo;
use crate::demo::keeper::Keeper;
use crate::demo::shelf::Shelf;
use crate::demo::workload::{Cashier, Met, Plan, Regular, Step, Timed, Workload};
use crate::domain::cooperative::founding::{Founding, NewUser, SYSTEM};
use crate::domain::drawer::cash::likely;
use crate::domain::drawer::shift::expected;
use crate::domain::goods::product::{Place, Product};
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::clock::Stepped;
use crate::io::entropy::Seeded;
use crate::io::folder::Folder;
use crate::store::print_queue::{JobState, Target};
use crate::till::input::Input;
use crate::till::refusal::Code;

use means::Unsettled;

use super::found::{FoundError, Site};
use super::take_in::{Kind, TakeInError, Terms};
use super::{Doors, NotDone, Station};

mod means;

/// What demo is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub seed: u64,
    pub sales: u64,
    /// Before the day of `at`; none where there are no sales.
    pub days: u32,
    pub at: Instant,
}

impl Wish {
    /// The day on which the books begin: before the first day of sales, or the day itself where there is none.
    fn opening(&self, today: BusinessDate) -> BusinessDate {
        match self.days {
            0 => today,
            days => today.plus_days(-i64::from(days) - 1),
        }
    }
}

/// Sales between two moves of the WAL into the file: about 40 MB of it. No till that rests moves it here, and a WAL of
/// a year's sales is larger than the disk and slower with every sale.
const MOVED_EVERY: u64 = 100;

/// Told how many of the sales are done, and may stop it.
pub type Progress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// Makes the demo in an empty folder, wholly or not at all. Answers how many sales were rung up.
pub fn demo(folder: &Folder, wish: &Wish, progress: Progress<'_>) -> Result<u64, FoundError> {
    shop(folder, demo::founding(), wish, progress)
}

/// The same with another name over the door: a shop to practise in.
pub fn shop(folder: &Folder, founding: Founding, wish: &Wish, progress: Progress<'_>) -> Result<u64, FoundError> {
    let site = Site::at(folder)?;
    let zone = founding.zone();
    let today = zone.date(wish.at);
    let opening = wish.opening(today);
    let begun = opening.start(&zone);
    let doors = Doors { clock: Box::new(Stepped::new(begun)), entropy: Box::new(Seeded::new(wish.seed)) };
    let mut station = site.found(&founding, begun, doors)?;
    let moved_by = today.days_since(demo::day_of_the_files());
    let terms = Terms { by: UserId::from(SYSTEM), moved_by, opening: Some(opening), file: None };
    for (kind, file) in FILES {
        station.take_in(kind, file, &terms, &mut |_| ControlFlow::Continue(()))?;
    }
    let workload = workload(&station, wish, opening, zone)?;
    let done = station.rehearse(workload, progress)?;
    site.settle(station)?;
    Ok(done)
}

/// In an order in which each finds what it names.
const FILES: [(Kind, &[u8]); 7] = [
    (Kind::Suppliers, demo::SUPPLIERS),
    (Kind::Products, demo::PRODUCTS),
    (Kind::Medicines, demo::MEDICINES),
    (Kind::Batches, demo::BATCHES),
    (Kind::Members, demo::MEMBERS),
    (Kind::Loans, demo::LOANS),
    (Kind::Opening, demo::OPENING),
];

impl From<TakeInError> for FoundError {
    fn from(error: TakeInError) -> Self {
        Self::Demo(error.advice())
    }
}

fn workload(station: &Station, wish: &Wish, opening: BusinessDate, zone: Zone) -> Result<Workload, FoundError> {
    let store = station.store()?;
    let goods = store.products(opening)?;
    let priced = goods.iter().filter_map(|known| Some((&known.product, known.prices.as_ref()?)));
    let members = store.members(opening.year())?.into_iter();
    let shopping = members.filter(|member| !member.state.has_left());
    let regulars = shopping.map(|member| Regular { number: member.number, card: member.card }).collect();
    let (cashiers, others): (Vec<_>, Vec<_>) =
        demo::founding().users.into_iter().partition(|user| user.id.as_str().starts_with("kasir"));
    let cashier = |user: NewUser| Cashier { user: user.id, pin: user.pin };
    let plan = Plan {
        seed: wish.seed,
        sales: wish.sales,
        first: opening.plus_days(1),
        days: wish.days,
        zone,
        cashiers: cashiers.into_iter().map(cashier).collect(),
    };
    let shelf = Shelf::of(priced);
    let mut lying: HashMap<Sku, Quantity> = HashMap::new();
    for row in store.stock()? {
        let for_sale = matches!(row.place, Place::Toko | Place::Apotek) && row.expiry.is_none_or(|day| day > opening);
        if for_sale {
            *lying.entry(row.sku).or_default() += row.qty_milli;
        }
    }
    let left = |product: &Product| lying.get(&product.sku).copied().unwrap_or_default();
    let keeper = others.into_iter().find(|user| user.role == Role::Gudang).map(cashier);
    let keeper = keeper.map(|who| {
        let goods = goods.iter().map(|known| (&known.product, left(&known.product)));
        Keeper::new(who, &shelf, goods)
    });
    let workload = Workload::new(plan, shelf, regulars);
    Ok(match keeper {
        Some(keeper) => workload.kept_by(keeper),
        None => workload,
    })
}

impl Station {
    /// Rings up a workload. Answers how many sales were completed.
    pub fn rehearse(&mut self, mut workload: Workload, progress: Progress<'_>) -> Result<u64, FoundError> {
        let (mut met, mut done, mut open) = (Met::Done, 0, Unsettled::default());
        while let Some(Timed { at, step }) = workload.next(met) {
            self.doors.clock = Box::new(Stepped::new(at));
            met = match step {
                Step::Do(input) => self.meet(&input)?,
                Step::Pay { by, up_to, comes_back } => {
                    let met = self.pay_by((by, up_to), at, &mut open)?;
                    done += u64::from(met != Met::Refused);
                    if comes_back && let Some(receipt) = self.answer()?.sale.and_then(|sale| sale.receipt) {
                        open.comes_back(receipt);
                    }
                    if done.is_multiple_of(MOVED_EVERY) {
                        self.checkpoint();
                    }
                    if progress(done).is_break() {
                        return Err(FoundError::Stopped);
                    }
                    met
                }
                Step::TakeBack => {
                    self.take_back_all(&mut open, at)?;
                    Met::Done
                }
                Step::Void => {
                    let met = self.void_the_last(at)?;
                    done -= u64::from(met == Met::Done);
                    met
                }
                Step::Settle { last, pace_ms } => {
                    self.settle_the_day(&mut open, last, (at, pace_ms))?;
                    Met::Done
                }
                Step::Close => {
                    self.close_shift()?;
                    Met::Done
                }
                Step::Bank => {
                    self.settle_at_the_bank(&mut open, at)?;
                    Met::Done
                }
            };
            self.take_effects();
        }
        self.hand_out_papers()?;
        Ok(done)
    }

    fn meet(&mut self, input: &Input) -> Result<Met, NotDone> {
        match self.submit(input) {
            Ok(answer) => match answer.notices.iter().any(|notice| notice.key == "till-stock-below-books") {
                true => Ok(Met::BeyondTheBooks),
                false => Ok(Met::Done),
            },
            Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsConfirmation => Ok(Met::Asked),
            Err(NotDone::Refused(_)) => Ok(Met::Refused),
            Err(failed) => Err(failed),
        }
    }

    /// What is due, as somebody pays who has only notes of this much.
    fn in_notes_of(&self, note: i64) -> Result<Rupiah, NotDone> {
        let due = self.answer()?.sale.map_or(Rupiah::ZERO, |sale| sale.due);
        let notes = (due.amount() + note - 1).div_euclid(note);
        Ok(Rupiah::of(notes * note))
    }

    /// The papers of past days lie with the customers, not in the queue of a printer; labels of strips stuck on them.
    fn hand_out_papers(&mut self) -> Result<(), NotDone> {
        let store = self.store_mut()?;
        let failed = |error| NotDone::of(&error);
        for target in [Target::Printer, Target::LabelPrinter] {
            while let Some(job) = store.next_job(target).map_err(failed)? {
                store.set_job(job.id, JobState::Confirmed, "").map_err(failed)?;
            }
        }
        Ok(())
    }

    /// What should be there is counted and is there; the day's takings go to the safe, the float stays.
    fn close_shift(&mut self) -> Result<(), NotDone> {
        let Some(open) = self.answer()?.shift else { return Ok(()) };
        let sums = self.store()?.sums_of_shift(open.id).map_err(|error| NotDone::of(&error))?;
        let there = expected(open.opening, &sums);
        self.submit(&Input::Count { pieces: likely(there) })?;
        let leave = Some(open.opening.min(there));
        self.submit(&Input::Close { reason: String::new(), leave })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
