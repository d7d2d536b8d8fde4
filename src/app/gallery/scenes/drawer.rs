//! Scenes of the drawer: counting, closing, X, money in and out. The figures are those of look.md's pictures.

use super::stockroom;
use crate::app::board::Board;
use crate::app::counting::Counting;
use crate::app::gallery::sample::{at, rp};
use crate::app::screen::Act;
use crate::app::screen::close_shift::{self, CloseShift, Closed};
use crate::app::screen::drawer::{self, Drawer};
use crate::app::screen::papers::{self, Papers};
use crate::app::screen::report_x::{self, ReportX};
use crate::app::screen::stockroom::slips::Slips;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::drawer::count::ROWS;
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::text::Text;
use crate::station::counter::papers::{FoundPaper, PaperId, PaperState};
use crate::station::counter::stockroom::ShiftSlip;
use crate::till::answer::{CauseView, CountView, HintView, ParkedView, StatementView};

/// So many pieces of each row from the top; the last one given is being counted.
pub fn counting(pieces: &[i64]) -> Counting {
    let mut counting = Counting { at: pieces.len().saturating_sub(1), ..Counting::default() };
    for (row, pieces) in ROWS.into_iter().zip(pieces) {
        counting.count.set(row, *pieces).expect("the sample fits a drawer");
    }
    counting
}

const HALF: [i64; 6] = [14, 21, 18, 27, 31, 24];
const ALL: [i64; 11] = [14, 21, 18, 27, 31, 24, 61, 48, 32, 20, 7];

fn statement() -> StatementView {
    let figures = [
        ("cash_sales", 3_398_400),
        ("sales", 88),
        ("receipts", 89),
        ("cash_refunds", 14_200),
        ("returns", 1),
        ("cash_in", 150_000),
        ("kasbon_paid", 150_000),
        ("cash_out", 75_000),
        ("drops", 500_000),
        ("qris", 812_500),
        ("kasbon", 96_000),
        ("sembako", 3_781_200),
        ("obat", 512_750),
        ("anggota", 2_610_400),
        ("umum", 1_683_550),
        ("rounding", -1_250),
        ("reprints", 2),
        ("no_sales", 1),
    ];
    StatementView {
        till: "A".to_owned(),
        date: "2026-11-24".parse().ok(),
        cashier: Some(UserId::from("kasir")),
        opened: Some(at("2026-11-23T23:02:00Z")),
        opening: rp(500_000),
        figures: figures.into_iter().map(|(key, figure)| (key.to_owned(), figure)).collect(),
        first: "261124-A-0001".parse().ok(),
        last: "261124-A-0089".parse().ok(),
        ..StatementView::default()
    }
}

/// What the day of the pictures shows nothing of.
const RULED_OUT: [&str; 5] =
    ["explain-kind-count", "explain-kind-twice", "explain-kind-cash-out", "explain-kind-return", "explain-kind-change"];

fn result(difference: i64) -> CountView {
    let expected = rp(3_459_200);
    let counted = expected + rp(difference);
    CountView {
        nth: 1,
        counted,
        expected,
        difference: rp(difference),
        needs_reason: difference.abs() > 5_000,
        limit: rp(5_000),
        causes: Vec::new(),
        explained: rp(0),
        ruled_out: RULED_OUT.into_iter().filter(|_| difference != 0).map(Text::new).collect(),
        hints: Vec::new(),
        statement: statement(),
        leave: rp(500_000),
        deposit: counted - rp(500_000),
    }
}

/// Three signs that a sale may stand under the wrong member.
fn hints() -> Vec<HintView> {
    let hint = |kind, number: &str, receipt: &str, title: Text, detail: Text| HintView {
        kind,
        member: MemberNumber(number.to_owned()),
        receipt: receipt.parse().expect("a receipt's number"),
        title: title.with("number", number),
        detail: detail.with("number", number).with("receipt", receipt),
    };
    let own = Text::new("wrong-own").with("name", "Siti Rahmah").with("sales", 4_i64);
    let far = Text::new("wrong-far").with("amount", rp(2_145_000));
    let receipts = Text::new("wrong-two-tills-detail").with("first", "261124-A-0044").with("second", "261124-B-0017");
    vec![
        hint("two_tills", "A00042", "261124-B-0017", Text::new("wrong-two-tills").with("minutes", 4_i64), receipts),
        hint("own", "A00107", "261124-A-0071", own, Text::new("wrong-own-detail").with("amount", rp(386_500))),
        hint("far", "A00003", "261124-A-0063", far, Text::new("wrong-far-detail").with("usual", rp(64_300))),
    ]
}

