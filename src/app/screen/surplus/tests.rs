use super::deciding::written;
use super::*;
use crate::app::gallery::sample;
use crate::domain::cooperative::shu::distribute;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::money::Rupiah;
use crate::locale::Language;
use std::sync::Arc;

fn shop() -> Shop {
    of_result(10_000)
}

fn of_result(member: i64) -> Shop {
    let person = |id: &str, purchases: i64| -> Person {
        let row = serde_json::json!({
            "id": id, "kind": "anggota", "joined": "2025-06-01", "pokok": 100_000, "wajib": 10, "purchases": purchases,
        });
        serde_json::from_value(row).expect("a member")
    };
    let people = vec![person("A00001", 5), person("A00002", 90), person("A00003", 40)];
    let surplus = crate::domain::cooperative::shu::policy::Surplus {
        member: Rupiah::of(member),
        nonmember: Rupiah::ZERO,
        loss_carried: Rupiah::ZERO,
    };
    let policy = Policy { surplus: Some(surplus), ..Policy::draft(Rupiah::ZERO) };
    let distribution = distribute(2026, &policy, &people).expect("shared");
    let names = ["Ani", "Budi", "Citra"].map(str::to_owned).to_vec();
    let (closed, payouts, allocated, begun) = (false, Vec::new(), None, None);
    let view = SurplusView { policy, people, names, distribution, closed, payouts, allocated, begun };
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    shop.answer.surplus = Some(Arc::new(view));
    shop
}

fn opened(shop: &Shop) -> Surplus {
    let (mut screen, asked) = Surplus::open(2026);
    let Action::Submit(input) = asked else { panic!("{asked:?}") };
    screen.answered(&input, &Ok(shop.answer.clone()));
    screen
}

#[test]
fn the_largest_share_stands_first_and_letters_find_a_member() {
    let shop = shop();
    let mut screen = opened(&shop);
    assert_eq!(screen.order, [1, 2, 0]);
    "cit".chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)), &shop)));
    assert_eq!(screen.chosen(), Some(2));
    screen.update(Message::BackPressed, &shop);
    screen.update(Message::Typed(Stroke::Sign('1')), &shop);
    assert_eq!(screen.chosen(), Some(0), "a number is found without its letter and zeros");
}

fn deciding(screen: &Surplus) -> &Deciding {
    screen.deciding.as_ref().expect("percentages")
}

fn types(screen: &mut Surplus, shop: &Shop, letters: &str) {
    letters.chars().for_each(|sign| drop(screen.update(Message::Typed(Stroke::Sign(sign)), shop)));
}

#[test]
fn nothing_is_allocated_before_the_percentages_are_a_hundred() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    screen.update(Message::ErasePressed, &shop);
    screen.update(Message::SignPressed("5"), &shop);
    assert_eq!(deciding(&screen).sum(), 10_500);
    assert!(matches!(screen.update(Message::AllocatePressed, &shop), Action::Refuse(_)));
    screen.update(Message::ErasePressed, &shop);
    screen.update(Message::SignPressed("0"), &shop);
    assert!(matches!(screen.update(Message::AllocatePressed, &shop), Action::Refuse(_)), "no minutes yet");
    screen.update(Message::PagePressed(Page::Meeting), &shop);
    types(&mut screen, &shop, "ra1");
    let sent = screen.update(Message::AllocatePressed, &shop);
    let Action::Submit(Input::Surplus(Asked::Allocate { decision, policy, date, .. })) = sent else {
        panic!("{sent:?}")
    };
    assert_eq!((decision.as_str(), policy.surplus, date), ("RA1", None, None));
    assert_eq!(policy.pool.len(), 5, "a part without a percentage is none");
    assert_eq!(screen.update(Message::AllocatePressed, &shop), Action::None, "the second of two quick taps");
}

