//! What the stock room, the counters and the books say of the same goods after a day of all of it: the accounts, the
//! stock report and the kartu stok agree to the rupiah, place by place, and hledger finds the same balances. The day
//! is a scenario that anybody can ring: `tests/ring/a_day_of_the_stock_room.ring`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::balances;
use crate::{program, ring, tools};

const DAY: &str = "a_day_of_the_stock_room";

/// Each unit's place, and the account its goods stand on (koperasi 5.1).
const UNITS: [(&str, &str); 3] = [("toko", "114100"), ("apotek", "114200"), ("gudang", "114300")];

/// In quarantine lies only what the pharmacy has set aside: it stays on the pharmacy's account.
fn unit(row: &Value) -> &'static str {
    let location = row["location"].as_str().expect("a place");
    let place = if location == "karantina" { "apotek" } else { location };
    UNITS.iter().find(|(ours, _)| *ours == place).expect("a place of the shop").0
}

/// Goods at a place.
type Spot = (String, String);

fn spot(row: &Value) -> Spot {
    let word = |name: &str| row[name].as_str().expect("words").to_owned();
    (word("sku"), word("location"))
}

fn number(row: &Value, name: &str) -> i64 {
    row[name].as_i64().unwrap_or_else(|| panic!("{name} of {row}"))
}

/// Quantity and value of each spot by the kartu stok: what its cards end with.
fn by_card(rows: &[Value]) -> BTreeMap<Spot, (i64, i64)> {
    let mut ends = BTreeMap::new();
    for row in rows {
        let card = row["card"].as_str().expect("words").to_owned();
        ends.insert((spot(row), card), (number(row, "balance_milli"), number(row, "balance_value")));
    }
    let mut spots: BTreeMap<Spot, (i64, i64)> = BTreeMap::new();
    for ((spot, _), (milli, value)) in ends {
        let sum = spots.entry(spot).or_default();
        *sum = (sum.0 + milli, sum.1 + value);
    }
    spots.retain(|_, sum| *sum != (0, 0));
    spots
}

/// The same by the stock report.
fn by_lots(rows: &[Value]) -> BTreeMap<Spot, (i64, i64)> {
    let mut spots: BTreeMap<Spot, (i64, i64)> = BTreeMap::new();
    for row in rows {
        let sum = spots.entry(spot(row)).or_default();
        *sum = (sum.0 + number(row, "qty_milli"), sum.1 + number(row, "value"));
    }
    spots.retain(|_, sum| *sum != (0, 0));
    spots
}

fn day(name: &str) -> (PathBuf, Vec<Value>) {
    let (folder, said) = ring::rung(DAY, &format!("books-stock-room-{name}"));
    let answers = said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    (folder, answers)
}

/// What each unit's goods are worth by three ways of asking, which do not know of each other: postings, lots,
/// movements.
fn three_ways(folder: &Path) -> [BTreeMap<&'static str, i64>; 3] {
    let accounts = program::report(folder, "trial-balance");
    let posted = UNITS.map(|(place, account)| {
        let row = accounts.iter().find(|row| row["account"] == account).expect("an account with a balance");
        (place, number(row, "debit") - number(row, "credit"))
    });
    let stock = program::report(folder, "stock");
    let cards = program::report(folder, "stock-card");
    assert_eq!(by_card(&cards), by_lots(&stock), "each card ends with what lies there");
    let mut lies: BTreeMap<&'static str, i64> = BTreeMap::new();
    stock.iter().for_each(|row| *lies.entry(unit(row)).or_default() += number(row, "value"));
    let mut carded: BTreeMap<&'static str, i64> = BTreeMap::new();
    let last = cards.iter().zip(cards.iter().skip(1).map(Some).chain([None])).filter(|(row, next)| {
        let card = |row: &Value| (spot(row), row["card"].clone());
        next.is_none_or(|next| card(row) != card(next))
    });
    last.for_each(|(row, _)| *carded.entry(unit(row)).or_default() += number(row, "balance_value"));
    [posted.into_iter().collect(), lies, carded]
}

