use uuid::Uuid;

use super::*;
use crate::domain::goods::product::{Book, Grosir, Rung};

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

fn prices(umum: i64) -> Prices {
    Prices { umum: rp(umum), anggota: None, grosir: None, rungs: Vec::new(), het: None }
}

fn change(device: u8, minute: i64, umum: i64, known: u32) -> Change {
    let date: BusinessDate = "2026-11-24".parse().expect("a date");
    let at: Instant = "2026-11-24T01:00:00Z".parse().expect("an instant");
    Change {
        sku: Sku::from("S00001"),
        from: date,
        prices: prices(umum),
        was: prices(3_500),
        known,
        by: UserId::from(if device == 1 { "manajer" } else { "ketua" }),
        at: at.plus_millis(minute * 60_000),
        device: DeviceId(Uuid::from_bytes([device; 16])),
    }
}

fn product() -> Product {
    let rung = |unit: &str, factor| Rung { unit: unit.to_owned(), factor, barcodes: Vec::new() };
    Product {
        rungs: vec![rung("pcs", 1), rung("dus", 40)],
        cost: rp(2_800),
        ..Product::plain(Sku::from("S00001"), "Indomie Goreng 85 g", Book::Sembako, "Mi", "pcs")
    }
}

#[test]
fn two_who_did_not_know_of_each_other_clash_until_one_who_knows_both_sets_it_again() {
    let (a, b) = (change(1, 0, 3_600, 0), change(2, 5, 3_700, 0));
    let both = [a.clone(), b.clone()];
    let found = clash(&both).expect("a clash");
    assert_eq!((found.first, found.second), (&a, &b), "the later holds");
    let knew = [a.clone(), change(2, 5, 3_700, 1)];
    assert_eq!(clash(&knew), None, "the second knew of the first");
    let again = [a.clone(), b.clone(), change(2, 9, 3_800, 1)];
    assert_eq!(clash(&again).map(|clash| clash.first), Some(&a), "her own first change is all she knew");
    let settled = [a.clone(), b, change(1, 20, 3_650, 2)];
    assert_eq!(clash(&settled), None);
    assert_eq!(clash(&[a.clone(), change(2, 5, 3_600, 0)]), None, "both said the same");
    assert_eq!(clash(&[a]), None);
    assert_eq!(clash(&[]), None);
}

#[test]
fn what_differs_is_named_with_both_prices() {
    let was = Prices { anggota: Some(rp(3_400)), rungs: vec![("dus".to_owned(), rp(132_000))], ..prices(3_500) };
    let now = Prices { rungs: vec![("dus".to_owned(), rp(136_000))], ..prices(3_600) };
    let found = differences(&product(), &was, &now);
    let expected = [
        ("pcs".to_owned(), Some(rp(3_500)), Some(rp(3_600))),
        ("anggota".to_owned(), Some(rp(3_400)), None),
        ("dus".to_owned(), Some(rp(132_000)), Some(rp(136_000))),
    ];
    assert_eq!(found, expected);
    assert_eq!(differences(&product(), &now, &now), []);
}

#[test]
fn a_carton_dearer_than_its_pieces_is_found() {
    let dus = |price: i64| Prices { rungs: vec![("dus".to_owned(), rp(price))], ..prices(3_500) };
    assert_eq!(dearer_rungs(&product(), &dus(140_000)), [], "forty at one price are as dear");
    assert_eq!(dearer_rungs(&product(), &dus(140_001)), [("dus".to_owned(), rp(140_001))]);
    let members = Prices { anggota: Some(rp(3_300)), ..dus(136_000) };
    assert_eq!(dearer_rungs(&product(), &members), [("dus".to_owned(), rp(136_000))], "a member pays 132.000 for them");
    let grosir = Prices { grosir: Some(Grosir { min: 40, price: rp(3_400) }), ..dus(136_000) };
    assert_eq!(dearer_rungs(&product(), &grosir), []);
}

#[test]
fn a_price_follows_its_cost_at_the_margin_it_had() {
    let rp = Rupiah::of;
    assert!(!cost_moved(rp(2_000), rp(2_200), 1_000), "a tenth is not more than a tenth");
    assert!(cost_moved(rp(2_000), rp(2_201), 1_000) && cost_moved(rp(2_000), rp(1_799), 1_000));
    assert!(!cost_moved(rp(0), rp(1_000), 1_000), "nobody knows from what");
    assert_eq!(at_old_margin(rp(3_000), rp(2_000), rp(2_500)), Some(rp(3_800)), "3.750, to the next hundred");
    assert_eq!(at_old_margin(rp(500), rp(400), rp(300)), Some(rp(400)), "375, to the next fifty");
    assert_eq!(at_old_margin(rp(3_000), rp(0), rp(2_500)), None);
}
