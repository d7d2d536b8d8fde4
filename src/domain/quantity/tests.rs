use super::*;

#[test]
fn reads_what_a_cashier_types() {
    assert_eq!(Quantity::parse("3"), Ok(Quantity::whole(3)));
    assert_eq!(Quantity::parse("1,25"), Ok(Quantity::from_milli(1_250)));
    assert_eq!(Quantity::parse("0.75"), Ok(Quantity::from_milli(750)));
    assert_eq!(Quantity::parse("-2"), Ok(Quantity::whole(-2)));
}

#[test]
fn refuses_a_scan_in_the_quantity_field() {
    assert_eq!(Quantity::parse("8991002101999"), Err(BadQuantity::TooLarge));
    assert_eq!(Quantity::parse("99999999999999999999"), Err(BadQuantity::TooLarge));
}

#[test]
fn refuses_what_is_no_number() {
    for text in ["", "-", "1,", ",5", "1.2.3", "dua", "1e3", "1 000"] {
        assert_eq!(Quantity::parse(text), Err(BadQuantity::NotANumber), "{text}");
    }
    assert_eq!(Quantity::parse("0,0005"), Err(BadQuantity::TooFine));
}
