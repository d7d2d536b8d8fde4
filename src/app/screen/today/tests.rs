use super::*;
use crate::app::gallery::{sample, scenes};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::Sku;
use crate::locale::Language;
use crate::till::refusal::Code;

/// The sample shop on its usual morning, as its manager sees it.
fn managed() -> Shop {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    scenes::day::managed(&shop, scenes::day::day())
}

#[test]
fn every_line_leads_somewhere_or_says_what_to_do() {
    let shop = managed();
    let tasks = &shop.today.as_ref().expect("a day").tasks;
    for (at, task) in tasks.iter().enumerate() {
        let mut today = Today::default();
        let action = today.update(Message::TaskPressed(at), &shop);
        let led = matches!(action, Action::Go(_));
        assert!(led || today.said.is_some() || today.closing.is_some(), "{:?}", task.title);
    }
}

#[test]
fn a_moved_cost_leads_to_the_price_with_its_proposal() {
    use crate::domain::quantity::Quantity;
    let mut shop = managed();
    let found = sample::found_stock("Beras Siam Unus curah");
    let goods = crate::station::counter::lists::FoundGoods {
        product: found.product.clone(),
        prices: None,
        on_shelf: Quantity::ZERO,
        shelf: String::new(),
        clash: None,
    };
    let price = crate::domain::money::Rupiah::of(16_300);
    if let Some(task) = shop.today.as_mut().and_then(|day| day.tasks.first_mut()) {
        task.help = Help::SetPrice(Box::new(goods), price);
    }
    let went = Today::default().update(Message::TaskPressed(0), &shop);
    let Action::Go(Way::Prices { goods: Some(hit), proposed, .. }) = went else { panic!("to the price: {went:?}") };
    assert_eq!((hit.sku, proposed), (found.product.sku, Some(price)));
}

#[test]
fn prices_above_their_ceiling_come_down_by_one_key() {
    let mut shop = managed();
    let skus = vec![Sku::from("S00001")];
    if let Some(day) = &mut shop.today {
        let task = day.tasks[0].clone();
        day.tasks = vec![crate::station::today::work::Task { help: Help::ToCeiling(skus.clone()), ..task }];
    }
    let mut today = Today::default();
    let input = Input::SetPrices(SetPrices::ToCeiling { skus });
    assert_eq!(today.update(Message::TaskPressed(0), &shop), Action::Submit(input.clone()));
    let said = Text::new("till-price-set");
    let answer = Answer { notices: vec![said.clone()], ..Answer::default() };
    assert_eq!(today.answered(&input, &Ok(answer), &shop), Today::question());
    assert_eq!(today.said, Some(said));
}

#[test]
fn a_day_is_closed_only_after_the_question() {
    let shop = managed();
    let mut today = Today::default();
    assert_eq!(today.update(Message::CloseDayPressed, &shop), Action::None, "asked first");
    let date = shop.today.as_ref().expect("a day").date;
    assert_eq!(today.update(Message::ClosingConfirmed, &shop), Action::Submit(Input::CloseDay { date }));
    assert_eq!(today.update(Message::ClosingConfirmed, &shop), Action::None, "the second of two quick taps");
    today.update(Message::CloseDayPressed, &shop);
    today.update(Message::PutAwayPressed, &shop);
    assert_eq!(today.closing, None);
}

#[test]
fn a_closed_day_is_not_closed_again() {
    let mut shop = managed();
    if let Some(day) = &mut shop.today {
        day.closed = true;
    }
    let mut today = Today::default();
    let action = today.update(Message::CloseDayPressed, &shop);
    assert_eq!(action, Action::Refuse(Text::new("today-closed-already")));
    assert_eq!(today.closing, None);
}

#[test]
fn a_refusal_is_shown_and_an_answer_asks_for_the_day_again() {
    let mut today = Today::default();
    let refusal = Refusal::new(Code::NoShift, Text::new("till-no-shift"));
    let shop = managed();
    assert_eq!(today.answered(&Input::Scan { code: "1".to_owned() }, &Err(refusal), &shop), Action::None);
    assert_eq!((today.said.clone(), today.refused), (Some(Text::new("till-no-shift")), true));
    let asked = today.answered(&Input::State, &Ok(Answer::default()), &shop);
    assert_eq!((asked, today.said), (Today::question(), None));
}

#[test]
fn a_kind_is_opened_at_its_list() {
    let mut shop = managed();
    let task = crate::station::today::work::Task {
        help: Help::See(ExceptionKind::Return),
        ..shop.today.as_ref().expect("a day").tasks[0].clone()
    };
    if let Some(day) = &mut shop.today {
        day.tasks = vec![task];
    }
    let action = Today::default().update(Message::TaskPressed(0), &shop);
    assert_eq!(action, Action::Go(Way::Exceptions(Some(ExceptionKind::Return))));
}
