use super::*;
use crate::app::gallery::sample;
use crate::app::screen::Action;
use crate::app::screen::stockroom::{Message, Stockroom, Task};
use crate::domain::people::user::Role;
use crate::locale::Language;
use crate::station::counter::stockroom::SupplierFacts;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Manajer;
    }
    shop
}

fn room(code: Option<&str>) -> Stockroom {
    Stockroom::of(Task::SupplierForm(Box::new(SupplierForm::new(code.map(SupplierCode::from)))))
}

fn write(room: &mut Stockroom, shop: &Shop, field: &'static str, typed: &str) {
    room.update(Message::FieldPressed(field), shop);
    room.form.typed = typed.to_owned();
    room.update(Message::EnterPressed, shop);
}

fn submitted(action: Action) -> SetSupplier {
    match action {
        Action::Submit(Input::Supply(Supply::Keep(said))) => said,
        other => panic!("nothing was kept: {other:?}"),
    }
}

#[test]
fn a_new_wholesaler_of_medicines_is_not_kept_without_its_licence() {
    let (shop, mut room) = (shop(), room(None));
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("supplier-type-name")));
    write(&mut room, &shop, "supplier-field-name", "PBF Contoh Farma");
    room.update(Message::FieldPressed("supplier-field-kind"), &shop);
    room.update(Message::OptionPressed(1), &shop);
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("supplier-type-licence")));
    write(&mut room, &shop, "supplier-field-licence", "PBF-63-001");
    write(&mut room, &shop, "supplier-field-terms", "30");
    let SetSupplier::New { code: None, name, facts } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("it is new")
    };
    assert_eq!(name, "PBF Contoh Farma");
    let kind = SupplierFact::Kind("pbf".to_owned());
    let licence = SupplierFact::Licence(Some("PBF-63-001".to_owned()));
    assert_eq!(facts, [kind, licence, SupplierFact::Terms(30)]);
}

#[test]
fn of_a_known_one_only_what_was_changed_is_said() {
    let (shop, mut room) = (shop(), room(Some("SUP02")));
    let mut list = SupplierForm::new(Some(SupplierCode::from("SUP02")));
    list.who.name = "CV Sumber Rejeki".to_owned();
    list.who.phone = "0511-1".to_owned();
    let facts = SupplierFacts {
        code: SupplierCode::from("SUP02"),
        name: "CV Sumber Rejeki".to_owned(),
        consignment: false,
        owed: Vec::new(),
        orders: Vec::new(),
        closed: Vec::new(),
        consigned: Vec::new(),
        said: Some(Box::new((list.set, list.who))),
    };
    room.update(Message::Told(StockFound::Supplier(Box::new(facts))), &shop);
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("goods-nothing-yet")));
    write(&mut room, &shop, "supplier-field-phone", "-");
    let SetSupplier::Change { code, facts } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("it is known")
    };
    assert_eq!((code.as_str(), facts), ("SUP02", vec![SupplierFact::Phone(None)]));
}

#[test]
fn a_commission_is_typed_as_it_is_written() {
    let mut form = SupplierForm::new(None);
    form.kind(2);
    let milli = |milli| Quantity::parse(milli).expect("a quantity");
    assert_eq!(form.figure("supplier-field-commission", milli("12,5")), Step::Stay);
    assert_eq!(form.set.commission_percent, "12.5");
    assert_eq!(form.figure("supplier-field-commission", milli("20")), Step::Stay);
    assert_eq!(form.set.commission_percent, "20");
    form.kind(0);
    assert_eq!(form.facts, [SupplierFact::Kind("grosir".to_owned())], "it went with what he was");
}
