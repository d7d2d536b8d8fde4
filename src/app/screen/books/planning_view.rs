//! Draws what is typed of a budget: the keys below its accounts, and the amount of one account over a number pad.

use super::planning::Planning;
use super::{Books, Message};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::{field, pad};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::reports::trial_balance::name;

/// What stands on the pad, three in a row.
const PAD: [&str; 12] = ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0", "00", "000"];

/// What can be done with all of it: begun from the year before, and agreed to.
pub fn keys(board: &mut Board<Message>, planning: &Planning, area: Area) {
    let before = Text::new("budget-take-realised").with("year", (planning.plan.year - 1).to_string());
    let minutes = match planning.decision.as_str() {
        "" => board.say("budget-minutes"),
        number => board.tell(&Text::new("budget-minutes-given").with("number", number)),
    };
    let (file, before, agree) = (board.say("budget-file"), board.tell(&before), board.say("budget-agree"));
    let key = |id, label, shortcut, look| Key { id, label, shortcut: Some(shortcut), look, ..Key::default() };
    let keys = vec![
        (key("budget-file", file, Shortcut::F(4), Look::Plain), Message::FromFilePressed),
        (key("budget-realised", before, Shortcut::F(5), Look::Plain), Message::RealisedPressed),
        (key("budget-minutes", minutes, Shortcut::F(6), Look::Plain), Message::MinutesPressed),
        (key("budget-agree", agree, Shortcut::F(10), Look::Go), Message::AgreePressed),
    ];
    let inner = Area::new(area.x + 12.0, area.y + 2.0, area.w - 24.0, area.h - 10.0);
    key::row(board, inner, 8.0, keys);
}

/// The account, what the year before brought on it, and what is planned, under the thumb.
pub fn typing(
    board: &mut Board<Message>,
    (books, planning, (account, typed)): (&Books, &Planning, (AccountCode, &str)),
    area: Area,
) {
    let inner = Area::new(area.x + 24.0, area.y, area.w - 48.0, area.h);
    let width = inner.w.min(560.0);
    let title = board.hand(board.fit.pick(24.0, 21.0), Face::Bold);
    let words = format!("{account} {}", name(account, board.style.language));
    let words = board.fitted(title, &words, inner.w);
    board.words((inner.x, area.y + 40.0), Side::Left, title, words);
    let small = board.hand2(16.0, Face::Regular);
    let before = Text::new("budget-before").with("year", (planning.plan.year - 1).to_string());
    let words = board.tell(&before.with("amount", planning.before(account)));
    board.words((inner.x, area.y + 66.0), Side::Left, small, words);
    let entry = Area::new(inner.x, area.y + 82.0, width, board.fit.pick(64.0, 56.0));
    let (state, amount) = match typed.parse::<i64>() {
        Ok(amount) => (field::State::Typing, Rupiah::of(amount)),
        Err(_) => (field::State::Rest, planning.amount(account)),
    };
    field::number(board, entry, state, board.fit.pick(34.0, 30.0), &format::plain_on_screen(amount));
    let top = entry.bottom() + 16.0;
    let most = board.fit.pick(400.0, 350.0);
    let grid = Area::new(inner.x, top, width, (area.bottom() - top - 16.0).min(most));
    for (at, digits) in PAD.into_iter().enumerate() {
        pad::digit(board, grid.cell(4, 4, 8.0, (at % 3, at / 3), 1), digits, Message::DigitsPressed(digits));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(4, 4, 8.0, (3, 0), 1), erase, Message::ErasePressed);
    let (first, last) = (grid.cell(4, 4, 8.0, (3, 1), 1), grid.cell(4, 4, 8.0, (3, 3), 1));
    let is_last = books.at + 1 >= books.stops().len();
    let label = board.say(if is_last { "key-save" } else { "budget-next" });
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "budget-next", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, Area { h: last.bottom() - first.y, ..first }, Message::OpenPressed);
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}
