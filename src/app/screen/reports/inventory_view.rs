//! Draws something of the inventory while it is written: its fields, how it is, and letters for a finger.

use super::Message;
use super::inventory::{Field, Form};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::domain::cooperative::inventory::CONDITIONS;
use crate::domain::text::Text;
use crate::locale::format;

pub fn draw(board: &mut Board<Message>, form: &Form, area: Area) {
    let inner = area.inset(12.0);
    let keys_h = board.fit.pick(290.0, 262.0);
    let grid = Area { h: inner.h - keys_h - 8.0, ..inner };
    let cell = |at: usize| grid.cell(2, 4, 8.0, (at % 2, at / 2), 1);
    for (at, field) in Field::ALL.into_iter().enumerate() {
        one(board, (form, at, field), cell(at));
    }
    let condition = board.tell(&Text::new("inventory-is").with("condition", CONDITIONS[form.condition]));
    let label = board.tell(&Text::new("inventory-condition-is").with("condition", condition));
    let shortcut = Some(Shortcut::F(11));
    let key = Key { id: "asset-condition", label, shortcut, ..Key::default() };
    key.draw(board, cell(6), Message::ConditionPressed);
    let label = board.say("key-save");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "asset-save", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, cell(7), Message::ChosenPressed);
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    letters(board, Area { y: inner.bottom() - keys_h, h: keys_h, ..inner }, Message::Typed);
}

/// A field with what stands in it; the one that is typed has a strong edge.
fn one(board: &mut Board<Message>, (form, at, field): (&Form, usize, Field), area: Area) {
    let id = numbered("asset", at + 1);
    let from = board.next_mark();
    let now = form.at == at;
    let (fill, edge) = match now {
        true => (board.inks.panel, (3.0, board.inks.ink)),
        false => (board.inks.sunk, (1.0, board.inks.edge)),
    };
    board.edged(area, fill, Some(edge), [6.0; 4]);
    let (small, bold) = (board.hand2(14.0, Face::Regular), board.hand(17.0, Face::SemiBold));
    let words = board.say(field.name());
    board.words((area.x + 12.0, area.y + 18.0), Side::Left, small, words);
    let mut typed = match field {
        Field::Acquired => super::typing::written(&form.typed[at], super::contents::Days::At),
        Field::Price => form.typed[at].parse().map_or_else(|_| form.typed[at].clone(), format::number),
        _ => form.typed[at].clone(),
    };
    if now {
        typed.push('▏');
    }
    let shown = board.fitted(bold, &typed, area.w - 24.0);
    board.words((area.x + 12.0, area.bottom() - 9.0), Side::Left, bold, shown);
    let shortcut = [1, 2, 3, 4, 5, 10].get(at).copied().map(Shortcut::F);
    if let Some(shortcut) = shortcut {
        let ink = board.inks.ink2;
        key::hint(board, area, shortcut, ink);
    }
    board.pressable(id, area, from, Message::HitPressed(at)).shortcut = shortcut;
}
