use super::*;
use crate::domain::drawer::cash::likely;
use crate::domain::drawer::fact::{Figures, Means, Part, Sold, What};
use crate::locale::{Language, say};

mod day;

use day::{Day, day};

const PLANTED: [Kind; 15] = [
    Kind::WasOther,
    Kind::WasCash,
    Kind::NoteMistaken,
    Kind::ChangeNotGiven,
    Kind::ChangeTwice,
    Kind::CashOutUnrecorded,
    Kind::CashInUnrecorded,
    Kind::DropUnrecorded,
    Kind::DropNotCarried,
    Kind::ReturnUnrecorded,
    Kind::ReturnNotPaid,
    Kind::RungTwice,
    Kind::SaleUnrecorded,
    Kind::Miscounted,
    Kind::FloatMiscounted,
];

const LIMIT: Rupiah = Rupiah::of(5_000);

fn explained(day: &Day) -> Explanation {
    explain(Closing { facts: &day.facts, counted: &day.counted, reason_above: LIMIT })
}

/// The mistake is named by its kind, and where it has a receipt, that receipt is among those to look at.
fn names(cause: &Cause, planted: &day::Planted) -> bool {
    let points = || cause.points.iter().any(|point| point.receipt == planted.receipt);
    cause.kind == planted.kind && (planted.receipt.is_none() || points())
}

/// What holds of every explanation: accounts sum up, the likeliest is first, the words are there in both languages.
fn sound(seed: u64, explanation: &Explanation) {
    for account in &explanation.accounts {
        let sum: Rupiah = account.causes.iter().map(|cause| cause.amount).sum();
        assert_eq!(sum, explanation.difference, "seed {seed}");
        for text in account.causes.iter().flat_map(words_of) {
            for language in Language::ALL {
                let said = say(language, &text);
                assert!(said != text.key && !said.contains('{'), "seed {seed}: {said}");
            }
        }
    }
    assert!(explanation.accounts.windows(2).all(|pair| pair[0].share >= pair[1].share), "seed {seed}");
}

fn words_of(cause: &Cause) -> Vec<Text> {
    let mut texts = vec![cause.title.clone(), cause.detail.clone(), cause.fit.text(), cause.kind.text()];
    texts.extend(cause.remedies.iter().map(Remedy::text));
    texts
}

/// 210 days, each with one thing done otherwise than written down; one day in seven lost some change besides. N3 asks
/// for 8 of 10 over all; no kind may hide behind the others.
#[test]
fn a_planted_mistake_is_named_first() {
    const DAYS: u64 = 14;
    let (mut table, mut named_in_all, mut at_once) = (String::new(), 0, 0);
    let mut poor = Vec::new();
    for (place, kind) in (0_u64..).zip(PLANTED) {
        let mut named = 0;
        let mut instead: BTreeMap<Kind, usize> = BTreeMap::new();
        for number in 0..DAYS {
            let seed = 3_000_000 + 1_000 * place + number;
            let day = day(seed, &[kind], number % 7 == 6);
            let explanation = explained(&day);
            sound(seed, &explanation);
            let first = explanation.first().expect("there is a difference");
            if names(first, &day.planted[0]) {
                named += 1;
                at_once += u64::from(first.points.first().is_some_and(|point| point.receipt == day.planted[0].receipt));
            } else {
                *instead.entry(first.kind).or_default() += 1;
            }
        }
        named_in_all += named;
        if named * 2 < DAYS {
            poor.push(kind);
        }
        table.push_str(&format!("{kind:?}: {named} of {DAYS}, else {instead:?}\n"));
    }
    let all = DAYS * PLANTED.len() as u64;
    println!("{table}in all: {named_in_all} of {all}, with its own receipt first {at_once}");
    assert!(named_in_all * 10 >= all * 8, "{named_in_all} of {all}\n{table}");
    assert_eq!(poor, [], "named on fewer than half of the days:\n{table}");
}

