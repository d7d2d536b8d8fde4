//! Draws what the count came to: the sum line by line at one side, the difference and what could have made it at the
//! other. The word is *Kurang*, a fact; no blame (look.md).

use super::view::trouble_notice;
use super::{CloseShift, Message, looks_view, reckoned};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::key::{Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::sheet::sheet;
use crate::app::widget::{key, sum};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::{CauseView, CountView};

pub fn draw(board: &mut Board<Message>, screen: &CloseShift, result: &CountView, shop: &Shop, work: Area) {
    let left_w = board.fit.pick(430.0, 330.0);
    let left = Area { w: left_w, ..work };
    let right = Area { x: left.right() + 8.0, w: work.w - left_w - 8.0, ..work };
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    reckoning(board, result, left);
    board.place(right);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: right.bottom() - bar_h, h: bar_h, ..right };
    let body = Area { h: right.h - bar_h - 8.0, ..right };
    sheet(board, body);
    let top = Area { h: board.fit.pick(128.0, 84.0), ..body };
    difference(board, result, top);
    let rest = Area { y: top.bottom(), h: body.h - top.h, ..body };
    match screen.writing {
        true => writing(board, screen, rest),
        false => causes(board, screen, result, rest),
    }
    let ready = !screen.waiting && !screen.lacks_reason() && !screen.writing;
    let label = board.say("key-close-print");
    let words = board.say(match (screen.lacks_reason(), screen.writing, result.deposit.is_zero()) {
        (true, ..) => "close-reason-first",
        (false, true, _) => "close-save-note",
        // Nothing is carried to the safe, so there is no slip for it.
        (false, false, true) => "close-papers-z",
        (false, false, false) => "close-papers",
    });
    let bar_of =
        Bar { id: "bar-close", label, shortcut: Shortcut::F(12), right: Right::Words(words), ready, hinted: true };
    bar_of.draw(board, bar, Message::ClosePressed);
    // A refusal lies over the causes, whose sum stays in sight; nothing moves for it.
    if let Some(trouble) = &screen.trouble {
        let over = Area::new(rest.x + 6.0, rest.y + 2.0, rest.w - 12.0, cause_height(board, true) - 4.0);
        let covered = board.pixels(over);
        board.touches.retain(|touch| touch.bounds.intersection(&covered).is_none());
        board.place(over);
        trouble_notice(board, trouble, over);
    }
}

/// With keys at its right, or without.
const fn cause_height(board: &Board<Message>, keys: bool) -> f32 {
    if keys { board.fit.pick(124.0, 108.0) } else { board.fit.pick(98.0, 78.0) }
}

/// What should be there, followed line by line, and what was counted.
fn reckoning(board: &mut Board<Message>, result: &CountView, area: Area) {
    sheet(board, area);
    let title = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let words = board.say("close-reckoning");
    board.words((area.x + 20.0, area.y + board.fit.pick(38.0, 28.0)), Side::Left, title, words);
    let rows = reckoned(result);
    let step = board.fit.pick(40.0, 28.0);
    let mut y = area.y + board.fit.pick(80.0, 58.0);
    let label = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let bold = board.hand(board.fit.pick(18.0, 16.0), Face::Bold);
    let figure = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold);
    let row = |board: &mut Board<Message>, y: f32, words: &Text, amount: Rupiah, strong: bool| {
        let words = board.tell(words);
        board.words((area.x + 20.0, y), Side::Left, if strong { bold } else { label }, words);
        board.words((area.right() - 20.0, y), Side::Right, figure, format::plain_on_screen(amount));
    };
    for (words, amount) in rows {
        let Some(amount) = amount else { continue };
        row(board, y, &words, amount, false);
        y += step;
    }
    let rule = |board: &mut Board<Message>, y: f32| {
        let ink = board.inks.ink;
        board.plate(Area::new(area.x + 20.0, y - step * 0.62, area.w - 40.0, 2.0), ink, 0.0);
    };
    rule(board, y);
    row(board, y + 4.0, &Text::new("close-expected"), result.expected, true);
    y += step;
    row(board, y + 4.0, &Text::new("close-counted").with("nth", i64::from(result.nth)), result.counted, true);
    y += step;
    rule(board, y + 4.0);
    let ink = tone(board, result.difference);
    let words = board.say(word(result.difference));
    let hand = bold.in_ink(ink);
    board.words((area.x + 20.0, y + 8.0), Side::Left, hand, words);
    let hand = figure.in_ink(ink);
    board.words((area.right() - 20.0, y + 8.0), Side::Right, hand, format::plain_on_screen(result.difference));
    next_float(board, result, area);
}

