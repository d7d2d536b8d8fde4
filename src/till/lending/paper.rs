//! What a member signs for: principal, jasa, fee, each instalment, what it costs a year, the penalty (koperasi 4.1).
//!
//! Pure. Fields: `receipts/README.md`.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::domain::cooperative::loan::{Instalment, yearly};
use crate::domain::event::lending::LoanApplied;
use crate::domain::money::Rupiah;
use crate::till::lookup::past::Loan;
use crate::till::slip::Slip;
use crate::till::{Effect, Trouble, Turn, standing};

/// The terms of a loan that was paid out, or taken over.
pub fn signed(loan: &Loan) -> LoanApplied {
    LoanApplied {
        loan: loan.loan.clone(),
        member: loan.member.clone(),
        date: loan.first_due,
        principal: loan.principal,
        rate_month: loan.rate_month.clone(),
        months: loan.months,
        method: loan.method.clone(),
        round_to: loan.round_to,
        income: Rupiah::ZERO,
    }
}

/// A figure as people read it: `21,46`.
fn comma(figure: Decimal) -> String {
    figure.normalize().to_string().replace('.', ",")
}

pub fn schedule(turn: &Turn<'_>, of: &LoanApplied, lines: &[Instalment], fee: Rupiah) -> Result<Effect, Trouble> {
    let jasa: Rupiah = lines.iter().map(|line| line.jasa).sum();
    let rate: Decimal = of.rate_month.parse().unwrap_or_default();
    let effective = yearly::effective(of.principal - fee, lines).map(|hundredths| Decimal::new(hundredths, 2));
    let rules = &turn.settings.loans;
    let penalty = if rules.penalty { comma(rules.penalty_rate_day.value()) } else { "none".to_owned() };
    let member = standing::find(turn.lookup, of.member.as_str())?;
    let slip = Slip::new(turn, turn.user()?, turn.today())
        .with("loan", of.loan.as_str())
        .with("member", of.member.as_str())
        .with("name", member.map_or_else(String::new, |member| member.name))
        .with("principal", of.principal.amount())
        .with("jasa", jasa.amount())
        .with("fee", fee.amount())
        .with("hand", (of.principal - fee).amount())
        .with("method", of.method.as_str())
        .with("rate", comma(rate))
        .with("months", of.months)
        .with("nominal", comma(rate * Decimal::from(12)))
        .with("effective", effective.map_or_else(String::new, comma))
        .with("penalty_rate", penalty)
        .with("penalty_days", rules.penalty_grace_days)
        .with("lines", lines.iter().map(line).collect::<Vec<Value>>())
        .with("total", (of.principal + jasa).amount());
    Ok(slip.paper("loan_schedule"))
}

fn line(line: &Instalment) -> Value {
    json!({
        "no": line.no,
        "due": line.due,
        "principal": line.principal.amount(),
        "jasa": line.jasa.amount(),
        "total": line.total().amount(),
    })
}
