use super::*;
use crate::app::gallery::sample;
use crate::till::standing::LoanStanding;

fn desk() -> Desk {
    Desk { standing: Some(Box::new(sample::standing())), ..Desk::default() }
}

fn types(desk: &mut Desk, digits: &[&'static str]) {
    for digits in digits {
        desk.update(Message::DigitsPressed(digits));
    }
}

#[test]
fn nothing_is_taken_without_a_row_and_an_amount() {
    let mut desk = desk();
    assert_eq!(desk.update(Message::DonePressed), Action::Refuse(Text::new("desk-choose-row")));
    desk.update(Message::RowPressed(Choice::Sukarela));
    types(&mut desk, &["0"]);
    assert_eq!(desk.update(Message::DonePressed), Action::Refuse(Text::new("drawer-type-amount")));
    types(&mut desk, &["5", "0", "000"]);
    let (member, saving) = ("A00003".to_owned(), "sukarela".to_owned());
    let input = Input::Save { member, saving, amount: Rupiah::of(50_000) };
    assert_eq!(desk.update(Message::DonePressed), Action::Submit(input));
    assert_eq!(desk.update(Message::DonePressed), Action::None, "the second of two quick taps");
}

#[test]
fn what_is_behind_is_one_key() {
    let mut desk = desk();
    desk.update(Message::RowPressed(Choice::Wajib));
    let (label, behind) = desk.sums()[0];
    assert_eq!((label, behind), ("desk-sum-behind", Rupiah::of(40_000)));
    desk.update(Message::SumPressed(behind));
    let (member, saving) = ("A00003".to_owned(), "wajib".to_owned());
    assert_eq!(
        desk.update(Message::DonePressed),
        Action::Submit(Input::Save { member, saving, amount: Rupiah::of(40_000) })
    );
}

#[test]
fn an_instalment_offers_what_is_due_and_what_pays_it_off() {
    let mut desk = desk();
    desk.update(Message::RowPressed(Choice::Loan(0)));
    let sums = desk.sums();
    assert_eq!(sums[0], ("desk-sum-due", Rupiah::of(112_000)));
    assert_eq!(sums[1].0, "desk-sum-payoff");
    desk.update(Message::SumPressed(sums[0].1));
    let input = Input::Instalment { loan: "P00001".to_owned(), amount: Rupiah::of(112_000) };
    assert_eq!(desk.update(Message::DonePressed), Action::Submit(input));
}

#[test]
fn who_has_a_pin_types_it_before_anything_is_paid_out() {
    let mut desk = desk();
    desk.update(Message::RowPressed(Choice::Withdraw));
    types(&mut desk, &["5", "0", "000"]);
    assert_eq!(desk.update(Message::DonePressed), Action::None);
    assert_eq!(desk.step, Step::Proof);
    types(&mut desk, &["1", "3", "5"]);
    assert_eq!(desk.update(Message::DonePressed), Action::Refuse(Text::new("till-member-pin-needed")));
    types(&mut desk, &["7", "9", "0", "0"]);
    let pin = Some("135790".to_owned());
    let input = Input::Withdraw { member: "A00003".to_owned(), amount: Rupiah::of(50_000), pin };
    assert_eq!(desk.update(Message::DonePressed), Action::Submit(input));
}

#[test]
fn a_new_pin_is_typed_twice() {
    let mut desk = desk();
    desk.update(Message::RowPressed(Choice::Pin));
    types(&mut desk, &["1", "3", "5", "7", "9", "0"]);
    assert_eq!(desk.update(Message::DonePressed), Action::None);
    types(&mut desk, &["1", "3", "5", "7", "9", "1"]);
    assert_eq!(desk.update(Message::DonePressed), Action::None);
    assert_eq!(desk.trouble, Some(Text::new("desk-pins-differ")));
    for _ in 0..2 {
        types(&mut desk, &["2", "4", "6", "8", "1", "0"]);
        let action = desk.update(Message::DonePressed);
        if let Action::Submit(input) = action {
            assert_eq!(input, Input::MemberPin { member: "A00003".to_owned(), pin: "246810".to_owned() });
        }
    }
    assert!(desk.waiting && desk.pin.is_empty());
}

#[test]
fn a_member_who_is_chosen_is_put_on_no_sale() {
    let mut desk = Desk::default();
    let found = members::Message::Answered { typed: String::new(), hits: sample::member_hits() };
    desk.update(Message::Finding(found));
    let asked = desk.update(Message::Finding(members::Message::UsePressed));
    assert_eq!(asked, Action::Read(Question::Desk { member: "A00003".to_owned() }));
    desk.update(Message::Found { asked: "A09999".to_owned(), standing: None });
    assert!(desk.is_finding() && desk.members.trouble.is_some());
}

#[test]
fn a_voucher_needs_no_member() {
    let mut desk = Desk::voucher();
    types(&mut desk, &["5", "0", "000"]);
    let input = Input::SellVoucher { amount: Rupiah::of(50_000) };
    assert_eq!(desk.update(Message::DonePressed), Action::Submit(input));
}

#[test]
fn change_that_stays_here_waits_for_one_press_when_the_member_is_found() {
    let (mut desk, asked) = Desk::to_savings(&MemberNumber("A00003".to_owned()), Rupiah::of(9_400));
    assert_eq!(asked, Action::Read(Question::Desk { member: "A00003".to_owned() }));
    let standing = Some(Box::new(sample::standing()));
    desk.update(Message::Found { asked: "A00003".to_owned(), standing });
    let (member, saving) = ("A00003".to_owned(), "sukarela".to_owned());
    let input = Input::Save { member, saving, amount: Rupiah::of(9_400) };
    assert_eq!(desk.update(Message::DonePressed), Action::Submit(input));
}

#[test]
fn each_of_three_loans_comes_to_a_row_and_is_paid_by_its_own_number() {
    let mut desk = desk();
    if let Some(standing) = &mut desk.standing {
        let first = standing.loans[0].clone();
        let named = |loan: &str| LoanStanding { loan: loan.to_owned(), ..first.clone() };
        standing.loans = vec![named("P00001"), named("P00002"), named("P00003")];
    }
    let mut paid = Vec::new();
    for _ in 0..3 {
        let at = desk.loan_from;
        desk.update(Message::RowPressed(Choice::Loan(at)));
        desk.update(Message::SumPressed(Rupiah::of(1_000)));
        let Action::Submit(Input::Instalment { loan, .. }) = desk.update(Message::DonePressed) else {
            panic!("an instalment of loan {at}")
        };
        paid.push(loan);
        desk.waiting = false;
        desk.update(Message::LoansOnPressed);
        assert_eq!(desk.choice, None, "a loan that is out of sight is not chosen");
    }
    assert_eq!((paid, desk.loan_from), (vec!["P00001".to_owned(), "P00002".to_owned(), "P00003".to_owned()], 0));
}

/// The bar was green over a sum that the till refuses.
#[test]
fn more_than_is_saved_or_owed_is_no_green_bar() {
    let standing = sample::standing();
    for (choice, most, key) in
        [(Choice::Withdraw, standing.sukarela, "desk-over-saved"), (Choice::Kasbon, standing.kasbon, "desk-over-owed")]
    {
        let with = |sum: i64| Desk { choice: Some(choice), typed: sum.to_string(), ..desk() };
        assert_eq!(with(most.amount()).missing(), None);
        assert_eq!(with(most.amount() + 1).missing(), Some(key));
    }
}

/// In cash, by the bank, to sukarela, and round again; by the bank its number comes before her PIN.
#[test]
fn a_deposit_is_paid_out_by_the_bank_with_its_number() {
    let mut desk = desk();
    let has_pin = desk.standing.as_ref().is_some_and(|standing| standing.pin != PinState::None);
    assert!(has_pin && !desk.standing.as_ref().expect("somebody").terms.is_empty(), "the sample has both");
    desk.update(Message::TermsPressed);
    desk.update(Message::RowPressed(Choice::Term(0)));
    let to = |desk: &Desk| (desk.term.by_bank, desk.term.sukarela);
    let turn = || Message::TogglePressed(terms::Toggle::PaidTo);
    let turned: Vec<_> = (0..3)
        .map(|_| {
            desk.update(turn());
            to(&desk)
        })
        .collect();
    assert_eq!(turned, [(true, false), (false, true), (false, false)]);
    desk.update(turn());
    assert_eq!(desk.update(Message::DonePressed), Action::None);
    assert_eq!(desk.update(Message::DonePressed), Action::Refuse(Text::new("payout-transfer-first")));
    types(&mut desk, &["0", "0", "4", "2"]);
    assert_eq!(desk.update(Message::DonePressed), Action::None, "her PIN comes next");
    types(&mut desk, &["1", "3", "5", "7", "9", "0"]);
    let sent = desk.update(Message::DonePressed);
    let Action::Submit(Input::Membership(Membership::CloseTerm { to_sukarela, transfer, pin, .. })) = sent else {
        panic!("{sent:?}")
    };
    assert_eq!((to_sukarela, transfer.as_deref(), pin.as_deref()), (false, Some("0042"), Some("135790")));
}
