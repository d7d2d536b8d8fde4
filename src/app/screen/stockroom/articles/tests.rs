use super::*;
use crate::app::gallery::{sample, scenes};
use crate::app::screen::Action;
use crate::app::screen::stockroom::receiving::Receiving;
use crate::app::screen::stockroom::{Message, Stockroom, Task};
use crate::domain::goods::product::Place;
use crate::domain::goods::supply::Debt;
use crate::domain::id::SupplierCode;
use crate::domain::people::user::Role;
use crate::locale::Language;
use crate::station::counter::lists::Question;
use crate::till::answer::stock::DeliveryView;
use crate::till::input::goods::Drug;
use crate::till::refusal::{Code, Refusal};

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
fn the_codes_of_a_ceiling_and_a_limit_are_told_and_taken_away() {
    let (shop, mut room) = (shop(), room());
    let goods = sample::found_stock("Beras SPHP 5 kg");
    room.update(Message::Told(StockFound::Goods(Ok(goods))), &shop);
    room.update(Message::ToolPressed("goods-tool-more"), &shop);
    room.update(Message::ToolPressed("goods-tool-supplier"), &shop);
    write(&mut room, &shop, "goods-field-ceiling", "sphp");
    write(&mut room, &shop, "goods-field-limit", "-");
    let SetGoods::Change { facts, .. } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are known")
    };
    assert_eq!(facts, [Fact::Ceiling(Some("SPHP".to_owned())), Fact::Limit(None)]);
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
    let Task::Articles(articles) = &room.task else { panic!("still taking in") };
    let names: Vec<&str> = articles.taken.iter().map(|taken| taken.name.as_str()).collect();
    assert_eq!(
        (room.said.clone(), names, &articles.product),
        (Some(text), vec!["Kecap"], &Articles::default().product)
    );
}

/// What the till says of goods that it took.
fn kept(room: &mut Stockroom, said: &Action, shop: &Shop) -> Action {
    let Action::Submit(input) = said else { panic!("nothing was kept: {said:?}") };
    let mut answer = shop.answer.clone();
    answer.notices = vec![Text::new("goods-taken-in")];
    room.answered(input, &Ok(answer), shop)
}

fn asks(code: &str) -> Action {
    Action::Read(Question::Stock(StockQuestion::Code { code: code.to_owned() }))
}

/// Types into the field that is open and presses Enter.
fn type_on(room: &mut Stockroom, shop: &Shop, typed: &str) {
    room.form.typed = typed.to_owned();
    room.update(Message::EnterPressed, shop);
}

#[test]
fn a_shelf_is_taken_in_with_a_scan_a_name_and_a_price_each() {
    let (shop, mut room) = (shop(), room());
    unknown(&mut room, "8999999000011", &shop);
    assert_eq!(room.form.open, Some("goods-field-name"), "the name is written at once");
    type_on(&mut room, &shop, "Kecap Bango");
    assert_eq!(room.form.open, Some("goods-field-price"));
    // The price is typed and the next pack scanned, without Enter and without the bar.
    room.form.typed = "8500".to_owned();
    let said = room.scanned("8999999000028", &shop);
    let SetGoods::New { name, facts, .. } = submitted(said.clone()) else { panic!("they are new") };
    assert_eq!((name.as_str(), facts.last()), ("Kecap Bango", Some(&Fact::Price(Rupiah::of(8_500)))));
    assert_eq!(kept(&mut room, &said, &shop), asks("8999999000028"), "then the pack that was scanned comes");
    room.update(Message::Told(StockFound::Goods(Err(Text::new("till-unknown-barcode")))), &shop);
    let Task::Articles(articles) = &room.task else { panic!("still taking in") };
    assert_eq!((articles.taken.len(), articles.codes().count()), (1, 1));
    assert_eq!(room.form.open, Some("goods-field-name"));
}

#[test]
fn what_is_half_told_is_never_scanned_away() {
    let (shop, mut room) = (shop(), room());
    unknown(&mut room, "8999999000011", &shop);
    let asked = room.scanned("8999999000028", &shop);
    assert_eq!(asked, asks("8999999000028"), "of the first nothing was told yet");
    room.update(Message::Told(StockFound::Goods(Err(Text::new("till-unknown-barcode")))), &shop);
    type_on(&mut room, &shop, "Kecap");
    let before = room.task.clone();
    let text = Text::new("goods-complete-first").with("name", "Kecap").with("code", "8999999000035");
    assert_eq!(room.scanned("8999999000035", &shop), Action::Refuse(text));
    assert_eq!(room.task, before);
    // Named first, scanned then: a code of other goods does not push these away.
    let (mut named, goods) = (self::room(), sample::found_stock("Beras Siam Unus curah"));
    write(&mut named, &shop, "goods-field-name", "Beras baru");
    named.scanned("8999999000042", &shop);
    let told = named.update(Message::Told(StockFound::Goods(Ok(goods))), &shop);
    assert!(matches!(told, Action::Refuse(text) if text.key == "goods-code-taken"));
}

