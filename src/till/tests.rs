//! The till at a counter of paper: a shop of a few goods, answered from memory.

pub mod desk_book;
mod pharmacy;
mod roles;
pub mod shop;

use proptest::prelude::*;

use shop::{DUS, EGGS, INDOMIE, OLD_SYRUP, PARACETAMOL, Shop, moment};

use super::answer::{Answer, SaleView};
use super::*;
use crate::domain::event::{Event, SaleCompleted, Tier};
use crate::domain::money::Rupiah;

pub fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

/// A till with the cashier signed in and 500.000 in the drawer, and its shop.
pub struct Counter {
    pub till: Till,
    pub shop: Shop,
    pub step: u8,
}

impl Counter {
    pub fn new() -> Self {
        let shop = Shop::default();
        let till = Till::start(&shop, Zone::default()).expect("memory is readable");
        let mut counter = Self { till, shop, step: 0 };
        counter.does("login kasir 111111");
        counter.does("open 500000");
        counter
    }

    fn moment(&self) -> Moment {
        let moment = moment(self.step);
        Moment { now: moment.now.plus_millis(self.shop.later), ..moment }
    }

    pub fn tries(&mut self, line: &str) -> Result<Vec<Happening>, Refusal> {
        let input = parse::line(line)?.expect("an input");
        self.step += 1;
        match self.till.decide(&input, &self.shop, self.moment()) {
            Ok(decision) => {
                self.till.apply(decision.next);
                self.shop.record(&decision.happenings, self.moment().now);
                Ok(decision.happenings)
            }
            Err(Trouble::Refused(refusal)) => {
                self.till.remember_question(&input, Some(&refusal));
                if let Some(note) = refusal.note.as_deref().filter(|_| !refusal.is_question()) {
                    self.shop.record(std::slice::from_ref(note), self.moment().now);
                }
                Err(refusal)
            }
            Err(trouble) => panic!("{trouble}"),
        }
    }

    pub fn does(&mut self, line: &str) -> Vec<Happening> {
        self.tries(line).unwrap_or_else(|refusal| panic!("{line}: {refusal}"))
    }

    pub fn refuses(&mut self, line: &str) -> Code {
        let before = self.till.clone();
        let code = self.tries(line).expect_err(line).code;
        let without_question = Till { asked: before.asked.clone(), ..self.till.clone() };
        assert_eq!(before, without_question, "{line}: a refused input changes nothing");
        code
    }

    pub fn answer(&self) -> Answer {
        self.till.answer(&self.shop, moment(0).now).expect("memory is readable")
    }

    pub fn sale(&self) -> SaleView {
        self.answer().sale.expect("a sale")
    }

    /// What an input leads to beside what is recorded.
    pub fn effects(&self, line: &str) -> Vec<Effect> {
        let input = parse::line(line).expect("readable").expect("an input");
        let decision =
            self.till.decide(&input, &self.shop, self.moment()).unwrap_or_else(|no| panic!("{line}: {no:?}"));
        decision.effects
    }

    pub fn completed(&mut self, pay: &str) -> SaleCompleted {
        let happenings = self.does(pay);
        match happenings.into_iter().next().map(|happening| happening.event) {
            Some(Event::SaleCompleted(sale)) => sale,
            other => panic!("no sale but {other:?}"),
        }
    }
}

#[test]
fn three_scans_and_exact_cash_make_a_sale() {
    let mut counter = Counter::new();
    for _ in 0..3 {
        counter.does(&format!("scan {INDOMIE}"));
    }
    let sale = counter.completed("pay cash 10500");
    assert_eq!(sale.lines.len(), 1);
    assert_eq!((sale.total, sale.payable, sale.rounding), (rp(10_500), rp(10_500), rp(0)));
    assert_eq!(sale.lines[0].cost, rp(9_000));
    assert_eq!(sale.receipt.to_string(), "261124-A-0001");
    let view = counter.sale();
    assert_eq!((view.due, view.change), (rp(0), rp(0)));
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.sale().receipt, None, "the next scan begins a new sale");
}

