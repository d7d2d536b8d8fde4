use super::*;
use crate::domain::time::Zone;
use crate::locale::{Language, fluent};

#[test]
fn what_is_not_filled_in_has_the_words_of_the_form_and_its_codes_for_programs() {
    let Cell::Term(term) = lacks(&[Lack::Sip, Lack::Place, Lack::Signa]) else { panic!("a word of ours") };
    assert_eq!(term.code, "sip place signa");
    let said = fluent::write(Language::Id, &Zone::default(), &term.words);
    assert_eq!(said, "SIP, tempat praktik, aturan pakai");
    assert_eq!(lacks(&[]), Cell::words(""), "a paper that says all");
}
