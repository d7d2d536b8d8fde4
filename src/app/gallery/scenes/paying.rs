//! Scenes of taking money: each means, its code or slip, refusals, a sale paid by several.

use crate::app::board::Board;
use crate::app::gallery::sample::{self, at, rp};
use crate::app::screen::Act;
use crate::app::screen::pay::{self, Field, Page, Pay};
use crate::app::screen::receipt::{self, Done};
use crate::app::screen::receipts::sending::Sending;
use crate::app::screen::receipts::{self, Receipts};
use crate::app::screen::sell::{self, Sell};
use crate::app::shop::{Printer, Shop};
use crate::domain::goods::supply::ShopDebt;
use crate::domain::id::ShopCode;
use crate::domain::text::Text;
use crate::station::counter::papers::PaperState;
use crate::till::answer::stock::WarehouseView;
use crate::till::standing::{PinState, Standing};

pub fn paying(shop: &Shop, pay: Pay) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    pay::view::view(&pay, &shop).map(Act::Pay)
}

fn by(page: Page, pay: Pay) -> Pay {
    let field = if matches!(page, Page::Qris | Page::Kasbon) { Field::Amount } else { Field::Code };
    Pay { page, field, ..pay }
}

fn waiting(shop: &Shop, dynamic: bool, since: &str, code: &str) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    sample::waiting(&mut shop);
    if let Some(qris) = &mut shop.answer.qris {
        let since = at(since);
        (qris.dynamic, qris.since, qris.until) = (dynamic, Some(since), Some(since.plus_millis(15 * 60_000)));
    }
    pay::view::view(&Pay { code: code.to_owned(), ..Pay::default() }, &shop).map(Act::Pay)
}

pub fn qris(shop: &Shop) -> Board<Act> {
    waiting(shop, true, "2026-11-24T02:41:00Z", "")
}

pub fn qris_static(shop: &Shop) -> Board<Act> {
    waiting(shop, false, "2026-11-24T02:40:00Z", "47")
}

pub fn qris_paid(shop: &Shop) -> Board<Act> {
    waiting(shop, true, "2026-11-24T02:40:00Z", "4711")
}

pub fn qris_old(shop: &Shop) -> Board<Act> {
    waiting(shop, true, "2026-11-24T02:21:00Z", "")
}

pub fn qris_refused(shop: &Shop) -> Board<Act> {
    let trouble = Some(Text::new("till-qris-not-set"));
    paying(shop, by(Page::Qris, Pay { trouble, ..Pay::default() }))
}

pub fn card(shop: &Shop) -> Board<Act> {
    paying(shop, by(Page::Card, Pay { code: "990017".to_owned(), ..Pay::default() }))
}

pub fn card_part(shop: &Shop) -> Board<Act> {
    let (part, code) = ("300000".to_owned(), "990017".to_owned());
    paying(shop, Pay { field: Field::Amount, ..by(Page::Card, Pay { part, code, ..Pay::default() }) })
}

pub fn more(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    shop.answer.parked = sample::parked();
    pay::view::view(&by(Page::More, Pay::default()), &shop).map(Act::Pay)
}

pub fn transfer_letters(shop: &Shop) -> Board<Act> {
    paying(shop, by(Page::Transfer, Pay { code: "TRF-22".to_owned(), letters: true, ..Pay::default() }))
}

fn standing(kasbon: i64, has_pin: bool) -> Option<Box<Standing>> {
    let pin = if has_pin { PinState::Set } else { PinState::None };
    let sums = Standing { kasbon_limit: rp(500_000), kasbon: rp(kasbon), sukarela: rp(425_000), ..sample::standing() };
    Some(Box::new(Standing { pin, ..sums }))
}

pub fn kasbon(shop: &Shop) -> Board<Act> {
    paying(shop, by(Page::Kasbon, Pay { standing: standing(125_000, true), ..Pay::default() }))
}

/// The same goods out of the warehouse, for a shop that buys on account.
fn for_a_shop(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    if let Some(sale) = &mut shop.answer.sale {
        (sale.member, sale.saving) = (None, rp(0));
    }
    let (code, name) = ("W0001".to_owned(), "Warung Bu Ani".to_owned());
    shop.answer.warehouse = Some(WarehouseView { shop: Some((code, name)) });
    shop
}

