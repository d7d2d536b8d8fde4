//! What the members' desk and the loan desk ask, answered from the file.

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use serde::Deserialize;

use super::{Answered, StoreLookup, unreadable};
use crate::domain::cooperative::holder::Holder;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::payroll::PayrollBook;
use crate::domain::cooperative::related::Tie;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::lending::LoanApplied;
use crate::domain::event::membership::PersonalSeen;
use crate::domain::event::term::Agreed;
use crate::domain::event::{Event, MemberSet, Personal};
use crate::domain::id::{MemberNumber, RecordId, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::time::BusinessDate;
use crate::store::column::{Json, coded, whole};
use crate::store::projections::sums::member_key;
use crate::till::lookup::office::{Application, Departure, Movement, Office};
use crate::till::lookup::past::Loan;

/// Digits of a number as a member's card and list show it.
const DIGITS: usize = 5;

/// What of a deposit there is, beside what was agreed.
const TERM: &str = "SELECT agreed,
    coalesce((SELECT amount FROM term_part WHERE term_part.term = term.term AND part = 'principal'), 0),
    coalesce((SELECT amount FROM term_part WHERE term_part.term = term.term AND part = 'held'), 0),
    coalesce((SELECT amount FROM term_part WHERE term_part.term = term.term
              AND part = 'months:' || json_extract(agreed, '$.from')), 0)
    FROM term";

fn deposit(row: &Row<'_>) -> rusqlite::Result<TermDeposit> {
    let Json(agreed) = row.get::<_, Json<Agreed>>(0)?;
    Ok(TermDeposit { agreed, principal: row.get(1)?, held: row.get(2)?, credited: row.get(3)? })
}

/// The national number in a record's private part, and nothing else of it.
#[derive(Deserialize)]
struct Nik {
    #[serde(default)]
    nik: String,
}

fn nik_of(private: &str) -> String {
    serde_json::from_str(private).map_or_else(|_| String::new(), |Nik { nik }| nik)
}

impl Office for StoreLookup<'_> {
    fn member_record(&self, number: &MemberNumber) -> Answered<Option<(MemberSet, Personal)>> {
        let found = self.store.known_member(number).map_err(unreadable)?;
        Ok(found.and_then(|recorded| match recorded.happening.event {
            Event::MemberSet(set) => Some((set, recorded.happening.personal.unwrap_or_default())),
            _ => None,
        }))
    }

    /// The till's own next one, with the letter that the cooperative's newest numbers have.
    fn next_member(&self) -> Answered<MemberNumber> {
        let sql = "SELECT number FROM member ORDER BY CAST(key AS INTEGER) DESC LIMIT 1";
        let last: Option<String> = self.store.find(sql, [], |row| row.get(0)).map_err(unreadable)?;
        let last = last.unwrap_or_default();
        let letter: String = last.chars().take_while(char::is_ascii_alphabetic).collect();
        let sql = "SELECT max(CAST(key AS INTEGER)) FROM member WHERE CAST(key AS INTEGER) BETWEEN ?1 AND ?2";
        let number = self.store.next_number(sql).map_err(unreadable)?;
        Ok(MemberNumber(format!("{letter}{number:0DIGITS$}")))
    }

    /// A hash stands beside an application only. Who came from a file, and who was given another number since, is
    /// found by what her own record says.
    fn nik_holders(&self, hash: &str) -> Answered<Vec<MemberNumber>> {
        // One walk over the members beside their own records' private parts: ten thousand wait at the desk no longer
        // than one does. Whose application bears the hash is one look by key.
        let applied: Option<String> = self
            .store
            .find("SELECT member FROM member_nik WHERE hash = ?1", [hash], |row| row.get(0))
            .map_err(unreadable)?;
        let sql = "SELECT member.key, member.number, record.private FROM member
                   JOIN device ON device.device = member.device
                   JOIN record ON record.device = device.id AND record.seq = member.seq";
        let read = |row: &Row<'_>| {
            let key = row.get_ref(0)?.as_str()?;
            // Without a number in the record, which may be another till's, the hash is all there is.
            let hers = match row.get_ref(2)?.as_str_or_null()?.map(nik_of).filter(|nik| !nik.is_empty()) {
                Some(nik) => self.pins.keyed(&nik) == hash,
                None => applied.as_deref() == Some(key),
            };
            Ok(if hers { Some((key.parse::<i64>().unwrap_or(i64::MAX), row.get(1)?)) } else { None })
        };
        let found = self.store.all(sql, [], read).map_err(unreadable)?;
        let mut holders: Vec<(i64, MemberNumber)> = found.into_iter().flatten().collect();
        holders.sort_by_key(|(key, _)| *key);
        Ok(holders.into_iter().map(|(_, number)| number).collect())
    }

    fn namesakes(&self, name: &str) -> Answered<Vec<(MemberNumber, String)>> {
        let sql = "SELECT number, phone FROM member WHERE search_name = ?1 ORDER BY CAST(key AS INTEGER)";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        self.store.all(sql, [name.to_lowercase()], read).map_err(unreadable)
    }

    fn leaver_owed(&self, number: &MemberNumber) -> Answered<Rupiah> {
        let sql = "SELECT coalesce(sum(amount), 0) FROM member_year WHERE member = ?1 AND what = 'leaver'";
        let owed = self.store.find(sql, [member_key(number)], |row| row.get(0));
        owed.map(Option::unwrap_or_default).map_err(unreadable)
    }

    /// Numbers are never given twice, whether the loan was made or not.
    fn next_loan(&self) -> Answered<String> {
        let sql = "SELECT max(number) FROM (SELECT CAST(substr(loan, 2) AS INTEGER) AS number FROM
                   (SELECT loan FROM loan UNION ALL SELECT loan FROM loan_application) WHERE loan GLOB 'P[0-9]*')
                   WHERE number BETWEEN ?1 AND ?2";
        let number = self.store.next_number(sql).map_err(unreadable)?;
        Ok(format!("P{number:0DIGITS$}"))
    }

    fn application(&self, loan: &str) -> Answered<Option<Application>> {
        let sql =
            "SELECT applied, loan_application.actor, coalesce(loan_state.state, 'diajukan'), loan_state.decided_by
                   FROM loan_application LEFT JOIN loan_state ON loan_state.loan = loan_application.loan
                   WHERE loan_application.loan = ?1";
        let read = |row: &Row<'_>| {
            let Json(applied) = row.get::<_, Json<LoanApplied>>(0)?;
            let (by, decided_by): (UserId, Option<UserId>) = (row.get(1)?, row.get(3)?);
            Ok(Application { applied, by, state: coded(row, 2, LoanState::parse)?, decided_by })
        };
        self.store.find(sql, [loan], read).map_err(unreadable)
    }

    fn applying(&self, member: &MemberNumber) -> Answered<bool> {
        let sql = "SELECT 1 FROM loan_application LEFT JOIN loan_state ON loan_state.loan = loan_application.loan
                   WHERE loan_application.member = ?1
                   AND coalesce(loan_state.state, 'diajukan') IN (?2, ?3, ?4) LIMIT 1";
        let open = [LoanState::Diajukan, LoanState::Disurvei, LoanState::Disetujui].map(LoanState::code);
        let values = params![member_key(member), open[0], open[1], open[2]];
        Ok(self.store.find(sql, values, |_| Ok(())).map_err(unreadable)?.is_some())
    }

    fn all_loans(&self) -> Answered<Vec<Loan>> {
        self.store.loans_where("'' = ?1", "").map_err(unreadable)
    }

    fn loans_on(&self, date: BusinessDate) -> Answered<Vec<(Rupiah, i64)>> {
        let loans = self.store.loans_at(date).map_err(unreadable)?.into_iter();
        Ok(loans.filter_map(|loan| Some((loan.balance, loan.debt?.days_overdue()))).collect())
    }

    /// From what is saved now, taking off what came after the last day, day by day back.
    fn sukarela_days(&self, first: BusinessDate, last: BusinessDate) -> Answered<Vec<(MemberNumber, i128)>> {
        let sql = "SELECT member.key, member.number, member_balance.amount FROM member_balance
                   JOIN member ON member.key = member_balance.member
                   LEFT JOIN member_left ON member_left.member = member.key
                   WHERE member_balance.balance = 'sukarela'
                   AND (member_left.date IS NULL OR member_left.date > ?1) ORDER BY member.number";
        let now: Vec<(String, MemberNumber, Rupiah)> =
            self.store.all(sql, [last], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(unreadable)?;
        let sql = "SELECT member, date, -amount FROM posting
                   WHERE account = 214000 AND date >= ?1 AND member IS NOT NULL";
        let moved: Vec<(MemberNumber, BusinessDate, Rupiah)> =
            self.store.all(sql, [first], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(unreadable)?;
        let days = i128::from(last.days_since(first) + 1);
        let mut found: BTreeMap<String, i128> = BTreeMap::new();
        for (member, date, amount) in moved {
            // It was not there yet on the days before.
            let without = i128::from(date.min(last.plus_days(1)).days_since(first));
            *found.entry(member_key(&member)).or_default() -= i128::from(amount.amount()) * without;
        }
        let of = |(key, number, amount): (String, MemberNumber, Rupiah)| {
            (number, i128::from(amount.amount()) * days + found.get(&key).copied().unwrap_or(0))
        };
        Ok(now.into_iter().map(of).filter(|(_, days)| *days != 0).collect())
    }

    fn interest_credited(&self, month: Month) -> Answered<bool> {
        let sql = "SELECT 1 FROM note WHERE kind = 'interest_credited' AND code = ?1 LIMIT 1";
        Ok(self.store.find(sql, [month.to_string()], |_| Ok(())).map_err(unreadable)?.is_some())
    }

    fn jasa_accrued(&self, month: Month) -> Answered<bool> {
        let sql = "SELECT 1 FROM note WHERE kind = 'jasa_accrued' AND code = ?1 LIMIT 1";
        Ok(self.store.find(sql, [month.to_string()], |_| Ok(())).map_err(unreadable)?.is_some())
    }

    fn holders(&self, member: &MemberNumber) -> Answered<Vec<Holder>> {
        self.store.holders(member).map_err(unreadable)
    }

    fn next_card(&self, member: &MemberNumber) -> Answered<Option<u32>> {
        self.store.next_card(member).map_err(unreadable)
    }

    fn holder_kasbon(&self, member: &MemberNumber, cards: &[u32], month: Month) -> Answered<Rupiah> {
        self.store.holder_kasbon(member, cards, month).map_err(unreadable)
    }

    fn payroll(&self) -> Answered<PayrollBook> {
        self.store.payroll().map_err(unreadable)
    }

    fn ties(&self) -> Answered<Vec<Tie>> {
        self.store.ties().map_err(unreadable)
    }

    fn departure(&self, member: &MemberNumber) -> Answered<Departure> {
        let key = member_key(member);
        let left = self.store.find("SELECT date FROM member_left WHERE member = ?1", [&key], |row| row.get(0));
        let sql = "SELECT date, kept_until FROM member_erased WHERE member = ?1";
        let erased = self.store.find(sql, [&key], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)?;
        let (erased, kept_until) = erased.map_or((None, None), |(date, until)| (Some(date), until));
        Ok(Departure { left: left.map_err(unreadable)?, erased, kept_until })
    }

    fn fee_kept(&self, loan: &str) -> Answered<Option<Rupiah>> {
        let sql = "SELECT device.device, record.seq FROM note JOIN record ON record.id = note.record
                   JOIN device ON device.id = record.device WHERE note.kind = 'loan_disbursed' AND note.code = ?1
                   ORDER BY note.at LIMIT 1";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let Some((device, seq)) = self.store.find(sql, [loan], read).map_err(unreadable)? else { return Ok(None) };
        let record = self.store.record(RecordId { device, seq: whole(seq) }).map_err(unreadable)?;
        Ok(record.and_then(|recorded| match recorded.happening.event {
            Event::LoanDisbursed(it) => Some(it.fee),
            _ => None,
        }))
    }

    fn claim(&self, loan: &str) -> Answered<Rupiah> {
        let sql = "SELECT coalesce(sum(iif(part = 'written_off', amount, -amount)), 0) FROM loan_paid
                   WHERE loan = ?1 AND part IN ('written_off', 'recovered')";
        self.store.find(sql, [loan], |row| row.get(0)).map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn claims_of(&self, member: &MemberNumber) -> Answered<Rupiah> {
        let mut all = Rupiah::ZERO;
        for loan in self.store.loans_where("member = ?1", &member_key(member)).map_err(unreadable)? {
            all += self.claim(&loan.loan)?;
        }
        Ok(all)
    }

    fn shu_open(&self, member: &MemberNumber) -> Answered<Rupiah> {
        let sql = "SELECT coalesce(sum(amount), 0) FROM member_year WHERE member = ?1 AND what = 'shu'";
        let open = self.store.find(sql, [member_key(member)], |row| row.get(0));
        open.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn seen(&self, by: &UserId, look: &PersonalSeen) -> Answered<bool> {
        let sql =
            "SELECT 1 FROM note WHERE kind = 'personal_seen' AND member IS nullif(?1, '') AND date = ?2 AND code = ?3
                   AND actor = ?4 LIMIT 1";
        let found = self.store.find(sql, params![look.number, look.date, look.what, by], |_| Ok(()));
        Ok(found.map_err(unreadable)?.is_some())
    }

    fn agreed(&self, loan: &str) -> Answered<Option<UserId>> {
        let sql = "SELECT actor FROM note WHERE kind = 'loan_agreed' AND code = ?1 LIMIT 1";
        self.store.find(sql, [loan], |row| row.get(0)).map_err(unreadable)
    }

    /// Numbers are never given twice, whether the deposit was taken back or not: each till counts its own, so that two
    /// that do not hear of each other do not either.
    fn next_term(&self) -> Answered<String> {
        let mine = format!("B{}", self.store.own_till().map_err(unreadable)?);
        let sql = "SELECT max(CAST(substr(term, length(?1) + 1) AS INTEGER)) FROM term WHERE term GLOB ?1 || '[0-9]*'";
        let last: Option<i64> = self.store.find(sql, [&mine], |row| row.get(0)).map_err(unreadable)?.flatten();
        Ok(format!("{mine}{:0DIGITS$}", last.unwrap_or(0) + 1))
    }

    fn term(&self, term: &str) -> Answered<Option<TermDeposit>> {
        self.store.find(&format!("{TERM} WHERE term = ?1"), [term], deposit).map_err(unreadable)
    }

    fn terms(&self, member: Option<&MemberNumber>) -> Answered<Vec<TermDeposit>> {
        let sql = format!("{TERM} WHERE ?1 = '' OR member = ?1 ORDER BY term");
        let all: Vec<TermDeposit> =
            self.store.all(&sql, [member.map_or_else(String::new, member_key)], deposit).map_err(unreadable)?;
        Ok(all.into_iter().filter(|of| of.principal > Rupiah::ZERO).collect())
    }

    fn term_interest(&self, member: &MemberNumber, month: Month) -> Answered<(Rupiah, Rupiah)> {
        let sql = "SELECT coalesce(sum(term_part.amount), 0) FROM term
                   JOIN term_part ON term_part.term = term.term WHERE term.member = ?1 AND term_part.part = ?2";
        let sum = |part: &str| {
            let values = params![member_key(member), format!("{part}:{month}")];
            self.store.find(sql, values, |row| row.get(0)).map(Option::unwrap_or_default).map_err(unreadable)
        };
        Ok((sum("interest")?, sum("tax")?))
    }

    fn movements(&self, number: &MemberNumber, balance: Balance) -> Answered<Vec<Movement>> {
        let account: i64 = match balance {
            Balance::Pokok => 310_000,
            Balance::Wajib => 320_000,
            Balance::Sukarela => 214_000,
            Balance::Kasbon => 113_100,
            Balance::Berjangka => 214_100,
        };
        let sql = "SELECT member, date, -amount FROM posting WHERE account = ?1 AND member IS NOT NULL
                   ORDER BY date, record, n";
        let all: Vec<(MemberNumber, Movement)> = self
            .store
            .all(sql, [account], |row| Ok((row.get(0)?, Movement { date: row.get(1)?, amount: row.get(2)? })))
            .map_err(unreadable)?;
        let key = member_key(number);
        Ok(all.into_iter().filter(|(of, _)| member_key(of) == key).map(|(_, movement)| movement).collect())
    }
}
