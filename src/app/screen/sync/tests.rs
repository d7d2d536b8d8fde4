use super::*;
use crate::app::gallery::sample;
use crate::domain::id::TillLetter;
use crate::locale::Language;
use crate::station::shelf::Reason;

#[test]
fn it_is_asked_and_shows_what_came() {
    assert_eq!(Sync::question(), Action::Read(Question::Ledger));
    let (mut screen, shop) = (Sync::default(), sample::shop(Language::Id, (1366, 768), false));
    let state = Box::new(LedgerState {
        address: None,
        heard: None,
        waiting_sales: 0,
        waiting_records: 0,
        waiting_since: None,
        date: "2026-11-24".parse().expect("a date"),
        saved: 0,
        copied: 0,
        booked: 0,
        others: Vec::new(),
        aside: 0,
        two_histories: false,
    });
    assert_eq!(screen.update(Message::Answered(state.clone()), &shop), Action::None);
    assert_eq!(screen.state, Some(state));
    assert_eq!(screen.update(Message::BackPressed, &shop), Action::Go(Way::Sell));
}

fn aside(seq: u64) -> Aside {
    let till: TillLetter = "B".parse().expect("a letter");
    let at = sample::at("2026-11-24T02:41:00Z");
    Aside { at, why: Reason::Taken, till: Some(till), seq: Some(seq), what: None, stands: None }
}

#[test]
fn the_shelf_opens_to_who_answers_for_the_tills_and_closes_back_to_the_facts() {
    let (mut screen, mut shop) = (Sync::default(), sample::shop(Language::Id, (1366, 768), false));
    assert_eq!(screen.update(Message::ShelfPressed, &shop), Action::Refuse(Text::new("shelf-may-not")), "a cashier");
    sample::as_manager(&mut shop);
    assert_eq!(screen.update(Message::ShelfPressed, &shop), Action::Afar(Wish::Shelf));
    screen.update(Message::Told(Told::Shelf(Ok(vec![aside(7), aside(8)]))), &shop);
    screen.update(Message::Moved(1), &shop);
    screen.update(Message::Moved(1), &shop);
    assert_eq!(screen.shelf.as_ref().map(|shelf| shelf.at), Some(1), "the last one is the last");
    assert_eq!(screen.update(Message::BackPressed, &shop), Action::None);
    assert_eq!(screen.shelf, None);
    screen.update(Message::Told(Told::Shelf(Ok(vec![aside(9)]))), &shop);
    assert_eq!(screen.shelf, None, "an answer that comes to nobody is dropped");
    assert_eq!(screen.update(Message::JoinPressed, &shop), Action::Go(Way::Joining { first: false }));
}
