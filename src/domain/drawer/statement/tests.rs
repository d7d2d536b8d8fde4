use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::drawer::cash::{self, Contents, likely};
use crate::domain::drawer::count::worth;

fn frame() -> Frame {
    Frame {
        shift: ShiftId(uuid::Uuid::nil()),
        till: "A".parse().expect("a letter"),
        date: "2026-11-24".parse().expect("a date"),
        number: Some(7),
        until: at(400),
        pkp: false,
    }
}

fn at(minutes: i64) -> Instant {
    let start: Instant = "2026-11-23T23:02:00Z".parse().expect("an instant");
    start.plus_millis(minutes * 60_000)
}

fn receipt(number: u32) -> ReceiptNumber {
    format!("261124-A-{number:04}").parse().expect("a receipt number")
}

fn part(means: Means, amount: i64) -> Part {
    Part { means, amount: Rupiah::of(amount) }
}

fn sale(number: u32, parts: &[Part], figures: Figures) -> What {
    What::Sale(Sold {
        receipt: receipt(number),
        parts: parts.to_vec(),
        tendered: Rupiah::ZERO,
        change: Rupiah::ZERO,
        notes: None,
        given: None,
        lines: Vec::new(),
        goods: 0,
        proven: false,
        figures,
    })
}

fn figures(sembako: i64, obat: i64, rounding: i64, member: bool) -> Figures {
    let (sembako, obat, rounding) = (Rupiah::of(sembako), Rupiah::of(obat), Rupiah::of(rounding));
    Figures { sembako, obat, member, rounding, ..Figures::default() }
}

fn opened(opening: i64, left_before: i64) -> What {
    let (opening, left_before) = (Rupiah::of(opening), Rupiah::of(left_before));
    What::Opened { opening, left_before, pieces: None, by: "siti".into() }
}

fn counted(total: i64) -> What {
    What::Counted { pieces: likely(Rupiah::of(total)), total: Rupiah::of(total), by: "siti".into() }
}

fn statement(facts: Vec<What>, carried: Carried, left: i64) -> Statement {
    let facts: Vec<DrawerFact> =
        facts.into_iter().zip(0..).map(|(what, minute)| DrawerFact { at: at(minute), what }).collect();
    Statement::of(frame(), &facts, carried, Rupiah::of(left))
}

/// The shift of the picture: 46.500 short after two counts.
fn busy() -> Vec<What> {
    let back = Returned {
        receipt: receipt(4),
        original: Some(receipt(1)),
        parts: vec![part(Means::Cash, 14_200)],
        void: false,
        figures: figures(14_200, 0, 0, true),
    };
    let drop = |amount, bank| What::Drop { amount: Rupiah::of(amount), bank, slip: 1, pieces: None };
    let received = |means, amount| What::Received { purpose: Purpose::Kasbon, means, amount: Rupiah::of(amount) };
    let split = [part(Means::Cash, 398_400), part(Means::Qris, 100_000)];
    vec![
        opened(500_000, 510_000),
        sale(1, &[part(Means::Cash, 3_000_000)], figures(3_000_050, 0, -50, true)),
        sale(2, &split, figures(450_000, 48_400, 0, false)),
        sale(3, &[part(Means::Kasbon, 20_000)], figures(20_000, 0, 0, true)),
        What::Return(back),
        received(Means::Cash, 150_000),
        received(Means::Transfer, 70_000),
        What::CashOut { amount: Rupiah::of(75_000), pieces: None },
        drop(300_000, false),
        drop(200_000, true),
        What::NoSale,
        What::HandedOver { from: "siti".into(), to: "dewi".into() },
        What::Approved { code: "cash_out".to_owned(), asked: "siti".into(), by: "rina".into() },
        What::AgeRefused,
        What::Reprinted { receipt: receipt(1) },
        counted(3_400_000),
        counted(3_412_700),
    ]
}

