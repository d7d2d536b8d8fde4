//! QRIS: the shop's payment code read, checked, and made to carry an amount (R30).
//!
//! Pure. Always holds: a code we make reads back as ours with that amount and a right check sum. A code shown is not a
//! payment.
//! Not here: drawing the code (`receipt/barcode.rs`), whether it was paid (`till/paying.rs`).

use crate::domain::money::{OutOfRange, Rupiah};

/// Largest amount of one payment (S); Bank Indonesia's limit.
pub const LIMIT: Rupiah = Rupiah::of(10_000_000);

/// What a payment code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qris {
    /// Without an amount of its own, for any number of payments.
    pub is_static: bool,
    pub merchant: Option<String>,
    pub city: Option<String>,
    /// Merchant category code.
    pub mcc: Option<String>,
    /// National merchant id.
    pub nmid: Option<String>,
    /// `UMI`, `UKE`, `UME`, `UBE`: decides the fee.
    pub criteria: Option<String>,
    pub amount: Option<Rupiah>,
}

/// Why a text is no payment code, or none can be made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrisError {
    #[error("not made of tags with lengths")]
    BadTlv,
    #[error("not a QRIS code of Indonesia in rupiah")]
    NotQris,
    #[error("the check sum is wrong or missing")]
    BadCrc,
    #[error("the code carries an amount already")]
    AlreadyDynamic,
    #[error("the amount is not from Rp1 to the limit")]
    BadAmount,
}

/// Why a code is not what stands on a shop's own sticker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// Something is missing or was read wrongly: another kind of code, a part of one.
    NoCode,
    /// A sign was read or typed wrongly.
    CheckSum,
    /// Of another country, or not in rupiah.
    Foreign,
    /// Made for one payment: it carries an amount.
    ForOnePayment,
    /// It does not say whose it is.
    NoMerchant,
    /// Nobody to pay to.
    NoAccount,
}

impl NotOurs {
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoCode => "no_code",
            Self::CheckSum => "check_sum",
            Self::Foreign => "foreign",
            Self::ForOnePayment => "for_one_payment",
            Self::NoMerchant => "no_merchant",
            Self::NoAccount => "no_account",
        }
    }
}

/// The code of a shop's sticker, looked at before it is kept: static, of a named merchant, with an account to pay to
/// (R30).
pub fn of_shop(payload: &str) -> Result<Qris, NotOurs> {
    let read = parse(payload).map_err(|error| match error {
        QrisError::BadCrc if payload.contains("6304") => NotOurs::CheckSum,
        QrisError::NotQris if payload.starts_with("000201") => NotOurs::Foreign,
        _ => NotOurs::NoCode,
    })?;
    if !read.is_static || read.amount.is_some() {
        return Err(NotOurs::ForOnePayment);
    }
    if read.merchant.as_deref().is_none_or(|name| name.trim().is_empty()) {
        return Err(NotOurs::NoMerchant);
    }
    // 02 to 51: card schemes, acquirers, the national register.
    let account = |(tag, _): &(&str, &str)| tag.parse().is_ok_and(|tag: u8| (2..=51).contains(&tag));
    match checked(payload).is_ok_and(|fields| fields.iter().any(account)) {
        true => Ok(read),
        false => Err(NotOurs::NoAccount),
    }
}

/// CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, nothing reflected.
pub fn crc(text: &str) -> u16 {
    text.bytes().fold(0xFFFF, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| match crc & 0x8000 {
            0 => crc << 1,
            _ => (crc << 1) ^ 0x1021,
        })
    })
}

/// Tags and values of one level, in their order.
type Fields<'a> = Vec<(&'a str, &'a str)>;

fn fields(text: &str) -> Result<Fields<'_>, QrisError> {
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let tag = rest.get(..2).filter(digits).ok_or(QrisError::BadTlv)?;
        let length = rest.get(2..4).filter(digits).ok_or(QrisError::BadTlv)?;
        let end = 4 + length.parse::<usize>().map_err(|_| QrisError::BadTlv)?;
        found.push((tag, rest.get(4..end).ok_or(QrisError::BadTlv)?));
        rest = &rest[end..];
    }
    Ok(found)
}

fn value<'a>(fields: &[(&str, &'a str)], tag: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| *known == tag).map(|(_, value)| *value)
}

/// A sub-field of a template, where both are there.
fn inner<'a>(fields: &[(&str, &'a str)], tag: &str, sub: &str) -> Result<Option<&'a str>, QrisError> {
    match value(fields, tag) {
        Some(template) => Ok(value(&self::fields(template)?, sub)),
        None => Ok(None),
    }
}

