use super::*;
use crate::app::gallery::sample;
use crate::domain::goods::care::Concern;
use crate::domain::quantity::Quantity;
use crate::locale::Language;

fn list() -> Box<CareList> {
    let line = |sku: &str, checked| CareLine {
        sku: sku.into(),
        name: sku.to_owned(),
        batch: "B1".to_owned(),
        expiry: None,
        shelf: "R1".to_owned(),
        quantity: Quantity::ONE,
        unit: "strip".to_owned(),
        concern: Concern::Expired,
        checked,
    };
    let date = "2026-11-24".parse().expect("a date");
    Box::new(CareList {
        date,
        lines: vec![line("M1", true), line("M2", false)],
        temperatures: Vec::new(),
        signed: None,
    })
}

#[test]
fn a_scan_is_a_box_looked_at() {
    let mut care = Care::default();
    let scan = Step::Scan { code: "899".to_owned() };
    assert_eq!(care.scanned("899".to_owned()), Action::Submit(Input::Care(scan.clone())));
    let asked = care.answered(&Input::Care(scan), &Ok(Answer::default()));
    assert_eq!(asked, Action::Read(Question::Care), "the list as it is now");
}

#[test]
fn what_was_looked_at_is_not_ticked_again() {
    let mut care = Care::default();
    care.update(Message::Answered(list()));
    assert!(matches!(care.update(Message::TickPressed), Action::Refuse(_)));
    care.update(Message::Moved(1));
    let tick = Step::Tick { sku: "M2".into(), batch: "B1".to_owned() };
    assert_eq!(care.update(Message::TickPressed), Action::Submit(Input::Care(tick)));
}

#[test]
fn the_thermometer_is_typed_with_comma_and_minus() {
    let mut care = Care::default();
    care.update(Message::TemperaturePressed);
    assert!(matches!(care.update(Message::EnterPressed), Action::Refuse(_)));
    for sign in ['4', ',', ',', '5', '-'] {
        care.update(Message::DigitPressed(sign));
    }
    let measured = Step::Temperature { fridge: "kulkas".to_owned(), tenths: -45 };
    assert_eq!(care.update(Message::EnterPressed), Action::Submit(Input::Care(measured)));
    care.update(Message::DigitPressed('-'));
    assert_eq!(care.degrees.as_deref(), Some("4,5"));
}

#[test]
fn a_finger_turns_the_days_list_over() {
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let mut care = Care::default();
    let mut all = list();
    let line = all.lines[1].clone();
    all.lines = (1..=167).map(|number| CareLine { batch: format!("B{number}"), ..line.clone() }).collect();
    care.update(Message::Answered(all));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let board = view::view(&care, &shop);
        let boxes = board.touches.iter().filter(|touch| touch.id.starts_with("care-") && touch.id != "care-on");
        seen.extend(boxes.filter(|touch| matches!(touch.message, Message::LinePressed(_))).map(|it| it.id.clone()));
        care.update(board.by_id("care-on").expect("a key to the next page").message.clone());
    }
    assert_eq!(seen.len(), 167);
}
