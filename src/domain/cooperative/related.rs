//! Families and offices: who is related to whom, and who is therefore a related party of a loan (koperasi 4.1).
//!
//! Pure. Always holds: of two members who are family each is the other's, seen from the other side.

use serde::{Deserialize, Serialize};

use crate::domain::id::MemberNumber;

/// What a member is to another, or which office she holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    Pengurus,
    Pengawas,
    SuamiIstri,
    OrangTua,
    Anak,
    /// Lives in the same household, and is no closer kin.
    Serumah,
}

impl Relation {
    pub const ALL: [Self; 6] =
        [Self::Pengurus, Self::Pengawas, Self::SuamiIstri, Self::OrangTua, Self::Anak, Self::Serumah];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Pengurus => "pengurus",
            Self::Pengawas => "pengawas",
            Self::SuamiIstri => "suami_istri",
            Self::OrangTua => "orang_tua",
            Self::Anak => "anak",
            Self::Serumah => "serumah",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|relation| relation.code() == code)
    }

    pub const fn is_office(self) -> bool {
        matches!(self, Self::Pengurus | Self::Pengawas)
    }

    /// Spouse, parent, child: of an officer, a related party (S). Who only lives in the same house is none.
    pub const fn is_close(self) -> bool {
        matches!(self, Self::SuamiIstri | Self::OrangTua | Self::Anak)
    }

    /// The same seen from the other: her child's parent.
    pub const fn turned(self) -> Self {
        match self {
            Self::OrangTua => Self::Anak,
            Self::Anak => Self::OrangTua,
            other => other,
        }
    }
}

/// That this member is, or was, so related; without kin it is an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub member: MemberNumber,
    pub kin: Option<MemberNumber>,
    pub relation: Relation,
}

/// Everybody who is a related party: officers, and their spouses, parents and children where these count (S).
pub fn parties(ties: &[Tie], families_count: bool) -> Vec<MemberNumber> {
    let officer = |member: &MemberNumber| ties.iter().any(|tie| tie.relation.is_office() && tie.member == *member);
    let mut all: Vec<MemberNumber> =
        ties.iter().filter(|tie| tie.relation.is_office()).map(|tie| tie.member.clone()).collect();
    for tie in ties.iter().filter(|tie| families_count && tie.relation.is_close()) {
        if let Some(kin) = &tie.kin {
            all.extend(officer(kin).then(|| tie.member.clone()));
            all.extend(officer(&tie.member).then(|| kin.clone()));
        }
    }
    all.sort();
    all.dedup();
    all
}

/// A member's household: who is tied to her, with what each is to her.
pub fn household<'a>(ties: &'a [Tie], member: &MemberNumber) -> Vec<(&'a MemberNumber, Relation)> {
    let of = |tie: &'a Tie| match &tie.kin {
        Some(kin) if kin == member => Some((&tie.member, tie.relation)),
        Some(kin) if tie.member == *member => Some((kin, tie.relation.turned())),
        _ => None,
    };
    ties.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(at: u8) -> MemberNumber {
        MemberNumber(format!("A{at:05}"))
    }

    fn tie(member: u8, kin: Option<u8>, relation: Relation) -> Tie {
        Tie { member: number(member), kin: kin.map(number), relation }
    }

    #[test]
    fn the_family_of_an_officer_is_related_and_her_lodger_is_not() {
        let ties = [
            tie(1, None, Relation::Pengurus),
            tie(2, Some(1), Relation::SuamiIstri),
            tie(1, Some(3), Relation::OrangTua),
            tie(4, Some(1), Relation::Serumah),
            tie(5, Some(2), Relation::Anak),
        ];
        assert_eq!(parties(&ties, true), [number(1), number(2), number(3)], "a husband's child is not hers");
        assert_eq!(parties(&ties, false), [number(1)]);
        assert_eq!(household(&ties, &number(3)), [(&number(1), Relation::OrangTua)]);
        let of_the_first = household(&ties, &number(1));
        assert!(of_the_first.contains(&(&number(3), Relation::Anak)));
        assert_eq!(of_the_first.len(), 3);
    }

    proptest! {
        /// Who is related does not depend on the order in which it was written down, nor on from which side.
        #[test]
        fn order_and_side_do_not_matter(pairs in proptest::collection::vec((1..9_u8, 1..9_u8, 2..6_usize), 0..9)) {
            let mut ties: Vec<Tie> =
                pairs.iter().map(|(one, other, at)| tie(*one, Some(*other), Relation::ALL[*at])).collect();
            ties.push(tie(1, None, Relation::Pengawas));
            let forward = parties(&ties, true);
            ties.reverse();
            prop_assert_eq!(&parties(&ties, true), &forward);
            let turned: Vec<Tie> = ties
                .iter()
                .map(|tie| match &tie.kin {
                    Some(kin) => {
                        let (member, kin) = (kin.clone(), Some(tie.member.clone()));
                        Tie { member, kin, relation: tie.relation.turned() }
                    }
                    None => tie.clone(),
                })
                .collect();
            prop_assert_eq!(parties(&turned, true), forward);
        }
    }
}
