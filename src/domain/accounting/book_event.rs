//! What happened, in the accountant's words: the small neutral form that the rules of posting read.
//!
//! Pure. Every event of the log that touches the books becomes one of these (`rules::of`); files of test cases and of
//! auditors are read into the same (`form.rs`). So there is one page of rules, whatever an event looks like.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::account::AccountCode;
use super::form::DealingForm;
use super::tender::Means;
use crate::domain::money::Rupiah;

/// Which side a sale's income and cost stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buyer {
    Anggota,
    Umum,
}

/// Which goods or services: `obat` and `apotek` are both the unit apotek in reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goods {
    Sembako,
    Obat,
    Gudang,
    Apotek,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    #[default]
    Goods,
    Service,
    /// The owner's goods: never in our stock, only the commission is income.
    Consignment,
}

/// A line of a sale, return or void.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub goods: Goods,
    pub kind: LineKind,
    /// Price × quantity before discount.
    pub amount: Rupiah,
    pub discount: Rupiah,
    /// Of the lots drawn; nothing for consigned goods.
    pub cost: Rupiah,
    /// The owner's part of consigned goods.
    pub due: Rupiah,
    /// PPN inside `amount − discount`.
    pub ppn: Rupiah,
    /// Of a return: the goods came back damaged and are written off at once.
    pub spoiled: bool,
}

/// A sale, or what mirrors one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "DealingForm")]
pub struct Dealing {
    pub buyer: Buyer,
    /// Before a member was attached; only there.
    pub was: Option<Buyer>,
    pub lines: Vec<Line>,
    /// Where the money went. Σ = Σ (amount − discount) + rounding.
    pub tenders: Vec<(AccountCode, Rupiah)>,
    /// Payable − total.
    pub rounding: Rupiah,
    /// Of a return: the goods go back on the shelf.
    pub restock: Option<bool>,
}

/// Savings of one member by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Savings {
    pub pokok: Rupiah,
    pub wajib: Rupiah,
    pub sukarela: Rupiah,
    pub berjangka: Rupiah,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavingKind {
    Pokok,
    Wajib,
    Sukarela,
    Berjangka,
}

/// Where a drop from the drawer goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DropTo {
    #[default]
    Safe,
    Bank,
}

/// Goods bought or given back: `amount` without PPN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purchase {
    pub unit: Goods,
    pub amount: Rupiah,
    #[serde(default)]
    pub ppn: Rupiah,
    #[serde(default)]
    pub freight: Rupiah,
    pub tender: Means,
    /// PPN can be deducted; else it is cost.
    #[serde(default)]
    pub pkp: bool,
}

/// Balances by account; positive = debit.
pub type Balances = BTreeMap<AccountCode, Rupiah>;

