//! Who stood on papers that were destroyed: forgotten on every device, in any order, and nothing else with them.

use super::*;
use crate::domain::event::pharmacy::{
    ComplaintNoted, Forgotten, MedicineBuyerNamed, PapersDestroyed, PrescriptionReceived, PrescriptionScreened,
    RxPeople,
};
use crate::domain::event::stock::Slip;
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::SaleId;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::pharmacy::retention::Papers;

fn rx(id: u8) -> PrescriptionId {
    PrescriptionId(Uuid::from_bytes([id; 16]))
}

fn received(id: u8, on: &str, change: u32, patient: &str) -> Happening {
    let received: PrescriptionReceived = serde_json::from_value(serde_json::json!({
        "prescription": rx(id).0, "till": "A", "number": id, "received": on, "written": on, "change": change,
    }))
    .expect("a prescription");
    let people = RxPeople { patient: patient.to_owned(), ..RxPeople::default() };
    let personal = Personal { prescription: Some(Box::new(people)), ..Personal::default() };
    Happening { event: Event::PrescriptionReceived(received), personal: Some(personal) }
}

fn screened(id: u8, words: &str) -> Happening {
    let screened = PrescriptionScreened {
        prescription: rx(id),
        label: format!("R-{id:04}"),
        pharmacist: UserId::from("apoteker"),
        known: Vec::new(),
        ticked: Vec::new(),
        open: Vec::new(),
    };
    let personal = Personal { words: words.to_owned(), ..Personal::default() };
    Happening { event: Event::PrescriptionScreened(screened), personal: Some(personal) }
}

fn bought(sale: u8, name: &str) -> [Happening; 2] {
    let sale = SaleId(Uuid::from_bytes([sale; 16]));
    let personal = || Some(Personal { name: name.to_owned(), ..Personal::default() });
    let named = MedicineBuyerNamed { sale, key: "k".to_owned(), age: None };
    let complained = ComplaintNoted { sale, pharmacist: None, age: None };
    [
        Happening { event: Event::MedicineBuyerNamed(named), personal: personal() },
        Happening { event: Event::ComplaintNoted(complained), personal: personal() },
    ]
}

/// Of the third to the fifth of November 2026, prescription 9 with a psychotropic.
fn destroyed(papers: Papers) -> Happening {
    let slip = Slip { till: "A".parse().expect("a letter"), number: 1, date: day("2032-01-10"), approved_by: None };
    let at = |text: &str| text.parse().expect("an instant");
    let (since, before) = (at("2026-11-02T16:00:00Z"), at("2026-11-05T16:00:00Z"));
    let gone = PapersDestroyed {
        slip,
        papers,
        from: day("2026-11-03"),
        to: day("2026-11-05"),
        count: 3,
        witnesses: Vec::new(),
        forgets: papers.names_people().then(|| Forgotten { since, before, strict: vec![rx(9)], plain: None }),
    };
    Event::PapersDestroyed(gone).into()
}

/// Words that private parts of records or tables still say.
fn said(shop: &Shop) -> Vec<&'static str> {
    let words = ["Aminah", "Barsiah", "Curah", "Darmi", "Pikal", "catatan", "Emus", "Fitri"];
    let records = shop.records();
    let tables = shop.figures();
    let says = |word: &&&str| {
        let in_log = records.iter().any(|record| record.private.as_deref().is_some_and(|said| said.contains(**word)));
        assert!(in_log || tables.iter().all(|row| !row.contains(**word)), "{word} stands in a table alone");
        in_log
    };
    words.iter().filter(says).copied().collect()
}

fn work(shop: &mut Shop) {
    shop.record([
        received(1, "2026-11-03", 0, "Aminah"),
        screened(1, "catatan"),
        received(2, "2026-11-02", 0, "Barsiah"),
    ]);
    shop.record([received(9, "2026-11-04", 0, "Pikal")]);
    shop.record(bought(1, "Emus"));
    shop.set_time("2026-11-05T16:00:00Z");
    shop.record(bought(2, "Fitri"));
    // Put right long after.
    shop.set_time("2027-01-04T00:00:00Z");
    shop.record([received(1, "2026-11-03", 1, "Curah")]);
}

