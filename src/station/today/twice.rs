//! What two tills did each though it is done once, and what came in after a year was closed: a line each, with the key
//! that puts it right. Whoever keeps the books does it, and the board agrees.

use super::StoreError;
use super::work::{About, Help, Task, Urgency};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::paper::NoPins;
use crate::store::Store;
use crate::store::twice::Twice;
use crate::till::input::books::{Books, PutRight};
use crate::till::lending;

/// An allowance that two provided is right again as soon as what stands is what the loans ask for.
pub fn of(store: &Store, today: BusinessDate) -> Result<Twice, StoreError> {
    let mut twice = store.twice()?;
    if !twice.provided.is_empty() {
        let now = lending::allowance::on(&store.lookup(&NoPins), today);
        if now.is_ok_and(|allowance| allowance.change().is_zero()) {
            twice.provided.clear();
        }
    }
    Ok(twice)
}

pub(super) fn tasks(twice: &Twice) -> Vec<Task> {
    let task = |title: Text, detail: Text, help: Help| Task {
        urgency: Urgency::Attention,
        about: About::Payment,
        title,
        detail,
        help,
    };
    let does = |asked: Books| Help::Books(Box::new(asked));
    let mut tasks = Vec::new();
    for (year, amount) in &twice.left {
        let named = |key| Text::new(key).with("year", year.to_string()).with("amount", *amount);
        let help = does(Books::CloseYear { year: *year });
        tasks.push(task(named("today-year-late"), named("today-year-late-detail"), help));
    }
    for month in &twice.interest {
        let named = |key| Text::new(key).with("month", month.to_string());
        let help = does(Books::PutRight(PutRight::Interest { month: month.first_day() }));
        tasks.push(task(named("today-interest-twice"), named("today-interest-twice-detail"), help));
    }
    if let Some(date) = twice.provided.last() {
        let named = |key| Text::new(key).with("date", *date);
        let help = Help::Say(named("today-say-provided-twice"));
        tasks.push(task(named("today-provided-twice"), named("today-provided-twice-detail"), help));
    }
    for year in &twice.allocated {
        let named = |key| Text::new(key).with("year", year.to_string());
        let help = does(Books::PutRight(PutRight::Shu { year: *year }));
        tasks.push(task(named("today-shu-twice"), named("today-shu-twice-detail"), help));
    }
    for (year, count, amount) in twice.paid.iter().filter(|(year, ..)| !twice.allocated.contains(year)) {
        let named = |key| Text::new(key).with("year", year.to_string()).with("count", *count).with("amount", *amount);
        let help = does(Books::PutRight(PutRight::Shu { year: *year }));
        tasks.push(task(named("today-shu-over"), named("today-shu-over-detail"), help));
    }
    tasks
}
