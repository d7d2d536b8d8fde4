//! What the customer reads on the two lines of the display: the goods with their price, the total, the change (R56).
//!
//! `face` is a function of the till's answer; the rest keeps the display's thread. Always holds: a member is named as
//! `Sit* H.` and no further; the station never waits for a display.
//! Not here: the line and its commands (`peripherals/display.rs`).

use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::{self, Language, format};
use crate::peripherals::config::Config;
use crate::peripherals::display::{COLUMNS, DisplayWorker, Face, centred, line};
use crate::receipt::sanitise::printable;
use crate::till::answer::{Answer, LineView, SaleView};

/// What the answer is shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Goods, or what became of the sale.
    Sale,
    /// The member who was just named.
    Member,
    /// The money is being asked for.
    Paying,
}

/// Both lines for what the till says now.
pub fn face(language: Language, shop: &str, answer: &Answer, about: About) -> Face {
    let say = |key| locale::say(language, &Text::new(key));
    let sale = answer.sale.as_ref().filter(|_| answer.shift.is_some());
    let Some(sale) = sale else {
        return [centred(&printable(shop)), centred(&say("display-welcome"))];
    };
    let member = sale.member.as_ref().map(|member| masked_name(&printable(&member.name)));
    if sale.receipt.is_some() {
        return match sale.change > Rupiah::ZERO {
            true => [sum(&say("display-received"), sale.paid), sum(&say("display-change"), sale.change)],
            false => [sum(&say("display-total"), sale.payable), centred(&say("display-thanks"))],
        };
    }
    // While its code is shown, or a part is paid, the customer reads what is to be paid (R56).
    if let Some(qris) = &answer.qris {
        return [sum(&say("display-total"), sale.payable), sum(&say("display-qris"), qris.amount)];
    }
    let about = if sale.tenders.is_empty() { about } else { About::Paying };
    match (about, touched(answer, sale)) {
        (About::Paying, _) if sale.paid > Rupiah::ZERO => {
            [sum(&say("display-total"), sale.payable), sum(&say("display-due"), sale.due)]
        }
        (About::Paying, _) => [sum(&say("display-total"), sale.payable), line(&member.unwrap_or_default(), "")],
        (About::Sale, Some(goods)) => {
            [item(goods, &say("display-medicine")), sum(&say("display-subtotal"), sale.total)]
        }
        _ => [line(&member.unwrap_or_default(), ""), sum(&say("display-subtotal"), sale.total)],
    }
}

/// The line that the last input was about.
fn touched<'a>(answer: &Answer, sale: &'a SaleView) -> Option<&'a LineView> {
    let last = answer.last.as_ref().and_then(|last| sale.lines.get(last.line));
    last.or(sale.lines.last())
}

/// `Minyak Kita  2x15.700`; one piece stands with its price alone. Medicine on prescription has no name here: others
/// read it too (A38).
fn item(goods: &LineView, medicine: &str) -> String {
    let price = format::plain(goods.price);
    let right = match goods.qty_milli == Quantity::ONE {
        true => price,
        false => format!("{}x{price}", format::quantity(goods.qty_milli)),
    };
    let name = if goods.sensitive || goods.veiled || !goods.rx.is_empty() { medicine } else { &goods.name };
    line(&printable(name), &right)
}

/// A word and an amount; without `Rp` where both would not fit.
fn sum(word: &str, amount: Rupiah) -> String {
    let (word, money) = (printable(word), format::money(amount));
    match word.len() + 1 + money.len() <= COLUMNS {
        true => line(&word, &money),
        false => line(&word, &format::plain(amount)),
    }
}

/// `Siti Hasanah` → `Sit* H.`: who is meant knows it, who stands behind does not.
fn masked_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first: Vec<char> = words.next().unwrap_or_default().chars().collect();
    let shown: String = first.iter().take(first.len().saturating_sub(1).clamp(1, 3)).collect();
    match words.next().and_then(|second| second.chars().next()) {
        _ if first.is_empty() => String::new(),
        Some(letter) => format!("{shown}* {letter}."),
        None => format!("{shown}*"),
    }
}

/// What a test shows: the name in the middle, and all twenty places.
fn test_face() -> Face {
    let places: String = (1..=COLUMNS).map(|place| char::from(b'0' + u8::try_from(place % 10).unwrap_or(0))).collect();
    [centred("GERAI"), places]
}

/// The display of this counter, where there is one.
#[derive(Default)]
pub(super) struct Customer {
    worker: Option<DisplayWorker>,
    shop: String,
    shown: Option<Face>,
}

impl Customer {
    pub fn start(&mut self, config: &Config, shop: String) {
        // The old thread gives the port back before a new one takes it.
        self.worker = None;
        let line = config.display.clone();
        self.worker = line.map(|line| DisplayWorker::start(line, config.display_style));
        (self.shop, self.shown) = (shop, None);
    }

    /// Every place of both lines, so that one that is dark is seen; what is so stands there again after the next input.
    pub fn test(&mut self) {
        if let Some(worker) = &self.worker {
            worker.show(test_face());
            self.shown = None;
        }
    }

    /// Nothing is done where there is no display.
    pub fn show(&mut self, language: Language, answer: &Answer, about: About) {
        let Some(worker) = &self.worker else { return };
        let face = face(language, &self.shop, answer, about);
        if self.shown.as_ref() != Some(&face) {
            worker.show(face.clone());
            self.shown = Some(face);
        }
    }
}

#[cfg(test)]
mod tests;
