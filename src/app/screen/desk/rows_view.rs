//! Draws what a member has as rows to choose from: savings with the months behind, kasbon with its limit, loans with
//! the next instalment, the PIN.

use super::view::word;
use super::{Choice, Desk, Message};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::key;
use crate::app::widget::sheet::{list_row, sheet};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::standing::{LoanStanding, PinState, Standing};

/// Rows that are there whatever the member has.
const PLAIN: usize = 6;
/// Rows for loans: one at a time is the rule, a second may have been taken over. Of more one is shown, and the way to
/// the others.
const LOANS_MOST: usize = 2;

/// A row: its figure, what stands under its name, and whether that needs a hand.
struct Row {
    choice: Choice,
    figure: String,
    below: Text,
    behind: bool,
    /// To the loans that have no row now.
    on: bool,
}

/// How many of so many loans have a row at once.
pub const fn loans_shown(count: usize) -> usize {
    if count > LOANS_MOST { LOANS_MOST - 1 } else { LOANS_MOST }
}

pub fn rows(board: &mut Board<Message>, desk: &Desk, standing: &Standing, area: Area) {
    sheet(board, area);
    let head_h = board.fit.pick(88.0, 58.0);
    let x = area.x + 20.0;
    let name = board.hand(board.fit.pick(30.0, 23.0), Face::SemiBold);
    let shown = board.fitted(name, &standing.name, area.w - 40.0);
    board.words((x, area.y + board.fit.pick(42.0, 28.0)), Side::Left, name, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = format!("{} · {}", standing.number, standing.kelurahan);
    let shown = board.fitted(second, &words, area.w - 40.0);
    board.words((x, area.y + board.fit.pick(72.0, 49.0)), Side::Left, second, shown);
    let list = Area { y: area.y + head_h, h: area.h - head_h, ..area };
    let all = if desk.terms { of_terms(standing) } else { of(standing, desk.loan_from) };
    let height = (list.h / (PLAIN + LOANS_MOST) as f32).min(board.fit.pick(68.0, 52.0));
    for (index, row) in all.iter().enumerate() {
        let at = Area { y: list.y + height * index as f32, h: height, ..list };
        draw(board, row, at, (index, desk.choice == Some(row.choice) && !row.on));
    }
}

fn of(standing: &Standing, loan_from: usize) -> Vec<Row> {
    let row = |choice, figure: Rupiah, below| {
        let figure = format::plain_on_screen(figure);
        Row { choice, figure, below, behind: false, on: false }
    };
    let missing = standing.pokok_missing();
    let pokok = match missing.is_zero() {
        true => Text::new("desk-pokok-whole-below"),
        false => Text::new("desk-pokok-missing").with("missing", missing),
    };
    let kasbon =
        Text::new("desk-kasbon-left").with("left", standing.kasbon_left()).with("limit", standing.kasbon_limit);
    let mut rows = vec![
        Row { behind: !missing.is_zero(), ..row(Choice::Pokok, standing.pokok, pokok) },
        wajib(standing),
        row(Choice::Sukarela, standing.sukarela, Text::new("desk-sukarela-below")),
        row(Choice::Withdraw, standing.sukarela, Text::new("desk-withdraw-below")),
        row(Choice::Kasbon, standing.kasbon, kasbon),
    ];
    let count = standing.loans.len();
    let shown = standing.loans.iter().enumerate().skip(loan_from).take(loans_shown(count));
    rows.extend(shown.map(|(at, of)| loan(at, of)));
    rows.extend((count > LOANS_MOST).then(|| others(standing, loan_from)));
    let pin = match standing.pin {
        PinState::None => "desk-pin-none",
        PinState::Set => "desk-pin-set",
        PinState::Locked => "desk-pin-locked",
    };
    rows.push(Row {
        choice: Choice::Pin,
        figure: String::new(),
        below: Text::new(pin),
        behind: standing.pin == PinState::Locked,
        on: false,
    });
    rows
}

/// A new deposit, and those that there are.
fn of_terms(standing: &Standing) -> Vec<Row> {
    let new = Row {
        choice: Choice::NewTerm,
        figure: String::new(),
        below: Text::new("desk-term-new-below"),
        behind: false,
        on: false,
    };
    let room = PLAIN + LOANS_MOST - 1;
    let all = standing.terms.iter().enumerate().take(room).map(|(at, of)| {
        let agreed = &of.deposit.agreed;
        let key = if of.early { "desk-term-runs" } else { "desk-term-due" };
        let below = Text::new(key).with("term", agreed.term.as_str()).with("due", agreed.due);
        let below = below.with("rate", agreed.rate_year.replace('.', ","));
        Row {
            choice: Choice::Term(at),
            figure: format::plain_on_screen(of.deposit.principal),
            below,
            behind: !of.early,
            on: false,
        }
    });
    std::iter::once(new).chain(all).collect()
}

fn wajib(standing: &Standing) -> Row {
    let figure = format::plain_on_screen(standing.wajib);
    let (below, behind) = match &standing.months {
        Some(months) if months.behind > 0 => {
            let text = Text::new("desk-wajib-behind").with("count", months.behind);
            (text.with("amount", months.behind_amount), true)
        }
        // Who owes none yet has paid until no month.
        Some(_) if standing.wajib.is_zero() => (Text::new("desk-wajib-none"), false),
        Some(months) => {
            let until = format::month_year(months.next.plus(-1).first_day());
            (Text::new("desk-wajib-until").with("month", until), false)
        }
        None => (Text::new("desk-wajib-unknown"), false),
    };
    Row { choice: Choice::Wajib, figure, below, behind, on: false }
}

fn loan(at: usize, loan: &LoanStanding) -> Row {
    let figure = format::plain_on_screen(loan.debt.balance);
    let days = loan.debt.days_overdue();
    let head = |key| Text::new(key).with("loan", loan.loan.as_str()).with("months", loan.months);
    let below = match loan.next() {
        Some(next) if days > 0 => {
            head("desk-loan-late").with("no", i64::from(next.no)).with("days", days).with("due", loan.due.total())
        }
        Some(next) => {
            let due = next.parts.total();
            head("desk-loan-next").with("no", i64::from(next.no)).with("due", due).with("date", next.due)
        }
        None => head("desk-loan-done"),
    };
    Row { choice: Choice::Loan(at), figure, below, behind: days > 0, on: false }
}

/// What is owed on the loans that have no row now; late where one of them is.
fn others(standing: &Standing, loan_from: usize) -> Row {
    let count = standing.loans.len();
    let hidden = || standing.loans.iter().enumerate().filter(|(at, _)| *at != loan_from).map(|(_, loan)| loan);
    let owed: Rupiah = hidden().map(|loan| loan.debt.balance).sum();
    Row {
        choice: Choice::Loan(loan_from),
        figure: format::plain_on_screen(owed),
        below: Text::new("desk-loans-on-below").with("shown", loan_from + 1).with("count", count),
        behind: hidden().any(|loan| loan.debt.days_overdue() > 0),
        on: true,
    }
}

fn draw(board: &mut Board<Message>, row: &Row, area: Area, (index, now): (usize, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let (ink, ink2) = list_row(board, area, now, [0.0; 4]);
    board.hair(area.x, area.y, area.w);
    let letter = char::from_u32(u32::from('a') + u32::try_from(index).unwrap_or(0)).unwrap_or('a');
    let hint = board.hand(14.0, Face::Medium).in_ink(ink2);
    let upper: String = letter.to_uppercase().collect();
    board.words((area.x + 14.0, hint.baseline(area.centre())), Side::Left, hint, upper);
    let right = area.right() - 20.0;
    let figure = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold).in_ink(ink);
    let taken = board.words((right, figure.baseline(area.centre())), Side::Right, figure, row.figure.as_str());
    let x = area.x + 38.0;
    let room = right - taken - 14.0 - x;
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium).in_ink(ink);
    let words = board.say(if row.on { "desk-loans-on" } else { word(row.choice) });
    let shown = board.fitted(name, &words, room);
    let step = board.fit.pick(13.0, 11.0);
    board.words((x, name.baseline(area.centre() - step)), Side::Left, name, shown);
    let below = board.hand(board.fit.pick(16.0, 14.0), Face::Regular).in_ink(ink2);
    let words = board.tell(&row.below);
    let y = area.centre() + step;
    match row.behind {
        true => {
            let shown = board.fitted(board.hand(14.0, Face::SemiBold), &words, room - 14.0);
            badge(board, (x, y - 11.0), badge::Tone::Attention, &shown);
        }
        false => {
            let shown = board.fitted(below, &words, room);
            board.words((x, below.baseline(y)), Side::Left, below, shown);
        }
    }
    let pressed = if row.on { Message::LoansOnPressed } else { Message::RowPressed(row.choice) };
    let face = Area { h: area.h - 1.0, ..area };
    let touch = board.pressable(key::numbered("row", index + 1), face, from, pressed);
    touch.shortcut = Some(Shortcut::Sign(letter));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}
