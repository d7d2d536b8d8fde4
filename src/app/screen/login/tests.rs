use super::*;
use crate::app::gallery::sample;
use crate::domain::id::UserId;
use crate::locale::Language;

fn type_pin(login: &mut Login, shop: &Shop, pin: &[&'static str]) -> Action {
    for digit in pin {
        login.update(Message::DigitsPressed(digit), shop);
    }
    login.update(Message::EnterPressed, shop)
}

#[test]
fn a_person_and_six_digits_sign_in() {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    shop.answer.shift = None;
    let mut login = Login::default();
    login.update(Message::PersonPressed(1), &shop);
    assert_eq!(type_pin(&mut login, &shop, &["1", "2"]), Action::Refuse(Text::new("login-six-digits")));
    let asked = type_pin(&mut login, &shop, &["1", "2", "1", "2"]);
    assert_eq!(asked, Action::Submit(Input::Login { user: UserId::from("kasir2"), pin: "121212".to_owned() }));
    assert_eq!(login.pin, "");
}

#[test]
fn a_cashier_goes_on_with_an_open_shift_and_the_manager_comes_to_look() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let (pin, six) = ("121212".to_owned(), ["1", "2", "1", "2", "1", "2"]);
    let over = |user: &str| Action::Submit(Input::Handover { user: UserId::from(user), pin: pin.clone() });
    let looks = |user: &str| Action::Submit(Input::Login { user: UserId::from(user), pin: pin.clone() });
    let enter = |login: Login, person| type_pin(&mut Login { person, ..login }, &shop, &six);
    assert_eq!(enter(Login::default(), 0), looks("kasir"), "her own shift");
    assert_eq!(enter(Login::default(), 1), over("kasir2"));
    assert_eq!(enter(Login::default(), 3), looks("manajer"));
    assert_eq!(enter(Login::change(), 3), over("manajer"), "asked for at the name");
}

#[test]
fn another_person_begins_with_an_empty_pin() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut login = Login::default();
    login.update(Message::DigitsPressed("1"), &shop);
    login.update(Message::Moved(1), &shop);
    assert_eq!((login.person, login.pin.as_str()), (1, ""));
    login.update(Message::Moved(-5), &shop);
    assert_eq!(login.person, 0);
}

#[test]
fn a_new_pin_is_typed_twice() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut login = Login::new_pin();
    assert_eq!(type_pin(&mut login, &shop, &["1"; 6]), Action::None);
    assert_eq!(type_pin(&mut login, &shop, &["2"; 6]), Action::None);
    assert_eq!(login.trouble, Some(Text::new("login-pins-differ")));
    type_pin(&mut login, &shop, &["3"; 6]);
    assert_eq!(type_pin(&mut login, &shop, &["3"; 6]), Action::Submit(Input::Pin { new: "333333".to_owned() }));
}
