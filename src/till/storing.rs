//! Goods of others in the warehouse: put in, taken out in parts, charged by the month (titipan, koperasi 5.3; J58).
//! Counting them is `storing/counting.rs`.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: no more goes out than is left; what is due for past
//! months, charged on an account of 113200 or not yet, is paid before anything goes out, or another person agrees that
//! it stays there (a member's is her kasbon, with all else that she owes); nothing of it is stock of ours.
//! Not here: what a month costs (`domain/goods/storage.rs`).

pub mod counting;

use serde_json::json;

use super::input::stock::Storage;
use super::lookup::Member;
use super::lookup::stockroom::OnAccount;
use super::refusal::{Code, Refusal};
use super::slip;
use super::supplying::next_slip;
use super::{Decision, Effect, Trouble, Turn, signing_in, standing};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::stock::Slip;
use crate::domain::event::storage::{StorageCharged, StorageGiven, StorageTaken};
use crate::domain::event::warehouse::{MoneyIn, PaidReceipt, ShopPaid, ShopSet};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::storage::{self, Fee, Label, Moved, Stored};
use crate::domain::id::{SaleId, ShopCode, StorageCode};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

/// Labels of one storage: a roll is not run empty by a typing mistake.
const LABELS_MOST: usize = 60;

pub(super) fn decide(turn: &Turn<'_>, step: &Storage) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::StoreForOthers)?;
    match step {
        Storage::In { .. } => take_in(turn, step),
        Storage::Out { storage, quantity, paid } => give_out(turn, storage, *quantity, *paid),
        Storage::Fees => charge_all(turn),
        Storage::Statement { storage } => statement(turn, storage),
        Storage::Count(step) => counting::decide(turn, step),
    }
}

fn found(turn: &Turn<'_>, code: &str) -> Result<Stored, Trouble> {
    // The label of a koli names its goods too.
    let storage = Label::read(code).map_or_else(|| code.trim().to_uppercase(), |label| label.storage.0);
    match turn.lookup.stored(&storage)? {
        Some(stored) => Ok(stored),
        None => turn.refuse(Code::BadInput, Text::new("till-unknown-storage").with("storage", code)),
    }
}

/// What of a storage is missing or cannot be.
fn all_said(
    turn: &Turn<'_>,
    (owner, goods): (&str, &str),
    (quantity, each): (Quantity, Option<Quantity>),
) -> Result<(), Trouble> {
    let amiss = [
        ("owner", owner.is_empty()),
        ("goods", goods.trim().is_empty()),
        ("quantity", quantity <= Quantity::ZERO),
        ("whole", each.is_some() && !quantity.is_whole()),
        ("weight", each.is_some_and(|each| each <= Quantity::ZERO)),
    ];
    match amiss.iter().find(|(_, amiss)| *amiss) {
        Some((what, _)) => turn.refuse(Code::BadInput, Text::new("till-bad-storage").with("what", *what)),
        None => Ok(()),
    }
}

