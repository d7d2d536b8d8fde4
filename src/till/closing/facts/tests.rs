use super::*;
use crate::domain::drawer::cash::{expected, likely};
use crate::domain::drawer::shift::{self, Sums};
use crate::domain::id::ShiftId;
use crate::domain::time::Instant;

fn at(minute: i64) -> Instant {
    "2026-11-24T00:00:00Z".parse::<Instant>().expect("an instant").plus_millis(minute * 60_000)
}

fn shift_of(opening: i64) -> Shift {
    Shift {
        id: ShiftId(uuid::Uuid::nil()),
        till: "A".parse().expect("a letter"),
        date: "2026-11-24".parse().expect("a date"),
        opened: at(0),
        opening: Rupiah::of(opening),
        cashier: UserId::from("kasir"),
        sales: 0,
    }
}

fn sold(minute: i64, number: u32, tender: &str, amount: i64) -> SaleSeen {
    let amount = Rupiah::of(amount);
    SaleSeen {
        receipt: format!("261124-A-{number:04}").parse().expect("a number"),
        at: at(minute),
        payable: amount,
        status: "selesai".to_owned(),
        tenders: vec![(tender.to_owned(), amount, amount, Rupiah::ZERO)],
        lines: vec![amount],
        goods: u64::from(number),
        place: minute,
    }
}

fn noted(minute: i64, kind: &str, code: &str, amount: i64) -> NoteSeen {
    NoteSeen {
        kind: kind.to_owned(),
        at: at(minute),
        actor: UserId::from("kasir"),
        second: None,
        receipt: Some("261124-A-0001".parse().expect("a number")),
        member: None,
        code: code.to_owned(),
        amount: Rupiah::of(amount),
        words: String::new(),
        place: minute,
    }
}

fn count(minute: i64, pieces: &crate::domain::sale::tender::Pieces) -> Counted {
    Counted {
        nth: 1,
        pieces: pieces.iter().map(|(rupiah, count)| (rupiah.to_string(), *count)).collect(),
        counted: crate::domain::drawer::count::worth(pieces),
        cashier: UserId::from("kasir"),
        at: at(minute),
        place: minute,
    }
}

fn seen(sums: &[(&str, i64)], sales: Vec<SaleSeen>, notes: Vec<NoteSeen>) -> Seen {
    let sums: Sums = sums.iter().map(|(key, sum)| ((*key).to_owned(), *sum)).collect();
    Seen { opened: None, sums, sales, notes, counts: Vec::new() }
}

/// The same day as sums of rows and as facts: both say what should be in the drawer.
#[test]
fn facts_and_sums_agree_on_what_should_be_there() {
    let sales = vec![sold(1, 1, "cash", 64_000), sold(2, 2, "qris", 9_000), sold(3, 3, "cash", 20_000)];
    let notes = vec![
        noted(4, "cash_in", "111100", 100_000),
        noted(5, "cash_out", "529000", -35_000),
        noted(6, "drops", "111900", -50_000),
        noted(7, "return", "261124-A-0004", -12_000),
        noted(8, "void", "261124-A-0005", -8_000),
        noted(9, "savings_in", "", 20_000),
        noted(10, "savings_out", "", -5_000),
        noted(11, "kasbon_paid", "", 15_000),
        noted(12, "loan_paid", "", 25_000),
        noted(13, "voucher_sold", "", 50_000),
        noted(14, "tender_corrected", "cash qris", 20_000),
        noted(15, "no_sales", "", 0),
        noted(16, "unknown_barcode", "", 0),
    ];
    let sums = [
        ("cash_sales", 64_000),
        ("cash_refunds", 20_000),
        ("cash_in", 100_000 + 20_000 + 15_000 + 25_000 + 50_000),
        ("cash_out", 35_000 + 5_000),
        ("drops", 50_000),
    ];
    let shift = shift_of(500_000);
    let seen = seen(&sums, sales, notes);
    let facts = facts(&seen, &shift, &count(20, &likely(Rupiah::of(500_000))));
    assert_eq!(expected(&facts), shift::expected(shift.opening, &seen.sums));
    assert!(facts.windows(2).all(|pair| pair[0].at <= pair[1].at), "in order");
}

#[test]
fn a_return_has_a_row_among_the_sales_and_counts_once() {
    let mut back = sold(2, 2, "cash", -12_000);
    back.status = "retur".to_owned();
    let seen = seen(&[], vec![sold(1, 1, "cash", 64_000), back], vec![noted(2, "return", "261124-A-0002", -12_000)]);
    let facts = facts(&seen, &shift_of(0), &count(3, &likely(Rupiah::of(52_000))));
    assert_eq!(expected(&facts), Rupiah::of(52_000));
}

#[test]
fn a_receipt_that_is_the_difference_to_the_rupiah_is_named() {
    let sales: Vec<SaleSeen> = [23_500, 45_000, 12_300, 71_900]
        .into_iter()
        .zip(1..)
        .map(|(amount, number)| sold(i64::from(number) * 10, number, "cash", amount))
        .collect();
    let seen = seen(&[("cash_sales", 152_700)], sales, Vec::new());
    let count = count(60, &likely(Rupiah::of(500_000 + 152_700 - 45_000)));
    let Said { causes, explained, ruled_out } = said(&seen, &shift_of(500_000), &count, Rupiah::of(5_000));
    assert!(!ruled_out.contains(&Text::new("explain-kind-tender")) && !ruled_out.is_empty(), "{ruled_out:?}");
    let named = causes.iter().find(|cause| cause.tender.is_some()).expect("it may have been paid otherwise");
    assert_eq!((named.amount, named.fit), (Rupiah::of(-45_000), "exact"));
    assert_eq!(named.receipt.as_ref().map(ToString::to_string).as_deref(), Some("261124-A-0002"));
    let first: Vec<&CauseView> = causes.iter().take(1).collect();
    assert_eq!(first[0].amount, Rupiah::of(-45_000), "the likeliest account explains all of it");
    let each: Rupiah = causes.iter().filter(|cause| cause.fit == "exact").map(|cause| cause.amount).sum();
    assert!(each < explained, "there are others that would explain it: {causes:?}");
    assert_eq!(explained, Rupiah::of(-45_000), "and they are not added");
}

#[test]
fn the_order_is_that_of_the_log_where_the_clock_was_set_back() {
    // Set back by two hours after the shift was opened: the sale's time is before the opening's.
    let mut early = sold(1, 1, "cash", 64_000);
    early.at = at(-120);
    let shift = shift_of(500_000);
    let seen = seen(&[("cash_sales", 84_000)], vec![early, sold(2, 2, "cash", 20_000)], Vec::new());
    let counted = count(3, &likely(Rupiah::of(584_000)));
    let facts = facts(&seen, &shift, &counted);
    assert!(matches!(facts[0].what, What::Opened { .. }), "{facts:?}");
    assert_eq!(expected(&facts), Rupiah::of(584_000));
    assert_eq!(said(&seen, &shift, &counted, Rupiah::of(5_000)), Said::default(), "nothing is missing");
}
