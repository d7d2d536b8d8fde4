use super::*;
use crate::domain::accounting::account::AccountCode;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::people::listed::Listed;
use crate::locale::Language;
use crate::reports::table::{Column, Kind, Table};
use crate::reports::total_code::{self, Line};
use crate::reports::{balance_sheet, ledgers, trial_balance};
use crate::station::counter::lists::Question;
use crate::till::input::office::Membership;

fn account() -> AccountCode {
    AccountCode::SALES_SEMBAKO
}

const fn words(name: &'static str) -> Column {
    Column::new(name, "report-amount", Kind::Words)
}

fn opened() -> Books {
    let mut books = Books::open(2026);
    let table = trial_balance::table(vec![(account(), Rupiah::of(-5))], None, Language::Id);
    let asked = BooksQuestion::Report { report: Report::TrialBalance, year: 2026 };
    books.update(Message::Answered(asked, Box::new(BooksFound::Table(Box::new(table)))));
    books
}

#[test]
fn a_figure_opens_its_months_then_its_postings_then_a_receipt_and_back() {
    let mut books = opened();
    let months = BooksQuestion::Months { account: account(), year: 2026 };
    assert_eq!(books.update(Message::OpenPressed), Action::Read(Question::Books(months.clone())));
    let day = "2026-11-24".parse().expect("a date");
    let rows = [(day, Rupiah::ZERO, Rupiah::of(5))];
    let table = ledgers::months(account(), 2026, Rupiah::ZERO, &rows, Language::Id);
    books.update(Message::Answered(months.clone(), Box::new(BooksFound::Table(Box::new(table)))));
    let ledger = BooksQuestion::Ledger { account: account(), year: 2026, month: 11 };
    assert_eq!(books.update(Message::RowPressed(0)), Action::Read(Question::Books(ledger.clone())));
    let line = |reference: &str| ledgers::Line {
        date: day,
        kind: "sale_completed".to_owned(),
        reference: reference.to_owned(),
        amount: Rupiah::of(-5),
    };
    let lines = vec![line("261124-A-0001"), line("")];
    let of = ledgers::Account { code: account(), before: Rupiah::ZERO, lines };
    let table = ledgers::general(vec![of], crate::reports::Period::default(), Language::Id);
    books.update(Message::Answered(ledger, Box::new(BooksFound::Table(Box::new(table)))));
    let receipt: ReceiptNumber = "261124-A-0001".parse().expect("a number");
    assert_eq!(books.opening(), [(0, Opens::Receipt(receipt.clone()))], "what has no paper opens nothing");
    assert_eq!(books.update(Message::RowPressed(0)), Action::Go(Way::ReceiptOver(receipt)));
    assert_eq!(books.update(Message::BackPressed), Action::Read(Question::Books(months)));
    books.update(Message::BackPressed);
    assert_eq!(books.update(Message::BackPressed), Action::Go(Way::Menu));
}

#[test]
fn a_total_opens_by_its_nine_digits_and_a_slip_of_the_hand_is_said() {
    let mut books = opened();
    books.update(Message::CodePressed);
    let mut asked = Action::None;
    for digit in "264111008".chars() {
        asked = books.update(Message::DigitPressed(digit));
    }
    let question = BooksQuestion::Total { code: "26-411100-8".to_owned() };
    assert_eq!(asked, Action::Read(Question::Books(question.clone())));
    let said = Text::new("total-no-code").with("code", "26-411100-8");
    books.update(Message::Answered(question, Box::new(BooksFound::Said(said.clone()))));
    assert_eq!((books.said.clone(), books.code.as_deref()), (Some(said), Some("264111008")), "what was typed stays");
    books.update(Message::ErasePressed);
    let asked = books.update(Message::DigitPressed('9'));
    let question = BooksQuestion::Total { code: "26-411100-9".to_owned() };
    assert_eq!(asked, Action::Read(Question::Books(question.clone())));
    let months = Box::new(ledgers::months(account(), 2026, Rupiah::ZERO, &[], Language::Id));
    let found = BooksFound::Total { account: account(), year: 2026, months };
    let months = BooksQuestion::Months { account: account(), year: 2026 };
    assert_eq!(books.update(Message::Answered(question, Box::new(found))), Action::Read(Question::Books(months)));
    assert_eq!(books.code, None);
}

