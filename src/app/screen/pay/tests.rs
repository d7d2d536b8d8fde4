use super::*;
use crate::app::board::Mark;
use crate::app::gallery::sample;
use crate::app::shortcut::Shortcut;
use crate::locale::Language;
use crate::till::answer::LineView;

fn shop() -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    sample::member_sale(&mut shop);
    shop
}

#[test]
fn notes_add_up_and_the_bar_says_what_is_missing() {
    let (mut pay, shop) = (Pay::default(), shop());
    pay.update(Message::NotePressed(100_000), &shop);
    pay.update(Message::NotePressed(100_000), &shop);
    assert_eq!((pay.given(), pay.count(100_000)), (Rupiah::of(200_000), 2));
    let missing = Text::new("pay-missing").with("amount", Rupiah::of(90_600));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(missing));
    pay.update(Message::NotePressed(100_000), &shop);
    let cash = Input::Pay(Tender::Cash(Rupiah::of(300_000)));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(cash));
}

#[test]
fn a_sum_finishes_the_sale_once_however_often_it_is_pressed() {
    let (mut pay, shop) = (Pay::default(), shop());
    let sum = Message::SumPressed(Rupiah::of(300_000));
    assert_eq!(pay.update(sum.clone(), &shop), Action::Submit(Input::Pay(Tender::Cash(Rupiah::of(300_000)))));
    assert_eq!(pay.update(sum, &shop), Action::None);
}

#[test]
fn a_double_tap_on_pay_cannot_finish() {
    let (mut pay, shop) = (Pay::default(), shop());
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-choose-money")));
}

#[test]
fn digits_type_the_amount_in_place_of_notes() {
    let (mut pay, shop) = (Pay::default(), shop());
    pay.update(Message::NotePressed(50_000), &shop);
    for digits in ["0", "3", "00", "000"] {
        pay.update(Message::DigitsPressed(digits), &shop);
    }
    assert_eq!(pay.given(), Rupiah::of(300_000));
    pay.update(Message::BackPressed, &shop);
    assert_eq!((pay.typing, pay.given()), (false, Rupiah::ZERO));
}

fn page(page: Page, shop: &Shop) -> Pay {
    let mut pay = Pay::default();
    pay.update(Message::PagePressed(page), shop);
    pay
}

fn press(pay: &mut Pay, digits: &'static str, shop: &Shop) {
    for at in 0..digits.len() {
        pay.update(Message::DigitsPressed(&digits[at..=at]), shop);
    }
}

#[test]
fn qris_shows_its_code_at_once_and_is_paid_by_the_last_signs_of_the_reference() {
    let (mut pay, mut shop) = (Pay::default(), shop());
    assert_eq!(pay.update(Message::PagePressed(Page::Qris), &shop), Action::Submit(Input::Pay(Tender::Qris(None))));
    sample::waiting(&mut shop);
    let mut pay = Pay::default();
    press(&mut pay, "471", &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-reference-first")));
    press(&mut pay, "19", &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Paid { reference: "4711".to_owned() }));
}

#[test]
fn what_is_typed_before_another_means_is_the_part_that_it_settles() {
    let (mut pay, shop) = (Pay::default(), shop());
    press(&mut pay, "50000", &shop);
    let part = Some(Rupiah::of(50_000));
    assert_eq!(pay.update(Message::PagePressed(Page::Qris), &shop), Action::Submit(Input::Pay(Tender::Qris(part))));
    // As much as is open, or more, is no part.
    let mut pay = Pay::default();
    press(&mut pay, "290675", &shop);
    assert_eq!(pay.update(Message::PagePressed(Page::Qris), &shop), Action::Submit(Input::Pay(Tender::Qris(None))));
}

#[test]
fn a_card_takes_the_number_of_its_slip_and_then_a_part() {
    let shop = shop();
    let mut pay = page(Page::Card, &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-slip-first")));
    press(&mut pay, "990017", &shop);
    pay.update(Message::FieldPressed(Field::Amount), &shop);
    press(&mut pay, "100000", &shop);
    let card = Tender::Card { reference: "990017".to_owned(), amount: Some(Rupiah::of(100_000)) };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(card)));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::None, "the second of two quick taps");
}

#[test]
fn more_than_is_open_is_not_sent() {
    let shop = shop();
    let mut pay = page(Page::Transfer, &shop);
    press(&mut pay, "12", &shop);
    pay.update(Message::FieldPressed(Field::Amount), &shop);
    press(&mut pay, "290676", &shop);
    let most = Text::new("pay-at-most").with("amount", Rupiah::of(290_675));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(most));
}

#[test]
fn letters_of_a_reference_are_typed_where_letters_choose_no_means() {
    let shop = shop();
    let mut pay = page(Page::Transfer, &shop);
    pay.update(Message::LettersPressed, &shop);
    "trf2".chars().for_each(|sign| drop(pay.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    let transfer = Tender::Transfer { reference: "TRF2".to_owned(), amount: None };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(transfer)));
}

