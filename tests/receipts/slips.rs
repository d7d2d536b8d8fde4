//! Papers of the drawer to look at: a shift that was short, a quiet one, X before the count, money out, a deposit.

use gerai::receipt::facts::{Body, PaperFacts};
use serde_json::{Value, json};

use super::samples::paper;

fn slip(value: Value) -> PaperFacts {
    paper(Body::Slip(Box::new(value)))
}

fn figures(happened: &[(&str, i64)]) -> Value {
    const NAMES: [&str; 38] = [
        "cash_sales",
        "cash_refunds",
        "cash_in",
        "cash_out",
        "drops",
        "rounding",
        "sales",
        "receipts",
        "returns",
        "return_total",
        "voids",
        "void_total",
        "reprints",
        "no_sales",
        "overrides",
        "handovers",
        "tender_corrections",
        "qris",
        "card",
        "transfer",
        "kasbon",
        "sukarela",
        "voucher",
        "sembako",
        "obat",
        "anggota",
        "umum",
        "discount",
        "ppn",
        "savings_in",
        "savings_out",
        "kasbon_paid",
        "loans_paid",
        "vouchers_sold",
        "opening_difference",
        "age_refused",
        "ceiling_refused",
        "limit_refused",
    ];
    let mut all: serde_json::Map<String, Value> = NAMES.iter().map(|name| ((*name).to_owned(), json!(0))).collect();
    all.extend(happened.iter().map(|(name, figure)| ((*name).to_owned(), json!(figure))));
    Value::Object(all)
}

fn shift(number: u32, more: Value) -> PaperFacts {
    let mut all = json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "14:05", "cashier": "Siti Rahmah", "till": "A",
        "number": number, "opener": "Siti Rahmah", "opened": { "day": "2026-11-24", "time": "07:02" },
        "first": null, "last": null, "opening": 500_000, "expected": null, "counted": null, "difference": null,
        "counts": [], "figures": figures(&[]), "pkp": false, "handovers": [], "carried": [], "reason": "",
        "deposit": 0, "left": null, "hash": "", "last_hash": "", "previous": "",
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    slip(all)
}

fn busy() -> Value {
    figures(&[
        ("cash_sales", 3_398_400),
        ("cash_refunds", 14_200),
        ("cash_in", 350_000),
        ("kasbon_paid", 150_000),
        ("cash_out", 75_000),
        ("drops", 500_000),
        ("rounding", -1_250),
        ("sales", 104),
        ("receipts", 106),
        ("returns", 1),
        ("return_total", 14_200),
        ("voids", 1),
        ("void_total", 23_500),
        ("reprints", 2),
        ("no_sales", 1),
        ("overrides", 3),
        ("tender_corrections", 1),
        ("qris", 812_500),
        ("kasbon", 96_000),
        ("sembako", 3_781_200),
        ("obat", 512_750),
        ("anggota", 2_610_400),
        ("umum", 1_683_550),
        ("discount", 12_500),
        ("opening_difference", -2_000),
        ("ceiling_refused", 1),
    ])
}

pub fn z_report() -> PaperFacts {
    let at = json!({ "day": "2026-11-24", "time": "11:30" });
    shift(
        118,
        json!({
            "first": "261124-A-0001", "last": "261124-A-0106", "figures": busy(),
            "expected": 3_659_200, "counted": 3_612_700, "difference": -46_500, "counts": [3_610_700, 3_612_700],
            "reason": "kembalian salah, pembeli sudah pulang", "deposit": 3_112_700, "left": 500_000,
            "handovers": [{ "at": at, "from": "Siti Rahmah", "to": "Budi Santoso" }],
            "carried": [
                { "name": "Bu Hj. Mahmudah", "total": 87_500, "waiting": false, "at": at },
                { "name": "meja depan", "total": 23_000, "waiting": true, "at": at },
            ],
            "hash": "409553fb54773230d9bf029f7636f6e4739c0c76d783fddc0f7b64f26b2781cf",
            "last_hash": "1b0471454482c1d3b2b00aac7a89f30afed14880cd289a0d225297b642e734a3",
            "previous": "84a40e766a5eeb94381c2c76ddbb7dfc8bf757c505474eb77d15e41358b67a38",
        }),
    )
}

