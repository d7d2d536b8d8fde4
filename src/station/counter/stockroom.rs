//! What the stock room's screens list: suppliers and debts, what a code is, batches, goods on their way, shelves, what
//! to order.
//!
//! Reads only, from the lists' own connection. Always holds: a scan is answered, whatever else is asked meanwhile.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::domain::event::stock::{GoodsMoved, GoodsOrdered};
use crate::domain::event::{Personal, SupplierSet};
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::goods::gs1::Pack;
use crate::domain::goods::product::{Place, Product};
use crate::domain::goods::reorder::{self, Line};
use crate::domain::goods::storage;
use crate::domain::goods::supply::{Debt, OpenFaktur, OpenOrder, ShelfCount, ShopDebt};
use crate::domain::id::{MemberNumber, ShiftId, Sku, StorageCode, SupplierCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::retention::{self, Year};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};
use crate::import::BadRow;
use crate::station::delivery_list::{self, DeliveryList};
use crate::station::list_files;
use crate::station::lists::undo::{self, ListRow, UndoSeen};
use crate::station::lists::{self, ListSeen};
use crate::station::paper::NoPins;
use crate::store::{Store, StoreError};
use crate::till::Trouble;
use crate::till::coded;
use crate::till::input::lists::ListWish;
use crate::till::lookup::past::SlipSeen;
use crate::till::lookup::stockroom::{Owed, Shelved, Stockroom};
use crate::till::standing;

use super::office::{self, OfficeFound, OfficeQuestion};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StockQuestion {
    Suppliers,
    Supplier {
        code: SupplierCode,
    },
    /// What was scanned.
    Code {
        code: String,
    },
    /// Goods that were chosen from a search.
    Goods {
        sku: Sku,
    },
    /// Goods of a document that is gone on with.
    Several {
        skus: Vec<Sku>,
    },
    OnTheirWay,
    /// Shelves and categories of a place.
    Shelves {
        place: Place,
    },
    /// What to order of a supplier.
    Proposal {
        code: SupplierCode,
    },
    /// Slips of the desk and the drawer, of this shift.
    Slips {
        shift: ShiftId,
    },
    /// Shops that buy on account.
    Shops,
    /// Goods of others.
    Stored,
    /// Files that could be a supplier's list.
    Lists,
    /// What stands in one of them.
    List {
        path: PathBuf,
    },
    /// Files that could be a list of the shop's own.
    Sheets,
    /// One of them, as it would come in.
    Sheet {
        wish: Box<ListWish>,
    },
    /// Lists that were taken in.
    TakenLists,
    /// What taking one back would do.
    TakenList {
        number: String,
    },
    /// Papers of the pharmacy that are past their years.
    Papers,
    /// For the errands of the office.
    Office(OfficeQuestion),
}

#[derive(Clone, Debug, PartialEq)]
pub enum StockFound {
    /// By due date of what is owed; with the orders that are open.
    Suppliers {
        debts: Vec<Debt>,
        orders: Vec<OpenOrder>,
    },
    Supplier(Box<SupplierFacts>),
    /// Goods, or why they are none.
    Goods(Result<Box<FoundStock>, Text>),
    /// Those of them that there are.
    Several(Vec<FoundStock>),
    OnTheirWay(Vec<OnTheWay>),
    Shelves {
        place: Place,
        shelves: Vec<ShelfCount>,
        categories: Vec<ShelfCount>,
    },
    Proposal {
        code: SupplierCode,
        goods: Vec<Proposed>,
    },
    /// The newest first, each with the member's name.
    Slips(Vec<ShiftSlip>),
    /// What is overdue first.
    Shops(Vec<ShopDebt>),
    /// The newest first; what is gone last.
    Stored(Vec<StoredGoods>),
    Lists(Vec<PathBuf>),
    List(DeliveryList),
    Sheets(Vec<PathBuf>),
    /// Or what is wrong with the whole file.
    Sheet {
        path: PathBuf,
        seen: Result<Box<ListSeen>, Vec<BadRow>>,
    },
    /// The newest first.
    TakenLists(Vec<ListRow>),
    TakenList(Option<UndoSeen>),
    /// Years with papers that may go.
    Papers(Vec<Year>),
    Office(OfficeFound),
}

/// So long an order that was closed stands on its supplier's page.
const CLOSED_DAYS: i64 = 60;

