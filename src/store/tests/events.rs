//! What happens in the test shop. The same number gives the same event.

use uuid::Uuid;

use super::day;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::{MemberNumber, SaleId};

fn event(json: serde_json::Value) -> Event {
    serde_json::from_value(json).expect("an event")
}

fn uuid(kind: u8, device: u8, number: u8) -> Uuid {
    let mut bytes = [0; 16];
    (bytes[0], bytes[1], bytes[15]) = (kind, device, number);
    Uuid::from_bytes(bytes)
}

fn till(device: u8) -> char {
    char::from(b'A' + device - 1)
}

pub fn product(sku: &str, barcode: &str) -> Event {
    event(serde_json::json!({
        "kind": "product_set",
        "product": {
            "sku": sku, "name": format!("Barang {sku}"), "short_name": sku, "book": "sembako", "category": "Umum",
            "rungs": [{"unit": "pcs", "factor": 1, "barcodes": [barcode]}, {"unit": "dus", "factor": 40}],
            "cost": 1000, "active": true
        },
        "from": "2026-01-01",
        "prices": {"umum": 1500, "anggota": 1400, "rungs": [["dus", 55000]]}
    }))
}

fn lot(device: u8, number: u8, sku: &str) -> Event {
    event(serde_json::json!({
        "kind": "lot_opened", "lot": uuid(9, device, number), "sku": sku, "place": "toko",
        "expiry": "2027-01-01", "received": format!("2026-10-{:02}", 1 + number % 28), "qty_milli": 100_000,
        "unit_cost": 900 + i64::from(number), "value": 100 * (900 + i64::from(number)), "consignment": false
    }))
}

pub fn member(number: u8, device: u8, balances: bool) -> Happening {
    let given = serde_json::json!({"pokok": 100_000, "wajib": 20_000, "sukarela": 0, "kasbon": 5_000});
    let json = serde_json::json!({
        "kind": "member_set", "number": format!("A{number:05}"), "member_kind": MemberKind::Anggota.code(),
        "state": MemberState::Anggota.code(), "joined": "2025-01-01", "pokok_due": 100_000,
        "kasbon_limit": 500_000 + i64::from(device), "card": format!("28000000{number:03}01"),
        "balances": balances.then(|| given.clone())
    });
    let name = format!("Siti {} {number}", ["Aminah", "Rahmah", "Nor"][usize::from(number % 3)]);
    let personal = Personal { name, phone: format!("0800-12{number:02}"), ..Personal::default() };
    Happening { event: event(json), personal: Some(personal) }
}

/// What a shop has before it sells: settings, people, goods, members, lots, opening balances, an open shift.
pub fn opening(device: u8) -> Vec<Happening> {
    let user = event(serde_json::json!({"kind": "user_set", "user": "kasir", "role": "kasir", "active": true}));
    let pin = event(serde_json::json!({"kind": "pin_set", "user": "kasir", "one_time": false}));
    let named = |event, personal| Happening { event, personal: Some(personal) };
    vec![
        event(serde_json::json!({"kind": "settings_set", "from": "2026-01-01", "settings": {"name": "Koperasi"}}))
            .into(),
        named(user, Personal { name: "Siti".to_owned(), ..Personal::default() }),
        named(pin, Personal { pin_hash: "hash of 111111".to_owned(), ..Personal::default() }),
        event(serde_json::json!({
            "kind": "supplier_set", "code": "SUP01", "supplier_kind": "grosir", "terms_days": 14,
            "consignment": false, "pkp": true
        }))
        .into(),
        product("S00001", "8990000000017").into(),
        product("S00002", "012345678905").into(),
        lot(device, 1, "S00001").into(),
        lot(device, 2, "S00002").into(),
        member(1, device, true),
        member(2, device, false),
        event(serde_json::json!({
            "kind": "balances_opened", "as_of": "2026-11-01",
            "balances": [["111000", 500_000], ["340000", -500_000]]
        }))
        .into(),
        event(serde_json::json!({
            "kind": "shift_opened", "shift": uuid(4, device, 0), "till": till(device), "date": "2026-11-03",
            "opening": 500_000, "difference": 0
        }))
        .into(),
    ]
}

/// A cash sale of two lines, one of them partly beyond the lots.
pub struct Sale {
    pub id: SaleId,
    device: u8,
    number: u8,
}

impl Sale {
    pub fn of(device: u8, number: u8) -> Self {
        Self { id: SaleId(uuid(5, device, number)), device, number }
    }

    pub fn receipt(&self) -> String {
        format!("261103-{}-{:04}", till(self.device), u32::from(self.number) + 1)
    }

    fn counts(&self) -> bool {
        self.number.is_multiple_of(2)
    }

