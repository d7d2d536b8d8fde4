//! Draws the stock room: the list of errands, or one of them with its rows at the left, fields and pad at the right.

use super::form::Field;
use super::hub::Errand;
use super::work::{About, Finish, Words, Work};
use super::{Message, Stockroom, Task, form_view, rows_view};
use crate::app::board::{Area, Board, Side};
use crate::app::head;
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone, sentence};
use crate::app::widget::sheet::{empty, sheet, strip};
use crate::app::widget::sum;
use crate::domain::event::draft::GatheredFor;
use crate::domain::people::user::Role;
use crate::domain::text::Text;

pub fn view(stockroom: &Stockroom, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say(stockroom.task.work().map_or("stock-title", Work::title));
    head::titled(&mut board, shop, title, None);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    match stockroom.task.work() {
        Some(work) => {
            errand(&mut board, stockroom, work, shop, places);
            if stockroom.leaving {
                leaving(&mut board, places);
            }
        }
        None => hub(&mut board, stockroom, shop, places),
    }
    board
}

/// What an errand is called, its sign and the key that opens it.
const fn entry(errand: Errand) -> (&'static str, &'static str, Icon, char) {
    match errand {
        Errand::Receive => ("stock-receive-key", "errand-receive", Icon::Received, 'm'),
        Errand::Move => ("stock-move-key", "errand-move", Icon::Moved, 'p'),
        Errand::Arrive => ("stock-arrive-key", "errand-arrive", Icon::Arrived, 't'),
        Errand::Count => ("stock-count-key", "errand-count", Icon::Counted, 'h'),
        Errand::WriteOff => ("stock-write-off-key", "errand-write-off", Icon::WrittenOff, 'r'),
        Errand::Repack => ("stock-repack-key", "errand-repack", Icon::Repacked, 'k'),
        Errand::SendBack => ("stock-send-back-key", "errand-send-back", Icon::Return, 'b'),
        Errand::Shops => ("stock-shops-key", "errand-shops", Icon::Shop, 'j'),
        Errand::Storing => ("stock-storing-key", "errand-storing", Icon::Stored, 'i'),
        Errand::Goods => ("stock-goods-key", "errand-goods", Icon::Goods, 'g'),
        Errand::Papers => ("stock-papers-key", "errand-papers", Icon::Report, 'a'),
        Errand::Suppliers => ("stock-suppliers-key", "errand-suppliers", Icon::Supplier, 's'),
    }
}

fn hub(board: &mut Board<Message>, stockroom: &Stockroom, shop: &Shop, places: Places) {
    board.place(places.basket);
    sheet(board, places.basket);
    under_way(board, stockroom, shop, places.basket);
    board.place(places.actions);
    let more = board.say("key-more");
    let shortcut = Some(Shortcut::F(10));
    let more = Key { id: "stock-menu", label: more, icon: Some(Icon::More), shortcut, ..Key::default() };
    let keeps = shop.answer.user.as_ref().is_some_and(|user| user.role == Role::Gudang);
    // Whoever keeps the warehouse has no basket to go back to, but for the goods that she readies.
    let stays = keeps && shop.answer.warehouse.is_none();
    let (id, label, sign, shortcut, message) = match stays {
        true => ("stock-sign-out", "key-sign-out", Icon::Leave, Shortcut::F(11), Message::SignOutPressed),
        false => ("stock-back", "key-back", Icon::Back, Shortcut::Escape, Message::BackPressed),
    };
    let label = board.say(label);
    let out = Key { id, label, icon: Some(sign), shortcut: Some(shortcut), ..Key::default() };
    key::row(board, places.actions, 8.0, vec![(out, message), (more, Message::MenuPressed)]);
    let whole = Area { h: places.bar.bottom() - places.work.y, ..places.work };
    board.place(whole);
    let mut grid = whole;
    if let Some(trouble) = &stockroom.trouble {
        let top = Area { h: board.fit.pick(120.0, 96.0), ..whole };
        notice(board, trouble, top);
        grid = Area { y: top.bottom() + 8.0, h: whole.h - top.h - 8.0, ..whole };
    }
    for (index, errand) in Errand::ALL.into_iter().enumerate() {
        let (id, label, sign, hint) = entry(errand);
        let look = if errand.may(shop) { Look::Plain } else { Look::Off };
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(hint));
        let cell = grid.cell(2, Errand::ALL.len().div_ceil(2), 8.0, (index % 2, index / 2), 1);
        let key = Key { id, label, icon: Some(sign), shortcut, look, ..Key::default() };
        key.draw(board, cell, Message::ErrandPressed(errand));
    }
}