/// Koperasi 2.2: of a loss the meeting decides no percentages; what is recorded is its minutes and its day.
#[test]
fn a_loss_is_decided_without_percentages() {
    let shop = of_result(-7_000);
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    assert_eq!((deciding(&screen).loss, deciding(&screen).rows()), (Some(Rupiah::of(7_000)), 2));
    assert!(matches!(screen.update(Message::AllocatePressed, &shop), Action::Refuse(_)), "no minutes yet");
    types(&mut screen, &shop, "ra1");
    screen.update(Message::Moved(1), &shop);
    types(&mut screen, &shop, "09032027");
    let sent = screen.update(Message::AllocatePressed, &shop);
    let Action::Submit(input) = sent else { panic!("{sent:?}") };
    let Input::Surplus(Asked::Allocate { decision, policy, date, .. }) = &input else { panic!("{input:?}") };
    assert_eq!((decision.as_str(), policy.pool.len()), ("RA1", 0));
    assert_eq!(date.map(|date| date.to_string()), Some("2027-03-09".to_owned()));
    screen.answered(&input, &Ok(shop.answer.clone()));
    assert_eq!(screen.said.map(|said| said.key), Some("surplus-loss-recorded"));
}

#[test]
fn percentages_are_typed_with_one_comma() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    "erase".chars().for_each(|_| drop(screen.update(Message::ErasePressed, &shop)));
    for sign in ["3", "3", ",", ",", "3", "4"] {
        screen.update(Message::SignPressed(sign), &shop);
    }
    assert_eq!((deciding(&screen).pools[0].percent.as_str(), deciding(&screen).sum()), ("33.34", 9_334));
    assert_eq!([written(10_500), written(9_334), written(1_250)], ["105", "93,34", "12,5"]);
}

/// Every part and rule that the policy's file can say is said here too, with the meeting's day.
#[test]
fn a_meeting_decides_every_part_and_rule_and_its_day() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    for _ in 0..2 {
        screen.update(Message::ErasePressed, &shop);
    }
    types(&mut screen, &shop, "30");
    screen.update(Message::PoolPressed(deciding(&screen).pools.len()), &shop);
    types(&mut screen, &shop, "Dana bencana");
    screen.update(Message::FundAdded, &shop);
    types(&mut screen, &shop, "7");
    let at = deciding(&screen).pools.iter().position(|pool| pool.code == "jasa_pinjaman").expect("known");
    screen.update(Message::PoolPressed(at), &shop);
    types(&mut screen, &shop, "3");
    screen.update(Message::PagePressed(Page::Meeting), &shop);
    types(&mut screen, &shop, "ra-1/2027");
    for (field, typed) in [(1, "31022027"), (2, "50000"), (3, "20"), (4, "8,5")] {
        screen.update(Message::PoolPressed(field), &shop);
        types(&mut screen, &shop, typed);
    }
    assert_eq!(deciding(&screen).missing(), Some(Text::new("surplus-date-wrong")));
    screen.update(Message::PoolPressed(1), &shop);
    "31022027".chars().for_each(|_| drop(screen.update(Message::ErasePressed, &shop)));
    types(&mut screen, &shop, "01022027");
    screen.update(Message::PagePressed(Page::Rules), &shop);
    for (rule, choice) in [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 4), (7, 0)] {
        screen.update(Message::PoolPressed(rule), &shop);
        screen.update(Message::ChoicePressed(choice), &shop);
    }
    let sent = screen.update(Message::AllocatePressed, &shop);
    let Action::Submit(Input::Surplus(Asked::Allocate { decision, date, policy, .. })) = sent else {
        panic!("{sent:?}")
    };
    assert_eq!((decision.as_str(), date), ("RA-1/2027", "2027-02-01".parse().ok()));
    let written = crate::import::shu::written(&policy);
    let expected = [
        "capital_base = \"pokok_wajib\"",
        "savings_basis = \"daily_average\"",
        "patronage_denominator = \"semua\"",
        "leaver = \"gugur\"",
        "simpanan_pokok = 50000",
        "rounding = \"largest_remainder\"",
        "remainder_to = \"pendidikan\"",
        "on_zero = \"refuse\"",
        "nonmember_to = \"pools\"",
        "village_percent = \"20\"",
        "capital_cap_percent = \"8.5\"",
    ];
    assert_eq!(written.lines().take(expected.len()).collect::<Vec<_>>(), expected);
    let pools: Vec<(&str, &str, PoolKind)> =
        policy.pool.iter().map(|pool| (pool.code.as_str(), pool.percent.as_str(), pool.kind)).collect();
    assert_eq!(pools[0], ("cadangan", "30", PoolKind::Fund));
    assert!(pools.contains(&("jasa_pinjaman", "3", PoolKind::Patronage)));
    assert_eq!(pools.last(), Some(&("dana_bencana", "7", PoolKind::Fund)));
}

