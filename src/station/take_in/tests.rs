use super::*;
use crate::domain::event::{BalancesOpened, Event};
use crate::domain::money::Rupiah;

#[test]
fn opening_balances_are_not_taken_into_a_locked_day() {
    let day = |text: &str| -> BusinessDate { text.parse().expect("a date") };
    let balances = vec![("111000".to_owned(), Rupiah::of(500_000))];
    let opening = [Happening::from(Event::BalancesOpened(BalancesOpened {
        as_of: day("2026-12-31"),
        balances,
        lots: false,
        back: None,
    }))];
    assert!(matches!(stay_locked(&opening, day("2026-12-31")), Err(TakeInError::Locked(_))));
    assert!(stay_locked(&opening, day("2026-12-30")).is_ok());
}
