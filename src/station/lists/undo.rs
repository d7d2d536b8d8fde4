//! A list is taken back as a whole: what it brought goes again, as far as nothing was done with it since.
//!
//! Always holds: nothing that was sold, moved, paid or changed since is touched: it stays and is named with its reason;
//! all that goes, goes in one transaction; nothing leaves the log. Loans and opening balances go whole or not at all. A
//! list that was taken back can be taken in anew.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::refused;
use super::taking::Found;
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::member::MemberState;
use crate::domain::event::lists::{ListUndone, LoanBack, LotBack};
use crate::domain::event::stock::StockAccount;
use crate::domain::event::{
    BalancesOpened, Event, Happening, LoanTaken, LotOpened, MemberBalances, MemberSet, ProductSet,
};
use crate::domain::goods::product::Product;
use crate::domain::id::{RecordId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::projection::Stamp;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::station::take_in::{Kind, check as facts};
use crate::station::{NotDone, Station};
use crate::store::lists::{GoodsBefore, TakenList};
use crate::store::sales::Recorded;
use crate::store::{Store, StoreError};
use crate::till::listing;

/// A list that was taken in, for the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// `A-3`.
    pub number: String,
    /// A word of `gerai import`, or `prices`.
    pub kind: String,
    pub file: String,
    pub at: Instant,
    pub by: UserId,
    pub new: u64,
    pub updated: u64,
    /// What was taken back and what stayed.
    pub undone: Option<(u64, u64)>,
}

/// What stays, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    pub reason: Text,
}

/// What taking back would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoSeen {
    pub number: String,
    /// Goods, lots, members, suppliers that go or become what they were.
    pub back: usize,
    pub kept: Vec<Kept>,
}

impl UndoSeen {
    /// Nothing of it goes, and it is said why.
    pub fn is_refused(&self) -> bool {
        self.back == 0 && !self.kept.is_empty()
    }
}

/// Every list, the newest first.
pub fn lists(store: &Store) -> Result<Vec<ListRow>, StoreError> {
    let row = |list: TakenList| ListRow {
        number: list.taken.number,
        kind: list.taken.list,
        file: list.recorded.happening.personal.map(|personal| personal.words).unwrap_or_default(),
        at: list.recorded.envelope.at,
        by: list.recorded.envelope.actor,
        new: list.taken.new,
        updated: list.taken.updated,
        undone: list.undone.map(|undone| (undone.back, undone.kept)),
    };
    Ok(store.taken_lists()?.into_iter().map(row).collect())
}

/// What would go and what would stay; `None` where there is no such list.
pub fn seen(store: &Store, number: &str, today: BusinessDate) -> Result<Option<UndoSeen>, StoreError> {
    let Some(list) = store.taken_lists()?.into_iter().find(|list| list.taken.number == number) else { return Ok(None) };
    if list.undone.is_some() {
        return Ok(Some(UndoSeen { number: number.to_owned(), ..UndoSeen::default() }));
    }
    let plan = Plan::of(store, &list, today)?;
    Ok(Some(UndoSeen { number: number.to_owned(), back: plan.back, kept: plan.kept }))
}

struct Plan<'a> {
    store: &'a Store,
    list: &'a TakenList,
    today: BusinessDate,
    happenings: Vec<Happening>,
    undone: ListUndone,
    back: usize,
    kept: Vec<Kept>,
    before: HashMap<Sku, GoodsBefore>,
    /// Goods that stay, with the reason said once.
    stays: HashSet<Sku>,
}

impl<'a> Plan<'a> {
    fn of(store: &'a Store, list: &'a TakenList, today: BusinessDate) -> Result<Self, StoreError> {
        let undone = ListUndone {
            number: list.taken.number.clone(),
            date: today,
            lots: Vec::new(),
            goods: Vec::new(),
            members: Vec::new(),
            loans: Vec::new(),
            back: 0,
            kept: 0,
        };
        let brought = store.brought(list)?;
        let goods: HashSet<Sku> = brought
            .iter()
            .filter_map(|recorded| match &recorded.happening.event {
                Event::ProductSet(set) => Some(set.product.sku.clone()),
                _ => None,
            })
            .collect();
        let before = if goods.is_empty() { HashMap::new() } else { store.goods_before(list, &goods)? };
        let (happenings, kept, stays) = (Vec::new(), Vec::new(), HashSet::new());
        let mut plan = Self { store, list, today, happenings, undone, back: 0, kept, before, stays };
        for recorded in &brought {
            plan.take_back(recorded)?;
        }
        plan.out_of_the_books()?;
        plan.all_or_none()?;
        plan.undone.back = u64::try_from(plan.back).unwrap_or(u64::MAX);
        plan.undone.kept = u64::try_from(plan.kept.len()).unwrap_or(u64::MAX);
        Ok(plan)
    }

