//! A paper's facts, gathered from the file: what the printer, `gerai receipt` and the preview show alike.
//!
//! Reads the store, and a shop's own templates and profiles in the data folder; the paper itself is made in `receipt/`.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::page_key;
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::event::{Event, SaleCompleted};
use crate::domain::goods::ceiling::{self, Force};
use crate::domain::id::{MemberNumber, ReceiptNumber, ShiftId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::directions;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::folder::Folder;
use crate::io::joined;
use crate::locale::{self, Language};
use crate::log::text::hex;
use crate::receipt::facts::{Body, ExchangedFacts, PaperFacts, RefundFacts, SaleFacts};
use crate::receipt::label::LabelFacts;
use crate::receipt::layout::{Page, Row};
use crate::receipt::profile::Profile;
use crate::receipt::template::{TemplateFault, built_in, marked};
use crate::receipt::{self, fill, lay_out};
use crate::store::lookup::PinCheck;
use crate::store::sales::Recorded;
use crate::store::{Store, StoreError};
use crate::till::lookup::past::Paper;
use crate::till::lookup::stockroom::Stockroom;
use crate::till::lookup::{Lookup, Unreadable};

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    #[error("there is no receipt {0}")]
    UnknownReceipt(ReceiptNumber),
    #[error("there are no goods {0}")]
    UnknownGoods(Sku),
    #[error("the price of {0} is above its ceiling of {amount}", amount = .1.amount())]
    AboveCeiling(String, Rupiah),
    #[error("receipt {0} was taken over from another system; its paper is not here")]
    Imported(ReceiptNumber),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("{path}: {fault}")]
    Template { path: String, fault: TemplateFault },
    #[error("{path} makes an empty paper")]
    EmptyTemplate { path: String },
    #[error("{path} cannot be read as UTF-8")]
    UnreadableTemplate { path: String },
    #[error("{path}: {reason}")]
    Profile { path: String, reason: String },
}

impl PaperError {
    pub fn advice(&self) -> Text {
        match self {
            Self::UnknownReceipt(receipt) => Text::new("till-unknown-receipt").with("receipt", receipt.to_string()),
            Self::UnknownGoods(sku) => Text::new("till-unknown-sku").with("sku", sku.as_str()),
            Self::AboveCeiling(name, most) => {
                Text::new("paper-label-above-ceiling").with("name", name.as_str()).with("most", *most)
            }
            Self::Imported(receipt) => Text::new("station-imported-receipt").with("receipt", receipt.to_string()),
            Self::Store(error) => error.advice(),
            Self::Unreadable(_) => Text::new("station-unreadable"),
            Self::Template { path, fault } => fault.advice().with("file", path.as_str()),
            Self::EmptyTemplate { path } => Text::new("paper-template-empty").with("file", path.as_str()),
            Self::UnreadableTemplate { path } => Text::new("paper-template-unreadable").with("file", path.as_str()),
            Self::Profile { path, .. } => Text::new("station-bad-profile").with("file", path.as_str()),
        }
    }
}

/// Which print of a paper this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    Original,
    /// SALINAN ke-n.
    Numbered(u32),
    /// SALINAN without a number: nothing may be counted (the command line).
    Unnumbered,
}

/// Which print of the sheet that is signed for goods on account a job holds; `None` where it holds none.
pub(super) fn sheet_to_sign(payload: &str) -> Option<u32> {
    let said: serde_json::Value = serde_json::from_str(payload).ok()?;
    (said["sheet"] == "to_sign").then(|| said["copy"].as_u64().and_then(|copy| u32::try_from(copy).ok()).unwrap_or(0))
}

/// Nobody asks for PINs where only paper is made.
pub(super) struct NoPins;

impl PinCheck for NoPins {
    fn matches(&self, _pin: &str, _hash: &str) -> bool {
        false
    }

    fn hash(&self, _pin: &str) -> String {
        String::new()
    }

    fn page_hash(&self, _pin: &str, _kept: &str) -> String {
        String::new()
    }

