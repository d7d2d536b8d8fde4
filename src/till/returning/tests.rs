//! Returns, voids and late members, on the paper counter.

use super::super::tests::shop::{INDOMIE, PARACETAMOL};
use super::super::tests::{Counter, rp};
use super::*;
use crate::domain::event::after_sale::MemberAttached;
use crate::domain::time::Instant;

/// Rings this up, pays in cash, and gives the receipt's number.
fn sold(counter: &mut Counter, lines: &[&str]) -> String {
    for line in lines {
        counter.does(line);
    }
    let sale = counter.completed("pay cash 900000");
    sale.receipt.to_string()
}

fn came(counter: &mut Counter, line: &str) -> SaleReturned {
    match counter.does(line).into_iter().next().map(|happening| happening.event) {
        Some(Event::SaleReturned(back)) => back,
        other => panic!("{line}: no return but {other:?}"),
    }
}

fn attached(happenings: Vec<Happening>) -> MemberAttached {
    match happenings.into_iter().next().map(|happening| happening.event) {
        Some(Event::MemberAttached(attached)) => attached,
        other => panic!("no member but {other:?}"),
    }
}

/// The sale's past is changed as if it had been another.
fn past<'a>(counter: &'a mut Counter, receipt: &str) -> &'a mut PastSale {
    match counter.shop.papers.get_mut(&receipt.parse().expect("a receipt number")) {
        Some(Paper::Sale(past)) => past,
        other => panic!("no sale but {other:?}"),
    }
}

#[test]
fn one_of_three_comes_back_as_the_exact_negative() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 3"]);
    counter.does(&format!("return {receipt}"));
    assert_eq!(counter.sale().lines.len(), 0, "nothing is taken yet");
    assert_eq!(counter.refuses("refund cash"), Code::NothingToPay);
    counter.does("take 1 1 salah");
    let view = counter.sale();
    let line = &view.lines[0];
    assert_eq!((line.qty_milli.milli(), line.price, line.amount), (-1_000, rp(3_500), rp(-3_500)));
    assert_eq!((view.gross, view.total, view.payable, view.receipt), (rp(-3_500), rp(-3_500), rp(-3_500), None));
    let back = came(&mut counter, "refund cash");
    assert_eq!((back.receipt.to_string(), back.of.to_string()), ("261124-A-0002".to_owned(), receipt.clone()));
    assert_eq!((back.payable, back.lines[0].sold.cost), (rp(3_500), rp(3_000)));
    assert_eq!(counter.sale().receipt.map(|number| number.to_string()).as_deref(), Some("261124-A-0002"));
    assert_eq!(counter.sale().payable, rp(-3_500));
    counter.does(&format!("return {receipt}"));
    assert_eq!(counter.refuses("take 1 3"), Code::AlreadyReturned);
    counter.does("take 1 2");
    counter.does("refund cash");
    assert_eq!(counter.refuses(&format!("return {receipt}")), Code::AlreadyReturned);
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.sale().total, rp(3_500), "the next sale begins");
}

#[test]
fn the_code_on_a_receipt_begins_its_return_and_nothing_else_goes_on_meanwhile() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001"]);
    let forged = counter.tries(&format!("scan GERAI/{receipt}/0123456789ABCDEE")).expect_err("its mark is another");
    assert_eq!((forged.code, forged.text.key), (Code::NotAllowed, "till-receipt-mark-wrong"));
    assert_eq!(counter.answer().returning, None);
    counter.does(&format!("scan GERAI/{receipt}/0123456789ABCDEF"));
    assert_eq!(counter.answer().returning.map(|view| view.receipt.to_string()), Some(receipt.clone()));
    counter.does(&format!("scan {receipt}"));
    counter.does("take 1 1");
    assert_eq!(counter.refuses(&format!("return {receipt}")), Code::OpenSale, "goods are in hand");
    assert_eq!(counter.refuses("logout"), Code::OpenSale);
    assert_eq!(counter.refuses("hold"), Code::OpenSale);
    counter.does("cancel");
    assert_eq!(counter.answer().returning, None);
    assert_eq!(counter.refuses("take 1 1"), Code::BadInput);
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.refuses(&format!("scan {receipt}")), Code::OpenSale);
    assert_eq!(counter.refuses("scan 261124-A-0099"), Code::OpenSale);
    counter.does("cancel");
    assert_eq!(counter.refuses("scan 261124-A-0099"), Code::UnknownReceipt);
}

#[test]
fn a_returns_own_paper_and_one_of_another_system_say_what_they_are() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001"]);
    counter.does(&format!("return {receipt}"));
    counter.does("take 1 1");
    counter.does("refund cash");
    let own = counter.tries("return 261124-A-0002").expect_err("a return's own");
    assert_eq!((own.code, own.text.key), (Code::NotAllowed, "till-receipt-of-a-return"));
    let receipt = sold(&mut counter, &["add S00001"]);
    counter.tries(&format!("void {receipt} salah")).expect_err("asks");
    counter.does("approve manajer 444444");
    let own = counter.tries("void 261124-A-0004 salah").expect_err("a void's own");
    assert_eq!((own.code, own.text.key), (Code::NotAllowed, "till-receipt-of-a-void"));
    counter.shop.papers.insert("261101-A-0001".parse().expect("a number"), Paper::Imported);
    let old = counter.tries("return 261101-A-0001").expect_err("taken over");
    assert_eq!((old.code, old.text.key), (Code::NotAllowed, "till-receipt-imported"));
}

