use std::path::PathBuf;

use super::super::{CHOICES, Choice};
use super::*;
use crate::app::widget::letters::Stroke;
use crate::domain::accounting::account::chart;
use crate::import::BadRow;
use crate::locale::Language;
use crate::station::counter::books as shown;
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

/// A file fills all of it or nothing; what it fills is agreed to as if it had been typed.
#[test]
fn a_file_fills_the_budget_and_its_faults_are_shown() {
    let mut books = opened();
    assert_eq!(books.update(Message::FromFilePressed), Action::Read(Question::Books(BooksQuestion::Lists)));
    let files: Vec<PathBuf> = vec!["/stik/lama.csv".into(), "/stik/rapb.csv".into()];
    let found = |files: &[PathBuf]| Box::new(BooksFound::Lists(files.to_vec(), Box::new(shown::listed(files))));
    books.update(Message::Answered(BooksQuestion::Lists, found(&files)));
    assert_eq!(books.stops().len(), 2);
    let read = BooksQuestion::BudgetList { path: files[1].clone(), year: 2027 };
    assert_eq!(books.update(Message::RowPressed(1)), Action::Read(Question::Books(read.clone())));
    let told = |list: BudgetList| {
        let table = Box::new(shown::wrong(&list));
        Message::Answered(read.clone(), Box::new(BooksFound::BudgetList(Box::new(list), table)))
    };
    let fault = BadRow { line: 3, column: "year".to_owned(), reason: Text::new("budget-nothing") };
    books.update(told(BudgetList { path: files[1].clone(), file: None, bad: vec![fault] }));
    assert_eq!(books.table().map(|table| table.rows().len()), Some(1), "what is wrong is listed");
    let back = Action::Read(Question::Books(BooksQuestion::Lists));
    assert_eq!(books.update(Message::BackPressed), back, "another file may be the right one");
    books.update(Message::Answered(BooksQuestion::Lists, found(&files)));
    books.update(Message::RowPressed(1));
    let lines = vec![("418100".to_owned(), Rupiah::of(20_000)), ("411100".to_owned(), Rupiah::of(1_200_000))];
    let file = BudgetFile { year: 2027, decision: "RA-2/2027".to_owned(), lines };
    let asked = books.update(told(BudgetList { path: files[1].clone(), file: Some(file), bad: Vec::new() }));
    let again = BooksQuestion::Budget { year: 2027 };
    assert_eq!(asked, Action::Read(Question::Books(again.clone())));
    assert_eq!(books.said.as_ref().map(|said| said.key), Some("budget-from-file"));
    books.update(Message::Answered(again, Box::new(BooksFound::Budget(Box::new(plan(Sums::new()))))));
    assert_eq!(books.budget().map(|planning| planning.decision.clone()).as_deref(), Some("RA-2/2027"));
    assert_eq!(submitted(&mut books), [line("411100", 1_200_000), line("418100", 20_000)], "not agreed to by itself");
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
