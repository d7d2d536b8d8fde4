//! Deduction from wages: who is on whose list, what of a member falls due in a month, and which book gets what of a
//! part that came.
//!
//! Pure. Always holds: no more is asked for than falls due by the month's end, and of kasbon no more than the member
//! agreed to; what comes is shared to the last rupiah: kasbon first, then loans by their number, as savings of a leaver
//! are (koperasi 1.4), then simpanan wajib, and what nobody owes is her own simpanan sukarela.
//! Neighbours: what is owed today (`till/standing.rs`), drawing up and booking
//! (`till/membership/payroll.rs`).

use std::collections::BTreeMap;

use crate::domain::event::Event;
use crate::domain::event::payroll::{
    DeductionAgreed, EmployerSet, PayrollListed, PayrollPosted, PayrollRow, PayrollTaken,
};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;

/// One of the records of which the state is made, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Employer(EmployerSet),
    Agreed(DeductionAgreed),
    Listed(PayrollListed),
    Posted(PayrollPosted),
    Taken(PayrollTaken),
}

impl Said {
    /// `None` for what is none of these.
    pub fn of(event: Event) -> Option<Self> {
        Some(match event {
            Event::EmployerSet(set) => Self::Employer(set),
            Event::DeductionAgreed(agreed) => Self::Agreed(agreed),
            Event::PayrollListed(listed) => Self::Listed(listed),
            Event::PayrollPosted(posted) => Self::Posted(posted),
            Event::PayrollTaken(taken) => Self::Taken(taken),
            _ => return None,
        })
    }
}

/// A list with what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListState {
    pub listed: PayrollListed,
    /// The money as it is booked now; none while it is waited for, or after it was taken back.
    pub posted: Option<PayrollPosted>,
    /// By member, as booked now.
    pub taken: Vec<PayrollTaken>,
}

impl ListState {
    /// Handed out, and nothing of it booked.
    pub const fn is_open(&self) -> bool {
        self.posted.is_none()
    }

    /// What came of a member.
    pub fn taken_of(&self, member: &MemberNumber) -> Option<Rupiah> {
        self.posted.as_ref()?;
        Some(self.taken.iter().filter(|taken| taken.number == *member).map(PayrollTaken::total).sum())
    }
}

/// All there is of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayrollBook {
    /// By their word; those that ended too.
    pub employers: Vec<EmployerSet>,
    /// By number of the member, as she agreed last.
    pub agreed: Vec<DeductionAgreed>,
    /// The newest last; withdrawn ones are gone.
    pub lists: Vec<ListState>,
    /// Every list there ever was, withdrawn ones too.
    pub numbers: Vec<String>,
}

impl PayrollBook {
    pub fn fold(said: impl IntoIterator<Item = Said>) -> Self {
        let mut employers: BTreeMap<String, EmployerSet> = BTreeMap::new();
        let mut agreed: BTreeMap<MemberNumber, DeductionAgreed> = BTreeMap::new();
        let mut book = Self::default();
        for one in said {
            match one {
                Said::Employer(set) => drop(employers.insert(set.employer.clone(), set)),
                Said::Agreed(agreement) => drop(agreed.insert(agreement.number.clone(), agreement)),
                Said::Listed(listed) if listed.rows.is_empty() => {
                    book.lists.retain(|state| state.listed.list != listed.list);
                }
                Said::Listed(listed) => {
                    book.numbers.push(listed.list.clone());
                    book.lists.push(ListState { listed, posted: None, taken: Vec::new() });
                }
                Said::Posted(posted) => book.with(&posted.list.clone(), |state| {
                    // Taken back, it is waited for again.
                    state.taken.clear();
                    state.posted = (posted.total > Rupiah::ZERO).then_some(posted);
                }),
                Said::Taken(taken) => book.with(&taken.list.clone(), |state| {
                    if state.posted.is_some() {
                        state.taken.push(taken);
                    }
                }),
            }
        }
        book.employers = employers.into_values().collect();
        book.agreed = agreed.into_values().filter(|agreement| !agreement.ended).collect();
        book
    }

    fn with(&mut self, list: &str, change: impl FnOnce(&mut ListState)) {
        if let Some(state) = self.lists.iter_mut().find(|state| state.listed.list == list) {
            change(state);
        }
    }

    pub fn employer(&self, employer: &str) -> Option<&EmployerSet> {
        self.employers.iter().find(|set| set.employer == employer)
    }

    pub fn list(&self, list: &str) -> Option<&ListState> {
        self.lists.iter().find(|state| state.listed.list == list)
    }

