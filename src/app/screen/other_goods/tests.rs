use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn typed(code: &str, digits: &[&'static str]) -> (OtherGoods, Shop) {
    let shop = sample::shop(Language::Id, (1366, 768), false);
    let mut other = OtherGoods { code: code.to_owned(), ..OtherGoods::default() };
    for digit in digits {
        other.update(Message::DigitsPressed(digit), &shop);
    }
    (other, shop)
}

#[test]
fn price_and_group_go_to_the_till_with_the_code_that_was_scanned() {
    let (mut other, shop) = typed("8991234567891", &["3", "5", "00"]);
    other.update(Message::CategoryPressed(1), &shop);
    let wanted = Input::Other {
        price: Rupiah::of(3_500),
        category: "Beras".to_owned(),
        quantity: None,
        code: "8991234567891".to_owned(),
    };
    assert_eq!(other.update(Message::SellPressed, &shop), Action::Submit(wanted));
}

#[test]
fn nothing_goes_without_both() {
    let (mut other, shop) = typed("", &["0", "00"]);
    other.update(Message::CategoryPressed(0), &shop);
    assert_eq!(other.update(Message::SellPressed, &shop), Action::Refuse(Text::new("other-type-price")));
    let (mut other, shop) = typed("", &["5", "00"]);
    assert_eq!(other.update(Message::SellPressed, &shop), Action::Refuse(Text::new("other-choose-category")));
}
