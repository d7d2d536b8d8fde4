//! The papers of the members' meeting and the check list of pengawas, from the store to their tables.

use sha2::{Digest, Sha256};

use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::cooperative::shu::{Distribution, Year, distribute};
use crate::domain::goods::product::Prices;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::Language;
use crate::reports::rat::{self, Benefit, Content, Membership, Part};
use crate::reports::registers;
use crate::reports::statements::{Section, Sums};
use crate::reports::table::Table;
use crate::reports::{Period, Report, Unanswered, balances, code, days, run, total_code, write};
use crate::reports::inventory;
use crate::store::meeting::RegisterLine;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

use super::{books, charts};

/// Hundredths of a percent a year that a lender elsewhere takes, and a bank gives (S).
const ELSEWHERE_LENDS: i128 = 2_400;
const ELSEWHERE_SAVES: i128 = 50;

/// Everything that is bound for a year's meeting, in the order of koperasi 6.2.
pub fn pack(store: &Store, zone: &Zone, year: i16, language: Language) -> Result<Vec<Part>, Unanswered> {
    let days = Year::of(year);
    let period = Period { from: Some(days.first), to: Some(days.last) };
    let settings = store.settings_on(days.last)?;
    let members = store.members(year)?;
    let moved = books::moved(store, days.first, days.last)?;
    let Shared { it, policy, people, names, agreed } = shared(store, year)?;
    let report = |report: Report| run(store, report, &period.into(), language);
    let table = |title: &'static str, table: Table| Part { title, content: Content::Table(table) };
    let chart = |title: &'static str, chart| Part { title, content: Content::Chart(chart) };
    let voters = members.iter().filter(|member| votes(member));
    let voters: Vec<_> = voters.map(|member| (member.number.clone(), member.name.clone())).collect();
    let [by_day, by_hour, by_month, whose, saved, result] = charts::of_year(store, zone, year, language)?;
    let mut parts = vec![
        table("agenda", rat::agenda(year, &settings.name)),
        table("attendance", rat::attendance(year, &voters)),
        table("organisation", rat::organisation(year, &membership(store, &members, &days)?)),
        table("business", rat::business(year, &moved)),
        chart("days-chart", by_day),
        chart("hours-chart", by_hour),
        chart("sales-chart", by_month),
        chart("share-chart", whose),
        table("balance-sheet", report(Report::BalanceSheet)?),
        table("income", report(Report::Income)?),
        chart("income-chart", result),
        table("cash-flow", report(Report::CashFlow)?),
        chart("savings-chart", saved),
        table("equity", equity(store, year, &days, language)?),
        table("notes", rat::notes(year, settings.pkp, false, settings.loans.accrues_jasa)),
        table("benefit", rat::benefit(year, &benefit(store, &members, &days, &it)?)),
        table("checks", report(Report::Checks)?),
        table("findings", report(Report::Findings)?),
        table("registers", report(Report::RegisterBooks)?),
        table("inventory", report(Report::Inventory)?),
        table("shu-pools", rat::pools(&it, agreed)),
        table("shu-members", rat::shares(&it, &policy, &people, &names, agreed)),
        table("shu-reckonings", rat::reckonings(&it, &policy, &people, &names, agreed)),
        table("budget", rat::budget(year, &moved, store.budget(year.saturating_add(1))?.as_ref(), language)),
        table("codes", total_code::table(year, &figures(store, &days, &moved)?, language)),
        table("decisions", rat::decisions(year)),
        table("minutes", rat::minutes(year, &settings.name)),
    ];
    // A chart of nothing is an empty page.
    parts.retain(|part| !matches!(&part.content, Content::Chart(chart) if chart.is_empty()));
    let hashed: Vec<(String, String)> = parts.iter().filter_map(|part| hash_of(part, language, zone)).collect();
    let count = |seq: u64| i64::try_from(seq).unwrap_or(i64::MAX);
    let logs = store.log_ends()?.into_iter().map(|end| (end.device.to_string(), count(end.seq), hex(&end.hash)));
    parts.push(table("hashes", rat::hashes(year, &logs.collect::<Vec<_>>(), &hashed)));
    Ok(parts)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of the table as CSV, with its words in the language of the papers.
fn hash_of(part: &Part, language: Language, zone: &Zone) -> Option<(String, String)> {
    let Content::Table(table) = &part.content else { return None };
    let digest: [u8; 32] = Sha256::digest(write::csv::said(table, language, zone)).into();
    Some((format!("{}.csv", part.title), hex(&digest)))
}

/// One member, one vote; calon and anggota luar biasa have none (koperasi 1.1).
fn votes(member: &MemberRow) -> bool {
    (member.kind, member.state) == (MemberKind::Anggota, MemberState::Anggota)
}

/// A year's distribution with what it was reckoned from, and whether the meeting has agreed to it.
struct Shared {
    it: Distribution,
    policy: Policy,
    people: Vec<Person>,
    names: Vec<String>,
    agreed: bool,
}

/// As it was allocated, else as the draft policy would share it out.
fn shared(store: &Store, year: i16) -> Result<Shared, Unanswered> {
    let refused = |bad| Unanswered::Unknown(crate::reports::shu::refused(&bad));
    let books = store.year_of_books(year)?;
    if let Some(frozen) = store.allocation(year)? {
        let it = distribute(year, &frozen.policy, &frozen.people).map_err(refused)?;
        let name = |id: &str| {
            let place = books.people.iter().position(|person| person.id == id);
            place.and_then(|place| books.names.get(place)).cloned().unwrap_or_default()
        };
        let names = frozen.people.iter().map(|person| name(&person.id)).collect();
        return Ok(Shared { it, policy: frozen.policy, people: frozen.people, names, agreed: true });
    }
    let settings = store.settings_on(Year::of(year).last)?;
    let policy = Policy::draft(settings.simpanan_pokok);
    let policy = Policy {
        sales_total: policy.needs_sales_total().then_some(books.sales_total),
        surplus: Some(books.surplus),
        ..policy
    };
    let it = distribute(year, &policy, &books.people).map_err(refused)?;
    Ok(Shared { it, policy, people: books.people, names: books.names, agreed: false })
}

fn membership(store: &Store, members: &[MemberRow], days: &Year) -> Result<Membership, StoreError> {
    let gone = store.left_members()?;
    let left = |member: &&MemberRow| gone.iter().find(|(number, _)| *number == member.number).map(|(_, date)| *date);
    let count = |all: &dyn Fn(&&MemberRow) -> bool| {
        i64::try_from(members.iter().filter(|member| all(member)).count()).unwrap_or(i64::MAX)
    };
    let full = |member: &&MemberRow| member.kind == MemberKind::Anggota && member.state != MemberState::Diajukan;
    let before = |member: &&MemberRow| {
        full(member) && member.joined < days.first && left(member).is_none_or(|date| date >= days.first)
    };
    let joined = |member: &&MemberRow| full(member) && (days.first..=days.last).contains(&member.joined);
    let went =
        |member: &&MemberRow| full(member) && left(member).is_some_and(|date| (days.first..=days.last).contains(&date));
    Ok(Membership {
        before: count(&before),
        joined: count(&joined),
        left: count(&went),
        applicants: count(&|member| matches!(member.state, MemberState::Diajukan | MemberState::Calon)),
        extraordinary: count(&|member| member.kind == MemberKind::LuarBiasa && !member.state.has_left()),
    })
}

/// What each account of the year's papers comes to, as it is shown there.
fn figures(store: &Store, days: &Year, moved: &Sums) -> Result<Vec<(A, Rupiah)>, StoreError> {
    let stood = balances(store, Some(days.last))?.into_iter().filter(|(account, _)| account.class() < 4);
    let moved = moved.iter().filter(|(account, _)| account.class() >= 4).map(|(account, amount)| (*account, *amount));
    let shown = |(account, amount): (A, Rupiah)| (account, Section::of(account).shown(amount));
    Ok(stood.chain(moved).filter(|(_, amount)| !amount.is_zero()).map(shown).collect())
}

fn equity(store: &Store, year: i16, days: &Year, language: Language) -> Result<Table, StoreError> {
    let opening: Sums = balances(store, Some(days.first.plus_days(-1)))?;
    let mut moved = Vec::new();
    for sum in store.account_movements(days.first, days.last)? {
        moved.push((code(store, &sum.account)?, sum.debit, sum.credit));
    }
    Ok(rat::equity(year, &opening, &moved, &balances(store, Some(days.last))?, language))
}

/// What members had of it beside the goods (koperasi 3.4).
fn benefit(store: &Store, members: &[MemberRow], days: &Year, it: &Distribution) -> Result<Benefit, StoreError> {
    let mut buying = Rupiah::ZERO;
    let mut known: Option<(String, BusinessDate, Option<Prices>)> = None;
    for bought in store.bought_by_members(days.first, days.last)? {
        let same = known.as_ref().is_some_and(|(sku, date, _)| *sku == bought.sku && *date == bought.date);
        if !same {
            let prices = store.prices_on(&Sku::from(bought.sku.as_str()), bought.date)?.map(|(_, prices)| prices);
            known = Some((bought.sku.clone(), bought.date, prices));
        }
        let Some(prices) = known.as_ref().and_then(|(_, _, prices)| prices.as_ref()) else { continue };
        let usual = rat::price_for_everybody(prices, &bought.unit, bought.quantity, bought.base);
        buying += usual.unwrap_or(bought.paid) - bought.paid;
    }
    let (loans, savings) = (lent(store, days)?, saved(store, days)?);
    let owners = members.iter().filter(|member| votes(member)).count();
    let members = i64::try_from(owners).unwrap_or(0);
    Ok(Benefit { buying, loans, savings, shared: it.members_total(), members })
}

/// (what lenders elsewhere take − what was agreed) × principal owed, by the day. Where a member had several loans the
/// newest says the rate.
fn lent(store: &Store, days: &Year) -> Result<Rupiah, StoreError> {
    let rates: std::collections::BTreeMap<String, i128> = store
        .loans()?
        .into_iter()
        .map(|loan| {
            let month: rust_decimal::Decimal = loan.rate_month.parse().unwrap_or_default();
            let year = month * rust_decimal::Decimal::from(1_200);
            (crate::store::member_books::key_of(&loan.member), year.trunc().mantissa())
        })
        .collect();
    let mut sum = 0_i128;
    for (member, postings) in store.member_postings(A::LOANS)? {
        let rate = rates.get(&member).copied().unwrap_or(0);
        let owed: i128 = postings.iter().map(|posting| by_day(posting.amount, posting.date, days)).sum();
        sum += owed * (ELSEWHERE_LENDS - rate);
    }
    Ok(a_year(sum, days))
}

fn saved(store: &Store, days: &Year) -> Result<Rupiah, StoreError> {
    let mut sum = 0_i128;
    for postings in store.member_postings(A::SUKARELA)?.into_values() {
        let saved: i128 = postings.iter().map(|posting| by_day(-posting.amount, posting.date, days)).sum();
        sum -= saved * ELSEWHERE_SAVES;
    }
    let interest = books::moved(store, days.first, days.last)?.get(&A::SAVINGS_INTEREST).copied().unwrap_or_default();
    Ok(interest + a_year(sum, days))
}

/// Rupiah-days of a movement within the year.
fn by_day(amount: Rupiah, date: BusinessDate, days: &Year) -> i128 {
    let from = date.max(days.first);
    let left = if from > days.last { 0 } else { days.last.days_since(from) + 1 };
    i128::from(amount.amount()) * i128::from(left)
}

/// Rupiah-days × hundredths of a percent a year, half up to the rupiah.
fn a_year(sum: i128, days: &Year) -> Rupiah {
    let whole = 10_000 * i128::from(days.last.days_since(days.first) + 1);
    Rupiah::new((2 * sum + whole).div_euclid(2 * whole)).unwrap_or_default()
}

/// What people wrote into the books of koperasi 6.1.
pub fn register_books(store: &Store, period: Period) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(registers::table(Vec::new(), period)) };
    let line = |of: RegisterLine| {
        let (who, words, reply) = (of.personal.name, of.personal.words, of.personal.reply);
        registers::Line { book: of.book, date: of.date, who, present: of.present, words, reply, by: of.by }
    };
    Ok(registers::table(store.register_lines(from, to)?.into_iter().map(line).collect(), period))
}

/// The register of the inventory as of the period's end, and what the books hold of it.
pub fn inventory(store: &Store, period: Period) -> Result<Table, StoreError> {
    let date = days(store, period)?.map(|(_, to)| to);
    let fixed = |(account, _): &(A, Rupiah)| (151_000..159_000).contains(&account.number());
    let booked = balances(store, date)?.into_iter().filter(fixed).map(|(_, amount)| amount).sum();
    Ok(inventory::table(&store.inventory()?, date, booked))
}

/// A year that nothing happened in has no papers.
pub fn known(store: &Store, year: i16) -> Result<(), Unanswered> {
    let all = store.dates()?;
    match all.is_some_and(|(first, last)| (first.year()..=last.year()).contains(&year)) {
        true => Ok(()),
        false => Err(Unanswered::Unknown(Text::new("rat-no-year").with("year", year.to_string()))),
    }
}
