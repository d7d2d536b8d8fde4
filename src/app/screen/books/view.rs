//! Draws the books: what can be opened at the left, what is open at the right, the code of a total over it.

use super::{
    About, Books, CHOICES, CODE, Choice, Message, SIGNS, WRITING, Writing, acts_view, chart_view, entry_view,
    planning_view, register_view, written,
};
use crate::app::board::{Area, Board, Side};
use crate::app::head;
use crate::app::screen::books::acts::VERIFYING;
use crate::app::screen::stockroom::view::leaving_keys;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::table::{self, Shown, Turn};
use crate::app::widget::{field, pad, status};
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::reports::Report;
use crate::reports::table::{Cell, Table};

/// Keys side by side at the left, and their rows.
const ACROSS: usize = 2;
const ROWS: usize = 9;

pub fn view(books: &Books, shop: &Shop) -> Board<Message> {
    let mut board = whole(books, shop);
    if books.leaving {
        leaving(&mut board, shop);
    }
    board
}

/// Whether what is typed is thrown away.
fn leaving(board: &mut Board<Message>, shop: &Shop) {
    board.cover();
    let (_, right) = halves(board, shop);
    board.place(right);
    let ground = board.inks.ground;
    board.plate(right, ground, 0.0);
    let (title, words) = (board.say("leaving-title"), board.say("leaving-books"));
    let keys = leaving_keys(board, Message::BackPressed, Message::LeavePressed);
    let height = board.fit.pick(230.0, 210.0);
    dialog(board, Area { y: right.centre() - height / 2.0, h: height, ..right }, (&title, &words), keys);
}

/// Keys at the left, what is open at the right; the other way round for the left-handed.
fn halves(board: &Board<Message>, shop: &Shop) -> (Area, Area) {
    let whole = board.whole();
    let left_w = board.fit.pick(372.0, 300.0);
    let left = Area::new(8.0, status::HEIGHT, left_w, whole.h - 8.0 - status::HEIGHT);
    let right = Area { x: left.right() + 8.0, w: whole.w - 24.0 - left_w, ..left };
    match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    }
}

