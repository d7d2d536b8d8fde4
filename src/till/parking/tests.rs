//! Sales set aside, on the paper counter.

use super::super::tests::shop::{EGGS, INDOMIE};
use super::super::tests::{Counter, rp};
use super::*;
use crate::domain::event::drawer::Noted;
use crate::domain::event::{Happening, Tendered};
use crate::till::Till;

fn names(counter: &Counter) -> Vec<String> {
    counter.answer().parked.into_iter().map(|parked| parked.name).collect()
}

fn noted(happenings: &[Happening]) -> Vec<&Noted> {
    happenings
        .iter()
        .filter_map(|happening| match &happening.event {
            Event::Noted(note) => Some(note),
            _ => None,
        })
        .collect()
}

#[test]
fn a_parked_sale_comes_back_whole_with_its_member_and_its_id() {
    let mut counter = Counter::new();
    counter.does("member 3");
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("add S00002 1.250");
    let before = counter.sale();
    counter.does("hold");
    assert_eq!((counter.answer().sale, names(&counter)), (None, vec!["Kartini Basuki".to_owned()]));
    counter.does(&format!("scan {EGGS}"));
    counter.does("pay cash 100000");
    counter.does("recall \"kartini basuki\"");
    let after = counter.sale();
    assert_eq!((after.id, after.total, after.member), (before.id, before.total, before.member));
    assert_eq!(after.lines.len(), 2);
    assert_eq!(names(&counter), Vec::<String>::new());
    assert_eq!(counter.answer().notices, Vec::new(), "the price is the same: nothing to say");
}

#[test]
fn names_are_given_in_order_and_never_twice() {
    let mut counter = Counter::new();
    for name in ["", "Bu Ani", "", "2"] {
        counter.does(&format!("scan {INDOMIE}"));
        match name {
            "2" => assert_eq!(counter.refuses("hold 2"), Code::BadInput),
            name => drop(counter.does(&format!("hold \"{name}\""))),
        }
    }
    assert_eq!(names(&counter), ["1", "Bu Ani", "2"]);
    assert_eq!(counter.refuses("hold \"bu ani\""), Code::BadInput);
    assert_eq!(counter.refuses("recall 1"), Code::OpenSale);
    counter.does("cancel");
    assert_eq!(counter.refuses("recall nobody"), Code::BadInput);
    counter.does("recall 1");
    counter.does("hold");
    assert_eq!(names(&counter), ["Bu Ani", "2", "1"], "the number is free again");
}

#[test]
fn the_eleventh_parked_sale_is_refused_and_an_empty_one_always() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("hold"), Code::BadInput);
    for _ in 0..10 {
        counter.does(&format!("scan {INDOMIE}"));
        counter.does("hold");
    }
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.refuses("hold"), Code::LimitReached);
}

#[test]
fn another_price_is_charged_and_the_difference_said() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("hold");
    let mut parked = counter.till.parked[0].clone();
    parked.parked.total = rp(3_000);
    counter.till = Till { parked: vec![parked], ..counter.till.clone() };
    counter.does("recall 1");
    assert_eq!(counter.sale().total, rp(3_500));
    let notice = &counter.answer().notices[0];
    assert_eq!(notice.key, "till-recalled-price-changed");
    assert!(notice.facts.contains(&("difference", crate::domain::text::Fact::Money(rp(500)))));
}

#[test]
fn what_may_not_be_sold_any_more_stays_out_and_is_said() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("hold");
    let mut parked = counter.till.parked[0].clone();
    let line = |sku: &str, unit: &str| ParkedLine {
        sku: crate::domain::id::Sku::from(sku),
        unit: unit.to_owned(),
        ..parked.parked.basket.lines[0].clone()
    };
    // Goods that are gone, a medicine whose only lot expired, a unit that no longer is.
    let more = [line("S99999", "pcs"), line("M00002", "botol"), line("S00001", "renceng")];
    parked.parked.basket.lines.extend(more);
    counter.till = Till { parked: vec![parked], ..counter.till.clone() };
    counter.does("recall 1");
    assert_eq!(counter.sale().lines.len(), 1);
    let keys: Vec<&str> = counter.answer().notices.iter().map(|text| text.key).collect();
    let out = "till-recalled-left-out";
    assert_eq!(keys, [out, out, "till-expired-lots", out]);
}

/// A power cut between scan and payment loses no money that is under way.
#[test]
fn a_sale_that_is_being_paid_stays_in_the_log_until_it_is_done() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("hold");
    let mut parked = counter.till.parked[0].clone();
    parked.parked.basket.paid.push(Tendered {
        tender: "qris".to_owned(),
        amount: rp(1_000),
        tendered: rp(1_000),
        change: rp(0),
        reference: "1234".to_owned(),
        pieces: Default::default(),
        approved_by: None,
    });
    counter.till = Till { parked: vec![parked], ..counter.till.clone() };
    let happenings = counter.does("recall 1");
    assert_eq!(happenings, Vec::new(), "not fetched: the record that finishes it takes it out");
    assert!(counter.till.open_sale().is_some_and(|sale| sale.parked && sale.paid.len() == 1));
}

#[test]
fn removed_lines_and_dropped_sales_are_noted_and_a_dear_one_needs_two() {
    let mut counter = Counter::new();
    counter.does("add S00001 40");
    let undone = counter.does("undo");
    assert_eq!((noted(&undone)[0].note.as_str(), noted(&undone)[0].amount), ("line_removed", rp(140_000)));
    counter.does("add S00001");
    counter.does("add S00002 4");
    let removed = counter.does("remove 1");
    assert_eq!((noted(&removed)[0].note.as_str(), noted(&removed)[0].amount), ("line_removed", rp(3_500)));
    assert_eq!(counter.refuses("cancel"), Code::NeedsApproval, "117.600");
    assert_eq!(counter.refuses("approve kasir 111111"), Code::NotAllowed);
    let dropped = counter.does("approve manajer 444444");
    let note = noted(&dropped)[0];
    assert_eq!((note.note.as_str(), note.amount), ("sale_cancelled", rp(117_600)));
    assert_eq!(note.approved_by.as_ref().map(|user| user.as_str()), Some("manajer"));
    counter.does("add S00001");
    counter.does("cancel");
}
