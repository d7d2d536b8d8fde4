use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use uuid::Uuid;

use super::brought_back;
use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::id::{DeviceId, RecordId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;

const LOT: LotId = LotId(Uuid::nil());

fn moved(document: &'static str, place: Place, whole: i64) -> Movement {
    Movement {
        date: "2026-11-24".parse().expect("a date"),
        at: "2026-11-24T00:00:00Z".parse().expect("an instant"),
        record: RecordId { device: DeviceId(Uuid::nil()), seq: 1 },
        document,
        receipt: None,
        reference: String::new(),
        by: UserId::from("apotek"),
        sku: Sku::from("M00200"),
        lot: Some(LOT),
        place,
        milli: Quantity::whole(whole),
        value: Rupiah::ZERO,
    }
}

fn of_buyers(movements: &[Movement]) -> Quantity {
    brought_back(movements).get(&LOT).copied().unwrap_or_default()
}

#[test]
fn only_what_the_shop_set_aside_itself_may_go_back() {
    let came_back = moved("sale_returned", Place::Karantina, 4);
    let aside = moved("goods_moved", Place::Karantina, 10);
    let all = [moved("goods_received", Place::Apotek, 100), came_back, aside];
    assert_eq!(of_buyers(&all), Quantity::whole(4));
    let six_back = [&all[..], &[moved("goods_moved", Place::Karantina, -6)]].concat();
    assert_eq!(of_buyers(&six_back), Quantity::whole(4), "the shop's own went first");
    let destroyed = [&six_back[..], &[moved("goods_written_off", Place::Karantina, -6)]].concat();
    assert_eq!(of_buyers(&destroyed), Quantity::whole(2), "four of the shop's own, then two of the buyers'");
    let sent_back = [&destroyed[..], &[moved("goods_sent_back", Place::Karantina, -2)]].concat();
    assert_eq!(brought_back(&sent_back), [].into(), "nothing is left");
    let later = [&sent_back[..], &[moved("goods_moved", Place::Karantina, 5)]].concat();
    assert_eq!(of_buyers(&later), Quantity::ZERO, "what was destroyed before is not taken off later goods");
}

#[test]
fn what_is_put_back_on_its_shelf_at_once_is_no_matter() {
    assert_eq!(of_buyers(&[moved("sale_voided", Place::Apotek, 4)]), Quantity::ZERO);
}

/// As documents move goods to quarantine and from it, never below nothing.
fn any_movements() -> impl Strategy<Value = Vec<Movement>> {
    let step = (0..4_usize, 1..20_i64, any::<bool>());
    prop::collection::vec(step, 0..40).prop_map(|steps| {
        let mut left = 0;
        let mut all = Vec::new();
        for (document, count, takes) in steps {
            let document = ["sale_returned", "goods_moved", "goods_written_off", "stock_counted"][document];
            let comes = match document {
                "sale_returned" => true,
                "goods_written_off" => false,
                _ => !takes,
            };
            let count = if comes { count } else { -count.min(left) };
            left += count;
            all.push(moved(document, Place::Karantina, count));
        }
        all
    })
}

proptest! {
    /// Never more than lies there, and where all that may go back goes back, what buyers brought is left.
    #[test]
    fn what_buyers_brought_back_stays(movements in any_movements()) {
        let left: Quantity = movements.iter().map(|moved| moved.milli).sum();
        let stays = of_buyers(&movements);
        prop_assert!(stays >= Quantity::ZERO && stays <= left);
        let free = Movement { milli: -(left - stays), ..moved("goods_moved", Place::Karantina, 0) };
        let after = [&movements[..], &[free]].concat();
        prop_assert_eq!(of_buyers(&after), stays);
    }
}
