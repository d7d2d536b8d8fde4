use super::*;

#[test]
fn members_are_listed_for_the_office_and_medicines_for_the_pharmacy() {
    let of = |listed: Listed| Role::ALL.into_iter().filter(|role| listed.is_for(*role)).collect::<Vec<_>>();
    let office = [Role::Manajer, Role::Bendahara, Role::Pengurus, Role::Pengawas];
    for listed in [Listed::Members, Listed::Savings, Listed::Loans, Listed::Statements] {
        assert_eq!(of(listed), office, "{listed:?}");
        assert!(listed.has_names());
    }
    for listed in [Listed::Prescriptions, Listed::Registers, Listed::Complaints] {
        assert_eq!(of(listed), [Role::Apotek, Role::Apoteker], "{listed:?}");
    }
    assert!(Listed::ALL.into_iter().all(|listed| Listed::parse(listed.code()) == Some(listed)));
}
