//! Finding goods and members while one types.
//!
//! Always holds: what begins with the typed letters comes before what holds them somewhere; no answer takes longer
//! because there is more history.

use rusqlite::{Row, params};

use super::catalogue::Listed;
use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::goods::spelling;
use crate::domain::id::MemberNumber;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::till::lookup::Member;

/// Goods found, with what a person wants to know of them at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundGoods {
    pub listed: Listed,
    /// At the counter that sells them, sold beyond the lots included; base units.
    pub on_shelf: Quantity,
    /// Everywhere, quarantine left out.
    pub in_house: Quantity,
    /// Of what is on the counter's shelf.
    pub nearest_expiry: Option<BusinessDate>,
    /// Where the lot to take first stands, else where the product stands.
    pub shelf: String,
}

/// Of each part of a search that looks somewhere, not at the beginning: enough to choose from, few enough to be quick.
pub(super) const CANDIDATES: usize = 200;

/// The letters as they are compared: lower case, one blank between words, no control characters.
pub(super) fn tidy(typed: &str) -> String {
    let plain = typed.replace(|sign: char| sign.is_control(), " ").to_lowercase();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A phone number without the signs that people put into it; anything else as it is.
fn phone_digits(typed: &str) -> String {
    let is_phone = typed.chars().all(|sign| sign.is_ascii_digit() || "-+. ".contains(sign));
    match is_phone {
        true => typed.chars().filter(char::is_ascii_digit).collect(),
        false => typed.to_owned(),
    }
}

/// What the words index is asked: every word of three letters or more, anywhere, as it is written; of goods as
/// it sounds, too.
/// `None` where there is no such word.
pub(super) fn words_query(typed: &str, sounds: bool) -> Option<String> {
    let long = typed.split(' ').filter(|word| word.chars().count() >= 3);
    let asked: Vec<_> = long.map(|word| word_query(word, sounds)).collect();
    (!asked.is_empty()).then(|| asked.join(" AND "))
}

fn word_query(word: &str, sounds: bool) -> String {
    let mut ways = vec![word.to_owned()];
    for way in spelling::begun(word).into_iter().filter(|way| sounds && way.chars().count() >= 3) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    let quoted: Vec<_> = ways.iter().map(|way| format!("\"{}\"", way.replace('"', "\"\""))).collect();
    format!("({})", quoted.join(" OR "))
}

/// Ids in the order found, each once.
struct Hits {
    ids: Vec<i64>,
    limit: usize,
}

impl Hits {
    fn add(&mut self, id: i64) {
        if self.ids.len() < self.limit && !self.ids.contains(&id) {
            self.ids.push(id);
        }
    }
}

impl Store {
    /// Names of goods that are sold and are nearly written so, for whoever finds nothing; at most `limit`.
    pub fn nearly_so(&self, typed: &str, limit: usize) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT json_extract(product, '$.name') FROM product WHERE id = ?1";
        let ids = self.by_slips(&tidy(typed))?;
        ids.into_iter().take(limit).filter_map(|id| self.find(sql, [id], |row| row.get(0)).transpose()).collect()
    }

    /// Goods that are sold, by code, sku, name, generic name or supplier; at most `limit`. `date` is for prices.
    pub fn search_goods(&self, typed: &str, date: BusinessDate, limit: usize) -> Result<Vec<FoundGoods>, StoreError> {
        let typed = tidy(typed);
        let mut hits = Hits { ids: Vec::new(), limit };
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        if let Some((sku, _)) = self.by_barcode(&typed)? {
            let id = self.find("SELECT id FROM product WHERE sku = ?1 AND active = 1", [sku], |row| row.get(0))?;
            id.into_iter().for_each(|id| hits.add(id));
        }
        let end = format!("{typed}\u{10FFFF}");
        for sql in [
            "SELECT id FROM product WHERE sku BETWEEN upper(?1) AND upper(?2) AND active = 1 ORDER BY sku LIMIT ?3",
            "SELECT id FROM product WHERE search_name BETWEEN ?1 AND ?2 AND active = 1
             ORDER BY search_name, sku LIMIT ?3",
            "SELECT id FROM product WHERE search_generic <> '' AND search_generic BETWEEN ?1 AND ?2 AND active = 1
             ORDER BY search_generic, search_name, sku LIMIT ?3",
        ] {
            if hits.ids.len() < limit {
                let found = self.all(sql, params![typed, end, limit as i64], |row| row.get(0))?;
                found.into_iter().for_each(|id| hits.add(id));
            }
        }
        if hits.ids.len() < limit
            && let Some(query) = words_query(&typed, true)
        {
            let sql = "SELECT product.id, product.search_name || ' ' || product.search_generic
                       FROM product_words JOIN product ON product.id = product_words.rowid
                       WHERE product_words MATCH ?1 AND product.active = 1 LIMIT ?2";
            self.add_words(&mut hits, sql, &query, &typed)?;
        }
        if hits.ids.len() < limit && typed.chars().count() >= 3 {
            self.add_of_suppliers(&mut hits, &typed)?;
        }
        hits.ids.into_iter().filter_map(|id| self.found_goods(id, date).transpose()).collect()
    }

    /// Last, what a supplier brings whose code or name holds the letters.
    fn add_of_suppliers(&self, hits: &mut Hits, typed: &str) -> Result<(), StoreError> {
        let sql = "SELECT code FROM supplier WHERE lower(code) = ?1 OR instr(lower(name), ?1) > 0 ORDER BY code";
        let suppliers: Vec<String> = self.all(sql, [typed], |row| row.get(0))?;
        // One supplier at a time, so that the index gives its goods in order and no more of them than are shown.
        let sql = "SELECT id FROM product WHERE json_extract(product, '$.supplier') = ?1 AND active = 1
                   ORDER BY search_name, sku LIMIT ?2";
        for supplier in suppliers {
            if hits.ids.len() >= hits.limit {
                break;
            }
            let found = self.all(sql, params![supplier, hits.limit as i64], |row| row.get(0))?;
            found.into_iter().for_each(|id| hits.add(id));
        }
        Ok(())
    }

    /// Members by number, card, name or digits of the phone; at most `limit`.
    pub fn search_members(&self, typed: &str, limit: usize) -> Result<Vec<Member>, StoreError> {
        let typed = phone_digits(&tidy(typed));
        let mut hits = Hits { ids: Vec::new(), limit };
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        let key = MemberNumber::key(&typed).map(|key| key.to_string()).unwrap_or_default();
        let sql = "SELECT id FROM member WHERE key = ?1 OR (card = ?2 AND card <> '')
                   OR (old_number = ?2 AND old_number <> '') ORDER BY id";
        self.all(sql, params![key, typed], |row| row.get(0))?.into_iter().for_each(|id| hits.add(id));
        let sql = "SELECT id FROM member WHERE search_name BETWEEN ?1 AND ?2 ORDER BY search_name, number LIMIT ?3";
        let found = self.all(sql, params![typed, format!("{typed}\u{10FFFF}"), limit as i64], |row| row.get(0))?;
        found.into_iter().for_each(|id| hits.add(id));
        if hits.ids.len() < limit
            && let Some(query) = words_query(&typed, false)
        {
            let sql = "SELECT member.id, member.search_name || ' ' || lower(member.number) || ' ' || member.old_number
                       || ' ' || member.phone
                       FROM member_words JOIN member ON member.id = member_words.rowid
                       WHERE member_words MATCH ?1 LIMIT ?2";
            self.add_words(&mut hits, sql, &query, &typed)?;
        }
        let sql = "SELECT number, name, kelurahan, kind, state FROM member WHERE id = ?1";
        let member = |row: &Row<'_>| {
            Ok(Member {
                number: row.get(0)?,
                name: row.get(1)?,
                kelurahan: row.get(2)?,
                kind: coded(row, 3, MemberKind::parse)?,
                state: coded(row, 4, MemberState::parse)?,
            })
        };
        hits.ids.into_iter().filter_map(|id| self.find(sql, [id], member).transpose()).collect()
    }

    /// Candidates that hold the short words as well, by name.
    fn add_words(&self, hits: &mut Hits, sql: &str, query: &str, typed: &str) -> Result<(), StoreError> {
        let candidate = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
        let mut found = self.all(sql, params![query, CANDIDATES as i64], candidate)?;
        let short: Vec<_> = typed.split(' ').filter(|word| word.chars().count() < 3).collect();
        found.retain(|(_, text)| short.iter().all(|word| text.contains(word)));
        found.sort_by(|one, other| one.1.cmp(&other.1));
        found.into_iter().for_each(|(id, _)| hits.add(id));
        Ok(())
    }

    fn found_goods(&self, id: i64, date: BusinessDate) -> Result<Option<FoundGoods>, StoreError> {
        let sql = "SELECT product.product, (SELECT prices FROM price WHERE price.sku = product.sku
                   AND price.valid_from <= ?2 ORDER BY price.valid_from DESC LIMIT 1) FROM product WHERE id = ?1";
        let listed = self.find(sql, params![id, date], |row| {
            let Json(product) = row.get(0)?;
            Ok(Listed { product, prices: row.get::<_, Option<Json<_>>>(1)?.map(|Json(prices)| prices) })
        })?;
        let Some(listed) = listed else { return Ok(None) };
        let stock = self.stock_of(&listed.product.sku)?;
        let counter = listed.product.book.counter();
        let here = || stock.iter().filter(|row| row.place == counter);
        let first = here().find(|row| row.lot.is_some());
        let shelf = first.map(|row| row.shelf.clone()).filter(|shelf| !shelf.is_empty());
        Ok(Some(FoundGoods {
            on_shelf: here().map(|row| row.qty_milli).sum(),
            in_house: stock
                .iter()
                .filter(|row| row.place != crate::domain::goods::product::Place::Karantina)
                .map(|row| row.qty_milli)
                .sum(),
            nearest_expiry: first.and_then(|row| row.expiry),
            shelf: shelf.or_else(|| listed.product.shelf.clone()).unwrap_or_default(),
            listed,
        }))
    }
}
