use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn day(day: i8) -> BusinessDate {
    BusinessDate::new(2026, 11, day).expect("a date")
}

fn promo(sku: &str) -> Promo {
    Promo::of(Sku::from(sku), "pcs", day(20), day(24))
}

fn line(sku: &str, units: i64, price: i64) -> Line {
    Line {
        sku: Sku::from(sku),
        unit: "pcs".to_owned(),
        quantity: Quantity::whole(units),
        unit_price: Rupiah::of(price),
        amount: Rupiah::of(units * price),
        takes_part: true,
    }
}

fn buy_two_get_one(sku: &str, with: &[&str]) -> Promo {
    let with = with.iter().map(|sku| Sku::from(*sku)).collect();
    Promo { form: PromoForm::BuyGet { buy: 2, get: 1, with }, ..promo(sku) }
}

fn breakfast(price: i64) -> Promo {
    let item = |sku: &str, count| BundleItem { sku: Sku::from(sku), unit: "pcs".to_owned(), count };
    Promo {
        form: PromoForm::Bundle { items: vec![item("ROTI", 1), item("SUSU", 2)], price: Rupiah::of(price) },
        ..promo("ROTI")
    }
}

fn from_spend(spend: i64, off: Off) -> Promo {
    Promo { form: PromoForm::MinimumSpend { spend: Rupiah::of(spend), off }, ..promo("") }
}

const GUEST: fn() -> Occasion = || Occasion { member: false, date: day(24), minute: Some(9 * 60) };

/// `(line, promo, rupiah)` of each discount.
fn taken_off(lines: &[Line], promos: &[Promo]) -> Vec<(usize, usize, i64)> {
    let found = basket_promos(lines, promos, &GUEST());
    found.into_iter().map(|given| (given.line, given.promo, given.discount.amount())).collect()
}

#[test]
fn of_three_the_cheapest_is_free() {
    let soap = [buy_two_get_one("SABUN", &["SAMPO"])];
    assert_eq!(taken_off(&[line("SABUN", 2, 5_000)], &soap), []);
    assert_eq!(taken_off(&[line("SABUN", 3, 5_000)], &soap), [(0, 0, 5_000)]);
    assert_eq!(taken_off(&[line("SABUN", 8, 5_000)], &soap), [(0, 0, 10_000)]);
    let mixed = [line("SABUN", 1, 5_000), line("SAMPO", 2, 8_000)];
    assert_eq!(taken_off(&mixed, &soap), [(0, 0, 5_000)]);
    let six = [line("SABUN", 3, 5_000), line("SAMPO", 3, 8_000)];
    assert_eq!(taken_off(&six, &soap), [(0, 0, 5_000), (1, 0, 8_000)], "as if on two receipts");
    let other_unit = Line { unit: "dus".to_owned(), ..line("SABUN", 3, 5_000) };
    assert_eq!(taken_off(&[other_unit], &soap), []);
}

#[test]
fn so_many_times_a_receipt() {
    let once = [Promo { limit: Some(1), ..buy_two_get_one("SABUN", &[]) }];
    assert_eq!(taken_off(&[line("SABUN", 9, 5_000)], &once), [(0, 0, 5_000)]);
    let bundle = [Promo { limit: Some(1), ..breakfast(20_000) }];
    let lines = [line("ROTI", 2, 12_000), line("SUSU", 4, 6_000)];
    assert_eq!(taken_off(&lines, &bundle), [(0, 0, 2_000), (1, 0, 2_000)]);
}

#[test]
fn a_bundle_costs_its_price_to_the_rupiah() {
    let lines = [line("ROTI", 3, 12_000), line("SUSU", 5, 6_000), line("KOPI", 1, 9_000)];
    // Two bundles: 48.000 of goods at 40.001, parted by 24.000 and 24.000.
    let odd = Promo { limit: None, ..breakfast(20_000) };
    assert_eq!(taken_off(&lines, &[odd]), [(0, 0, 4_000), (1, 0, 4_000)]);
    assert_eq!(taken_off(&lines, &[breakfast(24_000)]), [], "a bundle that spares nothing is none");
    assert_eq!(taken_off(&lines[1..], &[breakfast(1)]), [], "a part is missing");
}

