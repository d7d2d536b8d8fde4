//! What a report may cost in taps, from the manager's day to rows on the screen and a file that opens; and that whose
//! data are read is in the log before they are seen.

use gerai::store::{Mode, Store};

use super::Till;

fn manager(name: &str) -> Till {
    Till::signed_in(name, "person-6", "pad-4")
}

/// The key of this name on the open shelf.
fn key_of(till: &Till, name: &str) -> String {
    let board = till.app.board();
    let shows = |place: usize, range: std::ops::Range<usize>| {
        board.places[place].marks[range].iter().any(|mark| match mark {
            gerai::app::board::Mark::Words(words) => words.content == name,
            _ => false,
        })
    };
    let found = board.touches.iter().find(|touch| shows(touch.place, touch.marks.clone()));
    found.unwrap_or_else(|| panic!("there is a key {name}")).id.clone()
}

fn tap_named(till: &mut Till, name: &str) {
    let key = key_of(till, name);
    till.tap(&key);
}

#[test]
fn slow_movers_are_three_taps_away_and_a_spreadsheet_one_more() {
    let mut till = manager("slow");
    till.tap("today-reports");
    tap_named(&mut till, "Stok");
    tap_named(&mut till, "Barang lambat laku");
    assert_eq!(till.taps, 3);
    assert!(till.has_key("reports-xlsx") && till.shows("Sekarang"));
    till.tap("reports-xlsx");
    till.wait_for("reports-understood");
    let file = till.folder.join("laporan/slow-movers.xlsx");
    let bytes = std::fs::read(&file).expect("the file is where the screen says");
    assert!(bytes.starts_with(b"PK") && till.shows("slow-movers.xlsx"));
    assert!(!till.folder.join("laporan/slow-movers.xlsx.part").exists());
}

#[test]
fn what_lies_in_one_unit_and_the_card_of_the_first_of_it() {
    let mut till = manager("unit");
    till.tap("today-reports");
    tap_named(&mut till, "Stok");
    tap_named(&mut till, "Nilai stok");
    till.tap("reports-column");
    tap_named(&mut till, "Apotek");
    assert!(!till.words().iter().any(|words| words == "Toko"), "the shop's rows are not there");
    till.tap("row-1");
    assert!(till.shows("Kartu stok") || till.shows("KARTU STOK"));
    till.tap("reports-back");
    assert!(till.has_key("row-1"), "back at the rows");
}

#[test]
fn members_are_listed_once_it_is_written_down_who_looks() {
    let mut till = manager("members");
    till.tap("today-reports");
    tap_named(&mut till, "Anggota dan simpanan");
    tap_named(&mut till, "Daftar anggota");
    assert!(till.has_key("row-1"), "her list is there");
    let store = Store::open(till.folder.join("gerai.db"), Mode::ReadOnly).expect("readers wait for nobody");
    // The demo's days are past.
    let period = gerai::reports::Period { from: "2000-01-01".parse().ok(), to: "2199-12-31".parse().ok() };
    let question = gerai::reports::Question::from(period);
    let looks = gerai::reports::run(&store, gerai::reports::Report::Looks, &question, gerai::locale::Language::Id);
    let looks = looks.expect("a table");
    assert_eq!(looks.rows().len(), 1, "{looks:?}");
    let rows = looks.rows();
    let row: Vec<&str> = rows[0].iter().filter_map(gerai::reports::table::Cell::code).collect();
    assert_eq!(row, ["personal_seen", "members", "manajer"], "of nobody in particular");
    // Names of many leave the shop by two people: the manager alone may not.
    till.tap("reports-csv");
    assert!(!till.folder.join("laporan/members.csv").exists());
    assert!(till.has_key("reports-understood"));
}
