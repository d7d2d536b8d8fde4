use super::super::{CHOICES, Choice, Message as Pressed};
use super::*;
use crate::till::answer::Answer;

fn press(books: &mut Books, message: Message) -> Action {
    books.update(Pressed::Register(message))
}

fn types(books: &mut Books, signs: &str) {
    signs.chars().for_each(|sign| drop(books.update(Pressed::Typed(Stroke::Sign(sign)))));
}

fn opened(book: i64) -> Books {
    let mut books = Books::open(2026);
    let registers = Choice::Report(Report::RegisterBooks);
    let at = CHOICES.iter().position(|choice| *choice == registers).expect("its key");
    books.update(Pressed::ChoicePressed(at));
    press(&mut books, Message::WritePressed);
    assert!(books.is_registering() && !books.takes_letters(), "the book is chosen first");
    press(&mut books, Message::BookPressed(book));
    books
}

#[test]
fn a_line_of_a_meeting_is_who_what_when_and_how_many() {
    let mut books = opened(12);
    types(&mut books, "rapat anggota");
    press(&mut books, Message::Moved(1));
    types(&mut books, "shu dibagi");
    press(&mut books, Message::FieldPressed(0));
    types(&mut books, "23x112026");
    press(&mut books, Message::FieldPressed(3));
    types(&mut books, "57");
    let asked = Asked::Register {
        book: 12,
        who: "Rapat anggota".to_owned(),
        words: "Shu dibagi".to_owned(),
        reply: String::new(),
        date: "2026-11-23".parse().ok(),
        present: Some(57),
    };
    let input = Input::Books(asked);
    assert_eq!(press(&mut books, Message::SavePressed), Action::Submit(input.clone()));
    assert_eq!(press(&mut books, Message::SavePressed), Action::None, "two quick taps write one line");
    books.update(Pressed::ChoicePressed(0));
    assert!(!books.is_registering());
    let at = CHOICES.iter().position(|choice| *choice == Choice::Report(Report::RegisterBooks)).expect("its key");
    books.update(Pressed::ChoicePressed(at));
    assert_eq!(books.register.typed(Field::Words), "Shu dibagi", "another report was looked at");
    books.answered(&input, &Ok(Answer::default()));
    assert_eq!(books.register, Line::default());
    assert_eq!(books.said, Some(Text::new("register-kept").with("book", 12_i64)));
}

#[test]
fn a_book_asks_for_what_it_has_a_place_for() {
    assert_eq!(fields(8), [Field::Day, Field::Who, Field::Words, Field::Reply]);
    assert_eq!(fields(5), [Field::Day, Field::Who, Field::Words]);
    assert_eq!(books().count(), 12);
    let mut books = opened(8);
    types(&mut books, "dinas");
    press(&mut books, Message::FieldPressed(3));
    types(&mut books, "dirapikan");
    press(&mut books, Message::BookPressed(5));
    let Ok(Input::Books(Asked::Register { book: 5, who, reply, .. })) = books.register.input() else { panic!("5") };
    assert_eq!((who.as_str(), reply.as_str()), ("Dinas", ""), "a guest is not answered");
    press(&mut books, Message::FieldPressed(0));
    types(&mut books, "3102");
    press(&mut books, Message::SavePressed);
    assert!(books.refused, "that is no day");
}
