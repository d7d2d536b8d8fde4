use super::*;
use crate::app::gallery::sample;
use crate::domain::id::MemberNumber;
use crate::domain::people::user::Role;
use crate::locale::Language;

fn shop(role: Role) -> Shop {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    shop
}

fn desk(state: MemberState, owed: i64) -> Membership {
    let (kind, owed) = (MemberKind::Anggota, Rupiah::of(owed));
    let person = FoundPerson {
        standing: sample::standing(),
        kind,
        state,
        since: None,
        owed,
        household: Vec::new(),
        cards: Vec::new(),
    };
    Membership { people: vec![person], ..Membership::default() }
}

#[test]
fn what_can_be_done_follows_from_the_standing_and_the_role() {
    let manager = shop(Role::Manajer);
    let of = |state, owed| desk(state, owed).doings(&manager);
    let (card, book, change, consent) = (Doing::Card, Doing::Passbook, Doing::Change, Doing::Consent);
    let (family, office) = (Doing::Family, Doing::Office);
    assert_eq!(of(MemberState::Calon, 0), [Doing::Accept, card, book, change, consent, family, office, Doing::Leave]);
    assert_eq!(
        of(MemberState::Anggota, 0),
        [card, book, change, Doing::Kasbon, consent, Doing::Suspend, family, office, Doing::Leave]
    );
    assert!(of(MemberState::Anggota, 0).len() <= 10, "each has a key: there are ten digits");
    assert_eq!(
        of(MemberState::Nonaktif, 0),
        [card, book, change, consent, Doing::Resume, family, office, Doing::Leave]
    );
    assert_eq!(of(MemberState::Keluar, 295_000), [Doing::PayOut, change, consent]);
    assert_eq!(of(MemberState::Keluar, 0), [change, consent, Doing::Erase]);
    assert_eq!(desk(MemberState::Calon, 0).doings(&shop(Role::Kasir)), [card, book, consent], "she decides nothing");
    assert_eq!(desk(MemberState::Calon, 0).doings(&shop(Role::Pengawas)), [], "she looks");
}

#[test]
fn nobody_is_accepted_without_the_number_of_a_decision() {
    let shop = shop(Role::Manajer);
    let mut desk = desk(MemberState::Diajukan, 0);
    let finish = desk.finish(&shop);
    assert_eq!((finish.ready, finish.words), (false, Words::key("membership-decision-first")));
    desk.enter("office-field-decision", Entered::Words("pgr-12".to_owned()), &shop);
    let Step::Do(Input::Membership(Asked::Accept { number, decision })) = desk.done(&shop) else { panic!("accepted") };
    assert_eq!((number.as_str(), decision.as_str()), ("A00003", "PGR-12"));
}

#[test]
fn what_a_leaver_gets_is_shown_before_it_is_done() {
    let shop = shop(Role::Manajer);
    let mut desk = desk(MemberState::Anggota, 0);
    let leave = desk.doings(&shop).iter().position(|doing| *doing == Doing::Leave).expect("she may leave");
    desk.enter("office-field-doing", Entered::Choice(leave), &shop);
    let person = &desk.people[0];
    let of = &person.standing;
    let debts = of.kasbon + of.loans.iter().map(|loan| loan.payoff.total()).sum::<Rupiah>();
    let saved = of.pokok + of.wajib + of.sukarela;
    let rest = if debts > saved { Rupiah::ZERO } else { saved - debts };
    let about = desk.about(&shop).expect("somebody is chosen");
    assert_eq!(about.figure, format::plain_on_screen(rest).into());
    desk.enter("membership-field-leaving", Entered::Choice(2), &shop);
    desk.enter("office-field-decision", Entered::Words("ra-3".to_owned()), &shop);
    let Step::Do(Input::Membership(Asked::Leave { to, .. })) = desk.done(&shop) else { panic!("she leaves") };
    assert_eq!(to, MemberState::Meninggal);
}