#[test]
fn every_line_of_the_sum_can_be_followed() {
    let z = statement(busy(), Carried::default(), 500_000);
    assert_eq!((z.opening, z.opening_difference), (Rupiah::of(500_000), Rupiah::of(-10_000)));
    assert_eq!((z.cash_sales(), z.cash_refunds()), (Rupiah::of(3_398_400), Rupiah::of(14_200)));
    assert_eq!(
        (z.all_cash_in(), z.all_cash_out(), z.all_drops()),
        (Rupiah::of(150_000), Rupiah::of(75_000), Rupiah::of(500_000))
    );
    assert_eq!(z.expected(), Rupiah::of(3_459_200));
    assert_eq!((z.counted(), z.difference()), (Some(Rupiah::of(3_412_700)), Some(Rupiah::of(-46_500))));
    assert_eq!(z.deposit(), Rupiah::of(2_912_700));
    assert_eq!(z.counts.len(), 2, "both counts are kept");
    assert_eq!((z.first.clone(), z.last.clone(), z.receipts), (Some(receipt(1)), Some(receipt(4)), 4));
    assert_eq!((z.sembako, z.obat), (Rupiah::of(3_455_850), Rupiah::of(48_400)));
    assert_eq!((z.member.count, z.member.amount), (2, Rupiah::of(3_005_850)));
    assert_eq!(z.received_at_a_bank.amount, Rupiah::of(70_000), "a transfer is not in the drawer");
    assert_eq!((z.hand_overs[0].from.as_str(), z.hand_overs[0].to.as_str()), ("siti", "dewi"));
}

#[test]
fn a_tender_moved_takes_its_rounding_along() {
    let moved =
        What::TenderMoved { receipt: receipt(1), from: part(Means::Cash, 12_700), to: part(Means::Qris, 12_765) };
    let z = statement(
        vec![opened(0, 0), sale(1, &[part(Means::Cash, 12_700)], figures(12_765, 0, -65, false)), moved],
        Carried::default(),
        0,
    );
    assert_eq!((z.expected(), z.rounding), (Rupiah::ZERO, Rupiah::ZERO));
    assert_eq!((z.of_means(Means::Qris).net(), z.sales.count), (Rupiah::of(12_765), 1));
}

/// The shapes of a day on which other programs got stuck (complaints 8 to 14): each has its figures.
#[test]
fn odd_days_close() {
    let pending = Pending { since: at(3), amount: Rupiah::of(9_000) };
    let parked = Parked { since: at(2), amount: Rupiah::of(31_000) };
    let carried = Carried { parked: vec![parked], pending_qris: vec![pending] };
    let without_sales = statement(vec![opened(500_000, 500_000), counted(500_000)], carried, 500_000);
    assert_eq!((without_sales.difference(), without_sales.deposit()), (Some(Rupiah::ZERO), Rupiah::ZERO));
    assert_eq!((without_sales.first.as_ref(), without_sales.carried.parked.len()), (None, 1));
    let back = |number| {
        let parts = vec![part(Means::Cash, 20_000)];
        let figures = figures(20_000, 0, 0, false);
        What::Return(Returned { receipt: receipt(number), original: None, parts, void: number == 2, figures })
    };
    let only_returns =
        statement(vec![opened(100_000, 100_000), back(1), back(2), counted(60_000)], Carried::default(), 0);
    assert_eq!(only_returns.difference(), Some(Rupiah::ZERO));
    assert_eq!((only_returns.returns.count, only_returns.voids.count, only_returns.receipts), (1, 1, 2));
    assert_eq!(only_returns.sembako, Rupiah::of(-40_000));
    let qris_only = statement(
        vec![opened(0, 0), sale(1, &[part(Means::Qris, 5_000)], figures(5_000, 0, 0, false)), counted(0)],
        Carried::default(),
        0,
    );
    assert_eq!((qris_only.difference(), qris_only.sales.count), (Some(Rupiah::ZERO), 1));
    let out = What::CashOut { amount: Rupiah::of(80_000), pieces: None };
    let more_out = statement(
        vec![opened(100_000, 100_000), sale(1, &[part(Means::Cash, 10_000)], figures(10_000, 0, 0, false)), out],
        Carried::default(),
        0,
    );
    assert_eq!((more_out.expected(), more_out.counted()), (Rupiah::of(30_000), None), "an X needs no count");
}

#[test]
fn a_z_names_the_one_before_it() {
    let z = statement(busy(), Carried::default(), 500_000);
    let text = z.canonical("aa", "bb");
    assert!(text.starts_with("gerai-z 1\nshift 00000000-0000-0000-0000-000000000000\ntill A\n"), "{text}");
    assert!(text.contains("\nexpected 3459200\ncounted 3412700\ndifference -46500\nleft 500000\n"), "{text}");
    assert!(
        text.contains("\ncount 2026-11-23T23:18:00.000Z siti 3412700 100000=34 10000=1 2000=1 500=1 200=1\n"),
        "{text}"
    );
    assert!(text.ends_with("last_record aa\nprevious bb\n"), "{text}");
    assert_ne!(text, z.canonical("aa", "cc"));
    assert_eq!(text, statement(busy(), Carried::default(), 500_000).canonical("aa", "bb"));
}

