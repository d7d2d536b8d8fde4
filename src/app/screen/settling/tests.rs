use super::*;
use crate::app::gallery::{sample, scenes};
use crate::locale::Language;

fn managed() -> Shop {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    scenes::day::managed(&shop, scenes::day::day())
}

#[test]
fn a_slip_covers_the_chosen_day_and_all_before_it_of_the_same_means() {
    let shop = managed();
    let slip = |at| Settling { at, ..Settling::default() }.slip(&shop).expect("a slip");
    assert_eq!(slip(1).gross, Rupiah::of(845_500 + 1_926_000));
    assert_eq!(slip(1).expected_fee, Rupiah::of(2_178));
    assert_eq!((slip(3).tender, slip(3).gross), ("card", Rupiah::of(318_000)), "no QRIS in a slip of cards");
}

#[test]
fn what_the_bank_kept_is_what_did_not_arrive() {
    let shop = managed();
    let mut settling = Settling { at: 1, ..Settling::default() };
    for digits in ["2", "7", "6", "8", "000"] {
        settling.update(Message::DigitsPressed(digits), &shop);
    }
    let Action::Submit(Input::Settle { tender, gross, fee, .. }) = settling.update(Message::SettlePressed, &shop)
    else {
        panic!("settled");
    };
    assert_eq!((tender.as_str(), gross, fee), ("qris", Rupiah::of(2_771_500), Rupiah::of(3_500)));
    assert_eq!(settling.update(Message::SettlePressed, &shop), Action::None, "the second of two quick taps");
}

#[test]
fn without_a_figure_the_expected_one_is_taken_and_more_than_was_paid_never() {
    let shop = managed();
    let mut settling = Settling { at: 1, ..Settling::default() };
    let slip = settling.slip(&shop).expect("a slip");
    assert_eq!(settling.paid(slip), slip.gross - slip.expected_fee);
    settling.typed = "2771501".to_owned();
    let refused = Action::Refuse(Text::new("settling-too-much").with("amount", slip.gross));
    assert_eq!(settling.update(Message::SettlePressed, &shop), refused);
    assert!(!settling.waiting);
}
