//! Questions: the start, a search as it is typed, the reports, the manager's day, X and the count, the change.

use gerai::domain::cooperative::shu::distribute;
use gerai::domain::cooperative::shu::policy::Policy;
use gerai::domain::drawer::cash;
use gerai::domain::event::LotId;
use gerai::domain::goods::lot::{self, LotOnHand};
use gerai::domain::goods::product::Place;
use gerai::domain::id::{MemberNumber, Sku};
use gerai::domain::money::Rupiah;
use gerai::domain::quantity::Quantity;
use gerai::domain::time::{BusinessDate, Zone};
use gerai::locale::Language;
use gerai::reports::{self, Format, Period, Question, Report};
use gerai::station::{Station, stock_check, today};
use gerai::store::Store;
use gerai::till::input::Input;

use super::figure::{Budget, Figures, Times};
use super::selling::{Dice, begin, fill, pay};
use super::shop::{self, Shop};

/// Sales of the shift whose X is asked for.
const SHIFT_SALES: usize = 150;

/// As many hits as the screen of the search shows.
const HITS: usize = 40;

pub fn measure(shop: &Shop, figures: &mut Figures) {
    start(shop, figures);
    first_expired(figures);
    let station = shop::open(&shop.folder, 4);
    let store = station.store().and_then(|store| store.reader().map_err(|error| panic!("{error}")));
    let store = store.expect("a second connection");
    search(&store, figures);
    stock_check(&store, figures);
    reports(&store, figures);
    stock_card(&store, figures);
    members_year(&store, figures);
    surplus(&store, figures);
    manager(&store, figures);
    drop(station);
    shift(shop, figures);
}

/// What is asked all day long, and at its end.
pub fn by_the_day(shop: &Shop, figures: &mut Figures) {
    let station = shop::open(&shop.folder, 4);
    let store = station.store().and_then(|store| store.reader().map_err(|error| panic!("{error}")));
    search(&store.expect("a second connection"), figures);
    drop(station);
    shift(shop, figures);
}

/// Lock, keys, file, open shift.
fn start(shop: &Shop, figures: &mut Figures) {
    let (mut full, mut empty) = <(Times, Times)>::default();
    for _ in 0..30 {
        drop(empty.time(|| shop::open(&shop.empty, 5)));
        drop(full.time(|| shop::open(&shop.folder, 5)));
    }
    figures.times("start → ready to sell", Budget::p99(150.0), &full, "file in the system's cache");
    figures.times("– the same without goods and past", Budget::NONE, &empty, "");
}

fn search(store: &Store, figures: &mut Figures) {
    let today = day("2026-11-24");
    let names: Vec<String> =
        store.products(today).expect("readable").into_iter().map(|listed| listed.product.name).collect();
    let (mut dice, mut times, mut found) = (Dice::new(9), Times::default(), 0);
    for _ in 0..400 {
        let name = &names[dice.below(names.len())];
        let words: Vec<&str> = name.split(' ').collect();
        let word = words[dice.below(words.len())];
        for letters in 1..=word.chars().count().min(6) {
            let typed: String = word.chars().take(letters).collect();
            found += times.time(|| store.search_goods(&typed, today, HITS).expect("readable")).len();
        }
    }
    let remark = format!("1 to 6 letters, {} hits on average", found / times.len());
    figures.times("search as you type", Budget::p99(5.0), &times, &remark);
}

/// The clerk's question, with the whole card of the first goods: three letters on, and with a slip in the word.
fn stock_check(store: &Store, figures: &mut Figures) {
    let today = day("2026-11-24");
    let settings = store.settings_on(today).expect("readable");
    let noon = "2026-11-24T04:00:00Z".parse().expect("an instant");
    let at = stock_check::At { settings: &settings, today, wall: Zone::default().local(noon) };
    let names: Vec<String> =
        store.products(today).expect("readable").into_iter().map(|listed| listed.product.name).collect();
    let (mut dice, mut times, mut slips, mut found) = (Dice::new(9), Times::default(), Times::default(), 0);
    for _ in 0..400 {
        let name = &names[dice.below(names.len())];
        let words: Vec<&str> = name.split(' ').collect();
        let word = words[dice.below(words.len())];
        for letters in 3..=word.chars().count().min(7) {
            let typed: String = word.chars().take(letters).collect();
            found += times.time(|| stock_check::of(store, &at, &typed, None).expect("readable")).rows.len();
        }
        let slip: String = word.chars().enumerate().filter(|(place, _)| *place != 3).map(|(_, sign)| sign).collect();
        drop(slips.time(|| stock_check::of(store, &at, &slip, None).expect("readable")));
    }
    let remark = format!("3 to 7 letters, {} rows on average, with a card", found / times.len().max(1));
    figures.times("stock check as you type", Budget::p99(5.0), &times, &remark);
    figures.times("– with a letter left out", Budget::p99(20.0), &slips, "");
}

