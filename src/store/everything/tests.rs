use crate::store::everything::sheets;
use crate::store::tests::Shop;

/// A column that is added to a table without its description, or the other way round, is found here.
#[test]
fn each_table_reads_as_many_columns_as_it_describes() {
    let shop = Shop::empty(1);
    for sheet in sheets() {
        let ask = shop.store.connection.prepare(sheet.sql).unwrap_or_else(|error| panic!("{}: {error}", sheet.name));
        assert_eq!(ask.column_count(), sheet.columns.len(), "{}", sheet.name);
    }
}
