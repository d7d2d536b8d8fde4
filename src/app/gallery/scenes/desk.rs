//! Savings and debts: a member behind with her months, a loan that is due, a PIN, a refusal, a voucher.

use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::desk::terms::Form;
use crate::app::screen::desk::{self, Choice, Desk, Step};
use crate::app::screen::members::Members;
use crate::app::shop::Shop;
use crate::domain::text::Text;

fn with_member(shop: &Shop, desk: Desk) -> Board<Act> {
    let standing = desk.standing.clone().unwrap_or_else(|| Box::new(sample::standing()));
    desk::view::view(&Desk { standing: Some(standing), ..desk }, shop).map(Act::Desk)
}

pub fn finding(shop: &Shop) -> Board<Act> {
    let members = Members { typed: "ka".to_owned(), hits: sample::member_hits(), ..Members::default() };
    desk::view::view(&Desk { members, ..Desk::default() }, shop).map(Act::Desk)
}

pub fn choosing(shop: &Shop) -> Board<Act> {
    with_member(shop, Desk::default())
}

pub fn wajib(shop: &Shop) -> Board<Act> {
    with_member(shop, Desk { choice: Some(Choice::Wajib), typed: "40000".to_owned(), ..Desk::default() })
}

pub fn instalment(shop: &Shop) -> Board<Act> {
    with_member(shop, Desk { choice: Some(Choice::Loan(0)), typed: "112000".to_owned(), ..Desk::default() })
}

pub fn proof(shop: &Shop) -> Board<Act> {
    let (typed, pin) = ("350000".to_owned(), "1357".to_owned());
    with_member(shop, Desk { choice: Some(Choice::Withdraw), step: Step::Proof, typed, pin, ..Desk::default() })
}

pub fn new_pin(shop: &Shop) -> Board<Act> {
    let step = Step::NewPin { first: Some("246810".to_owned()) };
    with_member(shop, Desk { choice: Some(Choice::Pin), step, pin: "24".to_owned(), ..Desk::default() })
}

/// The longest name, large figures, and a no.
pub fn refused(shop: &Shop) -> Board<Act> {
    let mut standing = sample::standing();
    standing.name = "Muhammad Abdurrahman Al Banjari bin Haji Syamsuddin Noor".to_owned();
    standing.sukarela = sample::rp(123_456_789);
    let name = standing.name.clone();
    let trouble = Text::new("desk-not-enough").with("name", name).with("saved", standing.sukarela);
    let desk = Desk {
        standing: Some(Box::new(standing)),
        choice: Some(Choice::Withdraw),
        typed: "999999999".to_owned(),
        trouble: Some(trouble),
        ..Desk::default()
    };
    with_member(shop, desk)
}

pub fn done(shop: &Shop) -> Board<Act> {
    let said = Text::new("desk-said-loan").with("amount", sample::rp(112_000)).with("jasa", sample::rp(12_000));
    let said = said.with("principal", sample::rp(100_000)).with("balance", sample::rp(500_000)).with("slip", 7_i64);
    with_member(shop, Desk { said: Some(said), slip: Some(7), ..Desk::default() })
}

/// Her term deposits, one of which is due.
pub fn terms(shop: &Shop) -> Board<Act> {
    with_member(shop, Desk { terms: true, choice: Some(Choice::Term(0)), ..Desk::default() })
}

/// The bank has paid it out: under which number.
pub fn term_by_bank(shop: &Shop) -> Board<Act> {
    let term = Form { by_bank: true, ..Form::default() };
    let (choice, step, typed) = (Some(Choice::Term(0)), Step::Transfer, "26331004271".to_owned());
    with_member(shop, Desk { terms: true, choice, step, term, typed, ..Desk::default() })
}

/// A new one: its rate is typed, how it pays is chosen.
pub fn new_term(shop: &Shop) -> Board<Act> {
    let term = Form { amount: sample::rp(10_000_000), months: 12, at_end: true, ..Form::default() };
    let (choice, step, typed) = (Some(Choice::NewTerm), Step::Rate, "6,5".to_owned());
    with_member(shop, Desk { terms: true, choice, step, term, typed, ..Desk::default() })
}

pub fn voucher(shop: &Shop) -> Board<Act> {
    let desk = Desk { typed: "100000".to_owned(), ..Desk::voucher() };
    desk::view::view(&desk, shop).map(Act::Desk)
}