    fn keep(&mut self, name: impl Into<String>, reason: Text) {
        self.kept.push(Kept { name: name.into(), reason });
    }

    fn take_back(&mut self, recorded: &Recorded) -> Result<(), StoreError> {
        match &recorded.happening.event {
            Event::ProductSet(set) => self.goods(set),
            Event::LotOpened(lot) => self.lot(lot),
            Event::MemberSet(set) => self.member(recorded, set),
            Event::SupplierSet(set) => {
                let stamp = stamp(recorded);
                let same = self.store.known_supplier(&set.code)?.is_some_and(|now| stamp == self::stamp(&now));
                let code = set.code.clone();
                let before = self.store.person_before(
                    "supplier_set",
                    stamp,
                    |event| matches!(event, Event::SupplierSet(other) if other.code == code),
                )?;
                let name = recorded.happening.personal.as_ref().map_or("", |personal| personal.name.as_str());
                match before {
                    Some(before) if same => self.restore(before.happening),
                    Some(_) => self.keep(name, Text::new("list-kept-changed")),
                    None => self.keep(name, Text::new("list-kept-supplier")),
                }
                Ok(())
            }
            Event::LoanTaken(loan) => self.loan(recorded, loan),
            Event::BalancesOpened(opened) if self.list.taken.list == Kind::Opening.word() => {
                self.balances(recorded, opened)
            }
            // What lots were posted with goes with them.
            _ => Ok(()),
        }
    }

    fn restore(&mut self, happening: Happening) {
        self.back += 1;
        self.happenings.push(happening);
    }

    fn after(&self) -> RecordId {
        record_of(&self.list.recorded)
    }

    fn goods(&mut self, set: &ProductSet) -> Result<(), StoreError> {
        let sku = &set.product.sku;
        let now = self.store.product(sku)?;
        let prices = self.store.prices_on(sku, self.today)?.map(|(_, prices)| prices);
        if now.as_ref() != Some(&set.product) || prices.as_ref() != Some(&set.prices) {
            self.stays.insert(sku.clone());
            self.keep(&*set.product.name, Text::new("list-kept-changed"));
            return Ok(());
        }
        let before = self.before.get(sku);
        let product = before.and_then(|before| before.product.as_ref()).map(|(_, product)| product.clone());
        let prices = before.and_then(|before| before.prices_on(self.today));
        match (product, prices) {
            (Some(product), Some(prices)) => {
                let back = ProductSet { product, from: self.today, prices };
                self.restore(Event::ProductSet(back).into());
            }
            _ if self.store.goods_touched(sku, self.after())? => {
                self.stays.insert(sku.clone());
                self.keep(&*set.product.name, Text::new("list-kept-moved"));
            }
            _ => {
                // Its codes are free again: the right list may have them elsewhere.
                let mut gone = Product { active: false, plu: None, ..set.product.clone() };
                gone.rungs.iter_mut().for_each(|rung| rung.barcodes.clear());
                self.undone.goods.push(sku.clone());
                let back = ProductSet { product: gone, from: self.today, prices: set.prices.clone() };
                self.restore(Event::ProductSet(back).into());
            }
        }
        Ok(())
    }