/// Two mistakes on one day, of which one left a trace: both are named, and together they are the whole difference.
#[test]
fn two_mistakes_are_named_together() {
    let pairs = [
        [Kind::WasOther, Kind::CashOutUnrecorded],
        [Kind::RungTwice, Kind::NoteMistaken],
        [Kind::WasOther, Kind::RungTwice],
        [Kind::FloatMiscounted, Kind::WasOther],
    ];
    let (mut named, mut listed, mut all, mut table) = (0, 0, 0, String::new());
    for (place, pair) in (0_u64..).zip(pairs) {
        let before = named;
        for number in 0..8 {
            let seed = 500_000 + 1_000 * place + number;
            let day = day(seed, &pair, false);
            let explanation = explained(&day);
            sound(seed, &explanation);
            let both = |account: &Account| {
                let kinds: Vec<Kind> = account.causes.iter().map(|cause| cause.kind).collect();
                kinds.len() == 2 && pair.iter().all(|kind| kinds.contains(kind))
            };
            named += usize::from(explanation.accounts.first().is_some_and(both));
            listed += usize::from(explanation.accounts.iter().any(both));
            all += 1;
        }
        table.push_str(&format!("{pair:?}: {} of 8\n", named - before));
    }
    println!("{table}both first: {named} of {all}, both listed: {listed}");
    assert!(named * 2 >= all && listed * 10 >= all * 6, "{named}, {listed} of {all}\n{table}");
}

#[test]
fn a_day_that_agrees_is_not_explained() {
    for seed in 700_000..700_012 {
        let explanation = explained(&day(seed, &[], false));
        assert_eq!((explanation.difference, explanation.accounts.len()), (Rupiah::ZERO, 0), "seed {seed}");
        assert_eq!((explanation.first(), explanation.explained()), (None, Rupiah::ZERO));
    }
}

#[test]
fn lost_change_is_not_clear_and_nobody_is_asked_why() {
    for seed in 800_000..800_024 {
        let explanation = explained(&day(seed, &[], true));
        sound(seed, &explanation);
        let first = explanation.first().expect("some change went astray");
        assert!(explanation.difference.abs() <= LIMIT && !explanation.difference.is_zero(), "seed {seed}");
        assert_eq!((first.kind, first.fit, first.amount), (Kind::Unclear, Fit::Unclear, explanation.difference));
        assert_eq!((first.detail.key, first.remedies.as_slice()), ("explain-below-limit", &[Remedy::WriteNote][..]));
    }
}

fn at(time: &str) -> Instant {
    format!("2026-11-24T{time}:00+08:00").parse().expect("an instant")
}

fn sold(number: u32, due: i64) -> What {
    let due = Rupiah::of(due);
    What::Sale(Sold {
        receipt: format!("261124-A-{number:04}").parse().expect("a receipt number"),
        parts: vec![Part { means: Means::Cash, amount: due }],
        tendered: due,
        change: Rupiah::ZERO,
        notes: None,
        given: None,
        lines: vec![due],
        goods: u64::from(number),
        proven: false,
        figures: Figures::default(),
    })
}

fn opened(opening: i64) -> What {
    let opening = Rupiah::of(opening);
    What::Opened { opening, left_before: opening, pieces: None, by: "siti".into() }
}

fn facts(said: Vec<(&str, What)>) -> Vec<DrawerFact> {
    said.into_iter().map(|(time, what)| DrawerFact { at: at(time), what }).collect()
}

