//! Which medicines somebody bought: seen by whoever may sell them on prescription, and by nobody else once the sale is
//! done (A38, koperasi 1.5 and 1.7).
//!
//! Pure. Always holds: amounts are seen by all; the cashier who sold it in the shift that is still open has seen it.

use super::lookup::User;
use super::lookup::past::PastSale;
use crate::domain::goods::product::Book;
use crate::domain::people::access::{self, Act};

/// Names of medicines on a finished sale are hidden from this person.
pub(super) fn hides(user: Option<&User>, past: &PastSale) -> bool {
    let sees =
        |user: &User| access::may(user.role, Act::SellPrescription) || past.shift_open && past.cashier == user.id;
    past.sale.lines.iter().any(|line| line.book == Book::Obat) && !user.is_some_and(sees)
}

#[cfg(test)]
mod tests;
