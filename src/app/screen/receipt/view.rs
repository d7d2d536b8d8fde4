//! Draws the finished sale: the left side does not move, the change is the largest thing there is.

use super::{Done, Message};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::pay::view::goods_lines;
use crate::app::screen::sell::lines;
use crate::app::shop::{Printer, Shop, labels_wait};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::money_key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::sum;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::papers::{FoundPaper, PaperState};
use crate::till::answer::SaleView;

pub fn view(done: &Done, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: None, printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let Some(sale) = &shop.answer.sale else { return board };
    board.place(places.basket);
    left(&mut board, done, shop, sale, places.basket);
    board.place(places.actions);
    actions(&mut board, sale, places.actions);
    board.place(places.work);
    saved(&mut board, done, shop, sale, places.work);
    board.place(places.bar);
    let bar = Bar {
        id: "bar-next",
        label: board.say("key-next-customer"),
        shortcut: Shortcut::Enter,
        right: Right::Words(board.say("done-enter-or-scan")),
        ready: true,
        hinted: false,
    };
    bar.draw(&mut board, places.bar, Message::NextPressed);
    board
}

/// The goods, the member's year, and the receipt's number with what became of its paper.
fn left(board: &mut Board<Message>, done: &Done, shop: &Shop, sale: &SaleView, area: Area) {
    sheet(board, area);
    let foot = lines::foot(board.fit);
    let member_h = if sale.member.is_some() { board.fit.pick(72.0, 62.0) } else { 0.0 };
    let rows = Area { h: area.h - foot - member_h, ..area };
    goods_lines(board, sale, rows, Some((done.first, Message::LinesTurned)));
    let bottom = Area { y: area.bottom() - foot, h: foot, ..area };
    if sale.member.is_some() {
        member(board, sale, Area { y: bottom.y - member_h, h: member_h, ..area });
    }
    board.hair(area.x, bottom.y, area.w);
    let code = board.hand(board.fit.pick(20.0, 18.0), Face::Code);
    let number = match (&sale.receipt, shop.is_training()) {
        // No number of the shop's own: nothing of a practice is in its books (N23).
        (Some(receipt), true) => format!("{}-{:04}", board.say("word-training"), receipt.number),
        (Some(receipt), false) => receipt.to_string(),
        (None, _) => String::new(),
    };
    let number_w = board.words((area.x + 16.0, code.baseline(bottom.centre())), Side::Left, code, number);
    let (paper, well) = became(done, shop, sale);
    let ink = if well { board.inks.ink2 } else { board.inks.att };
    let hand = board.hand(board.fit.pick(18.0, 15.0), Face::Regular).in_ink(ink);
    let words = board.say(paper);
    // Beside the number; in two lines where one is too narrow.
    let room = area.w - 32.0 - number_w - 12.0;
    let lines = board.lines(hand, &words, room, 2);
    let first = bottom.centre() - PAPER_STEP / 2.0 * (lines.len() - 1) as f32;
    for (index, line) in lines.iter().enumerate() {
        let y = hand.baseline(first + PAPER_STEP * index as f32);
        board.words((area.right() - 16.0, y), Side::Right, hand, line.as_str());
    }
}

/// The receipt's own paper, where something is known of it.
fn paper_of<'s>(shop: &'s Shop, sale: &SaleView) -> Option<&'s FoundPaper> {
    shop.paper_of(sale.receipt.as_ref()?)
}

/// What became of the paper, and whether that is well: told of this job, not of how the printer is by now (D13).
fn became(done: &Done, shop: &Shop, sale: &SaleView) -> (&'static str, bool) {
    let drawer = opens_the_drawer(sale);
    match (paper_of(shop, sale).map(|paper| paper.state), shop.health.printer) {
        _ if shop.is_training() => ("done-training", true),
        (Some(PaperState::Doubtful), _) => ("done-doubtful", false),
        (Some(PaperState::Failed | PaperState::Dropped), _) => ("done-not-printed", false),
        (Some(PaperState::Sent | PaperState::Printed), _) if done.copied => ("done-copy-printed", true),
        (Some(PaperState::Sent | PaperState::Printed), _) if drawer => ("done-printed", true),
        (Some(PaperState::Sent | PaperState::Printed), _) => ("done-only-printed", true),
        (_, Printer::NoPaper(_)) => ("done-no-paper", false),
        (_, Printer::CoverOpen(_)) => ("done-cover-open", false),
        (_, Printer::Unreachable(_)) => ("done-printer-off", false),
        (_, Printer::Ready | Printer::Printing(_)) if done.copied => ("done-copy-printing", true),
        (_, Printer::Ready | Printer::Printing(_)) if drawer => ("done-printing", true),
        (_, Printer::Ready | Printer::Printing(_)) => ("done-only-printing", true),
    }
}

