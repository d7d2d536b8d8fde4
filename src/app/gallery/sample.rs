//! The sample shop of the gallery: Koperasi Merah Putih Contoh on the morning of 24 November 2026, at 10.42.
//!
//! Made up, like all names in it; the figures are those of the demo cooperative's goods.
//! Long because one shop stands in one place, each part of it beside the next.

use std::sync::Arc;

use crate::app::board::Style;
use crate::app::screen::settings::Settings;
use crate::app::screen::setup::{FileState, ListFile};
use crate::app::shop::{Health, Hit, HitUnit, Ledger, MemberHit, Person, ReceiptHit, Shop, Tile, TilePage};
use crate::app::theme::{Fit, LIGHT, MALAM, UNMEASURED};
use crate::domain::cooperative::loan::debt::{Debt, Paid};
use crate::domain::cooperative::loan::{LoanRules, Method, Terms, months_later};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Wajib;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::Tier;
use crate::domain::event::term::Agreed;
use crate::domain::goods::gs1::Pack;
use crate::domain::goods::product::{Book, Place, Product, Rung};
use crate::domain::goods::tiles::TileOrder;
use crate::domain::id::{MemberNumber, SaleId, ShiftId, Sku, StorageCode, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::locale::Language;
use crate::station::counter::devices::{Choices, Devices};
use crate::station::counter::lists::{FoundFee, Kept};
use crate::station::counter::papers::{FoundPaper, PaperId, PaperState};
use crate::station::counter::stockroom::{FoundStock, PlacedLot};
use crate::station::counter::weighing::Scale;
use crate::till::answer::{
    Answer, ExchangeView, LastView, LineView, MemberView, ParkedView, QrisView, ReturnView, ReturnableView, SaleView,
    ShiftView, UserView,
};
use crate::till::standing::{LoanStanding, PinState, Standing, TermStanding};

pub mod office;

pub fn at(text: &str) -> Instant {
    text.parse().expect("the sample's times are times")
}

pub fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

/// The shop with a signed-in cashier, an open shift and an empty basket.
pub fn shop(language: Language, size: (u32, u32), malam: bool) -> Shop {
    let (width, height) = (size.0 as f32, size.1 as f32);
    let rapat = Fit::new(width, height, UNMEASURED, false).is_rapat();
    let style = Style {
        fit: Fit::new(width, height, UNMEASURED, false),
        inks: if malam { MALAM } else { LIGHT },
        language,
        zone: Zone::default(),
        left_handed: false,
        focus: None,
    };
    let answer = Answer {
        user: Some(UserView {
            id: UserId::from("kasir"),
            name: "Siti Rahmah".to_owned(),
            role: Role::Kasir,
            pin_change_needed: false,
        }),
        shift: Some(ShiftView {
            id: ShiftId(uuid::Uuid::nil()),
            till: "A".parse::<TillLetter>().expect("A is a till letter"),
            date: "2026-11-24".parse().expect("a date"),
            opened: at("2026-11-23T23:02:00Z"),
            opening: rp(500_000),
            cashier: UserId::from("kasir"),
            sales: 41,
        }),
        ..Answer::default()
    };
    Shop {
        ledger_trouble: None,
        style,
        coop: "Koperasi Merah Putih Contoh, Telawang".to_owned(),
        till: "A".to_owned(),
        practice: None,
        answer,
        health: Health { ledger: Ledger::Sent(at("2026-11-24T02:41:00Z")), ..Health::default() },
        scale: Scale::None,
        copies: None,
        tera: None,
        scale_taken: false,
        slip: None,
        tares: Vec::new(),
        now: at("2026-11-24T02:42:00Z"),
        people: people(),
        tile_pages: tile_pages(rapat),
        tile_order: TileOrder::default(),
        has_goods: true,
        categories: categories(),
        drills: None,
        today: None,
        paper_trouble: None,
        papers: Vec::new(),
        pad_waits: false,
        word: None,
    }
}

/// The manager stands at the till.
pub fn as_manager(shop: &mut Shop) {
    if let Some(user) = &mut shop.answer.user {
        (user.role, user.name) = (Role::Manajer, "Hj. Fatimah".to_owned());
    }
}

fn people() -> Vec<Person> {
    let person =
        |id: &str, name: &str, role| Person { id: UserId::from(id), name: name.to_owned(), role, member: None };
    vec![
        person("kasir", "Siti Rahmah", Role::Kasir),
        person("kasir2", "Rizky Maulana", Role::Kasir),
        person("apotek", "Noor Aida", Role::Apotek),
        person("manajer", "Hj. Fatimah", Role::Manajer),
        person("apoteker", "apt. Maulida", Role::Apoteker),
        person("bendahara", "Ahmad Yani", Role::Bendahara),
    ]
}

/// As many as the demo shop has.
fn categories() -> Vec<String> {
    let names = "Alat Tulis,Beras,Biskuit dan Camilan,Bumbu,Deterjen dan Rumah,Gula dan Tepung,Konsinyasi UMKM,\
                 Kopi dan Teh,LPG,Makanan Kaleng,Mi Instan,Minuman,Minyak dan Mentega,Permen dan Roti,Rokok,\
                 Sabun dan Mandi,Sasirangan,Susu,Telur dan Segar,Tepung";
    names.split(',').map(str::to_owned).collect()
}

fn tile_pages(rapat: bool) -> Vec<TilePage> {
    let tile = |name: &str, price: i64, unit: &str| Tile {
        sku: Sku::from("S00001"),
        name: name.to_owned(),
        price: rp(price),
        unit: unit.to_owned(),
        fractional: unit == "kg",
        sold_out: false,
    };
    let loose = match rapat {
        false => vec![
            tile("Beras Siam Unus", 16_650, "kg"),
            tile("Telur ayam curah", 29_400, "kg"),
            tile("Gula pasir curah", 17_500, "kg"),
            tile("Bawang merah", 40_500, "kg"),
            tile("Bawang putih", 37_500, "kg"),
            tile("Cabai rawit", 61_750, "kg"),
            tile("Gula merah aren", 25_750, "kg"),
            tile("Ikan asin gabus", 84_200, "kg"),
            tile("LPG 3 kg isi", 18_500, "tbg"),
            tile("Galon Aqua isi", 21_400, "galon"),
            tile("Telur asin", 4_000, "butir"),
            tile("Beras ketan", 20_250, "kg"),
        ],
        true => vec![
            tile("Siam Unus", 16_650, "kg"),
            tile("Telur curah", 29_400, "kg"),
            tile("Gula pasir curah", 17_500, "kg"),
            tile("Bawang merah", 40_500, "kg"),
            tile("Bawang putih", 37_500, "kg"),
            tile("Cabai rawit", 61_750, "kg"),
        ],
    };
    vec![
        TilePage { weighed: true, tiles: loose },
        TilePage { weighed: false, tiles: vec![tile("Kantong plastik", 500, "pcs")] },
    ]
}

fn line(name: &str, qty: i64, unit: &str, price: i64, amount: i64, tier: Tier) -> LineView {
    LineView {
        sku: Sku::from("S00001"),
        name: name.to_owned(),
        strength: String::new(),
        unit: unit.to_owned(),
        factor: if unit == "dus" { 40 } else { 1 },
        base_unit: if unit == "dus" { "pcs" } else { unit }.to_owned(),
        ladder: None,
        fractional: unit == "kg",
        qty_milli: Quantity::from_milli(qty),
        price: rp(price),
        tier,
        discount: Rupiah::ZERO,
        amount: rp(amount),
        boxes: Vec::new(),
        sooner: None,
        manual: false,
        newest: false,
        returned_from: None,
        veiled: false,
        rx: String::new(),
        sensitive: false,
    }
}

/// The same, where it is sold in other units too.
fn in_units(line: LineView, rungs: &[(&str, i64)]) -> LineView {
    let rung = |(unit, factor): &(&str, i64)| Rung { unit: (*unit).to_owned(), factor: *factor, barcodes: Vec::new() };
    let product = Product::plain(line.sku.clone(), &line.name, Book::Sembako, "", &line.base_unit);
    LineView { ladder: Some(Arc::new(Product { rungs: rungs.iter().map(rung).collect(), ..product })), ..line }
}

/// A code that waits for its money, shown a minute ago.
pub fn waiting(shop: &mut Shop) {
    let since = at("2026-11-24T02:41:00Z");
    shop.answer.qris = Some(QrisView {
        payload: PAYLOAD.to_owned(),
        amount: rp(290_675),
        dynamic: true,
        since: Some(since),
        until: Some(since.plus_millis(15 * 60_000)),
    });
}

/// The demo shop's own code with that amount.
const PAYLOAD: &str = "00020101021226690016ID.CO.CONTOH.WWW011993609999102025000000215ID10202500000010303UMI51440014\
                       ID.CO.QRIS.WWW0215ID10202500000010303UMI52045411530336054062906755802ID5923KOPERASI CONTOH \
                       BASIRIH6011BANJARMASIN6105701236304D0B2";

/// Six lines for a member: the sale of the reference pictures.
pub fn member_sale(shop: &mut Shop) {
    let lines = vec![
        line("Beras Curah Siam Unus", 2_500, "kg", 16_650, 41_625, Tier::Anggota),
        line("Minyakita Pouch 1 L", 2_000, "pouch", 15_700, 31_400, Tier::Umum),
        line("Gulaku Tebu 1 kg", 2_000, "pak", 17_500, 35_000, Tier::Umum),
        in_units(
            line("Indomie Goreng 85 g", 1_000, "dus", 136_000, 136_000, Tier::Satuan),
            &[("pcs", 1), ("renceng", 5), ("dus", 40)],
        ),
        line("Telur Ayam Ras Curah", 1_250, "kg", 29_400, 36_750, Tier::Anggota),
        in_units(line("Teh Seduh Poci 40 g", 3_000, "pak", 3_300, 9_900, Tier::Anggota), &[("pak", 1), ("dus", 24)]),
    ];
    set_sale(shop, lines, 2_475);
    if let Some(sale) = &mut shop.answer.sale {
        sale.member = Some(MemberView {
            number: MemberNumber("A00003".to_owned()),
            name: "Kartini Basuki".to_owned(),
            kelurahan: "Telawang".to_owned(),
            kind: MemberKind::Anggota,
            state: MemberState::Anggota,
            counts: true,
            bought_by: String::new(),
        });
    }
}

fn set_sale(shop: &mut Shop, lines: Vec<LineView>, saving: i64) {
    let total: Rupiah = lines.iter().map(|line| line.amount - line.discount).sum();
    let rounding = rp(-(total.amount() % 100));
    shop.answer.last = Some(LastView { line: lines.len().saturating_sub(1), added: Quantity::ONE });
    shop.answer.can_undo = true;
    shop.answer.sale = Some(SaleView {
        id: SaleId(uuid::Uuid::nil()),
        gross: total,
        discount: Rupiah::ZERO,
        total,
        rounding,
        payable: total + rounding,
        paid: Rupiah::ZERO,
        due: total + rounding,
        tenders: Vec::new(),
        change: Rupiah::ZERO,
        member: None,
        saving: rp(saving),
        receipt: None,
        purchases_year: None,
        due_day: None,
        change_pieces: Vec::new(),
        lines,
    });
}

/// The same sale, paid with 300.000, with a drawer whose coins are known.
pub fn finished(shop: &mut Shop) {
    member_sale(shop);
    if let Some(sale) = &mut shop.answer.sale {
        sale.paid = rp(300_000);
        sale.due = Rupiah::ZERO;
        sale.change = rp(9_400);
        sale.receipt = Some("261124-A-0042".parse().expect("a receipt's number"));
        sale.purchases_year = Some(rp(3_482_675));
        sale.change_pieces = vec![(rp(5_000), 1), (rp(2_000), 2), (rp(200), 2)];
    }
    paper(shop, PaperState::Sent);
}

/// What is known of the paper of the finished sale.
pub fn paper(shop: &mut Shop, state: PaperState) {
    let receipt = shop.answer.sale.as_ref().and_then(|sale| sale.receipt.clone());
    let (id, kind, at) = (PaperId(1), "sale".to_owned(), shop.now);
    shop.papers = vec![FoundPaper { id, kind, receipt, copy: 0, at, state }];
}

/// What a search for `te` finds.
pub fn hits() -> Vec<Hit> {
    let unit = |unit: &str, factor: i64, price: i64, member: Option<i64>| HitUnit {
        unit: unit.to_owned(),
        factor,
        price: rp(price),
        member_price: member.map(rp),
    };
    let hit = |sku: &str, name: &str, units: Vec<HitUnit>, stock: i64, shelf: &str| Hit {
        sku: Sku::from(sku),
        name: name.to_owned(),
        medicine: false,
        fractional: units[0].unit == "kg",
        units,
        stock: Quantity::from_milli(stock),
        shelf: Some(shelf.to_owned()),
        barcode: None,
        clash: None,
    };
    vec![
        hit("S00101", "Teh Seduh Poci 40 g", vec![unit("pak", 1, 3_500, Some(3_300))], 84_000, "A2-3"),
        hit(
            "S00102",
            "Teh Celup Sariwangi 25 kantong",
            vec![unit("kotak", 1, 6_900, Some(6_700)), unit("dus", 24, 158_000, None)],
            31_000,
            "A2-3",
        ),
        hit("S00103", "Teh Botol Sosro Kotak 330 ml", vec![unit("kotak", 1, 4_200, None)], 0, "B1-1"),
        hit("S00104", "Telur Ayam Ras Curah", vec![unit("kg", 1, 30_000, Some(29_400))], 42_350, "C1-1"),
        hit("S00105", "Telur asin", vec![unit("butir", 1, 4_000, None)], 60_000, "C1-2"),
        hit("S00106", "Tepung Terigu Segitiga Biru 1 kg", vec![unit("pak", 1, 13_500, Some(13_000))], 27_000, "A1-4"),
        hit("S00107", "Tepung Beras Rose Brand 500 g", vec![unit("pak", 1, 9_200, None)], 18_000, "A1-4"),
    ]
}

/// Loose rice, a sack of which lies in the shop.
pub fn found_stock(name: &str) -> Box<FoundStock> {
    let rungs = [("kg", 1), ("karung", 50)];
    let rungs = rungs.map(|(unit, factor)| Rung { unit: unit.to_owned(), factor, barcodes: Vec::new() });
    let product = Product {
        rungs: rungs.to_vec(),
        fractional: true,
        cost: rp(12_400),
        ..Product::plain(Sku::from("S00003"), name, Book::Sembako, "Beras", "kg")
    };
    let lots = vec![PlacedLot {
        place: Place::Toko,
        batch: String::new(),
        expiry: None,
        left: Quantity::whole(75),
        shelf: "R3".to_owned(),
    }];
    Box::new(FoundStock { product, unit: String::new(), pack: Pack::default(), weighed: None, lots })
}

/// What a search for `ka` finds.
pub fn member_hits() -> Vec<MemberHit> {
    let hit = |number: &str, name: &str, remark: Option<&'static str>| MemberHit {
        number: number.to_owned(),
        name: name.to_owned(),
        kelurahan: "Telawang".to_owned(),
        remark: remark.map(Text::new),
        counts: remark.is_none(),
    };
    vec![
        hit("A00003", "Kartini Basuki", None),
        hit("A00217", "Kartini Wulandari", None),
        hit("A00148", "Karim Abdullah", Some("members-applicant")),
        hit("A00302", "Ahmad Kamaruddin", None),
    ]
}

