use super::*;
use crate::app::gallery::sample;
use crate::domain::event::stock::Scope;
use crate::domain::goods::lot::Standing;
use crate::domain::goods::product::Place;
use crate::domain::quantity::Quantity;
use crate::locale::Language;
use crate::station::stock_check::{Batch, Title, Unit};
use crate::till::input::stock::Count;

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

fn row(sku: &str) -> Row {
    Row {
        sku: sku.into(),
        title: Title { name: sku.to_owned(), ..Title::default() },
        class: "B".to_owned(),
        units: vec![
            Unit { unit: "tablet".to_owned(), factor: 1, price: None },
            Unit { unit: "strip".to_owned(), factor: 10, price: None },
        ],
        unit: 1,
        fractional: false,
        sellable: Quantity::whole(20),
        batch: String::new(),
        expiry: None,
        shelf: "R1-2".to_owned(),
        remark: None,
    }
}

fn batch(number: &str) -> Batch {
    Batch {
        batch: number.to_owned(),
        expiry: None,
        shelf: "R1-2".to_owned(),
        place: Place::Apotek,
        quantity: Quantity::whole(10),
        standing: Standing::Sellable,
    }
}

fn card(sku: &str) -> Card {
    Card {
        row: row(sku),
        counter: Place::Apotek,
        supplier: Some(crate::domain::id::SupplierCode("SUP14".to_owned())),
        generic: false,
        fornas: false,
        handing: None,
        batches: vec![batch("A1"), batch("B2")],
        counted: None,
        minimum: 0,
        member: vec![None, None],
        het: vec![None, None],
        substitutes: Vec::new(),
        only_substance: true,
        elsewhere: Vec::new(),
        incoming: Vec::new(),
        used: Quantity::ZERO,
        missed: 0,
        today: "2026-11-24".parse().expect("a date"),
    }
}

fn found(typed: &str, chosen: &str) -> Box<StockCheck> {
    let rows = vec![row("M1"), row("M2"), row("M3")];
    Box::new(StockCheck { typed: typed.to_owned(), rows, card: Some(card(chosen)), ..StockCheck::default() })
}

fn answered(typed: &str) -> Stock {
    let mut stock = Stock::new(typed.to_owned());
    stock.update(Message::Answered(found(typed, "M1")), &shop());
    stock
}

#[test]
fn letters_ask_again_and_a_late_answer_is_dropped() {
    let mut stock = Stock::new("pa".to_owned());
    let asked = stock.update(Message::Typed(Stroke::Sign('r')), &shop());
    assert_eq!(asked, Action::Read(Question::StockCheck { typed: "par".to_owned(), chosen: None }));
    stock.update(Message::Answered(found("pa", "M1")), &shop());
    assert!(stock.found.is_none(), "the answer to two letters");
    stock.update(Message::Answered(found("par", "M1")), &shop());
    assert_eq!(stock.at(), Some(0));
}

#[test]
fn the_arrows_choose_and_the_card_of_another_row_is_dropped() {
    let mut stock = answered("par");
    let asked = stock.update(Message::Moved(1), &shop());
    assert_eq!(asked, Action::Read(Question::StockCheck { typed: "par".to_owned(), chosen: Some("M2".into()) }));
    stock.update(Message::Answered(found("par", "M3")), &shop());
    assert_eq!(stock.card().map(|card| card.row.sku.as_str()), Some("M1"), "asked for before");
    stock.update(Message::Answered(found("par", "M2")), &shop());
    assert_eq!(stock.at(), Some(1));
}

#[test]
fn enter_sells_one_of_the_shown_unit() {
    let mut stock = answered("par");
    let add = |unit: &str| Action::Submit(Input::Add { sku: "M1".into(), quantity: None, unit: Some(unit.to_owned()) });
    assert_eq!(stock.update(Message::SellPressed, &shop()), add("strip"));
    stock.update(Message::UnitPressed, &shop());
    assert_eq!(stock.update(Message::SellPressed, &shop()), add("tablet"));
}

#[test]
fn a_miss_is_written_down_by_goods_or_by_words() {
    let asked = |asked: &str| Action::Submit(Input::Shelve(Shelve::Missed { asked: asked.to_owned() }));
    let mut stock = answered("par");
    assert_eq!(stock.update(Message::DefektaPressed, &shop()), asked("M1"));
    let mut nothing = Stock::new("minyak gosok".to_owned());
    assert_eq!(nothing.update(Message::DefektaPressed, &shop()), asked("minyak gosok"));
    let mut empty = Stock::new(" ".to_owned());
    assert!(matches!(empty.update(Message::DefektaPressed, &shop()), Action::Refuse(_)));
}

