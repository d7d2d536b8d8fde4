//! Draws X: the figures of the shift in two columns.

use super::{MONEY, Message, NUMBERS, ReportX, always};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::status;
use crate::domain::drawer::shift;
use crate::locale::format;
use crate::till::answer::StatementView;

pub fn view(screen: &ReportX, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let whole = board.whole();
    let key_h = board.fit.pick(72.0, 56.0);
    let top = status::HEIGHT;
    let page = Area::new(8.0, top, whole.w - 16.0, whole.h - top - key_h - 16.0);
    board.place(page);
    let mut sheet_area = page;
    if let Some(trouble) = &screen.trouble {
        let notice = Area { h: board.fit.pick(100.0, 84.0), ..page };
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Key { id: "x-understood", label, ..Key::default() };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: Some((key, Message::PutAwayPressed)) }
            .draw(&mut board, notice);
        sheet_area = Area { y: notice.bottom() + 8.0, h: page.h - notice.h - 8.0, ..page };
    }
    sheet(&mut board, sheet_area);
    if let Some(statement) = &screen.statement {
        figures(&mut board, statement, sheet_area);
    }
    let foot = Area::new(8.0, page.bottom() + 8.0, page.w, key_h);
    board.place(foot);
    let half = (foot.w - 8.0) / 2.0;
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "x-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(&mut board, Area { w: half, ..foot }, Message::BackPressed);
    let label = board.say(if screen.printed { "x-printed" } else { "key-print-x" });
    let shortcut = Some(Shortcut::F(9));
    let key = Key { id: "x-print", label, icon: Some(Icon::Printer), shortcut, ..Key::default() };
    key.draw(&mut board, Area { x: foot.right() - half, w: half, ..foot }, Message::PrintPressed);
    board
}

fn figures(board: &mut Board<Message>, statement: &StatementView, area: Area) {
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say("key-report-x");
    board.words((area.x + 24.0, area.y + board.fit.pick(42.0, 32.0)), Side::Left, title, words);
    let second = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let words = board.say(if statement.expected.is_some() { "x-counted" } else { "paper-blind" });
    board.words((area.right() - 24.0, area.y + board.fit.pick(42.0, 32.0)), Side::Right, second, words);
    let mut rows = vec![("paper-opening", format::plain_on_screen(statement.opening))];
    for (key, word) in MONEY {
        let amount = shift::sum(&statement.figures, key);
        if !amount.is_zero() || always(key) {
            rows.push((word, format::plain_on_screen(amount)));
        }
    }
    for (key, word) in NUMBERS {
        rows.push((word, shift::number(&statement.figures, key).to_string()));
    }
    let optional = [
        ("paper-expected", statement.expected),
        ("paper-counted", statement.counted),
        ("paper-exact", statement.difference),
    ];
    rows.extend(optional.into_iter().filter_map(|(word, amount)| Some((word, format::plain_on_screen(amount?)))));
    let column_w = (area.w - 72.0) / 2.0;
    let half = rows.len().div_ceil(2);
    let top = area.y + board.fit.pick(84.0, 62.0);
    let step = ((area.bottom() - top - 8.0) / half as f32).min(board.fit.pick(42.0, 32.0));
    let label = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let figure = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold);
    for (index, (word, figures)) in rows.into_iter().enumerate() {
        let x = area.x + 24.0 + (column_w + 24.0) * (index / half) as f32;
        let y = top + step * (index % half) as f32;
        let words = board.say(word);
        board.words((x, y), Side::Left, label, words);
        board.words((x + column_w, y), Side::Right, figure, figures);
    }
}
