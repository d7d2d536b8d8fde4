//! Members and what each has with the cooperative, from the store to their tables.

use std::collections::{BTreeMap, HashMap};

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::debt::Debt;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Wajib;
use crate::domain::cooperative::shu::Year;
use crate::domain::event::Event;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::member_statement::{self, Book};
use crate::reports::table::Table;
use crate::reports::{
    Period, Question, Unanswered, balances, days, loans, members, newest_day, payroll, savings, wajib,
};
use crate::store::member_books::{MemberPosting, key_of};
use crate::store::members::MemberRow;
use crate::store::sales::SaleListed;
use crate::store::{Store, StoreError};

pub fn members(store: &Store, period: Period) -> Result<Table, StoreError> {
    let last = days(store, Period { from: None, to: period.to })?.map(|(_, last)| last);
    let year = last.map(|last| last.year());
    let mut members = store.members(year.unwrap_or_default())?;
    let newest = store.dates()?.map(|(_, newest)| newest);
    if let (Some(last), Some(newest)) = (last, newest.filter(|newest| last.is_some_and(|last| last < *newest))) {
        as_of(store, &mut members, (last, newest))?;
    }
    Ok(members::table(members.into_iter().map(member_line).collect(), year))
}

/// Members as they stood at the end of an earlier day: less what moved since, and who left since had not left.
fn as_of(
    store: &Store,
    members: &mut Vec<MemberRow>,
    (date, newest): (BusinessDate, BusinessDate),
) -> Result<(), StoreError> {
    members.retain(|member| member.joined <= date);
    for kind in [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Kasbon, Balance::Berjangka] {
        let later = store.moved_by_member(account(kind), date.plus_days(1), newest)?;
        for member in &mut *members {
            let since = later.get(&key_of(&member.number)).copied().unwrap_or_default();
            let grown = if kind == Balance::Kasbon { since.debit - since.credit } else { since.credit - since.debit };
            *balance_mut(kind, member) -= grown;
        }
    }
    let gone = store.left_members()?.into_iter().filter(|(_, left)| *left > date);
    let gone: BTreeMap<String, BusinessDate> = gone.map(|(number, left)| (key_of(&number), left)).collect();
    for member in members.iter_mut().filter(|member| gone.contains_key(&key_of(&member.number))) {
        member.state = MemberState::Anggota;
    }
    Ok(())
}

fn member_line(found: MemberRow) -> members::Line {
    members::Line {
        number: found.number,
        name: found.name,
        kind: found.kind,
        state: found.state,
        pokok: found.balances.pokok,
        wajib: found.balances.wajib,
        sukarela: found.balances.sukarela,
        kasbon: found.balances.kasbon,
        berjangka: found.berjangka,
        purchases: found.purchases_year,
    }
}

const fn account(kind: Balance) -> AccountCode {
    match kind {
        Balance::Pokok => AccountCode::POKOK,
        Balance::Wajib => AccountCode::WAJIB,
        Balance::Sukarela => AccountCode::SUKARELA,
        Balance::Kasbon => AccountCode::KASBON,
        Balance::Berjangka => AccountCode::BERJANGKA,
    }
}

const fn balance(kind: Balance, of: &MemberRow) -> Rupiah {
    match kind {
        Balance::Pokok => of.balances.pokok,
        Balance::Wajib => of.balances.wajib,
        Balance::Sukarela => of.balances.sukarela,
        Balance::Kasbon => of.balances.kasbon,
        Balance::Berjangka => of.berjangka,
    }
}

const fn balance_mut(kind: Balance, of: &mut MemberRow) -> &mut Rupiah {
    match kind {
        Balance::Pokok => &mut of.balances.pokok,
        Balance::Wajib => &mut of.balances.wajib,
        Balance::Sukarela => &mut of.balances.sukarela,
        Balance::Kasbon => &mut of.balances.kasbon,
        Balance::Berjangka => &mut of.berjangka,
    }
}

/// The members asked for: one, or all.
fn asked(store: &Store, question: &Question, year: i16) -> Result<Vec<MemberRow>, Unanswered> {
    let Some(number) = &question.member else { return Ok(store.members(year)?) };
    match store.member(number, year)? {
        Some(member) => Ok(vec![member]),
        None => Err(Unanswered::Unknown(Text::new("report-no-member").with("number", number.as_str()))),
    }
}

