//! Numbers that are counted up from what one till knows, given by two that do not hear of each other: members, loans,
//! findings, what stands in the inventory, goods of others. Nothing is given twice, whoever sends first; and where a
//! number was given twice before there was such a rule, both people are named to the manager.

use gerai::domain::cooperative::member::{MemberKind, MemberState};
use gerai::domain::event::membership::MemberApplied;
use gerai::domain::event::{Event, Happening, MemberSet, Personal};
use gerai::domain::id::{MemberNumber, UserId};
use gerai::domain::money::Rupiah;
use gerai::domain::people::user::Role;
use gerai::domain::time::Zone;
use gerai::locale::{Language, fluent};
use gerai::station::Station;
use gerai::station::today;

use super::world::World;
use crate::shop::{day, hire, ring};

const PEOPLE: [(&str, &str); 2] = [("a", "Nur Halimah"), ("b", "Budi Santoso")];

/// Two tills whose people each till knows by itself; the cooperative has some capital to lend from.
fn apart(name: &'static str) -> World {
    let mut world = World::new(name);
    let mut station = world.open("a");
    hire(&mut station, "bendahara", "Ahmad Yani", Role::Bendahara);
    hire(&mut station, "pengurus", "Hj. Norhayati", Role::Pengurus);
    let grant = "entry \"Hibah\" 112100=90000000 331000=-90000000";
    ring(&mut station, &["login bendahara 111111"]);
    let asked = gerai::till::parse::line(grant).expect("readable").expect("an input");
    station.submit(&asked).expect_err("two people stand behind it");
    ring(&mut station, &["approve pengurus 111111", "logout"]);
    station.close().expect("closed");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    for till in ["a", "b"] {
        let mut station = world.open(till);
        for (id, role) in [("ketua", Role::Manajer), ("awas", Role::Pengawas), ("gudang", Role::Gudang)] {
            hire(&mut station, &format!("{id}-{till}"), id, role);
        }
        hire(&mut station, &format!("bendahara-{till}"), "bendahara", Role::Bendahara);
        station.close().expect("closed");
    }
    world
}

fn sign_in(station: &mut Station, who: &str, till: &str) {
    ring(station, &["logout", &format!("login {who}-{till} 111111")]);
}

#[test]
fn two_tills_apart_give_no_number_twice() {
    for (name, order) in [("ledger-numbers-a", ["a", "b"]), ("ledger-numbers-b", ["b", "a"])] {
        let mut world = apart(name);
        for ((till, person), loan) in PEOPLE.into_iter().zip(["P00001", "P200001"]) {
            let mut station = world.open(till);
            ring(&mut station, &["login kasir 111111"]);
            sign_in(&mut station, "ketua", till);
            ring(&mut station, &[&format!("join \"{person}\" kelurahan=Basirih")]);
            let applied = ring(&mut station, &["loan apply 1 1200000 12 rate=1 method=flat income=3000000"]);
            assert_eq!(applied.loan.expect("an application").loan, loan, "at {till}");
            sign_in(&mut station, "gudang", till);
            ring(&mut station, &[&format!("storage in 1 \"Beras {person}\" 100 shelf=g1")]);
            sign_in(&mut station, "bendahara", till);
            ring(&mut station, &[&format!("asset \"Timbangan {person}\" price=1500000")]);
            sign_in(&mut station, "awas", till);
            ring(&mut station, &[&format!("finding note \"Dicatat {person}\"")]);
            station.close().expect("closed");
        }
        world.settle(&order);
        for till in ["a", "b"] {
            let store = world.store(till);
            let at = format!("at {till}, {} sends first", order[0]);
            for (place, (_, person)) in PEOPLE.into_iter().enumerate() {
                let number = MemberNumber(["A00002", "A200001"][place].to_owned());
                let known = store.known_member(&number).expect("readable").and_then(|found| found.happening.personal);
                assert_eq!(known.expect("a member").name, person, "{at}");
                let number = [1, 200_001][place];
                let found = store.findings().expect("readable");
                let found = found.iter().find(|of| of.number == number).expect("a finding");
                assert_eq!(found.words, format!("Dicatat {person}"), "{at}");
                let listed = store.inventory().expect("readable");
                let listed = listed.iter().find(|of| of.listed.number == number).expect("listed");
                assert_eq!(listed.name, format!("Timbangan {person}"), "{at}");
                let stored = store.all_stored().expect("readable");
                let stored = stored.iter().find(|of| of.taken.storage.as_str() == ["T00001", "T200001"][place]);
                assert_eq!(stored.expect("stored").goods, format!("Beras {person}"), "{at}");
            }
            assert_eq!(store.findings().expect("readable").len(), 2);
        }
        assert_eq!(world.figures("b"), world.figures("a"));
        // Each goes on with its own, knowing the other's.
        for (till, next) in [("a", 2), ("b", 200_002)] {
            let mut station = world.open(till);
            ring(&mut station, &["login kasir 111111"]);
            sign_in(&mut station, "awas", till);
            ring(&mut station, &["finding note \"lagi\""]);
            let last = station.store().expect("open").findings().expect("readable");
            assert!(last.iter().any(|of| of.number == next && of.words == "lagi"), "{last:?}");
            assert!(clash(&station).is_none(), "nobody has another's number");
            station.close().expect("closed");
        }
    }
}

