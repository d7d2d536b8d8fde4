//! The papers of the members' meeting, from the store to their tables.
//!
//! Neighbours: the check list of pengawas (`checks.rs`), what members had of it (`benefit.rs`).

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::log_days;
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::cooperative::shu::{Distribution, Year, distribute};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::locale::Language;
use crate::reports::inventory;
use crate::reports::masthead::Masthead;
use crate::reports::rat::{self, Content, Membership, Part};
use crate::reports::registers;
use crate::reports::statements::{Section, Sums};
use crate::reports::table::Table;
use crate::reports::{Period, Report, Unanswered, balances, days, newest_day, run, total_code, write};
use crate::store::meeting::RegisterLine;
use crate::store::member_books::key_of;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

use super::{benefit, books, charts, notes, totals};

/// Everything that is bound for a year's meeting, in the order of koperasi 6.2.
pub fn pack(store: &Store, zone: &Zone, year: i16, language: Language) -> Result<Vec<Part>, Unanswered> {
    let days = Year::of(year);
    let period = Period { from: Some(days.first), to: Some(days.last) };
    let settings = store.settings_on(days.last)?;
    let members = store.members(year)?;
    let moved = books::moved(store, days.first, days.last)?;
    let Shared { it, policy, people, names, met, begun } = shared(store, year)?;
    let agreed = met.is_some();
    let earned = policy.surplus.as_ref().map_or(Rupiah::ZERO, |surplus| surplus.member + surplus.nonmember);
    let begun = begun.as_ref().map(|(year, decision)| (*year, decision.as_str()));
    let report = |report: Report| run(store, report, &period.into(), language);
    let table = |title: &'static str, table: Table| Part { title, content: Content::Table(table) };
    let chart = |title: &'static str, chart| Part { title, content: Content::Chart(chart) };
    let voters = members.iter().filter(|member| votes(member));
    let voters: Vec<_> = voters.map(|member| (member.number.clone(), member.name.clone())).collect();
    let [by_day, by_hour, by_month, whose, saved, result] = charts::of_year(store, zone, year, language)?;
    let sums = totals::figures(store, year)?;
    let mut parts = vec![
        table("agenda", rat::agenda(&it, &settings.name)),
        table("attendance", rat::attendance(year, &voters)),
        table("organisation", rat::organisation(year, &membership(store, &members, &days)?)),
        table("business", rat::business(year, &books::moved_by_unit(store, days.first, days.last)?)),
        chart("days-chart", by_day),
        chart("hours-chart", by_hour),
        chart("sales-chart", by_month),
        chart("share-chart", whose),
        table("balance-sheet", report(Report::BalanceSheet)?),
        table("income", report(Report::Income)?),
        chart("income-chart", result),
        table("cash-flow", report(Report::CashFlow)?),
        chart("savings-chart", saved),
        table("equity-movements", books::equity_movements(store, &days)?),
        table("equity", books::equity(store, &days, language)?),
        table("notes", notes::of_year(store, &days, language)?),
        table("benefit", rat::benefit(year, &benefit::of_year(store, &members, &days, it.members_total())?)),
        table("checks", report(Report::Checks)?),
        table("findings", report(Report::Findings)?),
        table("registers", report(Report::RegisterBooks)?),
        table("inventory", report(Report::Inventory)?),
        table("shu-pools", rat::pools(&it, earned, agreed, begun)),
        table("shu-members", rat::shares(&it, &policy, &people, &names, agreed)),
        table("shu-reckonings", rat::reckonings(&it, &policy, &people, &names, agreed)),
        table("budget", rat::budget(year, &moved, store.budget(year.saturating_add(1))?.as_ref(), language)),
        table("codes", total_code::table(year, &sums, &figures(store, &days, &moved)?, language)),
        table("codes-counted", total_code::counted(year, &sums)),
        table("decisions", rat::decisions(&it)),
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
pub fn votes(member: &MemberRow) -> bool {
    (member.kind, member.state) == (MemberKind::Anggota, MemberState::Anggota)
}

/// A year's distribution with what it was reckoned from, and whether the meeting has agreed to it.
pub(super) struct Shared {
    pub it: Distribution,
    pub policy: Policy,
    pub people: Vec<Person>,
    pub names: Vec<String>,
    /// Day and minutes of the meeting that agreed.
    pub met: Option<(BusinessDate, String)>,
    /// Year and minutes of the meeting that a draft begins from.
    pub begun: Option<(i16, String)>,
}

/// As it was allocated, else as what the last meeting decided would share it out, or what is usual.
pub(super) fn shared(store: &Store, year: i16) -> Result<Shared, Unanswered> {
    let refused = |bad| Unanswered::Unknown(crate::reports::shu::refused(&bad));
    let books = store.year_of_books(year)?;
    if let Some(frozen) = store.allocation(year)? {
        let it = distribute(year, &frozen.policy, &frozen.people).map_err(refused)?;
        let name = |id: &str| {
            let place = books.people.iter().position(|person| person.id == id);
            place.and_then(|place| books.names.get(place)).cloned().unwrap_or_default()
        };
        let names = frozen.people.iter().map(|person| name(&person.id)).collect();
        let met = Some((frozen.date, frozen.decision));
        return Ok(Shared { it, policy: frozen.policy, people: frozen.people, names, met, begun: None });
    }
    let settings = store.settings_on(Year::of(year).last)?;
    let former = store.allocated_before(year)?;
    let begun = former.as_ref().map(|former| (former.year, former.decision.clone()));
    let policy = former.map_or_else(|| Policy::draft(settings.simpanan_pokok), |former| former.policy);
    let policy = Policy {
        sales_total: policy.needs_sales_total().then_some(books.sales_total),
        surplus: Some(books.surplus),
        ..policy
    };
    let (it, policy) = match distribute(year, &policy, &books.people) {
        Ok(it) => (it, policy),
        Err(_) => {
            let policy = policy.lenient();
            (distribute(year, &policy, &books.people).map_err(refused)?, policy)
        }
    };
    Ok(Shared { it, policy, people: books.people, names: books.names, met: None, begun })
}

/// Who was anggota: accepted, whether suspended since or gone since.
fn was_anggota(member: &MemberRow) -> bool {
    member.kind == MemberKind::Anggota && !matches!(member.state, MemberState::Diajukan | MemberState::Calon)
}

/// By the day on which each left. Whoever was taken over as gone has none in these books: it was before them, and she
/// is counted apart.
fn membership(store: &Store, members: &[MemberRow], days: &Year) -> Result<Membership, StoreError> {
    let count = |code: &str| -> Result<i64, StoreError> {
        Ok(i64::try_from(counted(store, members, days, code)?.len()).unwrap_or(i64::MAX))
    };
    Ok(Membership {
        before: count("before")?,
        joined: count("joined")?,
        left: count("left")?,
        applicants: count("applicants")?,
        extraordinary: count("extraordinary")?,
        gone_before: count("gone_before")?,
    })
}

/// Who is counted in a line of the membership, with the days on which each joined and left.
pub(super) fn counted(
    store: &Store,
    members: &[MemberRow],
    days: &Year,
    code: &str,
) -> Result<Vec<(MemberNumber, BusinessDate, Option<BusinessDate>)>, StoreError> {
    let gone: HashMap<String, BusinessDate> =
        store.left_members()?.into_iter().map(|(number, date)| (key_of(&number), date)).collect();
    let left = |member: &MemberRow| gone.get(&key_of(&member.number)).copied();
    let undated = |member: &MemberRow| was_anggota(member) && member.state.has_left() && left(member).is_none();
    let known = |member: &MemberRow| was_anggota(member) && !undated(member);
    let within = |date: BusinessDate| (days.first..=days.last).contains(&date);
    let before = |member: &MemberRow| {
        known(member) && member.joined < days.first && left(member).is_none_or(|date| date >= days.first)
    };
    let joined = |member: &MemberRow| known(member) && within(member.joined);
    let went = |member: &MemberRow| known(member) && left(member).is_some_and(within);
    let is_of = |member: &MemberRow| match code {
        "before" => before(member),
        "joined" => joined(member),
        "left" => went(member),
        "now" => (before(member) || joined(member)) && !went(member),
        "applicants" => matches!(member.state, MemberState::Diajukan | MemberState::Calon),
        "extraordinary" => member.kind == MemberKind::LuarBiasa && !member.state.has_left(),
        _ => undated(member),
    };
    let of = members.iter().filter(|member| is_of(member));
    Ok(of.map(|member| (member.number.clone(), member.joined, left(member))).collect())
}

/// What each account of the year's papers comes to, as it is shown there.
fn figures(store: &Store, days: &Year, moved: &Sums) -> Result<Vec<(A, Rupiah)>, StoreError> {
    let stood = balances(store, Some(days.last))?.into_iter().filter(|(account, _)| account.class() < 4);
    let moved = moved.iter().filter(|(account, _)| account.class() >= 4).map(|(account, amount)| (*account, *amount));
    let shown = |(account, amount): (A, Rupiah)| (account, Section::of(account).shown(amount));
    Ok(stood.chain(moved).filter(|(_, amount)| !amount.is_zero()).map(shown).collect())
}

/// One of the papers by itself, of the year in which the period ends.
pub fn paper(store: &Store, report: Report, period: Period, language: Language) -> Result<Table, Unanswered> {
    let last = match (period.to, days(store, period)?) {
        (Some(to), _) | (None, Some((_, to))) => to,
        (None, None) => return Err(Unanswered::Unknown(Text::new("report-nothing-yet"))),
    };
    let (year, days) = (last.year(), Year::of(last.year()));
    match report {
        Report::Equity => Ok(books::equity(store, &days, language)?),
        Report::EquityMovements => Ok(books::equity_movements(store, &days)?),
        Report::MemberBenefit => {
            let shared = shared(store, year)?.it.members_total();
            Ok(rat::benefit(year, &benefit::of_year(store, &store.members(year)?, &days, shared)?))
        }
        _ => Ok(notes::of_year(store, &days, language)?),
    }
}

/// What people wrote into the books of koperasi 6.1.
pub fn register_books(store: &Store, period: Period) -> Result<Table, StoreError> {
    let (from, to) = log_days(period);
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

/// What stands on every paper of this shop that is printed now.
pub fn masthead(store: &Store, zone: &Zone, printed: Instant, by: &str) -> Result<Masthead, StoreError> {
    let day = newest_day(store)?.unwrap_or_else(|| zone.date(printed));
    let settings = store.settings_on(day)?;
    let chain = store.chain();
    Ok(Masthead {
        name: settings.name,
        legal_number: settings.legal_number,
        address: settings.address,
        printed: zone.local(printed),
        by: by.to_owned(),
        records: chain.seq,
        hash: chain.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        demo: settings.demo,
    })
}
