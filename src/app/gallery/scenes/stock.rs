//! The stock check: as it is asked every day, long names, none left, only expired boxes, nothing found, a count.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, rp};
use crate::app::screen::Act;
use crate::app::screen::sell::{self, Sell};
use crate::app::screen::stock::asking::{Asking, What};
use crate::app::screen::stock::counting::{Counting, Message as Pressed};
use crate::app::screen::stock::{self, Stock};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::event::LotId;
use crate::domain::goods::lot::Standing;
use crate::domain::goods::parting;
use crate::domain::goods::product::Place;
use crate::domain::goods::recall::{Buyer, Fate, Recall, Step};
use crate::domain::id::{DeviceId, MemberNumber, RecordId, Sku, SupplierCode, UserId};
use crate::domain::people::user::Role;
use crate::domain::pharmacy::handing::Handing;
use crate::domain::pharmacy::licence::Denial;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::stock_check::{Batch, Card, Incoming, Remark, Row, StockCheck, Substitute, Title, Unit, Why};
use crate::till::answer::{BoxView, UserView};

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// The clerk of the pharmacy is signed in.
fn at_the_counter(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    let name = "Noor Aida".to_owned();
    shop.answer.user =
        Some(UserView { id: UserId::from("apotek"), name, role: Role::Apotek, pin_change_needed: false });
    shop
}

fn drawn(shop: &Shop, stock: &Stock) -> Board<Act> {
    stock::view::view(stock, &at_the_counter(shop)).map(Act::Stock)
}

fn row(class: &str, title: (&str, &str, &str), (unit, factor): (&str, i64), base: i64, dates: (&str, &str)) -> Row {
    let base_unit = if factor > 1 { "tablet" } else { unit };
    let mut units = vec![Unit { unit: base_unit.to_owned(), factor: 1, price: Some(rp(300)) }];
    if factor > 1 {
        units.push(Unit { unit: unit.to_owned(), factor, price: Some(rp(3_000)) });
    }
    Row {
        sku: Sku::from(format!("{}{}", title.0, title.1).as_str()),
        title: Title {
            name: title.0.to_owned(),
            strength: title.1.to_owned(),
            rest: title.2.to_owned(),
            substance: String::new(),
        },
        class: class.to_owned(),
        unit: units.len() - 1,
        units,
        fractional: false,
        sellable: Quantity::whole(base),
        batch: String::from("T25H63"),
        expiry: Some(day(dates.0)),
        shelf: dates.1.to_owned(),
        remark: None,
    }
}

fn priced(mut row: Row, price: i64) -> Row {
    if let Some(unit) = row.units.last_mut() {
        unit.price = Some(rp(price));
    }
    row
}

fn rows() -> Vec<Row> {
    let tablet = |name, strength| (name, strength, "tablet");
    let para = ("Parasetamol", "500 mg", "tablet");
    let suppository = ("Parasetamol", "125 mg", "suppositoria");
    vec![
        priced(row("B", ("Parasetamol", "100 mg/ml", "drop 15 ml"), ("botol", 1), 6, ("2027-03-31", "R1-4")), 16_000),
        Row { remark: Some(Remark::Low), ..row("B", para, ("strip", 10), 20, ("2027-09-30", "R1-2")) },
        priced(
            row("B", ("Parasetamol", "120 mg/5 ml", "sirup 60 ml"), ("botol", 1), 15, ("2028-02-29", "R1-3")),
            6_000,
        ),
        Row {
            remark: Some(Remark::Expired(Quantity::whole(5))),
            ..priced(row("B", suppository, ("buah", 1), 3, ("2028-11-30", "R1-5")), 9_500)
        },
        Row {
            remark: Some(Remark::Prekursor),
            ..priced(
                row(
                    "T",
                    tablet("Fenilpropanolamin + Parasetamol + CTM", "15/500/2 mg"),
                    ("strip", 4),
                    280,
                    ("2027-11-30", "R2-3"),
                ),
                3_200,
            )
        },
        priced(
            row("B", tablet("Parasetamol + Kafein", "500/65 mg"), ("strip", 10), 880, ("2027-12-31", "R1-1")),
            10_000,
        ),
        priced(
            row(
                "T",
                tablet("Fenilefrin + Parasetamol + CTM", "10/500/2 mg"),
                ("strip", 4),
                176,
                ("2028-04-30", "R2-2"),
            ),
            3_200,
        ),
    ]
}