#[test]
fn a_carton_sells_at_the_cartons_price_and_says_so() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {DUS}"));
    let line = counter.sale().lines.remove(0);
    assert_eq!((line.unit.as_str(), line.factor, line.price, line.tier), ("dus", 40, rp(132_000), Tier::Satuan));
    counter.does("unit pcs");
    assert_eq!(counter.sale().total, rp(3_500));
}

#[test]
fn a_member_after_the_goods_prices_them_again_and_back() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("member A00003");
    assert_eq!((counter.sale().total, counter.sale().saving), (rp(3_300), rp(200)));
    counter.does("member -");
    assert_eq!((counter.sale().total, counter.sale().saving), (rp(3_500), rp(0)));
    counter.does("member 3");
    let sale = counter.completed("pay cash 5000");
    assert!(sale.counts);
    assert_eq!(sale.purchases_year, rp(1_000_000 + 3_300));
    assert_eq!(sale.member.expect("the member").as_str(), "A00003");
}

#[test]
fn an_applicant_pays_the_member_price_and_counts_for_nothing() {
    let mut counter = Counter::new();
    counter.does("member 4");
    assert_eq!(counter.answer().notices[0].key, "till-pokok-unpaid");
    counter.does(&format!("scan {INDOMIE}"));
    let sale = counter.completed("pay cash 3300");
    assert!(!sale.counts);
    assert_eq!(counter.refuses("member 5"), Code::NotAMember);
    assert_eq!(counter.refuses("member 77"), Code::UnknownMember);
}

#[test]
fn cash_is_rounded_down_and_paying_less_is_refused() {
    let mut counter = Counter::new();
    counter.does("add S00002 0.333");
    let view = counter.sale();
    assert_eq!((view.total, view.payable, view.rounding), (rp(9_790), rp(9_700), rp(-90)));
    assert_eq!(counter.refuses("pay cash 9600"), Code::NotEnough);
    let sale = counter.completed("pay cash 10000");
    assert_eq!(sale.tenders[0].change, rp(300));
}

#[test]
fn unusual_quantities_are_asked_about_and_grams_understood() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("add S00002 750"), Code::NeedsConfirmation);
    counter.does("confirm");
    assert_eq!(counter.sale().lines[0].qty_milli.milli(), 750);
    assert_eq!(counter.refuses("qty 50"), Code::NeedsConfirmation);
    counter.does("confirm");
    assert_eq!(counter.sale().lines[0].qty_milli.milli(), 50_000);
    counter.does("times 201");
    assert_eq!(counter.refuses(&format!("scan {INDOMIE}")), Code::NeedsConfirmation);
    counter.does("confirm");
    assert_eq!(counter.sale().lines[1].qty_milli.milli(), 201_000);
    assert_eq!(counter.refuses("confirm"), Code::BadInput, "a yes answers one question");
}

#[test]
fn impossible_quantities_are_refused() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.refuses("qty 0"), Code::BadQuantity);
    assert_eq!(counter.refuses("qty -1"), Code::BadQuantity);
    assert_eq!(counter.refuses("qty 8991002101999"), Code::BadQuantity);
    assert_eq!(counter.refuses("qty 1.5"), Code::FractionNotSold);
    assert_eq!(counter.refuses("times 0"), Code::BadQuantity);
    assert_eq!(counter.refuses("remove 2"), Code::BadInput);
}

#[test]
fn unknown_and_misread_codes_say_so() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("scan 8991002101998"), Code::BadCheckDigit);
    assert_eq!(counter.refuses("scan 9521234567890"), Code::BadCheckDigit);
    assert_eq!(counter.refuses("scan 8991002101999"), Code::UnknownBarcode);
    assert_eq!(counter.refuses("scan \"\""), Code::BadInput);
}

#[test]
fn scale_labels_by_weight_and_by_price() {
    let mut counter = Counter::new();
    let by_weight = crate::domain::goods::barcode::check_digit("210000201250").expect("a digit");
    counter.does(&format!("scan 210000201250{by_weight}"));
    assert_eq!(counter.sale().lines[0].qty_milli.milli(), 1_250);
    let by_price = crate::domain::goods::barcode::check_digit("220000201500").expect("a digit");
    counter.does(&format!("scan 220000201500{by_price}"));
    let line = counter.sale().lines.remove(1);
    assert_eq!((line.amount, line.tier), (rp(15_000), Tier::Label));
}

