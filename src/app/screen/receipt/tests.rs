use super::*;
use crate::app::board::Mark;
use crate::app::gallery::sample;
use crate::app::screen::{Action, Way};
use crate::domain::money::Rupiah;
use crate::locale::Language;

#[test]
fn the_next_customer_is_one_press_and_the_last_receipts_return_too() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::finished(&mut shop);
    let mut done = Done::default();
    assert_eq!(done.update(Message::NextPressed, &shop), Action::Submit(Input::Next));
    let receipt = shop.answer.sale.as_ref().and_then(|sale| sale.receipt.clone()).expect("it is finished");
    assert_eq!(done.update(Message::ReturnPressed, &shop), Action::Submit(Input::Return { receipt }));
}

#[test]
fn the_change_is_put_by_for_the_member_at_her_desk() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::finished(&mut shop);
    let sale = shop.answer.sale.clone().expect("it is finished");
    let member = sale.member.expect("to a member").number;
    assert!(!sale.change.is_zero(), "there is change to put by");
    let pressed = Done::default().update(Message::SavePressed, &shop);
    assert_eq!(pressed, Action::Go(Way::ToSavings { member, amount: sale.change }));
}

/// What is written beside the large figure.
fn says(shop: &Shop, words: &str) -> bool {
    let board = view::view(&Done::default(), shop);
    let mut marks = board.places.iter().flat_map(|place| &place.marks);
    marks.any(|mark| matches!(mark, Mark::Words(shown) if shown.content.contains(words)))
}

#[test]
fn what_nobody_paid_is_owed_and_not_paid_in_full() {
    let mut shop = sample::shop(Language::Id, (1024, 600), false);
    sample::finished(&mut shop);
    let by = |shop: &mut Shop, means: &[(&str, i64)], due: Option<&str>| {
        let sale = shop.answer.sale.as_mut().expect("it is finished");
        sale.tenders = means.iter().map(|(means, amount)| ((*means).to_owned(), Rupiah::of(*amount))).collect();
        sale.due_day = due.map(|due| due.parse().expect("a day"));
        (sale.change, sale.change_pieces) = (Rupiah::ZERO, Vec::new());
    };
    by(&mut shop, &[("card", 290_600)], None);
    assert!(says(&shop, "Lunas"));
    by(&mut shop, &[("kasbon", 290_600)], None);
    assert!(!says(&shop, "Lunas") && says(&shop, "Dicatat kasbon"));
    by(&mut shop, &[("receivable", 290_600)], Some("2026-12-08"));
    assert!(!says(&shop, "Lunas") && says(&shop, "Dicatat tempo") && says(&shop, "8 Des"), "and when it is due");
    assert!(says(&shop, "Tempo 290.600") && says(&shop, "tanda tangan"), "the means has its word");
    by(&mut shop, &[("transfer", 200_000), ("receivable", 90_600)], Some("2026-12-08"));
    assert!(says(&shop, "Dicatat tempo") && says(&shop, "90.600"));
}
