//! Stock of any past day, kartu stok and margin of a lively shop, against its books.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use gerai::domain::time::{BusinessDate, Zone};
use gerai::io::folder::Folder;
use gerai::locale::Language;
use gerai::reports::{self, Format, Period, Question, Report};
use gerai::station::Station;
use gerai::station::rehearse::{self, Wish};
use gerai::store::{Mode, Store};
use serde_json::Value;

use crate::shop::{doors, empty_folder, ring};

/// Forty sales on four days, then a day with goods brought back in every state, one sale voided, and more sold than
/// there is.
pub fn lively(name: &str) -> Store {
    let folder = Folder::at(empty_folder(name));
    let at = "2026-11-24T08:00:00+08:00".parse().expect("an instant");
    let wish = Wish { seed: 5, sales: 40, days: 4, at };
    rehearse::demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    let mut station = Station::open(&folder, doors("2026-11-24T01:00:00Z", 3)).expect("opens");
    let day = [
        "login kasir 111111",
        "open 500000",
        "add S00415 3",
        "add S00025 2",
        "pay cash 1000000",
        "return 261124-A-0001",
        "take 1 1 salah good",
        "refund cash",
        "return 261124-A-0001",
        "take 2 1 rusak damaged",
        "refund cash",
        "return 261124-A-0001",
        "take 2 1 kedaluwarsa supplier",
        "refund cash",
        "member A00001",
        "add S00214 190",
        "pay cash 1000000",
    ];
    ring(&mut station, &day);
    drop(station);
    Store::open(folder.database(), Mode::ReadOnly).expect("a data file")
}

pub fn ask(store: &Store, report: Report, question: &Question) -> Vec<Value> {
    let table = reports::run(store, report, question, Language::Id).expect("a report");
    let json = reports::write(&table, Format::Json, Language::Id, &Zone::default());
    serde_json::from_str(&json).expect("JSON")
}

pub fn until(date: BusinessDate) -> Question {
    Question::from(Period { from: None, to: Some(date) })
}

pub fn sum(rows: &[Value], name: &str) -> i64 {
    rows.iter().filter_map(|row| row[name].as_i64()).sum()
}

/// Debit less credit of the accounts whose codes begin so.
pub fn booked(store: &Store, question: &Question, begins: &[&str]) -> i64 {
    let rows = ask(store, Report::TrialBalance, question);
    let ours = rows.iter().filter(|row| {
        let code = row["account"].as_str().expect("a code");
        begins.iter().any(|begins| code.starts_with(begins))
    });
    ours.map(|row| row["debit"].as_i64().unwrap_or(0) - row["credit"].as_i64().unwrap_or(0)).sum()
}

#[test]
fn stock_of_every_past_day_is_worth_its_accounts_and_is_the_end_of_its_cards() {
    let store = lively("books-stock");
    let (first, last) = store.dates().expect("readable").expect("dates");
    let mut day = first.plus_days(-1);
    while day <= last {
        let question = until(day);
        let stock = ask(&store, Report::Stock, &question);
        assert_eq!(sum(&stock, "value"), booked(&store, &question, &["1141", "1142", "1143"]), "{day}");
        assert_eq!(stock.is_empty(), day < first, "{day}");
        day = day.plus_days(1);
    }
    let now = ask(&store, Report::Stock, &Question::default());
    assert_eq!(now, ask(&store, Report::Stock, &until(last)), "the last day's end is now");
    // The last row of a card is what the stock list says of its goods, place and, of medicines, batch.
    let middle = first.plus_days(2);
    let mut ends: BTreeMap<(String, String), BTreeMap<String, (i64, i64)>> = BTreeMap::new();
    let text = |row: &Value, name: &str| row[name].as_str().expect("words").to_owned();
    for row in ask(&store, Report::StockCard, &until(middle)) {
        let end = (row["balance_milli"].as_i64().expect("milli"), row["balance_value"].as_i64().expect("rupiah"));
        ends.entry((text(&row, "sku"), text(&row, "location"))).or_default().insert(text(&row, "card"), end);
    }
    let mut listed: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
    for row in ask(&store, Report::Stock, &until(middle)) {
        let sums = listed.entry((text(&row, "sku"), text(&row, "location"))).or_default();
        sums.0 += row["qty_milli"].as_i64().expect("milli");
        sums.1 += row["value"].as_i64().expect("rupiah");
    }
    let whole = ends
        .into_iter()
        .map(|(key, cards)| (key, cards.values().fold((0, 0), |sum, end| (sum.0 + end.0, sum.1 + end.1))));
    let whole: BTreeMap<(String, String), (i64, i64)> = whole.filter(|(_, end)| *end != (0, 0)).collect();
    assert_eq!(whole, listed);
}

