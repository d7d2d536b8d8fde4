//! Reads of a year's surplus: what each member brings to its distribution, the result of the books, what was decided.
//!
//! Always holds: no history is scanned: years of members, days of accounts and purchases are rows kept current.
//! Neighbours: how the surplus is shared (`domain/cooperative/shu.rs`).

use rusqlite::params;

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::book_event::Balances;
use crate::domain::accounting::rules::closing;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::shu::Year;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Surplus;
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::till::lookup::books::YearOfBooks;

/// A member's sums of a year.
#[derive(Default)]
struct Sums {
    /// pokok, wajib, sukarela: balance at the year's end, and rupiah-days within it.
    savings: [(Rupiah, i64); 3],
    jasa: Rupiah,
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
        let (people, names) = self.shu_people(year)?.into_iter().unzip();
        let sales_total = self.sales_total(year)?;
        Ok(YearOfBooks { surplus, sales_total, people, names, closed: closed.is_some() })
    }

    /// The result of a closed year from business with members and with others.
    pub fn year_closed(&self, year: i16) -> Result<Option<(Rupiah, Rupiah)>, StoreError> {
        let sql = "SELECT member, nonmember FROM year_closed WHERE year = ?1";
        self.find(sql, [year], |row| Ok((row.get(0)?, row.get(1)?)))
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

    fn shu_people(&self, year: i16) -> Result<Vec<(Person, String)>, StoreError> {
        let sums = self.sums_of_year(year)?;
        let nothing = Sums::default();
        // Whoever was taken over as gone has no day of leaving in these books: it was before them.
        let before = Year::of(year).first.plus_days(-1);
        let sql = "SELECT member.key, member.number, member.kind, member.state, member.joined, member.key,
                   coalesce(purchases.amount, 0), member.name, member_left.date,
                   member_left.pokok, member_left.wajib, member_left.sukarela FROM member
                   LEFT JOIN purchases ON purchases.member = member.key AND purchases.year = ?1
                   LEFT JOIN member_left ON member_left.member = member.key
                   ORDER BY member.number";
        self.all(sql, [year], |row| {
            let key = row.get_ref(0)?.as_str()?;
            let found = sums.binary_search_by(|(of, _)| of.as_str().cmp(key));
            let of = found.map_or(&nothing, |at| &sums[at].1);
            let state = coded(row, 3, MemberState::parse)?;
            let [(mut pokok, pokok_days), (mut wajib, wajib_days), (mut sukarela, sukarela_days)] = of.savings;
            let left: Option<BusinessDate> = row.get(8)?;
            if left.is_some_and(|left| left.year() == year) {
                // As it stood on the day of leaving, before it was paid back.
                (pokok, wajib, sukarela) = (row.get(9)?, row.get(10)?, row.get(11)?);
            }
            let person = Person {
                id: row.get(1)?,
                kind: coded(row, 2, MemberKind::parse)?.code().to_owned(),
                joined: row.get(4)?,
                left: left.or_else(|| state.has_left().then_some(before)),
                pokok,
                wajib,
                sukarela,
                pokok_days,
                wajib_days,
                sukarela_days,
                purchases: row.get(6)?,
                jasa: of.jasa,
            };
            Ok((person, row.get(7)?))
        })
    }

    /// By member key, in its order. What was there when the year began lay there all its days.
    fn sums_of_year(&self, year: i16) -> Result<Vec<(String, Sums)>, StoreError> {
        let sql = "SELECT member, what, sum(amount), sum(iif(year = ?1, days, amount * ?2)),
                   sum(iif(year = ?1, amount, 0)) FROM member_year WHERE year <= ?1 AND member <> ''
                   GROUP BY member, what ORDER BY member, what";
        let mut sums: Vec<(String, Sums)> = Vec::new();
        self.all(sql, params![year, Year::of(year).days], |row| {
            let key = row.get_ref(0)?.as_str()?;
            if sums.last().is_none_or(|(last, _)| last != key) {
                sums.push((key.to_owned(), Sums::default()));
            }
            let Some((_, of)) = sums.last_mut() else { return Ok(()) };
            let place = match row.get_ref(1)?.as_str()? {
                "pokok" => 0,
                "wajib" => 1,
                "sukarela" => 2,
                "jasa" => {
                    of.jasa = row.get(4)?;
                    return Ok(());
                }
                _ => return Ok(()),
            };
            of.savings[place] = (row.get(2)?, row.get(3)?);
            Ok(())
        })?;
        Ok(sums)
    }

    /// How a year's surplus is allocated; `None` where it is not, or was taken back.
    pub fn allocation(&self, year: i16) -> Result<Option<ShuAllocated>, StoreError> {
        let sql = "SELECT allocated FROM allocation WHERE year = ?1 AND allocated IS NOT NULL";
        self.find(sql, [year], |row| row.get::<_, Json<ShuAllocated>>(0).map(|Json(allocated)| allocated))
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

    /// The first year with a result on its accounts that is not closed.
    pub fn first_open_year(&self) -> Result<Option<i16>, StoreError> {
        let sql = "SELECT min(year) FROM account_year WHERE account >= 400000
                   AND year NOT IN (SELECT year FROM year_closed)";
        Ok(self.find(sql, [], |row| row.get(0))?.flatten())
    }

    /// Nothing is booked up to this date any more.
    pub fn locked_until(&self) -> Result<Option<BusinessDate>, StoreError> {
        Ok(self.find("SELECT max(until) FROM locked", [], |row| row.get(0))?.flatten())
    }
}
