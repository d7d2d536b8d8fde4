//! What a doctor writes in Latin (`3 dd 1 pc`), as the patient reads it on the etiket: *3 x sehari 1 kapsul sesudah
//! makan* (A25).
//!
//! Pure. Always holds: a word that is not known stays as it was written, and figures are never changed; a sign that
//! means two things is read only where nothing else can be meant (`OD` is an eye where drops are told of). Not here:
//! how long it lasts (`course.rs`), the copy for another pharmacy, which keeps the doctor's own words.

/// Each with what the locale calls it.
const WORDS: [(&[&str], &str); 16] = [
    (&["ac"], "signa-before-meals"),
    (&["pc"], "signa-after-meals"),
    (&["dc"], "signa-with-meals"),
    (&["hs"], "signa-at-bedtime"),
    (&["prn"], "signa-as-needed"),
    (&["mane", "man"], "signa-in-the-morning"),
    (&["noct", "nocte", "vesp"], "signa-at-night"),
    (&["po"], "signa-by-mouth"),
    (&["ue"], "signa-for-the-skin"),
    (&["gtt", "gtts"], "signa-drops"),
    (&["cth"], "signa-teaspoon"),
    (&["tab"], "signa-tablet"),
    (&["cap", "caps"], "signa-capsule"),
    (&["pulv"], "signa-powder"),
    (&["haustus"], "signa-at-once"),
    (&["ic"], "signa-between-meals"),
];

/// Of drops and ointments alone.
const SIDES: [(&str, &str); 6] = [
    ("od", "signa-right-eye"),
    ("os", "signa-left-eye"),
    ("ods", "signa-both-eyes"),
    ("ad", "signa-right-ear"),
    ("as", "signa-left-ear"),
    ("ads", "signa-both-ears"),
];

/// What a figure may count: it stands behind it, as people say it.
const COUNTED: [&str; 5] = ["signa-drops", "signa-teaspoon", "signa-tablet", "signa-capsule", "signa-powder"];

/// Behind a figure that has its unit already.
const UNITS: [&str; 20] = [
    "tab", "tablet", "kaplet", "kapsul", "cap", "caps", "pulv", "bungkus", "sachet", "gtt", "gtts", "tetes", "cth",
    "sendok", "mg", "mcg", "g", "gram", "ml", "cc",
];

/// Taken one by one: a figure without a unit counts these.
const PIECES: [&str; 8] = ["tablet", "kaplet", "kapsul", "pil", "bungkus", "sachet", "supositoria", "ovula"];

/// The directions in words. `unit` is what goes out, `external` whether it is for eye, ear or skin, `say` the locale.
///
/// Example: `2 dd gtt II OD` of a bottle for the eye is *2 x sehari 2 tetes mata kanan*.
pub fn in_words(signa: &str, unit: &str, external: bool, say: impl Fn(&'static str) -> String) -> String {
    let signs = signs(signa);
    let drops = external || signs.iter().any(|sign| matches!(sign.key.as_str(), "gtt" | "gtts" | "tetes"));
    let mut words: Vec<String> = Vec::with_capacity(signs.len());
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let next = signs.get(at + 1);
        at += 1;
        match known(sign, next, drops) {
            // `S.` only says that directions follow.
            None if words.is_empty() && matches!(sign.key.as_str(), "s" | "signa") => {}
            None => {
                words.push(sign.text.clone());
                let each = sign.is_figure() && each(&signs[..at]) && PIECES.contains(&unit);
                if each && next.is_none_or(|next| !UNITS.contains(&next.key.as_str()) && next.key != "x") {
                    words.push(unit.to_owned());
                }
            }
            // `gtt II`: Latin counts behind the word, where nothing is counted before it.
            Some(key) if COUNTED.contains(&key) => {
                let counted = at > 1 && signs[at - 2].is_figure();
                let count = next.filter(|_| !counted).and_then(Sign::roman);
                words.extend(count.clone());
                words.push(say(key));
                at += usize::from(count.is_some());
            }
            Some(key) => words.push(say(key)),
        }
    }
    words.join(" ")
}

/// Whether the last of these figures says how many at once: it stands behind how often.
fn each(signs: &[Sign]) -> bool {
    let before = signs.len().checked_sub(2).and_then(|at| signs.get(at));
    before.is_some_and(|before| matches!(before.key.as_str(), "dd" | "x" | "sehari"))
}

fn known(sign: &Sign, next: Option<&Sign>, drops: bool) -> Option<&'static str> {
    let key = sign.key.as_str();
    if key == "dd" || (key == "x" && next.is_some_and(Sign::is_figure)) {
        return Some("signa-a-day");
    }
    let side = SIDES.iter().find(|(latin, _)| drops && *latin == key).map(|(_, says)| *says);
    side.or_else(|| WORDS.iter().find(|(latin, _)| latin.contains(&key)).map(|(_, says)| *says))
}

