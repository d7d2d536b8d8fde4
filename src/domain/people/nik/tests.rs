use proptest::prelude::*;

use super::*;

/// Made up: region 999999 is nobody's.
const MAN: &str = "9999991702850001";
const WOMAN: &str = "9999995702850002";

fn born(year: i16, month: i8, day: i8) -> Born {
    Born { year, month, day }
}

#[test]
fn it_names_a_day_of_birth_and_a_sex() {
    let (man, woman) = (Nik::parse(MAN).expect("well formed"), Nik::parse(WOMAN).expect("well formed"));
    assert_eq!((man.born(2026), man.is_womans()), (Some(born(1985, 2, 17)), false));
    assert_eq!((woman.born(2026), woman.is_womans()), (Some(born(1985, 2, 17)), true));
    assert!(woman.fits(born(1985, 2, 17)) && !woman.fits(born(1985, 2, 18)));
    let young = Nik::parse("9999991702120001").expect("well formed");
    assert_eq!(young.born(2026), Some(born(2012, 2, 17)));
    assert_eq!(young.born(2011), Some(born(1912, 2, 17)));
    let leap = Nik::parse("9999992902000001").expect("2000 was a leap year, 1900 none");
    assert_eq!((leap.born(2026), leap.born(1999)), (Some(born(2000, 2, 29)), None));
}

#[test]
fn it_is_read_as_people_write_it() {
    assert_eq!(Nik::parse("999999-170285-0001"), Nik::parse(MAN));
    assert_eq!(Nik::parse("9999 9917 0285 0001"), Nik::parse(MAN));
}

#[test]
fn what_is_ill_formed_is_refused() {
    for (bad, why) in [
        ("", BadNik::NotSixteenDigits),
        ("999999170285001", BadNik::NotSixteenDigits),
        ("99999917028500011", BadNik::NotSixteenDigits),
        ("99999917028500O1", BadNik::NotSixteenDigits),
        ("9999993202850001", BadNik::NoDate),
        ("9999990002850001", BadNik::NoDate),
        ("9999993602850001", BadNik::NoDate),
        ("9999997202850001", BadNik::NoDate),
        ("9999994002850001", BadNik::NoDate),
        ("9999991713850001", BadNik::NoDate),
        ("9999993002850001", BadNik::NoDate),
        ("9999992902010001", BadNik::NoDate),
        ("9999991702850000", BadNik::NoSerial),
    ] {
        assert_eq!(Nik::parse(bad), Err(why), "{bad}");
    }
}

proptest! {
    /// Whatever prints it, only the last four digits come out.
    #[test]
    fn it_never_prints_itself_whole(region in 100_000..999_999_u32, day in 1..28_u32, serial in 1..10_000_u32) {
        let text = format!("{region}{day:02}0285{serial:04}");
        let nik = Nik::parse(&text).expect("well formed");
        prop_assert_eq!(nik.masked(), format!("************{serial:04}"));
        prop_assert_eq!(format!("{nik:?}"), format!("Nik(************{serial:04})"));
        prop_assert_eq!(nik.digits(), text.as_str());
    }
}
