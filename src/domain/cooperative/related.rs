//! Families and offices: who is related to whom, and who is therefore a related party of a loan (koperasi 4.1).
//!
//! Pure. Always holds: of two members who are family each is the other's, seen from the other side.

use serde::{Deserialize, Serialize};

use crate::domain::id::MemberNumber;
use crate::domain::time::BusinessDate;

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

/// What was said of an office, as it comes out of the log: given, prolonged, or laid down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub member: MemberNumber,
    pub office: Relation,
    /// `Ketua`; empty where nobody said.
    pub title: String,
    pub date: BusinessDate,
    pub since: Option<BusinessDate>,
    pub until: Option<BusinessDate>,
    pub ended: bool,
}

/// Somebody held an office from one day to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub member: MemberNumber,
    pub office: Relation,
    pub title: String,
    pub from: BusinessDate,
    /// Of the election, or when it was laid down.
    pub until: Option<BusinessDate>,
    pub ended: bool,
}

impl Held {
    pub fn on(&self, date: BusinessDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// Every term of every office, in the order in which they began. What is said again of a running one corrects it; one
/// that begins after it ended is another.
pub fn terms(said: Vec<Said>) -> Vec<Held> {
    let mut all: Vec<Held> = Vec::new();
    for it in said {
        let begins = it.since.unwrap_or(it.date);
        let running = all.iter_mut().rev().find(|held| {
            let over = held.ended || held.until.is_some_and(|until| until < begins);
            (&held.member, held.office) == (&it.member, it.office) && !over
        });
        match running {
            Some(held) if it.ended => {
                (held.until, held.ended) = (Some(it.until.unwrap_or(it.date)), true);
            }
            Some(held) => {
                held.from = it.since.unwrap_or(held.from);
                held.until = it.until.or(held.until);
                if !it.title.is_empty() {
                    held.title = it.title;
                }
            }
            None if it.ended => {}
            None => {
                let Said { member, office, title, until, .. } = it;
                all.push(Held { member, office, title, from: begins, until, ended: false });
            }
        }
    }
    all
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

    /// Elected for five years, prolonged after them, and laid down before the second five were over.
    #[test]
    fn a_term_of_office_begins_anew_after_it_ended_and_is_corrected_while_it_runs() {
        let day = |text: &str| text.parse::<BusinessDate>().expect("a date");
        let said = |title: &str, date: &str, since: Option<&str>, until: Option<&str>| Said {
            member: number(1),
            office: Relation::Pengurus,
            title: title.to_owned(),
            date: day(date),
            since: since.map(day),
            until: until.map(day),
            ended: false,
        };
        let all = terms(vec![
            said("", "2021-02-01", Some("2021-01-10"), None),
            said("Ketua", "2021-02-02", None, Some("2026-01-09")),
            said("Ketua", "2026-01-12", Some("2026-01-10"), Some("2031-01-09")),
            Said { ended: true, ..said("", "2028-06-30", None, None) },
        ]);
        let held = |from: &str, until: &str, ended| Held {
            member: number(1),
            office: Relation::Pengurus,
            title: "Ketua".to_owned(),
            from: day(from),
            until: Some(day(until)),
            ended,
        };
        assert_eq!(all, [held("2021-01-10", "2026-01-09", false), held("2026-01-10", "2028-06-30", true)]);
        assert!(all[1].on(day("2028-06-30")) && !all[1].on(day("2028-07-01")));
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