/// What stays for the next shift, and what is carried to the safe.
fn next_float(board: &mut Board<Message>, result: &CountView, area: Area) {
    let height = board.fit.pick(112.0, 88.0);
    let foot = Area { y: area.bottom() - height, h: height, ..area };
    let fill = board.inks.sunk;
    board.edged(foot, fill, None, [0.0, 0.0, 8.0, 8.0]);
    let title = board.hand(board.fit.pick(18.0, 16.0), Face::Bold);
    let label = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let figure = board.hand(board.fit.pick(17.0, 15.0), Face::SemiBold);
    let words = board.say("close-next-float");
    board.words((foot.x + 20.0, foot.y + board.fit.pick(32.0, 26.0)), Side::Left, title, words);
    let step = board.fit.pick(30.0, 24.0);
    for (index, (key, amount)) in [("close-left", result.leave), ("close-to-safe", result.deposit)].iter().enumerate() {
        let y = foot.y + board.fit.pick(62.0, 50.0) + step * index as f32;
        let words = board.say(key);
        board.words((foot.x + 20.0, y), Side::Left, label, words);
        board.words((foot.right() - 20.0, y), Side::Right, figure, format::plain_on_screen(*amount));
    }
}

const fn word(difference: Rupiah) -> &'static str {
    match difference.amount() {
        ..0 => "close-short",
        0 => "close-exact",
        1.. => "close-over",
    }
}

fn tone(board: &Board<Message>, difference: Rupiah) -> iced::Color {
    match difference.amount() {
        ..0 => board.inks.stop,
        0 => board.inks.go,
        1.. => board.inks.att,
    }
}

fn difference(board: &mut Board<Message>, result: &CountView, area: Area) {
    let ink = tone(board, result.difference);
    let figures = format::plain_on_screen(result.difference.abs());
    let size = sum::size(&figures, board.fit.pick(88.0, 60.0), board.fit.pick(72.0, 48.0));
    let hand = board.hand(size, Face::Bold).in_ink(ink);
    let end = sum::sum(board, area.right() - 24.0, hand.baseline(area.centre()), hand, &figures) - 16.0;
    let label = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold).in_ink(ink);
    let words = board.say(word(result.difference));
    board.words((area.x + 24.0, area.y + board.fit.pick(58.0, 38.0)), Side::Left, label, words);
    let words = match (result.difference.is_zero(), result.explained.is_zero(), movable(result)) {
        (true, ..) => board.say("close-nothing-missing"),
        (false, _, Some((receipt, left))) => {
            let text = Text::new("close-if-moved").with("receipt", receipt);
            board.tell(&text.with("left", format::money_on_screen(left)))
        }
        (false, true, None) => board.say("close-not-explained"),
        (false, false, None) => {
            board.tell(&Text::new("close-explained").with("amount", format::money_on_screen(result.explained.abs())))
        }
    };
    let second = board.hand2(board.fit.pick(18.0, 15.0), Face::Regular);
    let words = board.fitted(second, &words, end - area.x - 24.0);
    board.words((area.x + 24.0, area.y + board.fit.pick(86.0, 62.0)), Side::Left, second, words);
    board.plate(Area::new(area.x, area.bottom() - 3.0, area.w, 3.0), ink, 0.0);
}

/// The receipt whose move to another means explains the difference, in its last digits, and what would be left of it.
fn movable(result: &CountView) -> Option<(String, Rupiah)> {
    let cause = result.causes.iter().find(|cause| cause.tender.is_some() && cause.fit == "exact")?;
    let receipt = cause.receipt.as_ref()?;
    Some((format!("{:04}", receipt.number), result.difference - cause.amount))
}

/// What is asked of the cashier before the shift closes: of the whole difference, as `close` asks it.
pub(super) fn asked(result: &CountView) -> Text {
    let text = match (result.needs_reason, movable(result)) {
        (false, _) => Text::new("close-reason-free"),
        (true, Some((receipt, left))) if left.abs() <= result.limit => {
            Text::new("close-reason-or-move").with("receipt", receipt)
        }
        (true, _) => Text::new("close-reason-needed"),
    };
    text.with("limit", format::money_on_screen(result.limit))
}