    fn lot(&mut self, lot: &LotOpened) -> Result<(), StoreError> {
        let stock = self.store.stock_of(&lot.sku)?;
        let of = stock.iter().filter(|stock| stock.lot.as_ref() == Some(&lot.lot));
        let left: Vec<_> = of.filter(|stock| !stock.qty_milli.is_zero()).collect();
        let whole = matches!(left.as_slice(), [one] if one.place == lot.place && one.qty_milli == lot.qty_milli);
        // Sold beyond the lots: what was sold would have come out of this one.
        let short = stock.iter().any(|stock| stock.lot.is_none() && !stock.qty_milli.is_zero());
        if !whole || short || self.store.goods_touched(&lot.sku, self.after())? {
            if self.stays.insert(lot.sku.clone()) {
                let name = self.store.product_name(&lot.sku)?;
                self.keep(name, Text::new("list-kept-moved"));
            }
            return Ok(());
        }
        self.back += 1;
        self.undone.lots.push(LotBack {
            lot: lot.lot.clone(),
            sku: lot.sku.clone(),
            place: lot.place,
            qty_milli: lot.qty_milli,
            value: lot.value,
        });
        Ok(())
    }

    fn member(&mut self, recorded: &Recorded, set: &MemberSet) -> Result<(), StoreError> {
        let stamp = stamp(recorded);
        let personal = recorded.happening.personal.clone().unwrap_or_default();
        let same = self.store.known_member(&set.number)?.is_some_and(|now| stamp == self::stamp(&now));
        if !same {
            self.keep(personal.name, Text::new("list-kept-changed"));
            return Ok(());
        }
        if set.balances.is_none() {
            let number = set.number.clone();
            let before = self.store.person_before(
                "member_set",
                stamp,
                |event| matches!(event, Event::MemberSet(other) if other.number == number),
            )?;
            match before {
                Some(Recorded { happening: Happening { event: Event::MemberSet(before), personal }, .. }) => {
                    let event = Event::MemberSet(MemberSet { balances: None, ..before });
                    self.restore(Happening { event, personal });
                }
                _ => self.keep(personal.name, Text::new("list-kept-changed")),
            }
            return Ok(());
        }
        if self.store.member_touched(&set.number, self.after())? {
            self.keep(personal.name, Text::new("list-kept-member"));
            return Ok(());
        }
        let turned = |held: MemberBalances| MemberBalances {
            pokok: -held.pokok,
            wajib: -held.wajib,
            sukarela: -held.sukarela,
            kasbon: -held.kasbon,
        };
        let gone = MemberSet {
            state: MemberState::Keluar,
            card: String::new(),
            balances: set.balances.map(turned),
            ..set.clone()
        };
        self.undone.members.push(set.number.clone());
        self.restore(Happening { event: Event::MemberSet(gone), personal: Some(personal) });
        Ok(())
    }

    /// Nothing was paid of it, and no other list brought it too.
    fn loan(&mut self, recorded: &Recorded, loan: &LoanTaken) -> Result<(), StoreError> {
        let reason = match self.store.loan_stands(&loan.loan)? {
            Some((record, false)) if record == record_of(recorded) => {
                self.back += 1;
                self.undone.loans.push(LoanBack { loan: loan.loan.clone(), anew: loan.anew });
                return Ok(());
            }
            Some((record, true)) if record == record_of(recorded) => "list-kept-loan",
            _ => "list-kept-loan-other",
        };
        self.keep(loan.loan.clone(), Text::new(reason).with("loan", loan.loan.as_str()));
        Ok(())
    }

    /// The same balances with the other sign, on their day. Cash of a drawer is this till's own, and nobody counted it
    /// since: a count puts the difference right against what was in the books.
    fn balances(&mut self, recorded: &Recorded, opened: &BalancesOpened) -> Result<(), StoreError> {
        let record = record_of(recorded);
        let cash = |(account, amount): &(String, Rupiah)| {
            account.parse() == Ok(AccountCode::TILL_CASH) && *amount != Rupiah::ZERO
        };
        let reason = match self.store.locked_until()? {
            Some(locked) if opened.as_of <= locked => Some(Text::new("list-kept-locked").with("date", locked)),
            _ if !opened.balances.iter().any(cash) => None,
            _ if record.device != self.store.chain().device => {
                let till = self.list.taken.number.split('-').next().unwrap_or_default();
                Some(Text::new("list-kept-other-till").with("till", till))
            }
            _ if self.store.drawer_counted_after(record)? => Some(Text::new("list-kept-drawer")),
            _ => None,
        };
        match reason {
            Some(reason) => self.keep(self.file(), reason),
            None => {
                let balances = opened.balances.iter().map(|(account, amount)| (account.clone(), -*amount)).collect();
                self.back += if opened.lots { 0 } else { opened.balances.len() };
                let back = BalancesOpened { balances, back: Some(record), ..opened.clone() };
                self.happenings.push(Event::BalancesOpened(back).into());
            }
        }
        Ok(())
    }

