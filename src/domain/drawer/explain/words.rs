//! Causes in words: what may have happened, what speaks for it, what can be done. No word about anybody.
//!
//! Pure: keys of `assets/locales` with their facts.

use super::guess::{Backing, Guess};
use super::{Cause, Fit, Kind, Point, Remedy};
use crate::domain::drawer::fact::Means;
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

impl Fit {
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::Exact => "explain-fit-exact",
            Self::Nearly => "explain-fit-nearly",
            Self::Unclear => "explain-fit-unclear",
        })
    }
}

impl Kind {
    /// The name of the mistake, for the line that says what was looked for and not found.
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::WasOther | Self::WasCash => "explain-kind-tender",
            Self::NoteMistaken => "explain-kind-note",
            Self::ChangeNotGiven | Self::ChangeTwice => "explain-kind-change",
            Self::CashOutUnrecorded => "explain-kind-cash-out",
            Self::CashInUnrecorded => "explain-kind-cash-in",
            Self::DropUnrecorded | Self::DropNotCarried => "explain-kind-drop",
            Self::ReturnUnrecorded | Self::ReturnNotPaid => "explain-kind-return",
            Self::RungTwice => "explain-kind-twice",
            Self::SaleUnrecorded => "explain-kind-cancelled",
            Self::Miscounted => "explain-kind-count",
            Self::FloatMiscounted => "explain-kind-float",
            Self::Unclear => "explain-fit-unclear",
        })
    }
}

impl Remedy {
    pub fn text(&self) -> Text {
        Text::new(match self {
            Self::MoveTender { to: Some(Means::Qris), .. } => "explain-do-move-qris",
            Self::MoveTender { to: Some(Means::Card), .. } => "explain-do-move-card",
            Self::MoveTender { to: Some(Means::Transfer), .. } => "explain-do-move-transfer",
            Self::MoveTender { to: Some(Means::Cash), .. } => "explain-do-move-cash",
            Self::MoveTender { .. } => "explain-do-move",
            Self::SeeReceipt(_) => "explain-do-see",
            Self::RecordCashOut(_) => "explain-do-cash-out",
            Self::RecordCashIn(_) => "explain-do-cash-in",
            Self::RecordDrop(_) => "explain-do-drop",
            Self::RecordReturn(_) => "explain-do-return",
            Self::Void(_) => "explain-do-void",
            Self::CountAgain(_) => "explain-do-recount",
            Self::WriteNote => "explain-do-note",
        })
    }
}

/// The last digits are what is read out over the counter.
fn short(receipt: &ReceiptNumber) -> String {
    format!("{:04}", receipt.number)
}

/// A sentence about a receipt where there is one, else its sister about the sum.
fn about(points: &[Point], with: &'static str, without: &'static str) -> Text {
    match points.first().and_then(|point| point.receipt.as_ref()) {
        Some(receipt) => Text::new(with).with("receipt", short(receipt)),
        None => Text::new(without),
    }
}

pub fn title(guess: &Guess, points: &[Point]) -> Text {
    let amount = Rupiah::of(guess.effect).abs();
    let of_sum = |key| Text::new(key).with("amount", amount);
    match guess.kind {
        Kind::WasOther => {
            let key = match &guess.backing {
                Some(Backing::Bank { means: Means::Card, .. }) => "explain-was-card",
                Some(Backing::Bank { means: Means::Transfer, .. }) => "explain-was-transfer",
                Some(Backing::Bank { .. }) => "explain-was-qris",
                _ => "explain-was-other",
            };
            about(points, key, "explain-payment-was-other")
        }
        Kind::WasCash => about(points, "explain-was-cash", "explain-fit-unclear"),
        Kind::NoteMistaken => {
            let (small, large) = guess.notes.unwrap_or_default();
            Text::new("explain-note").with("small", Rupiah::of(small)).with("large", Rupiah::of(large))
        }
        Kind::ChangeNotGiven => of_sum("explain-change-kept"),
        Kind::ChangeTwice => of_sum("explain-change-twice"),
        Kind::CashOutUnrecorded => of_sum("explain-cash-out"),
        Kind::CashInUnrecorded => of_sum("explain-cash-in"),
        Kind::DropUnrecorded => of_sum("explain-drop"),
        Kind::DropNotCarried => of_sum("explain-drop-kept"),
        Kind::ReturnUnrecorded => of_sum("explain-return"),
        Kind::ReturnNotPaid => about(points, "explain-return-kept", "explain-fit-unclear"),
        Kind::RungTwice => about(points, "explain-twice", "explain-fit-unclear"),
        Kind::SaleUnrecorded => of_sum("explain-cancelled"),
        Kind::Miscounted => {
            let (rupiah, count) = guess.notes.unwrap_or_default();
            let key = if count < 0 { "explain-counted-few" } else { "explain-counted-many" };
            Text::new(key).with("piece", Rupiah::of(rupiah)).with("count", count.abs())
        }
        Kind::FloatMiscounted => Text::new("explain-float"),
        Kind::Unclear => Text::new("explain-unclear"),
    }
}

