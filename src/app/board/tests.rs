use super::Board;
use super::measure::{cut_in_the_middle, lines};
use crate::app::gallery::sample;
use crate::app::theme::Face;
use crate::locale::Language;

/// As if every sign were one wide.
fn within(width: usize) -> impl Fn(&str) -> bool {
    move |words: &str| words.chars().count() <= width
}

#[test]
fn a_name_is_cut_in_its_middle_and_keeps_its_size() {
    let cut = cut_in_the_middle("Kecap Manis Indofood Pouch Refill 520 ml", within(30));
    assert_eq!(cut, "Kecap Manis Indofood … 520 ml");
    assert_eq!(cut_in_the_middle("Teh", within(30)), "Teh");
}

#[test]
fn words_break_at_blanks_and_the_last_line_is_cut() {
    assert_eq!(lines("Gula pasir curah", 2, within(11)), ["Gula pasir", "curah"]);
    assert_eq!(lines("Cabai rawit", 2, within(11)), ["Cabai rawit"]);
    assert_eq!(lines("satu dua tiga empat lima", 2, within(9)), ["satu dua", "ti … lima"]);
}

#[test]
fn a_word_without_blanks_is_cut_too() {
    let cut = cut_in_the_middle("Supercalifragilistik", within(12));
    assert!(within(12)(&cut), "{cut}");
}

/// The year of the long form alone said nothing: `Penjualan 1 Nov … 2026`.
#[test]
fn what_is_cut_is_the_shortest_form_of_its_dates() {
    let board: Board<()> = sample::shop(Language::Id, (1024, 600), false).board();
    let hand = board.hand(16.0, Face::Regular);
    let words = "Penjualan menurut barang dan unit, 1 November 2026 sampai 30 November 2026";
    let shown = board.fitted(hand, words, board.width(hand, words) * 0.5);
    assert!(shown.contains(" … ") && shown.ends_with("30/11/26"), "{shown}");
}

#[test]
fn a_sum_is_kept_whole_or_goes_whole() {
    assert_eq!(cut_in_the_middle("P00004 · Rp112.000, jatuh 10/11/26", within(28)), "P00004 · … 10/11/26");
    assert_eq!(cut_in_the_middle("Sisa 1.250.000 dari pinjaman", within(20)), "Sisa … pinjaman");
    assert_eq!(cut_in_the_middle("bets T25H63 · ED 09/2027 · anggota", within(28)), "bets T25H63 · ED … · anggota");
    assert_eq!(cut_in_the_middle("Metformin 500 mg tablet salut", within(23)), "Metformin … salut");
}
