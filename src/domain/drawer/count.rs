//! The blind count: pieces by denomination, two counts compared, and what stays for tomorrow (R42, R44).
//!
//! Pure. Always holds: nothing here knows what the drawer should hold; a row that was passed is 0, one that nobody
//! looked at is unknown; what stays and what is carried away are together the pieces that were counted.
//! Not here: what should be there (`cash.rs`), where a difference comes from (`explain.rs`).

use std::collections::BTreeMap;

use crate::domain::money::Rupiah;
use crate::domain::sale::tender::{Pieces, change_plan};

/// What circulates, largest first. Unit: rupiah.
pub const DENOMINATIONS: [i64; 10] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

/// A row of the count: 1.000 is a note and a coin, and nobody mixes the two when counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    pub rupiah: i64,
    pub coin: bool,
}

const fn note(rupiah: i64) -> Row {
    Row { rupiah, coin: false }
}

const fn coin(rupiah: i64) -> Row {
    Row { rupiah, coin: true }
}

/// In the order in which they are counted.
pub const ROWS: [Row; 11] = [
    note(100_000),
    note(50_000),
    note(20_000),
    note(10_000),
    note(5_000),
    note(2_000),
    note(1_000),
    coin(1_000),
    coin(500),
    coin(200),
    coin(100),
];

/// Pieces of one row; more do not fit a drawer, and a sixth digit is a slip of the finger.
pub const MOST_PIECES: i64 = 99_999;

/// Why a text or a figure is no count.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadCount {
    #[error("nothing is counted")]
    Empty,
    #[error("'{text}' is not RUPIAH=PIECES")]
    NotAPair { text: String },
    #[error("there is no piece of {rupiah}")]
    NoSuchPiece { rupiah: String },
    #[error("{rupiah} is counted twice")]
    Twice { rupiah: String },
    #[error("{pieces} pieces of {rupiah} do not fit a drawer")]
    TooMany { rupiah: i64, pieces: i64 },
}

/// What somebody counted, as far as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    rows: BTreeMap<Row, i64>,
    /// Rp50, foreign and torn money: named, not summed (R44).
    pub remark: String,
}

impl Count {
    /// Reads `100000=3 50000=4`. Denominations left out are 0; `1000c` is the coin of 1.000.
    pub fn parse(text: &str) -> Result<Self, BadCount> {
        let mut count = Self::default();
        for word in text.split_whitespace() {
            let bad = || BadCount::NotAPair { text: word.to_owned() };
            let (rupiah, pieces) = word.split_once('=').ok_or_else(bad)?;
            let pieces: i64 = digits(pieces).ok_or_else(bad)?;
            let row = row(rupiah).ok_or_else(|| BadCount::NoSuchPiece { rupiah: rupiah.to_owned() })?;
            if count.rows.contains_key(&row) {
                return Err(BadCount::Twice { rupiah: rupiah.to_owned() });
            }
            count.set(row, pieces)?;
        }
        if count.rows.is_empty() {
            return Err(BadCount::Empty);
        }
        for row in ROWS {
            count.pass(row);
        }
        Ok(count)
    }

    /// A count that knows its pieces already. 1.000 goes to the notes, since pieces do not say.
    pub fn of(pieces: &Pieces) -> Result<Self, BadCount> {
        let mut count = Self::default();
        for (rupiah, pieces) in pieces {
            let found = ROWS.into_iter().find(|row| row.rupiah == *rupiah);
            count.set(found.ok_or_else(|| BadCount::NoSuchPiece { rupiah: rupiah.to_string() })?, *pieces)?;
        }
        for row in ROWS {
            count.pass(row);
        }
        Ok(count)
    }

    /// Counts a row, or counts it anew.
    pub fn set(&mut self, row: Row, pieces: i64) -> Result<(), BadCount> {
        if !(0..=MOST_PIECES).contains(&pieces) {
            return Err(BadCount::TooMany { rupiah: row.rupiah, pieces });
        }
        self.rows.insert(row, pieces);
        Ok(())
    }

    /// An empty row is 0 once it was passed.
    pub fn pass(&mut self, row: Row) {
        self.rows.entry(row).or_insert(0);
    }

    pub fn pieces_of(&self, row: Row) -> Option<i64> {
        self.rows.get(&row).copied()
    }

