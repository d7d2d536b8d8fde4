use super::super::{CHOICES, Choice};
use super::*;
use crate::app::widget::letters::Stroke;
use crate::domain::accounting::account::chart;
use crate::locale::Language;
use crate::station::counter::books::BooksFound;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;

const BUDGET: usize = 11;

fn plan(planned: Sums) -> Plan {
    let realised = [(AccountCode::SALES_SEMBAKO, Rupiah::of(-9_000)), (AccountCode::DISCOUNTS, Rupiah::of(400))];
    Plan { year: 2027, realised: realised.into(), planned, agreed: None, closed: false, language: Language::Id }
}

/// The budget of the year after the running one, with nothing planned yet.
fn opened() -> Books {
    assert_eq!(CHOICES[BUDGET], Choice::Budget);
    let mut books = Books::open(2026);
    books.update(Message::ChoicePressed(BUDGET));
    let next = BooksQuestion::Budget { year: 2027 };
    assert_eq!(books.update(Message::YearPressed(2027)), Action::Read(Question::Books(next.clone())));
    assert!(matches!(books.update(Message::YearPressed(2028)), Action::Refuse(_)), "nobody plans that far");
    books.update(Message::Answered(next, Box::new(BooksFound::Budget(Box::new(plan(Sums::new()))))));
    books
}

fn types(books: &mut Books, digits: &str) {
    digits.chars().for_each(|digit| drop(books.update(Message::DigitPressed(digit))));
}

fn submitted(books: &mut Books) -> Vec<(String, i64)> {
    match books.update(Message::AgreePressed) {
        Action::Submit(Input::Books(Asked::Budget { year: 2027, lines, .. })) => {
            lines.into_iter().map(|(account, amount)| (account, amount.amount())).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn line(account: &str, amount: i64) -> (String, i64) {
    (account.to_owned(), amount)
}

#[test]
fn every_account_has_a_row_and_enter_leads_from_one_amount_to_the_next() {
    let mut books = opened();
    let all = chart().iter().filter(|line| line.code.class() >= 4).count();
    assert_eq!(books.stops().len(), all);
    books.update(Message::OpenPressed);
    assert!(books.is_planning());
    types(&mut books, "012");
    books.update(Message::DigitsPressed("000"));
    types(&mut books, "9");
    books.update(Message::ErasePressed);
    books.update(Message::OpenPressed);
    assert!(books.is_planning(), "the next account is typed");
    books.update(Message::OpenPressed);
    types(&mut books, "500");
    books.update(Message::BackPressed);
    assert!(!books.is_planning() && books.has_budget(), "back to the list of accounts");
    assert_eq!(submitted(&mut books), [line("411100", 12_000)], "what was not taken is not planned");
}

#[test]
fn a_nought_takes_an_amount_away_and_nothing_typed_leaves_it() {
    let mut books = opened();
    books.update(Message::RealisedPressed);
    assert_eq!(submitted(&mut books), [line("411100", 9_000), line("418100", 400)], "on the side where they grow");
    books.update(Message::RowPressed(0));
    books.update(Message::OpenPressed);
    assert_eq!(submitted(&mut books).len(), 2);
    books.update(Message::RowPressed(0));
    types(&mut books, "0");
    books.update(Message::OpenPressed);
    assert_eq!(submitted(&mut books), [line("418100", 400)]);
}

#[test]
fn what_is_half_written_outlasts_a_look_at_another_report_and_ends_once_it_is_agreed_to() {
    let mut books = opened();
    books.update(Message::RowPressed(0));
    types(&mut books, "7");
    books.update(Message::OpenPressed);
    books.update(Message::BackPressed);
    assert!(matches!(books.update(Message::YearPressed(2026)), Action::Refuse(_)), "another year would end it");
    books.update(Message::ChoicePressed(0));
    assert_eq!(books.year, 2026, "of a year that has not begun there is nothing but a plan");
    books.update(Message::ChoicePressed(BUDGET));
    books.update(Message::YearPressed(2027));
    let asked = BooksQuestion::Budget { year: 2027 };
    let answer = |planned: Sums| Box::new(BooksFound::Budget(Box::new(plan(planned))));
    books.update(Message::Answered(asked.clone(), answer(Sums::new())));
    assert_eq!(submitted(&mut books), [line("411100", 7)]);
    let input = books.budget().expect("open").input();
    assert_eq!(books.answered(&input, &Ok(Answer::default())), Action::Read(Question::Books(asked.clone())));
    let agreed: Sums = [(AccountCode::SALES_SEMBAKO, Rupiah::of(-7))].into();
    books.update(Message::Answered(asked, answer(agreed)));
    assert!(!books.budget().expect("read again").changed);
}

#[test]
fn a_year_whose_result_is_known_is_looked_at_and_not_typed() {
    let mut books = opened();
    let closed = Plan { closed: true, ..plan(Sums::new()) };
    let asked = BooksQuestion::Budget { year: 2027 };
    books.update(Message::Answered(asked, Box::new(BooksFound::Budget(Box::new(closed)))));
    assert!(matches!(books.update(Message::OpenPressed), Action::Refuse(_)));
    assert!(matches!(books.update(Message::RealisedPressed), Action::Refuse(_)));
    assert!(!books.is_planning());
}

#[test]
fn the_number_of_its_minutes_is_typed_and_goes_with_it() {
    let mut books = opened();
    books.update(Message::MinutesPressed);
    assert!(books.takes_letters());
    let words = format!("ra-2/2026{}", "x".repeat(60));
    words.chars().for_each(|sign| drop(books.update(Message::Typed(Stroke::Sign(sign)))));
    for _ in 9..40 {
        books.update(Message::Typed(Stroke::Erase));
    }
    assert_eq!(books.update(Message::SavePressed), Action::None);
    assert_eq!(books.writing, None);
    assert!(matches!(books.update(Message::YearPressed(2026)), Action::Refuse(_)), "another year would end it");
    books.update(Message::RowPressed(0));
    types(&mut books, "7");
    books.update(Message::OpenPressed);
    let sent = books.update(Message::AgreePressed);
    let Action::Submit(Input::Books(Asked::Budget { decision, .. })) = sent else { panic!("{sent:?}") };
    assert_eq!(decision, "RA-2/2026", "forty signs at most");
    books.update(Message::MinutesPressed);
    books.update(Message::Typed(Stroke::Erase));
    books.update(Message::BackPressed);
    assert_eq!(books.budget().expect("open").decision, "RA-2/2026", "what was not saved is not taken");
}
