use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

#[test]
fn nothing_is_booked_until_the_rows_come_to_what_was_paid() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut desk = PayrollDesk { seen: sample::office::payroll(), ..PayrollDesk::default() };
    assert_eq!(desk.doings(), [Doing::Open, Doing::Drop], "one is waited for");
    assert_eq!(desk.done(&shop), Step::Stay);
    assert_eq!(desk.page, Page::List("GA0002".to_owned()));
    let listed = desk.sum();
    assert!(!desk.finish(&shop).ready, "nobody said what came in");
    desk.enter("payroll-field-total", Entered::Money(listed - Rupiah::of(20_000)), &shop);
    assert!(!desk.finish(&shop).ready, "and 20.000 are missing");
    desk.at = 1;
    let row = desk.row().expect("a row").total();
    desk.enter("payroll-field-taken", Entered::Money(row - Rupiah::of(20_000)), &shop);
    assert!(desk.finish(&shop).ready);
    let Step::Do(Input::Membership(Asked::Payroll(asked))) = desk.done(&shop) else { panic!("it is booked") };
    let Ask::Post { list, total, cash, taken } = *asked else { panic!("it is booked") };
    assert_eq!((list.as_str(), total, cash, taken.len()), ("GA0002", listed - Rupiah::of(20_000), false, 1));
}

fn opened(page: Page) -> PayrollDesk {
    PayrollDesk { seen: sample::office::payroll(), page, ..PayrollDesk::default() }
}

#[test]
fn who_is_on_a_list_is_seen_and_taken_off() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut desk = opened(Page::Employers);
    desk.tool("payroll-tool-member", &shop);
    assert_eq!(desk.page, Page::Members("ASDN1".to_owned()));
    let names: Vec<Words> = desk.rows(&shop).into_iter().map(|row| row.name).collect();
    assert_eq!((names.len(), &names[1]), (4, &Words::Data("Siti Aminah".to_owned())));
    desk.choose(1, &shop);
    let Step::Do(input) = desk.tool("payroll-tool-off", &shop) else { panic!("taken off") };
    let Input::Membership(Asked::Payroll(asked)) = &input else { panic!("{input:?}") };
    assert_eq!(**asked, Ask::Agree { number: "A00007".to_owned(), employer: None, kasbon: Rupiah::ZERO });
    let Step::Said(said) = desk.answered(&input, &Answer::default()) else { panic!("said") };
    assert!(said.facts.iter().any(|(_, fact)| *fact == "off".into()), "{said:?}");
    assert!(desk.page_back() && desk.page == Page::Employers && desk.at == 0);
}

#[test]
fn who_agrees_is_named_first() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut desk = opened(Page::Members("ASDN1".to_owned()));
    assert!(matches!(desk.enter("payroll-field-member", Entered::Words("2".to_owned()), &shop), Step::Read(_)));
    assert!(!desk.finish(&shop).ready);
    let mut people = sample::office::people();
    let told = |desk: &mut PayrollDesk, people| {
        desk.told(StockFound::Office(OfficeFound::People { typed: "2".to_owned(), people }));
    };
    told(&mut desk, Vec::new());
    assert!(!desk.finish(&shop).ready, "nobody has it");
    desk.enter("payroll-field-member", Entered::Words("2".to_owned()), &shop);
    people.truncate(1);
    let name = people[0].standing.name.clone();
    told(&mut desk, people);
    assert_eq!((desk.finish(&shop).ready, desk.finish(&shop).words), (true, Words::Data(name)));
}

#[test]
fn what_is_booked_stands_as_it_came() {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut desk = opened(Page::Employers);
    let state = desk.seen.book.lists.iter_mut().find(|state| state.posted.is_some()).expect("one is booked");
    state.posted.as_mut().expect("booked").total = Rupiah::of(15_000);
    assert_eq!(desk.rows(&shop)[1].figure, Words::Data("15.000".to_owned()), "of 20.000 that were asked for");
}
