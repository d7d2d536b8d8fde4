use uuid::Uuid;

use super::*;

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn glance(name: &str, days: &[(&str, bool)], aside: u64) -> Glance {
    let day = |(day, closed): &(&str, bool)| SoldDay {
        date: date(day),
        receipts: 10,
        sold: Rupiah::of(100_000),
        closed: *closed,
    };
    Glance {
        coop: CoopId(Uuid::nil()),
        name: name.to_owned(),
        kelurahan: String::new(),
        days: days.iter().map(day).collect(),
        tills: Vec::new(),
        aside,
        stock: Rupiah::ZERO,
    }
}

#[test]
fn days_after_the_newest_record_are_not_known() {
    let shop = glance("Satu", &[("2026-11-20", true), ("2026-11-22", true), ("2026-11-23", false)], 0);
    let counted = shop.counted(date("2026-11-26"), 7, Some(date("2026-11-23")));
    let expected = Counted { days: 7, sold: 3, closed: 2, sent: 4, receipts: 30, amount: Rupiah::of(300_000) };
    assert_eq!(counted, expected);
    assert_eq!(shop.counted(date("2026-11-26"), 7, None).sent, 0, "nothing was heard of it");
    assert_eq!(shop.counted(date("2026-11-22"), 2, Some(date("2026-11-23"))).sent, 2, "a till's clock is ahead");
}

#[test]
fn who_lacks_most_stands_first_however_large() {
    let today = date("2026-11-26");
    let whole: Vec<(&str, bool)> = vec![("2026-11-24", true), ("2026-11-25", true), ("2026-11-26", false)];
    let all = [
        (glance("Lengkap", &whole, 0), Some(today)),
        (glance("Disisihkan", &whole, 1), Some(today)),
        (glance("Diam", &whole[..1], 0), Some(date("2026-11-24"))),
        (glance("Belum tutup", &[("2026-11-24", false), ("2026-11-25", false)], 0), Some(today)),
    ];
    let counted = all.into_iter().map(|(shop, newest)| {
        let counted = shop.counted(today, 7, newest);
        (shop, counted)
    });
    let names: Vec<String> = in_order(counted.collect()).into_iter().map(|(shop, _)| shop.name).collect();
    assert_eq!(names, ["Disisihkan", "Diam", "Belum tutup", "Lengkap"]);
}