/// A supplier's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierFacts {
    pub code: SupplierCode,
    pub name: String,
    pub consignment: bool,
    /// The earliest due first.
    pub owed: Vec<OpenFaktur>,
    pub orders: Vec<OpenOrder>,
    /// Of the last weeks, closed before all had come, and by whom.
    pub closed: Vec<(GoodsOrdered, UserId)>,
    /// Consigned goods that were sold since their owner was paid last.
    pub consigned: Vec<ConsignedSold>,
    /// All that the list says of him; `None` where he is not on it.
    pub said: Option<Box<(SupplierSet, Personal)>>,
}

/// Goods with where they lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundStock {
    pub product: Product,
    /// Of the code; empty where none was scanned.
    pub unit: String,
    pub pack: Pack,
    /// Of a scale's label.
    pub weighed: Option<Quantity>,
    /// With something left, the earliest expiry first.
    pub lots: Vec<PlacedLot>,
}

/// What is left of a batch at a place, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedLot {
    pub place: Place,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub left: Quantity,
    pub shelf: String,
}

/// A transfer with the names of its goods, in the order of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTheWay {
    pub sent: GoodsMoved,
    pub by: UserId,
    pub at: Instant,
    /// Name and base unit.
    pub goods: Vec<(String, String)>,
}

/// Goods of others as they lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredGoods {
    pub code: StorageCode,
    /// The owner's.
    pub name: String,
    pub goods: String,
    pub unit: String,
    pub left: Quantity,
    pub shelf: String,
    pub since: BusinessDate,
    /// Of months that are over and were not charged.
    pub due: Rupiah,
    /// Charged on account and not paid; a member's is kasbon.
    pub unpaid: Rupiah,
    /// What lies longer than so many months is pointed out.
    pub long_months: i64,
}

impl StoredGoods {
    /// All that is to be paid before anything goes out.
    pub fn owed(&self) -> Rupiah {
        self.due + self.unpaid
    }
}

/// Goods of an owner that were sold, and what he gets for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsignedSold {
    pub name: String,
    /// Less what buyers brought back; base units.
    pub sold: Quantity,
    pub unit: String,
    pub due: Rupiah,
}

/// Goods that should be ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub product: Product,
    /// Whole base units.
    pub quantity: Quantity,
    pub on_hand: Quantity,
    pub days_left: Option<i64>,
}

impl StockQuestion {
    /// A later question does not take its place.
    pub const fn must_be_answered(&self) -> bool {
        matches!(self, Self::Code { .. } | Self::Goods { .. } | Self::Several { .. })
    }
}

pub(super) fn answer(store: &Store, asked: StockQuestion, today: BusinessDate) -> Result<StockFound, StoreError> {
    Ok(match asked {
        StockQuestion::Suppliers => StockFound::Suppliers { debts: store.debts()?, orders: store.open_orders(None)? },
        StockQuestion::Supplier { code } => StockFound::Supplier(Box::new(supplier(store, code, today)?)),
        StockQuestion::Code { code } => StockFound::Goods(scanned(store, &code, today)?),
        StockQuestion::Goods { sku } => StockFound::Goods(match store.product(&sku)? {
            Some(product) => Ok(Box::new(found(store, product, String::new())?)),
            None => Err(Text::new("till-unknown-sku").with("sku", sku.as_str())),
        }),
        StockQuestion::Several { skus } => {
            let mut several = Vec::with_capacity(skus.len());
            for sku in skus {
                let Some(product) = store.product(&sku)? else { continue };
                several.push(found(store, product, String::new())?);
            }
            StockFound::Several(several)
        }
        StockQuestion::OnTheirWay => StockFound::OnTheirWay(on_their_way(store)?),
        StockQuestion::Shelves { place } => {
            let (shelves, categories) = (store.shelves(place, false)?, store.shelves(place, true)?);
            StockFound::Shelves { place, shelves, categories }
        }
        StockQuestion::Slips { shift } => StockFound::Slips(slips(store, shift)?),
        StockQuestion::Shops => StockFound::Shops(store.shops()?),
        StockQuestion::Stored => StockFound::Stored(stored(store, today)?),
        StockQuestion::Lists => StockFound::Lists(list_files::lists_here()),
        StockQuestion::List { path } => StockFound::List(delivery_list::read(store, &path, today)?),
        StockQuestion::Sheets => StockFound::Sheets(list_files::sheets_here()),
        StockQuestion::Sheet { wish } => {
            let seen = lists::seen(store, &wish, today)?.map(Box::new);
            StockFound::Sheet { path: wish.path, seen }
        }
        StockQuestion::TakenLists => StockFound::TakenLists(undo::lists(store)?),
        StockQuestion::TakenList { number } => StockFound::TakenList(undo::seen(store, &number, today)?),
        StockQuestion::Papers => StockFound::Papers(papers_due(store, today)?),
        StockQuestion::Office(asked) => StockFound::Office(office::answer(store, asked, today)?),
        StockQuestion::Proposal { code } => {
            let settings = store.settings_on(today)?;
            let goods = proposal(store, &code, &settings, today)?;
            StockFound::Proposal { code, goods }
        }
    })
}

