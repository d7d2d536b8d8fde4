use super::*;

#[test]
fn who_buys_at_which_price_and_whose_purchases_count() {
    // Kind, state: at the member price, counts for SHU.
    let cases = [
        (MemberKind::Anggota, MemberState::Anggota, true, true),
        (MemberKind::Anggota, MemberState::Nonaktif, false, true),
        (MemberKind::Calon, MemberState::Calon, true, false),
        (MemberKind::Calon, MemberState::Diajukan, false, false),
        (MemberKind::LuarBiasa, MemberState::Anggota, true, false),
        (MemberKind::LuarBiasa, MemberState::Nonaktif, false, false),
        (MemberKind::Anggota, MemberState::Keluar, false, false),
        (MemberKind::Anggota, MemberState::Diberhentikan, false, false),
        (MemberKind::Anggota, MemberState::Meninggal, false, false),
    ];
    for (kind, state, member_price, counts) in cases {
        assert_eq!(buys_at_member_price(kind, state, true), member_price, "{kind:?} {state:?}");
        assert_eq!(purchases_count(kind, state), counts, "{kind:?} {state:?}");
    }
}

#[test]
fn a_cooperative_may_keep_the_member_price_to_full_members() {
    assert!(buys_at_member_price(MemberKind::Anggota, MemberState::Anggota, false));
    assert!(!buys_at_member_price(MemberKind::Calon, MemberState::Calon, false));
    assert!(!buys_at_member_price(MemberKind::LuarBiasa, MemberState::Anggota, false));
}

#[test]
fn words_read_back() {
    assert!(MemberKind::ALL.into_iter().all(|kind| MemberKind::parse(kind.code()) == Some(kind)));
    assert!(MemberState::ALL.into_iter().all(|state| MemberState::parse(state.code()) == Some(state)));
}
