//! How the tables of rows are made: each led by `coop_id` and shown to its cooperative alone; those that grow with
//! history parted by month.
//!
//! Always holds: whoever names a month's table directly is held by the same policy as at the whole. A month gets its
//! table before its first row comes; what is of no likely month lies in the rest, and is found there like any other.

use std::collections::BTreeSet;

use super::{Mirror, kind, listed};
use crate::store::scratch::{Cell, Rows, Shape};

/// Tables of history: nobody looks at old rows by the day, and they are taken from the disk by the month.
/// Each has a `date` that is never empty.
const BY_MONTH: [&str; 4] = ["entry", "posting", "sale", "sale_line"];
const DATE: &str = "date";
/// Months before are of no shop that this program has seen.
const FIRST_MONTH: &str = "2000-01";

fn is_by_month(table: &str) -> bool {
    BY_MONTH.contains(&table)
}

impl Mirror {
    /// Makes what is missing: tables, and the policy that shows a cooperative its own rows alone.
    pub fn ddl(&self) -> String {
        let mut sql = String::from("CREATE SCHEMA IF NOT EXISTS rows;\n");
        for shape in self.shapes() {
            let name = &shape.table;
            sql.push_str(&table(shape));
            protect(&mut sql, name);
            if is_by_month(name) {
                sql.push_str(&format!("CREATE TABLE IF NOT EXISTS rows.\"{name}_rest\" PARTITION OF "));
                sql.push_str(&format!("rows.\"{name}\" DEFAULT;\n"));
                protect(&mut sql, &format!("{name}_rest"));
            }
        }
        sql
    }

    /// Which months (`2026-11`) these rows fall into.
    pub fn months(&self, rows: &Rows) -> BTreeSet<String> {
        let mut months = BTreeSet::new();
        for shape in self.by_month() {
            let Some(&place) = shape.places(&[DATE.to_owned()]).first() else { continue };
            for row in rows.get(&shape.table).into_iter().flatten() {
                if let Cell::Text(date) = &row[place]
                    && let Some(month) = date.get(..7)
                    && !months.contains(month)
                {
                    months.insert(month.to_owned());
                }
            }
        }
        months
    }

    /// Tables that are parted by month.
    pub fn by_month(&self) -> impl Iterator<Item = &Shape> {
        self.shapes().filter(|shape| is_by_month(&shape.table))
    }

    /// A month's tables.
    pub fn month(&self, month: &str) -> Vec<Part> {
        let each = self.by_month().map(|shape| {
            let name = &shape.table;
            let part = format!("{name}_{}", month.replace('-', "_"));
            let of = format!("CREATE TABLE IF NOT EXISTS rows.\"{part}\" PARTITION OF rows.\"{name}\"");
            let mut sql = format!("{of} FOR VALUES FROM ('{month}-01') TO ('{}-01');\n", after(month));
            protect(&mut sql, &part);
            Part { name: format!("rows.{part}"), sql }
        });
        each.collect()
    }
}

/// A table of a month: with its schema's name, and how it is made.
pub struct Part {
    pub name: String,
    pub sql: String,
}

fn table(shape: &Shape) -> String {
    let columns: Vec<String> = shape.columns.iter().map(|(name, of)| format!("\"{name}\" {}", kind(*of))).collect();
    let mut key = shape.key.clone();
    let parted = is_by_month(&shape.table);
    if parted && !key.iter().any(|name| name == DATE) {
        key.push(DATE.to_owned());
    }
    let by = if parted { format!(" PARTITION BY RANGE (\"{DATE}\")") } else { String::new() };
    let columns = format!("coop_id uuid NOT NULL, {}", columns.join(", "));
    let key = format!("PRIMARY KEY (coop_id, {})", listed("", key.iter()));
    format!("CREATE TABLE IF NOT EXISTS rows.\"{}\" ({columns}, {key}){by};\n", shape.table)
}

/// The setting is read once a statement, not once a row.
fn protect(sql: &mut String, name: &str) {
    sql.push_str(&format!("ALTER TABLE rows.\"{name}\" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;\n"));
    sql.push_str(&format!("DROP POLICY IF EXISTS own ON rows.\"{name}\";\n"));
    sql.push_str(&format!("CREATE POLICY own ON rows.\"{name}\" USING "));
    sql.push_str("(coop_id = (SELECT nullif(current_setting('gerai.coop', true), '')::uuid));\n");
}

/// Whether a month gets a table: none later than `last`, none of another century.
pub fn is_likely(month: &str, last: &str) -> bool {
    is_month(month) && (FIRST_MONTH..=last).contains(&month)
}

/// Four digits, a dash and a month.
fn is_month(text: &str) -> bool {
    let number =
        |part: &str| part.bytes().all(|sign| sign.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    match text.split_once('-') {
        Some((year, month)) if year.len() == 4 && month.len() == 2 => {
            number(year).is_some() && number(month).is_some_and(|month| (1..=12).contains(&month))
        }
        _ => false,
    }
}

/// The month after.
fn after(month: &str) -> String {
    let (year, month) = month.split_once('-').unwrap_or((month, "12"));
    let (year, month): (u32, u32) = (year.parse().unwrap_or(0), month.parse().unwrap_or(12));
    if month == 12 { format!("{:04}-01", year + 1) } else { format!("{year:04}-{:02}", month + 1) }
}

#[cfg(test)]
mod tests;
