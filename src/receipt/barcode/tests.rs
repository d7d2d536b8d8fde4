use super::*;
use crate::receipt::markup::{CodeOptions, Content, read};

fn code(data: &str, options: &str) -> Code {
    let lines = read(&format!("{{code:{data};option:{options}}}"));
    match &lines[0].content {
        Content::Symbols { code: Some(code), .. } => code.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_ean_of_three_dots_fits_58_mm() {
    let drawn = draw(&code("8991234567891", "ean,3,80"), 384).expect("a right check digit");
    assert_eq!((drawn.width, drawn.height), (339, 80));
    let bars = bars(&code("899123456789", "ean")).expect("the check digit may be left out");
    assert_eq!((bars.digits.as_str(), bars.modules.len()), ("8991234567891", 95));
}

#[test]
fn wrong_data_have_no_bars() {
    for (data, options) in
        [("8991234567890", "ean"), ("12", "ean"), ("abc", "ean"), ("123", "itf"), ("96385075", "ean"), ("x", "itf")]
    {
        assert!(bars(&code(data, options)).is_none(), "{data} as {options}");
    }
}

#[test]
fn the_code_decides_its_kind() {
    assert_eq!(symbology("8991234567891"), Symbology::Ean);
    assert_eq!(symbology("96385074"), Symbology::Ean);
    assert_eq!(symbology("036000291452"), Symbology::Ean);
    assert_eq!(symbology("18991234567898"), Symbology::Itf);
    assert_eq!(symbology("8991234567890"), Symbology::Code128);
    assert_eq!(symbology("S00417"), Symbology::Code128);
    assert_eq!(symbology("é"), Symbology::Code128);
}

#[test]
fn digits_in_code_128_take_half_the_room() {
    let length = |data: &str| bars(&code(data, "code128")).map(|bars| bars.modules.len());
    assert_eq!(length("12345678"), Some(35 + 4 * 11));
    assert_eq!(length("S0041712"), Some(35 + 8 * 11));
}

#[test]
fn a_long_qr_code_gets_smaller_squares() {
    // D11: 200 letters at level M are 57 squares and 8 of quiet zone.
    let long = "x".repeat(200);
    let drawn = draw(&code(&long, "qrcode,8,m"), 384).expect("it fits");
    assert_eq!(drawn.width, 65 * 5);
    assert!(fits(&code(&"x".repeat(1_000), "qrcode,8,m"), 384));
    assert!(!fits(&code(&"x".repeat(2_400), "qrcode,8,m"), 384));
    assert!(draw(&code(&long, "qrcode,8,m"), 4_000).is_some_and(|drawn| drawn.height <= 500));
}

#[test]
fn bars_shrink_before_they_leave_the_paper() {
    let options = CodeOptions { module: 4, ..code("x", "code128").options };
    let wide = Code { data: "261124-A-0042".to_owned(), options };
    let drawn = draw(&wide, 384).expect("thirteen letters fit 58 mm");
    assert!(drawn.width <= 384);
    assert!(!fits(&Code { data: "x".repeat(60), options }, 384));
}
