//! Reads of goods: products with what holds for them, suppliers.
//!
//! Neighbours: finding while one types (`search.rs`), one product by its code (`lookup.rs`), what is on the shelf
//! (`stock.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::goods::product::{Book, Prices, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::time::BusinessDate;

/// A product with its prices on a date, where it has any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub product: Product,
    pub prices: Option<Prices>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplier {
    pub code: SupplierCode,
    pub kind: String,
    pub terms_days: i64,
    pub consignment: bool,
    /// Percent, decimal; empty where none was agreed.
    pub commission: String,
    pub pkp: bool,
    pub name: String,
    pub phone: String,
    pub address: String,
}

/// Prices of a product on date ?1.
pub(super) const PRICES: &str = "(SELECT prices FROM price WHERE price.sku = product.sku AND price.valid_from <= ?1
                      ORDER BY price.valid_from DESC LIMIT 1)";

fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let Json(product) = row.get(0)?;
    let prices = row.get::<_, Option<Json<Prices>>>(1)?.map(|Json(prices)| prices);
    Ok(Listed { product, prices })
}

impl Store {
    /// One product, sold or no longer sold.
    pub fn product(&self, sku: &Sku) -> Result<Option<Product>, StoreError> {
        self.find("SELECT product FROM product WHERE sku = ?1", [sku], |row| row.get(0).map(|Json(product)| product))
    }

    /// One product with its prices on a date, sold or no longer sold.
    pub fn listed(&self, sku: &Sku, date: BusinessDate) -> Result<Option<Listed>, StoreError> {
        let sql = format!("SELECT product, {PRICES} FROM product WHERE sku = ?2");
        self.find(&sql, params![date, sku], listed)
    }