#[test]
fn goods_that_a_sale_waits_for_lead_back_to_it() {
    let shop = shop();
    let mut room = Stockroom::of(Task::Articles(Box::new(Articles::begun("8999999000011", true))));
    room.update(Message::Told(StockFound::Goods(Err(Text::new("till-unknown-barcode")))), &shop);
    assert_eq!(room.update(Message::BackPressed, &shop), Action::None, "the field is closed first");
    assert_eq!(room.update(Message::BackPressed, &shop), Action::Go(Way::Sell));
    write(&mut room, &shop, "goods-field-name", "Kecap");
    write(&mut room, &shop, "goods-field-price", "8500");
    let said = room.update(Message::DonePressed, &shop);
    let code = "8999999000011".to_owned();
    assert_eq!(kept(&mut room, &said, &shop), Action::Go(Way::TakenIn { code }));
}

#[test]
fn goods_by_the_kilo_are_weighed_unless_somebody_says_otherwise() {
    let (shop, mut room) = (shop(), room());
    write(&mut room, &shop, "goods-field-name", "Gula curah");
    write(&mut room, &shop, "goods-field-price", "16500");
    write(&mut room, &shop, "goods-field-unit", "kg");
    let SetGoods::New { facts, .. } = submitted(room.update(Message::DonePressed, &shop)) else { panic!("new") };
    assert!(facts.contains(&Fact::Weighed(true)), "{facts:?}");
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

fn supplier(code: &str, name: &str, consignment: bool) -> Debt {
    Debt {
        supplier: SupplierCode::from(code),
        name: name.to_owned(),
        kind: "grosir".to_owned(),
        consignment,
        owed: Rupiah::ZERO,
        due: None,
        consigned: Rupiah::ZERO,
    }
}

#[test]
fn whose_goods_are_is_said_on_a_page_of_its_own() {
    let (shop, mut room) = (shop(), room());
    write(&mut room, &shop, "goods-field-name", "Kue Lapis");
    write(&mut room, &shop, "goods-field-price", "5000");
    write(&mut room, &shop, "goods-field-cost", "4000");
    let asked = room.update(Message::ToolPressed("goods-tool-supplier"), &shop);
    assert_eq!(asked, Action::Read(Question::Stock(StockQuestion::Suppliers)));
    let debts = vec![supplier("SUP02", "CV Maju", false), supplier("SUP11", "Ibu Hj. Norhayati", true)];
    room.update(Message::Told(StockFound::Suppliers { debts, orders: Vec::new() }), &shop);
    write(&mut room, &shop, "goods-field-supplier", "bu siapa");
    room.form.close();
    write(&mut room, &shop, "goods-field-supplier", "norhayati");
    room.update(Message::FieldPressed("goods-field-consigned"), &shop);
    room.update(Message::OptionPressed(0), &shop);
    let SetGoods::New { facts, .. } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are new")
    };
    let sup11 = Fact::Supplier(Some(SupplierCode::from("SUP11")));
    let (price, cost) = (Fact::Price(Rupiah::of(5_000)), Fact::Cost(Rupiah::of(4_000)));
    assert_eq!(facts, [price, cost, sup11, Fact::Consigned(true)]);
}

#[test]
fn a_supplier_is_chosen_from_the_list_with_a_finger() {
    let (shop, mut room) = (shop(), room());
    room.update(Message::Told(StockFound::Goods(Ok(sample::found_stock("Beras Siam Unus curah")))), &shop);
    room.update(Message::ToolPressed("goods-tool-supplier"), &shop);
    let debts = vec![supplier("SUP02", "CV Maju", false), supplier("SUP11", "Ibu Hj. Norhayati", true)];
    room.update(Message::Told(StockFound::Suppliers { debts, orders: Vec::new() }), &shop);
    room.update(Message::RowPressed(1), &shop);
    room.update(Message::ToolPressed("goods-tool-first"), &shop);
    let SetGoods::Change { facts, .. } = submitted(room.update(Message::DonePressed, &shop)) else {
        panic!("they are known")
    };
    assert_eq!(facts, [Fact::Supplier(Some(SupplierCode::from("SUP11")))]);
}

/// At a delivery of medicines, by the pharmacist.
fn delivered() -> Shop {
    let mut shop = shop();
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Apoteker;
    }
    let delivery = DeliveryView { place: Place::Apotek, lines: Vec::new(), ..scenes::stockroom::delivery() };
    shop.answer.delivery = Some(Box::new(delivery));
    shop
}

