use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn at(second: i64) -> Instant {
    let noon: Instant = "2026-11-24T04:00:00Z".parse().expect("an instant");
    noon.plus_millis(second * 1_000)
}

fn wrong(times: u32) -> Tries {
    (0..times).fold(Tries::default(), |tries, _| tries.after(Try::Wrong(at(0))))
}

#[test]
fn a_pin_has_six_digits_and_is_a_new_one() {
    for bad in ["", "12345", "1234567", "12345a", "12 456", "１２３４５６"] {
        assert_eq!(check(bad, false, false), Err(BadPin::NotSixDigits), "{bad}");
    }
    assert_eq!(check("482913", true, false), Err(BadPin::AsBefore));
    assert_eq!(check("482913", false, true), Ok(()));
}

#[test]
fn easy_ones_are_refused_where_the_shop_says_so() {
    for (easy, why) in [
        ("111111", BadPin::OneDigit),
        ("000000", BadPin::OneDigit),
        ("123456", BadPin::InARow),
        ("654321", BadPin::InARow),
        ("890123", BadPin::InARow),
        ("210987", BadPin::InARow),
    ] {
        assert_eq!(check(easy, false, true), Err(why), "{easy}");
        assert_eq!(check(easy, false, false), Ok(()), "{easy}: the practice shop keeps its PINs");
    }
    for good in ["121212", "123457", "135790", "112233"] {
        assert_eq!(check(good, false, true), Ok(()), "{good}");
    }
}

#[test]
fn the_fifth_try_locks_for_five_minutes_and_the_tenth_for_good() {
    let staff = Patience::staff(5);
    assert_eq!(Tries::default().lock(staff, at(0)), Lock::Free);
    for (times, waits) in [(1, 1), (2, 2), (3, 4), (4, 8), (6, 16), (9, 16)] {
        assert_eq!(wrong(times).lock(staff, at(0)), Lock::Wait { until: at(waits) }, "{times}");
        assert!(!wrong(times).lock(staff, at(0)).refuses());
        assert_eq!(wrong(times).lock(staff, at(waits)), Lock::Free, "{times}");
    }
    assert_eq!(wrong(5).lock(staff, at(299)), Lock::Until(at(300)));
    assert!(wrong(5).lock(staff, at(299)).refuses());
    assert_eq!(wrong(5).lock(staff, at(300)), Lock::Free);
    assert_eq!(wrong(10).lock(staff, at(1_000_000)), Lock::UntilReset);
    assert_eq!(wrong(10).after(Try::Reset).lock(staff, at(0)), Lock::Free);
}

#[test]
fn a_members_fifth_try_locks_until_the_desk_renews() {
    assert!(!wrong(4).lock(Patience::MEMBER, at(0)).refuses());
    assert_eq!(wrong(5).lock(Patience::MEMBER, at(1_000_000)), Lock::UntilReset);
}

#[test]
fn a_clock_set_back_opens_no_lock() {
    assert_eq!(wrong(5).lock(Patience::staff(5), at(-86_400)), Lock::Until(at(300)));
}

proptest! {
    /// Only tries since the last right one or reset count, whatever came before.
    #[test]
    fn a_right_try_forgets_the_wrong_ones(before in vec(0..3_u8, 0..40), since in 0..12_u32) {
        let told = before.into_iter().map(|kind| match kind {
            0 => Try::Right,
            1 => Try::Reset,
            _ => Try::Wrong(at(0)),
        });
        let tries = told.chain([Try::Right]).fold(Tries::default(), Tries::after);
        let tries = (0..since).fold(tries, |tries, _| tries.after(Try::Wrong(at(0))));
        prop_assert_eq!(tries, wrong(since));
        prop_assert_eq!(tries.lock(Patience::staff(5), at(0)).refuses(), since == 5 || since >= 10);
    }
}