/// A basket that has turned its first page.
pub fn long_sale(shop: &mut Shop, count: i64) {
    let lines = (1..=count)
        .map(|number| {
            let name = format!("Indomie Rasa Nomor {number} 85 g");
            line(&name, 1_000 * (number % 4 + 1), "pcs", 3_500, 3_500 * (number % 4 + 1), Tier::Umum)
        })
        .collect();
    set_sale(shop, lines, 0);
}

/// One's own shop, half filled in.
pub const FORM: [&str; 7] =
    ["Koperasi Merah Putih Telawang", "Telawang", "Banjarmasin", "Hj. Fatimah", "444444", "Siti R", ""];

/// Lists found in the usual folders.
pub fn list_files() -> Vec<ListFile> {
    let file = |name: &str, kind, state| ListFile { path: name.into(), name: name.to_owned(), kind, state };
    vec![
        file("Daftar barang 2026.csv", "products", FileState::Taken { new: 628, same: 0 }),
        file("anggota.csv", "members", FileState::Bad { count: 3 }),
        file("pemasok.csv", "suppliers", FileState::Waiting),
    ]
}

/// A counter with a printer on the network.
pub fn settings(shop: &Shop) -> Settings {
    let devices = Devices {
        printer: "tcp:192.168.1.50:9100".to_owned(),
        profile: "epson-tm".to_owned(),
        language: shop.style.language,
        ..Devices::default()
    };
    Settings::new(devices, Choices::default())
}

