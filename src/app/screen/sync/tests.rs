use super::*;

#[test]
fn it_is_asked_and_shows_what_came() {
    assert_eq!(Sync::question(), Action::Read(Question::Ledger));
    let mut screen = Sync::default();
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
    assert_eq!(screen.update(Message::Answered(state.clone())), Action::None);
    assert_eq!(screen.state, Some(state));
    assert_eq!(screen.update(Message::BackPressed), Action::Go(Way::Sell));
}