fn whole(books: &Books, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("books-title");
    head::titled(&mut board, shop, title, Some(books.year.to_string()));
    let (left, right) = halves(&board, shop);
    board.place(left);
    keys(&mut board, books, shop, left);
    board.place(right);
    sheet(&mut board, right);
    let mut rest = right;
    // What is wrong with what is typed is said where it stands: the keys below it keep their size.
    let typed = is_typing(books);
    if let Some(said) = books.said.as_ref().filter(|_| !typed) {
        let place = Area::new(right.x + 8.0, right.y + 8.0, right.w - 16.0, board.fit.pick(100.0, 92.0));
        let (tone, icon) = match (books.refused, said.key) {
            (true, _) => (Tone::Stop, Icon::Refused),
            (false, WRITING | VERIFYING) => (Tone::Info, Icon::Waiting),
            (false, _) => (Tone::Done, Icon::Done),
        };
        let words = board.tell(said);
        let label = board.say("key-understood");
        let key = Some((Key { id: "books-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone, icon, words, key }.draw(&mut board, place);
        rest = Area { y: place.bottom() + 4.0, h: right.bottom() - place.bottom() - 4.0, ..right };
    }
    if let Some(code) = &books.code {
        typing(&mut board, (code, books.said.as_ref()), rest);
        return board;
    }
    if let Some(writing) = &books.writing {
        written_down(&mut board, (writing, books.year, books.said.as_ref()), rest);
        return board;
    }
    if drawn_by_itself(&mut board, (books, shop), &mut rest) {
        return board;
    }
    if let Some(planning) = books.budget() {
        if let Some((account, typed)) = &planning.typed {
            planning_view::typing(&mut board, (books, planning, (*account, typed)), rest);
            return board;
        }
        let keys = board.fit.pick(64.0, 58.0);
        planning_view::keys(&mut board, planning, Area { y: rest.bottom() - keys, h: keys, ..rest });
        rest.h -= keys;
    }
    findings(&mut board, books, &mut rest);
    faults(&mut board, books, &mut rest);
    match (books.table(), books.charts().get(books.at)) {
        (Some(table), _) => open_table(&mut board, books, table, rest),
        (None, Some(chart)) => chart_view::draw(&mut board, (chart, books.at, books.charts().len()), rest),
        (None, None) if books.said.is_some() => {}
        (None, None) => {
            let words = board.say("books-still-reading");
            empty(&mut board, rest, &words);
        }
    }
    board
}

/// Below the supervisors' findings: the chosen one in full, and what is done with them.
fn findings(board: &mut Board<Message>, books: &Books, rest: &mut Area) {
    if !books.has_findings() {
        return;
    }
    let keys = board.fit.pick(64.0, 58.0);
    finding_keys(board, Area { y: rest.bottom() - keys, h: keys, ..*rest });
    rest.h -= keys;
    let whole = board.fit.pick(104.0, 96.0);
    in_full(board, books, ["finding", "answer"], Area { y: rest.bottom() - whole, h: whole, ..*rest });
    rest.h -= whole;
}

/// The signs and Enter are for what is typed.
fn is_typing(books: &Books) -> bool {
    let written = books.code.is_some() || books.writing.is_some() || books.is_planning();
    written || books.is_entering() || books.is_registering() || books.is_rating()
}

/// What the office writes: an entry by hand, a line of a book, what closes. Where it does not take the whole sheet, its
/// keys do not.
fn drawn_by_itself(board: &mut Board<Message>, (books, shop): (&Books, &Shop), rest: &mut Area) -> bool {
    if books.has_entry() {
        if let Some(typing) = &books.entry.typing {
            entry_view::typing(board, (books, typing), *rest);
            return true;
        }
        let foot = entry_view::foot(board);
        let below = Area { y: rest.bottom() - foot, h: foot, ..*rest };
        let may = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, Act::PostJournal));
        entry_view::keys(board, books, (may, below));
        let table = entry_view::table(books, board.style.language);
        open_table(board, books, &table, Area { h: rest.h - foot, ..*rest });
        return true;
    }
    if books.has_acts() {
        match books.ends() {
            _ if books.is_rating() => acts_view::rate(board, &books.acts, *rest),
            Some(ends) => acts_view::draw(board, (books, ends), shop, *rest),
            None => {
                let words = board.say("books-still-reading");
                empty(board, *rest, &words);
            }
        }
        return true;
    }
    if books.is_registering() {
        register_view::draw(board, (books, shop), *rest);
        return true;
    }
    if books.has_registers() {
        let keys = board.fit.pick(64.0, 58.0);
        register_view::key(board, Area { y: rest.bottom() - keys, h: keys, ..*rest });
        rest.h -= keys;
    }
    false
}

fn open_table(board: &mut Board<Message>, books: &Books, table: &Table, area: Area) {
    let stops = books.stops();
    let opening: Vec<usize> = books.opening().into_iter().map(|(row, _)| row).collect();
    // A finding opens nothing, and is chosen to be answered; a file is read.
    let pressed = if books.has_findings() || books.has_entry() || books.has_lists() || books.has_faults() {
        &stops
    } else {
        &opening
    };
    let sums = table.totals();
    let shown = Shown {
        table,
        sums: sums.as_deref(),
        before: 0,
        whole: table.rows().len(),
        stops: &stops,
        at: books.at,
        pressed,
        column: Some(books.column),
        nothing: match () {
            () if books.has_entry() => "entry-none",
            () if books.has_lists() => "delivery-list-none",
            () => "books-nothing",
        },
    };
    table::draw(board, &shown, area, |turn| match turn {
        Turn::Row(row) => Message::RowPressed(row),
        Turn::By(by) => Message::Moved(by),
        Turn::Column(column) => Message::ColumnTurned(column),
        // All of it is here.
        Turn::More => Message::Moved(0),
    });
}

/// What a report is called on its key.
const fn named(choice: Choice) -> &'static str {
    match choice {
        Choice::Charts => "books-charts",
        Choice::Budget => "books-budget",
        Choice::Entry => "books-entry",
        Choice::Acts => "books-ends",
        Choice::Report(Report::TrialBalance) => "books-trial-balance",
        Choice::Report(Report::BalanceSheet) => "books-balance-sheet",
        Choice::Report(Report::Income) => "books-income",
        Choice::Report(Report::CashFlow) => "books-cash-flow",
        Choice::Report(Report::Tax) => "books-tax",
        Choice::Report(Report::Savings) => "books-savings",
        Choice::Report(Report::Loans) => "books-loans",
        Choice::Report(Report::Checks) => "books-checks",
        Choice::Report(Report::Findings) => "books-findings",
        Choice::Report(_) => "books-registers",
    }
}

