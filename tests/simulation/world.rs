//! A till on a simulated machine: a small shop, a stepped clock, seeded chance, a disk with a power switch.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use ed25519_dalek::SigningKey;
use gerai::domain::cooperative::founding::{Founding, NewUser, SYSTEM};
use gerai::domain::cooperative::member::{MemberKind, MemberState};
use gerai::domain::event::{Event, Happening, LotId, LotOpened, MemberSet, Personal, ProductSet};
use gerai::domain::goods::product::{Book, Place, Prices, Product, Rung};
use gerai::domain::id::{CoopId, DeviceId, MemberNumber, ReceiptNumber, Sku, UserId};
use gerai::domain::money::Rupiah;
use gerai::domain::people::user::Role;
use gerai::domain::quantity::Quantity;
use gerai::domain::settings::Settings;
use gerai::domain::time::BusinessDate;
use gerai::io::clock::Stepped;
use gerai::io::entropy::{Entropy, Seeded};
use gerai::io::folder::DeviceKeys;
use gerai::io::pin;
use gerai::log::chain::write_key;
use gerai::station::{Doors, NotDone, Station};
use gerai::store::append::AppendError;
use gerai::store::{Mode, Store};
use gerai::till::parse;

use super::disk::{self, Disk};

/// Ends in a sale; each line an input as in `ring`.
pub const SHIFT: [&str; 2] = ["login kasir 111111", "open 0"];
pub const ONE_SALE: [&str; 5] =
    ["scan 8998866200530", "scan 8998866200530", "add S00002 0.755", "member 1", "pay cash 50000"];

pub struct World {
    pub disk: Arc<Mutex<Disk>>,
    path: PathBuf,
    seed: u64,
    station: Option<Station>,
    /// Receipts that an answer has shown as completed.
    pub shown_as_saved: Vec<ReceiptNumber>,
    /// Texts of what failed.
    pub failures: Vec<String>,
    starts: u64,
}

fn keys() -> DeviceKeys {
    DeviceKeys { signing: SigningKey::from_bytes(&[3; 32]), secret: [4; 32] }
}

fn day() -> BusinessDate {
    "2026-11-24".parse().expect("a date")
}

impl World {
    /// A founded shop with two products, one member, 1000 of each on the shelf, on a disk of this name.
    pub fn new(name: &str, seed: u64) -> Self {
        let (disk, folder) = disk::disk(name);
        let path = folder.join("gerai.db");
        let mut entropy = Seeded::new(seed);
        let (coop, device) = (CoopId(entropy.uuid()), DeviceId(entropy.uuid()));
        let mut store = Store::create(&path, coop, device).expect("an empty disk");
        let keys = keys();
        let at = "2026-11-23T22:00:00Z".parse().expect("an instant");
        let written: Result<(), AppendError> = store.bulk(|writer| {
            for happening in founding().into_iter().chain(goods(&mut entropy)) {
                let mut salt = [0; 16];
                entropy.fill(&mut salt);
                writer.record(at, &UserId::from(SYSTEM), happening, salt, &keys.signing)?;
            }
            Ok::<_, AppendError>(())
        });
        written.expect("an empty disk takes a shop");
        drop(store);
        let mut world =
            Self { disk, path, seed, station: None, shown_as_saved: Vec::new(), failures: Vec::new(), starts: 0 };
        world.start();
        world
    }

    fn doors(&self) -> Doors {
        let start = "2026-11-24T00:00:00Z".parse::<gerai::domain::time::Instant>().expect("an instant");
        let start = start.plus_millis(i64::try_from(self.starts).expect("few starts") * 60_000);
        Doors {
            clock: Box::new(Stepped::new(start)),
            entropy: Box::new(Seeded::new(self.seed.wrapping_add(self.starts * 1_000_003))),
        }
    }

