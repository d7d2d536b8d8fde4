use super::*;
use crate::domain::cooperative::shu::distribute;
use crate::domain::cooperative::shu::policy::{Policy, Surplus};
use crate::domain::money::Rupiah;

fn shared() -> (Distribution, Vec<Person>) {
    let person = |id: &str, kind: &str, wajib: i64, purchases: i64| -> Person {
        let row = json!({ "id": id, "kind": kind, "joined": "2025-06-01", "wajib": wajib, "purchases": purchases });
        serde_json::from_value(row).expect("a member")
    };
    let people = vec![person("0001", "anggota", 100, 300), person("0002", "calon", 0, -50)];
    let surplus = Surplus { member: Rupiah::of(1_001), nonmember: Rupiah::ZERO, loss_carried: Rupiah::ZERO };
    let policy = Policy { surplus: Some(surplus), ..Policy::draft(Rupiah::ZERO) };
    (distribute(2026, &policy, &people).expect("shared"), people)
}

#[test]
fn rows_have_the_frozen_fields_in_their_order() {
    let json = json(&shared().0);
    let lines: Vec<&str> = json.lines().collect();
    assert_eq!(
        lines[1].trim_end_matches(','),
        r#"{"row":"member","id":"0001","reason":"","capital":200,"patronage":250,"total":450}"#
    );
    assert_eq!(
        lines[3].trim_end_matches(','),
        r#"{"row":"pool","id":"cadangan","kind":"fund","percent":"40","amount":401}"#
    );
    let summary = concat!(
        r#"{"row":"summary","id":"total","status":"ok","base":1001,"village":0,"nonmember_reserve":0,"#,
        r#""loss_absorbed":0,"loss_carried":0,"remainder":1,"members_total":450}"#
    );
    assert_eq!(lines[8], summary);
}

#[test]
fn csv_has_every_field_of_every_row() {
    let csv = csv(&shared().0);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[2], "member,0002,calon,0,0,0,,,,,,,,,,,");
    assert_eq!(lines[3], "pool,cadangan,,,,,fund,40,401,,,,,,,,");
    assert_eq!(lines[8], "summary,total,,,,,,,,ok,1001,0,0,0,0,1,450");
}

#[test]
fn returns_that_outweigh_purchases_are_named() {
    let (_, people) = shared();
    assert_eq!(warnings(&people).len(), 1);
}