/// A slip of the desk or the drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftSlip {
    /// Of the till's documents.
    pub number: u32,
    /// What it was for: a kind of `note`.
    pub kind: String,
    pub at: Instant,
    /// The member's; empty where it is nobody's.
    pub name: String,
    /// Through the drawer: negative where it was paid out.
    pub amount: Rupiah,
    /// As a person typed it.
    pub words: String,
    pub taken_back: bool,
}

fn slips(store: &Store, shift: ShiftId) -> Result<Vec<ShiftSlip>, StoreError> {
    let lookup = store.lookup(&NoPins);
    let name = |number: &MemberNumber| match standing::find(&lookup, number.as_str()) {
        Ok(Some(member)) => member.name,
        Ok(None) | Err(_) => number.as_str().to_owned(),
    };
    let seen = |slip: SlipSeen| {
        let name = slip.member.as_ref().map(name).unwrap_or_default();
        let SlipSeen { number, kind, at, amount, words, taken_back, .. } = slip;
        ShiftSlip { number, kind, at, name, amount, words, taken_back }
    };
    Ok(store.slips_of_shift(shift)?.into_iter().map(seen).collect())
}

/// Hardly more of them lie in a warehouse than a person can walk past.
fn stored(store: &Store, today: BusinessDate) -> Result<Vec<StoredGoods>, StoreError> {
    let long_months = store.settings_on(today)?.warehouse.storage_long_months;
    let unpaid = store.storage_unpaid()?;
    let mut all = Vec::new();
    for stored in store.all_stored()? {
        let left = storage::left(&stored.moves);
        let fees = stored.due((today, left.is_zero())).unwrap_or_default();
        all.push(StoredGoods {
            code: stored.taken.storage.clone(),
            left,
            due: fees.iter().map(|fee| fee.amount).sum(),
            unpaid: unpaid.get(&stored.taken.storage).copied().unwrap_or_default(),
            name: stored.name,
            goods: stored.goods,
            unit: stored.taken.unit,
            shelf: stored.taken.shelf,
            since: stored.taken.slip.date,
            long_months,
        });
    }
    all.reverse();
    all.sort_by_key(|stored| stored.left.is_zero());
    Ok(all)
}

/// What may be destroyed today (A33).
fn papers_due(store: &Store, today: BusinessDate) -> Result<Vec<Year>, StoreError> {
    let rules = store.settings_on(today)?.pharmacy;
    let mut years = retention::by_year(store.papers_kept()?, &store.papers_destroyed()?, &rules, today);
    years.retain(|year| year.due > 0);
    Ok(years)
}

fn supplier(store: &Store, code: SupplierCode, today: BusinessDate) -> Result<SupplierFacts, StoreError> {
    let debt = store.debts()?.into_iter().find(|debt| debt.supplier == code);
    let (name, consignment) = debt.map_or((String::new(), false), |debt| (debt.name, debt.consignment));
    let owed = store.lookup(&NoPins).owed(&code).unwrap_or_default();
    let open = |of: Owed| OpenFaktur { number: of.faktur, date: of.date, due: of.due, total: of.total, owed: of.owed };
    let owed = owed.into_iter().map(open).collect();
    let sold = |goods: OwnersGoods| {
        let OwnersGoods { name, unit, moved, due, .. } = goods;
        ConsignedSold { name, sold: moved.sold - moved.returned, unit, due }
    };
    let (_, goods) = store.since_settled(&code)?;
    let consigned = goods.into_iter().filter(|goods| !goods.due.is_zero()).map(sold).collect();
    let orders = store.open_orders(Some(&code))?;
    let closed = store.closed_orders(&code, today.plus_days(-CLOSED_DAYS))?;
    let said = store.lookup(&NoPins).supplier_record(&code).unwrap_or_default().map(Box::new);
    Ok(SupplierFacts { code, name, consignment, owed, orders, closed, consigned, said })
}

