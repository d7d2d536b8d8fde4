use proptest::prelude::*;

use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::event::{Event, Happening};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::till::answer::DeskDone;
use crate::till::lookup::past::Loan;
use crate::till::refusal::Code;
use crate::till::tests::{Counter, rp};

fn number() -> MemberNumber {
    MemberNumber("A00003".to_owned())
}

/// A counter where member 3 has these balances, and a loan of 600.000 that is left of 1.200.000.
fn counter(balances: &[(Balance, i64)]) -> Counter {
    let mut counter = Counter::new();
    counter.shop.desk.balances = balances.iter().map(|(balance, amount)| ((number(), *balance), rp(*amount))).collect();
    counter.shop.desk.loans = vec![Loan {
        loan: "P00001".to_owned(),
        member: number(),
        method: "flat".to_owned(),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        round_to: 1,
        first_due: "2026-06-20".parse().expect("a date"),
        paid: Paid { instalments: 6, owed: rp(600_000), ..Paid::default() },
    }];
    counter
}

fn balance(counter: &Counter, balance: Balance) -> Rupiah {
    counter.shop.desk.balances.get(&(number(), balance)).copied().unwrap_or_default()
}

fn moved(happenings: &[Happening]) -> Vec<&'static str> {
    happenings.iter().map(|happening| happening.event.kind()).collect()
}

#[test]
fn pokok_is_paid_once_and_never_beyond() {
    let mut counter = counter(&[(Balance::Pokok, 60_000)]);
    assert_eq!(counter.refuses("save 3 pokok 40001"), Code::BadInput);
    counter.does("save 3 pokok 15000");
    counter.does("save 3 pokok 25000");
    assert_eq!(balance(&counter, Balance::Pokok), rp(100_000));
    assert_eq!(counter.refuses("save 3 pokok 1"), Code::NothingToPay);
}

#[test]
fn savings_with_noughts_too_many_are_asked_about() {
    let mut counter = counter(&[]);
    assert_eq!(counter.refuses("save 3 sukarela 999999999999"), Code::NeedsConfirmation);
    counter.does("save 3 sukarela 60000000");
    assert_eq!(balance(&counter, Balance::Sukarela), rp(60_000_000));
}

#[test]
fn wajib_names_its_months_and_asks_about_a_zero_too_many() {
    // Joined in January: at Rp20.000 a month, nine of eleven are paid.
    let mut counter = counter(&[(Balance::Wajib, 180_000)]);
    counter.does("save 3 wajib 60000");
    let desk = counter.answer().desk.expect("the desk did something");
    let DeskDone::Saving { months: Some(months), .. } = desk.done else { panic!("{desk:?}") };
    assert_eq!((months.from.to_string(), months.to.to_string()), ("2026-10".to_owned(), "2026-12".to_owned()));
    assert_eq!((desk.amount, desk.balance), (rp(60_000), rp(240_000)));
    assert_eq!(counter.refuses("save 3 wajib 2000000"), Code::NeedsConfirmation);
    assert_eq!(balance(&counter, Balance::Wajib), rp(240_000));
}

#[test]
fn sukarela_is_paid_out_up_to_what_is_there_and_above_the_limit_by_two() {
    let mut counter = counter(&[(Balance::Sukarela, 900_000)]);
    counter.does("withdraw 3 300000");
    assert_eq!(counter.refuses("withdraw 3 600001"), Code::NotEnough);
    // 300.000 today already: 200.000 more are free, one rupiah more is not.
    assert_eq!(counter.refuses("withdraw 3 200001"), Code::NeedsApproval);
    counter.does("withdraw 3 200000");
    assert_eq!(balance(&counter, Balance::Sukarela), rp(400_000));
}

#[test]
fn who_has_a_pin_types_it() {
    let mut counter = counter(&[(Balance::Sukarela, 500_000)]);
    counter.shop.desk.member_pin = Some("246810".to_owned());
    assert_eq!(counter.refuses("withdraw 3 50000"), Code::WrongPin);
    assert_eq!(counter.refuses("withdraw 3 50000 111111"), Code::WrongPin);
    counter.does("withdraw 3 50000 246810");
    assert_eq!(balance(&counter, Balance::Sukarela), rp(450_000));
}

#[test]
fn what_an_unfinished_sale_took_of_the_savings_cannot_be_paid_out() {
    let mut counter = counter(&[(Balance::Sukarela, 10_000)]);
    counter.shop.desk.member_pin = Some("246810".to_owned());
    counter.does("member 3");
    counter.does("add S00001 4");
    counter.does("pay sukarela 246810 8000");
    assert_eq!(counter.refuses("withdraw 3 5000 246810"), Code::NotEnough);
    counter.does("withdraw 3 2000 246810");
}

#[test]
fn kasbon_is_paid_back_and_not_beyond() {
    let mut counter = counter(&[(Balance::Kasbon, 82_500)]);
    assert_eq!(counter.refuses("repay 3 82501"), Code::BadInput);
    counter.does("repay 3 82500");
    assert_eq!(balance(&counter, Balance::Kasbon), rp(0));
    assert_eq!(counter.refuses("repay 3 1"), Code::NothingToPay);
}