/// A receipt in hand: two packs come back, of the pouches one came back before.
pub fn returning(shop: &mut Shop) {
    let line =
        |line: u32, name: &str, unit: &str, price: i64, (sold, returned, taken): (i64, i64, i64)| ReturnableView {
            line,
            veiled: false,
            sku: Sku::from("S00001"),
            name: name.to_owned(),
            unit: unit.to_owned(),
            factor: if unit == "dus" { 40 } else { 1 },
            price: rp(price),
            sold: Quantity::from_milli(sold),
            returned: Quantity::from_milli(returned),
            taken: Quantity::from_milli(taken),
            amount: rp(price * taken / 1_000),
            reason: if taken > 0 { "salah".to_owned() } else { String::new() },
            condition: if taken > 0 { "good".to_owned() } else { String::new() },
            never_restocked: unit == "kg",
        };
    member_sale(shop);
    let member = shop.answer.sale.take().and_then(|sale| sale.member);
    shop.answer.returning = Some(ReturnView {
        receipt: "261122-A-0017".parse().expect("a receipt number"),
        sold_at: at("2026-11-22T09:14:00Z"),
        member,
        lines: vec![
            line(1, "Beras Curah Siam Unus", "kg", 16_650, (2_500, 0, 0)),
            line(2, "Minyakita Pouch 1 L", "pouch", 15_700, (2_000, 1_000, 0)),
            line(3, "Gulaku Tebu 1 kg", "pak", 17_500, (2_000, 0, 2_000)),
            line(4, "Indomie Goreng 85 g", "dus", 136_000, (1_000, 0, 0)),
            line(5, "Teh Seduh Poci 40 g", "pak", 3_300, (3_000, 0, 0)),
        ],
        total: rp(35_000),
        payable: rp(35_000),
        tenders: vec!["cash".to_owned()],
        needs_approval: false,
    });
}

