//! A notice (work goes on, something waits) and a refusal (not taken; what now): what happened, what was kept, what to
//! do. Never one that vanishes before it is read.

use super::icon::{Icon, icon};
use super::key::Key;
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::Face;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Attention,
    Stop,
    Info,
    /// It is done: nothing waits for anybody.
    Done,
}

/// The sheet of a notice or refusal: soft fill, strong edge.
pub fn plate<Message>(board: &mut Board<Message>, area: Area, tone: Tone) {
    let inks = board.inks;
    let (fill, edge, thick) = match tone {
        Tone::Attention => (inks.att_soft, inks.att, 2.0),
        Tone::Stop => (inks.stop_soft, inks.stop, 3.0),
        Tone::Info => (inks.info_soft, inks.info, 2.0),
        Tone::Done => (inks.panel, inks.go, 1.0),
    };
    board.edged(area, fill, Some((thick, edge)), [8.0; 4]);
}

/// A sentence of at most three lines with an icon, and a key at its right.
pub struct Notice<'a, Message> {
    pub tone: Tone,
    pub icon: Icon,
    pub words: String,
    pub key: Option<(Key<'a>, Message)>,
}

impl<Message> Notice<'_, Message> {
    pub fn draw(self, board: &mut Board<Message>, area: Area) {
        plate(board, area, self.tone);
        let ink = match self.tone {
            Tone::Attention => board.inks.att,
            Tone::Stop => board.inks.stop,
            Tone::Info => board.inks.info,
            Tone::Done => board.inks.go,
        };
        icon(board, self.icon, (area.x + 16.0, area.centre()), 26.0, ink);
        let mut right = area.right() - 10.0;
        if let Some((key, message)) = self.key {
            let width = key.content_width(board) + 50.0;
            let height = (area.h - 16.0).min(54.0);
            let key_area = Area::new(right - width, area.centre() - height / 2.0, width, height);
            key.draw(board, key_area, message);
            right = key_area.x - 8.0;
        }
        let x = area.x + 54.0;
        sentence(board, Area::new(x, area.y, right - x, area.h), &self.words);
    }
}

/// The first sentence bold, the rest after it, broken over the lines that there is room for.
pub fn sentence<Message>(board: &mut Board<Message>, area: Area, words: &str) {
    let mut size = board.fit.pick(20.0, 18.0);
    let step = |size: f32| size * 1.22;
    let mut lines = broken(board, size, words, area.w);
    while lines.len() as f32 * step(size) > area.h - 14.0 && size > 14.0 {
        size -= 1.0;
        lines = broken(board, size, words, area.w);
    }
    let first = area.centre() - step(size) * (lines.len().saturating_sub(1)) as f32 / 2.0;
    for (index, line) in lines.iter().enumerate() {
        let hand = board.hand(size, Face::Regular);
        let baseline = hand.baseline(first + step(size) * index as f32);
        let mut x = area.x;
        for (bold, words) in line {
            let hand = Hand { face: if *bold { Face::Bold } else { Face::Regular }, ..hand };
            x += board.words((x, baseline), Side::Left, hand, words.as_str());
        }
    }
}

/// Where the first of several sentences ends, 0 where there is one only. The dot of a title before a name ends none.
fn first_sentence(words: &str) -> usize {
    const TITLES: [&str; 12] = ["H", "Hj", "apt", "dr", "drg", "Dr", "Drs", "Ir", "Ny", "Tn", "No", "St"];
    let ends = |at: &usize| !TITLES.contains(&words[..*at].rsplit([' ', '(']).next().unwrap_or_default());
    words.match_indices(". ").map(|(at, _)| at).find(ends).map_or(0, |at| at + 1)
}

/// Lines of words, each run bold or not; the first sentence of more than one is bold.
fn broken<Message>(board: &Board<Message>, size: f32, words: &str, width: f32) -> Vec<Vec<(bool, String)>> {
    let bold_until = first_sentence(words);
    let mut lines: Vec<Vec<(bool, String)>> = vec![Vec::new()];
    let (mut x, mut at) = (0.0, 0);
    for word in words.split_inclusive(' ').flat_map(|word| unbroken(board, size, word, width)) {
        let bold = at < bold_until;
        at += word.len();
        let hand = board.hand(size, if bold { Face::Bold } else { Face::Regular });
        if x > 0.0 && x + board.width(hand, word.trim_end()) > width {
            lines.push(Vec::new());
            x = 0.0;
        }
        x += board.width(hand, word);
        let line = lines.last_mut().expect("it begins with one line");
        match line.last_mut().filter(|(last, _)| *last == bold) {
            Some((_, run)) => run.push_str(word),
            None => line.push((bold, word.to_owned())),
        }
    }
    lines
}

/// A word as it is; the way to a file that is wider than a line in its folders, and what is still wider in letters.
fn unbroken<'w, Message>(board: &Board<Message>, size: f32, word: &'w str, width: f32) -> Vec<&'w str> {
    let hand = board.hand(size, Face::Bold);
    let fits = |part: &str| board.width(hand, part.trim_end()) <= width;
    if fits(word) {
        return vec![word];
    }
    let mut parts = Vec::new();
    for folder in word.split_inclusive(['/', '\\']) {
        let mut rest = folder;
        while !fits(rest) {
            let ends = rest.char_indices().skip(1).map(|(at, _)| at);
            let most = ends.take_while(|at| fits(&rest[..*at])).last();
            let Some(end) = most else { break };
            parts.push(&rest[..end]);
            rest = &rest[end..];
        }
        parts.push(rest);
    }
    parts
}

#[cfg(test)]
mod tests;
