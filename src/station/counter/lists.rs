//! What a window lists: goods and members while one types, who may sign in, goods without a barcode.
//!
//! Reads only, from a connection of its own: a long list never holds up a sale.

use std::path::PathBuf;
use std::sync::mpsc::Receiver;

use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::stock::Slip;
use crate::domain::event::storage::StorageCharged;
use crate::domain::goods::product::{Prices, Product};
use crate::domain::goods::tiles::TileOrder;
use crate::domain::id::{DeviceId, MemberNumber, ReceiptNumber, RecordId, Sku, StorageCode, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::clock::{self, Clock};
use crate::locale::Language;
use crate::station::paper::NoPins;
use crate::station::pricelist::{self, Clashing};
use crate::station::{NotDone, Station};
use crate::station::{care, rules, stock_check, today};
use crate::store::catalogue::Listed;
use crate::store::exchange::Sent;
use crate::store::settings::Person;
use crate::store::storage::FeeCharged;
use crate::store::{Store, StoreError, sales, search};
use crate::till::lookup::Unreadable;
use crate::till::standing::{self, Standing};

use super::books::{self, BooksQuestion};
use super::ledger;
use super::stockroom::{self, StockQuestion};
use super::{Opened, Tell, handing, pack, papers, reports};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    Goods {
        typed: String,
    },
    Members {
        typed: String,
    },
    /// What a member has, by number or card.
    Desk {
        member: String,
    },
    /// The manager's day.
    Today,
    /// Prices and offers over time.
    Pricelist,
    /// How this till stands with the ledger.
    Ledger,
    /// Who works here.
    People,
    /// Of these goods, those of which nothing is left at their counter.
    SoldOut(Vec<Sku>),
    /// Papers that wait, broke off or failed, and the last that came out.
    Papers,
    /// What the shop is licensed for and goes by.
    Rules,
    /// Finished sales, the newest first.
    Receipts {
        typed: String,
    },
    /// The text of a receipt, to be sent to a telephone.
    ReceiptText {
        receipt: ReceiptNumber,
    },
    /// For the stock room's screens.
    Stock(StockQuestion),
    /// What a word or a scan means at the pharmacy's counter, and the card of one of these goods.
    StockCheck {
        typed: String,
        chosen: Option<Sku>,
    },
    /// The day's list of boxes.
    Care,
    /// The papers of a year's members' meeting, as files.
    Pack {
        year: i16,
        by: String,
    },
    /// For the screen of the books.
    Books(BooksQuestion),
    /// For the screen of the reports.
    Report(Box<reports::Asked>),
    /// Why the stock of these goods may be wrong.
    StockWhy {
        sku: Sku,
    },
    /// Who bought a batch, once the till has recorded that somebody looks; names where she may see them (A38).
    Recall {
        sku: Sku,
        batch: String,
        names: bool,
    },
}

/// Goods in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundGoods {
    pub product: Product,
    /// Of today, where there are any.
    pub prices: Option<Prices>,
    /// At the counter that sells them, in base units.
    pub on_shelf: Quantity,
    pub shelf: String,
    /// Two people set its price without knowing of each other.
    pub clash: Option<Text>,
}

/// A member in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMember {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub kind: MemberKind,
    pub state: MemberState,
}

/// A finished sale in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundReceipt {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub payable: Rupiah,
    pub member: Option<MemberNumber>,
    /// The member's; empty where it is not known.
    pub name: String,
    /// How it was paid.
    pub tenders: Vec<String>,
    /// `selesai`, `retur`, `batal`.
    pub status: String,
    pub kept: Kept,
}

/// A fee for storing goods in a list of receipts: a purchase that has a document, but no receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFee {
    pub storage: StorageCode,
    pub till: TillLetter,
    /// Of the till's documents.
    pub slip: u32,
    pub goods: String,
    /// The month that was charged: its first day.
    pub month: BusinessDate,
    pub kilograms: i64,
    pub fee: Rupiah,
}

/// How far a sale has come (N2): its own file, a server of the shop, the cooperative's ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    #[default]
    Saved,
    Copied,
    Booked,
}

impl Kept {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Copied => "copied",
            Self::Booked => "booked",
        }
    }
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    /// May sign in: a PIN was given.
    pub has_pin: bool,
    /// Which member she is, where that was said and asked for (`Question::People`).
    pub member: Option<MemberNumber>,
}

/// Rows of a list: more than fit a screen, few enough to come at once.
const MOST: usize = 60;
/// Names that are offered where nothing is found.
const NEAR: usize = 3;
/// Of somebody's receipts of a year, which are looked through to the first.
const OF_A_YEAR: usize = 1_000;

