//! `inventory`: the register of the inventory (book 15, koperasi 6.1), beside what the books say was paid for it.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::inventory::{Asset, worn_off};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("no", "rat-no", Kind::Number),
    Column::new("name", "inventory-name", Kind::Words),
    Column::new("acquired", "inventory-acquired", Kind::Date),
    Column::new("quantity", "inventory-quantity", Kind::Number),
    Column::summed("price", "inventory-price"),
    Column::summed("depreciation", "inventory-worn"),
    Column::summed("value", "inventory-value"),
    Column::new("condition", "inventory-condition", Kind::Words),
    Column::new("place", "inventory-place", Kind::Words),
];

/// As of a day; `booked` stands on the accounts of land, buildings, equipment and vehicles then.
pub fn table(assets: &[Asset], date: Option<BusinessDate>, booked: Rupiah) -> Table {
    let as_of = date.map_or(Text::new("report-all"), |date| Text::new("report-as-of").with("date", date));
    let mut table = Table::new(vec![Text::new("inventory-title"), as_of], COLUMNS);
    let there = assets.iter().filter(|asset| date.is_none_or(|date| asset.listed.date <= date));
    let mut paid = Rupiah::ZERO;
    for Asset { listed, name, place } in there {
        let worn = date.map_or(Rupiah::ZERO, |date| worn_off(listed, date));
        paid += listed.price;
        let condition = Text::new("inventory-is").with("condition", listed.condition.as_str());
        table.push(vec![
            Cell::Number(listed.number),
            Cell::words(name),
            Cell::Date(listed.date),
            Cell::Number(listed.quantity),
            Cell::Money(listed.price),
            Cell::Money(worn),
            Cell::Money(listed.price - worn),
            Cell::said(listed.condition.clone(), condition),
            Cell::words(place),
        ]);
    }
    if paid != booked {
        table.head.push(Text::new("inventory-differs").with("listed", paid).with("booked", booked));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::registers::AssetListed;

    #[test]
    fn prices_are_compared_with_the_books_and_what_was_bought_later_is_not_there() {
        let day = |text: &str| text.parse().expect("a date");
        let asset = |number, date: &str, price| Asset {
            listed: AssetListed {
                number,
                date: day(date),
                quantity: 1,
                price: Rupiah::of(price),
                months: 12,
                condition: "baik".to_owned(),
            },
            name: "Timbangan".to_owned(),
            place: "toko".to_owned(),
        };
        let assets = [asset(1, "2026-01-01", 1_200), asset(2, "2027-01-01", 900)];
        let table = table(&assets, Some(day("2026-07-01")), Rupiah::of(1_200));
        assert_eq!((table.rows().len(), table.head.len()), (1, 2), "it agrees with the books");
        let sums = table.totals().expect("sums");
        assert_eq!([sums[4], sums[5], sums[6]], [1_200, 600, 600].map(|amount| Some(Rupiah::of(amount))));
        let differs = self::table(&assets, Some(day("2027-01-01")), Rupiah::of(1_200));
        assert_eq!(differs.head.len(), 3, "what differs is said above it");
    }
}
