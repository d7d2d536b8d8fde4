use super::*;

fn took(who: &str, sale: usize, ms: u64) -> Took {
    let at = "2026-11-24T02:42:00Z".parse().expect("a time");
    Took { who: UserId::from(who), at, sale, took: Duration::from_millis(ms) }
}

#[test]
fn everybody_sees_her_own_best_and_a_damaged_line_costs_no_other() {
    let path = std::env::temp_dir().join(format!("gerai-practice-times-{}", std::process::id()));
    let _fresh = std::fs::remove_dir_all(&path);
    let folder = Folder::at(&path);
    assert_eq!(best(&folder, &UserId::from("kasir")), Vec::new(), "nobody has practised here");
    folder.create().expect("a folder of our own");
    for took in [took("kasir", 2, 30_000), took("rizky", 2, 9_000), took("kasir", 2, 21_500), took("kasir", 0, 7_000)] {
        keep(&folder, &took).expect("room");
    }
    let mut text = std::fs::read_to_string(folder.practice_times()).expect("there");
    text.push_str("2026-11-24T02:42:00Z,kasir,0,1\nnonsense\n2026-11-24T02:42:00Z,kasir,4000000000,1\n");
    std::fs::write(folder.practice_times(), text).expect("room");
    keep(&folder, &took("kasir", 1, 8_000)).expect("room");
    let seconds = |ms| Some(Duration::from_millis(ms));
    assert_eq!(best(&folder, &UserId::from("kasir")), [seconds(7_000), seconds(8_000), seconds(21_500)]);
    assert_eq!(best(&folder, &UserId::from("rizky")), [None, None, seconds(9_000)]);
    let _gone = std::fs::remove_dir_all(&path);
}