/// What is to be known before the next customer: a paper to look at, a medicine without its label, small money.
fn noticed(board: &Board<Message>, shop: &Shop, sale: &SaleView) -> Option<(String, Option<(Key<'static>, Message)>)> {
    if let Some(paper) = paper_of(shop, sale).filter(|paper| paper.state == PaperState::Doubtful) {
        let label = board.say("key-paper-whole");
        let key = Key { id: "done-whole", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
        return Some((board.say("done-doubtful-look"), Some((key, Message::WholePressed(paper.id)))));
    }
    let medicine = sale.lines.iter().any(|line| !line.strength.is_empty() || !line.rx.is_empty());
    if let Some((labels, waiting)) = shop.labels_wait().filter(|_| medicine) {
        return Some((board.tell(&labels_wait(labels, waiting)), None));
    }
    shop.answer.notices.last().map(|notice| (board.tell(notice), None))
}

/// From one line of what became of the paper to the next.
const PAPER_STEP: f32 = 18.0;

/// Something goes into the drawer, or comes out of it: money, a slip, a signed sheet, a voucher.
fn opens_the_drawer(sale: &SaleView) -> bool {
    let opens = |tender: &str| matches!(tender, "cash" | "card" | "kasbon" | "voucher");
    sale.tenders.is_empty() || sale.tenders.iter().any(|(tender, _)| opens(tender))
}

/// What the large figure is.
fn meaning(sale: &SaleView) -> Text {
    match (has_cash(sale), sale.due_day) {
        _ if sale.payable.is_negative() => Text::new("done-give-back"),
        (true, _) => Text::new("pay-change"),
        (false, _) if owed(sale).is_zero() => Text::new("done-paid-in-full"),
        // Nothing of this was paid: it is owed.
        (false, Some(due)) => Text::new("done-on-account").with("due", due),
        (false, None) => Text::new("done-kasbon"),
    }
}

/// What nobody paid: it stands with the member, or on a shop's account.
fn owed(sale: &SaleView) -> Rupiah {
    let owed = |tender: &str| matches!(tender, "kasbon" | "receivable");
    sale.tenders.iter().filter(|(tender, _)| owed(tender)).map(|(_, amount)| *amount).sum()
}

/// Cash came in, so change is what the cashier looks for; of a return it is what goes back.
fn has_cash(sale: &SaleView) -> bool {
    sale.tenders.is_empty() || sale.tenders.iter().any(|(tender, _)| tender == "cash")
}

fn member(board: &mut Board<Message>, sale: &SaleView, area: Area) {
    let Some(member) = &sale.member else { return };
    let inks = board.inks;
    board.plate(area, inks.info_soft, 0.0);
    icon(board, Icon::MemberCard, (area.x + 16.0, area.centre()), 26.0, inks.info);
    let x = area.x + 54.0;
    let name = board.hand(20.0, Face::SemiBold).in_ink(inks.info);
    let second = board.hand(16.0, Face::Regular).in_ink(inks.info);
    let (upper, lower) = (area.centre() - 3.0, area.centre() + 19.0);
    let shown = board.fitted(name, &member.name, area.w - 260.0);
    board.words((x, upper), Side::Left, name, shown);
    let below = match (member.counts, sale.saving.is_zero()) {
        (false, _) => board.say("done-does-not-count"),
        _ if !member.bought_by.is_empty() => {
            board.tell(&Text::new("done-bought-by").with("name", member.bought_by.as_str()))
        }
        (true, true) => member.number.to_string(),
        (true, false) => {
            board.tell(&Text::new("done-saved-today").with("amount", format::plain_on_screen(sale.saving)))
        }
    };
    board.words((x, lower), Side::Left, second, below);
    if let Some(year) = sale.purchases_year {
        let right = area.right() - 16.0;
        let label = board.say("done-purchases-year");
        board.words((right, area.centre() - 8.0), Side::Right, second, label);
        let figures = board.hand(24.0, Face::SemiBold).in_ink(inks.info);
        board.words((right, area.centre() + 19.0), Side::Right, figures, format::plain_on_screen(year));
    }
}

fn actions(board: &mut Board<Message>, sale: &SaleView, area: Area) {
    let rapat = board.fit.is_rapat();
    let sign = |sign| (!rapat).then_some(sign);
    let reprint = board.say("key-reprint");
    let back = board.say("key-return");
    let mut keys = vec![
        (
            Key {
                id: "done-reprint",
                label: reprint,
                icon: sign(Icon::Printer),
                shortcut: Some(Shortcut::F(9)),
                ..Key::default()
            },
            Message::ReprintPressed,
        ),
        (
            Key {
                id: "done-return",
                label: back,
                icon: sign(Icon::Return),
                shortcut: Some(Shortcut::F(6)),
                ..Key::default()
            },
            Message::ReturnPressed,
        ),
    ];
    if sale.member.is_some() {
        let label = board.say("key-to-savings");
        let key =
            Key { id: "done-save", label, icon: sign(Icon::Savings), shortcut: Some(Shortcut::F(8)), ..Key::default() };
        keys.push((key, Message::SavePressed));
    }
    key::row(board, area, 8.0, keys);
}

fn saved(board: &mut Board<Message>, done: &Done, shop: &Shop, sale: &SaleView, area: Area) {
    sheet(board, area);
    let inks = board.inks;
    let rapat = board.fit.is_rapat();
    let (x, right) = (area.x + board.fit.pick(28.0, 20.0), area.right() - board.fit.pick(28.0, 20.0));
    let line = area.y + board.fit.pick(38.0, 28.0);
    icon(board, Icon::Done, (x + 2.0, line), 28.0, inks.go);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold).in_ink(inks.go);
    let back = sale.payable.is_negative();
    let words = board.say(if back { "done-return-saved" } else { "done-saved" });
    board.words((x + 40.0, title.baseline(line)), Side::Left, title, words);
    if !back {
        let lines = received(board, done, sale, Area::new(x + 170.0, line, right - x - 170.0, 0.0));
        besides(board, shop, sale, (right, line + board.fit.pick(27.0, 21.0) * lines as f32));
    }
    let owed = owed(sale);
    let given = match has_cash(sale) {
        _ if back => -sale.payable,
        true => sale.change,
        false if owed.is_zero() => sale.payable,
        false => owed,
    };
    let figures = format::plain_on_screen(given);
    let (full, less) = (board.fit.pick(184.0, 140.0), board.fit.pick(144.0, 108.0));
    let mut hand = board.hand(if given > Rupiah::of(99_999) { less } else { full }, Face::Bold);
    while board.width(hand, &figures) > area.w * 0.78 && hand.size > 60.0 {
        hand.size -= 8.0;
    }
    let pieces = !sale.change_pieces.is_empty();
    let notice = noticed(board, shop, sale);
    // What the till has to say stands right over the pieces, and the sum over that.
    let over = if pieces { pieces_top(board, sale, area.bottom()) - 8.0 } else { area.bottom() - 20.0 };
    let tail = board.fit.pick(34.0, 28.0);
    let most = over - NOTICE - tail - area.y;
    let baseline = area.y
        + match pieces {
            // What the till has to say stands between the sum and the pieces.
            true if notice.is_some() => board.fit.pick(290.0_f32, 205.0).min(most),
            true => board.fit.pick(346.0, 205.0),
            false => area.h * 0.62,
        };
    let label = board.hand(board.fit.pick(34.0, 24.0), Face::SemiBold);
    let words = board.fitted(label, &board.tell(&meaning(sale)), right - x);
    // Below what stands at the right, where the words go up to it.
    let label_y =
        if rapat { line + if owed.is_zero() { 44.0 } else { 68.0 } } else { baseline - 0.68 * hand.size - 44.0 };
    if rapat {
        // Nor into the word over it.
        hand.size = hand.size.min((baseline - label_y - 10.0) / 0.72);
    }
    board.words((x, label_y), Side::Left, label, words);
    sum::sum(board, right + 4.0, baseline, hand, &figures);
    if let Some(trouble) = &done.trouble {
        let at = Area::new(x, area.bottom() - 108.0, right - x, 80.0);
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Key { id: "done-understood", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, at);
        return;
    }
    if let Some((words, key)) = notice {
        // Below the tail of *Rp*.
        let at = Area::new(x, baseline + tail, right - x, NOTICE);
        Notice { tone: Tone::Attention, icon: Icon::Attention, words, key }.draw(board, at);
    }
    if pieces {
        hand_out(board, sale, Area::new(x, area.bottom(), right - x, 0.0));
    }
}

/// `Diterima 300.000 dari 290.600`; where it was paid otherwise, by what: `QRIS 50.000 + Tunai 240.600`. Answers with
/// how many lines that took.
fn received(board: &mut Board<Message>, done: &Done, sale: &SaleView, at: Area) -> usize {
    let size = board.fit.pick(20.0, 16.0);
    let (plain, bold) = (board.hand2(size, Face::Regular), board.hand(size, Face::SemiBold));
    let baseline = plain.baseline(at.y);
    if sale.tenders.len() > 1 || !has_cash(sale) {
        let part = |(tender, amount): &(String, Rupiah)| {
            let words = board.tell(&Text::new("receipts-tender").with("tender", tender.as_str()));
            format!("{words} {}", format::plain_on_screen(*amount))
        };
        let parts: Vec<String> = sale.tenders.iter().map(part).collect();
        let lines = board.lines(bold, &parts.join(" + "), at.w, 2);
        for (index, words) in lines.iter().enumerate() {
            let y = baseline + board.fit.pick(27.0, 21.0) * index as f32;
            board.words((at.right(), y), Side::Right, bold, words.as_str());
        }
        return lines.len();
    }
    let received = if done.received.is_zero() { sale.paid } else { done.received };
    let (before, between) = (board.say("done-received"), board.say("done-received-of"));
    let (given, payable) = (format::plain_on_screen(received), format::plain_on_screen(sale.payable));
    let blank = |words: &str| format!("{words} ");
    let parts = [(plain, blank(&before)), (bold, given), (plain, format!(" {between} ")), (plain, payable)];
    let parts: Vec<_> = parts.iter().map(|(hand, words)| (*hand, words.as_str())).collect();
    board.run_right((at.right(), baseline), &parts);
    1
}

/// What is still to be done with the papers: a signature, a voucher for the rest.
fn besides(board: &mut Board<Message>, shop: &Shop, sale: &SaleView, at: (f32, f32)) {
    let text = match &shop.answer.voucher {
        Some(code) => Text::new("done-voucher-rest").with("code", code.as_str()),
        None if !owed(sale).is_zero() => Text::new("done-sign"),
        None => return,
    };
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold).in_ink(board.inks.info);
    let words = board.tell(&text);
    board.words((at.0, hand.baseline(at.1)), Side::Right, hand, words);
}

