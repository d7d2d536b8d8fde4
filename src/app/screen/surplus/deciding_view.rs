//! Draws what a members' meeting decides: the parts of the surplus with their percentages and what those add up to, the
//! meeting, the other rules, each on a page of its own; and the bar that allocates.

use super::deciding::{Deciding, FIELDS, Page, RULES, WORDS, written};
use super::{Message, Surplus, name_of};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field::{self, State};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::pad;
use crate::app::widget::sheet::sheet;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::text::Text;

pub fn draw(board: &mut Board<Message>, deciding: &Deciding, surplus: &Surplus, area: Area) {
    // Ten letters beside each other are wide enough for a finger on the smallest screen.
    let left = Area { w: (area.w - 8.0) * board.fit.pick(0.5, 0.47), ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let w = area.w - left.w - 8.0;
    let right = Area { x: left.right() + 8.0, w, h: area.h - bar_h - 8.0, ..area };
    board.place(left);
    sheet(board, left);
    rows(board, deciding, left);
    board.place(right);
    match deciding.page {
        Page::Rules => choices(board, deciding, right),
        _ if deciding.fixed => sheet(board, right),
        _ if deciding.takes_letters() => letters(board, right, Message::Typed),
        _ => digits(board, right),
    }
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..right };
    board.place(bar);
    self::bar(board, deciding, surplus, bar);
    // Enter goes on to the next; where the name of a fund stands it adds that.
    let on = (!adds(deciding)).then_some((Shortcut::Enter, 1));
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)].into_iter().chain(on) {
        let mark = board.next_mark();
        board.pressable("", Area::default(), mark, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// The keys at the head: the pages, and what it would come to.
pub fn keys(board: &mut Board<Message>, deciding: &Deciding, area: Area) {
    let width = board.fit.pick(136.0, 112.0);
    let all = [
        ("surplus-back", "key-back", Shortcut::Escape, Message::BackPressed, None),
        ("surplus-try", "key-surplus-try", Shortcut::F(9), Message::TryPressed, None),
        ("page-rules", "key-surplus-rules", Shortcut::F(4), Message::PagePressed(Page::Rules), Some(Page::Rules)),
        (
            "page-meeting",
            "key-surplus-meeting",
            Shortcut::F(3),
            Message::PagePressed(Page::Meeting),
            Some(Page::Meeting),
        ),
        ("page-parts", "key-surplus-parts", Shortcut::F(2), Message::PagePressed(Page::Parts), Some(Page::Parts)),
    ];
    let mut right = area.right() - 8.0;
    for (id, label, shortcut, message, page) in all {
        let other = id != "surplus-back" && page != Some(Page::Meeting);
        if deciding.fixed && id == "surplus-try" || deciding.loss.is_some() && other {
            continue;
        }
        let label = board.say(label);
        let look = if page == Some(deciding.page) { Look::Selected } else { Look::Plain };
        let size = board.fit.pick(17.0, 16.0);
        let key = Key { id, label, shortcut: Some(shortcut), look, size, low: true, ..Key::default() };
        key.draw(board, Area::new(right - width, 6.0, width, 50.0), message);
        right -= width + 8.0;
    }
}

/// The page's rows; where they are more than fit, those around the one that is typed at.
fn rows(board: &mut Board<Message>, deciding: &Deciding, area: Area) {
    let title_h = board.fit.pick(46.0, 34.0);
    let title = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    let words = match (deciding.page, deciding.begun.as_str()) {
        (Page::Parts, "") => board.say("surplus-decide-title"),
        (Page::Parts, begun) => board.tell(&Text::new("surplus-decide-begun").with("begun", begun)),
        (Page::Meeting, _) if deciding.loss.is_some() => board.say("surplus-loss-title"),
        (Page::Meeting, _) => board.say("surplus-meeting-title"),
        (Page::Rules, _) => board.say("surplus-rules-title"),
    };
    let words = board.fitted(title, &words, area.w - 40.0);
    board.words((area.x + 20.0, title.baseline(area.y + title_h / 2.0)), Side::Left, title, words);
    let sum_h = if deciding.page == Page::Parts { board.fit.pick(54.0, 48.0) } else { 0.0 };
    let room = area.h - title_h - sum_h - 4.0;
    let all = deciding.rows();
    let least = 48.0;
    let shown = all.min((room / least).floor().max(1.0) as usize);
    let height = (room / shown.max(1) as f32).min(board.fit.pick(66.0, 58.0));
    let first = deciding.at.saturating_sub(shown / 2).min(all - shown);
    for at in first..first + shown {
        let y = area.y + title_h + height * (at - first) as f32;
        row(board, deciding, at, Area { y, h: height, ..area });
    }
    if deciding.page == Page::Parts {
        let y = area.y + title_h + height * shown as f32;
        sum(board, deciding, Area { y, h: sum_h, ..area });
    }
}

/// What a row is called, and what is written in it.
fn words_of(board: &Board<Message>, deciding: &Deciding, at: usize) -> (String, String) {
    match deciding.page {
        Page::Parts => match deciding.pools.get(at) {
            Some(pool) => {
                let figures = match pool.percent.as_str() {
                    "" => "–".to_owned(),
                    percent => format!("{} %", percent.replace('.', ",")),
                };
                (named(board, &pool.code), figures)
            }
            None => (board.say("surplus-other-fund"), deciding.fund.clone()),
        },
        Page::Meeting => {
            let field = FIELDS.get(at).copied().unwrap_or_default();
            let written = deciding.written(at);
            let empty = Text::new("surplus-field-empty").with("field", field);
            let written = if written.is_empty() { board.tell(&empty) } else { written };
            (board.tell(&Text::new("surplus-field").with("field", field)), written)
        }
        Page::Rules => {
            let rule = RULES.get(at).copied().unwrap_or_default();
            (board.tell(&Text::new("surplus-rule").with("rule", rule)), choice(board, &deciding.value(rule)))
        }
    }
}

/// A pool by its name.
fn named(board: &Board<Message>, code: &str) -> String {
    board.tell(&name_of(code, PoolKind::Fund).with("percent", "").with("others", "plain"))
}

/// A choice in words; the code of a fund by its name.
fn choice(board: &Board<Message>, code: &str) -> String {
    match WORDS.contains(&code) {
        true => board.tell(&Text::new("surplus-choice").with("choice", code)),
        false => named(board, code),
    }
}

/// The name of a further fund is typed: it can be added.
fn adds(deciding: &Deciding) -> bool {
    deciding.page == Page::Parts && !deciding.fund.trim().is_empty()
}

fn row(board: &mut Board<Message>, deciding: &Deciding, at: usize, area: Area) {
    let chosen = at == deciding.at && !(deciding.fixed && deciding.page != Page::Rules);
    let from = board.next_mark();
    let mut ink = board.inks.ink;
    if chosen {
        let fill = board.inks.mark_row;
        board.plate(area, fill, 0.0);
        ink = board.inks.on_mark;
    }
    let (label, written) = words_of(board, deciding, at);
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium).in_ink(ink);
    let wide = match deciding.page {
        Page::Parts if at < deciding.pools.len() => board.fit.pick(180.0, 140.0),
        _ => area.w * 0.46,
    };
    let place = Area::new(area.right() - wide - 20.0, area.y + 3.0, wide, area.h - 6.0);
    let adding = at == deciding.pools.len() && adds(deciding);
    if !adding {
        let shown = board.fitted(name, &label, place.x - area.x - 28.0);
        board.words((area.x + 20.0, name.baseline(area.centre())), Side::Left, name, shown);
    }
    match deciding.page {
        Page::Rules => {
            let hand = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold).in_ink(ink);
            let shown = board.fitted(hand, &written, place.w);
            board.words((place.right(), hand.baseline(area.centre())), Side::Right, hand, shown);
        }
        page => {
            let state = if chosen { State::Typing } else { State::Rest };
            let figures = page == Page::Parts && at < deciding.pools.len();
            let size = if figures { board.fit.pick(26.0, 22.0) } else { board.fit.pick(20.0, 17.0) };
            field::number(board, place, state, size, &written);
        }
    }
    // As high as the row, for a finger.
    let whole = Area { y: area.y, h: area.h, ..place };
    let touched = if adding { whole } else { area };
    board.pressable(numbered("pool", at + 1), touched, from, Message::PoolPressed(at));
    if adding {
        let (label, shortcut) = (board.say("key-surplus-add"), Some(Shortcut::Enter));
        let key = Key { id: "fund-add", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
        key.draw(board, Area { x: area.x + 12.0, w: place.x - area.x - 20.0, ..whole }, Message::FundAdded);
    }
}

fn sum(board: &mut Board<Message>, deciding: &Deciding, area: Area) {
    let fill = board.inks.sunk;
    board.plate(area, fill, 0.0);
    let bold = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let words = board.say("surplus-percent-all");
    board.words((area.x + 20.0, bold.baseline(area.centre())), Side::Left, bold, words);
    let sum = deciding.sum();
    let ink = if sum == 10_000 { board.inks.go } else { board.inks.stop };
    let at = (area.right() - 34.0, bold.baseline(area.centre()));
    board.words(at, Side::Right, bold.in_ink(ink), format!("{} %", written(sum)));
}

/// What the chosen rule can say, a key each.
fn choices(board: &mut Board<Message>, deciding: &Deciding, area: Area) {
    let Some(rule) = RULES.get(deciding.at) else { return };
    let now = deciding.value(rule);
    let all = deciding.choices(rule);
    let rows = all.len().max(4);
    for (place, code) in all.iter().enumerate() {
        let label = choice(board, code);
        let look = if *code == now { Look::Selected } else { Look::Plain };
        let digit = char::from_digit(u32::try_from(place + 1).unwrap_or(0), 10);
        let size = board.fit.pick(19.0, 17.0);
        let id = numbered("choice", place + 1);
        let shortcut = digit.map(Shortcut::Sign);
        let key = Key { id: &id, label, shortcut, hint_after: true, look, size, ..Key::default() };
        key.draw(board, area.cell(1, rows, 8.0, (0, place), 1), Message::ChoicePressed(place));
    }
}

/// Number keys of 15 mm: where four rows of them do not fit, nought, comma and the eraser stand beside three.
pub fn digits(board: &mut Board<Message>, area: Area) {
    const DIGITS: [[&str; 3]; 3] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]];
    let (columns, rows, [erase, comma, nought]) = match board.fit.is_rapat() {
        true => (4, 3, [(3, 0), (3, 1), (3, 2)]),
        false => (3, 4, [(2, 3), (0, 3), (1, 3)]),
    };
    let cell = |at| area.cell(columns, rows, 8.0, at, 1);
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            pad::digit(board, cell((column, row)), digit, Message::SignPressed(digit));
        }
    }
    let label = ",".to_owned();
    let shortcut = Some(Shortcut::Sign(','));
    let size = board.fit.pick(34.0, 32.0);
    let key = Key { id: "pad-comma", label, shortcut, hidden: true, size, ..Key::default() };
    key.draw(board, cell(comma), Message::SignPressed(","));
    pad::digit(board, cell(nought), "0", Message::SignPressed("0"));
    pad::sign(board, cell(erase), ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}

fn bar(board: &mut Board<Message>, deciding: &Deciding, surplus: &Surplus, area: Area) {
    if deciding.fixed {
        sheet(board, area);
        let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
        let words = board.say("surplus-policy-words");
        for (at, line) in board.lines(hand, &words, area.w - 40.0, 3).into_iter().enumerate() {
            let y = area.y + board.fit.pick(34.0, 30.0) + 24.0 * at as f32;
            board.words((area.x + 20.0, y), Side::Left, hand, line);
        }
        return;
    }
    let missing = deciding.missing();
    let ready = missing.is_none() && !surplus.waiting;
    let right = match missing {
        Some(missing) => Right::Words(board.tell(&missing)),
        None => Right::Words(board.tell(&match deciding.loss {
            Some(carried) => Text::new("surplus-loss-words").with("carried", carried),
            None => Text::new("surplus-allocate-words"),
        })),
    };
    let label = board.say(if deciding.loss.is_some() { "key-record-loss" } else { "key-allocate" });
    let bar = Bar { id: "bar-allocate", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(board, area, Message::AllocatePressed);
}
