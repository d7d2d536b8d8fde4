use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};
use uuid::Uuid;

use super::{Fate, Recall, trace};
use crate::domain::goods::product::Place;
use crate::domain::id::{DeviceId, RecordId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;

const DOCUMENTS: [&str; 6] =
    ["goods_received", "sale_completed", "sale_returned", "sale_voided", "goods_moved", "goods_written_off"];

fn moved(document: &'static str, place: Place, milli: i64) -> Movement {
    Movement {
        date: "2026-11-24".parse().expect("a date"),
        at: "2026-11-24T00:00:00Z".parse().expect("an instant"),
        record: RecordId { device: DeviceId(Uuid::nil()), seq: 1 },
        document,
        receipt: None,
        reference: String::new(),
        by: UserId::from("apotek"),
        sku: Sku::from("M00001"),
        lot: None,
        place,
        milli: Quantity::from_milli(milli),
        value: Rupiah::ZERO,
    }
}

/// As documents move goods: a sale takes, a return brings, the others do either.
fn any_movement() -> impl Strategy<Value = Movement> {
    let places = [Place::Apotek, Place::Gudang, Place::Karantina];
    (0..DOCUMENTS.len(), 0..places.len(), 1..50_000_i64, any::<bool>()).prop_map(move |(at, place, milli, takes)| {
        let takes = match DOCUMENTS[at] {
            "sale_completed" => true,
            "sale_returned" | "sale_voided" => false,
            _ => takes,
        };
        moved(DOCUMENTS[at], places[place], if takes { -milli } else { milli })
    })
}

proptest! {
    /// What came and came back, less what was sold and went, is what is left.
    #[test]
    fn nothing_of_a_batch_is_lost(movements in prop::collection::vec(any_movement(), 0..40)) {
        let recall = Recall { steps: trace(&movements), ..Recall::default() };
        let sum = |fate| recall.sum(fate);
        let left = sum(Fate::Came) + sum(Fate::Returned) - sum(Fate::Sold) - sum(Fate::Gone);
        prop_assert_eq!(sum(Fate::Left), left);
        let all: Quantity = movements.iter().map(|movement| movement.milli).sum();
        prop_assert_eq!(sum(Fate::Left), all);
    }
}

#[test]
fn what_can_still_be_taken_away_stands_first() {
    let movements = [
        moved("goods_received", Place::Apotek, 100_000),
        moved("sale_completed", Place::Apotek, -10_000),
        moved("sale_returned", Place::Karantina, 4_000),
        moved("goods_moved", Place::Apotek, -90_000),
        moved("goods_moved", Place::Gudang, 90_000),
    ];
    let recall = Recall { steps: trace(&movements), ..Recall::default() };
    let fates: Vec<Fate> = recall.steps.iter().map(|step| step.fate).collect();
    assert_eq!(fates, [Fate::Left, Fate::Left, Fate::Sold, Fate::Returned, Fate::Came, Fate::Came, Fate::Gone]);
    let left: Vec<Place> = recall.steps[..2].iter().map(|step| step.place).collect();
    assert_eq!(left, [Place::Gudang, Place::Karantina], "nothing is left at the counter");
    assert_eq!(recall.with_buyers(), Quantity::from_milli(6_000));
}
