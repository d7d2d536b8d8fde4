//! A small shop to test with: one cashier, two products, one member.

use std::ops::ControlFlow;
use std::path::PathBuf;

use gerai::domain::cooperative::founding::{Founding, NewUser, SYSTEM};
use gerai::domain::cooperative::member::{MemberKind, MemberState};
use gerai::domain::event::{
    DeviceEnrolled, Event, Happening, LotId, LotOpened, MemberSet, Personal, PinSet, ProductSet, UserSet,
};
use gerai::domain::goods::product::{Book, Place, Prices, Product, Rung};
use gerai::domain::id::{DeviceId, MemberNumber, Sku, UserId};
use gerai::domain::money::Rupiah;
use gerai::domain::people::user::Role;
use gerai::domain::quantity::Quantity;
use gerai::domain::settings::Settings;
use gerai::domain::time::{BusinessDate, Instant};
use gerai::io::clock::Stepped;
use gerai::io::entropy::{Entropy, Seeded};
use gerai::io::folder::Folder;
use gerai::io::pin;
use gerai::log::chain::write_key;
use gerai::log::text;
use gerai::station::found::Site;
use gerai::station::{Doors, Station};
use gerai::store::append::AppendError;
use gerai::store::{Store, StoreError};
use gerai::till::answer::Answer;
use gerai::till::parse;

pub const PIN: &str = "111111";
pub const INDOMIE: &str = "8998866200530";

pub fn day() -> BusinessDate {
    "2026-11-24".parse().expect("a date")
}

pub fn founding() -> Founding {
    Founding {
        settings: Settings { name: "Koperasi Uji".to_owned(), demo: true, ..Settings::default() },
        till: "A".parse().expect("a letter"),
        users: vec![NewUser {
            id: UserId::from("kasir"),
            name: "Siti Rahmah".to_owned(),
            role: Role::Kasir,
            pin: PIN.to_owned(),
            one_time: false,
        }],
    }
}

pub fn doors(at: &str, seed: u64) -> Doors {
    let at: Instant = at.parse().expect("an instant");
    Doors { clock: Box::new(Stepped::new(at)), entropy: Box::new(Seeded::new(seed)) }
}

/// An empty folder of its own, swept of what an earlier run left.
pub fn empty_folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        std::fs::remove_dir_all(&path).expect("our own folder");
    }
    path
}

/// The shop, founded and stocked on the real disk.
pub fn open(name: &str) -> (Folder, Station) {
    let folder = Folder::at(empty_folder(name));
    let site = Site::at(&folder).expect("an empty folder");
    let begun = "2026-11-23T22:00:00Z";
    let mut station = site.found(&founding(), begun.parse().expect("an instant"), doors(begun, 1)).expect("founded");
    let happenings = goods(&mut Seeded::new(2));
    let at = station.now();
    let sealed = station.seal(happenings, &UserId::from(SYSTEM), at).expect("sealed");
    station.store_mut().expect("open").append(&sealed, &[]).expect("stocked");
    site.settle(station).expect("settled");
    let station = Station::open(&folder, doors("2026-11-24T01:00:00Z", 3)).expect("opens");
    (folder, station)
}

/// A second till of the same cooperative, `B`, in a folder of its own: it knows what the first has recorded.
pub fn second(name: &str, first: &Station) -> (Folder, Station) {
    let folder = Folder::at(empty_folder(name));
    folder.create().expect("an empty folder");
    let mut entropy = Seeded::new(11);
    let keys = folder.create_keys(&mut entropy).expect("keys of its own");
    let coop = first.store().expect("open").identity().coop;
    let mut store = Store::create(folder.database(), coop, DeviceId(entropy.uuid())).expect("a new file");
    let public_key = write_key(&keys.signing.verifying_key());
    let enrolled = DeviceEnrolled { public_key, till: "B".parse().expect("a letter"), restored: None };
    let written = store.bulk(|writer| -> Result<(), AppendError> {
        let happening = Event::DeviceEnrolled(enrolled).into();
        Ok(writer.record(first.now(), &UserId::from(SYSTEM), happening, [1; 16], &keys.signing)?)
    });
    written.expect("its first record");
    drop(store);
    let mut station = Station::open(&folder, doors("2026-11-24T01:00:00Z", 13)).expect("opens");
    tell(first, &mut station);
    (folder, station)
}