/// What it would come to is shown before it is decided, printed as shown, and lost with *Kembali* only.
#[test]
fn percentages_are_tried_before_they_are_decided() {
    let mut shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    screen.update(Message::PoolPressed(1), &shop);
    screen.update(Message::ErasePressed, &shop);
    types(&mut screen, &shop, "6");
    let Action::Submit(input) = screen.update(Message::TryPressed, &shop) else { panic!("not asked") };
    screen.answered(&input, &Ok(shop.answer.clone()));
    assert!(screen.deciding.is_none() && screen.tried.is_some());
    let printed = screen.update(Message::PrintPressed, &shop);
    let Action::Submit(Input::Surplus(Asked::Statement { policy: Some(policy), .. })) = printed else {
        panic!("{printed:?}")
    };
    assert_eq!(policy.pool[1].percent, "26");
    screen.waiting = false;
    screen.update(Message::DecidePressed, &shop);
    assert_eq!(deciding(&screen).pools[1].percent, "26", "goes on where it was");
    let met = "2027-02-01".parse().expect("a date");
    let view = shop.answer.surplus.take().expect("a year");
    let decided = SurplusView { allocated: Some((met, "RA-1/2027".to_owned())), ..(*view).clone() };
    shop.answer.surplus = Some(Arc::new(decided));
    screen.update(Message::BackPressed, &shop);
    screen.update(Message::PolicyPressed, &shop);
    types(&mut screen, &shop, "9");
    assert_eq!(deciding(&screen).pools[0].percent, "40", "what is decided is only looked at");
    assert_eq!(screen.update(Message::AllocatePressed, &shop), Action::None);
}

#[test]
fn what_is_not_decided_is_not_paid() {
    let shop = shop();
    let mut screen = opened(&shop);
    assert!(matches!(screen.update(Message::PayPressed, &shop), Action::Refuse(_)));
    assert!(!screen.paying);
}

/// A share opens to what it was reckoned from: the receipts of that year, the savings; with nobody chosen to nothing.
#[test]
fn a_share_opens_to_the_receipts_of_its_year_and_to_the_savings() {
    let shop = shop();
    let mut screen = opened(&shop);
    let budi = || MemberNumber("A00002".to_owned());
    assert_eq!(screen.update(Message::ReceiptsPressed, &shop), Action::Go(Way::ReceiptsOf(budi(), 2026)));
    assert_eq!(screen.update(Message::SavingsPressed, &shop), Action::Go(Way::DeskOf(budi())));
    let (mut nobody, _) = Surplus::open(2019);
    assert_eq!(nobody.update(Message::ReceiptsPressed, &shop), Action::Refuse(Text::new("surplus-nobody")));
}

/// What nobody came for goes back by the number of a meeting's minutes, and not while nothing is owed.
#[test]
fn what_nobody_came_for_goes_back_by_minutes() {
    let mut shop = shop();
    let mut screen = opened(&shop);
    assert!(matches!(screen.update(Message::LapsePressed, &shop), Action::Refuse(_)), "nothing is owed of a draft");
    let met = "2027-02-01".parse().expect("a date");
    let view = shop.answer.surplus.take().expect("a year");
    let decided = SurplusView { allocated: Some((met, "RA-1/2027".to_owned())), ..(*view).clone() };
    shop.answer.surplus = Some(Arc::new(decided));
    screen.update(Message::LapsePressed, &shop);
    assert!(matches!(screen.update(Message::ClaimDecided, &shop), Action::Refuse(_)), "no minutes yet");
    types(&mut screen, &shop, "ra-2/2029");
    screen.update(Message::Moved(1), &shop);
    types(&mut screen, &shop, "31/02/2029");
    assert_eq!(screen.update(Message::ClaimDecided, &shop), Action::Refuse(Text::new("surplus-date-wrong")));
    "31022029".chars().for_each(|_| drop(screen.update(Message::ErasePressed, &shop)));
    types(&mut screen, &shop, "02/02/2029");
    let sent = screen.update(Message::ClaimDecided, &shop);
    let Action::Submit(Input::Surplus(Asked::Lapse { decision, date, .. })) = sent else { panic!("{sent:?}") };
    assert_eq!((decision.as_str(), date), ("RA-2/2029", "2029-02-02".parse().ok()));
}

