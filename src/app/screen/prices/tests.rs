use super::*;
use crate::app::gallery::sample;
use crate::app::gallery::scenes::prices::pricelist;
use crate::locale::Language;

fn shop() -> Shop {
    sample::shop(Language::Id, (1366, 768), false)
}

/// Tea bags: a box of 6.900, a carton of 24.
fn tea() -> Prices {
    Prices::new(sample::hits().into_iter().nth(1), 0).0
}

fn types(prices: &mut Prices, digits: &[&'static str]) {
    for digits in digits {
        prices.update(Message::DigitsPressed(digits), &shop());
    }
}

fn saves(prices: &mut Prices) -> SetPrices {
    match prices.update(Message::SavePressed, &shop()) {
        Action::Submit(Input::SetPrices(said)) => said,
        other => panic!("{other:?}"),
    }
}

fn offered(prices: &mut Prices) -> Promo {
    match saves(prices) {
        SetPrices::Promo(promo) => *promo,
        other => panic!("{other:?}"),
    }
}

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

#[test]
fn a_price_is_of_the_chosen_unit_from_the_chosen_day() {
    let mut prices = tea();
    assert_eq!(prices.update(Message::SavePressed, &shop()), Action::Refuse(Text::new("prices-type-price")));
    prices.update(Message::WhatPressed(What::Price), &shop());
    prices.update(Message::FromPressed(From::First), &shop());
    types(&mut prices, &["1", "6", "0", "000"]);
    let wanted = vec![Wanted::Rung("dus".to_owned(), Rupiah::of(160_000))];
    let (sku, from) = (Sku::from("S00102"), Some(day("2026-12-01")));
    assert_eq!(
        saves(&mut prices),
        SetPrices::Prices { sku, from, wanted },
        "pressed again, the key is of the next unit"
    );
    assert_eq!(prices.update(Message::SavePressed, &shop()), Action::None, "the second of two quick taps");
}

#[test]
fn an_offer_holds_as_many_days_as_were_chosen() {
    let mut prices = tea();
    prices.update(Message::WhatPressed(What::Percent), &shop());
    prices.update(Message::FromPressed(From::Tomorrow), &shop());
    types(&mut prices, &["1", "0"]);
    let promo = offered(&mut prices);
    assert_eq!((promo.from, promo.to, promo.basis_points), (day("2026-11-25"), day("2026-12-01"), Some(1_000)));
    prices.waiting = false;
    prices.update(Message::WhatPressed(What::BuyGet), &shop());
    types(&mut prices, &["2"]);
    assert_eq!(prices.missing(), Some("prices-type-buy-get"));
    types(&mut prices, &["1"]);
    let form = PromoForm::BuyGet { buy: 2, get: 1, with: Vec::new() };
    assert_eq!(offered(&mut prices).form, form);
}

#[test]
fn a_minimum_spend_is_typed_in_two_steps_and_needs_no_goods() {
    let mut prices = Prices::new(None, 0).0;
    assert_eq!(prices.update(Message::SavePressed, &shop()), Action::Refuse(Text::new("prices-choose-goods")));
    prices.update(Message::WhatPressed(What::Spend), &shop());
    types(&mut prices, &["1", "0", "0", "000"]);
    assert_eq!(prices.update(Message::SavePressed, &shop()), Action::None);
    assert_eq!((prices.spend, prices.missing()), (Some(Rupiah::of(100_000)), Some("prices-type-off")));
    types(&mut prices, &["5", "000"]);
    let promo = offered(&mut prices);
    let (spend, off) = (Rupiah::of(100_000), Off::Amount(Rupiah::of(5_000)));
    assert_eq!((promo.form, promo.sku.as_str()), (PromoForm::MinimumSpend { spend, off }, ""));
}

#[test]
fn a_bundle_is_put_together_goods_by_goods_and_priced_last() {
    let mut prices = tea();
    prices.update(Message::WhatPressed(What::Bundle), &shop());
    types(&mut prices, &["2"]);
    assert_eq!(prices.update(Message::SavePressed, &shop()), Action::None);
    assert_eq!(prices.missing(), Some("prices-type-price"), "two of one kind are a bundle already");
    // The next goods are sought; what it holds is kept meanwhile.
    let mut prices = Prices::with(sample::hits().into_iter().next(), 0, prices.bundle).0;
    assert_eq!((prices.what, prices.missing()), (What::Bundle, None));
    prices.update(Message::SavePressed, &shop());
    types(&mut prices, &["1", "5", "000"]);
    let promo = offered(&mut prices);
    let PromoForm::Bundle { items, price } = promo.form else { panic!("a bundle") };
    assert_eq!((items[0].count, items[1].count, price), (2, 1, Rupiah::of(15_000)));
    assert_eq!((promo.sku, &promo.unit), (items[0].sku.clone(), &items[0].unit), "it stands under its first goods");
}

#[test]
fn one_piece_is_no_bundle_and_the_last_goods_come_out_again() {
    let mut prices = tea();
    prices.update(Message::WhatPressed(What::Bundle), &shop());
    prices.update(Message::SavePressed, &shop());
    let more = Action::Refuse(Text::new("prices-choose-more"));
    assert_eq!(prices.update(Message::SavePressed, &shop()), more);
    assert_eq!(prices.update(Message::BackPressed, &shop()), Action::None);
    assert_eq!(prices.missing(), Some("prices-choose-goods"));
    assert_eq!(prices.update(Message::BackPressed, &shop()), Action::Go(Way::Sell));
}

#[test]
fn only_an_offer_is_ended() {
    let mut prices = tea();
    prices.update(Message::Answered(Box::new(pricelist())), &shop());
    let choose = Action::Refuse(Text::new("prices-choose-offer"));
    assert_eq!(prices.update(Message::EndPressed, &shop()), choose, "a clash stands first");
    prices.update(Message::Moved(99), &shop());
    let Action::Submit(Input::SetPrices(SetPrices::EndPromo { sku, last, .. })) =
        prices.update(Message::EndPressed, &shop())
    else {
        panic!("the last row is an offer")
    };
    assert_eq!((sku.as_str(), last), ("", None));
}
