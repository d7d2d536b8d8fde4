//! *Buku besar* in its states: all sent, much waiting without a line, a till that has joined none.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::sync::{self, Sync};
use crate::app::shop::{Ledger, Shop};
use crate::domain::text::Text;
use crate::station::counter::ledger::LedgerState;

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
    sync::view::view(&Sync { state: Some(Box::new(state)), trouble: None }, shop).map(Act::Sync)
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