/// Finished sales as a search finds them.
pub fn receipt_hits() -> Vec<ReceiptHit> {
    let hit = |receipt: &str, time: &str, payable: i64, member: &str, (tenders, status): (&[&str], &str)| ReceiptHit {
        receipt: receipt.parse().expect("a receipt number"),
        at: at(time),
        payable: rp(payable),
        member: member.to_owned(),
        tenders: tenders.iter().map(|tender| (*tender).to_owned()).collect(),
        status: status.to_owned(),
        kept: match receipt {
            "261124-A-0041" => Kept::Saved,
            "261124-A-0037" => Kept::Copied,
            _ => Kept::Booked,
        },
    };
    vec![
        hit("261124-A-0041", "2026-11-24T02:38:00Z", 290_600, "Kartini Basuki", (&["cash"], "selesai")),
        hit("261124-A-0037", "2026-11-24T02:11:00Z", 137_500, "Kartini Basuki", (&["qris"], "selesai")),
        hit("261124-A-0036", "2026-11-24T02:04:00Z", -35_000, "Kartini Basuki", (&["cash"], "retur")),
        hit("261123-B-0112", "2026-11-23T08:31:00Z", 87_600, "Kartini Basuki", (&["qris", "cash"], "batal")),
        hit("261122-A-0017", "2026-11-22T09:14:00Z", 254_275, "Kartini Basuki", (&["kasbon"], "selesai")),
    ]
}

