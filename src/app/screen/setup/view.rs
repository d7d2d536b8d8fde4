//! Draws the first page of the first run, and the page of work that goes on.

use super::{Choice, Message, Setup, Step};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::card::{self, Measuring};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::progress::progress;
use crate::app::widget::sheet::{flag, sheet};
use crate::domain::text::Text;
use crate::locale::Language;

pub fn view(setup: &Setup, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let whole = board.whole();
    let width = board.fit.pick(460.0, 372.0);
    let right = Area::new(whole.w - 8.0 - width, 8.0, width, whole.h - 16.0);
    let margin = board.fit.pick(40.0, 20.0);
    let left = Area::new(margin, 0.0, right.x - 32.0 - margin, whole.h);
    match &setup.step {
        Step::Begin => {
            board.place(Area { x: 0.0, w: right.x - 4.0, ..whole });
            head(&mut board, setup, left, 1);
            begin(&mut board, setup, left);
            board.place(right);
            let keys = Measuring {
                narrower: Message::NarrowerPressed,
                wider: Message::WiderPressed,
                fits: Message::FitsPressed,
            };
            card::panel(&mut board, right, setup.px_per_mm(), keys);
        }
        Step::Shop => super::form_view::draw(&mut board, setup, left),
        Step::Backups => super::backups_view::draw(&mut board, setup, left, right),
        Step::Lists => super::files_view::draw(&mut board, setup, left, right),
        Step::Working { what, done, whole: all } => working(&mut board, (what, *done, *all)),
    }
    board
}

/// The name, how far one is, and the languages.
pub fn head(board: &mut Board<Message>, setup: &Setup, left: Area, step: usize) {
    let y = board.fit.pick(38.0, 18.0);
    flag(board, left.x, y, 32.0);
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say("word-gerai");
    let after = left.x + 44.0 + board.width(name, &words) + 12.0;
    let width = board.fit.pick(230.0, 200.0);
    let tabs = Area::new(left.right() - width, y - 6.0, width, 48.0);
    let now = setup.devices.language;
    let tab = |id, label, language: Language| Key {
        id,
        label,
        look: if now == language { Look::Selected } else { Look::Plain },
        size: 17.0,
        ..Key::default()
    };
    let half = tabs.w / 2.0;
    let (id, en) = (board.say("setup-indonesian"), board.say("setup-english"));
    tab("setup-id", id, Language::Id).draw(
        board,
        Area { w: half - 2.0, ..tabs },
        Message::LanguagePressed(Language::Id),
    );
    let at = Area { x: tabs.x + half + 2.0, w: half - 2.0, ..tabs };
    tab("setup-en", en, Language::En).draw(board, at, Message::LanguagePressed(Language::En));
    let steps = board.hand2(board.fit.pick(18.0, 15.0), Face::Regular);
    let words = board.tell(&Text::new("setup-step").with("step", step).with("of", 3_usize));
    // Beside the letters of the keyboard there is no room for both: the flag says whose program it is.
    if after + board.width(steps, &words) <= tabs.x - 12.0 {
        let gerai = board.say("word-gerai");
        board.words((left.x + 44.0, y + 24.0), Side::Left, name, gerai);
    }
    board.words((tabs.x - 12.0, steps.baseline(tabs.centre() - 1.0)), Side::Right, steps, words);
}

