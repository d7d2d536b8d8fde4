//! The source tree as the rules read it: files, lines, code without comments and texts, paths that are named.
//!
//! Reads with `std::fs`, understands as much Rust as it needs: comments, texts, braces, `use` trees.

use std::fs;
use std::path::{Path, PathBuf};

/// One Rust file. `code` has the same lines as `text`, with comments and the insides of texts blanked.
pub struct Source {
    /// From the top of the repository, with `/`.
    pub path: String,
    pub text: String,
    pub code: String,
    /// Each text literal with the line it begins on.
    pub texts: Vec<(usize, String)>,
}

/// A path named in the code (`crate::till::input::Input`), without its root, and the line.
pub struct Named {
    pub line: usize,
    pub parts: Vec<String>,
}

pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below this folder, from the top of the repository, in order.
pub fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::from(folder)];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(top().join(&folder)) else { continue };
        for entry in entries {
            let entry = entry.expect("the folder can be read");
            let path = folder.join(entry.file_name());
            match entry.file_type().expect("the entry can be read").is_dir() {
                true if entry.file_name() == "__pycache__" => {}
                true => open.push(path),
                false => found.push(path.to_string_lossy().replace('\\', "/")),
            }
        }
    }
    found.sort();
    found
}

pub fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every Rust file below this folder.
pub fn sources(folder: &str) -> Vec<Source> {
    files(folder)
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| Source::new(&path, &read(&path)))
        .collect()
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (code, texts) = blank(text);
        Self { path: path.to_owned(), text: text.to_owned(), code, texts }
    }

    /// `tests.rs` beside its subject: it may read files and build what it likes.
    pub fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.starts_with("tests/") || self.path.contains("/tests/")
    }

    /// The module path: `src/store/append.rs` is `[store, append]`.
    pub fn module(&self) -> Vec<&str> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        match inner {
            "lib" | "main" => Vec::new(),
            _ => inner.split('/').collect(),
        }
    }

    /// Which room of the house this is in: `store`, `domain`, … or `main` and `lib`.
    pub fn room(&self) -> &str {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').next().unwrap_or(inner)
    }

    /// Lines of code where this word stands alone, from 1.
    pub fn lines_with(&self, word: &str) -> Vec<usize> {
        let is_word = |sign: char| sign.is_alphanumeric() || sign == '_';
        let stands = |line: &str| {
            line.match_indices(word)
                .any(|(at, _)| !line[..at].ends_with(is_word) && !line[at + word.len()..].starts_with(is_word))
        };
        self.code.lines().enumerate().filter(|(_, line)| stands(line)).map(|(at, _)| at + 1).collect()
    }

    /// Every path of ours that the code names: after `crate::`, or after as many `super::` as lead to the crate.
    pub fn crate_paths(&self) -> Vec<Named> {
        let mut found = self.paths_after("crate::");
        let up = "super::".repeat(self.module().len());
        if !up.is_empty() {
            found.extend(self.paths_after(&up).into_iter().filter(|named| named.parts[0] != "super"));
        }
        found
    }

    /// Every path named after this root (`std::`), groups in braces opened.
    pub fn paths_after(&self, root: &str) -> Vec<Named> {
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices(root) {
            let before = &self.code[..at];
            if before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':') {
                continue;
            }
            let line = before.matches('\n').count() + 1;
            let signs: Vec<char> = self.code[at + root.len()..].chars().take(4_000).collect();
            let mut paths = Vec::new();
            tree(&signs, 0, &mut Vec::new(), &mut paths);
            found.extend(paths.into_iter().filter(|parts| !parts.is_empty()).map(|parts| Named { line, parts }));
        }
        found
    }

    /// Each function with its first line and how many lines it takes, those of one-line match arms counted apart.
    pub fn functions(&self) -> Vec<Function> {
        let lines: Vec<&str> = self.code.lines().collect();
        let mut found = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let Some(name) = function_name(line) else { continue };
            let Some(end) = body_end(&lines[at..]) else { continue };
            let body = &lines[at..=at + end];
            let arms = body.iter().filter(|line| line.contains("=>") && line.trim_end().ends_with(',')).count();
            found.push(Function { name, line: at + 1, lines: end + 1, arms });
        }
        found
    }
}

pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: usize,
    /// Match arms that stand on one line.
    pub arms: usize,
}

fn function_name(line: &str) -> Option<String> {
    let at = line.find("fn ")?;
    let before = line[..at].trim();
    let keywords = ["pub", "const", "async", "pub(crate)", "pub(super)", "unsafe", "extern"];
    let name: String = line[at + 3..].chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let is_item = before.split_whitespace().all(|word| keywords.contains(&word)) && !name.is_empty();
    is_item.then_some(name)
}