/// What is open already: nothing of it is lost by going elsewhere.
fn under_way(board: &mut Board<Message>, stockroom: &Stockroom, shop: &Shop, area: Area) {
    let delivery = shop.answer.delivery.as_deref().map(|delivery| {
        let text = Text::new("stock-open-delivery").with("name", delivery.supplier_name.as_str());
        text.with("count", delivery.lines.len())
    });
    let count = shop.answer.stocktake.as_deref().map(|stocktake| {
        let text = Text::new("stock-open-count").with("place", stocktake.place.code());
        text.with("count", stocktake.lines.len())
    });
    let gathered = shop.answer.gatherings.iter().map(|(head, lines)| {
        let purpose = if head.purpose == GatheredFor::Move { "move" } else { "write-off" };
        Text::new("stock-open-gathering").with("purpose", purpose).with("count", lines.len())
    });
    let stored = shop.answer.storage_count.as_deref();
    let stored = stored.map(|count| Text::new("stock-open-storage-count").with("count", count.lines.len()));
    let kept = stockroom.kept.iter().filter_map(Task::said_open);
    let open: Vec<Text> = delivery.into_iter().chain(count).chain(stored).chain(gathered).chain(kept).collect();
    if open.is_empty() {
        let words = board.say("stock-choose-errand");
        empty(board, area, &words);
        return;
    }
    let mut y = area.y + 24.0;
    for text in open {
        let words = board.tell(&text);
        let at = Area::new(area.x + 24.0, y, area.w - 48.0, board.fit.pick(92.0, 84.0));
        sentence(board, at, &words);
        y = at.bottom() + 8.0;
    }
}

fn notice(board: &mut Board<Message>, trouble: &Text, area: Area) {
    let words = board.tell(trouble);
    let label = board.say("key-understood");
    let shortcut = Some(Shortcut::F(1));
    let key = Key { id: "stock-understood", label, shortcut, hidden: true, ..Key::default() };
    let key = Some((key, Message::PutAwayPressed));
    Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
}

fn errand(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, places: Places) {
    board.place(places.basket);
    match &stockroom.finder {
        Some(finder) => rows_view::hits(board, finder, places.basket),
        None => rows_view::rows(board, stockroom, work, shop, places.basket),
    }
    board.place(places.actions);
    tools(board, stockroom, work, shop, places.actions);
    board.place(places.last);
    about(board, stockroom, work, shop, places.last);
    let keys = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    if stockroom.is_typing() {
        board.place(keys);
        letters(board, keys, Message::Typed);
    } else {
        form_view::form(board, stockroom, work, shop, places);
    }
    board.place(places.bar);
    bar(board, stockroom, work, shop, places.bar);
}

/// Whether what is typed is thrown away.
fn leaving(board: &mut Board<Message>, places: Places) {
    board.cover();
    let whole = Area { h: places.bar.bottom() - places.work.y, ..places.work };
    board.place(whole);
    let ground = board.inks.ground;
    board.plate(whole, ground, 0.0);
    let (title, words) = (board.say("leaving-title"), board.say("leaving-words"));
    let keys = leaving_keys(board, Message::BackPressed, Message::LeavePressed);
    let height = board.fit.pick(230.0, 210.0);
    dialog(board, Area { y: whole.centre() - height / 2.0, h: height, ..whole }, (&title, &words), keys);
}

/// On with it, or away with it.
pub fn leaving_keys<M>(board: &Board<M>, stays: M, leaves: M) -> Vec<(Key<'static>, M)> {
    let (label, shortcut) = (board.say("key-leaving-stay"), Some(Shortcut::Escape));
    let stay = Key { id: "leaving-stay", label, shortcut, ..Key::default() };
    let (label, shortcut) = (board.say("key-leaving-away"), Some(Shortcut::Delete));
    let away = Key { id: "leaving-away", label, shortcut, look: Look::Removing, ..Key::default() };
    vec![(stay, stays), (away, leaves)]
}

fn tools(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, area: Area) {
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let size = board.fit.pick(17.0, 15.0);
    let mut keys = vec![(Key { id: "stock-back", label, shortcut, size, ..Key::default() }, Message::BackPressed)];
    if stockroom.finder.is_none() && stockroom.form.writing {
        let label = board.say("stock-take-words");
        let shortcut = Some(Shortcut::Enter);
        keys.push((Key { id: "stock-enter", label, shortcut, size, ..Key::default() }, Message::EnterPressed));
    } else if stockroom.finder.is_none() {
        for tool in work.tools(shop) {
            let label = board.say(tool.id);
            let look = if tool.removing { Look::Removing } else { Look::Plain };
            let (id, shortcut) = (tool.id, Some(tool.shortcut));
            keys.push((Key { id, label, shortcut, look, size, ..Key::default() }, Message::ToolPressed(id)));
        }
    }
    // Its sign where there is room for it beside the tools.
    let roomy = !board.fit.is_rapat() || keys.len() <= 2;
    if let Some((back, _)) = keys.first_mut().filter(|_| roomy) {
        back.icon = Some(Icon::Back);
    }
    key::row(board, area, board.fit.pick(8.0, 6.0), keys);
}