#[test]
fn medicines_and_weighed_goods_never_go_back_on_the_shelf() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &[&format!("scan {PARACETAMOL}"), "add S00002 1.250", "add S00001 2"]);
    counter.does(&format!("return {receipt}"));
    assert_eq!(counter.refuses("take 1 1 tidak_cocok good"), Code::NotAllowed);
    counter.does("take 1 1 salah good");
    assert_eq!(counter.answer().notices[0].key, "till-not-back-to-stock");
    counter.does("take 2 0.500 salah supplier");
    counter.does("take 3 1");
    assert_eq!(counter.refuses("take 3 0.5"), Code::FractionNotSold);
    assert_eq!(counter.refuses("take 3 -1"), Code::BadQuantity);
    assert_eq!(counter.refuses("take 4 1"), Code::BadInput);
    let back = came(&mut counter, "refund cash");
    let went: Vec<Condition> = back.lines.iter().map(|line| line.condition).collect();
    assert_eq!(went, [Condition::Damaged, Condition::Supplier, Condition::Good]);
    let reasons: Vec<&str> = back.lines.iter().map(|line| line.reason.as_str()).collect();
    assert_eq!(reasons, ["salah", "salah", "lain"]);
}

#[test]
fn what_people_say_beside_the_reasons_is_kept_in_private() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 2"]);
    counter.does(&format!("return {receipt}"));
    counter.does("take 1 1 \"sudah penyok\" damaged");
    let happening = counter.does("refund cash").remove(0);
    assert_eq!(happening.personal.map(|personal| personal.words), Some("sudah penyok".to_owned()));
    match happening.event {
        Event::SaleReturned(back) => assert_eq!(back.lines[0].reason, "lain"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn money_that_changes_its_way_much_of_it_or_late_needs_the_manager() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 30"]);
    counter.does(&format!("return {receipt}"));
    counter.does("take 1 29");
    assert_eq!(counter.refuses("refund cash"), Code::NeedsApproval, "101.500");
    assert_eq!(counter.refuses("approve kasir 111111"), Code::NotAllowed);
    counter.does("take 1 1");
    assert_eq!(counter.refuses("refund dollars"), Code::BadInput);
    assert_eq!(counter.refuses("refund safe"), Code::NotAllowed);
    assert_eq!(counter.refuses("refund voucher"), Code::NotAllowed);
    assert_eq!(counter.refuses("refund qris"), Code::NeedsApproval, "it was paid in cash");
    let back = came(&mut counter, "approve manajer 444444");
    assert_eq!((back.tenders[0].tender.as_str(), back.tenders[0].amount), ("qris", rp(3_500)));
}

#[test]
fn an_old_receipt_needs_the_manager() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 2"]);
    past(&mut counter, &receipt).sale.date = "2026-11-16".parse().expect("a date");
    counter.does(&format!("return {receipt}"));
    assert!(counter.answer().returning.is_some_and(|view| view.needs_approval));
    counter.does("take 1 1");
    assert_eq!(counter.refuses("refund cash"), Code::NeedsApproval);
    let back = came(&mut counter, "approve manajer 444444");
    assert_eq!(back.approved_by.map(|user| user.to_string()).as_deref(), Some("manajer"));
}

#[test]
fn kasbon_comes_off_what_is_owed_and_no_more() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["member 3", "add S00001 2"]);
    past(&mut counter, &receipt).tenders[0].tender = "kasbon".to_owned();
    counter.shop.owed = rp(5_000);
    counter.does(&format!("return {receipt}"));
    assert_eq!(counter.answer().returning.map(|view| view.tenders), Some(vec!["kasbon".to_owned()]));
    counter.does("take 1 2");
    assert_eq!(counter.refuses("refund kasbon"), Code::NotAllowed, "6.600 of 5.000");
    counter.does("take 1 1");
    let back = came(&mut counter, "refund kasbon");
    assert_eq!((back.tenders[0].amount, back.rounding), (rp(3_300), rp(0)));
    assert_eq!((back.counts, back.purchases_year), (true, rp(1_000_000 - 3_300)));
}

