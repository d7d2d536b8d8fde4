//! The warehouse sells to other shops, by the carton, also on account (koperasi 5.4; J59, J60).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a warehouse sale is a sale like others but for where its
//! goods lie, its units and its prices; a shop owes no more than its limit, and nothing new while something is overdue,
//! unless another person agrees; who readies the goods takes no money, and can always set them aside or leave.

use super::answer::stock::WarehouseView;
use super::basket::{FromWarehouse, OpenSale};
use super::input::Input;
use super::input::stock::Warehouse;
use super::lookup::User;
use super::lookup::past::PastSale;
use super::lookup::stockroom::ShopAccount;
use super::refusal::{Code, Refusal};
use super::stock_paper::{Paper, PaperLine, Printed};
use super::supplying::next_slip;
use super::{Before, Decision, Effect, Stage, Till, Trouble, Turn, parking, signing_in, tendering};
use crate::domain::event::warehouse::{MoneyIn, OnAccount, PaidReceipt, ShopPaid, ShopSet};
use crate::domain::event::{Event, Happening, Personal, SaleCompleted, SoldLine, Tendered};
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::ShopCode;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// Signs of a shop's code.
const LONGEST_CODE: usize = 12;

pub(super) fn decide(turn: &Turn<'_>, step: &Warehouse) -> Result<Decision, Trouble> {
    match step {
        Warehouse::Sell { shop } => begin(turn, shop.as_deref()),
        Warehouse::Bill => bill(turn),
        Warehouse::SetShop { .. } => set(turn, step),
        Warehouse::Paid { shop, amount, paid, receipt } => self::paid(turn, shop, *amount, *paid, receipt.as_deref()),
    }
}

fn account(turn: &Turn<'_>, code: &str) -> Result<ShopAccount, Trouble> {
    match turn.lookup.shop(code.trim().to_uppercase().as_str())? {
        Some(shop) => Ok(shop),
        None => turn.refuse(Code::BadInput, Text::new("till-unknown-shop").with("shop", code)),
    }
}

/// What the keeper of the warehouse may put into its basket and take out again, and set aside for who sells and bills
/// it (koperasi 6.5: "ready"); money, prices and members are none of hers.
pub(super) fn readies(till: &Till, user: &User, input: &Input) -> bool {
    if access::may(user.role, Act::Sell) || !access::may(user.role, Act::SellFromWarehouse) {
        return false;
    }
    match input {
        Input::Scan { .. }
        | Input::Times { .. }
        | Input::Add { .. }
        | Input::Quantity { .. }
        | Input::Unit { .. }
        | Input::Remove { .. }
        | Input::Undo
        | Input::Cancel
        | Input::Hold { .. } => till.open_sale().is_some_and(|sale| sale.warehouse.is_some()),
        Input::Recall { name } => parking::found(till, name).is_some_and(|parked| {
            let basket = &parked.parked.basket;
            basket.warehouse.is_some() && basket.waiting.is_none() && basket.paid.is_empty()
        }),
        _ => false,
    }
}

/// Who readied the goods is told who goes on with them.
pub(super) fn hands_over(till: &Till, user: &User) -> Result<(), Refusal> {
    let is_readying = till.open_sale().is_some_and(|sale| sale.warehouse.is_some());
    match is_readying && !access::may(user.role, Act::Sell) {
        true => Err(Refusal::new(Code::NotAllowed, Text::new("till-warehouse-hand-over"))),
        false => Ok(()),
    }
}

/// The next sale is out of the warehouse; said again without goods in the basket, for another shop.
fn begin(turn: &Turn<'_>, code: Option<&str>) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if !access::may(user.role, Act::SellFromWarehouse) && !access::approves(user.role, Act::SellFromWarehouse) {
        signing_in::may(user, Act::SellFromWarehouse)?;
    }
    turn.shift()?;
    // Who sells begins no basket that she could not put goods into: it would be in everybody's way.
    if access::may(user.role, Act::Sell) {
        turn.till.admit_selling(user, turn.lookup)?;
    }
    if turn.till.returning.is_some() || turn.till.open_sale().is_some_and(|sale| !sale.lines.is_empty()) {
        return turn.refuse(Code::OpenSale, Text::new("till-open-sale"));
    }
    let shop = code.map(|code| account(turn, code)).transpose()?;
    if let Some(shop) = shop.as_ref().filter(|shop| shop.inactive) {
        return turn.refuse(Code::NotAllowed, Text::new("till-shop-inactive").with("name", shop.name.as_str()));
    }
    let member = turn.till.open_sale().and_then(|sale| sale.member.clone());
    let sale = OpenSale { warehouse: Some(FromWarehouse { shop }), member, ..turn.till.new_sale(turn.moment) };
    let said = match sale.warehouse.as_ref().and_then(|from| from.shop.as_ref()) {
        _ if !access::may(user.role, Act::Sell) => Text::new("till-warehouse-ready"),
        Some(shop) => Text::new("till-warehouse-for").with("name", shop.name.as_str()),
        None => Text::new("till-warehouse-begun"),
    };
    Ok(turn.till.quiet(|next| {
        next.stage = Stage::Open(sale);
        next.undo = vec![Before::Sale(None)];
        next.notices.push(said);
    }))
}

