//! Words of ours that several reports say: their codes for programs, the names that people know them by.
//!
//! Pure.

use super::table::Cell;
use crate::domain::goods::product::{Book, Place};

/// Where stock lies.
pub fn place(place: Place) -> Cell {
    let name = match place {
        Place::Toko => "report-in-toko",
        Place::Apotek => "report-in-apotek",
        Place::Gudang => "report-in-gudang",
        Place::Karantina => "report-in-karantina",
    };
    Cell::term(place.code(), name)
}

/// Which goods: of the shop, or medicines.
pub fn book(book: Book) -> Cell {
    let name = match book {
        Book::Sembako => "report-book-sembako",
        Book::Obat => "report-book-obat",
    };
    Cell::term(book.code(), name)
}