fn keys(board: &mut Board<Message>, books: &Books, shop: &Shop, area: Area) {
    let open = books.choice();
    // While a code or words are typed the signs are theirs.
    let typing = is_typing(books);
    let size = board.fit.pick(17.0, 16.0);
    let cell = |at: usize| area.cell(ACROSS, ROWS, 8.0, (at % ACROSS, at / ACROSS), 1);
    for (at, choice) in CHOICES.into_iter().enumerate() {
        let look = if open == Some(at) && !typing { Look::Selected } else { Look::Plain };
        let label = board.say(named(choice));
        let shortcut = SIGNS.chars().nth(at).map(Shortcut::Sign).filter(|_| !typing);
        let id = numbered("books", at + 1);
        let key = Key { id: &id, label, look, size, shortcut, ..Key::default() };
        key.draw(board, cell(at), Message::ChoicePressed(at));
    }
    let other = books.other_year(shop);
    let year = board.tell(&Text::new("books-year").with("year", other.to_string()));
    let (code, files, back) = (board.say("books-code"), board.say("books-files"), board.say("key-back"));
    let last = [
        ("books-other-year", year, Icon::Calendar, Shortcut::F(7), Message::YearPressed(other)),
        ("books-code", code, Icon::Code, Shortcut::F(8), Message::CodePressed),
        ("books-files", files, Icon::Spreadsheet, Shortcut::F(9), Message::FilesPressed),
        ("books-back", back, Icon::Back, Shortcut::Escape, Message::BackPressed),
    ];
    for (at, (id, label, sign, shortcut, message)) in (CHOICES.len()..).zip(last) {
        let key = Key { id, label, icon: Some(sign), size, shortcut: Some(shortcut), ..Key::default() };
        let fits = key.content_width(board) <= cell(at).w - 44.0;
        Key { icon: key.icon.filter(|_| fits), ..key }.draw(board, cell(at), message);
    }
    if typing {
        return;
    }
    let walk = [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -10), (Shortcut::PageDown, 10)];
    for (shortcut, by) in walk {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::OpenPressed).shortcut = Some(Shortcut::Enter);
    if books.charts().is_empty() {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::ColumnTurned(1)).shortcut = Some(Shortcut::Left);
    }
}

/// What can be done with a finding: noted and closed by the supervisors, answered by the board.
fn finding_keys(board: &mut Board<Message>, area: Area) {
    let [note, answer, close] = ["finding-note", "finding-reply", "finding-close"].map(|label| board.say(label));
    let key = |id, label, shortcut| Key { id, label, shortcut: Some(shortcut), ..Key::default() };
    let keys = vec![
        (key("finding-note", note, Shortcut::F(5)), Message::NotePressed),
        (key("finding-reply", answer, Shortcut::F(6)), Message::AnswerPressed),
        (key("finding-close", close, Shortcut::F(10)), Message::ClosePressed),
    ];
    let inner = Area::new(area.x + 12.0, area.y + 2.0, area.w - 24.0, area.h - 10.0);
    key::row(board, inner, 8.0, keys);
}

/// The whole of what is wrong with the row of a file that is chosen.
fn faults(board: &mut Board<Message>, books: &Books, rest: &mut Area) {
    if books.has_faults() {
        let whole = board.fit.pick(80.0, 76.0);
        in_full(board, books, ["reason"], Area { y: rest.bottom() - whole, h: whole, ..*rest });
        rest.h -= whole;
    }
}

/// What these columns say in the row that the keyboard stands on: the table has no room for all of their words.
fn in_full<const N: usize>(board: &mut Board<Message>, books: &Books, columns: [&str; N], area: Area) {
    let fill = board.inks.sunk;
    board.plate(area, fill, 0.0);
    let row = books.stops().get(books.at).and_then(|row| books.table()?.rows().get(*row));
    let Some(row) = row else { return };
    let words = |name: &str| {
        let at = books.table()?.columns.iter().position(|column| column.name == name)?;
        match row.get(at)? {
            Cell::Words(words) => Some(words.to_string()),
            Cell::Term(term) => Some(board.tell(&term.words)),
            _ => None,
        }
    };
    let all = columns.map(|column| words(column).unwrap_or_default());
    let bold = board.hand(16.0, Face::SemiBold);
    let plain = board.hand(16.0, Face::Regular);
    let mut y = area.y + 22.0;
    for (at, text) in all.iter().enumerate() {
        let hand = if at == 0 { bold } else { plain };
        for line in board.lines(hand, text, area.w - 32.0, 2) {
            board.words((area.x + 16.0, y), Side::Left, hand, line);
            y += 22.0;
        }
    }
}

