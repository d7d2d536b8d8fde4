use super::lines::{Room, follow, turned};
use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;
use crate::station::counter::weighing::Scale;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::member_sale(&mut shop);
    shop
}

fn press(sell: &mut Sell, shop: &Shop, messages: &[Message]) -> Action {
    messages.iter().cloned().map(|message| sell.update(message, shop)).last().unwrap_or(Action::None)
}

#[test]
fn digits_closed_by_the_times_key_multiply_the_next_scan() {
    let (mut sell, shop) = (Sell::default(), shop());
    let asked =
        press(&mut sell, &shop, &[Message::DigitsPressed("1"), Message::DigitsPressed("2"), Message::TimesPressed]);
    assert_eq!(asked, Action::Submit(Input::Times { quantity: Quantity::whole(12) }));
    assert_eq!(sell.typed, "");
}

#[test]
fn a_few_digits_and_enter_correct_the_last_line_in_two_taps() {
    let (mut sell, shop) = (Sell::default(), shop());
    let asked = press(&mut sell, &shop, &[Message::DigitsPressed("5"), Message::EnterPressed]);
    let expected = Input::Quantity { line: LineRef::Number(6), quantity: Quantity::whole(5) };
    assert_eq!(asked, Action::Submit(expected));
}

#[test]
fn many_digits_and_enter_are_a_code() {
    let (mut sell, shop) = (Sell::default(), shop());
    let asked = press(
        &mut sell,
        &shop,
        &[
            Message::DigitsPressed("1"),
            Message::DigitsPressed("000"),
            Message::DigitsPressed("7"),
            Message::EnterPressed,
        ],
    );
    assert_eq!(asked, Action::Submit(Input::Scan { code: "10007".to_owned() }));
}

#[test]
fn loose_rice_is_one_tap_and_its_grams() {
    let (mut sell, shop) = (Sell::default(), shop());
    assert_eq!(press(&mut sell, &shop, &[Message::TilePressed(0)]), Action::None);
    let asked = press(
        &mut sell,
        &shop,
        &[
            Message::DigitsPressed("1"),
            Message::DigitsPressed("2"),
            Message::DigitsPressed("5"),
            Message::DigitsPressed("0"),
            Message::EnterPressed,
        ],
    );
    let quantity = Some(Quantity::from_milli(1_250));
    assert_eq!(asked, Action::Submit(Input::Add { sku: Sku::from("S00001"), quantity, unit: None }));
}

fn weighed(milli: i64, manual: bool) -> Action {
    let weight = Quantity::from_milli(milli);
    Action::Submit(Input::Weigh { sku: Sku::from("S00001"), weight, manual })
}

#[test]
fn rice_that_lies_on_the_scale_is_one_tap_and_is_not_sold_twice() {
    let (mut sell, mut shop) = (Sell::default(), shop());
    shop.scale = Scale::Stable(Quantity::from_milli(1_270));
    assert_eq!(press(&mut sell, &shop, &[Message::TilePressed(0)]), weighed(1_270, false));
    shop.scale_taken = true;
    assert_eq!(press(&mut sell, &shop, &[Message::TilePressed(0)]), Action::None, "pressed twice, it asks");
    assert_eq!(press(&mut sell, &shop, &[Message::EnterPressed]), weighed(1_270, false), "a second bag as heavy");
}

#[test]
fn a_scale_that_moves_is_waited_for_and_a_typed_weight_is_marked() {
    let (mut sell, mut shop) = (Sell::default(), shop());
    shop.scale = Scale::Moving;
    assert_eq!(press(&mut sell, &shop, &[Message::TilePressed(0)]), Action::None);
    let waits = press(&mut sell, &shop, &[Message::EnterPressed]);
    assert_eq!(waits, Action::Refuse(Text::new("scale-moving")));
    shop.scale = Scale::Stable(Quantity::from_milli(800));
    assert_eq!(press(&mut sell, &shop, &[Message::EnterPressed]), weighed(800, false));
    let typed = [Message::DigitsPressed("5"), Message::DigitsPressed("00"), Message::EnterPressed];
    assert_eq!(press(&mut sell, &shop, &typed), weighed(500, true), "what is typed wins");
    shop.scale = Scale::Silent;
    let mut sell = Sell { typed: "1,5".to_owned(), ..Sell::default() };
    assert_eq!(press(&mut sell, &shop, &[Message::TilePressed(0)]), weighed(1_500, true));
}

#[test]
fn the_bag_is_taken_off_what_the_scale_shows() {
    let mut shop = shop();
    let rice = Sku::from("S00001");
    shop.tares = vec![(rice.clone(), Quantity::from_milli(20))];
    shop.scale = Scale::Stable(Quantity::from_milli(1_270));
    assert_eq!(shop.on_scale(&rice), Some(Quantity::from_milli(1_250)));
    shop.scale = Scale::Stable(Quantity::from_milli(20));
    assert_eq!(shop.on_scale(&rice), None);
}