pub fn quiet_z() -> PaperFacts {
    shift(
        1,
        json!({
            "expected": 500_000, "counted": 500_000, "difference": 0, "counts": [500_000], "left": 500_000,
            "hash": "6788a3070a4e2c5b1f9d3c7e8b6a5d4c3b2a19087f6e5d4c3b2a190817263544",
        }),
    )
}

pub fn x_report() -> PaperFacts {
    shift(0, json!({ "first": "261124-A-0001", "last": "261124-A-0106", "figures": busy() }))
}

fn moved(more: Value) -> PaperFacts {
    let mut all = json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "10:42", "cashier": "Siti Rahmah", "till": "A",
        "number": 3, "way": "out", "bank": false, "amount": 250_000, "account": "523000",
        "account_name": "Perlengkapan Toko dan ATK", "reason": "plastik, tali dan kertas struk untuk sebulan",
        "approved_by": "Hj. Norhayati",
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    slip(all)
}

pub fn cash_out() -> PaperFacts {
    moved(json!({}))
}

pub fn drop_to_bank() -> PaperFacts {
    moved(json!({
        "way": "drop", "bank": true, "amount": 1_500_000, "number": 4, "account": "111900",
        "account_name": "Setoran dalam Perjalanan", "reason": "", "approved_by": "",
    }))
}

pub fn deposit() -> PaperFacts {
    let piece = |rupiah: i64, count: i64| json!({ "rupiah": rupiah, "count": count, "amount": rupiah * count });
    slip(json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "14:05", "cashier": "Siti Rahmah", "till": "A",
        "number": 118, "counted": 3_612_700, "left": 500_000, "amount": 3_112_700,
        "pieces": [
            piece(100_000, 24), piece(50_000, 14), piece(10_000, 1), piece(2_000, 1), piece(500, 1), piece(200, 1),
        ],
    }))
}

fn stock(kind: &str, more: Value) -> PaperFacts {
    let mut all = json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "09:05", "cashier": "Syahrul", "till": "A", "number": 12,
        "kind": kind, "document": "", "party": "", "faktur": "", "due": null, "place": "", "to": "", "reason": "",
        "lines": [], "differs": false, "amount": 0, "ppn": 0, "freight": 0, "total": null, "paid": "",
        "approved_by": "", "witnesses": [], "health_office": false,
        "form": "", "pharmacist_name": "", "sipa": "", "technician": false,
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    slip(all)
}

fn goods(name: &str, unit: &str, milli: i64, amount: Option<i64>) -> Value {
    json!({
        "name": name, "unit": unit, "qty_milli": milli, "bonus_milli": 0, "batch": "", "expiry": null,
        "amount": amount, "differs": false,
    })
}

/// Minutes of psychotropics that are destroyed: two witnesses and the health office sign with the doer and the
/// approver.
pub fn destroyed() -> PaperFacts {
    let mut tablets = goods("Alprazolam 0,5 mg tablet", "tablet", 150_000, Some(132_000));
    (tablets["batch"], tablets["expiry"]) = ("T24A77".into(), "2026-09-30".into());
    stock(
        "written-off",
        json!({
            "place": "apotek", "reason": "dimusnahkan, dibakar di insinerator", "lines": [tablets], "total": 132_000,
            "approved_by": "Hj. Fatimah", "witnesses": ["Syahrul", "apt. Maulida"], "health_office": true,
        }),
    )
}

