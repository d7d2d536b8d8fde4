//! The same for how the SHU is shared out, what members had of the cooperative, and what each unit brought.
//!
//! Always holds: what a pool gives to all members is what was posted of it.

use super::super::{benefit, books, rat};
use super::{Part, by_member, parts, sections};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::accounting::rules::closing::pool_account;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::cooperative::shu::why::Whys;
use crate::domain::cooperative::shu::{Distribution, Pooled, Year};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;
use crate::reports::rat::Benefit;
use crate::reports::statements::{Section, Sums, YearResult};
use crate::reports::table::{Cell, Table};
use crate::reports::total_code::{self, BENEFITS, Figure, Line, SHARED};
use crate::reports::trial_balance::name;
use crate::reports::{UNITS, Unanswered};
use crate::store::{Store, StoreError};

/// Sums of those papers that are not nothing, and every pool.
pub fn figures(store: &Store, days: &Year) -> Result<Vec<Figure>, Unanswered> {
    let year = days.first.year();
    let mut all = Vec::new();
    let shared = rat::shared(store, year)?;
    let had = benefit::of_year(store, &store.members(year)?, days, shared.it.members_total())?;
    for (place, (code, key)) in BENEFITS.into_iter().enumerate() {
        let amount = benefit_of(&had, place);
        if !amount.is_zero() {
            let (words, figure) = (Cell::term(code, key), Cell::Money(amount));
            all.push(Figure { year, line: Line::Benefit(place), words, figure });
        }
    }
    let words = Cell::term("shared", "rat-benefit-shared");
    all.push(Figure { year, line: Line::Shared, words, figure: Cell::Money(shared.it.members_total()) });
    for (place, pool) in shared.it.pools.iter().enumerate() {
        let (words, figure) = (pool_words(&pool.code), Cell::Money(pool.amount));
        all.push(Figure { year, line: Line::Pool(place), words, figure });
    }
    for (place, (code, key)) in SHARED.into_iter().enumerate() {
        let amount = shu_of(&shared.it, place);
        if !amount.is_zero() {
            let (words, figure) = (Cell::term(code, key), Cell::Money(amount));
            all.push(Figure { year, line: Line::Shu(place), words, figure });
        }
    }
    for (place, unit) in UNITS.into_iter().enumerate() {
        let gross = unit_moved(store, days, place)?.map_or(Rupiah::ZERO, |moved| YearResult::of(&moved).gross);
        if !gross.is_zero() {
            let words = Cell::said(unit.to_owned(), Text::new("report-unit-named").with("unit", unit));
            all.push(Figure { year, line: Line::Unit(place), words, figure: Cell::Money(gross) });
        }
    }
    Ok(all)
}

fn pool_words(code: &str) -> Cell {
    let words = Text::new("surplus-pool").with("code", code).with("percent", "").with("others", "plain");
    Cell::said(code, words)
}

/// A line of what members had.
pub fn benefit_of(of: &Benefit, place: usize) -> Rupiah {
    match BENEFITS.get(place).map_or("", |(code, _)| code) {
        "buying" => of.buying,
        "loans" => of.loans,
        "savings" => of.savings,
        "all" => of.all(),
        _ => Rupiah::ZERO,
    }
}

/// By its place in [`SHARED`].
fn shu_of(it: &Distribution, place: usize) -> Rupiah {
    match place {
        0 => it.loss_absorbed,
        1 => it.village,
        2 => it.members.iter().map(|share| share.capital).sum(),
        _ => it.members.iter().map(|share| share.patronage).sum(),
    }
}

/// What a unit's accounts moved in the year.
fn unit_moved(store: &Store, days: &Year, place: usize) -> Result<Option<Sums>, StoreError> {
    let mut all = books::moved_by_unit(store, days.first, days.last)?;
    Ok(UNITS.get(place).and_then(|unit| all.remove(*unit)))
}

/// What a unit brought, account by account. What other units brought on the same account is no part of it: there is no
/// code that opens a part of one.
pub fn unit(store: &Store, days: &Year, place: usize, language: Language) -> Result<Table, StoreError> {
    let all = books::moved(store, days.first, days.last)?;
    let own = unit_moved(store, days, place)?.unwrap_or_default();
    let ours = sections(2);
    let own = own
        .into_iter()
        .filter(|(account, amount)| account.class() >= 4 && !amount.is_zero() && ours.contains(&Section::of(*account)));
    let of = own.map(|(account, amount)| {
        let part = match all.get(&account) == Some(&amount) {
            true => Part::Account(account),
            false => Part::Words(Cell::words(format!("{account} {}", name(account, language)))),
        };
        (part, -amount)
    });
    let named = UNITS.get(place).copied().unwrap_or_default();
    Ok(parts(days.first.year(), Text::new("report-unit-named").with("unit", named), of.collect(), language))
}

/// What makes good old losses and what the village gets, on their accounts; shares by member.
pub fn shu(store: &Store, year: i16, place: usize, language: Language) -> Result<Table, Unanswered> {
    let (_, key) = SHARED.get(place).copied().unwrap_or_default();
    let it = rat::shared(store, year)?.it;
    let amount = shu_of(&it, place);
    Ok(match place {
        0 => parts(year, Text::new(key), vec![(Part::Account(A::DEFICIT), amount)], language),
        1 => parts(year, Text::new(key), vec![(Part::Account(A::VILLAGE_SHARE), amount)], language),
        _ => {
            let of = it
                .members
                .iter()
                .map(|share| (share.id.clone(), if place == 2 { share.capital } else { share.patronage }));
            by_member(year, Text::new(key), of.collect())
        }
    })
}

/// What each member gets, of all or of one pool; of a fund the account on which it stands.
pub fn shared(store: &Store, year: i16, line: Line, language: Language) -> Result<Table, Unanswered> {
    let rat::Shared { it, policy, people, .. } = rat::shared(store, year)?;
    let pool = match line {
        Line::Pool(place) => {
            let nothing =
                || Unanswered::Unknown(Text::new("total-no-code").with("code", total_code::of_line(year, line)));
            Some(it.pools.get(place).ok_or_else(nothing)?)
        }
        _ => None,
    };
    let title = match pool {
        Some(pool) => {
            let text = Text::new("surplus-pool").with("code", pool.code.as_str());
            text.with("percent", "").with("others", "plain")
        }
        None => Text::new("rat-benefit-shared"),
    };
    if let Some(pool) = pool.filter(|pool| pool.kind == PoolKind::Fund) {
        let of = vec![(Part::Account(pool_account(pool.kind, &pool.code)), pool.amount)];
        return Ok(parts(year, title, of, language));
    }
    let whys = Whys::of(&policy, &people, &it);
    let of = it.members.iter().enumerate().map(|(place, share)| {
        let of_pool = |pool: &Pooled| {
            let parts = whys.of_member(place).into_iter();
            parts.filter(|part| part.code == pool.code).map(|part| part.share).sum()
        };
        let amount = pool.map_or_else(|| share.total(), of_pool);
        (share.id.clone(), amount)
    });
    Ok(by_member(year, title, of.collect()))
}
