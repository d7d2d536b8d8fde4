use super::*;
use crate::demo;
use crate::domain::cooperative::member::MemberState;
use crate::domain::cooperative::related::Relation;
use crate::import::{self, Imported};

fn day() -> BusinessDate {
    BusinessDate::new(2026, 11, 24).expect("a date")
}

fn file(count: usize) -> Imported<MemberRow> {
    let mut file = import::members::read(demo::MEMBERS).expect("our own file");
    file.rows.truncate(count);
    file
}

/// The cooperative after this file was taken in.
fn after(file: Imported<MemberRow>) -> KnownMembers {
    let mut known = KnownMembers::default();
    for happening in members(file, &KnownMembers::default(), day()).happenings {
        let (Event::MemberSet(set), Some(personal)) = (happening.event, happening.personal) else {
            panic!("a member with a name");
        };
        let imported = set.balances.expect("balances the first time");
        known.cards.insert(set.card.clone(), set.number.clone());
        let set = MemberSet { balances: None, ..set };
        known.members.insert(key(&set.number), KnownMember { set, personal, imported });
    }
    known
}

#[test]
fn a_second_time_nothing_is_recorded() {
    let known = after(file(5));
    let checked = members(file(5), &known, day().plus_days(30));
    assert_eq!((checked.same, checked.happenings.len(), checked.bad.len()), (5, 0, 0));
}

#[test]
fn a_profile_changes_without_its_balances() {
    let known = after(file(2));
    let mut file = file(2);
    file.rows[1].person.phone = "0800-1".to_owned();
    file.rows[1].number = MemberNumber("2".to_owned());
    let checked = members(file, &known, day());
    assert_eq!((checked.updated, checked.same), (1, 1));
    assert!(matches!(&checked.happenings[0].event, Event::MemberSet(set) if set.balances.is_none()));
    assert!(matches!(&checked.happenings[0].event, Event::MemberSet(set) if set.number.as_str() == "A00002"));
}

/// The same digits under another letter are a duplicate; without a letter it is the same member (koperasi 1.2).
#[test]
fn a_member_keeps_her_number_and_another_letter_is_nobodys() {
    let known = after(file(2));
    let renumbered = |number: &str| {
        let mut file = file(1);
        file.rows[0].number = MemberNumber(number.to_owned());
        file
    };
    for same in ["1", "00001", "a1", "A00001"] {
        let checked = members(renumbered(same), &known, day());
        assert_eq!((checked.same, checked.bad.len(), checked.happenings.len()), (1, 0, 0), "{same}");
    }
    for other in ["B00001", "B1", "AB1"] {
        let mut file = renumbered(other);
        file.rows[0].balances.wajib += Rupiah::of(1);
        let checked = members(file, &known, day());
        let name = known.members[&1].personal.name.as_str();
        let text = Text::new("cli-import-number-taken").with("member", "A00001").with("name", name);
        assert_eq!(checked.bad, [bad(2, "member_no", text)], "{other}");
        assert!(checked.happenings.is_empty());
    }
    // Whom the cooperative has without a letter anybody may write with one.
    let known = after(renumbered("1"));
    assert_eq!(members(file(1), &known, day()).same, 1);
}

#[test]
fn every_other_balance_is_named() {
    let known = after(file(1));
    let mut file = file(1);
    file.rows[0].balances.kasbon += Rupiah::of(1);
    file.rows[0].balances.wajib += Rupiah::of(1);
    let columns: Vec<String> = members(file, &known, day()).bad.into_iter().map(|row| row.column).collect();
    assert_eq!(columns, ["simpanan_wajib", "kasbon_balance"]);
}

#[test]
fn a_card_has_one_holder() {
    let known = after(file(2));
    let mut file = file(3);
    file.rows.drain(..2);
    file.rows[0].card = "2800000000028".to_owned();
    let checked = members(file, &known, day());
    assert_eq!(checked.bad[0].reason, Text::new("cli-import-card-taken").with("member", "A00002"));
}

