//! A shop of one product and one member, with its books opened and two sales on two days.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use ed25519_dalek::SigningKey;
use gerai::domain::event::{Event, Happening};
use gerai::domain::id::{CoopId, DeviceId, UserId};
use gerai::domain::time::Instant;
use gerai::store::Store;
use serde_json::{Value, json};
use uuid::Uuid;

/// The data file, gone with the value.
pub struct Shop {
    pub store: Store,
    folder: PathBuf,
}

impl Shop {
    pub fn open() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("gerai-books-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        let (coop, device) = (CoopId(Uuid::from_u128(1)), DeviceId(Uuid::from_u128(2)));
        let mut store = Store::create(folder.join("gerai.db"), coop, device).expect("a new file");
        let key = SigningKey::from_bytes(&[7; 32]);
        let public_key: String = key.verifying_key().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        let at: Instant = "2026-11-24T02:00:00Z".parse().expect("a time");
        let mut chain = store.chain();
        let sealed: Vec<_> = events(&public_key)
            .into_iter()
            .map(|event| {
                let event: Event = serde_json::from_value(event).expect("an event");
                chain.seal(at, UserId::from("kasir"), Happening::from(event), [0; 16], &key)
            })
            .collect();
        store.append(&sealed, &[]).expect("recorded");
        Self { store, folder }
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn events(public_key: &str) -> Vec<Value> {
    let balances =
        [("111000", 500_000), ("114100", 1_000_000), ("113100", 1_500), ("310000", -100_000), ("210000", -1_401_500)];
    vec![
        json!({ "kind": "device_enrolled", "public_key": public_key, "till": "A" }),
        json!({ "kind": "product_set", "from": "2026-11-23", "prices": { "umum": 12_765 }, "product": {
            "sku": "S00001", "name": "Beras, karung", "short_name": "Beras", "book": "sembako", "category": "Beras",
            "rungs": [{ "unit": "sak", "factor": 1 }], "cost": 10_000, "active": true } }),
        json!({ "kind": "lot_opened", "lot": Uuid::from_u128(9), "sku": "S00001", "place": "toko",
            "received": "2026-11-23", "qty_milli": 100_000, "unit_cost": 10_000, "value": 1_000_000,
            "consignment": false }),
        json!({ "kind": "member_set", "number": "A00001", "member_kind": "anggota", "state": "anggota",
            "joined": "2025-01-01", "pokok_due": 100_000, "kasbon_limit": 0, "card": "2800000000011",
            "balances": { "pokok": 100_000, "wajib": 0, "sukarela": 0, "kasbon": 1_500 } }),
        json!({ "kind": "balances_opened", "as_of": "2026-11-23", "balances": balances }),
        json!({ "kind": "shift_opened", "shift": Uuid::from_u128(3), "till": "A", "date": "2026-11-24",
            "opening": 500_000, "difference": 0 }),
        sale(1, "2026-11-24", Some("A00001")),
        sale(2, "2026-11-25", None),
    ]
}

/// One sak for 12.765, paid with 12.700.
fn sale(number: u32, date: &str, member: Option<&str>) -> Value {
    let compact: String = date[2..].chars().filter(char::is_ascii_digit).collect();
    json!({ "kind": "sale_completed", "sale": Uuid::from_u128(100 + u128::from(number)),
        "receipt": format!("{compact}-A-{number:04}"), "shift": Uuid::from_u128(3), "date": date, "member": member,
        "counts": member.is_some(), "pkp": false, "gross": 12_765, "discount": 0, "total": 12_765, "rounding": -65,
        "payable": 12_700, "ppn": 0,
        "tenders": [{ "type": "cash", "amount": 12_700, "tendered": 20_000, "change": 7_300 }],
        "lines": [{ "sku": "S00001", "name": "Beras", "book": "sembako", "place": "toko", "unit": "sak", "factor": 1,
            "qty_milli": 1_000, "price": 12_765, "tier": "umum", "amount": 12_765, "discount": 0,
            "umum_amount": 12_765, "cost": 10_000,
            "drawn": [{ "lot": Uuid::from_u128(9), "qty_milli": 1_000, "cost": 10_000 }] }] })
}
