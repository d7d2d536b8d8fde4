//! What a cooperative does once, and two tills did each before they heard of each other: a year closed, interest of a
//! month credited, the allowance of a day, a year's SHU allocated and paid. And what a till handed over after the year
//! was closed.
//!
//! Always holds: found from the figures that stand, never from which came first to this file, so that every till and
//! whoever puts it right see the same; nothing is changed by looking.
//! Neighbours: what puts it right (`till/righting.rs`, `till/books.rs`), the manager's list (`station/today/twice.rs`).

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::column::whole;
use super::projections::sums::member_key;
use super::{Store, StoreError};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::Event;
use crate::domain::event::surplus::AllocatedPool;
use crate::domain::id::{DeviceId, MemberNumber};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::log::codec::{self, Content};
use crate::till::lookup::books::{Overpaid, ShuTwice};

/// Records that are read at once, and their bytes.
const PAGE: usize = 256;
const PAGE_BYTES: usize = 1 << 20;

/// What there is to put right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twice {
    /// Closed years on whose accounts something stands again, with its result; negative = a loss.
    pub left: Vec<(i16, Rupiah)>,
    /// Months whose interest was credited more than once.
    pub interest: Vec<Month>,
    /// Days whose allowance was provided by two tills.
    pub provided: Vec<BusinessDate>,
    /// Years whose surplus stands allocated more than once.
    pub allocated: Vec<i16>,
    /// Years of which members got more than their share: how many, and how much.
    pub paid: Vec<(i16, i64, Rupiah)>,
}

impl Twice {
    /// What stands in the books more than once, or came in late. Not the allowances: those that were put right since
    /// are among them.
    pub fn count(&self) -> usize {
        self.left.len() + self.interest.len() + self.allocated.len() + self.paid.len()
    }
}

/// Credited more often than taken back again, or never any more.
const INTEREST: &str = "SELECT code FROM note WHERE kind = 'interest_credited' GROUP BY code
    HAVING sum(amount > 0) > 0 AND sum(amount > 0) - sum(amount < 0) <> 1 ORDER BY code";

/// From the same allowance, on the same day, at more than one till.
const PROVIDED: &str = "SELECT note.date FROM note JOIN record ON record.id = note.record
    WHERE note.kind = 'loans_provisioned' AND note.date IS NOT NULL
    GROUP BY note.date, json_extract(record.body, '$.total') - json_extract(record.body, '$.change')
    HAVING count(DISTINCT record.device) > 1 ORDER BY note.date";

const PAID: &str = "SELECT year, count(*), -sum(amount) FROM member_year
    WHERE what = 'shu' AND member <> '' AND amount < 0 GROUP BY year ORDER BY year";

/// Allocations and what took them back, but for the one of each year that stands: found by the account on which every
/// result waits.
const OTHERS: &str = "SELECT record.body FROM (SELECT DISTINCT date, record FROM posting
        WHERE account IN (350000, 352000)) AS touched
    CROSS JOIN entry ON entry.date = touched.date AND entry.record = touched.record
    CROSS JOIN record ON record.id = touched.record
    WHERE entry.kind IN ('shu_allocated', 'shu_reversed') AND NOT EXISTS (
        SELECT 1 FROM allocation WHERE allocation.device = entry.device AND allocation.seq = entry.seq
        AND allocation.allocated IS NOT NULL)";

/// What stands of a year beside its allocation.
#[derive(Default)]
struct Beside {
    village: Rupiah,
    loss_absorbed: Rupiah,
    pools: BTreeMap<String, AllocatedPool>,
    shares: BTreeMap<String, (MemberNumber, Rupiah)>,
}

impl Beside {
    fn add(&mut self, sign: i64, (village, loss): (Rupiah, Rupiah), pools: &[AllocatedPool]) {
        let signed = |amount: Rupiah| if sign < 0 { -amount } else { amount };
        self.village += signed(village);
        self.loss_absorbed += signed(loss);
        for pool in pools {
            let none = || AllocatedPool { amount: Rupiah::ZERO, ..pool.clone() };
            self.pools.entry(pool.code.clone()).or_insert_with(none).amount += signed(pool.amount);
        }
    }

    fn share(&mut self, sign: i64, shares: &[(MemberNumber, Rupiah)]) {
        for (member, amount) in shares {
            let sum = &mut self.shares.entry(member_key(member)).or_insert((member.clone(), Rupiah::ZERO)).1;
            *sum += if sign < 0 { -*amount } else { *amount };
        }
    }

    fn is_nothing(&self) -> bool {
        let pools = self.pools.values().all(|pool| pool.amount.is_zero());
        let shares = self.shares.values().all(|(_, amount)| amount.is_zero());
        self.village.is_zero() && self.loss_absorbed.is_zero() && pools && shares
    }
}

