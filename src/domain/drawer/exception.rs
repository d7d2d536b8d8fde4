//! What a manager looks at, by kind: each a word of the table of notes (`domain/projection/noted.rs`).
//!
//! Pure. Always holds: a kind is a fact, in the order in which it is worth a look; savings, debts and cash with a slip
//! of their own are no exceptions.

/// Kinds of things done beside plain sales that a manager reads (R46, "cashier undoes sales after the buyer has left").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExceptionKind {
    Void,
    Return,
    /// More of a line came back than was sold: two tills, neither knowing of the other.
    OverReturned,
    Override,
    NoSale,
    Cancelled,
    LineRemoved,
    MemberAttached,
    TenderCorrected,
    Reprint,
    LabelPrice,
    CeilingRefused,
    LimitRefused,
    AgeRefused,
    UnknownBarcode,
    /// Goods of no catalogue were sold (R7).
    OtherGoods,
    CashOut,
    /// A slip of the desk was taken back.
    SlipVoided,
    /// Other goods arrived than were sent from another place (J26).
    TransferDiffers,
    /// Of goods of others another quantity was counted than is due to their owner (koperasi 5.3).
    StorageDiffers,
    /// Done by one person where two should have (R48).
    ApprovedLater,
}

impl ExceptionKind {
    pub const ALL: [Self; 21] = [
        Self::Void,
        Self::Return,
        Self::OverReturned,
        Self::Override,
        Self::NoSale,
        Self::Cancelled,
        Self::LineRemoved,
        Self::MemberAttached,
        Self::TenderCorrected,
        Self::Reprint,
        Self::LabelPrice,
        Self::CeilingRefused,
        Self::LimitRefused,
        Self::AgeRefused,
        Self::UnknownBarcode,
        Self::OtherGoods,
        Self::CashOut,
        Self::SlipVoided,
        Self::TransferDiffers,
        Self::StorageDiffers,
        Self::ApprovedLater,
    ];

    /// As it stands in the table of notes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Void => "void",
            Self::Return => "return",
            Self::OverReturned => "over_returned",
            Self::Override => "override",
            Self::NoSale => "no_sales",
            Self::Cancelled => "sale_cancelled",
            Self::LineRemoved => "line_removed",
            Self::MemberAttached => "member_attached",
            Self::TenderCorrected => "tender_corrected",
            Self::Reprint => "reprint",
            Self::LabelPrice => "label_price",
            Self::CeilingRefused => "ceiling_refused",
            Self::LimitRefused => "limit_refused",
            Self::AgeRefused => "age_refused",
            Self::UnknownBarcode => "unknown_barcode",
            Self::OtherGoods => "other_goods",
            Self::CashOut => "cash_out",
            Self::SlipVoided => "slip_voided",
            Self::TransferDiffers => "transfer_differs",
            Self::StorageDiffers => "storage_differs",
            Self::ApprovedLater => "approval_deferred",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Looked at each time it happens; the others are worth a look only in their list.
    pub const fn asks_for_a_look(self) -> bool {
        !matches!(self, Self::Reprint | Self::LineRemoved | Self::CashOut)
    }
}

#[cfg(test)]
mod tests;
