//! The register of the inventory (book 15, koperasi 6.1): what the cooperative keeps, listed and changed by the office.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: it posts nothing; what was bought is an entry of its
//! own, and the report says where the two differ.

use super::input::books::Asset as Asked;
use super::refusal::Code;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::cooperative::inventory::{Asset, CONDITIONS, MOST_MONTHS};
use crate::domain::cooperative::registers;
use crate::domain::event::registers::AssetListed;
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

/// The book, as the Dinas counts them: who writes the others writes this.
const BOOK: i64 = 15;
const MOST_SIGNS: usize = 120;

pub(super) fn decide(turn: &Turn<'_>, asked: &Asked) -> Result<Decision, Trouble> {
    let role = turn.user()?.role;
    if !registers::may_write(role, BOOK) {
        return Err(signing_in::may_not(role, |role| registers::may_write(role, BOOK)).into());
    }
    let before = match asked.number {
        None => None,
        Some(number) => match turn.lookup.inventory()?.into_iter().find(|asset| asset.listed.number == number) {
            Some(asset) => Some(asset),
            None => return turn.refuse(Code::BadInput, Text::new("inventory-unknown").with("number", number)),
        },
    };
    let asset = changed(turn, before, asked)?;
    let said = Text::new("inventory-listed").with("number", asset.listed.number).with("name", asset.name.as_str());
    let personal = Personal { words: asset.name, address: asset.place, ..Personal::default() };
    let mut decision = turn.till.quiet(|till| till.notices.push(said));
    let event = Event::AssetListed(asset.listed);
    decision.happenings.push(Happening { event, personal: Some(personal) });
    Ok(decision)
}

/// With the next of this till's own numbers.
fn new(turn: &Turn<'_>) -> Result<Asset, Trouble> {
    let listed = AssetListed {
        number: turn.lookup.next_asset()?,
        date: turn.today(),
        quantity: 1,
        price: Rupiah::ZERO,
        months: 0,
        condition: CONDITIONS[0].to_owned(),
    };
    Ok(Asset { listed, name: String::new(), place: String::new() })
}

/// As it stands from now on.
fn changed(turn: &Turn<'_>, before: Option<Asset>, asked: &Asked) -> Result<Asset, Trouble> {
    let Asset { listed, name, place } = before.map_or_else(|| new(turn), Ok)?;
    let short = |text: &String| text.trim().chars().take(MOST_SIGNS).collect::<String>();
    let asset = Asset {
        listed: AssetListed {
            number: listed.number,
            date: asked.date.unwrap_or(listed.date),
            quantity: asked.quantity.unwrap_or(listed.quantity),
            price: asked.price.unwrap_or(listed.price),
            months: asked.months.unwrap_or(listed.months),
            condition: asked.condition.clone().unwrap_or(listed.condition),
        },
        name: asked.name.as_ref().map_or(name, short),
        place: asked.place.as_ref().map_or(place, short),
    };
    let it = &asset.listed;
    if it.date > turn.today() {
        return turn.refuse(Code::BadInput, Text::new("books-future").with("date", it.date));
    }
    let sound = it.quantity > 0 && !it.price.is_negative() && (0..=MOST_MONTHS).contains(&it.months);
    if asset.name.is_empty() || !sound || !CONDITIONS.contains(&it.condition.as_str()) {
        return turn.refuse(Code::BadInput, Text::new("inventory-words"));
    }
    Ok(asset)
}
