//! Draws the way back in: managers at the left, the words and their letters, then a pad for the new PIN.

use super::{Message, Recover, Step, managers};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::login::DIGITS;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, pin};
use crate::domain::people::recovery::WORDS;
use crate::domain::text::Text;

pub fn view(recover: &Recover, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    people(&mut board, recover, shop, places.basket);
    board.place(places.actions);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let back = Key { id: "recover-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    back.draw(&mut board, places.actions, Message::BackPressed);
    board.place(places.last);
    about(&mut board, recover, places.last);
    let work = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(work);
    match recover.step {
        Step::Words => letters(&mut board, work, Message::Typed),
        Step::Pin | Step::Again { .. } => {
            sheet(&mut board, places.tiles);
            pin::dots(&mut board, places.tiles.inset(12.0), recover.pin.len());
            digits(&mut board, places.pad, places.gap);
        }
    }
    board.place(places.bar);
    let (ready, words) = match recover.step {
        Step::Words => (recover.count() == WORDS, Text::new("recover-words").with("count", recover.count())),
        Step::Pin => (recover.pin.len() == DIGITS, Text::new("login-new-pin")),
        Step::Again { .. } => (recover.pin.len() == DIGITS, Text::new("login-again")),
    };
    let label = board.say(if matches!(recover.step, Step::Again { .. }) { "key-save" } else { "key-next" });
    let right = Right::Words(board.tell(&words));
    let bar = Bar { id: "bar-recover", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::NextPressed);
    board
}

fn people(board: &mut Board<Message>, recover: &Recover, shop: &Shop, area: Area) {
    let title = board.hand2(18.0, Face::Regular);
    let words = board.say("recover-whose");
    board.words((area.x + 8.0, area.y + 30.0), Side::Left, title, words);
    let height = board.fit.pick(80.0, 64.0);
    for (row, person) in managers(shop).into_iter().enumerate().take(5) {
        let id = key::numbered("manager", row + 1);
        let look = if recover.at == row { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label: person.name.clone(), look, size: 20.0, ..Key::default() };
        let y = area.y + 48.0 + (height + 8.0) * row as f32;
        key.draw(board, Area { y, h: height, ..area }, Message::PersonPressed(row));
    }
}

/// What was typed so far, over two lines; or what went wrong.
fn about(board: &mut Board<Message>, recover: &Recover, area: Area) {
    if let Some(trouble) = &recover.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "recover-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let typing = recover.step == Step::Words && !recover.words.is_empty();
    let words = match (typing, &recover.step) {
        (true, _) => recover.words.clone(),
        (false, Step::Words) => board.say("recover-type"),
        (false, _) => board.say("recover-new-pin"),
    };
    let size = board.fit.pick(26.0, 20.0);
    let hand = board.hand(size, Face::Medium);
    for (row, line) in board.lines(hand, &words, area.w - 48.0, 2).iter().enumerate() {
        let y = area.y + size * 1.8 + size * 1.4 * row as f32;
        board.words((area.x + 24.0, y), Side::Left, hand, line.as_str());
    }
}

fn digits(board: &mut Board<Message>, area: Area, gap: f32) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, gap, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    pad::digit(board, area.cell(3, 4, gap, (0, 3), 2), "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