#[test]
fn goods_below_the_books_are_sold_with_a_mark_medicines_never() {
    let mut counter = Counter::new();
    counter.does("add S00003 3");
    assert!(!counter.answer().notices.is_empty());
    let sale = counter.completed("pay cash 100000");
    let line = &sale.lines[0];
    assert_eq!(
        (line.drawn.len(), line.short_milli, line.short_cost, line.cost),
        (1, Quantity::ONE, rp(900), rp(2_800))
    );
    counter.does(&format!("scan {PARACETAMOL}"));
    assert_eq!(counter.refuses("qty 31"), Code::NotEnough);
    assert_eq!(counter.refuses(&format!("scan {OLD_SYRUP}")), Code::ExpiredBatch);
}

#[test]
fn earliest_expiry_goes_first_and_says_which_box() {
    let mut counter = Counter::new();
    counter.does("add M00001 15");
    let boxes = counter.sale().lines.remove(0).boxes;
    let taken: Vec<_> = boxes.iter().map(|taken| (taken.batch.as_str(), taken.qty_milli.milli())).collect();
    assert_eq!(taken, [("NEAR", 10_000), ("FAR", 5_000)]);
    let sale = counter.completed("pay cash 4500");
    assert_eq!(sale.lines[0].drawn.len(), 2);
    assert_eq!(sale.lines[0].cost, rp(10 * 180 + 5 * 200));
}

#[test]
fn a_step_back_and_a_cancelled_sale_can_be_undone() {
    let mut counter = Counter::new();
    counter.does(&format!("scan {INDOMIE}"));
    counter.does(&format!("scan {EGGS}"));
    counter.does("undo");
    assert_eq!(counter.sale().lines.len(), 1);
    counter.does("cancel");
    assert_eq!(counter.answer().sale, None);
    counter.does("undo");
    assert_eq!(counter.sale().lines.len(), 1);
    counter.does("pay cash 3500");
    assert_eq!(counter.refuses("undo"), Code::BadInput, "what is paid is done");
}

#[test]
fn nothing_is_sold_without_a_person_a_shift_and_the_right() {
    let shop = Shop::default();
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    let mut counter = Counter { till, shop, step: 0 };
    assert_eq!(counter.refuses(&format!("scan {INDOMIE}")), Code::NotLoggedIn);
    assert_eq!(counter.refuses("login kasir 999999"), Code::WrongPin);
    assert_eq!(counter.refuses("login hantu 111111"), Code::WrongPin);
    counter.does("login kasir 111111");
    assert_eq!(counter.refuses(&format!("scan {INDOMIE}")), Code::NoShift);
    counter.does("login pengawas 777777");
    assert_eq!(counter.refuses("open 1000"), Code::NotAllowed);
    counter.does("login baru 101010");
    assert_eq!(counter.refuses("open 1000"), Code::PinChangeNeeded);
    assert_eq!(counter.refuses("pin 101010"), Code::BadInput);
    assert_eq!(counter.refuses("pin 12345"), Code::BadInput);
    counter.does("pin 654321");
    counter.does("open 1000");
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.refuses("logout"), Code::OpenSale);
    assert_eq!(counter.refuses("pay qris"), Code::NotAllowed);
    assert_eq!(counter.refuses("close"), Code::OpenSale);
}

