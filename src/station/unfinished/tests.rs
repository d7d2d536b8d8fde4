use super::*;
use crate::domain::event::parked::{ParkedBasket, ParkedLine, SaleParked};
use crate::domain::id::{SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("gerai-unfinished-{name}-{}", std::process::id()));
    let _fresh = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

fn basket(pieces: i64) -> Vec<Unfinished> {
    let line = ParkedLine {
        sku: Sku::from("S00136"),
        unit: "pcs".to_owned(),
        qty_milli: Quantity::whole(pieces),
        label: None,
        batch: None,
        by_hand: Default::default(),
        manual: false,
        approved_by: None,
        pharmacy: Default::default(),
        other: None,
    };
    let sale = SaleParked {
        sale: SaleId(uuid::Uuid::nil()),
        till: "A".parse::<TillLetter>().expect("a letter"),
        shift: ShiftId(uuid::Uuid::nil()),
        basket: ParkedBasket { lines: vec![line], ..ParkedBasket::default() },
        total: Rupiah::of(3_300 * pieces),
    };
    let at = "2026-11-24T02:31:00Z".parse().expect("a time");
    vec![Unfinished { sale, by: UserId::from("kasir"), at }]
}

#[test]
fn the_newest_whole_line_counts_and_a_done_basket_leaves_no_file() {
    let path = folder("newest").join("basket");
    let mut keeper = Keeper::new(path.clone());
    keeper.keep(basket(1));
    keeper.keep(basket(2));
    assert_eq!(read(&path), basket(2));
    keeper.keep(Vec::new());
    assert!(!path.exists() && read(&path).is_empty());
    keeper.keep(basket(3));
    assert_eq!(read(&path), basket(3), "the next one");
}

#[test]
fn torn_anywhere_it_is_what_was_whole_before_or_nothing() {
    let path = folder("torn").join("basket");
    let mut keeper = Keeper::new(path.clone());
    keeper.keep(basket(1));
    let first = std::fs::read(&path).expect("written").len();
    keeper.keep(basket(2));
    let whole = std::fs::read(&path).expect("written");
    for cut in 0..whole.len() {
        std::fs::write(&path, &whole[..cut]).expect("our own file");
        // A line whose end alone is missing is whole.
        let expected = if cut + 1 >= whole.len() {
            basket(2)
        } else if cut + 1 >= first {
            basket(1)
        } else {
            Vec::new()
        };
        assert_eq!(read(&path), expected, "cut at {cut}");
    }
    for at in 0..whole.len() {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        std::fs::write(&path, &bad).expect("our own file");
        let found = read(&path);
        assert!([basket(2), basket(1), Vec::new()].contains(&found), "a wrong bit at {at} is no other basket");
    }
}

#[test]
fn what_cannot_be_written_holds_nothing_up_and_is_written_when_it_can() {
    let folder = folder("full");
    let path = folder.join("not-there-yet").join("basket");
    let mut keeper = Keeper::new(path.clone());
    keeper.keep(basket(1));
    assert!(read(&path).is_empty());
    std::fs::create_dir_all(folder.join("not-there-yet")).expect("our own folder");
    keeper.keep(basket(2));
    assert_eq!(read(&path), basket(2));
}

#[test]
fn a_worker_writes_the_last_of_what_it_was_given() {
    let path = folder("beside").join("basket");
    let mut keeper = Keeper::new(path.clone());
    keeper.work_beside();
    (1..200).for_each(|pieces| keeper.keep(basket(pieces)));
    drop(keeper);
    assert_eq!(read(&path), basket(199));
}

#[test]
fn a_long_basket_begins_its_file_anew() {
    let path = folder("long").join("basket");
    let mut keeper = Keeper::new(path.clone());
    (1..2_000).for_each(|pieces| keeper.keep(basket(pieces)));
    assert!(std::fs::metadata(&path).expect("written").len() <= LONG + 1_024);
    assert_eq!(read(&path), basket(1_999));
}

#[cfg(unix)]
#[test]
fn nobody_else_of_the_machine_reads_it() {
    use std::os::unix::fs::PermissionsExt;
    let path = folder("private").join("basket");
    Keeper::new(path.clone()).keep(basket(1));
    assert_eq!(std::fs::metadata(&path).expect("written").permissions().mode() & 0o777, 0o600);
}
