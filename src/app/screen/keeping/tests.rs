use super::*;
use crate::app::gallery::scenes::keeping::{office, standing};

fn opened() -> Keeping {
    let mut screen = Keeping::default();
    screen.told(Told::Standing(Box::new(standing())));
    screen
}

#[test]
fn the_office_chooses_a_place_and_copies_at_once() {
    let (mut screen, shop) = (opened(), office(Role::Manajer));
    let spot = standing().spots[1].path.clone();
    assert_eq!(screen.update(Message::SpotPressed(1), &shop), Action::Keep(Wish::Choose(spot)));
    screen.told(Told::Working(Text::new("keeping-copying")));
    assert_eq!(screen.update(Message::CopyPressed, &shop), Action::Refuse(Text::new("keeping-busy")));
    screen.told(Told::Failed(Text::new("copies-never")));
    assert_eq!((screen.said.clone(), screen.refused), (Some(Text::new("copies-never")), true));
    assert_eq!(screen.update(Message::CopyPressed, &shop), Action::Keep(Wish::CopyNow));
    assert_eq!(screen.said, None, "what was said is past");
}

#[test]
fn nobody_else_moves_data_or_program() {
    let (mut screen, shop) = (opened(), office(Role::Kasir));
    for message in [Message::SpotPressed(0), Message::CopyPressed, Message::UpdatePressed, Message::ReturnPressed] {
        assert_eq!(screen.update(message, &shop), Action::Refuse(Text::new("keeping-office-only")));
    }
}

#[test]
fn the_newest_package_is_taken_and_the_program_before_comes_back() {
    let (mut screen, shop) = (opened(), office(Role::Pengurus));
    let package = standing().packages[0].path.clone();
    assert_eq!(screen.update(Message::UpdatePressed, &shop), Action::Keep(Wish::Update(package)));
    assert_eq!(screen.update(Message::ReturnPressed, &shop), Action::Keep(Wish::Back));
    let bare = Standing { packages: Vec::new(), before: None, place: None, ..standing() };
    screen.told(Told::Standing(Box::new(bare)));
    assert_eq!(screen.update(Message::UpdatePressed, &shop), Action::None);
    assert_eq!(screen.update(Message::ReturnPressed, &shop), Action::None);
    assert!(matches!(screen.update(Message::CopyPressed, &shop), Action::Refuse(_)));
}
