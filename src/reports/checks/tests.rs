use super::*;

fn voids(done: &[(&str, i64)], sold: &[(&str, i64)]) -> Found {
    let done =
        done.iter().map(|(actor, count)| Done { actor: (*actor).to_owned(), kind: ExceptionKind::Void, count: *count });
    let sold = sold.iter().map(|(cashier, sales)| ((*cashier).to_owned(), *sales));
    Found { done: done.collect(), sold: sold.collect(), ..Found::default() }
}

/// Who stands out.
fn out(found: &Found) -> Vec<&str> {
    let out = |one: &&Done| Compared::of(one, found).stands_out(one.count);
    found.done.iter().filter(out).map(|one| one.actor.as_str()).collect()
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
fn whoever_does_it_more_than_twice_as_often_as_the_others_stands_out() {
    assert_eq!(out(&voids(&[("ani", 9), ("budi", 1)], &[("ani", 100), ("budi", 100)])), ["ani"]);
    assert_eq!(out(&voids(&[("ani", 9), ("budi", 1)], &[("ani", 900), ("budi", 50)])), [""; 0], "sale for sale");
    let idle = voids(&[("ani", 12)], &[("ani", 12), ("budi", 100)]);
    assert_eq!(out(&idle), ["ani"], "who did none of it is one of the others");
    assert_eq!(out(&voids(&[("ani", 12)], &[("ani", 12)])), ["ani"], "alone, what is usual is the measure");
    assert_eq!(out(&voids(&[("ani", 12)], &[("ani", 1_200)])), [""; 0]);
    assert_eq!(out(&voids(&[("ani", 2)], &[("ani", 2), ("budi", 100)])), [""; 0], "two are nothing to ask about");
    assert_eq!(out(&voids(&[("manajer", 5)], &[("budi", 100)])), ["manajer"], "with no sale of his own");
}

#[test]
fn what_wants_a_look_says_so() {
    let point = |code, figure, state| Point { code, figure, amount: None, state };
    let points =
        vec![point("controls", 0, State::Fine), point("gaps", 2, State::Look), point("records", 9, State::Unchecked)];
    let table = table(&Found { points, ..Found::default() }, Period::default());
    let states: Vec<Option<&str>> = table.rows().iter().filter_map(|row| row.last()).map(Cell::code).collect();
    assert_eq!(states, [Some("fine"), Some("look"), Some("unchecked")]);
}
