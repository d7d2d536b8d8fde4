//! Questions: the start, a search as it is typed, the reports.

use gerai::domain::id::MemberNumber;
use gerai::domain::time::{BusinessDate, Zone};
use gerai::locale::Language;
use gerai::reports::{self, Format, Period, Report};
use gerai::store::Store;

use super::figure::{Budget, Figures, Times};
use super::selling::Dice;
use super::shop::{self, Shop};

/// As many hits as the screen of the search shows.
const HITS: usize = 40;

pub fn measure(shop: &Shop, figures: &mut Figures) {
    start(shop, figures);
    let station = shop::open(&shop.folder, 4);
    let store = station.store().and_then(|store| store.reader().map_err(|error| panic!("{error}")));
    let store = store.expect("a second connection");
    search(&store, figures);
    reports(&store, figures);
    members_year(&store, figures);
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

fn reports(store: &Store, figures: &mut Figures) {
    let zone = Zone::default();
    for (report, name) in [(Report::TrialBalance, "trial balance"), (Report::Stock, "stock list")] {
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

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}
