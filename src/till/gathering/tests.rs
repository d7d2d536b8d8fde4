use super::super::tests::Counter;
use crate::domain::event::Event;
use crate::domain::event::Happening;
use crate::domain::event::draft::{DraftNoted, DraftPart};

fn notes(happenings: &[Happening]) -> Vec<DraftNoted> {
    let note = |happening: &Happening| match &happening.event {
        Event::DraftNoted(noted) => Some(noted.clone()),
        _ => None,
    };
    happenings.iter().filter_map(note).collect()
}

#[test]
fn each_step_notes_only_what_it_changed() {
    let mut counter = Counter::new();
    counter.does("login gudang 333333");
    let first = notes(&counter.does("gather move gudang toko S00001=2"));
    assert_eq!(first.iter().map(|note| note.part).collect::<Vec<_>>(), [0, 1], "its head and its line");
    let second = notes(&counter.does("gather move gudang toko S00001=2 S00002=1"));
    assert_eq!(second.iter().map(|note| note.part).collect::<Vec<_>>(), [2]);
    let third = notes(&counter.does("gather move gudang apotek S00001=2 S00002=1"));
    assert!(matches!(&third[..], [DraftNoted { part: 0, content: Some(DraftPart::Gathering(_)), .. }]), "{third:?}");
    assert_eq!(notes(&counter.does("gather move gudang apotek S00001=2 S00002=1")).len(), 0, "nothing is new");
}

#[test]
fn one_without_lines_is_none() {
    let mut counter = Counter::new();
    counter.does("login gudang 333333");
    counter.does("gather writeoff toko rusak S00001=1");
    assert_eq!(counter.answer().gatherings.len(), 1);
    let gone = notes(&counter.does("gather writeoff toko rusak"));
    assert!(gone.iter().any(|note| note.part == 0 && note.content.is_none()), "{gone:?}");
    assert_eq!(counter.answer().gatherings.len(), 0);
}
