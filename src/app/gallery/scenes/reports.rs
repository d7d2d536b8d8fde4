//! *Laporan*: the shelves, a long table, one whose columns turn, days and goods being typed, a choice, a file being
//! written, nothing.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, rp};
use crate::app::screen::Act;
use crate::app::screen::reports::contents::Span;
use crate::app::screen::reports::inventory::Form;
use crate::app::screen::reports::typing::Typing;
use crate::app::screen::reports::{self, Open, Reports};
use crate::app::shop::Shop;
use crate::domain::cooperative::inventory::Asset;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::event::registers::AssetListed;
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::{Sku, UserId};
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::part::{Gathering, Part, Window};
use crate::reports::sales_by_hour::{self, Hour};
use crate::reports::table::Table;
use crate::reports::{Period, Report, income, inventory, sales, sales_by_cashier, sales_by_item, shift, stock, terms};

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// As somebody of this role sees it, without a shift.
fn drawn(shop: &Shop, role: Role, screen: &Reports) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.shift = None;
    if let Some(user) = &mut shop.answer.user {
        (user.role, user.name) = (role, "Hj. Fatimah".to_owned());
    }
    reports::view::view(screen, &shop).map(Act::Reports)
}

/// Some rows of it, of as many.
fn part(table: Table, column: Option<&'static str>, most: usize) -> Option<Box<Part>> {
    let mut empty = Table::new(table.head.clone(), table.columns);
    empty.grouped = table.grouped;
    let mut gathering = Gathering::new(Window { column, only: None, from: 0, most }, empty);
    gathering.take(table);
    Some(Box::new(gathering.end()))
}

fn opened(open: Open, found: Option<Box<Part>>) -> Reports {
    Reports { path: vec![open], found, ..Reports::default() }
}

pub fn shelves(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Manajer, &Reports { item: 1, ..Reports::default() })
}

pub fn books(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Pengawas, &Reports { shelf: 6, ..Reports::default() })
}

pub fn pharmacy(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Apoteker, &Reports { shelf: 1, ..Reports::default() })
}

/// Lots of a shop of both counters, as many as fill six pages; the longest name is among them.
fn lots() -> Table {
    let (toko, apotek, gudang) = (Place::Toko, Place::Apotek, Place::Gudang);
    let kinds = [
        ("Beras Siam Unus", toko, false, 43_750, "kg", 14_200),
        ("Kecap Manis Indofood Piring Lombok botol plastik isi ulang 520 ml", toko, true, 18_000, "btl", 21_400),
        ("Minyakita Pouch 1 L", toko, true, 36_000, "pouch", 14_600),
        ("Teh Celup Sariwangi 25 kantong", toko, true, 24_000, "ktk", 5_850),
        ("Amoksisilin 500 mg kapsul", apotek, true, 240_000, "kaps", 410),
        ("Parasetamol 500 mg tablet", apotek, true, 620_000, "tab", 152),
        ("Oralit 200 sachet", apotek, true, 84_000, "sachet", 690),
        ("Beras Siam Unus", gudang, false, 350_000, "kg", 14_050),
        ("Gulaku Tebu 1 kg", gudang, false, 120_000, "pak", 16_300),
    ];
    let line = |n: usize| {
        let (name, place, dated, milli, unit, cost) = kinds[n % kinds.len()];
        let quantity = Quantity::from_milli(milli);
        stock::Line {
            sku: format!("S{:04}", 12 + 7 * n).into(),
            name: name.into(),
            place,
            batch: if dated { format!("K26F{n:02}").into() } else { "".into() },
            expiry: dated.then(|| day("2027-09-30").plus_days(i64::try_from(n % 5).unwrap_or(0) * 31)),
            quantity,
            unit: unit.into(),
            value: rp(cost).times(quantity).expect("small"),
        }
    };
    stock::table((0..57).map(line).collect(), None)
}

pub fn stock_value(shop: &Shop) -> Board<Act> {
    let open = Open { at: 3, ..Open::new(Report::Stock) };
    drawn(shop, Role::Manajer, &opened(open, part(lots(), Some("location"), 1_000)))
}

