//! Who may do what, who approves it, and from which figure on somebody must (koperasi 6.5).
//!
//! Pure. Always holds: no role both does and approves the same act, so that an approval is always another person's.
//! Not here: whether doer and approver are two people (`till/approval`), what a discount comes to
//! (`sale/discount.rs`), whether the pharmacist is signed on at this counter (apotek A2).

use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;

use super::user::Role;

/// What a role is to an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    Does,
    /// Approves what another person does.
    Approves,
    Looks,
    None,
}

/// A row of the matrix; the two rows of it that one role does in part only are two acts here. The last two are the
/// pharmacist's alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Sell, take payment, attach a member.
    Sell,
    SellPrescription,
    /// Discount or price beyond the own limit, void, refund without receipt.
    Override,
    /// The lower price on the shelf, once a line (R15a).
    TakeShelfPrice,
    OpenShift,
    /// Nobody: the count is blind (R44).
    SeeExpectedCash,
    CloseShift,
    CloseDay,
    /// Cash in or out up to the limit (R43).
    MoveCash,
    MoveCashAboveLimit,
    Drop,
    ConfirmBankDeposit,
    /// Prices, products, promotions.
    SetPrices,
    /// An apotek orders by its defekta.
    Order,
    /// Receive goods, transfer.
    Receive,
    StoreForOthers,
    SellFromWarehouse,
    CountStock,
    WriteOff,
    PaySupplier,
    ApplyForMember,
    ChangeMember,
    SavingsIn,
    SavingsOut,
    SavingsOutAboveLimit,
    SetKasbonLimit,
    /// Apply for a loan, survey.
    ApplyForLoan,
    ApproveLoan,
    PayOutLoan,
    PostJournal,
    /// Month, year, calculation of SHU.
    CloseBooks,
    /// Percentages and policy, after the members' meeting decided.
    SetShuPolicy,
    /// Users, roles, devices.
    SetUsers,
    /// A PIN for once, for who forgot hers (R42a).
    GiveOneTimePin,
    SetMedicineRules,
    ExportPersonalData,
    /// Check the log, write the evidence stick.
    VerifyLog,
    SignOnAsPharmacist,
    ApproveMedicine,
}

/// Figures (S) from which on an act needs more than the role, out of the settings of a day. Shares in basis points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Discount or price change by hand (R14): of whoever sells, and of the manager.
    pub discount_seller: i64,
    pub discount_manager: i64,
    /// Cash in or out (R43).
    pub cash: Rupiah,
    /// A return above it, or of a receipt older than so many days (R39).
    pub refund: Rupiah,
    pub refund_days: i64,
    /// An open sale of this much is thrown away without a PIN; above it, with one (R38).
    pub cancel: Rupiah,
    /// Savings paid out to one member on one day.
    pub savings_out: Rupiah,
    /// A label of the last so many days counts as what the shelf says; without one, so much less is taken (R15a).
    pub label_days: i64,
    pub label_points: i64,
}

/// What a person of a role meets who wants to do an act now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Free,
    /// Another person of an approving role must agree first.
    NeedsApproval,
    NotAllowed,
}

impl Act {
    pub const ALL: [Self; 39] = [
        Self::Sell,
        Self::SellPrescription,
        Self::Override,
        Self::TakeShelfPrice,
        Self::OpenShift,
        Self::SeeExpectedCash,
        Self::CloseShift,
        Self::CloseDay,
        Self::MoveCash,
        Self::MoveCashAboveLimit,
        Self::Drop,
        Self::ConfirmBankDeposit,
        Self::SetPrices,
        Self::Order,
        Self::Receive,
        Self::StoreForOthers,
        Self::SellFromWarehouse,
        Self::CountStock,
        Self::WriteOff,
        Self::PaySupplier,
        Self::ApplyForMember,
        Self::ChangeMember,
        Self::SavingsIn,
        Self::SavingsOut,
        Self::SavingsOutAboveLimit,
        Self::SetKasbonLimit,
        Self::ApplyForLoan,
        Self::ApproveLoan,
        Self::PayOutLoan,
        Self::PostJournal,
        Self::CloseBooks,
        Self::SetShuPolicy,
        Self::SetUsers,
        Self::GiveOneTimePin,
        Self::SetMedicineRules,
        Self::ExportPersonalData,
        Self::VerifyLog,
        Self::SignOnAsPharmacist,
        Self::ApproveMedicine,
    ];

