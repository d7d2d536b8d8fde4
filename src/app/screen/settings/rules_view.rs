//! Draws the licence and the figures of the pharmacy: the lines at the left, what is typed at the right.

use super::Message as Outer;
use super::rules::{FIELDS, Message, Page, Task};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::settings::Settings;
use crate::domain::settings::named::Named;
use crate::domain::text::Text;

pub fn view(page: &Page, shop: &Shop) -> Board<Outer> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.actions);
    actions(&mut board, page, places.actions);
    board.place(places.last);
    about(&mut board, page, places.last);
    let work = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(work);
    match page.is_typing() {
        true => typing(&mut board, work),
        false => {
            sheet(&mut board, work);
            licence(&mut board, page, work);
        }
    }
    // Ten rows of a finger's height need a little of the gap below them.
    let list = Area { h: places.basket.h + 4.0, ..places.basket };
    board.place(list);
    lines(&mut board, page, list);
    board.place(places.bar);
    let (label, words) = match page.task {
        Task::Choosing => ("key-change", "rules-choose"),
        _ => ("key-save", "rules-two"),
    };
    let (label, words) = (board.say(label), board.say(words));
    let ready = page.rules.is_some();
    let bar =
        Bar { id: "bar-rules", label, shortcut: Shortcut::Enter, right: Right::Words(words), ready, hinted: true };
    bar.draw(&mut board, places.bar, Outer::Page(Message::SavePressed));
    board
}

/// A figure as it is read.
fn shown(board: &Board<Outer>, named: Named, typed: &str) -> String {
    match (named, typed) {
        (_, "yes") => board.say("word-yes"),
        (_, "no") => board.say("word-no"),
        (_, typed) => typed.to_owned(),
    }
}

fn label(board: &Board<Outer>, named: Named, value: String) -> String {
    board.tell(&Text::new("rules-figure").with("setting", named.code()).with("value", value))
}

fn licence_line(board: &Board<Outer>, settings: &Settings) -> String {
    let text = match settings.licence_until {
        Some(until) => Text::new("rules-licence").with("until", until),
        None => Text::new("rules-licence-open"),
    };
    let profile = settings.licence.code();
    board.tell(&text.with("profile", profile).with("number", settings.licence_number.as_str()))
}

/// Lines of a finger's height at the left.
const LEFT: usize = 8;

/// The licence, and what its figures at the left have no room for.
fn licence(board: &mut Board<Outer>, page: &Page, area: Area) {
    let Some(settings) = page.settings().filter(|_| page.task == Task::Choosing) else { return };
    let height = board.fit.pick(64.0, 47.0);
    let mut place = Area::new(area.x + 16.0, area.y + board.fit.pick(16.0, 12.0), area.w - 32.0, height);
    let label = licence_line(board, settings);
    line(board, label, place, (0, page.at));
    for (at, named) in Named::ALL.into_iter().enumerate().skip(LEFT) {
        place.y = place.bottom() + board.fit.pick(8.0, 6.0);
        let label = figure(board, named, settings);
        line(board, label, place, (at + 1, page.at));
    }
}

fn figure(board: &Board<Outer>, named: Named, settings: &Settings) -> String {
    label(board, named, shown(board, named, &named.value(settings)))
}

fn line(board: &mut Board<Outer>, label: String, place: Area, (index, at): (usize, usize)) {
    let id = key::numbered("rule", index + 1);
    let look = if index == at { Look::Selected } else { Look::Plain };
    let key = Key { id: &id, label, look, size: board.fit.pick(18.0, 15.0), ..Key::default() };
    key.draw(board, place, Outer::Page(Message::LinePressed(index)));
}

fn lines(board: &mut Board<Outer>, page: &Page, area: Area) {
    let Some(settings) = page.settings() else {
        sheet(board, area);
        let words = board.say("care-reading");
        return empty(board, area, &words);
    };
    // The first of those to choose from is the licence, drawn beside them.
    let first = usize::from(page.task == Task::Choosing);
    let (labels, at): (Vec<String>, usize) = match &page.task {
        Task::Choosing => {
            let of = |named| figure(board, named, settings);
            (Named::ALL.into_iter().take(LEFT).map(of).collect(), page.at)
        }
        Task::Licence { at, draft } => {
            let nobody = board.say("word-none");
            let person =
                |of: &Option<crate::domain::id::UserId>| of.as_ref().map_or_else(|| nobody.clone(), |of| page.name(of));
            let holder = match &draft.holder {
                Some(user) => page.name(user),
                None => board.say("rules-cooperative"),
            };
            let values = [
                board.tell(&Text::new("licence-kind").with("profile", draft.profile.code())),
                draft.number.clone(),
                draft.until.clone(),
                draft.from.clone(),
                holder,
                person(&draft.in_charge),
            ];
            let line = |(field, value): (&&str, String)| {
                board.tell(&Text::new("rules-field").with("field", *field).with("value", value))
            };
            (FIELDS.iter().zip(values).map(line).collect(), *at)
        }
        Task::Figure { named, value, from, on_date } => {
            let value = shown(board, *named, value);
            let from = board.tell(&Text::new("rules-field").with("field", FIELDS[3]).with("value", from.as_str()));
            (vec![label(board, *named, value), from], usize::from(*on_date))
        }
    };
    for (row, label) in labels.into_iter().enumerate() {
        let place = area.cell(1, LEFT, 8.0, (0, row), 1);
        line(board, label, place, (row + first, at));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Outer::Page(Message::Moved(by))).shortcut = Some(shortcut);
    }
}

fn actions(board: &mut Board<Outer>, page: &Page, area: Area) {
    let key = |id, label, icon, shortcut| Key { id, label, icon: Some(icon), shortcut, ..Key::default() };
    let back = key("rules-back", board.say("key-back"), Icon::Back, Some(Shortcut::Escape));
    let mut keys = vec![(back, Outer::Page(Message::BackPressed))];
    if page.task != Task::Choosing {
        let next = key("rules-next", board.say("rules-next"), Icon::Down, Some(Shortcut::F(7)));
        keys.push((next, Outer::Page(Message::NextPressed)));
    }
    key::row(board, area, 8.0, keys);
}

fn typing(board: &mut Board<Outer>, area: Area) {
    letters(board, area, |stroke| Outer::Page(Message::Typed(stroke)));
}

fn about(board: &mut Board<Outer>, page: &Page, area: Area) {
    if let Some(trouble) = &page.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "rules-understood", label, ..Key::default() }, Outer::Page(Message::PutAwayPressed)));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let (title, below) = match &page.task {
        Task::Choosing => (board.say("rules-title"), page.said.clone().unwrap_or_else(|| Text::new("rules-why"))),
        Task::Licence { .. } => (board.say("rules-licence-title"), Text::new("rules-licence-why")),
        Task::Figure { named, value, .. } => {
            let value = shown(board, *named, value);
            (label(board, *named, value), Text::new("rules-figure-why"))
        }
    };
    let x = area.x + board.fit.pick(24.0, 20.0);
    let hand = board.hand(board.fit.pick(30.0, 22.0), Face::Bold);
    let title = board.fitted(hand, &title, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(52.0, 34.0)), Side::Left, hand, title);
    let second = board.hand2(board.fit.pick(18.0, 15.0), Face::Regular);
    let words = board.tell(&below);
    let mut y = area.y + board.fit.pick(84.0, 56.0);
    for line in board.lines(second, &words, area.w - 48.0, 2) {
        board.words((x, y), Side::Left, second, line);
        y += board.fit.pick(24.0, 19.0);
    }
}
