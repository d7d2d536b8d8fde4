//! The demo cooperative: a seeded, lively shop for trying things out; also the workload of the simulator and of the
//! speed tests.
//!
//! Pure: the same seed gives the same steps. Always holds: the workload knows goods, members and what its last step
//! met, never the truth: it drives the till like a person and takes a no for a no.
//! Neighbours: the files it begins with (`assets/demo`), who drives it (`station/rehearse.rs`).

use crate::domain::cooperative::founding::{Founding, NewUser};
use crate::domain::people::user::Role;
use crate::domain::settings::{LicenceProfile, QrisMode, Settings};
use crate::domain::time::BusinessDate;

pub mod chance;
pub mod day;
pub mod drill;
pub mod keeper;
pub mod shelf;
pub mod workload;

/// The files of `assets/demo`, as an import reads them.
pub const SUPPLIERS: &[u8] = include_bytes!("../assets/demo/suppliers.csv");
pub const PRODUCTS: &[u8] = include_bytes!("../assets/demo/products.csv");
pub const MEDICINES: &[u8] = include_bytes!("../assets/demo/medicines.csv");
pub const BATCHES: &[u8] = include_bytes!("../assets/demo/batches.csv");
pub const MEMBERS: &[u8] = include_bytes!("../assets/demo/members.csv");
pub const LOANS: &[u8] = include_bytes!("../assets/demo/loans.csv");
pub const OPENING: &[u8] = include_bytes!("../assets/demo/opening_balances.csv");

/// The first `dynamic` case of the vectors in `tests/vectors/qris.json`.
pub const QRIS: &str = concat!(
    "00020101021126690016ID.CO.CONTOH.WWW011993609999102025000000215ID10202500000010303UMI51440",
    "014ID.CO.QRIS.WWW0215ID10202500000010303UMI5204541153033605802ID5923KOPERASI CONTOH BASIRI",
    "H6011BANJARMASIN61057012363042AA9",
);

/// What the drawer begins a day with, and is left with at its end.
pub const FLOAT: i64 = 500_000;

/// The day that all dates of the files are told from.
pub fn day_of_the_files() -> BusinessDate {
    BusinessDate::new(2026, 11, 24).expect("a date of the calendar")
}

/// Its name, its decisions, and people with PINs a script can sign in with.
pub fn founding() -> Founding {
    let settings = Settings {
        name: "Koperasi Merah Putih Contoh".to_owned(),
        legal_number: "AHU-0000000.AH.01.29.TAHUN 2025".to_owned(),
        address: "Jl. Contoh No. 1".to_owned(),
        kelurahan: "Telawang".to_owned(),
        city: "Banjarmasin".to_owned(),
        phone: "0800-0000-0000".to_owned(),
        licence: LicenceProfile::Apotek,
        licence_number: "SIA-00000000".to_owned(),
        pkp: false,
        qris_static: QRIS.to_owned(),
        qris_mode: QrisMode::Dynamic,
        demo: true,
        ..Settings::default()
    };
    let person = |id: &str, name: &str, role, pin: &str| NewUser {
        id: id.into(),
        name: name.to_owned(),
        role,
        pin: pin.to_owned(),
        one_time: false,
    };
    let users = vec![
        person("kasir", "Siti Rahmah", Role::Kasir, "111111"),
        person("kasir2", "Rizky Maulana", Role::Kasir, "121212"),
        person("apotek", "Noor Aida", Role::Apotek, "222222"),
        person("apoteker", "apt. Maulida", Role::Apoteker, "232323"),
        person("gudang", "Syahrul", Role::Gudang, "333333"),
        person("manajer", "Hj. Fatimah", Role::Manajer, "444444"),
        person("bendahara", "Ahmad Yani", Role::Bendahara, "555555"),
        person("pengurus", "Gusti Hendra", Role::Pengurus, "666666"),
        person("pengawas", "Norhayati", Role::Pengawas, "777777"),
    ];
    Founding { settings, till: "A".parse().expect("A is a till letter"), users }
}

#[cfg(test)]
mod tests;
