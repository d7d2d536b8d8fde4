//! Suppliers put onto the list and changed on the paper counter.

use super::super::refusal::Refusal;
use super::super::tests::Counter;
use super::*;

/// The manager stands at the till.
fn manager() -> Counter {
    let mut counter = Counter::new();
    counter.does("logout");
    counter.does("login manajer 444444");
    counter
}

fn code(done: Result<Vec<Happening>, Refusal>) -> (Code, &'static str) {
    let refusal = done.expect_err("refused");
    (refusal.code, refusal.text.key)
}

fn set(happenings: Vec<Happening>) -> (SupplierSet, Personal) {
    match happenings.into_iter().next() {
        Some(Happening { event: Event::SupplierSet(set), personal }) => (set, personal.unwrap_or_default()),
        other => panic!("no supplier but {other:?}"),
    }
}

#[test]
fn a_cashier_changes_no_supplier() {
    let mut counter = Counter::new();
    assert_eq!(code(counter.tries("supplier new Maju")).0, Code::NotAllowed);
    assert_eq!(code(counter.tries("supplier set PBF01 terms=1")).0, Code::NotAllowed);
}

#[test]
fn a_new_one_has_all_that_was_said_and_names_stand_in_the_private_part() {
    let mut counter = manager();
    let line =
        "supplier new \"CV  Maju Jaya\" kind=konsinyasi commission=12.5 terms=7 phone=0511-330011 address=Kuripan";
    let (set, who) = set(counter.does(line));
    assert_eq!((set.code.as_str(), set.supplier_kind.as_str(), set.terms_days), ("PA001", "konsinyasi", 7));
    assert!(set.consignment, "his goods are his");
    assert_eq!(set.commission_percent, "12.5");
    assert_eq!(
        (who.name.as_str(), who.phone.as_str(), who.address.as_str()),
        ("CV Maju Jaya", "0511-330011", "Kuripan")
    );
}

#[test]
fn what_is_not_named_stays() {
    let mut counter = manager();
    let (set, who) = set(counter.does("supplier set PBF01 terms=45"));
    assert_eq!((set.supplier_kind.as_str(), set.terms_days, set.pkp), ("pbf", 45, true));
    assert_eq!((who.name.as_str(), who.phone.as_str()), ("PBF Sehat", "0800-1"));
}

#[test]
fn each_slip_has_its_sentence() {
    let mut counter = manager();
    for (line, key) in [
        ("supplier new \" \"", "supplier-name-needed"),
        ("supplier new \"pbf sehat\"", "supplier-name-taken"),
        ("supplier new Maju code=PBF01", "supplier-code-taken"),
        ("supplier new Maju code=maju", "supplier-bad-code"),
        ("supplier new Maju terms=-1", "supplier-bad-terms"),
        ("supplier new Maju terms=366", "supplier-bad-terms"),
        ("supplier new Maju kind=toko", "supplier-bad-kind"),
        ("supplier new Maju kind=pbf", "supplier-licence-needed"),
        ("supplier new Maju licence=1", "supplier-licence-of-pbf"),
        ("supplier new Maju commission=10", "supplier-commission-of-consignor"),
        ("supplier new Maju phone=banyak", "supplier-bad-phone"),
        ("supplier new Maju npwp=123", "supplier-bad-npwp"),
        ("supplier set SUP99 terms=1", "till-unknown-supplier"),
        ("supplier set PBF01 terms=30", "supplier-same"),
    ] {
        assert_eq!(code(counter.tries(line)), (Code::BadInput, key), "{line}");
    }
}

#[test]
fn where_money_goes_to_is_agreed_to_by_the_treasurer() {
    let mut counter = manager();
    let line = "supplier set PBF01 bank=\"BRI 0012-01 a.n. PT Sehat\"";
    assert_eq!(code(counter.tries(line)), (Code::NeedsApproval, "supplier-bank-agreed"));
}

#[test]
fn one_who_came_by_file_without_a_licence_may_change_his_phone_but_not_lose_a_licence() {
    let mut counter = manager();
    let (with, _) = set(counter.does("supplier set PBF01 licence=PBF-63-001"));
    assert_eq!(with.licence, "PBF-63-001");
    let (without, _) = set(counter.does("supplier set PBF01 phone=0511-330012"));
    assert_eq!(without.licence, "");
}