    pub fn happening(&self) -> Happening {
        let pieces = 1 + i64::from(self.number % 5);
        let line = |sku: &str, short: i64| {
            let lot = uuid(9, self.device, if sku == "S00001" { 1 } else { 2 });
            let drawn = (pieces > short).then(|| {
                serde_json::json!({"lot": lot, "qty_milli": (pieces - short) * 1_000, "cost": (pieces - short) * 900})
            });
            serde_json::json!({
                "sku": sku, "name": sku, "book": "sembako", "place": "toko", "unit": "pcs", "factor": 1,
                "qty_milli": pieces * 1_000, "price": 1_500, "tier": "umum", "amount": pieces * 1_500, "discount": 0,
                "umum_amount": pieces * 1_500, "cost": pieces * 900, "drawn": drawn.into_iter().collect::<Vec<_>>(),
                "short_milli": short * 1_000, "short_cost": short * 900
            })
        };
        let total = pieces * 3_000;
        event(serde_json::json!({
            "kind": "sale_completed", "sale": self.id, "receipt": self.receipt(), "shift": uuid(4, self.device, 0),
            "date": "2026-11-03", "member": self.counts().then(|| MemberNumber("A00001".to_owned())),
            "counts": self.counts(), "pkp": false, "lines": [line("S00001", 0), line("S00002", 1)],
            "gross": total, "discount": 0, "total": total, "rounding": 0, "payable": total, "ppn": 0,
            "tenders": [{"type": "cash", "amount": total, "tendered": total, "change": 0}]
        }))
        .into()
    }
}

fn imported(device: u8, number: u8) -> Event {
    event(serde_json::json!({
        "kind": "sale_imported", "receipt": format!("25{:02}01-{}-{:04}", 1 + number % 12, till(device), 1 + number),
        "sold_at": "2025-06-01T01:00:00Z", "date": format!("2025-{:02}-01", 1 + number % 12), "shift": "P",
        "cashier": "K1", "member": "A00002", "counts": true, "status": "selesai",
        "lines": [{"sku": "S00001", "book": "sembako", "unit": "pcs", "qty_milli": 1_000, "price": 1_550,
                   "amount": 1_550, "cost": 900}],
        "total": 1_550, "rounding": -50, "payable": 1_500, "tender": "tunai", "tendered": 2_000, "change": 500
    }))
}

/// One happening for each choice.
pub fn happenings(device: u8, choices: &[u8]) -> Vec<Happening> {
    choices.iter().zip(0..).map(|(choice, n)| happening(device, *choice, n)).collect()
}

fn happening(device: u8, choice: u8, n: u8) -> Happening {
    match choice % 13 {
        // The same settings, goods, people and members from both devices, with other contents.
        0 => event(serde_json::json!({
            "kind": "settings_set", "from": format!("2026-01-{:02}", 1 + n % 4),
            "settings": {"name": format!("Koperasi {device} {n}")}
        }))
        .into(),
        1 => product("S00001", &format!("89900000{device}{n:03}1")).into(),
        2 => {
            let mut set = product(&format!("S{:05}", 10 + n % 3), "8990000000017");
            if let Event::ProductSet(set) = &mut set {
                set.product.active = n.is_multiple_of(2);
                set.product.plu = Some("00017".to_owned());
                set.from = day("2026-02-01").plus_days(i64::from(n % 2));
            }
            set.into()
        }
        3..=5 => Sale::of(device, n).happening(),
        6 => imported(device, n).into(),
        7 => lot(device, 10 + n, "S00001").into(),
        8 => member(1 + n % 3, device, n.is_multiple_of(4)),
        9 => event(serde_json::json!({
            "kind": "promo_set", "promo": {"sku": "S00001", "unit": "pcs", "from": "2026-11-01", "to": "2026-11-30",
            "price": 1_000 + i64::from(n) + 100 * i64::from(device)}
        }))
        .into(),
        10 => {
            let receipt = Sale::of(device, n / 2).receipt();
            event(serde_json::json!({"kind": "receipt_reprinted", "receipt": receipt, "copy": 1 + n % 5})).into()
        }
        12 => event(serde_json::json!({
            "kind": "list_undone", "number": format!("{}-{n}", till(device)), "date": "2026-11-03",
            "back": 1, "kept": 0, "loans": [{"loan": format!("P{:05}", n % 4), "anew": n / 4 % 2}]
        }))
        .into(),
        _ => event(serde_json::json!({
            "kind": "loan_taken", "loan": format!("P{:05}", n % 4), "member": "A00001", "method": "flat",
            "principal": 1_000_000, "rate_month": "1.5", "months": 10, "round_to": 100, "disbursed": "2026-01-01",
            "first_due": "2026-02-01", "instalments_paid": 0, "balance": 1_000_000 - i64::from(n), "anew": n / 4 % 3
        }))
        .into(),
    }
}
