//! Draws what is asked over the members of a year's surplus: how they are paid, by which meeting a share that nobody
//! came for goes back to the reserve or is given to its member after all, which other year is meant.

use super::claim::{Claim, Of};
use super::deciding_view::digits;
use super::{Message, Surplus, YEARS_BACK};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::dialog::dialog;
use crate::app::widget::field::{self, State};
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::sheet::sheet;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::books::SurplusView;
use crate::till::input::books::PaidTo;

pub fn draw(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, shop: &Shop, area: Area) {
    if surplus.turning {
        turning(board, surplus, shop, area);
    } else if let Some(claim) = &surplus.claim {
        let amount = match claim.of {
            Of::Back(..) => surplus.lapsed(shop),
            Of::Bank(..) => surplus.owed(shop),
            Of::All => view.settled()[2],
        };
        claiming(board, claim, (view.distribution.year, amount, surplus.waiting), area);
    } else if surplus.paying {
        paying(board, surplus, (view, shop), area);
    }
}

/// The running year and those before it.
fn turning(board: &mut Board<Message>, surplus: &Surplus, shop: &Shop, area: Area) {
    board.cover();
    let now = shop.style.zone.date(shop.now).year();
    let (title, words) = (board.say("surplus-years-title"), board.say("surplus-years-words"));
    let back =
        Key { id: "surplus-back", label: board.say("key-back"), shortcut: Some(Shortcut::Escape), ..Key::default() };
    let ids: Vec<String> = (0..=YEARS_BACK).map(|at| numbered("year", usize::try_from(at + 1).unwrap_or(0))).collect();
    let mut keys = vec![(back, Message::BackPressed)];
    for (ago, id) in (0..=YEARS_BACK).zip(&ids) {
        let look = if now - ago == surplus.year { Look::Selected } else { Look::Plain };
        let shortcut = char::from_digit(u32::from(ago.unsigned_abs()) + 1, 10).map(Shortcut::Sign);
        let key = Key { id, label: (now - ago).to_string(), shortcut, look, ..Key::default() };
        keys.push((key, Message::YearPressed(now - ago)));
    }
    let height = board.fit.pick(220.0, 190.0);
    let place = Area::new(area.x + 24.0, area.centre() - height / 2.0, area.w - 48.0, height);
    dialog(board, place, (&title, &words), keys);
}