/// A faktur with everything: batch and expiry, bonus goods, another quantity than ordered, PPN and freight.
pub fn goods_received() -> PaperFacts {
    let mut paracetamol = goods("Parasetamol 500 mg tablet", "box", 2_000, Some(34_000));
    paracetamol["batch"] = json!("T26A01");
    paracetamol["expiry"] = json!("2028-01-31");
    paracetamol["bonus_milli"] = json!(1_000);
    let mut syrup = goods("Parasetamol 120 mg/5 ml sirup 60 ml rasa jeruk manis", "botol", 24_000, Some(103_200));
    syrup["differs"] = json!(true);
    stock(
        "received",
        json!({
            "document": "PO-A-0011", "party": "PBF Contoh Generik Sehat", "faktur": "PBF-77/XI/2026",
            "due": "2026-12-20", "place": "apotek", "lines": [paracetamol, syrup], "differs": true,
            "amount": 137_200, "ppn": 15_092, "freight": 10_000, "total": 162_292, "paid": "credit",
            "approved_by": "apt. Maulida",
        }),
    )
}

pub fn goods_sent() -> PaperFacts {
    let lines =
        [goods("Indomie Empal Gentong 68 g", "pcs", 80_000, None), goods("Beras Topi Koki 5 kg", "sak", 4_000, None)];
    stock("sent", json!({ "document": "MT-A-0012", "place": "gudang", "to": "toko", "lines": lines }))
}

/// What leaves the warehouse for another shop: no money, two signatures.
pub fn delivered() -> PaperFacts {
    let lines = [goods("Indomie Empal Gentong 68 g", "dus", 6_000, None)];
    let document = "261124-A-0042";
    let more = json!({
        "number": null, "document": document, "party": "W01 Warung Bu Ani", "place": "gudang", "lines": lines,
    });
    stock("delivered", more)
}

pub fn supplier_paid() -> PaperFacts {
    let line = goods("PBF-77/XI/2026", "", 0, Some(162_292));
    let more = json!({
        "party": "PBF Contoh Generik Sehat", "lines": [line], "total": 162_292, "paid": "bank",
        "approved_by": "Rahmadi",
    });
    stock("paid", more)
}

/// Goods of others: taken in, or how they stand after a month and a part of them.
pub fn stored(kind: &str) -> PaperFacts {
    let whole = json!({ "date": "2026-10-03", "qty_milli": 12_000 });
    let part = json!({ "date": "2026-11-20", "qty_milli": -5_000 });
    let fee = json!({ "month": "2026-10-01", "kilograms": 300, "amount": 30_000, "paid": true });
    let (moves, left, fees, total) = match kind {
        "in" => (json!([whole]), 12_000, json!([]), 0),
        _ => (json!([whole, part]), 7_000, json!([fee]), 30_000),
    };
    slip(json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "10:42", "cashier": "Syahrul", "till": "A", "number": 7,
        "kind": kind, "storage": "T00012", "owner": "Pak Umar", "goods": "Ikan asin gabus, kering, karung baik",
        "shelf": "G2", "unit": "koli", "each": 25_000, "rate": 100, "moves": moves, "left": left, "fees": fees,
        "total": total, "paid": "", "approved_by": "",
    }))
}

pub fn stored_label() -> PaperFacts {
    slip(json!({
        "date": "2026-10-03", "day": "2026-10-03", "time": "10:42", "cashier": "Syahrul", "storage": "T00012",
        "code": "T00012-3", "goods": "Ikan asin gabus, kering, karung baik", "shelf": "G2", "piece": 3, "of": 12,
    }))
}

fn on_medicine(more: Value) -> PaperFacts {
    let mut all = json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "10:42", "cashier": "apt. Maulida", "rx": "R-0123",
        "prescription": "", "received": "2026-11-24", "written": "2026-11-23", "patient": "Ahmad Fauzi",
        "doctor": "dr. Rahayu", "place": "Puskesmas Pekauman", "born": "1988", "pharmacist": "apoteker",
        "pharmacist_name": "apt. Maulida", "sipa": "503/SIPA/2025", "item": 1, "name": "Amoksisilin 500 mg kapsul",
        "made_up": "", "contents": null, "quantity": 15_000, "unit": "kapsul", "signa": "3 x sehari 1 kapsul",
        "external": false, "shake": false, "batch": "T25H63", "keeps": "2027-09-30", "compound": false,
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    slip(all)
}

pub fn etiket() -> PaperFacts {
    on_medicine(json!({}))
}

