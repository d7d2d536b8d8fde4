//! Limits of loans (koperasi 4.1): rate, amount, income, one at a time, own capital, related parties.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: each limit says itself; own capital is what UU
//! 25/1992 art. 41 counts: simpanan pokok and wajib, reserves, grants.

use rust_decimal::Decimal;

use super::application;
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::loan::{Instalment, Terms, yearly};
use crate::domain::cooperative::related;
use crate::domain::event::Event;
use crate::domain::event::lending::{LoanAgreed, LoanApplied};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::{Decision, Trouble, Turn, standing};

const OWN_CAPITAL: [AccountCode; 4] =
    [AccountCode::POKOK, AccountCode::WAJIB, AccountCode::RESERVES, AccountCode::GRANTS];

/// The limits of koperasi 4.1, each said by itself.
pub fn within(turn: &Turn<'_>, applied: &LoanApplied, terms: &Terms, lines: &[Instalment]) -> Result<(), Trouble> {
    let rules = &turn.settings.lending;
    let no = |text: Text| Err(Refusal::new(Code::CreditLimit, text).into());
    let year = match rules.effective_cap {
        true => Decimal::new(yearly::effective(applied.principal, lines).unwrap_or(0), 2),
        false => terms.rate_month * Decimal::from(12),
    };
    if year > rules.rate_year_most.value() {
        return no(Text::new("loan-rate-above").with("most", rules.rate_year_most.value().to_string()));
    }
    if applied.principal > rules.member_most {
        return no(Text::new("loan-above").with("most", rules.member_most));
    }
    let first = lines.first().map_or(Rupiah::ZERO, Instalment::total);
    if applied.income > Rupiah::ZERO {
        let most = rules.income_percent.of(applied.income).unwrap_or_default();
        if first > most {
            return no(Text::new("loan-income").with("instalment", first).with("most", most));
        }
    }
    own_capital(turn, applied)?;
    if turn.lookup.applying(&applied.member)? {
        return no(Text::new("loan-applied-already"));
    }
    let mut running = 0;
    for loan in turn.lookup.loans_of(&applied.member)? {
        let Some(standing) = standing::loan_of(&loan, turn.today(), &turn.settings) else { continue };
        if standing.debt.is_settled() {
            continue;
        }
        running += i64::from(standing.debt.balance > Rupiah::ZERO);
        if running >= rules.loans_at_once {
            return no(Text::new("loan-one-at-a-time").with("loan", loan.loan.as_str()));
        }
        if standing.debt.overdue() > Rupiah::ZERO {
            return no(Text::new("loan-behind").with("loan", loan.loan.as_str()));
        }
    }
    Ok(())
}

fn own_capital_now(turn: &Turn<'_>) -> Result<Rupiah, Trouble> {
    let mut own = Rupiah::ZERO;
    for account in OWN_CAPITAL {
        own -= turn.lookup.balance_of(account, turn.today())?;
    }
    Ok(own.max(Rupiah::ZERO))
}

fn is_related(turn: &Turn<'_>, member: &MemberNumber) -> Result<Option<Vec<MemberNumber>>, Trouble> {
    let parties = related::parties(&turn.lookup.ties()?, turn.settings.lending.families_related);
    let hers = |party: &MemberNumber| MemberNumber::key(party.as_str()) == MemberNumber::key(member.as_str());
    Ok(parties.iter().any(hers).then_some(parties))
}

/// One member, and all related parties together, at most a share of own capital.
fn own_capital(turn: &Turn<'_>, applied: &LoanApplied) -> Result<(), Trouble> {
    let (rules, own) = (&turn.settings.lending, own_capital_now(turn)?);
    let most = rules.capital_percent.of(own).unwrap_or_default();
    if applied.principal > most {
        let text = Text::new("loan-above-capital").with("most", most).with("capital", own);
        return turn.refuse(Code::CreditLimit, text);
    }
    let Some(parties) = is_related(turn, &applied.member)? else { return Ok(()) };
    let mut owed = Rupiah::ZERO;
    for party in &parties {
        let left = |loan: &super::Loan| loan.paid.owed - loan.paid.principal;
        owed += turn.lookup.loans_of(party)?.iter().map(left).sum::<Rupiah>();
    }
    let most = rules.related_percent.of(own).unwrap_or_default();
    if owed + applied.principal > most {
        let text = Text::new("loan-related-above").with("most", most).with("owed", owed);
        return turn.refuse(Code::CreditLimit, text);
    }
    Ok(())
}

/// To a related party nothing is paid out before pengawas agreed too.
pub fn agreed_by_pengawas(turn: &Turn<'_>, applied: &LoanApplied) -> Result<(), Trouble> {
    let missing = is_related(turn, &applied.member)?.is_some() && turn.lookup.agreed(&applied.loan)?.is_none();
    match missing {
        true => turn.refuse(Code::NotAllowed, Text::new("loan-related-first").with("loan", applied.loan.as_str())),
        false => own_capital(turn, applied),
    }
}

/// Pengawas agree, once pengurus have.
pub fn agree(turn: &Turn<'_>, loan: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if user.role != Role::Pengawas {
        return Err(crate::till::signing_in::may_not(user.role, |role| role == Role::Pengawas).into());
    }
    let found = application(turn, loan, |state| state == LoanState::Disetujui)?;
    if is_related(turn, &found.applied.member)?.is_none() {
        return turn.refuse(Code::BadInput, Text::new("loan-not-related").with("loan", found.applied.loan));
    }
    let agreed = LoanAgreed { loan: found.applied.loan.clone(), date: turn.today() };
    let mut done = super::shown(turn, super::view(&found.applied, &[], Rupiah::ZERO, LoanState::Disetujui));
    done.happenings.push(Event::LoanAgreed(agreed).into());
    Ok(done)
}

#[cfg(test)]
mod tests;
