use super::*;

#[test]
fn what_the_shop_does_not_have_stands_last_in_the_words_of_whoever_asked() {
    let table = table(Vec::new(), vec![("obat kuat".to_owned(), 3)], None, &StockWatch::default());
    let row = &table.rows()[0];
    assert_eq!((row.len(), &row[3], &row[9]), (COLUMNS.len(), &Cell::words("obat kuat"), &Cell::Number(3)));
    assert_eq!(row[1].code(), Some("not_sold"));
}
