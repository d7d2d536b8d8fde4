use super::super::{CHOICES, Choice, Message as Pressed};
use super::*;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::refusal::{Code, Refusal};

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn ends() -> Ends {
    Ends {
        today: date("2026-11-24"),
        begin: Some(date("2026-10-27")),
        locked: None,
        months: Vec::new(),
        year: None,
        interest: Vec::new(),
        rate: "0".to_owned(),
    }
}

/// *Jurnal*, with the calendar read.
fn opened() -> Books {
    let mut books = Books::open(2026);
    let at = CHOICES.iter().position(|choice| *choice == Choice::Entry).expect("its key");
    assert_eq!(books.update(Pressed::ChoicePressed(at)), Action::Read(Question::Books(BooksQuestion::Entry)));
    books.update(Pressed::Answered(BooksQuestion::Entry, Box::new(BooksFound::Ends(Box::new(ends())))));
    books
}

fn press(books: &mut Books, message: Message) -> Action {
    books.update(Pressed::Entry(message))
}

fn types(books: &mut Books, signs: &str) {
    signs.chars().for_each(|sign| drop(books.update(Pressed::Typed(Stroke::Sign(sign)))));
}

/// A line of this account, found by these letters.
fn adds(books: &mut Books, account: &str, digits: &'static str) {
    press(books, Message::AddPressed);
    assert!(books.takes_letters());
    types(books, account);
    press(books, Message::TakePressed);
    press(books, Message::DigitsPressed(digits));
    press(books, Message::TakePressed);
}

fn rent() -> Books {
    let mut books = opened();
    press(&mut books, Message::WordsPressed);
    types(&mut books, "sewa november");
    press(&mut books, Message::TakePressed);
    adds(&mut books, "sewa", "1500000");
    books
}

fn line(account: &str, amount: i64) -> (String, Rupiah) {
    (account.to_owned(), Rupiah::of(amount))
}

#[test]
fn an_entry_is_put_together_key_by_key_and_submitted_as_the_till_reads_it() {
    let mut books = rent();
    assert_eq!(books.entry.missing(None), Rupiah::of(-1_500_000), "the credit side is missing");
    press(&mut books, Message::AddPressed);
    types(&mut books, "1121");
    press(&mut books, Message::TakePressed);
    let Some(Typing::Amount { credit: true, .. }) = books.entry.typing else { panic!("the side that is missing") };
    assert_eq!(press(&mut books, Message::TakePressed), Action::None, "Enter takes what is missing");
    let lines = vec![line("525000", 1_500_000), line("112100", -1_500_000)];
    let expected = Asked::Enter { words: "Sewa november".to_owned(), date: None, lines };
    assert_eq!(press(&mut books, Message::SendPressed), Action::Submit(Input::Books(expected)));
}

#[test]
fn a_line_is_changed_turned_over_and_taken_out() {
    let mut books = rent();
    books.update(Pressed::OpenPressed);
    assert!(books.is_entering(), "the line that the keyboard stands on");
    press(&mut books, Message::SidePressed(true));
    press(&mut books, Message::TakePressed);
    assert_eq!(books.entry.lines, [("525000".parse().expect("an account"), Rupiah::of(-1_500_000))]);
    books.update(Pressed::RowPressed(0));
    press(&mut books, Message::DigitsPressed("0"));
    press(&mut books, Message::DigitsPressed("25"));
    press(&mut books, Message::DigitsPressed("000"));
    press(&mut books, Message::TakePressed);
    assert_eq!(books.entry.lines[0].1, Rupiah::of(-25_000));
    press(&mut books, Message::RemovePressed);
    assert!(books.entry.lines.is_empty());
    assert!(matches!(press(&mut books, Message::RemovePressed), Action::Refuse(_)));
}

#[test]
fn the_day_is_stepped_or_typed_within_the_books() {
    let mut books = opened();
    assert!(matches!(press(&mut books, Message::DayPressed(1)), Action::Refuse(_)), "tomorrow");
    press(&mut books, Message::DayPressed(-1));
    assert_eq!(books.entry_day(), Some(date("2026-11-23")));
    press(&mut books, Message::DayPressed(1));
    assert_eq!((books.entry.date, books.entry_day()), (None, Some(date("2026-11-24"))), "today is not said");
    press(&mut books, Message::DatePressed);
    for digits in ["3", "1", "1", "1", "2", "0", "2", "6"] {
        press(&mut books, Message::DigitsPressed(digits));
    }
    assert_eq!(books.said, Some(Text::new("reports-no-day")));
    books.update(Pressed::Typed(Stroke::Erase));
    books.update(Pressed::BackPressed);
    press(&mut books, Message::DatePressed);
    for digits in ["2", "7", "1", "0", "2", "0", "2", "6"] {
        press(&mut books, Message::DigitsPressed(digits));
    }
    assert_eq!(books.entry.date, Some(date("2026-10-27")), "typed to its end it is meant");
    assert!(matches!(press(&mut books, Message::DayPressed(-1)), Action::Refuse(_)), "before the books began");
}

#[test]
fn what_receipts_and_members_say_is_not_found_among_the_accounts() {
    let codes = |typed: &str| accounts(typed).iter().map(|line| line.code.to_string()).collect::<Vec<_>>();
    assert_eq!(codes("rent"), ["525000"]);
    assert_eq!(codes("listrik air"), ["522000"]);
    assert_eq!(codes("3511"), Vec::<String>::new());
    assert_eq!(codes("penjualan sembako"), Vec::<String>::new());
}

#[test]
fn what_is_typed_outlasts_another_report_and_a_refusal_and_ends_once_it_is_booked() {
    let mut books = rent();
    books.update(Pressed::ChoicePressed(0));
    assert!(!books.has_entry());
    books.update(Pressed::ChoicePressed(CHOICES.len() - 2));
    assert_eq!(books.entry.lines.len(), 1);
    let input = books.entry.input();
    let refusal = Refusal::new(Code::BadInput, Text::new("books-entry-lines"));
    books.answered(&input, &Err(refusal));
    assert!(books.refused && books.entry.lines.len() == 1, "the till's sentence, and all that was typed");
    let read = Action::Read(Question::Books(BooksQuestion::Entry));
    assert_eq!(books.answered(&input, &Ok(Answer::default())), read);
    assert_eq!((books.entry.clone(), books.said.clone()), (Entry::default(), Some(Text::new("entry-kept"))));
}