/// Fees of a member's year for goods in the warehouse.
pub fn storage_fees() -> Vec<FoundFee> {
    let fee = |slip: u32, month: &str, kilograms: i64| FoundFee {
        storage: StorageCode::from("T00001"),
        till: "A".parse().expect("a till letter"),
        slip,
        goods: "Beras Siam Unus panen Agustus".to_owned(),
        month: month.parse().expect("a date"),
        kilograms,
        fee: rp(100 * kilograms),
    };
    vec![fee(212, "2026-10-01", 1_251), fee(174, "2026-09-01", 1_500)]
}

/// Sales set aside, one of them waiting for its QRIS money.
pub fn parked() -> Vec<ParkedView> {
    let one = |name: &str, lines: usize, total: i64, time: &str, waiting: bool| ParkedView {
        sale: SaleId(uuid::Uuid::nil()),
        name: name.to_owned(),
        member: None,
        lines,
        total: rp(total),
        at: at(time),
        waiting,
    };
    vec![
        one("Kartini Basuki", 6, 290_675, "2026-11-24T02:29:00Z", false),
        one("QRIS 137.500", 3, 137_500, "2026-11-24T02:34:00Z", true),
        one("Ibu berkerudung hijau", 1, 65_500, "2026-11-24T02:40:00Z", false),
    ]
}