/// A word or a figure as it was written, and in small letters without its points.
struct Sign {
    text: String,
    key: String,
}

impl Sign {
    fn is_figure(&self) -> bool {
        self.text.starts_with(|sign: char| sign.is_ascii_digit())
    }

    /// A count in roman numerals up to ten, or in figures.
    fn roman(&self) -> Option<String> {
        const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        match ROMAN.iter().position(|roman| *roman == self.key) {
            Some(at) => Some((at + 1).to_string()),
            None => self.is_figure().then(|| self.text.clone()),
        }
    }
}

/// Figures stand apart from the letters that touch them: `3dd1` is `3 dd 1`; `1-2` and `1/2` are one figure.
fn signs(signa: &str) -> Vec<Sign> {
    let mut parts: Vec<String> = Vec::new();
    for word in signa.split_whitespace() {
        let mut figure = None;
        for letter in word.chars() {
            let is = match figure {
                Some(true) => letter.is_ascii_digit() || matches!(letter, ',' | '.' | '/' | '-'),
                _ => letter.is_ascii_digit(),
            };
            match parts.last_mut() {
                Some(last) if figure == Some(is) => last.push(letter),
                _ => parts.push(letter.to_string()),
            }
            figure = Some(is);
        }
    }
    let sign = |text: String| {
        let key = text.to_lowercase().chars().filter(|letter| *letter != '.').collect();
        Sign { text, key }
    };
    parts.into_iter().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As the Indonesian locale says it.
    fn said(key: &'static str) -> String {
        let words = match key {
            "signa-a-day" => "x sehari",
            "signa-after-meals" => "sesudah makan",
            "signa-before-meals" => "sebelum makan",
            "signa-at-bedtime" => "sebelum tidur",
            "signa-as-needed" => "bila perlu",
            "signa-drops" => "tetes",
            "signa-right-eye" => "mata kanan",
            "signa-teaspoon" => "sendok teh",
            "signa-powder" => "bungkus",
            "signa-tablet" => "tablet",
            other => other,
        };
        words.to_owned()
    }

    #[test]
    fn latin_is_told_in_words() {
        for (signa, unit, external, words) in [
            ("3 dd 1 pc", "kapsul", false, "3 x sehari 1 kapsul sesudah makan"),
            ("S. 2 dd 1/2 tab a.c.", "tablet", false, "2 x sehari 1/2 tablet sebelum makan"),
            ("s.3dd1", "tablet", false, "3 x sehari 1 tablet"),
            ("3x1 hs", "kaplet", false, "3 x sehari 1 kaplet sebelum tidur"),
            ("3 dd 1-2 prn", "tablet", false, "3 x sehari 1-2 tablet bila perlu"),
            ("2 dd gtt II OD", "botol", true, "2 x sehari 2 tetes mata kanan"),
            ("3 dd 1 cth", "botol", false, "3 x sehari 1 sendok teh"),
            ("3 dd cth I", "botol", false, "3 x sehari 1 sendok teh"),
            ("3 dd tab I", "tablet", false, "3 x sehari 1 tablet"),
            ("3 dd 1 tab 5 hari", "tablet", false, "3 x sehari 1 tablet 5 hari"),
            ("3 dd pulv I", "bungkus", false, "3 x sehari 1 bungkus"),
            ("3 dd 1 bungkus", "bungkus", false, "3 x sehari 1 bungkus"),
            ("2 x sehari 1 tablet", "tablet", false, "2 x sehari 1 tablet"),
            ("3 x 5 ml", "botol", false, "3 x sehari 5 ml"),
            ("2 dd 1 habiskan", "kapsul", false, "2 x sehari 1 kapsul habiskan"),
        ] {
            assert_eq!(in_words(signa, unit, external, said), words, "{signa}");
        }
    }

    #[test]
    fn what_is_not_known_or_could_be_another_thing_stays_as_it_was_written() {
        for signa in ["oles tipis", "1 OD", "per os", "tiap 8 jam 1", "", "Bila demam"] {
            assert_eq!(in_words(signa, "tablet", false, said), signa);
        }
    }

    proptest! {
        /// However it is written: every figure stands as it was, in its order.
        #[test]
        fn figures_stay(signa in "([0-9]{1,2}|dd|x|pc|sehari|od|tab|[a-z]{1,5}| ){0,12}", external in any::<bool>()) {
            let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let words = in_words(&signa, "tablet", external, |key| key.to_owned());
            let roman = signs(&signa).iter().any(|sign| !sign.is_figure() && sign.roman().is_some());
            prop_assert!(roman || figures(&words) == figures(&signa), "{signa}: {words}");
        }
    }
}
