use super::*;

#[test]
fn the_finished_sale_is_left_by_its_bar() {
    assert_eq!(Done::default().update(Message::NextPressed), Action::Submit(Input::Next));
}
