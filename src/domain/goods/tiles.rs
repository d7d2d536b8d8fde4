//! Which goods stand as tiles on the selling screen, and where: what the manager put somewhere comes first on its page,
//! in her order; what has no barcode follows by itself, unless she took it off.
//!
//! Pure. Always holds: goods stand once. Not here: what is drawn on a tile (`app/widget/tile.rs`).

use serde::{Deserialize, Serialize};

use crate::domain::id::Sku;

/// More goods in fixed places than anybody finds by looking.
pub const MOST: usize = 120;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What is weighed, where nobody said otherwise.
    Weighed,
    Other,
}

impl Page {
    pub const ALL: [Self; 2] = [Self::Weighed, Self::Other];
}

/// As the manager wants it; empty where she said nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TileOrder {
    /// The first tiles of each page, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weighed: Vec<Sku>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<Sku>,
    /// Without a barcode, and yet no tile.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<Sku>,
}

/// What is said of it; of what is not said, all stays that is not named elsewhere now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaidTiles {
    pub weighed: Option<Vec<Sku>>,
    pub other: Option<Vec<Sku>>,
    pub off: Option<Vec<Sku>>,
}

impl SaidTiles {
    pub fn named(&self) -> impl Iterator<Item = &Sku> {
        [&self.weighed, &self.other, &self.off].into_iter().flatten().flatten()
    }
}

impl TileOrder {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    pub fn of(&self, page: Page) -> &[Sku] {
        match page {
            Page::Weighed => &self.weighed,
            Page::Other => &self.other,
        }
    }

    /// Somebody put these somewhere.
    pub fn placed(&self) -> impl Iterator<Item = &Sku> {
        self.weighed.iter().chain(&self.other)
    }

    pub fn with(&self, said: &SaidTiles) -> Self {
        let part = |old: &Vec<Sku>, new: &Option<Vec<Sku>>| match new {
            Some(new) => new.clone(),
            None => old.iter().filter(|sku| said.named().all(|named| named != *sku)).cloned().collect(),
        };
        let weighed = part(&self.weighed, &said.weighed);
        let (other, off) = (part(&self.other, &said.other), part(&self.off, &said.off));
        Self { weighed, other, off }
    }

    /// A page's goods in their places: those put there, then those that stand there by themselves.
    pub fn arranged<'a, T>(
        &self,
        page: Page,
        all: &'a [T],
        sku: impl Fn(&T) -> &Sku,
        by_themselves: impl IntoIterator<Item = &'a T>,
    ) -> Vec<&'a T> {
        let put = self.of(page).iter().filter_map(|wanted| all.iter().find(|one| sku(one) == wanted));
        let free = |one: &&T| self.placed().chain(&self.off).all(|taken| taken != sku(one));
        put.chain(by_themselves.into_iter().filter(free)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skus(text: &str) -> Vec<Sku> {
        text.split_whitespace().map(Sku::from).collect()
    }

    #[test]
    fn what_was_put_somewhere_is_first_and_goods_stand_once() {
        let order = TileOrder { weighed: skus("C X"), other: skus("B"), off: skus("D") };
        let (all, loose) = (skus("A B C D E X"), skus("A B C D E"));
        let on = |page| -> Vec<&str> {
            order.arranged(page, &all, |sku| sku, &loose).iter().map(|sku| sku.as_str()).collect()
        };
        assert_eq!(on(Page::Weighed), ["C", "X", "A", "E"]);
        assert_eq!(on(Page::Other), ["B", "A", "E"]);
        assert_eq!(TileOrder::default().arranged(Page::Other, &all, |sku| sku, &all).len(), all.len());
    }

    #[test]
    fn what_is_said_takes_goods_from_where_they_stood() {
        let order = TileOrder { weighed: skus("A B"), other: skus("C"), off: skus("D") };
        let said = SaidTiles { other: Some(skus("C A D")), ..SaidTiles::default() };
        assert_eq!(order.with(&said), TileOrder { weighed: skus("B"), other: skus("C A D"), off: Vec::new() });
        assert_eq!(order.with(&SaidTiles::default()), order);
        let none = SaidTiles { weighed: Some(Vec::new()), ..SaidTiles::default() };
        assert_eq!(order.with(&none).weighed, Vec::<Sku>::new());
    }
}
