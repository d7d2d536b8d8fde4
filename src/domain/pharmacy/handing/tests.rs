use super::{Handing, handing};
use crate::domain::pharmacy::licence::{Asked, Denial};
use crate::domain::pharmacy::medicine::Class;
use crate::domain::settings::LicenceProfile::{self, Apotek, GeraiObat, None as Unlicensed, Ritel, TokoObat};

fn of(profile: LicenceProfile, class: Class) -> Handing {
    let date = "2026-11-24".parse().expect("a date");
    handing(&Asked::plain(class, profile, date))
}

#[test]
fn the_table_of_section_two_as_the_clerk_says_it() {
    assert_eq!(of(Apotek, Class::B), Handing::Free);
    assert_eq!(of(Apotek, Class::T), Handing::Free);
    assert_eq!(of(Apotek, Class::K), Handing::Prescription);
    assert_eq!(of(Apotek, Class::N), Handing::Prescription);
    assert_eq!(of(GeraiObat, Class::B), Handing::Free);
    assert_eq!(of(TokoObat, Class::T), Handing::Staff);
    assert_eq!(of(Ritel, Class::K), Handing::Denied(Denial::ClassNotLicensed));
    assert_eq!(of(Unlicensed, Class::B), Handing::Denied(Denial::NoLicence));
    assert_eq!(of(Unlicensed, Class::Ot), Handing::Free, "herbal is no drug");
}

#[test]
fn the_pharmacist_hands_out_owa() {
    let date = "2026-11-24".parse().expect("a date");
    let asked = Asked { owa: true, ..Asked::plain(Class::K, Apotek, date) };
    assert_eq!(handing(&asked), Handing::Pharmacist);
    let often_misused = Asked { oot: true, ..asked };
    assert_eq!(handing(&often_misused), Handing::Prescription);
}

#[test]
fn a_licence_that_ended_hands_out_nothing() {
    let date = "2026-11-24".parse().expect("a date");
    let ended = Some("2026-11-23".parse().expect("a date"));
    let asked = Asked { licence_until: ended, ..Asked::plain(Class::B, Apotek, date) };
    assert_eq!(handing(&asked), Handing::Denied(Denial::LicenceExpired));
}

/// Whatever is at hand now, the answer is about the goods.
#[test]
fn who_stands_at_the_counter_does_not_change_the_word() {
    let date = "2026-11-24".parse().expect("a date");
    for profile in [Apotek, TokoObat, GeraiObat, Ritel, Unlicensed] {
        for class in Class::ALL {
            let plain = Asked::plain(class, profile, date);
            let staffed = Asked { apoteker: true, pj: true, resep: true, ..plain };
            assert_eq!(handing(&plain), handing(&staffed));
        }
    }
}