pub fn savings(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let members = asked(store, question, 0)?;
    let all = store.dates()?;
    let Some((from, to)) = days(store, question.period)? else {
        return Ok(savings::table(Vec::new(), &[], question.period));
    };
    let last = all.map_or(to, |(_, last)| last.max(to));
    let booked = balances(store, Some(to))?;
    let (mut lines, mut controls) = (Vec::new(), Vec::new());
    for kind in savings::KINDS {
        let moved = store.moved_by_member(account(kind), from, to)?;
        let later = store.moved_by_member(account(kind), to.plus_days(1), last)?;
        for member in &members {
            let key = key_of(&member.number);
            let here = moved.get(&key).copied().unwrap_or_default();
            let since = later.get(&key).copied().unwrap_or_default();
            lines.push(savings::Line {
                kind,
                number: member.number.clone(),
                name: member.name.clone(),
                came: here.credit,
                went: here.debit,
                closing: balance(kind, member) - since.credit + since.debit,
            });
        }
        // Of one member there is no account to compare with.
        if question.member.is_none() {
            controls.push((kind, -booked.get(&account(kind)).copied().unwrap_or_default()));
        }
    }
    Ok(savings::table(lines, &controls, question.period))
}

/// Months cost what the settings of their time said.
pub fn wajib(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let date = match question.period.to {
        Some(date) => Some(date),
        None => newest_day(store)?,
    };
    let Some(date) = date else { return Ok(wajib::table(Vec::new(), None)) };
    let last = store.dates()?.map_or(date, |(_, last)| last.max(date));
    let later = store.moved_by_member(AccountCode::WAJIB, date.plus_days(1), last)?;
    let due_day = store.settings_on(date)?.savings.wajib_due_day;
    let costs = store.wajib_costs()?;
    let cost = |on: BusinessDate| {
        let holds = costs.iter().rev().find(|(from, _)| *from <= on).or(costs.first());
        holds.map_or(Rupiah::ZERO, |(_, cost)| *cost)
    };
    // Who only applied or has left owes none.
    let owes = |member: &MemberRow| {
        member.kind != MemberKind::Calon && matches!(member.state, MemberState::Anggota | MemberState::Nonaktif)
    };
    let joined = |member: &MemberRow| member.joined <= date;
    let line = |member: MemberRow| {
        let since = later.get(&key_of(&member.number)).copied().unwrap_or_default();
        let saved = member.balances.wajib - since.credit + since.debit;
        let months = Wajib::of(member.joined, due_day, saved, date, cost);
        wajib::Line { number: member.number, name: member.name, saved, months }
    };
    let members = store.members(0)?.into_iter();
    let lines = members.filter(owes).filter(joined).map(line).collect();
    Ok(wajib::table(lines, Some(date)))
}

/// Lists for employers, with whose each row is.
pub fn payroll(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let names: HashMap<String, String> =
        store.members(0)?.into_iter().map(|member| (key_of(&member.number), member.name)).collect();
    let name = |number: &MemberNumber| names.get(&key_of(number)).cloned().unwrap_or_default();
    Ok(payroll::table(&store.payroll()?, question.period, name))
}

pub fn loans(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let names: HashMap<String, String> =
        asked(store, question, 0)?.into_iter().map(|member| (key_of(&member.number), member.name)).collect();
    let date = match question.period.to {
        Some(date) => Some(date),
        None => newest_day(store)?,
    };
    let Some(date) = date else { return Ok(loans::table(Vec::new(), None)) };
    let mut lines = Vec::new();
    for at in store.loans_at(date)? {
        let Some(name) = names.get(&key_of(&at.taken.member)) else { continue };
        lines.push(loans::Line {
            name: name.clone(),
            balance: at.balance,
            accrued: at.accrued,
            written_off: at.written_off,
            claim: at.claim,
            next_due: at.debt.as_ref().and_then(|debt| debt.oldest()).map(|line| line.due),
            overdue: at.debt.as_ref().map_or(Rupiah::ZERO, Debt::overdue),
            loan: at.taken,
        });
    }
    let booked = match question.member {
        None => {
            let booked = balances(store, Some(date))?;
            let of = |account| booked.get(&account).copied().unwrap_or_default();
            Some((of(AccountCode::LOANS), -of(AccountCode::LOAN_ALLOWANCE)))
        }
        Some(_) => None,
    };
    let rates = store.settings_on(date)?.lending.allowance;
    Ok(loans::table(lines, Some(&loans::AsOf { date, rates, booked })))
}