/// Lines from the first to the closing brace of the body, none where a semicolon ends it first (a trait's function).
fn body_end(lines: &[&str]) -> Option<usize> {
    let (mut depth, mut brackets, mut opened) = (0_i32, 0_i32, false);
    for (at, line) in lines.iter().enumerate() {
        for sign in line.chars() {
            match sign {
                '(' | '[' => brackets += 1,
                ')' | ']' => brackets -= 1,
                '{' => (depth, opened) = (depth + 1, true),
                '}' => depth -= 1,
                ';' if !opened && brackets == 0 => return None,
                _ => {}
            }
            if opened && depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// Reads one `use` tree or path from `at`; gives where it ends.
fn tree(signs: &[char], mut at: usize, prefix: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let depth = prefix.len();
    let skip_blanks = |mut at: usize| {
        while signs.get(at).is_some_and(|sign| sign.is_whitespace()) {
            at += 1;
        }
        at
    };
    loop {
        at = skip_blanks(at);
        if signs.get(at) == Some(&'{') {
            at = skip_blanks(at + 1);
            while signs.get(at).is_some_and(|sign| *sign != '}') {
                let before = at;
                at = skip_blanks(tree(signs, at, prefix, found));
                while signs.get(at).is_some_and(|sign| !matches!(sign, ',' | '}')) {
                    at += 1; // `as Name`
                }
                at = skip_blanks(at + usize::from(signs.get(at) == Some(&',')));
                if at == before {
                    break;
                }
            }
            prefix.truncate(depth);
            return at + 1;
        }
        let word: String =
            signs[at.min(signs.len())..].iter().take_while(|sign| sign.is_alphanumeric() || **sign == '_').collect();
        at += word.chars().count();
        if !word.is_empty() {
            prefix.push(word);
        }
        match signs.get(at..at + 2) {
            Some([':', ':']) if signs.get(at + 2) != Some(&'<') => at += 2,
            _ => {
                found.push(prefix.clone());
                prefix.truncate(depth);
                return at;
            }
        }
    }
}

/// The code with comments and texts blanked, line for line, and the texts.
fn blank(text: &str) -> (String, Vec<(usize, String)>) {
    let signs: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut texts = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < signs.len() {
        let end = match (signs[at], signs.get(at + 1)) {
            ('/', Some('/')) => comment_end(&signs, at),
            ('/', Some('*')) => block_end(&signs, at),
            ('"', _) => text_end(&signs, at),
            ('r', Some('"' | '#')) if starts_raw(&signs, at) => raw_end(&signs, at),
            ('\'', _) => char_end(&signs, at),
            _ => at + 1,
        };
        let piece = &signs[at..end];
        let is_text = piece.len() > 1 && matches!(signs[at], '"' | 'r');
        if is_text {
            let inner: String = piece.iter().collect();
            let inner = inner.trim_start_matches(['r', '#']).trim_end_matches('#');
            texts.push((line, inner.trim_matches('"').to_owned()));
        }
        match piece.len() {
            1 => code.push(signs[at]),
            _ => {
                let quote = if is_text { '"' } else { ' ' };
                code.push(quote);
                code.extend(piece[1..piece.len() - 1].iter().map(|sign| if *sign == '\n' { '\n' } else { ' ' }));
                code.push(if piece.ends_with(&['\n']) { '\n' } else { quote });
            }
        }
        line += piece.iter().filter(|sign| **sign == '\n').count();
        at = end;
    }
    (code, texts)
}

fn comment_end(signs: &[char], at: usize) -> usize {
    signs[at..].iter().position(|sign| *sign == '\n').map_or(signs.len(), |length| at + length)
}

fn block_end(signs: &[char], at: usize) -> usize {
    let end = signs[at..].windows(2).position(|pair| pair == ['*', '/']);
    end.map_or(signs.len(), |length| at + length + 2)
}

fn text_end(signs: &[char], at: usize) -> usize {
    let mut end = at + 1;
    while end < signs.len() && signs[end] != '"' {
        end += if signs[end] == '\\' { 2 } else { 1 };
    }
    (end + 1).min(signs.len())
}

fn starts_raw(signs: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(' ', |before| signs[before]);
    let hashes = signs[at + 1..].iter().take_while(|sign| **sign == '#').count();
    (!before.is_alphanumeric() && before != '_' || before == 'b') && signs.get(at + 1 + hashes) == Some(&'"')
}

fn raw_end(signs: &[char], at: usize) -> usize {
    let hashes = signs[at + 1..].iter().take_while(|sign| **sign == '#').count();
    let mut close = vec!['"'];
    close.extend(std::iter::repeat_n('#', hashes));
    let inside = at + hashes + 2;
    let end = signs[inside..].windows(close.len()).position(|piece| piece == close);
    end.map_or(signs.len(), |length| inside + length + close.len())
}

/// A character in quotes, or the one sign of a lifetime's quote.
fn char_end(signs: &[char], at: usize) -> usize {
    match (signs.get(at + 1), signs.get(at + 2)) {
        (Some('\\'), _) => {
            let close = signs[(at + 3).min(signs.len())..].iter().position(|sign| *sign == '\'');
            close.map_or(at + 1, |length| at + 3 + length + 1)
        }
        (Some(_), Some('\'')) => at + 3,
        _ => at + 1,
    }
}
