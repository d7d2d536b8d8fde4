//! What the till asks about what has happened, answered by key from rows kept current.
//!
//! Long because every question about the past is answered in one place.
//! Always holds: a sale that is to be corrected is read as it was signed; what became of it comes from sums, whichever
//! till added to them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, params};

use super::{Answered, StoreLookup, unreadable};
use crate::domain::cooperative::holder;
use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::event::{Event, LoanTaken, SaleCompleted, ShiftOpened, Tendered};
use crate::domain::id::{MemberNumber, ReceiptNumber, RecordId, SaleId, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::{Balance, ReturnedPart};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant};
use crate::store::column::{Json, whole};
use crate::store::projections::sums::member_key;
use crate::store::{Store, StoreError};
use crate::till::lookup::past::{
    Counted, Credit, LastZ, Loan, Membership, NoteSeen, Paper, Parked, Past, PastSale, SaleSeen, ShiftOfDay, SlipSeen,
    Tries,
};

/// Denomination → pieces.
type Pieces = BTreeMap<String, i64>;

fn noted(row: &Row<'_>) -> rusqlite::Result<NoteSeen> {
    Ok(NoteSeen {
        kind: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        second: row.get(3)?,
        receipt: row.get(4)?,
        member: row.get(5)?,
        code: row.get(6)?,
        amount: row.get(7)?,
        words: row.get(8)?,
        place: row.get(9)?,
    })
}

/// FNV-1a: no secret, only the same for the same.
fn mixed(so_far: u64, byte: u8) -> u64 {
    (so_far ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3).wrapping_add(1)
}

const NOTE: &str = "SELECT kind, at, actor, second, receipt, member, code, amount, words, record FROM note";

/// Notes of what a slip of the desk or the drawer was made for.
const SLIPS: &str = "'cash_in', 'cash_out', 'drops', 'savings_in', 'savings_out', 'kasbon_paid', 'loan_paid', \
                     'voucher_sold', 'savings_turned', 'leaver_paid', 'shu_paid', 'slip_voided'";

