//! Every screen in every state worth seeing, as data, and as pictures without a display.
//!
//! `gerai screens` writes them to files; the tests compare them; look.md's pictures are their target.
//! Neighbours: the sample shop (`gallery/sample.rs`), the drawing (`gallery/picture.rs`).

use super::board::Board;
use super::screen::Act;
use super::shop::Shop;
use crate::locale::Language;

pub mod picture;
pub mod sample;
pub mod scenes;

/// A screen in one state.
pub struct Scene {
    pub name: &'static str,
    pub malam: bool,
    pub draw: fn(&Shop) -> Board<Act>,
}

/// Whether any scene's name holds `only`.
pub fn has(only: &str) -> bool {
    scenes::SCENES.iter().any(|scene| scene.name.contains(only))
}

/// The pictures of the scenes whose names hold `only` (all, where it is empty): `(name, PNG)`, name
/// `jual-id-1366x768`.
pub fn pictures<'a>(
    sizes: &[(u32, u32)],
    languages: &[Language],
    only: &'a str,
) -> impl Iterator<Item = (String, Vec<u8>)> + use<'a> {
    let wanted: Vec<_> = languages.iter().flat_map(|language| sizes.iter().map(|size| (*language, *size))).collect();
    wanted.into_iter().flat_map(move |(language, (width, height))| {
        scenes::SCENES.iter().filter(move |scene| scene.name.contains(only)).map(move |scene| {
            let shop = sample::shop(language, (width, height), scene.malam);
            let board = (scene.draw)(&shop);
            (format!("{}-{}-{width}x{height}", scene.name, language.code()), picture::png(board))
        })
    })
}
