//! Measuring the screen with a bank card: 85.6 mm wide, drawn at the size that is held to be true.

use super::icon::Icon;
use super::key::Key;
use super::sheet::sheet;
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::domain::text::Text;

/// ISO/IEC 7810 ID-1: a bank card, an identity card.
const WIDTH_MM: f32 = 85.6;
const HEIGHT_MM: f32 = 53.98;

/// What the keys of the panel do: narrower, wider, it fits.
pub struct Measuring<Message> {
    pub narrower: Message,
    pub wider: Message,
    pub fits: Message,
}

/// The panel of a sheet, from its title to the key *Sudah pas*.
pub fn panel<Message>(board: &mut Board<Message>, area: Area, px_per_mm: f64, keys: Measuring<Message>) {
    sheet(board, area);
    let rapat = board.fit.is_rapat();
    let inner = area.inset(board.fit.pick(32.0, 20.0));
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say("setup-measure");
    board.words((inner.x, area.y + board.fit.pick(52.0, 36.0)), Side::Left, title, words);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("setup-measure-how");
    let first = area.y + board.fit.pick(90.0, 62.0);
    for (index, line) in board.lines(second, &words, inner.w, 2).iter().enumerate() {
        board.words((inner.x, first + 23.0 * index as f32), Side::Left, second, line.as_str());
    }
    let fits = Area::new(inner.x, area.bottom() - board.fit.pick(90.0, 64.0), inner.w, board.fit.pick(61.0, 52.0));
    let sample_h = if rapat { 0.0 } else { 93.0 };
    let sample_at = Area::new(inner.x, fits.y - 16.0 - sample_h, inner.w, sample_h);
    let step_h = board.fit.pick(70.0, 56.0);
    let steps = Area::new(inner.x, if rapat { fits.y - 8.0 } else { sample_at.y - 16.0 } - step_h, inner.w, step_h);
    let room = Area::new(inner.x, first + 30.0, inner.w, steps.y - 12.0 - first - 30.0);
    card(board, room, px_per_mm);
    let half = (inner.w - 8.0) / 2.0;
    let key = |id, label, icon, shortcut| Key { id, label, icon, shortcut, hidden: true, ..Key::default() };
    let narrower = board.say("key-narrower");
    let wider = board.say("key-wider");
    let fits_label = board.say("key-fits");
    key("card-narrower", narrower, Some(Icon::Minus), Some(Shortcut::Sign('-'))).draw(
        board,
        Area { w: half, ..steps },
        keys.narrower,
    );
    key("card-wider", wider, Some(Icon::Plus), Some(Shortcut::Sign('+'))).draw(
        board,
        Area { x: inner.right() - half, w: half, ..steps },
        keys.wider,
    );
    if !rapat {
        sample(board, sample_at);
    }
    key("card-fits", fits_label, None, None).draw(board, fits, keys.fits);
}

/// The card itself: its width in real pixels, whatever the scale of the screen is now.
fn card<Message>(board: &mut Board<Message>, room: Area, px_per_mm: f64) {
    let inks = board.inks;
    let unit = px_per_mm as f32 / board.fit.k;
    let (width, height) = (WIDTH_MM * unit, HEIGHT_MM * unit);
    let y = room.y + ((room.h - height) / 2.0).max(0.0);
    let area = Area::new(room.middle() - width / 2.0, y, width, height);
    board.edged(area, inks.sunk, Some((3.0, inks.ink)), [12.0; 4]);
    let name = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold);
    let words = board.say("setup-card");
    board.words((area.x + 20.0, area.y + 38.0), Side::Left, name, words);
    let figures = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let written = format!("{px_per_mm:.2}").replace('.', ",");
    let words = board.tell(&Text::new("setup-px-per-mm").with("px", written));
    board.words((area.x + 20.0, area.bottom() - 26.0), Side::Left, figures, words);
}

/// A basket line as it will be.
fn sample<Message>(board: &mut Board<Message>, area: Area) {
    let fill = board.inks.sunk;
    board.plate(area, fill, 6.0);
    let label = board.hand2(16.0, Face::Regular);
    let words = board.say("setup-sample");
    board.words((area.x + 16.0, area.y + 30.0), Side::Left, label, words);
    let baseline = area.y + 72.0;
    let (quantity, unit) = (board.hand(30.0, Face::Bold), board.hand(20.0, Face::SemiBold));
    let name = board.hand(20.0, Face::Medium);
    let parts = [(quantity, "2"), (unit, "  pouch"), (name, "  Minyakita 1 L")];
    board.run((area.x + 16.0, baseline), &parts);
    let amount = board.hand(24.0, Face::SemiBold);
    board.words((area.right() - 16.0, baseline), Side::Right, amount, "31.400");
}
