//! The code on a receipt: which receipt it names, and whether its mark is that of the record (koperasi 1.7).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a mark that does not fit begins no return. A number
//! that was typed, or a paper of a sale that this till has not heard of, has nothing to be compared.
//! Not here: how the code is made (`station/paper.rs`).

use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::till::refusal::Code;
use crate::till::{Trouble, Turn};

/// Bytes of the record's hash that are printed.
const MARK: usize = 8;

/// What a code on paper says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnPaper {
    receipt: ReceiptNumber,
    /// None where only the number was given.
    mark: Option<String>,
}

/// `GERAI/261124-A-0001/0123456789ABCDEF`, the address of the receipt's page with the same at its end, or the number.
pub fn receipt_in(code: &str) -> Option<OnPaper> {
    let code = code.trim().to_ascii_uppercase();
    let page = |code: &str| Some(code.split_once("/STRUK/")?.1.split_once('/')?.1.to_owned());
    let named = code.strip_prefix("GERAI/").map(str::to_owned).or_else(|| page(&code));
    let Some(named) = named else {
        return code.parse().ok().map(|receipt| OnPaper { receipt, mark: None });
    };
    let mut parts = named.split('/');
    let receipt = parts.next()?.parse().ok()?;
    Some(OnPaper { receipt, mark: Some(parts.next().unwrap_or_default().to_owned()) })
}

/// The receipt, where its mark is that of its record here.
pub fn genuine(turn: &Turn<'_>, paper: OnPaper) -> Result<ReceiptNumber, Trouble> {
    let recorded = match &paper.mark {
        Some(_) => turn.lookup.receipt_hash(&paper.receipt)?,
        None => None,
    };
    let printed = |hash: [u8; 32]| hash[..MARK].iter().map(|byte| format!("{byte:02X}")).collect::<String>();
    let fits = recorded.is_none_or(|hash| paper.mark == Some(printed(hash)));
    match fits {
        true => Ok(paper.receipt),
        false => {
            let text = Text::new("till-receipt-mark-wrong").with("receipt", paper.receipt.to_string());
            turn.refuse(Code::NotAllowed, text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(code: &str) -> Option<(String, Option<String>)> {
        receipt_in(code).map(|paper| (paper.receipt.to_string(), paper.mark))
    }

    #[test]
    fn a_receipt_is_named_by_its_code_by_its_page_and_by_its_number() {
        let whole = |mark: &str| Some(("261124-A-0001".to_owned(), Some(mark.to_owned())));
        assert_eq!(read("GERAI/261124-A-0001/0123456789ABCDEF"), whole("0123456789ABCDEF"));
        assert_eq!(read("gerai/261124-a-0001/0123456789abcdef "), whole("0123456789ABCDEF"));
        let page = "https://kop.example/struk/6f9619ff-8b86-d011-b42d-00c04fc964ff/261124-A-0001/0123456789ABCDEF";
        assert_eq!(read(page), whole("0123456789ABCDEF"));
        assert_eq!(read("GERAI/261124-A-0001"), whole(""), "cut off, it fits nothing");
        assert_eq!(read("261124-A-0001"), Some(("261124-A-0001".to_owned(), None)));
        for other in ["8991002101999", "GERAI/", "https://kop.example/struk/261124-A-0001", "GERAI/x/y", ""] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