pub(super) fn view(sale: &OpenSale) -> Option<WarehouseView> {
    let from = sale.warehouse.as_ref()?;
    let shop = from.shop.as_ref().map(|shop| (shop.shop.as_str().to_owned(), shop.name.clone()));
    Some(WarehouseView { shop })
}

/// Goods leave the warehouse by the carton, and medicines do not: that is a wholesaler's licence.
pub(super) fn by_the_carton(sale: &OpenSale, touched: usize) -> Result<(), Refusal> {
    let Some(line) = sale.lines.get(touched).filter(|_| sale.warehouse.is_some()) else { return Ok(()) };
    let product = line.product();
    let no = |code, key| Err(Refusal::new(code, Text::new(key).with("name", product.name.as_str())));
    match (product.book, line.factor) {
        (Book::Obat, _) => no(Code::LicenceClass, "till-warehouse-no-medicine"),
        (Book::Sembako, ..=1) => no(Code::NotAllowed, "till-warehouse-by-carton"),
        _ => Ok(()),
    }
}

/// The shop that buys from the warehouse.
pub(super) fn buyer(sale: &OpenSale) -> Option<&ShopAccount> {
    sale.warehouse.as_ref()?.shop.as_ref()
}

/// What of a sale goes on the shop's account.
pub(super) fn on_account(sale: &OpenSale, tenders: &[Tendered], date: BusinessDate) -> Option<OnAccount> {
    let shop = buyer(sale)?;
    let amount: Rupiah = tenders.iter().filter(|part| part.tender == "receivable").map(|part| part.amount).sum();
    let due = date.plus_days(shop.term_days);
    (!amount.is_zero()).then(|| OnAccount { shop: shop.shop.clone(), amount, due })
}

/// What a shop's driver takes along and signs for: what it is and how many, not what it costs.
pub(super) fn delivery_note(
    turn: &Turn<'_>,
    sale: &OpenSale,
    completed: &SaleCompleted,
) -> Result<Option<Effect>, Trouble> {
    let Some(shop) = buyer(sale) else { return Ok(None) };
    note_of(completed, &shop.shop, &shop.name).beside(turn, &completed.receipt).map(Some)
}

/// The same of a sale that is past, marked as a copy; `None` where no shop bought, or nobody kept which.
pub(super) fn delivery_note_again(turn: &Turn<'_>, past: &PastSale) -> Result<Option<Effect>, Trouble> {
    let sale = &past.sale;
    let Some(shop) = sale.on_account.as_ref().map(|account| &account.shop).or(sale.taken_by.as_ref()) else {
        return Ok(None);
    };
    let name = turn.lookup.shop(shop.as_str())?.map_or_else(String::new, |shop| shop.name);
    let again = Some(Printed { at: past.at, by: past.cashier.clone() });
    Paper { again, ..note_of(sale, shop, &name) }.beside(turn, &sale.receipt).map(Some)
}

fn note_of(sale: &SaleCompleted, shop: &ShopCode, name: &str) -> Paper {
    let line = |line: &SoldLine| PaperLine {
        name: line.name.clone(),
        unit: line.unit.clone(),
        quantity: line.qty_milli,
        ..PaperLine::default()
    };
    Paper {
        kind: "delivered",
        party: format!("{} {name}", shop.as_str()).trim_end().to_owned(),
        place: Place::Gudang.code(),
        lines: sale.lines.iter().map(line).collect(),
        ..Paper::default()
    }
}

/// All that is still due goes on the account.
fn bill(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let Some(sale) = turn.till.open_sale().filter(|sale| !sale.lines.is_empty()) else {
        return turn.refuse(Code::NothingToPay, Text::new("till-nothing-to-pay"));
    };
    let Some(shop) = buyer(sale) else {
        return turn.refuse(Code::NotAllowed, Text::new("till-no-shop-account"));
    };
    // What goes on an account is a sale: who may not sell has readied it, and sets it aside.
    turn.till.admit_selling(turn.user()?, turn.lookup)?;
    let amount = sale.rest();
    let owes = turn.lookup.shop(shop.shop.as_str())?.unwrap_or_else(|| shop.clone());
    may_owe(turn, &owes, amount)?;
    let part = tendering::agreed(tendering::settled("receivable", amount, shop.shop.as_str()), turn.approved_by());
    tendering::take(turn, sale, part, Vec::new())
}

