//! Draws *Buku besar*: where the ledger is and when it was heard of, what waits and why, how far the day's papers came.

use super::{Message, Sync};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::Key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::status;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::locale::format;
use crate::station::counter::ledger::LedgerState;

pub fn view(screen: &Sync, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let whole = board.whole();
    let key_h = board.fit.pick(72.0, 56.0);
    let top = status::HEIGHT;
    let page = Area::new(8.0, top, whole.w - 16.0, whole.h - top - key_h - 16.0);
    board.place(page);
    let mut area = page;
    if let Some((tone, sign, words)) = said(screen, shop) {
        let notice = Area { h: board.fit.pick(100.0, 84.0), ..page };
        let words = board.tell(&words);
        let label = board.say("key-understood");
        let own = screen.trouble.is_some();
        let key = own.then(|| (Key { id: "sync-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone, icon: sign, words, key }.draw(&mut board, notice);
        area = Area { y: notice.bottom() + 8.0, h: page.h - notice.h - 8.0, ..page };
    }
    match (&screen.shelf, &screen.state) {
        (Some(shelf), _) => super::shelf_view::draw(&mut board, shelf, area),
        (None, Some(state)) => facts(&mut board, state, area),
        (None, None) => sheet(&mut board, area),
    }
    let foot = Area::new(8.0, page.bottom() + 8.0, page.w, key_h);
    board.place(foot);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "sync-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    let half = (foot.w - 8.0) / 2.0;
    key.draw(&mut board, Area { w: half, ..foot }, Message::BackPressed);
    if screen.shelf.is_none() {
        errand(&mut board, screen, Area { x: foot.x + half + 8.0, w: half, ..foot });
    }
    board
}

/// Joining, where this till has joined nothing; else what was put aside, where there is something.
fn errand(board: &mut Board<Message>, screen: &Sync, area: Area) {
    let Some(state) = &screen.state else { return };
    let (id, label, icon, sign, message) = match (&state.address, state.aside) {
        (None, _) => ("sync-join", "joining-title", Icon::Sent, 'g', Message::JoinPressed),
        (Some(_), 0) => return,
        (Some(_), _) => ("sync-shelf", "sync-open-shelf", Icon::Question, 'p', Message::ShelfPressed),
    };
    let label = board.say(label);
    let key = Key { id, label, icon: Some(icon), shortcut: Some(Shortcut::Sign(sign)), ..Key::default() };
    key.draw(board, area, message);
}

/// The one thing that a person should know first: what was refused here, two histories, no ledger, why nothing goes.
fn said(screen: &Sync, shop: &Shop) -> Option<(Tone, Icon, Text)> {
    let state = screen.state.as_ref();
    if let Some(trouble) = &screen.trouble {
        return Some((Tone::Stop, Icon::Refused, trouble.clone()));
    }
    if state.is_some_and(|state| state.two_histories) {
        return Some((Tone::Stop, Icon::Refused, Text::new("sync-two-histories")));
    }
    if state.is_some_and(|state| state.address.is_none()) {
        return Some((Tone::Info, Icon::Disk, Text::new("sync-alone")));
    }
    shop.ledger_trouble.as_ref().map(|why| (Tone::Info, Icon::Offline, why.clone()))
}

fn at(board: &Board<Message>, at: Option<Instant>) -> String {
    let Some(at) = at else { return board.say("sync-never") };
    let local = board.style.zone.local(at);
    format!("{} {}", format::date_short(board.style.language, local.date), format::time_on_screen(local))
}

fn count(number: u64) -> String {
    format::number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn facts(board: &mut Board<Message>, state: &LedgerState, area: Area) {
    sheet(board, area);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say("key-ledger");
    board.words((area.x + 24.0, area.y + board.fit.pick(42.0, 32.0)), Side::Left, title, words);
    let others: Vec<&str> = state.others.iter().map(|till| till.as_str()).collect();
    let no_address = board.say("word-none");
    let mut rows = vec![
        (None, "sync-address", state.address.clone().unwrap_or(no_address)),
        (None, "sync-heard", at(board, state.heard)),
        (None, "sync-waiting-sales", count(state.waiting_sales)),
        (None, "sync-waiting-records", count(state.waiting_records)),
    ];
    if state.waiting_records > 0 {
        rows.push((None, "sync-waiting-since", at(board, state.waiting_since)));
    }
    rows.push((Some(Icon::Disk), "kept-saved", count(state.saved)));
    rows.push((Some(Icon::Waiting), "kept-copied", count(state.copied)));
    rows.push((Some(Icon::Sent), "kept-booked", count(state.booked)));
    rows.push((None, "sync-others", if others.is_empty() { board.say("word-none") } else { others.join(", ") }));
    rows.push((None, "sync-shelf", count(state.aside)));
    let top = area.y + board.fit.pick(88.0, 66.0);
    let step = ((area.bottom() - top - 4.0) / rows.len() as f32).min(board.fit.pick(46.0, 38.0));
    let label = board.hand(board.fit.pick(19.0, 17.0), Face::Regular);
    let figure = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let (wide, ink2) = (area.w - 48.0, board.inks.ink2);
    for (index, (sign, word, figures)) in rows.into_iter().enumerate() {
        let (x, y) = (area.x + 24.0, top + step * index as f32);
        // A line leads the eye from the word to its figure.
        board.hair(x, (y - 6.0 - step / 2.0).round(), wide);
        if let Some(sign) = sign {
            icon(board, sign, (x, y - 7.0), 20.0, ink2);
        }
        let words = board.say(word);
        board.words((x + 30.0, y), Side::Left, label, words);
        let figures = board.fitted(figure, &figures, wide * 0.6);
        board.words((x + wide, y), Side::Right, figure, figures);
    }
}
