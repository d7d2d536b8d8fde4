use super::*;
use crate::domain::text::Text;
use crate::reports::table::{Column, Kind};

const COLUMNS: &[Column] = &[
    Column::new("location", "report-location", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::summed("value", "report-value"),
];

fn table(rows: &[(&str, &str, i64)], grouped: usize) -> Table {
    let mut table = Table::new(vec![Text::new("report-stock")], COLUMNS);
    table.grouped = grouped;
    for (location, sku, value) in rows {
        table.push(vec![Cell::words(*location), Cell::words(*sku), Cell::Money(Rupiah::of(*value))]);
    }
    table
}

const ROWS: [(&str, &str, i64); 5] =
    [("toko", "A", 1), ("toko", "B", 2), ("gudang", "A", 4), ("gudang", "C", 8), ("apotek", "D", 16)];

fn part(window: Window, grouped: usize) -> Part {
    let mut gathering = Gathering::new(window, table(&[], grouped));
    // They come in pieces.
    ROWS.chunks(2).for_each(|piece| gathering.take(table(piece, grouped)));
    gathering.end()
}

fn skus(part: &Part) -> Vec<&str> {
    part.table.rows().iter().filter_map(|row| row[1].code()).collect()
}

const ALL: Window = Window { column: Some("location"), only: None, from: 0, most: 2 };

#[test]
fn pages_one_after_the_other_are_the_report_and_each_has_the_sums_of_all() {
    let mut seen = Vec::new();
    let mut from = 0;
    loop {
        let part = part(Window { from, ..ALL }, 0);
        assert_eq!((part.whole, part.before), (5, from));
        assert_eq!(part.sums.as_ref().map(|sums| sums[2]), Some(Some(Rupiah::of(31))));
        seen.extend(skus(&part).into_iter().map(str::to_owned));
        from += part.table.rows().len();
        if from >= part.whole {
            break;
        }
    }
    assert_eq!(seen, ["A", "B", "A", "C", "D"]);
}

#[test]
fn a_group_is_not_torn() {
    let part = part(Window { most: 1, ..ALL }, 1);
    assert_eq!(skus(&part), ["A", "B"], "the whole of the shop's, and nothing of the next");
}

#[test]
fn rows_of_one_place_alone_are_summed_and_the_others_can_still_be_chosen() {
    let part = part(Window { only: Some("gudang".to_owned()), ..ALL }, 0);
    assert_eq!((skus(&part), part.whole), (vec!["A", "C"], 2));
    assert_eq!(part.sums.as_ref().map(|sums| sums[2]), Some(Some(Rupiah::of(12))));
    let choices: Vec<&str> = part.choices.iter().filter_map(Cell::code).collect();
    assert_eq!(choices, ["toko", "gudang", "apotek"]);
    assert_eq!(table(&ROWS, 0).only("location", "gudang").rows(), part.table.rows(), "a file holds the same");
}