impl Store {
    /// Everything of this kind, as it stands.
    pub fn twice(&self) -> Result<Twice, StoreError> {
        let month = |row: &Row<'_>| row.get::<_, String>(0);
        let months = self.all(INTEREST, [], month)?.into_iter();
        let allocated = self.beside()?.into_iter().filter(|(_, beside)| !beside.is_nothing());
        Ok(Twice {
            left: self.left_of_closed()?,
            interest: months.filter_map(|code| Some(Month::of(format!("{code}-01").parse().ok()?))).collect(),
            provided: self.all(PROVIDED, [], |row| row.get(0))?,
            allocated: allocated.map(|(year, _)| year).collect(),
            paid: self.all(PAID, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?,
        })
    }

    fn beside(&self) -> Result<BTreeMap<i16, Beside>, StoreError> {
        let mut found: BTreeMap<i16, Beside> = BTreeMap::new();
        for body in self.all(OTHERS, [], |row| row.get::<_, String>(0))? {
            let Ok(Content::Known(event)) = codec::read_body(&body).map(|decoded| decoded.content) else { continue };
            match *event {
                Event::ShuAllocated(it) => {
                    let beside = found.entry(it.year).or_default();
                    beside.add(1, (it.village, it.loss_absorbed), &it.pools);
                    beside.share(1, &it.given());
                }
                Event::ShuReversed(it) => {
                    let beside = found.entry(it.year).or_default();
                    beside.add(-1, (it.village, it.loss_absorbed), &it.pools);
                    beside.share(-1, &it.shares);
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// What of a year's SHU stands in the books beside its one allocation, and who got more than her share.
    pub fn shu_twice(&self, year: i16) -> Result<ShuTwice, StoreError> {
        let beside = self.beside()?.remove(&year).unwrap_or_default();
        let sql = "SELECT member.key, member.number, member_year.amount FROM member_year
                   JOIN member ON member.key = member_year.member
                   WHERE member_year.what = 'shu' AND member_year.year = ?1 ORDER BY member.number";
        let owed = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, MemberNumber>(1)?, row.get(2)?));
        let owed: Vec<(String, MemberNumber, Rupiah)> = self.all(sql, [year], owed)?;
        let payouts = self.shu_payouts(year, None)?;
        let overpaid = owed.into_iter().filter_map(|(key, member, owed)| {
            let more = beside.shares.get(&key).map_or(Rupiah::ZERO, |(_, amount)| *amount);
            let amount = more - owed;
            let saved = payouts.get(&key).map_or(Rupiah::ZERO, |payout| payout.sukarela);
            (amount > Rupiah::ZERO).then_some(Overpaid { member, amount, saved })
        });
        Ok(ShuTwice {
            overpaid: overpaid.collect(),
            village: beside.village,
            loss_absorbed: beside.loss_absorbed,
            pools: beside.pools.into_values().filter(|pool| !pool.amount.is_zero()).collect(),
            shares: beside.shares.into_values().filter(|(_, amount)| !amount.is_zero()).collect(),
        })
    }

    /// Every crediting of a month's interest, the first by its clock first: what was credited, and what each got.
    pub fn credits(&self, month: Month) -> Result<Vec<Vec<Event>>, StoreError> {
        let sql = "SELECT device.device, record.seq FROM note JOIN record ON record.id = note.record
                   JOIN device ON device.id = record.device
                   WHERE note.kind = 'interest_credited' AND note.code = ?1
                   ORDER BY note.at, device.device, record.seq";
        let heads: Vec<(DeviceId, i64)> =
            self.all(sql, params![month.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        heads.into_iter().map(|(device, seq)| self.credited(device, whole(seq))).collect()
    }

    /// The record that says that a month was credited, and those of its members after it.
    fn credited(&self, device: DeviceId, head: u64) -> Result<Vec<Event>, StoreError> {
        let mut events = Vec::new();
        let mut after = head.saturating_sub(1);
        loop {
            let records = self.records_after(device, after, PAGE, PAGE_BYTES)?;
            if records.is_empty() {
                return Ok(events);
            }
            for record in records {
                let Ok(decoded) = codec::read_body(&record.body) else { return Ok(events) };
                after = decoded.envelope.seq;
                let Content::Known(event) = decoded.content else { return Ok(events) };
                let of_members =
                    matches!(*event, Event::InterestPaid(_) | Event::TermInterest(_) | Event::TermRenewed(_));
                if !of_members && after != head {
                    return Ok(events);
                }
                events.push(*event);
            }
        }
    }
}
