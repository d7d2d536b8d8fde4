use super::*;
use crate::app::gallery::sample;
use crate::domain::goods::product::Place;
use crate::domain::quantity::Quantity;
use crate::locale::Language;

fn lot(batch: &str, expiry: &str, place: Place, standing: Standing) -> Batch {
    Batch {
        batch: batch.to_owned(),
        expiry: expiry.parse().ok(),
        shelf: String::new(),
        place,
        quantity: Quantity::whole(10),
        standing,
    }
}

#[test]
fn only_what_may_be_sold_here_is_offered_and_another_box_wants_a_reason() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut boxes = Boxes::of(1, Sku::from("M00011"));
    boxes.list = Some(vec![
        lot("T25H63", "2027-09-30", Place::Apotek, Standing::Sellable),
        lot("T26A07", "2028-06-30", Place::Apotek, Standing::Sellable),
    ]);
    boxes.update(Message::Moved(1), &shop);
    assert_eq!(boxes.update(Message::SavePressed, &shop), Action::Refuse(Text::new("boxes-why-first")));
    boxes.update(Message::ReasonPressed(2), &shop);
    let (line, batch) = (LineRef::Number(2), Some("T26A07".to_owned()));
    let chosen = Input::Box { line, batch, reason: "tidak_ketemu".to_owned() };
    assert_eq!(boxes.update(Message::SavePressed, &shop), Action::Submit(chosen));
    // The first to expire after all: no reason is kept.
    boxes.update(Message::Moved(-1), &shop);
    let first = Input::Box { line, batch: None, reason: String::new() };
    assert_eq!(boxes.update(Message::SavePressed, &shop), Action::Submit(first));
}

#[test]
fn every_reason_is_one_the_till_knows() {
    for (code, _) in REASONS {
        assert!(crate::domain::goods::lot::BOX_REASONS.contains(&code), "{code}");
    }
}

#[test]
fn a_finger_reaches_every_box() {
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let mut boxes = Boxes::of(1, Sku::from("M00011"));
    let lots = (1..=12).map(|number| lot(&format!("T{number}"), "2027-09-30", Place::Apotek, Standing::Sellable));
    boxes.list = Some(lots.collect());
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..4 {
        let board = view::view(&boxes, &shop);
        seen.extend(board.touches.iter().filter(|touch| touch.id.starts_with("box-")).map(|touch| touch.id.clone()));
        boxes.update(board.by_id("boxes-on").expect("a key to the next page").message.clone(), &shop);
    }
    assert_eq!(seen.len(), 12);
}