/// Two desks make a card for somebody of the same household while neither hears of the other: two cards, two people,
/// and each is known by its own at both.
#[test]
fn cards_of_a_household_made_apart_are_two() {
    for (name, order) in [("ledger-cards-a", ["a", "b"]), ("ledger-cards-b", ["b", "a"])] {
        let mut world = apart(name);
        for (till, person, card) in [("a", "Rizki", 1), ("b", "Hasan", 41)] {
            let mut station = world.open(till);
            ring(&mut station, &["login kasir 111111"]);
            sign_in(&mut station, "ketua", till);
            ring(&mut station, &[&format!("buyer-card add 1 \"{person}\" anak kasbon=0")]);
            let held = station.store().expect("open").holders(&MemberNumber("A00001".to_owned())).expect("readable");
            assert_eq!(held.last().map(|of| (of.card, of.name.as_str())), Some((card, person)), "at {till}");
            station.close().expect("closed");
        }
        world.settle(&order);
        for till in ["a", "b"] {
            let held = world.store(till).holders(&MemberNumber("A00001".to_owned())).expect("readable");
            let held: Vec<_> = held.iter().map(|of| (of.card, of.name.as_str(), of.is_valid())).collect();
            assert_eq!(held, [(1, "Rizki", true), (41, "Hasan", true)], "at {till}, {} sends first", order[0]);
        }
    }
}

/// What the manager's list says of a number that two people have.
fn clash(station: &Station) -> Option<String> {
    let store = station.store().expect("open");
    let settings = store.settings_on(day()).expect("readable");
    let today = today::of(store, &settings, &Zone::default(), day(), station.now()).expect("readable");
    let task = today.tasks.iter().find(|task| task.title.key == "today-given-twice")?;
    Some([&task.title, &task.detail].map(|text| fluent::write(Language::Id, &Zone::default(), text)).concat())
}

/// As programs before these ranges did: one number, two people.
#[test]
fn a_member_number_given_twice_names_both_to_the_manager() {
    for (name, order) in [("ledger-twice-a", ["a", "b"]), ("ledger-twice-b", ["b", "a"])] {
        let mut world = apart(name);
        for (till, person) in PEOPLE {
            let set = MemberSet {
                number: MemberNumber("A00002".to_owned()),
                member_kind: MemberKind::Calon,
                state: MemberState::Diajukan,
                joined: day(),
                pokok_due: Rupiah::of(100_000),
                kasbon_limit: Rupiah::ZERO,
                card: String::new(),
                balances: None,
            };
            let applied = MemberApplied { number: set.number.clone(), date: day(), nik_hash: String::new() };
            let personal = Some(Personal { name: person.to_owned(), ..Personal::default() });
            let applicant = Happening { event: Event::MemberSet(set), personal };
            let mut station = world.open(till);
            let at = station.now();
            let happenings = vec![applicant, Event::MemberApplied(applied).into()];
            let sealed = station.seal(happenings, &UserId::from("kasir"), at).expect("sealed");
            station.store_mut().expect("open").append(&sealed, &[]).expect("recorded");
            assert_eq!(clash(&station), None, "the other is not known yet");
            station.close().expect("closed");
        }
        world.settle(&order);
        for till in ["a", "b"] {
            let mut station = world.open(till);
            let said = clash(&station).expect("in the list");
            for word in ["A00002", "Nur Halimah (A)", "Budi Santoso (B)"] {
                assert!(said.contains(word), "{word} in: {said}");
            }
            // Who applies at a till that knows gets another number.
            ring(&mut station, &["login kasir 111111"]);
            sign_in(&mut station, "ketua", till);
            let joined = ring(&mut station, &["join \"Siti Aminah\""]).member.expect("a number");
            assert_eq!(joined.as_str(), if till == "a" { "A00003" } else { "A200001" });
            station.close().expect("closed");
        }
        assert_eq!(world.figures("b").sales, world.figures("a").sales);
    }
}