fn take_in(turn: &Turn<'_>, step: &Storage) -> Result<Decision, Trouble> {
    let Storage::In { owner, name, phone, goods, quantity, each, shelf } = step else {
        return turn.refuse(Code::BadInput, Text::new("till-bad-storage").with("what", "goods"));
    };
    let member = match owner {
        Some(number) => match standing::find(turn.lookup, number.trim())? {
            Some(member) => Some(member),
            None => {
                let text = Text::new("till-unknown-member").with("number", number.as_str());
                return turn.refuse(Code::UnknownMember, text);
            }
        },
        None => None,
    };
    let name = member.as_ref().map_or_else(|| name.trim().to_owned(), |member| member.name.clone());
    let (in_koli, weighs) = (each.is_some(), each.unwrap_or(Quantity::ONE));
    all_said(turn, (&name, goods), (*quantity, *each))?;
    fits_a_warehouse(*quantity, weighs)?;
    if storage::is_barred(goods) || turn.lookup.names_medicine(goods)? {
        return turn.refuse(Code::NotAllowed, Text::new("till-storage-barred").with("goods", goods.trim()));
    }
    let slip = next_slip(turn)?;
    let storage = StorageCode(format!("T{:05}", turn.lookup.next_storage()?));
    let unit = if in_koli { "koli" } else { "kg" };
    let owner = member.as_ref().map(|member| member.number.clone());
    let event = StorageTaken {
        slip: slip.clone(),
        storage: storage.clone(),
        owner: owner.clone(),
        unit: unit.to_owned(),
        qty_milli: *quantity,
        each_milli: weighs,
        shelf: shelf.trim().to_uppercase(),
        rate: turn.settings.warehouse.storage_rate,
    };
    let stored = Stored {
        taken: event.clone(),
        name: name.clone(),
        phone: phone.clone(),
        goods: goods.trim().to_owned(),
        moves: vec![Moved { date: slip.date, quantity: *quantity }],
        charged: Vec::new(),
        counted: None,
    };
    let said = Personal { name: name.clone(), phone: phone.clone(), ..Personal::default() };
    let personal = Personal { words: goods.trim().to_owned(), ..said.clone() };
    let number = slip.number;
    let mut decision = turn.till.quiet(|next| {
        next.shown.slip = Some(number);
        next.shown.document = Some(storage.as_str().to_owned());
    });
    decision.happenings.push(Happening { event: Event::StorageTaken(event), personal: Some(personal) });
    if owner.is_none() {
        // What is charged on account stands on 113200 under its own code, and is paid as a shop pays.
        let shop = ShopCode::from(storage.as_str());
        let account = ShopSet { shop, limit: Rupiah::ZERO, term_days: 0, inactive: true };
        decision.happenings.push(Happening { event: Event::ShopSet(account), personal: Some(said) });
    }
    decision.effects.push(paper(turn, ("in", &slip), &stored, (&stored.moves, &[]), None)?);
    decision.effects.extend(labels(turn, &stored)?);
    Ok(decision)
}

/// A barcode in the place of a quantity is no harvest: fees of years of it would add up to no amount.
fn fits_a_warehouse(quantity: Quantity, each: Quantity) -> Result<(), Refusal> {
    let grams = i128::from(quantity.milli()) * i128::from(each.milli()) / 1_000;
    match grams > i128::from(Quantity::TYPED_LIMIT) {
        true => {
            let text = Text::new("till-quantity-too-large").with("text", (grams / 1_000).to_string());
            Err(Refusal::new(Code::BadQuantity, text))
        }
        false => Ok(()),
    }
}

/// A label for each koli, one for goods by weight.
fn labels(turn: &Turn<'_>, stored: &Stored) -> Result<Vec<Effect>, Trouble> {
    let taken = &stored.taken;
    let koli = usize::try_from(taken.qty_milli.milli() / 1_000).unwrap_or(LABELS_MOST);
    let of = if taken.unit == "koli" { koli.clamp(1, LABELS_MOST) } else { 1 };
    let label = |piece: usize| {
        let label = slip::Slip::new(turn, turn.user()?, taken.slip.date).with("storage", taken.storage.as_str());
        let label = label.with("goods", stored.goods.as_str()).with("shelf", taken.shelf.as_str());
        let koli = u32::try_from(piece).ok().filter(|_| taken.unit == "koli");
        let code = Label { storage: taken.storage.clone(), koli }.code();
        Ok(label.with("piece", piece).with("of", of).with("code", code).paper("storage_label"))
    };
    (1..=of).map(label).collect()
}

/// The slip that the owner signs, or the statement: whose goods, what moved, what is left, what it costs.
fn paper(
    turn: &Turn<'_>,
    (kind, slip): (&str, &Slip),
    stored: &Stored,
    (moves, fees): (&[Moved], &[(Fee, bool)]),
    paid: Option<MoneyIn>,
) -> Result<Effect, Trouble> {
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paid = match paid {
        Some(MoneyIn::Cash) => "cash",
        Some(MoneyIn::Safe) => "safe",
        Some(MoneyIn::Bank) => "bank",
        None => "",
    };
    let moved = |moved: &Moved| json!({ "date": moved.date, "qty_milli": moved.quantity });
    let fee = |(fee, paid): &(Fee, bool)| {
        let month = fee.month.first_day();
        json!({ "month": month, "kilograms": fee.kilograms, "amount": fee.amount, "paid": paid })
    };
    let total: Rupiah = fees.iter().map(|(fee, _)| fee.amount).sum();
    let facts = slip::Slip::new(turn, turn.user()?, slip.date)
        .with("till", slip.till.as_str())
        // What only says how things stand is no document, and has no number.
        .with("number", json!((kind != "statement").then_some(slip.number)))
        .with("kind", kind)
        .with("storage", stored.taken.storage.as_str())
        .with("owner", stored.name.as_str())
        .with("goods", stored.goods.as_str())
        .with("shelf", stored.taken.shelf.as_str())
        .with("unit", stored.taken.unit.as_str())
        .with("each", json!(stored.taken.each_milli))
        .with("rate", stored.taken.rate.amount())
        .with("moves", moves.iter().map(moved).collect::<Vec<_>>())
        .with("left", json!(storage::left(&stored.moves)))
        .with("fees", fees.iter().map(fee).collect::<Vec<_>>())
        .with("total", total.amount())
        .with("paid", paid)
        .with("approved_by", approver);
    Ok(facts.paper("storage"))
}

