//! Codes of totals (N24): each figure of the RAT's papers has a short code which, typed in, opens the postings behind
//! it and so the receipts.
//!
//! Pure. A code is the year's last two digits, the account, and a check digit: `26-411100-9`.

use super::table::{Cell, Column, Kind, Table};
use super::trial_balance::name;
use crate::domain::accounting::account::AccountCode;
use crate::domain::goods::barcode::check_digit;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("code", "total-code", Kind::Words),
    Column::new("account", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column::new("amount", "report-amount", Kind::Money),
];

/// The century that two digits of a year are of.
const CENTURY: i16 = 2000;

pub fn code(year: i16, account: AccountCode) -> String {
    let (year, account) = (format!("{:02}", year.rem_euclid(100)), account.to_string());
    let digit = check_digit(&format!("{year}{account}")).unwrap_or(0);
    format!("{year}-{account}-{digit}")
}

/// Year and account of a code, with or without its strokes; `None` where its check digit is another.
pub fn read(text: &str) -> Option<(i16, AccountCode)> {
    let digits: String = text.chars().filter(|sign| !matches!(sign, '-' | ' ')).collect();
    if digits.len() != 9 || check_digit(digits.get(..8)?)?.to_string() != digits[8..] {
        return None;
    }
    Some((CENTURY + digits[..2].parse::<i16>().ok()?, digits[2..8].parse().ok()?))
}

/// Every account that has a figure in the year: what it stood at where it is of the balance sheet, else what it moved.
pub fn table(year: i16, figures: &[(AccountCode, Rupiah)], language: Language) -> Table {
    let head = vec![Text::new("total-title"), Text::new("rat-year").with("year", year.to_string())];
    let mut table = Table::new(head, COLUMNS);
    for (account, amount) in figures {
        let [code, number] = [code(year, *account), account.to_string()].map(Cell::words);
        table.push(vec![code, number, Cell::words(name(*account, language)), Cell::Money(*amount)]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_and_a_slip_of_the_hand_is_not() {
        let account = AccountCode::SALES_SEMBAKO;
        let code = code(2026, account);
        assert_eq!(read(&code), Some((2026, account)));
        assert_eq!(read(&code.replace('-', "")), Some((2026, account)));
        let digits: Vec<char> = code.chars().filter(char::is_ascii_digit).collect();
        for at in 0..digits.len() {
            for digit in '0'..='9' {
                let mut wrong = digits.clone();
                wrong[at] = digit;
                let text: String = wrong.iter().collect();
                assert_eq!(read(&text).is_some(), digit == digits[at], "{text}");
            }
        }
        assert_eq!(read("26-411100"), None);
    }
}