/// Height of what the till has to say.
const NOTICE: f32 = 64.0;

/// Columns and rows of the pieces: in a narrow window four to a row only where three are too few.
fn grid(board: &Board<Message>, sale: &SaleView) -> (usize, usize) {
    let count = sale.change_pieces.len();
    let columns = if board.fit.is_rapat() && count <= 6 { 3 } else { count.clamp(3, 4) };
    (columns, count.div_ceil(columns).min(2))
}

/// How high all pieces are together, and what is left free under them.
fn pieces_height(board: &Board<Message>, sale: &SaleView) -> (f32, f32) {
    let (_, rows) = grid(board, sale);
    ((board.fit.pick(80.0, 56.0) + 8.0) * rows as f32 - 8.0, board.fit.pick(28.0, 14.0))
}

/// Where the pieces with their heading begin.
fn pieces_top(board: &Board<Message>, sale: &SaleView, bottom: f32) -> f32 {
    let (whole, margin) = pieces_height(board, sale);
    bottom - margin - whole - board.fit.pick(17.0 + 18.0, 9.0 + 16.0)
}

/// The pieces to take out of the drawer, largest first, in at most two rows.
fn hand_out(board: &mut Board<Message>, sale: &SaleView, under: Area) {
    let pieces = &sale.change_pieces;
    let (columns, rows) = grid(board, sale);
    let (whole, margin) = pieces_height(board, sale);
    let area = Area::new(under.x, under.y - margin - whole, under.w, whole);
    let label = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("done-hand-out");
    board.words((under.x, area.y - board.fit.pick(17.0, 9.0)), Side::Left, label, words);
    for (index, (piece, count)) in pieces.iter().enumerate().take(columns * 2) {
        let at = area.cell(columns, rows, 8.0, (index % columns, index / columns), 1);
        let figures = format::plain_on_screen(*piece);
        money_key::piece(board, at, piece.amount(), *count, &figures);
    }
}
