//! The window's line to the counter: inputs out, answers in; and goods and members as the screens show them.
//!
//! Always holds: the window never waits; a full queue is said.

use std::sync::Arc;

use iced::futures::channel::mpsc::{UnboundedReceiver, unbounded};

use super::shop::{Hit, HitUnit, Ledger, MemberHit, Person, ReceiptHit, Tile, TilePage};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::goods::product::{Prices, Product};
use crate::domain::goods::tiles::Page;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::{FoundGoods, FoundMember, FoundReceipt, OnSale, Somebody};
use crate::station::counter::{Ask, Counter, Start, Tell};
use crate::station::sync::worker::Standing;
use crate::till::answer::Answer;
use crate::till::input::Input;

/// The line, held by the window as long as it is open.
pub struct Link {
    counter: Counter,
}

impl Link {
    /// Starts the counter; what it tells comes out of the stream.
    pub fn start(start: Start) -> (Self, UnboundedReceiver<Tell>) {
        let (told, heard) = unbounded();
        let tell = Arc::new(move |tell| {
            // A window that has closed hears nothing any more.
            let _closed = told.unbounded_send(tell);
        });
        (Self { counter: Counter::start(start, tell) }, heard)
    }

    /// What was asked, or the word that the counter has not kept up.
    pub fn ask(&self, ask: Ask) -> Result<(), Text> {
        self.counter.ask(ask).map_err(|_| Text::new("status-busy"))
    }

    pub fn stop(&self) {
        self.counter.stop();
    }
}

/// Goods in a list: each unit with what it costs.
pub fn hit(found: FoundGoods) -> Hit {
    let FoundGoods { product, prices, on_shelf, shelf, clash } = found;
    let units = product.rungs.iter().enumerate().filter_map(|(at, rung)| {
        let price = price_of(&product, prices.as_ref()?, at)?;
        let member_price = prices.as_ref().and_then(|prices| prices.anggota).filter(|_| at == 0);
        Some(HitUnit { unit: rung.unit.clone(), factor: rung.factor, price, member_price })
    });
    Hit {
        units: units.collect(),
        sku: product.sku.clone(),
        name: product.name.clone(),
        fractional: product.fractional,
        medicine: product.medicine.is_some(),
        stock: on_shelf,
        shelf: Some(shelf).filter(|shelf| !shelf.is_empty()),
        barcode: product.rungs.first().and_then(|rung| rung.barcodes.first().cloned()),
        clash,
    }
}

/// The price for everybody of one rung.
fn price_of(product: &Product, prices: &Prices, at: usize) -> Option<Rupiah> {
    match at {
        0 => Some(prices.umum),
        _ => {
            let unit = &product.rungs.get(at)?.unit;
            prices.rungs.iter().find(|(name, _)| name == unit).map(|(_, price)| *price)
        }
    }
}

pub fn member(found: FoundMember) -> MemberHit {
    let remark = match (found.state, found.kind) {
        (MemberState::Keluar | MemberState::Diberhentikan | MemberState::Meninggal, _) => Some("members-left"),
        (MemberState::Nonaktif, _) => Some("members-inactive"),
        (MemberState::Calon | MemberState::Diajukan, _) | (_, MemberKind::Calon) => Some("members-applicant"),
        (MemberState::Anggota, MemberKind::LuarBiasa) => Some("members-extraordinary"),
        (MemberState::Anggota, MemberKind::Anggota) => None,
    };
    MemberHit {
        number: found.number.to_string(),
        name: found.name,
        kelurahan: found.kelurahan,
        counts: remark.is_none(),
        remark: remark.map(Text::new),
    }
}

pub fn person(somebody: Somebody) -> Person {
    Person { id: somebody.id, name: somebody.name, role: somebody.role, member: somebody.member }
}

/// The slip that can be taken back after this answer: the last one made, until it is taken back or the shift is closed.
pub fn slip_to_take_back(before: Option<u32>, input: &Input, answer: &Answer) -> Option<u32> {
    match input {
        Input::VoidSlip { .. } => None,
        Input::MemberPin { .. } | Input::Close { .. } => None,
        _ if answer.shift.is_none() => None,
        _ => answer.slip.or(before),
    }
}

/// Goods as pages of tiles: first those that the manager put there, then what has no barcode, weighed goods on a page
/// of their own. Of the latter the kinds take turns, so that each is on the first leaf.
pub fn tile_pages(on_sale: &OnSale) -> Vec<TilePage> {
    let all = &on_sale.on_tiles;
    let page = |page: Page| {
        let weighed = page == Page::Weighed;
        let by_themselves = |found: &&FoundGoods| found.product.fractional == weighed && is_loose(found);
        let free = in_turns(all.iter().filter(by_themselves));
        let shown = on_sale.tiles.arranged(page, all, |found| &found.product.sku, free);
        let tiles = shown.into_iter().filter_map(|found| tile(found, &on_sale.sold_out));
        TilePage { weighed, tiles: tiles.collect() }
    };
    Page::ALL.map(page).into_iter().filter(|page| !page.tiles.is_empty()).collect()
}

fn is_loose(found: &FoundGoods) -> bool {
    found.product.rungs.iter().all(|rung| rung.barcodes.is_empty())
}

fn in_turns<'a>(goods: impl Iterator<Item = &'a FoundGoods>) -> Vec<&'a FoundGoods> {
    let mut kinds: Vec<Vec<&FoundGoods>> = Vec::new();
    for found in goods {
        match kinds.iter_mut().find(|kind| kind[0].product.category == found.product.category) {
            Some(kind) => kind.push(found),
            None => kinds.push(vec![found]),
        }
    }
    let longest = kinds.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest)
        .flat_map(|turn| kinds.iter().filter_map(move |kind| kind.get(turn).copied()).collect::<Vec<_>>())
        .collect()
}

fn tile(found: &FoundGoods, sold_out: &[Sku]) -> Option<Tile> {
    let product = &found.product;
    Some(Tile {
        sku: product.sku.clone(),
        name: tile_name(product),
        price: found.prices.as_ref()?.umum,
        unit: product.rungs.first()?.unit.clone(),
        fractional: product.fractional,
        sold_out: sold_out.contains(&product.sku),
    })
}

/// Short, without what the page already says.
fn tile_name(product: &Product) -> String {
    let words = product.short_name.split(' ').filter(|word| !word.eq_ignore_ascii_case("curah"));
    let short = words.collect::<Vec<_>>().join(" ");
    if short.is_empty() { product.name.clone() } else { short }
}

/// A finished sale in a list.
/// How the status line shows it.
pub fn ledger(standing: Option<&Standing>) -> Ledger {
    let Some(standing) = standing else { return Ledger::Alone };
    match (&standing.trouble, standing.heard) {
        (Some((since, _)), _) => Ledger::Offline { since: *since, waiting: standing.sales },
        (None, Some(at)) if standing.records == 0 => Ledger::Sent(at),
        (None, _) => Ledger::Waiting(standing.sales),
    }
}

pub fn receipt(found: FoundReceipt) -> ReceiptHit {
    let number = found.member.as_ref().map_or(String::new(), ToString::to_string);
    ReceiptHit {
        receipt: found.receipt,
        at: found.at,
        payable: found.payable,
        member: if found.name.is_empty() { number } else { found.name },
        tenders: found.tenders,
        status: found.status,
        kept: found.kept,
    }
}
