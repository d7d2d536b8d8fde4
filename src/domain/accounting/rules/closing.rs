//! Leaving, year end, and what the members' meeting decides: the longer arms of the accountant's page (J42, J45–J47).
//!
//! Pure. How the surplus is shared out among members is not here (`cooperative/shu.rs`).

use std::collections::BTreeMap;

use super::{A, Page};
use crate::domain::accounting::book_event::{Balances, Savings};
use crate::domain::accounting::tender::Means;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::money::Rupiah;

/// Savings are set off against kasbon first, then loans; the rest is owed. What savings do not cover stays a claim.
/// Jasa and penalty are what was set off of them, by the loan's own order.
pub fn left(savings: &Savings, kasbon: Rupiah, loan: Rupiah, [jasa, penalty]: [Rupiah; 2]) -> Page {
    let Savings { pokok, wajib, sukarela, berjangka } = *savings;
    let covered = pokok + wajib + sukarela + berjangka;
    let kasbon_off = kasbon.min(covered);
    let loan_off = loan.min(covered - kasbon_off - jasa - penalty);
    let page = Page::default().debit(A::POKOK, pokok).debit(A::WAJIB, wajib).debit(A::SUKARELA, sukarela);
    let page = page.debit(A::BERJANGKA, berjangka).credit(A::KASBON, kasbon_off).credit(A::LOANS, loan_off);
    page.credit(A::LOAN_JASA, jasa).credit(A::LOAN_PENALTIES, penalty).rest_on(A::LEAVERS)
}

/// Income and expense are closed; the result stands on the members' and the others' side (J45). `beside` = what of it
/// is each side's, where the year was closed before ([`rest`]).
pub fn year(balances: &Balances, beside: Option<(Rupiah, Rupiah)>) -> Page {
    let (members, others) = beside.unwrap_or_else(|| result(balances));
    let closed = Page::default().all(balances).mirrored();
    closed.credit(A::SHU_MEMBERS, members).credit(A::SHU_OTHERS, others)
}

/// The year's result from business with members and with others, positive = a surplus; common expenses are split by
/// sales (koperasi 2.3). `balances` are all income and expense accounts.
pub fn result(balances: &Balances) -> (Rupiah, Rupiah) {
    let sum_of = |sections: &[&str]| -> Rupiah {
        let within = |account: &A| account.chart().is_some_and(|line| sections.contains(&line.section.as_str()));
        balances.iter().filter(|(account, _)| within(account)).map(|(_, amount)| *amount).sum()
    };
    let all: Rupiah = balances.values().copied().sum();
    let members = sum_of(&["partisipasi bruto anggota", "beban pokok anggota"]);
    let others = sum_of(&["pendapatan non-anggota", "beban pokok non-anggota"]);
    let weights = [sum_of(&["partisipasi bruto anggota"]), sum_of(&["pendapatan non-anggota"])];
    let members = members + members_part(all - members - others, weights);
    (-members, members - all)
}

/// What another closing of a year puts on the two sides, so that with the closings before it they hold the result of
/// the whole year: `closed` is what those took off the accounts, `so_far` what they put on the sides.
pub fn rest(balances: &Balances, closed: &Balances, so_far: (Rupiah, Rupiah)) -> (Rupiah, Rupiah) {
    let mut all = closed.clone();
    for (account, amount) in balances {
        *all.entry(*account).or_default() += *amount;
    }
    let (members, others) = result(&all);
    (members - so_far.0, others - so_far.1)
}

/// floor(|common| × members ÷ both) with the sign of common; all to members where neither sold anything. A side whose
/// returns outweigh its sales weighs nothing.
fn members_part(common: Rupiah, sales: [Rupiah; 2]) -> Rupiah {
    let [members, others] = sales.map(|sum| i128::from(-sum.amount()).max(0));
    if members + others == 0 {
        return common;
    }
    let part = i128::from(common.abs().amount()) * members / (members + others);
    let part = Rupiah::new(part).expect("a part is smaller than the whole");
    if common.is_negative() { -part } else { part }
}

/// The result waits for the members' meeting: a surplus on 350000, a deficit on 352000 (J46). Beside earlier closings
/// of the year it is said what goes onto 350000, 340000 and 352000.
pub fn new_year(member: Rupiah, nonmember: Rupiah, carried: Option<[Rupiah; 3]>) -> Page {
    let page = Page::default().debit(A::SHU_MEMBERS, member).debit(A::SHU_OTHERS, nonmember);
    let surplus = member + nonmember;
    match carried {
        Some([waits, reserve, deficit]) => {
            page.credit(A::SHU_UNDISTRIBUTED, waits).credit(A::RESERVES, reserve).credit(A::DEFICIT, deficit)
        }
        None => page.credit(if surplus.is_negative() { A::DEFICIT } else { A::SHU_UNDISTRIBUTED }, surplus),
    }
}

/// The surplus goes into its pools, to the village, and into old losses (J47).
pub fn allocated(
    pools: &BTreeMap<String, Rupiah>,
    accounts: &BTreeMap<String, A>,
    village: Rupiah,
    loss_absorbed: Rupiah,
) -> Page {
    let page = pools.iter().fold(Page::default(), |page, (pool, amount)| match accounts.get(pool) {
        Some(account) => page.credit(*account, *amount),
        None => page.credit(A::CLEARING, *amount),
    });
    page.credit(A::VILLAGE_SHARE, village).credit(A::DEFICIT, loss_absorbed).rest_on(A::SHU_UNDISTRIBUTED)
}

/// Where a pool stands (koperasi 2.6): what members get is owed to them; a fund by its code, one of another name among
/// the other funds.
pub fn pool_account(kind: PoolKind, code: &str) -> A {
    match (kind, code) {
        (PoolKind::Capital | PoolKind::Patronage, _) => A::SHU_PAYABLE,
        (PoolKind::Fund, "cadangan") => A::RESERVES,
        (PoolKind::Fund, "pendidikan") => A::EDUCATION_FUND,
        (PoolKind::Fund, "sosial") => A::SOCIAL_FUND,
        (PoolKind::Fund, "insentif") => A::INCENTIVE_FUND,
        (PoolKind::Fund, _) => A::OTHER_FUNDS,
    }
}

/// Members get their share: in cash, into savings, against kasbon (J48).
pub fn paid(to: &BTreeMap<Means, Rupiah>) -> Page {
    let given = |page: Page, (means, amount): (&Means, &Rupiah)| page.credit(means.account(), *amount);
    to.iter().fold(Page::default(), given).rest_on(A::SHU_PAYABLE)
}