/// Postings of one account by member.
type Postings = BTreeMap<String, Vec<MemberPosting>>;

pub fn statement(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let Some((from, to)) = days(store, question.period)? else {
        return Ok(member_statement::table(Vec::new(), question.period));
    };
    let members = asked(store, question, to.year())?;
    let books = [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Berjangka, Balance::Kasbon];
    let postings: Vec<Postings> =
        books.iter().map(|kind| store.member_postings(account(*kind))).collect::<Result<_, StoreError>>()?;
    let loan_postings = store.member_postings(AccountCode::LOANS)?;
    let stored = store.member_postings(AccountCode::STORAGE)?;
    let mut lent: HashMap<String, Rupiah> = HashMap::new();
    let paid = store.loans_paid()?;
    for loan in store.loans()? {
        let left = loan.balance - paid.get(&loan.loan).copied().unwrap_or_default();
        *lent.entry(key_of(&loan.member)).or_default() += left;
    }
    let claims = claims(store, (from, to))?;
    let charged = charges(store)?;
    let owed = store.member_postings(AccountCode::LEAVERS)?;
    let mut accounts = Vec::new();
    for member in &members {
        let key = key_of(&member.number);
        let fees = stored.get(&key).map_or(&[][..], Vec::as_slice);
        accounts.extend(purchases(store, member, fees, (from, to))?);
        for ((kind, postings), book) in books.iter().zip(&postings).zip(&Book::ALL[1..6]) {
            let sign = if *kind == Balance::Kasbon { 1 } else { -1 };
            let of = postings.get(&key).map_or(&[][..], Vec::as_slice);
            accounts.push(book_of(member, *book, (balance(*kind, member), sign), of, (from, to)));
        }
        let of = loan_postings.get(&key).map_or(&[][..], Vec::as_slice);
        let left = lent.get(&key).copied().unwrap_or_default();
        accounts.push(book_of(member, Book::Loans, (left, 1), of, (from, to)));
        for (book, all) in [(Book::Charges, &charged), (Book::Leaving, &owed)] {
            let of = all.get(&key).map_or(&[][..], Vec::as_slice);
            let now = -of.iter().map(|posting| posting.amount).sum::<Rupiah>();
            accounts.push(book_of(member, book, (now, -1), of, (from, to)));
        }
        for ((of, _), (before, lines)) in &claims {
            if *of == key && !(before.is_zero() && lines.is_empty()) {
                let (number, name, lines) = (member.number.clone(), member.name.clone(), lines.clone());
                let (before, years) = (*before, Vec::new());
                accounts.push(member_statement::Account { number, name, book: Book::Claims, before, years, lines });
            }
        }
    }
    Ok(member_statement::table(accounts, question.period))
}

/// Jasa, penalties and fees of loans as they were paid, by member: what was income before it was paid moved the claim
/// (113400) to the other side on that day, so that only what was paid is left of the four accounts.
fn charges(store: &Store) -> Result<Postings, StoreError> {
    let mut all = Postings::new();
    for account in [AccountCode::LOAN_JASA, AccountCode::LOAN_PENALTIES, AccountCode::LOAN_FEES, AccountCode::JASA_DUE]
    {
        for (member, postings) in store.member_postings(account)? {
            let of: &mut Vec<MemberPosting> = all.entry(member).or_default();
            for posting in postings {
                let same = |it: &&mut MemberPosting| {
                    (it.date, &it.kind, &it.reference) == (posting.date, &posting.kind, &posting.reference)
                };
                match of.iter_mut().find(same) {
                    Some(there) => there.amount += posting.amount,
                    None => of.push(posting),
                }
            }
        }
    }
    for postings in all.values_mut() {
        postings.retain(|posting| !posting.amount.is_zero());
        postings.sort_by_key(|posting| posting.date);
    }
    Ok(all)
}

/// By member's key and loan: what of a loan that was written off was claimed before a period, and what moved it. A book
/// of its own, since it is on no account of the books (koperasi 4.4).
type Claims = BTreeMap<(String, String), (Rupiah, Vec<member_statement::Line>)>;