pub fn tempo(shop: &Shop) -> Board<Act> {
    let debt = ShopDebt {
        shop: ShopCode::from("W0001"),
        name: "Warung Bu Ani".to_owned(),
        limit: rp(5_000_000),
        term_days: 14,
        inactive: false,
        owed: rp(1_320_000),
        due: None,
    };
    let pay = Pay { page: Page::Tempo, debt: Some(Box::new(debt)), ..Pay::default() };
    pay::view::view(&pay, &for_a_shop(shop)).map(Act::Pay)
}

/// The keeper of the warehouse has the basket.
pub fn readied(shop: &Shop) -> Board<Act> {
    let shop = super::stockroom::kept(&for_a_shop(shop));
    sell::view::view(&Sell::default(), &shop).map(Act::Sell)
}

/// Nothing was paid: it is owed, and until when.
pub fn on_account(shop: &Shop) -> Board<Act> {
    let mut shop = for_a_shop(shop);
    shop.answer.warehouse = None;
    if let Some(sale) = &mut shop.answer.sale {
        sale.receipt = Some("261124-A-0042".parse().expect("a receipt's number"));
        (sale.payable, sale.rounding, sale.due) = (sale.total, rp(0), rp(0));
        sale.tenders = vec![("receivable".to_owned(), sale.total)];
        sale.due_day = Some("2026-12-08".parse().expect("a day"));
    }
    receipt::view::view(&Done::default(), &shop).map(Act::Done)
}

pub fn kasbon_over(shop: &Shop) -> Board<Act> {
    paying(shop, by(Page::Kasbon, Pay { standing: standing(465_000, true), ..Pay::default() }))
}

pub fn kasbon_nobody(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    if let Some(sale) = &mut shop.answer.sale {
        sale.member = None;
    }
    pay::view::view(&by(Page::Kasbon, Pay::default()), &shop).map(Act::Pay)
}

pub fn savings(shop: &Shop) -> Board<Act> {
    let pay = Pay { standing: standing(0, true), code: "123".to_owned(), ..Pay::default() };
    paying(shop, by(Page::Sukarela, pay))
}

pub fn savings_wrong_pin(shop: &Shop) -> Board<Act> {
    let trouble = Some(Text::new("till-member-pin-wrong").with("left", 4_i64));
    paying(shop, by(Page::Sukarela, Pay { standing: standing(0, true), trouble, ..Pay::default() }))
}

pub fn savings_no_pin(shop: &Shop) -> Board<Act> {
    let pay = Pay { standing: standing(0, false), ..Pay::default() };
    paying(shop, Pay { field: Field::Amount, ..by(Page::Sukarela, pay) })
}

pub fn voucher(shop: &Shop) -> Board<Act> {
    paying(shop, by(Page::Voucher, Pay { code: "2900012345".to_owned(), ..Pay::default() }))
}

/// Three parts in, the rest in cash.
pub fn split(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    sample::member_sale(&mut shop);
    if let Some(sale) = &mut shop.answer.sale {
        sale.tenders = vec![
            ("voucher".to_owned(), rp(100_000)),
            ("kasbon".to_owned(), rp(100_000)),
            ("transfer".to_owned(), rp(50_000)),
        ];
        sale.paid = rp(250_000);
        sale.due = rp(40_600);
    }
    pay::view::view(&Pay::default(), &shop).map(Act::Pay)
}

fn done(shop: &Shop, tenders: &[(&str, i64)], change: i64, change_shop: impl FnOnce(&mut Shop)) -> Board<Act> {
    let mut shop = shop.clone();
    sample::finished(&mut shop);
    if let Some(sale) = &mut shop.answer.sale {
        sale.tenders = tenders.iter().map(|(tender, amount)| ((*tender).to_owned(), rp(*amount))).collect();
        sale.change = rp(change);
        sale.payable = tenders.iter().map(|(_, amount)| rp(*amount)).sum();
        sale.rounding = sale.payable - sale.total;
        let pieces = [(5_000, 1), (2_000, 2), (200, 2)];
        sale.change_pieces = if change > 0 { pieces.map(|(piece, count)| (rp(piece), count)).to_vec() } else { vec![] };
    }
    change_shop(&mut shop);
    receipt::view::view(&Done::default(), &shop).map(Act::Done)
}

