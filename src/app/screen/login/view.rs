//! Draws the sign-in: the people at the left, the PIN and its pad on a sheet at the right.

use super::{DIGITS, Login, Message, Task};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shop::{Ledger, Person, Printer, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::bar_centred;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::sentence;
use crate::app::widget::sheet::{flag, sheet};
use crate::app::widget::{pad, pin};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(login: &Login, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let whole = board.whole();
    let width = board.fit.pick(470.0, 372.0);
    let right = Area::new(whole.w - 8.0 - width, 8.0, width, whole.h - 16.0);
    let margin = board.fit.pick(36.0, 20.0);
    let left = Area::new(margin, 0.0, right.x - 28.0 - margin, whole.h);
    board.place(Area { x: 0.0, w: right.x - 4.0, ..whole });
    head(&mut board, shop, left);
    people(&mut board, login, shop, left);
    let mut line = left;
    if login.task == Task::SignIn {
        line.w -= forgotten(&mut board, left) + 12.0;
    }
    foot(&mut board, shop, line);
    arrows(&mut board);
    board.place(right);
    sheet(&mut board, right);
    panel(&mut board, login, shop, right);
    board
}

fn head(board: &mut Board<Message>, shop: &Shop, left: Area) {
    let rapat = board.fit.is_rapat();
    let y = board.fit.pick(43.0, 24.0);
    flag(board, left.x, y, 40.0);
    let name = board.hand(28.0, Face::Bold);
    let words = board.say("word-gerai");
    board.words((left.x + 52.0, y + 19.0), Side::Left, name, words);
    let clock = board.hand(board.fit.pick(48.0, 40.0), Face::Bold);
    let local = shop.style.zone.local(shop.now);
    let taken = board.words((left.right(), y + 27.0), Side::Right, clock, format::time_on_screen(local));
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let room = left.w - 52.0 - taken.max(if rapat { 160.0 } else { 180.0 }) - 12.0;
    let coop = board.fitted(second, &shop.coop, room);
    board.words((left.x + 52.0, y + 41.0), Side::Left, second, coop);
    let day = format::day_long(shop.style.language, local.date);
    board.words((left.right(), y + 50.0), Side::Right, second, day);
    if let Some(practice) = shop.practice {
        let words = board.say(practice);
        let hand = board.hand(16.0, Face::Bold);
        let x = left.x + 140.0;
        let width = board.width(hand, &words) + 16.0;
        let inks = board.inks;
        board.edged(Area::new(x, y - 1.0, width, 26.0), inks.mark, Some((1.0, crate::app::theme::LIGHT.ink)), [4.0; 4]);
        let hand = hand.in_ink(crate::app::theme::LIGHT.on_mark);
        board.words((x + 8.0, y + 18.0), Side::Left, hand, words);
    }
}

fn people(board: &mut Board<Message>, login: &Login, shop: &Shop, left: Area) {
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold);
    let words = board.say(if login.task == Task::Change { "login-who-next" } else { "login-who" });
    board.words((left.x, board.fit.pick(159.0, 116.0)), Side::Left, title, words);
    let top = board.fit.pick(173.0, 128.0);
    let foot = board.fit.pick(71.0, 64.0);
    let mut area = Area { y: top, h: left.h - top - foot, ..left };
    if login.task == Task::Change {
        let back = Area::new(left.x, area.bottom() - 52.0, left.w, 52.0);
        area.h -= 60.0;
        let label = board.say("key-back");
        let shortcut = Some(Shortcut::Escape);
        let (icon, look) = (Some(Icon::Back), Look::Quiet);
        let key = Key { id: "login-back", label, icon, shortcut, look, ..Key::default() };
        key.draw(board, back, Message::BackPressed);
    }
    let count = shop.people.len().max(1);
    let columns = if count > 10 { 3 } else { 2 };
    let rows = count.div_ceil(columns).max(3);
    for (index, person) in shop.people.iter().enumerate() {
        let at = area.cell(columns, rows, board.fit.pick(12.0, 8.0), (index % columns, index / columns), 1);
        person_key(board, at, person, index, login.person == index);
    }
}

