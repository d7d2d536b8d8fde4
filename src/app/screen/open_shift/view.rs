//! Draws the count of the opening float: denominations at the left, the pad at the right, the sum in the bar.

use super::{Message, OpenShift};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{counting, status};
use crate::domain::money::Rupiah;
use crate::domain::people::access;
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(shift: &OpenShift, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: None, printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let whole = board.whole();
    let left_w = board.fit.pick(700.0, 470.0);
    let top = status::HEIGHT;
    let left = Area::new(8.0, top, left_w, whole.h - 8.0 - top);
    let right = Area::new(left.right() + 8.0, top, whole.w - 24.0 - left_w, left.h);
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    counting::rows(&mut board, &shift.counting, left, Message::Counted);
    board.place(right);
    panel(&mut board, shift, shop, right);
    board
}

fn panel(board: &mut Board<Message>, shift: &OpenShift, shop: &Shop, area: Area) {
    let head = Area { h: board.fit.pick(120.0, 72.0), ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..area };
    let next_h = board.fit.pick(72.0, 48.0);
    let next = Area { y: bar.y - 8.0 - next_h, h: next_h, ..area };
    let keys = Area::new(area.x, head.bottom() + 8.0, area.w, next.y - 8.0 - head.bottom() - 8.0);
    about(board, shift, shop, head);
    let next = match shop.answer.left.filter(|left| !left.is_zero() && !left.is_negative()) {
        Some(left) => as_left(board, left, next),
        None => next,
    };
    counting::keys(board, &shift.counting, (keys, next), Message::Counted);
    let ready = shift.is_ready();
    let right = match ready {
        true => Right::Sum(format::plain_on_screen(shift.counting.total())),
        false => Right::Words(board.tell(&Text::new("shift-pieces-left").with("count", shift.counting.left()))),
    };
    let label = board.say("key-open-shift");
    let bar_of = Bar { id: "bar-open", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar_of.draw(board, bar, Message::OpenPressed);
}

/// The float that the last shift left, at one key; the rest of the row is for counting.
fn as_left(board: &mut Board<Message>, left: Rupiah, row: Area) -> Area {
    let width = (row.w * 0.46).floor();
    let label = board.tell(&Text::new("key-as-left").with("amount", left));
    let shortcut = Some(Shortcut::F(4));
    let key = Key { id: "open-as-left", label, shortcut, size: board.fit.pick(17.0, 16.0), ..Key::default() };
    key.draw(board, Area { x: row.right() - width, w: width, ..row }, Message::AsLeftPressed(left));
    Area { w: row.w - width - 8.0, ..row }
}

/// What is being counted, or what went wrong.
fn about(board: &mut Board<Message>, shift: &OpenShift, shop: &Shop, area: Area) {
    if let Some(trouble) = &shift.trouble {
        let words = board.tell(trouble);
        // Until it is put away, Esc does that; then it signs out.
        let (label, shortcut) = (board.say("key-understood"), Some(Shortcut::Escape));
        let key = Key { id: "open-understood", label, shortcut, ..Key::default() };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: Some((key, Message::PutAwayPressed)) }
            .draw(board, area);
        return;
    }
    sheet(board, area);
    counting::about(board, &shift.counting, area);
    let width = board.fit.pick(150.0, 120.0);
    let at =
        Area::new(area.right() - width - 16.0, area.y + board.fit.pick(16.0, 8.0), width, board.fit.pick(52.0, 48.0));
    let label = board.say("key-sign-out");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "key-sign-out", label, shortcut, look: Look::Quiet, ..Key::default() };
    key.draw(board, at, Message::LeavePressed);
    if shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, access::Act::Receive)) {
        let label = board.say(if board.fit.is_rapat() { "key-stockroom-short" } else { "key-stockroom" });
        let shortcut = Some(Shortcut::Sign('g'));
        let key = Key { id: "key-stockroom", label, shortcut, look: Look::Quiet, ..Key::default() };
        key.draw(board, Area { x: at.x - at.w - 8.0, ..at }, Message::StockroomPressed);
    }
    if !board.fit.is_rapat() {
        let title = board.hand2(18.0, Face::Regular);
        let words = board.say("shift-opening-float");
        board.words((area.right() - 16.0, area.bottom() - 18.0), Side::Right, title, words);
    }
}
