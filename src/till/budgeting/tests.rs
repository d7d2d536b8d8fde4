use crate::domain::event::Event;
use crate::domain::money::Rupiah;
use crate::till::books::tests::office;
use crate::till::refusal::Code;
use crate::till::tests::Counter;

const GOOD: &str = "budget 2027 411100=1200000 418100=20000 501100=700000 525000=100000";

fn agreed(counter: &mut Counter, line: &str) -> crate::domain::event::books::BudgetAgreed {
    assert_eq!(counter.refuses(line), Code::NeedsApproval, "{line}");
    let done = counter.does("approve pengurus 666666");
    match done.into_iter().next().map(|happening| happening.event) {
        Some(Event::BudgetAgreed(agreed)) => agreed,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn a_budget_is_written_by_the_bookkeeper_and_agreed_to_by_the_board() {
    let mut counter = office();
    let mut refused = |line: &str, code: Code| assert_eq!(counter.refuses(line), code, "{line}");
    refused("budget 2027", Code::BadInput);
    refused("budget 2027 525000", Code::BadInput);
    refused("budget 2027 525000=0", Code::BadInput);
    refused("budget 2027 525000=-5", Code::BadInput);
    refused("budget 2027 525000=5 525000=6", Code::BadInput);
    refused("budget 2027 599999=5", Code::BadInput);
    refused("budget 2027 112100=5", Code::BadInput);
    refused("budget 27 525000=5", Code::BadInput);
    refused("budget 2029 525000=5", Code::BadInput);
    let budget = agreed(&mut counter, &format!("{GOOD} decision=RA-2/2027"));
    assert_eq!((budget.year, budget.decision.as_str()), (2027, "RA-2/2027"));
    let sum: Rupiah = budget.lines.iter().map(|(_, amount)| *amount).sum();
    assert_eq!(sum.amount(), -380_000, "what sales bring less discounts, cost and rent, as debit");
    assert_eq!(budget.approved_by.map(|user| user.as_str().to_owned()).as_deref(), Some("pengurus"));
}

/// It is in the log beside the one that it stands in place of.
#[test]
fn a_new_budget_stands_in_place_of_the_years_earlier_one() {
    let mut counter = office();
    agreed(&mut counter, GOOD);
    let before = counter.shop.office.budget.clone().expect("it is kept");
    agreed(&mut counter, "budget 2027 525000=90000");
    let now = counter.shop.office.budget.clone().expect("it is kept");
    assert_eq!((before.lines.len(), now.lines.len()), (4, 1));
}

#[test]
fn nothing_is_planned_for_a_year_whose_result_is_known() {
    let mut counter = office();
    agreed(&mut counter, "budget 2026 525000=90000");
    counter.shop.office.closed.push(2026);
    assert_eq!(counter.refuses("budget 2026 525000=80000"), Code::NotAllowed);
    assert_eq!(counter.refuses("budget 2027 525000=80000"), Code::NeedsApproval, "the running year is planned");
    assert_eq!(counter.refuses("budget 2028 525000=80000"), Code::NeedsApproval, "so is the next");
}

#[test]
fn only_who_keeps_the_books_writes_a_budget() {
    for (user, pin) in [("kasir", "111111"), ("manajer", "444444"), ("pengurus", "666666"), ("pengawas", "777777")] {
        let mut counter = office();
        counter.does("logout");
        counter.does(&format!("login {user} {pin}"));
        assert_eq!(counter.refuses(GOOD), Code::NotAllowed, "{user}");
    }
}