/// Out of the drawer by itself; from the bank not without the transfer's number, by its keeper too.
#[test]
fn what_is_owed_is_paid_by_the_bank_with_its_number() {
    let bookkeeper = shop(Role::Bendahara);
    assert_eq!(desk(MemberState::Keluar, 295_000).doings(&bookkeeper), [Doing::PayOut]);
    let shop = shop(Role::Manajer);
    let mut desk = desk(MemberState::Keluar, 295_000);
    let pays = |desk: &mut Membership| match desk.done(&shop) {
        Step::Do(Input::Membership(Asked::PayLeaver { transfer, .. })) => transfer,
        other => panic!("{other:?}"),
    };
    assert_eq!((desk.finish(&shop).ready, pays(&mut desk)), (true, None));
    desk.enter("membership-field-by", Entered::Choice(1), &shop);
    let finish = desk.finish(&shop);
    assert_eq!((finish.ready, finish.words), (false, Words::key("payout-transfer-first")));
    desk.enter("membership-field-transfer", Entered::Words("FT-1".to_owned()), &shop);
    assert_eq!((desk.finish(&shop).ready, pays(&mut desk)), (true, Some("FT-1".to_owned())));
}

#[test]
fn an_applicant_agrees_with_the_same_key_that_takes_her_down() {
    let shop = shop(Role::Kasir);
    let mut desk = Membership::default();
    desk.tool("membership-tool-new", &shop);
    assert!(!desk.finish(&shop).ready, "a name first");
    desk.enter("membership-field-name", Entered::Words("Nur Halimah".to_owned()), &shop);
    desk.enter("membership-field-sex", Entered::Choice(0), &shop);
    assert_eq!(desk.finish(&shop).label, "membership-agrees-and-joins");
    let Step::Do(Input::Membership(Asked::Join { kind, facts, consent })) = desk.done(&shop) else { panic!("taken") };
    assert_eq!((kind, consent, facts.sex.as_deref()), (MemberKind::Calon, true, Some("P")));
}

#[test]
fn an_answer_to_letters_that_are_gone_is_dropped() {
    let mut membership = desk(MemberState::Anggota, 0);
    membership.find = "sit".to_owned();
    let found = OfficeFound::People { typed: "si".to_owned(), people: Vec::new() };
    membership.told(StockFound::Office(found));
    assert_eq!(membership.people.len(), 1);
}

#[test]
fn every_field_of_what_can_be_done_has_room_on_the_screen() {
    let shop = shop(Role::Manajer);
    let mut desk = desk(MemberState::Anggota, 0);
    for doing in desk.doings(&shop) {
        desk.doing = Some(doing);
        let fields = desk.fields(&shop);
        assert!(fields.len() <= FIELDS_MOST, "{doing:?}: {} fields", fields.len());
        if doing == Doing::Change {
            assert_eq!(fields.last().map(|field| field.id), Some("membership-field-old"));
        }
    }
    let new = Membership { new: true, ..Membership::default() };
    assert!(new.fields(&shop).len() <= FIELDS_MOST);
}

/// Who was just taken down is named and marked; nobody else is acted on by the next key.
#[test]
fn the_mark_follows_whom_something_was_done_for() {
    let shop = shop(Role::Manajer);
    let person = |number: &str| {
        let mut person = desk(MemberState::Diajukan, 0).people.remove(0);
        person.standing.number = MemberNumber(number.to_owned());
        person
    };
    let told = |desk: &mut Membership, people| {
        desk.told(StockFound::Office(OfficeFound::People { typed: String::new(), people }));
    };
    let mut desk = Membership { people: vec![person("A00009")], ..Membership::default() };
    let joined = Asked::Join { kind: MemberKind::Calon, facts: Box::default(), consent: true };
    let answer = Answer { member: Some(MemberNumber("A00012".to_owned())), ..Answer::default() };
    desk.answered(&Input::Membership(joined), &answer);
    told(&mut desk, vec![person("A00009"), person("A00012")]);
    assert_eq!(desk.chosen().map(|of| of.standing.number.to_string()), Some("A00012".to_owned()));
    // She waits no more: nobody is marked in her place.
    let accepted = Asked::Accept { number: "A00012".to_owned(), decision: "RP-1".to_owned() };
    desk.answered(&Input::Membership(accepted), &answer);
    told(&mut desk, vec![person("A00009")]);
    assert_eq!((desk.chosen(), desk.at(&shop), desk.finish(&shop).ready), (None, None, false));
}
