//! *Cadangan dan program* in its states, and the first run of a shop that begins again from a copy.

use std::path::PathBuf;

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::keeping::{self, Keeping, Message};
use crate::app::screen::setup::{self, Choice, Setup, Step};
use crate::app::shop::Shop;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::locale::Language;
use crate::station::copies::{FoundCopy, LastCopy, Spot};
use crate::station::counter::devices::Devices;
use crate::station::counter::keeping::{Standing, Told};
use crate::station::release::Version;
use crate::station::update::{Before, FoundPackage};

fn version(text: &str) -> Version {
    Version::parse(text).expect("a version")
}

pub fn standing() -> Standing {
    let spot = |path: &str, free, afar| Spot { path: PathBuf::from(path), free: Some(free), afar };
    Standing {
        place: Some(PathBuf::from("/media/kasir/STIK TOKO/cadangan-gerai")),
        there: true,
        last: Some(LastCopy {
            at: sample::at("2026-11-23T13:05:00Z"),
            file: PathBuf::from("/media/kasir/STIK TOKO/cadangan-gerai/gerai-A-2026-11-23.gerai"),
            records: 61_904,
        }),
        lack: None,
        spots: vec![
            spot("/media/kasir/STIK TOKO", 14_200_000_000, false),
            spot("/mnt/kantor/cadangan", 812_000_000_000, true),
        ],
        version: version("0.1.0"),
        packages: vec![FoundPackage {
            path: PathBuf::from("/media/kasir/STIK TOKO/gerai-0.2.0.rilis"),
            version: version("0.2.0"),
        }],
        before: Some(Before { version: version("0.0.9"), format: 8 }),
    }
}

/// A shop in which somebody of this role is signed in.
pub fn office(role: Role) -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    shop
}

fn drawn(shop: &Shop, told: Vec<Told>) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let mut screen = Keeping::default();
    for told in told {
        screen.update(Message::Told(told), &shop);
    }
    keeping::view::view(&screen, &shop).map(Act::Keeping)
}

pub fn well(shop: &Shop) -> Board<Act> {
    drawn(shop, vec![Told::Standing(Box::new(standing()))])
}

pub fn nowhere(shop: &Shop) -> Board<Act> {
    let bare = Standing {
        place: None,
        there: false,
        last: None,
        spots: Vec::new(),
        packages: Vec::new(),
        before: None,
        ..standing()
    };
    drawn(shop, vec![Told::Standing(Box::new(bare))])
}

pub fn pulled(shop: &Shop) -> Board<Act> {
    let place = "/media/kasir/STIK TOKO/cadangan-gerai";
    let gone = Standing { there: false, spots: vec![standing().spots.remove(1)], ..standing() };
    let said = Text::new("backup-place-missing").with("folder", place);
    drawn(shop, vec![Told::Standing(Box::new(gone)), Told::Failed(said)])
}

pub fn updated(shop: &Shop) -> Board<Act> {
    let said = Text::new("update-done").with("version", "0.2.0");
    drawn(shop, vec![Told::Standing(Box::new(standing())), Told::Done(said)])
}

pub fn working(shop: &Shop) -> Board<Act> {
    drawn(shop, vec![Told::Standing(Box::new(standing())), Told::Working(Text::new("keeping-updating"))])
}

/// The first page of the first run.
pub fn choice(shop: &Shop) -> Board<Act> {
    let devices = Devices { language: shop.style.language, ..Devices::default() };
    setup::view::view(&Setup::new(devices), shop).map(Act::Setup)
}

/// A later page of it, half filled in.
pub fn beginning(shop: &Shop, step: Step) -> Board<Act> {
    let devices = Devices { language: shop.style.language, ..Devices::default() };
    let mut setup = Setup { step, choice: Choice::Own, devices, ..Setup::default() };
    for (value, words) in setup.form.values.iter_mut().zip(sample::FORM) {
        *value = words.to_owned();
    }
    setup.form.at = 5;
    setup.files = sample::list_files();
    setup::view::view(&setup, shop).map(Act::Setup)
}

fn restoring(shop: &Shop, backups: Option<Vec<FoundCopy>>, trouble: Option<Text>) -> Board<Act> {
    let devices = Devices { language: shop.style.language, ..Devices::default() };
    let step = Step::Backups;
    let setup = Setup { step, choice: Choice::Restore, devices, backups, trouble, ..Setup::default() };
    setup::view::view(&setup, shop).map(Act::Setup)
}

pub fn copies_to_restore(shop: &Shop) -> Board<Act> {
    let copy = |day: &str, till: &str| FoundCopy {
        path: PathBuf::from(format!("/media/kasir/STIK TOKO/cadangan-gerai/gerai-{till}-{day}.gerai")),
        name: "Koperasi Merah Putih Telawang".to_owned(),
        till: till.to_owned(),
        date: day.parse().ok(),
    };
    restoring(shop, Some(vec![copy("2026-11-23", "A"), copy("2026-11-22", "A"), copy("2026-11-21", "B")]), None)
}

pub fn nothing_to_restore(shop: &Shop) -> Board<Act> {
    restoring(shop, Some(Vec::new()), None)
}

pub fn damaged_copy(shop: &Shop) -> Board<Act> {
    let file = "/media/kasir/STIK TOKO/cadangan-gerai/gerai-A-2026-11-23.gerai";
    let found = FoundCopy {
        path: PathBuf::from(file),
        name: "Koperasi Merah Putih Telawang".to_owned(),
        till: "A".to_owned(),
        date: "2026-11-23".parse().ok(),
    };
    restoring(shop, Some(vec![found]), Some(Text::new("backup-damaged").with("file", file)))
}
