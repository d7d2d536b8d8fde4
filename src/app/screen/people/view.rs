//! Draws the people of the shop: the list at the left, what is done with one of them at the right.

use super::{Message, People, Task};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::login::DIGITS;
use crate::app::screen::login::view::role_key;
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
use crate::domain::people::user::Role;
use crate::domain::text::Text;

pub fn view(people: &People, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    match &people.task {
        Task::Form { role, .. } => roles(&mut board, *role, places.basket),
        Task::Choosing | Task::Pin { .. } | Task::Sipa { .. } | Task::Member { .. } => {
            list(&mut board, people, places.basket)
        }
    }
    board.place(places.actions);
    actions(&mut board, people, places.actions);
    board.place(places.last);
    about(&mut board, people, places.last);
    let work = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(work);
    match &people.task {
        Task::Choosing => acts(&mut board, work, places.gap),
        Task::Pin { pin, .. } => {
            sheet(&mut board, places.tiles);
            pin::dots(&mut board, places.tiles.inset(12.0), pin.len());
            digits(&mut board, places.pad, places.gap);
        }
        Task::Member { number, .. } => {
            sheet(&mut board, places.tiles);
            member(&mut board, places.tiles.inset(12.0), number);
            digits(&mut board, places.pad, places.gap);
        }
        Task::Sipa { technician, number, until, on_date, .. } => {
            sipa(&mut board, work, *technician, (number, until), *on_date);
        }
        Task::Form { .. } => letters(&mut board, work, Message::Typed),
    }
    board.place(places.bar);
    let (ready, words) = match &people.task {
        Task::Choosing => (false, Text::new("people-choose")),
        Task::Pin { pin, .. } => (pin.len() == DIGITS, Text::new("people-pin-once")),
        Task::Member { .. } => (true, Text::new("people-member-save")),
        Task::Sipa { read, technician, .. } => (*read, practice("people-sipa-why", *technician)),
        Task::Form { name, .. } => (!name.is_empty(), Text::new("people-type-name")),
    };
    let label = board.say("key-save");
    let right = Right::Words(board.tell(&words));
    let bar = Bar { id: "bar-people", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::SavePressed);
    board
}

/// Names with their roles, those around the chosen one where there are many.
fn list(board: &mut Board<Message>, people: &People, area: Area) {
    const ROWS: usize = 7;
    let room = 2 * ROWS;
    let first = (people.at / room) * room;
    for (place, (index, person)) in people.list.iter().enumerate().skip(first).take(room).enumerate() {
        let at = area.cell(2, ROWS, board.fit.pick(8.0, 6.0), (place % 2, place / 2), 1);
        let role = board.say(role_key(person.role));
        let id = key::numbered("person", index + 1);
        let label = format!("{} ({role})", person.name);
        let look = if people.at == index { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label, look, size: board.fit.pick(18.0, 16.0), ..Key::default() };
        key.draw(board, at, Message::PersonPressed(index));
    }
    // There the arrows lead from the number to the date.
    if matches!(people.task, Task::Sipa { .. }) {
        return;
    }
    for (shortcut, by) in [(Shortcut::Up, -2), (Shortcut::Down, 2), (Shortcut::Left, -1), (Shortcut::Right, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn roles(board: &mut Board<Message>, chosen: Role, area: Area) {
    for (index, role) in Role::ALL.into_iter().enumerate() {
        let label = board.say(role_key(role));
        let id = key::numbered("role", index + 1);
        let look = if chosen == role { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label, look, size: 20.0, ..Key::default() };
        let at = area.cell(2, 4, 8.0, (index % 2, index / 2), 1);
        key.draw(board, at, Message::RolePressed(role));
    }
}

fn actions(board: &mut Board<Message>, people: &People, area: Area) {
    let key = |id, label, icon, shortcut| Key { id, label, icon: Some(icon), shortcut, ..Key::default() };
    let back = key("people-back", board.say("key-back"), Icon::Back, Some(Shortcut::Escape));
    let mut keys = vec![(back, Message::BackPressed)];
    if people.task == Task::Choosing {
        let add = key("people-add", board.say("people-add"), Icon::Person, Some(Shortcut::F(7)));
        keys.push((add, Message::AddPressed));
    }
    key::row(board, area, 8.0, keys);
}

/// Whom it is about, or what was done, or what went wrong.
fn about(board: &mut Board<Message>, people: &People, area: Area) {
    if let Some(trouble) = &people.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "people-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let known = |user: &crate::domain::id::UserId| {
        let person = people.list.iter().find(|person| person.id == *user);
        person.map_or_else(|| user.to_string(), |person| person.name.clone())
    };
    let (name, below) = match &people.task {
        Task::Choosing => {
            let name = people.chosen().map(|person| person.name.clone()).unwrap_or_default();
            let id = people.chosen().map(|person| person.id.to_string()).unwrap_or_default();
            let signs_in = match people.chosen().and_then(|person| person.member.as_ref()) {
                Some(number) => Text::new("people-signs-in-member").with("number", number.as_str()),
                None => Text::new("people-signs-in"),
            };
            (name, signs_in.with("user", id))
        }
        Task::Pin { user, .. } => (known(user), Text::new("people-pin-why")),
        Task::Member { user, .. } => (known(user), Text::new("people-member-form")),
        Task::Sipa { user, technician, .. } => (known(user), practice("people-sipa-form", *technician)),
        Task::Form { name, .. } => {
            let name = if name.is_empty() { "–".to_owned() } else { name.clone() };
            (name, Text::new("people-form-why"))
        }
    };
    let x = area.x + board.fit.pick(24.0, 20.0);
    let title = board.hand(board.fit.pick(36.0, 26.0), Face::Bold);
    let shown = board.fitted(title, &name, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(58.0, 38.0)), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.tell(people.said.as_ref().filter(|_| people.task == Task::Choosing).unwrap_or(&below));
    let shown = board.fitted(second, &words, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(98.0, 70.0)), Side::Left, second, shown);
}

/// What can be done with the chosen person, and for the shop.
fn acts(board: &mut Board<Message>, area: Area, gap: f32) {
    let keys = [
        ("people-pin", "people-give-once", Icon::Pin, '1', Look::Plain, Message::PinPressed),
        ("people-change", "people-change", Icon::Person, '2', Look::Plain, Message::ChangePressed),
        ("people-leave", "people-leave", Icon::Leave, '3', Look::Removing, Message::LeavePressed),
        ("people-sheet", "people-sheet", Icon::Printer, '4', Look::Plain, Message::SheetPressed),
        ("people-sipa", "people-sipa", Icon::Licence, '5', Look::Plain, Message::SipaPressed),
        ("people-member", "people-member", Icon::MemberCard, '6', Look::Plain, Message::MemberPressed),
    ];
    for (row, (id, label, icon, sign, look, message)) in keys.into_iter().enumerate() {
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(sign));
        let key = Key { id, label, icon: Some(icon), shortcut, look, size: 20.0, ..Key::default() };
        key.draw(board, area.cell(1, 6, gap, (0, row), 1), message);
    }
}