/// The meeting: the number of its minutes, its day, and what goes back by it to whom.
fn claiming(board: &mut Board<Message>, claim: &Claim, (year, amount, waiting): (i16, Rupiah, bool), area: Area) {
    board.cover();
    board.cover_place(area);
    let left = Area { w: (area.w - 8.0) * board.fit.pick(0.5, 0.47), ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let w = area.w - left.w - 8.0;
    let right = Area { x: left.right() + 8.0, w, h: area.h - bar_h - 8.0, ..area };
    board.place(left);
    sheet(board, left);
    about(board, &claim.of, (year, amount), left);
    meeting(board, claim, left);
    board.place(right);
    match claim.takes_letters() {
        true => letters(board, right, Message::Typed),
        false => digits(board, right),
    }
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..right };
    board.place(bar);
    let missing = claim.missing();
    let ready = missing.is_none() && !waiting;
    let agreed = match claim.of {
        Of::Bank(..) => String::new(),
        _ => board.say("surplus-allocate-words"),
    };
    let right = Right::Words(missing.map_or(agreed, |missing| board.tell(&missing)));
    let label = board.say(match claim.of {
        Of::Back(..) => "key-surplus-give-back",
        Of::Bank(..) => "key-surplus-bank",
        Of::All => "key-surplus-lapse",
    });
    let key = Bar { id: "bar-claim", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    key.draw(board, bar, Message::ClaimDecided);
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::Enter, 1)] {
        let mark = board.next_mark();
        board.pressable("", Area::default(), mark, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// What is decided, in words.
fn about(board: &mut Board<Message>, of: &Of, (year, amount): (i16, Rupiah), area: Area) {
    let x = area.x + 20.0;
    let title = board.hand(board.fit.pick(22.0, 20.0), Face::Bold);
    let width = board.fit.pick(128.0, 112.0);
    let words = board.say(match of {
        Of::Back(..) => "surplus-give-back-title",
        Of::Bank(..) => "surplus-bank-title",
        Of::All => "surplus-lapse-title",
    });
    let shown = board.fitted(title, &words, area.w - width - 46.0);
    board.words((x, area.y + 38.0), Side::Left, title, shown);
    let (label, shortcut) = (board.say("key-back"), Some(Shortcut::Escape));
    let key = Key { id: "surplus-back", label, shortcut, size: 16.0, ..Key::default() };
    key.draw(board, Area::new(area.right() - width - 10.0, area.y + 8.0, width, 50.0), Message::BackPressed);
    let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let text = Text::new(match of {
        Of::Back(..) => "surplus-give-back-words",
        Of::Bank(..) => "surplus-bank-words",
        Of::All => "surplus-lapse-words",
    });
    let text = match of.name() {
        Some(name) => text.with("name", name),
        None => text,
    };
    let words = board.tell(&text.with("year", year.to_string()).with("amount", amount));
    for (at, line) in board.lines(hand, &words, area.w - 40.0, 6).into_iter().enumerate() {
        board.words((x, area.y + 86.0 + 24.0 * at as f32), Side::Left, hand, line);
    }
}

/// Its fields from the foot upwards, the one that is typed at with a wide edge.
fn meeting(board: &mut Board<Message>, claim: &Claim, area: Area) {
    let label = board.hand(board.fit.pick(20.0, 18.0), Face::Medium);
    let step = board.fit.pick(66.0, 58.0);
    let wide = area.w * 0.5;
    let fields = claim.fields();
    for (at, field) in fields.iter().enumerate() {
        let from = board.next_mark();
        let row = Area { y: area.bottom() - 12.0 - step * (fields.len() - at) as f32, h: step, ..area };
        let place = Area::new(row.right() - wide - 20.0, row.y + 4.0, wide, row.h - 8.0);
        let words = board.tell(&Text::new("surplus-field").with("field", *field));
        let shown = board.fitted(label, &words, place.x - row.x - 28.0);
        board.words((row.x + 20.0, label.baseline(row.centre())), Side::Left, label, shown);
        let written = match claim.written(at) {
            nothing if nothing.is_empty() => board.tell(&Text::new("surplus-field-empty").with("field", *field)),
            written => written,
        };
        let state = if at == claim.at { State::Typing } else { State::Rest };
        field::number(board, place, state, board.fit.pick(22.0, 20.0), &written);
        board.pressable(numbered("claim", at + 1), row, from, Message::PoolPressed(at));
    }
}

/// How the chosen member, or everybody, is paid.
fn paying(board: &mut Board<Message>, surplus: &Surplus, (view, shop): (&SurplusView, &Shop), area: Area) {
    let (lapsed, owed) = (surplus.lapsed(shop), surplus.owed(shop));
    board.cover();
    let name = surplus.chosen().and_then(|place| view.names.get(place)).cloned().unwrap_or_default();
    let [_, _, all_owed] = view.settled();
    let title = board.say("surplus-pay-title");
    let words = Text::new("surplus-pay-words").with("name", name).with("share", owed);
    let back = if lapsed.is_zero() { "no" } else { "yes" };
    let words = board.tell(&words.with("all", all_owed).with("lapsed", lapsed).with("back", back));
    // Only whose share went to the reserve can be given it back.
    let back = ("pay-back", "surplus-pay-back", Some(Shortcut::F(9)), Message::GiveBackPressed);
    let back = (!lapsed.is_zero()).then_some(back);
    let last = ("pay-all", "surplus-pay-all", Some(Shortcut::F(12)), Message::PayAllPressed);
    let all = [
        ("surplus-back", "key-back", Some(Shortcut::Escape), Message::BackPressed),
        ("pay-cash", "surplus-pay-cash", Some(Shortcut::F(5)), Message::PayOnePressed(PaidTo::Cash)),
        ("pay-bank", "surplus-pay-bank", Some(Shortcut::F(10)), Message::PayByBankPressed),
        ("pay-kasbon", "surplus-pay-kasbon", Some(Shortcut::F(6)), Message::PayOnePressed(PaidTo::Kasbon)),
        ("pay-sukarela", "surplus-pay-sukarela", Some(Shortcut::F(7)), Message::PayOnePressed(PaidTo::Sukarela)),
        ("pay-lapse", "surplus-pay-lapse", Some(Shortcut::F(8)), Message::LapsePressed),
    ];
    let keys = all.into_iter().chain(back).chain([last]).map(|(id, label, shortcut, message)| {
        let (label, look) = (board.say(label), if id == "pay-all" { Look::Go } else { Look::Plain });
        (Key { id, label, shortcut, look, size: board.fit.pick(16.0, 15.0), ..Key::default() }, message)
    });
    let keys = keys.collect();
    let height = board.fit.pick(230.0, 200.0);
    let place = Area::new(area.x + 24.0, area.centre() - height / 2.0, area.w - 48.0, height);
    dialog(board, place, (&title, &words), keys);
}
