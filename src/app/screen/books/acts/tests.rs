use super::super::{CHOICES, Message as Pressed};
use super::*;
use crate::domain::money::Rupiah;
use crate::station::counter::books::BooksFound;
use crate::station::counter::ends::{Ends, YearEnd};
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// *Tutup dan kirim* in the new year.
fn opened() -> Books {
    let mut books = Books::open(2027);
    let read = Action::Read(Question::Books(BooksQuestion::Ends));
    assert_eq!(books.update(Pressed::ChoicePressed(CHOICES.len() - 1)), read);
    let year = YearEnd {
        year: 2026,
        over: true,
        again: false,
        member: Rupiah::of(300_000),
        nonmember: Rupiah::of(50_000),
        clearing: Rupiah::ZERO,
    };
    let ends = Ends {
        today: date("2027-01-23"),
        begin: None,
        locked: None,
        months: vec![date("2026-12-31")],
        year: Some(year),
        interest: vec![date("2026-12-01")],
        rate: "0".to_owned(),
    };
    books.update(Pressed::Answered(BooksQuestion::Ends, Box::new(BooksFound::Ends(Box::new(ends)))));
    books
}

fn press(books: &mut Books, message: Message) -> Action {
    books.update(Pressed::Acts(message))
}

#[test]
fn a_month_is_locked_a_year_closed_and_the_books_read_again() {
    let mut books = opened();
    let until = date("2026-12-31");
    let lock = Input::Books(Asked::Lock { until });
    assert_eq!(press(&mut books, Message::LockPressed(until)), Action::Submit(lock.clone()));
    let close = Input::Books(Asked::CloseYear { year: 2026 });
    assert_eq!(press(&mut books, Message::ClosePressed(2026)), Action::Submit(close));
    let read = Action::Read(Question::Books(BooksQuestion::Ends));
    assert_eq!(books.answered(&lock, &Ok(Answer::default())), read);
    assert_eq!(books.said, Some(Text::new("books-locked-now").with("date", until)));
}

#[test]
fn interest_is_credited_at_the_rate_of_the_settings_or_at_the_one_that_was_typed() {
    let mut books = opened();
    let month = date("2026-12-01");
    let asked = |rate: Option<&str>| {
        Action::Submit(Input::Books(Asked::CreditInterest { month, rate: rate.map(str::to_owned) }))
    };
    assert_eq!(press(&mut books, Message::InterestPressed(month)), asked(None));
    press(&mut books, Message::RatePressed);
    assert!(books.is_rating());
    for sign in [",", "4", ",", ",", "5"] {
        press(&mut books, Message::SignPressed(sign));
    }
    press(&mut books, Message::TakePressed);
    assert_eq!(press(&mut books, Message::InterestPressed(month)), asked(Some("4.5")));
}

#[test]
fn the_log_is_written_with_its_hash_and_names_leave_after_two_people_agreed() {
    let mut books = opened();
    let action = press(&mut books, Message::EvidencePressed);
    assert_eq!(action, Action::Write(Wish::Evidence, String::new()));
    books.update(Pressed::Writing(Told::Sealed("laporan/bukti-2027-01-23.log".into(), "ab".repeat(32))));
    let said = books.said.clone().expect("where it is, and its hash");
    let hash = said.facts.iter().find(|(name, _)| *name == "hash").map(|(_, fact)| fact.clone());
    assert_eq!(hash, Some(["abababab"; 8].join(" ").into()));
    let export = Input::Books(Asked::ExportPersonal { purpose: SIMKOPDES.to_owned() });
    assert_eq!(press(&mut books, Message::SimkopdesPressed), Action::Submit(export.clone()));
    let written = books.answered(&export, &Ok(Answer::default()));
    assert_eq!(written, Action::Write(Wish::Simkopdes { year: 2027 }, String::new()));
    let plain = press(&mut books, Message::EverythingPressed { names: false });
    assert_eq!(plain, Action::Write(Wish::Everything { persons: false }, String::new()));
    let export = Input::Books(Asked::ExportPersonal { purpose: everything::PURPOSE.to_owned() });
    assert_eq!(press(&mut books, Message::EverythingPressed { names: true }), Action::Submit(export.clone()));
    let written = books.answered(&export, &Ok(Answer::default()));
    assert_eq!(written, Action::Write(Wish::Everything { persons: true }, String::new()));
}

#[test]
fn what_simkopdes_refused_is_looked_for_by_one_key() {
    let mut books = opened();
    let action = press(&mut books, Message::RefusedPressed);
    assert!(matches!(action, Action::Write(Wish::Refused { .. }, _)), "{action:?}");
}