/// Answers questions until nobody asks any more. Of several that wait only the newest is answered, since the others
/// were typed over; but what was scanned is, each of them.
pub(super) fn answer(
    store: &Store,
    (zone, language): (&Zone, Language),
    heard: &Receiver<Question>,
    tell: &(dyn Fn(Tell) + Send + Sync),
) {
    while let Ok(question) = heard.recv() {
        let waiting: Vec<Question> = std::iter::once(question).chain(heard.try_iter()).collect();
        let newest = waiting.len() - 1;
        let kept = |(at, question): &(usize, Question)| {
            *at == newest
                || matches!(
                    question,
                    Question::Pack { .. } | Question::SoldOut(_) | Question::Books(BooksQuestion::Files { .. })
                )
                || matches!(question, Question::Stock(asked) if asked.must_be_answered())
        };
        for (_, question) in waiting.into_iter().enumerate().filter(kept) {
            tell(told(store, (zone, language), question).unwrap_or_else(|error| Tell::Word(error.advice())));
        }
    }
}

fn told(store: &Store, (zone, language): (&Zone, Language), question: Question) -> Result<Tell, StoreError> {
    let now = clock::System.now();
    let today = zone.date(now);
    match question {
        Question::Goods { typed } => goods_like(store, zone, typed, today),
        Question::Receipts { typed } => {
            let (own, sent) = (store.identity().device, store.sent()?);
            let most = if sales::year_in(&typed).1.is_some() { OF_A_YEAR } else { MOST };
            let found = store.find_receipts(&typed, most)?;
            let found = found.into_iter().map(|found| receipt(found, own, &sent)).collect();
            // What somebody bought in a year is not on receipts alone (koperasi 5.3).
            let fees = match sales::year_in(&typed) {
                (words, Some(year)) => store.fees_of(words, year)?,
                (_, None) => Vec::new(),
            };
            Ok(Tell::Receipts { typed, found, fees: fees.into_iter().map(fee).collect() })
        }
        Question::Members { typed } => store
            .search_members(&typed, MOST)
            .map(|found| Tell::Members { typed, found: found.into_iter().map(member).collect() }),
        Question::Desk { member } => Ok(match standing(store, &member, today) {
            Ok(standing) => Tell::Desk { asked: member, standing },
            Err(_) => Tell::Word(Text::new("station-unreadable")),
        }),
        Question::Pack { year, by } => {
            let folder = pack::write(store, zone, year, &by, language);
            let written = |folder: PathBuf| Text::new("rat-written").with("folder", folder.display().to_string());
            Ok(Tell::Word(folder.map_or_else(|text| text, written)))
        }
        Question::Books(asked) => {
            let found = books::answer(store, zone, &asked, language);
            Ok(Tell::Books { asked, found: Box::new(found) })
        }
        Question::Report(asked) => {
            let found = reports::answer(store, &asked, language);
            Ok(Tell::Report { asked: *asked, found: Box::new(found) })
        }
        Question::Today => store
            .settings_on(today)
            .and_then(|settings| today::of(store, &settings, zone, today, now))
            .map(|day| Tell::Today(Box::new(day))),
        Question::Pricelist => pricelist::of(store, zone, today).map(|list| Tell::Pricelist(Box::new(list))),
        Question::StockCheck { typed, chosen } => store
            .settings_on(today)
            .and_then(|settings| {
                let at = stock_check::At { settings: &settings, today, wall: zone.local(now) };
                stock_check::of(store, &at, &typed, chosen.as_ref())
            })
            .map(|check| Tell::StockCheck(Box::new(check))),
        Question::Care => store
            .settings_on(today)
            .and_then(|settings| care::of(store, &settings, zone, today))
            .map(|list| Tell::Care(Box::new(list))),
        Question::Recall { sku, batch, names } => {
            store.recall(&sku, &batch, names).map(|recall| Tell::Recall { sku, recall: recall.map(Box::new) })
        }
        Question::StockWhy { sku } => stock_check::why(store, &sku).map(Tell::StockWhy),
        Question::Ledger => ledger::of(store, today).map(|state| Tell::LedgerState(Box::new(state))),
        Question::People => with_members(store).map(Tell::People),
        Question::ReceiptText { receipt } => Ok(handing::told(store, receipt, language)),
        Question::SoldOut(skus) => store.sold_out(&skus).map(Tell::SoldOut),
        Question::Papers => papers::of(store).map(Tell::Papers),
        Question::Rules => rules::of(store, today).map(|rules| Tell::Rules(Box::new(rules))),
        Question::Stock(asked) => stockroom::answer(store, asked, today).map(Tell::Stock),
    }
}

fn goods_like(store: &Store, zone: &Zone, typed: String, today: BusinessDate) -> Result<Tell, StoreError> {
    let found = store.search_goods(&typed, today, MOST)?;
    let clashes = pricelist::clashes(store, zone, today)?;
    let near = if found.is_empty() { store.nearly_so(&typed, NEAR)? } else { Vec::new() };
    let found = found.into_iter().map(|one| goods(one, &clashes)).collect();
    Ok(Tell::Goods { typed, found, near })
}

fn member(found: crate::till::lookup::Member) -> FoundMember {
    FoundMember {
        number: found.number,
        name: found.name,
        kelurahan: found.kelurahan,
        kind: found.kind,
        state: found.state,
    }
}

