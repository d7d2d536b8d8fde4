use super::*;
use crate::app::gallery::sample;
use crate::domain::id::Sku;

#[test]
fn each_letter_asks_again_and_a_late_answer_is_dropped() {
    let mut search = Search::default();
    search.update(Message::Typed(Stroke::Sign('t')));
    let asked = search.update(Message::Typed(Stroke::Sign('e')));
    assert_eq!(asked, Action::Read(Question::Goods { typed: "te".to_owned() }));
    search.update(Message::Answered { typed: "t".to_owned(), hits: sample::hits(), near: Vec::new() });
    assert!(search.hits.is_empty());
    search.update(Message::Answered { typed: "te".to_owned(), hits: sample::hits(), near: Vec::new() });
    assert!(!search.hits.is_empty());
}

#[test]
fn the_chosen_unit_is_added() {
    let mut search = Search { hits: sample::hits(), ..Search::default() };
    search.update(Message::HitPressed(1));
    search.update(Message::UnitPressed(1));
    let unit = Some("dus".to_owned());
    let expected = Input::Add { sku: Sku::from("S00102"), quantity: None, unit };
    assert_eq!(search.update(Message::AddPressed), Action::Submit(expected));
}

#[test]
fn weighed_goods_go_back_to_be_weighed() {
    let mut search = Search { hits: sample::hits(), ..Search::default() };
    let weighed = search.hits.iter().position(|hit| hit.fractional).expect("the sample has loose goods");
    search.update(Message::HitPressed(weighed));
    assert!(matches!(search.update(Message::AddPressed), Action::Go(Way::Weigh(_))));
}

#[test]
fn a_scan_in_the_price_check_is_looked_up() {
    let mut search = Search::new(String::new(), true);
    assert!(search.wants_scan());
    let asked = search.scanned("8991002101999".to_owned());
    assert_eq!(asked, Action::Read(Question::Goods { typed: "8991002101999".to_owned() }));
}

#[test]
fn a_label_is_printed_of_the_chosen_unit_whether_or_not_the_price_changed() {
    let mut search = Search { hits: sample::hits(), price_check: true, ..Search::default() };
    search.update(Message::HitPressed(1));
    search.update(Message::UnitPressed(1));
    let wanted = Input::Label { goods: vec![LabelOf::parse("S00102:dus")] };
    assert_eq!(search.update(Message::LabelPressed), Action::Submit(wanted.clone()));
    assert_eq!(search.answered(&wanted, &Ok(Answer::default())), Action::None);
    assert!(search.said.is_some(), "it is said, and the goods stay");
}

#[test]
fn the_bag_of_weighed_goods_is_typed_in_grams_and_left_with_one_key() {
    let mut search = Search { hits: sample::hits(), price_check: true, ..Search::default() };
    let weighed = search.hits.iter().position(|hit| hit.fractional).expect("the sample has loose goods");
    search.update(Message::HitPressed(weighed));
    search.update(Message::TarePressed);
    assert_eq!(search.update(Message::TareSaved), Action::Refuse(Text::new("search-tare-first")));
    for digit in ["1", "2", "00", "9"] {
        search.update(Message::TareTyped(digit));
    }
    search.update(Message::TareErased);
    let sku = search.hits[weighed].sku.clone();
    let wanted = Input::Tare { sku, tare: Quantity::from_milli(120) };
    assert_eq!(search.update(Message::TareSaved), Action::Submit(wanted));
    assert_eq!(search.update(Message::BackPressed), Action::None);
    assert_eq!(search.tare, None);
    assert_eq!(search.update(Message::BackPressed), Action::Go(Way::Sell));
}

#[test]
fn the_cross_empties_then_leaves() {
    let mut search = Search { typed: "teh".to_owned(), ..Search::default() };
    assert!(matches!(search.update(Message::ClearPressed), Action::Read(_)));
    assert_eq!(search.update(Message::ClearPressed), Action::Go(Way::Sell));
}

#[test]
fn what_is_nearly_written_so_is_offered_and_looked_up() {
    let mut search = Search { typed: "sariwanggi".to_owned(), ..Search::default() };
    let near = vec!["Teh Celup Sariwangi 25 kantong isi 10".to_owned()];
    search.update(Message::Answered { typed: "sariwanggi".to_owned(), hits: Vec::new(), near });
    assert!(search.nothing);
    let asked = search.update(Message::NearPressed(0));
    let typed = "Teh Celup Sariwangi 25 kantong i".to_owned();
    assert_eq!(asked, Action::Read(Question::Goods { typed }), "goods are found by their beginning");
}