pub fn lot(batch: &str, expiry: &str, shelf: &str, place: Place, quantity: i64, standing: Standing) -> Batch {
    Batch {
        batch: batch.to_owned(),
        expiry: Some(day(expiry)),
        shelf: shelf.to_owned(),
        place,
        quantity: Quantity::whole(quantity),
        standing,
    }
}

fn expired() -> (Sku, Batch) {
    let batch = lot("K24H52", "2026-10-31", "R1-5", Place::Apotek, 5, Standing::Expired);
    (Sku::from("Parasetamol125 mg"), batch)
}

fn card_of(row: Row) -> Card {
    let all = rows();
    let other = |at: usize| Substitute { row: all[at].clone(), same: false, handing: Some(Handing::Free) };
    Card {
        counter: Place::Apotek,
        supplier: Some(SupplierCode("SUP14".to_owned())),
        generic: true,
        fornas: true,
        handing: Some(Handing::Free),
        batches: vec![
            lot("T25H63", "2027-09-30", "R1-2", Place::Apotek, 20, Standing::Sellable),
            lot("T26A07", "2028-06-30", "", Place::Gudang, 400, Standing::Sellable),
        ],
        counted: Some((3, Quantity::whole(20))),
        minimum: 100,
        member: vec![Some(rp(280)), Some(rp(2_800))],
        het: vec![Some(rp(300)), Some(rp(3_000))],
        substitutes: vec![other(2), other(0)],
        only_substance: true,
        elsewhere: vec![(Place::Gudang, Quantity::whole(400))],
        incoming: vec![Incoming {
            order: "PO-A-0007".to_owned(),
            date: day("2026-11-23"),
            quantity: Quantity::whole(300),
        }],
        used: Quantity::whole(1_240),
        missed: 2,
        today: day("2026-11-24"),
        row,
    }
}

fn found(typed: &str, card: Card) -> Stock {
    let check = StockCheck {
        typed: typed.to_owned(),
        count: 7,
        licence: LicenceProfile::GeraiObat,
        rows: rows(),
        barred: vec![expired()],
        card: Some(card),
        scanned: None,
    };
    Stock { found: Some(Box::new(check)), ..Stock { letters: false, ..Stock::new(typed.to_owned()) } }
}

pub fn usual(shop: &Shop) -> Board<Act> {
    drawn(shop, &found("para", card_of(rows().swap_remove(1))))
}

pub fn boxes(shop: &Shop) -> Board<Act> {
    let mut card = card_of(rows().swap_remove(1));
    card.batches.insert(1, lot("T26C11", "2027-12-31", "R1-2", Place::Apotek, 40, Standing::Sellable));
    card.batches.push(lot("T24K01", "2026-10-31", "R1-2", Place::Apotek, 30, Standing::Expired));
    card.batches.push(lot("T24X99", "2027-10-31", "R1-2", Place::Karantina, 10, Standing::Quarantined));
    let mut stock = Stock { details: true, ..found("para", card) };
    if let Some(found) = stock.found.as_deref_mut() {
        found.scanned = Some(("T26C11".to_owned(), None));
    }
    drawn(shop, &stock)
}

/// None left: what has the same substance stands there at once, one of them not to be had here.
pub fn none_left(shop: &Shop) -> Board<Act> {
    let gone = Row {
        sellable: Quantity::ZERO,
        expiry: None,
        batch: String::new(),
        remark: Some(Remark::Low),
        ..rows().swap_remove(1)
    };
    let mut card = card_of(gone.clone());
    card.batches = Vec::new();
    card.substitutes[0].same = true;
    card.substitutes[1].handing = Some(Handing::Prescription);
    card.only_substance = false;
    card.elsewhere = Vec::new();
    let mut stock = found("parasetamol 500", card);
    if let Some(found) = stock.found.as_deref_mut() {
        (found.rows, found.count, found.barred) = (vec![gone], 1, Vec::new());
    }
    drawn(shop, &stock)
}