#[test]
fn a_sum_of_the_papers_opens_into_accounts_lines_and_members() {
    let mut books = opened();
    books.update(Message::CodePressed);
    let code = total_code::of_line(2026, Line::Step(5));
    for digit in code.chars() {
        books.update(Message::DigitPressed(digit));
    }
    const LINES: &[Column] = &[words("code"), words("account"), words("name")];
    let mut table = Table::new(Vec::new(), LINES);
    let other = total_code::of_line(2026, Line::Step(0));
    table.push(["", "411100", "Penjualan"].map(Cell::words));
    table.push([other.as_str(), "", "Partisipasi neto"].map(Cell::words));
    let question = BooksQuestion::Total { code };
    let found = BooksFound::Behind { year: 2026, table: Box::new(table) };
    assert_eq!(books.update(Message::Answered(question, Box::new(found))), Action::None);
    assert_eq!((books.code.as_deref(), books.path.len()), (None, 2));
    let months = BooksQuestion::Months { account: account(), year: 2026 };
    assert_eq!(books.clone().update(Message::RowPressed(0)), Action::Read(Question::Books(months)));
    let line = BooksQuestion::Total { code: other };
    assert_eq!(books.update(Message::RowPressed(1)), Action::Read(Question::Books(line)));
}

/// The sums of a statement have their codes where an account has its own.
#[test]
fn a_sum_of_the_balance_sheet_opens_its_sections() {
    let now = [("111000", 5), ("310000", -5)].map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(amount)));
    let balances = balance_sheet::Balances { now: now.into(), coded: Some(2026), ..Default::default() };
    let sheet = balance_sheet::table(&balances, ("2026-12-31".parse().ok(), None), Language::Id);
    let of = |row: usize| opens(&sheet, row);
    let code = |line: Line| Some(Opens::Code(total_code::of_line(2026, line)));
    assert_eq!(of(0), Some(Opens::Account(AccountCode::TILL_CASH)));
    assert_eq!((of(1), of(2)), (code(Line::Section(0)), code(Line::Sheet(0))));
    let plain = balance_sheet::table(&balance_sheet::Balances { coded: None, ..balances }, (None, None), Language::Id);
    assert_eq!(opens(&plain, 1), None, "of a day within a year a sum is no total of it");
}

#[test]
fn a_member_behind_a_sum_opens_her_receipts_and_in_another_list_she_does_not() {
    const LISTED: &[Column] = &[words("number"), words("amount")];
    const NAMED: &[Column] = &[words("number"), words("name"), words("amount")];
    let row = |columns: &'static [Column], cells: &[&str]| {
        let mut table = Table::new(Vec::new(), columns);
        table.push(cells.iter().map(|cell| Cell::words(*cell)));
        opens(&table, 0)
    };
    assert_eq!(row(LISTED, &["A00003", "10"]), Some(Opens::Member(MemberNumber("A00003".to_owned()))));
    assert_eq!(row(NAMED, &["A00003", "Ani", "10"]), None);
}

#[test]
fn a_late_answer_is_dropped_and_no_year_is_opened_before_it_began() {
    let mut books = opened();
    books.update(Message::ChoicePressed(2));
    let late = BooksQuestion::Report { report: Report::TrialBalance, year: 2026 };
    let table = trial_balance::table(Vec::new(), None, Language::Id);
    books.update(Message::Answered(late, Box::new(BooksFound::Table(Box::new(table)))));
    assert_eq!(books.found, None);
    assert_eq!(books.update(Message::YearPressed(2027)), Action::Refuse(Text::new("books-no-later-year")));
    let before = BooksQuestion::Report { report: Report::Income, year: 2025 };
    assert_eq!(books.update(Message::YearPressed(2025)), Action::Read(Question::Books(before)));
}