    fn keyed(&self, _text: &str) -> String {
        String::new()
    }
}

/// What stands on the paper of this number, a finished sale's or a return's, and the name of its template.
pub fn of_receipt(
    store: &Store,
    receipt: &ReceiptNumber,
    copy: Copy,
    language: Language,
) -> Result<(PaperFacts, &'static str), PaperError> {
    let recorded = store.sale_record(receipt)?.ok_or_else(|| PaperError::UnknownReceipt(receipt.clone()))?;
    let (paper, template) = match &recorded.happening.event {
        Event::SaleCompleted(sale) => (of_sale(store, sale, &recorded, language)?, "sale"),
        Event::SaleReturned(back) => (of_return(store, back, &recorded, language)?, "refund"),
        _ => return Err(PaperError::Imported(receipt.clone())),
    };
    let paper = match copy {
        Copy::Original => paper,
        Copy::Numbered(number) => paper.as_copy(Some(number)),
        Copy::Unnumbered => paper.as_copy(None),
    };
    Ok((paper, template))
}

fn of_return(
    store: &Store,
    back: &SaleReturned,
    recorded: &Recorded,
    language: Language,
) -> Result<PaperFacts, PaperError> {
    let settings = store.lookup(&NoPins).settings(back.date)?;
    let zone = Zone::parse(&settings.timezone).unwrap_or_default();
    let cashier = name_of(store, &recorded.envelope.actor)?;
    let approved = back.approved_by.as_ref().map_or(Ok(String::new()), |approver| name_of(store, approver))?;
    let member = match &back.member {
        Some(number) => store.member(number, back.date.year())?.map(|row| row.name),
        None => None,
    };
    let facts = RefundFacts::of(back, zone.local(recorded.envelope.at), &cashier, &approved, member.as_deref());
    Ok(PaperFacts::new(language, &settings, Body::Refund(Box::new(facts))))
}

fn of_sale(
    store: &Store,
    sale: &SaleCompleted,
    recorded: &Recorded,
    language: Language,
) -> Result<PaperFacts, PaperError> {
    let lookup = store.lookup(&NoPins);
    let settings = lookup.settings(sale.date)?;
    let zone = Zone::parse(&settings.timezone).unwrap_or_default();
    let cashier = name_of(store, &recorded.envelope.actor)?;
    let member = match &sale.member {
        Some(number) => store.member(number, sale.date.year())?.map(|row| row.name),
        None => None,
    };
    let mut facts = SaleFacts::of(sale, zone.local(recorded.envelope.at), &cashier, member.as_deref());
    if let (Some(member), Some(card)) = (&sale.member, sale.card) {
        let cards = store.holders(member)?;
        let name = cards.iter().find(|of| of.card == card && of.is_of_household()).map(|of| of.name.as_str());
        facts = facts.bought_by(name.unwrap_or_default());
    }
    if let Some(Paper::Sale(past)) = store.paper_of(&sale.receipt)?
        && (past.member != sale.member || past.tenders != sale.tenders)
    {
        facts = facts.corrected(&past.tenders);
        if past.member != sale.member {
            let year = sale.date.year();
            let found = past.member.as_ref().map_or(Ok(None), |number| store.member(number, year))?;
            let purchases = found.as_ref().filter(|_| past.counts).map(|row| row.purchases_year);
            let member = past.member.as_ref().map(|number| (number, found.as_ref().map_or("", |row| &row.name)));
            facts = facts.moved(member, (year, purchases));
        }
    }
    facts.return_days = settings.return_days;
    if let Some(account) = &sale.on_account {
        let name = lookup.shop(account.shop.as_str())?.map(|shop| shop.name).unwrap_or_default();
        facts.buyer = format!("{} {name}", account.shop.as_str()).trim_end().to_owned();
    }
    facts.qr = qr(store, sale, recorded);
    facts.exchanged = exchanged(store, sale)?;
    if let Some(pharmacist) = sale.lines.iter().find_map(|line| line.pharmacy.pharmacist.as_ref()) {
        facts.pharmacist = name_of(store, pharmacist)?;
        facts.sipa = settings.pharmacy.sipa_of(pharmacist).map_or(String::new(), |sipa| sipa.number.clone());
    }
    Ok(PaperFacts::new(language, &settings, Body::Sale(Box::new(facts))))
}

