use super::*;
use crate::app::gallery::sample;
use crate::domain::id::UserId;
use crate::domain::people::access::Act;
use crate::locale::Language;

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

fn asked(refusal: &Refusal) -> Approval {
    Approval::of(Input::Cancel, refusal, &shop()).expect("a question")
}

fn names(approval: &Approval) -> Vec<&str> {
    match &approval.asks {
        Asks::Second(second) => second.people.iter().map(|person| person.id.as_str()).collect(),
        Asks::Yes => Vec::new(),
    }
}

#[test]
fn only_who_approves_the_act_is_named() {
    let refusal = Refusal::new(Code::NeedsApproval, Text::new("approval-title"));
    assert_eq!(names(&asked(&refusal)), ["manajer"]);
    assert_eq!(names(&asked(&refusal.for_act(Act::ApproveMedicine))), ["apoteker"]);
}

#[test]
fn nobody_approves_what_they_asked_for() {
    let mut shop = shop();
    shop.answer.user.as_mut().expect("signed in").id = UserId::from("manajer");
    let refusal = Refusal::new(Code::NeedsApproval, Text::new("approval-title"));
    let mut approval = Approval::of(Input::Cancel, &refusal, &shop).expect("a question");
    assert_eq!(names(&approval), [""; 0]);
    assert_eq!(approval.update(Message::YesPressed), Action::Refuse(Text::new("approval-nobody")));
    assert_eq!(approval.update(Message::LaterPressed), Action::Submit(Input::ApproveLater), "and is told of");
    let medicine = refusal.for_act(Act::ApproveMedicine);
    shop.people.clear();
    let mut approval = Approval::of(Input::Cancel, &medicine, &shop).expect("a question");
    assert_eq!(approval.update(Message::LaterPressed), Action::None);
}

#[test]
fn a_name_and_six_digits_approve_once() {
    let mut approval = asked(&Refusal::new(Code::NeedsApproval, Text::new("approval-title")));
    assert_eq!(approval.update(Message::YesPressed), Action::Refuse(Text::new("login-six-digits")));
    for _ in 0..7 {
        approval.update(Message::DigitsPressed("4"));
    }
    let pin = "444444".to_owned();
    let sent = Action::Submit(Input::Approve { user: UserId::from("manajer"), pin });
    assert_eq!(approval.update(Message::YesPressed), sent);
    assert_eq!(approval.update(Message::YesPressed), Action::None, "the second of two quick taps");
    approval.refused(&Text::new("till-wrong-pin"));
    let Asks::Second(second) = &approval.asks else { panic!("a second person") };
    assert_eq!((second.pin.as_str(), second.trouble.clone()), ("", Some(Text::new("till-wrong-pin"))));
}

#[test]
fn a_question_takes_yes_or_no_and_lets_a_scan_pass() {
    let mut approval = asked(&Refusal::new(Code::NeedsConfirmation, Text::new("approval-question")));
    assert!(approval.lets_scan());
    assert_eq!(approval.update(Message::NoPressed), Action::Submit(Input::No));
    let mut approval = asked(&Refusal::new(Code::NeedsConfirmation, Text::new("approval-question")));
    assert_eq!(approval.update(Message::YesPressed), Action::Submit(Input::Confirm));
    let no = Refusal::new(Code::NotAllowed, Text::new("approval-question"));
    assert!(Approval::of(Input::Cancel, &no, &shop()).is_none());
}
