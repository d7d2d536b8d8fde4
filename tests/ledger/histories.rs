//! Folders that were copied, lost or restored, and a ledger that was lost.

use gerai::io::folder::Folder;
use gerai::station::shelf::{self, Reason};
use gerai::sync::protocol::{Pull, Revoke, Why, path};

use super::world::World;
use crate::shop;

pub fn copy(from: &Folder, name: &str) -> Folder {
    let to = Folder::at(shop::empty_folder(name));
    to.create().expect("made");
    for entry in std::fs::read_dir(from.path()).expect("readable").flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            std::fs::copy(entry.path(), to.path().join(entry.file_name())).expect("copied");
        }
    }
    to
}

#[test]
fn a_till_restored_from_an_old_copy_gets_back_what_it_had_sent() {
    let mut world = World::new("ledger-restored");
    world.join("a");
    world.exchange("a");
    let old = copy(world.folder("a"), "ledger-restored-old");
    world.sell("a", 3);
    world.exchange("a");
    let whole = world.figures("a");
    world.add("a", old);
    let moved = world.exchange("a");
    assert!(moved.returned > 0, "{moved:?}");
    assert!(!moved.state.two_histories);
    assert_eq!(world.figures("a"), whole);
    world.sell("a", 1);
    world.settle(&["a"]);
    assert_eq!(world.ledger_figures(), world.figures("a"));
    assert_eq!(world.figures("a").sales, 4);
    assert!(world.shelf("a").is_empty());
}

/// A copied folder sells before it asks: the ledger keeps what it knew first, the other history is put aside whole, and
/// both sides say so.
#[test]
fn two_histories_of_one_till_are_told_apart_and_nothing_is_lost() {
    let mut world = World::new("ledger-clone");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    let clone = copy(world.folder("a"), "ledger-clone-copy");
    world.add("clone", clone);
    world.sell("a", 2);
    world.settle(&["a", "b"]);
    let known = world.ledger_figures();
    world.sell("clone", 3);
    let moved = world.exchange("clone");
    assert!(moved.state.two_histories, "the till is told");
    let other = moved.odd.iter().filter(|odd| odd.why == Why::OtherBytes).count();
    assert!(other > 0, "{moved:?}");
    assert_eq!(world.ledger_figures(), known, "what the ledger knew first stays");
    let shelf = world.shelf("b");
    assert!(shelf.iter().filter(|shelved| shelved.why == Why::OtherBytes).count() >= other, "the auditor sees it");
    let read = shelf::read(world.folder("b")).expect("the ledger answers");
    let sale = read.iter().find(|aside| aside.what.as_ref().is_some_and(|paper| paper.kind == "shelf-kind-sale"));
    let sale = sale.expect("a sale of the copy");
    let paper = sale.what.as_ref().expect("it can be read");
    assert!(paper.number.contains("-A-") && paper.amount.is_some() && paper.date.is_some(), "{paper:?}");
    assert_eq!((sale.why, sale.till.as_ref().map(|till| till.as_str())), (Reason::Taken, Some("A")));
    assert!(read.iter().any(|aside| aside.stands.is_some()), "what stands in its place is told, too: {read:?}");
    let again = world.exchange("clone");
    assert!(again.state.two_histories);
    assert_eq!(world.shelf("b").len(), shelf.len(), "each lies there once, however often it is sent");
    world.settle(&["a", "b"]);
    assert_eq!(world.figures("b"), world.figures("a"), "the others go on");
}

/// The server's disk is gone, and so is till A: a fresh ledger gets everything from till B.
#[test]
fn a_lost_ledger_is_filled_again_by_a_till() {
    let mut world = World::new("ledger-lost");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.sell("a", 3);
    world.sell("b", 2);
    world.settle(&["a", "b"]);
    let before = world.ledger_figures();
    world.restart_on(Folder::at(shop::empty_folder("ledger-lost-fresh")));
    assert!(world.try_exchange("b", Through).is_err(), "a fresh ledger knows no token");
    world.join("b");
    let moved = world.exchange("b");
    assert!(moved.passed_on > 0 && moved.sent > 0, "{moved:?}");
    assert_eq!(world.ledger_figures(), before);
    world.sell("b", 1);
    world.settle(&["b"]);
    assert_eq!(world.ledger_figures(), world.figures("b"));
}

