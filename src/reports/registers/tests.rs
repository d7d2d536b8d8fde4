use super::*;

#[test]
fn each_book_counts_its_own_lines() {
    let line = |book: i64, words: &str| Line {
        book,
        date: "2026-11-24".parse().expect("a date"),
        who: "Dinas".to_owned(),
        present: None,
        words: words.to_owned(),
        reply: String::new(),
        by: "manajer".to_owned(),
    };
    let table = table(vec![line(8, "satu"), line(5, "dua"), line(8, "tiga")], Period::default());
    let seen: Vec<(&Cell, &Cell)> = table.rows().iter().map(|row| (&row[1], &row[5])).collect();
    let words = |text: &str| Cell::words(text);
    assert_eq!(
        seen,
        [(&Cell::Number(1), &words("dua")), (&Cell::Number(1), &words("satu")), (&Cell::Number(2), &words("tiga")),]
    );
}
