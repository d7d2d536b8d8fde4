use super::*;

fn done(actor: &str, count: i64) -> Done {
    Done { actor: actor.to_owned(), kind: "void".to_owned(), count }
}

#[test]
fn the_sample_follows_from_the_hash_alone_and_takes_nobody_twice() {
    let mut hash = [0_u8; 32];
    for (byte, at) in hash.iter_mut().zip(0_u8..) {
        *byte = at.wrapping_mul(37) ^ 0x5a;
    }
    let ten = drawn(360, 10, &hash);
    assert_eq!(ten, drawn(360, 10, &hash));
    let mut sorted = ten.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), 10);
    hash[3] ^= 1;
    assert_ne!(ten, drawn(360, 10, &hash), "another month, other members");
    assert_eq!(drawn(4, 10, &hash).len(), 4);
    assert_eq!(drawn(0, 10, &hash), [0_usize; 0]);
}

#[test]
fn whoever_does_it_more_than_twice_the_mean_stands_out() {
    let all = [done("kasir", 9), done("kasir2", 1), done("manajer", 1)];
    assert!(stands_out(&all[0], &all));
    assert!(!stands_out(&all[1], &all));
    assert!(!stands_out(&all[0], &all[..1]), "alone there is no mean");
}

#[test]
fn what_wants_a_look_says_so() {
    let points = [
        Point { code: "controls", figure: 0, amount: None, look: false },
        Point { code: "gaps", figure: 2, amount: None, look: true },
    ];
    let table = table(&points, &[], &[], Period::default());
    let states: Vec<&Cell> = table.rows().iter().filter_map(|row| row.last()).collect();
    assert_eq!(states, [&Cell::term("fine", "check-fine"), &Cell::term("look", "check-look")]);
}
