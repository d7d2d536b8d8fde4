//! Draws the reports: at the left the shelves, or what the open report is asked for; at the right what stands on a
//! shelf, or the rows.

use super::contents::{Item, Shelf};
use super::{Message, Open, Reports, asking_view};
use crate::app::board::{Area, Board, Side};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::chart;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::progress::progress;
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::status;
use crate::app::widget::table::{self, Shown, Turn};
use crate::domain::text::Text;
use crate::reports::Report;
use crate::reports::chart::Chart;
use crate::reports::part::Part;
use crate::station::counter::writing::Form;

/// The signs that open what stands on a shelf.
const SIGNS: &str = "abcdefghijklmnopqr";
/// Keys side by side on a shelf, and their rows; more where a shelf holds more.
const ACROSS: usize = 2;
const ROWS: usize = 6;

pub fn view(reports: &Reports, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("reports-title");
    head::titled(&mut board, shop, title, None);
    let whole = board.whole();
    let left_w = board.fit.pick(340.0, 284.0);
    let left = Area::new(8.0, status::HEIGHT, left_w, whole.h - 8.0 - status::HEIGHT);
    let right = Area { x: left.right() + 8.0, w: whole.w - 24.0 - left_w, ..left };
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    match reports.open() {
        Some(open) => questions(&mut board, (reports, open), shop, left),
        None => shelves(&mut board, reports, shop, left),
    }
    board.place(right);
    sheet(&mut board, right);
    let rest = said(&mut board, reports, right);
    match (reports.open(), &reports.typing, &reports.found) {
        (Some(open), Some(typing), _) => asking_view::draw(&mut board, (reports, open, typing), rest),
        (Some(open), None, Some(part)) => match drawn(&board, reports, open, shop) {
            Some((chart, of)) => chart::draw(&mut board, &chart, of, rest),
            None => rows(&mut board, (reports, open, part), shop, rest),
        },
        (Some(_), None, None) if reports.said.is_some() && reports.refused => {}
        (Some(_), None, None) => {
            let words = board.say("reports-still-reading");
            empty(&mut board, rest, &words);
        }
        (None, ..) => items(&mut board, reports, shop, rest),
    }
    if reports.typing.is_none() {
        walking(&mut board);
    }
    board
}

/// The chart that is looked at, and which of them it is.
fn drawn(board: &Board<Message>, reports: &Reports, open: &Open, shop: &Shop) -> Option<(Chart, Option<String>)> {
    let at = open.chart?;
    let charts = reports.charts(shop);
    let of = Text::new("books-chart-of").with("at", at + 1).with("count", charts.len());
    let of = (charts.len() > 1).then(|| board.tell(&of));
    charts.into_iter().nth(at).map(|chart| (chart, of))
}

/// What was said, or how far a file is; answers with what is left of the sheet.
fn said(board: &mut Board<Message>, reports: &Reports, area: Area) -> Area {
    let height = board.fit.pick(92.0, 84.0);
    let place = Area::new(area.x + 8.0, area.y + 8.0, area.w - 16.0, height);
    let below = Area { y: place.bottom() + 4.0, h: area.bottom() - place.bottom() - 4.0, ..area };
    if let Some((done, whole)) = reports.written {
        let stop = board.fit.pick(150.0, 130.0);
        let inner = Area::new(place.x + 8.0, place.centre() - 22.0, place.w - stop - 32.0, 48.0);
        let counted = Text::new("reports-writing-of").with("done", count_of(done)).with("whole", count_of(whole));
        let words = if whole > 0 { board.tell(&counted) } else { board.say("reports-writing") };
        progress(board, inner, &words, done, whole.max(1));
        if whole == 0 {
            return below;
        }
        let label = board.say("key-stop");
        let key = Key { id: "reports-stop", label, shortcut: Some(Shortcut::F(6)), ..Key::default() };
        let at = Area::new(place.right() - stop, place.centre() - 26.0, stop, 52.0);
        key.draw(board, at, Message::StopPressed);
        return below;
    }
    let Some(said) = &reports.said else { return area };
    let (tone, icon) = match reports.refused {
        true => (Tone::Stop, Icon::Refused),
        false => (Tone::Done, Icon::Done),
    };
    let words = board.tell(said);
    let label = board.say("key-understood");
    let key = Some((Key { id: "reports-understood", label, ..Key::default() }, Message::PutAwayPressed));
    Notice { tone, icon, words, key }.draw(board, place);
    below
}

fn count_of(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

const fn shelf_name(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Sales => "reports-shelf-sales",
        Shelf::Stock => "reports-shelf-stock",
        Shelf::Pharmacy => "reports-shelf-pharmacy",
        Shelf::Buying => "reports-shelf-buying",
        Shelf::Members => "reports-shelf-members",
        Shelf::Loans => "reports-shelf-loans",
        Shelf::Books => "reports-shelf-books",
        Shelf::Oversight => "reports-shelf-oversight",
    }
}

fn shelves(board: &mut Board<Message>, reports: &Reports, shop: &Shop, area: Area) {
    let all = Reports::shelves(shop);
    let rows = Shelf::ALL.len() + 1;
    for (at, shelf) in all.into_iter().enumerate() {
        let label = board.say(shelf_name(shelf));
        let look = if reports.shelf == at { Look::Selected } else { Look::Plain };
        let shortcut = char::from_digit(u32::try_from(at + 1).unwrap_or(0), 10).map(Shortcut::Sign);
        let id = numbered("shelf", at + 1);
        let key = Key { id: &id, label, look, shortcut, ..Key::default() };
        key.draw(board, area.cell(1, rows, 8.0, (0, at), 1), Message::ShelfPressed(at));
    }
    back(board, area.cell(1, rows, 8.0, (0, rows - 1), 1));
}

