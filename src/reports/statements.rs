//! Balances and results out of account sums: what the statements (`balance_sheet.rs`, `income.rs`, `cash_flow.rs`) have
//! in common.
//!
//! Pure. Always holds: amounts are taken by account and section of the chart; an account of the cooperative's own that
//! is not in it stands under its class, so that nothing is left out.

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;

/// What accounts stand at, or moved: positive = debit.
pub type Sums = BTreeMap<AccountCode, Rupiah>;

/// Where an account stands in the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    CurrentAssets,
    OtherAssets,
    FixedAssets,
    ShortLiabilities,
    LongLiabilities,
    Equity,
    MemberGross,
    MemberCost,
    OthersGross,
    OthersCost,
    OtherIncome,
    Expenses,
    CooperativeExpenses,
    Tax,
}

impl Section {
    pub fn of(account: AccountCode) -> Self {
        match (account.chart().map_or("", |line| line.section.as_str()), account.class()) {
            ("aset tidak lancar", _) => Self::OtherAssets,
            ("aset tetap", _) => Self::FixedAssets,
            ("liabilitas jangka panjang", _) => Self::LongLiabilities,
            ("partisipasi bruto anggota", _) => Self::MemberGross,
            ("pendapatan non-anggota", _) => Self::OthersGross,
            ("beban pokok anggota", _) => Self::MemberCost,
            ("beban pokok non-anggota", _) => Self::OthersCost,
            ("beban perkoperasian", _) => Self::CooperativeExpenses,
            ("pajak", _) => Self::Tax,
            (_, 1) => Self::CurrentAssets,
            (_, 2) => Self::ShortLiabilities,
            (_, 3) => Self::Equity,
            (_, 4) => Self::OtherIncome,
            _ => Self::Expenses,
        }
    }

    /// For programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CurrentAssets => "current_assets",
            Self::OtherAssets => "other_assets",
            Self::FixedAssets => "fixed_assets",
            Self::ShortLiabilities => "short_liabilities",
            Self::LongLiabilities => "long_liabilities",
            Self::Equity => "equity",
            Self::MemberGross => "member_gross",
            Self::MemberCost => "member_cost",
            Self::OthersGross => "others_gross",
            Self::OthersCost => "others_cost",
            Self::OtherIncome => "other_income",
            Self::Expenses => "expenses",
            Self::CooperativeExpenses => "cooperative_expenses",
            Self::Tax => "tax",
        }
    }

    /// Its name in `assets/locales`.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::CurrentAssets => "report-section-current-assets",
            Self::OtherAssets => "report-section-other-assets",
            Self::FixedAssets => "report-section-fixed-assets",
            Self::ShortLiabilities => "report-section-short-liabilities",
            Self::LongLiabilities => "report-section-long-liabilities",
            Self::Equity => "report-section-equity",
            Self::MemberGross => "report-section-member-gross",
            Self::MemberCost => "report-section-member-cost",
            Self::OthersGross => "report-section-others-gross",
            Self::OthersCost => "report-section-others-cost",
            Self::OtherIncome => "report-section-other-income",
            Self::Expenses => "report-section-expenses",
            Self::CooperativeExpenses => "report-section-cooperative-expenses",
            Self::Tax => "report-section-tax",
        }
    }

    /// Assets and expenses grow in debit, the others in credit.
    const fn grows_in_debit(self) -> bool {
        !matches!(
            self,
            Self::ShortLiabilities
                | Self::LongLiabilities
                | Self::Equity
                | Self::MemberGross
                | Self::OthersGross
                | Self::OtherIncome
        )
    }

    /// An amount as the statements show it: positive where it is usual.
    pub fn shown(self, amount: Rupiah) -> Rupiah {
        if self.grows_in_debit() { amount } else { -amount }
    }

    /// The sum of a section as shown.
    pub fn sum(self, sums: &Sums) -> Rupiah {
        let ours = sums.iter().filter(|(account, _)| Self::of(**account) == self);
        self.shown(ours.map(|(_, amount)| *amount).sum())
    }
}

/// A year's result step by step (koperasi 3.4, PHU).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearResult {
    pub member_gross: Rupiah,
    pub member_net: Rupiah,
    pub others_gross: Rupiah,
    pub others_net: Rupiah,
    pub gross: Rupiah,
    pub operating: Rupiah,
    pub before_tax: Rupiah,
    pub after_tax: Rupiah,
    /// Of `after_tax`.
    pub members: Rupiah,
    pub others: Rupiah,
}

impl YearResult {
    /// Of what income and expenses moved. What is in neither side's own sections is shared by their sales, the members'
    /// part rounded down, with its sign (koperasi 2.3).
    pub fn of(moved: &Sums) -> Self {
        let sum = |section: Section| section.sum(moved);
        let (member_gross, others_gross) = (sum(Section::MemberGross), sum(Section::OthersGross));
        let member_net = member_gross - sum(Section::MemberCost);
        let others_net = others_gross - sum(Section::OthersCost);
        let gross = member_net + others_net + sum(Section::OtherIncome);
        let operating = gross - sum(Section::Expenses);
        let before_tax = operating - sum(Section::CooperativeExpenses);
        let after_tax = before_tax - sum(Section::Tax);
        let common = after_tax - member_net - others_net;
        let part = part(common, member_gross, others_gross);
        let (members, others) = (member_net + part, others_net + common - part);
        Self {
            member_gross,
            member_net,
            others_gross,
            others_net,
            gross,
            operating,
            before_tax,
            after_tax,
            members,
            others,
        }
    }
}

/// floor(|common| × members ÷ all) with its sign; all of it where nothing was sold.
fn part(common: Rupiah, members: Rupiah, others: Rupiah) -> Rupiah {
    let all = i128::from(members.amount()) + i128::from(others.amount());
    if all == 0 {
        return common;
    }
    let exact = i128::from(common.amount()).abs() * i128::from(members.amount());
    let share = exact.div_euclid(all) * i128::from(common.amount().signum());
    Rupiah::new(share).unwrap_or(common)
}

/// Income and expenses alone.
pub fn results(sums: &Sums) -> Sums {
    sums.iter().filter(|(account, _)| account.class() >= 4).map(|(account, amount)| (*account, *amount)).collect()
}

/// One less the other, account by account.
pub fn less(sums: &Sums, before: &Sums) -> Sums {
    let mut left = sums.clone();
    for (account, amount) in before {
        *left.entry(*account).or_default() -= *amount;
    }
    left
}

#[cfg(test)]
mod tests;
