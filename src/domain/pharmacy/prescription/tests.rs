use super::*;
use proptest::prelude::*;

fn whole(units: i64) -> Quantity {
    Quantity::whole(units)
}

#[test]
fn half_a_tablet_is_issued_whole_and_the_rest_is_waste() {
    let need: Decimal = "7.5".parse().expect("a decimal");
    let all = issue(need, whole(15), whole(15)).expect("a count");
    assert_eq!(
        (all.issued, all.needed, all.wasted),
        (whole(8), Quantity::from_milli(7_500), Quantity::from_milli(500))
    );
    let part = issue(need, whole(10), whole(15)).expect("a count");
    assert_eq!((part.issued, part.wasted), (whole(5), Quantity::ZERO));
    // A third of a tablet has no exact thousandth: the need is rounded up, never the other way.
    let third = issue(Decimal::ONE, whole(1), whole(3)).expect("a count");
    assert_eq!((third.issued, third.needed), (whole(1), Quantity::from_milli(334)));
}

#[test]
fn a_prescription_is_dispensed_once_and_as_often_as_it_says() {
    let item = Item {
        of: Vec::new(),
        count: whole(10),
        compound: false,
        route: Route::Dalam,
        pack: String::new(),
        iter: None,
    };
    assert_eq!(item.allowed(0, &[Class::K]), whole(10));
    assert_eq!(item.allowed(2, &[Class::K]), whole(30));
    assert_eq!(item.allowed(2, &[Class::P]), whole(10));
    assert_eq!(Item { iter: Some(0), ..item }.allowed(2, &[Class::K]), whole(10));
}

#[test]
fn a_copy_says_how_an_item_stands() {
    let stands = |handed| served(whole(30), whole(handed));
    assert!(stands(0).is_nothing());
    assert_eq!(stands(10), Served { whole: 0, part: whole(10) });
    assert_eq!(stands(30), Served { whole: 1, part: Quantity::ZERO });
    assert_eq!(stands(60), Served { whole: 2, part: Quantity::ZERO });
    assert_eq!(stands(70), Served { whole: 2, part: whole(10) }, "two whole fillings are not forgotten");
    let left: Vec<u32> = [0, 10, 30, 40, 60, 70, 90].into_iter().map(|handed| stands(handed).iter_left(2)).collect();
    assert_eq!(left, [2, 2, 2, 1, 1, 0, 0]);
}

#[test]
fn counts_are_written_in_roman_numerals() {
    let roman = |units| roman(whole(units));
    assert_eq!(roman(9).as_deref(), Some("IX"));
    assert_eq!(roman(30).as_deref(), Some("XXX"));
    assert_eq!(roman(1994).as_deref(), Some("MCMXCIV"));
    assert_eq!(roman(0), None);
    assert_eq!(super::roman(Quantity::from_milli(1_500)), None);
}

#[test]
fn a_number_is_read_as_people_write_it() {
    assert_eq!(
        [number("R-0123"), number("r12"), number("7"), number("R-0"), number("x")],
        [Some(123), Some(12), Some(7), None, None]
    );
    assert_eq!(label(123), "R-0123");
}

#[test]
fn the_form_says_which_etiket() {
    for (form, route) in [
        ("tablet salut", Route::Dalam),
        ("sirup kering", Route::Dalam),
        ("salep kulit", Route::Luar),
        ("tetes mata", Route::Luar),
        ("suppositoria", Route::Luar),
        ("drop", Route::Dalam),
        ("tetes telinga", Route::Luar),
        ("larutan obat luar", Route::Luar),
    ] {
        assert_eq!(Route::of_form(form), route, "{form}");
    }
}

proptest! {
    /// Whatever the need and the part: what is issued is whole, covers the need, and less than one unit is left over.
    #[test]
    fn nothing_is_issued_short_or_for_nothing(need in 1..9_000_000_i64, served in 1..200_i64, count in 1..200_i64) {
        let need = Decimal::new(need, 4);
        let found = issue(need, whole(served), whole(count)).expect("within what a shop counts");
        prop_assert!(found.issued.is_whole());
        prop_assert_eq!(found.issued - found.needed, found.wasted);
        prop_assert!(found.wasted >= Quantity::ZERO && found.wasted < Quantity::ONE);
        let exact = need * Decimal::from(served) / Decimal::from(count);
        prop_assert!(Decimal::new(found.needed.milli(), 3) >= exact.round_dp(6));
    }
}

#[test]
fn the_rest_of_a_filling_goes_out_before_the_next() {
    let due = |handed| super::due(Quantity::whole(20), Quantity::whole(handed)).milli() / 1_000;
    assert_eq!([0, 5, 19, 20, 35, 40].map(due), [20, 15, 1, 20, 5, 20]);
    let filling = |handed| super::filling(Quantity::whole(15), Quantity::whole(handed));
    assert_eq!([-1, 0, 5, 15, 29, 30].map(filling), [1, 1, 1, 2, 2, 3]);
}