#[test]
fn a_scan_is_looked_up_and_sells_nothing() {
    let mut stock = answered("par");
    assert!(stock.wants_scan());
    let asked = stock.scanned("8990000000017".to_owned());
    assert_eq!(asked, Action::Read(Question::StockCheck { typed: "8990000000017".to_owned(), chosen: None }));
    assert!(stock.details, "the boxes are shown");
}

fn count(stock: &mut Stock, message: counting::Message) -> Action {
    stock.update(Message::Counted(message), &shop())
}

#[test]
fn a_count_goes_box_by_box_into_the_tills_own_count() {
    use counting::Message as Pressed;
    let mut stock = answered("par");
    stock.update(Message::CountPressed, &shop());
    assert!(!stock.wants_scan());
    assert!(matches!(count(&mut stock, Pressed::EnterPressed), Action::Refuse(_)), "nothing typed is not zero");
    count(&mut stock, Pressed::DigitPressed('7'));
    assert_eq!(count(&mut stock, Pressed::EnterPressed), Action::None, "to the next box");
    count(&mut stock, Pressed::DigitPressed('0'));
    let begin = Count::Begin { place: Place::Apotek, scope: Scope::All };
    assert_eq!(count(&mut stock, Pressed::EnterPressed), Action::Submit(Input::CountStock(begin.clone())));
    let ok = Ok(Answer::default());
    let set = |number: &str, quantity: i64| Count::Set {
        sku: "M1".into(),
        quantity: Quantity::whole(quantity),
        batch: Some(number.to_owned()),
    };
    let steps = [begin, set("A1", 7), set("B2", 0), Count::Review, Count::Done { reason: String::new() }];
    for pair in steps.windows(2) {
        let next = stock.answered(&Input::CountStock(pair[0].clone()), &ok);
        assert_eq!(next, Action::Submit(Input::CountStock(pair[1].clone())));
    }
    stock.answered(&Input::CountStock(steps[4].clone()), &ok);
    assert!(stock.counting.is_none() && stock.told.is_some());
}

#[test]
fn a_large_difference_asks_why_before_it_is_booked() {
    use counting::Message as Pressed;
    let mut stock = answered("par");
    stock.update(Message::CountPressed, &shop());
    let refused = |key| Err(Refusal::new(crate::till::refusal::Code::BadInput, Text::new(key)));
    let done = |reason: &str| Input::CountStock(Count::Done { reason: reason.to_owned() });
    stock.answered(&done(""), &refused("till-goods-again"));
    assert!(stock.counting.as_ref().is_some_and(|counting| !counting.asks_why && counting.trouble.is_some()));
    stock.answered(&done(""), &refused("till-reason-needed"));
    assert!(matches!(count(&mut stock, Pressed::EnterPressed), Action::Refuse(_)), "nothing typed yet");
    count(&mut stock, Pressed::ReasonPressed("Rusa".to_owned()));
    let message = stock.typed(Stroke::Sign('k')).expect("letters are typed here");
    stock.update(message, &shop());
    assert_eq!(count(&mut stock, Pressed::EnterPressed), Action::Submit(done("Rusak")));
    stock.answered(&done("Rusak"), &Ok(Answer::default()));
    assert!(stock.counting.is_none() && stock.told.is_some());
}

#[test]
fn a_count_that_was_begun_is_left_at_the_till_too() {
    use counting::Message as Pressed;
    let mut stock = answered("par");
    stock.update(Message::CountPressed, &shop());
    for digit in ['1', '2'] {
        count(&mut stock, Pressed::DigitPressed(digit));
        count(&mut stock, Pressed::EnterPressed);
    }
    stock
        .answered(&Input::CountStock(Count::Begin { place: Place::Apotek, scope: Scope::All }), &Ok(Answer::default()));
    assert_eq!(count(&mut stock, Pressed::BackPressed), Action::Submit(Input::CountStock(Count::Leave)));
    let mut fresh = answered("par");
    fresh.update(Message::CountPressed, &shop());
    assert_eq!(count(&mut fresh, Pressed::BackPressed), Action::None);
    assert!(fresh.counting.is_none());
}