pub fn done_qris(shop: &Shop) -> Board<Act> {
    done(shop, &[("qris", 290_675)], 0, |_| {})
}

/// The longest list of means, a signature and a drawer that runs out of coins.
pub fn done_split(shop: &Shop) -> Board<Act> {
    let parts = [("sukarela", 50_000), ("kasbon", 100_000), ("transfer", 50_000), ("cash", 90_600)];
    done(shop, &parts, 9_400, |shop| {
        let text = Text::new("drawer-change-short").with("from", rp(1_000)).with("to", rp(10_000));
        shop.answer.notices = vec![text.with("buyers", 3_i64)];
    })
}

pub fn done_voucher(shop: &Shop) -> Board<Act> {
    done(shop, &[("voucher", 290_675)], 0, |shop| shop.answer.voucher = Some("2900012345678".to_owned()))
}

/// A receipt on its way to a customer's telephone.
pub fn sending(shop: &Shop) -> Board<Act> {
    let hits = sample::receipt_hits();
    let mut sending = Sending::new(hits[0].receipt.clone());
    sending.number = "081234567890".to_owned();
    let text = "KOPERASI MERAH PUTIH TELAWANG\nJl. Contoh No. 1\nStruk 261124-A-0042 24/11/2026 10.42\n\n\
                Beras SPHP 5 kg\n1 sak x 65.500 65.500\nMie Sedaap Goreng 90 g\n5 pcs x 3.100 15.500\n\n\
                TOTAL 81.000\nTunai 100.000\nKembali 19.000\n\nTerima kasih";
    sending.text = Some(Ok(text.to_owned()));
    let typed = "kartini".to_owned();
    let receipts = Receipts { typed, hits, sending: Some(sending), ..Receipts::default() };
    receipts::view::view(&receipts, shop).map(Act::Receipts)
}

/// The printer broke off in the middle of this receipt, and is well again.
pub fn done_doubtful(shop: &Shop) -> Board<Act> {
    done(shop, &[("cash", 290_600)], 9_400, |shop| sample::paper(shop, PaperState::Doubtful))
}

/// A medicine whose label waits for a printer that is off.
pub fn done_label_waits(shop: &Shop) -> Board<Act> {
    done(shop, &[("cash", 290_600)], 9_400, |shop| {
        shop.health.labels = Some(Printer::Unreachable(2));
        if let Some(line) = shop.answer.sale.as_mut().and_then(|sale| sale.lines.first_mut()) {
            line.strength = "500 mg".to_owned();
        }
    })
}

/// Five kinds of pieces, and small money that runs out: all of it is read, nothing over anything.
pub fn done_pieces(shop: &Shop) -> Board<Act> {
    done(shop, &[("cash", 65_500)], 34_500, |shop| {
        let text = Text::new("drawer-change-short").with("from", rp(100)).with("to", rp(500));
        shop.answer.notices = vec![text.with("buyers", 3_i64)];
        if let Some(sale) = &mut shop.answer.sale {
            let pieces = [(20_000, 1), (10_000, 1), (2_000, 1), (1_000, 1), (500, 3)];
            sale.change_pieces = pieces.map(|(piece, count)| (rp(piece), count)).to_vec();
        }
    })
}

/// Eight kinds of pieces, and a paper that is in doubt.
pub fn done_many_pieces(shop: &Shop) -> Board<Act> {
    done(shop, &[("cash", 11_300)], 188_700, |shop| {
        sample::paper(shop, PaperState::Doubtful);
        if let Some(sale) = &mut shop.answer.sale {
            let pieces = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500];
            sale.change_pieces = pieces.map(|piece| (rp(piece), 1)).to_vec();
        }
    })
}

/// A practice: its own number, and neither drawer nor printer.
pub fn done_training(shop: &Shop) -> Board<Act> {
    done(shop, &[("cash", 290_600)], 9_400, |shop| shop.practice = Some("word-training"))
}
