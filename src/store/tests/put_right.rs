//! A prescription and what stands in its place, in whatever order its records come.

use super::Shop;
use crate::domain::event::pharmacy::{PrescriptionReceived, RxPeople};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::pharmacy::prescription::PrescriptionId;

fn said(change: u32, address: &str) -> Happening {
    let received: PrescriptionReceived = serde_json::from_value(serde_json::json!({
        "prescription": uuid::Uuid::from_bytes([7; 16]), "till": "A", "number": 1, "received": "2026-11-24",
        "written": "2026-11-23", "change": change,
    }))
    .expect("a prescription");
    let people = RxPeople { address: address.to_owned(), ..RxPeople::default() };
    let personal = Personal { prescription: Some(Box::new(people)), ..Personal::default() };
    Happening { event: Event::PrescriptionReceived(received), personal: Some(personal) }
}

#[test]
fn the_last_correction_stands_whenever_it_came() {
    let all = [(0, ""), (1, "Jl. A"), (2, "Jl. B")];
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0], [0, 2, 1], [1, 0, 2]] {
        let mut shop = Shop::stocked(1);
        shop.record(order.map(|at: usize| said(all[at].0, all[at].1)));
        let id = PrescriptionId(uuid::Uuid::from_bytes([7; 16]));
        let people = shop.store.prescription_people(id).expect("readable");
        assert_eq!(people.address, "Jl. B", "{order:?}");
        let day = "2026-11-24".parse().expect("a date");
        let read = shop.store.prescriptions(day, day).expect("readable");
        assert_eq!(read.iter().map(|served| served.received.change).collect::<Vec<_>>(), [2], "{order:?}");
    }
}
