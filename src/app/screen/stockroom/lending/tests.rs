use std::sync::Arc;

use super::*;
use crate::app::gallery::sample;
use crate::domain::id::MemberNumber;
use crate::domain::people::user::Role;
use crate::locale::Language;
use crate::till::answer::books::LoanView;

fn shop(role: Role) -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    shop
}

fn desk(at: usize) -> Lending {
    Lending { book: sample::office::loan_book(), at, ..Lending::default() }
}

#[test]
fn each_step_of_a_loan_is_for_its_own_people() {
    let of = |role, at| desk(at).doings(&shop(role));
    assert_eq!(of(Role::Pengurus, 0), [Doing::Approve, Doing::Print, Doing::Reject]);
    assert_eq!(of(Role::Bendahara, 0), [Doing::Print], "she pays out what was approved");
    assert_eq!(of(Role::Bendahara, 1), [Doing::Disburse, Doing::Print]);
    assert_eq!(of(Role::Manajer, 1), [Doing::Print]);
    assert_eq!(of(Role::Kasir, 2), [Doing::Pay], "instalments are taken at the drawer");
    assert_eq!(of(Role::Pengawas, 2), [Doing::Print]);
}

#[test]
fn what_is_signed_for_is_shown_while_it_is_typed() {
    let shop = shop(Role::Manajer);
    let mut desk = desk(0);
    desk.tool("lending-tool-new", &shop);
    assert!(!desk.finish(&shop).ready);
    desk.enter("lending-field-member", Entered::Words("3".to_owned()), &shop);
    desk.enter("lending-field-principal", Entered::Money(Rupiah::of(1_200_000)), &shop);
    desk.enter("lending-field-months", Entered::Quantity(Quantity::whole(12)), &shop);
    desk.enter("lending-field-method", Entered::Choice(2), &shop);
    let about = desk.about(&shop).expect("a schedule");
    assert_eq!(about.figure, format::plain_on_screen(Rupiah::of(106_619)).into(), "the annuity of the rule book");
    let Step::Do(Input::Lending(Asked::Apply { months, rate, method, .. })) = desk.done(&shop) else { panic!("asked") };
    assert_eq!((months, rate.as_deref(), method.as_deref()), (12, Some("1"), Some("anuitas")));
}

#[test]
fn a_write_off_needs_the_number_of_a_decision() {
    let shop = shop(Role::Bendahara);
    let mut desk = desk(2);
    assert_eq!(desk.now(&shop), Some(Doing::Pay), "the commonest stands first");
    let at = desk.doings(&shop).iter().position(|doing| *doing == Doing::WriteOff).expect("she may");
    desk.enter("office-field-doing", Entered::Choice(at), &shop);
    assert!(!desk.finish(&shop).ready);
    desk.enter("office-field-decision", Entered::Words("ra-9".to_owned()), &shop);
    let Step::Do(Input::Lending(Asked::WriteOff { loan, decision })) = desk.done(&shop) else { panic!("written off") };
    assert_eq!((loan.as_str(), decision.as_str()), ("P00002", "RA-9"));
}

/// Who keeps the books accrues what the last month left, and turns from one way to the other; nobody else does.
#[test]
fn jasa_of_a_month_is_accrued_where_the_allowance_is_made() {
    let ids = |desk: &Lending, role| -> Vec<&str> { desk.tools(&shop(role)).iter().map(|tool| tool.id).collect() };
    let mut desk = desk(2);
    let wanted = ["lending-tool-allowance", "lending-tool-accrue", "lending-tool-jasa-paid", "lending-tool-rules"];
    assert_eq!(ids(&desk, Role::Bendahara), wanted);
    assert!(ids(&desk, Role::Manajer).iter().all(|tool| !wanted[..3].contains(tool)));
    let Step::Do(Input::Lending(Asked::Accrue { month })) = desk.tool("lending-tool-accrue", &shop(Role::Bendahara))
    else {
        panic!("accrued")
    };
    assert_eq!(month.to_string(), "2026-10-01", "the newest that is over");
    (desk.book.accrues, desk.book.accruable) = (false, None);
    assert_eq!(
        ids(&desk, Role::Bendahara),
        ["lending-tool-allowance", "lending-tool-jasa-monthly", "lending-tool-rules"]
    );
}

#[test]
fn a_class_has_its_colour() {
    assert_eq!(lateness(0).0, Tone::Good);
    assert_eq!(lateness(90).0, Tone::Attention);
    assert_eq!(lateness(91).0, Tone::Stop);
}

#[test]
fn the_mark_stays_on_the_loan_that_was_paid_out() {
    let mut desk = desk(1);
    let paid_out = desk.number();
    let shop = shop(Role::Bendahara);
    let mut book = sample::office::loan_book();
    let applied = book.applied.remove(1);
    let mut running = book.running[0].clone();
    running.standing.loan = applied.applied.loan;
    book.running.push(running);
    let asked = Asked::Disburse { loan: paid_out.clone(), bank: false, first_due: None, fee: None };
    let view = LoanView {
        loan: paid_out.clone(),
        member: MemberNumber("A00002".to_owned()),
        principal: Rupiah::of(1_200_000),
        jasa: Rupiah::ZERO,
        fee: Rupiah::ZERO,
        first: Rupiah::ZERO,
        last: Rupiah::ZERO,
        first_due: None,
        months: 12,
        state: "dicairkan",
    };
    desk.answered(&Input::Lending(asked), &Answer { loan: Some(Arc::new(view)), ..Answer::default() });
    desk.told(StockFound::Office(OfficeFound::Loans(Box::new(book.clone()))));
    assert_eq!(desk.number(), paid_out);
    // What is in no list any more leaves no mark on another.
    book.running.pop();
    desk.told(StockFound::Office(OfficeFound::Loans(Box::new(book))));
    assert_eq!(desk.at(&shop), None);
}

#[test]
fn who_borrows_is_named_before_it_is_filed() {
    let shop = shop(Role::Manajer);
    let mut desk = desk(0);
    desk.tool("lending-tool-new", &shop);
    desk.enter("lending-field-principal", Entered::Money(Rupiah::of(1_200_000)), &shop);
    desk.enter("lending-field-months", Entered::Quantity(Quantity::whole(12)), &shop);
    desk.enter("lending-field-member", Entered::Words("12".to_owned()), &shop);
    assert!(!desk.finish(&shop).ready, "nobody knows yet who that is");
    let people = vec![sample::office::people().remove(0)];
    let (number, name) = (people[0].standing.number.to_string(), people[0].standing.name.clone());
    desk.told(StockFound::Office(OfficeFound::People { typed: "12".to_owned(), people }));
    assert!(desk.finish(&shop).ready);
    assert_eq!(desk.fields(&shop)[0].value, Words::Data(format!("{number} {name}")));
}
