//! The recovery sheet: eight words on paper that set a new manager's PIN, once (R42a).
//!
//! Pure: chance is passed in as eight bytes. Always holds: what `normalise` accepts is eight words of the list, so that
//! a hash of the sheet's text fits however it was typed.
//! Not here: keeping and comparing the hash (`io/pin.rs`), who may use it (`access.rs`).

/// 256 everyday words in order, one a line: five to eight letters a to z, no two within one letter of each other, each
/// known by its first four. Never reordered: a byte is a place in it.
const LIST: &str = include_str!("../../../assets/recovery_words.txt");

/// Words on a sheet: 64 bits, far beyond what a slow hash lets anybody try.
pub const WORDS: usize = 8;

/// Why typed words are no sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadWords {
    #[error("{found} words instead of {WORDS}")]
    NotEight { found: usize },
    /// `number` counts from 1.
    #[error("word {number}, '{typed}', is not on the list")]
    Unknown { number: usize, typed: String },
}

/// The words of eight random bytes.
pub fn sheet(chance: [u8; WORDS]) -> [&'static str; WORDS] {
    let list: Vec<&str> = LIST.lines().collect();
    chance.map(|byte| list[usize::from(byte)])
}

/// The sheet as it is hashed: the words in lower case, parted by one blank.
pub fn text(words: [&str; WORDS]) -> String {
    words.join(" ")
}

/// Reads typed words back to the sheet's text. Case, numbering, commas and line breaks do not matter; a word may be cut
/// after its fourth letter, or have one letter wrong, missing, too many or swapped with its neighbour, as long as that
/// can mean one word only.
pub fn normalise(typed: &str) -> Result<String, BadWords> {
    let words: Vec<String> = typed
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.len() != WORDS {
        return Err(BadWords::NotEight { found: words.len() });
    }
    let known = words
        .iter()
        .enumerate()
        .map(|(at, word)| meant(word).ok_or_else(|| BadWords::Unknown { number: at + 1, typed: word.clone() }));
    Ok(known.collect::<Result<Vec<_>, _>>()?.join(" "))
}

/// The one word of the list that a typed one can mean; `None` where it can mean none or several.
fn meant(typed: &str) -> Option<&'static str> {
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = LIST.lines().filter(|word| fits(word));
        found.next().filter(|_| found.next().is_none())
    };
    let cut = |word: &str| typed.len() >= 4 && word.starts_with(typed);
    only(&|word| word == typed).or_else(|| only(&|word| cut(word) || is_one_slip(word, typed)))
}

/// Whether two words differ by one letter changed, added or left out, or by two neighbours swapped.
fn is_one_slip(word: &str, typed: &str) -> bool {
    let (a, b) = (word.as_bytes(), typed.as_bytes());
    let same_start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[same_start..], &b[same_start..]);
    match (rest_a, rest_b) {
        ([_, after_a @ ..], [_, after_b @ ..]) if after_a == after_b => true,
        ([_, after_a @ ..], _) if after_a == rest_b => true,
        (_, [_, after_b @ ..]) if rest_a == after_b => true,
        ([a1, a2, after_a @ ..], [b1, b2, after_b @ ..]) => a1 == b2 && a2 == b1 && after_a == after_b,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