/// The return of the same basket: its number is the one before.
fn exchanged(store: &Store, sale: &SaleCompleted) -> Result<Option<ExchangedFacts>, PaperError> {
    let (Some(back), Some(number)) = (sale.exchanged, sale.receipt.number.checked_sub(1)) else { return Ok(None) };
    let recorded = store.sale_record(&ReceiptNumber { number, ..sale.receipt.clone() })?;
    Ok(recorded.and_then(|recorded| match &recorded.happening.event {
        Event::SaleReturned(found) if found.sale == back => Some(ExchangedFacts::of(found)),
        _ => None,
    }))
}

/// What stands on a paper that a job holds by itself (`Effect::Paper`): the JSON is what the template sees as `slip`.
pub fn of_slip(store: &Store, payload: &str, language: Language) -> Result<PaperFacts, PaperError> {
    let mut slip: serde_json::Value =
        serde_json::from_str(payload).map_err(|bad| Unreadable { what: format!("a print job: {bad}") })?;
    with_hash(store, &mut slip)?;
    with_people(store, &mut slip, language)?;
    with_page(store, &mut slip)?;
    let date = slip.get("date").and_then(|date| date.as_str()).and_then(|date| date.parse().ok());
    let lookup = store.lookup(&NoPins);
    let last_day = BusinessDate::new(2199, 12, 31).expect("a date of the calendar");
    let settings = lookup.settings(date.unwrap_or(last_day))?;
    Ok(PaperFacts::new(language, &settings, Body::Slip(Box::new(slip))))
}

/// A closing statement names the record that it is: the record was sealed after its paper was asked for.
fn with_hash(store: &Store, slip: &mut serde_json::Value) -> Result<(), PaperError> {
    let shift = slip.get("shift").and_then(|shift| shift.as_str()).and_then(|shift| shift.parse().ok());
    let Some(shift) = shift.map(ShiftId) else { return Ok(()) };
    let hash = store.closing_hash(shift)?.map(|hash| hex(&hash)).unwrap_or_default();
    slip["hash"] = hash.into();
    // How far the shift's papers have come when this one is printed (N2); a till by itself has nothing to say.
    let sent = store.sent()?;
    if sent.at.is_some() {
        let kept = store.kept_of_shift(shift, &sent)?;
        slip["kept"] = serde_json::json!({"saved": kept.saved, "copied": kept.copied, "booked": kept.booked});
    }
    Ok(())
}

/// A member's card leads to her page at the ledger, where this till has joined one and she has a PIN (koperasi 1.7).
fn with_page(store: &Store, slip: &mut serde_json::Value) -> Result<(), PaperError> {
    if slip.get("page").and_then(|page| page.as_bool()) != Some(true) {
        return Ok(());
    }
    let number = MemberNumber(slip["number"].as_str().unwrap_or_default().to_owned());
    let secret = folder_of(store).and_then(|folder| folder.secret().ok().flatten());
    let hashes = store.member_page_hash(&number)?;
    let page = match (ledger_address(store), secret, hashes) {
        (Some(url), Some(secret), Some((kept, _))) => {
            format!("{url}/anggota/{}/{number}/{}", store.identity().coop, hex(&page_key(&secret, &kept)))
        }
        _ => String::new(),
    };
    slip["page"] = page.into();
    Ok(())
}

