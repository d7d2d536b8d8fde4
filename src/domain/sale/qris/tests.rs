use proptest::prelude::*;

use super::*;

/// A static code with these fields behind the version, and its check sum.
fn code(fields: &str) -> String {
    let body = format!("000201{fields}6304");
    let sum = crc(&body);
    format!("{body}{sum:04X}")
}

fn shop() -> String {
    code("0102115303360540410005802ID5906WARUNG6006BANJAR62150703K01990400ID")
}

#[test]
fn what_stood_in_the_code_stays_in_it() {
    let payload = with_amount(&shop(), Rupiah::of(25_000), Some("261124-A-0007")).expect("a static code");
    let read = parse(&payload).expect("our own code");
    assert_eq!(
        (read.amount, read.is_static),
        (Some(Rupiah::of(25_000)), false),
        "an amount that was there is replaced"
    );
    assert_eq!(read.merchant.as_deref(), Some("WARUNG"));
    assert!(payload.contains("62320113261124-A-00070703K01990400ID"), "{payload}");
}

#[test]
fn a_code_of_another_country_is_not_ours() {
    assert_eq!(parse(&code("5303702" /* SGD */)), Err(QrisError::NotQris));
    assert_eq!(parse(&code("53033605802SG")), Err(QrisError::NotQris));
    assert_eq!(parse(&shop().to_lowercase().replace("id", "ID").replace("warung", "WARUNG")), Err(QrisError::BadCrc));
    let lower = shop();
    let (body, sum) = lower.split_at(lower.len() - 4);
    assert!(parse(&format!("{body}{}", sum.to_lowercase())).is_ok());
}

#[test]
fn a_field_too_long_to_write_is_refused() {
    let long = "x".repeat(100);
    assert_eq!(with_amount(&shop(), Rupiah::of(1), Some(&long)), Err(QrisError::BadTlv));
}

proptest! {
    /// Any amount within the limit reads back; any text at all is refused without falling over.
    #[test]
    fn an_amount_reads_back(amount in 1_i64..=10_000_000, noise in "\\PC{0,60}") {
        let payload = with_amount(&shop(), Rupiah::of(amount), None).expect("within the limit");
        prop_assert_eq!(parse(&payload).expect("our own code").amount, Some(Rupiah::of(amount)));
        let _ = (parse(&noise), parse(&code(&noise)));
    }
}
