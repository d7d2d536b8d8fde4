//! Draws the list of set sales: number, what to do, own time; the bar leads to the till.

use super::Message;
use crate::app::board::{Area, Board, Side};
use crate::app::drills::{Drills, clock};
use crate::app::head;
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::sheet::{list_row, sheet};
use crate::app::widget::status;
use crate::demo::drill::DRILLS;
use crate::domain::text::Text;

pub fn view(shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("practice-title");
    head::titled(&mut board, shop, title, None);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let whole = board.whole();
    let list = Area::new(8.0, status::HEIGHT, whole.w - 16.0, places.bar.y - 8.0 - status::HEIGHT);
    board.place(list);
    sheet(&mut board, list);
    if let Some(drills) = &shop.drills {
        rows(&mut board, drills, list);
    }
    let left = Area { y: places.bar.y, h: places.bar.h, ..places.actions };
    board.place(left);
    keys(&mut board, left);
    board.place(places.bar);
    bar(&mut board, shop.drills.as_ref(), places.bar);
    board
}

fn rows(board: &mut Board<Message>, drills: &Drills, area: Area) {
    let inks = board.inks;
    for (index, drill) in DRILLS.iter().enumerate() {
        let row = area.cell(1, DRILLS.len(), 0.0, (0, index), 1);
        let now = index == drills.at;
        let corner = |round: bool| if round { 8.0 } else { 0.0 };
        let (top, foot) = (corner(index == 0), corner(index + 1 == DRILLS.len()));
        list_row(board, row, now, [top, top, foot, foot]);
        board.hair(row.x, row.bottom() - 1.0, row.w);
        let ink = if now { inks.on_mark } else { inks.ink };
        let number = board.hand(board.fit.pick(22.0, 18.0), Face::Bold).in_ink(ink);
        board.words((row.x + 48.0, number.baseline(row.centre())), Side::Right, number, (index + 1).to_string());
        let time = board.hand(board.fit.pick(22.0, 18.0), Face::SemiBold).in_ink(ink);
        let took = drills.times[index].map_or("–".to_owned(), clock);
        board.words((row.right() - 20.0, time.baseline(row.centre())), Side::Right, time, took);
        if let Some(best) = drills.best[index] {
            let hand = board.hand(16.0, Face::Regular).in_ink(if now { inks.on_mark } else { inks.ink2 });
            let words = board.tell(&Text::new("practice-best").with("time", clock(best)));
            board.words((row.right() - 96.0, hand.baseline(row.centre())), Side::Right, hand, words);
        }
        let words = board.hand(board.fit.pick(18.0, 16.0), Face::Regular).in_ink(ink);
        let room = row.w - 64.0 - 20.0 - 76.0 - board.fit.pick(130.0, 116.0);
        let what = board.say(drill.words);
        let lines = board.lines(words, &what, room, 2);
        let step = words.size * 1.2;
        let first = row.centre() - step * (lines.len() - 1) as f32 / 2.0;
        for (at, line) in lines.iter().enumerate() {
            let baseline = words.baseline(first + step * at as f32);
            board.words((row.x + 64.0, baseline), Side::Left, words, line.as_str());
        }
    }
}

fn keys(board: &mut Board<Message>, area: Area) {
    let label = board.say("key-leave-practice");
    let shortcut = Some(Shortcut::Escape);
    let half = (area.w - 8.0) / 2.0;
    let key = Key { id: "practice-leave", label, icon: Some(Icon::Leave), shortcut, ..Key::default() };
    key.draw(board, Area { w: half, ..area }, Message::LeavePressed);
    let label = board.say("key-practice-again");
    let key = Key { id: "practice-again", label, shortcut: Some(Shortcut::F(5)), ..Key::default() };
    key.draw(board, Area { x: area.right() - half, w: half, ..area }, Message::AgainPressed);
}

fn bar(board: &mut Board<Message>, drills: Option<&Drills>, area: Area) {
    let over = drills.is_some_and(Drills::is_over);
    let done = drills.map_or(0, |drills| drills.at);
    let words = match drills.filter(|_| done > 0) {
        Some(drills) => board.tell(
            &Text::new("practice-sum")
                .with("done", done)
                .with("count", DRILLS.len())
                .with("time", clock(drills.whole())),
        ),
        None => board.say("practice-first"),
    };
    let label = board.say(match (over, done) {
        (true, _) => "key-practice-free",
        (_, 0) => "key-practice-begin",
        _ => "key-practice-on",
    });
    let bar = Bar {
        id: "bar-practice",
        label,
        shortcut: Shortcut::Enter,
        right: Right::Words(words),
        ready: true,
        hinted: true,
    };
    bar.draw(board, area, Message::SellPressed);
}
