use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::drawer::fact::{Figures, Part, Purpose, Returned};
use crate::domain::id::ReceiptNumber;

fn receipt() -> ReceiptNumber {
    "261124-A-0031".parse().expect("a receipt number")
}

fn sale(due: i64, tendered: i64) -> What {
    What::Sale(Sold {
        receipt: receipt(),
        parts: vec![Part { means: Means::Cash, amount: Rupiah::of(due) }],
        tendered: Rupiah::of(tendered),
        change: Rupiah::of(tendered - due),
        notes: None,
        given: None,
        lines: Vec::new(),
        goods: 0,
        proven: false,
        figures: Figures::default(),
    })
}

fn opened(pieces: &[(i64, i64)]) -> What {
    let pieces = Pieces::from_iter(pieces.iter().copied());
    What::Opened { opening: worth(&pieces), left_before: worth(&pieces), pieces: Some(pieces), by: "kasir".into() }
}

fn after(facts: &[What]) -> Contents {
    facts.iter().fold(Contents::default(), Contents::apply)
}

#[test]
fn one_note_comes_and_the_proposed_pieces_go() {
    let drawer = after(&[opened(&[(2_000, 5), (1_000, 3), (500, 4), (200, 5)]), sale(47_300, 50_000)]);
    let expected = Pieces::from([(50_000, 1), (2_000, 4), (1_000, 3), (500, 3), (200, 4)]);
    assert_eq!(drawer.pieces(), Some(&expected));
    assert_eq!(drawer.change(Rupiah::of(900)), Some(Pieces::from([(500, 1), (200, 2)])));
    assert_eq!(drawer.change(Rupiah::of(100)), None, "no coin of 100 came");
}

#[test]
fn without_a_counted_float_nothing_is_proposed_until_somebody_counts() {
    let said =
        What::Opened { opening: Rupiah::of(500_000), left_before: Rupiah::ZERO, pieces: None, by: "kasir".into() };
    let drawer = after(&[said.clone(), sale(10_000, 20_000)]);
    assert_eq!((drawer.pieces(), drawer.change(Rupiah::of(1_000))), (None, None));
    let count = What::Counted { pieces: Pieces::from([(1_000, 2)]), total: Rupiah::of(2_000), by: "kasir".into() };
    let drawer = after(&[said, sale(10_000, 20_000), count]);
    assert_eq!(drawer.change(Rupiah::of(1_000)), Some(Pieces::from([(1_000, 1)])));
    assert_eq!(drawer.worth(), Rupiah::of(510_000), "a count does not change what should be there");
}

#[test]
fn small_money_is_missed_before_it_is_gone() {
    let plenty = Pieces::from([
        (20_000, 20),
        (10_000, 20),
        (5_000, 20),
        (2_000, 40),
        (1_000, 40),
        (500, 40),
        (200, 40),
        (100, 20),
    ]);
    assert_eq!(short_of_change(&plenty), []);
    let mut few_coins = plenty.clone();
    few_coins.extend([(500, 2), (200, 0), (100, 0)]);
    assert_eq!(short_of_change(&few_coins), [Shortage { from: 100, to: 500, buyers: 3 }]);
    let mut no_thousands = plenty;
    no_thousands.extend([(5_000, 0), (2_000, 0), (1_000, 0)]);
    let short = short_of_change(&no_thousands);
    assert_eq!(short.len(), 1);
    assert!(
        short[0].from == 1_000 && (2..FEW_BUYERS).contains(&short[0].buyers),
        "coins stand in for a while: {short:?}"
    );
    assert_eq!(short_of_change(&Pieces::new()).iter().map(|short| short.buyers).collect::<Vec<_>>(), [0, 0, 0]);
}

fn any_fact() -> impl Strategy<Value = What> {
    let amount = (1_i64..3_000).prop_map(|hundreds| Rupiah::of(hundreds * 100));
    let back = |amount| {
        let parts = vec![Part { means: Means::Cash, amount }];
        What::Return(Returned { receipt: receipt(), original: None, parts, void: false, figures: Figures::default() })
    };
    let moved = |amount| {
        let (from, to) = (Part { means: Means::Cash, amount }, Part { means: Means::Qris, amount });
        What::TenderMoved { receipt: receipt(), from, to }
    };
    prop_oneof![
        8 => (1_i64..3_000, 0_i64..1_000).prop_map(|(due, over)| sale(due * 100, (due + over) * 100)),
        1 => amount.clone().prop_map(back),
        1 => amount.clone().prop_map(moved),
        1 => amount.clone().prop_map(|amount| What::CashIn { amount, pieces: None }),
        1 => amount.clone().prop_map(|amount| What::CashOut { amount, pieces: None }),
        1 => amount.clone().prop_map(|amount| What::Drop { amount, bank: false, slip: 1, pieces: None }),
        1 => amount.clone().prop_map(|amount| What::Received { purpose: Purpose::Kasbon, means: Means::Cash, amount }),
        1 => amount.clone().prop_map(|amount| What::PaidOut { purpose: Purpose::Savings, amount }),
        1 => amount.prop_map(|total| What::Counted { pieces: likely(total), total, by: "kasir".into() }),
        1 => Just(What::NoSale),
    ]
}

proptest! {
    /// The pieces with what is of unknown pieces are what should be there, and no piece is there less than no times.
    #[test]
    fn pieces_and_books_agree(facts in vec(any_fact(), 0..60), float in 0_i64..40) {
        let mut facts = facts;
        facts.insert(0, opened(&[(10_000, float), (2_000, float), (500, float), (100, float)]));
        let drawer = after(&facts);
        let books: Rupiah = facts.iter().map(What::cash).sum();
        prop_assert_eq!(drawer.worth(), books);
        prop_assert!(drawer.pieces().expect("the float was counted").values().all(|count| *count >= 0));
    }

    /// The likeliest notes make the sum, and no fewer would.
    #[test]
    fn likely_notes_are_the_fewest(hundreds in 0_i64..5_000) {
        let amount = Rupiah::of(hundreds * 100);
        let endless: Pieces = DENOMINATIONS.into_iter().map(|rupiah| (rupiah, 10_000)).collect();
        prop_assert_eq!(change_plan(amount, &endless), Ok(likely(amount)));
    }
}
