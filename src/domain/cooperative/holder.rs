//! The cards of a member: her own, and those of persons of her household who buy on her membership (pembeli serumah).
//!
//! Pure. Always holds: a card names nobody, its digits say the member and which card of hers it is; a number is given
//! once, so that a lost card stays lost; what is bought with any of them counts for the member, and what a household's
//! card may put on kasbon is a part of what the member may owe.
//! Neighbours: who makes and blocks them (`till/membership/holders.rs`), what a scan is (`domain/goods/barcode.rs`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::related::Relation;
use crate::domain::event::membership::HolderSet;
use crate::domain::goods::barcode::check_digit;
use crate::domain::money::Rupiah;

/// The card that every member has from the beginning.
pub const OWN: u32 = 0;
/// Two digits of the code say which card it is.
pub const MOST: u32 = 99;
/// The last eight digits are the member's.
const SPAN: u64 = 100_000_000;

/// How a card stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardState {
    Berlaku,
    /// Lost, perhaps found again.
    Diblokir,
    /// Another was made in its place, or its holder buys here no more.
    Ditarik,
}

impl CardState {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Berlaku => "berlaku",
            Self::Diblokir => "diblokir",
            Self::Ditarik => "ditarik",
        }
    }
}

/// A card with whom it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Which card of the member's: from 1; [`OWN`] is said only of her first one.
    pub card: u32,
    /// Empty where her data were deleted, and on the member's own.
    pub name: String,
    /// What the holder is to the member; none on the member's own.
    pub relation: Option<Relation>,
    /// The most that may be put on kasbon with it in a calendar month; nothing: no kasbon.
    pub kasbon: Rupiah,
    pub state: CardState,
    /// The card in whose place this one came.
    pub replaces: Option<u32>,
}

impl Holder {
    /// Nobody said anything of it: the member's first card.
    pub const fn own() -> Self {
        Self {
            card: OWN,
            name: String::new(),
            relation: None,
            kasbon: Rupiah::ZERO,
            state: CardState::Berlaku,
            replaces: None,
        }
    }

    /// Somebody of the household buys with it, not the member.
    pub const fn is_of_household(&self) -> bool {
        self.relation.is_some()
    }

    pub fn is_valid(&self) -> bool {
        self.state == CardState::Berlaku
    }
}

/// Which member and which card of hers the ten digits of a code say.
pub const fn split(digits: u64) -> (u64, u32) {
    // Two digits are left.
    (digits % SPAN, (digits / SPAN) as u32)
}

/// The same of a whole code of thirteen digits.
pub fn of_code(code: &str) -> Option<(u64, u32)> {
    let digits = Some(code).filter(|code| code.len() == 13 && code.bytes().all(|sign| sign.is_ascii_digit()))?;
    digits.get(2..12)?.parse().ok().map(split)
}

/// EAN-13: the plan's two digits, which card in two, the member's number without its letter in eight, the check digit.
/// Empty for a number that has no room there.
pub fn code(prefix: &str, member: u64, card: u32) -> String {
    if member >= SPAN || card > MOST {
        return String::new();
    }
    let body = format!("{prefix}{card:02}{member:08}");
    check_digit(&body).map_or_else(String::new, |digit| format!("{body}{digit}"))
}

/// The cards as they stand after what was said of them, by number. The last that was said of one holds; a name that was
/// deleted is gone from all of its sayings.
pub fn fold(said: impl IntoIterator<Item = (HolderSet, String)>) -> Vec<Holder> {
    let mut cards: BTreeMap<u32, Holder> = BTreeMap::new();
    for (set, name) in said {
        let HolderSet { card, relation, kasbon, state, replaces, .. } = set;
        cards.insert(card, Holder { card, name, relation, kasbon, state, replaces });
    }
    cards.into_values().collect()
}

/// The numbers from which tills count that did not found the cooperative, each in a lane of its own.
const OF_OTHERS: u32 = 40;
/// Tills that stand so many letters apart share a lane of three numbers.
const LANES: u32 = 20;