/// Names, numbers and amounts as long as they come; only expired boxes; not sold by this outlet.
pub fn worst(shop: &Shop) -> Board<Act> {
    let name = "Ekstrak Daun Jambu Biji Merah Kering dengan Kunyit dan Temulawak Pekat";
    let title = (name, "1.250 mg/12,5 mg/500 mcg", "tablet salut selaput lepas lambat, botol 120");
    let mut long = row("K", title, ("strip", 10), 0, ("2026-09-30", "Lemari dingin R12-14"));
    long.units.push(Unit { unit: "karton".to_owned(), factor: 12_000, price: Some(rp(123_456_000)) });
    long.title.substance = "Psidium guajava + Curcuma domestica".to_owned();
    long.remark = Some(Remark::Expired(Quantity::whole(123_456)));
    (long.unit, long.sellable) = (2, Quantity::whole(-12));
    long.batch = "BATCH-2026-0001-XYZ".to_owned();
    let mut card = card_of(long.clone());
    card.handing = Some(Handing::Denied(Denial::ClassNotLicensed));
    card.counted = None;
    card.member = vec![Some(rp(12_000)), Some(rp(120_000)), Some(rp(120_000_000))];
    card.het = vec![Some(rp(12_500)), Some(rp(125_000)), Some(rp(125_000_000))];
    card.minimum = 120_000;
    card.batches = vec![lot("BATCH-2026-0001-XYZ", "2026-09-30", "R12-14", Place::Apotek, 123_456, Standing::Expired)];
    let long_other = Substitute { row: long.clone(), same: true, handing: card.handing };
    card.substitutes = vec![long_other.clone(), long_other.clone(), long_other.clone(), long_other];
    let mut stock = found("ekstrak daun jambu biji merah kering", card);
    if let Some(found) = stock.found.as_deref_mut() {
        found.rows.insert(0, long.clone());
        let barred = lot("BATCH-2026-0001-XYZ", "2026-09-30", "", Place::Apotek, 123_456, Standing::Recalled);
        found.barred = vec![(long.sku.clone(), barred.clone()), (long.sku, barred)];
    }
    drawn(shop, &stock)
}

/// How much is ordered of it.
pub fn ordering(shop: &Shop) -> Board<Act> {
    let card = card_of(rows().swap_remove(1));
    let mut asking = Asking::of(&card, What::Order(SupplierCode("SUP14".to_owned())), 1);
    if let Some(asking) = &mut asking {
        asking.update(&Pressed::DigitPressed('3'));
    }
    drawn(shop, &Stock { asking, ..found("para", card) })
}

/// Book and shelf of one product since its count.
/// A batch that is called back: what is left of it, and who has the rest.
pub fn recall(shop: &Shop) -> Board<Act> {
    let step = |fate, date: Option<&str>, reference: &str, place, units: i64| Step {
        fate,
        date: date.map(day),
        document: "sale_completed",
        reference: reference.to_owned(),
        receipt: reference.parse().ok(),
        place,
        quantity: Quantity::whole(units),
    };
    let buyer = |member: Option<&str>, name: &str, phone: &str, prescription: &str| Buyer {
        member: member.map(|number| MemberNumber(number.to_owned())),
        name: name.to_owned(),
        phone: phone.to_owned(),
        prescription: prescription.to_owned(),
    };
    let recall = Recall {
        name: "Parasetamol 500 mg tablet".to_owned(),
        unit: "tablet".to_owned(),
        batch: "T25H63".to_owned(),
        expiry: Some(day("2027-09-30")),
        supplier: Some("PBF Contoh".to_owned()),
        blocked: false,
        steps: vec![
            step(Fate::Left, None, "", Place::Apotek, 820),
            step(Fate::Left, None, "", Place::Karantina, 10),
            step(Fate::Sold, Some("2026-11-21"), "261121-A-0004", Place::Apotek, 10),
            step(Fate::Sold, Some("2026-11-22"), "261122-A-0017", Place::Apotek, 30),
            step(Fate::Sold, Some("2026-11-23"), "261123-A-0002", Place::Apotek, 140),
            step(Fate::Returned, Some("2026-11-23"), "261123-A-0009", Place::Karantina, 10),
            step(Fate::Came, Some("2026-10-09"), "A-2231", Place::Apotek, 1_000),
        ],
        buyers: [
            ("261121-A-0004", buyer(Some("00123"), "Nurul Hidayah", "0812-5123-4567", "")),
            ("261122-A-0017", buyer(None, "Budi Santoso", "", "R-0123")),
            ("261123-A-0002", Buyer::default()),
        ]
        .into_iter()
        .filter_map(|(receipt, buyer)| Some((receipt.parse().ok()?, buyer)))
        .collect(),
    };
    let row = rows().swap_remove(1);
    drawn(shop, &Stock { recall: Some(Box::new(recall)), ..found("para", card_of(row)) })
}