/// What is typed, what was done, what went wrong, or the row that is worked on.
fn about(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, area: Area) {
    if let Some(trouble) = &stockroom.trouble {
        notice(board, trouble, area);
        return;
    }
    sheet(board, area);
    let fields = work.fields(shop);
    if let Some(field) = stockroom.form.field(&fields).filter(|_| stockroom.finder.is_none()) {
        form_view::typed(board, stockroom, field, area);
        return;
    }
    if let Some(said) = stockroom.said.as_ref().or(stockroom.notes.first()).filter(|_| stockroom.finder.is_none()) {
        let go = board.inks.go;
        strip(board, area, 8.0, go);
        let words = board.tell(said);
        sentence(board, Area { x: area.x + 24.0, w: area.w - 40.0, ..area }, &words);
        return;
    }
    match work.about(shop).filter(|_| stockroom.finder.is_none()) {
        Some(about) => row_about(board, &about, area),
        None => {
            let head = match &stockroom.finder {
                Some(_) => board.say("stock-find-words"),
                None => guided(board, work, shop, &fields),
            };
            sentence(board, Area { x: area.x + 24.0, w: area.w - 48.0, ..area }, &head);
        }
    }
}

/// The head of the errand, and what is to be done under it.
fn guided(board: &Board<Message>, work: &dyn Work, shop: &Shop, fields: &[Field]) -> String {
    let head = work.head(shop).on(board);
    if fields.is_empty() || head.contains(". ") {
        return head;
    }
    let finish = work.finish(shop);
    let guide = match finish.ready {
        true => {
            let label = board.say(finish.label);
            board.tell(&Text::new("stock-guide-fields").with("key", label))
        }
        false => format!("{}.", finish.words.on(board).trim_end_matches('.')),
    };
    let stop = if head.ends_with(['.', '?']) { "" } else { "." };
    format!("{head}{stop} {guide}")
}

fn row_about(board: &mut Board<Message>, about: &About, area: Area) {
    strip(board, area, 8.0, board.inks.mark);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let mut right = area.right() - 20.0;
    let figures = about.figure.on(board);
    if !figures.is_empty() {
        let size = sum::size(&figures, board.fit.pick(48.0, 38.0), board.fit.pick(40.0, 32.0));
        let hand = board.hand(size, Face::Bold);
        let small = board.hand2(board.fit.pick(16.0, 15.0), Face::Regular);
        let words = about.figure_word.on(board);
        let figure = board.words((right, area.y + board.fit.pick(86.0, 62.0)), Side::Right, hand, figures.as_str());
        let shown = board.fitted(small, &words, area.w * 0.4);
        let word = board.words((right, area.y + board.fit.pick(112.0, 82.0)), Side::Right, small, shown);
        right -= figure.max(word) + 20.0;
    }
    let name = board.hand(board.fit.pick(26.0, 21.0), Face::SemiBold);
    let title = about.title.on(board);
    let step = name.size * 1.2;
    let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    // What stands below is figures, of which none may be cut; the name gives way to them.
    let below = board.lines(hand, &joined(board, &about.below), right - x, 2);
    let lines = board.lines(name, &title, right - x, if below.len() > 1 { 1 } else { 2 });
    let mut y = area.y + board.fit.pick(40.0, 28.0);
    for line in &lines {
        board.words((x, y), Side::Left, name, line.as_str());
        y += step;
    }
    let mut y = area.bottom() - board.fit.pick(20.0, 12.0);
    for line in below.iter().rev() {
        board.words((x, y), Side::Left, hand, line.as_str());
        y -= hand.size * 1.25;
    }
}

fn bar(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, area: Area) {
    if let Some(finder) = &stockroom.finder {
        let hit = finder.hits.get(finder.at);
        let right = hit.map_or_else(|| board.say("search-choose-first"), |hit| hit.name.clone());
        let label = board.say("stock-add");
        let (right, ready) = (Right::Words(right), hit.is_some());
        let bar = Bar { id: "bar-stock", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
        bar.draw(board, area, Message::AddPressed);
        return;
    }
    let Finish { label, sum, words, ready } = work.finish(shop);
    let half = !stockroom.form.typed.is_empty();
    let right = match (half, sum) {
        (true, _) => Right::Words(board.say("stock-enter-first")),
        (false, Some(sum)) if ready => Right::Sum(sum),
        (false, _) => Right::Words(words.on(board)),
    };
    let label = board.say(label);
    let ready = ready && !half && !stockroom.waiting;
    let bar = Bar { id: "bar-stock", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(board, area, Message::DonePressed);
}

/// The words of a row's second line.
pub fn joined(board: &Board<Message>, words: &[Words]) -> String {
    let shown: Vec<String> = words.iter().map(|words| words.on(board)).filter(|it| !it.is_empty()).collect();
    shown.join(" · ")
}