/// What the till would read of this member; nobody's PIN is asked here.
fn standing(store: &Store, member: &str, today: BusinessDate) -> Result<Option<Box<Standing>>, Unreadable> {
    let lookup = store.lookup(&NoPins);
    let Some(found) = standing::find(&lookup, member)? else { return Ok(None) };
    standing::of(&lookup, found, today).map(Box::new).map(Some)
}

/// What came from another device came through a ledger, where this till has spoken to one: else it stands in the file
/// as what a backup or a log brought.
fn kept(record: RecordId, own: DeviceId, sent: &Sent) -> Kept {
    match record.device == own {
        false if sent.at.is_some() => Kept::Booked,
        true if record.seq <= sent.booked => Kept::Booked,
        true if record.seq <= sent.kept => Kept::Copied,
        _ => Kept::Saved,
    }
}

fn receipt(found: sales::FoundReceipt, own: DeviceId, sent: &Sent) -> FoundReceipt {
    let kept = kept(found.record, own, sent);
    let listed = found.listed;
    FoundReceipt {
        receipt: listed.receipt,
        at: listed.at,
        payable: listed.payable,
        member: listed.member,
        name: found.member,
        tenders: found.tenders,
        status: listed.status,
        kept,
    }
}

fn fee(found: FeeCharged) -> FoundFee {
    let FeeCharged { charged, goods, .. } = found;
    let Slip { till, number: slip, .. } = charged.slip;
    let StorageCharged { storage, month, kilograms, fee, .. } = charged;
    FoundFee { storage, till, slip, goods, month, kilograms, fee }
}

fn goods(found: search::FoundGoods, clashes: &[Clashing]) -> FoundGoods {
    let clash = clashes.iter().find(|clash| clash.sku == found.listed.product.sku);
    FoundGoods {
        clash: clash.and_then(|clash| clash.said.first().cloned()),
        product: found.listed.product,
        prices: found.listed.prices,
        on_shelf: found.on_shelf,
        shelf: found.shelf,
    }
}

/// What is on sale, as far as the selling screen has to know it before anybody asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnSale {
    /// Goods without a barcode, and those that the manager put on a tile.
    pub on_tiles: Vec<FoundGoods>,
    /// Where she wants them.
    pub tiles: TileOrder,
    /// Of them, those of which the books know nothing left at their counter.
    pub sold_out: Vec<Sku>,
    /// Groups of goods of the shop, for what stands in no catalogue.
    pub categories: Vec<String>,
    /// Anything at all stands in the catalogue.
    pub any: bool,
}

pub(super) fn on_sale(store: &Store, today: BusinessDate) -> Result<OnSale, StoreError> {
    let tiles = store.settings_on(today)?.goods.tiles;
    let mut listed = store.without_barcode(today)?;
    for sku in tiles.placed() {
        if listed.iter().all(|there| there.product.sku != *sku) {
            listed.extend(store.listed(sku, today)?.filter(|listed| listed.product.active));
        }
    }
    let sold_out = store.sold_out(listed.iter().map(|listed| &listed.product.sku))?;
    Ok(OnSale {
        on_tiles: listed.into_iter().map(of_listed).collect(),
        tiles,
        sold_out,
        categories: store.categories_of_the_shop()?,
        any: store.has_goods()?,
    })
}

/// What a window needs when a shop has just been opened.
pub(super) fn opened(station: &Station) -> Result<Opened, NotDone> {
    let settings = station.settings()?;
    let zone = station.zone()?;
    let store = station.store()?;
    let today = zone.date(station.now());
    let people = store.people().map_err(|error| NotDone::of(&error))?;
    let on_sale = on_sale(store, today).map_err(|error| NotDone::of(&error))?;
    Ok(Opened {
        answer: station.answer()?,
        name: settings.name.clone(),
        kelurahan: settings.kelurahan.clone(),
        till: store.identity().till.as_ref().map(ToString::to_string).unwrap_or_default(),
        practice: settings.demo,
        training: settings.training,
        now: station.now(),
        people: working(people),
        on_sale,
        tares: settings.goods.tares.clone(),
        zone,
    })
}

/// Everybody who works here now.
pub fn working(people: Vec<Person>) -> Vec<Somebody> {
    let somebody = |person: Person| Somebody {
        name: if person.name.is_empty() { person.id.to_string() } else { person.name },
        id: person.id,
        role: person.role,
        has_pin: person.has_pin,
        member: None,
    };
    people.into_iter().filter(|person| person.active).map(somebody).collect()
}

/// Who works here, with the number of who is a member.
fn with_members(store: &Store) -> Result<Vec<Somebody>, StoreError> {
    let mut people = working(store.people()?);
    for somebody in &mut people {
        somebody.member = store.member_of_person(&somebody.id)?.flatten();
    }
    Ok(people)
}

/// Goods on a tile: how many are on the shelf is not asked, since sembako may be sold before the books have it.
fn of_listed(listed: Listed) -> FoundGoods {
    let shelf = listed.product.shelf.clone().unwrap_or_default();
    FoundGoods { product: listed.product, prices: listed.prices, on_shelf: Quantity::ZERO, shelf, clash: None }
}

#[cfg(test)]
mod tests;
