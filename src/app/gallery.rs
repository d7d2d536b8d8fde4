//! Every screen in every state worth seeing, as data, and as pictures without a display.
//!
//! `gerai screens` writes them to files; the tests compare them; look.md's pictures are their target.
//! Neighbours: the sample shop (`gallery/sample.rs`), the drawing (`gallery/picture.rs`).

use super::board::Board;
use super::screen::pay::{self, Pay};
use super::screen::receipt::{self, Done};
use super::screen::sell::{self, Sell, Trouble};
use super::shop::Printer;
use super::shop::Shop;
use crate::locale::Language;

pub mod picture;
pub mod sample;

/// A screen in one state.
pub struct Scene {
    pub name: &'static str,
    pub malam: bool,
    /// Only in luas and Indonesian: one of each is enough.
    pub once: bool,
    pub draw: fn(&Shop) -> Board<()>,
}

const fn scene(name: &'static str, draw: fn(&Shop) -> Board<()>) -> Scene {
    Scene { name, malam: false, once: false, draw }
}

/// A scene after the sample shop was changed and a screen was made.
pub const SCENES: &[Scene] = &[
    scene("jual", |shop| {
        let mut shop = shop.clone();
        sample::member_sale(&mut shop);
        sell::view::view(&Sell::default(), &shop).map(|_| ())
    }),
    Scene {
        malam: true,
        ..scene("jual-malam", |shop| {
            let mut shop = shop.clone();
            sample::member_sale(&mut shop);
            sell::view::view(&Sell::default(), &shop).map(|_| ())
        })
    },
    scene("jual-barcode-kertas", |shop| {
        let mut shop = shop.clone();
        sample::member_sale(&mut shop);
        shop.health.printer = Printer::NoPaper(1);
        let trouble = Some(Trouble::Unknown { code: "8991002101999".to_owned() });
        sell::view::view(&Sell { trouble, ..Sell::default() }, &shop).map(|_| ())
    }),
    scene("bayar", |shop| {
        let mut shop = shop.clone();
        sample::member_sale(&mut shop);
        pay::view::view(&Pay::default(), &shop).map(|_| ())
    }),
    scene("selesai", |shop| {
        let mut shop = shop.clone();
        sample::finished(&mut shop);
        receipt::view::view(&Done { received: sample::rp(300_000), trouble: None }, &shop).map(|_| ())
    }),
];

/// The pictures of all scenes: `(name, PNG)`, name `jual-id-1366x768`.
pub fn pictures(sizes: &[(u32, u32)], languages: &[Language]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let wanted: Vec<_> = languages.iter().flat_map(|language| sizes.iter().map(|size| (*language, *size))).collect();
    wanted.into_iter().flat_map(|(language, (width, height))| {
        SCENES.iter().map(move |scene| {
            let shop = sample::shop(language, (width, height), scene.malam);
            let board = (scene.draw)(&shop);
            (format!("{}-{}-{width}x{height}", scene.name, language.code()), picture::png(board))
        })
    })
}