impl Store {
    /// What of each line of a sale came back.
    fn returned_of(&self, sale: SaleId) -> Result<BTreeMap<u32, ReturnedPart>, StoreError> {
        let sql = "SELECT line, qty_milli, amount, discount, ppn, cost, due FROM returned WHERE sale = ?1";
        let part = |row: &Row<'_>| {
            let part = ReturnedPart {
                qty_milli: row.get(1)?,
                amount: row.get(2)?,
                discount: row.get(3)?,
                ppn: row.get(4)?,
                cost: row.get(5)?,
                due: row.get(6)?,
            };
            Ok((row.get(0)?, part))
        };
        Ok(self.all(sql, [sale], part)?.into_iter().collect())
    }

    /// How a sale was paid, with what was corrected since: one entry a means, the corrected one at the end.
    fn tenders_of(&self, sale: &SaleCompleted) -> Result<Vec<Tendered>, StoreError> {
        let mut tenders = sale.tenders.clone();
        let sql = "SELECT from_tender, to_tender, amount FROM tender_moved WHERE sale = ?1 ORDER BY device, seq";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let moved: Vec<(String, String, Rupiah)> = self.all(sql, [sale.sale], read)?;
        for (from, to, amount) in moved {
            for part in tenders.iter_mut().filter(|part| part.tender == from) {
                part.amount -= amount;
            }
            tenders.retain(|part| !part.amount.is_zero());
            match tenders.iter_mut().find(|part| part.tender == to) {
                Some(part) => part.amount += amount,
                None => tenders.push(Tendered {
                    tender: to,
                    amount,
                    tendered: amount,
                    change: Rupiah::ZERO,
                    reference: String::new(),
                    pieces: Pieces::new(),
                    approved_by: None,
                }),
            }
        }
        Ok(tenders)
    }

    /// What a receipt number stands for, and what became of it.
    pub fn paper_of(&self, receipt: &ReceiptNumber) -> Result<Option<Paper>, StoreError> {
        let Some(recorded) = self.sale_record(receipt)? else { return Ok(None) };
        let sale = match recorded.happening.event {
            Event::SaleCompleted(sale) => sale,
            Event::SaleReturned(back) => return Ok(Some(Paper::Return { of: back.of, void: back.void })),
            _ => return Ok(Some(Paper::Imported)),
        };
        let id = sale.sale;
        let voided = self.find("SELECT 1 FROM voided WHERE sale = ?1", [id], |_| Ok(()))?.is_some();
        let sql = "SELECT tender, paid FROM refunded WHERE sale = ?1";
        let refunded = self.all(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let member = self
            .find("SELECT member, counts FROM attached WHERE sale = ?1", [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (member, counts) = member.unwrap_or((sale.member.clone(), sale.counts));
        let closed = self.find("SELECT 1 FROM shift_closed WHERE shift = ?1", [sale.shift], |_| Ok(()))?;
        Ok(Some(Paper::Sale(Box::new(PastSale {
            at: recorded.envelope.at,
            cashier: recorded.envelope.actor,
            voided,
            returned: self.returned_of(id)?,
            refunded: refunded.into_iter().collect(),
            member,
            counts,
            tenders: self.tenders_of(&sale)?,
            shift_open: closed.is_none(),
            sale,
        }))))
    }

    /// How a shift was opened.
    pub fn opening_of(&self, shift: ShiftId) -> Result<Option<ShiftOpened>, StoreError> {
        let sql = "SELECT device, seq FROM shift WHERE shift = ?1";
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let Some(record) = self.find(sql, [shift], read)? else { return Ok(None) };
        Ok(match self.record(record)?.map(|recorded| recorded.happening.event) {
            Some(Event::ShiftOpened(opened)) => Some(opened),
            _ => None,
        })
    }

    /// The sums of a shift by key (`domain/projection/cash.rs`).
    pub fn sums_of_shift(&self, shift: ShiftId) -> Result<BTreeMap<String, i64>, StoreError> {
        let sql = "SELECT key, amount FROM shift_sum WHERE shift = ?1";
        Ok(self.all(sql, [shift], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
    }

    /// What happened in a shift beside plain sales, in order.
    pub fn notes_of_shift(&self, shift: ShiftId) -> Result<Vec<NoteSeen>, StoreError> {
        self.all(&format!("{NOTE} WHERE shift = ?1 ORDER BY at, record, n"), [shift], noted)
    }

    /// What a shift recorded under this number of a slip, and what took that slip back.
    pub fn desk_slip(&self, shift: ShiftId, slip: u32) -> Result<Vec<Event>, StoreError> {
        let sql = &format!(
            "SELECT DISTINCT device.device, record.seq FROM note JOIN record ON record.id = note.record
             JOIN device ON device.id = record.device WHERE note.shift = ?1 AND note.kind IN ({SLIPS})
             ORDER BY record.id"
        );
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let mut found = Vec::new();
        for record in self.all(sql, [shift], read)? {
            let Some(recorded) = self.record(record)? else { continue };
            let event = recorded.happening.event;
            if event.desk_slip().is_some_and(|(number, corrects)| number == slip || corrects == Some(slip)) {
                found.push(event);
            }
        }
        Ok(found)
    }

    /// Till and slip of a loan's newest payment that was not taken back.
    pub fn newest_payment(&self, loan: &str, member: &MemberNumber) -> Result<Option<(TillLetter, u32)>, StoreError> {
        let sql = "SELECT DISTINCT device.device, record.seq, note.at, note.record FROM note
                   JOIN record ON record.id = note.record JOIN device ON device.id = record.device
                   WHERE note.member = ?1 AND note.kind IN ('loan_paid', 'slip_voided') AND note.code = ?2
                   ORDER BY note.at, note.record";
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        let mut standing: Vec<(TillLetter, u32)> = Vec::new();
        for record in self.all(sql, params![member, loan], read)? {
            let Some(recorded) = self.record(record)? else { continue };
            if let Event::LoanPaid(paid) = recorded.happening.event {
                match paid.corrects {
                    Some(gone) => standing.retain(|(till, slip)| (till, *slip) != (&paid.till, gone)),
                    None => standing.push((paid.till, paid.slip)),
                }
            }
        }
        Ok(standing.pop())
    }

    /// The slips that a shift made at the desk and the drawer, the newest first; what took one back is not among them,
    /// it stands with the slip that it took back.
    pub fn slips_of_shift(&self, shift: ShiftId) -> Result<Vec<SlipSeen>, StoreError> {
        let sql = format!(
            "SELECT device.device, record.seq, kind, note.at, note.member, note.amount, note.words FROM note
             JOIN record ON record.id = note.record JOIN device ON device.id = record.device
             WHERE note.shift = ?1 AND note.kind IN ({SLIPS}) ORDER BY record.id, n"
        );
        let read = |row: &Row<'_>| {
            let slip = SlipSeen {
                number: 0,
                kind: row.get(2)?,
                at: row.get(3)?,
                member: row.get(4)?,
                amount: row.get(5)?,
                words: row.get(6)?,
                taken_back: false,
            };
            Ok((RecordId { device: row.get(0)?, seq: whole(row.get(1)?) }, slip))
        };
        let (mut slips, mut gone): (Vec<SlipSeen>, BTreeSet<u32>) = (Vec::new(), BTreeSet::new());
        for (record, slip) in self.all(&sql, [shift], read)? {
            let number = self.record(record)?.and_then(|recorded| recorded.happening.event.desk_slip());
            match number {
                Some((_, Some(corrects))) => drop(gone.insert(corrects)),
                // One paper for what was paid in parts.
                Some((number, None)) => match slips.iter_mut().find(|other| other.number == number) {
                    Some(other) => other.amount += slip.amount,
                    None => slips.push(SlipSeen { number, ..slip }),
                },
                None => {}
            }
        }
        slips.iter_mut().for_each(|slip| slip.taken_back = gone.contains(&slip.number));
        slips.reverse();
        Ok(slips)
    }

    /// The same of all tills from one time to another, the newest first.
    pub fn notes_between(
        &self,
        from: crate::domain::time::Instant,
        to: crate::domain::time::Instant,
    ) -> Result<Vec<NoteSeen>, StoreError> {
        let sql = format!("{NOTE} WHERE at >= ?1 AND at < ?2 ORDER BY at DESC, record DESC, n DESC");
        self.all(&sql, params![from, to], noted)
    }

    /// The sales of a shift with their means of payment, in order.
    pub fn sales_of_shift(&self, shift: ShiftId) -> Result<Vec<SaleSeen>, StoreError> {
        let sql = "SELECT sale.receipt, sale.at, sale.payable, sale.status, tender.tender, tender.amount,
                   tender.tendered, tender.change, sale.record FROM sale LEFT JOIN tender ON tender.record = sale.record
                   WHERE sale.date = (SELECT date FROM shift WHERE shift = ?1) AND sale.shift = ?1
                   ORDER BY sale.receipt, tender.n";
        let mut sales: Vec<SaleSeen> = Vec::new();
        let rows = self.all(sql, [shift], |row| {
            let sale = SaleSeen {
                receipt: row.get(0)?,
                at: row.get(1)?,
                payable: row.get(2)?,
                status: row.get(3)?,
                tenders: Vec::new(),
                lines: Vec::new(),
                goods: 0,
                place: row.get(8)?,
            };
            let tender: Option<String> = row.get(4)?;
            let part = match tender {
                Some(tender) => Some((tender, row.get(5)?, row.get(6)?, row.get(7)?)),
                None => None,
            };
            Ok((sale, part))
        })?;
        for (sale, part) in rows {
            if sales.last().is_none_or(|last| last.receipt != sale.receipt) {
                sales.push(sale);
            }
            if let Some(last) = sales.last_mut() {
                last.tenders.extend(part);
            }
        }
        self.goods_of(shift, &mut sales)?;
        Ok(sales)
    }

    /// What was in each of these sales.
    fn goods_of(&self, shift: ShiftId, sales: &mut [SaleSeen]) -> Result<(), StoreError> {
        let sql =
            "SELECT sale.receipt, line.amount - line.discount, line.sku || ' ' || line.unit || ' ' || line.qty_milli
                   FROM sale JOIN sale_line AS line ON line.record = sale.record
                   WHERE sale.date = (SELECT date FROM shift WHERE shift = ?1) AND sale.shift = ?1
                   ORDER BY sale.receipt, line.sku, line.n";
        let lines: Vec<(ReceiptNumber, Rupiah, String)> =
            self.all(sql, [shift], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut sales = sales.iter_mut().peekable();
        for (receipt, amount, goods) in lines {
            while sales.peek().is_some_and(|sale| sale.receipt < receipt) {
                sales.next();
            }
            if let Some(sale) = sales.peek_mut().filter(|sale| sale.receipt == receipt) {
                sale.lines.push(amount);
                sale.goods = goods.bytes().chain([b';']).fold(sale.goods, mixed);
            }
        }
        Ok(())
    }

    /// All blind counts of a shift.
    pub fn counts_of(&self, shift: ShiftId) -> Result<Vec<Counted>, StoreError> {
        let sql = "SELECT count.nth, count.pieces, count.counted, count.cashier, count.at, record.id
                   FROM drawer_count AS count JOIN device ON device.device = count.device
                   JOIN record ON record.device = device.id AND record.seq = count.seq
                   WHERE count.shift = ?1 ORDER BY count.nth";
        self.all(sql, [shift], |row| {
            let Json(pieces) = row.get::<_, Json<Pieces>>(1)?;
            Ok(Counted {
                nth: row.get(0)?,
                pieces,
                counted: row.get(2)?,
                cashier: row.get(3)?,
                at: row.get(4)?,
                place: row.get(5)?,
            })
        })
    }

    /// Sales that this till has set aside, the oldest first.
    pub fn parked_sales(&self) -> Result<Vec<Parked>, StoreError> {
        let Some(till) = self.identity.till.clone() else { return Ok(Vec::new()) };
        let sql = "SELECT parked, name, actor, at FROM parked WHERE parked IS NOT NULL ORDER BY at, sale";
        let all = self.all(sql, [], |row| {
            let Json(parked) = row.get::<_, Json<_>>(0)?;
            Ok(Parked { parked, name: row.get(1)?, by: row.get(2)?, at: row.get(3)? })
        })?;
        Ok(all.into_iter().filter(|parked| parked.parked.till == till).collect())
    }

    /// A member's kasbon: what is owed, and since when the oldest of it.
    pub fn credit_of(&self, member: &MemberNumber) -> Result<Credit, StoreError> {
        let key = member_key(member);
        let limit = self.find("SELECT kasbon_limit FROM member WHERE key = ?1", [&key], |row| row.get(0))?;
        let sql = "SELECT amount FROM member_balance WHERE member = ?1 AND balance = 'kasbon'";
        let balance: Rupiah = self.find(sql, [&key], |row| row.get(0))?.unwrap_or_default();
        let sql = "SELECT sale.date, tender.amount FROM sale JOIN tender ON tender.record = sale.record
                   WHERE sale.member = ?1 AND tender.tender = 'kasbon' AND tender.amount > 0
                   ORDER BY sale.date DESC, sale.record DESC";
        let taken: Vec<(BusinessDate, Rupiah)> = self.all(sql, [member], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // What is owed is the newest that was taken: payments cover the oldest first.
        let mut open = balance;
        let mut oldest = None;
        for (date, amount) in taken {
            if open <= Rupiah::ZERO {
                break;
            }
            oldest = Some(date);
            open -= amount;
        }
        Ok(Credit { limit: limit.unwrap_or_default(), balance, oldest })
    }

    /// Loans with what was paid of them since they were taken over, by number. `which` is one of our own conditions.
    pub(super) fn loans_where(&self, which: &'static str, key: &str) -> Result<Vec<Loan>, StoreError> {
        let sql = format!("SELECT taken, balance FROM loan WHERE {which} AND member <> '' ORDER BY loan");
        let read = |row: &Row<'_>| row.get::<_, Json<LoanTaken>>(0).and_then(|Json(taken)| Ok((taken, row.get(1)?)));
        let found: Vec<(LoanTaken, Rupiah)> = self.all(&sql, [key], read)?;
        let mut loans = Vec::with_capacity(found.len());
        for (taken, owed) in found {
            let mut paid = Paid { instalments: taken.instalments_paid, owed, ..Paid::default() };
            let sql = "SELECT part, amount FROM loan_paid WHERE loan = ?1";
            let parts: Vec<(String, Rupiah)> = self.all(sql, [&taken.loan], |row| Ok((row.get(0)?, row.get(1)?)))?;
            for (part, amount) in parts {
                paid.put(&part, amount);
            }
            loans.push(Loan {
                loan: taken.loan,
                member: taken.member,
                method: taken.method,
                principal: taken.principal,
                rate_month: taken.rate_month,
                months: taken.months,
                round_to: taken.round_to,
                first_due: taken.first_due,
                paid,
            });
        }
        Ok(loans)
    }

    fn tries(&self, sql: &str, key: &str) -> Result<Tries, StoreError> {
        let tries = self.find(sql, [key], |row| Ok(Tries { tries: row.get(0)?, last: Some(row.get(1)?) }))?;
        Ok(tries.unwrap_or_default())
    }
}

impl Past for StoreLookup<'_> {
    fn paper(&self, receipt: &ReceiptNumber) -> Answered<Option<Paper>> {
        self.store.paper_of(receipt).map_err(unreadable)
    }

    fn receipt_hash(&self, receipt: &ReceiptNumber) -> Answered<Option<[u8; 32]>> {
        let sql = "SELECT hash FROM record WHERE id = (SELECT max(record) FROM sale WHERE receipt = ?1)";
        self.store.find(sql, [receipt], |row| row.get(0)).map_err(unreadable)
    }

    fn shift_opened(&self, shift: ShiftId) -> Answered<Option<ShiftOpened>> {
        self.store.opening_of(shift).map_err(unreadable)
    }

    fn shift_sums(&self, shift: ShiftId) -> Answered<BTreeMap<String, i64>> {
        self.store.sums_of_shift(shift).map_err(unreadable)
    }

    fn counts(&self, shift: ShiftId) -> Answered<Vec<Counted>> {
        self.store.counts_of(shift).map_err(unreadable)
    }

    fn notes(&self, shift: ShiftId) -> Answered<Vec<NoteSeen>> {
        self.store.notes_of_shift(shift).map_err(unreadable)
    }

    fn shift_sales(&self, shift: ShiftId) -> Answered<Vec<SaleSeen>> {
        self.store.sales_of_shift(shift).map_err(unreadable)
    }

    fn last_z(&self) -> Answered<Option<LastZ>> {
        let till = self.store.own_till().map_err(unreadable)?;
        let sql = "SELECT closed.number, shift.date, record.hash, closed.counted - closed.deposit
                   FROM shift_closed AS closed JOIN shift ON shift.shift = closed.shift
                   JOIN record ON record.id = closed.record
                   WHERE shift.till = ?1 ORDER BY closed.number DESC LIMIT 1";
        let last = self.store.find(sql, [till], |row| {
            Ok(LastZ { number: row.get(0)?, date: row.get(1)?, hash: row.get(2)?, left: row.get(3)? })
        });
        last.map_err(unreadable)
    }

    fn shifts_of(&self, date: BusinessDate) -> Answered<Vec<ShiftOfDay>> {
        let sql = "SELECT shift.till, closed.number, coalesce((SELECT sum(amount) FROM shift_sum
                   WHERE shift_sum.shift = shift.shift AND key IN ('anggota', 'umum')), 0), closed.difference
                   FROM shift LEFT JOIN shift_closed AS closed ON closed.shift = shift.shift
                   WHERE shift.date = ?1 ORDER BY shift.at, shift.device, shift.seq";
        let all = self.store.all(sql, [date], |row| {
            let difference: Option<Rupiah> = row.get(3)?;
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, difference.unwrap_or_default()))
        });
        all.map_err(unreadable)
    }

    fn day_closed(&self, date: BusinessDate) -> Answered<bool> {
        let found = self.store.find("SELECT 1 FROM day_closed WHERE date = ?1", [date], |_| Ok(()));
        found.map(|found| found.is_some()).map_err(unreadable)
    }

    fn desk_slip(&self, shift: ShiftId, slip: u32) -> Answered<Vec<Event>> {
        self.store.desk_slip(shift, slip).map_err(unreadable)
    }

    fn newest_payment(&self, loan: &str, member: &MemberNumber) -> Answered<Option<(TillLetter, u32)>> {
        self.store.newest_payment(loan, member).map_err(unreadable)
    }

    fn next_slip(&self) -> Answered<u32> {
        let till = self.store.own_till().map_err(unreadable)?;
        let last: Option<u32> =
            self.store.find("SELECT last FROM slip WHERE till = ?1", [till], |row| row.get(0)).map_err(unreadable)?;
        Ok(last.unwrap_or(0) + 1)
    }

    fn parked(&self) -> Answered<Vec<Parked>> {
        self.store.parked_sales().map_err(unreadable)
    }

    fn balance(&self, member: &MemberNumber, balance: Balance) -> Answered<Rupiah> {
        let sql = "SELECT amount FROM member_balance WHERE member = ?1 AND balance = ?2";
        let amount = self.store.find(sql, params![member_key(member), balance.code()], |row| row.get(0));
        amount.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn credit(&self, member: &MemberNumber) -> Answered<Credit> {
        self.store.credit_of(member).map_err(unreadable)
    }

    fn ledger_heard(&self) -> Answered<Option<Instant>> {
        self.store.sent().map(|sent| sent.at).map_err(unreadable)
    }

    fn voucher(&self, code: &str) -> Answered<Option<Rupiah>> {
        self.store.find("SELECT amount FROM voucher WHERE code = ?1", [code], |row| row.get(0)).map_err(unreadable)
    }

    fn loan(&self, loan: &str) -> Answered<Option<Loan>> {
        let found = self.store.loans_where("loan = ?1", loan).map_err(unreadable)?;
        Ok(found.into_iter().next())
    }

    fn loans_of(&self, member: &MemberNumber) -> Answered<Vec<Loan>> {
        self.store.loans_where("member = ?1", &member_key(member)).map_err(unreadable)
    }

    fn membership(&self, member: &MemberNumber) -> Answered<Option<Membership>> {
        let sql = "SELECT joined, pokok_due FROM member WHERE key = ?1";
        let read = |row: &Row<'_>| Ok(Membership { joined: row.get(0)?, pokok_due: row.get(1)? });
        self.store.find(sql, [member_key(member)], read).map_err(unreadable)
    }

    fn paid_out(&self, member: &MemberNumber, date: BusinessDate) -> Answered<Rupiah> {
        let sql = "SELECT coalesce(sum(-amount), 0) FROM note
                   WHERE member = ?1 AND kind IN ('savings_out', 'leaver_paid', 'shu_paid') AND date = ?2";
        let paid = self.store.find(sql, params![member, date], |row| row.get(0)).map_err(unreadable)?;
        Ok(paid.unwrap_or_default())
    }

    fn has_member_pin(&self, member: &MemberNumber) -> Answered<bool> {
        let sql = "SELECT 1 FROM member_pin WHERE member = ?1 AND hash <> ''";
        let found = self.store.find(sql, [member_key(member)], |_| Ok(()));
        found.map(|found| found.is_some()).map_err(unreadable)
    }

    fn limit_used(&self, limit: &str, key: &str, date: BusinessDate) -> Answered<Quantity> {
        let sql = "SELECT milli FROM limit_use WHERE code = ?1 AND key = ?2 AND date = ?3";
        let used = self.store.find(sql, params![limit, key, date], |row| row.get(0));
        used.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn pin_tries(&self, user: &UserId) -> Answered<Tries> {
        self.store.tries("SELECT tries, at FROM pin_tries WHERE person = ?1", user.as_str()).map_err(unreadable)
    }

    fn member_pin_matches(&self, member: &MemberNumber, pin: &str) -> Answered<Option<bool>> {
        let sql = "SELECT hash FROM member_pin WHERE member = ?1";
        let hash: Option<String> = self.store.find(sql, [member_key(member)], |row| row.get(0)).map_err(unreadable)?;
        Ok(hash.filter(|hash| !hash.is_empty()).map(|hash| self.pins.matches(pin, &hash)))
    }

    fn member_tries(&self, member: &MemberNumber) -> Answered<Tries> {
        let sql = "SELECT tries, at FROM member_tries WHERE member = ?1";
        self.store.tries(sql, &member_key(member)).map_err(unreadable)
    }

    fn recovery_matches(&self, words: &str) -> Answered<Option<bool>> {
        let hash: Option<String> =
            self.store.find("SELECT hash FROM recovery WHERE id = 1", [], |row| row.get(0)).map_err(unreadable)?;
        Ok(hash.filter(|hash| !hash.is_empty()).map(|hash| self.pins.matches(words, &hash)))
    }

    fn nik_hash(&self, nik: &str) -> Answered<String> {
        Ok(self.pins.keyed(nik))
    }

    fn member_sales(&self, member: &MemberNumber, date: BusinessDate) -> Answered<Vec<(TillLetter, Instant, u32)>> {
        let sql = "SELECT receipt, at FROM sale WHERE member = ?1 AND date = ?2 AND status = 'selesai'
                   UNION SELECT sale.receipt, sale.at FROM attached
                   CROSS JOIN sale ON sale.sale = attached.sale AND sale.imported = 0
                   WHERE attached.member = ?1 AND sale.date = ?2 ORDER BY 2";
        let cards = self.store.cards_of_day(member, date).map_err(unreadable)?;
        let read = |row: &Row<'_>| {
            let receipt: ReceiptNumber = row.get(0)?;
            let card = cards.get(&receipt).copied().unwrap_or(holder::OWN);
            Ok((receipt.till, row.get(1)?, card))
        };
        self.store.all(sql, params![member, date], read).map_err(unreadable)
    }

    fn member_hints(&self, date: BusinessDate, settings: &Settings, shift: Option<ShiftId>) -> Answered<Vec<Hint>> {
        self.store.member_hints(date, settings, shift).map_err(unreadable)
    }

    fn has_sale(&self, sale: SaleId) -> Answered<bool> {
        self.store.sale_by_id(sale).map(|found| found.is_some()).map_err(unreadable)
    }
}
