//! The one place where text from data becomes safe to print (D8).
//!
//! Pure. Always holds: `printable` gives signs 20 to 7E and nothing else, so that no name can hold a command for a
//! printer; `escaped` gives text that means only itself in the receipt markup.
//! Neighbours: `receipt/template.rs` sends every value through here, `receipt/markup.rs` every sign of a template.

/// What stands for a sign that cannot be printed.
const UNKNOWN: char = '?';

/// Letters with marks lose them, signs of typography become plain ones, controls and all else become `?`.
pub fn printable(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            ' '..='~' => safe.push(sign),
            // Marks that stand on the letter before them, and joints of emoji, take no place of their own.
            '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{AD}' => {}
            '\u{FF01}'..='\u{FF5E}' => safe.push(narrow(sign)),
            _ => match plain(sign) {
                Some(letters) => safe.push_str(letters),
                None => safe.push(UNKNOWN),
            },
        }
    }
    safe
}

/// The same, and every sign with a meaning in the markup is written as `\x..`, which means itself in texts and in
/// properties alike. Blanks at the edges go: they would pull a column to the other side.
pub fn escaped(text: &str) -> String {
    let text = printable(text);
    let text = text.trim_matches(' ');
    // A text of dashes alone would be a rule, one of equals signs a cut.
    let rule = !text.is_empty() && ["-", "="].iter().any(|sign| text.replace(sign, "").is_empty());
    let mut safe = String::with_capacity(text.len());
    for (place, sign) in text.chars().enumerate() {
        match sign {
            '\\' | '|' | '{' | '}' | '~' | '_' | '"' | '`' | '^' | ';' => push_code(&mut safe, sign),
            '-' | '=' if rule && place == 0 => push_code(&mut safe, sign),
            _ => safe.push(sign),
        }
    }
    safe
}

/// Columns that a text takes on paper, edges trimmed.
pub fn columns(text: &str) -> usize {
    printable(text).trim_matches(' ').len()
}

fn push_code(safe: &mut String, sign: char) {
    safe.push_str(&format!("\\x{:02x}", u32::from(sign)));
}

/// A letter of full width as the plain one: the block is a copy of 21 to 7E.
fn narrow(wide: char) -> char {
    char::from_u32(u32::from(wide) - 0xFEE0).unwrap_or(UNKNOWN)
}

fn plain(sign: char) -> Option<&'static str> {
    letter(sign).or_else(|| punctuation(sign))
}

fn letter(sign: char) -> Option<&'static str> {
    Some(match sign {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' | 'Ǎ' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => "C",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'Ð' | 'Ď' | 'Đ' => "D",
        'ð' | 'ď' | 'đ' => "d",
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'Ĥ' | 'Ħ' | 'Ḥ' => "H",
        'ĥ' | 'ħ' | 'ḥ' => "h",
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => "I",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'Ĵ' => "J",
        'ĵ' => "j",
        'Ķ' => "K",
        'ķ' => "k",
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => "L",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => "N",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' => "O",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'Ŕ' | 'Ŗ' | 'Ř' => "R",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș' | 'Ṣ' => "S",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => "s",
        'Ţ' | 'Ť' | 'Ŧ' | 'Ț' | 'Ṭ' => "T",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'ṭ' => "t",
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => "U",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'Ŵ' => "W",
        'ŵ' => "w",
        'Ý' | 'Ŷ' | 'Ÿ' => "Y",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'Ź' | 'Ż' | 'Ž' | 'Ẓ' => "Z",
        'ź' | 'ż' | 'ž' | 'ẓ' => "z",
        'Æ' => "AE",
        'æ' => "ae",
        'Œ' => "OE",
        'œ' => "oe",
        'Þ' => "Th",
        'þ' => "th",
        'ß' => "ss",
        _ => return None,
    })
}

fn punctuation(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => " ",
        '\u{2010}'..='\u{2015}' | '−' => "-",
        '‘' | '’' | '‚' | '‛' | '′' | '´' | 'ʻ' | 'ʼ' | 'ʿ' | 'ʾ' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => "\"",
        '‹' => "<",
        '›' => ">",
        '…' => "...",
        '·' | '•' | '∙' => "*",
        '×' => "x",
        '÷' => "/",
        '±' => "+/-",
        '≤' => "<=",
        '≥' => ">=",
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        '¼' => "1/4",
        '½' => "1/2",
        '¾' => "3/4",
        'µ' | 'μ' => "u",
        '°' | 'º' => "o",
        'ª' => "a",
        '©' => "(c)",
        '®' => "(R)",
        '™' => "TM",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '¿' => "?",
        '¡' => "!",
        '§' => "S",
        '№' => "No",
        '→' => "->",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