    fn start(&mut self) {
        self.starts += 1;
        let store = Store::open(&self.path, Mode::ReadWrite).expect("the file opens after whatever happened");
        self.station = Some(Station::of(store, keys(), self.doors(), None).expect("the till starts"));
    }

    /// Pushes one input; remembers what was shown.
    pub fn ring(&mut self, line: &str) -> bool {
        let input = parse::line(line).expect("readable").expect("an input");
        let station = self.station.as_mut().expect("the till is on");
        match station.submit(&input) {
            Ok(answer) => {
                let receipt = answer.sale.and_then(|sale| sale.receipt);
                if let Some(receipt) = receipt.filter(|_| line.starts_with("pay")) {
                    self.shown_as_saved.push(receipt);
                }
                true
            }
            Err(NotDone::Refused(refusal)) => panic!("{line}: {refusal}"),
            Err(NotDone::Failed { text, .. }) => {
                self.failures.push(text.key.to_owned());
                false
            }
        }
    }

    /// Rings lines until one fails.
    pub fn ring_all(&mut self, lines: &[&str]) -> bool {
        lines.iter().all(|line| self.ring(line))
    }

    pub fn changes(&self) -> u64 {
        self.disk.lock().expect("one thread").changes
    }

    pub fn cut_after(&mut self, changes: u64) {
        let mut disk = self.disk.lock().expect("one thread");
        disk.cut_at = Some(disk.changes + changes);
    }

    /// The machine is switched off and on again; the till starts as it does for a cashier.
    pub fn restart(&mut self) {
        self.station = None;
        self.disk.lock().expect("one thread").power_on(self.seed);
        self.start();
    }

    pub fn store(&self) -> &Store {
        self.station.as_ref().expect("the till is on").store().expect("the file is open")
    }

    pub fn in_log(&self) -> Vec<ReceiptNumber> {
        let newest = self.store().newest_sales(100).expect("readable");
        newest.into_iter().rev().map(|sale| sale.receipt).collect()
    }

    /// Chain, signatures, projections, books, as `gerai verify` sees them.
    pub fn verified(&self) -> Result<(), String> {
        self.store()
            .verify(&mut |_, _| std::ops::ControlFlow::Continue(()))
            .map(drop)
            .map_err(|error| error.to_string())
    }
}

fn founding() -> Vec<Happening> {
    let founding = Founding {
        settings: Settings { name: "Koperasi Uji".to_owned(), demo: true, ..Settings::default() },
        till: "A".parse().expect("a letter"),
        users: vec![NewUser {
            id: UserId::from("kasir"),
            name: "Siti".to_owned(),
            role: Role::Kasir,
            pin: "111111".to_owned(),
            one_time: false,
        }],
    };
    let keys = keys();
    let hash = pin::hash(&keys.secret, "111111", &[5; 16]);
    founding.happenings(write_key(&keys.signing.verifying_key()), day().plus_days(-1), &[hash])
}

fn goods(entropy: &mut dyn Entropy) -> Vec<Happening> {
    let mut happenings = Vec::new();
    for (sku, name, unit, code, price, fractional) in [
        ("S00001", "Indomie Goreng 85 g", "pcs", "8998866200530", 3_500, false),
        ("S00002", "Telur Ayam Ras Curah", "kg", "2000000000022", 29_400, true),
    ] {
        let rungs = vec![Rung { unit: unit.to_owned(), factor: 1, barcodes: vec![code.to_owned()] }];
        let product = Product {
            sku: Sku::from(sku),
            name: name.to_owned(),
            short_name: name.to_owned(),
            book: Book::Sembako,
            category: "Uji".to_owned(),
            rungs,
            fractional,
            net_content: None,
            plu: None,
            cost: Rupiah::of(price * 8 / 10),
            ppn: false,
            ceiling: None,
            limit: None,
            min_age: None,
            supplier: None,
            consignment: false,
            shelf: None,
            stock_min: 0,
            shelf_life_days: 0,
            active: true,
            medicine: None,
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