/// A paper about a prescription: the patient and the prescriber as they are known now, never kept in a job (A38).
fn with_people(store: &Store, slip: &mut serde_json::Value, language: Language) -> Result<(), PaperError> {
    let id = slip.get("prescription").and_then(|id| id.as_str()).and_then(|id| id.parse().ok());
    let Some(id) = id.map(PrescriptionId) else { return Ok(()) };
    let people = store.prescription_people(id)?;
    let of_item = |all: &[String], n: u64| {
        let at = usize::try_from(n).ok().and_then(|n| n.checked_sub(1));
        at.and_then(|at| all.get(at)).cloned().unwrap_or_default()
    };
    slip["patient"] = people.patient.as_str().into();
    slip["doctor"] = people.doctor.as_str().into();
    slip["sip"] = people.sip.as_str().into();
    slip["place"] = people.place.as_str().into();
    slip["born"] = people.born.as_str().into();
    if let Some(n) = slip.get("item").and_then(|n| n.as_u64()) {
        // The patient reads what the doctor wrote in Latin; a copy keeps the doctor's words.
        let external = slip.get("external").and_then(|external| external.as_bool()).unwrap_or(false);
        let unit = slip.get("unit").and_then(|unit| unit.as_str()).unwrap_or_default();
        let say = |key| locale::say(language, &Text::new(key));
        slip["signa"] = directions::in_words(&of_item(&people.signa, n), unit, external, say).into();
        slip["made_up"] = of_item(&people.names, n).into();
    }
    for item in slip.get_mut("items").and_then(|items| items.as_array_mut()).into_iter().flatten() {
        let n = item.get("n").and_then(|n| n.as_u64()).unwrap_or(0);
        item["signa"] = of_item(&people.signa, n).into();
        item["made_up"] = of_item(&people.names, n).into();
    }
    let pharmacist = slip.get("pharmacist").and_then(|id| id.as_str()).map(UserId::from);
    slip["pharmacist_name"] = pharmacist.map_or(Ok(String::new()), |id| name_of(store, &id))?.into();
    Ok(())
}

/// What stands on a shelf label that was put into the queue: the price as it was recorded, the name as it is now.
pub fn of_label(store: &Store, payload: &str, language: Language) -> Result<PaperFacts, PaperError> {
    let label: LabelPrinted =
        serde_json::from_str(payload).map_err(|bad| Unreadable { what: format!("a print job: {bad}") })?;
    let product = store.product(&label.sku)?.ok_or_else(|| PaperError::UnknownGoods(label.sku.clone()))?;
    let settings = store.lookup(&NoPins).settings(label.date)?;
    Ok(PaperFacts::new(language, &settings, Body::Label(Box::new(LabelFacts::of(&product, &label)))))
}

/// What a label of these goods would say today.
pub fn label_today(
    store: &Store,
    LabelOf { sku, unit }: &LabelOf,
    today: BusinessDate,
    language: Language,
) -> Result<PaperFacts, PaperError> {
    let lookup = store.lookup(&NoPins);
    let goods = lookup.goods(sku, today)?.ok_or_else(|| PaperError::UnknownGoods(sku.clone()))?;
    let label = LabelPrinted::of(&goods.product, unit.as_deref(), &goods.prices, today);
    let label = label.ok_or_else(|| PaperError::UnknownGoods(sku.clone()))?;
    let settings = lookup.settings(today)?;
    let factor = goods.product.rung(&label.unit).map_or(1, |rung| rung.factor);
    let (decrees, het) = (&settings.goods.decrees, goods.prices.het);
    let above = ceiling::above(decrees, &goods.product, het, (label.price, factor), today);
    if let Some(above) = above.filter(|above| above.force == Force::Blocks) {
        return Err(PaperError::AboveCeiling(goods.product.name.clone(), above.most));
    }
    Ok(PaperFacts::new(language, &settings, Body::Label(Box::new(LabelFacts::of(&goods.product, &label)))))
}

/// What holds for the shop at this time.
pub fn settings(store: &Store, now: Instant) -> Result<Arc<Settings>, PaperError> {
    let lookup = store.lookup(&NoPins);
    // The zone decides which day it is; the day decides which settings hold. A zone hardly ever changes.
    let roughly = Zone::default().date(now);
    let zone = Zone::parse(&lookup.settings(roughly)?.timezone).unwrap_or_default();
    Ok(lookup.settings(zone.date(now))?)
}

