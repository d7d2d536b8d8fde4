//! The journal: postings as rows. What is posted where stands on the accountant's page (`accounting/rules.rs`).
//!
//! Pure. Always holds: the rows of one event balance.

use super::{Posting, Row};
use crate::domain::accounting::posting::Entry;
use crate::domain::accounting::rules::of_event;
use crate::domain::event::Event;

/// # Panics
/// An event whose figures do not balance: it must be refused before it is recorded or taken in (`of_event::posted`).
pub fn postings(event: &Event) -> Vec<Row> {
    let posted = of_event::posted(event).expect("an unbalanced event is refused before it is recorded");
    let Some(posted) = posted else {
        return Vec::new();
    };
    let row = |(n, entry): (u32, &Entry)| {
        Row::Posting(Posting {
            n,
            date: posted.date,
            account: entry.account.to_string(),
            amount: entry.amount,
            unit: entry.unit,
            member: posted.member.clone(),
        })
    };
    (1..).zip(posted.transaction.entries()).map(row).collect()
}