/// Whether a member's fees count for SHU.
fn counts(member: &Member) -> bool {
    (member.kind, member.state) == (MemberKind::Anggota, MemberState::Anggota)
}

/// Months as events, each a charge of its own; the slip's number is the document's.
fn charges(
    turn: &Turn<'_>,
    stored: &Stored,
    fees: &[Fee],
    (slip, paid): (&Slip, Option<MoneyIn>),
) -> Result<Vec<Happening>, Trouble> {
    let member = match &stored.taken.owner {
        Some(number) => standing::find(turn.lookup, number.as_str())?,
        None => None,
    };
    let shift = match paid {
        Some(MoneyIn::Cash) => Some(turn.shift()?.id),
        _ => None,
    };
    let charge = |(at, fee): (usize, &Fee)| {
        let fresh = turn.moment.fresh.as_u128() ^ (u128::from(slip.number) << 32);
        Event::StorageCharged(StorageCharged {
            slip: slip.clone(),
            storage: stored.taken.storage.clone(),
            month: fee.month.first_day(),
            kilograms: fee.kilograms,
            fee: fee.amount,
            owner: stored.taken.owner.clone(),
            counts: member.as_ref().is_some_and(counts),
            paid,
            shift,
            charge: SaleId(uuid::Uuid::from_u128(fresh.wrapping_add(at as u128 + 1))),
        })
        .into()
    };
    Ok(fees.iter().enumerate().map(charge).collect())
}

fn due(turn: &Turn<'_>, stored: &Stored, to_the_end: bool) -> Result<Vec<Fee>, Trouble> {
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    Ok(stored.due((turn.today(), to_the_end)).map_err(too_large)?)
}

/// Whole or in part, by what was said of the fees: paid now, or on account where another person agrees.
fn give_out(turn: &Turn<'_>, code: &str, quantity: Quantity, paid: Option<MoneyIn>) -> Result<Decision, Trouble> {
    let stored = found(turn, code)?;
    let left = storage::left(&stored.moves);
    let code = stored.taken.storage.as_str();
    if quantity <= Quantity::ZERO || stored.taken.unit == "koli" && !quantity.is_whole() {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    if quantity > left {
        let text = Text::new("till-storage-not-enough").with("storage", code).with("left", left);
        return turn.refuse(Code::NotEnough, text.with("unit", stored.taken.unit.as_str()));
    }
    let fees = due(turn, &stored, quantity == left)?;
    let unpaid = turn.lookup.on_account(&ShopCode::from(code))?;
    let earlier: Rupiah = unpaid.iter().map(|open| open.owed).sum();
    let sum = fees.iter().map(|fee| fee.amount).sum::<Rupiah>() + earlier;
    if paid.is_none() && !sum.is_zero() && !turn.is_approved() {
        let key = if earlier.is_zero() { "till-storage-fees-due" } else { "till-storage-fees-unpaid" };
        let text = Text::new(key).with("storage", code).with("amount", sum).with("earlier", earlier);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::SellFromWarehouse).into());
    }
    let paid = paid.filter(|_| !sum.is_zero());
    let slip = next_slip(turn)?;
    let event = StorageGiven { slip: slip.clone(), storage: stored.taken.storage.clone(), qty_milli: quantity };
    let number = slip.number;
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(number));
    let before = earlier_fees(&stored, &unpaid);
    if let Some(paid) = paid.filter(|_| !earlier.is_zero()) {
        decision.happenings.push(paid_off(turn, &stored, unpaid, (&slip, paid))?);
    }
    decision.happenings.extend(charges(turn, &stored, &fees, (&slip, paid))?);
    decision.happenings.push(Event::StorageGiven(event).into());
    if paid == Some(MoneyIn::Cash) {
        decision.effects.push(Effect::OpenDrawer);
    }
    let out = Moved { date: slip.date, quantity: -quantity };
    let mut after = stored.clone();
    after.moves.push(out);
    let fees = before.into_iter().chain(fees);
    let fees: Vec<(Fee, bool)> = fees.map(|fee| (fee, paid.is_some())).collect();
    decision.effects.push(paper(turn, ("out", &slip), &after, (&[out], &fees), paid)?);
    Ok(decision)
}

