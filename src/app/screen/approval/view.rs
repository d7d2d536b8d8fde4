//! Draws the dialog in the left column, opposite the bar: the sentence, and below it yes and no, or names and a PIN.

use super::{Approval, Asks, Message, Second};
use crate::app::board::{Area, Board, Side};
use crate::app::places::Places;
use crate::app::screen::Act;
use crate::app::screen::login::DIGITS;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::sentence;
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, pin};

/// Names that are shown at once; with more, those around the chosen one.
const NAMES: usize = 4;

pub fn draw(board: &mut Board<Act>, approval: &Approval, shop: &Shop) {
    board.cover();
    // What is still drawn beside it answers with the reason.
    let (whole, from) = (board.whole(), board.next_mark());
    board.pressable("", whole, from, Act::Approval(Message::ElsewherePressed));
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let column = Area { h: places.actions.bottom() - places.basket.y, ..places.basket };
    match &approval.asks {
        Asks::Yes => question(board, approval, column),
        Asks::Second(second) => approving(board, approval, second, column),
    }
}

fn question(board: &mut Board<Act>, approval: &Approval, column: Area) {
    let height = board.fit.pick(280.0, 250.0);
    let area = Area::new(column.x, column.centre() - height / 2.0, column.w, height);
    let title = board.say("approval-question");
    let words = board.tell(&approval.text);
    let yes = board.say("word-yes");
    let keys = vec![no(board, "word-no"), {
        let key = Key { id: "question-yes", label: yes, shortcut: Some(Shortcut::Enter), ..Key::default() };
        (key, Act::Approval(Message::YesPressed))
    }];
    dialog(board, area, (&title, &words), keys);
}

fn no(board: &Board<Act>, label: &'static str) -> (Key<'static>, Act) {
    let label = board.say(label);
    let key = Key { id: "question-no", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
    (key, Act::Approval(Message::NoPressed))
}

fn approving(board: &mut Board<Act>, approval: &Approval, second: &Second, area: Area) {
    board.place(area);
    let (ground, panel, ink) = (board.inks.ground, board.inks.panel, board.inks.ink);
    board.plate(area, ground, 0.0);
    sheet(board, area);
    board.edged(area, panel, Some((3.0, ink)), [8.0; 4]);
    let inner = Area { x: area.x + board.fit.pick(20.0, 16.0), w: area.w - board.fit.pick(40.0, 32.0), ..area };
    let title = board.hand(24.0, Face::Bold);
    let words = board.say("approval-title");
    board.words((inner.x, area.y + board.fit.pick(40.0, 32.0)), Side::Left, title, words);
    let said = Area { y: area.y + board.fit.pick(52.0, 38.0), h: board.fit.pick(80.0, 60.0), ..inner };
    let words = board.tell(&approval.text);
    sentence(board, said, &words);
    let wrong = Area { y: said.bottom() + 4.0, h: board.fit.pick(48.0, 36.0), ..inner };
    if let Some(trouble) = &second.trouble {
        let words = board.tell(trouble);
        let (fill, edge) = (board.inks.stop_soft, board.inks.stop);
        board.edged(wrong, fill, Some((3.0, edge)), [8.0; 4]);
        sentence(board, Area { x: wrong.x + 14.0, w: wrong.w - 28.0, ..wrong }, &words);
    }
    let foot_h = board.fit.pick(64.0, 50.0);
    let foot = Area { y: area.bottom() - foot_h - board.fit.pick(16.0, 10.0), h: foot_h, ..inner };
    let top = wrong.bottom() + board.fit.pick(12.0, 6.0);
    let body = Area { y: top, h: foot.y - board.fit.pick(12.0, 6.0) - top, ..inner };
    if second.people.is_empty() {
        nobody(board, second.later, body, foot);
        return;
    }
    let names_w = board.fit.pick(220.0, 134.0);
    names(board, second, Area { w: names_w, ..body });
    let pad_x = body.x + names_w + board.fit.pick(16.0, 10.0);
    secret(board, second, Area { x: pad_x, w: body.right() - pad_x, ..body });
    let ready = second.pin.len() == DIGITS;
    let label = board.say("key-approve");
    let look = if ready { Look::Plain } else { Look::Off };
    let yes = Key { id: "approval-yes", label, shortcut: Some(Shortcut::Enter), look, bold: true, ..Key::default() };
    let keys = vec![no(board, "key-not-approved"), (yes, Act::Approval(Message::YesPressed))];
    key::row(board, foot, 8.0, keys);
}

/// Nobody else of this shop may approve it.
fn nobody(board: &mut Board<Act>, later: bool, body: Area, foot: Area) {
    let words = board.say(if later { "approval-alone" } else { "approval-nobody" });
    sentence(board, Area { h: 120.0, ..body }, &words);
    let mut keys = vec![no(board, "key-not-approved")];
    if later {
        let label = board.say("key-approve-later");
        let key = Key { id: "approval-later", label, shortcut: Some(Shortcut::Enter), ..Key::default() };
        keys.push((key, Act::Approval(Message::LaterPressed)));
    }
    key::row(board, foot, 8.0, keys);
}

fn names(board: &mut Board<Act>, second: &Second, area: Area) {
    let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("approval-who");
    let shown = board.fitted(hand, &words, area.w);
    board.words((area.x, area.y + 18.0), Side::Left, hand, shown);
    let height = board.fit.pick(72.0, 60.0);
    let first = (second.chosen + 1).saturating_sub(NAMES);
    for (row, (index, person)) in second.people.iter().enumerate().skip(first).take(NAMES).enumerate() {
        let y = area.y + 28.0 + (height + 8.0) * row as f32;
        let id = key::numbered("approver", index + 1);
        let look = if index == second.chosen { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label: person.name.clone(), look, size: 20.0, ..Key::default() };
        key.draw(board, Area { y, h: height, ..area }, Act::Approval(Message::PersonPressed(index)));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        let moved = Act::Approval(Message::Moved(by));
        board.pressable("", Area::default(), from, moved).shortcut = Some(shortcut);
    }
}

/// The dots, and the pad below them.
fn secret(board: &mut Board<Act>, second: &Second, area: Area) {
    let dots = board.fit.pick(40.0, 30.0);
    pin::dots(board, Area { y: area.y - 2.0, h: dots, ..area }, second.pin.len());
    let keys = Area { y: area.y + dots, h: area.h - dots, ..area };
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = keys.cell(3, 4, 8.0, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Act::Approval(Message::DigitsPressed(digit)));
    }
    let label = board.say("key-clear");
    let shortcut = Some(Shortcut::Delete);
    let size = board.fit.pick(16.0, 14.0);
    let clear = Key { id: "pad-clear", label, shortcut, hidden: true, size, ..Key::default() };
    clear.draw(board, keys.cell(3, 4, 8.0, (0, 3), 1), Act::Approval(Message::ClearPressed));
    pad::digit(board, keys.cell(3, 4, 8.0, (1, 3), 1), "0", Act::Approval(Message::DigitsPressed("0")));
    let at = keys.cell(3, 4, 8.0, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Act::Approval(Message::ErasePressed));
}
