//! A new medicine, page by page, and a delivery that waits for one.

use super::stockroom::{self, managed};
use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::sell::{Sell, Trouble};
use crate::app::screen::stockroom::articles::Articles;
use crate::app::screen::stockroom::form::{Entered, Form};
use crate::app::screen::stockroom::receiving::Receiving;
use crate::app::screen::stockroom::work::Work;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::goods::product::Place;
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::answer::stock::DeliveryView;

const CODE: &str = "(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GKL1234567810A1";

/// The shop with its pharmacist signed in, and a delivery of medicines open.
fn at_the_delivery(shop: &Shop) -> Shop {
    let mut shop = stockroom::kept(shop);
    if let Some(user) = &mut shop.answer.user {
        (user.role, user.name) = (Role::Apoteker, "apt. Maulida".to_owned());
    }
    let supplier = "PT Kimia Farma Trading & Distribution".to_owned();
    let lines = Vec::new();
    let delivery = DeliveryView { supplier_name: supplier, place: Place::Apotek, lines, ..stockroom::delivery() };
    shop.answer.delivery = Some(Box::new(delivery));
    shop
}

/// As far as it is told: the pack's own words, and what was typed.
fn told(shop: &Shop, leaf: usize) -> Articles {
    let mut articles = Articles::awaited(Receiving::default(), CODE, true);
    let words = |text: &str| Entered::Words(text.to_owned());
    for (field, entered) in [
        ("goods-field-name", words("Amlodipin Besilat 5 mg tablet")),
        ("medicine-field-substance", words("Amlodipin")),
        ("medicine-field-strength", words("5 mg")),
        ("goods-field-price", Entered::Money(Rupiah::of(350))),
        ("goods-field-unit", words("tablet")),
        ("goods-field-rung", words("strip")),
        ("goods-field-factor", Entered::Quantity(Quantity::whole(10))),
        ("goods-field-rung-price", Entered::Money(Rupiah::of(3_400))),
        ("goods-field-rung", words("box")),
        ("goods-field-factor", Entered::Quantity(Quantity::whole(30))),
        ("goods-field-rung-price", Entered::Money(Rupiah::of(10_000))),
        ("medicine-field-het", Entered::Money(Rupiah::of(400))),
        ("goods-field-shelf", words("R7-1")),
    ] {
        articles.enter(field, entered, shop);
    }
    articles.enter("medicine-field-code-on", Entered::Choice(2), shop);
    articles.leaf = leaf;
    articles
}

fn drawn(shop: &Shop, articles: Articles, open: Option<&'static str>) -> Board<Act> {
    let form = Form { open, ..Form::default() };
    stockroom::drawn(shop, &Stockroom { form, ..Stockroom::of(Task::Articles(Box::new(articles))) })
}

/// The number said class and form; the class can be chosen otherwise.
pub fn registration(shop: &Shop) -> Board<Act> {
    let shop = at_the_delivery(shop);
    let articles = told(&shop, 0);
    drawn(&shop, articles, Some("medicine-field-class"))
}

pub fn pack(shop: &Shop) -> Board<Act> {
    let shop = at_the_delivery(shop);
    let articles = told(&shop, 1);
    drawn(&shop, articles, None)
}

pub fn marks(shop: &Shop) -> Board<Act> {
    let shop = at_the_delivery(shop);
    let articles = told(&shop, 2);
    drawn(&shop, articles, Some("medicine-field-warning"))
}

pub fn shelf(shop: &Shop) -> Board<Act> {
    let shop = managed(shop);
    let articles = told(&shop, 3);
    drawn(&shop, articles, None)
}

/// A manager at the till takes new goods in from where nobody knew them.
pub fn unknown_at_the_till(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::as_manager(&mut shop);
    let trouble = Some(Trouble::Unknown { code: "8991002101999".to_owned() });
    super::selling(&shop, Sell { trouble, ..Sell::default() })
}

/// The code is nobody's: the medicine can be taken in from here.
pub fn unknown(shop: &Shop) -> Board<Act> {
    let shop = at_the_delivery(shop);
    let receiving = Receiving { unknown: Some(CODE.to_owned()), ..Receiving::default() };
    let trouble = Some(Text::new("till-receive-unknown").with("code", "GKL1234567810A1").with("what", "medicine"));
    stockroom::drawn(&shop, &Stockroom { trouble, ..Stockroom::of(Task::Receiving(receiving)) })
}
