//! The office's desks by the keys of the keyboard: whatever is printed does what it says, and there is always a way out.

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