#[test]
fn a_member_is_asked_for_before_credit_and_savings() {
    let mut shop = shop();
    let question = Question::Desk { member: "A00003".to_owned() };
    assert_eq!(Pay::default().update(Message::PagePressed(Page::Kasbon), &shop), Action::Read(question));
    if let Some(sale) = &mut shop.answer.sale {
        sale.member = None;
    }
    let mut pay = page(Page::Kasbon, &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-member-first")));
}

fn standing(has_pin: bool) -> Option<Box<Standing>> {
    let limit = Rupiah::of(300_000);
    let pin = if has_pin { PinState::Set } else { PinState::None };
    let sums = Standing { kasbon_limit: limit, kasbon: Rupiah::of(20_000), sukarela: limit, ..sample::standing() };
    Some(Box::new(Standing { pin, ..sums }))
}

#[test]
fn credit_stops_at_its_limit_in_words_and_a_part_of_it_goes() {
    let shop = shop();
    let mut pay = page(Page::Kasbon, &shop);
    pay.update(Message::Told(standing(true)), &shop);
    let left = Text::new("pay-kasbon-left").with("amount", Rupiah::of(280_000));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(left));
    press(&mut pay, "280000", &shop);
    let part = Some(Rupiah::of(280_000));
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(Tender::Kasbon(part))));
}

#[test]
fn savings_ask_for_the_members_pin_and_without_one_for_nothing() {
    let shop = shop();
    let mut pay = page(Page::Sukarela, &shop);
    pay.update(Message::Told(standing(true)), &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-pin-first")));
    press(&mut pay, "1234567", &shop);
    let tender = Tender::Sukarela { pin: Some("123456".to_owned()), amount: None };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(tender)));
    let mut pay = page(Page::Sukarela, &shop);
    pay.update(Message::Told(standing(false)), &shop);
    let tender = Tender::Sukarela { pin: None, amount: None };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(tender)));
}

#[test]
fn a_voucher_is_whole_before_it_is_sent_and_a_part_is_given_back_by_its_number() {
    let shop = shop();
    let mut pay = page(Page::Voucher, &shop);
    press(&mut pay, "290001234567", &shop);
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Refuse(Text::new("pay-voucher-first")));
    press(&mut pay, "8", &shop);
    let voucher = Tender::Voucher { code: "2900012345678".to_owned(), amount: None };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(voucher)));
    pay.waiting = false;
    pay.update(Message::FieldPressed(Field::Amount), &shop);
    press(&mut pay, "50000", &shop);
    let part = Tender::Voucher { code: "2900012345678".to_owned(), amount: Some(Rupiah::of(50_000)) };
    assert_eq!(pay.update(Message::FinishPressed, &shop), Action::Submit(Input::Pay(part)), "no more than asked for");
    let mut pay = Pay::default();
    assert_eq!(pay.update(Message::PartPressed(2), &shop), Action::Submit(Input::TakeOff { part: 2 }));
}

/// The goods can still be checked while they are paid: each line can be turned to, and what is not shown is said.
#[test]
fn every_line_can_be_turned_to_while_it_is_paid() {
    let mut shop = sample::shop(Language::Id, (1024, 600), false);
    sample::member_sale(&mut shop);
    let sale = shop.answer.sale.as_mut().expect("a sale");
    let like = sale.lines[0].clone();
    let name = |at: usize| format!("Barang {at}");
    sale.lines = (0..23).map(|at| LineView { name: name(at), ..like.clone() }).collect();
    let shown = |pay: &Pay| {
        let board = view::view(pay, &shop);
        let marks = board.places.iter().flat_map(|place| &place.marks);
        let words: Vec<String> = marks
            .filter_map(|mark| match mark {
                Mark::Words(words) => Some(words.content.clone()),
                _ => None,
            })
            .collect();
        let press = |shortcut| board.by_shortcut(shortcut).map(|touch| touch.message.clone());
        (words, press(Shortcut::PageUp), press(Shortcut::PageDown))
    };
    let mut pay = Pay::default();
    let mut seen = Vec::new();
    let (words, ..) = shown(&pay);
    assert!(words.iter().any(|words| words.ends_with("baris di atas")) && words.contains(&name(22)), "{words:?}");
    loop {
        let (words, up, _) = shown(&pay);
        seen.extend(words);
        let Some(up) = up else { break };
        pay.update(up, &shop);
    }
    assert!((0..23).all(|at| seen.contains(&name(at))), "{seen:?}");
    while let (_, _, Some(down)) = shown(&pay) {
        pay.update(down, &shop);
    }
    assert!(shown(&pay).0.contains(&name(22)), "the end again");
}
