//! Jasa of loans: income when it is paid, or of the month in which it falls due (koperasi 4.3); and the accrual of a
//! month that is over.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a month is accrued once, by two people, while the
//! cooperative has decided so; what is accrued changes what no member pays. Who changes the way in the middle of a
//! loan's life counts nothing twice: what was accrued is taken off when it is paid, whatever holds by then.
//! Neighbours: what a loan's part is (`domain/cooperative/loan/accrual.rs`).

use std::sync::Arc;

use crate::domain::cooperative::loan::accrual::of_month;
use crate::domain::cooperative::savings::Month;
use crate::domain::event::Event;
use crate::domain::event::lending::{JasaAccrued, LoanAccrued};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::lookup::past::Loan;
use crate::till::refusal::Code;
use crate::till::supplying::done_by_two;
use crate::till::{Decision, Trouble, Turn, interest, settled, signing_in, standing};

/// From today on.
pub(super) fn choose(turn: &Turn<'_>, accrues: bool) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let way = |key| Text::new(key).with("way", if accrues { "accrued" } else { "paid" });
    if turn.settings.loans.accrues_jasa == accrues {
        return turn.refuse(Code::NotAllowed, way("loan-jasa-already"));
    }
    done_by_two(turn, Act::CloseBooks, way("loan-jasa-approval"))?;
    let mut done = turn.till.quiet(|_| {});
    done.happenings = settled::changed(
        turn.lookup,
        turn.today(),
        |settings| settings.loans.accrues_jasa,
        |settings| settings.loans.accrues_jasa = accrues,
    )?;
    Ok(done)
}

/// The month before the one of this day: the newest that can be accrued.
pub fn newest(today: BusinessDate) -> Month {
    Month::of(today).plus(-1)
}

fn last_of(month: Month) -> BusinessDate {
    month.plus(1).first_day().plus_days(-1)
}

/// What each loan accrues in a month, as it stands now; without those that accrue nothing.
pub fn of(loans: Vec<Loan>, month: Month, settings: &Arc<Settings>) -> Vec<(Loan, Rupiah)> {
    let last = last_of(month);
    let part = |loan: Loan| {
        let standing = standing::loan_of(&loan, last, settings)?;
        let jasa = of_month(&standing.debt, loan.paid.accrued);
        (!jasa.is_zero()).then_some((loan, jasa))
    };
    loans.into_iter().filter_map(part).collect()
}

/// The month that begins on this day.
pub(super) fn accrue(turn: &Turn<'_>, first: BusinessDate) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let month = Month::of(first);
    let last = last_of(month);
    let named = |key| Text::new(key).with("month", month.to_string());
    if last >= turn.today() {
        return turn.refuse(Code::NotAllowed, named("interest-month-not-over"));
    }
    let settings = turn.lookup.settings(last)?;
    if !settings.loans.accrues_jasa {
        return turn.refuse(Code::NotAllowed, named("loan-jasa-when-paid"));
    }
    if turn.lookup.jasa_accrued(month)? {
        return turn.refuse(Code::NotAllowed, named("loan-accrued-before"));
    }
    let parts = of(turn.lookup.all_loans()?, month, &settings);
    let (jasa, loans): (Rupiah, i64) = parts.iter().fold((Rupiah::ZERO, 0), |(sum, n), (_, one)| (sum + *one, n + 1));
    if loans == 0 {
        return turn.refuse(Code::NothingToPay, named("loan-accrual-nothing"));
    }
    done_by_two(turn, Act::CloseBooks, named("loan-accrual-approval").with("amount", jasa).with("loans", loans))?;
    let (date, month) = (interest::open_from(turn)?.day(last), month.to_string());
    let all = JasaAccrued { month: month.clone(), date, loans, jasa, approved_by: turn.approved_by() };
    let mut done = turn.till.quiet(|_| {});
    done.happenings.push(Event::JasaAccrued(all).into());
    let each = parts.into_iter().map(|(loan, jasa)| {
        let Loan { loan, member, .. } = loan;
        Event::LoanAccrued(LoanAccrued { loan, member, date, month: month.clone(), jasa }).into()
    });
    done.happenings.extend(each);
    Ok(done)
}

#[cfg(test)]
mod tests;
