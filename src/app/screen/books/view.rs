//! Draws the books: what can be opened at the left, what is open at the right, the code of a total over it.

use super::{Books, CHOICES, CODE, Choice, Message, chart_view, table_view, written};
use crate::app::board::{Area, Board, Side};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::{field, pad, status};
use crate::domain::text::Text;
use crate::reports::Report;

/// Keys side by side at the left, and their rows.
const ACROSS: usize = 2;
const ROWS: usize = 7;

pub fn view(books: &Books, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("books-title");
    head::titled(&mut board, shop, title, Some(books.year.to_string()));
    let whole = board.whole();
    let left_w = board.fit.pick(372.0, 300.0);
    let left = Area::new(8.0, status::HEIGHT, left_w, whole.h - 8.0 - status::HEIGHT);
    let right = Area { x: left.right() + 8.0, w: whole.w - 24.0 - left_w, ..left };
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    keys(&mut board, books, shop, left);
    board.place(right);
    sheet(&mut board, right);
    let mut rest = right;
    if let Some(said) = &books.said {
        let place = Area::new(right.x + 8.0, right.y + 8.0, right.w - 16.0, board.fit.pick(100.0, 92.0));
        let tone = if books.refused { Tone::Stop } else { Tone::Attention };
        let icon = if books.refused { Icon::Refused } else { Icon::Attention };
        let words = board.tell(said);
        let label = board.say("key-understood");
        let key = Some((Key { id: "books-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone, icon, words, key }.draw(&mut board, place);
        rest = Area { y: place.bottom() + 4.0, h: right.bottom() - place.bottom() - 4.0, ..right };
    }
    if let Some(code) = &books.code {
        typing(&mut board, code, rest);
        return board;
    }
    match (books.table(), books.charts().get(books.at)) {
        (Some(table), _) => table_view::draw(&mut board, books, table, rest),
        (None, Some(chart)) => chart_view::draw(&mut board, (chart, books.at, books.charts().len()), rest),
        (None, None) if books.said.is_some() => {}
        (None, None) => {
            let words = board.say("books-still-reading");
            empty(&mut board, rest, &words);
        }
    }
    board
}

/// What a report is called on its key.
const fn named(choice: Choice) -> &'static str {
    match choice {
        Choice::Charts => "books-charts",
        Choice::Report(Report::TrialBalance) => "books-trial-balance",
        Choice::Report(Report::BalanceSheet) => "books-balance-sheet",
        Choice::Report(Report::Income) => "books-income",
        Choice::Report(Report::CashFlow) => "books-cash-flow",
        Choice::Report(Report::Tax) => "books-tax",
        Choice::Report(Report::Savings) => "books-savings",
        Choice::Report(Report::Loans) => "books-loans",
        Choice::Report(Report::Checks) => "books-checks",
        Choice::Report(_) => "books-registers",
    }
}

fn keys(board: &mut Board<Message>, books: &Books, shop: &Shop, area: Area) {
    let open = books.choice();
    // While a code is typed the digits are its own.
    let typing = books.code.is_some();
    let size = board.fit.pick(17.0, 16.0);
    let cell = |at: usize| area.cell(ACROSS, ROWS, 8.0, (at % ACROSS, at / ACROSS), 1);
    for (at, choice) in CHOICES.into_iter().enumerate() {
        let look = if open == Some(at) && !typing { Look::Selected } else { Look::Plain };
        let label = board.say(named(choice));
        let sign = char::from_digit(u32::try_from((at + 1) % 10).unwrap_or_default(), 10);
        let shortcut = sign.map(Shortcut::Sign).filter(|_| !typing);
        let id = numbered("books", at + 1);
        let key = Key { id: &id, label, look, size, shortcut, ..Key::default() };
        key.draw(board, cell(at), Message::ChoicePressed(at));
    }
    let other = books.other_year(shop);
    let year = board.tell(&Text::new("books-year").with("year", other.to_string()));
    let (code, files, back) = (board.say("books-code"), board.say("books-files"), board.say("key-back"));
    let last = [
        ("books-other-year", year, Icon::Clock, Shortcut::F(7), Message::YearPressed(other)),
        ("books-code", code, Icon::Search, Shortcut::F(8), Message::CodePressed),
        ("books-files", files, Icon::Spreadsheet, Shortcut::F(9), Message::FilesPressed),
        ("books-back", back, Icon::Undo, Shortcut::Escape, Message::BackPressed),
    ];
    for (at, (id, label, sign, shortcut, message)) in (CHOICES.len()..).zip(last) {
        let key = Key { id, label, icon: Some(sign), size, shortcut: Some(shortcut), ..Key::default() };
        let fits = key.content_width(board) <= cell(at).w - 44.0;
        Key { icon: key.icon.filter(|_| fits), ..key }.draw(board, cell(at), message);
    }
    if typing {
        return;
    }
    let walk = [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::Left, -1), (Shortcut::Right, 1)];
    for (shortcut, by) in walk.into_iter().chain([(Shortcut::PageUp, -10), (Shortcut::PageDown, 10)]) {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::OpenPressed).shortcut = Some(Shortcut::Enter);
}

/// The code as it stands on the paper, and its digits under the thumb.
fn typing(board: &mut Board<Message>, code: &str, area: Area) {
    let x = area.x + 24.0;
    let width = (area.w - 48.0).min(520.0);
    let title = board.hand(board.fit.pick(24.0, 21.0), Face::Bold);
    let words = board.say("books-code-title");
    board.words((x, area.y + 44.0), Side::Left, title, words);
    let entry = Area::new(x, area.y + 62.0, width, board.fit.pick(64.0, 56.0));
    let state = if code.len() < CODE { field::State::Typing } else { field::State::Rest };
    field::number(board, entry, state, board.fit.pick(34.0, 30.0), &written(code));
    let detail = board.hand2(16.0, Face::Regular);
    let words = board.say("books-code-words");
    let lines = board.lines(detail, &words, width, 2);
    for (at, line) in lines.iter().enumerate() {
        board.words((x, entry.bottom() + 26.0 + 22.0 * at as f32), Side::Left, detail, line.as_str());
    }
    let top = entry.bottom() + 64.0;
    let grid = Area::new(x, top, width, (area.bottom() - top - 16.0).min(board.fit.pick(360.0, 300.0)));
    for (at, digits) in ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"].into_iter().enumerate() {
        let column = if digits == "0" { 1 } else { at % 3 };
        let sign = digits.chars().next().unwrap_or('0');
        pad::digit(board, grid.cell(3, 4, 8.0, (column, at / 3), 1), digits, Message::DigitPressed(sign));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(3, 4, 8.0, (2, 3), 1), erase, Message::ErasePressed);
}
