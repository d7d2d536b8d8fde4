//! Lists out of spreadsheets: which file, its rows with their doubts, its columns, lists taken before, and what taking
//! one back leaves.

use std::path::PathBuf;

use super::stockroom::drawn;
use crate::app::board::Board;
use crate::app::gallery::sample::at;
use crate::app::screen::Act;
use crate::app::screen::stockroom::listing::{Listing, Page};
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::import::guess::Column;
use crate::station::lists::undo::{Kept, ListRow, UndoSeen};
use crate::station::lists::{Fate, ListSeen, RowSeen};
use crate::till::input::lists::ListWish;

const FILE: &str = "/media/manajer/STIK/Daftar barang toko 2026.xlsx";

fn by_manager(shop: &Shop, listing: Listing) -> Board<Act> {
    let mut shop = shop.clone();
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Manajer;
    }
    drawn(&shop, &Stockroom::of(Task::Listing(Box::new(listing))))
}

pub fn files(shop: &Shop) -> Board<Act> {
    let files = [FILE, "/home/koperasi/Unduhan/anggota.csv", "/home/koperasi/Dokumen/harga SUP02 November.xlsx"];
    by_manager(shop, Listing { files: Some(files.map(PathBuf::from).into()), ..Listing::default() })
}

fn row(line: usize, name: &str, fate: Fate, reasons: Vec<(&str, Text)>, facts: &[&str]) -> RowSeen {
    RowSeen {
        line,
        name: name.to_owned(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        fate,
        reasons: reasons.into_iter().map(|(column, text)| (column.to_owned(), text)).collect(),
        left_out: fate == Fate::Bad,
    }
}

fn rows() -> Vec<RowSeen> {
    let money = Text::new("list-doubt-money").with("text", "12,500").with("read", Rupiah::of(12_500));
    let check = Text::new("list-doubt-barcode-check").with("text", "8996001600147");
    let stocked = Text::new("list-doubt-stocked").with("quantity", Quantity::whole(24));
    let mut left = row(88, "Sabun colek 180 g", Fate::Doubtful, vec![("", Text::new("list-doubt-no-cost"))], &[]);
    left.left_out = true;
    vec![
        row(41, "Minyak goreng curah", Fate::Bad, vec![("Harga Jual", Text::new("import-cell-empty"))], &[]),
        row(12, "Teh celup Sariwangi isi 25", Fate::Doubtful, vec![("", money)], &["pcs", "12500"]),
        row(35, "Kecap manis 220 ml", Fate::Doubtful, vec![("", check)], &["btl", "9500"]),
        row(52, "Gula pasir Gulaku 1 kg", Fate::Doubtful, vec![("", stocked)], &["8992696404441", "pcs", "17500"]),
        left,
        row(6, "Beras SPHP Medium Bulog 5 kg", Fate::Good, vec![], &["2000000000015", "sak", "65500"]),
        row(7, "Indomie Goreng 85 g", Fate::Good, vec![], &["0089686010015", "pcs", "3200"]),
    ]
}

fn columns() -> Vec<Column> {
    let column = |at, name: &str, is, examples: &[&str]| Column {
        at,
        name: name.to_owned(),
        is,
        twice: name == "Harga",
        examples: examples.iter().map(|example| (*example).to_owned()).collect(),
    };
    vec![
        column(0, "No", None, &["1", "2", "3"]),
        column(1, "Kode", Some("barcode"), &["2000000000015", "0089686010015"]),
        column(2, "Nama Barang", Some("name"), &["Beras SPHP Medium Bulog 5 kg", "Indomie Goreng 85 g"]),
        column(3, "Sat", Some("base_unit"), &["sak", "pcs"]),
        column(4, "HPP", Some("cost"), &["56.500", "2.700"]),
        column(5, "Harga", None, &["65.500", "3.200"]),
        column(6, "Harga", None, &["65.000", "3.100"]),
    ]
}

fn seen() -> Listing {
    let seen = ListSeen {
        path: PathBuf::from(FILE),
        kind: "products",
        columns: columns(),
        rows: rows(),
        new: 281,
        updated: 14,
        same: 2,
        notes: vec![Text::new("list-note-column-twice").with("column", "Harga")],
    };
    let wish = ListWish { path: PathBuf::from(FILE), left_out: vec![88], ..ListWish::default() };
    Listing { page: Page::List, wish, seen: Some(Box::new(seen)), at: 2, ..Listing::default() }
}

pub fn list(shop: &Shop) -> Board<Act> {
    by_manager(shop, seen())
}

/// A file that is no list.
pub fn no_list(shop: &Shop) -> Board<Act> {
    let reason = Text::new("list-bad-xlsx");
    let bad = vec![crate::import::BadRow { line: 1, column: String::new(), reason }];
    by_manager(shop, Listing { seen: None, bad, at: 0, ..seen() })
}

pub fn its_columns(shop: &Shop) -> Board<Act> {
    by_manager(shop, Listing { page: Page::Columns, at: 5, ..seen() })
}

/// What a column is, out of all that it can be.
pub fn a_column(shop: &Shop) -> Board<Act> {
    by_manager(shop, Listing { page: Page::Column(5), at: 3, ..seen() })
}

fn taken_lists() -> Vec<ListRow> {
    let list = |number: &str, kind: &str, file: &str, new, updated, undone| ListRow {
        number: number.to_owned(),
        kind: kind.to_owned(),
        file: file.to_owned(),
        at: at("2026-11-24T02:38:00Z"),
        by: UserId::from("manajer"),
        new,
        updated,
        undone,
    };
    vec![
        list("A-3", "prices", "harga SUP02 November.xlsx", 0, 38, None),
        list("A-2", "products", "Daftar barang toko 2026.xlsx", 281, 14, None),
        list("A-1", "members", "anggota.csv", 360, 0, Some((358, 2))),
    ]
}

pub fn taken(shop: &Shop) -> Board<Act> {
    by_manager(shop, Listing { page: Page::Taken, taken: Some(taken_lists()), at: 1, ..Listing::default() })
}

pub fn undo(shop: &Shop) -> Board<Act> {
    let kept = |name: &str, reason| Kept { name: name.to_owned(), reason: Text::new(reason) };
    let kept =
        vec![kept("Beras SPHP Medium Bulog 5 kg", "list-kept-moved"), kept("Indomie Goreng 85 g", "list-kept-changed")];
    let undo = Some(UndoSeen { number: "A-2".to_owned(), back: 293, kept });
    by_manager(shop, Listing { page: Page::Undo, undo, ..Listing::default() })
}
