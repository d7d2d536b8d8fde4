use super::*;
use crate::app::gallery::sample;
use crate::domain::people::user::Role;
use crate::locale::Language;

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
