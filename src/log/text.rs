//! The export form of the log: one record a line, `HASH_HEX SIG_HEX BODY`, each line ended by LF.
//!
//! Pure: reads from what it is given. Always holds: anything but this very form is a bad record, named by its line; a
//! private part is never written.
//! Neighbours: whether the records of a file make a chain (`chain.rs`).

use std::io::BufRead;

use super::codec::has_raw_line_break;
use super::record::Record;

/// No line of ours is a tenth as long: a file without line breaks must not fill the memory.
const LONGEST_LINE: u64 = 16 << 20;

/// Why a line is no record.
#[derive(Debug, thiserror::Error)]
pub enum BadLine {
    #[error("not HASH SIG BODY, parted by one blank, ended by LF")]
    NotARecord,
    #[error("not UTF-8")]
    NotUtf8,
    #[error("longer than {LONGEST_LINE} bytes")]
    TooLong,
    #[error("the file could not be read")]
    Unreadable(#[source] std::io::Error),
}

/// One line of the export, its LF included.
pub fn line(record: &Record) -> String {
    format!("{} {} {}\n", hex(&record.hash), hex(&record.sig), record.body)
}

/// Reads one line, its LF included. Whether hash and signature are right is asked elsewhere.
pub fn parse(line: &str) -> Result<Record, BadLine> {
    let parts = line.strip_suffix('\n').and_then(|line| line.split_once(' '));
    let parts = parts.and_then(|(hash, rest)| rest.split_once(' ').map(|(sig, body)| (hash, sig, body)));
    let (hash, sig, body) = parts.ok_or(BadLine::NotARecord)?;
    match (unhex(hash), unhex(sig)) {
        (Some(hash), Some(sig)) if !body.is_empty() && !has_raw_line_break(body) => {
            Ok(Record { body: body.to_owned(), hash, sig, private: None })
        }
        _ => Err(BadLine::NotARecord),
    }
}

/// The records of a file in order, with the line each stands in (from 1). Ends after the first that cannot be read.
pub fn read<R: BufRead>(reader: R) -> impl Iterator<Item = (u64, Result<Record, BadLine>)> {
    let mut reader = reader;
    let mut number = 0;
    let mut broken = false;
    std::iter::from_fn(move || {
        if broken {
            return None;
        }
        number += 1;
        let record = next_line(&mut reader).transpose()?.and_then(|line| parse(&line));
        broken = record.is_err();
        Some((number, record))
    })
}

fn next_line(reader: &mut impl BufRead) -> Result<Option<String>, BadLine> {
    let mut bytes = Vec::new();
    let mut limited = std::io::Read::take(reader, LONGEST_LINE);
    let length = limited.read_until(b'\n', &mut bytes).map_err(BadLine::Unreadable)?;
    match length {
        0 => Ok(None),
        _ if bytes.last() != Some(&b'\n') && length as u64 == LONGEST_LINE => Err(BadLine::TooLong),
        _ => String::from_utf8(bytes).map(Some).map_err(|_| BadLine::NotUtf8),
    }
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Exactly `N` bytes from lower-case hex.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
