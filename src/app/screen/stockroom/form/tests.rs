use super::*;

fn field(id: &'static str, kind: Kind) -> Field {
    Field { id, value: Words::nothing(), kind, missing: true }
}

fn typed(kind: Kind, text: &str) -> Result<Option<Entered>, Text> {
    let fields = [field("one", kind)];
    let mut form = Form::default();
    form.choose(Some("one"), &fields);
    form.typed = text.to_owned();
    form.entered(&fields).map(|entered| entered.map(|(_, entered)| entered))
}

fn date(text: &str) -> Entered {
    Entered::Day(text.parse().expect("a date"))
}

#[test]
fn a_month_on_a_pack_means_its_last_day_and_an_invoice_needs_the_day() {
    assert_eq!(typed(Kind::Expiry, "0228"), Ok(Some(date("2028-02-29"))));
    assert_eq!(typed(Kind::Expiry, "310128"), Ok(Some(date("2028-01-31"))));
    assert_eq!(typed(Kind::Day, "24112026"), Ok(Some(date("2026-11-24"))));
    assert!(typed(Kind::Day, "0228").is_err() && typed(Kind::Expiry, "310227").is_err());
    assert!(typed(Kind::Expiry, "1328").is_err(), "there is no thirteenth month");
}

#[test]
fn a_date_shows_its_strokes_as_it_is_typed() {
    let shown = |typed: &str| Form { open: Some("one"), typed: typed.to_owned(), writing: false }.shown(&Kind::Day);
    assert_eq!((shown("2"), shown("2411"), shown("241126")), ("2".into(), "24/11".into(), "24/11/26".into()));
    assert_eq!(shown("24112026"), "24/11/2026");
}

#[test]
fn digits_go_to_the_first_field_that_takes_figures() {
    let fields = [field("words", Kind::Words), field("count", Kind::Quantity), field("price", Kind::Money)];
    let mut form = Form::default();
    for sign in ["1", ",", "5", ","] {
        assert_eq!(form.digits(sign, &fields), Ok(()));
    }
    assert_eq!(form.digits("+", &fields), Err(Text::new("stock-no-sums")));
    assert_eq!((form.open, form.typed.as_str()), (Some("count"), "1,5"), "one comma, and no plus");
    assert_eq!(form.entered(&fields), Ok(Some(("count", Entered::Quantity(Quantity::from_milli(1_500))))));
    form.pass(&fields, false);
    assert_eq!(form.open, Some("price"));
    assert_eq!(form.digits("000000000000", &fields), Ok(()));
    assert_eq!(form.typed, "", "larger than any sum");
}

#[test]
fn nothing_typed_is_nothing_entered() {
    assert_eq!(typed(Kind::Quantity, " "), Ok(None));
    assert_eq!(typed(Kind::Quantity, "1,2345"), Err(Text::new("stock-unreadable").with("typed", "1,2345")));
}