fn back(board: &mut Board<Message>, area: Area) {
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "reports-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, area, Message::BackPressed);
}

fn items(board: &mut Board<Message>, reports: &Reports, shop: &Shop, area: Area) {
    let items = reports.items(shop);
    let inner = area.inset(16.0);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    if let Some(shelf) = Reports::shelves(shop).get(reports.shelf) {
        let words = board.say(shelf_name(*shelf));
        board.words((inner.x, inner.y + 24.0), Side::Left, title, words);
    }
    let top = inner.y + board.fit.pick(44.0, 38.0);
    let grid = Area { y: top, h: inner.bottom() - top, ..inner };
    // A long shelf stands in three columns: its keys stay large enough for a thumb.
    let across = if items.len() > ACROSS * ROWS { ACROSS + 1 } else { ACROSS };
    let rows = items.len().div_ceil(across).max(ROWS);
    for (at, item) in items.into_iter().enumerate() {
        let label = board.say(item.name());
        let icon = match item {
            Item::Report(_) => None,
            Item::Chart(_) => Some(Icon::Chart),
            Item::Journal => Some(Icon::Spreadsheet),
        };
        let look = if reports.item == at { Look::Selected } else { Look::Plain };
        let shortcut = SIGNS.chars().nth(at).map(Shortcut::Sign);
        let id = numbered("report", at + 1);
        let cell = grid.cell(across, rows, 8.0, (at % across, at / across), 1);
        let key = Key { id: &id, label, look, icon, shortcut, ..Key::default() };
        let fits = key.content_width(board) <= cell.w - 44.0;
        Key { icon: key.icon.filter(|_| fits), ..key }.draw(board, cell, Message::ItemPressed(at));
    }
}

/// What the open report is asked for, and the files that it can become.
fn questions(board: &mut Board<Message>, (reports, open): (&Reports, &Open), shop: &Shop, area: Area) {
    let typing = reports.typing.is_some();
    let title = board.hand(board.fit.pick(22.0, 20.0), Face::Bold);
    let name = board.say(super::contents::name(open.report));
    let lines = board.lines(title, &name, area.w - 16.0, 2);
    let mut y = area.y + 26.0;
    for line in &lines {
        board.words((area.x + 8.0, y), Side::Left, title, line.as_str());
        y += 25.0;
    }
    let step = board.fit.pick(60.0, 54.0);
    let height = step - 7.0;
    let mut y = y - 10.0;
    let mut row = || {
        let row = Area::new(area.x, y, area.w, height);
        y += step;
        row
    };
    asking_view::days(board, open, typing, &mut row);
    asking_view::asked(board, (reports, open), typing, &mut row);
    if open.report == Report::Inventory && Reports::may_list(shop) {
        let label = board.say("reports-asset-add");
        let shortcut = Some(Shortcut::Sign('n')).filter(|_| !typing);
        let key = Key { id: "reports-add", label, icon: Some(Icon::Plus), shortcut, ..Key::default() };
        key.draw(board, row(), Message::AddPressed);
    }
    let charts = reports.charts(shop).len();
    if charts > 0 {
        let next = open.chart.map_or(0, |at| at + 1);
        let label = if next < charts { "reports-show-chart" } else { "reports-show-rows" };
        let label = board.say(label);
        let icon = if next < charts { Icon::Chart } else { Icon::Spreadsheet };
        let shortcut = Some(Shortcut::Sign('g')).filter(|_| !typing);
        let key = Key { id: "reports-chart", label, icon: Some(icon), shortcut, ..Key::default() };
        key.draw(board, row(), Message::ChartPressed);
    }
    let files = row();
    let forms = [
        ("reports-pdf", "reports-pdf-key", Form::Pdf, 7),
        ("reports-xlsx", "reports-xlsx-key", Form::Xlsx, 8),
        ("reports-csv", "reports-csv-key", Form::Csv, 9),
    ];
    for (at, (id, label, form, f)) in forms.into_iter().enumerate() {
        let label = board.say(label);
        let look = if reports.found.is_some() && reports.written.is_none() { Look::Plain } else { Look::Off };
        let key = Key { id, label, look, shortcut: Some(Shortcut::F(f)), hint_after: true, ..Key::default() };
        key.draw(board, files.cell(3, 1, 8.0, (at, 0), 1), Message::FilePressed(form));
    }
    let height = board.fit.pick(60.0, 50.0);
    back(board, Area { y: area.bottom() - height, h: height, ..area });
}

fn rows(board: &mut Board<Message>, (reports, open, part): (&Reports, &Open, &Part), shop: &Shop, area: Area) {
    let stops = reports.stops();
    let opening = reports.opening(shop);
    let shown = Shown {
        table: &part.table,
        sums: part.sums.as_deref(),
        before: part.before,
        whole: part.whole,
        stops: &stops,
        at: open.at,
        pressed: &opening,
        column: Some(open.column),
        nothing: "reports-nothing",
    };
    table::draw(board, &shown, area, |turn| match turn {
        Turn::Row(row) => Message::RowPressed(row),
        Turn::By(by) => Message::Moved(by),
        Turn::More => Message::MorePressed,
        Turn::Column(column) => Message::ColumnTurned(column),
    });
}

fn walking(board: &mut Board<Message>) {
    let walk = [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -10), (Shortcut::PageDown, 10)];
    for (shortcut, by) in walk {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::OpenPressed).shortcut = Some(Shortcut::Enter);
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::ColumnTurned(1)).shortcut = Some(Shortcut::Left);
}