#[test]
fn the_counter_keeps_no_books() {
    let allowed: Vec<Role> = Role::ALL.into_iter().filter(|role| Books::is_for(*role)).collect();
    assert_eq!(allowed, [Role::Manajer, Role::Bendahara, Role::Pengurus, Role::Pengawas]);
}

#[test]
fn a_finding_is_chosen_with_a_finger() {
    let mut books = opened();
    books.update(Message::ChoicePressed(10));
    let finding = |number| crate::domain::cooperative::findings::Finding {
        number,
        date: "2026-11-20".parse().expect("a date"),
        by: "pengawas".to_owned(),
        words: "Kas kurang".to_owned(),
        answer: None,
        closed: None,
    };
    let table = crate::reports::findings::table(
        vec![finding(1), finding(2)],
        crate::reports::Period::default(),
        &Default::default(),
    );
    books.found = Some(BooksFound::Table(Box::new(table)));
    assert_eq!(books.finding(), Some(1));
    assert_eq!(books.update(Message::RowPressed(1)), Action::None);
    assert_eq!(books.finding(), Some(2), "the one that is answered now");
}

#[test]
fn a_finding_is_written_with_the_letters_and_read_again() {
    let mut books = opened();
    books.update(Message::ChoicePressed(10));
    assert!(books.has_findings());
    assert_eq!(books.update(Message::AnswerPressed), Action::Refuse(Text::new("finding-choose")), "none is there");
    assert_eq!(books.update(Message::RowPressed(1)), Action::None, "a late finger");
    books.update(Message::NotePressed);
    for sign in "kasx".chars() {
        books.update(Message::Typed(Stroke::Sign(sign)));
    }
    books.update(Message::Typed(Stroke::Erase));
    let input = Input::Books(Asked::Finding(Finding::Note { words: "kas".to_owned(), date: None }));
    assert_eq!(books.update(Message::SavePressed), Action::Submit(input.clone()));
    let refusal = Refusal::new(crate::till::refusal::Code::NotAllowed, Text::new("till-role-may-not"));
    books.answered(&input, &Err(refusal));
    assert!(books.refused && books.writing.is_some(), "what was written stays");
    let again = books.answered(&input, &Ok(Answer::default()));
    assert_eq!(again, books.question());
    assert_eq!(books.writing, None);
}

/// As *Laporan* has it (koperasi 1.5, 6.5).
#[test]
fn savings_are_read_once_that_is_written_down_and_become_files_by_two_people() {
    let mut books = opened();
    let look = Input::Membership(Membership::LookAtList { listed: Listed::Savings });
    let at = CHOICES.iter().position(|choice| *choice == Choice::Report(Report::Savings)).expect("its key");
    assert_eq!(books.update(Message::ChoicePressed(at)), Action::Submit(look.clone()));
    assert_eq!(books.question(), Action::Submit(look.clone()), "nothing is read before");
    let asked = BooksQuestion::Report { report: Report::Savings, year: 2026 };
    let read = Action::Read(Question::Books(asked));
    assert_eq!(books.answered(&look, &Ok(Answer::default())), read);
    assert_eq!(books.question(), read, "once is enough");
    let export = Input::Books(Asked::ExportPersonal { purpose: "savings".to_owned() });
    assert_eq!(books.update(Message::FilesPressed), Action::Submit(export.clone()));
    let files = BooksQuestion::Files { report: Report::Savings, year: 2026, by: String::new() };
    assert_eq!(books.answered(&export, &Ok(Answer::default())), Action::Read(Question::Books(files)));
    books.update(Message::ChoicePressed(0));
    assert!(matches!(books.update(Message::FilesPressed), Action::Read(_)), "nobody's names are in a trial balance");
}