#[test]
fn accounts_stock_report_and_kartu_stok_agree_to_the_rupiah() {
    let (folder, _) = day("agrees");
    let [posted, lies, carded] = three_ways(&folder);
    assert_eq!((&posted, &posted), (&lies, &carded));
    assert!(posted.values().all(|worth| *worth > 0), "each unit has goods of its own: {posted:?}");
    program::gerai(&folder, &["verify"]).done();
    if !tools::have("hledger") {
        return;
    }
    let journal = program::gerai(&folder, &["journal", "--format", "hledger"]).done();
    let balances = balances(&journal);
    for (place, account) in UNITS {
        let account = account.parse().expect("six digits");
        assert_eq!(balances.get(&account), posted.get(place), "{account} by hledger");
    }
}

#[test]
fn both_counters_sell_from_the_box_that_ends_first() {
    let (folder, answers) = day("boxes");
    let refused: Vec<&Value> = answers.iter().filter(|answer| answer["ok"] == false).collect();
    let codes = refused.iter().map(|answer| answer["code"].as_str().expect("a code"));
    let asked = codes.filter(|code| !["NEEDS_APPROVAL", "NEEDS_CONFIRMATION"].contains(code));
    assert_eq!(asked.collect::<Vec<_>>(), ["BAD_INPUT"], "only the serial number that came twice: {refused:#?}");
    let cards = program::report(&folder, "stock-card");
    let sold = |sku: &str| -> Vec<(String, i64)> {
        let rows = cards.iter().filter(|row| row["sku"] == sku && row["document"] == "sale_completed");
        rows.map(|row| (row["batch"].as_str().expect("words").to_owned(), number(row, "out_milli") / 1_000)).collect()
    };
    let drawn = |of: &[(&str, i64)]| -> Vec<(String, i64)> {
        of.iter().map(|(batch, units)| ((*batch).to_owned(), *units)).collect()
    };
    // The noodles that came today end before those on the shelf.
    assert_eq!(sold("S00101"), drawn(&[("N1127", 1), ("N1127", 40), ("N1127", 2)]));
    // 105 tablets: the hundred that end in March, then five of the box that was there; the box in the hand by its code.
    assert_eq!(sold("M00001"), drawn(&[("T26A01", 100), ("T25H63", 5), ("T26C09", 100)]));
    let left = by_lots(&program::report(&folder, "stock"));
    let noodles = left[&("S00101".to_owned(), "toko".to_owned())].0 / 1_000;
    assert_eq!(noodles, 116 + 80 - 41 - 2 - 5 + 40, "what was sold during the count stays sold; a carton came back");
}

/// A member's statement says that something was bought and for how much; what it was, and that it came from the
/// pharmacy, is between the member and the pharmacy (A20, A38).
#[test]
fn a_members_statement_does_not_say_what_came_from_the_pharmacy() {
    let (folder, answers) = day("statement");
    let bought = answers.iter().filter_map(|answer| answer["sale"]["lines"].as_array());
    let of_pharmacy = bought.flatten().any(|line| line["sku"] == "M00001");
    assert!(of_pharmacy, "the member bought paracetamol");
    let statement = ["report", "member-statement", "--member", "A00001", "--format", "csv"];
    let statement = program::gerai(&folder, &statement).done();
    assert!(statement.contains("261124-A-0002"), "the receipt is there: {statement}");
    let said = statement.to_lowercase();
    for word in ["parasetamol", "m00001", "obat", "apotek", "medicine", "pharmacy"] {
        assert!(!said.contains(word), "{word} in {statement}");
    }
}

