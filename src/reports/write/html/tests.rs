use super::*;
use crate::reports::table::{Cell, Kind};

const COLUMNS: &[Column] =
    &[Column::new("name", "report-account-name", Kind::Words), Column::summed("amount", "report-amount")];

#[test]
fn what_comes_from_data_is_no_markup() {
    let mut rows = Table::new(Vec::new(), COLUMNS);
    rows.push(vec![Cell::words("<b onclick='x'>Beras & \"Minyak\"</b>"), Cell::Money(Rupiah::of(12_500))]);
    let html = table(&rows, Language::Id, &Zone::default());
    assert!(!html.contains("<b"), "{html}");
    assert!(html.contains("&lt;b onclick=&#39;x&#39;&gt;Beras &amp; &quot;Minyak&quot;&lt;/b&gt;"), "{html}");
    assert_eq!(html.matches("Rp12.500").count(), 2, "a row and its sum: {html}");
}
