//! The full-size shop: founded, filled and given its past by the program's own import.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use gerai::domain::cooperative::founding::{Founding, NewUser};
use gerai::domain::id::UserId;
use gerai::domain::people::user::Role;
use gerai::domain::settings::Settings;
use gerai::io::clock::Stepped;
use gerai::io::entropy::Seeded;
use gerai::io::folder::Folder;
use gerai::station::found::Site;
use gerai::station::take_in::{Kind, TakeInError, Terms};
use gerai::station::{Doors, Station};

use super::catalogue;
use super::figure::Figures;

pub struct Size {
    pub name: &'static str,
    pub products: usize,
    pub sales: usize,
    pub members: usize,
    /// For the import of the year, in seconds.
    pub import_s: f64,
}

pub const FULL: Size = Size { name: "full", products: 50_000, sales: 290_000, members: 10_000, import_s: 120.0 };
pub const SHORT: Size = Size { name: "short", products: 5_000, sales: 29_000, members: 500, import_s: 12.0 };

/// The morning after the year.
const NOW: &str = "2026-11-24T00:00:00Z";

/// A shop to be measured, and one without goods and past beside it.
pub struct Shop {
    pub folder: Folder,
    pub empty: Folder,
    pub codes: Vec<String>,
}

pub fn doors(seed: u64) -> Doors {
    let now = NOW.parse().expect("an instant");
    Doors { clock: Box::new(Stepped::new(now)), entropy: Box::new(Seeded::new(seed)) }
}

pub fn open(folder: &Folder, seed: u64) -> Station {
    Station::open(folder, doors(seed)).expect("the shop opens")
}

pub fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo")
}

/// Where the shop of this size stands.
pub fn place(size: &Size) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("speed").join(size.name)
}

/// Makes the shop, or takes that of the last run.
pub fn ready(size: &Size, again: bool, figures: &mut Figures) -> Shop {
    let place = place(size);
    let goods = catalogue::multiplied(&demo(), size.products);
    let shop = Shop {
        folder: Folder::at(place.join("shop")),
        empty: Folder::at(place.join("empty")),
        codes: goods.codes.clone(),
    };
    if again && shop.folder.has_shop().unwrap_or(false) {
        return shop;
    }
    if place.exists() {
        std::fs::remove_dir_all(&place).expect("the last run's shop goes");
    }
    std::fs::create_dir_all(&place).expect("a folder of our own");
    found(&shop.empty);
    found(&shop.folder);
    let mut station = open(&shop.folder, 1);
    let read = |name: &str| File::open(demo().join(name)).expect("a file of the demo");
    take(&mut station, Kind::Suppliers, read("suppliers.csv"));
    let start = Instant::now();
    take(&mut station, Kind::Products, goods.products.as_slice());
    let seconds = start.elapsed().as_secs_f64();
    figures.value("import of the products", None, seconds, "s", &format!("{} rows", size.products));
    take(&mut station, Kind::Medicines, read("medicines.csv"));
    take(&mut station, Kind::Batches, read("batches.csv"));
    take(&mut station, Kind::Batches, goods.batches.as_slice());
    take(&mut station, Kind::Members, read("members.csv"));
    past(size, &place.join("past"), &mut station, figures);
    shop
}

/// The year, made by the history generator and taken in.
fn past(size: &Size, place: &Path, station: &mut Station, figures: &mut Figures) {
    let generator = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/generate_history.py");
    let made = Command::new("python3")
        .arg(generator)
        .args(["--seed", "1", "--days", "365", "--flat"])
        .args(["--members", &size.members.to_string(), "--sales", &size.sales.to_string(), "--out"])
        .arg(place)
        .output()
        .expect("python3 is here");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let read = |name: &str| File::open(place.join(name)).expect("the generator wrote it");
    let members = std::fs::read_to_string(place.join("hist_members.csv")).expect("the generator wrote it");
    take(station, Kind::Members, saving(&members).as_bytes());
    let start = Instant::now();
    let sales = take(station, Kind::Sales, read("hist_import.csv"));
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(sales, size.sales, "all of the year is there");
    let remark = format!("{:.0} sales/s", sales as f64 / seconds);
    figures.value("import of the year", Some(size.import_s), seconds, "s", &remark);
}

/// The same members with what each has saved, as members have.
fn saving(members: &str) -> String {
    let mut rows = members.lines();
    let head = rows.next().expect("a head");
    let mut out = format!("{head},simpanan_pokok_paid,simpanan_wajib,simpanan_sukarela\n");
    for (place, row) in rows.enumerate() {
        out.push_str(&format!("{row},100000,{},{}\n", place % 12 * 10_000, place % 7 * 25_000));
    }
    out
}

fn take(station: &mut Station, kind: Kind, file: impl Read) -> usize {
    let terms = Terms::by(UserId::from("manajer"));
    match station.take_in(kind, file, &terms, &mut |_| ControlFlow::Continue(())) {
        Ok(taken) => taken.new,
        Err(TakeInError::Bad(file)) => panic!("{}: {file}: {:?}", kind.word(), file.rows.first()),
        Err(error) => panic!("{}: {error}", kind.word()),
    }
}

fn found(folder: &Folder) {
    let person = |id: &str, role| NewUser {
        id: UserId::from(id),
        name: id.to_owned(),
        role,
        pin: "111111".to_owned(),
        one_time: false,
    };
    let founding = Founding {
        settings: Settings { name: "Koperasi Uji".to_owned(), demo: true, ..Settings::default() },
        till: "A".parse().expect("a letter"),
        users: vec![person("kasir", Role::Kasir), person("manajer", Role::Manajer)],
    };
    let site = Site::at(folder).expect("an empty folder");
    let at = "2025-11-23T00:00:00Z".parse().expect("an instant");
    let station = site.found(&founding, at, doors(7)).expect("founded");
    site.settle(station).expect("moved to where it belongs");
}