pub fn looked(shop: &Shop) -> Board<Act> {
    let result = Some(CountView { hints: hints(), ..short() });
    draw(shop, &CloseShift { result, ..CloseShift::default() })
}

fn short() -> CountView {
    let receipt = "261124-A-0031";
    let causes = vec![
        CauseView {
            amount: rp(-45_000),
            fit: "exact",
            title: Text::new("explain-was-qris").with("receipt", "0031"),
            detail: Text::new("explain-seen-at-bank")
                .with("time", "09.14")
                .with("amount", rp(45_000))
                .with("seen", "09.15")
                .with("reference", "4471"),
            receipt: receipt.parse().ok(),
            tender: Some("qris".to_owned()),
        },
        CauseView {
            amount: rp(-1_500),
            fit: "unclear",
            title: Text::new("explain-unclear"),
            detail: Text::new("explain-below-limit").with("limit", rp(5_000)),
            receipt: None,
            tender: None,
        },
    ];
    CountView { causes, explained: rp(-45_000), ..result(-46_500) }
}

fn draw(shop: &Shop, screen: &CloseShift) -> Board<Act> {
    close_shift::view::view(screen, shop).map(Act::CloseShift)
}

pub fn count(shop: &Shop) -> Board<Act> {
    draw(shop, &CloseShift { counting: counting(&HALF), ..CloseShift::default() })
}

pub fn counted(shop: &Shop) -> Board<Act> {
    draw(shop, &CloseShift { counting: counting(&ALL), ..CloseShift::default() })
}

pub fn compared(shop: &Shop) -> Board<Act> {
    let reason = "kembalian salah, pembeli sudah pulang".to_owned();
    draw(shop, &CloseShift { result: Some(short()), reason, ..CloseShift::default() })
}

pub fn unexplained(shop: &Shop) -> Board<Act> {
    draw(shop, &CloseShift { result: Some(result(-120_500)), ..CloseShift::default() })
}

pub fn over(shop: &Shop) -> Board<Act> {
    draw(shop, &CloseShift { result: Some(result(2_000)), ..CloseShift::default() })
}

pub fn exact(shop: &Shop) -> Board<Act> {
    draw(shop, &CloseShift { result: Some(result(0)), ..CloseShift::default() })
}

pub fn noting(shop: &Shop) -> Board<Act> {
    let reason = "kembalian sal".to_owned();
    draw(shop, &CloseShift { result: Some(short()), reason, writing: true, ..CloseShift::default() })
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let trouble = Some(Text::new("till-count-again"));
    draw(shop, &CloseShift { result: Some(short()), trouble, ..CloseShift::default() })
}

fn z() -> StatementView {
    let carried = ParkedView {
        sale: crate::domain::id::SaleId(uuid::Uuid::nil()),
        name: "Bu Hj. Mahmudah".to_owned(),
        member: None,
        lines: 4,
        total: rp(87_500),
        at: at("2026-11-24T01:40:00Z"),
        waiting: false,
    };
    StatementView {
        number: 118,
        counted: Some(rp(3_412_700)),
        expected: Some(rp(3_459_200)),
        difference: Some(rp(-46_500)),
        deposit: rp(2_912_700),
        left: Some(rp(500_000)),
        carried: vec![carried],
        hash: "409553fb54773230d9bf029f7636f6e4739c0c76d783fddc0f7b64f26b2781cf".to_owned(),
        ..statement()
    }
}

pub fn closed(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    shop.answer.shift = None;
    let summary = vec![
        Text::new("sent-shift").with("till", "A").with("number", 118_i64),
        Text::new("sent-sold").with("amount", rp(4_293_950)).with("sales", 88_i64),
        Text::new("sent-books").with("sembako", rp(3_781_200)).with("obat", rp(512_750)),
        Text::new("sent-buyers").with("members", rp(2_610_400)).with("others", rp(1_683_550)),
        Text::new("sent-cash").with("amount", rp(3_398_400)),
        Text::new("sent-qris").with("amount", rp(812_500)),
        Text::new("sent-kasbon").with("amount", rp(96_000)),
        Text::new("sent-counted").with("counted", rp(3_412_700)),
        Text::new("sent-short").with("amount", rp(46_500)),
        Text::new("sent-deposit").with("amount", rp(2_912_700)),
        Text::new("sent-left").with("amount", rp(500_000)),
        Text::new("sent-unsent"),
    ];
    let z = StatementView { hints: hints(), ..z() };
    let closed = Some(Closed { z, summary, copied: false });
    draw(&shop, &CloseShift { result: Some(short()), closed, ..CloseShift::default() })
}

