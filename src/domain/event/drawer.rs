//! What can happen to a drawer beside sales: money put in and taken out, savings and debts paid through it, counts,
//! hand-overs; and what is noted for the manager.
//!
//! Pure. Always holds: an amount says how much, the kind says in which direction; words typed by people are in
//! `private.words`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Event;
use crate::domain::cooperative::loan::debt::Charged;
use crate::domain::event::surplus::ShuPaid;
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Which way money of the drawer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CashWay {
    In,
    Out,
    /// To the safe or the bank bag.
    Drop,
    /// Opened without money (R43).
    NoSale,
}

/// Money into or out of the drawer for a reason (R43). Reason and counterparty are in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashMoved {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub way: CashWay,
    pub amount: Rupiah,
    /// The other side, six digits; of a drop 111100 (safe) or 111900 (bank).
    pub account: String,
    /// Running number of the till's slips, from 1; 0 for a no-sale opening.
    pub slip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// Takes back the slip of this number: the amount is its negative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

/// A member's savings in (positive) or out (negative) through this drawer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavingMoved {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub member: MemberNumber,
    /// `pokok` `wajib` `sukarela`.
    pub saving: String,
    pub amount: Rupiah,
    /// After it, as this till knew it.
    pub balance: Rupiah,
    pub slip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// Takes back the slip of this number: the figures are its negatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

/// Kasbon paid back in cash (J08).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KasbonPaid {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub member: MemberNumber,
    pub amount: Rupiah,
    /// Still owed after it.
    pub balance: Rupiah,
    pub slip: u32,
    /// Takes back the slip of this number: the figures are its negatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
    /// Who agreed that another slip is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// An instalment paid at the till (J39), parted by the loan's rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanPaid {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub loan: String,
    pub member: MemberNumber,
    pub principal: Rupiah,
    pub jasa: Rupiah,
    pub penalty: Rupiah,
    /// Principal still owed after it.
    pub balance: Rupiah,
    pub slip: u32,
    /// Of `penalty`, by number of the instalment that was late.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<(u32, Rupiah)>,
    /// Penalty of the days before it, of the instalments that it pays of: owed whether it is paid or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charged: Vec<Charged>,
    /// More of the jasa that is owed although all principal is paid; less where that is paid.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub jasa_kept: Rupiah,
    /// Jasa that was income before and is no claim any more; above `jasa` where the loan ends with less of it paid.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub accrued: Rupiah,
    /// Takes back the slip of this number: the figures are its negatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
    /// Who agreed that another slip is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A shopping voucher was sold (J49), or what was left of one re-issued under a new number (R33), which posts nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoucherSold {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub code: String,
    pub amount: Rupiah,
    pub slip: u32,
    /// The voucher whose rest this is; its value moves here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest_of: Option<String>,
    /// Takes back the slip of this number: the figures are its negatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
    /// Who agreed that another slip is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The drawer was counted, blind (R44). Each count of a shift is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawerCounted {
    pub shift: ShiftId,
    pub till: TillLetter,
    /// From 1.
    pub nth: u32,
    /// Denomination in rupiah → pieces.
    pub pieces: BTreeMap<String, i64>,
    pub counted: Rupiah,
}

/// Another cashier goes on with the shift (R42).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftHandedOver {
    pub shift: ShiftId,
    pub from: UserId,
    pub to: UserId,
}

/// The manager has closed a business day: all shifts that opened on it have their Z.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayClosed {
    pub date: BusinessDate,
    /// Till letter and Z number of each.
    pub z: Vec<(TillLetter, u32)>,
    pub total: Rupiah,
    pub difference: Rupiah,
}

/// Money of a tender arrived at the bank, as its slip says (J06), or the bank confirmed a deposit (J32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenderSettled {
    pub date: BusinessDate,
    /// `qris` `card`, or `deposit` for money on its way to the bank.
    pub tender: String,
    pub gross: Rupiah,
    /// MDR, or the bank's fee.
    pub fee: Rupiah,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
}

/// Something for the manager's list and the Z; posts nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// `unknown_barcode` `line_removed` `sale_cancelled` `age_refused` `ceiling_refused` `limit_refused`
    /// `member_attached_late` `label_price` …: stable words, more may come.
    pub note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale: Option<SaleId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<ReceiptNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub amount: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A wrong PIN was given for this name (R42a).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinFailed {
    pub user: UserId,
    /// Wrong tries since the last right one, this one included.
    pub tries: u32,
}

/// The right PIN after wrong ones: the tries are forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinAccepted {
    pub user: UserId,
}

/// A member's PIN was set at the desk; its hash is in `private.pin_hash`, keyed with the tills' secret. In
/// `private.page_hash` it stands once more, keyed with a number that is made of that secret and of the first hash: it
/// is printed on her card and kept nowhere, so that the ledger can check a PIN typed with the card at hand, and neither
/// it nor whoever has its database can try out PINs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberPinSet {
    pub member: MemberNumber,
}

/// A wrong or right try of a member's PIN; `tries` is 0 after a right one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberPinTried {
    pub member: MemberNumber,
    pub tries: u32,
}

/// A new recovery sheet holds; the hash of its words is in `private.pin_hash`. `used_for` = the old one was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoverySheetSet {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_for: Option<UserId>,
}

impl Event {
    /// The number of a slip of desk or drawer and of the one it takes back; `None` for what has no such slip.
    pub const fn desk_slip(&self) -> Option<(u32, Option<u32>)> {
        match self {
            Self::CashMoved(moved) if moved.slip > 0 => Some((moved.slip, moved.corrects)),
            Self::SavingMoved(moved) => Some((moved.slip, moved.corrects)),
            Self::KasbonPaid(paid) => Some((paid.slip, paid.corrects)),
            Self::LoanPaid(paid) => Some((paid.slip, paid.corrects)),
            Self::LoanRecovered(it) => Some((it.slip, it.corrects)),
            Self::TermOpened(it) => Some((it.slip, it.corrects)),
            Self::TermClosed(it) => Some((it.slip, it.corrects)),
            Self::LeaverPaid(it) => Some((it.drawer.slip, it.corrects)),
            Self::ShuPaid(ShuPaid { drawer: Some(at), corrects, .. }) => Some((at.slip, *corrects)),
            Self::VoucherSold(sold) if sold.rest_of.is_none() => Some((sold.slip, sold.corrects)),
            _ => None,
        }
    }
}