/// Possible causes, each with its keys; last, counting again.
fn causes(board: &mut Board<Message>, screen: &CloseShift, result: &CountView, area: Area) {
    let last_h = board.fit.pick(84.0, 62.0);
    let (head_h, row_h) = looks_view::heights(board);
    // One of the sales to look at is always shown, beside whatever explains the difference.
    let kept = if result.hints.is_empty() { 0.0 } else { head_h + row_h };
    let mut hint = 1;
    let foot = Area { y: area.bottom() - last_h, h: last_h, ..area };
    let mut top = area.y;
    for (index, cause) in screen.causes().iter().enumerate() {
        let row = Area { y: top, h: cause_height(board, cause.receipt.is_some()), ..area };
        if index > 0 && row.bottom() > foot.y - kept {
            break;
        }
        cause_row(board, cause, row, &mut hint);
        board.hair(row.x, row.bottom() - 1.0, row.w);
        top = row.bottom();
    }
    let checked_h = cause_height(board, false);
    if !result.ruled_out.is_empty() && foot.y - top - kept >= checked_h {
        let row = Area { y: top, h: checked_h, ..area };
        ruled_out(board, result, row);
        board.hair(row.x, row.bottom() - 1.0, row.w);
        top = row.bottom();
    }
    looks_view::draw(board, &result.hints, Area { y: top, h: foot.y - top, ..area }, &mut hint);
    board.hair(foot.x, foot.y, foot.w);
    asked_for(board, screen, result, foot, hint);
}

/// What is asked of the cashier, with the keys that answer it; their digits go on from `hint`.
fn asked_for(board: &mut Board<Message>, screen: &CloseShift, result: &CountView, foot: Area, mut hint: u32) {
    let words = match result.difference.is_zero() {
        true => board.say("close-count-agrees"),
        false if !screen.reason.trim().is_empty() => {
            board.tell(&Text::new("close-reason").with("reason", screen.reason.clone()))
        }
        false => board.tell(&asked(result)),
    };
    let hand = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let width = board.fit.pick(200.0, 158.0);
    let keys = Area { x: foot.right() - 2.0 * width - 24.0, w: 2.0 * width + 8.0, ..foot }.inset(0.0);
    let lines = board.lines(hand, &words, keys.x - foot.x - 36.0, 2);
    for (at, line) in lines.iter().enumerate() {
        let y = foot.centre() + hand.size * (at as f32 * 1.3 - 0.65 * (lines.len() as f32 - 1.0));
        board.words((foot.x + 24.0, hand.baseline(y)), Side::Left, hand, line.as_str());
    }
    let key_h = board.fit.pick(52.0, 47.0);
    let at =
        |column: usize| Area::new(keys.x + (width + 8.0) * column as f32, foot.centre() - key_h / 2.0, width, key_h);
    let shortcut = |number: u32| char::from_digit(number, 10).map(Shortcut::Sign);
    if !result.difference.is_zero() {
        let label = board.say("explain-do-note");
        let key = Key { id: "close-note", label, shortcut: shortcut(hint), look: Look::Quiet, ..Key::default() };
        key.draw(board, at(0), Message::NotePressed);
        hint += 1;
    }
    let label = board.say("explain-do-recount");
    let key = Key { id: "close-recount", label, shortcut: shortcut(hint), look: Look::Quiet, ..Key::default() };
    key.draw(board, at(1), Message::RecountPressed);
}

fn cause_row(board: &mut Board<Message>, cause: &CauseView, row: Area, hint: &mut u32) {
    let (fit, tone) = match cause.fit {
        "exact" => ("explain-fit-exact", badge::Tone::Good),
        "near" => ("explain-fit-nearly", badge::Tone::Info),
        _ => ("explain-fit-unclear", badge::Tone::Line),
    };
    let keyed = cause.receipt.is_some();
    let top = row.y + if keyed { board.fit.pick(42.0, 32.0) } else { board.fit.pick(38.0, 28.0) };
    let x = weighed(board, (row.x, top), cause.amount, (fit, tone));
    let keys_w = board.fit.pick(200.0, 168.0);
    let room = row.right() - 20.0 - x - if keyed { keys_w + 12.0 } else { 0.0 };
    let title = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold);
    let words = board.tell(&cause.title);
    let words = board.fitted(title, &words, room);
    board.words((x, top - 4.0), Side::Left, title, words);
    let detail = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let words = board.tell(&cause.detail);
    for (index, line) in board.lines(detail, &words, room, 2).iter().enumerate() {
        let y = top - 4.0 + detail.size * 1.45 * (index + 1) as f32;
        board.words((x, y), Side::Left, detail, line.as_str());
    }
    let Some(receipt) = &cause.receipt else { return };
    let key_h = board.fit.pick(50.0, 47.0);
    let mut y = row.y + (row.h - 2.0 * key_h - 6.0) / 2.0;
    let shortcut = |number: u32| char::from_digit(number, 10).map(Shortcut::Sign);
    if let Some(to) = &cause.tender {
        let label = board.say(move_word(to));
        let id = key::numbered("close-move", *hint as usize);
        let at = Area::new(row.right() - keys_w - 16.0, y, keys_w, key_h);
        let key = Key { id: &id, label, shortcut: shortcut(*hint), ..Key::default() };
        key.draw(board, at, Message::MovePressed(receipt.clone(), to.clone()));
        *hint += 1;
        y += key_h + 6.0;
    }
    let label = board.say("explain-do-see");
    let id = key::numbered("close-receipt", *hint as usize);
    let at = Area::new(row.right() - keys_w - 16.0, y, keys_w, key_h);
    let key = Key { id: &id, label, shortcut: shortcut(*hint), look: Look::Quiet, ..Key::default() };
    key.draw(board, at, Message::LookPressed(receipt.clone()));
    *hint += 1;
}