#[test]
fn a_sale_is_voided_in_its_shift_by_two_people_and_once() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 2", "add S00002 0.333"]);
    assert_eq!(counter.refuses(&format!("void {receipt} salah")), Code::NeedsApproval);
    let happening = counter.does("approve manajer 444444").remove(0);
    assert_eq!(happening.personal.map(|personal| personal.words), Some("salah".to_owned()));
    let Event::SaleReturned(back) = happening.event else { panic!("no void") };
    assert!(back.void);
    assert_eq!((back.total, back.rounding, back.payable), (rp(16_790), rp(-90), rp(16_700)));
    assert_eq!(counter.sale().total, rp(-16_790));
    assert_eq!(counter.refuses(&format!("void {receipt} lagi")), Code::AlreadyReturned);
    assert_eq!(counter.refuses(&format!("return {receipt}")), Code::AlreadyReturned);
    assert_eq!(counter.refuses("void 261124-A-0099 salah"), Code::UnknownReceipt);
    let other = sold(&mut counter, &["add S00001"]);
    past(&mut counter, &other).shift_open = false;
    assert_eq!(counter.refuses(&format!("void {other} salah")), Code::NotAllowed);
    let part = sold(&mut counter, &["add S00001 2"]);
    counter.does(&format!("return {part}"));
    counter.does("take 1 1");
    counter.does("refund cash");
    assert_eq!(counter.refuses(&format!("void {part} salah")), Code::AlreadyReturned);
    let own = sold(&mut counter, &["add S00001"]);
    past(&mut counter, &own).cashier = crate::domain::id::UserId::from("manajer");
    assert_eq!(counter.refuses(&format!("void {own} salah")), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve manajer 444444"), Code::NotAllowed, "who sold does not agree");
}

#[test]
fn a_member_is_attached_on_the_day_by_two_and_later_by_the_manager() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 2"]);
    assert_eq!(counter.refuses(&format!("attach {receipt} 77")), Code::UnknownMember);
    assert_eq!(counter.refuses(&format!("attach {receipt} 5")), Code::NotAMember);
    assert_eq!(counter.refuses(&format!("attach {receipt} -")), Code::BadInput, "it has none");
    assert_eq!(counter.refuses(&format!("attach {receipt} 3")), Code::NeedsApproval);
    let got = attached(counter.does("approve manajer 444444"));
    assert_eq!((got.was, got.counts, got.counted), (None, true, rp(7_000)));
    let shown = counter.sale();
    assert_eq!(shown.member.map(|member| member.number.0), Some("A00003".to_owned()));
    assert_eq!(shown.purchases_year, Some(rp(1_000_000 + 7_000)), "hers, not those of who stood there before");
    past(&mut counter, &receipt).sale.date = "2026-11-20".parse().expect("a date");
    assert_eq!(counter.refuses(&format!("attach {receipt} -")), Code::NotAllowed, "the manager's alone");
    counter.does("login manajer 444444");
    let happenings = counter.does(&format!("attach {receipt} -"));
    assert!(
        happenings
            .iter()
            .any(|happening| { matches!(&happening.event, Event::Noted(note) if note.note == "member_attached_late") })
    );
    assert!(!attached(happenings).counts);
    past(&mut counter, &receipt).sale.date = "2026-11-16".parse().expect("a date");
    assert_eq!(counter.refuses(&format!("attach {receipt} 3")), Code::NotAllowed, "eight days");
}

#[test]
fn a_sale_of_the_last_day_gets_its_member_in_the_new_year_until_the_old_one_is_closed() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 2"]);
    past(&mut counter, &receipt).sale.date = "2026-12-31".parse().expect("a date");
    counter.till.shift.as_mut().expect("a shift").date = "2027-01-02".parse().expect("a date");
    counter.does("login manajer 444444");
    let got = attached(counter.does(&format!("attach {receipt} 3")));
    assert_eq!((got.date.to_string().as_str(), got.counted), ("2026-12-31", rp(7_000)), "in the books of its year");
    counter.shop.office.closed.push(2026);
    let refused = counter.tries(&format!("attach {receipt} -")).expect_err("closed");
    assert_eq!(refused.text.key, "till-attach-year-closed");
}

#[test]
fn what_came_back_stays_with_whom_it_was_taken_from() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, &["add S00001 3"]);
    counter.does(&format!("return {receipt}"));
    counter.does("take 1 1");
    counter.does("refund cash");
    counter.refuses(&format!("attach {receipt} 3"));
    let got = attached(counter.does("approve manajer 444444"));
    assert_eq!((got.counted, got.lines[0].cost), (rp(7_000), rp(6_000)));
}

#[test]
fn a_member_on_many_sales_or_at_two_tills_is_pointed_out() {
    let mut counter = Counter::new();
    let at = |text: &str| -> Instant { text.parse().expect("an instant") };
    let here = "A".parse().expect("a letter");
    counter.shop.member_sales = vec![(here, at("2026-11-24T00:30:00Z"), 0); 15];
    counter.shop.member_sales.push(("B".parse().expect("a letter"), at("2026-11-24T00:55:00Z"), 0));
    counter.does("member 3");
    let keys: Vec<&str> = counter.answer().notices.iter().map(|text| text.key).collect();
    assert_eq!(keys, ["till-member-often", "till-member-two-tills"]);
    counter.shop.member_sales.truncate(14);
    counter.does("member 3");
    assert_eq!(counter.answer().notices, Vec::new());
}