#[test]
fn why_is_asked_of_the_card_and_a_late_answer_is_dropped() {
    let why = |sku: &str| {
        let history = crate::domain::goods::parting::history(Vec::new(), Place::Apotek);
        Message::Explained(Some(Box::new(Why { sku: sku.into(), history })))
    };
    let mut stock = answered("par");
    let asked = stock.update(Message::WhyPressed, &shop());
    assert_eq!(asked, Action::Read(Question::StockWhy { sku: "M1".into() }));
    stock.update(why("M2"), &shop());
    assert!(stock.why.is_none());
    stock.update(why("M1"), &shop());
    assert!(stock.why.is_some());
    assert_eq!(stock.update(Message::BackPressed, &shop()), Action::None);
    assert!(stock.why.is_none());
}

/// The till has done it, and the card is read again after it.
fn done(stock: &mut Stock, input: &Input) {
    let mut answer = shop().answer;
    answer.document = Some("PO-A-0003".to_owned());
    let asked = stock.answered(input, &Ok(answer));
    assert_eq!(asked, stock.question(), "the card is read again");
    let (typed, chosen) = (stock.typed.clone(), stock.card().expect("a card").row.sku.0.clone());
    stock.update(Message::Answered(found(&typed, &chosen)), &shop());
}

#[test]
fn what_was_written_down_ordered_or_fetched_is_said_until_the_next_thing() {
    let shop = shop();
    let mut stock = answered("par");
    let Action::Submit(input) = stock.update(Message::DefektaPressed, &shop) else { panic!("it is written down") };
    done(&mut stock, &input);
    assert_eq!(stock.told.as_ref().map(|text| text.key), Some("stock-defekta-noted"));
    stock.update(Message::OrderPressed, &shop);
    assert_eq!(stock.told, None, "a person goes on");
    stock.update(Message::Asked(counting::Message::DigitPressed('6')), &shop);
    let Action::Submit(input) = stock.update(Message::Asked(counting::Message::EnterPressed), &shop) else {
        panic!("it is ordered")
    };
    done(&mut stock, &input);
    assert_eq!(stock.told, Some(Text::new("stock-card-ordered").with("number", "PO-A-0003")), "she orders it once");
    stock.update(Message::TransferPressed, &shop);
    stock.update(Message::Asked(counting::Message::DigitPressed('2')), &shop);
    let Action::Submit(input) = stock.update(Message::Asked(counting::Message::EnterPressed), &shop) else {
        panic!("it is fetched")
    };
    done(&mut stock, &input);
    assert_eq!(stock.told.as_ref().map(|text| text.key), Some("stock-card-sent"));
}

#[test]
fn a_refusal_is_past_once_the_count_is_in_the_books() {
    let shop = shop();
    let mut stock = answered("par");
    stock.update(Message::TransferPressed, &shop);
    stock.update(Message::Asked(counting::Message::DigitPressed('2')), &shop);
    let Action::Submit(input) = stock.update(Message::Asked(counting::Message::EnterPressed), &shop) else {
        panic!("it is fetched")
    };
    let refusal = Refusal::new(crate::till::refusal::Code::NotEnough, Text::new("till-not-enough"));
    stock.answered(&input, &Err(refusal));
    assert!(stock.trouble.is_some());
    stock.update(Message::CountPressed, &shop);
    stock.answered(&Input::CountStock(Count::Done { reason: String::new() }), &Ok(shop.answer.clone()));
    assert_eq!((stock.trouble, stock.told), (None, Some(Text::new("stock-count-kept"))));
}

#[test]
fn a_finger_turns_the_list_over() {
    let shop = sample::shop(Language::Id, (1024, 600), false);
    let mut stock = answered("tab");
    let many: Vec<Row> = (1..=165).map(|number| row(&format!("M{number}"))).collect();
    let list = |stock: &Stock| {
        let chosen = stock.chosen.as_ref().map_or("M1", |sku| sku.as_str()).to_owned();
        Box::new(StockCheck { rows: many.clone(), ..*found("tab", &chosen) })
    };
    stock.update(Message::Answered(list(&stock)), &shop);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let board = view::view(&stock, &shop);
        seen.extend(board.touches.iter().filter(|touch| touch.id.starts_with("hit-")).map(|touch| touch.id.clone()));
        let on = board.by_id("hits-on").expect("a key to the next page").message.clone();
        stock.update(on, &shop);
        stock.update(Message::Answered(list(&stock)), &shop);
    }
    assert_eq!(seen.len(), 165, "every row was under the finger");
}
