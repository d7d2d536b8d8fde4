//! What is said to put a supplier onto the list, and to change what it says of one.
//!
//! Pure. Not here: how it is written (`parse/suppliers.rs`), what follows (`keeping_suppliers.rs`).

use crate::domain::id::SupplierCode;
use crate::domain::percent::Percent;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetSupplier {
    /// One that was not there; without a code of its own it gets this till's next.
    New { code: Option<SupplierCode>, name: String, facts: Vec<SupplierFact> },
    /// What is not named stays as it is.
    Change { code: SupplierCode, facts: Vec<SupplierFact> },
}

/// One thing that the list says of a supplier; `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SupplierFact {
    Name(String),
    /// `grosir`, `pbf` (of medicines), `konsinyasi` (his goods are his until they are sold).
    Kind(String),
    /// Days until a faktur is to be paid.
    Terms(i64),
    Phone(Option<String>),
    Address(Option<String>),
    /// Of a consignor, what the shop keeps, for the settlement paper.
    Commission(Option<Percent>),
    /// Issues tax invoices.
    Pkp(bool),
    Npwp(Option<String>),
    /// A PBF's licence to deal in medicines.
    Licence(Option<String>),
    /// Where he is paid to: bank, number, holder.
    Bank(Option<String>),
}