pub struct Through(pub Box<dyn gerai::station::sync::transport::Transport>);

impl gerai::station::sync::transport::Transport for Through {
    fn send(
        &mut self,
        request: &gerai::station::sync::transport::Request,
    ) -> Result<gerai::station::sync::transport::Response, gerai::station::sync::transport::TransportError> {
        self.0.send(request)
    }
}

#[test]
fn a_revoked_till_sends_nothing_more_by_any_way() {
    let mut world = World::new("ledger-revoked");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.settle(&["a", "b"]);
    let known = world.ledger_figures();
    let stolen = world.store("b").identity().device;
    let revoke = serde_json::to_vec(&Revoke { device: stolen }).expect("JSON");
    assert_eq!(world.post(Some(&world.token_of("a")), path::REVOKE, revoke).0, 204);
    world.sell("b", 1);
    let refused = world.try_exchange("b", Through).expect_err("revoked");
    assert_eq!(refused.advice().key, "sync-revoked");
    // Its records come by another till: they are put aside as well.
    let records = world.store("b").records_after(stolen, 0, 500, usize::MAX).expect("readable");
    let push = gerai::sync::protocol::Push { batch: uuid::Uuid::nil() };
    let body = gerai::sync::protocol::message(&push, &records);
    let (status, answer) = world.post(Some(&world.token_of("a")), path::PUSH, body);
    assert_eq!(status, 200);
    assert!(answer.contains("\"revoked\""), "{answer}");
    assert_eq!(world.ledger_figures(), known);
    assert!(!world.shelf("a").is_empty());
    let pull = serde_json::to_vec(&Pull { most: 10, ..Pull::default() }).expect("JSON");
    assert_eq!(world.post(Some(&world.token_of("b")), path::PULL, pull).0, 403, "nor does it get anything");
}

/// A new till joins while the answer to its first try was lost: it begins again with the same code and the same letter.
#[test]
fn a_lost_answer_costs_no_letter() {
    let mut world = World::new("ledger-letters");
    world.join("a");
    world.exchange("a");
    let code = world.code_from("a");
    for folder in ["one", "two"] {
        let folder = Folder::at(shop::empty_folder(&format!("ledger-letters-{folder}")));
        let mut asked = 0;
        let mut cut = |url: &str, token: Option<&str>| {
            asked += 1;
            let line = super::world::connect(url, token)?;
            // The second line carries what comes after the enrolment.
            Ok(Box::new(super::Line::cut_after(line, u32::from(asked == 1), true)) as Box<_>)
        };
        let mut doors = shop::doors("2026-11-24T02:00:00Z", 4_000 + folder.path().as_os_str().len() as u64);
        let joined = gerai::station::join::enrol(&folder, &world.url(), &code, &mut doors, &mut cut);
        joined.expect_err("the line was cut");
        assert!(!folder.has_shop().expect("readable"), "no half a till is left");
    }
    let url = world.url();
    let folder = Folder::at(shop::empty_folder("ledger-letters-three"));
    let mut doors = shop::doors("2026-11-24T02:00:00Z", 5_000);
    let welcome =
        gerai::station::join::enrol(&folder, &url, &code, &mut doors, &mut super::world::connect).expect("joined");
    assert_eq!(welcome.till.as_str(), "B");
    let mut doors = shop::doors("2026-11-24T02:00:00Z", 6_000);
    let again = Folder::at(shop::empty_folder("ledger-letters-four"));
    let used = gerai::station::join::enrol(&again, &url, &code, &mut doors, &mut super::world::connect);
    assert_eq!(used.expect_err("used up").advice().key, "sync-code-used");
}