    /// Who is on the lists of this employer, by number.
    pub fn members_of(&self, employer: &str) -> impl Iterator<Item = &DeductionAgreed> {
        self.agreed.iter().filter(move |agreement| agreement.employer == employer)
    }

    /// The next number of this till's lists.
    pub fn next_list(&self, till: &str) -> String {
        let mine = format!("G{till}");
        let number = |list: &String| list.strip_prefix(&mine)?.parse::<u32>().ok();
        let last = self.numbers.iter().filter_map(number).max().unwrap_or(0);
        format!("{mine}{:04}", last + 1)
    }
}

/// Which book gets what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub kasbon: Rupiah,
    /// Loan, and its part; those that get nothing are left out.
    pub loans: Vec<(String, Rupiah)>,
    pub wajib: Rupiah,
    /// More than is owed of what the list asked for.
    pub sukarela: Rupiah,
}

/// What a part that came pays: of what the list asked for, no more than is still owed of it.
pub fn share(taken: Rupiah, asked: &PayrollRow, owed: &PayrollRow) -> Share {
    let mut left = taken.max(Rupiah::ZERO);
    let mut take = |asked: Rupiah, owed: Rupiah| {
        let part = left.min(asked).min(owed.max(Rupiah::ZERO));
        left -= part;
        part
    };
    let kasbon = take(asked.kasbon, owed.kasbon);
    let of = |loan: &str| owed.loans.iter().find(|(number, _)| number == loan).map_or(Rupiah::ZERO, |(_, owed)| *owed);
    let loans: Vec<(String, Rupiah)> =
        asked.loans.iter().map(|(loan, asked)| (loan.clone(), take(*asked, of(loan)))).collect();
    let loans = loans.into_iter().filter(|(_, part)| !part.is_zero()).collect();
    let wajib = take(asked.wajib, owed.wajib);
    Share { kasbon, loans, wajib, sukarela: left }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rp(amount: i64) -> Rupiah {
        Rupiah::of(amount)
    }

    fn row(kasbon: i64, loans: &[(&str, i64)], wajib: i64) -> PayrollRow {
        let loans = loans.iter().map(|(loan, amount)| ((*loan).to_owned(), rp(*amount))).collect();
        PayrollRow { member: MemberNumber("A00042".to_owned()), kasbon: rp(kasbon), loans, wajib: rp(wajib) }
    }

    #[test]
    fn a_part_pays_kasbon_then_loans_then_wajib() {
        let asked = row(50_000, &[("P00001", 112_000), ("P00004", 20_000)], 20_000);
        let of = |taken| share(rp(taken), &asked, &asked);
        assert_eq!(of(202_000).sukarela, rp(0));
        let part = of(170_000);
        assert_eq!((part.kasbon, part.wajib, part.sukarela), (rp(50_000), rp(0), rp(0)));
        assert_eq!(part.loans, [("P00001".to_owned(), rp(112_000)), ("P00004".to_owned(), rp(8_000))]);
        assert_eq!(of(0), Share::default());
    }

    #[test]
    fn what_was_paid_at_the_counter_meanwhile_is_the_members_own() {
        let (asked, owed) = (row(50_000, &[], 20_000), row(10_000, &[], 20_000));
        let part = share(rp(70_000), &asked, &owed);
        assert_eq!((part.kasbon, part.wajib, part.sukarela), (rp(10_000), rp(20_000), rp(40_000)));
    }

    proptest! {
        /// To the last rupiah, nothing below zero, and never more than is asked for or owed.
        #[test]
        fn what_came_is_shared_whole(
            taken in 0..1_000_000_i64, ask in proptest::array::uniform3(0..300_000_i64),
            owe in proptest::array::uniform3(0..300_000_i64),
        ) {
            let of = |[kasbon, loan, wajib]: [i64; 3]| row(kasbon, &[("P00001", loan)], wajib);
            let (asked, owed) = (of(ask), of(owe));
            let part = share(rp(taken), &asked, &owed);
            let loans: Rupiah = part.loans.iter().map(|(_, amount)| *amount).sum();
            prop_assert_eq!(part.kasbon + loans + part.wajib + part.sukarela, rp(taken));
            prop_assert!(part.kasbon <= asked.kasbon.min(owed.kasbon));
            prop_assert!(loans <= asked.loans_total().min(owed.loans_total()));
            prop_assert!(part.wajib <= asked.wajib.min(owed.wajib) && part.sukarela >= Rupiah::ZERO);
        }
    }
}