/// The PHU of one unit, of which everything is written large.
fn of_unit(shop: &Shop) -> Reports {
    let moved = [("415100", -1_234_567_890), ("415300", -24_500_000), ("504100", 418_250_000), ("531000", 35_000_000)];
    let sums = |part: i64| moved.iter().map(move |(code, amount)| (code.parse().expect("a code"), rp(amount / part)));
    let (moved, last_year) = (sums(1).collect(), sums(3).collect());
    let figures = income::Figures { moved, last_year, ..income::Figures::default() };
    let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-11-24")) };
    let table = income::table(&figures, (period, Some("simpan_pinjam")), shop.style.language);
    let open = Open { unit: Some("simpan_pinjam"), at: 2, ..Open::new(Report::Income) };
    opened(open, part(table, None, 1_000))
}

pub fn unit(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Pengurus, &of_unit(shop))
}

pub fn choosing_unit(shop: &Shop) -> Board<Act> {
    drawn(shop, Role::Pengurus, &Reports { typing: Some(Typing::Unit), ..of_unit(shop) })
}

pub fn choosing(shop: &Shop) -> Board<Act> {
    let found = part(lots(), Some("location"), 1_000);
    let open = Open { only: Some(terms::place(Place::Apotek)), ..Open::new(Report::Stock) };
    let typing = Some(Typing::Choice(0));
    drawn(shop, Role::Manajer, &Reports { typing, ..opened(open, found) })
}

fn sold(from: i64) -> Table {
    let line = |n: i64| sales::Line {
        receipt: format!("261124-A-{:04}", from + n).parse().expect("a number"),
        at: sample::at("2026-11-24T01:14:00Z").plus_millis(60_000 * n),
        date: day("2026-11-24"),
        cashier: if n % 5 == 0 { "kasir2" } else { "kasir" }.to_owned(),
        member: (n % 3 == 0).then(|| crate::domain::id::MemberNumber(format!("A{n:05}"))),
        total: rp(46_050 + n * 1_100),
        rounding: rp(-50),
        payable: rp(46_000 + n * 1_100),
        status: "selesai".to_owned(),
    };
    let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-11-24")) };
    sales::table((0..240).map(line).collect(), period, None)
}

/// A part in the middle of a year.
pub fn long(shop: &Shop) -> Board<Act> {
    let mut found = part(sold(1), Some("cashier"), 1_000);
    if let Some(part) = &mut found {
        (part.before, part.whole) = (41_000, 43_210);
        part.sums = part
            .table
            .columns
            .iter()
            .map(|column| column.summed.then_some(rp(1_234_567_890)))
            .collect::<Vec<_>>()
            .into();
    }
    let open = Open { span: Span::Year, before: vec![40_000], from: 41_000, at: 236, ..Open::new(Report::Sales) };
    drawn(shop, Role::Bendahara, &opened(open, found))
}

/// More columns than a screen is wide.
pub fn wide(shop: &Shop) -> Board<Act> {
    let line = |n: i64| shift::Line {
        date: day("2026-11-24").plus_days(-n),
        till: "A".parse().expect("a letter"),
        cashier: UserId::from("kasir"),
        opened: sample::at("2026-11-23T23:02:00Z"),
        opening: rp(500_000),
        sums: Default::default(),
        closed: Some(shift::Closed {
            at: sample::at("2026-11-24T08:10:00Z"),
            number: 41,
            expected: rp(12_345_600),
            counted: rp(12_345_600 - n * 500),
            difference: rp(-n * 500),
            deposit: rp(11_845_600),
            hash: "9f".repeat(32),
        }),
    };
    let period = Period { from: Some(day("2026-11-16")), to: Some(day("2026-11-24")) };
    let table = shift::table((0..7).map(line).collect(), period);
    let open = Open { column: 7, ..Open::new(Report::Shift) };
    drawn(shop, Role::Manajer, &opened(open, part(table, Some("cashier"), 1_000)))
}

pub fn typing_days(shop: &Shop) -> Board<Act> {
    let open = Open { span: Span::Days(day("2026-11-01"), day("2026-11-15")), ..Open::new(Report::Margin) };
    let typing = Some(Typing::Dates("0111202631022026".to_owned()));
    let said = Some(Text::new("reports-no-day"));
    drawn(shop, Role::Manajer, &Reports { typing, said, refused: true, ..opened(open, None) })
}

pub fn finding(shop: &Shop) -> Board<Act> {
    let hits = sample::hits();
    let typing = Some(Typing::Goods { typed: "te".to_owned(), hits, at: 1, scanned: false });
    drawn(shop, Role::Gudang, &Reports { typing, ..opened(Open::new(Report::StockCard), None) })
}