#[test]
fn what_is_typed_adds_no_line() {
    let hostile = What::Approved { code: "x\nexpected 0".to_owned(), asked: "a\u{85}b".into(), by: "c".into() };
    let text = statement(vec![opened(0, 0), hostile], Carried::default(), 0).canonical("", "");
    assert_eq!(text.lines().filter(|line| line.starts_with("expected ")).count(), 1);
    assert!(text.contains(" x?expected 0 a?b c\n"), "{text}");
}

#[test]
fn the_day_fits_a_message() {
    let z = statement(busy(), Carried::default(), 500_000);
    let lines = summary::lines("KDMP Mantuil", &[z.clone(), z]);
    let keys: Vec<&str> = lines.iter().map(|line| line.key).collect();
    let expected = [
        "summary-title",
        "summary-sales",
        "summary-cash",
        "summary-qris",
        "summary-kasbon",
        "summary-returns",
        "summary-members",
        "summary-obat",
        "summary-short",
        "summary-short",
        "summary-deposit",
    ];
    assert_eq!(keys, expected);
    assert_eq!(lines[2].facts, [("amount", Rupiah::of(2 * 3_384_200).into())], "two shifts make the day");
    assert_eq!(summary::lines("KDMP Mantuil", &[]), []);
}

fn any_fact() -> impl Strategy<Value = What> {
    let amount = (1_i64..5_000).prop_map(|hundreds| hundreds * 100);
    let means = (0..Means::ALL.len()).prop_map(|place| Means::ALL[place]);
    let sold = (amount.clone(), amount.clone(), means.clone(), any::<bool>());
    let sold = sold.prop_map(|(cash, other, means, member)| {
        let mut parts = vec![part(Means::Cash, cash)];
        if means != Means::Cash {
            parts.push(part(means, other));
        }
        let total = parts.iter().map(|part| part.amount.amount()).sum::<i64>();
        sale(1, &parts, figures(total / 3, total - total / 3, 0, member))
    });
    let back = (amount.clone(), means.clone(), any::<bool>()).prop_map(|(amount, means, void)| {
        let (parts, figures) = (vec![part(means, amount)], figures(amount, 0, 0, false));
        What::Return(Returned { receipt: receipt(2), original: None, parts, void, figures })
    });
    let moved = (amount.clone(), means.clone()).prop_map(|(amount, means)| What::TenderMoved {
        receipt: receipt(1),
        from: part(Means::Cash, amount),
        to: part(means, amount),
    });
    let rupiah = amount.prop_map(Rupiah::of);
    prop_oneof![
        6 => sold,
        2 => back,
        1 => moved,
        1 => rupiah.clone().prop_map(|amount| What::CashIn { amount, pieces: None }),
        1 => rupiah.clone().prop_map(|amount| What::CashOut { amount, pieces: None }),
        1 => (rupiah.clone(), any::<bool>())
            .prop_map(|(amount, bank)| What::Drop { amount, bank, slip: 1, pieces: None }),
        1 => (rupiah.clone(), means)
            .prop_map(|(amount, means)| What::Received { purpose: Purpose::Savings, means, amount }),
        1 => rupiah.clone().prop_map(|amount| What::PaidOut { purpose: Purpose::Savings, amount }),
        1 => rupiah.prop_map(|total| What::Counted { pieces: likely(total), total, by: "siti".into() }),
        1 => Just(What::NoSale),
    ]
}

proptest! {
    /// Three ways to the same sum: line by line of the statement, fact by fact, and by the drawer's pieces.
    #[test]
    fn what_should_be_there_is_one_figure(facts in vec(any_fact(), 0..20), opening in 0_i64..1_000_000) {
        let mut all = vec![opened(opening, 0)];
        all.extend(facts);
        let z = statement(all.clone(), Carried::default(), 0);
        let facts: Vec<DrawerFact> = all.into_iter().map(|what| DrawerFact { at: at(0), what }).collect();
        prop_assert_eq!(z.expected(), cash::expected(&facts));
        prop_assert_eq!(z.expected(), Contents::of(&facts).worth());
    }

    /// By tender, by book and by buyer the same sales are summed.
    #[test]
    fn the_breakdowns_agree(facts in vec(any_fact(), 0..50)) {
        let z = statement(facts, Carried::default(), 0);
        let by_means: Rupiah = z.by_means.values().map(ByMeans::net).sum();
        prop_assert_eq!(by_means, z.sales.amount - z.returns.amount - z.voids.amount);
        prop_assert_eq!(by_means, z.sembako + z.obat + z.rounding);
        prop_assert_eq!(z.sembako + z.obat, z.member.amount + z.non_member.amount);
        prop_assert_eq!(z.counted().is_some(), !z.counts.is_empty());
        prop_assert!(z.counts.iter().all(|count| worth(&count.pieces) == count.total));
    }
}