/// What a row explains of the difference, with the badge that says how well; answers with where its words begin.
fn weighed(
    board: &mut Board<Message>,
    (x, top): (f32, f32),
    amount: Rupiah,
    (fit, tone): (&'static str, badge::Tone),
) -> f32 {
    let amount_w = board.fit.pick(140.0, 110.0);
    let hand = board.hand(board.fit.pick(28.0, 22.0), Face::Bold);
    board.words((x + amount_w, top), Side::Right, hand, format::plain_on_screen(amount));
    let words = board.say(fit);
    let badge_w = board.width(board.hand(14.0, Face::SemiBold), &words) + 14.0;
    badge(board, (x + amount_w - badge_w, top + 12.0), tone, &words);
    x + amount_w + 18.0
}

/// What was looked for without finding anything, so that nobody searches again.
fn ruled_out(board: &mut Board<Message>, result: &CountView, row: Area) {
    let top = row.y + board.fit.pick(38.0, 28.0);
    let x = weighed(board, (row.x, top), Rupiah::ZERO, ("explain-checked", badge::Tone::Line));
    let room = row.right() - 20.0 - x;
    let title = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold);
    let words = board.fitted(title, &board.say("explain-not-elsewhere"), room);
    board.words((x, top - 4.0), Side::Left, title, words);
    let detail = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let names: Vec<String> = result.ruled_out.iter().enumerate().map(|(at, name)| named(board, at, name)).collect();
    let listed = |count: usize| board.tell(&Text::new("explain-nothing-fits").with("list", names[..count].join(", ")));
    // The last of them are left out before one is cut.
    let whole = |count: &usize| {
        let words = listed(*count);
        board.lines(detail, &words, room, 2).join(" ") == words
    };
    let count = (1..=names.len()).rev().find(whole).unwrap_or(1);
    for (index, line) in board.lines(detail, &listed(count), room, 2).iter().enumerate() {
        let y = top - 4.0 + detail.size * 1.45 * (index + 1) as f32;
        board.words((x, y), Side::Left, detail, line.as_str());
    }
}

/// A name in a list: only the first begins with a capital.
fn named(board: &Board<Message>, at: usize, name: &Text) -> String {
    let name = board.tell(name);
    match (at, name.split_at_checked(1)) {
        (1.., Some((first, rest))) => format!("{}{rest}", first.to_lowercase()),
        _ => name,
    }
}

fn move_word(means: &str) -> &'static str {
    match means {
        "qris" => "explain-do-move-qris",
        "card" => "explain-do-move-card",
        "transfer" => "explain-do-move-transfer",
        "cash" => "explain-do-move-cash",
        _ => "explain-do-move",
    }
}

/// The reason, typed by finger or keyboard.
fn writing(board: &mut Board<Message>, screen: &CloseShift, area: Area) {
    let key_w = board.fit.pick(142.0, 104.0);
    let line = Area::new(area.x + 16.0, area.y + 12.0, area.w - 32.0 - 2.0 * (key_w + 8.0), 52.0);
    let (fill, ink) = (board.inks.panel, board.inks.ink);
    board.edged(line, fill, Some((3.0, ink)), [6.0; 4]);
    let hand = board.hand(20.0, Face::Medium);
    let quiet = board.hand2(18.0, Face::Regular);
    let (hand, words) = match screen.reason.is_empty() {
        true => (quiet, board.say("close-reason-placeholder")),
        false => (hand, screen.reason.clone()),
    };
    let words = board.fitted(hand, &words, line.w - 24.0);
    board.words((line.x + 12.0, hand.baseline(line.centre())), Side::Left, hand, words);
    let back = Area::new(line.right() + 8.0, line.y, key_w, line.h);
    let at = Area { x: back.right() + 8.0, ..back };
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let look = Look::Quiet;
    Key { id: "close-note-back", label, shortcut, look, ..Key::default() }.draw(board, back, Message::BackPressed);
    let label = board.say("key-save");
    let shortcut = Some(Shortcut::Enter);
    Key { id: "close-note-done", label, shortcut, ..Key::default() }.draw(board, at, Message::NoteDonePressed);
    let keys = Area::new(area.x + 16.0, line.bottom() + 10.0, area.w - 32.0, area.bottom() - line.bottom() - 20.0);
    letters(board, keys, Message::NoteTyped);
}