    fn file(&self) -> String {
        let words = self.list.recorded.happening.personal.as_ref().map(|personal| personal.words.clone());
        words.filter(|words| !words.is_empty()).unwrap_or_else(|| self.list.taken.number.clone())
    }

    /// Loans and opening balances came together or not at all, and so they go.
    fn all_or_none(&mut self) -> Result<(), StoreError> {
        let taken = &self.list.taken;
        if !listing::is_whole(&taken.list) {
            return Ok(());
        }
        let locked = self.store.locked_until()?.filter(|locked| taken.date <= *locked);
        if let Some(locked) = locked.filter(|_| self.kept.is_empty()) {
            self.keep(self.file(), Text::new("list-kept-locked").with("date", locked));
        }
        if !self.kept.is_empty() {
            self.back = 0;
            self.happenings.clear();
            self.undone.loans.clear();
        }
        Ok(())
    }

    /// What the lots were posted with leaves the books as it came: never more of an account than was posted.
    fn out_of_the_books(&mut self) -> Result<(), StoreError> {
        let mut worth: BTreeMap<AccountCode, Rupiah> = BTreeMap::new();
        for lot in &self.undone.lots {
            let Some(product) = self.store.product(&lot.sku)? else { continue };
            let account = match StockAccount::of(lot.place, product.book) {
                StockAccount::Sembako => AccountCode::STOCK_SEMBAKO,
                StockAccount::Obat => AccountCode::STOCK_OBAT,
                StockAccount::Gudang => AccountCode::STOCK_GUDANG,
            };
            *worth.entry(account).or_default() += lot.value;
        }
        let posted = facts::posted_lots(self.store)?;
        let Some(as_of) = posted.as_of else { return Ok(()) };
        let back = worth.into_iter().filter_map(|(account, worth)| {
            let worth = worth.min(posted.worth.get(&account).copied().unwrap_or_default());
            (worth > Rupiah::ZERO).then(|| (account.to_string(), -worth))
        });
        let balances: Vec<(String, Rupiah)> = back.collect();
        if !balances.is_empty() {
            let opened = BalancesOpened { as_of, balances, lots: true, back: None };
            self.happenings.push(Event::BalancesOpened(opened).into());
        }
        Ok(())
    }
}

fn record_of(recorded: &Recorded) -> RecordId {
    RecordId { device: recorded.envelope.device, seq: recorded.envelope.seq }
}

fn stamp(recorded: &Recorded) -> Stamp {
    let envelope = &recorded.envelope;
    Stamp { at: envelope.at, device: envelope.device, seq: envelope.seq }
}

impl Station {
    pub(super) fn undo_list(
        &mut self,
        number: &str,
        role: Option<Role>,
        (_, today): (Zone, BusinessDate),
        found: &mut Found,
    ) -> Result<(), NotDone> {
        let store = self.store()?;
        let failed = |error: StoreError| NotDone::of(&error);
        let lists = store.taken_lists().map_err(failed)?;
        let Some(list) = lists.iter().find(|list| list.taken.number.eq_ignore_ascii_case(number)) else {
            return Err(refused(Text::new("list-unknown").with("number", number)));
        };
        if let Some(role) = role {
            listing::may_undo(role, &list.taken.list)?;
        }
        if list.undone.is_some() {
            return Err(refused(Text::new("list-undone-already").with("number", number)));
        }
        let plan = Plan::of(store, list, today).map_err(failed)?;
        if plan.back == 0 {
            let first = plan.kept.first().map_or_else(|| Text::new("list-nothing-back"), |kept| kept.reason.clone());
            return Err(refused(first));
        }
        let said = Text::new("list-undone").with("number", list.taken.number.as_str());
        let mut notices = vec![said.with("back", plan.back).with("kept", plan.kept.len())];
        for kept in plan.kept.iter().take(super::MOST_SAID) {
            notices.push(Text::new("list-row-kept").with("name", kept.name.as_str()));
            notices.push(kept.reason.clone());
        }
        found.said = notices;
        found.happenings = plan.happenings;
        found.happenings.push(Event::ListUndone(plan.undone).into());
        Ok(())
    }
}
