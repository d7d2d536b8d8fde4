//! Draws *Cadangan dan program*: the copies at the left, the program at the right, what came of it above both.

use super::{Keeping, Message};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::status;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::copies::{LastCopy, Spot};
use crate::station::counter::keeping::Standing;

/// Places that have a key.
const SPOTS: usize = 3;

pub fn view(screen: &Keeping, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let whole = board.whole();
    let foot_h = board.fit.pick(62.0, 50.0);
    let top = status::HEIGHT;
    let mut page = Area::new(8.0, top, whole.w - 16.0, whole.h - top - foot_h - 16.0);
    let foot = Area::new(8.0, page.bottom() + 8.0, page.w, foot_h);
    if let Some((tone, sign, text)) = said(screen) {
        let at = Area { h: board.fit.pick(92.0, 80.0), ..page };
        board.place(at);
        let words = board.tell(text);
        let label = board.say("key-understood");
        let key = (screen.working.is_none())
            .then(|| (Key { id: "keeping-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone, icon: sign, words, key }.draw(&mut board, at);
        page = Area { y: at.bottom() + 8.0, h: page.h - at.h - 8.0, ..page };
    }
    let half = (page.w - 8.0) / 2.0;
    let left = Area { w: half, ..page };
    let right = Area { x: left.right() + 8.0, ..left };
    board.place(left);
    sheet(&mut board, left);
    match &screen.standing {
        Some(standing) => {
            copies(&mut board, standing, left);
            board.place(right);
            sheet(&mut board, right);
            program(&mut board, standing, right);
        }
        None => {
            let words = board.say("care-reading");
            empty(&mut board, left, &words);
        }
    }
    board.place(foot);
    let keys = [
        ("keeping-back", "key-back", Icon::Back, Shortcut::Escape, Message::BackPressed),
        ("keeping-look", "keeping-look", Icon::Search, Shortcut::F(5), Message::LookPressed),
    ];
    for (at, (id, label, sign, shortcut, message)) in keys.into_iter().enumerate() {
        let label = board.say(label);
        let key = Key { id, label, icon: Some(sign), shortcut: Some(shortcut), ..Key::default() };
        key.draw(&mut board, foot.cell(4, 1, 8.0, (at, 0), 1), message);
    }
    board
}

fn said(screen: &Keeping) -> Option<(Tone, Icon, &Text)> {
    match (&screen.working, &screen.said) {
        (Some(text), _) => Some((Tone::Info, Icon::Waiting, text)),
        (None, Some(text)) if screen.refused => Some((Tone::Stop, Icon::Refused, text)),
        (None, Some(text)) => Some((Tone::Info, Icon::Disk, text)),
        (None, None) => None,
    }
}

fn title(board: &mut Board<Message>, key: &'static str, inner: Area) {
    let hand = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say(key);
    board.words((inner.x, inner.y + board.fit.pick(24.0, 18.0)), Side::Left, hand, words);
}

/// What it is, and below it how it stands; answers with where the next begins.
fn fact(board: &mut Board<Message>, (name, value): (String, &str), inner: Area, y: f32) -> f32 {
    let small = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold);
    board.words((inner.x, y + 14.0), Side::Left, small, name);
    let value = board.fitted(hand, value, inner.w);
    board.words((inner.x, y + board.fit.pick(38.0, 34.0)), Side::Left, hand, value);
    y + board.fit.pick(52.0, 45.0)
}

fn words(board: &mut Board<Message>, text: &str, (hand, most): (Hand, usize), inner: Area, y: f32) -> f32 {
    let step = hand.size * 1.3;
    let lines = board.lines(hand, text, inner.w, most);
    for (at, line) in lines.iter().enumerate() {
        board.words((inner.x, y + 14.0 + step * at as f32), Side::Left, hand, line.as_str());
    }
    y + step * lines.len() as f32 + 8.0
}

fn copies(board: &mut Board<Message>, standing: &Standing, area: Area) {
    let inner = area.inset(board.fit.pick(20.0, 12.0));
    title(board, "keeping-copies", inner);
    let mut y = inner.y + board.fit.pick(40.0, 30.0);
    let place = match (&standing.place, standing.there) {
        (None, _) => board.say("keeping-place-none"),
        (Some(place), true) => place.display().to_string(),
        (Some(place), false) => board.tell(&Text::new("keeping-place-gone").with("place", place.display().to_string())),
    };
    let name = board.say("keeping-place");
    y = fact(board, (name, &place), inner, y);
    let name = board.say("keeping-last");
    let last = last(board, standing.last.as_ref());
    y = fact(board, (name, &last), inner, y);
    let small = board.hand2(board.fit.pick(15.0, 14.0), Face::Regular);
    let how = board.say("keeping-how");
    let key_h = board.fit.pick(56.0, 48.0);
    let keys = Area { y: inner.bottom() - key_h, h: key_h, ..inner };
    let spots = Area::new(inner.x, keys.y - (key_h + 8.0) * SPOTS as f32, inner.w, (key_h + 8.0) * SPOTS as f32 - 8.0);
    let room = ((spots.y - 30.0 - y) / (small.size * 1.3)).floor().max(0.0) as usize;
    if room > 1 {
        words(board, &how, (small, room.min(4)), inner, y);
    }
    let bold = board.hand(board.fit.pick(17.0, 15.0), Face::SemiBold);
    let choose = board.say("keeping-choose");
    board.words((inner.x, spots.y - 8.0), Side::Left, bold, choose);
    if standing.spots.is_empty() {
        let none = board.say("keeping-no-spots");
        words(board, &none, (small, 4), inner, spots.y);
    }
    for (at, spot) in standing.spots.iter().take(SPOTS).enumerate() {
        let id = numbered("spot", at + 1);
        let label = spot_words(board, spot);
        let chosen = standing.place.as_ref().is_some_and(|place| place.starts_with(&spot.path));
        let look = if chosen { Look::Selected } else { Look::Plain };
        let shortcut = char::from_digit(u32::try_from(at + 1).unwrap_or(1), 10).map(Shortcut::Sign);
        let icon = Some(if spot.afar { Icon::Sent } else { Icon::Disk });
        let key = Key { id: &id, label, icon, look, shortcut, size: board.fit.pick(17.0, 15.0), ..Key::default() };
        key.draw(board, spots.cell(1, SPOTS, 8.0, (0, at), 1), Message::SpotPressed(at));
    }
    let label = board.say("keeping-copy-now");
    let look = if standing.place.is_some() { Look::Go } else { Look::Off };
    let shortcut = Some(Shortcut::Sign('c'));
    let key = Key { id: "keeping-copy", label, icon: Some(Icon::Disk), shortcut, look, bold: true, ..Key::default() };
    key.draw(board, keys, Message::CopyPressed);
}

fn spot_words(board: &Board<Message>, spot: &Spot) -> String {
    const GB: u64 = 1_000_000_000;
    let path = spot.path.display().to_string();
    board.tell(&match spot.free {
        Some(free) => {
            let free = i64::try_from(free / GB).unwrap_or(i64::MAX);
            Text::new("keeping-spot").with("path", path).with("free", free)
        }
        None => Text::new("keeping-spot-plain").with("path", path),
    })
}

fn last(board: &Board<Message>, last: Option<&LastCopy>) -> String {
    let Some(last) = last else { return board.say("keeping-last-none") };
    let local = board.style.zone.local(last.at);
    let text = Text::new("keeping-last-is").with("date", format::date_short(board.style.language, local.date));
    let text = text.with("time", format::time_on_screen(local));
    board.tell(&text.with("records", i64::try_from(last.records).unwrap_or(i64::MAX)))
}

fn program(board: &mut Board<Message>, standing: &Standing, area: Area) {
    let inner = area.inset(board.fit.pick(20.0, 12.0));
    title(board, "keeping-program", inner);
    let mut y = inner.y + board.fit.pick(40.0, 30.0);
    let before = match standing.before {
        Some(before) => Text::new("keeping-before").with("version", before.version.to_string()),
        None => Text::new("keeping-before-none"),
    };
    let before = board.tell(&before);
    let own = board.tell(&Text::new("keeping-version").with("version", standing.version.to_string()));
    y = fact(board, (before, &own), inner, y);
    let small = board.hand2(board.fit.pick(15.0, 14.0), Face::Regular);
    let how = board.say("keeping-program-how");
    y = words(board, &how, (small, 6), inner, y);
    let key_h = board.fit.pick(56.0, 48.0);
    let keys = Area { y: inner.bottom() - 2.0 * key_h - 8.0, h: 2.0 * key_h + 8.0, ..inner };
    match standing.packages.first() {
        Some(package) => {
            let label = board.tell(&Text::new("keeping-update").with("version", package.version.to_string()));
            let shortcut = Some(Shortcut::Sign('u'));
            let key = Key { id: "keeping-update", label, icon: Some(Icon::Received), shortcut, ..Key::default() };
            key.draw(board, keys.cell(1, 2, 8.0, (0, 0), 1), Message::UpdatePressed);
        }
        None => {
            let none = board.say("keeping-packages-none");
            words(board, &none, (small, 2), inner, y + 8.0);
        }
    }
    if let Some(before) = standing.before {
        let label = board.tell(&Text::new("keeping-back").with("version", before.version.to_string()));
        let shortcut = Some(Shortcut::Sign('k'));
        let key = Key { id: "keeping-return", label, icon: Some(Icon::Undo), shortcut, ..Key::default() };
        key.draw(board, keys.cell(1, 2, 8.0, (0, 1), 1), Message::ReturnPressed);
    }
}
