//! What the shop in memory knows of savings and debts: the fold of what happened at its desk.

use std::collections::BTreeMap;

use crate::domain::event::Event;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::till::lookup::past::{Loan, Membership};

#[derive(Default)]
pub struct DeskBook {
    pub balances: BTreeMap<(MemberNumber, Balance), Rupiah>,
    pub loans: Vec<Loan>,
    /// Sukarela paid out today.
    pub paid_out: Rupiah,
    /// Everybody's, once one is set.
    pub member_pin: Option<String>,
}

impl DeskBook {
    pub fn membership() -> Membership {
        Membership { joined: "2026-01-05".parse().expect("a date"), pokok_due: Rupiah::of(100_000) }
    }

    pub fn record(&mut self, event: &Event) {
        match event {
            Event::SavingMoved(moved) => {
                let all = [Balance::Pokok, Balance::Wajib, Balance::Sukarela];
                let balance = all.into_iter().find(|balance| balance.code() == moved.saving).expect("a kind of saving");
                *self.balances.entry((moved.member.clone(), balance)).or_default() += moved.amount;
                self.paid_out -= moved.amount.min(Rupiah::ZERO);
            }
            Event::TermOpened(it) => {
                let from = if it.tender == "cash" { Rupiah::ZERO } else { it.amount };
                *self.balances.entry((it.agreed.member.clone(), Balance::Sukarela)).or_default() -= from;
            }
            Event::TermInterest(it) if !it.held => {
                *self.balances.entry((it.member.clone(), Balance::Sukarela)).or_default() += it.interest - it.tax;
            }
            Event::TermClosed(it) => {
                let to = if it.tender == "sukarela" { it.paid() } else { Rupiah::ZERO };
                *self.balances.entry((it.member.clone(), Balance::Sukarela)).or_default() += to;
            }
            Event::KasbonPaid(paid) => {
                *self.balances.entry((paid.member.clone(), Balance::Kasbon)).or_default() -= paid.amount;
            }
            Event::LoanPaid(paid) => {
                let loan = self.loans.iter_mut().find(|loan| loan.loan == paid.loan).expect("a loan of this shop");
                loan.paid.principal += paid.principal;
                loan.paid.jasa += paid.jasa;
                loan.paid.accrued -= paid.accrued;
                for (no, amount) in &paid.penalties {
                    *loan.paid.penalties.entry(*no).or_default() += *amount;
                }
                for of in &paid.charged {
                    let charged = loan.paid.charged.entry(of.no).or_default();
                    *charged = (charged.0 + of.days, charged.1 + of.amount);
                }
                loan.paid.jasa_kept += paid.jasa_kept;
            }
            Event::LoanAccrued(it) => {
                let loan = self.loans.iter_mut().find(|loan| loan.loan == it.loan).expect("a loan of this shop");
                loan.paid.accrued += it.jasa;
            }
            Event::MemberPinSet(_) => self.member_pin = Some("246810".to_owned()),
            _ => {}
        }
    }
}
