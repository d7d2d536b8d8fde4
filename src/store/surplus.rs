//! Reads of a year's surplus: what each member brings to its distribution, the result of the books, what was decided.
//!
//! Always holds: no history is scanned: years of members, days of accounts and purchases are rows kept current.
//! Neighbours: how the surplus is shared (`domain/cooperative/shu.rs`).

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use smol_str::SmolStr;

use super::column::{Json, coded};
use super::projections::sums::member_key;
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::book_event::Balances;
use crate::domain::accounting::rules::closing;
use crate::domain::accounting::rules::of_event::surplus::balances;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::shu::Year;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Surplus;
use crate::domain::event::books::{Carried, ClosedBefore};
use crate::domain::event::surplus::{ShuAllocated, ShuLapsed, ShuPaid};
use crate::domain::id::{MemberNumber, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::till::lookup::books::{Former, WaitedFor, YearOfBooks};

/// Members, and the name of each.
type Named = (Vec<Person>, Vec<String>);

/// A member as it is put together.
struct Keyed {
    key: SmolStr,
    person: Person,
    name: String,
}

/// A walk along members beside rows that begin with a member's key, both in the order of keys.
struct Beside<'a> {
    members: &'a mut [Keyed],
    at: usize,
}

impl<'a> Beside<'a> {
    fn of(members: &'a mut [Keyed]) -> Self {
        Self { members, at: 0 }
    }

    /// Whose row it is; `None` where there is no such member.
    fn person(&mut self, row: &Row<'_>) -> rusqlite::Result<Option<&mut Person>> {
        let key = row.get_ref(0)?.as_bytes()?;
        while self.members.get(self.at).is_some_and(|member| member.key.as_bytes() < key) {
            self.at += 1;
        }
        let here = self.members.get_mut(self.at).filter(|member| member.key.as_bytes() == key);
        Ok(here.map(|member| &mut member.person))
    }
}

impl Store {
    /// Everything that a distribution of this year reads.
    pub fn year_of_books(&self, year: i16) -> Result<YearOfBooks, StoreError> {
        let closed = self.year_closed(year)?;
        let (member, nonmember) = match closed {
            Some(result) => result,
            None => closing::result(&self.results(year)?),
        };
        let surplus = Surplus { member, nonmember, loss_carried: self.loss_carried(year)? };
        let (people, names) = self.shu_people(year)?;
        let sales_total = self.sales_total(year)?;
        Ok(YearOfBooks { surplus, sales_total, people, names, closed: closed.is_some() })
    }

    /// The result of a closed year from business with members and with others: what was closed, with what stands on its
    /// accounts since.
    pub fn year_closed(&self, year: i16) -> Result<Option<(Rupiah, Rupiah)>, StoreError> {
        let Some(closed) = self.closings(year)? else { return Ok(None) };
        let so_far = (closed.member, closed.nonmember);
        let (member, nonmember) = closing::rest(&self.results(year)?, &balances(&closed.balances), so_far);
        Ok(Some((so_far.0 + member, so_far.1 + nonmember)))
    }

