//! Draws *Gabung*: the servers that were heard, address and code at the left; letters for a finger at the right.

use super::{Field, Joining, Message};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{flag, sheet};
use crate::app::widget::status;
use crate::domain::text::Text;
use crate::station::nearby::Nearby;

pub fn view(screen: &Joining, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let whole = board.whole();
    let top = if screen.first { 8.0 } else { status::HEIGHT };
    if !screen.first {
        head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    }
    // Ten letters in a row, each wide enough for a thumb (10 mm).
    let width = 560.0;
    let right = Area::new(whole.w - 8.0 - width, top, width, whole.h - top - 8.0);
    let margin = board.fit.pick(40.0, 20.0);
    let left = Area::new(margin, top, right.x - 20.0 - margin, right.h);
    board.place(Area { x: 0.0, w: right.x - 4.0, ..right });
    let rest = title(&mut board, screen, left);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: left.bottom() - bar_h, h: bar_h, ..left };
    let field_h = board.fit.pick(84.0, 66.0);
    let fields = Area::new(left.x, bar.y - 12.0 - 2.0 * field_h - 8.0, left.w, 2.0 * field_h + 8.0);
    servers(&mut board, screen, Area { h: fields.y - 12.0 - rest.y, ..rest });
    field(&mut board, screen, Area { h: field_h, ..fields }, Field::Address);
    field(&mut board, screen, Area { y: fields.bottom() - field_h, h: field_h, ..fields }, Field::Code);
    moves(&mut board);
    finish(&mut board, screen, bar);
    board.place(right);
    panel(&mut board, screen, right);
    board
}

fn title(board: &mut Board<Message>, screen: &Joining, area: Area) -> Area {
    let mut x = area.x;
    if screen.first {
        flag(board, area.x, area.y + board.fit.pick(28.0, 14.0), 32.0);
        x += 44.0;
    }
    let hand = board.hand(board.fit.pick(34.0, 26.0), Face::Bold);
    let words = board.say("joining-title");
    let base = area.y + board.fit.pick(58.0, 40.0);
    let words = board.fitted(hand, &words, area.right() - x);
    board.words((x, base), Side::Left, hand, words);
    let top = base + 16.0;
    Area { y: top, h: area.bottom() - top, ..area }
}

/// The servers, a key each, as many as there is room for; and the key that seeks anew.
fn servers(board: &mut Board<Message>, screen: &Joining, area: Area) {
    let height = board.fit.pick(72.0, 60.0);
    let again = Area { y: area.bottom() - height, h: height, ..area };
    let label = match &screen.servers {
        None => board.say("joining-seeking"),
        Some(_) => board.say("joining-again"),
    };
    let look = if screen.servers.is_none() { Look::Off } else { Look::Plain };
    let shortcut = Some(Shortcut::F(5));
    let key = Key { id: "joining-again", label, icon: Some(Icon::Search), shortcut, look, ..Key::default() };
    key.draw(board, again, Message::SearchPressed);
    let list = Area { h: area.h - height - 8.0, ..area };
    let room = ((list.h + 8.0) / (height + 8.0)).floor() as usize;
    let found: &[Nearby] = screen.servers.as_deref().unwrap_or_default();
    if found.is_empty() {
        let words = board.say(if screen.servers.is_none() { "joining-seeking-more" } else { "joining-none-heard" });
        let hand = board.hand2(board.fit.pick(18.0, 17.0), Face::Regular);
        for (index, line) in board.lines(hand, &words, list.w, 4).iter().enumerate() {
            board.words((list.x, list.y + 22.0 + 24.0 * index as f32), Side::Left, hand, line.as_str());
        }
    }
    for (index, server) in found.iter().take(room.min(4)).enumerate() {
        let at = Area { y: list.y + (height + 8.0) * index as f32, h: height, ..list };
        server_key(board, at, (index, server), screen.heard && screen.address == server.url());
    }
}

