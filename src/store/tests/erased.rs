//! A member's personal data deleted: gone from the file, the chain as whole as before, on every device, in any order.

use super::events::{Sale, happenings};
use super::*;
use crate::domain::cooperative::holder::CardState;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::event::lending::LoanApplied;
use crate::domain::event::membership::{HolderSet, MemberErased};
use crate::domain::event::{MemberSet, Personal};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;

fn number() -> MemberNumber {
    MemberNumber("A00077".to_owned())
}

fn set(state: MemberState, personal: Option<Personal>) -> Happening {
    let set = MemberSet {
        number: number(),
        member_kind: MemberKind::Anggota,
        state,
        joined: day("2026-01-05"),
        pokok_due: Rupiah::of(100_000),
        kasbon_limit: Rupiah::ZERO,
        card: String::new(),
        balances: None,
    };
    Happening { event: Event::MemberSet(set), personal }
}

fn person() -> Personal {
    Personal {
        name: "Rusmiati Zahra".to_owned(),
        phone: "081234567".to_owned(),
        address: "Jl. Alalak 12".to_owned(),
        ..Personal::default()
    }
}

fn applied() -> Happening {
    let applied = LoanApplied {
        loan: "P00077".to_owned(),
        member: number(),
        date: day("2026-11-03"),
        principal: Rupiah::of(500_000),
        rate_month: "1".to_owned(),
        months: 6,
        method: "flat".to_owned(),
        round_to: 1,
        income: Rupiah::ZERO,
    };
    let words = Personal { words: "berobat anak".to_owned(), ..Personal::default() };
    Happening { event: Event::LoanApplied(applied), personal: Some(words) }
}

/// Her child has a card on her membership.
fn a_card() -> Happening {
    let card = HolderSet {
        number: number(),
        card: 1,
        date: day("2026-11-03"),
        relation: Some(Relation::Anak),
        kasbon: Rupiah::ZERO,
        state: CardState::Berlaku,
        replaces: None,
        by_pin: false,
    };
    let words = Personal { words: "Zulkarnain".to_owned(), ..Personal::default() };
    Happening { event: Event::HolderSet(card), personal: Some(words) }
}

/// Her name is all that the law asks to keep.
fn erased() -> [Happening; 2] {
    let kept_until = Some(day("2036-11-03"));
    let erased = MemberErased { number: number(), date: day("2026-11-03"), kept_until, approved_by: None };
    let left = Personal { name: "Rusmiati Zahra".to_owned(), ..Personal::default() };
    [Event::MemberErased(erased).into(), set(MemberState::Keluar, Some(left))]
}

/// Private parts of records that still say this.
fn saying(shop: &Shop, words: &str) -> usize {
    let says = |record: &Record| record.private.as_deref().is_some_and(|private| private.contains(words));
    shop.records().iter().filter(|record| says(record)).count()
}

fn known_of_her(shop: &Shop) -> (String, String) {
    let sql = "SELECT name, phone FROM member WHERE number = 'A00077'";
    shop.store.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).expect("her row")
}

#[test]
fn what_is_erased_is_gone_and_the_chain_and_the_tables_are_whole() {
    let mut shop = Shop::stocked(1);
    let others = shop.records().iter().filter(|record| record.private.is_some()).count();
    shop.record([set(MemberState::Anggota, Some(person())), applied(), a_card()]);
    assert_eq!((saying(&shop, "Alalak 12"), saying(&shop, "berobat")), (1, 1));
    let holder = |shop: &Shop| shop.store.holders(&number()).expect("readable")[0].name.clone();
    assert_eq!(holder(&shop), "Zulkarnain");
    shop.record(erased());
    assert_eq!((saying(&shop, "Zulkarnain"), holder(&shop)), (0, String::new()), "who bought for her goes with her");
    assert_eq!((saying(&shop, "Alalak 12"), saying(&shop, "berobat"), saying(&shop, "Rusmiati")), (0, 0, 1));
    assert_eq!(known_of_her(&shop), ("Rusmiati Zahra".to_owned(), String::new()));
    let left = shop.records().iter().filter(|record| record.private.is_some()).count();
    assert_eq!(left, others + 1, "nobody else lost anything");
    shop.verify();
    let before = shop.figures();
    shop.rebuild();
    assert_eq!(shop.figures(), before);
}

#[test]
fn another_till_forgets_too_and_an_older_record_that_comes_late_brings_nothing_back() {
    let (mut one, mut two) = (Shop::stocked(1), Shop::stocked(2));
    two.record([set(MemberState::Anggota, Some(person()))]);
    let older = two.records();
    one.set_time("2026-11-05T00:00:00Z");
    one.record(erased());
    one.take_in(&older).expect("taken in");
    assert_eq!(saying(&one, "Alalak 12"), 0, "older than the erasure");
    assert_eq!(known_of_her(&one).1, "");
    one.verify();
    two.take_in(&one.records()).expect("taken in");
    assert_eq!(saying(&two, "Alalak 12"), 0);
    assert_eq!(known_of_her(&two), known_of_her(&one));
    two.verify();
    // What she says of herself afterwards is kept.
    two.set_time("2026-11-06T00:00:00Z");
    two.record([set(MemberState::Calon, Some(person()))]);
    one.take_in(&two.records()).expect("taken in");
    assert_eq!(saying(&one, "Alalak 12"), 1);
    one.verify();
}

#[test]
fn a_sale_beside_it_is_untouched() {
    let mut shop = Shop::stocked(1);
    shop.record(happenings(1, &[4]));
    shop.record([set(MemberState::Anggota, Some(person()))]);
    shop.record(erased());
    shop.record([Sale::of(1, 9).happening()]);
    shop.verify();
}

#[test]
fn her_number_of_before_finds_her_until_it_is_erased() {
    let mut shop = Shop::stocked(1);
    let person = Personal { old_number: "KT-17".to_owned(), ..person() };
    shop.record([set(MemberState::Anggota, Some(person))]);
    let found = |shop: &Shop| -> Vec<String> {
        let hits = shop.store.search_members("kt-17", 10).expect("readable");
        hits.into_iter().map(|member| member.number.0).collect()
    };
    assert_eq!(found(&shop), ["A00077"]);
    shop.verify();
    shop.record(erased());
    assert_eq!(found(&shop), Vec::<String>::new());
}
