use super::*;

fn round() -> Round {
    let folder = Folder::at("nowhere");
    Round { folder, busy: Arc::default(), told: None, word: None, since: None }
}

fn collected(work: impl FnOnce(&dyn Fn(Told))) -> Vec<Told> {
    let told = std::cell::RefCell::new(Vec::new());
    work(&|one| told.borrow_mut().push(one));
    told.into_inner()
}

/// A dead line is no news every few seconds.
#[test]
fn the_same_is_told_once() {
    let mut round = round();
    let word = || Some(Text::new("sync-bad-token"));
    let told = collected(|tell| {
        for _ in 0..3 {
            round.stand(None, tell);
            round.say(word(), tell);
        }
        round.say(None, tell);
        round.say(word(), tell);
    });
    let said = |told: &Told| matches!(told, Told::Word(_));
    assert_eq!(told.iter().filter(|told| said(told)).count(), 2, "again once it had been well between");
    assert_eq!(told.iter().filter(|told| !said(told)).count(), 1);
}

#[test]
fn what_a_person_must_do_is_said() {
    let mut moved = Moved::default();
    assert_eq!(word(&moved), None);
    moved.skew_ms = 120_000;
    assert_eq!(word(&moved), None, "two minutes are nothing");
    moved.skew_ms = -7 * 60_000;
    assert_eq!(word(&moved).map(|word| word.key), Some("cli-sync-clock"), "said at the screen, too");
    moved.older_copy = true;
    assert_eq!(word(&moved).map(|word| word.key), Some("sync-older-copy"));
    moved.state.two_histories = true;
    assert_eq!(word(&moved).map(|word| word.key), Some("sync-two-histories"));
}
