//! Everything a person or a peripheral can do to the till. One line of `gerai ring` is one input; a touch and a key
//! make the same ones.
//!
//! Pure. Not here: how a line of text becomes an input (`parse.rs`), what follows from it (`till.rs`).

use crate::domain::id::{ReceiptNumber, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;

/// An amount or a share of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    Amount(Rupiah),
    Percent(Percent),
}

/// Which line is meant: by its number on the screen, from 1; the last one touched where it is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineRef {
    #[default]
    Last,
    Number(usize),
}

/// A means of payment as chosen. An amount makes it a part (split).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tender {
    /// What the customer hands over.
    Cash(Rupiah),
    Qris(Option<Rupiah>),
    Card {
        reference: String,
        amount: Option<Rupiah>,
    },
    Transfer {
        reference: String,
        amount: Option<Rupiah>,
    },
    Kasbon(Option<Rupiah>),
    Sukarela {
        pin: Option<String>,
        amount: Option<Rupiah>,
    },
    Voucher {
        code: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Login {
        user: UserId,
        pin: String,
    },
    /// The signed-in person's own PIN.
    Pin {
        new: String,
    },
    Logout,
    Open {
        opening: Rupiah,
    },
    /// One scan as the scanner sent it.
    Scan {
        code: String,
    },
    /// Multiplies the next scan (the × key).
    Times {
        quantity: Quantity,
    },
    Add {
        sku: Sku,
        quantity: Option<Quantity>,
        unit: Option<String>,
    },
    Quantity {
        line: LineRef,
        quantity: Quantity,
    },
    Unit {
        line: LineRef,
        unit: String,
    },
    Remove {
        line: usize,
    },
    /// Drop the whole open sale.
    Cancel,
    Undo,
    /// By number; `None` clears.
    Member {
        number: Option<String>,
    },
    Pay(Tender),
    /// Yes to the question of the input that was just refused.
    Confirm,
    /// A second person's approval of the input that was just refused for want of it.
    Approve {
        user: UserId,
        pin: String,
    },
    /// Print a finished sale's receipt again; `None` = the last one.
    Reprint {
        receipt: Option<ReceiptNumber>,
    },
    /// Leave the finished sale (the bar *Pelanggan berikutnya*).
    Next,
    State,
    /// A line that is understood but whose part of the shop is not open yet; the word that was typed.
    NotYet {
        word: String,
    },
}
