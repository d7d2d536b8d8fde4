//! What happened in a shift, as the drawer sees it: one small fact per event, whatever form the log has.
//!
//! Pure. The folds of this room read facts and nothing else, so that they can be tried on any day that can be thought
//! of. Always holds: amounts are positive; which way the money went is in the name of the fact.
//! Neighbours: the pieces in the drawer (`cash.rs`), causes of a difference (`explain.rs`), X and Z (`statement.rs`).

use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::time::Instant;

/// A means of payment (R29). The order is that of the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    Cash,
    Qris,
    Card,
    Transfer,
    Kasbon,
    Sukarela,
    Voucher,
}

impl Means {
    pub const ALL: [Self; 7] =
        [Self::Cash, Self::Qris, Self::Card, Self::Transfer, Self::Kasbon, Self::Sukarela, Self::Voucher];

    /// The name in the log and in `ring`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Qris => "qris",
            Self::Card => "card",
            Self::Transfer => "transfer",
            Self::Kasbon => "kasbon",
            Self::Sukarela => "sukarela",
            Self::Voucher => "voucher",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|means| means.name() == name)
    }

    /// Paid at a bank or an acquirer, who has a list of its own to compare with (R45).
    pub const fn is_at_a_bank(self) -> bool {
        matches!(self, Self::Qris | Self::Card | Self::Transfer)
    }
}

/// What one means of payment settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub means: Means,
    pub amount: Rupiah,
}

/// What a paper adds to the day's figures, besides its payment. All positive; a return is subtracted by whoever sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Net of discounts, before rounding, of the shop's book and of the pharmacy's.
    pub sembako: Rupiah,
    pub obat: Rupiah,
    pub member: bool,
    pub discount: Rupiah,
    /// Payable − total: the one figure with a sign of its own (R27).
    pub rounding: Rupiah,
    /// PPN inside the price; 0 where the cooperative is not PKP.
    pub ppn: Rupiah,
    /// Lines whose price a person changed.
    pub overrides: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sold {
    pub receipt: ReceiptNumber,
    /// A split sale has several, each means once.
    pub parts: Vec<Part>,
    /// Cash handed over and given back; 0 where there was no cash.
    pub tendered: Rupiah,
    pub change: Rupiah,
    /// The notes handed over, where keys of notes were pressed; else the likeliest are assumed (`cash.rs`).
    pub notes: Option<Pieces>,
    /// The pieces given back, where they were proposed and taken.
    pub given: Option<Pieces>,
    /// Net of each line: what a single thing brought back would cost.
    pub lines: Vec<Rupiah>,
    /// The same number for the same goods in the same quantities, another for others; 0 where unknown.
    pub goods: u64,
    /// The bank's part of it was seen: a notification, or a reference that the cashier read in the merchant's app.
    pub proven: bool,
    pub figures: Figures,
}

impl Sold {
    /// What this means settled of it.
    pub fn by(&self, means: Means) -> Rupiah {
        self.parts.iter().filter(|part| part.means == means).map(|part| part.amount).sum()
    }
}

/// Goods brought back, or a paid sale undone: both have a paper of their own (R38, R39).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub receipt: ReceiptNumber,
    pub original: Option<ReceiptNumber>,
    pub parts: Vec<Part>,
    pub void: bool,
    pub figures: Figures,
}

impl Returned {
    pub fn by(&self, means: Means) -> Rupiah {
        self.parts.iter().filter(|part| part.means == means).map(|part| part.amount).sum()
    }
}

/// Why money that is no sale came in or went out over the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    Kasbon,
    Savings,
    Instalment,
    Voucher,
    Other,
}

/// One thing that happened, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawerFact {
    pub at: Instant,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `left_before`: what the last shift left, or the books had; `pieces` where the float was counted by denomination.
    Opened {
        opening: Rupiah,
        left_before: Rupiah,
        pieces: Option<Pieces>,
        by: UserId,
    },
    Sale(Sold),
    Return(Returned),
    /// A finished sale was paid otherwise than recorded. The sums differ by the rounding of cash.
    TenderMoved {
        receipt: ReceiptNumber,
        from: Part,
        to: Part,
    },
    CashIn {
        amount: Rupiah,
        pieces: Option<Pieces>,
    },
    CashOut {
        amount: Rupiah,
        pieces: Option<Pieces>,
    },
    /// Carried to the safe or the bank; counted, with a slip (R43).
    Drop {
        amount: Rupiah,
        bank: bool,
        slip: u32,
        pieces: Option<Pieces>,
    },
    /// Notes for coins, or back: posts nothing (R42).
    Swapped {
        taken: Pieces,
        put: Pieces,
    },
    /// Kasbon, savings, instalment, voucher paid at this drawer.
    Received {
        purpose: Purpose,
        means: Means,
        amount: Rupiah,
    },
    PaidOut {
        purpose: Purpose,
        amount: Rupiah,
    },
    NoSale,
    /// Taken out of an open basket, or a whole basket given up: no paper, no money by the books.
    LineRemoved {
        amount: Rupiah,
    },
    DraftCancelled {
        amount: Rupiah,
    },
    /// The bank says that money came. `receipt` where a sale claims it.
    Noticed {
        means: Means,
        amount: Rupiah,
        reference: String,
        receipt: Option<ReceiptNumber>,
    },
    Counted {
        pieces: Pieces,
        total: Rupiah,
        by: UserId,
    },
    HandedOver {
        from: UserId,
        to: UserId,
    },
    /// `code`: the stable name of what was approved.
    Approved {
        code: String,
        asked: UserId,
        by: UserId,
    },
    Reprinted {
        receipt: ReceiptNumber,
    },
    CeilingRefused,
    AgeRefused,
    TrainingReceipt,
}

impl What {
    /// What this changed in the drawer by the books; positive = in (R45).
    ///
    /// An opening sets the drawer to what was counted, so it counts whole.
    pub fn cash(&self) -> Rupiah {
        match self {
            Self::Opened { opening, .. } => *opening,
            Self::Sale(sold) => sold.by(Means::Cash),
            Self::Return(returned) => -returned.by(Means::Cash),
            Self::TenderMoved { from, to, .. } => in_cash(*to) - in_cash(*from),
            Self::CashIn { amount, .. } | Self::Received { means: Means::Cash, amount, .. } => *amount,
            Self::CashOut { amount, .. } | Self::Drop { amount, .. } | Self::PaidOut { amount, .. } => -*amount,
            _ => Rupiah::ZERO,
        }
    }
}

fn in_cash(part: Part) -> Rupiah {
    if part.means == Means::Cash { part.amount } else { Rupiah::ZERO }
}
