//! The words for lists from files.
//!
//! Pure. `preview-list products "Daftar barang.xlsx"`, `take-list products barang.csv skip-bad out=7,12
//! col=3:price_umum`, `undo-list A-1`; the kind `auto` is what the columns say.

use std::path::PathBuf;

use super::unreadable;
use crate::domain::id::SupplierCode;
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::input::lists::{ListWish, Lists};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["preview-list", "take-list", "undo-list"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let said = match (verb, rest) {
        ("preview-list", [kind, path, more @ ..]) => Lists::Look(wish(kind, path, more)?),
        ("take-list", [kind, path, more @ ..]) => Lists::Take(wish(kind, path, more)?),
        ("undo-list", [number]) => Lists::Undo { number: (*number).to_owned() },
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::Lists(said))
}

fn wish(kind: &str, path: &str, more: &[&str]) -> Result<ListWish, Refusal> {
    let kind = (kind != "auto").then(|| kind.to_owned());
    let mut wish = ListWish { path: PathBuf::from(path), kind, ..ListWish::default() };
    for word in more {
        let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", *word));
        match word.split_once('=') {
            None if *word == "skip-bad" => wish.skip_bad = true,
            Some(("out", lines)) => {
                let lines: Result<Vec<usize>, _> = lines.split(',').map(str::parse).collect();
                wish.left_out.extend(lines.map_err(|_| bad())?);
            }
            // Columns are counted from 1, as people count them.
            Some(("col", said)) => {
                let (at, column) = said.split_once(':').ok_or_else(bad)?;
                let at = at.parse::<usize>().ok().and_then(|at| at.checked_sub(1)).ok_or_else(bad)?;
                wish.columns.push((at, (column != "-").then(|| column.to_owned())));
            }
            Some(("supplier", code)) => wish.supplier = Some(SupplierCode::from(code)),
            _ => return Err(bad()),
        }
    }
    Ok(wish)
}
