use super::*;

#[test]
fn every_shipped_profile_can_be_read() {
    for name in Profile::names() {
        let profile = Profile::built_in(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(profile.name, name);
        assert!([32, 42, 48].contains(&profile.columns), "{name}");
    }
    assert_eq!(Profile::built_in("no-such-printer"), None);
}

#[test]
fn slips_in_a_shops_own_profile_are_named() {
    let good = include_str!("../../../assets/printers/generic-58.toml");
    let fault = |text: &str| Profile::parse("own", text).map_err(|fault| fault.to_string());
    assert!(fault(good).is_ok());
    assert!(fault(&good.replace("feed", "fed")).is_err_and(|text| text.contains("fed")));
    assert!(fault(&good.replace("columns = 32", "columns = 0")).is_err_and(|text| text.contains("columns")));
    assert!(fault(&good.replace("dots = 384", "dots = 100")).is_err_and(|text| text.contains("dots")));
    assert!(fault(&good.replace("\"raster\"", "\"magic\"")).is_err());
}

#[test]
fn a_width_has_its_plain_profile() {
    let name = |columns| Profile::for_columns(columns).name;
    assert_eq!((name(32), name(42), name(48)), ("generic-58".into(), "epson-tm-180".into(), "generic-80".into()));
}
