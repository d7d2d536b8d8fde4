//! Draws what is done to the books as a whole: months to lock, the year that closes, interest on savings, files for
//! others; and the rate of the interest while it is typed.

use super::acts::{self, Acts};
use super::{Books, Message};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::{field, pad};
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::station::counter::ends::{Ends, MONTHS, YearEnd};

/// The parts of the sheet, one below the other.
const PARTS: usize = 4;

/// Files for others, and the look through the records that they come of.
const FILES: usize = 5;

/// Whether whoever stands here does this act.
fn may(shop: &Shop, act: Act) -> bool {
    shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, act))
}

/// A key that does it, or says who does.
fn for_whom(shop: &Shop, act: Act, message: acts::Message) -> (Look, acts::Message) {
    match (may(shop, act), act) {
        (true, _) => (Look::Plain, message),
        (false, Act::VerifyLog) => (Look::Off, acts::Message::NotNow(Text::new("books-pengawas-only"))),
        (false, _) => (Look::Off, acts::Message::NotNow(Text::new("books-bendahara-only"))),
    }
}

pub fn draw(board: &mut Board<Message>, (books, ends): (&Books, &Ends), shop: &Shop, area: Area) {
    let inner = area.inset(16.0);
    let part = |at: usize| inner.cell(1, PARTS, 8.0, (0, at), 1);
    let locked = match ends.locked {
        Some(date) => Text::new("ends-locked").with("date", date),
        None => Text::new("ends-open"),
    };
    let keys = head(board, ("ends-lock", locked), part(0));
    for (at, date) in ends.months.iter().enumerate() {
        let (look, message) = for_whom(shop, Act::CloseBooks, acts::Message::LockPressed(*date));
        let label = board.tell(&Text::new("ends-until").with("date", *date));
        press(
            board,
            (&numbered("lock", at + 1), label, look),
            sign("abc", at),
            (keys.cell(MONTHS, 1, 8.0, (at, 0), 1), message),
        );
    }
    year(board, (ends.year, shop), part(1));
    let rate = match books.acts.rate.as_str() {
        "" => Text::new("ends-rate").with("rate", ends.rate.replace('.', ",")),
        rate => Text::new("ends-rate").with("rate", rate),
    };
    let keys = head(board, ("ends-interest", rate), part(2));
    for (at, month) in ends.interest.iter().enumerate() {
        let (look, message) = for_whom(shop, Act::CloseBooks, acts::Message::InterestPressed(*month));
        let label = board.tell(&Text::new("ends-month").with("date", *month));
        // Of the month's first day, the month: a day would say too much.
        let label = label.split_once(' ').map_or_else(|| label.clone(), |(_, month)| month.to_owned());
        let cell = keys.cell(MONTHS + 1, 1, 8.0, (at, 0), 1);
        press(board, (&numbered("interest", at + 1), label, look), sign("efg", at), (cell, message));
    }
    let label = board.say("ends-other-rate");
    let cell = keys.cell(MONTHS + 1, 1, 8.0, (MONTHS, 0), 1);
    let (look, message) = for_whom(shop, Act::CloseBooks, acts::Message::RatePressed);
    press(board, ("interest-rate", label, look), Some('h'), (cell, message));
    let keys = head(board, ("ends-files", Text::new("ends-files-words")), part(3));
    let (look, message) = for_whom(shop, Act::VerifyLog, acts::Message::EvidencePressed);
    let label = board.say("ends-evidence");
    press(board, ("books-evidence", label, look), Some('i'), (keys.cell(FILES, 1, 8.0, (0, 0), 1), message));
    let (cell, message) = (keys.cell(FILES, 1, 8.0, (4, 0), 1), acts::Message::VerifyPressed);
    let label = board.say("ends-verify");
    press(board, ("books-verify", label, Look::Plain), Some('o'), (cell, message));
    let (look, message) = for_whom(shop, Act::ExportPersonalData, acts::Message::SimkopdesPressed);
    let label = board.tell(&Text::new("ends-simkopdes").with("year", books.year.to_string()));
    press(board, ("books-simkopdes", label, look), Some('l'), (keys.cell(FILES, 1, 8.0, (1, 0), 1), message));
    let label = board.say("ends-refused");
    let (cell, message) = (keys.cell(FILES, 1, 8.0, (2, 0), 1), acts::Message::RefusedPressed);
    press(board, ("books-refused", label, Look::Plain), Some('n'), (cell, message));
    let message = acts::Message::EverythingPressed { names: may(shop, Act::ExportPersonalData) };
    let label = board.say("ends-everything");
    press(board, ("books-everything", label, Look::Plain), Some('m'), (keys.cell(FILES, 1, 8.0, (3, 0), 1), message));
}