/// The member's number as typed so far.
fn member(board: &mut Board<Message>, area: Area, number: &str) {
    let label = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("people-member-number");
    board.words((area.x + 8.0, area.y + board.fit.pick(30.0, 24.0)), Side::Left, label, words);
    let figures = board.hand(board.fit.pick(44.0, 32.0), Face::Bold);
    let shown = if number.is_empty() { board.say("people-member-none") } else { number.to_owned() };
    let shown = board.fitted(figures, &shown, area.w - 16.0);
    board.words((area.x + 8.0, area.y + board.fit.pick(84.0, 66.0)), Side::Left, figures, shown);
}

/// A sentence about a pharmacist's SIPA, or a technician's SIPTTK.
fn practice(key: &'static str, technician: bool) -> Text {
    Text::new(key).with("technician", if technician { "yes" } else { "no" })
}

/// Number and last day, one above the other (side by side where the letters need the height), the letters below them.
fn sipa(board: &mut Board<Message>, area: Area, technician: bool, (number, until): (&str, &str), on_date: bool) {
    let height = board.fit.pick(58.0, 48.0);
    let fields = [("sipa-number", "sipa-field-number", number, false), ("sipa-until", "sipa-field-until", until, true)];
    for (row, (id, label, value, date)) in fields.into_iter().enumerate() {
        let half = (area.w - 6.0) / 2.0;
        let at = match board.fit.is_rapat() {
            true => Area { x: area.x + (half + 6.0) * row as f32, w: half, h: height, ..area },
            false => Area { y: area.y + (height + 6.0) * row as f32, h: height, ..area },
        };
        let label = board.tell(&practice(label, technician).with("value", value));
        let look = if date == on_date { Look::Selected } else { Look::Plain };
        let shortcut = Some(if date { Shortcut::Down } else { Shortcut::Up });
        let key = Key { id, label, look, shortcut, size: board.fit.pick(20.0, 15.0), ..Key::default() };
        key.draw(board, at, Message::FieldPressed(date));
    }
    let top = area.y + board.fit.pick(2.0, 1.0) * (height + 6.0);
    let keys = Area { y: top, h: area.bottom() - top, ..area };
    letters(board, keys, Message::Typed);
}

fn digits(board: &mut Board<Message>, area: Area, gap: f32) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, gap, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    pad::digit(board, area.cell(3, 4, gap, (1, 3), 1), "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
