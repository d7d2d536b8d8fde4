//! Draws the page of one's own shop: fields at the left, letters for a finger at the right.

use super::form::FIELDS;
use super::{Message, Setup};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::domain::text::Text;

pub fn draw(board: &mut Board<Message>, setup: &Setup, left: Area) {
    let whole = board.whole();
    // Ten letters in a row, each wide enough for a thumb (10 mm).
    let width = 560.0;
    let right = Area::new(whole.w - 8.0 - width, 8.0, width, whole.h - 16.0);
    let left = Area { w: right.x - 20.0 - left.x, ..left };
    let rapat = board.fit.is_rapat();
    board.place(Area { x: 0.0, w: right.x - 4.0, ..whole });
    super::view::head(board, setup, left, 2);
    let title = board.hand(board.fit.pick(34.0, 26.0), Face::Bold);
    let words = board.say("setup-your-shop");
    board.words((left.x, board.fit.pick(126.0, 94.0)), Side::Left, title, words);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area::new(left.x, left.h - 16.0 - bar_h, left.w, bar_h);
    let top = board.fit.pick(146.0, 108.0);
    let fields = Area::new(left.x, top, left.w, bar.y - 12.0 - top);
    for (index, (label, pin)) in FIELDS.into_iter().enumerate() {
        // The name of the cooperative takes a whole row, the others half of one.
        let at = match index {
            _ if rapat => fields.cell(1, FIELDS.len(), 6.0, (0, index), 1),
            0 => fields.cell(2, 4, 12.0, (0, 0), 2),
            _ => fields.cell(2, 4, 12.0, ((index - 1) % 2, index.div_ceil(2)), 1),
        };
        field_of(board, setup, at, (index, label, pin));
    }
    moves(board);
    let label = board.say("key-next");
    let missing = setup.form.founding().err();
    let words = match &missing {
        None => board.say("setup-make-shop"),
        Some((at, _)) => {
            let field = board.say(FIELDS[*at].0);
            board.tell(&Text::new("setup-missing").with("field", field))
        }
    };
    let bar_of = Bar {
        id: "bar-next-step",
        label,
        shortcut: Shortcut::Enter,
        right: Right::Words(words),
        ready: missing.is_none(),
        hinted: true,
    };
    bar_of.draw(board, bar, Message::NextPressed);
    board.place(right);
    panel(board, setup, right);
}

fn field_of(board: &mut Board<Message>, setup: &Setup, area: Area, (index, label, pin): (usize, &'static str, bool)) {
    let inks = board.inks;
    let now = setup.form.at == index;
    let wrong = now && setup.trouble.is_some();
    let from = board.next_mark();
    let (fill, edge) = match (wrong, now) {
        (true, _) => (inks.panel, (3.0, inks.stop)),
        (_, true) => (inks.panel, (3.0, inks.ink)),
        _ => (inks.sunk, (1.0, inks.edge)),
    };
    let area = Area { h: area.h.min(96.0), ..area };
    board.edged(area, fill, Some(edge), [6.0; 4]);
    let second = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
    let words = board.say(label);
    board.words((area.x + 14.0, area.y + board.fit.pick(26.0, 17.0)), Side::Left, second, words);
    let hand = board.hand(board.fit.pick(24.0, 18.0), Face::SemiBold);
    let value = &setup.form.values[index];
    let shown = if pin { "●".repeat(value.chars().count()) } else { value.clone() };
    let shown = board.fitted(hand, &shown, area.w - 32.0);
    let baseline = area.bottom() - board.fit.pick(20.0, 9.0);
    let width = match pin {
        true => dots(board, (area.x + 14.0, baseline), value.chars().count()),
        false => board.words((area.x + 14.0, baseline), Side::Left, hand, shown),
    };
    if now {
        board.plate(Area::new(area.x + 16.0 + width, baseline - 18.0, 2.0, 23.0), inks.ink, 0.0);
    }
    let touch = board.pressable(key::numbered("field", index + 1), area, from, Message::FieldPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.panel, by: 0.0 });
}

/// A dot for each digit of a PIN.
fn dots(board: &mut Board<Message>, at: (f32, f32), count: usize) -> f32 {
    let ink = board.inks.ink;
    for index in 0..count {
        board.plate(Area::new(at.0 + 22.0 * index as f32, at.1 - 15.0, 14.0, 14.0), ink, 7.0);
    }
    22.0 * count as f32
}

fn moves(board: &mut Board<Message>) {
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn panel(board: &mut Board<Message>, setup: &Setup, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(20.0, 12.0));
    let back_h = board.fit.pick(62.0, 52.0);
    let back = Area { y: inner.bottom() - back_h, h: back_h, ..inner };
    let top_h = board.fit.pick(150.0, 110.0);
    let top = Area { h: top_h, ..inner };
    let words = match &setup.trouble {
        Some(trouble) => board.tell(trouble),
        None => board.say("setup-fields-how"),
    };
    let (tone, icon) = match setup.trouble {
        Some(_) => (Tone::Stop, Icon::Refused),
        None => (Tone::Info, Icon::Question),
    };
    Notice { tone, icon, words, key: None }.draw(board, top);
    let keys = Area { y: top.bottom() + 12.0, h: back.y - 12.0 - top.bottom() - 12.0, ..inner };
    letters(board, keys, Message::Typed);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "setup-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, back, Message::BackPressed);
}