fn begin(board: &mut Board<Message>, setup: &Setup, left: Area) {
    let title = board.hand(board.fit.pick(44.0, 32.0), Face::Bold);
    let words = board.say("setup-where");
    board.words((left.x, board.fit.pick(133.0, 98.0)), Side::Left, title, words);
    let second = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let words = board.say("setup-where-more");
    board.words((left.x, board.fit.pick(165.0, 124.0)), Side::Left, second, words);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area::new(left.x, left.h - 16.0 - bar_h, left.w, bar_h);
    let top = board.fit.pick(184.0, 138.0);
    let cards = Area::new(left.x, top, left.w, bar.y - board.fit.pick(14.0, 8.0) - top);
    let gap = board.fit.pick(12.0, 8.0);
    let choices = [
        ("choice-demo", Icon::Shop, "setup-demo", "setup-demo-more", "setup-demo-time", Some(Choice::Demo)),
        ("choice-own", Icon::Spreadsheet, "setup-own", "setup-own-more", "setup-own-time", Some(Choice::Own)),
        ("choice-join", Icon::Sent, "setup-join", "setup-join-more", "setup-join-time", Some(Choice::Join)),
        (
            "choice-restore",
            Icon::Disk,
            "setup-restore",
            "setup-restore-more",
            "setup-restore-time",
            Some(Choice::Restore),
        ),
    ];
    let rows = 4 + usize::from(setup.trouble.is_some());
    for (index, (id, sign, title, more, time, choice)) in choices.into_iter().enumerate() {
        let at = cards.cell(1, rows, gap, (0, index), 1);
        let chosen = choice == Some(setup.choice);
        card_of(board, at, (id, sign, [title, more, time], chosen), choice.unwrap_or_default());
    }
    if let Some(trouble) = &setup.trouble {
        let words = board.tell(trouble);
        let at = Area { y: cards.bottom() - 92.0, h: 92.0, ..cards };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, at);
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let choice = setup.choice.beside(by);
        if choice != setup.choice {
            let from = board.next_mark();
            board.pressable("", Area::default(), from, Message::ChoicePressed(choice)).shortcut = Some(shortcut);
        }
    }
    let what = match setup.choice {
        Choice::Demo => "setup-demo-short",
        Choice::Own => "setup-own-short",
        Choice::Join => "joining-join",
        Choice::Restore => "setup-restore-short",
    };
    let what = board.say(what);
    let label = board.say("key-next");
    let right = Right::Words(format!("{what} · {}", board.hint(Shortcut::Enter)));
    let bar_of = Bar { id: "bar-next-step", label, shortcut: Shortcut::Enter, right, ready: true, hinted: false };
    bar_of.draw(board, bar, Message::NextPressed);
}

type CardWords = [&'static str; 3];

fn card_of(
    board: &mut Board<Message>,
    area: Area,
    (id, sign, [title, more, time], chosen): (&'static str, Icon, CardWords, bool),
    choice: Choice,
) {
    let inks = board.inks;
    let from = board.next_mark();
    let top = Area { h: area.h - key::LIP, ..area };
    let sinks = match chosen {
        true => {
            board.edged(top, inks.mark_row, Some((3.0, inks.ink)), [key::RADIUS; 4]);
            Sinks { face: from, lip: None, fill: inks.mark_row, by: 0.0 }
        }
        false => key::face(board, area, Look::Plain, key::focused(board, id)).1,
    };
    let (ink, ink2) = if chosen { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) };
    let size = board.fit.pick(44.0, 36.0);
    icon(board, sign, (area.x + board.fit.pick(27.0, 18.0), top.centre()), size, ink);
    let x = area.x + board.fit.pick(93.0, 68.0);
    let minutes = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold).in_ink(ink);
    let words = board.say(time);
    let right = area.right() - 24.0;
    let taken = board.words((right, minutes.baseline(top.centre())), Side::Right, minutes, words);
    let room = right - taken - 16.0 - x;
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold).in_ink(ink);
    let words = board.say(title);
    let words = board.fitted(name, &words, room);
    board.words((x, top.centre() - 6.0), Side::Left, name, words);
    let second = board.hand(board.fit.pick(18.0, 15.0), Face::Medium).in_ink(ink2);
    let words = board.say(more);
    for (index, line) in board.lines(second, &words, room, 2).iter().enumerate() {
        let y = top.centre() + board.fit.pick(20.0, 16.0) + 20.0 * index as f32;
        board.words((x, y), Side::Left, second, line.as_str());
    }
    board.pressable(id, area, from, Message::ChoicePressed(choice)).sinks = Some(sinks);
}

/// Work that goes on: how far, and a key that stops it. What is stopped leaves nothing behind.
fn working(board: &mut Board<Message>, (what, done, whole): (&'static str, u64, u64)) {
    let window = board.whole();
    let area = Area::new(window.w / 2.0 - 320.0, window.h / 2.0 - 130.0, 640.0, 260.0);
    board.place(area);
    sheet(board, area);
    let title = board.hand(24.0, Face::Bold);
    let words = board.say(what);
    board.words((area.x + 32.0, area.y + 56.0), Side::Left, title, words);
    let second = board.hand2(18.0, Face::Regular);
    let words = board.say("setup-working-more");
    board.words((area.x + 32.0, area.y + 88.0), Side::Left, second, words);
    if whole > 0 {
        let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let words = board.tell(&Text::new("setup-progress").with("done", count(done)).with("whole", count(whole)));
        progress(board, Area::new(area.x + 32.0, area.y + 108.0, area.w - 64.0, 44.0), &words, done, whole);
    }
    let label = board.say("key-stop");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "setup-stop", label, shortcut, ..Key::default() };
    let at = Area::new(area.right() - 232.0, area.bottom() - 84.0, 200.0, 60.0);
    key.draw(board, at, Message::StopPressed);
}
