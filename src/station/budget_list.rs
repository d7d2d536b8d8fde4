//! A budget from a file, for the year that is open in the window: all of it, or every row that is wrong.
//!
//! Reads only. Nothing of it is agreed to here: it fills what is typed, and two people agree to that.
//! Neighbours: what a row may be (`import/budget.rs`), the screen (`app/screen/books/planning.rs`).

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::domain::text::Text;
use crate::import::BadRow;
use crate::import::budget::{self, BudgetFile};

/// No budget is longer: a chart of accounts is a hundredth of it. Unit: bytes.
const LARGEST: u64 = 1_000_000;

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetList {
    pub path: PathBuf,
    /// Nothing where a row is bad.
    pub file: Option<BudgetFile>,
    pub bad: Vec<BadRow>,
}

/// What is wrong with the file is part of the answer.
pub fn read(path: &Path, year: i16) -> BudgetList {
    let whole = |reason| vec![BadRow { line: 1, column: String::new(), reason }];
    let mut bytes = Vec::new();
    let read = match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(length) if length as u64 > LARGEST => Err(whole(Text::new("budget-file-too-long"))),
        Ok(_) => budget::read(&bytes).map_err(|file| file.rows),
        Err(error) => Err(whole(Text::new("cli-import-unreadable").with("what", error.to_string()))),
    };
    let of_year = read.and_then(|file| match file.year == year {
        true => Ok(file),
        false => {
            let (year, open) = (file.year.to_string(), year.to_string());
            Err(whole(Text::new("budget-file-other-year").with("year", year).with("open", open)))
        }
    });
    let (file, bad) = match of_year {
        Ok(file) => (Some(file), Vec::new()),
        Err(bad) => (None, bad),
    };
    BudgetList { path: path.to_owned(), file, bad }
}