/// Months that were charged on account and are not paid to the end, with what is still owed for each.
fn earlier_fees(stored: &Stored, unpaid: &[OnAccount]) -> Vec<Fee> {
    let of = |open: &OnAccount| {
        let mut charged = stored.charged.iter().map(|(fee, _)| *fee);
        let fee = charged.find(|fee| storage::receipt_of(&stored.taken.storage, fee.month) == open.receipt);
        let fee = fee.unwrap_or(Fee { month: Month::of(open.due), kilograms: 0, amount: open.owed });
        Fee { amount: open.owed, ..fee }
    };
    unpaid.iter().map(of).collect()
}

/// What stood on the account is paid with it, as a shop pays (J60).
fn paid_off(
    turn: &Turn<'_>,
    stored: &Stored,
    unpaid: Vec<OnAccount>,
    (slip, paid): (&Slip, MoneyIn),
) -> Result<Happening, Trouble> {
    let shift = match paid {
        MoneyIn::Cash => Some(turn.shift()?.id),
        MoneyIn::Safe | MoneyIn::Bank => None,
    };
    let part = |open: OnAccount| PaidReceipt { sale: open.sale, receipt: open.receipt, amount: open.owed };
    let parts: Vec<PaidReceipt> = unpaid.into_iter().map(part).collect();
    let amount = parts.iter().map(|part| part.amount).sum();
    let shop = ShopCode::from(stored.taken.storage.as_str());
    Ok(Event::ShopPaid(ShopPaid { slip: slip.clone(), shift, shop, parts, amount, paid }).into())
}

/// On the first of a month, and again whenever: what is over and was not charged goes on account.
fn charge_all(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let slip = next_slip(turn)?;
    let mut happenings = Vec::new();
    let mut sum = Rupiah::ZERO;
    for stored in turn.lookup.all_stored()? {
        let fees = due(turn, &stored, storage::left(&stored.moves).is_zero())?;
        sum += fees.iter().map(|fee| fee.amount).sum::<Rupiah>();
        let numbered = Slip { number: slip.number + u32::try_from(happenings.len()).unwrap_or(0), ..slip.clone() };
        happenings.extend(charges(turn, &stored, &fees, (&numbered, None))?);
    }
    if happenings.is_empty() {
        return turn.refuse(Code::NothingToPay, Text::new("till-storage-nothing-due"));
    }
    let count = i64::try_from(happenings.len()).unwrap_or(i64::MAX);
    let mut decision = turn.till.quiet(|next| {
        next.notices.push(Text::new("till-storage-charged").with("count", count).with("amount", sum));
    });
    decision.happenings = happenings;
    Ok(decision)
}

/// In, out, left, fees and how they were paid: on paper for the owner.
fn statement(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    let stored = found(turn, code)?;
    let slip = next_slip(turn)?;
    let mut decision = turn.till.quiet(|_| {});
    // What went on account and was paid since is paid.
    let unpaid = turn.lookup.on_account(&ShopCode::from(stored.taken.storage.as_str()))?;
    let open = |month| unpaid.iter().any(|open| open.receipt == storage::receipt_of(&stored.taken.storage, month));
    let owned = stored.taken.owner.is_some();
    let paid = |(fee, at_once): &(Fee, bool)| (*fee, *at_once || !owned && !open(fee.month));
    let charged: Vec<(Fee, bool)> = stored.charged.iter().map(paid).collect();
    let facts = (stored.moves.as_slice(), charged.as_slice());
    decision.effects.push(paper(turn, ("statement", &slip), &stored, facts, None)?);
    Ok(decision)
}