#[test]
fn the_end_of_the_scales_mark_is_said_a_month_before_and_from_then_on() {
    let mut shop = shop();
    let today = shop.style.zone.date(shop.now);
    shop.tera = Some(today.plus_days(30));
    assert_eq!(shop.tera_ends(), None, "no scale, no mark");
    shop.scale = Scale::Empty;
    assert_eq!(shop.tera_ends(), Some((today.plus_days(30), 30)));
    shop.tera = Some(today.plus_days(31));
    assert_eq!(shop.tera_ends(), None);
    shop.tera = Some(today.plus_days(-1));
    assert_eq!(shop.tera_ends().map(|(_, left)| left), Some(-1));
}

#[test]
fn one_fewer_of_the_last_piece_removes_its_line() {
    let (mut sell, mut shop) = (Sell::default(), shop());
    sell.touched = Some(3);
    assert_eq!(press(&mut sell, &shop, &[Message::FewerPressed]), Action::Submit(Input::Remove { line: 4 }));
    shop.answer.sale = None;
    assert_eq!(press(&mut sell, &shop, &[Message::FewerPressed]), Action::Refuse(Text::new("sell-no-line")));
}

#[test]
fn goods_in_one_unit_say_so_and_a_unit_is_changed_on_the_line_that_was_touched() {
    let (mut sell, shop) = (Sell::default(), shop());
    let alone = press(&mut sell, &shop, &[Message::UnitPressed(1)]);
    assert_eq!(alone, Action::Refuse(Text::new("sell-one-unit").with("unit", "pouch")));
    let into = |line, unit: &str| Action::Submit(Input::Unit { line: LineRef::Number(line), unit: unit.to_owned() });
    assert_eq!(press(&mut sell, &shop, &[Message::UnitPressed(5)]), into(6, "dus"), "the other one of two");
    assert_eq!(press(&mut sell, &shop, &[Message::UnitPressed(3)]), Action::None, "three are shown");
    assert_eq!(sell.marked(&shop), Some(3));
    assert_eq!(press(&mut sell, &shop, &[Message::UnitChosen(1)]), into(4, "renceng"));
    assert_eq!(press(&mut sell, &shop, &[Message::PutAwayPressed, Message::UnitChosen(1)]), Action::None);
}

#[test]
fn an_unknown_code_stays_until_the_next_input_succeeds() {
    let (mut sell, shop) = (Sell::default(), shop());
    let scan = Input::Scan { code: "8991002101999".to_owned() };
    let refusal = Refusal::new(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", "8991002101999"));
    sell.answered(&scan, &Err(refusal));
    assert_eq!(sell.trouble, Some(Trouble::Unknown { code: "8991002101999".to_owned() }));
    sell.answered(&Input::State, &Ok(shop.answer.clone()));
    assert!(sell.trouble.is_some());
    sell.answered(&scan, &Ok(shop.answer.clone()));
    assert_eq!(sell.trouble, None);
}

#[test]
fn what_nobody_knows_is_taken_in_and_then_sold() {
    let (mut sell, shop) = (Sell::default(), shop());
    let code = "8991002101999".to_owned();
    sell.trouble = Some(Trouble::Unknown { code: code.clone() });
    let way = Way::NewGoods { code, then_sell: true };
    assert_eq!(press(&mut sell, &shop, &[Message::NewGoodsPressed]), Action::Go(way));
}

#[test]
fn an_empty_basket_says_why_it_cannot_be_paid() {
    let (mut sell, mut shop) = (Sell::default(), shop());
    assert_eq!(press(&mut sell, &shop, &[Message::PayPressed]), Action::Go(Way::Pay));
    shop.answer.sale = None;
    assert_eq!(press(&mut sell, &shop, &[Message::PayPressed]), Action::Refuse(Text::new("sell-basket-empty")));
}

const ROOM: Room = Room { whole: 8, under_strip: 8 };

#[test]
fn the_list_turns_one_page_and_keeps_the_last_two_lines() {
    assert_eq!(follow(8, ROOM), 0);
    assert_eq!(follow(9, ROOM), 6);
    assert_eq!(follow(14, ROOM), 6);
    assert_eq!(follow(15, ROOM), 12);
}

#[test]
fn the_newest_line_is_always_shown() {
    for count in 1..200 {
        for room in [ROOM, Room { whole: 6, under_strip: 5 }] {
            let first = follow(count, room);
            let shown = if first > 0 { room.under_strip } else { room.whole };
            assert!(first < count && count <= first + shown, "{count} from {first}");
        }
    }
}

#[test]
fn pages_turn_back_to_the_first_line_and_forward_to_the_newest() {
    let back = turned(None, 30, ROOM, false);
    assert_eq!(back, Some(17));
    assert_eq!(turned(Some(3), 30, ROOM, false), Some(0));
    assert_eq!(turned(Some(20), 30, ROOM, true), None);
}
