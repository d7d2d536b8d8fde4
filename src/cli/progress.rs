//! How far long work is, on a terminal only: a script's standard error stays readable.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

use crate::domain::text::Text;
use crate::locale::{self, Language};

/// A bar with a word before it, for `length` of whatever is counted.
pub fn bar(length: u64, words: &'static str, language: Language) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let words = locale::say(language, &Text::new(words));
    let style = ProgressStyle::with_template("{prefix} {wide_bar} {percent} %");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style).with_prefix(words)
}