    /// Whether the customer waits for the approval: without it nothing happens. What else is approved is approved as
    /// a document, before or after the goods move, by its own desk.
    pub const fn waits_for_approval(self) -> bool {
        matches!(self, Self::Override | Self::MoveCashAboveLimit | Self::SavingsOutAboveLimit)
    }

    /// Whether the one person of a shop does it herself and the manager reads of it later (R48): what a customer waits
    /// for, and goods that stand at the door.
    pub const fn may_be_alone(self) -> bool {
        self.waits_for_approval() || matches!(self, Self::Receive)
    }
}

/// The matrix of koperasi 6.5, one row an act, in the order of [`Role::ALL`]: kasir, apotek, apoteker, gudang, manajer,
/// bendahara, pengurus, pengawas. The Dinas is no role of the shop: it gets papers, not a PIN.
const fn row(act: Act) -> [Right; 8] {
    use Right::{Approves as A, Does as D, Looks as L, None as N};
    match act {
        Act::Sell => [D, D, D, N, D, N, N, L],
        Act::SellPrescription => [N, D, D, N, N, N, N, N],
        Act::Override => [D, D, D, N, A, N, N, L],
        Act::TakeShelfPrice => [D, D, D, N, D, N, N, L],
        Act::OpenShift => [D, D, D, N, D, N, N, L],
        Act::SeeExpectedCash => [N, N, N, N, N, N, N, N],
        Act::CloseShift => [D, D, D, N, D, L, L, L],
        Act::CloseDay => [N, N, N, N, D, L, L, L],
        Act::MoveCash => [D, D, D, N, D, L, N, L],
        Act::MoveCashAboveLimit => [D, D, D, N, A, L, N, L],
        Act::Drop => [D, D, D, N, D, L, N, L],
        Act::ConfirmBankDeposit => [N, N, N, N, D, A, L, L],
        Act::SetPrices => [N, N, N, N, D, N, A, L],
        Act::Order => [N, D, D, D, A, N, L, L],
        Act::Receive => [N, D, D, D, A, N, N, L],
        Act::StoreForOthers => [N, N, N, D, D, N, N, L],
        Act::SellFromWarehouse => [D, N, N, D, A, N, N, L],
        Act::CountStock => [N, D, D, D, A, N, N, L],
        Act::WriteOff => [N, D, D, D, A, N, A, L],
        Act::PaySupplier => [N, N, N, N, D, A, L, L],
        Act::ApplyForMember => [D, N, N, N, D, N, A, L],
        Act::ChangeMember => [N, N, N, N, D, N, A, L],
        Act::SavingsIn => [D, N, N, N, D, D, N, L],
        Act::SavingsOut => [D, N, N, N, D, L, N, L],
        Act::SavingsOutAboveLimit => [D, N, N, N, A, L, N, L],
        Act::SetKasbonLimit => [N, N, N, N, D, N, A, L],
        Act::ApplyForLoan => [N, N, N, N, D, N, N, L],
        Act::ApproveLoan => [N, N, N, N, N, N, A, L],
        Act::PayOutLoan => [N, N, N, N, N, D, N, L],
        Act::PostJournal => [N, N, N, N, N, D, A, L],
        Act::CloseBooks => [N, N, N, N, N, D, A, L],
        Act::SetShuPolicy => [N, N, N, N, N, N, D, L],
        Act::SetUsers => [N, N, N, N, D, N, A, L],
        Act::GiveOneTimePin => [N, N, N, N, D, N, L, L],
        Act::SetMedicineRules => [N, N, D, N, N, N, A, L],
        Act::ExportPersonalData => [N, N, N, N, N, D, A, L],
        Act::VerifyLog => [L, L, L, L, L, L, L, D],
        Act::SignOnAsPharmacist => [N, N, D, N, N, N, N, N],
        Act::ApproveMedicine => [N, N, A, N, N, N, N, N],
    }
}

