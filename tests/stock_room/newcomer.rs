//! A medicine that nobody knew, from the box at the door to the patient: scanned at the delivery, taken into the
//! catalogue, received by the same code with batch and expiry, found by its substance, sold through the gate of its
//! class (apotek A5–A9).

use gerai::domain::time::{Instant, Zone};
use gerai::io::folder::Folder;
use gerai::station::stock_check::{self, At};
use gerai::store::{Mode, Store};

use crate::program::{self, gerai};
use crate::shop;

const AT: &str = "2026-11-24T01:00:00Z";
const LATER: &str = "2026-11-24T02:00:00Z";
const PACK: &str = "receive scan \"(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GKL1234567810A1\"";
const NEW: &str = "goods new \"Norvask 5 mg\" class=K nie=GKL1234567810A1 substance=Amlodipine strength=\"5 mg\" \
    form=tablet unit=tablet price=350 het=400 strip=10:3400 box=30:10000 barcode=box:08990001000012 shelf=R7-1";

#[test]
fn a_medicine_that_nobody_knew_comes_in_is_found_and_goes_out() {
    let folder = shop::empty_folder("stock-room-newcomer");
    gerai(&folder, &["demo", "--sales", "0", "--days", "0", "--at", AT]).done();
    let ring = |at: &str, lines: &[&str]| program::ring(&folder, lines, &["--at", at]).done();
    let said = ring(
        AT,
        &[
            "login apoteker 232323",
            "receive SUP14",
            PACK,
            NEW,
            PACK,
            "receive set 1 price=7500",
            "receive faktur PBF-90 2026-11-20",
            "receive done",
        ],
    );
    let told: Vec<&str> = said.lines().collect();
    assert!(told[2].contains("UNKNOWN_BARCODE") && told[2].contains("GKL1234567810A1"), "{}", told[2]);
    assert!(told[4].contains("T26A01") && told[4].contains("2028-01-31"), "{}", told[4]);
    assert!(told.last().is_some_and(|last| last.contains("\"ok\":true")), "{said}");

    let store = Store::open(Folder::at(&folder).database(), Mode::ReadOnly).expect("opens");
    let now: Instant = AT.parse().expect("an instant");
    let (zone, settings) = (Zone::default(), store.settings_on(Zone::default().date(now)).expect("settings"));
    let at = At { settings: &settings, today: zone.date(now), wall: zone.local(now) };
    // By its substance, as the catalogue spells it; among the substitutes of what was there before.
    let found = stock_check::of(&store, &at, "amlodipin", None).expect("readable");
    let row = found.rows.iter().find(|row| row.title.name.starts_with("Norvask")).expect("found by its substance");
    assert_eq!((row.batch.as_str(), row.shelf.as_str(), row.class.as_str()), ("T26A01", "R7-1", "K"));
    assert_eq!(row.sellable.milli(), 30_000);
    let substitutes = store.substitutes(&row.sku, at.today).expect("readable");
    assert!(!substitutes.is_empty(), "the demo has amlodipine of 5 mg, spelt its own way");
    drop(store);

    let said = ring(
        LATER,
        &[
            "login apotek 222222",
            "open 200000",
            "add BA0001 1 strip",
            "pharmacist apoteker 232323",
            "rx \"dr. Rina\" \"Sarbaini\" 2026-11-23 item=BA0001:10:\"1 dd 1\"",
            "rx serve",
            "pay cash 100000",
        ],
    );
    let told: Vec<&str> = said.lines().collect();
    assert!(told[2].contains("NEEDS_PRESCRIPTION"), "{}", told[2]);
    assert!(told.last().is_some_and(|last| last.contains("\"ok\":true")), "{said}");
    gerai(&folder, &["verify"]).done();
}