pub fn why(shop: &Shop) -> Board<Act> {
    let row = rows().swap_remove(1);
    let moved = |seq: u64, at: &str, document: &'static str, units: i64| Movement {
        date: day(&at[..10]),
        at: sample::at(at),
        record: RecordId { device: DeviceId(uuid::Uuid::nil()), seq },
        document,
        receipt: None,
        reference: if document == "sale_completed" {
            format!("2611{}-A-{:04}", &at[8..10], seq)
        } else {
            format!("A-{seq}")
        },
        by: UserId::from("apotek"),
        sku: row.sku.clone(),
        lot: (units != -30).then(|| LotId(uuid::Uuid::nil())),
        place: Place::Apotek,
        milli: Quantity::whole(units),
        value: rp(0),
    };
    let mut movements = vec![moved(1, "2026-11-21T02:10:00Z", "stock_counted", 40)];
    movements.extend((2..9).map(|seq| moved(seq, &format!("2026-11-22T0{seq}:05:00Z"), "sale_completed", -2)));
    movements.push(moved(9, "2026-11-22T10:00:00Z", "sale_returned", 2));
    movements.push(moved(10, "2026-11-23T01:00:00Z", "goods_received", 100));
    movements.extend((11..20).map(|seq| moved(seq, &format!("2026-11-23T{seq}:05:00Z"), "sale_completed", -3)));
    movements.push(moved(20, "2026-11-24T01:00:00Z", "sale_completed", -30));
    let history = parting::history(movements, Place::Apotek);
    let why = Some(Box::new(Why { sku: row.sku.clone(), history }));
    drawn(shop, &Stock { why, why_from: 6, ..found("para", card_of(row)) })
}

pub fn nothing(shop: &Shop) -> Board<Act> {
    let check = StockCheck { typed: "parra".to_owned(), ..StockCheck::default() };
    let stock = Stock { letters: false, found: Some(Box::new(check)), ..Stock::new("parra".to_owned()) };
    drawn(shop, &stock)
}

pub fn typing(shop: &Shop) -> Board<Act> {
    drawn(shop, &Stock { letters: true, ..found("par", card_of(rows().swap_remove(1))) })
}

pub fn empty(shop: &Shop) -> Board<Act> {
    drawn(shop, &Stock::new(String::new()))
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-needs-prescription").with("name", "Amoksisilin 500 mg kapsul");
    drawn(shop, &Stock { trouble: Some(text), ..found("para", card_of(rows().swap_remove(1))) })
}

pub fn noted(shop: &Shop) -> Board<Act> {
    let told = Some(Text::new("stock-defekta-noted"));
    drawn(shop, &Stock { told, ..found("para", card_of(rows().swap_remove(1))) })
}

pub fn counting(shop: &Shop) -> Board<Act> {
    let mut card = card_of(rows().swap_remove(1));
    card.batches.insert(1, lot("T26C11", "2027-12-31", "R1-2", Place::Apotek, 40, Standing::Sellable));
    let mut counting = Counting::of(&card);
    for pressed in [Pressed::DigitPressed('2'), Pressed::DigitPressed('0'), Pressed::EnterPressed] {
        counting.update(pressed);
    }
    counting.update(Pressed::DigitPressed('3'));
    drawn(shop, &Stock { counting: Some(counting), ..found("para", card) })
}

/// Counted twice, and the difference is large: why?
pub fn counted_why(shop: &Shop) -> Board<Act> {
    let card = card_of(rows().swap_remove(1));
    let mut counting = Counting::of(&card);
    counting.asks_why = true;
    "Dus terbawa ke".chars().for_each(|sign| drop(counting.update(Pressed::ReasonTyped(Stroke::Sign(sign)))));
    drawn(shop, &Stock { counting: Some(counting), ..found("para", card) })
}

/// A later box was scanned at the till: one tap swaps, one keeps it.
pub fn later_box(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    if let Some(line) = shop.answer.sale.as_mut().and_then(|sale| sale.lines.last_mut()) {
        let of = |batch: &str, expiry: &str| BoxView {
            batch: batch.to_owned(),
            expiry: Some(day(expiry)),
            shelf: "R1-3".to_owned(),
            qty_milli: Quantity::ONE,
        };
        line.boxes = vec![of("B26A75", "2028-11-30")];
        line.sooner = Some(of("H26E04", "2028-02-29"));
    }
    sell::view::view(&Sell::default(), &shop).map(Act::Sell)
}
