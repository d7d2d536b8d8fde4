use super::*;
use crate::domain::time::BusinessDate;
use crate::till::Effect;
use crate::till::tests::{Counter, rp};

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

fn manager() -> Counter {
    let mut counter = Counter::new();
    counter.does("logout");
    counter.does("login manajer 444444");
    counter
}

#[test]
fn an_application_keeps_the_national_number_private_and_takes_it_once() {
    let mut counter = Counter::new();
    let done = counter.does("join \"Nur Halimah\" nik=6371055203900007 kelurahan=\"Alalak Utara\"");
    let kinds: Vec<&str> = done.iter().map(|happening| happening.event.kind()).collect();
    assert_eq!(kinds, ["member_set", "member_applied", "consent_given"]);
    let person = done[0].personal.as_ref().expect("the person");
    assert_eq!((person.name.as_str(), person.nik.as_str()), ("Nur Halimah", "6371055203900007"));
    for happening in &done {
        let body = serde_json::to_string(&happening.event).expect("an event is JSON");
        assert!(!body.contains("6371055203900007") && !body.contains("Halimah"), "{body}");
    }
    assert_eq!(counter.answer().member.map(|number| number.to_string()), Some("A00041".to_owned()));
    assert_eq!(counter.refuses("join \"Nur H.\" nik=6371055203900007"), Code::NotAllowed, "one person, one membership");
    assert_eq!(counter.refuses("join \"Nur\" nik=6371055213900007"), Code::BadInput, "no such day of birth");
    assert_eq!(counter.refuses("join \"\""), Code::BadInput);
    assert_eq!(counter.refuses("join \"Ani\" consent=no"), Code::NotAllowed);
    assert_eq!(counter.refuses("join \"Ani\" kind=anggota"), Code::BadInput, "nobody is a member at once");
}

