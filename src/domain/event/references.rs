//! What people type of a slip or a transfer: free text, which may name somebody. It stands in the private part of its
//! record (contract 2), one text for each tender, in their order.
//!
//! Pure. Always holds: a record of before, with the text in its body, reads as it did. The last four of a QRIS
//! reference and a voucher's number are figures of machines and stay with their tender.

use super::Tendered;

/// Means whose reference is typed as anybody likes.
const TYPED: [&str; 2] = ["card", "transfer"];

/// Whether the reference of such a tender is free text.
pub fn is_typed(tender: &str) -> bool {
    TYPED.contains(&tender)
}

/// Takes what was typed out of the tenders; empty where nothing was.
pub fn set_apart(tenders: &mut [Tendered]) -> Vec<String> {
    let typed = |part: &mut Tendered| match is_typed(&part.tender) {
        true => std::mem::take(&mut part.reference),
        false => String::new(),
    };
    let apart: Vec<String> = tenders.iter_mut().map(typed).collect();
    if apart.iter().all(String::is_empty) { Vec::new() } else { apart }
}

/// Gives each tender its text again, as far as it is still there.
pub fn put_back(tenders: &mut [Tendered], apart: &[String]) {
    for (part, text) in tenders.iter_mut().zip(apart).filter(|(_, text)| !text.is_empty()) {
        part.reference.clone_from(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Rupiah;

    fn paid(tender: &str, reference: &str) -> Tendered {
        Tendered {
            tender: tender.to_owned(),
            amount: Rupiah::of(1_000),
            tendered: Rupiah::of(1_000),
            change: Rupiah::ZERO,
            reference: reference.to_owned(),
            pieces: Default::default(),
            approved_by: None,
        }
    }

    #[test]
    fn words_go_apart_and_come_back_while_figures_stay() {
        let whole = [paid("voucher", "2915510066003"), paid("transfer", "Budi 0812"), paid("qris", "4711")];
        let mut tenders = whole.clone();
        let apart = set_apart(&mut tenders);
        assert_eq!(apart, ["", "Budi 0812", ""]);
        assert_eq!(tenders, [whole[0].clone(), paid("transfer", ""), whole[2].clone()]);
        put_back(&mut tenders, &apart);
        assert_eq!(tenders, whole);
    }

    #[test]
    fn without_a_private_part_there_is_nothing_to_put_back() {
        let mut tenders = [paid("card", "990017"), paid("cash", "")];
        put_back(&mut tenders, &[]);
        assert_eq!(tenders, [paid("card", "990017"), paid("cash", "")], "a record of before");
        assert_eq!(set_apart(&mut [paid("cash", "")]), Vec::<String>::new());
    }
}