/// A person's name; the id where the name is not here (a log taken over without personal data).
fn name_of(store: &Store, user: &UserId) -> Result<String, StoreError> {
    let people = store.people()?;
    let found = people.into_iter().find(|person| person.id == *user).map(|person| person.name);
    Ok(found.filter(|name| !name.is_empty()).unwrap_or_else(|| user.to_string()))
}

/// What the receipt's QR says: the receipt, and eight bytes that only the cooperative's log can confirm (koperasi 1.7).
/// It opens that receipt and the year's purchase total, nothing else: at the ledger, where this till has joined one.
fn qr(store: &Store, sale: &SaleCompleted, recorded: &Recorded) -> String {
    let mark = hex(&recorded.hash[..8]).to_uppercase();
    match ledger_address(store) {
        Some(url) => format!("{url}/struk/{}/{}/{mark}", store.identity().coop, sale.receipt),
        None => format!("GERAI/{}/{mark}", sale.receipt),
    }
}

fn folder_of(store: &Store) -> Option<Folder> {
    store.path().parent().map(|folder| Folder::at(folder.to_owned()))
}

/// Of the ledger that this till has joined. An address that only this machine knows is none on a phone.
fn ledger_address(store: &Store) -> Option<String> {
    let joined = folder_of(store).and_then(|folder| joined::read(&folder).ok().flatten())?;
    let own = joined.url.contains("//127.") || joined.url.contains("//localhost");
    (!own).then(|| joined.url.trim_end_matches('/').to_owned())
}

/// The printer profile of this name: a shipped one, or the shop's own file `NAME.toml` in the data folder.
pub fn profile(folder: &Path, name: &str) -> Result<Profile, PaperError> {
    let own = folder.join("printers").join(format!("{name}.toml"));
    if let Ok(text) = std::fs::read_to_string(&own) {
        let path = own.display().to_string();
        return Profile::parse(name, &text).map_err(|bad| PaperError::Profile { path, reason: bad.reason });
    }
    let unknown = || PaperError::Profile { path: name.to_owned(), reason: "no such profile".to_owned() };
    Profile::built_in(name).ok_or_else(unknown)
}

/// A paper filled in and laid out.
pub struct Made {
    /// The filled-in ReceiptLine text.
    pub markup: String,
    pub page: Page,
    /// What was wrong with the shop's own template: the shipped one was taken in its place, so that there is a paper.
    pub fault: Option<PaperError>,
}

/// Fills in the template of this name and lays it out.
pub fn make(folder: &Folder, name: &str, facts: &PaperFacts, columns: usize) -> Result<Made, PaperError> {
    let own = folder.receipts().join(format!("{name}.receipt"));
    let failed = |path: String| move |fault| PaperError::Template { path, fault };
    let mut fault = None;
    let path = || own.display().to_string();
    match std::fs::read_to_string(&own) {
        Ok(source) => match fill(&source, facts, columns).map_err(failed(path())) {
            Ok(markup) if lay_out(&markup, columns).rows.iter().all(is_blank) => {
                fault = Some(PaperError::EmptyTemplate { path: path() });
            }
            Ok(markup) => {
                let markup = marked(markup, facts);
                return Ok(Made { page: lay_out(&markup, columns), markup, fault });
            }
            Err(error) => fault = Some(error),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(_) => fault = Some(PaperError::UnreadableTemplate { path: path() }),
    }
    let shipped = built_in(name).unwrap_or_default();
    let markup = fill(shipped, facts, columns).map_err(failed(format!("{name}.receipt")))?;
    Ok(Made { page: lay_out(&markup, columns), markup, fault })
}

/// Nothing that a person could read.
fn is_blank(row: &Row) -> bool {
    match row {
        Row::Text(row) => receipt::text::line(row).trim().is_empty(),
        Row::Code(_) | Row::Image(_) => false,
        Row::Cut => true,
    }
}
