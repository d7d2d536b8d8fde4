use proptest::prelude::*;

use super::*;
use crate::domain::goods::product::{Grosir, Hours, PromoForm};
use crate::domain::id::Sku;
use crate::domain::time::Effective;

fn day(day: i8) -> BusinessDate {
    BusinessDate::new(2026, 11, day).expect("a date")
}

fn prices(umum: i64) -> Prices {
    Prices { umum: Rupiah::of(umum), anggota: None, grosir: None, rungs: Vec::new(), het: None }
}

fn promo(price: i64) -> Promo {
    Promo { price: Some(Rupiah::of(price)), ..Promo::of(Sku::from("S00001"), "pcs", day(20), day(24)) }
}

fn asked<'a>(prices: &'a Prices, promos: &'a [Promo], pieces: i64) -> Asked<'a> {
    Asked {
        quantity: Quantity::whole(pieces),
        shelf: prices.umum,
        base: Some(prices),
        promos,
        occasion: Occasion { member: true, date: day(24), minute: None },
        ceiling: None,
        cost: None,
    }
}

fn tiers(priced: &Priced) -> Vec<(Tier, i64)> {
    priced.parts.iter().map(|part| (part.tier, part.quantity.milli() / 1_000)).collect()
}

#[test]
fn on_a_tie_the_promo_names_the_price() {
    let same = Prices {
        anggota: Some(Rupiah::of(3_000)),
        grosir: Some(Grosir { min: 2, price: Rupiah::of(3_000) }),
        ..prices(3_000)
    };
    let promos = [promo(3_000)];
    let tier = |promos, pieces| asked(&same, promos, pieces).price().expect("priced").parts[0].tier;
    assert_eq!(tier(&promos, 2), Tier::Promo);
    assert_eq!(tier(&[], 2), Tier::Grosir);
    assert_eq!(tier(&[], 1), Tier::Anggota);
}

#[test]
fn what_a_limited_promo_takes_still_counts_for_grosir() {
    let prices = Prices { grosir: Some(Grosir { min: 10, price: Rupiah::of(3_250) }), ..prices(3_500) };
    let promos = [Promo { limit: Some(2), ..promo(3_000) }];
    let priced = asked(&prices, &promos, 12).price().expect("priced");
    assert_eq!(tiers(&priced), [(Tier::Promo, 2), (Tier::Grosir, 10)]);
    assert_eq!(priced.total, Rupiah::of(2 * 3_000 + 10 * 3_250));
}

#[test]
fn a_promo_for_members_is_for_members() {
    let prices = prices(3_500);
    let promos = [Promo { member_only: true, ..promo(3_000) }];
    let guest =
        Asked { occasion: Occasion { member: false, date: day(24), minute: None }, ..asked(&prices, &promos, 1) };
    assert_eq!(tiers(&guest.price().expect("priced")), [(Tier::Umum, 1)]);
}

#[test]
fn a_promo_of_some_hours_holds_in_them() {
    let prices = prices(3_500);
    let promos = [Promo { hours: Some(Hours { from: 8 * 60, to: 10 * 60 }), weekdays: vec![2], ..promo(3_000) }];
    let tier = |minute, date| {
        let occasion = Occasion { member: false, date, minute };
        let line = Asked { occasion, ..asked(&prices, &promos, 1) };
        line.price().expect("priced").parts[0].tier
    };
    assert_eq!(tier(Some(480), day(24)), Tier::Promo, "24 November 2026 is a Tuesday");
    assert_eq!(tier(Some(600), day(24)), Tier::Umum);
    assert_eq!(tier(None, day(24)), Tier::Umum, "without an hour no offer of some hours");
    assert_eq!(tier(Some(480), day(23)), Tier::Umum);
}

#[test]
fn an_offer_on_several_goods_is_no_price_of_one() {
    let prices = prices(3_500);
    let form = PromoForm::BuyGet { buy: 2, get: 1, with: Vec::new() };
    let promos = [Promo { form, ..promo(1) }];
    assert_eq!(tiers(&asked(&prices, &promos, 3).price().expect("priced")), [(Tier::Umum, 3)]);
}

