use super::*;

#[test]
fn what_the_till_says_is_shown_and_printing_is_said() {
    let mut screen = ReportX::default();
    let statement = Some(Box::new(StatementView { till: "A".to_owned(), ..StatementView::default() }));
    let answer = Ok(Answer { statement: statement.clone(), ..Answer::default() });
    screen.answered(&Input::X { print: false }, &answer);
    assert_eq!((screen.statement.clone(), screen.printed), (statement, false));
    assert_eq!(screen.update(Message::PrintPressed), Action::Submit(Input::X { print: true }));
    screen.answered(&Input::X { print: true }, &answer);
    assert!(screen.printed);
}
