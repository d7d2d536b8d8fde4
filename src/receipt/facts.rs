//! What a template may know of a paper. The fields, with a sample of each, are described in `receipts/README.md`.
//!
//! Pure. Always holds: figures are figures (rupiah, thousandths, ISO dates), written by the template's filters; no text
//! is safe here, all of it passes the sanitiser on its way into the template.
//! Neighbours: `receipt/template.rs` (fills in), `domain/event.rs` (where a sale's facts come from).

use serde::Serialize;

use super::label::LabelFacts;
use super::profile::Profile;
use crate::domain::event::after_sale::{Condition, SaleReturned};
use crate::domain::event::{SaleCompleted, SoldLine, Tendered, Tier};
use crate::domain::goods::product::Book;
use crate::domain::id::{MemberNumber, ReceiptNumber, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::sale::refund::EXCHANGE;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, LocalTime};
use crate::locale::{self, Language, format};

/// Everything for one paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperFacts {
    #[serde(skip)]
    pub language: Language,
    pub shop: ShopFacts,
    /// Made for practice: the paper says DEMO.
    pub demo: bool,
    /// Training: the paper says `LATIHAN - BUKAN STRUK` (R40).
    pub training: bool,
    /// Not the first print (R36).
    pub copy: Option<CopyMark>,
    /// It waited for the printer: whoever hands it out sees that its buyer may have gone.
    pub late: bool,
    #[serde(flatten)]
    pub body: Body,
}

/// `SALINAN ke-n`; without a number where nothing may be counted (the command line writes nothing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CopyMark {
    pub number: Option<u32>,
}

/// What the paper is about; a template sees it as `sale`, `refund`, `test`, `label` or `slip`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    Sale(Box<SaleFacts>),
    Refund(Box<RefundFacts>),
    Test(TestFacts),
    Label(Box<LabelFacts>),
    /// Statements and slips: what their job holds, figures as integers. Fields in `receipts/README.md`.
    Slip(Box<serde_json::Value>),
}

/// The head of every paper. Empty texts are not printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ShopFacts {
    pub name: String,
    pub address: Vec<String>,
    pub phone: String,
    pub licence: String,
    /// Of a PKP only (R17).
    pub npwp: String,
    pub complaint: String,
}

/// A sale as printed (R57).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SaleFacts {
    pub receipt: ReceiptNumber,
    pub till: TillLetter,
    /// Short name: `Siti R.`
    pub cashier: String,
    pub date: BusinessDate,
    /// `10:42`, on the shop's clock.
    pub time: String,
    pub lines: Vec<LineFacts>,
    /// Sum of the lines before discounts.
    pub gross: Rupiah,
    /// All discounts, positive.
    pub discount: Rupiah,
    pub total: Rupiah,
    /// `payable − total`.
    pub rounding: Rupiah,
    pub payable: Rupiah,
    pub tenders: Vec<TenderFacts>,
    pub change: Rupiah,
    /// What the member price spared, positive.
    pub member_saving: Rupiah,
    pub member: Option<MemberFacts>,
    /// Its member or means of payment were corrected since; they stand here as they are now.
    pub corrected: bool,
    /// PPN inside the total, of a PKP only (R18).
    pub ppn: Option<Rupiah>,
    /// Days within which goods may come back; 0 prints no rule.
    pub return_days: i64,
    /// The shop that buys on account, code and name; empty for everybody else.
    pub buyer: String,
    /// The day a shop pays what went on its account (koperasi 5.4).
    pub due: Option<BusinessDate>,
    /// The shop's sheet of a kasbon, which the member signs (R32).
    pub to_sign: bool,
    /// What the QR code says: the receipt's id and a short signature (koperasi 1.7). Empty prints none.
    pub qr: String,
    /// The pharmacist who stands for the medicines, with her SIPA (A36); empty where none had to.
    pub pharmacist: String,
    pub sipa: String,
    /// The prescription: `R-0123`, or empty.
    pub rx: String,
    /// Goods brought back in the same basket.
    pub exchanged: Option<ExchangedFacts>,
}