pub fn out(shop: &Shop) -> Board<Act> {
    let screen = Drawer { typed: "35000".to_owned(), ..Drawer::new(drawer::Kind::Out) };
    drawer::view::view(&screen, shop).map(Act::Drawer)
}

/// The slip made last can be taken back.
pub fn taking_back(shop: &Shop) -> Board<Act> {
    let shop = Shop { slip: Some(12), ..shop.clone() };
    drawer::view::view(&Drawer::new(drawer::Kind::In), &shop).map(Act::Drawer)
}

pub fn drop(shop: &Shop) -> Board<Act> {
    let screen = Drawer { typed: "1500000".to_owned(), ..Drawer::new(drawer::Kind::Bank) };
    drawer::view::view(&screen, shop).map(Act::Drawer)
}

pub fn no_sale(shop: &Shop) -> Board<Act> {
    drawer::view::view(&Drawer::new(drawer::Kind::NoSale), shop).map(Act::Drawer)
}

pub fn writing(shop: &Shop) -> Board<Act> {
    let reason = "beli galon air minum".to_owned();
    let trouble = Some(Text::new("till-amount-above-zero"));
    let screen = Drawer { reason, writing: true, trouble, ..Drawer::new(drawer::Kind::Out) };
    drawer::view::view(&screen, shop).map(Act::Drawer)
}

pub fn x(shop: &Shop) -> Board<Act> {
    let screen = ReportX { statement: Some(Box::new(statement())), ..ReportX::default() };
    report_x::view::view(&screen, shop).map(Act::ReportX)
}

/// The slips of a morning; one was taken back.
pub fn slips() -> Vec<ShiftSlip> {
    let slip = |number, kind: &str, time: &str, name: &str, amount, words: &str| ShiftSlip {
        number,
        kind: kind.to_owned(),
        at: at(time),
        name: name.to_owned(),
        amount: rp(amount),
        words: words.to_owned(),
        taken_back: number == 12,
    };
    vec![
        slip(14, "savings_in", "2026-11-24T02:31:00Z", "Kartini Basuki", 150_000, ""),
        slip(12, "cash_out", "2026-11-24T01:50:00Z", "", -75_000, "Beli es batu"),
        slip(11, "loan_paid", "2026-11-24T01:22:00Z", "Ahmad Kamaruddin", 412_500, ""),
        slip(9, "kasbon_paid", "2026-11-24T00:48:00Z", "Karim Abdullah", 96_000, ""),
        slip(8, "drops", "2026-11-24T00:30:00Z", "", -1_500_000, ""),
    ]
}

pub fn earlier_slips(shop: &Shop) -> Board<Act> {
    let slips = Slips { slips: slips(), at: 2, ..Slips::of(shop) };
    stockroom::drawn(shop, &Stockroom::of(Task::Slips(slips)))
}

/// The queue after a printer that was pulled: one in doubt, some that wait, one that failed, the rest out.
fn queue() -> Papers {
    let paper = |n: i64, kind: &str, state: PaperState, copy: u32| FoundPaper {
        id: PaperId(n),
        kind: kind.to_owned(),
        receipt: (kind == "sale").then(|| format!("261124-A-{:04}", 41 + n).parse().expect("a number")),
        copy,
        at: at("2026-11-24T02:42:00Z").plus_millis(n * 95_000),
        state,
    };
    let found = vec![
        paper(6, "sale", PaperState::Waiting, 0),
        paper(5, "sale", PaperState::Waiting, 0),
        paper(4, "savings", PaperState::Waiting, 0),
        paper(3, "sale", PaperState::Doubtful, 0),
        paper(2, "shelf_label", PaperState::Failed, 0),
        paper(1, "sale", PaperState::Sent, 1),
        paper(0, "z_report", PaperState::Printed, 0),
    ];
    Papers { found: Some(found), at: 3, trouble: None }
}

pub fn print_queue(shop: &Shop) -> Board<Act> {
    papers::view::view(&queue(), shop).map(Act::Papers)
}

pub fn failed_paper(shop: &Shop) -> Board<Act> {
    papers::view::view(&Papers { at: 4, ..queue() }, shop).map(Act::Papers)
}
