//! Names of sales set aside, and what a tender does beside its own rules; the rules are rung in `tests/ring/`.

use super::dotted;
use crate::domain::money::Rupiah;

#[test]
fn amounts_in_names_are_dotted_as_on_the_screen() {
    let written = |amount| dotted(Rupiah::of(amount));
    assert_eq!(written(0), "0");
    assert_eq!(written(500), "500");
    assert_eq!(written(137_500), "137.500");
    assert_eq!(written(10_000_000), "10.000.000");
}