/// Forty lines of a prescription basket, each from one of six boxes of its goods.
fn first_expired(figures: &mut Figures) {
    let lots = |goods: usize| -> Vec<LotOnHand> {
        let lot = |number: usize| LotOnHand {
            lot: LotId(uuid::Uuid::from_u128((goods * 10 + number) as u128)),
            place: Place::Apotek,
            batch: format!("B{goods}-{number}"),
            expiry: Some(day("2027-01-01").plus_days((number as i64 * 37 + goods as i64) % 400)),
            received: day("2026-10-01"),
            unit_cost: Rupiah::of(180),
            qty_milli: Quantity::whole(12),
            value: Rupiah::of(2_160),
            recalled: number == 5,
        };
        (0..6).map(lot).collect()
    };
    let basket: Vec<Vec<LotOnHand>> = (0..40).map(lots).collect();
    let (mut times, mut parts) = (Times::default(), 0);
    for _ in 0..400 {
        parts = times.time(|| {
            let drawn = basket.iter().map(|lots| lot::draw(lots, Quantity::whole(20), day("2026-11-24"), true));
            drawn.map(|draw| draw.parts.len()).sum::<usize>()
        });
    }
    figures.times("first expired out, 40 lines", Budget::p99(1.0), &times, &format!("{parts} boxes"));
}

fn reports(store: &Store, figures: &mut Figures) {
    let zone = Zone::default();
    for (report, name) in
        [(Report::TrialBalance, "trial balance"), (Report::Stock, "stock list"), (Report::Expiry, "expiry list")]
    {
        let (mut times, mut rows) = (Times::default(), 0);
        for _ in 0..20 {
            let text = times.time(|| {
                let table = reports::run(store, report, &Period::default().into(), Language::Id).expect("readable");
                reports::write(&table, Format::Csv, Language::Id, &zone)
            });
            rows = text.lines().count();
        }
        figures.times(name, Budget::p99(100.0), &times, &format!("{rows} rows, as CSV"));
    }
}

/// The year's surplus, what every member brings to it, and every share.
fn surplus(store: &Store, figures: &mut Figures) {
    let (mut times, mut people) = (Times::default(), 0);
    for _ in 0..20 {
        let shared = times.time(|| {
            let books = store.year_of_books(2026).expect("readable");
            let policy = Policy { surplus: Some(books.surplus), ..Policy::draft(Rupiah::of(100_000)) };
            distribute(2026, &policy, &books.people).expect("a policy without fault")
        });
        people = shared.members.len();
    }
    figures.times("SHU from the books", Budget::p99(20.0), &times, &format!("{people} members, every share"));
}

/// Everything that moved of one product in a year, of products as they are sold.
fn stock_card(store: &Store, figures: &mut Figures) {
    let skus: Vec<Sku> =
        store.products(day("2026-11-24")).expect("readable").into_iter().map(|listed| listed.product.sku).collect();
    let (mut dice, mut times, mut moved) = (Dice::new(12), Times::default(), 0);
    for _ in 0..200 {
        let sku = skus[dice.below(skus.len().min(2_000))].clone();
        let question = Question { sku: Some(sku), ..Question::default() };
        moved += times
            .time(|| reports::run(store, Report::StockCard, &question, Language::Id).expect("readable").rows().len());
    }
    let remark = format!("{} movements on average", moved / times.len());
    figures.times("stock card of one product", Budget::p99(100.0), &times, &remark);
}

/// Standing, savings and all purchases of a year.
fn members_year(store: &Store, figures: &mut Figures) {
    let (mut dice, mut times, mut sales) = (Dice::new(4), Times::default(), 0);
    for _ in 0..200 {
        let number = MemberNumber(format!("H{:06}", 900_001 + dice.below(500)));
        sales += times.time(|| {
            let member = store.member(&number, 2026).expect("readable");
            assert!(member.is_some(), "members of the past are members");
            store.sales_of(&number, day("2025-11-24"), day("2026-11-24")).expect("readable").len()
        });
    }
    let remark = format!("{} purchases on average", sales / times.len());
    figures.times("a member's year", Budget::p99(20.0), &times, &remark);
}