/// What this role is to this act.
pub const fn right(role: Role, act: Act) -> Right {
    row(act)[role as usize]
}

/// Whether this role does it. The supervisor looks at a stock count and may count too.
pub const fn may(role: Role, act: Act) -> bool {
    matches!(right(role, act), Right::Does) || matches!((role, act), (Role::Pengawas, Act::CountStock))
}

/// Whether this role's PIN approves it, where another person does it. The percentages of the surplus are the board's
/// alone; what they share out is reckoned by whoever closes the books, so that a year is allocated by these two,
/// whichever of them types.
pub const fn approves(role: Role, act: Act) -> bool {
    let reckons = matches!(act, Act::SetShuPolicy) && may(role, Act::CloseBooks);
    matches!(right(role, act), Right::Approves) || reckons
}

/// Whether this role may see it: who does it or approves it sees it too.
pub const fn sees(role: Role, act: Act) -> bool {
    !matches!(right(role, act), Right::None)
}

/// Who approves it, for the sentence that says whom to call.
pub fn approvers(act: Act) -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(move |role| approves(*role, act))
}

/// What a person of this role meets who wants to do it now. One who approves such an act cannot do it alone: another
/// person who approves it must agree (R48).
pub const fn ask(role: Role, act: Act) -> Answer {
    match (act.waits_for_approval(), right(role, act)) {
        (true, Right::Does | Right::Approves) => Answer::NeedsApproval,
        (_, _) if may(role, act) => Answer::Free,
        (_, _) => Answer::NotAllowed,
    }
}

impl Limits {
    pub const fn of(settings: &Settings) -> Self {
        Self {
            discount_seller: settings.kasir_discount_bp,
            discount_manager: settings.manajer_discount_bp,
            cash: settings.cash_limit,
            refund: settings.return_approval,
            refund_days: settings.return_days,
            cancel: settings.cancel_approval,
            savings_out: settings.saving_out_limit,
            label_days: settings.label_days,
            label_points: settings.label_percent_bp,
        }
    }

    /// How far this role goes below or above a price by hand, in basis points (R14).
    pub const fn discount_points(&self, role: Role) -> i64 {
        match role {
            Role::Manajer => self.discount_manager,
            _ => self.discount_seller,
        }
    }

    /// Which act it is to put so much in or take so much out of the drawer.
    pub fn cash_act(&self, amount: Rupiah) -> Act {
        match amount.abs() > self.cash {
            true => Act::MoveCashAboveLimit,
            false => Act::MoveCash,
        }
    }

    /// Which act it is to pay out savings, with what this member got today already.
    pub fn savings_act(&self, already: Rupiah, amount: Rupiah) -> Act {
        match already.amount().saturating_add(amount.amount()) > self.savings_out.amount() {
            true => Act::SavingsOutAboveLimit,
            false => Act::SavingsOut,
        }
    }

    /// Whether a return of so much, of a receipt so many days old, needs approval (R39).
    pub fn refund_needs_approval(&self, amount: Rupiah, days_old: i64) -> bool {
        amount.abs() > self.refund || days_old > self.refund_days
    }

    /// Whether throwing away an open sale of this much needs approval (R38).
    pub fn cancel_needs_approval(&self, total: Rupiah) -> bool {
        total > self.cancel
    }
}

#[cfg(test)]
mod tests;