/// What was found, what the board answers, or the number of minutes: a field, letters for a finger, and a key to save.
fn written_down(board: &mut Board<Message>, (writing, year, said): (&Writing, i16, Option<&Text>), area: Area) {
    let inner = area.inset(16.0);
    let title = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let text = match writing.about {
        About::Finding => Text::new("finding-new"),
        About::Answer(number) => Text::new("finding-reply-to").with("number", number),
        About::Minutes => Text::new("budget-minutes-of").with("year", year.to_string()),
    };
    let title = if said.is_some() { title.in_ink(board.inks.stop) } else { title };
    let words = board.tell(said.unwrap_or(&text));
    let words = board.fitted(title, &words, inner.w);
    board.words((inner.x, inner.y + 20.0), Side::Left, title, words);
    let entry = Area::new(inner.x, inner.y + 34.0, inner.w, board.fit.pick(96.0, 84.0));
    let (fill, edge) = (board.inks.panel, (3.0, board.inks.ink));
    board.edged(entry, fill, Some(edge), [6.0; 4]);
    let hand = board.hand(board.fit.pick(20.0, 18.0), Face::Regular);
    let shown = format!("{}▏", writing.words);
    for (at, line) in board.lines(hand, &shown, entry.w - 24.0, 3).into_iter().enumerate() {
        board.words((entry.x + 12.0, entry.y + 28.0 + 26.0 * at as f32), Side::Left, hand, line);
    }
    let save_h = board.fit.pick(64.0, 56.0);
    let keys = Area::new(inner.x, entry.bottom() + 12.0, inner.w, inner.bottom() - save_h - entry.bottom() - 24.0);
    letters(board, keys, Message::Typed);
    let label = board.say("key-save");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "finding-save", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, Area { y: inner.bottom() - save_h, h: save_h, ..inner }, Message::SavePressed);
}

/// The code as it stands on the paper, and its digits under the thumb.
fn typing(board: &mut Board<Message>, (code, said): (&str, Option<&Text>), area: Area) {
    let x = area.x + 24.0;
    let width = (area.w - 48.0).min(520.0);
    let title = board.hand(board.fit.pick(24.0, 21.0), Face::Bold);
    let words = board.say("books-code-title");
    board.words((x, area.y + 44.0), Side::Left, title, words);
    let entry = Area::new(x, area.y + 62.0, width, board.fit.pick(64.0, 56.0));
    let state = match said {
        Some(_) => field::State::Wrong,
        None if code.len() < CODE => field::State::Typing,
        None => field::State::Rest,
    };
    field::number(board, entry, state, board.fit.pick(34.0, 30.0), &written(code));
    let detail = match said {
        Some(_) => board.hand(16.0, Face::SemiBold).in_ink(board.inks.stop),
        None => board.hand2(16.0, Face::Regular),
    };
    let words = said.map_or_else(|| board.say("books-code-words"), |said| board.tell(said));
    let lines = board.lines(detail, &words, width, 2);
    for (at, line) in lines.iter().enumerate() {
        board.words((x, entry.bottom() + 26.0 + 22.0 * at as f32), Side::Left, detail, line.as_str());
    }
    let top = entry.bottom() + 64.0;
    let grid = Area::new(x, top, width, (area.bottom() - top - 16.0).min(board.fit.pick(380.0, 346.0)));
    for (at, digits) in ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"].into_iter().enumerate() {
        let column = if digits == "0" { 1 } else { at % 3 };
        let sign = digits.chars().next().unwrap_or('0');
        pad::digit(board, grid.cell(3, 4, 8.0, (column, at / 3), 1), digits, Message::DigitPressed(sign));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(3, 4, 8.0, (2, 3), 1), erase, Message::ErasePressed);
}
