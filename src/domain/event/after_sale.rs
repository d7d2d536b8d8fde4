//! What can happen to a finished sale: goods brought back, the whole sale voided, its member or its tender corrected.
//!
//! Pure. Always holds: amounts are positive here, whatever direction money and goods take; a correction names the sale
//! it corrects and never changes it.

use serde::{Deserialize, Serialize};

use super::{SoldLine, Tendered};
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// In what state goods came back, and so where they go (R39).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Back on the shelf, into the lot they came from.
    #[default]
    Good,
    /// Written off at once (J11).
    Damaged,
    /// Into quarantine, to go back to the supplier.
    Supplier,
}

impl Condition {
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "good" => Some(Self::Good),
            "damaged" => Some(Self::Damaged),
            "supplier" => Some(Self::Supplier),
            _ => None,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Damaged => "damaged",
            Self::Supplier => "supplier",
        }
    }
}

/// A line of a sale, or a part of it, that came back: with its original price, discount, lots and cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedLine {
    /// The line of the original sale, from 1.
    pub line: u32,
    #[serde(default)]
    pub condition: Condition,
    /// Code of the reason: `rusak` `salah` `kedaluwarsa` `tidak_cocok` `salah_scan` `lain`, or `batal` in a void.
    pub reason: String,
    /// What came back, as it was sold; quantities and amounts are of the part that came back.
    pub sold: SoldLine,
}

/// Goods came back against a sale's lines (R39), or the whole sale was voided on its own day and shift. The paper has
/// a number of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleReturned {
    /// Of this return.
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub shift: ShiftId,
    pub date: BusinessDate,
    /// The sale that is corrected.
    pub of: ReceiptNumber,
    pub of_sale: SaleId,
    pub of_date: BusinessDate,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub void: bool,
    /// The member the sale counts for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    pub counts: bool,
    pub pkp: bool,
    pub lines: Vec<ReturnedLine>,
    pub gross: Rupiah,
    pub discount: Rupiah,
    /// gross − discount.
    pub total: Rupiah,
    /// payable − total: what cash rounding makes of it, by the rounding of the sale's date.
    pub rounding: Rupiah,
    /// What is given back.
    pub payable: Rupiah,
    pub ppn: Rupiah,
    /// How it is given back. `exchange` = into the goods of the same basket.
    pub tenders: Vec<Tendered>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub purchases_year: Rupiah,
    /// Under what the sale counted in purchase limits, where it did and it was not this member's number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub limit_key: String,
}

/// What of a sale changes side when its member does (J54).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachedLine {
    pub book: Book,
    pub place: Place,
    pub amount: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub discount: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub ppn_amount: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub cost: Rupiah,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consignment: bool,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub due: Rupiah,
    /// Tuslah or embalase: work, not goods.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub service: bool,
}

/// A finished sale got a member, or another one (koperasi 1.6): what was not returned so far counts for the new one.
/// The price already paid stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberAttached {
    pub receipt: ReceiptNumber,
    pub sale: SaleId,
    pub sale_date: BusinessDate,
    /// Under which it is posted.
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<MemberNumber>,
    pub was_counts: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    pub counts: bool,
    /// Net amount without PPN, in the year of the sale.
    pub counted: Rupiah,
    pub lines: Vec<AttachedLine>,
    pub approved_by: Option<UserId>,
}

/// A finished sale was paid in another way than recorded. The sum stays what was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenderCorrected {
    pub receipt: ReceiptNumber,
    pub sale: SaleId,
    pub till: TillLetter,
    /// The shift in which it is corrected.
    pub shift: ShiftId,
    pub date: BusinessDate,
    /// The sale's own shift is closed: its drawer's difference stands in the books, and takes the correction (R47).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    pub from: String,
    pub to: String,
    pub amount: Rupiah,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// Of kasbon and sukarela, before or after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    pub approved_by: Option<UserId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptReprinted {
    pub receipt: ReceiptNumber,
    /// SALINAN ke-n.
    pub copy: u32,
    /// In which it was printed; none without an open shift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
}
