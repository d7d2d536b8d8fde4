use super::*;
use crate::app::gallery::sample;
use crate::app::screen::Action;
use crate::app::screen::stockroom::{Message, Stockroom, Task};
use crate::domain::people::user::Role;
use crate::locale::Language;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Manajer;
    }
    shop
}

fn room() -> Stockroom {
    Stockroom::of(Task::Articles(Box::default()))
}

fn unknown(room: &mut Stockroom, code: &str, shop: &Shop) {
    room.scanned(code, shop);
    let text = Text::new("till-unknown-barcode").with("code", code);
    room.update(Message::Told(StockFound::Goods(Err(text))), shop);
}

fn write(room: &mut Stockroom, shop: &Shop, field: &'static str, typed: &str) {
    room.update(Message::FieldPressed(field), shop);
    room.form.typed = typed.to_owned();
    room.update(Message::EnterPressed, shop);
}

fn submitted(action: Action) -> SetGoods {
    match action {
        Action::Submit(Input::SetGoods(said)) => said,
        other => panic!("nothing was kept: {other:?}"),
    }
}

#[test]
fn a_code_that_nobody_knows_begins_new_goods() {
    let (shop, mut room) = (shop(), room());
    unknown(&mut room, "8999999000011", &shop);
    assert_eq!(room.trouble, None, "an unknown code is what one came with");
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("goods-scan-or-name")));
    write(&mut room, &shop, "goods-field-name", "Kecap Bango 135 ml");
    write(&mut room, &shop, "goods-field-price", "8500");
    write(&mut room, &shop, "goods-field-shelf", "B2");
    room.update(Message::ToolPressed("goods-tool-more"), &shop);
    write(&mut room, &shop, "goods-field-rung", "dus");
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("goods-type-rung")), "half a carton is not kept");
    write(&mut room, &shop, "goods-field-factor", "24");
    write(&mut room, &shop, "goods-field-rung-price", "190000");
    let SetGoods::New { sku: None, name, facts } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are new")
    };
    assert_eq!(name, "Kecap Bango 135 ml");
    let dus = Fact::Rung { unit: "dus".to_owned(), is: Some((24, Rupiah::of(190_000))) };
    let code = Fact::Barcode { unit: String::new(), code: "8999999000011".to_owned() };
    assert_eq!(facts, [code, Fact::Price(Rupiah::of(8_500)), Fact::Shelf(Some("B2".to_owned())), dus]);
}

#[test]
fn goods_that_are_open_get_the_new_code_and_only_what_was_changed_is_said() {
    let (shop, mut room) = (shop(), room());
    let goods = sample::found_stock("Beras Siam Unus curah");
    let sku = goods.product.sku.clone();
    room.update(Message::Told(StockFound::Goods(Ok(goods))), &shop);
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("goods-nothing-yet")));
    unknown(&mut room, "8999999000011", &shop);
    write(&mut room, &shop, "goods-field-shelf", "C1");
    write(&mut room, &shop, "goods-field-shelf", "C2");
    let SetGoods::Change { sku: of, facts } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are known")
    };
    let code = Fact::Barcode { unit: String::new(), code: "8999999000011".to_owned() };
    assert_eq!((of, facts), (sku, vec![code, Fact::Shelf(Some("C2".to_owned()))]));
}

#[test]
fn goods_that_were_kept_make_room_for_the_next() {
    let (shop, mut room) = (shop(), room());
    unknown(&mut room, "8999999000011", &shop);
    write(&mut room, &shop, "goods-field-name", "Kecap");
    write(&mut room, &shop, "goods-field-price", "8500");
    let input = Input::SetGoods(submitted(room.update(Message::DonePressed, &shop)));
    let text = Text::new("goods-taken-in").with("name", "Kecap").with("sku", "BA0001");
    let mut answer = shop.answer.clone();
    answer.notices = vec![text.clone()];
    room.answered(&input, &Ok(answer), &shop);
    assert_eq!((room.said.clone(), &room.task), (Some(text), &Task::Articles(Box::default())));
}

#[test]
fn a_code_that_is_typed_once_more_is_let_go() {
    let (shop, mut room) = (shop(), room());
    let mut goods = sample::found_stock("Beras Siam Unus curah");
    goods.product.rungs[0].barcodes = vec!["8999999000011".to_owned()];
    room.update(Message::Told(StockFound::Goods(Ok(goods))), &shop);
    room.update(Message::ToolPressed("goods-tool-more"), &shop);
    write(&mut room, &shop, "goods-field-code", "8999999000028");
    write(&mut room, &shop, "goods-field-code", "8999999000028");
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("goods-nothing-yet")), "it was only typed here");
    write(&mut room, &shop, "goods-field-code", "8999999000011");
    let SetGoods::Change { facts, .. } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are known")
    };
    assert_eq!(facts, [Fact::NoBarcode("8999999000011".to_owned())]);
}