/// One thing that touches the books. Names and fields are those of the vectors; `imported_sale`, `shift_opened`,
/// `tender_moved`, `drops` and `deposit` are ours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum BookEvent {
    Sale(Dealing),
    Void(Dealing),
    Return(Dealing),
    MemberAttached(Dealing),
    ImportedSale(Dealing),
    TenderSettlement {
        #[serde(rename = "type")]
        tender: Means,
        gross: Rupiah,
        #[serde(default)]
        mdr: Rupiah,
    },
    KasbonPayment {
        amount: Rupiah,
        tender: Means,
    },
    SupplierPayment {
        amount: Rupiah,
        tender: Means,
    },
    ConsignmentSettlement {
        amount: Rupiah,
        tender: Means,
    },
    LeaverPaid {
        amount: Rupiah,
        tender: Means,
    },
    GoodsReceipt(Purchase),
    PurchaseReturn(Purchase),
    /// Counted − booked, at lot cost.
    StockCount {
        unit: Goods,
        difference: Rupiah,
    },
    WriteOff {
        unit: Goods,
        cost: Rupiah,
    },
    TransferSent {
        from: Goods,
        to: Goods,
        cost: Rupiah,
    },
    TransferReceived {
        to: Goods,
        cost: Rupiah,
        received: Rupiah,
    },
    CashOut {
        #[serde(default = "other_expense")]
        account: AccountCode,
        amount: Rupiah,
        #[serde(default = "in_cash")]
        tender: Means,
    },
    CashIn {
        #[serde(default = "from_safe")]
        account: AccountCode,
        amount: Rupiah,
        #[serde(default = "in_cash")]
        tender: Means,
    },
    Drop {
        #[serde(default)]
        to: DropTo,
        amount: Rupiah,
    },
    BankDepositConfirmed {
        amount: Rupiah,
        #[serde(default)]
        fee: Rupiah,
    },
    /// Counted at opening − left at the last closing (R42).
    ShiftOpened {
        difference: Rupiah,
    },
    /// Counted − expected.
    ShiftClosed {
        difference: Rupiah,
        /// By the manager's decision the cashier owes the shortage.
        #[serde(default)]
        charge: bool,
        /// Carried to the safe at closing.
        #[serde(default)]
        drops: Rupiah,
        /// To the safe with the deposit slip, after the count.
        #[serde(default)]
        deposit: Rupiah,
    },
    Opening {
        balances: Balances,
    },
    Manual {
        balances: Balances,
    },
    SavingDeposit {
        kind: SavingKind,
        amount: Rupiah,
        tender: Means,
    },
    SavingWithdrawal {
        kind: SavingKind,
        amount: Rupiah,
        tender: Means,
    },
    SavingInterest {
        amount: Rupiah,
        #[serde(default)]
        pph: Rupiah,
    },
    /// Interest of a term deposit that waits for its day.
    TermInterest {
        amount: Rupiah,
        #[serde(default)]
        pph: Rupiah,
    },
    /// Interest that waited becomes part of the deposit.
    TermRenewed {
        amount: Rupiah,
    },
    /// A term deposit paid out with what waited and what was still to be credited.
    TermClosed {
        principal: Rupiah,
        #[serde(default)]
        held: Rupiah,
        #[serde(default)]
        interest: Rupiah,
        #[serde(default)]
        pph: Rupiah,
        tender: Means,
    },
    MemberLeft {
        savings: Savings,
        #[serde(default)]
        kasbon: Rupiah,
        #[serde(default)]
        loan: Rupiah,
        /// Jasa and penalty of loans that are set off.
        #[serde(default)]
        jasa: Rupiah,
        #[serde(default)]
        penalty: Rupiah,
        /// Jasa that was income before, and is set off or not owed any more.
        #[serde(default)]
        accrued: Rupiah,
        /// What savings pay of loans that were written off.
        #[serde(default)]
        claims: Rupiah,
    },
    LoanDisbursed {
        principal: Rupiah,
        #[serde(default)]
        fee: Rupiah,
        tender: Means,
    },
    LoanPayment {
        #[serde(default)]
        principal: Rupiah,
        #[serde(default)]
        jasa: Rupiah,
        #[serde(default)]
        penalty: Rupiah,
        /// Of jasa: was income before.
        #[serde(default)]
        accrued: Rupiah,
        tender: Means,
    },
    /// Jasa that is income before it is paid.
    LoanAccrual {
        amount: Rupiah,
    },
    LoanProvision {
        amount: Rupiah,
    },
    LoanWrittenOff {
        amount: Rupiah,
        /// Jasa that was income and never came.
        #[serde(default)]
        accrued: Rupiah,
    },
    Depreciation {
        amount: Rupiah,
    },
    /// A finished sale was paid in another way than recorded; `closed` = the drawer's difference had taken it (R47).
    TenderMoved {
        from: Means,
        to: Means,
        amount: Rupiah,
        #[serde(default)]
        closed: bool,
    },
    VoucherSold {
        amount: Rupiah,
        tender: Means,
    },
    FundUsed {
        account: AccountCode,
        amount: Rupiah,
        tender: Means,
    },
    PpnSettlement {
        #[serde(default)]
        output: Rupiah,
        #[serde(default)]
        input: Rupiah,
    },
    /// All income and expense accounts.
    YearClose {
        balances: Balances,
        /// What it puts on the members' and the others' side beside earlier closings of its year; `None` for the
        /// first, whose balances say it.
        #[serde(skip)]
        beside: Option<(Rupiah, Rupiah)>,
    },
    NewYear {
        member: Rupiah,
        nonmember: Rupiah,
        /// Onto 350000, 340000 and 352000, beside what earlier closings of the year carried; `None` for the first,
        /// whose result says it.
        #[serde(skip)]
        carried: Option<[Rupiah; 3]>,
    },
    ShuAllocation {
        pools: BTreeMap<String, Rupiah>,
        accounts: BTreeMap<String, AccountCode>,
        #[serde(default)]
        village: Rupiah,
        #[serde(default)]
        loss_absorbed: Rupiah,
    },
    ShuPaid {
        to: BTreeMap<Means, Rupiah>,
    },
    /// Shares nobody came for; negative: owed again.
    ShuLapsed {
        amount: Rupiah,
    },
}

const fn in_cash() -> Means {
    Means::Cash
}

const fn other_expense() -> AccountCode {
    AccountCode::OTHER_EXPENSE
}

const fn from_safe() -> AccountCode {
    AccountCode::SAFE
}