    /// Of these goods, those that came in once and of which the counter that sells them has nothing left.
    pub fn sold_out<'a>(&self, skus: impl IntoIterator<Item = &'a Sku>) -> Result<Vec<Sku>, StoreError> {
        let sql = "SELECT coalesce(sum(stock.qty_milli), 0) <= 0 AND EXISTS (SELECT 1 FROM lot WHERE lot.sku = ?1)
                   FROM product LEFT JOIN stock ON stock.sku = product.sku
                        AND stock.place = CASE product.book WHEN 'obat' THEN ?3 ELSE ?2 END
                   WHERE product.sku = ?1";
        let (shop, pharmacy) = (Book::Sembako.counter(), Book::Obat.counter());
        let mut out = Vec::new();
        for sku in skus {
            if self.find(sql, params![sku, shop, pharmacy], |row| row.get(0))?.unwrap_or(false) {
                out.push(sku.clone());
            }
        }
        Ok(out)
    }

    /// All products by sku, sold or no longer sold.
    pub fn all_products(&self) -> Result<Vec<Product>, StoreError> {
        self.all("SELECT product FROM product ORDER BY sku", [], |row| row.get(0).map(|Json(product)| product))
    }

    /// All products by sku, with the prices of a date.
    pub fn products(&self, date: BusinessDate) -> Result<Vec<Listed>, StoreError> {
        self.all(&format!("SELECT product, {PRICES} FROM product ORDER BY sku"), [date], listed)
    }

    /// Goods that are sold and carry no code, for the tiles; by category and name.
    pub fn without_barcode(&self, date: BusinessDate) -> Result<Vec<Listed>, StoreError> {
        let without = "NOT EXISTS (SELECT 1 FROM barcode WHERE barcode.sku = product.sku)";
        let sql = format!(
            "SELECT product, {PRICES} FROM product WHERE active = 1 AND {without} ORDER BY category, search_name, sku"
        );
        self.all(&sql, [date], listed)
    }

    /// Groups of goods that are sold, by name, with the number of goods in each.
    pub fn categories(&self) -> Result<Vec<(String, u32)>, StoreError> {
        let sql = "SELECT category, count(*) FROM product WHERE active = 1 GROUP BY category ORDER BY category";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Groups of goods of the shop (not of its pharmacy) that are sold, by name; goods of no group make none.
    pub fn categories_of_the_shop(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT DISTINCT category FROM product WHERE active = 1 AND book = 'sembako' AND category <> ''
                   ORDER BY category";
        self.all(sql, [], |row| row.get(0))
    }

    /// Anything to sell stands in the catalogue.
    pub fn has_goods(&self) -> Result<bool, StoreError> {
        Ok(self.find("SELECT 1 FROM product WHERE active = 1 LIMIT 1", [], |row| row.get::<_, i64>(0))?.is_some())
    }

    /// The number of goods that begins so and ends in the highest figure, however many noughts stand before it.
    pub fn highest_sku(&self, prefix: &str) -> Result<Option<Sku>, StoreError> {
        let sql = "SELECT sku FROM product WHERE sku BETWEEN ?1 || '0' AND ?1 || '9999999999'
                   AND substr(sku, length(?1) + 1) NOT GLOB '*[^0-9]*'
                   ORDER BY CAST(substr(sku, length(?1) + 1) AS INTEGER) DESC LIMIT 1";
        self.find(sql, [prefix], |row| row.get(0))
    }

    /// Goods that are sold under this very name, in whatever letters.
    pub fn product_named(&self, name: &str) -> Result<Option<Sku>, StoreError> {
        let sql = "SELECT sku FROM product WHERE search_name = ?1 AND active = 1 ORDER BY sku LIMIT 1";
        self.find(sql, [super::search::tidy(name)], |row| row.get(0))
    }

    /// The highest age that goods of such a group are sold from, 0 where none asks for one; `None` where nothing of it
    /// is sold.
    pub fn age_of_category(&self, category: &str) -> Result<Option<u8>, StoreError> {
        let sql = "SELECT max(coalesce(json_extract(product, '$.min_age'), 0)) FROM product
                   WHERE active = 1 AND book = 'sembako' AND category = ?1";
        Ok(self.all(sql, [category], |row| row.get::<_, Option<u8>>(0))?.into_iter().flatten().next())
    }

    /// Goods of a group that are sold, by name, at most `limit`.
    pub fn of_category(&self, category: &str, date: BusinessDate, limit: u32) -> Result<Vec<Listed>, StoreError> {
        let sql = format!(
            "SELECT product, {PRICES} FROM product WHERE active = 1 AND category = ?2
             ORDER BY search_name, sku LIMIT ?3"
        );
        self.all(&sql, params![date, category, limit], listed)
    }

    /// The other goods that are sold with this substance, strength and form.
    pub fn substitutes(&self, sku: &Sku, date: BusinessDate) -> Result<Vec<Listed>, StoreError> {
        let key = "json_extract(product, '$.medicine.substance_key')";
        let sql = format!(
            "SELECT product, {PRICES} FROM product WHERE active = 1 AND sku <> ?2 AND search_generic =
             (SELECT search_generic FROM product WHERE sku = ?2 AND search_generic <> '') AND search_generic <> ''
             AND {key} = (SELECT {key} FROM product WHERE sku = ?2) ORDER BY search_name, sku"
        );
        self.all(&sql, params![date, sku], listed)
    }

    /// All suppliers by code.
    pub fn suppliers(&self) -> Result<Vec<Supplier>, StoreError> {
        let sql = "SELECT code, kind, terms_days, consignment, commission, pkp, name, phone, address FROM supplier
                   ORDER BY code";
        self.all(sql, [], |row| {
            Ok(Supplier {
                code: row.get(0)?,
                kind: row.get(1)?,
                terms_days: row.get(2)?,
                consignment: row.get(3)?,
                commission: row.get(4)?,
                pkp: row.get(5)?,
                name: row.get(6)?,
                phone: row.get(7)?,
                address: row.get(8)?,
            })
        })
    }
}