/// Whoever took the cooperative's members over has them all from files.
#[test]
fn a_person_is_a_member_once() {
    let rows = |nik: &str| {
        let mut file = file(3);
        nik.clone_into(&mut file.rows[2].person.nik);
        file
    };
    let first = file(1).rows[0].person.nik.clone();
    let twice = members(rows(&first), &KnownMembers::default(), day());
    let place = |checked: &Checked| {
        checked.bad.iter().map(|bad| (bad.line, bad.column.clone(), bad.reason.clone())).collect::<Vec<_>>()
    };
    let taken = Text::new("cli-import-nik-taken").with("member", "A00001");
    assert_eq!(place(&twice), [(4, "nik".to_owned(), taken.clone())]);
    // One that is here already, from before.
    let known =
        KnownMembers { niks: HashMap::from([(first.clone(), MemberNumber("A00001".to_owned()))]), ..after(file(1)) };
    let mut alone = rows(&first);
    alone.rows.drain(..2);
    assert_eq!(place(&members(alone, &known, day())), [(4, "nik".to_owned(), taken)]);
    // Who left may come back; the same file again is the same people; what is no number is nobody's.
    let mut left = rows(&first);
    left.rows[0].state = MemberState::Keluar;
    assert_eq!(place(&members(left, &KnownMembers::default(), day())), Vec::new());
    assert_eq!(place(&members(file(3), &known, day())), Vec::new());
    let mut nobody = rows("0000000000000000");
    nobody.rows[0].person.nik = "0000000000000000".to_owned();
    assert_eq!(place(&members(nobody, &KnownMembers::default(), day())), Vec::new());
}

#[test]
fn loans_need_their_member_and_keep_their_figures() {
    let read = || import::loans::read(demo::LOANS).expect("our own file");
    assert_eq!(loans(read(), &KnownLoans::default()).bad.len(), 3);
    let mut known = KnownLoans::default();
    for row in read().rows {
        known.members.insert(key(&row.member), row.member);
    }
    let first = loans(read(), &known);
    assert_eq!((first.new, first.bad.len()), (3, 0));
    let warned: Vec<&str> = first.warnings.iter().map(|warning| warning.text.key).collect();
    assert_eq!(warned, ["import-warn-loan-not-member"; 3], "balances of the demo are those of their schedules");
    for happening in first.happenings {
        let Event::LoanTaken(loan) = happening.event else { panic!("a loan") };
        known.loans.insert(loan.loan.clone(), loan);
    }
    assert_eq!(loans(read(), &known).same, 3);
    known.full = known.members.keys().copied().collect();
    let mut odd = read();
    odd.rows[0].balance += Rupiah::of(1);
    odd.rows[1].instalments_paid = 0;
    let taken = std::mem::take(&mut known.loans);
    let odd = loans(odd, &known);
    known.loans = taken;
    let warned: Vec<(usize, &str)> = odd.warnings.iter().map(|warning| (warning.line, warning.text.key)).collect();
    assert_eq!(warned, [(2, "import-warn-loan-balance"), (3, "import-warn-loan-balance")]);
    assert_eq!((odd.new, odd.bad.len()), (3, 0), "balances are facts");
    let mut other = read();
    (other.rows[0].months, other.rows[0].purpose) = (13, "lain".to_owned());
    let checked = loans(other, &known);
    assert_eq!((checked.same, checked.bad.len(), checked.bad[0].column.as_str()), (2, 1, "months"));
}

/// Said of either side it is one family, written once, the smaller number first; a number that nobody has is named.
#[test]
fn a_family_is_recorded_once_from_either_side() {
    let family = |count: usize| {
        let mut file = file(count);
        let of = |place: usize, file: &Imported<MemberRow>| file.rows[place].number.clone();
        let (first, second) = (of(0, &file), of(1, &file));
        file.rows[0].family = vec![(Relation::OrangTua, second)];
        file.rows[1].family = vec![(Relation::Anak, first)];
        file
    };
    let checked = members(family(2), &KnownMembers::default(), day());
    let sets: Vec<&RelatedSet> = checked
        .happenings
        .iter()
        .filter_map(|happening| match &happening.event {
            Event::RelatedSet(set) => Some(set),
            _ => None,
        })
        .collect();
    let number = |text: &str| MemberNumber(text.to_owned());
    assert_eq!(sets.len(), 1, "{sets:?}");
    assert_eq!((&sets[0].number, &sets[0].kin), (&number("A00001"), &Some(number("A00002"))));
    assert_eq!((sets[0].relation, sets[0].date), (Relation::OrangTua, day()));
    // A second import of the same file records nothing.
    let mut known = after(file(2));
    known.ties = vec![Tie { member: number("A00001"), kin: Some(number("2")), relation: Relation::OrangTua }];
    let again = members(family(2), &known, day());
    assert_eq!((again.same, again.happenings.len()), (2, 0));
    let mut stranger = file(1);
    stranger.rows[0].family = vec![(Relation::SuamiIstri, number("A00999"))];
    let bad = members(stranger, &KnownMembers::default(), day()).bad;
    assert_eq!((bad.len(), bad[0].column.as_str()), (1, "family"));
}
