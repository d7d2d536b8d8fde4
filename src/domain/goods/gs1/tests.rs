use super::*;

fn read(scan: &str) -> Result<Pack, Gs1Error> {
    parse(scan, None, REFERENCE_YEAR)
}

#[test]
fn the_end_of_a_registration_is_never_the_expiry_of_the_pack() {
    let pack = read("(90) GKL0099900110A1 (91) 271231").expect("a BPOM code with blanks");
    assert_eq!(pack.nie_valid_until, Some(Date::constant(2027, 12, 31)));
    assert_eq!(pack.expiry, None);
    assert_eq!(pack.batch, None);
}

#[test]
fn a_field_with_nothing_in_it_breaks_off() {
    assert_eq!(read("10"), Err(Gs1Error::Truncated));
    assert_eq!(read("01095212345670"), Err(Gs1Error::Truncated));
    assert_eq!(read("1728\u{1d}0430"), Err(Gs1Error::Truncated), "a separator does not fill a fixed field");
}

#[test]
fn what_is_in_brackets_is_fields_and_nothing_else() {
    for text in ["(90", "(90)", "(9x)GKL", "(90)A)B", "((90)A"] {
        assert_eq!(read(text), Err(Gs1Error::Syntax), "{text}");
    }
    assert_eq!(read("(88)1"), Err(Gs1Error::UnknownAi));
    assert_eq!(read("(17)281301"), Err(Gs1Error::BadDate));
}

#[test]
fn years_fall_into_the_nearest_century() {
    let expiry = |text: &str| read(text).expect("a date").expiry.expect("an expiry");
    assert_eq!(expiry("17760101").year(), 2076);
    assert_eq!(expiry("17770101").year(), 1977);
    assert_eq!(parse("17250101", None, 2075).expect("a date").expiry.expect("an expiry").year(), 2125);
    assert_eq!(read("17770101").expect("a date").expires(), BusinessDate::new(2000, 1, 1).ok());
}

#[test]
fn no_text_makes_it_fall_over() {
    for text in ["]", "]C", "]C1", "ä", "01ä", "31", "]é1017", "10ä\u{1d}17", "310", "(ä)1", "0109521234567é"] {
        let _ = read(text);
    }
}