fn server_key(board: &mut Board<Message>, area: Area, (index, server): (usize, &Nearby), chosen: bool) {
    let id = numbered("server", index + 1);
    let from = board.next_mark();
    let look = if chosen { Look::Selected } else { Look::Plain };
    let (top, sinks) = key::face(board, area, look, key::focused(board, &id));
    let (ink, ink2) = key::inks_on(board, look);
    icon(board, Icon::Shop, (top.x + 14.0, top.centre()), 26.0, ink);
    let x = top.x + 52.0;
    let shortcut = Shortcut::F(u8::try_from(index + 1).unwrap_or(1));
    key::hint(board, top, shortcut, ink2);
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold).in_ink(ink);
    let unnamed = board.say("joining-unnamed");
    let words = if server.name.is_empty() { &unnamed } else { &server.name };
    let words = board.fitted(name, words, top.right() - 44.0 - x);
    board.words((x, top.centre() - 4.0), Side::Left, name, words);
    let second = board.hand(board.fit.pick(16.0, 15.0), Face::Regular).in_ink(ink2);
    let words = match server.machine.is_empty() {
        true => server.address.to_string(),
        false => format!("{} · {}", server.address, server.machine),
    };
    let words = board.fitted(second, &words, top.right() - 14.0 - x);
    board.words((x, top.centre() + 18.0), Side::Left, second, words);
    let touch = board.pressable(&id, area, from, Message::ServerPressed(index));
    touch.sinks = Some(sinks);
    touch.shortcut = Some(shortcut);
}

fn field(board: &mut Board<Message>, screen: &Joining, area: Area, of: Field) {
    let inks = board.inks;
    let now = screen.field == of;
    let from = board.next_mark();
    let (fill, edge) = if now { (inks.panel, (3.0, inks.ink)) } else { (inks.sunk, (1.0, inks.edge)) };
    board.edged(area, fill, Some(edge), [6.0; 4]);
    let (id, label, value) = match of {
        Field::Address if now => ("joining-address", "joining-address-how", &screen.address),
        Field::Address => ("joining-address", "sync-address", &screen.address),
        Field::Code => ("joining-code", "joining-code", &screen.code),
    };
    let second = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
    let words = board.say(label);
    board.words((area.x + 14.0, area.y + board.fit.pick(26.0, 19.0)), Side::Left, second, words);
    let hand = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold);
    let shown = board.fitted(hand, value, area.w - 32.0);
    let baseline = area.bottom() - board.fit.pick(18.0, 13.0);
    let width = board.words((area.x + 14.0, baseline), Side::Left, hand, shown);
    if now {
        board.plate(Area::new(area.x + 16.0 + width, baseline - 18.0, 2.0, 23.0), inks.ink, 0.0);
    }
    let touch = board.pressable(id, area, from, Message::FieldPressed(of));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.panel, by: 0.0 });
}

fn moves(board: &mut Board<Message>) {
    for shortcut in [Shortcut::Up, Shortcut::Down] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved).shortcut = Some(shortcut);
    }
}

fn finish(board: &mut Board<Message>, screen: &Joining, area: Area) {
    let label = board.say("joining-join");
    let words = match screen {
        Joining { working: true, .. } => board.say("joining-working"),
        Joining { done: Some(_), .. } => board.say("joining-joined"),
        _ if screen.is_ready() => board.hint(Shortcut::Enter),
        _ => board.say("joining-needs"),
    };
    let ready = screen.is_ready();
    let right = Right::Words(words);
    let bar = Bar { id: "joining-join", label, shortcut: Shortcut::Enter, right, ready, hinted: false };
    bar.draw(board, area, Message::JoinPressed);
}

fn panel(board: &mut Board<Message>, screen: &Joining, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(20.0, 12.0));
    let back_h = board.fit.pick(62.0, 52.0);
    let back = Area { y: inner.bottom() - back_h, h: back_h, ..inner };
    let top = Area { h: board.fit.pick(150.0, 116.0), ..inner };
    let how = Text::new(if screen.first { "joining-how-first" } else { "joining-how" });
    let (tone, sign, text) = match (&screen.trouble, &screen.done) {
        (Some(trouble), _) => (Tone::Stop, Icon::Refused, trouble),
        (None, Some(done)) => (Tone::Info, Icon::Done, done),
        (None, None) => (Tone::Info, Icon::Question, &how),
    };
    let words = board.tell(text);
    Notice { tone, icon: sign, words, key: None }.draw(board, top);
    let keys = Area { y: top.bottom() + 12.0, h: back.y - 12.0 - top.bottom() - 12.0, ..inner };
    letters(board, keys, Message::Typed);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "joining-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, back, Message::BackPressed);
}