#[test]
fn a_membership_moves_on_by_decisions_of_two_people_and_not_before_it_is_paid() {
    let mut counter = Counter::new();
    counter.does("join \"Ani\"");
    assert_eq!(counter.refuses("accept A00041 PGR-1"), Code::NotAllowed, "the cashier may apply for her only");
    counter.does("logout");
    counter.does("login manajer 444444");
    assert_eq!(counter.refuses("accept A00041 \"\""), Code::BadInput);
    assert_eq!(counter.refuses("accept A00041 PGR-1"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve manajer 444444"), Code::NotAllowed);
    assert_eq!(counter.refuses("accept A00041 PGR-1"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    assert!(matches!(&done[..], [Event::MemberSet(set), _] if set.state == MemberState::Calon));
    assert_eq!(counter.refuses("accept A00041 PGR-2"), Code::NotAllowed, "simpanan pokok comes first");
    counter.shop.desk.balances.insert((MemberNumber("A00041".to_owned()), Balance::Pokok), rp(100_000));
    assert_eq!(counter.refuses("accept A00041 PGR-2"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::MemberSet(set), Event::MembershipDecided(decided)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((set.member_kind, set.state), (MemberKind::Anggota, MemberState::Anggota));
    assert_eq!((set.joined.to_string().as_str(), decided.decision.as_str()), ("2026-11-24", "PGR-2"));
    assert_eq!(counter.refuses("accept A00041 PGR-3"), Code::NotAllowed, "there is nothing left to decide");
}

#[test]
fn a_leaver_gets_what_was_saved_less_what_was_owed() {
    let mut counter = manager();
    let member = MemberNumber("A00003".to_owned());
    for (balance, amount) in
        [(Balance::Pokok, 100_000), (Balance::Wajib, 180_000), (Balance::Sukarela, 75_000), (Balance::Kasbon, 60_000)]
    {
        counter.shop.desk.balances.insert((member.clone(), balance), rp(amount));
    }
    assert_eq!(counter.refuses("leave-member 3 keluar RA-1"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::MemberSet(set), Event::MemberLeft(left)] = &done[..] else { panic!("{done:?}") };
    assert_eq!(set.state, MemberState::Keluar);
    // The figures of J42.
    assert_eq!((left.kasbon_off, left.rest), (rp(60_000), rp(295_000)));
    assert_eq!(counter.refuses("leave-member 3 keluar RA-1"), Code::NotAMember);
    assert_eq!(counter.refuses("leave-member 99 keluar RA-1"), Code::UnknownMember);
    assert_eq!(counter.refuses("leave-member 8 pindah RA-1"), Code::BadInput);
}

#[test]
fn a_claim_stays_where_savings_do_not_cover_a_loan() {
    let mut counter = manager();
    let member = MemberNumber("A00003".to_owned());
    counter.shop.desk.balances.insert((member.clone(), Balance::Pokok), rp(100_000));
    counter.shop.desk.balances.insert((member.clone(), Balance::Kasbon), rp(30_000));
    counter.shop.desk.loans.push(crate::till::lookup::past::Loan {
        loan: "P00009".to_owned(),
        member,
        method: "flat".to_owned(),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        round_to: 1,
        first_due: "2026-12-05".parse().expect("a date"),
        paid: crate::domain::cooperative::loan::debt::Paid { owed: rp(1_200_000), ..Default::default() },
    });
    let asked = counter.tries("leave-member 3 meninggal RA-1").expect_err("two people");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsApproval, "office-leave-owing"), "pengurus agree to a debt");
    let claim = asked.text.facts.iter().find(|(name, _)| *name == "claim").map(|(_, fact)| fact.clone());
    assert_eq!(claim, Some(rp(1_142_000).into()), "with jasa of the running month");
    let effects = counter.effects("approve pengurus 666666");
    let papers: Vec<serde_json::Value> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Paper { kind: "settlement", payload, .. } => serde_json::from_str(payload).ok(),
            _ => None,
        })
        .collect();
    let [paper] = &papers[..] else { panic!("{effects:?}") };
    let loan = serde_json::json!({ "loan": "P00009", "owed": 1_200_000, "off": 58_000, "jasa": 12_000, "penalty": 0 });
    assert_eq!(paper["loans"][0], loan);
    assert_eq!((paper["kasbon"].as_i64(), paper["kasbon_off"].as_i64()), (Some(30_000), Some(30_000)));
    assert_eq!((paper["rest"].as_i64(), paper["claim"].as_i64()), (Some(0), Some(1_142_000)));
    let done = events(counter.does("approve pengurus 666666"));
    let Event::MemberLeft(left) = &done[1] else { panic!("{done:?}") };
    // Jasa of the running month first, as at the till.
    assert_eq!(left.loans, [("P00009".to_owned(), rp(1_200_000), rp(58_000))]);
    let charges: Vec<_> = left.charges.iter().map(|of| (of.loan.as_str(), of.jasa, of.penalty)).collect();
    assert_eq!(charges, [("P00009", rp(12_000), rp(0))]);
    assert_eq!((left.kasbon_off, left.rest), (rp(30_000), rp(0)));
    assert_eq!(counter.answer().notices.len(), 1, "the claim is said");
}

#[test]
fn a_leaver_is_paid_once_and_above_the_limit_by_two() {
    let mut counter = manager();
    counter.shop.desk.balances.insert((MemberNumber("A00003".to_owned()), Balance::Wajib), rp(900_000));
    counter.refuses("leave-member 3 keluar RA-1");
    counter.does("approve pengurus 666666");
    counter.does("logout");
    counter.does("login kasir 111111");
    assert_eq!(counter.refuses("pay-leaver 3"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve manajer 444444"), Code::NotAllowed, "before the meeting of the year");
    let done = events(counter.does("approve pengurus 666666"));
    assert!(matches!(&done[..], [Event::LeaverPaid(paid)] if paid.amount == rp(900_000)));
    assert_eq!(counter.refuses("pay-leaver 3"), Code::NothingToPay);
}

/// What an event posts, by account; positive = debit.
fn posted(event: &Event) -> Vec<(String, i64)> {
    let posted = crate::domain::accounting::rules::of_event::posted(event).expect("bookable").expect("of the books");
    posted.transaction.entries().iter().map(|entry| (entry.account.to_string(), entry.amount.amount())).collect()
}

#[test]
fn the_bank_pays_a_leaver_beside_the_drawer() {
    let mut counter = manager();
    counter.shop.desk.balances.insert((MemberNumber("A00003".to_owned()), Balance::Wajib), rp(90_000));
    counter.refuses("leave-member 3 keluar RA-1");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("pay-leaver 3 transfer \"  \""), Code::BadInput, "without a number it cannot be found");
    assert_eq!(counter.refuses("pay-leaver 3 transfer FT-1"), Code::NeedsApproval, "before the meeting all the same");
    let effects = counter.effects("approve pengurus 666666");
    assert!(!effects.contains(&Effect::OpenDrawer), "{effects:?}");
    let paper = effects.iter().find_map(|effect| match effect {
        Effect::Paper { kind: "payout", payload, .. } => serde_json::from_str::<serde_json::Value>(payload).ok(),
        _ => None,
    });
    assert_eq!(paper.expect("a slip")["transfer"], "FT-1");
    let done = events(counter.does("approve pengurus 666666"));
    let [event @ Event::LeaverPaid(paid)] = &done[..] else { panic!("{done:?}") };
    assert_eq!(paid.transfer.as_deref(), Some("FT-1"));
    assert_eq!(posted(event), [("112100".to_owned(), -90_000), ("215000".to_owned(), 90_000)]);
}

#[test]
fn a_card_is_the_number_in_the_plan_of_the_shop() {
    assert_eq!(card_of("28", &MemberNumber("A00001".to_owned())), "2800000000011");
    let mut counter = Counter::new();
    counter.does("card 3");
    assert_eq!(counter.refuses("card 5"), Code::NotAMember);
}

#[test]
fn a_date_of_birth_that_the_national_number_does_not_say_is_a_warning() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("join \"Nur\" born=xyz"), Code::BadInput);
    assert_eq!(counter.refuses("join \"Nur\" born=1890-03-12"), Code::BadInput);
    let done = counter.does("join \"Nur\" nik=6371055203900007 born=1990-03-13 sex=L");
    let born = done[0].personal.as_ref().map(|personal| personal.born.clone());
    assert_eq!(born.as_deref(), Some("1990-03-13"), "it is kept");
    let keys: Vec<&str> = counter.answer().notices.iter().map(|text| text.key).collect();
    assert_eq!(keys, ["office-nik-born", "office-nik-sex"]);
    let Event::MemberSet(set) = &done[0].event else { panic!("{done:?}") };
    counter.does("logout");
    counter.does("login manajer 444444");
    counter.does(&format!("member-change {} born=1990-03-12 sex=P", set.number));
    assert_eq!(counter.answer().notices, Vec::new(), "a woman of that day");
}

#[test]
fn who_left_comes_back_under_a_new_number() {
    let mut counter = manager();
    counter.does("member-change 3 nik=6371055203900007");
    assert_eq!(counter.refuses("join \"Aminah\" nik=6371055203900007"), Code::NotAllowed, "while she is a member");
    counter.refuses("leave-member 3 keluar RA-1");
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("resume 3 RA-2"), Code::NotAMember, "her membership is over");
    let done = counter.does("join \"Aminah\" nik=6371055203900007 old=A00003");
    assert!(matches!(&done[0].event, Event::MemberSet(set) if set.number.as_str() == "A00041"));
    let before =
        Text::new("office-member-before-until").with("date", "2026-11-24".parse::<BusinessDate>().expect("a date"));
    assert_eq!(counter.answer().notices, [before.with("number", "A00003")]);
    assert_eq!(counter.refuses("join \"Aminah\" nik=6371055203900007"), Code::NotAllowed, "once");
}

#[test]
fn a_person_who_may_be_there_already_is_named() {
    let mut counter = manager();
    assert_eq!(counter.refuses("join \"\u{200b}\u{2060}\""), Code::BadInput, "nobody sees that name");
    counter.does("join \"Ibrahim Alfian\" phone=0800-0001-7919");
    assert_eq!(counter.answer().notices, Vec::new());
    counter.does("join \"ibrahim alfian\" phone=080000017919");
    assert_eq!(counter.answer().notices, [Text::new("office-namesake").with("number", "A00041")]);
    counter.does("join \"Ibrahim Alfian\" phone=0811-1");
    assert_eq!(counter.answer().notices, Vec::new(), "another telephone, another person");
}

#[test]
fn the_number_of_a_member_is_nobody_elses_old_one() {
    let mut counter = manager();
    assert_eq!(counter.refuses("member-change 3 old=A00008"), Code::NotAllowed);
    assert_eq!(counter.refuses("join \"Ani\" old=8"), Code::NotAllowed);
    counter.does("member-change 3 old=A00003");
    counter.does("member-change 3 old=\"lama 8\"");
}
