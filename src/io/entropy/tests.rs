use super::*;

#[test]
fn a_seed_repeats_and_another_seed_does_not() {
    let draw = |seed| Seeded::new(seed).uuid();
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
    let mut one = Seeded::new(1);
    assert_ne!(one.uuid(), one.uuid());
}

#[test]
fn ids_are_uuids_of_version_4() {
    for id in [Seeded::new(7).uuid(), System.uuid()] {
        assert_eq!((id.get_version_num(), id.get_variant()), (4, uuid::Variant::RFC4122));
    }
    assert_ne!(System.uuid(), System.uuid());
}
