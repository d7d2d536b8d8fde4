use super::*;
use crate::app::gallery::sample;
use crate::locale::Language;

fn seen_by(role: Role) -> Vec<(Group, Vec<char>)> {
    let mut shop = sample::shop(Language::Id, (1366, 768), false);
    if let Some(user) = &mut shop.answer.user {
        user.role = role;
    }
    let signs = |group| entries(group, &shop).into_iter().map(|entry| entry.sign).collect();
    groups(&shop).into_iter().map(|group| (group, signs(group))).collect()
}

#[test]
fn the_letters_that_hands_know_are_one_key_each() {
    let all: Vec<char> = Group::ALL.into_iter().flat_map(|group| of(group, false)).map(|entry| entry.sign).collect();
    let mut once = all.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), all.len());
    // As they were before there were groups; `k` signs out.
    assert_eq!(once.into_iter().collect::<String>(), "123456789abcdefghijlmnoprstuvwxz");
}

#[test]
fn a_cashier_sees_her_own_first_and_no_office() {
    let seen = seen_by(Role::Kasir);
    let groups: Vec<Group> = seen.iter().map(|(group, _)| *group).collect();
    assert_eq!(groups, [Group::Till, Group::Stock, Group::Members, Group::Shop]);
    assert_eq!(seen[0].1.len(), 15);
    assert_eq!(seen[1].1, ['g'], "she sells to other shops");
    assert_eq!(seen[2].1, ['a'], "she takes applications in");
    assert_eq!(seen[3].1, ['p', 'e', 'f', 'l'], "people are the manager's");
}

#[test]
fn everybody_finds_her_own_group() {
    for role in Role::ALL {
        assert!(seen_by(role).iter().any(|(group, _)| *group == Group::own(role)), "{role:?}");
    }
    let pharmacy = seen_by(Role::Apotek);
    assert!(pharmacy.contains(&(Group::Stock, vec!['g', 'd', 'r', 'i'])));
}
