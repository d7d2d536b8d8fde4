//! Whether medicine lasts as long as its treatment: what goes out is good until the patient has taken the last (A11).
//!
//! Pure. Always holds: nothing is refused here: another box, a smaller part, or the doctor is the pharmacist's choice.
//! How long it lasts is read in `domain/pharmacy/course.rs`.

use crate::domain::pharmacy::course;
use crate::domain::pharmacy::prescription::Item;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::Turn;
use crate::till::answer::BoxView;
use crate::till::basket::BasketLine;

/// What is said of the box of this line that ends first: before the last day of the treatment, or, where nobody said
/// how long that is, within the days that the shop looks ahead.
pub fn said(turn: &Turn<'_>, line: &BasketLine, item: &Item, signa: &str, quantity: Quantity) -> Option<Text> {
    let product = line.product();
    let first = line.boxes.iter().filter(|part| part.expiry.is_some()).min_by_key(|part| part.expiry)?;
    let expiry = first.expiry?;
    let about = |key: &'static str, of: &BoxView| {
        let text = Text::new(key).with("name", product.name.as_str()).with("batch", of.batch.as_str());
        text.with("expiry", expiry)
    };
    match course::days(quantity, item.unit(product.base_unit()), signa) {
        Some(days) => {
            let until = turn.today().plus_days(days - 1);
            (expiry < until).then(|| about("till-rx-outlasts-box", first).with("until", until).with("days", days))
        }
        None => {
            let soon = turn.today().plus_days(turn.settings.pharmacy.near_expiry_days);
            (expiry < soon).then(|| about("till-rx-box-ends-soon", first))
        }
    }
}