#[test]
fn a_bundle_takes_the_dearer_units_first() {
    let lines = [line("ROTI", 1, 12_000), line("SUSU", 1, 5_000), line("SUSU", 1, 6_000), line("SUSU", 1, 4_000)];
    assert_eq!(taken_off(&lines, &[breakfast(11_500)]), [(0, 0, 6_000), (1, 0, 2_500), (2, 0, 3_000)]);
}

#[test]
fn a_minimum_spend_falls_on_all_lines() {
    let lines = [line("ROTI", 1, 30_000), line("SUSU", 1, 10_000)];
    let fixed = from_spend(40_000, Off::Amount(Rupiah::of(2_001)));
    assert_eq!(taken_off(&lines, &[fixed]), [(0, 0, 1_501), (1, 0, 500)]);
    assert_eq!(taken_off(&lines, &[from_spend(40_001, Off::BasisPoints(1_000))]), []);
    assert_eq!(taken_off(&lines, &[from_spend(40_000, Off::BasisPoints(1_000))]), [(0, 0, 3_000), (1, 0, 1_000)]);
}

#[test]
fn one_offer_a_line_and_the_best_first() {
    let soap = line("SABUN", 3, 5_000);
    let promos = [from_spend(15_000, Off::Amount(Rupiah::of(2_000))), buy_two_get_one("SABUN", &[])];
    assert_eq!(taken_off(std::slice::from_ref(&soap), &promos), [(0, 1, 5_000)]);
    let with_bread = [soap.clone(), line("ROTI", 1, 20_000)];
    assert_eq!(taken_off(&with_bread, &promos), [(0, 1, 5_000), (1, 0, 2_000)], "the bread alone is enough");
    let at_promo_price = Line { takes_part: false, ..soap };
    assert_eq!(taken_off(&[at_promo_price], &promos), []);
}

#[test]
fn it_holds_on_its_days_for_its_buyers() {
    let lines = [line("SABUN", 3, 5_000)];
    let given = |promo: Promo, occasion: Occasion| !basket_promos(&lines, &[promo], &occasion).is_empty();
    let soap = || buy_two_get_one("SABUN", &[]);
    assert!(given(soap(), GUEST()));
    assert!(given(soap(), Occasion { date: day(20), ..GUEST() }));
    assert!(!given(soap(), Occasion { date: day(25), ..GUEST() }));
    let members = Promo { member_only: true, ..soap() };
    assert!(!given(members.clone(), GUEST()));
    assert!(given(members, Occasion { member: true, ..GUEST() }));
    // 24 November 2026 is a Tuesday.
    assert!(given(Promo { weekdays: vec![2, 5], ..soap() }, GUEST()));
    assert!(!given(Promo { weekdays: vec![1, 3], ..soap() }, GUEST()));
    let evening = Promo { hours: Some(Hours { from: 22 * 60, to: 2 * 60 }), ..soap() };
    for (minute, holds) in [(22 * 60, true), (60, true), (2 * 60, false), (12 * 60, false)] {
        assert_eq!(given(evening.clone(), Occasion { minute: Some(minute), ..GUEST() }), holds, "{minute}");
    }
    assert!(!given(evening, Occasion { minute: None, ..GUEST() }));
}