/// The number that the next card gets at a till: `place` is its letter's, or none at the one that founded the
/// cooperative, which counts up from 1. So two tills that hear nothing of each other give different ones; where a
/// member has had all of a till's, any that is free.
pub fn next(cards: &[Holder], place: Option<u32>) -> Option<u32> {
    let is_free = |card: &u32| cards.iter().all(|holder| holder.card != *card);
    let of_others = |card: u32| (card >= OF_OTHERS).then_some(card % LANES);
    let lane = place.map(|place| (OF_OTHERS + place - 1) % LANES);
    let own = (OWN + 1..=MOST).filter(|card| of_others(*card) == lane);
    own.chain(OWN + 1..=MOST).find(is_free)
}

/// This card and those in whose place it came: what was bought with a lost one counts on.
pub fn line_of(cards: &[Holder], card: u32) -> Vec<u32> {
    let mut line = vec![card];
    while let Some(before) = line.last().and_then(|last| cards.iter().find(|holder| holder.card == *last)?.replaces) {
        if line.contains(&before) {
            break;
        }
        line.push(before);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holder(card: u32, replaces: Option<u32>) -> Holder {
        Holder { card, replaces, relation: Some(Relation::Anak), name: "Budi".to_owned(), ..Holder::own() }
    }

    #[test]
    fn a_card_made_anew_goes_on_where_the_lost_one_stood() {
        let cards = [holder(1, None), holder(2, Some(1)), holder(3, None), holder(4, Some(2))];
        assert_eq!(line_of(&cards, 4), [4, 2, 1]);
        assert_eq!(line_of(&cards, 3), [3]);
        assert_eq!(next(&cards, None), Some(5));
        assert_eq!(next(&cards, Some(1)), Some(40), "another till's are not those that the first one counts");
        let all: Vec<Holder> = (1..=MOST).map(|card| holder(card, None)).collect();
        assert_eq!(next(&all, None), None, "two digits are all there is");
        // Records of two tills may name each other: the line ends all the same.
        assert_eq!(line_of(&[holder(1, Some(2)), holder(2, Some(1))], 1), [1, 2]);
    }

    #[test]
    fn the_first_card_is_the_one_that_every_member_has() {
        assert_eq!(code("28", 1, OWN), "2800000000011");
        assert_eq!(of_code("2800000000011"), Some((1, OWN)));
        assert_eq!(of_code("280000000001"), None);
        assert_eq!(code("28", SPAN, 1), "", "no room for a longer number");
    }

    proptest! {
        /// Whatever both knew before they were apart, and however many cards they make then, of those that are theirs.
        #[test]
        fn two_tills_apart_give_no_number_twice(
            known in proptest::collection::vec(0..12_u32, 0..6),
            places in proptest::sample::subsequence((0..=20_u32).collect::<Vec<_>>(), 2),
            made in 1..=3_usize,
        ) {
            // Each of `known` was made at a till of that place, 0 the founder's, and everybody has heard of it.
            let at = |place: u32| (place > 0).then_some(place);
            let mut before: Vec<Holder> = Vec::new();
            for place in known {
                before.push(holder(next(&before, at(place)).expect("a free one"), None));
            }
            let apart = |place: u32| {
                let mut cards = before.clone();
                for _ in 0..made {
                    cards.push(holder(next(&cards, at(place)).expect("a free one"), None));
                }
                cards.split_off(before.len()).iter().map(|holder| holder.card).collect::<Vec<_>>()
            };
            let lane = |place: &u32| *place == 0 || before.iter().filter(|held| {
                held.card >= OF_OTHERS && held.card % LANES == (OF_OTHERS + place - 1) % LANES
            }).count() + made <= 3;
            prop_assume!(places.iter().all(lane));
            let (one, other) = (apart(places[0]), apart(places[1]));
            prop_assert!(one.iter().all(|card| !other.contains(card)), "{one:?} {other:?}");
        }

        #[test]
        fn a_code_says_its_member_and_card(member in 1..SPAN, card in 0..=MOST) {
            let code = code("28", member, card);
            prop_assert_eq!(code.len(), 13);
            prop_assert_eq!(of_code(&code), Some((member, card)));
        }
    }
}