fn person_key(board: &mut Board<Message>, area: Area, person: &Person, index: usize, chosen: bool) {
    let inks = board.inks;
    let from = board.next_mark();
    let id = key::numbered("person", index + 1);
    let top = Area { h: area.h - key::LIP, ..area };
    let sinks = match chosen {
        true => {
            // Chosen: marked, with an ink edge, since yellow on white is no contrast by itself.
            board.edged(top, inks.mark_row, Some((3.0, inks.ink)), [key::RADIUS; 4]);
            Sinks { face: from, lip: None, fill: inks.mark_row, by: 0.0 }
        }
        false => key::face(board, area, Look::Plain, key::focused(board, &id)).1,
    };
    let (ink, ink2) = if chosen { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) };
    let size = board.fit.pick(60.0, 48.0).min(area.h - 20.0);
    let circle = Area::new(area.x + if chosen { 23.0 } else { 21.0 }, top.centre() - size / 2.0, size, size);
    let (fill, on) = if chosen { (inks.inv, inks.on_inv) } else { (inks.sunk, inks.ink) };
    board.edged(circle, fill, Some((1.0, inks.edge)), [size / 2.0; 4]);
    let letters = board.hand(size * 0.4, Face::Bold).in_ink(on);
    board.words((circle.middle(), letters.baseline(circle.centre())), Side::Centre, letters, initials(&person.name));
    let x = circle.right() + 18.0;
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold).in_ink(ink);
    let shown = board.fitted(name, &person.name, top.right() - 12.0 - x);
    board.words((x, top.centre() - 3.0), Side::Left, name, shown);
    let role = board.hand(board.fit.pick(18.0, 16.0), Face::Medium).in_ink(ink2);
    let words = board.say(role_key(person.role));
    board.words((x, top.centre() + board.fit.pick(20.0, 18.0)), Side::Left, role, words);
    board.pressable(id, area, from, Message::PersonPressed(index)).sinks = Some(sinks);
}

/// First letters of the first and last name; titles with a dot are none of them.
fn initials(name: &str) -> String {
    let names: Vec<&str> = name.split(' ').filter(|part| !part.is_empty() && !part.ends_with('.')).collect();
    let first = |part: &&str| part.chars().next();
    match names.as_slice() {
        [] => String::new(),
        [only] => first(only).into_iter().collect(),
        [one, .., last] => first(one).into_iter().chain(first(last)).collect(),
    }
}

pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Kasir => "login-role-kasir",
        Role::Apotek => "login-role-apotek",
        Role::Apoteker => "login-role-apoteker",
        Role::Gudang => "login-role-gudang",
        Role::Manajer => "login-role-manajer",
        Role::Bendahara => "login-role-bendahara",
        Role::Pengurus => "login-role-pengurus",
        Role::Pengawas => "login-role-pengawas",
    }
}

/// How the till was left, and whether the devices are well.
fn foot(board: &mut Board<Message>, shop: &Shop, left: Area) {
    let centre = left.h - board.fit.pick(40.0, 32.0);
    let shift = if shop.answer.shift.is_some() { "login-shift-open" } else { "login-shift-closed" };
    let shift = board.tell(&Text::new(shift).with("till", shop.till.clone()));
    let printer = match shop.health.printer {
        Printer::NoPaper(_) => "print-status-no-paper",
        Printer::CoverOpen(_) => "print-status-cover-open",
        Printer::Unreachable(_) => "print-status-not-connected",
        Printer::Ready | Printer::Printing(_) => "status-printer-ready",
    };
    let ledger = match shop.health.ledger {
        Ledger::Alone => board.say("status-kept-here"),
        Ledger::Sent(_) => board.say("login-all-sent"),
        Ledger::Waiting(count) | Ledger::Offline { waiting: count, .. } => {
            board.tell(&Text::new("status-waiting").with("count", i64::try_from(count).unwrap_or(i64::MAX)))
        }
    };
    let printer = board.say(printer);
    let kept = match shop.health.ledger {
        Ledger::Alone => Icon::Disk,
        Ledger::Sent(_) => Icon::Sent,
        Ledger::Waiting(_) => Icon::Waiting,
        Ledger::Offline { .. } => Icon::Offline,
    };
    let mut parts = [(Icon::Done, shift), (kept, ledger), (Icon::Printer, printer)];
    let hand = board.hand2(16.0, Face::Regular);
    let width = |board: &Board<Message>, parts: &[(Icon, String); 3]| -> f32 {
        parts.iter().map(|(_, words)| 28.0 + board.width(hand, words) + 16.0).sum()
    };
    // What is well gives way to what is not: its icon stays.
    let is_kept = matches!(shop.health.ledger, Ledger::Alone | Ledger::Sent(_));
    let well = [false, is_kept, !shop.health.printer.is_in_trouble()];
    for (at, _) in well.iter().enumerate().filter(|(_, well)| **well) {
        if width(board, &parts) > left.w {
            parts[at].1.clear();
        }
    }
    let gap = if width(board, &parts) + 24.0 > left.w { 16.0 } else { 24.0 };
    let mut x = left.x;
    for (sign, words) in parts {
        icon(board, sign, (x, centre), 20.0, hand.ink);
        let words = board.fitted(hand, &words, (left.right() - x - 28.0).max(0.0));
        x += 28.0 + board.words((x + 28.0, hand.baseline(centre)), Side::Left, hand, words) + gap;
    }
}