#[test]
fn what_is_no_offer_is_refused() {
    assert_eq!(Promo { price: Some(Rupiah::of(1)), ..promo("SABUN") }.check(), Ok(()));
    assert_eq!(buy_two_get_one("SABUN", &[]).check(), Ok(()));
    assert_eq!(breakfast(20_000).check(), Ok(()));
    assert_eq!(from_spend(40_000, Off::BasisPoints(500)).check(), Ok(()));
    for (bad, why) in [
        (promo("SABUN"), BadPromo::Nothing),
        (Promo { basis_points: Some(10_001), ..promo("SABUN") }, BadPromo::Nothing),
        (Promo { price: Some(Rupiah::of(1)), limit: Some(0), ..promo("SABUN") }, BadPromo::Nothing),
        (Promo { price: Some(Rupiah::of(1)), ..promo("") }, BadPromo::NoGoods),
        (from_spend(1_000, Off::Amount(Rupiah::of(1_001))), BadPromo::Nothing),
        (Promo { to: day(19), ..breakfast(20_000) }, BadPromo::Never),
        (Promo { weekdays: vec![8], ..breakfast(20_000) }, BadPromo::Never),
        (Promo { hours: Some(Hours { from: 600, to: 600 }), ..breakfast(20_000) }, BadPromo::Never),
        (Promo { form: PromoForm::Bundle { items: Vec::new(), price: Rupiah::ZERO }, ..promo("") }, BadPromo::NoGoods),
    ] {
        assert_eq!(bad.check(), Err(why), "{bad:?}");
    }
}

#[test]
fn two_offers_on_the_same_goods_at_one_time_contradict() {
    let cheap = |price| Promo { price: Some(Rupiah::of(price)), ..promo("ROTI") };
    let pairs = |promos: &[Promo]| -> Vec<(usize, usize)> {
        conflicts(promos).into_iter().map(|conflict| (conflict.first, conflict.second)).collect()
    };
    assert_eq!(pairs(&[cheap(9_000), promo("SUSU"), breakfast(20_000)]), [(0, 2), (1, 2)]);
    assert_eq!(pairs(&[cheap(9_000), Promo { from: day(25), to: day(30), ..cheap(8_000) }]), []);
    assert_eq!(pairs(&[cheap(9_000), Promo { from: day(24), to: day(30), ..cheap(8_000) }]), [(0, 1)], "the last day");
    assert_eq!(pairs(&[cheap(9_000), Promo { unit: "dus".to_owned(), ..cheap(8_000) }]), []);
    assert_eq!(pairs(&[cheap(9_000), Promo { member_only: true, ..cheap(8_000) }]), [], "a usual pair");
    let mondays = Promo { weekdays: vec![1], ..cheap(9_000) };
    assert_eq!(pairs(&[mondays.clone(), Promo { weekdays: vec![2], ..cheap(8_000) }]), []);
    assert_eq!(pairs(&[mondays.clone(), Promo { weekdays: vec![1, 2], ..cheap(8_000) }]), [(0, 1)]);
    // Friday 20 to Sunday 22 November: no Monday in between.
    assert_eq!(pairs(&[mondays, Promo { to: day(22), ..cheap(8_000) }]), []);
    let hours = |from: i16, to: i16| Promo { hours: Some(Hours { from: from * 60, to: to * 60 }), ..cheap(8_000) };
    assert_eq!(pairs(&[hours(8, 10), hours(10, 12)]), []);
    assert_eq!(pairs(&[hours(22, 2), hours(1, 3)]), [(0, 1)]);
    assert_eq!(pairs(&[hours(8, 10), cheap(9_000)]), [(0, 1)]);
    let off = Off::BasisPoints(500);
    assert_eq!(pairs(&[from_spend(1, off), from_spend(2, off), cheap(9_000)]), [(0, 1)]);
}

#[test]
fn a_record_of_before_reads_as_a_price() {
    let old = concat!(
        r#"{"sku":"S00001","unit":"sak","from":"2026-11-01","to":"2026-11-30","#,
        r#""price":60000,"member_only":true,"limit":2}"#
    );
    let read: Promo = serde_json::from_str(old).expect("an old promo");
    assert_eq!((&read.form, read.hours, read.weekdays.len()), (&PromoForm::Price, None, 0));
    assert_eq!(serde_json::to_string(&read).expect("JSON"), old, "and is written as before");
    for promo in [buy_two_get_one("SABUN", &["SAMPO"]), breakfast(20_000), from_spend(1, Off::BasisPoints(1))] {
        let written = serde_json::to_string(&promo).expect("JSON");
        assert_eq!(serde_json::from_str::<Promo>(&written).expect("a promo"), promo, "{written}");
    }
}