/// What one till has recorded, and what it knows of others, as `gerai log export` writes it, taken in by another.
pub fn tell(from: &Station, to: &mut Station) {
    let mut export = String::new();
    let each = |record| -> Result<(), StoreError> {
        export.push_str(&text::line(&record));
        Ok(())
    };
    from.store().expect("open").records(each).expect("readable");
    let records = text::read(export.as_bytes()).map(|(_, record)| Ok(record.expect("a good line")));
    let taken: Result<_, AppendError> =
        to.store_mut().expect("open").append_foreign(records, &mut |_, _| ControlFlow::Continue(()));
    taken.expect("taken in");
}

/// Somebody who signs in at this till, with its own secret.
pub fn hire(station: &mut Station, id: &str, name: &str, role: Role) {
    let (_, keys, _) = station.parts().expect("open");
    let pin_hash = pin::hash(&keys.secret, PIN, &[6; 16]);
    let user = UserId::from(id);
    let set = Event::UserSet(UserSet { user: user.clone(), role, active: true, member: None });
    let pin = Event::PinSet(PinSet { user, one_time: false });
    let happenings = vec![
        Happening { event: set, personal: Some(Personal { name: name.to_owned(), ..Personal::default() }) },
        Happening { event: pin, personal: Some(Personal { pin_hash, ..Personal::default() }) },
    ];
    let at = station.now();
    let sealed = station.seal(happenings, &UserId::from(SYSTEM), at).expect("sealed");
    station.store_mut().expect("open").append(&sealed, &[]).expect("hired");
}

/// Does the inputs as typed, each of which must be done; the last answer.
pub fn ring(station: &mut Station, lines: &[&str]) -> Answer {
    let mut last = Answer::default();
    for line in lines {
        let input = parse::line(line).expect("readable").expect("an input");
        last = station.submit(&input).unwrap_or_else(|not_done| panic!("{line}: {not_done}"));
    }
    last
}

/// Two products with 1000 of each on the shelf, and one full member.
pub fn goods(entropy: &mut dyn Entropy) -> Vec<Happening> {
    let mut happenings = Vec::new();
    for (sku, name, unit, code, price, fractional) in [
        ("S00001", "Indomie Goreng 85 g", "pcs", "8998866200530", 3_500, false),
        ("S00002", "Telur Ayam Ras Curah", "kg", "2000000000022", 29_400, true),
    ] {
        let rungs = vec![Rung { unit: unit.to_owned(), factor: 1, barcodes: vec![code.to_owned()] }];
        let product = Product {
            rungs,
            fractional,
            cost: Rupiah::of(price * 8 / 10),
            ..Product::plain(Sku::from(sku), name, Book::Sembako, "Uji", unit)
        };
        let prices = Prices { umum: Rupiah::of(price), anggota: None, grosir: None, rungs: Vec::new(), het: None };
        happenings.push(Event::ProductSet(ProductSet { product, from: day().plus_days(-1), prices }).into());
        let unit_cost = Rupiah::of(price * 8 / 10);
        happenings.push(
            Event::LotOpened(LotOpened {
                lot: LotId(entropy.uuid()),
                sku: Sku::from(sku),
                place: Place::Toko,
                batch: String::new(),
                expiry: None,
                received: day().plus_days(-10),
                qty_milli: Quantity::whole(1_000),
                unit_cost,
                value: unit_cost.times(Quantity::whole(1_000)).expect("in range"),
                consignment: false,
                supplier: None,
                shelf: String::new(),
            })
            .into(),
        );
    }
    happenings.push(Happening {
        event: Event::MemberSet(MemberSet {
            number: MemberNumber("A00001".to_owned()),
            member_kind: MemberKind::Anggota,
            state: MemberState::Anggota,
            joined: day().plus_days(-100),
            pokok_due: Rupiah::of(100_000),
            kasbon_limit: Rupiah::ZERO,
            card: "2800000000011".to_owned(),
            balances: None,
        }),
        personal: Some(Personal { name: "Kartini Basuki".to_owned(), ..Personal::default() }),
    });
    happenings
}