#[test]
fn a_clock_set_back_needs_the_manager() {
    let mut shop = Shop::default();
    shop.newest = Some("2026-11-30T01:00:00Z".parse().expect("an instant"));
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    let mut counter = Counter { till, shop, step: 0 };
    counter.does("login kasir 111111");
    assert_eq!(counter.refuses("open 500000"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve kasir 111111"), Code::NotAllowed);
    assert_eq!(counter.refuses("approve manajer 000000"), Code::WrongPin);
    counter.does("approve manajer 444444");
    assert!(counter.answer().shift.is_some());
    counter.does(&format!("scan {INDOMIE}"));
    counter.does("pay cash 3500");
    let said = counter.answer().notices[0].clone();
    assert_eq!(said.key, "till-clock-behind-day", "sold all the same, and said");
    let said = crate::locale::say(crate::locale::Language::Id, &said);
    assert!(said.contains("30 November 2026"), "the time is another day's: {said}");
}

/// Counters on a shop whose newest record is of this day.
fn rested_since(newest: &str, demo: bool) -> Counter {
    let mut shop = Shop::default();
    shop.newest = Some(newest.parse().expect("an instant"));
    shop.practice = demo;
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    let mut counter = Counter { till, shop, step: 0 };
    counter.does("login kasir 111111");
    counter
}

/// R41, of a clock that is ahead: a shop that rested says so itself, after a year the manager does.
#[test]
fn a_clock_that_leaps_ahead_is_asked_about_once() {
    let mut counter = rested_since("2026-10-05T01:00:00Z", false);
    counter.does("open 500000");
    assert!(counter.answer().notices.is_empty(), "a month of rest is nothing to ask about");
    let mut counter = rested_since("2026-06-01T01:00:00Z", false);
    assert_eq!(counter.refuses("open 500000"), Code::NeedsConfirmation);
    counter.does("confirm");
    assert!(counter.answer().shift.is_some());
    let mut counter = rested_since("2024-06-01T01:00:00Z", false);
    assert_eq!(counter.refuses("open 500000"), Code::NeedsApproval);
    counter.does("approve manajer 444444");
    assert!(counter.answer().shift.is_some());
    let mut counter = rested_since("2024-06-01T01:00:00Z", true);
    counter.does("open 500000");
    assert_eq!(counter.answer().notices[0].key, "till-clock-leaps", "a rehearsal's time is its own");
}

#[test]
fn a_float_that_differs_is_taken_as_said() {
    let shop = Shop::default();
    let till = Till::start(&shop, Zone::default()).expect("memory is readable");
    let mut counter = Counter { till, shop, step: 0 };
    counter.does("login kasir 111111");
    let happenings = counter.does("open 450000");
    match &happenings[0].event {
        Event::ShiftOpened(opened) => assert_eq!(opened.difference, rp(-50_000)),
        other => panic!("{other:?}"),
    }
    assert_eq!(counter.answer().notices.len(), 1);
}

fn any_step() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(format!("scan {INDOMIE}")),
        2 => Just(format!("scan {DUS}")),
        2 => Just(format!("scan {EGGS}")),
        1 => Just(format!("scan {PARACETAMOL}")),
        1 => (1..40u32).prop_map(|count| format!("times {count}")),
        1 => (1..2_500u32).prop_map(|milli| format!("add S00002 {}.{:03}", milli / 1_000, milli % 1_000)),
        1 => (0..4u32, 0..30u32).prop_map(|(line, count)| format!("qty {line} {count}")),
        1 => (0..4u32).prop_map(|line| format!("remove {line}")),
        1 => Just("undo".to_owned()),
        1 => Just("member 3".to_owned()),
        1 => Just("member -".to_owned()),
        1 => Just("cancel".to_owned()),
        1 => Just("confirm".to_owned()),
        2 => Just("pay cash 5000000".to_owned()),
    ]
}

