use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

fn type_in(screen: &mut Prescription, text: &str) {
    for sign in text.chars() {
        screen.stroke(Stroke::Sign(sign));
    }
}

#[test]
fn a_paper_is_typed_field_by_field_and_sent_whole() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "no names yet");
    type_in(&mut screen, "dr rina");
    screen.update(Message::FieldPressed(4), &shop);
    type_in(&mut screen, "budi");
    let Action::Submit(Input::Pharmacy(Pharmacy::Attach(sent))) = screen.update(Message::SavePressed, &shop) else {
        panic!("it is sent");
    };
    assert_eq!((sent.people.doctor.as_str(), sent.people.patient.as_str()), ("Dr Rina", "Budi"));
    assert_eq!(sent.written, shop.style.zone.date(shop.now));
}

#[test]
fn a_date_that_is_none_is_said_before_anything_is_sent() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    (screen.fields[0], screen.fields[4], screen.fields[DATE]) = ("A".into(), "B".into(), "31022026".into());
    assert_eq!(screen.update(Message::SavePressed, &shop), Action::Refuse(Text::new("rx-type-date")));
}

#[test]
fn an_item_has_goods_a_count_and_directions() {
    let shop = shop();
    let mut screen = Prescription::new(None);
    screen.update(Message::NewPressed, &shop);
    let goods = Drafted {
        sku: Sku::from("M00011"),
        name: "Asam Mefenamat".to_owned(),
        unit: "kaplet".to_owned(),
        count: String::new(),
        signa: String::new(),
    };
    screen.task = Task::Count(goods);
    assert!(matches!(screen.update(Message::SavePressed, &shop), Action::Refuse(_)), "no count yet");
    type_in(&mut screen, "1x0");
    screen.update(Message::SavePressed, &shop);
    type_in(&mut screen, "3 dd 1");
    screen.update(Message::SavePressed, &shop);
    let item = screen.items[0].prescribed();
    assert_eq!((item.item.count, item.signa.as_str()), (Quantity::whole(10), "3 dd 1"));
}