fn sign(signs: &str, at: usize) -> Option<char> {
    signs.chars().nth(at)
}

fn press(
    board: &mut Board<Message>,
    (id, label, look): (&str, String, Look),
    sign: Option<char>,
    (area, message): (Area, acts::Message),
) {
    // Five keys side by side leave room for the letter beside the longest word.
    let size = board.fit.pick(18.0, 15.0);
    let key = Key { id, label, look, size, shortcut: sign.map(Shortcut::Sign), ..Key::default() };
    key.draw(board, area, Message::Acts(message));
}

/// What a part is about, and how it stands; answers with the place of its keys.
fn head(board: &mut Board<Message>, (title, words): (&'static str, Text), area: Area) -> Area {
    let bold = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let small = board.hand2(16.0, Face::Regular);
    let title = board.say(title);
    board.words((area.x, area.y + 20.0), Side::Left, bold, title);
    let words = board.tell(&words);
    let height = board.fit.pick(60.0, 50.0);
    // Below a notice there is room for one line: what needs two is read once the notice is put away.
    let most = if area.h - height < 72.0 { 1 } else { 2 };
    let lines = board.lines(small, &words, area.w, 2);
    for (at, line) in lines.iter().enumerate().filter(|_| lines.len() <= most) {
        board.words((area.x, area.y + 42.0 + 19.0 * at as f32), Side::Left, small, line.as_str());
    }
    Area { y: area.bottom() - height, h: height, ..area }
}

/// What closing would move, or why there is nothing to close.
fn year(board: &mut Board<Message>, (year, shop): (Option<YearEnd>, &Shop), area: Area) {
    let Some(end) = year else {
        head(board, ("ends-year", Text::new("ends-no-year")), area);
        return;
    };
    let named = |key| Text::new(key).with("year", end.year.to_string());
    let words = match end {
        YearEnd { over: false, .. } => named("ends-year-runs").with("member", end.member).with("other", end.nonmember),
        _ if !end.clearing.is_zero() => named("books-clearing").with("amount", end.clearing),
        YearEnd { again: true, .. } => named("ends-year-again").with("amount", end.member + end.nonmember),
        _ => named("ends-year-is").with("member", end.member).with("other", end.nonmember),
    };
    let keys = head(board, ("ends-year", words), area);
    let (look, message) = match end.over {
        true => for_whom(shop, Act::CloseBooks, acts::Message::ClosePressed(end.year)),
        false => (Look::Off, acts::Message::NotNow(named("books-year-not-over"))),
    };
    let label = board.tell(&named("ends-close"));
    press(board, ("books-close-year", label, look), Some('d'), (keys.cell(2, 1, 8.0, (0, 0), 1), message));
}

/// The rate, over a number pad.
pub fn rate(board: &mut Board<Message>, acts: &Acts, area: Area) {
    let hand = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let words = board.say("ends-rate-title");
    let words = board.fitted(hand, &words, area.w - 32.0);
    board.words((area.x + 16.0, area.y + 36.0), Side::Left, hand, words);
    let width = (area.w - 32.0).min(board.fit.pick(560.0, 700.0));
    let entry = Area::new(area.x + 16.0, area.y + 52.0, width, board.fit.pick(64.0, 56.0));
    field::number(board, entry, field::State::Typing, board.fit.pick(34.0, 30.0), &format!("{} %", acts.rate));
    let below = entry.bottom() + 12.0;
    let grid = Area::new(entry.x, below, width, (area.bottom() - below - 16.0).min(board.fit.pick(400.0, 350.0)));
    for (at, digits) in ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"].into_iter().enumerate() {
        let column = if digits == "0" { 1 } else { at % 3 };
        let message = Message::Acts(acts::Message::SignPressed(digits));
        pad::digit(board, grid.cell(4, 4, 8.0, (column, at / 3), 1), digits, message);
    }
    let comma = Key { id: "pad-comma", label: ",".to_owned(), shortcut: Some(Shortcut::Sign(',')), ..Key::default() };
    let comma = Key { hidden: true, size: board.fit.pick(34.0, 32.0), ..comma };
    comma.draw(board, grid.cell(4, 4, 8.0, (0, 3), 1), Message::Acts(acts::Message::SignPressed(",")));
    // Begun anew: a rate is a figure or two.
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(4, 4, 8.0, (2, 3), 1), erase, Message::Acts(acts::Message::RatePressed));
    let (first, last) = (grid.cell(4, 4, 8.0, (3, 0), 1), grid.cell(4, 4, 8.0, (3, 3), 1));
    let label = board.say("entry-take");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "rate-take", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, Area { h: last.bottom() - first.y, ..first }, Message::Acts(acts::Message::TakePressed));
}
