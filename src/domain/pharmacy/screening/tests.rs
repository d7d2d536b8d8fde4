use std::collections::BTreeSet;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::{Aspect, Check, Facts, Known, screening};
use crate::domain::pharmacy::prescription::Lack;

/// Nothing missing, nothing found.
fn clean() -> Facts {
    Facts { listed: true, ..Facts::default() }
}

#[test]
fn no_clinical_question_is_answered_by_silence() {
    let clinical = Check::ALL.into_iter().filter(|check| check.aspect() == Aspect::Clinical);
    for check in clinical {
        assert_eq!(check.known(&clean()), Known::Open, "{check:?}: nothing found is not checked (A30)");
    }
}

#[test]
fn what_is_missing_on_the_paper_is_doubtful_and_nothing_else() {
    let missing = |lack| Facts { lacks: vec![lack], ..clean() };
    let doubtful = |facts: &Facts| -> Vec<Check> {
        Check::ALL.into_iter().filter(|check| check.known(facts) == Known::Doubtful).collect()
    };
    assert_eq!(doubtful(&clean()), []);
    assert_eq!(doubtful(&missing(Lack::Born)), [Check::Patient]);
    assert_eq!(doubtful(&missing(Lack::Sip)), [Check::Prescriber]);
    assert_eq!(doubtful(&missing(Lack::Signa)), [Check::Directions]);
    assert_eq!(doubtful(&missing(Lack::Phone)), [], "a phone is no part of the screening");
    assert_eq!(doubtful(&Facts { twice: true, allergic: true, ..clean() }), [Check::Duplicate, Check::Allergy]);
}

#[test]
fn mixing_is_asked_where_something_is_mixed_or_nobody_listed_what_is_on_it() {
    assert_eq!(Check::Mixing.known(&clean()), Known::Good);
    assert_eq!(Check::Mixing.known(&Facts { compounds: true, ..clean() }), Known::Open);
    assert_eq!(Check::Mixing.known(&Facts::default()), Known::Open);
    assert_eq!(Check::Directions.known(&Facts::default()), Known::Open);
}

proptest! {
    /// Whatever is ticked, every check stands in one place, and a tick never hides what nobody ticked.
    #[test]
    fn every_check_stands_somewhere(ticks in any::<u16>(), twice in any::<bool>(), compounds in any::<bool>()) {
        let facts = Facts { twice, compounds, listed: compounds, lacks: vec![Lack::Sip], ..Facts::default() };
        let ticked: BTreeSet<Check> =
            Check::ALL.into_iter().enumerate().filter(|(at, _)| ticks >> at & 1 == 1).map(|(_, check)| check).collect();
        let done = screening(&facts, &ticked);
        let mut all: Vec<Check> = [&done.known, &done.ticked, &done.open].into_iter().flatten().copied().collect();
        all.sort();
        prop_assert_eq!(all, Check::ALL.to_vec());
        prop_assert!(done.open.iter().all(|check| !ticked.contains(check)));
        prop_assert!(done.ticked.iter().all(|check| ticked.contains(check)));
    }
}
