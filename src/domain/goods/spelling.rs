//! Words as they sound: so that goods are found whichever way their names are spelt, and with a slip of the finger.
//!
//! Pure. Always holds: `spoken` of a spoken word is the same word, so that what is kept and what is typed meet.
//! Not here: which goods are looked through (`store/search.rs`, `store/stock_check.rs`).

/// Words as they sound, in lower case and parted by one blank: *paracetamol* and *parasetamol*, *amoxicillin* and
/// *amoksisilin* are one each. Other signs than letters and digits part words.
pub fn spoken(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(spoken_word).collect::<Vec<_>>().join(" ")
}

/// A word of which the end may still be missing: every way it may sound once it is whole. *parac* goes on as *parase…*
/// or as *parako…*.
pub fn begun(word: &str) -> Vec<String> {
    let sounds = spoken(word);
    match word.to_lowercase().strip_suffix('c') {
        Some(before) if before.chars().count() >= 2 => vec![format!("{}s", spoken(before)), sounds],
        _ => vec![sounds],
    }
}

fn spoken_word(word: &str) -> String {
    let signs: Vec<char> = word.chars().collect();
    let mut sounds = String::with_capacity(word.len());
    let mut before = None;
    for (at, sign) in signs.iter().copied().enumerate() {
        let next = signs.get(at + 1).copied();
        let heard = match (sign, next) {
            ('c', Some('e' | 'i' | 'y')) => "s",
            ('c' | 'q', _) => "k",
            ('p', Some('h')) => "f",
            ('x', _) if at > 0 => "ks",
            ('x' | 'z', _) => "s",
            ('y', _) => "i",
            ('v', _) => "f",
            _ => "",
        };
        let silent = sign == 'h' && (matches!(before, Some('c' | 'p')) || sounds.ends_with(['t', 'r', 'g']));
        before = Some(sign);
        if silent {
            continue;
        }
        match heard {
            "" => say(&mut sounds, sign),
            heard => heard.chars().for_each(|sound| say(&mut sounds, sound)),
        }
    }
    // A silent e: setirizin(e), amoksisilin is written without.
    if sounds.chars().count() >= 5 && sounds.ends_with('e') {
        sounds.pop();
    }
    sounds
}

/// Doubled letters sound once; figures stay as they are.
fn say(sounds: &mut String, sound: char) {
    if !sounds.ends_with(sound) || sound.is_ascii_digit() {
        sounds.push(sound);
    }
}

/// Whether a word begins as it was typed but for a slip: one letter wrong, missing, too many or two changed about; two
/// slips from eight letters on. Both as spoken. Fewer than four letters must be right.
pub fn near(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    let slips = match typed.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    (typed.len().saturating_sub(slips)..=typed.len() + slips)
        .any(|length| length <= word.len() && distance(&typed, &word[..length]) <= slips)
}

/// Letters to change, add, drop or change about until one is the other.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before_last: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (row, sign) in one.iter().enumerate() {
        let mut now = vec![row + 1; width];
        for (column, against) in other.iter().enumerate() {
            let same = usize::from(sign != against);
            let mut best = (last[column] + same).min(last[column + 1] + 1).min(now[column] + 1);
            let swapped = row > 0 && column > 0 && one[row - 1] == *against && *sign == other[column - 1];
            if swapped {
                best = best.min(before_last[column - 1] + 1);
            }
            now[column + 1] = best;
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last[width - 1]
}

#[cfg(test)]
mod tests;