/// A return that is done: two packs, given back in cash.
pub fn returned(shop: &mut Shop) {
    let receipt = "261122-A-0017".parse().ok();
    let back = line("Gulaku Tebu 1 kg", -2_000, "pak", 17_500, -35_000, Tier::Umum);
    set_sale(shop, vec![LineView { returned_from: receipt, ..back }], 0);
    shop.answer.can_undo = false;
    if let Some(sale) = &mut shop.answer.sale {
        (sale.rounding, sale.payable, sale.paid, sale.due) = (rp(0), rp(-35_000), rp(-35_000), rp(0));
        sale.receipt = "261124-A-0042".parse().ok();
    }
}

/// Two packs came back, and other goods are taken for them: dearer ones, or cheaper.
pub fn exchanging(shop: &mut Shop, dearer: bool) {
    let receipt = "261122-A-0017".parse().ok();
    let back = line("Gulaku Tebu 1 kg", -2_000, "pak", 17_500, -35_000, Tier::Umum);
    let taken = match dearer {
        true => line("Minyakita Pouch 1 L", 3_000, "pouch", 15_700, 47_100, Tier::Umum),
        false => line("Teh Seduh Poci 40 g", 3_000, "pak", 3_300, 9_900, Tier::Anggota),
    };
    set_sale(shop, vec![taken, LineView { returned_from: receipt, ..back }], 0);
    shop.answer.last = Some(LastView { line: 0, added: Quantity::whole(3) });
    shop.answer.exchange = "261122-A-0017".parse().ok().map(|of| ExchangeView {
        of,
        credit: rp(35_000),
        tenders: vec!["cash".to_owned()],
    });
}

/// One that is due, with a year's interest, and one that runs.
fn term_deposits(member: &MemberNumber, today: BusinessDate) -> Vec<TermStanding> {
    let of = |(term, from, months, rate, at_end): (&str, &str, i64, &str, bool), amount| {
        let from = from.parse().expect("a date");
        let agreed = Agreed {
            term: term.to_owned(),
            member: member.clone(),
            months,
            rate_year: rate.to_owned(),
            from,
            due: months_later(from, months).expect("in the calendar"),
            at_end,
            renews: false,
        };
        let deposit = TermDeposit { agreed, principal: rp(amount), held: Rupiah::ZERO, credited: 0 };
        let months = deposit.months_open(today);
        let (interest, early) = (deposit.interest(months), deposit.is_early(today));
        TermStanding { deposit, months, interest, tax: Rupiah::ZERO, early }
    };
    vec![
        of(("B00004", "2025-11-24", 12, "6", true), 5_000_000),
        of(("B00011", "2026-11-10", 6, "5.5", false), 12_500_000),
    ]
}

/// A member two months behind with simpanan wajib, some kasbon, and a loan of which an instalment is late.
pub fn standing() -> Standing {
    let today = "2026-11-24".parse().expect("a date");
    let (joined, first_due) = ("2026-04-23".parse().expect("a date"), "2026-05-20".parse().expect("a date"));
    let terms = Terms {
        principal: rp(1_200_000),
        rate_month: "1".parse().expect("a rate"),
        months: 12,
        method: Method::Flat,
        first_due,
        round_to: 1,
    };
    let rules = LoanRules::default();
    let paid = Paid { instalments: 6, owed: rp(600_000), ..Paid::default() };
    let debt = Debt::of(&terms, &paid, today, &rules).expect("a schedule");
    let number = MemberNumber("A00003".to_owned());
    Standing {
        pokok: rp(100_000),
        pokok_due: rp(100_000),
        wajib: rp(100_000),
        months: Some(Wajib::of(joined, 10, rp(100_000), today, |_| rp(20_000))),
        sukarela: rp(1_250_000),
        kasbon: rp(82_500),
        kasbon_limit: rp(300_000),
        loans: vec![LoanStanding {
            loan: "P00001".to_owned(),
            member: number.clone(),
            months: 12,
            due: debt.due(),
            payoff: debt.payoff(&rules),
            accrued: Rupiah::ZERO,
            debt,
        }],
        terms: term_deposits(&number, today),
        pin: PinState::Set,
        number,
        name: "Kartini Basuki".to_owned(),
        kelurahan: "Telawang".to_owned(),
    }
}