fn claims(store: &Store, (from, to): (BusinessDate, BusinessDate)) -> Result<Claims, StoreError> {
    let mut claims = Claims::new();
    for event in store.claim_moves(to)? {
        let (member, date, kind, moves) = match event {
            Event::LoanWrittenOff(it) => (it.member, it.date, "loan_written_off", vec![(it.loan, it.amount)]),
            Event::LoanRecovered(it) => (it.member, it.date, "loan_recovered", vec![(it.loan, -it.amount)]),
            Event::MemberLeft(it) => {
                let set_off = it.claims.into_iter().map(|(loan, off)| (loan, -off));
                (it.number, it.date, "loan_recovered", set_off.collect())
            }
            _ => continue,
        };
        for (loan, amount) in moves {
            let (before, lines) = claims.entry((key_of(&member), loan.clone())).or_default();
            match date < from {
                true => *before += amount,
                false => lines.push(member_statement::Line { date, kind: kind.to_owned(), reference: loan, amount }),
            }
        }
    }
    Ok(claims)
}

/// What there was before the period is what there is now, less all that was posted since.
fn book_of(
    member: &MemberRow,
    book: Book,
    (now, sign): (Rupiah, i64),
    postings: &[MemberPosting],
    (from, to): (BusinessDate, BusinessDate),
) -> member_statement::Account {
    let signed = |posting: &MemberPosting| if sign < 0 { -posting.amount } else { posting.amount };
    let since: Rupiah = postings.iter().filter(|posting| posting.date >= from).map(signed).sum();
    let within = postings.iter().filter(|posting| posting.date >= from && posting.date <= to);
    let line = |posting: &MemberPosting| member_statement::Line {
        date: posting.date,
        kind: posting.kind.clone(),
        reference: posting.reference.clone(),
        amount: signed(posting),
    };
    let (number, name, years) = (member.number.clone(), member.name.clone(), Vec::new());
    member_statement::Account { number, name, book, before: now - since, years, lines: within.map(line).collect() }
}

/// What was bought in the year in which the period ends, what counts for SHU apart from what does not, and what in each
/// year before it that the period touches; storing goods is a service, and bought too (koperasi 5.3).
fn purchases(
    store: &Store,
    member: &MemberRow,
    fees: &[MemberPosting],
    (from, to): (BusinessDate, BusinessDate),
) -> Result<[member_statement::Account; 2], StoreError> {
    let sales = store.sales_of(&member.number, Year::of(from.year()).first, to)?;
    let line = |sale: &SaleListed| member_statement::Line {
        date: sale.date,
        kind: if sale.total.is_negative() { "sale_returned" } else { "sale_completed" }.to_owned(),
        reference: sale.receipt.to_string(),
        amount: sale.total,
    };
    let (counted, others): (Vec<_>, Vec<_>) = sales.iter().partition(|sale| sale.counts);
    let within = |fee: &&MemberPosting| {
        fee.kind == "storage_charged" && (from.year()..=to.year()).contains(&fee.date.year()) && fee.date <= to
    };
    let stored = fees.iter().filter(within).map(|fee| member_statement::Line {
        date: fee.date,
        kind: fee.kind.clone(),
        reference: fee.reference.clone(),
        amount: -fee.amount,
    });
    let counted = counted.into_iter().map(line).chain(stored).collect();
    let others = others.into_iter().map(line).collect();
    Ok([(Book::Purchases, counted), (Book::Uncounted, others)]
        .map(|(book, lines)| bought(member, book, lines, (from, to))))
}

fn bought(
    member: &MemberRow,
    book: Book,
    bought: Vec<member_statement::Line>,
    (from, to): (BusinessDate, BusinessDate),
) -> member_statement::Account {
    let mut years: BTreeMap<i16, Rupiah> = BTreeMap::new();
    let (mut before, mut lines) = (Rupiah::ZERO, Vec::new());
    for line in bought {
        match line.date.year() {
            year if year < to.year() => *years.entry(year).or_default() += line.amount,
            _ if line.date < from => before += line.amount,
            _ => lines.push(line),
        }
    }
    lines.sort_by_key(|line| line.date);
    let (number, name): (MemberNumber, String) = (member.number.clone(), member.name.clone());
    let years = years.into_iter().collect();
    member_statement::Account { number, name, book, before, years, lines }
}