    /// Where the results of a year were carried by its openings.
    pub fn carried(&self, year: i16) -> Result<Carried, StoreError> {
        let sql = "SELECT posting.account, -sum(posting.amount) FROM (SELECT DISTINCT date, record FROM posting
                       WHERE account IN (340000, 350000, 352000)) AS touched
                   CROSS JOIN entry ON entry.date = touched.date AND entry.record = touched.record
                   CROSS JOIN record ON record.id = touched.record
                   CROSS JOIN posting ON posting.date = touched.date AND posting.record = touched.record
                   WHERE entry.kind = 'year_opened' AND json_extract(record.body, '$.of') = ?1
                   GROUP BY posting.account";
        let moved = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, Rupiah>(1)?));
        let mut carried = Carried::default();
        for (account, amount) in self.all(sql, [year], moved)? {
            match account {
                340_000 => carried.reserve = amount,
                350_000 => carried.waits = amount,
                352_000 => carried.deficit = amount,
                _ => {}
            }
        }
        Ok(carried)
    }

    /// What the closings of a year moved, all of them: another one closes what came in since.
    pub fn closings(&self, year: i16) -> Result<Option<ClosedBefore>, StoreError> {
        let closed = self.find("SELECT 1 FROM year_closed WHERE year = ?1", [year], |_| Ok(()))?;
        let sql = "SELECT printf('%06d', posting.account), -sum(posting.amount) FROM entry
                   CROSS JOIN posting ON posting.date = entry.date AND posting.record = entry.record
                   WHERE entry.date = ?1 AND entry.kind = 'year_closed' GROUP BY posting.account";
        let moved = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, Rupiah>(1)?));
        let mut all = ClosedBefore::default();
        for (code, amount) in self.all(sql, [Year::of(year).last], moved)? {
            match code.parse::<AccountCode>() {
                Ok(AccountCode::SHU_MEMBERS) => all.member = amount,
                Ok(AccountCode::SHU_OTHERS) => all.nonmember = amount,
                _ if amount.is_zero() => {}
                _ => all.balances.push((code, amount)),
            }
        }
        Ok(closed.map(|()| all))
    }

    /// Closed years on whose accounts something stands again, with its result: what another till handed over since, or
    /// what two tills closed each.
    pub fn left_of_closed(&self) -> Result<Vec<(i16, Rupiah)>, StoreError> {
        let sql = "SELECT year, -sum(moved) FROM (
                       SELECT year, sum(debit) - sum(credit) AS moved FROM account_year
                       WHERE account >= 400000 AND year IN (SELECT year FROM year_closed)
                       GROUP BY year, account HAVING moved <> 0)
                   GROUP BY year ORDER BY year";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Other tills that may still hand over something of the days up to this one.
    pub fn waited_for(&self, last: BusinessDate) -> Result<Vec<WaitedFor>, StoreError> {
        let sql = "SELECT till, max((SELECT json_extract(body, '$.at') FROM record
                       WHERE record.device = (SELECT id FROM device WHERE device.device = enrolled.device)
                       ORDER BY seq DESC LIMIT 1)) FROM enrolled
                   WHERE till <> coalesce((SELECT till FROM enrolled WHERE device = ?1), '')
                   GROUP BY till ORDER BY till";
        let heard = |row: &Row<'_>| Ok((row.get::<_, TillLetter>(0)?, row.get::<_, Option<Instant>>(1)?));
        let zone = Zone::parse(&self.settings_on(last)?.timezone).unwrap_or_default();
        let over = last.plus_days(1).start(&zone);
        let mut waited = Vec::new();
        for (till, heard) in self.all(sql, [self.identity().device], heard)? {
            let open = self.open_shift_of(&till)?.is_some_and(|shift| shift.date <= last);
            if open || heard.is_none_or(|at| at < over) {
                waited.push(WaitedFor { till, open });
            }
        }
        Ok(waited)
    }

    /// The newest closed year that is not after this one.
    pub fn last_closed_year(&self, year: i16) -> Result<Option<i16>, StoreError> {
        let sql = "SELECT max(year) FROM year_closed WHERE year <= ?1";
        Ok(self.find(sql, [year], |row| row.get(0))?.flatten())
    }

    /// Every income and expense account that moved in a year; positive = debit.
    pub fn results(&self, year: i16) -> Result<Balances, StoreError> {
        let sql = "SELECT printf('%06d', account), sum(debit) - sum(credit) FROM account_year
                   WHERE year = ?1 AND account >= 400000 GROUP BY account";
        let rows: Vec<(String, Rupiah)> = self.all(sql, [year], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let moved = rows.into_iter().filter(|(_, amount)| !amount.is_zero());
        Ok(moved.filter_map(|(account, amount)| Some((account.parse().ok()?, amount))).collect())
    }

    /// Losses of earlier years that stand on the books at a year's end.
    fn loss_carried(&self, year: i16) -> Result<Rupiah, StoreError> {
        let balance = self.balance_of(AccountCode::DEFICIT, Year::of(year).last)?;
        Ok(if balance.is_negative() { Rupiah::ZERO } else { balance })
    }

    /// What stands on an account at the end of a day; positive = debit.
    pub fn balance_of(&self, account: AccountCode, date: BusinessDate) -> Result<Rupiah, StoreError> {
        let sql = "SELECT coalesce(sum(debit) - sum(credit), 0) FROM
                   (SELECT debit, credit FROM account_year WHERE year < ?1 AND account = ?4
                    UNION ALL SELECT debit, credit FROM account_day WHERE date BETWEEN ?2 AND ?3 AND account = ?4)";
        let number: i64 = account.to_string().parse().expect("an account has six digits");
        let first = Year::of(date.year()).first;
        let found = self.find(sql, params![date.year(), first, date, number], |row| row.get(0))?;
        Ok(found.unwrap_or_default())
    }

    fn sales_total(&self, year: i16) -> Result<Rupiah, StoreError> {
        let sql = "SELECT amount FROM member_year WHERE member = '' AND what = 'sales' AND year = ?1";
        Ok(self.find(sql, [year], |row| row.get(0))?.unwrap_or_default())
    }

    /// By number. Members, purchases and savings each come in the order of members' keys and are put together here,
    /// side by side: to look each of ten thousand up by its key takes three times as long.
    fn shu_people(&self, year: i16) -> Result<Named, StoreError> {
        let mut members = self.shu_members(year)?;
        let mut side = Beside::of(&mut members);
        let purchases = "SELECT member, amount FROM purchases WHERE year = ?1 ORDER BY member";
        self.all(purchases, [year], |row| {
            if let Some(person) = side.person(row)? {
                person.purchases = row.get(1)?;
            }
            Ok(())
        })?;
        let days = Year::of(year).days;
        let mut side = Beside::of(&mut members);
        let sums = "SELECT member, what, amount, days, year FROM member_year WHERE year <= ?1 AND member <> ''
                    ORDER BY member";
        self.all(sums, [year], |row| side.person(row)?.map_or(Ok(()), |person| add(person, row, year, days)))?;
        let mut side = Beside::of(&mut members);
        let left = "SELECT member, date, pokok, wajib, sukarela FROM member_left ORDER BY member";
        self.all(left, [], |row| {
            let Some(person) = side.person(row)? else { return Ok(()) };
            let left = row.get::<_, BusinessDate>(1)?;
            person.left = Some(left);
            if left.year() == year {
                // As it stood on the day of leaving, before it was paid back.
                (person.pokok, person.wajib, person.sukarela) = (row.get(2)?, row.get(3)?, row.get(4)?);
            }
            Ok(())
        })?;
        members.sort_by(|one, other| one.person.id.cmp(&other.person.id));
        Ok(members.into_iter().map(|member| (member.person, member.name)).unzip())
    }

    /// By key, with nothing of the year yet.
    fn shu_members(&self, year: i16) -> Result<Vec<Keyed>, StoreError> {
        // Whoever was taken over as gone has no day of leaving in these books: it was before them.
        let before = Year::of(year).first.plus_days(-1);
        let sql = "SELECT key, number, kind, state, joined, name FROM member";
        let mut members = self.all(sql, [], |row| {
            let person = Person {
                id: row.get(1)?,
                kind: coded(row, 2, MemberKind::parse)?.code().to_owned(),
                joined: row.get(4)?,
                left: coded(row, 3, MemberState::parse)?.has_left().then_some(before),
                pokok: Rupiah::ZERO,
                wajib: Rupiah::ZERO,
                sukarela: Rupiah::ZERO,
                pokok_days: 0,
                wajib_days: 0,
                sukarela_days: 0,
                purchases: Rupiah::ZERO,
                jasa: Rupiah::ZERO,
            };
            Ok(Keyed { key: SmolStr::new(row.get_ref(0)?.as_str()?), person, name: row.get(5)? })
        })?;
        // As SQLite orders them, byte by byte.
        members.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(members)
    }

    /// How a year's surplus is allocated; `None` where it is not, or was taken back.
    pub fn allocation(&self, year: i16) -> Result<Option<ShuAllocated>, StoreError> {
        let sql = "SELECT allocated FROM allocation WHERE year = ?1 AND allocated IS NOT NULL";
        self.find(sql, [year], |row| row.get::<_, Json<ShuAllocated>>(0).map(|Json(allocated)| allocated))
    }

    /// What was decided of the last year before this one whose allocation stands. Whoever decided about a loss decided
    /// no percentages.
    pub fn allocated_before(&self, year: i16) -> Result<Option<Former>, StoreError> {
        let sql = "SELECT allocated FROM allocation WHERE year < ?1 AND allocated IS NOT NULL
                   AND json_extract(allocated, '$.status') <> 'deficit' ORDER BY year DESC LIMIT 1";
        let former = self.find(sql, [year], |row| row.get::<_, Json<Former>>(0).map(|Json(former)| former))?;
        Ok(former.map(|former| Former { policy: former.policy.next(), ..former }))
    }

    /// Every allocation that stands, by year.
    pub fn allocations(&self) -> Result<Vec<ShuAllocated>, StoreError> {
        let sql = "SELECT allocated FROM allocation WHERE allocated IS NOT NULL ORDER BY year";
        self.all(sql, [], |row| row.get::<_, Json<ShuAllocated>>(0).map(|Json(allocated)| allocated))
    }

    /// SHU of a year that is still to be paid, by member.
    pub fn shu_unpaid(&self, year: i16) -> Result<Vec<(MemberNumber, Rupiah)>, StoreError> {
        let sql = "SELECT member.number, member_year.amount FROM member_year
                   JOIN member ON member.key = member_year.member
                   WHERE member_year.what = 'shu' AND member_year.year = ?1 AND member_year.amount > 0
                   ORDER BY member.number";
        self.all(sql, [year], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What became of each share of a year up to a day, by member's key; of all days where none is named.
    pub fn shu_payouts(&self, year: i16, until: Option<BusinessDate>) -> Result<BTreeMap<String, Payout>, StoreError> {
        let sql = "SELECT note.kind, record.body FROM note CROSS JOIN record ON record.id = note.record
                   WHERE note.kind IN ('shu_paid', 'slip_voided', 'shu_lapsed') AND note.code = ?1
                   AND json_extract(record.body, '$.kind') IN ('shu_paid', 'shu_lapsed')
                   AND (?2 IS NULL OR note.date <= ?2) ORDER BY note.date, note.record";
        let mut found: BTreeMap<String, Payout> = BTreeMap::new();
        self.all(sql, params![year.to_string(), until], |row| {
            if row.get_ref(0)?.as_bytes()? == b"shu_lapsed" {
                let Json(lapsed) = row.get::<_, Json<ShuLapsed>>(1)?;
                for (member, amount) in &lapsed.shares {
                    found.entry(member_key(member)).or_default().lapse(&lapsed, *amount);
                }
            } else {
                let Json(paid) = row.get::<_, Json<ShuPaid>>(1)?;
                found.entry(member_key(&paid.member)).or_default().pay(&paid);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The first year with a result on its accounts that is not closed.
    pub fn first_open_year(&self) -> Result<Option<i16>, StoreError> {
        let sql = "SELECT min(year) FROM account_year WHERE account >= 400000
                   AND year NOT IN (SELECT year FROM year_closed)";
        Ok(self.find(sql, [], |row| row.get(0))?.flatten())
    }

    /// The first day of the books: of the opening balances; without any, of the year in which the shop was founded.
    pub fn books_begin(&self) -> Result<Option<BusinessDate>, StoreError> {
        if let Some(opened) = self.opened_on()? {
            return Ok(Some(opened));
        }
        let sql = "SELECT min(json_extract(body, '$.at')) FROM device
                   CROSS JOIN record ON record.device = device.id AND record.seq = 1";
        let founded: Option<Instant> = self.find(sql, [], |row| row.get(0))?.flatten();
        Ok(founded.map(|at| Year::of(Zone::default().date(at).year()).first))
    }

    /// Nothing is booked up to this date any more.
    pub fn locked_until(&self) -> Result<Option<BusinessDate>, StoreError> {
        Ok(self.find("SELECT max(until) FROM locked", [], |row| row.get(0))?.flatten())
    }
}

/// A row of sums: what was there when the year began lay there all its days.
fn add(person: &mut Person, row: &Row<'_>, year: i16, days: i64) -> rusqlite::Result<()> {
    let amount: Rupiah = row.get(2)?;
    let of_the_year = row.get::<_, i16>(4)? == year;
    let (balance, rupiah_days) = match row.get_ref(1)?.as_bytes()? {
        b"pokok" => (&mut person.pokok, &mut person.pokok_days),
        b"wajib" => (&mut person.wajib, &mut person.wajib_days),
        b"sukarela" => (&mut person.sukarela, &mut person.sukarela_days),
        b"jasa" if of_the_year => {
            person.jasa = amount;
            return Ok(());
        }
        _ => return Ok(()),
    };
    *balance += amount;
    *rupiah_days += if of_the_year { row.get(3)? } else { amount.amount() * days };
    Ok(())
}
