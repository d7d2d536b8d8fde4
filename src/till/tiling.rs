//! The manager arranges the tiles of the selling screen: from today on, at every till of the shop.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Not here: what follows from it on the screen (`domain/goods/tiles.rs`).

use super::refusal::Code;
use super::{Decision, Trouble, Turn, settled};
use crate::domain::goods::tiles::{MOST, SaidTiles};
use crate::domain::people::user::Role;
use crate::domain::text::Text;

pub fn decide(turn: &Turn<'_>, said: &SaidTiles) -> Result<Decision, Trouble> {
    if turn.user()?.role != Role::Manajer {
        return turn.refuse(Code::NotAllowed, Text::new("till-tiles-are-the-managers"));
    }
    for sku in said.named() {
        let name = turn.goods(sku)?.product.name.clone();
        if said.named().filter(|other| *other == sku).count() > 1 {
            return turn.refuse(Code::BadInput, Text::new("till-tile-twice").with("name", name));
        }
    }
    let now = turn.settings.goods.tiles.with(said);
    if now.weighed.len().max(now.other.len()).max(now.off.len()) > MOST {
        return turn.refuse(Code::LimitReached, Text::new("till-tiles-full").with("most", MOST));
    }
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings = settled::changed(
        turn.lookup,
        turn.today(),
        |settings| settings.goods.tiles.clone(),
        |settings| settings.goods.tiles = now.clone(),
    )?;
    Ok(decision)
}