/// Over its limit, or with anything overdue, another person who may agrees (koperasi 5.4).
fn may_owe(turn: &Turn<'_>, shop: &ShopAccount, amount: Rupiah) -> Result<(), Trouble> {
    if turn.is_approved() {
        return Ok(());
    }
    let late = shop.due.filter(|due| *due < turn.today());
    let text = match late {
        Some(due) => Text::new("till-shop-overdue").with("due", due),
        None if shop.owed + amount > shop.limit => Text::new("till-shop-limit").with("limit", shop.limit),
        None => return Ok(()),
    };
    let text = text.with("name", shop.name.as_str()).with("owed", shop.owed);
    Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::SellFromWarehouse).into())
}

/// The manager says who buys on account, and how much.
fn set(turn: &Turn<'_>, step: &Warehouse) -> Result<Decision, Trouble> {
    let Warehouse::SetShop { shop, name, phone, address, limit, term_days, inactive } = step else {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-shop").with("shop", ""));
    };
    if turn.user()?.role != Role::Manajer {
        signing_in::may(turn.user()?, Act::SetPrices)?;
    }
    let code = shop.trim().to_uppercase();
    let well_formed = code.chars().all(|sign| sign.is_ascii_alphanumeric());
    if code.is_empty() || code.chars().count() > LONGEST_CODE || !well_formed || name.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-bad-shop"));
    }
    let known = turn.lookup.shop(&code)?;
    let usual = &turn.settings.warehouse;
    let limit = limit.or(known.as_ref().map(|shop| shop.limit)).unwrap_or(usual.limit);
    let term_days = term_days.or(known.as_ref().map(|shop| shop.term_days)).unwrap_or(usual.term_days);
    if limit.is_negative() || !(0..=365).contains(&term_days) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-shop"));
    }
    let event = ShopSet { shop: ShopCode::from(code.as_str()), limit, term_days, inactive: *inactive };
    let (name, phone) = (name.trim().to_owned(), phone.trim().to_owned());
    let personal = Personal { name, phone, address: address.trim().to_owned(), ..Personal::default() };
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(Happening { event: Event::ShopSet(event), personal: Some(personal) });
    Ok(decision)
}

/// What a shop owes is paid: of this receipt, or of the earliest due.
fn paid(
    turn: &Turn<'_>,
    code: &str,
    amount: Rupiah,
    paid: MoneyIn,
    receipt: Option<&str>,
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::MoveCash)?;
    let shop = account(turn, code)?;
    let shift = match paid {
        MoneyIn::Cash => Some(turn.shift()?),
        MoneyIn::Safe | MoneyIn::Bank => None,
    };
    let asked = |number: &str| receipt.is_none_or(|receipt| receipt.trim().eq_ignore_ascii_case(number));
    let mut left = amount;
    let mut parts = Vec::new();
    for open in turn.lookup.on_account(&shop.shop)?.into_iter().filter(|open| asked(&open.receipt)) {
        let part = left.min(open.owed);
        if part > Rupiah::ZERO {
            left -= part;
            parts.push(PaidReceipt { sale: open.sale, receipt: open.receipt, amount: part });
        }
    }
    if amount <= Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-amount-above-zero"));
    }
    if left > Rupiah::ZERO {
        let text = Text::new("till-shop-owes-less").with("shop", shop.name.as_str());
        return turn.refuse(Code::NotEnough, text.with("owed", amount - left));
    }
    let slip = next_slip(turn)?;
    let line = |part: &PaidReceipt| PaperLine {
        name: part.receipt.clone(),
        amount: Some(part.amount),
        ..PaperLine::default()
    };
    let paper = Paper {
        kind: "shop-paid",
        party: shop.name.clone(),
        lines: parts.iter().map(line).collect(),
        total: Some(amount),
        paid: word(paid).to_owned(),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let number = slip.number;
    let shift = shift.map(|shift| shift.id);
    let event = ShopPaid { slip, shift, shop: shop.shop, parts, amount, paid };
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(number));
    decision.happenings.push(Event::ShopPaid(event).into());
    if shift.is_some() {
        decision.effects.push(Effect::OpenDrawer);
    }
    decision.effects.push(paper);
    Ok(decision)
}

const fn word(paid: MoneyIn) -> &'static str {
    match paid {
        MoneyIn::Cash => "cash",
        MoneyIn::Safe => "safe",
        MoneyIn::Bank => "bank",
    }
}