/// A share that went back is given to its member by another meeting; one that did not is not offered.
#[test]
fn what_went_back_is_given_to_its_member() {
    let mut shop = shop();
    let mut screen = opened(&shop);
    let view = shop.answer.surplus.take().expect("a year");
    let met = "2027-02-01".parse().expect("a date");
    let lapsed = Payout { lapsed: Rupiah::of(7), last: "2029-02-02".parse().ok(), ..Payout::default() };
    let payouts = vec![Payout::default(), lapsed, Payout::default()];
    let decided = SurplusView { payouts, allocated: Some((met, "RA-1/2027".to_owned())), ..(*view).clone() };
    shop.answer.surplus = Some(Arc::new(decided));
    screen.update(Message::RowPressed(1), &shop);
    let refused = Action::Refuse(Text::new("shu-not-lapsed").with("name", "Citra"));
    assert_eq!(screen.update(Message::GiveBackPressed, &shop), refused);
    screen.update(Message::RowPressed(0), &shop);
    screen.update(Message::PayPressed, &shop);
    screen.update(Message::GiveBackPressed, &shop);
    types(&mut screen, &shop, "ra-1/2030");
    screen.update(Message::PoolPressed(1), &shop);
    types(&mut screen, &shop, "15032030");
    let sent = screen.update(Message::ClaimDecided, &shop);
    let (member, date) = ("A00002".to_owned(), "2030-03-15".parse().ok());
    let input = Input::Surplus(Asked::GiveBack { year: 2026, member, decision: "RA-1/2030".to_owned(), date });
    assert_eq!(sent, Action::Submit(input.clone()));
    screen.answered(&input, &Ok(shop.answer.clone()));
    assert!(screen.claim.is_none() && !screen.paying);
}

/// The bank pays one share under the number of its transfer, which is asked first.
#[test]
fn a_share_is_paid_by_the_bank_with_its_number() {
    let mut shop = shop();
    let mut screen = opened(&shop);
    let view = shop.answer.surplus.take().expect("a year");
    let met = "2027-02-01".parse().expect("a date");
    let payouts = vec![Payout::default(); 3];
    let decided = SurplusView { payouts, allocated: Some((met, "RA-1/2027".to_owned())), ..(*view).clone() };
    shop.answer.surplus = Some(Arc::new(decided));
    screen.update(Message::RowPressed(0), &shop);
    screen.update(Message::PayPressed, &shop);
    screen.update(Message::PayByBankPressed, &shop);
    let missing = Action::Refuse(Text::new("payout-transfer-first"));
    assert_eq!(screen.update(Message::ClaimDecided, &shop), missing);
    screen.update(Message::Moved(1), &shop);
    types(&mut screen, &shop, "ft-1");
    let input =
        Input::Surplus(Asked::Pay { year: 2026, member: "A00002".to_owned(), to: PaidTo::Transfer("FT-1".to_owned()) });
    assert_eq!(screen.update(Message::ClaimDecided, &shop), Action::Submit(input.clone()));
    screen.answered(&input, &Ok(shop.answer.clone()));
    assert!(screen.claim.is_none() && !screen.paying);
}

#[test]
fn a_percentage_is_replaced_by_what_is_typed_and_is_a_hundred_at_most() {
    let shop = shop();
    let mut screen = opened(&shop);
    screen.update(Message::DecidePressed, &shop);
    types(&mut screen, &shop, "45");
    assert_eq!(deciding(&screen).pools[0].percent, "45");
    types(&mut screen, &shop, "0");
    assert_eq!(deciding(&screen).pools[0].percent, "45", "450 % is no part of a whole");
    // Enter goes on, and the next figure replaces again.
    let board = super::view::view(&screen, &shop);
    let enter = board.by_shortcut(crate::app::shortcut::Shortcut::Enter).expect("a way on").message.clone();
    screen.update(enter, &shop);
    assert_eq!(deciding(&screen).at, 1);
    types(&mut screen, &shop, "100");
    assert_eq!(deciding(&screen).pools[1].percent, "100");
    screen.update(Message::Moved(1), &shop);
    types(&mut screen, &shop, "12,5");
    assert_eq!(deciding(&screen).pools[2].percent, "12.5");
}
