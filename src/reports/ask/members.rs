//! Members and what each has with the cooperative, from the store to their tables.

use std::collections::{BTreeMap, HashMap};

use crate::domain::accounting::account::AccountCode;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::member_statement::{self, Book};
use crate::reports::table::Table;
use crate::reports::{Period, Question, Unanswered, balances, days, loans, members, savings};
use crate::store::member_books::{MemberPosting, key_of};
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

pub fn members(store: &Store, period: Period) -> Result<Table, StoreError> {
    let year = days(store, Period { from: None, to: period.to })?.map(|(_, last)| last.year());
    let members = store.members(year.unwrap_or_default())?;
    Ok(members::table(members.into_iter().map(member_line).collect(), year))
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

pub fn loans(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let names: HashMap<String, String> =
        asked(store, question, 0)?.into_iter().map(|member| (key_of(&member.number), member.name)).collect();
    let (paid, claims) = (store.loans_paid()?, store.loans_accrued()?);
    let mut lines = Vec::new();
    for loan in store.loans()? {
        let Some(name) = names.get(&key_of(&loan.member)) else { continue };
        let paid_here = paid.get(&loan.loan).copied().unwrap_or_default();
        let accrued = claims.get(&loan.loan).copied().unwrap_or_default();
        lines.push(loans::Line { name: name.clone(), paid_here, accrued, loan });
    }
    let booked = match question.member {
        None => Some(balances(store, None)?.get(&AccountCode::LOANS).copied().unwrap_or_default()),
        Some(_) => None,
    };
    Ok(loans::table(lines, booked))
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
    let mut accounts = Vec::new();
    for member in &members {
        let key = key_of(&member.number);
        let fees = stored.get(&key).map_or(&[][..], Vec::as_slice);
        accounts.push(purchases(store, member, fees, (from, to))?);
        for ((kind, postings), book) in books.iter().zip(&postings).zip(&Book::ALL[1..6]) {
            let sign = if *kind == Balance::Kasbon { 1 } else { -1 };
            let of = postings.get(&key).map_or(&[][..], Vec::as_slice);
            accounts.push(book_of(member, *book, (balance(*kind, member), sign), of, (from, to)));
        }
        let of = loan_postings.get(&key).map_or(&[][..], Vec::as_slice);
        let left = lent.get(&key).copied().unwrap_or_default();
        accounts.push(book_of(member, Book::Loans, (left, 1), of, (from, to)));
    }
    Ok(member_statement::table(accounts, question.period))
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
    let (number, name) = (member.number.clone(), member.name.clone());
    member_statement::Account { number, name, book, before: now - since, lines: within.map(line).collect() }
}

/// What was bought in the period, with or without counting for SHU; storing goods is a service, and bought too
/// (koperasi 5.3).
fn purchases(
    store: &Store,
    member: &MemberRow,
    fees: &[MemberPosting],
    (from, to): (BusinessDate, BusinessDate),
) -> Result<member_statement::Account, StoreError> {
    let sales = store.sales_of(&member.number, from, to)?;
    let sold = sales.into_iter().map(|sale| member_statement::Line {
        date: sale.date,
        kind: if sale.total.is_negative() { "sale_returned" } else { "sale_completed" }.to_owned(),
        reference: sale.receipt.to_string(),
        amount: sale.total,
    });
    let within = |fee: &&MemberPosting| fee.kind == "storage_charged" && (from..=to).contains(&fee.date);
    let stored = fees.iter().filter(within).map(|fee| member_statement::Line {
        date: fee.date,
        kind: fee.kind.clone(),
        reference: fee.reference.clone(),
        amount: -fee.amount,
    });
    let mut lines: Vec<member_statement::Line> = sold.chain(stored).collect();
    lines.sort_by_key(|line| line.date);
    let (number, name): (MemberNumber, String) = (member.number.clone(), member.name.clone());
    let (book, before) = (Book::Purchases, Rupiah::ZERO);
    Ok(member_statement::Account { number, name, book, before, lines })
}