const GOODS: [&str; 3] = ["ROTI", "SUSU", "SABUN"];

fn any_line() -> impl Strategy<Value = Line> {
    (0..3_usize, 1_i64..20_000, 0_i64..30_000, any::<bool>()).prop_map(|(sku, milli, price, takes_part)| {
        let (quantity, unit_price) = (Quantity::from_milli(milli), Rupiah::of(price));
        let amount = unit_price.times(quantity).expect("in range");
        Line { quantity, unit_price, amount, takes_part, ..line(GOODS[sku], 1, 0) }
    })
}

fn any_promo() -> impl Strategy<Value = Promo> {
    let limit = proptest::option::of(1_i64..4);
    (0..4_u8, 1_i64..4, 1_i64..3, 0_i64..60_000, limit).prop_map(|(form, buy, get, rupiah, limit)| {
        let with = if rupiah % 2 == 0 { vec![Sku::from("SUSU")] } else { Vec::new() };
        let promo = match form {
            0 => Promo { form: PromoForm::BuyGet { buy, get, with }, ..promo("SABUN") },
            1 => breakfast(rupiah),
            2 => from_spend(rupiah, Off::Amount(Rupiah::of(rupiah / 2))),
            _ => from_spend(rupiah, Off::BasisPoints(buy * 3_000)),
        };
        Promo { limit, ..promo }
    })
}

proptest! {
    /// One offer a line, never more off than the line has, nothing off what takes no part, and the same every time.
    #[test]
    fn no_line_falls_below_zero(lines in vec(any_line(), 0..12), promos in vec(any_promo(), 0..5)) {
        let found = basket_promos(&lines, &promos, &GUEST());
        for given in &found {
            prop_assert!(given.discount > Rupiah::ZERO);
            prop_assert!(given.discount <= lines[given.line].amount);
            prop_assert!(lines[given.line].takes_part);
        }
        prop_assert!(found.windows(2).all(|pair| pair[0].line < pair[1].line));
        prop_assert_eq!(&found, &basket_promos(&lines, &promos, &GUEST()));
    }

    /// What a bundle or a receipt's discount takes off is the figure it was set with, to the rupiah.
    #[test]
    fn an_offer_takes_off_what_it_says(
        (bread, milk) in (1_i64..6, 2_i64..12), (bread_price, milk_price) in (1_i64..30_000, 1_i64..30_000),
        price in 0_i64..90_000,
    ) {
        let lines = [line("ROTI", bread, bread_price), line("SUSU", milk, milk_price)];
        let all = |promo: &Promo| -> i64 {
            taken_off(&lines, std::slice::from_ref(promo)).iter().map(|given| given.2).sum()
        };
        let bundles = bread.min(milk / 2);
        prop_assert_eq!(all(&breakfast(price)), (bundles * (bread_price + 2 * milk_price - price)).max(0));
        let total = bread * bread_price + milk * milk_price;
        prop_assert_eq!(all(&from_spend(total, Off::Amount(Rupiah::of(price)))), price.min(total));
        prop_assert_eq!(all(&from_spend(total + 1, Off::Amount(Rupiah::of(price)))), 0);
    }

    /// Buying in one go is never dearer than buying the groups one by one.
    #[test]
    fn two_receipts_spare_nothing(units in 0_i64..40, (buy, get) in (1_i64..5, 1_i64..4), price in 1_i64..9_000) {
        let promo = Promo { form: PromoForm::BuyGet { buy, get, with: Vec::new() }, ..promo("SABUN") };
        let spared: i64 = taken_off(&[line("SABUN", units, price)], &[promo]).iter().map(|given| given.2).sum();
        prop_assert_eq!(spared, units / (buy + get) * get * price);
    }
}
