//! The office's desks by the keys of the keyboard: what is printed does what it says, and there is always a way out.

use super::*;
use crate::app::Way;
use crate::app::screen::surplus::Surplus;

impl Till {
    /// Somebody signs in by the till's own input, as after the PIN.
    fn of(name: &str, login: &str) -> Self {
        let mut till = Self::open(name);
        till.does(login);
        till
    }

    /// Keys of the keyboard, and what the counter answers to each.
    fn presses(&mut self, keys: &[Named]) {
        for key in keys {
            let stroke = Stroke { key: Key::Named(*key), text: None, modifiers: Modifiers::default(), held: false };
            self.hear(Message::Keyed(stroke));
            self.settle();
        }
    }

    fn says(&self, part: &str) -> bool {
        self.words().iter().any(|words| words.contains(part))
    }

    fn surplus(&self) -> &Surplus {
        match &self.app.screen {
            Screen::Surplus(screen) => screen,
            other => panic!("the surplus: {other:?}"),
        }
    }
}

#[test]
fn who_may_not_open_a_till_is_led_to_none() {
    let mut till = Till::of("board", "login pengurus 666666");
    assert!(matches!(till.app.screen, Screen::Today(_)));
    till.presses(&[Named::F2]);
    assert!(matches!(till.app.screen, Screen::Today(_)), "no key leads to a till: {:?}", till.app.screen);
    // Nor is she put in front of a basket while another person's shift is open.
    till.does("logout");
    till.does("login kasir 111111");
    till.does("open 500000");
    till.does("login bendahara 555555");
    assert!(matches!(till.app.screen, Screen::Today(_)), "{:?}", till.app.screen);
    till.presses(&[Named::F2]);
    assert!(matches!(till.app.screen, Screen::Today(_)), "{:?}", till.app.screen);
}

#[test]
fn an_opening_that_is_refused_leaves_a_way_out() {
    let mut till = Till::of("refused", "login pengurus 666666");
    till.app.show(Screen::OpenShift(OpenShift::default()));
    let refused = |till: &mut Till| {
        till.types("1");
        till.presses(&[Named::F12]);
        assert!(matches!(&till.app.screen, Screen::OpenShift(shift) if shift.trouble.is_some()));
    };
    refused(&mut till);
    till.types("2");
    assert!(
        matches!(&till.app.screen, Screen::OpenShift(shift) if shift.trouble.is_none()),
        "who counts on has read it"
    );
    refused(&mut till);
    till.presses(&[Named::Escape, Named::Escape]);
    assert!(matches!(till.app.screen, Screen::Login(_)), "{:?}", till.app.screen);
}

#[test]
fn a_year_of_the_surplus_is_chosen_by_the_digit_on_its_key() {
    let mut till = Till::of("years", "login bendahara 555555");
    till.app.go(Way::Surplus);
    till.settle();
    till.presses(&[Named::F7]);
    till.types("2");
    till.settle();
    assert_eq!((till.surplus().year, till.surplus().turning), (2025, false));
    assert!(till.surplus().typed.is_empty(), "no digit went to the search behind it");
    till.types("an");
    assert_eq!(till.surplus().typed, "an");
}

#[test]
fn what_was_said_of_the_surplus_is_put_away_by_its_key_and_opens_nothing() {
    for key in [Named::Escape, Named::Enter] {
        let mut till = Till::of("said", "login bendahara 555555");
        till.app.go(Way::Surplus);
        till.settle();
        let Screen::Surplus(screen) = &mut till.app.screen else { panic!("the surplus") };
        screen.said = Some(Text::new("surplus-printed"));
        till.presses(&[key]);
        assert_eq!(till.surplus().said, None);
        till.presses(&[Named::Escape]);
        assert!(matches!(till.app.screen, Screen::Menu(_)), "{:?}", till.app.screen);
    }
}

#[test]
fn a_rate_is_typed_as_it_is_written() {
    let mut till = Till::of("rate", "login kasir 111111");
    till.does("open 500000");
    till.app.go(Way::Desk);
    till.settle();
    till.types("A00001");
    till.settle();
    till.presses(&[Named::Enter, Named::F8]);
    till.types("a");
    till.types("1000000");
    till.presses(&[Named::F12]);
    till.types("6");
    till.presses(&[Named::F12]);
    till.types("4.5");
    assert!(till.says("4,5%"), "{:?}", till.words());
    till.presses(&[Named::Backspace, Named::Backspace, Named::Backspace]);
    till.types("5");
    assert!(till.says("5%"));
    // The rate is not the usual one: a second person is asked, who does not come.
    till.presses(&[Named::F12]);
    till.app.asking = None;
    assert!(till.says("5%"), "what was typed stays: {:?}", till.words());
}

#[test]
fn a_new_applicant_is_typed_from_the_first_field_on_and_kept_at_esc() {
    let mut till = Till::of("applicant", "login manajer 444444");
    till.app.go(Way::Membership);
    till.settle();
    till.presses(&[Named::F6]);
    till.types("Budi Santoso");
    till.presses(&[Named::Enter]);
    till.types("6371012309890001");
    till.presses(&[Named::Enter]);
    let typed = |till: &Till| match &till.app.screen {
        Screen::Stockroom(room) => match &room.task {
            Task::Membership(desk) => (desk.new, desk.facts.name.clone(), desk.facts.nik.clone()),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let (name, nik) = (Some("Budi Santoso".to_owned()), Some("6371012309890001".to_owned()));
    assert_eq!(typed(&till), (true, name.clone(), nik.clone()));
    // The open field, the question, and back again: nothing is gone.
    till.presses(&[Named::Escape, Named::Escape, Named::Escape]);
    assert_eq!(typed(&till), (true, name, nik));
    till.presses(&[Named::Escape, Named::Delete]);
    assert_eq!(typed(&till), (false, None, None), "back at the list, not out of the desk");
    till.presses(&[Named::Escape]);
    assert!(matches!(till.app.screen, Screen::Menu(_)), "{:?}", till.app.screen);
}

#[test]
fn an_entry_that_is_typed_is_not_thrown_away_by_esc() {
    let mut till = Till::of("entry", "login bendahara 555555");
    till.app.go(Way::Books);
    till.settle();
    till.types("j");
    till.settle();
    let Screen::Books(books) = &mut till.app.screen else { panic!("the books") };
    books.entry.words = "Sewa kios".to_owned();
    till.presses(&[Named::Escape]);
    let kept = |till: &Till| matches!(&till.app.screen, Screen::Books(books) if books.entry.is_begun());
    assert!(kept(&till));
    assert!(till.app.board().by_id("leaving-away").is_some(), "it is asked");
    till.presses(&[Named::Escape]);
    assert!(kept(&till) && till.app.board().by_id("leaving-away").is_none());
    till.presses(&[Named::Escape, Named::Delete]);
    assert!(matches!(till.app.screen, Screen::Menu(_)), "{:?}", till.app.screen);
}
