//! What belongs to a count: goods of its place and of no other; of its shelf or category, or a person says that they
//! lie there all the same.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup).
//! Neighbours: the count itself (`till/stocktaking.rs`).

use super::{Line, Stocktake};
use crate::domain::event::stock::Scope;
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::pharmacy::medicine::Class;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::{Trouble, Turn};

/// A shelf or category that has nothing to count is a slip of the finger: a count of it would find nothing missing.
pub(super) fn is_there(turn: &Turn<'_>, place: Place, scope: &Scope) -> Result<(), Trouble> {
    if turn.lookup.has_goods(place, scope)? {
        return Ok(());
    }
    let text = match scope {
        Scope::All => return Ok(()),
        Scope::Shelf(shelf) => Text::new("till-count-no-shelf").with("shelf", shelf.as_str()),
        Scope::Category(category) => Text::new("till-count-no-category").with("category", category.as_str()),
    };
    turn.refuse(Code::BadInput, text.with("place", place.code()))
}

/// Counted where they may not lie, goods would be there a second time.
pub(super) fn may_lie(product: &Product, place: Place) -> Result<(), Refusal> {
    let no = |code, key| {
        let text = Text::new(key).with("name", product.name.as_str()).with("place", place.code());
        Err(Refusal::new(code, text))
    };
    match product.book {
        book if book.may_lie(place) => Ok(()),
        Book::Obat => no(Code::LicenceClass, "till-medicine-not-counted-here"),
        Book::Sembako => no(Code::NotAllowed, "till-shop-goods-not-counted-here"),
    }
}

/// Goods that came into a count, the first time.
pub(super) fn belongs(turn: &Turn<'_>, stocktake: &Stocktake, product: &Product) -> Result<(), Trouble> {
    const SHELF: &str = "till-count-other-shelf";
    const CATEGORY: &str = "till-count-other-category";
    may_lie(product, stocktake.place)?;
    if stocktake.lines.iter().any(|line| line.sku == product.sku) {
        return Ok(());
    }
    let (key, counted, own) = match &stocktake.scope {
        Scope::All => return Ok(()),
        Scope::Category(category) if product.category == *category => return Ok(()),
        Scope::Category(category) => (CATEGORY, category, product.category.clone()),
        Scope::Shelf(shelf) => match elsewhere(turn, stocktake.place, product, shelf)? {
            None => return Ok(()),
            Some(own) => (SHELF, shelf, own),
        },
    };
    if turn.consent.said_yes_to(key) {
        return Ok(());
    }
    let own = if own.is_empty() { "none".to_owned() } else { own };
    let text = Text::new(key).with("counted", counted.as_str()).with("name", product.name.as_str());
    turn.refuse(Code::NeedsConfirmation, text.with("own", own))
}

/// The shelf of these goods at a place, where it is not this one; empty where they have none.
fn elsewhere(turn: &Turn<'_>, place: Place, product: &Product, shelf: &str) -> Result<Option<String>, Trouble> {
    let own = product.shelf.as_deref().unwrap_or_default();
    let lots = turn.lookup.lots_everywhere(&product.sku)?;
    let here = lots.iter().filter(|lot| lot.lot.place == place);
    let shelves: Vec<&str> = here.map(|lot| if lot.shelf.is_empty() { own } else { lot.shelf.as_str() }).collect();
    match own == shelf || shelves.contains(&shelf) {
        true => Ok(None),
        false => Ok(Some(shelves.first().copied().unwrap_or(own).to_owned())),
    }
}

/// A psychotropic or narcotic that the books do not have here is not made by counting: it came with papers, or it lies
/// somewhere else.
pub(super) fn has_papers(turn: &Turn<'_>, stocktake: &Stocktake, line: &Line) -> Result<(), Trouble> {
    let product = turn.goods(&line.sku)?.product;
    may_lie(&product, stocktake.place)?;
    let class = product.medicine.as_ref().and_then(|facts| Class::parse(&facts.class));
    let watched = class.is_some_and(|class| matches!(class, Class::P | Class::N));
    if !watched || line.counted <= Quantity::ZERO || line.booked > Quantity::ZERO {
        return Ok(());
    }
    let text = Text::new("till-watched-not-here").with("name", line.name.as_str()).with("batch", line.batch.as_str());
    turn.refuse(Code::BadInput, text.with("place", stocktake.place.code()))
}