/// Checks shape, version, check sum, currency and country, in this order.
fn checked(payload: &str) -> Result<Fields<'_>, QrisError> {
    let fields = fields(payload)?;
    if value(&fields, "00") != Some("01") {
        return Err(QrisError::NotQris);
    }
    let (body, sum) = match fields.last() {
        Some(("63", sum)) if sum.len() == 4 => (&payload[..payload.len() - 4], *sum),
        _ => return Err(QrisError::BadCrc),
    };
    if !sum.eq_ignore_ascii_case(&format!("{:04X}", crc(body))) {
        return Err(QrisError::BadCrc);
    }
    match (value(&fields, "53"), value(&fields, "58")) {
        (Some("360"), Some("ID")) => Ok(fields),
        _ => Err(QrisError::NotQris),
    }
}

/// Reads a payment code.
pub fn parse(payload: &str) -> Result<Qris, QrisError> {
    let fields = checked(payload)?;
    let text = |tag: &str| value(&fields, tag).map(str::to_owned);
    let mut criteria = inner(&fields, "51", "03")?;
    for acquirer in 26..=45 {
        if criteria.is_none() {
            criteria = inner(&fields, &acquirer.to_string(), "03")?;
        }
    }
    Ok(Qris {
        is_static: value(&fields, "01") != Some("12"),
        merchant: text("59"),
        city: text("60"),
        mcc: text("52"),
        nmid: inner(&fields, "51", "02")?.map(str::to_owned),
        criteria: criteria.map(str::to_owned),
        amount: value(&fields, "54").map(amount).transpose()?,
    })
}

/// Whole rupiah; decimals are taken where they are zero.
fn amount(text: &str) -> Result<Rupiah, QrisError> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let figures = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    match (figures, decimals.bytes().all(|byte| byte == b'0')) {
        (true, true) => {
            let rupiah: i128 = whole.parse().map_err(|_| QrisError::BadTlv)?;
            Rupiah::new(rupiah).map_err(|_| QrisError::BadTlv)
        }
        _ => Err(QrisError::BadTlv),
    }
}

/// One field with its length.
fn field(tag: &str, value: &str) -> Result<String, QrisError> {
    match value.len() {
        length @ 0..=99 => Ok(format!("{tag}{length:02}{value}")),
        _ => Err(QrisError::BadTlv),
    }
}

/// The fields as text, by ascending tag; fields of the same tag keep their order.
fn written(fields: &mut [(&str, &str)]) -> Result<String, QrisError> {
    fields.sort_by_key(|(tag, _)| *tag);
    fields.iter().map(|(tag, value)| field(tag, value)).collect()
}

fn put<'a>(fields: &mut Fields<'a>, tag: &'a str, value: &'a str) {
    fields.retain(|(known, _)| *known != tag);
    fields.push((tag, value));
}

/// The shop's static code with an amount in it, and the bill's number where one is given.
pub fn with_amount(payload: &str, amount: Rupiah, bill: Option<&str>) -> Result<String, QrisError> {
    if !parse(payload)?.is_static {
        return Err(QrisError::AlreadyDynamic);
    }
    if amount <= Rupiah::ZERO || amount > LIMIT {
        return Err(QrisError::BadAmount);
    }
    let mut fields = checked(payload)?;
    let figures = amount.amount().to_string();
    let mut additional = self::fields(value(&fields, "62").unwrap_or(""))?;
    let bill = bill.map(|bill| {
        put(&mut additional, "01", bill);
        written(&mut additional)
    });
    let bill = bill.transpose()?;
    put(&mut fields, "01", "12");
    put(&mut fields, "54", &figures);
    if let Some(bill) = &bill {
        put(&mut fields, "62", bill);
    }
    fields.retain(|(tag, _)| *tag != "63");
    let body = written(&mut fields)? + "6304";
    let sum = crc(&body);
    Ok(format!("{body}{sum:04X}"))
}

/// The fee to be expected at settlement, half up (S): micro merchants none up to Rp500.000 and 0,3 % above, others
/// 0,7 %.
pub fn fee(amount: Rupiah, criteria: &str) -> Result<Rupiah, OutOfRange> {
    match criteria {
        "UMI" if amount <= Rupiah::of(500_000) => Ok(Rupiah::ZERO),
        "UMI" => amount.share(3, 1_000),
        _ => amount.share(7, 1_000),
    }
}

#[cfg(test)]
mod tests;