/// A list of ten thousand lots, each two hundredth row wrong in one way or another: each is named by line and column,
/// nothing of the file is taken in; put right, all of it is, and once.
#[test]
fn ten_thousand_batches_with_fifty_bad_rows_come_in_whole_or_not_at_all() {
    let folder = ring::demo_in("books-ten-thousand");
    let header = "item_code,batch_no,expiry,qty_milli,unit_cost,received,supplier,shelf,place";
    let list = |wrong: bool| -> Vec<u8> {
        let mut list = header.to_owned();
        for row in 0..10_000 {
            let (quantity, cost, expiry) = match (wrong && row % 200 == 199, row / 200 % 3) {
                (true, 0) => ("sepuluh", "180", "2028-01-31"),
                (true, 1) => ("1000", "-180", "2028-01-31"),
                (true, _) => ("1000", "180", "2028-02-31"),
                (false, _) => ("1000", "180", "2028-01-31"),
            };
            list.push_str(&format!("\nM00001,B{row},{expiry},{quantity},{cost},2026-11-01,SUP14,R1-2,apotek"));
        }
        list.into_bytes()
    };
    let take_in = |name: &str, list: &[u8]| {
        let path = program::beside(&folder, name, list);
        program::gerai(&folder, &["import", "batches", &path.display().to_string()])
    };
    let before = program::report(&folder, "stock");
    let refused = take_in("wrong.csv", &list(true));
    assert_eq!((refused.status, refused.out.as_str()), (Some(1), ""));
    let named: Vec<&str> = refused.err.lines().collect();
    assert_eq!(named.len(), 51, "fifty rows, and how many they are: {named:#?}");
    for (nth, line) in named[..50].iter().enumerate() {
        let column = ["qty_milli", "unit_cost", "expiry"][nth % 3];
        let place = format!("Baris {}, kolom {column}:", nth * 200 + 201);
        assert!(line.starts_with(&place), "{place} in {line}");
    }
    assert_eq!(program::report(&folder, "stock"), before, "nothing of it was taken in");
    let taken = take_in("right.csv", &list(false)).done();
    assert_eq!(program::report(&folder, "stock").len(), before.len() + 10_000, "{taken}");
    take_in("right.csv", &list(false)).done();
    assert_eq!(program::report(&folder, "stock").len(), before.len() + 10_000, "the same file again changes nothing");
}

/// A list of lots that comes when the shop sells already: what it is worth stands in the books with it, on the day they
/// began; what could not have come in is refused.
#[test]
fn the_books_are_the_sum_of_their_lots_after_a_late_list() {
    let folder = ring::demo_in("books-late-list");
    let at = ["--at", "2026-11-24T08:00:00+08:00", "--seed", "1"];
    let lines = ["login kasir 111111", "open 500000", "add S00101 2", "pay cash 10000"];
    program::ring(&folder, &lines, &at).done();
    let header = "item_code,batch_no,expiry,qty_milli,unit_cost,received,supplier,shelf,place";
    let take_in = |name: &str, row: &str| {
        let path = program::beside(&folder, name, format!("{header}\n{row}").as_bytes());
        program::gerai(&folder, &["import", "batches", &path.display().to_string()])
    };
    let unlike = take_in("unlike.csv", "M00001,T25H63,2029-01-31,1000,180,2026-11-01,SUP14,R1-2,apotek");
    assert!(unlike.status == Some(1) && unlike.err.starts_with("Baris 2, kolom expiry:"), "{}", unlike.err);
    let late = "M00001,BARU1,2029-01-31,1000000,180,2026-11-01,SUP14,R1-2,apotek";
    take_in("late.csv", late).done();
    take_in("late.csv", late).done();
    let verified = program::gerai(&folder, &["verify"]).done();
    assert!(!verified.contains("114200"), "{verified}");
    let entered = program::gerai(&folder, &["journal", "--format", "csv"]).done();
    let posted: Vec<&str> = entered.lines().filter(|line| line.contains("360000") && line.contains("180000")).collect();
    assert_eq!(posted.len(), 1, "{posted:?}");
}
