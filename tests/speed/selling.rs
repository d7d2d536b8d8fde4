//! From scan to line on the screen: decide, lay out, draw.

use gerai::domain::id::UserId;
use gerai::domain::money::Rupiah;
use gerai::station::{NotDone, Station};
use gerai::till::answer::Answer;
use gerai::till::input::{Input, Tender};

use super::figure::{Budget, Figures, Times};
use super::frame::Window;
use super::shop::{self, Shop};

const SCANS: usize = 2_000;
/// Lines of a basket before it is paid or dropped.
const BASKET: usize = 20;

/// Numbers that look random and are the same in every run.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % most as u64) as usize
    }
}

/// Signs in and opens a shift.
pub fn begin(station: &mut Station) -> Answer {
    let login = Input::Login { user: UserId::from("kasir"), pin: "111111".to_owned() };
    station.submit(&login).expect("the cashier signs in");
    if let Ok(answer) = station.answer()
        && answer.shift.is_some()
    {
        return answer;
    }
    station.submit(&Input::Open { opening: Rupiah::of(500_000) }).expect("the shift opens")
}

/// Scans until the basket has this many lines. What a rule refuses (one LPG bottle a customer) is left out.
pub fn fill(station: &mut Station, codes: &[String], dice: &mut Dice, lines: usize) -> Answer {
    loop {
        let code = codes[dice.below(codes.len())].clone();
        match station.submit(&Input::Scan { code }) {
            Ok(answer) if answer.sale.as_ref().is_some_and(|sale| sale.lines.len() >= lines) => return answer,
            Ok(_) | Err(NotDone::Refused(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// A basket worth so much is dropped by two people only (R38).
fn drop_basket(station: &mut Station) {
    if let Err(NotDone::Refused(_)) = station.submit(&Input::Cancel) {
        let agreed = Input::Approve { user: UserId::from("manajer"), pin: "111111".to_owned() };
        station.submit(&agreed).expect("the basket goes");
    }
}

/// Pays the open sale with enough cash.
pub fn pay(station: &mut Station, answer: &Answer) -> Answer {
    station.submit(&payment(answer)).expect("it is paid")
}

pub fn payment(answer: &Answer) -> Input {
    let due = answer.sale.as_ref().map_or(Rupiah::ZERO, |sale| sale.due);
    Input::Pay(Tender::Cash(due + Rupiah::of(100_000)))
}

pub fn measure(shop: &Shop, figures: &mut Figures) {
    let mut station = shop::open(&shop.folder, 2);
    let mut window = Window::new();
    let (mut answered, mut drawn, mut seen, mut whole) = <(Times, Times, Times, Times)>::default();
    let mut dice = Dice::new(1);
    window.show(begin(&mut station));
    let mut share = 0.0;
    for round in 0..SCANS {
        let code = shop.codes[dice.below(shop.codes.len())].clone();
        let input = Input::Scan { code };
        let start = std::time::Instant::now();
        let answer = match station.submit(&input) {
            Ok(answer) => answer,
            Err(NotDone::Refused(_)) => continue,
            Err(error) => panic!("{error}"),
        };
        answered.push(start.elapsed());
        let lines = answer.sale.as_ref().map_or(0, |sale| sale.lines.len());
        let picture = std::time::Instant::now();
        share += window.show(answer);
        drawn.push(picture.elapsed());
        seen.push(start.elapsed());
        if round % 10 == 0 {
            let answer = station.answer().expect("readable");
            window.forget();
            whole.time(|| window.show(answer));
        }
        if lines >= BASKET {
            drop_basket(&mut station);
        }
    }
    let mean = format!("{:.0} % of the window new", share * 100.0 / seen.len() as f32);
    let both = Budget { median: Some(5.0), p99: Some(16.0) };
    figures.times("scan → line on the screen, 1366×768", both, &seen, "baskets to 20 lines");
    figures.times("– of it scan → answer", Budget::NONE, &answered, "codes at random");
    figures.times("– of it layout and drawing", Budget::NONE, &drawn, &mean);
    figures.times("the whole window drawn anew", both, &whole, "");
}
