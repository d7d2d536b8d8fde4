//! Scenes of prices and offers, as a manager sets them.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, at, rp};
use crate::app::screen::Act;
use crate::app::screen::prices::{self, From, Prices, What};
use crate::app::shop::Shop;
use crate::domain::goods::product::{BundleItem, Off, Promo, PromoForm};
use crate::domain::id::Sku;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::pricelist::{Clashing, Coming, Offer, Pricelist};

fn setting(shop: &Shop, change: impl FnOnce(&mut Prices)) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let (mut prices, _) = Prices::new(sample::hits().into_iter().nth(1), 0);
    prices.list = Some(Box::new(pricelist()));
    change(&mut prices);
    prices::view::view(&prices, &shop).map(Act::Prices)
}

pub fn price(shop: &Shop) -> Board<Act> {
    setting(shop, |prices| (prices.typed, prices.from) = ("7200".to_owned(), From::Tomorrow))
}

/// The pack of a medicine has a price of its own.
pub fn het(shop: &Shop) -> Board<Act> {
    setting(shop, |prices| {
        (prices.what, prices.typed) = (What::Het, "6500".to_owned());
        prices.goods.iter_mut().for_each(|goods| {
            (goods.medicine, goods.name) = (true, "Parasetamol 120 mg/5 ml sirup 60 ml".to_owned());
        });
    })
}

pub fn offer(shop: &Shop) -> Board<Act> {
    setting(shop, |prices| (prices.what, prices.typed, prices.at) = (What::BuyGet, "21".to_owned(), 3))
}

pub fn bundle(shop: &Shop) -> Board<Act> {
    let part = |at: usize, count: i64| {
        let goods = sample::hits().into_iter().nth(at).expect("the sample has several goods");
        let unit = goods.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
        prices::Part { item: BundleItem { sku: goods.sku, unit, count }, name: goods.name }
    };
    setting(shop, |prices| {
        (prices.what, prices.typed, prices.goods) = (What::Bundle, "25000".to_owned(), None);
        prices.bundle = vec![part(0, 2), part(1, 1)];
    })
}

/// The first goods are in; the next are found and counted.
pub fn bundle_begun(shop: &Shop) -> Board<Act> {
    let goods = sample::hits().into_iter().next().expect("the sample has several goods");
    let unit = goods.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
    let part = prices::Part { item: BundleItem { sku: goods.sku, unit, count: 2 }, name: goods.name };
    setting(shop, |prices| (prices.what, prices.typed, prices.bundle) = (What::Bundle, "3".to_owned(), vec![part]))
}

pub fn nothing(shop: &Shop) -> Board<Act> {
    setting(shop, |prices| (prices.goods, prices.list) = (None, Some(Box::default())))
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-above-ceiling")
        .with("name", "Beras SPHP Medium Bulog 5 kg")
        .with("ceiling", rp(65_500))
        .with("rule", "Keputusan Bapanas 215/2025");
    setting(shop, |prices| prices.trouble = Some(text))
}

pub fn done(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-price-set")
        .with("name", "Teh Celup Sariwangi 25 kantong asli melati")
        .with("field", "kotak")
        .with("price", rp(7_200))
        .with("from", "2026-11-25".parse::<BusinessDate>().expect("a date"))
        .with("was", rp(6_900));
    setting(shop, |prices| prices.said = Some(text))
}

/// Two people set a price without knowing of each other.
pub fn clash() -> Text {
    let day: BusinessDate = "2026-11-24".parse().expect("a date");
    Text::new("price-clash")
        .with("name", "Teh Celup Sariwangi 25 kantong")
        .with("field", "kotak")
        .with("first", rp(6_900))
        .with("first_by", "Hj. Fatimah")
        .with("first_on", day)
        .with("first_at", at("2026-11-24T01:12:00Z"))
        .with("second", rp(7_200))
        .with("second_by", "Ahmad Yani")
        .with("second_on", day)
        .with("second_at", at("2026-11-24T01:40:00Z"))
}

/// Prices and offers: a clash, two that are coming, an offer of each form.
pub fn pricelist() -> Pricelist {
    let day = |text: &str| -> BusinessDate { text.parse().expect("a date") };
    let coming = |name: &str, field: &str, was: i64, price: i64| Coming {
        sku: Sku::from("S00101"),
        name: name.to_owned(),
        field: field.to_owned(),
        from: day("2026-12-01"),
        was: Some(rp(was)),
        price: Some(rp(price)),
        by: "Hj. Fatimah".to_owned(),
    };
    let offer = |name: &str, sku: &str, unit: &str, change: fn(Promo) -> Promo| Offer {
        promo: change(Promo::of(Sku::from(sku), unit, day("2026-11-20"), day("2026-11-30"))),
        name: name.to_owned(),
    };
    Pricelist {
        clashes: vec![Clashing {
            sku: Sku::from("S00102"),
            name: "Teh Celup Sariwangi 25 kantong".to_owned(),
            said: vec![clash()],
        }],
        coming: vec![
            coming("Teh Seduh Poci 40 g", "pak", 3_500, 3_700),
            coming("Teh Seduh Poci 40 g", "anggota", 3_300, 3_500),
        ],
        offers: vec![
            offer("Minyakita Pouch 1 L", "S00041", "pouch", |of| Promo { price: Some(rp(15_200)), ..of }),
            offer("Kopi Kapal Api 165 g", "S00063", "dus", |of| Promo { basis_points: Some(1_250), ..of }),
            offer("Sabun Lifebuoy 85 g", "S00211", "pcs", |of| Promo {
                form: PromoForm::BuyGet { buy: 2, get: 1, with: Vec::new() },
                ..of
            }),
            offer("", "", "", |of| Promo {
                form: PromoForm::MinimumSpend { spend: rp(100_000), off: Off::Amount(rp(5_000)) },
                ..of
            }),
        ],
    }
}