const PACK: &str = "(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GKL1234567810A1";

#[test]
fn a_medicine_that_nobody_knew_is_taken_in_at_the_delivery_which_goes_on_with_it() {
    let shop = delivered();
    let mut room = Stockroom::of(Task::Receiving(Receiving::default()));
    let scan = Input::Receive(Receive::Scan { code: PACK.to_owned() });
    assert_eq!(room.scanned(PACK, &shop), Action::Submit(scan.clone()));
    let refusal = Refusal::new(Code::UnknownBarcode, Text::new("till-receive-unknown"));
    room.answered(&scan, &Err(refusal), &shop);
    room.update(Message::ToolPressed("medicine-tool-new"), &shop);
    assert_eq!(room.form.open, Some("goods-field-name"), "its name is written at once");
    type_on(&mut room, &shop, "Amlodipin besilat 5 mg");
    write(&mut room, &shop, "medicine-field-substance", "amlodipin");
    write(&mut room, &shop, "goods-field-price", "350");
    let refused = room.update(Message::DonePressed, &shop);
    assert_eq!(refused, Action::Refuse(Text::new("medicine-type-unit")));
    room.update(Message::ToolPressed("medicine-tool-pack"), &shop);
    write(&mut room, &shop, "goods-field-unit", "tablet");
    for (unit, factor, price) in [("strip", "10", "3400"), ("box", "30", "10000")] {
        write(&mut room, &shop, "goods-field-rung", unit);
        write(&mut room, &shop, "goods-field-factor", factor);
        write(&mut room, &shop, "goods-field-rung-price", price);
    }
    room.update(Message::FieldPressed("medicine-field-code-on"), &shop);
    room.update(Message::OptionPressed(2), &shop);
    let said = room.update(Message::DonePressed, &shop);
    let SetGoods::New { name, facts, .. } = submitted(said.clone()) else { panic!("it is new") };
    assert_eq!(name, "Amlodipin besilat 5 mg");
    let drug = Fact::Drug;
    for fact in [
        drug(Drug::Nie(Some("GKL1234567810A1".to_owned()))),
        drug(Drug::Class("K".to_owned())),
        drug(Drug::Form("tablet".to_owned())),
        drug(Drug::Substance("Amlodipin".to_owned())),
        Fact::Barcode { unit: "box".to_owned(), code: "08990001000012".to_owned() },
        Fact::Rung { unit: "strip".to_owned(), is: Some((10, Rupiah::of(3_400))) },
        Fact::Rung { unit: "box".to_owned(), is: Some((30, Rupiah::of(10_000))) },
    ] {
        assert!(facts.contains(&fact), "{fact:?} in {facts:?}");
    }
    assert_eq!(kept(&mut room, &said, &shop), Action::Submit(scan), "the same code brings batch and expiry");
    assert!(matches!(room.task, Task::Receiving(_)));
}

#[test]
fn who_may_take_no_medicine_in_is_told_whom_to_call_and_the_delivery_stays() {
    let mut shop = delivered();
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Gudang;
    }
    let unknown = Some(PACK.to_owned());
    let mut room = Stockroom::of(Task::Receiving(Receiving { unknown, ..Receiving::default() }));
    let refused = room.update(Message::ToolPressed("medicine-tool-new"), &shop);
    assert_eq!(refused, Action::Refuse(Text::new("medicine-new-whose")));
    assert!(matches!(room.task, Task::Receiving(_)));
    // Back from a medicine that is not to be: the delivery is there.
    let mut room = Stockroom::of(Task::Articles(Box::new(Articles::awaited(Receiving::default(), PACK, true))));
    room.update(Message::BackPressed, &shop);
    assert!(matches!(room.task, Task::Receiving(_)));
}

#[test]
fn a_number_fills_in_what_it_says_and_one_of_another_class_is_refused_at_once() {
    let (shop, mut room) = (delivered(), Stockroom::of(Task::Articles(Box::new(Articles::for_whom(&delivered())))));
    write(&mut room, &shop, "medicine-field-nie", "POM GKL 12.345678-17 A1");
    let Task::Articles(articles) = &room.task else { panic!("still here") };
    let facts = articles.product.medicine.as_ref().expect("nothing else is the pharmacist's");
    assert_eq!((facts.class.as_str(), facts.form.as_str()), ("K", "tablet salut"));
    room.update(Message::FieldPressed("medicine-field-class"), &shop);
    room.update(Message::OptionPressed(0), &shop);
    room.update(Message::FieldPressed("medicine-field-nie"), &shop);
    room.form.typed = "GKL1234567810A1".to_owned();
    let refused = room.update(Message::EnterPressed, &shop);
    assert!(matches!(refused, Action::Refuse(text) if text.key == "medicine-number-of-another-class"));
}
