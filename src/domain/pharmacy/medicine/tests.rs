use super::*;

#[test]
fn a_drug_number_must_name_the_class_entered() {
    let nie = classify("gkl 00999 0011 0 a1").expect("a number with blanks");
    assert!(nie.fits(Class::K));
    assert!(!nie.fits(Class::B), "A5: the second letter is the class");
    assert!(!classify("POM TR 009999001").expect("a herbal's number").fits(Class::B));
    assert!(classify("POM TR 009999001").expect("a herbal's number").fits(Class::Ot));
}

#[test]
fn only_one_agency_name_is_dropped() {
    assert_eq!(classify("POM POM TR 009999001"), Err(BadNie));
    assert_eq!(classify(""), Err(BadNie));
    assert_eq!(classify("ÄKD 00999000123"), Err(BadNie));
}

#[test]
fn substitutes_have_one_key_as_catalogues_write_it() {
    const DEMO: &[u8] = include_bytes!("../../../../assets/demo/medicines.csv");
    let rows = crate::import::medicines::read(DEMO).expect("our own file").rows;
    for facts in
        rows.iter().filter_map(|row| row.product.medicine.as_ref()).filter(|facts| !facts.generic_name.is_empty())
    {
        assert_eq!(substance_key(&facts.generic_name, &facts.strength, &facts.form), facts.substance_key);
    }
    assert_eq!(substance_key("", "500 mg", "tablet"), "");
    assert_eq!((form_of("17"), form_of("99")), (Some("tablet salut"), None));
}

#[test]
fn a_name_is_told_around_its_strength() {
    assert_eq!(around_strength("Metformin 500 mg tablet salut", "500 mg"), ("Metformin", "tablet salut"));
    assert_eq!(around_strength("Sanmol sirup", "120 mg/5 ml"), ("Sanmol sirup", ""));
    assert_eq!(around_strength("500 mg Metformin", "500 mg"), ("500 mg Metformin", ""));
    assert_eq!(around_strength("Kasa steril", ""), ("Kasa steril", ""));
}