pub fn finding_member(shop: &Shop) -> Board<Act> {
    let hits = sample::member_hits();
    let typing = Some(Typing::Member { typed: "ka".to_owned(), hits, at: 0 });
    drawn(shop, Role::Bendahara, &Reports { typing, ..opened(Open::new(Report::MemberStatement), None) })
}

pub fn batch(shop: &Shop) -> Board<Act> {
    let goods = Some((Sku::from("M00012"), "Amoksisilin 500 mg kapsul".to_owned()));
    let open = Open { goods, ..Open::new(Report::Recall) };
    let typing = Some(Typing::Batch("K24H5".to_owned()));
    drawn(shop, Role::Apoteker, &Reports { typing, ..opened(open, None) })
}

fn things() -> Table {
    let thing = |number: i64, name: &str, price: i64, condition: &str, place: &str| Asset {
        listed: AssetListed {
            number,
            date: day("2025-02-01"),
            quantity: number,
            price: rp(price),
            months: 48,
            condition: condition.to_owned(),
        },
        name: name.to_owned(),
        place: place.to_owned(),
    };
    let all = [
        thing(1, "Timbangan digital duduk 30 kg dengan tiang layar pembeli", 1_500_000, "baik", "Toko"),
        thing(2, "Rak besi", 4_800_000, "baik", "Gudang"),
        thing(3, "Kulkas obat", 6_250_000, "rusak", "Apotek"),
    ];
    inventory::table(&all, Some(day("2026-11-24")), rp(12_000_000))
}

pub fn inventory(shop: &Shop) -> Board<Act> {
    let open = Open { at: 1, ..Open::new(Report::Inventory) };
    drawn(shop, Role::Bendahara, &opened(open, part(things(), None, 1_000)))
}

pub fn changing_a_thing(shop: &Shop) -> Board<Act> {
    let found = part(things(), None, 1_000);
    let form = found.as_ref().and_then(|part| Form::of(&part.table, 0)).map(Box::new);
    let typing = form.map(|form| Typing::Asset(Box::new(Form { at: 5, ..*form })));
    drawn(shop, Role::Bendahara, &Reports { typing, ..opened(Open::new(Report::Inventory), found) })
}

pub fn writing(shop: &Shop) -> Board<Act> {
    let shelves = Reports { shelf: 5, item: 10, written: Some((412_250, 628_014)), ..Reports::default() };
    drawn(shop, Role::Bendahara, &shelves)
}

pub fn written(shop: &Shop) -> Board<Act> {
    let file = "/home/toko/.local/share/gerai/laporan/stock-2026-11-24.xlsx";
    let said = Some(Text::new("reports-written").with("file", file));
    let screen = Reports { said, ..opened(Open::new(Report::Stock), part(lots(), Some("location"), 1_000)) };
    drawn(shop, Role::Manajer, &screen)
}

pub fn nothing(shop: &Shop) -> Board<Act> {
    let table = sales::table(Vec::new(), Period { from: Some(day("2026-11-24")), to: Some(day("2026-11-24")) }, None);
    drawn(shop, Role::Pengurus, &opened(Open::new(Report::Sales), part(table, Some("cashier"), 1_000)))
}

/// A month of a shop that opens at seven: mornings and late afternoons are full.
fn hours() -> Table {
    let mut hours = [Hour::default(); 24];
    for (at, many) in (7..22).zip([31, 64, 88, 71, 52, 40, 29, 24, 33, 58, 92, 104, 81, 43, 12]) {
        let sold = rp(many * 41_730);
        let members = rp(many * 25_900);
        let days = [11, 10, 12, 11, 13, 24, 19].map(|of_hundred| rp(sold.amount() * of_hundred / 100));
        hours[at] = Hour { sales: many, sold, members, others: sold - members, days };
    }
    let period = Period { from: Some(day("2026-11-01")), to: Some(day("2026-11-24")) };
    sales_by_hour::table(&hours, period, None)
}

pub fn by_hour(shop: &Shop) -> Board<Act> {
    let open = Open { at: 4, ..Open::new(Report::SalesByHour) };
    drawn(shop, Role::Manajer, &opened(open, part(hours(), None, 1_000)))
}

pub fn by_hour_drawn(shop: &Shop) -> Board<Act> {
    let open = Open { chart: Some(0), ..Open::new(Report::SalesByHour) };
    drawn(shop, Role::Manajer, &opened(open, part(hours(), None, 1_000)))
}