    /// The first row that nobody counted, from the row after this one on and then from the top. `None` = all counted.
    pub fn next_after(&self, at: Option<Row>) -> Option<Row> {
        let from = at.and_then(|at| ROWS.iter().position(|row| *row == at)).map_or(0, |place| place + 1);
        let round = ROWS.iter().cycle().skip(from).take(ROWS.len());
        round.copied().find(|row| !self.rows.contains_key(row))
    }

    /// Rows that nobody counted yet.
    pub fn left(&self) -> usize {
        ROWS.iter().filter(|row| !self.rows.contains_key(row)).count()
    }

    pub fn sum(&self) -> Rupiah {
        Rupiah::of(self.rows.iter().map(|(row, pieces)| row.rupiah * pieces).sum())
    }

    /// By value, without empty ones; note and coin of 1.000 together, since they buy the same.
    pub fn pieces(&self) -> Pieces {
        let mut pieces = Pieces::new();
        for (row, count) in self.rows.iter().filter(|(_, count)| **count > 0) {
            *pieces.entry(row.rupiah).or_default() += count;
        }
        pieces
    }
}

/// Only digits: `+3` and ` 3` are slips.
fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn row(text: &str) -> Option<Row> {
    let (text, as_coin) = text.strip_suffix('c').map_or((text, false), |text| (text, true));
    let rupiah = digits(text)?;
    ROWS.into_iter()
        .find(|row| row.rupiah == rupiah && (row.coin || !as_coin))
        .map(|row| if as_coin { coin(row.rupiah) } else { row })
}

/// A row where two counts say different things; `None` = that count did not come so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differing {
    pub row: Row,
    pub first: Option<i64>,
    pub second: Option<i64>,
}

impl Differing {
    /// Second less first.
    pub fn amount(self) -> Rupiah {
        Rupiah::of(self.row.rupiah * (self.second.unwrap_or(0) - self.first.unwrap_or(0)))
    }
}

/// Where the second count differs from the first, largest denomination first.
pub fn compare(first: &Count, second: &Count) -> Vec<Differing> {
    let rows = ROWS.into_iter();
    let each = rows.map(|row| Differing { row, first: first.pieces_of(row), second: second.pieces_of(row) });
    each.filter(|differing| differing.first != differing.second).collect()
}

/// What these pieces are worth.
pub fn worth(pieces: &Pieces) -> Rupiah {
    Rupiah::of(pieces.iter().map(|(rupiah, count)| rupiah * count).sum())
}

/// What stays in the drawer for the next shift, and what is carried away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    pub left: Pieces,
    pub deposit: Pieces,
}

/// Proposes what to leave of these pieces for a float of `target`.
///
/// What is carried away is paid in the fewest pieces, so the large notes go and the small money stays, which is what
/// the next shift gives change from. Where no pieces make the sum, a little more than the target stays, as little more
/// as can be; where less than the target is there, all of it stays.
///
/// Example: 2×100.000, 3×50.000, 9×20.000, 10×1.000 and a float of 200.000: 2×100.000, 2×50.000 and 2×20.000 go.
pub fn leave(pieces: &Pieces, target: Rupiah) -> Leaving {
    let kept = || Leaving { left: without_empty(pieces), deposit: Pieces::new() };
    let over = worth(pieces) - target;
    if over <= Rupiah::ZERO {
        return kept();
    }
    // Within one piece of the largest kind some sum can always be paid, if only by paying nothing.
    let smallest = DENOMINATIONS[DENOMINATIONS.len() - 1];
    let payable = over.amount() / smallest;
    let sums = (0..=payable).rev().map(|hundreds| Rupiah::of(hundreds * smallest));
    let Some(deposit) = sums.into_iter().find_map(|sum| change_plan(sum, pieces).ok()) else { return kept() };
    let left = pieces.iter().map(|(rupiah, count)| (*rupiah, count - deposit.get(rupiah).copied().unwrap_or(0)));
    Leaving { left: without_empty(&left.collect()), deposit }
}

fn without_empty(pieces: &Pieces) -> Pieces {
    pieces.iter().filter(|(_, count)| **count != 0).map(|(rupiah, count)| (*rupiah, *count)).collect()
}

#[cfg(test)]
mod tests;
