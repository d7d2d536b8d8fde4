//! *Buku besar* in its states: all sent, much waiting without a line, a till that has joined none; joining, and what
//! was put aside for the auditor.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::joining::{self, Joining};
use crate::app::screen::sync::{self, Shelf, Sync};
use crate::app::shop::{Ledger, Shop};
use crate::domain::text::Text;
use crate::station::counter::ledger::LedgerState;
use crate::station::nearby::Nearby;
use crate::station::shelf::{Aside, Paper, Reason};

fn state() -> LedgerState {
    LedgerState {
        address: Some("http://192.168.1.10:7117".to_owned()),
        heard: Some(sample::at("2026-11-24T02:41:00Z")),
        waiting_sales: 0,
        waiting_records: 0,
        waiting_since: None,
        date: "2026-11-24".parse().expect("a date"),
        saved: 0,
        copied: 2,
        booked: 184,
        others: ["B", "C"].iter().map(|till| till.parse().expect("a letter")).collect(),
        aside: 0,
        two_histories: false,
    }
}

fn drawn(shop: &Shop, state: LedgerState) -> Board<Act> {
    sync::view::view(&Sync { state: Some(Box::new(state)), ..Sync::default() }, shop).map(Act::Sync)
}

pub fn sent(shop: &Shop) -> Board<Act> {
    drawn(shop, state())
}

pub fn waiting(shop: &Shop) -> Board<Act> {
    let since = sample::at("2026-10-25T01:14:00Z");
    let mut shop = shop.clone();
    shop.health.ledger = Ledger::Offline { since, waiting: 30_214 };
    shop.ledger_trouble =
        Some(Text::new("sync-no-way").with("url", "https://buku.koperasi-sejahtera-bersama.example.id"));
    let long = LedgerState {
        address: Some("https://buku.koperasi-sejahtera-bersama.example.id".to_owned()),
        heard: Some(since),
        waiting_sales: 30_214,
        waiting_records: 61_904,
        waiting_since: Some(since),
        saved: 1_012,
        copied: 0,
        booked: 0,
        aside: 12,
        ..state()
    };
    drawn(&shop, long)
}

pub fn alone(shop: &Shop) -> Board<Act> {
    let own =
        LedgerState { address: None, heard: None, saved: 186, copied: 0, booked: 0, others: Vec::new(), ..state() };
    drawn(shop, own)
}

fn near(name: &str, machine: &str, last: u8) -> Nearby {
    let address = std::net::SocketAddr::from(([192, 168, 1, last], 7117));
    Nearby { name: name.to_owned(), machine: machine.to_owned(), address, coop: None }
}

fn near_here() -> Vec<Nearby> {
    vec![near("Koperasi Konsumen Sejahtera Bersama", "kasir-depan", 10), near("", "gudang", 23)]
}

fn joined_by(shop: &Shop, screen: &Joining) -> Board<Act> {
    joining::view::view(screen, shop).map(Act::Joining)
}

pub fn joining(shop: &Shop) -> Board<Act> {
    let trouble = Some(Text::new("enrol-not-proven"));
    let code = "K7QM-2F9D-XW3A-81TP".to_owned();
    let address = near_here()[0].url();
    let screen = Joining { servers: Some(near_here()), address, heard: true, code, trouble, ..Joining::new(false) };
    joined_by(shop, &screen)
}

pub fn first_joining(shop: &Shop) -> Board<Act> {
    let screen = Joining { servers: Some(near_here()), code: "K7QM-2F9".to_owned(), ..Joining::new(true) };
    joined_by(shop, &screen)
}

pub fn nobody_near(shop: &Shop) -> Board<Act> {
    joined_by(shop, &Joining { servers: Some(Vec::new()), ..Joining::new(true) })
}

fn paper(kind: &'static str, number: &str, amount: Option<i64>) -> Paper {
    let at = sample::at("2026-11-24T02:41:00Z");
    let date = Some("2026-11-24".parse().expect("a date"));
    Paper {
        kind,
        event: "pin_set".to_owned(),
        number: number.to_owned(),
        date,
        at: Some(at),
        amount: amount.map(sample::rp),
    }
}

fn put_aside() -> Vec<Aside> {
    let at = sample::at("2026-11-24T03:02:00Z");
    let till = || Some("B".parse().expect("a letter"));
    let stands = Some(paper("shelf-kind-sale", "261124-B-0012", Some(35_000)));
    let what = Some(paper("shelf-kind-sale", "261124-B-0012", Some(1_289_500)));
    let first = Aside { at, why: Reason::Taken, till: till(), seq: Some(412), what, stands };
    let other = |kind: &'static str, number: &str, amount: Option<i64>| Aside {
        what: Some(paper(kind, number, amount)),
        stands: None,
        ..first.clone()
    };
    let bad = Aside { why: Reason::Bad, till: None, seq: None, what: None, stands: None, at };
    let more = (13..24).map(|number| other("shelf-kind-sale", &format!("261124-B-00{number}"), Some(52_300)));
    [first.clone(), other("shelf-kind-return", "261124-B-0013", Some(8_000)), other("shelf-kind-other", "", None), bad]
        .into_iter()
        .chain(more)
        .collect()
}

fn opened(shop: &Shop, rows: Result<Vec<Aside>, Text>) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let shelf = Some(Shelf { rows: Some(rows), at: 0 });
    sync::view::view(&Sync { state: Some(Box::new(state())), shelf, ..Sync::default() }, &shop).map(Act::Sync)
}

pub fn shelf(shop: &Shop) -> Board<Act> {
    opened(shop, Ok(put_aside()))
}

pub fn shelf_unheard(shop: &Shop) -> Board<Act> {
    opened(shop, Err(Text::new("sync-no-way").with("url", "http://192.168.1.10:7117")))
}