#[test]
fn a_higher_rung_has_one_price_for_everybody() {
    let product: Product = serde_json::from_value(serde_json::json!({
        "sku": "S00001", "name": "Mi", "short_name": "Mi", "book": "sembako", "category": "Mi", "cost": 3_100,
        "rungs": [{ "unit": "pcs", "factor": 1 }, { "unit": "dus", "factor": 40 }], "active": true
    }))
    .expect("a product");
    let prices = Prices {
        anggota: Some(Rupiah::of(3_200)),
        grosir: Some(Grosir { min: 1, price: Rupiah::of(3_150) }),
        rungs: vec![("dus".to_owned(), Rupiah::of(132_000))],
        ..prices(3_500)
    };
    let member = (true, day(24));
    let dus = price_line(&product, &prices, &[promo(3_000)], ("dus", Quantity::ONE), member, None).expect("priced");
    assert_eq!(tiers(&dus), [(Tier::Satuan, 1)]);
    assert_eq!(dus.total, Rupiah::of(132_000));
    let ceiling = Some(Rupiah::of(3_299));
    let over = price_line(&product, &prices, &[], ("dus", Quantity::ONE), member, ceiling);
    let ceiling = Rupiah::of(3_299 * 40);
    assert_eq!(over, Err(PriceError::OverCeiling { price: Rupiah::of(132_000), ceiling }));
    let unknown = price_line(&product, &prices, &[], ("rtg", Quantity::ONE), member, None);
    assert_eq!(unknown, Err(PriceError::NoPrice));
}

#[test]
fn a_line_below_cost_is_marked() {
    let prices = prices(3_500);
    let line = Asked { cost: Some(Rupiah::of(3_501)), ..asked(&prices, &[], 1) };
    assert!(line.price().expect("priced").below_cost);
}

#[test]
fn a_coming_price_row_begins_on_its_day() {
    let mut rows = Effective::new();
    rows.set(day(1), prices(3_500));
    rows.set(day(24), prices(3_600));
    let umum = |date| rows.on(date).map(|prices| prices.umum);
    assert_eq!((umum(day(23)), umum(day(24))), (Some(Rupiah::of(3_500)), Some(Rupiah::of(3_600))));
}

#[test]
fn a_price_label_says_what_it_weighs() {
    let weighs = |printed, price| label_quantity(Rupiah::of(printed), Rupiah::of(price)).map(Quantity::milli);
    assert_eq!(weighs(15_000, 12_000), Some(1_250));
    assert_eq!(weighs(10_000, 17_000), Some(588), "588,2 g");
    assert_eq!(weighs(10_000, 0), None);
}

#[test]
fn content_is_read_as_it_is_printed() {
    let per_unit = |text: &str| Content::parse(text).map(|content| content.measure.code());
    for (text, measure) in [("40x85 g", "kg"), ("17,5 g", "kg"), ("2 L", "L"), ("600 ml", "L"), ("25 s", "pcs")] {
        assert_eq!(per_unit(text), Ok(measure), "{text}");
    }
    for text in ["", "g", "5", "0 g", "-5 g", "1.000 g", "0x5 g", "5x g", "3 bks", "1,5x2 g", "9 9 g", "2x-5 g"] {
        assert_eq!(Content::parse(text), Err(BadContent), "{text}");
    }
}

proptest! {
    /// Whatever tiers there are, nobody pays more than the price umum, and every piece is priced once.
    #[test]
    fn a_price_is_never_above_umum(
        (umum, anggota, grosir, min) in (0_i64..1_000_000, 0_i64..1_000_000, 0_i64..1_000_000, 0_i64..20),
        (fixed, points, limit) in (0_i64..1_000_000, 0_i64..10_001, proptest::option::of(0_i64..10)),
        (milli, member) in (1_i64..30_000, any::<bool>()),
    ) {
        let rows = Prices {
            anggota: Some(Rupiah::of(anggota)),
            grosir: Some(Grosir { min, price: Rupiah::of(grosir) }),
            ..prices(umum)
        };
        let percent = Promo { price: None, basis_points: Some(points), limit, ..promo(0) };
        let promos = [percent, Promo { limit: Some(1), ..promo(fixed) }];
        let quantity = Quantity::from_milli(milli);
        let occasion = Occasion { member, date: day(24), minute: None };
        let line = Asked { quantity, occasion, ..asked(&rows, &promos, 1) };
        let priced = line.price().expect("in range");
        prop_assert!(priced.parts.iter().all(|part| part.unit_price <= rows.umum));
        prop_assert_eq!(priced.parts.iter().map(|part| part.quantity).sum::<Quantity>(), quantity);
        prop_assert_eq!(priced.parts.iter().map(|part| part.total).sum::<Rupiah>(), priced.total);
    }
}
