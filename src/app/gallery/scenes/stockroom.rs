//! The stock room: its errands, a delivery line by line and with its faktur, a transfer, a count before and after the
//! books are shown, goods written off, suppliers; the usual state and the worst.
//! Long because each errand has its usual state and its worst.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, at, rp};
use crate::app::screen::Act;
use crate::app::screen::stockroom::arriving::Arriving;
use crate::app::screen::stockroom::articles::{Articles, NewRung, Taken};
use crate::app::screen::stockroom::counting::Counting;
use crate::app::screen::stockroom::form::Form;
use crate::app::screen::stockroom::gathering::{Gathered, Gathering, Purpose};
use crate::app::screen::stockroom::receiving::{Receiving, Source};
use crate::app::screen::stockroom::repacking::Repacking;
use crate::app::screen::stockroom::shops::{NewShop, Shops};
use crate::app::screen::stockroom::suppliers::{SupplierPage, Suppliers};
use crate::app::screen::stockroom::{Finder, Stockroom, Task, view};
use crate::app::shop::Shop;
use crate::domain::event::LotId;
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered, LotPart, OrderedLine, Scope, Slip, StockAccount};
use crate::domain::goods::product::{Place, Rung};
use crate::domain::goods::supply::{Debt, OpenFaktur, OpenOrder, ShelfCount, ShopDebt};
use crate::domain::id::{ShopCode, Sku, SupplierCode, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::stockroom::{ConsignedSold, OnTheWay, PlacedLot, SupplierFacts};
use crate::till::answer::UserView;
use crate::till::answer::stock::{AwaitedView, CountedView, DeliveredView, DeliveryView, StocktakeView};
use crate::till::input::goods::Fact;

pub fn date(text: &str) -> BusinessDate {
    text.parse().expect("the sample's days are days")
}

/// The shop with the warehouse's keeper signed in.
pub fn kept(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    let name = "Rahmat Hidayat".to_owned();
    let user = UserView { id: UserId::from("gudang"), name, role: Role::Gudang, pin_change_needed: false };
    shop.answer.user = Some(user);
    shop
}

pub fn drawn(shop: &Shop, stockroom: &Stockroom) -> Board<Act> {
    view::view(stockroom, shop).map(Act::Stockroom)
}

pub fn errands(shop: &Shop) -> Board<Act> {
    drawn(&kept(shop), &Stockroom::default())
}

/// A cashier looks in: nothing is hers; and something is open.
pub fn errands_open(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.delivery = Some(Box::new(delivery()));
    shop.answer.stocktake = Some(Box::new(stocktake(false)));
    drawn(&shop, &Stockroom { trouble: Some(Text::new("stock-not-yours")), ..Stockroom::default() })
}

fn debt(code: &str, name: &str, owed: i64, due: Option<&str>) -> Debt {
    Debt {
        supplier: SupplierCode::from(code),
        name: name.to_owned(),
        kind: "grosir".to_owned(),
        consignment: false,
        owed: rp(owed),
        due: due.map(date),
        consigned: Rupiah::ZERO,
    }
}

pub(super) fn debts() -> Vec<Debt> {
    vec![
        debt("SUP02", "CV Sumber Rejeki Grosir", 2_487_500, Some("2026-11-18")),
        debt("SUP14", "PT Kimia Sehat Distribusi Banjarmasin", 12_250_000, Some("2026-12-01")),
        debt("SUP05", "UD Beras Barito", 875_000, Some("2026-12-09")),
        Debt { consignment: true, consigned: rp(146_000), ..debt("SUP11", "Ibu Hj. Norhayati (kue kering)", 0, None) },
        debt("SUP01", "Bulog Divre Kalsel", 0, None),
        debt("SUP03", "PT Sinar Niaga Sejahtera", 0, None),
    ]
}

fn slip() -> Slip {
    let till = "A".parse::<TillLetter>().expect("A is a till letter");
    Slip { till, number: 12, date: date("2026-11-20"), approved_by: None }
}

pub fn order() -> OpenOrder {
    let line = |sku: &str| OrderedLine {
        sku: Sku::from(sku),
        unit: "dus".to_owned(),
        factor: 40,
        qty_milli: Quantity::whole(3),
        price: Rupiah::ZERO,
    };
    let order = GoodsOrdered {
        slip: slip(),
        order: "PO-A-0012".to_owned(),
        supplier: SupplierCode::from("SUP02"),
        form: "biasa".to_owned(),
        lines: vec![line("S00020"), line("S00021"), line("S00105")],
        closed: false,
        reason: String::new(),
    };
    OpenOrder { order, received: Vec::new() }
}

pub fn from_whom(shop: &Shop) -> Board<Act> {
    let mut sources = vec![Source::Order(order())];
    sources.extend(debts().into_iter().map(Source::Supplier));
    let receiving = Receiving { sources, ..Receiving::default() };
    let form = Form { open: Some("stock-field-place"), ..Form::default() };
    drawn(&kept(shop), &Stockroom { form, ..Stockroom::of(Task::Receiving(receiving)) })
}

fn delivered(name: &str, unit: &str, quantity: i64, price: Option<i64>, cost: i64) -> DeliveredView {
    let quantity = Quantity::whole(quantity);
    DeliveredView {
        sku: Sku::from("S00020"),
        name: name.to_owned(),
        unit: unit.to_owned(),
        units: vec!["bks".to_owned(), "dus".to_owned()],
        factor: if unit == "dus" { 40 } else { 1 },
        base_unit: "bks".to_owned(),
        quantity,
        bonus: Quantity::ZERO,
        batch: String::new(),
        expiry: None,
        shelf: "B2".to_owned(),
        price: price.map(rp),
        exact: None,
        discounts: String::new(),
        amount: price.map_or(Rupiah::ZERO, |price| rp(price).times(quantity).unwrap_or_default()),
        unit_cost: rp(cost),
        needs_batch: false,
        ordered: None,
    }
}

pub fn delivery() -> DeliveryView {
    let noodles = DeliveredView {
        bonus: Quantity::ONE,
        exact: None,
        discounts: "10+5".to_owned(),
        expiry: Some(date("2027-08-31")),
        ordered: Some(Quantity::whole(120)),
        ..delivered("Mie Sedaap Goreng 90 g", "dus", 3, Some(113_200), 2_163)
    };
    let lines = vec![
        delivered("Teh Celup Sosro Premium isi 25", "dus", 1, Some(228_000), 5_700),
        delivered("Kecap Manis Bango 520 ml", "bks", 24, None, 0),
        noodles,
    ];
    DeliveryView {
        awaited: vec![AwaitedView {
            sku: "S00020".into(),
            name: "Gula Pasir Gulaku 1 kg".to_owned(),
            unit: "dus".to_owned(),
        }],
        supplier: "SUP02".to_owned(),
        supplier_name: "CV Sumber Rejeki Grosir".to_owned(),
        consignment: false,
        place: Place::Toko,
        order: Some("PO-A-0012".to_owned()),
        faktur: None,
        lines,
        last: Some(2),
        amount: rp(568_572),
        ppn: Rupiah::ZERO,
        freight: Rupiah::ZERO,
        total: rp(568_572),
    }
}

pub fn receiving(shop: &Shop, delivery: DeliveryView, stockroom: Stockroom) -> Board<Act> {
    let mut shop = kept(shop);
    shop.answer.delivery = Some(Box::new(delivery));
    drawn(&shop, &stockroom)
}

fn on_line(at: usize) -> Stockroom {
    Stockroom::of(Task::Receiving(Receiving { at, ..Receiving::default() }))
}

pub fn lines(shop: &Shop) -> Board<Act> {
    receiving(shop, delivery(), on_line(2))
}

pub fn price(shop: &Shop) -> Board<Act> {
    let form = Form { open: Some("stock-field-price"), typed: "113200".to_owned(), writing: false };
    receiving(shop, delivery(), Stockroom { form, ..on_line(2) })
}

/// Letters for a batch, the longest name, a large sum.
pub fn batch(shop: &Shop) -> Board<Act> {
    let mut delivery = delivery();
    let long = "Parasetamol 500 mg tablet dus isi 10 strip Kimia Farma Generik Berlogo";
    let mut medicine = delivered(long, "dus", 120, Some(1_234_567), 30_864);
    (medicine.needs_batch, medicine.amount) = (true, rp(148_148_040));
    delivery.lines = vec![medicine];
    let form = Form { open: Some("stock-field-batch"), typed: "T25H63".to_owned(), writing: true };
    receiving(shop, delivery, Stockroom { form, ..on_line(0) })
}

fn with_faktur() -> DeliveryView {
    let faktur = Some(("F-2026/118".to_owned(), date("2026-11-23"), date("2026-12-23")));
    DeliveryView { faktur, freight: rp(6_000), total: rp(574_572), ..delivery() }
}

pub fn faktur(shop: &Shop) -> Board<Act> {
    let task = Task::Receiving(Receiving { at: 2, faktur: true, ..Receiving::default() });
    receiving(shop, with_faktur(), Stockroom::of(task))
}

pub fn faktur_twice(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-faktur-twice").with("number", "F-2026/118").with("supplier", "CV Sumber Rejeki Grosir");
    let text = text.with("date", date("2026-10-23")).with("total", rp(1_574_572));
    let task = Task::Receiving(Receiving { at: 2, faktur: true, ..Receiving::default() });
    receiving(shop, delivery(), Stockroom { trouble: Some(text), ..Stockroom::of(task) })
}

/// Done: what costs more now, in the list.
pub fn received(shop: &Shop) -> Board<Act> {
    let moved = |name: &str, last, cost, price| {
        let text = Text::new("till-cost-moved").with("name", name).with("last", rp(last));
        text.with("cost", rp(cost)).with("price", rp(price))
    };
    let notes = vec![
        moved("Mie Sedaap Goreng 90 g", 2_430, 2_830, 3_100),
        moved("Teh Celup Sosro Premium isi 25", 5_100, 5_700, 6_500),
    ];
    let said = Some(Text::new("stock-said-received").with("slip", 13_i64));
    let stockroom = Stockroom { notes, said, ..Stockroom::of(Task::Receiving(Receiving::default())) };
    drawn(&kept(shop), &stockroom)
}

fn lot(place: Place, batch: &str, left: i64) -> PlacedLot {
    PlacedLot {
        place,
        batch: batch.to_owned(),
        expiry: Some(date("2027-09-30")),
        left: Quantity::whole(left),
        shelf: "R3".to_owned(),
    }
}

fn gathered(name: &str, quantity: i64, rung: usize, lots: Vec<PlacedLot>) -> Gathered {
    let rungs = [("bks", 1), ("dus", 40)];
    let rungs = rungs.map(|(unit, factor)| Rung { unit: unit.to_owned(), factor, barcodes: Vec::new() });
    Gathered {
        sku: Sku::from("S00020"),
        name: name.to_owned(),
        rungs: rungs.to_vec(),
        rung,
        quantity: Quantity::whole(quantity),
        batch: String::new(),
        lots,
        lasts: None,
    }
}

pub fn moving(shop: &Shop) -> Board<Act> {
    let lines = vec![
        gathered("Mie Sedaap Goreng 90 g", 2, 1, vec![lot(Place::Gudang, "", 480)]),
        gathered("Kecap Manis Bango 520 ml", 12, 0, vec![lot(Place::Gudang, "", 8)]),
    ];
    let gathering = Gathering { lines, at: 1, ..Gathering::new(Purpose::Move) };
    drawn(&kept(shop), &Stockroom::of(Task::Gathering(gathering)))
}

/// Medicine leaves before a witness: the batch is being chosen.
pub fn writing_off(shop: &Shop) -> Board<Act> {
    let lots = vec![lot(Place::Apotek, "T25H63", 20), lot(Place::Apotek, "T26A01", 100)];
    let lines = vec![gathered("Parasetamol 500 mg tablet", 20, 0, lots)];
    let mut gathering = Gathering { lines, reason: Some(4), ..Gathering::new(Purpose::WriteOff) };
    (gathering.from, gathering.witness) = (Place::Apotek, Some(UserId::from("apoteker")));
    let form = Form { open: Some("stock-field-batch"), ..Form::default() };
    drawn(&kept(shop), &Stockroom { form, ..Stockroom::of(Task::Gathering(gathering)) })
}

pub fn nothing_gathered(shop: &Shop) -> Board<Act> {
    let form = Form { open: Some("stock-field-reason"), ..Form::default() };
    let purpose = Purpose::SendBack { supplier: SupplierCode::from("SUP02"), name: debts()[0].name.clone() };
    drawn(&kept(shop), &Stockroom { form, ..Stockroom::of(Task::Gathering(Gathering::new(purpose))) })
}

pub fn ordering(shop: &Shop) -> Board<Act> {
    let purpose = Purpose::Order { supplier: SupplierCode::from("SUP02"), name: debts()[0].name.clone() };
    let lines = vec![
        Gathered {
            lasts: Some((Quantity::whole(14), Some(2))),
            ..gathered("Mie Sedaap Goreng 90 g", 3, 1, Vec::new())
        },
        Gathered {
            lasts: Some((Quantity::ZERO, None)),
            ..gathered("Teh Celup Sosro Premium isi 25", 48, 0, Vec::new())
        },
    ];
    drawn(&kept(shop), &Stockroom::of(Task::Gathering(Gathering { lines, ..Gathering::new(purpose) })))
}

fn on_the_way() -> OnTheWay {
    let part = |sku: &str, quantity: i64| LotPart {
        sku: Sku::from(sku),
        lot: LotId(uuid::Uuid::nil()),
        place: Place::Gudang,
        account: StockAccount::Gudang,
        batch: String::new(),
        expiry: None,
        qty_milli: Quantity::whole(quantity),
        value: rp(100_000),
        consignment: false,
        due: Rupiah::ZERO,
    };
    let parts = vec![part("S00020", 80), part("S00105", 40), part("S00021", 12)];
    let goods = [("Mie Sedaap Goreng 90 g", "bks"), ("Gula Pasir Rose Brand 1 kg", "bks"), ("Kecap Bango", "btl")];
    let goods = goods.map(|(name, unit)| (name.to_owned(), unit.to_owned()));
    let transfer = "MT-A-0007".to_owned();
    OnTheWay {
        sent: GoodsMoved { slip: slip(), transfer, to: Place::Toko, parts, at_once: false },
        by: UserId::from("manajer"),
        at: at("2026-11-24T01:14:00Z"),
        goods: goods.to_vec(),
    }
}

pub fn arriving(shop: &Shop) -> Board<Act> {
    let counted = vec![Some(Quantity::whole(79)), Some(Quantity::whole(40)), None];
    let arriving = Arriving { open: Some(Box::new(on_the_way())), counted, line: 2, ..Arriving::default() };
    drawn(&kept(shop), &Stockroom::of(Task::Arriving(arriving)))
}

pub fn on_their_way(shop: &Shop) -> Board<Act> {
    let arriving = Arriving { sent: vec![on_the_way()], ..Arriving::default() };
    drawn(&kept(shop), &Stockroom::of(Task::Arriving(arriving)))
}

fn shelves() -> Vec<ShelfCount> {
    let shelves = [("B1", 38), ("B2", 24), ("B3", 41), ("C1", 19), ("C2", 33)];
    shelves.map(|(name, goods)| ShelfCount { name: name.to_owned(), goods }).to_vec()
}

pub fn count_what(shop: &Shop) -> Board<Act> {
    let counting = Counting { shelves: shelves(), at: 1, ..Counting::default() };
    let form = Form { open: Some("stock-field-scope"), ..Form::default() };
    drawn(&kept(shop), &Stockroom { form, ..Stockroom::of(Task::Counting(counting)) })
}

fn stocktake(reviewed: bool) -> StocktakeView {
    let line = |name: &str, counted: i64, booked: i64, value: i64| CountedView {
        sku: Sku::from("S00101"),
        name: name.to_owned(),
        base_unit: "bks".to_owned(),
        batch: String::new(),
        counted: Quantity::whole(counted),
        first: None,
        booked: reviewed.then(|| Quantity::whole(booked)),
        value: reviewed.then(|| rp(value)),
        again: false,
    };
    let lines = vec![
        line("Mie Sedaap Goreng 90 g", 127, 127, 0),
        line("Teh Celup Sosro Premium isi 25", 36, 48, -68_400),
        line("Kecap Manis Bango 520 ml", 25, 24, 21_300),
    ];
    StocktakeView {
        place: Place::Toko,
        scope: Scope::Shelf("B2".to_owned()),
        lines,
        reviewed,
        last: Some(1),
        difference: reviewed.then(|| rp(-47_100)),
    }
}

fn counting(shop: &Shop, reviewed: bool, stockroom: Stockroom) -> Board<Act> {
    let mut shop = kept(shop);
    shop.answer.stocktake = Some(Box::new(stocktake(reviewed)));
    drawn(&shop, &stockroom)
}

fn on_count(at: usize) -> Stockroom {
    Stockroom::of(Task::Counting(Counting { at, ..Counting::default() }))
}

pub fn blind(shop: &Shop) -> Board<Act> {
    counting(shop, false, on_count(1))
}

pub fn differences(shop: &Shop) -> Board<Act> {
    counting(shop, true, on_count(1))
}

pub fn count_again(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-goods-again").with("name", "Teh Celup Sosro Premium isi 25").with("value", rp(-68_400));
    counting(shop, true, Stockroom { trouble: Some(text), ..on_count(1) })
}

pub fn repacking(shop: &Shop) -> Board<Act> {
    let repacking = Repacking {
        from: Some(sample::found_stock("Beras Siam Unus curah")),
        to: Some(sample::found_stock("Beras Siam Unus kemas 5 kg")),
        out: Quantity::from_milli(20_050),
        made: Quantity::whole(4),
        lost: Quantity::from_milli(50),
        ..Repacking::default()
    };
    drawn(&kept(shop), &Stockroom::of(Task::Repacking(repacking)))
}

/// The shop with its manager signed in.
pub fn managed(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    let name = "Hj. Fatimah".to_owned();
    let user = UserView { id: UserId::from("manajer"), name, role: Role::Manajer, pin_change_needed: false };
    shop.answer.user = Some(user);
    shop
}

/// New goods, scanned and half told.
pub fn new_goods(shop: &Shop) -> Board<Act> {
    let mut articles = Articles { price: Some(rp(8_500)), ..Articles::default() };
    articles.product.name = "Kecap Manis Bango Pouch 135 ml".to_owned();
    articles.product.category = "Bumbu".to_owned();
    let code = "8999999000011".to_owned();
    articles.product.rungs = vec![Rung { unit: "btl".to_owned(), factor: 1, barcodes: vec![code.clone()] }];
    articles.facts = vec![Fact::Barcode { unit: String::new(), code }];
    let form = Form { open: Some("goods-field-member"), typed: "8200".to_owned(), writing: false };
    let room = Stockroom { form, ..Stockroom::of(Task::Articles(Box::new(articles))) };
    drawn(&managed(shop), &room)
}

/// A shelf is taken in pack by pack.
fn taken() -> Vec<Taken> {
    let taken = |name: &str, code: &str, price: i64, unit: &str| {
        let code = Some(code.to_owned()).filter(|code| !code.is_empty());
        Taken { name: name.to_owned(), code, price: rp(price), unit: unit.to_owned() }
    };
    vec![
        taken("Kecap Manis Bango Pouch 135 ml", "8999999000011", 8_500, "btl"),
        taken("Gula pasir curah", "", 16_500, "kg"),
        taken("Sabun Cuci Piring Sunlight Jeruk Nipis 210 ml", "8999999390013", 5_000, "bks"),
    ]
}

pub fn next_goods(shop: &Shop) -> Board<Act> {
    let articles = Articles { taken: taken(), ..Articles::default() };
    drawn(&managed(shop), &Stockroom::of(Task::Articles(Box::new(articles))))
}

/// A code that nobody knows was scanned: the name is being written.
pub fn named_goods(shop: &Shop) -> Board<Act> {
    let mut articles = Articles { taken: taken(), ..Articles::default() };
    let code = "8999999037260".to_owned();
    articles.product.rungs[0].barcodes = vec![code.clone()];
    articles.facts = vec![Fact::Barcode { unit: String::new(), code }];
    let form = Form { open: Some("goods-field-name"), typed: "Teh celup Sosro isi 2".to_owned(), writing: true };
    drawn(&managed(shop), &Stockroom { form, ..Stockroom::of(Task::Articles(Box::new(articles))) })
}

/// Goods of the catalogue, with the page of their units; something is refused.
pub fn known_goods(shop: &Shop) -> Board<Act> {
    let goods = sample::found_stock("Indomie Goreng 85 g");
    let mut articles = Articles { known: true, product: goods.product, more: true, ..Articles::default() };
    articles.left = Quantity::whole(127);
    articles.rung = NewRung { unit: "dus".to_owned(), factor: 40, price: None };
    let text = Text::new("goods-code-taken").with("code", "8999999000011");
    let trouble = Some(text.with("name", "Kecap Manis Bango Pouch 135 ml").with("sku", "BA0001"));
    let room = Stockroom { trouble, ..Stockroom::of(Task::Articles(Box::new(articles))) };
    drawn(&managed(shop), &room)
}

pub fn suppliers(shop: &Shop) -> Board<Act> {
    drawn(&kept(shop), &Stockroom::of(Task::Suppliers(Suppliers { debts: debts(), ..Suppliers::default() })))
}

pub fn paying(shop: &Shop) -> Board<Act> {
    let open = |number: &str, due: &str, total, owed| OpenFaktur {
        number: number.to_owned(),
        date: date("2026-10-18"),
        due: date(due),
        total: rp(total),
        owed: rp(owed),
    };
    let sold = |name: &str, sold, due| ConsignedSold {
        name: name.to_owned(),
        sold: Quantity::whole(sold),
        unit: "bks".to_owned(),
        due: rp(due),
    };
    let facts = SupplierFacts {
        code: SupplierCode::from("SUP02"),
        name: "CV Sumber Rejeki Grosir".to_owned(),
        consignment: true,
        owed: vec![
            open("F-2026/091", "2026-11-18", 1_987_500, 1_487_500),
            open("F-2026/118", "2026-12-23", 1_000_000, 1_000_000),
        ],
        orders: vec![order()],
        closed: Vec::new(),
        said: None,
        consigned: vec![sold("Kue bawang 200 g", 8, 96_000), sold("Rempeyek kacang", 5, 50_000)],
    };
    let page = SupplierPage { facts: Some(Box::new(facts)), ..SupplierPage::new(SupplierCode::from("SUP02")) };
    drawn(&managed(shop), &Stockroom::of(Task::Supplier(page)))
}

fn shop_debts() -> Vec<ShopDebt> {
    let debt = |code: &str, name: &str, owed, due: Option<&str>| ShopDebt {
        shop: ShopCode::from(code),
        name: name.to_owned(),
        limit: rp(5_000_000),
        term_days: 14,
        inactive: false,
        owed: rp(owed),
        due: due.map(date),
    };
    vec![
        debt("W0003", "Warung Acil Imah Pasar Subuh Kuripan Seberang", 4_875_000, Some("2026-11-12")),
        debt("W0001", "Warung Bu Ani", 1_320_000, Some("2026-12-08")),
        debt("W0002", "Toko Barokah", 0, None),
    ]
}

pub fn shops(shop: &Shop) -> Board<Act> {
    drawn(shop, &Stockroom::of(Task::Shops(Shops { shops: shop_debts(), ..Shops::default() })))
}

pub fn new_shop(shop: &Shop) -> Board<Act> {
    let new = NewShop { code: "W0004".to_owned(), name: "Warung Pak Udin".to_owned(), ..NewShop::default() };
    drawn(
        &managed(shop),
        &Stockroom::of(Task::Shops(Shops { shops: shop_debts(), new: Some(new), ..Shops::default() })),
    )
}

pub fn finding(shop: &Shop) -> Board<Act> {
    let hits = sample::hits();
    let finder = Some(Finder { typed: "te".to_owned(), hits, at: 1 });
    drawn(&kept(shop), &Stockroom { finder, ..Stockroom::of(Task::Gathering(Gathering::new(Purpose::Move))) })
}