/// R15: what the shelf said is kept, and the cashier hears of a lower label before the buyer speaks of it.
#[test]
fn a_label_below_the_till_is_told_and_printed_anew() {
    let mut counter = Counter::new();
    assert_eq!(counter.refuses("labels"), Code::BadInput, "nothing on the shelf is wrong");
    assert_eq!(counter.refuses("label S00001 S09999"), Code::UnknownBarcode);
    assert_eq!(counter.refuses("label S00001:karung"), Code::BadInput, "not sold so");
    let carton = counter.does("label S00001:dus");
    let Event::LabelPrinted(label) = carton[0].event.clone() else { panic!("{carton:?}") };
    assert_eq!((label.unit.as_str(), label.price > rp(3_500), label.member_price), ("dus", true, None));
    let printed = counter.does("label S00001");
    let Event::LabelPrinted(label) = printed[0].event.clone() else { panic!("{printed:?}") };
    assert_eq!((label.unit.as_str(), label.price, label.member_price), ("pcs", rp(3_500), Some(rp(3_300))));
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.answer().notices, []);
    counter
        .shop
        .labels
        .borrow_mut()
        .push(crate::domain::event::shelf::LabelPrinted { price: rp(3_400), ..label.clone() });
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.answer().notices[0].key, "till-price-above-label");
    counter.shop.labels.borrow_mut().push(crate::domain::event::shelf::LabelPrinted { price: rp(3_600), ..label });
    counter.does(&format!("scan {INDOMIE}"));
    assert_eq!(counter.answer().notices, [], "a label above the till harms nobody");
    let again = counter.does("labels");
    assert!(
        matches!(&again[..], [Happening { event: Event::LabelPrinted(label), .. }, ..] if label.price == rp(3_500))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// n scans are n pieces, whatever else stands in the basket.
    #[test]
    fn n_scans_are_n_pieces(count in 1..60u32) {
        let mut counter = Counter::new();
        counter.does(&format!("scan {EGGS}"));
        for _ in 0..count {
            counter.does(&format!("scan {INDOMIE}"));
        }
        let sale = counter.sale();
        prop_assert_eq!(sale.lines.len(), 2);
        prop_assert_eq!(sale.lines[1].qty_milli, Quantity::whole(i64::from(count)));
    }

    /// Whatever is done at the counter: refusals change nothing, and each sale adds up to the rupiah.
    #[test]
    fn every_sale_adds_up(steps in prop::collection::vec(any_step(), 1..60)) {
        let mut counter = Counter::new();
        for step in steps {
            let before = counter.till.clone();
            match counter.tries(&step) {
                Err(_) => {
                    let now = Till { asked: before.asked.clone(), ..counter.till.clone() };
                    prop_assert_eq!(&before, &now);
                }
                Ok(happenings) => for happening in happenings {
                    if let Event::SaleCompleted(sale) = happening.event {
                        prop_assert_eq!(sale.lines.iter().map(|line| line.amount).sum::<Rupiah>(), sale.gross);
                        prop_assert_eq!(sale.gross - sale.discount, sale.total);
                        prop_assert_eq!(sale.total + sale.rounding, sale.payable);
                        prop_assert_eq!(sale.tenders.iter().map(|tender| tender.amount).sum::<Rupiah>(), sale.payable);
                        for line in &sale.lines {
                            let drawn: Quantity = line.drawn.iter().map(|drawn| drawn.qty_milli).sum();
                            prop_assert_eq!(drawn + line.short_milli, line.qty_milli.in_base(line.factor));
                            let cost: Rupiah = line.drawn.iter().map(|drawn| drawn.cost).sum();
                            prop_assert_eq!(cost + line.short_cost, line.cost);
                        }
                    }
                },
            }
        }
    }
}

/// R42, R44: nothing is too large to be taken, and what no drawer sees is asked about first.
#[test]
fn a_sum_that_no_drawer_sees_is_asked_about_before_it_is_taken() {
    let mut counter = Counter::new();
    let asks = |counter: &mut Counter, line: &str| assert_eq!(counter.refuses(line), Code::NeedsConfirmation, "{line}");
    counter.does("add S00001");
    asks(&mut counter, "pay cash 99999999999");
    counter.does("pay cash 90000000");
    asks(&mut counter, "voucher 999999999");
    asks(&mut counter, "drop 999999999");
    asks(&mut counter, "count 100000=50000");
    asks(&mut counter, "count 100=50000");
    counter.does("confirm");
    assert_eq!(counter.answer().counted.expect("counted").counted, rp(5_000_000), "a yes lets it through");
    let mut counter = rested_since("2026-11-23T01:00:00Z", true);
    asks(&mut counter, "open 5000000000");
    assert!(counter.answer().shift.is_none());
    counter.does("open 40500000");
}
