use super::*;
use crate::store::append::foreign::Fate;
use crate::store::tests::Shop;
use crate::store::tests::events::happenings;

fn after(shop: &Shop, device: DeviceId, seq: u64) -> Vec<Record> {
    shop.store.records_after(device, seq, 1_000, usize::MAX).expect("readable")
}

#[test]
fn what_is_asked_for_comes_in_order_and_as_it_is() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 5, 7]));
    let (own, end) = (shop.store.identity().device, shop.store.chain());
    assert_eq!(shop.store.log_ends().expect("readable"), [LogEnd { device: own, seq: end.seq, hash: end.hash }]);
    let all = after(&shop, own, 0);
    assert_eq!(all, shop.records());
    let (few, rest) = (shop.store.records_after(own, 0, 3, usize::MAX).expect("readable"), after(&shop, own, 3));
    assert_eq!([few.clone(), rest].concat(), all);
    let by_length = shop.store.records_after(own, 0, 1_000, few[0].body.len() + 1).expect("readable");
    assert_eq!(by_length, all[..1], "one record always goes, however long it is");
    assert_eq!(shop.store.hash_at(own, end.seq).expect("readable"), Some(end.hash));
    assert_eq!(shop.store.hash_at(own, end.seq + 1).expect("readable"), None);
}

#[test]
fn what_waits_is_what_the_ledger_has_not_said_it_has() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 5]));
    let end = shop.store.chain().seq;
    let before = shop.store.waiting(&shop.store.sent().expect("readable")).expect("readable");
    assert_eq!((before.records, before.sales), (end, 2));
    let said = Sent { kept: end - 1, booked: end - 2, at: shop.store.newest_own(), two_histories: false, aside: 0 };
    shop.store.note_sent(&said).expect("noted");
    assert_eq!(shop.store.sent().expect("readable"), said);
    let left = shop.store.waiting(&said).expect("readable");
    assert_eq!((left.records, left.sales), (1, 1));
    assert_eq!(left.since, shop.store.newest_own());
    shop.rebuild();
    assert_eq!(shop.store.sent().expect("readable"), said, "rebuilding rows forgets nothing of it");
}

/// One bad record stays out, with what follows it in that device's log; every other is taken, and later the right one.
#[test]
fn a_bad_record_hinders_no_other() {
    let (mut one, two, three) = (Shop::empty(1), Shop::stocked(2), Shop::stocked(3));
    let (second, third) = (two.records(), three.records());
    let mut broken = second.clone();
    broken[2].sig[0] ^= 1;
    let sent: Vec<Record> = broken.iter().chain(&third).cloned().collect();
    let fates = one.store.take_each(&sent).expect("written");
    let new = fates.iter().filter(|fate| matches!(fate, Fate::New)).count();
    assert_eq!(new, 2 + third.len());
    assert!(matches!(&fates[2], Fate::Refused(StoreError::BadRecord(_))));
    let fates = one.store.take_each(&second).expect("written");
    assert!(matches!(fates[0], Fate::Known));
    assert!(fates[2..].iter().all(|fate| matches!(fate, Fate::New)));
    one.verify();
}

#[test]
fn other_bytes_at_a_known_place_are_refused_by_name() {
    let (mut one, mut two, mut clone) = (Shop::empty(1), Shop::stocked(2), Shop::stocked(2));
    two.record(happenings(2, &[3]));
    clone.set_time("2026-11-03T05:00:00Z");
    clone.record(happenings(2, &[3]));
    one.store.take_each(&two.records()).expect("written");
    let before = one.figures();
    let fates = one.store.take_each(&clone.records()).expect("written");
    assert!(fates.iter().any(|fate| matches!(fate, Fate::Refused(StoreError::OtherBytes { .. }))));
    assert_eq!(one.figures(), before);
}

/// An older copy of a folder gets back what it had sent, and its log goes on where it had ended.
#[test]
fn a_restored_till_gets_its_own_log_back() {
    let (mut whole, mut old) = (Shop::stocked(1), Shop::stocked(1));
    whole.record(happenings(1, &[3, 5]));
    let own = whole.store.identity().device;
    let missing = after(&whole, own, old.store.chain().seq);
    assert!(old.store.take_each(&missing).expect("written").iter().all(|fate| matches!(fate, Fate::Refused(_))));
    let fates = old.store.take_back(&missing).expect("written");
    assert!(fates.iter().all(|fate| matches!(fate, Fate::New)));
    assert_eq!(old.store.chain(), whole.store.chain());
    assert_eq!(old.figures(), whole.figures());
    old.record(happenings(1, &[7]));
    old.verify();
}

/// Each paper of a day is counted once, wherever it has come, and moves on as the ledger says that it has it (N2).
#[test]
fn papers_are_saved_copied_or_booked() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[3, 5, 7, 1, 2, 9, 4]));
    let sales = shop.store.newest_sales(100).expect("readable");
    let date = sales[0].date;
    let papers = sales.iter().filter(|sale| sale.date == date && !sale.imported).count() as u64;
    assert!(papers > 1, "the shop sold");
    let end = shop.store.chain().seq;
    for (kept, booked) in [(0, 0), (end, 0), (end, end), (end - 1, end - 2), (end / 2, end / 3)] {
        let sent = Sent { kept, booked, at: shop.store.newest_own(), two_histories: false, aside: 3 };
        shop.store.note_sent(&sent).expect("noted");
        assert_eq!(shop.store.sent().expect("readable"), sent);
        let counts = shop.store.kept_counts(date, &sent).expect("readable");
        assert_eq!(counts.saved + counts.copied + counts.booked, papers, "{kept} {booked}");
        match (kept, booked) {
            (0, 0) => assert_eq!(counts.saved, papers),
            (kept, 0) if kept == end => assert_eq!(counts.copied, papers),
            (_, booked) if booked == end => assert_eq!(counts.booked, papers),
            _ => {}
        }
    }
}