/// The picture of the close: 45.000 came in at the bank a minute after a cash sale of 45.000, and 1.500 stay unclear.
#[test]
fn a_payment_at_the_bank_without_a_receipt_points_to_the_cash_sale_beside_it() {
    let (means, amount, reference) = (Means::Qris, Rupiah::of(45_000), "4471".to_owned());
    let day = facts(vec![
        ("07:02", opened(500_000)),
        ("08:10", sold(30, 18_500)),
        ("09:14", sold(31, 45_000)),
        ("09:15", What::Noticed { means, amount, reference, receipt: None }),
        ("11:40", sold(32, 45_000)),
    ]);
    let counted = likely(Rupiah::of(608_500 - 46_500));
    let explanation = explain(Closing { facts: &day, counted: &counted, reason_above: LIMIT });
    let [bank, rest] = explanation.accounts[0].causes.as_slice() else { panic!("two causes: {explanation:?}") };
    assert_eq!((bank.kind, bank.amount, bank.fit), (Kind::WasOther, Rupiah::of(-45_000), Fit::Exact));
    assert_eq!(say(Language::Id, &bank.title), "Struk 0031 mungkin QRIS, tercatat tunai");
    let detail = "09.14 tunai Rp45.000. Pukul 09.15 masuk dari bank Rp45.000, ref. 4471, tanpa struk.";
    assert_eq!(say(Language::Id, &bank.detail), detail);
    assert_eq!(bank.remedies[0].text().key, "explain-do-move-qris");
    assert_eq!((rest.kind, rest.amount), (Kind::Unclear, Rupiah::of(-1_500)));
    assert_eq!(explanation.explained(), Rupiah::of(-45_000));
    assert!(explanation.nothing_found.contains(&Kind::ReturnNotPaid), "{:?}", explanation.nothing_found);
}

#[test]
fn what_was_put_right_is_no_cause_any_more() {
    let parts = |means| Part { means, amount: Rupiah::of(45_000) };
    let receipt = "261124-A-0031".parse().expect("a receipt number");
    let day = facts(vec![
        ("07:02", opened(500_000)),
        ("09:14", sold(31, 45_000)),
        ("13:00", What::TenderMoved { receipt, from: parts(Means::Cash), to: parts(Means::Qris) }),
    ]);
    let explain = |counted| {
        let counted = likely(Rupiah::of(counted));
        explain(Closing { facts: &day, counted: &counted, reason_above: LIMIT })
    };
    assert_eq!(explain(500_000).accounts, []);
    let short = explain(455_000);
    assert!(short.accounts.iter().flat_map(|account| &account.causes).all(|cause| cause.kind != Kind::WasOther));
}

#[test]
fn nothing_happened_and_money_is_missing_is_said_as_it_is() {
    let day = facts(vec![("07:02", opened(500_000))]);
    let explanation = explain(Closing { facts: &day, counted: &likely(Rupiah::of(469_300)), reason_above: LIMIT });
    let first = explanation.first().expect("a difference");
    assert!(
        explanation.accounts.iter().any(|account| account.causes.len() == 1 && account.causes[0].kind == Kind::Unclear)
    );
    assert!(first.kind == Kind::CashOutUnrecorded || first.kind == Kind::Unclear, "{first:?}");
}

/// A row that nobody counted was not counted too high, nor by some odd number too low.
#[test]
fn no_slip_in_counting_is_proposed_that_cannot_be() {
    let at = "2026-11-27T00:00:00Z".parse().expect("an instant");
    let (opening, by) = (Rupiah::of(500_000), crate::domain::id::UserId::from("kasir"));
    let first = What::Opened { opening, left_before: opening, pieces: None, by };
    let facts = [DrawerFact { at, what: first }];
    for counted in [457_500_i64, 542_500, 500_500, 499_000, 585_000] {
        // In hundreds of thousands, fifties, tens and thousands; no piece of 500.
        let mut rest = counted;
        let mut pieces = Pieces::new();
        for rupiah in [100_000, 50_000, 10_000, 1_000, 100] {
            pieces.insert(rupiah, rest / rupiah);
            rest %= rupiah;
        }
        let explanation = explain(Closing { facts: &facts, counted: &pieces, reason_above: LIMIT });
        let causes = explanation.accounts.iter().flat_map(|account| &account.causes);
        for cause in causes.filter(|cause| cause.kind == Kind::Miscounted) {
            let Some(Remedy::CountAgain(Some(rupiah))) =
                cause.remedies.iter().find(|remedy| matches!(remedy, Remedy::CountAgain(_)))
            else {
                panic!("{cause:?}")
            };
            let (by, there) = (cause.amount.amount() / rupiah, pieces.get(rupiah).copied().unwrap_or(0));
            assert!(by <= there, "{by} too many of {there} pieces of {rupiah}");
            assert!(there > 0 || !(11..=200).contains(&-by) || matches!(-by, 20 | 50 | 100), "{by} of {rupiah}");
        }
    }
}