pub fn cut_strip() -> PaperFacts {
    slip(json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "10:42", "cashier": "Noor Aida", "name": "CTM 4 mg tablet",
        "strength": "4 mg", "quantity": 3_000, "unit": "tablet", "warning": "P1",
        "batches": [{ "batch": "K26F04", "expiry": "2027-09-30" }],
    }))
}

/// A compound for the skin.
pub fn etiket_outside() -> PaperFacts {
    on_medicine(json!({
        "made_up": "Salep racikan", "contents": ["Hidrokortison 2,5 % krim", "Asam salisilat"], "quantity": 1_000,
        "unit": "pot", "signa": "oles tipis 2 x sehari", "external": true, "batch": "R-0123-1",
        "keeps": "2026-12-24", "compound": true,
    }))
}

fn desk(more: Value) -> PaperFacts {
    let mut all = json!({
        "date": "2026-11-24", "day": "2026-11-24", "time": "10:42", "cashier": "Siti Rahmah", "till": "A",
        "number": 7, "member": "A00003", "name": "Kartini Basuki", "approved_by": "",
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    slip(all)
}

pub fn wajib() -> PaperFacts {
    desk(json!({
        "saving": "wajib", "out": false, "amount": 38_000, "balance": 93_000,
        "months": { "from": "2026-10-01", "to": "2027-02-01", "whole": 4, "part": 3_000 },
    }))
}

pub fn withdrawn() -> PaperFacts {
    desk(json!({
        "saving": "sukarela", "out": true, "amount": 750_000, "balance": 400_500, "months": null,
        "name": "Muhammad Abdurrahman Al Banjari bin Haji Syamsuddin", "approved_by": "Hj. Norhayati",
    }))
}

pub fn kasbon_paid() -> PaperFacts {
    desk(json!({ "amount": 50_000, "before": 82_500, "balance": 32_500 }))
}

pub fn kasbon_paid_off() -> PaperFacts {
    desk(json!({ "amount": 82_500, "before": 82_500, "balance": 0 }))
}

fn instalment(more: Value) -> PaperFacts {
    let mut all = json!({
        "loan": "P00001", "months": 12, "due": 113_568, "named": "due", "amount": 113_568, "penalty": 1_568,
        "jasa": 12_000, "principal": 100_000, "to_sukarela": 0, "waived": 0, "balance": 500_000,
        "covers": [{ "no": 7, "whole": true }],
    });
    for (name, value) in more.as_object().expect("facts") {
        all[name] = value.clone();
    }
    desk(all)
}

pub fn instalment_due() -> PaperFacts {
    instalment(json!({}))
}

pub fn instalment_part() -> PaperFacts {
    instalment(json!({
        "named": "part", "amount": 30_000, "penalty": 0, "jasa": 24_000, "principal": 6_000, "balance": 594_000,
        "covers": [{ "no": 7, "whole": false }, { "no": 8, "whole": false }],
    }))
}

pub fn instalment_ahead() -> PaperFacts {
    instalment(json!({
        "named": "ahead", "due": 112_000, "amount": 150_000, "penalty": 0, "jasa": 24_000, "principal": 126_000,
        "balance": 474_000, "covers": [{ "no": 7, "whole": true }, { "no": 8, "whole": false }],
    }))
}

pub fn loan_paid_off() -> PaperFacts {
    instalment(json!({
        "named": "paid_off", "due": 0, "amount": 612_000, "penalty": 0, "principal": 600_000, "waived": 60_000,
        "balance": 0, "covers": [{ "no": 7, "to": 12, "whole": true }],
    }))
}

pub fn voucher() -> PaperFacts {
    desk(json!({ "amount": 100_000, "code": "2900000000013", "rest_of": "" }))
}

/// What a leaver is owed, and SHU of which some rupiah go to sukarela.
pub fn leaver_paid() -> PaperFacts {
    desk(json!({ "what": "leaver", "year": "", "amount": 295_000, "to_sukarela": 0, "approved_by": "Hj. Norhayati" }))
}

/// The bank has paid it: under which number.
pub fn leaver_transferred() -> PaperFacts {
    desk(json!({
        "what": "leaver", "year": "", "amount": 295_000, "transfer": "FT26331-004271", "to_sukarela": 0,
        "approved_by": "Hj. Norhayati",
    }))
}

pub fn shu_in_cash() -> PaperFacts {
    desk(json!({ "what": "shu", "year": "2026", "amount": 1_386_800, "to_sukarela": 67 }))
}

pub fn settlement() -> PaperFacts {
    desk(json!({
        "to": "keluar", "decision": "RA-3", "pokok": 100_000, "wajib": 180_000, "sukarela": 75_000, "saved": 355_000,
        "kasbon": 60_000, "kasbon_off": 60_000,
        "loans": [{ "loan": "P00009", "owed": 120_000, "off": 120_000, "jasa": 2_400, "penalty": 1_600 }],
        "claims": [{ "loan": "P00004", "off": 26_000 }],
        "rest": 171_000, "claim": 0, "after_rat": "2026", "approved_by": "Rahmadi",
    }))
}

/// Savings that do not cover what is owed.
pub fn settlement_owing() -> PaperFacts {
    desk(json!({
        "to": "keluar", "decision": "RA-3", "pokok": 100_000, "wajib": 0, "sukarela": 0, "saved": 100_000,
        "kasbon": 130_000, "kasbon_off": 100_000, "loans": [{ "loan": "P00009", "owed": 1_120_000, "off": 0 }],
        "claims": [],
        "rest": 0, "claim": 1_150_000, "after_rat": "", "approved_by": "Rahmadi",
    }))
}

/// What a member checks without asking: what it was reckoned from, and that it is paid.
pub fn shu_statement() -> PaperFacts {
    let month = |unit: &str, month: i64, amount: i64| json!({ "unit": unit, "month": month, "amount": amount });
    let weight = |rp: i64, rest: i64| json!({ "rp": rp, "rest": rest });
    desk(json!({
        "year": "2026", "draft": false, "decision": "RA-1/2027", "meeting": "2027-02-01", "reason": "",
        "pokok": 100_000, "wajib": 240_000, "sukarela": 75_000, "purchases": 9_600_000,
        "bought": [month("apotek", 3, 350_000), month("sembako", 1, 4_500_000), month("sembako", 11, 4_775_000),
            month("", 0, -25_000)],
        "capital_base": "pokok_wajib", "savings_basis": "daily_average",
        "parts": [
            { "by": "purchases", "percent": "25", "pool": 1_400_069, "own": weight(9_600_000, 0),
              "all": weight(14_000_500, 0), "share": 960_013 },
            { "by": "savings", "percent": "20", "pool": 1_120_055, "own": weight(240_000, 0),
              "all": weight(629_753, 42), "share": 426_854 },
        ],
        "loss": 0, "carried": 0, "total": 1_386_867, "way": "cash", "paid": 1_300_067, "paid_on": "2027-02-03",
        "cash": 1_300_000, "to_sukarela": 67, "kasbon_off": 0, "lapsed": 0, "lapsed_by": "", "owed": 86_800,
    }))
}

pub fn shu_lapsed() -> PaperFacts {
    desk(json!({
        "year": "2026", "draft": false, "decision": "RA-1/2027", "meeting": "2027-02-01", "reason": "",
        "pokok": 100_000, "wajib": 0, "sukarela": 0, "purchases": 0, "bought": [], "parts": [], "loss": 0, "carried": 0,
        "total": 38_750, "way": "lapsed", "paid": 0, "paid_on": "2029-03-01", "cash": 0, "to_sukarela": 0,
        "kasbon_off": 0, "lapsed": 38_750, "lapsed_by": "RA-2/2029", "owed": 0,
    }))
}

pub fn certificate() -> PaperFacts {
    desk(json!({
        "term": "BA00001", "copy": true, "number": null, "amount": 5_000_000, "months": 12, "rate": "6",
        "from": "2026-11-24", "due": "2027-11-24", "at_end": false, "renews": false, "month": 25_000,
    }))
}