#[test]
fn a_loan_is_paid_by_its_parts_and_off_early() {
    let mut counter = counter(&[]);
    assert_eq!(counter.refuses("instalment P00009 1000"), Code::BadInput);
    assert_eq!(counter.refuses("instalment P00001 612001"), Code::BadInput);
    let happenings = counter.does("instalment p00001 112000");
    let Event::LoanPaid(paid) = &happenings[0].event else { panic!("{happenings:?}") };
    assert_eq!((paid.penalty, paid.jasa, paid.principal), (rp(0), rp(12_000), rp(100_000)));
    assert_eq!(paid.balance, rp(500_000));
    // The seventh is paid ahead; the running month is still November, so the eighth's jasa is not owed.
    counter.does("instalment P00001 500000");
    assert_eq!(counter.refuses("instalment P00001 1"), Code::NothingToPay);
}

#[test]
fn who_is_no_full_member_pays_pokok_only() {
    let mut counter = counter(&[]);
    assert_eq!(counter.refuses("save 4 sukarela 10000"), Code::NotAllowed);
    assert_eq!(counter.refuses("save 4 wajib 10000"), Code::NotAllowed);
    counter.does("save 4 pokok 25000");
    assert_eq!(counter.refuses("save 4 emas 10000"), Code::BadInput);
    assert_eq!(counter.refuses("save 999 pokok 10000"), Code::UnknownMember);
    assert_eq!(counter.refuses("save 3 pokok 0"), Code::BadInput);
}

#[test]
fn a_members_pin_needs_the_manager() {
    let mut counter = counter(&[]);
    assert_eq!(counter.refuses("member-pin 3 24681"), Code::BadInput);
    assert_eq!(counter.refuses("member-pin 3 246810"), Code::NeedsApproval);
    let happenings = counter.does("approve manajer 444444");
    assert_eq!(moved(&happenings), ["member_pin_set"]);
    let hash = happenings[0].personal.as_ref().map(|personal| personal.pin_hash.as_str());
    assert!(hash.is_some_and(|hash| !hash.is_empty()));
}

#[test]
fn a_voucher_has_a_number_that_can_be_scanned() {
    let mut counter = counter(&[]);
    let happenings = counter.does("voucher 50000");
    let Event::VoucherSold(sold) = &happenings[0].event else { panic!("{happenings:?}") };
    assert!(crate::domain::goods::barcode::is_checked(&sold.code) && sold.code.starts_with("29"));
    assert_eq!(counter.answer().voucher.as_deref(), Some(sold.code.as_str()));
}

#[test]
fn the_basket_beside_the_desk_stays() {
    let mut counter = counter(&[]);
    counter.does("add S00001 2");
    counter.does("save 3 sukarela 10000");
    assert_eq!(counter.sale().lines.len(), 1);
    counter.does("undo");
}

#[derive(Clone, Debug)]
enum Step {
    Save(&'static str, i64),
    Withdraw(i64),
    Repay(i64),
    Instalment(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (prop_oneof![Just("pokok"), Just("wajib"), Just("sukarela")], 1..120_000_i64)
            .prop_map(|(kind, amount)| Step::Save(kind, amount)),
        (1..400_000_i64).prop_map(Step::Withdraw),
        (1..90_000_i64).prop_map(Step::Repay),
        (1..400_000_i64).prop_map(Step::Instalment),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever is asked of the desk, each balance is the sum of its events and never below zero, and every event says
    /// the balance that it leads to.
    #[test]
    fn balances_are_the_fold_of_what_happened(steps in proptest::collection::vec(step(), 1..30)) {
        let begin = [(Balance::Pokok, 20_000), (Balance::Wajib, 40_000), (Balance::Sukarela, 100_000),
            (Balance::Kasbon, 150_000)];
        let mut counter = counter(&begin);
        for step in steps {
            let line = match step {
                Step::Save(kind, amount) => format!("save 3 {kind} {amount}"),
                Step::Withdraw(amount) => format!("withdraw 3 {amount}"),
                Step::Repay(amount) => format!("repay 3 {amount}"),
                Step::Instalment(amount) => format!("instalment P00001 {amount}"),
            };
            let happenings = counter.tries(&line).unwrap_or_default();
            for happening in &happenings {
                match &happening.event {
                    Event::SavingMoved(moved) => {
                        let all = [Balance::Pokok, Balance::Wajib, Balance::Sukarela];
                        let kind = all.into_iter().find(|kind| kind.code() == moved.saving).expect("a kind");
                        prop_assert_eq!(moved.balance, balance(&counter, kind));
                    }
                    Event::KasbonPaid(paid) => prop_assert_eq!(paid.balance, balance(&counter, Balance::Kasbon)),
                    Event::LoanPaid(paid) => {
                        let of = &counter.shop.desk.loans[0].paid;
                        prop_assert_eq!(paid.balance, of.owed - of.principal);
                        prop_assert!(!paid.balance.is_negative());
                    }
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            for kind in [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Kasbon] {
                prop_assert!(!balance(&counter, kind).is_negative(), "{kind:?} after {line}");
            }
            prop_assert!(balance(&counter, Balance::Pokok) <= rp(100_000));
        }
    }
}
