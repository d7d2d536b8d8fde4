//! Draws a chart of the books with the keys to the others (bars: `widget/chart.rs`).

use super::Message;
use crate::app::board::{Area, Board};
use crate::app::shortcut::Shortcut;
use crate::app::widget::chart::{self, EDGE};
use crate::app::widget::key::Key;
use crate::domain::text::Text;
use crate::reports::chart::Chart;

pub fn draw(board: &mut Board<Message>, (chart, at, count): (&Chart, usize, usize), area: Area) {
    let of = Text::new("books-chart-of").with("at", at + 1).with("count", count);
    let of = (count > 1).then(|| board.tell(&of));
    let keys_h = board.fit.pick(60.0, 56.0);
    chart::draw(board, chart, of, Area { h: area.h - keys_h, ..area });
    let keys = Area::new(area.x + EDGE, area.bottom() - keys_h, area.w - 2.0 * EDGE, keys_h - 8.0);
    let half = (keys.w - 8.0) / 2.0;
    let before = ("chart-before", "books-chart-before", Shortcut::Left, -1, keys.x);
    let next = ("chart-next", "books-chart-next", Shortcut::Right, 1, keys.x + half + 8.0);
    for (id, key, shortcut, by, x) in [before, next] {
        let label = board.say(key);
        let key = Key { id, label, shortcut: Some(shortcut), hint_after: true, size: 16.0, ..Key::default() };
        key.draw(board, Area { x, w: half, ..keys }, Message::Moved(by));
    }
}
