use super::*;

/// A word about the ledger needs a ledger that has said so: what a backup or a log brought is only saved.
#[test]
fn a_sale_is_in_the_ledger_only_where_the_ledger_has_said_so() {
    let device = |number: u8| DeviceId(uuid::Uuid::from_bytes([number; 16]));
    let at = |number: u8, seq: u64| RecordId { device: device(number), seq };
    let alone = Sent::default();
    assert_eq!(kept(at(1, 5), device(1), &alone), Kept::Saved);
    assert_eq!(kept(at(2, 5), device(1), &alone), Kept::Saved);
    let told = Sent { kept: 9, booked: 5, at: "2026-11-24T01:00:00Z".parse().ok(), two_histories: false, aside: 0 };
    let own = [5, 6, 9, 10].map(|seq| kept(at(1, seq), device(1), &told));
    assert_eq!(own, [Kept::Booked, Kept::Copied, Kept::Copied, Kept::Saved]);
    assert_eq!(kept(at(2, 50), device(1), &told), Kept::Booked, "it came from there");
}
