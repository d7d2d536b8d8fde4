//! Goods of others in the warehouse: put in, taken out in parts, charged by the month (titipan, koperasi 5.3; J58).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: no more goes out than is left; what is due for past months
//! is settled before anything goes out; nothing of it is stock of ours.
//! Not here: what a month costs (`domain/goods/storage.rs`).

use super::input::stock::Storage;
use super::lookup::Member;
use super::lookup::stockroom::Stored;
use super::refusal::{Code, Refusal};
use super::stock_paper::{Paper, PaperLine};
use super::supplying::next_slip;
use super::{Decision, Effect, Trouble, Turn, signing_in, standing};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::stock::Slip;
use crate::domain::event::storage::{StorageCharged, StorageGiven, StorageTaken};
use crate::domain::event::warehouse::{MoneyIn, ShopSet};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::storage::{self, Fee};
use crate::domain::id::{SaleId, ShopCode, StorageCode};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

pub(super) fn decide(turn: &Turn<'_>, step: &Storage) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::StoreForOthers)?;
    match step {
        Storage::In { .. } => take_in(turn, step),
        Storage::Out { storage, quantity, paid } => give_out(turn, storage, *quantity, *paid),
        Storage::Fees => charge_all(turn),
        Storage::Statement { storage } => statement(turn, storage),
    }
}

fn found(turn: &Turn<'_>, code: &str) -> Result<Stored, Trouble> {
    match turn.lookup.stored(code.trim().to_uppercase().as_str())? {
        Some(stored) => Ok(stored),
        None => turn.refuse(Code::BadInput, Text::new("till-unknown-storage").with("storage", code)),
    }
}

fn take_in(turn: &Turn<'_>, step: &Storage) -> Result<Decision, Trouble> {
    let Storage::In { owner, name, phone, goods, quantity, each, shelf } = step else {
        return turn.refuse(Code::BadInput, Text::new("till-bad-storage"));
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
    let in_koli = each.is_some();
    let weighs = each.unwrap_or(Quantity::ONE);
    let whole = !in_koli || quantity.is_whole();
    if name.is_empty() || goods.trim().is_empty() || *quantity <= Quantity::ZERO || weighs <= Quantity::ZERO || !whole {
        return turn.refuse(Code::BadInput, Text::new("till-bad-storage"));
    }
    let slip = next_slip(turn)?;
    let storage = StorageCode(format!("T{:05}", turn.lookup.next_storage()?));
    let unit = if in_koli { "koli" } else { "kg" };
    let paper = Paper {
        kind: "stored",
        document: storage.as_str().to_owned(),
        party: name.clone(),
        place: "gudang",
        reason: shelf.clone(),
        lines: vec![PaperLine {
            name: goods.trim().to_owned(),
            unit: unit.to_owned(),
            quantity: *quantity,
            ..PaperLine::default()
        }],
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
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
    decision.effects.push(paper);
    Ok(decision)
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
    let charged: Vec<Month> = stored.charged.iter().map(|(month, _)| *month).collect();
    let terms = (stored.taken.each_milli, stored.taken.rate);
    let fees = storage::due(&stored.moves, terms, &charged, (turn.today(), to_the_end));
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    Ok(fees.map_err(too_large)?)
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
    let sum: Rupiah = fees.iter().map(|fee| fee.amount).sum();
    if paid.is_none() && !sum.is_zero() && !turn.is_approved() {
        let text = Text::new("till-storage-fees-due").with("storage", code).with("amount", sum);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::SellFromWarehouse).into());
    }
    let slip = next_slip(turn)?;
    let event = StorageGiven { slip: slip.clone(), storage: stored.taken.storage.clone(), qty_milli: quantity };
    let paper = Paper {
        kind: "stored-out",
        document: code.to_owned(),
        party: stored.name.clone(),
        place: "gudang",
        lines: out_lines(&stored, quantity, left - quantity, &fees),
        total: (!sum.is_zero()).then_some(sum),
        paid: paid.map_or("", |into| if into == MoneyIn::Cash { "cash" } else { "bank" }).to_owned(),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let number = slip.number;
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(number));
    decision.happenings.extend(charges(turn, &stored, &fees, (&slip, paid.filter(|_| !sum.is_zero())))?);
    decision.happenings.push(Event::StorageGiven(event).into());
    if paid == Some(MoneyIn::Cash) && !sum.is_zero() {
        decision.effects.push(Effect::OpenDrawer);
    }
    decision.effects.push(paper);
    Ok(decision)
}

fn out_lines(stored: &Stored, out: Quantity, left: Quantity, fees: &[Fee]) -> Vec<PaperLine> {
    let unit = stored.taken.unit.clone();
    let line = |name: &str, quantity| PaperLine {
        name: name.to_owned(),
        unit: unit.clone(),
        quantity,
        ..PaperLine::default()
    };
    let mut lines = vec![line(&stored.goods, out), line("sisa", left)];
    lines.extend(fees.iter().map(|fee| PaperLine {
        name: format!("{} · {} kg", fee.month, fee.kilograms),
        amount: Some(fee.amount),
        ..PaperLine::default()
    }));
    lines
}

/// On the first of a month, and again whenever: what is over and was not charged goes on account.
fn charge_all(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let slip = next_slip(turn)?;
    let mut happenings = Vec::new();
    let mut sum = Rupiah::ZERO;
    for code in turn.lookup.storages()? {
        let stored = found(turn, code.as_str())?;
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

/// In, out, left, fees: on paper for the owner.
fn statement(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    let stored = found(turn, code)?;
    let slip = next_slip(turn)?;
    let unit = stored.taken.unit.clone();
    let moved = stored.moves.iter().map(|moved| PaperLine {
        name: moved.date.to_string(),
        unit: unit.clone(),
        quantity: moved.quantity,
        ..PaperLine::default()
    });
    let fees = stored.charged.iter().map(|(month, fee)| PaperLine {
        name: month.to_string(),
        amount: Some(*fee),
        ..PaperLine::default()
    });
    let left = PaperLine {
        name: "sisa".to_owned(),
        unit: unit.clone(),
        quantity: storage::left(&stored.moves),
        ..PaperLine::default()
    };
    let paper = Paper {
        kind: "stored-statement",
        document: stored.taken.storage.as_str().to_owned(),
        party: stored.name.clone(),
        place: "gudang",
        lines: moved.chain([left]).chain(fees).collect(),
        total: Some(stored.charged.iter().map(|(_, fee)| *fee).sum()),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let mut decision = turn.till.quiet(|_| {});
    decision.effects.push(paper);
    Ok(decision)
}
