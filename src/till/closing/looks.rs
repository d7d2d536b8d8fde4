//! Sales that may stand under the wrong member, shown where a shift and a day are closed (N12, koperasi 1.6-5).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing here refuses; a member is named by number
//! alone, since the screen is read at the counter; moving the sale is done from its receipt (`returning/attaching.rs`).
//! Neighbour: the rule (`domain/cooperative/wrong_member.rs`).

use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::answer::HintView;
use crate::till::lookup::Shift;
use crate::till::{Trouble, Turn};

/// Receipts that are named in the sentence that is sent; the others are counted.
const NAMED: usize = 3;

/// Of the members of this shift.
pub fn of_shift(turn: &Turn<'_>, shift: &Shift) -> Result<Vec<HintView>, Trouble> {
    let hints = turn.lookup.member_hints(shift.date, &turn.settings, Some(shift.id))?;
    hints.iter().map(|hint| view(turn, hint)).collect()
}

/// Of all tills on a business date.
pub fn of_day(turn: &Turn<'_>, date: BusinessDate) -> Result<Vec<HintView>, Trouble> {
    let hints = turn.lookup.member_hints(date, &turn.settings, None)?;
    hints.iter().map(|hint| view(turn, hint)).collect()
}

fn view(turn: &Turn<'_>, hint: &Hint) -> Result<HintView, Trouble> {
    let (title, detail) = match hint {
        Hint::Many { sales, .. } => {
            (Text::new("wrong-many").with("sales", *sales), Text::new("wrong-many-detail").with("sales", *sales))
        }
        Hint::TwoTills { first, second, minutes, .. } => {
            let receipts = Text::new("wrong-two-tills-detail").with("first", first.to_string());
            let title = Text::new("wrong-two-tills").with("minutes", *minutes);
            (title, receipts.with("second", second.to_string()))
        }
        Hint::Own { cashier, sales, total, .. } => {
            let title = Text::new("wrong-own").with("name", name(turn, cashier)?).with("sales", *sales);
            (title, Text::new("wrong-own-detail").with("amount", *total))
        }
        Hint::Far { total, usual, .. } => {
            let detail = Text::new("wrong-far-detail").with("usual", *usual);
            (Text::new("wrong-far").with("amount", *total), detail)
        }
    };
    let (member, receipt) = (hint.member().clone(), hint.receipt().clone());
    let title = title.with("number", member.as_str());
    let detail = detail.with("number", member.as_str()).with("receipt", receipt.to_string());
    Ok(HintView { kind: hint.code(), member, receipt, title, detail })
}

/// The id where somebody is gone.
fn name(turn: &Turn<'_>, id: &UserId) -> Result<String, Trouble> {
    Ok(turn.lookup.user(id)?.map_or_else(|| id.to_string(), |user| user.name))
}

/// One sentence for whoever is not in the shop: how many, and the first receipts.
pub fn sentence(hints: &[HintView]) -> Option<Text> {
    let named: Vec<String> = hints.iter().take(NAMED).map(|hint| hint.receipt.to_string()).collect();
    let text = Text::new("sent-members").with("count", hints.len()).with("receipts", named.join(", "));
    (!hints.is_empty()).then_some(text)
}