/// The manager's screen on the last day of the year, which has the most behind it, and on a day without a sale.
fn manager(store: &Store, figures: &mut Figures) {
    let zone = Zone::default();
    let settings = store.settings_on(day("2026-11-24")).expect("readable");
    let newest = store.newest_record().expect("readable").expect("a year of records");
    for (date, name) in [(day("2026-11-23"), "the manager's screen"), (day("2026-11-24"), "– of a new day")] {
        let (mut times, mut sold) = (Times::default(), Rupiah::ZERO);
        for _ in 0..50 {
            sold = times.time(|| today::of(store, &settings, &zone, date, newest).expect("readable")).total;
        }
        figures.times(name, Budget::p99(100.0), &times, &format!("Rp{} sold", sold.amount()));
    }
}

/// X and what a close shows before it is done, of a shift with sales of its own; and which notes to hand out.
fn shift(shop: &Shop, figures: &mut Figures) {
    let mut station = shop::open(&shop.folder, 8);
    let mut dice = Dice::new(11);
    // What the parts before this one sold stays in a shift of its own: this one is of the same length each time.
    begin(&mut station);
    end(&mut station);
    begin(&mut station);
    for lines in [1, 3, 5, 2, 4].into_iter().cycle().take(SHIFT_SALES) {
        let answer = fill(&mut station, &shop.codes, &mut dice, lines);
        pay(&mut station, &answer);
        station.submit(&Input::Next).expect("the next customer");
        station.take_effects();
    }
    let (mut x, mut z) = <(Times, Times)>::default();
    for _ in 0..50 {
        x.time(|| station.submit(&Input::X { print: false }).expect("it may be asked at any time"));
        let pieces = [(100_000, 40), (50_000, 30), (2_000, 70), (500, 41)].into_iter().collect();
        z.time(|| station.submit(&Input::Count { pieces }).expect("a count"));
    }
    figures.times("X report", Budget::p99(100.0), &x, &format!("{SHIFT_SALES} sales in the shift"));
    figures.times("count → expected, difference and its causes", Budget::p99(100.0), &z, "the count is recorded");
    close(&mut station, shop, &mut dice, figures);
    change(figures);
}

/// Shifts closed in a row; each after the first has fewer sales.
const CLOSES: usize = 12;
const SALES_OF_A_SHORT_SHIFT: usize = 25;

/// The Z: recorded, numbered, bound to the one before, its paper queued.
fn close(station: &mut Station, shop: &Shop, dice: &mut Dice, figures: &mut Figures) {
    let mut z = Times::default();
    for shift in 0..CLOSES {
        if shift > 0 {
            begin(station);
            for _ in 0..SALES_OF_A_SHORT_SHIFT {
                let answer = fill(station, &shop.codes, dice, 2);
                pay(station, &answer);
                station.submit(&Input::Next).expect("the next customer");
            }
            let pieces = [(100_000, 10), (50_000, 10)].into_iter().collect();
            station.submit(&Input::Count { pieces }).expect("a count");
        }
        let reason = "uji kecepatan".to_owned();
        let close = Input::Close { reason, leave: Some(Rupiah::of(500_000)) };
        z.time(|| station.submit(&close).expect("counted, with a reason"));
        station.take_effects();
    }
    let remark = format!("{SHIFT_SALES} sales in the first shift, {SALES_OF_A_SHORT_SHIFT} in each after it");
    figures.times("close: the Z of a shift", Budget::p99(100.0), &z, &remark);
}

/// Counts the drawer and closes its shift.
fn end(station: &mut Station) {
    let pieces = [(100_000, 10), (50_000, 10)].into_iter().collect();
    station.submit(&Input::Count { pieces }).expect("a count");
    let reason = "uji kecepatan".to_owned();
    station.submit(&Input::Close { reason, leave: Some(Rupiah::of(500_000)) }).expect("counted, with a reason");
    station.take_effects();
}

/// Each sum a customer may get back, out of a drawer that runs short of coins.
fn change(figures: &mut Figures) {
    let drawer = cash::likely(Rupiah::of(487_300));
    let mut times = Times::default();
    for amount in (100..=100_000).step_by(100) {
        times.time(|| cash::exchange(&drawer, Rupiah::of(100_000), Rupiah::of(amount)));
    }
    figures.times("which notes to hand out", Budget::p99(1.0), &times, "all sums to Rp100.000");
}

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}
