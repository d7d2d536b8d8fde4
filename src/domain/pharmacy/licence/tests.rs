use super::*;

fn asked(class: Class, profile: LicenceProfile) -> Asked {
    Asked::plain(class, profile, BusinessDate::new(2026, 11, 24).expect("a date"))
}

#[test]
fn no_outlet_but_an_apotek_sells_prescription_drugs() {
    for profile in [LicenceProfile::Ritel, LicenceProfile::TokoObat, LicenceProfile::GeraiObat] {
        for class in [Class::K, Class::P, Class::N] {
            let line = Asked { resep: true, apoteker: true, pj: true, owa: true, ..asked(class, profile) };
            assert_eq!(line.gate(), Err(Denial::ClassNotLicensed), "{class:?} at {profile:?}");
        }
    }
}

#[test]
fn what_is_often_misused_needs_a_prescription_even_on_the_owa_list() {
    let line = Asked { owa: true, oot: true, apoteker: true, ..asked(Class::K, LicenceProfile::Apotek) };
    assert_eq!(line.gate(), Err(Denial::NeedPrescription));
    assert_eq!(Asked { resep: true, ..line }.gate(), Ok(Some(Register::Oot)));
}

#[test]
fn a_supermarket_has_no_precursors() {
    let line = Asked { pj: true, prekursor: true, ..asked(Class::T, LicenceProfile::Ritel) };
    assert_eq!(line.gate(), Err(Denial::ClassNotLicensed));
    assert_eq!(Asked { prekursor: false, ..line }.gate(), Ok(None));
}

#[test]
fn recalled_herbals_are_refused_too() {
    let line = Asked { recalled: true, ..asked(Class::Ot, LicenceProfile::None) };
    assert_eq!(line.gate(), Err(Denial::Recalled));
}
