//! What is shown after each input: the whole truth of the till for a screen, and the JSON of `gerai ring`.
//!
//! Pure. Screens copy nothing out of it: what the till shows is the last answer.

use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::Tier;
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

/// The till as it stands after an input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub user: Option<UserView>,
    pub shift: Option<ShiftView>,
    /// The open sale, or the one just completed until the next begins.
    pub sale: Option<SaleView>,
    /// What the last input on the sale was about: the last-scan sheet.
    pub last: Option<LastView>,
    /// Multiplier waiting for the next scan (the × key).
    pub times: Option<Quantity>,
    /// Something to know that is no refusal: late expiry, stock below the books, half-typed digits dropped.
    pub notices: Vec<Text>,
    /// Can `undo` take something back?
    pub can_undo: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserView {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    /// A one-time PIN must be changed before anything else.
    pub pin_change_needed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftView {
    pub id: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub opened: Instant,
    pub opening: Rupiah,
    pub cashier: UserId,
    /// Completed sales in it so far.
    pub sales: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleView {
    pub id: SaleId,
    pub lines: Vec<LineView>,
    pub gross: Rupiah,
    pub discount: Rupiah,
    /// gross − discount, before cash rounding.
    pub total: Rupiah,
    pub rounding: Rupiah,
    /// total + rounding; of cash until a tender is chosen.
    pub payable: Rupiah,
    pub paid: Rupiah,
    pub due: Rupiah,
    pub change: Rupiah,
    pub member: Option<MemberView>,
    /// What the lines would cost a non-member more: "hemat anggota".
    pub saving: Rupiah,
    /// `None` until completed.
    pub receipt: Option<ReceiptNumber>,
    /// After completion: the member's purchases this year, this sale included.
    pub purchases_year: Option<Rupiah>,
    /// After completion with cash: the pieces to hand out where the drawer's coins are known, largest first.
    pub change_pieces: Vec<(Rupiah, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub kind: MemberKind,
    pub state: MemberState,
    /// Purchases count for SHU (full member).
    pub counts: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    /// Base units in `unit`; above 1 the unit is drawn inverted.
    pub factor: i64,
    pub base_unit: String,
    /// Sold by weight: three decimals.
    pub fractional: bool,
    pub qty_milli: Quantity,
    /// Of one `unit`.
    pub price: Rupiah,
    pub tier: Tier,
    pub discount: Rupiah,
    pub amount: Rupiah,
    /// Which boxes to take (medicines): batch, expiry, shelf, base units.
    pub boxes: Vec<BoxView>,
    pub newest: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxView {
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub qty_milli: Quantity,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastView {
    /// Index into the sale's lines.
    pub line: usize,
    /// How much the last input added (a repeat scan adds to its line).
    pub added: Quantity,
}