#[test]
fn each_kind_of_papers_takes_its_own_people_along() {
    for (papers, gone) in [
        (Papers::Prescriptions, &["Aminah", "Curah", "catatan"][..]),
        (Papers::Strict, &["Pikal"]),
        (Papers::Counter, &["Emus"]),
        (Papers::Registers, &[]),
        (Papers::Invoices, &[]),
    ] {
        let mut shop = Shop::stocked(1);
        work(&mut shop);
        let before = said(&shop);
        shop.set_time("2032-01-10T00:00:00Z");
        shop.record([destroyed(papers)]);
        let left: Vec<&str> = before.into_iter().filter(|word| !gone.contains(word)).collect();
        assert_eq!(said(&shop), left, "{papers:?}");
        shop.verify();
        let figures = shop.figures();
        shop.rebuild();
        assert_eq!(shop.figures(), figures, "{papers:?}");
    }
}

#[test]
fn another_till_forgets_too_and_what_comes_late_comes_without_people() {
    let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
    work(&mut two);
    let older = two.records();
    one.set_time("2032-01-10T00:00:00Z");
    one.record([destroyed(Papers::Prescriptions), destroyed(Papers::Counter)]);
    one.take_in(&older).expect("taken in");
    assert_eq!(said(&one), ["Barsiah", "Pikal", "Fitri"]);
    one.verify();
    two.take_in(&one.records()).expect("taken in");
    assert_eq!(said(&two), said(&one));
    two.verify();
    // What is said afterwards is said.
    two.set_time("2032-02-01T00:00:00Z");
    two.record([received(1, "2026-11-03", 2, "Darmi")]);
    one.take_in(&two.records()).expect("taken in");
    assert_eq!(said(&one), ["Barsiah", "Darmi", "Pikal", "Fitri"]);
    one.verify();
}

#[test]
fn minutes_of_before_leave_the_words_of_the_log() {
    let mut shop = Shop::stocked(1);
    work(&mut shop);
    let before = said(&shop);
    shop.set_time("2032-01-10T00:00:00Z");
    let Happening { event: Event::PapersDestroyed(gone), .. } = destroyed(Papers::Prescriptions) else {
        unreachable!()
    };
    shop.record([Event::PapersDestroyed(PapersDestroyed { forgets: None, ..gone }).into()]);
    assert_eq!(said(&shop), before);
    shop.verify();
}

/// A prescription that says itself whether it is kept apart.
fn telling(id: u8, strict: Option<bool>, patient: &str) -> Happening {
    let mut happening = received(id, "2026-11-04", 0, patient);
    if let Event::PrescriptionReceived(received) = &mut happening.event {
        received.strict = strict;
    }
    happening
}

/// Minutes of a till that knew of no prescription but 1, which does not say it itself.
fn destroyed_knowing(papers: Papers) -> Happening {
    let mut happening = destroyed(papers);
    if let Event::PapersDestroyed(gone) = &mut happening.event {
        let forgets = gone.forgets.as_mut().expect("people stand on them");
        (forgets.strict, forgets.plain) = (Vec::new(), Some(vec![rx(1)]));
    }
    happening
}

#[test]
fn what_a_till_had_not_sent_yet_goes_with_its_own_kind() {
    for (papers, gone) in [
        (Papers::Prescriptions, ["Aminah", "Barsiah"]),
        // Of what nobody knew and what does not say it itself, too much is kept rather than too little.
        (Papers::Strict, ["Pikal", "Curah"]),
    ] {
        let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
        one.record([telling(1, None, "Aminah")]);
        two.record([telling(2, Some(false), "Barsiah"), telling(9, Some(true), "Pikal"), telling(5, None, "Curah")]);
        two.record([screened(9, "catatan")]);
        one.set_time("2032-01-10T00:00:00Z");
        one.record([destroyed_knowing(papers)]);
        // In either order the same is left.
        let (late, minutes) = (two.records(), one.records());
        one.take_in(&late).expect("taken in");
        two.take_in(&minutes).expect("taken in");
        let all = ["Aminah", "Barsiah", "Curah", "Pikal", "catatan"];
        let words = if papers == Papers::Strict { &all[..4] } else { &all[..] };
        let left: Vec<&str> = words.iter().filter(|word| !gone.contains(word)).copied().collect();
        assert_eq!(said(&one), left, "{papers:?}");
        // What is gone elsewhere came without its words.
        let there: Vec<&str> = left.into_iter().filter(|word| *word != "Aminah").collect();
        let said: Vec<&str> = said(&two).into_iter().filter(|word| *word != "Aminah").collect();
        assert_eq!(said, there, "{papers:?}");
        one.verify();
        two.verify();
        let figures = one.figures();
        one.rebuild();
        assert_eq!(one.figures(), figures);
    }
}