fn scanned(store: &Store, code: &str, today: BusinessDate) -> Result<Result<Box<FoundStock>, Text>, StoreError> {
    let settings = store.settings_on(today)?;
    let read = coded::read(code, &store.lookup(&NoPins), &settings, today);
    let coded = match read {
        Ok(coded) => coded,
        Err(Trouble::Refused(refusal)) => return Ok(Err(refusal.text)),
        Err(Trouble::Unreadable(_)) => return Ok(Err(Text::new("station-unreadable"))),
    };
    let Some(product) = store.product(&coded.sku)? else {
        return Ok(Err(Text::new("till-unknown-sku").with("sku", coded.sku.as_str())));
    };
    let goods = found(store, product, coded.unit)?;
    Ok(Ok(Box::new(FoundStock { pack: coded.pack, weighed: coded.weighed, ..goods })))
}

fn found(store: &Store, product: Product, unit: String) -> Result<FoundStock, StoreError> {
    let lots = store.lookup(&NoPins).lots_everywhere(&product.sku).unwrap_or_default();
    let lot = |shelved: Shelved| PlacedLot {
        place: shelved.lot.place,
        batch: shelved.lot.batch,
        expiry: shelved.lot.expiry,
        left: shelved.lot.qty_milli,
        shelf: shelved.shelf,
    };
    let lots = lots.into_iter().map(lot).collect();
    Ok(FoundStock { product, unit, pack: Pack::default(), weighed: None, lots })
}

fn on_their_way(store: &Store) -> Result<Vec<OnTheWay>, StoreError> {
    let mut known: BTreeMap<Sku, (String, String)> = BTreeMap::new();
    let mut all = Vec::new();
    for sent in store.on_their_way()? {
        let mut goods = Vec::with_capacity(sent.sent.parts.len());
        for part in &sent.sent.parts {
            if !known.contains_key(&part.sku) {
                let product = store.product(&part.sku)?;
                let named = product.map(|product| (product.name.clone(), product.base_unit().to_owned()));
                known.insert(part.sku.clone(), named.unwrap_or_default());
            }
            goods.push(known.get(&part.sku).cloned().unwrap_or_default());
        }
        all.push(OnTheWay { sent: sent.sent, by: sent.by, at: sent.at, goods });
    }
    Ok(all)
}

/// By the same rule as the report (A14), of one supplier's goods.
fn proposal(
    store: &Store,
    code: &SupplierCode,
    settings: &Settings,
    today: BusinessDate,
) -> Result<Vec<Proposed>, StoreError> {
    let watch = &settings.stock_watch;
    let first = store.dates()?.map_or(today, |(first, _)| first);
    let used_days = watch.use_days.min(today.days_since(first) + 1).max(1);
    let since = today.plus_days(1 - used_days);
    let turnover = store.turnover(since, today)?;
    let missed: BTreeMap<Sku, i64> = store.missed(since, today)?.into_iter().collect();
    let coming = store.coming()?;
    let mut proposed = Vec::new();
    for product in store.supplied_by(code)? {
        let sold = turnover.iter().filter(|sold| sold.sku == product.sku);
        let used = sold.map(|sold| {
            let factor = product.rung(&sold.unit).map_or(1, |rung| rung.factor);
            sold.base_milli + sold.imported_milli.in_base(factor)
        });
        let stock = store.stock_of(&product.sku)?;
        let sellable = stock
            .iter()
            .filter(|lot| lot.place != Place::Karantina && (lot.expiry.is_none_or(|expiry| expiry >= today)));
        let line = Line {
            supplier: code.as_str().to_owned(),
            supplier_name: String::new(),
            sku: product.sku.clone(),
            name: product.name.clone(),
            on_hand: sellable.map(|lot| lot.qty_milli).sum(),
            coming: coming.get(&product.sku).copied().unwrap_or_default(),
            pack: product.pack(),
            minimum: Quantity::whole(product.stock_min),
            used: used.sum(),
            used_days,
            asked: missed.get(&product.sku).copied().unwrap_or(0),
            unit: product.base_unit().to_owned(),
            unit_cost: product.cost,
        };
        if let Some(found) = reorder::proposal(&line, watch) {
            let (quantity, days_left) = (found.quantity, found.days_left);
            proposed.push(Proposed { product, quantity, on_hand: line.on_hand, days_left });
        }
    }
    proposed.sort_by_key(|goods| (goods.days_left.is_none(), goods.days_left));
    Ok(proposed)
}
