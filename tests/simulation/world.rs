//! A till on a simulated machine: a small shop, a stepped clock, seeded chance, a disk with a power switch.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use ed25519_dalek::SigningKey;
use gerai::domain::cooperative::founding::SYSTEM;
use gerai::domain::id::{CoopId, DeviceId, ReceiptNumber, UserId};
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
use crate::shop;

/// Ends in a sale; each line an input as in `ring`.
pub const SHIFT: [&str; 2] = ["login kasir 111111", "open 0"];
pub const ONE_SALE: [&str; 5] =
    ["scan 8998866200530", "scan 8998866200530", "add S00002 0.755", "member 1", "pay cash 50000"];

/// One packet of the first line of that sale comes back.
pub const ONE_RETURN: [&str; 3] = ["return 261124-A-0001", "take 1 1 salah", "refund cash"];

/// Counts the drawer after one sale and closes the shift, whatever the difference.
pub const CLOSE: [&str; 2] = ["count 20000=1", "close-leaving 10000 \"salah kembalian\""];

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
            for happening in founding().into_iter().chain(shop::goods(&mut entropy)) {
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
                if let Some(receipt) = receipt.filter(|_| line.starts_with("pay") || line.starts_with("refund")) {
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

    /// Whether a rule says no to it.
    pub fn refused(&mut self, line: &str) -> bool {
        let input = parse::line(line).expect("readable").expect("an input");
        let done = self.station.as_mut().expect("the till is on").submit(&input);
        matches!(done, Err(NotDone::Refused(_)))
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

fn founding() -> Vec<gerai::domain::event::Happening> {
    let keys = keys();
    let hash = pin::hash(&keys.secret, shop::PIN, &[5; 16]);
    shop::founding().happenings(write_key(&keys.signing.verifying_key()), shop::day().plus_days(-1), &[hash])
}
