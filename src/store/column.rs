//! How domain values stand in columns, and how they are read back with their limits checked.
//!
//! Always holds: a value outside of its type's range is a damaged file, never a panic.

use std::fmt::Display;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::domain::event::LotId;
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::{
    CoopId, DeviceId, DraftId, MemberNumber, ReceiptNumber, SaleId, ShiftId, ShopCode, Sku, StorageCode, SupplierCode,
    TillLetter, UserId,
};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A text in a column that is no value of its type.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' stands in a column where it cannot")]
struct Misplaced(String);

pub fn misplaced(value: impl Display) -> FromSqlError {
    FromSqlError::Other(Box::new(Misplaced(value.to_string())))
}

macro_rules! integer_column {
    ($($name:ty: $to:expr, $from:expr;)*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from($to(*self)))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let number = value.as_i64()?;
                $from(number).ok_or_else(|| misplaced(number))
            }
        }
    )*};
}

integer_column! {
    Rupiah: Rupiah::amount, |number: i64| Rupiah::new(i128::from(number)).ok();
    Quantity: Quantity::milli, |number: i64| Some(Quantity::from_milli(number));
}

macro_rules! uuid_column {
    ($($name:ident),*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(&self.0.as_bytes()[..]))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let bytes = value.as_blob()?;
                Uuid::from_slice(bytes).map($name).map_err(|_| misplaced("a blob that is no UUID"))
            }
        }
    )*};
}

uuid_column!(CoopId, DeviceId, SaleId, ShiftId, DraftId, LotId, PrescriptionId);

macro_rules! text_column {
    ($($name:ident),*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.as_str()))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Ok($name(value.as_str()?.to_owned()))
            }
        }
    )*};
}

text_column!(Sku, UserId, SupplierCode, MemberNumber, ShopCode, StorageCode);

macro_rules! written_column {
    ($($name:ty),*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parsed(value.as_str()?)
            }
        }
    )*};
}

written_column!(BusinessDate, Instant, ReceiptNumber, TillLetter);

fn parsed<T: FromStr>(text: &str) -> FromSqlResult<T> {
    text.parse().map_err(|_| misplaced(text))
}

impl ToSql for Place {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.code()))
    }
}

impl FromSql for Place {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let code = value.as_str()?;
        Self::parse(code).ok_or_else(|| misplaced(code))
    }
}

impl ToSql for Book {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.code()))
    }
}

/// A value kept as JSON.
pub struct Json<T>(pub T);

impl<T: serde::Serialize> ToSql for Json<&T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let json = serde_json::to_string(self.0);
        json.map(ToSqlOutput::from).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
    }
}

impl<T: serde::de::DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// A value kept by its stable code.
pub fn coded<T>(row: &rusqlite::Row<'_>, column: usize, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let code = row.get_ref(column)?.as_str()?;
    let kind = rusqlite::types::Type::Text;
    parse(code)
        .ok_or_else(|| rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(Misplaced(code.to_owned()))))
}

/// A sequence number as SQLite counts.
pub fn integer(number: u64) -> i64 {
    i64::try_from(number).expect("no log has 9·10¹⁸ records")
}

pub fn whole(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