/// The other half of an exchange, on the same paper; figures are positive, the paper gives them their sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExchangedFacts {
    /// Number of the return, and the receipt whose goods came back.
    pub receipt: ReceiptNumber,
    pub of: ReceiptNumber,
    pub lines: Vec<LineFacts>,
    /// What they were worth beyond the goods taken, by means.
    pub given_back: Vec<TenderFacts>,
}

/// Goods that came back, or a sale that was voided; figures are positive, the paper gives them their sign.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RefundFacts {
    pub receipt: ReceiptNumber,
    /// The receipt that is corrected, and its day.
    pub of: ReceiptNumber,
    pub of_date: BusinessDate,
    /// The whole sale was voided.
    pub void: bool,
    pub till: TillLetter,
    pub cashier: String,
    /// Who agreed; empty where nobody had to.
    pub approved: String,
    pub date: BusinessDate,
    pub time: String,
    pub lines: Vec<RefundLineFacts>,
    pub gross: Rupiah,
    pub discount: Rupiah,
    pub total: Rupiah,
    /// `payable − total`.
    pub rounding: Rupiah,
    /// What is given back.
    pub payable: Rupiah,
    pub tenders: Vec<TenderFacts>,
    pub ppn: Option<Rupiah>,
    pub member: Option<MemberFacts>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefundLineFacts {
    #[serde(flatten)]
    pub sold: LineFacts,
    /// Code: `rusak` `salah` `kedaluwarsa` `tidak_cocok` `salah_scan` `lain`, `batal` in a void.
    pub reason: String,
    /// Goes back on the shelf.
    pub restocked: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineFacts {
    pub name: String,
    pub quantity: Quantity,
    /// Sold by weight: three decimals.
    pub weighed: bool,
    pub unit: String,
    pub price: Rupiah,
    /// Price × quantity.
    pub amount: Rupiah,
    /// Positive.
    pub discount: Rupiah,
    /// `A` anggota, `G` grosir, `P` promo, or nothing.
    pub mark: String,
    /// Stands under the heading OBAT (apotek A36).
    pub medicine: bool,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    /// Where the line was taken from more than one batch: the others.
    pub more_batches: Vec<BatchFacts>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchFacts {
    pub batch: String,
    pub expiry: Option<BusinessDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TenderFacts {
    /// `cash` `qris` `card` `transfer` `kasbon` `sukarela` `voucher`.
    pub kind: String,
    /// As handed over, before change.
    pub amount: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MemberFacts {
    /// Masked: `A000**`. Receipts lie on the floor.
    pub number: String,
    /// Short: `Kartini B.`
    pub name: String,
    /// Counted for SHU, this sale included; `None` where purchases do not count.
    pub purchases_year: Option<Rupiah>,
    /// What this sale adds to them, without PPN; `None` where it adds nothing, and on a return.
    pub counted: Option<Rupiah>,
    /// The year, where the purchases are those that the books know when this paper is made: the sale was given to this
    /// member after it. Empty where they are as they were after the sale.
    pub year_now: String,
    /// Who of her household bought with a card of her own, short; empty where she did.
    pub buyer: String,
}

/// The teach-in page: what a printer can do, to be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TestFacts {
    pub profile: String,
    pub title: String,
    /// As set in `device.toml`: `virtual`, `/dev/usb/lp0`, …
    pub printer: String,
    pub date: BusinessDate,
    pub time: String,
}

impl PaperFacts {
    /// A first print of this body, with the head and the marks that the settings give.
    pub fn new(language: Language, settings: &Settings, body: Body) -> Self {
        let (demo, training) = (settings.demo, settings.training);
        Self { language, shop: ShopFacts::of(settings), demo, training, copy: None, late: false, body }
    }

    /// The same paper with its medicines by their amounts only, for who may not know what somebody bought (A38).
    pub fn veiled(mut self) -> Self {
        let name = locale::say(self.language, &Text::new("paper-veiled"));
        let veil = |line: &mut LineFacts| {
            if line.medicine {
                name.clone_into(&mut line.name);
                line.batch.clear();
                line.expiry = None;
                line.more_batches.clear();
            }
        };
        match &mut self.body {
            Body::Sale(sale) => {
                sale.lines.iter_mut().for_each(veil);
                sale.exchanged.iter_mut().flat_map(|exchanged| &mut exchanged.lines).for_each(veil);
            }
            Body::Refund(refund) => refund.lines.iter_mut().map(|line| &mut line.sold).for_each(veil),
            _ => {}
        }
        self
    }

    /// The same paper, marked `SALINAN ke-n` (or without a number).
    pub fn as_copy(mut self, number: Option<u32>) -> Self {
        self.copy = Some(CopyMark { number });
        self
    }
}

impl ShopFacts {
    pub fn of(settings: &Settings) -> Self {
        let street = [settings.address.as_str(), settings.kelurahan.as_str()];
        let street: Vec<&str> = street.into_iter().filter(|part| !part.trim().is_empty()).collect();
        let address = [street.join(", "), settings.city.clone()];
        Self {
            name: settings.name.clone(),
            address: address.into_iter().filter(|line| !line.trim().is_empty()).collect(),
            phone: settings.phone.clone(),
            licence: settings.licence_number.clone(),
            npwp: if settings.pkp { settings.npwp.clone() } else { String::new() },
            complaint: settings.complaint_contact.clone(),
        }
    }
}

impl SaleFacts {
    /// The facts of a finished sale; `member` is the name as the cooperative knows it. `return_days`, `buyer` and
    /// `qr` are the caller's to set.
    pub fn of(sale: &SaleCompleted, at: LocalTime, cashier: &str, member: Option<&str>) -> Self {
        let member = sale.member.as_ref().map(|number| MemberFacts {
            number: masked(number),
            name: short_name(member.unwrap_or_default()),
            purchases_year: sale.counts.then_some(sale.purchases_year),
            counted: sale.counts.then_some(sale.total - sale.ppn),
            year_now: String::new(),
            buyer: String::new(),
        });
        let tenders = sale.tenders.iter();
        Self {
            receipt: sale.receipt.clone(),
            till: sale.receipt.till.clone(),
            cashier: short_name(cashier),
            date: at.date,
            time: format::time(at),
            lines: sale.lines.iter().map(LineFacts::of).collect(),
            gross: sale.gross,
            discount: sale.discount,
            total: sale.total,
            rounding: sale.rounding,
            payable: sale.payable,
            change: tenders.clone().map(|tender| tender.change).sum(),
            tenders: tenders.map(|paid| TenderFacts { kind: paid.tender.clone(), amount: paid.tendered }).collect(),
            member_saving: sale.lines.iter().map(member_saving).sum(),
            member,
            corrected: false,
            ppn: sale.pkp.then_some(sale.ppn),
            return_days: 0,
            buyer: String::new(),
            due: sale.on_account.as_ref().map(|account| account.due),
            to_sign: false,
            qr: String::new(),
            pharmacist: String::new(),
            sipa: String::new(),
            rx: sale.lines.iter().map(|line| line.pharmacy.label.clone()).find(|rx| !rx.is_empty()).unwrap_or_default(),
            exchanged: None,
        }
    }

    /// With its means of payment as they were corrected after the sale.
    pub fn corrected(mut self, tenders: &[Tendered]) -> Self {
        self.corrected = true;
        self.change = tenders.iter().map(|paid| paid.change).sum();
        self.tenders =
            tenders.iter().map(|paid| TenderFacts { kind: paid.tender.clone(), amount: paid.tendered }).collect();
        self
    }
}

impl SaleFacts {
    /// Given to another member after the sale, or to none. `purchases` = what counts of hers in that year now; what she
    /// had when it was sold says nothing of a sale that was not hers. `None` where it does not count.
    pub fn moved(mut self, member: Option<(&MemberNumber, &str)>, (year, purchases): (i16, Option<Rupiah>)) -> Self {
        self.corrected = true;
        let own = self.total - self.ppn.unwrap_or_default();
        self.member = member.map(|(number, name)| MemberFacts {
            number: masked(number),
            name: short_name(name),
            purchases_year: purchases,
            counted: purchases.map(|_| own),
            year_now: year.to_string(),
            buyer: String::new(),
        });
        self
    }

    /// Bought by somebody of the member's household.
    pub fn bought_by(mut self, name: &str) -> Self {
        if let Some(member) = &mut self.member {
            member.buyer = short_name(name);
        }
        self
    }
}

impl ExchangedFacts {
    pub fn of(back: &SaleReturned) -> Self {
        let money = back.tenders.iter().filter(|part| part.tender != EXCHANGE);
        Self {
            receipt: back.receipt.clone(),
            of: back.of.clone(),
            lines: back.lines.iter().map(|line| LineFacts::of(&line.sold)).collect(),
            given_back: money.map(|part| TenderFacts { kind: part.tender.clone(), amount: part.amount }).collect(),
        }
    }
}

impl RefundFacts {
    /// The facts of a return; names as the cooperative knows them.
    pub fn of(back: &SaleReturned, at: LocalTime, cashier: &str, approved: &str, member: Option<&str>) -> Self {
        let member = back.member.as_ref().map(|number| MemberFacts {
            number: masked(number),
            name: short_name(member.unwrap_or_default()),
            purchases_year: back.counts.then_some(back.purchases_year),
            counted: None,
            year_now: String::new(),
            buyer: String::new(),
        });
        let lines = back.lines.iter().map(|line| RefundLineFacts {
            sold: LineFacts::of(&line.sold),
            reason: line.reason.clone(),
            restocked: line.condition == Condition::Good,
        });
        let tenders = back.tenders.iter();
        Self {
            receipt: back.receipt.clone(),
            of: back.of.clone(),
            of_date: back.of_date,
            void: back.void,
            till: back.receipt.till.clone(),
            cashier: short_name(cashier),
            approved: short_name(approved),
            date: at.date,
            time: format::time(at),
            lines: lines.collect(),
            gross: back.gross,
            discount: back.discount,
            total: back.total,
            rounding: back.rounding,
            payable: back.payable,
            tenders: tenders.map(|paid| TenderFacts { kind: paid.tender.clone(), amount: paid.amount }).collect(),
            ppn: back.pkp.then_some(back.ppn),
            member,
        }
    }
}

fn member_saving(line: &SoldLine) -> Rupiah {
    match line.tier {
        Tier::Anggota if line.umum_amount > line.amount => line.umum_amount - line.amount,
        _ => Rupiah::ZERO,
    }
}

impl LineFacts {
    pub fn of(line: &SoldLine) -> Self {
        let mark = match line.tier {
            Tier::Anggota if line.umum_amount > line.amount => "A",
            Tier::Grosir => "G",
            Tier::Promo => "P",
            Tier::Anggota | Tier::Umum | Tier::Satuan | Tier::Label | Tier::Tangan => "",
        };
        let mut batches: Vec<BatchFacts> = Vec::new();
        for lot in line.drawn.iter().filter(|_| line.book == Book::Obat) {
            let batch = BatchFacts { batch: lot.batch.clone(), expiry: lot.expiry };
            // Two deliveries of one batch are one to whoever takes it.
            if !batches.contains(&batch) {
                batches.push(batch);
            }
        }
        let mut batches = batches.into_iter();
        let first = batches.next();
        Self {
            name: line.name.clone(),
            quantity: line.qty_milli,
            weighed: line.unit == "kg" || !line.qty_milli.is_whole(),
            unit: line.unit.clone(),
            price: line.price,
            amount: line.amount,
            discount: line.discount,
            mark: mark.to_owned(),
            medicine: line.book == Book::Obat,
            batch: first.as_ref().map(|first| first.batch.clone()).unwrap_or_default(),
            expiry: first.and_then(|first| first.expiry),
            more_batches: batches.collect(),
        }
    }
}

impl TestFacts {
    pub fn of(profile: &Profile, printer: &str, at: LocalTime) -> Self {
        Self {
            profile: profile.name.clone(),
            title: profile.title.clone(),
            printer: printer.to_owned(),
            date: at.date,
            time: format::time(at),
        }
    }
}

/// `A00012` → `A000**`: enough for the member to know her receipt, too little for others to use it.
pub fn masked(number: &MemberNumber) -> String {
    let signs: Vec<char> = number.as_str().chars().collect();
    let shown = signs.len().saturating_sub(2);
    signs[..shown].iter().chain(['*', '*'].iter()).collect()
}

/// `Kartini Bunga Sari` → `Kartini B.`: the first name whole, the second by its letter.
pub fn short_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    match words.next().and_then(|second| second.chars().next()) {
        Some(letter) => format!("{first} {letter}."),
        None => first.to_owned(),
    }
}

#[cfg(test)]
mod tests;