/// At the end of the foot: the way back in with the recovery sheet. Answers with how wide it is.
fn forgotten(board: &mut Board<Message>, left: Area) -> f32 {
    let width = board.fit.pick(160.0, 130.0);
    let height = board.fit.pick(52.0, 47.0);
    let area = Area::new(left.right() - width, left.h - board.fit.pick(66.0, 55.0), width, height);
    let label = board.say("key-forgotten");
    let key = Key { id: "login-forgotten", label, look: Look::Quiet, size: 16.0, ..Key::default() };
    key.draw(board, area, Message::ForgottenPressed);
    width
}

/// Up and down move among the people; they are not drawn.
fn arrows(board: &mut Board<Message>) {
    for (shortcut, by) in [(Shortcut::Up, -2), (Shortcut::Down, 2), (Shortcut::Left, -1), (Shortcut::Right, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn panel(board: &mut Board<Message>, login: &Login, shop: &Shop, sheet: Area) {
    let inner = Area { x: sheet.x + 24.0, w: sheet.w - 48.0, ..sheet };
    let middle = inner.middle();
    let (title, below) = match &login.task {
        Task::SignIn | Task::Change => {
            let person = shop.people.get(login.person).map(|person| person.name.clone()).unwrap_or_default();
            let key = if shop.practice.is_some() { "login-demo-pin" } else { "login-type-pin" };
            (person, board.say(key))
        }
        Task::NewPin => (board.say("login-new-pin"), board.say("login-new-pin-why")),
        Task::Again { .. } => (board.say("login-again"), board.say("login-again-why")),
    };
    let title_hand = board.hand(board.fit.pick(28.0, 24.0), Face::Bold);
    let shown = board.fitted(title_hand, &title, inner.w);
    let title_at = (middle, board.fit.pick(59.0, 44.0));
    let top = board.fit.pick(154.0, 118.0);
    let trouble = login.trouble.as_ref().map(|trouble| board.tell(trouble));
    match trouble {
        Some(words) if board.lines(board.hand(14.0, Face::Bold), &words, inner.w - 28.0, 2).len() > 1 => {
            // A long word takes the name's place, which is marked at the left.
            wrong(board, Area::new(inner.x, 16.0, inner.w, board.fit.pick(88.0, 64.0)), &words);
        }
        Some(words) => {
            board.words(title_at, Side::Centre, title_hand, shown);
            let height = board.fit.pick(36.0, 28.0);
            wrong(board, Area::new(inner.x, board.fit.pick(68.0, 52.0), inner.w, height), &words);
        }
        None => {
            board.words(title_at, Side::Centre, title_hand, shown);
            let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
            let shown = board.fitted(second, &below, inner.w);
            board.words((middle, board.fit.pick(88.0, 66.0)), Side::Centre, second, shown);
        }
    }
    let centre = top - board.fit.pick(30.0, 24.0);
    pin::dots(board, Area { y: centre - 20.0, h: 40.0, ..inner }, login.pin.len());
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area::new(inner.x, sheet.bottom() - 24.0 - bar_h, inner.w, bar_h);
    let keys = Area::new(inner.x, top, inner.w, bar.y - board.fit.pick(18.0, 10.0) - top);
    digits(board, keys);
    let ready = login.pin.len() == DIGITS;
    let label = match login.task {
        Task::SignIn => "key-sign-in",
        Task::Change => "key-take-over",
        Task::NewPin => "key-next",
        Task::Again { .. } => "key-save",
    };
    let label = board.say(label);
    bar_centred(board, bar, ("bar-sign-in", &label, Shortcut::Enter), ready, Message::EnterPressed);
}

fn wrong(board: &mut Board<Message>, area: Area, words: &str) {
    let inks = board.inks;
    board.edged(area, inks.stop_soft, Some((3.0, inks.stop)), [8.0; 4]);
    sentence(board, Area { x: area.x + 14.0, w: area.w - 28.0, ..area }, words);
}

fn digits(board: &mut Board<Message>, area: Area) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, 8.0, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    let label = board.say("key-clear");
    let key =
        Key { id: "pad-clear", label, shortcut: Some(Shortcut::Delete), hidden: true, size: 17.0, ..Key::default() };
    key.draw(board, area.cell(3, 4, 8.0, (0, 3), 1), Message::ClearPressed);
    pad::digit(board, area.cell(3, 4, 8.0, (1, 3), 1), "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, 8.0, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