/// What speaks for it, or where to begin looking.
pub fn detail(guess: &Guess, points: &[Point]) -> Text {
    let amount = Rupiah::of(guess.effect).abs();
    let at = points.first().map_or(guess.point.at, |point| point.at);
    match &guess.backing {
        Some(Backing::Bank { reference, at: seen, .. }) => Text::new("explain-seen-at-bank")
            .with("time", at)
            .with("amount", amount)
            .with("seen", *seen)
            .with("reference", reference.as_str()),
        Some(Backing::Twin { receipt, at }) => {
            Text::new("explain-same-as").with("receipt", short(receipt)).with("time", *at).with("amount", amount)
        }
        Some(Backing::Float { left, opening }) => {
            Text::new("explain-left-before").with("left", Rupiah::of(*left)).with("opening", Rupiah::of(*opening))
        }
        Some(Backing::Opened { at: opened }) => {
            let text = about(points, "explain-opened-after", "explain-opened");
            text.with("time", at).with("opened", *opened)
        }
        None => without_backing(guess.kind, points).with("time", at),
    }
}

fn without_backing(kind: Kind, points: &[Point]) -> Text {
    match kind {
        Kind::CashOutUnrecorded | Kind::CashInUnrecorded => Text::new("explain-look-for-bill"),
        Kind::DropUnrecorded => Text::new("explain-look-for-slip"),
        Kind::DropNotCarried => Text::new("explain-look-in-drawer"),
        Kind::SaleUnrecorded => Text::new("explain-cancelled-at"),
        Kind::Miscounted => Text::new("explain-count-this-again"),
        _ if points.len() > 1 => {
            about(points, "explain-look-at-many", "explain-look-at-time").with("others", points.len() - 1)
        }
        _ => about(points, "explain-look-at-one", "explain-look-at-time"),
    }
}

pub fn remedies(guess: &Guess, points: &[Point]) -> Vec<Remedy> {
    let amount = Rupiah::of(guess.effect).abs();
    let receipt = points.first().and_then(|point| point.receipt.clone());
    let first = match guess.kind {
        Kind::WasOther => {
            let to = if let Some(Backing::Bank { means, .. }) = &guess.backing { Some(*means) } else { None };
            receipt.clone().map(|receipt| Remedy::MoveTender { receipt, to })
        }
        Kind::WasCash => receipt.clone().map(|receipt| Remedy::MoveTender { receipt, to: Some(Means::Cash) }),
        Kind::CashOutUnrecorded => Some(Remedy::RecordCashOut(amount)),
        Kind::CashInUnrecorded => Some(Remedy::RecordCashIn(amount)),
        Kind::DropUnrecorded => Some(Remedy::RecordDrop(amount)),
        Kind::ReturnUnrecorded => receipt.clone().map(Remedy::RecordReturn),
        Kind::RungTwice => receipt.clone().map(Remedy::Void),
        Kind::Miscounted => Some(Remedy::CountAgain(guess.notes.map(|(rupiah, _)| rupiah))),
        _ => None,
    };
    let see = receipt.map(Remedy::SeeReceipt);
    first.into_iter().chain(see).chain([Remedy::WriteNote]).collect()
}

/// What nothing explains.
pub fn unclear(rest: Rupiah, limit: Rupiah) -> Cause {
    let key = if rest.abs() <= limit { "explain-below-limit" } else { "explain-above-limit" };
    let again = (rest.abs() > limit).then_some(Remedy::CountAgain(None));
    Cause {
        kind: Kind::Unclear,
        amount: rest,
        fit: Fit::Unclear,
        points: Vec::new(),
        title: Text::new("explain-unclear"),
        detail: Text::new(key).with("limit", limit),
        remedies: again.into_iter().chain([Remedy::WriteNote]).collect(),
    }
}