#[test]
fn a_card_names_document_and_person_and_one_that_is_not_there_is_said() {
    let store = lively("books-card");
    let question = Question { sku: Some("S00025".into()), ..Question::default() };
    let card = ask(&store, Report::StockCard, &question);
    let documents: Vec<(&str, &str)> = card
        .iter()
        .filter(|row| row["date"] == "2026-11-24")
        .map(|row| (row["document"].as_str().expect("a code"), row["location"].as_str().expect("a place")))
        .collect();
    assert_eq!(documents, [("sale_completed", "toko"), ("sale_returned", "karantina")], "damaged goods are gone");
    let sold = card.iter().find(|row| row["reference"] == "261124-A-0001").expect("the sale");
    assert_eq!((sold["out_milli"].as_i64(), sold["by"].as_str()), (Some(2_000), Some("kasir")));
    assert_eq!(card[0]["document"], "lot_opened");
    let nothing = Question { sku: Some("S99999".into()), ..Question::default() };
    let error = reports::run(&store, Report::StockCard, &nothing, Language::Id).expect_err("no such goods");
    assert_eq!(error.advice().key, "report-no-goods");
}

#[test]
fn the_margin_of_goods_is_that_of_the_books() {
    let store = lively("books-margin");
    let all = Question::default();
    let margin = ask(&store, Report::Margin, &all);
    let income = -booked(&store, &all, &["411", "412", "413", "414", "418"]);
    // What came back damaged is at its cost among the spoiled goods.
    let cost = booked(&store, &all, &["501", "502", "503"]);
    assert_eq!((sum(&margin, "sales"), sum(&margin, "cost")), (income, cost));
    assert_eq!(sum(&margin, "profit"), income - cost);
    assert!(margin.iter().any(|row| row["book"] == "obat"), "both books are there");
}

#[test]
fn sales_by_hour_cashier_and_goods_add_up_to_the_same_papers_and_open_on_them() {
    let store = lively("books-summed");
    let all = Question::default();
    let sales = ask(&store, Report::Sales, &all);
    let [hours, cashiers] = [Report::SalesByHour, Report::SalesByCashier].map(|report| ask(&store, report, &all));
    for rows in [&hours, &cashiers] {
        assert_eq!(sum(rows, "total"), sum(&sales, "total"));
    }
    for hour in &hours {
        let named = hour["hour"].as_str().and_then(|hour| hour[..2].parse().ok()).expect("an hour");
        let papers = ask(&store, Report::Sales, &Question { hour: Some(named), ..Question::default() });
        let total = hour["total"].as_i64().expect("whole rupiah");
        assert_eq!(total, sum(&papers, "total"), "{named}");
        assert_eq!(total, sum(std::slice::from_ref(hour), "members") + sum(std::slice::from_ref(hour), "others"));
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        assert_eq!(total, days.iter().map(|day| hour[*day].as_i64().unwrap_or(0)).sum::<i64>());
    }
    for cashier in &cashiers {
        let hers = sales.iter().filter(|sale| sale["cashier"] == cashier["cashier"]);
        assert_eq!(cashier["total"].as_i64(), hers.map(|sale| sale["total"].as_i64()).sum::<Option<i64>>());
    }
    let papers = |status: &str| i64::try_from(sales.iter().filter(|row| row["status"] == status).count());
    assert_eq!(Ok(sum(&cashiers, "sales")), papers("selesai"));
    assert_eq!(Ok(sum(&cashiers, "returns")), papers("retur"));
    assert!(sum(&cashiers, "returns") >= 3, "those of the day");
    let of = |unit: &str, report| ask(&store, report, &Question { unit: Some(unit.to_owned()), ..Question::default() });
    for report in [Report::SalesByHour, Report::SalesByCashier] {
        let parts: i64 = ["sembako", "apotek"].iter().map(|unit| sum(&of(unit, report), "total")).sum();
        assert_eq!(parts, sum(&sales, "total"), "the units together are all");
    }
    assert!(of("kantor", Report::SalesByHour).is_empty(), "nothing is sold in the office");
}

#[test]
fn sales_by_goods_are_those_of_the_margin_with_each_unit_apart() {
    let store = lively("books-by-item");
    let all = Question::default();
    let [items, margin] = [Report::SalesByItem, Report::Margin].map(|report| ask(&store, report, &all));
    for figure in ["sales", "cost", "profit"] {
        assert_eq!(sum(&items, figure), sum(&margin, figure), "{figure}");
    }
    let shares: i64 = items
        .iter()
        .filter_map(|row| row["share"].as_str()?.parse::<f64>().ok())
        .map(|it| (it * 10.0).round() as i64)
        .sum();
    assert!((950..=1_050).contains(&shares), "shares are of all: {shares}");
    assert_eq!(items[0]["class"], "A");
    let one = Question { sku: Some("S00025".into()), ..Question::default() };
    assert!(ask(&store, Report::SalesByItem, &one).iter().all(|row| row["sku"] == "S00025"));
}