pub fn by_weekday_drawn(shop: &Shop) -> Board<Act> {
    let open = Open { chart: Some(1), ..Open::new(Report::SalesByHour) };
    drawn(shop, Role::Pengawas, &opened(open, part(hours(), None, 1_000)))
}

/// The papers of one of its hours.
pub fn of_hour(shop: &Shop) -> Board<Act> {
    let open = Open { hour: Some(17), span: Span::Month, at: 2, ..Open::new(Report::Sales) };
    let mut found = part(sold(1), Some("cashier"), 1_000);
    if let Some(part) = &mut found {
        part.table.head.push(Text::new("report-of-hour").with("hour", "17"));
    }
    drawn(shop, Role::Manajer, &opened(open, found))
}

fn cashiers() -> Table {
    let line = |cashier: &str, sales: i64, beside: Vec<(ExceptionKind, i64)>| sales_by_cashier::Line {
        cashier: cashier.to_owned(),
        sales,
        sold: rp(sales * 43_210),
        discount: rp(sales * 310),
        lines: sales * 3 + 17,
        total: rp(sales * 43_210 - 64_500),
        returns: 2,
        returned: rp(-64_500),
        voids: 1,
        voided: rp(-21_000),
        beside,
    };
    let lines = vec![
        line("kasir", 412, vec![(ExceptionKind::Void, 1), (ExceptionKind::LineRemoved, 9)]),
        line("kasir2", 385, vec![(ExceptionKind::NoSale, 14), (ExceptionKind::Void, 6), (ExceptionKind::Override, 3)]),
        line("apotek", 96, Vec::new()),
    ];
    let period = Period { from: Some(day("2026-11-01")), to: Some(day("2026-11-24")) };
    sales_by_cashier::table(lines, period, None)
}

pub fn by_cashier(shop: &Shop) -> Board<Act> {
    let open = Open { at: 1, ..Open::new(Report::SalesByCashier) };
    drawn(shop, Role::Manajer, &opened(open, part(cashiers(), None, 1_000)))
}

pub fn by_cashier_drawn(shop: &Shop) -> Board<Act> {
    let open = Open { chart: Some(0), ..Open::new(Report::SalesByCashier) };
    drawn(shop, Role::Pengurus, &opened(open, part(cashiers(), None, 1_000)))
}

fn items() -> Table {
    let kinds = [
        ("Beras Siam Unus", "kg", 412_500, 5_930_000, 5_480_000),
        ("Minyakita Pouch 1 L", "pouch", 264_000, 4_144_800, 3_854_400),
        ("Kecap Manis Indofood Piring Lombok botol plastik isi ulang 520 ml", "btl", 96_000, 2_313_600, 2_054_400),
        ("Indomie Goreng", "dus", 14_000, 1_638_000, 1_512_000),
        ("Indomie Goreng", "pcs", 388_000, 1_202_800, 1_047_600),
        ("Gulaku Tebu 1 kg", "pak", 61_000, 1_091_900, 994_300),
        ("Parasetamol 500 mg tablet", "strip", 118_000, 590_000, 180_000),
        ("Teh Celup Sariwangi 25 kantong", "ktk", 44_000, 286_000, 257_400),
    ];
    let line = |(at, (name, unit, milli, sales, cost)): (usize, (&str, &str, i64, i64, i64))| sales_by_item::Line {
        book: if unit == "strip" { Book::Obat } else { Book::Sembako },
        sku: Sku(format!("S{:05}", 12 + 7 * at)),
        name: name.to_owned(),
        quantity: Quantity::from_milli(milli),
        unit: unit.to_owned(),
        receipts: milli / 2_400,
        sales: rp(sales),
        cost: rp(cost),
    };
    let period = Period { from: Some(day("2026-11-01")), to: Some(day("2026-11-24")) };
    sales_by_item::table(kinds.into_iter().enumerate().map(line).collect(), period)
}

pub fn by_item(shop: &Shop) -> Board<Act> {
    let open = Open { at: 2, ..Open::new(Report::SalesByItem) };
    drawn(shop, Role::Manajer, &opened(open, part(items(), Some("book"), 1_000)))
}

pub fn by_item_drawn(shop: &Shop) -> Board<Act> {
    let open = Open { chart: Some(0), ..Open::new(Report::SalesByItem) };
    drawn(shop, Role::Manajer, &opened(open, part(items(), Some("book"), 1_000)))
}
