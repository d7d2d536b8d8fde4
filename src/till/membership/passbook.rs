//! A member's savings on paper: each kind with what came and went and the balance after it (koperasi 1.3, 1.7).
//!
//! Pure. Shows nothing of others. Always holds: the last balance is what is saved now; what is older than there is room
//! for stands in the balance that the lines begin with. Fields: `receipts/README.md`.

use serde_json::{Value, json};

use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::projection::Balance;
use crate::till::lookup::office::Movement;
use crate::till::slip::Slip;
use crate::till::{Decision, Trouble, Turn, signing_in};

/// Lines of one kind: a hand's length of paper.
const LINES: usize = 24;

const KINDS: [Balance; 4] = [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Berjangka];

pub fn print(turn: &Turn<'_>, number: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SavingsIn)?;
    let (set, person) = super::record(turn, number)?;
    let (mut books, mut total) = (Vec::new(), Rupiah::ZERO);
    for balance in KINDS {
        let now = turn.lookup.balance(&set.number, balance)?;
        let moved = turn.lookup.movements(&set.number, balance)?;
        if now.is_zero() && moved.is_empty() {
            continue;
        }
        total += now;
        books.push(book(balance.code(), now, &moved));
    }
    let slip = Slip::new(turn, turn.user()?, turn.today())
        .with("number", set.number.as_str())
        .with("name", person.name.as_str())
        .with("books", books)
        .with("total", total.amount());
    let mut done = super::shown(turn, &set.number, &person.name, total);
    done.effects.push(slip.paper("passbook"));
    Ok(done)
}

/// The newest lines, from what was there before them.
pub fn book(kind: &str, now: Rupiah, moved: &[Movement]) -> Value {
    let shown = &moved[moved.len().saturating_sub(LINES)..];
    let before = now - shown.iter().map(|movement| movement.amount).sum::<Rupiah>();
    let mut balance = before;
    let lines = shown.iter().map(|movement| {
        balance += movement.amount;
        json!({ "date": movement.date, "amount": movement.amount.amount(), "balance": balance.amount() })
    });
    let lines: Vec<Value> = lines.collect();
    json!({ "kind": kind, "before": before.amount(), "lines": lines, "balance": now.amount() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_end_at_what_is_saved_and_begin_where_the_older_ones_ended() {
        let movement = |day: usize| Movement {
            date: crate::domain::time::BusinessDate::new(2026, 1, 1).expect("a date").plus_days(day as i64),
            amount: Rupiah::of(1_000),
        };
        let moved: Vec<Movement> = (0..30).map(movement).collect();
        let book = book("sukarela", Rupiah::of(50_000), &moved);
        assert_eq!(book["before"], 26_000, "20.000 taken over, and six older payments");
        let lines = book["lines"].as_array().expect("lines");
        assert_eq!((lines.len(), &lines[23]["balance"]), (24, &json!(50_000)));
    }
}
