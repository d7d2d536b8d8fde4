//! *Perlu dilihat*: what the day's facts ask of the manager, each with what happened, what to do, and the one key that
//! helps.
//!
//! Long because each kind of task is a short sentence maker of its own.
//! Always holds: the most urgent first; what needs no hand is not in the list; a kind of exception is one line, however
//! often it happened.

use std::collections::BTreeMap;

use super::{Entry, Names, Read, Unsettled};
use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::goods::ceiling::Force;
use crate::domain::goods::price_change;
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::sipnap::Month;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};
use crate::station::counter::lists::FoundGoods;
use crate::store::pricelist::{AboveCeiling, CostMoved};
use crate::store::sipnap::ChangedMonth;
use crate::store::{Store, StoreError};
use crate::till::input::books::Books;

/// How much it asks to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Must not go on: expired medicines.
    Stop,
    /// Work goes on, something waits.
    Attention,
    /// To know.
    Info,
}

/// What the key of a line leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Help {
    See(ExceptionKind),
    Settle,
    /// All labels of the queue come out of the printer.
    PrintLabels,
    CloseDay(BusinessDate),
    /// The price of these goods is set, this one if nobody knows better.
    SetPrice(Box<FoundGoods>, Rupiah),
    /// Prices above their ceiling come down to it: of these goods, of all where none is named.
    ToCeiling(Vec<Sku>),
    /// Goods are taken into the catalogue, one scan at a time.
    TakeGoodsIn,
    /// What the shop decides about itself.
    House,
    /// This receipt is opened: a sale that may stand under the wrong member is moved there.
    Receipt(ReceiptNumber),
    /// The papers of this till, to be looked through.
    Papers,
    /// Copies of the shop.
    Keep,
    /// The books are put right by this, where two people agree.
    Books(Box<Books>),
    /// What to do, in words: it is done elsewhere.
    Say(Text),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub urgency: Urgency,
    pub about: About,
    pub title: Text,
    pub detail: Text,
    pub help: Help,
}

/// What it is about; the screen has an icon and a word on the key for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Paper,
    PastDate,
    Price,
    Goods,
    Payment,
    Member,
    Drawer,
    Barcode,
    Day,
    Sipnap,
    Licence,
    Scale,
    Copies,
    Exception(ExceptionKind),
}

/// What tasks are made from.
pub(super) struct Facts<'a> {
    pub store: &'a Store,
    pub names: &'a Names,
    pub read: &'a Read,
    pub entries: &'a [Entry],
    pub unsettled: &'a [Unsettled],
    pub now: Instant,
}

/// Goods of one kind that are named; the others are counted.
const NAMED: usize = 3;

pub(super) fn tasks(facts: &Facts<'_>) -> Result<Vec<Task>, StoreError> {
    let mut tasks = past_date(facts);
    tasks.extend(no_goods(facts));
    tasks.extend(unfinished(facts));
    tasks.extend(papers(facts));
    tasks.extend(unclosed(facts));
    tasks.extend(sipnap(facts));
    tasks.extend(sipnap_changed(facts));
    tasks.extend(super::licences::tasks(&facts.read.licences, facts.names));
    tasks.extend(super::applicants::task(&facts.read.applicants));
    tasks.extend(openings(facts));
    tasks.extend(labels(facts));
    tasks.extend(beyond(facts));
    tasks.extend(clashes(facts));
    tasks.extend(above_ceiling(facts));
    tasks.extend(costs_moved(facts));
    tasks.extend(over_returned(facts));
    tasks.extend(given_twice(facts));
    tasks.extend(taken_twice(facts));
    tasks.extend(super::twice::tasks(&facts.read.twice));
    tasks.extend(under_way(facts));
    tasks.extend(counted_unheard(facts));
    tasks.extend(beyond_limit(facts));
    tasks.extend(over_served(facts));
    tasks.extend(waiting(facts));
    tasks.extend(unsettled(facts));
    tasks.extend(members(facts)?);
    tasks.extend(exceptions(facts));
    tasks.extend(unknown(facts));
    tasks.sort_by_key(|task| task.urgency);
    Ok(tasks)
}

fn past_date(facts: &Facts<'_>) -> Vec<Task> {
    let task = |past: &crate::store::day::PastDate| Task {
        urgency: Urgency::Stop,
        about: About::PastDate,
        title: past_date_title(past.quantity, &past.unit, &past.name),
        detail: match (past.batch.is_empty(), past.shelf.is_empty()) {
            (true, _) => Text::new("today-past-date-detail-no-batch").with("expiry", past.expiry),
            (false, true) => {
                Text::new("today-past-date-detail").with("batch", past.batch.as_str()).with("expiry", past.expiry)
            }
            (false, false) => Text::new("today-past-date-detail-shelf")
                .with("batch", past.batch.as_str())
                .with("expiry", past.expiry)
                .with("shelf", past.shelf.as_str()),
        },
        help: Help::Say(Text::new("today-say-quarantine")),
    };
    facts.read.past_date.iter().map(task).collect()
}

/// `5 botol Parasetamol drop 15 ml kedaluwarsa`; a name that says the unit itself, if only its beginning, says it once.
pub fn past_date_title(quantity: Quantity, unit: &str, name: &str) -> Text {
    let begins = |word: &str| word.to_lowercase().starts_with(&unit.to_lowercase());
    let text = match name.split(' ').any(begins) {
        true => Text::new("today-past-date-named"),
        false => Text::new("today-past-date").with("unit", unit),
    };
    text.with("quantity", quantity).with("name", name)
}

/// A shop's first day: without goods nothing can be sold.
fn no_goods(facts: &Facts<'_>) -> Option<Task> {
    (!facts.read.has_goods).then(|| Task {
        urgency: Urgency::Attention,
        about: About::Goods,
        title: Text::new("today-no-goods"),
        detail: Text::new("today-no-goods-detail"),
        help: Help::TakeGoodsIn,
    })
}

/// What the first start did not ask for: it is not waited for, but papers and QRIS want it.
fn unfinished(facts: &Facts<'_>) -> Option<Task> {
    let lacks = match (facts.read.has_goods, facts.read.has_address, facts.read.has_qris) {
        (false, ..) | (_, true, true) => return None,
        (_, false, true) => "address",
        (_, true, false) => "qris",
        (_, false, false) => "both",
    };
    Some(Task {
        urgency: Urgency::Info,
        about: About::Licence,
        title: Text::new("today-unfinished").with("lacks", lacks),
        detail: Text::new("today-unfinished-detail"),
        help: Help::House,
    })
}

/// A paper of which nobody knows may be in a customer's hand; one that waits is printed by itself.
fn papers(facts: &Facts<'_>) -> Vec<Task> {
    let task = |papers: &crate::store::day::Papers| {
        let title = match papers.state.as_str() {
            "queued" => "today-papers-wait",
            "unknown" => "today-papers-unknown",
            _ => "today-papers-failed",
        };
        Task {
            urgency: Urgency::Attention,
            about: About::Paper,
            title: Text::new(title).with("count", papers.count),
            detail: Text::new("today-papers-detail").with("since", papers.since),
            help: Help::Papers,
        }
    };
    // A paper of the last minute is on its way.
    let old = |papers: &&crate::store::day::Papers| {
        papers.state != "queued" || facts.now.millis() - papers.since.millis() >= 60_000
    };
    facts.read.papers.iter().filter(old).map(task).collect()
}

fn unclosed(facts: &Facts<'_>) -> Option<Task> {
    let date = facts.read.unclosed?;
    Some(Task {
        urgency: Urgency::Attention,
        about: About::Day,
        title: Text::new("today-unclosed").with("date", date),
        detail: Text::new("today-unclosed-detail"),
        help: Help::CloseDay(date),
    })
}

/// A sentence of `Oktober 2026`.
fn of_month(key: &'static str, month: Month) -> Text {
    let first = month.first();
    Text::new(key).with("month", i64::from(first.month())).with("year", first.year().to_string())
}

/// The state waits for the month's narcotics and psychotropics until the tenth; after that it is late (A32).
fn sipnap(facts: &Facts<'_>) -> Vec<Task> {
    let task = |(month, compared): &(Month, bool)| {
        let late = month.due() < facts.read.date;
        let title = if late { "today-sipnap-late" } else { "today-sipnap-due" };
        let detail = if *compared { "today-sipnap-compared" } else { "today-sipnap-draft" };
        Task {
            urgency: if late { Urgency::Stop } else { Urgency::Attention },
            about: About::Sipnap,
            title: of_month(title, *month).with("due", month.due()),
            detail: Text::new(detail),
            help: Help::Say(of_month("today-say-sipnap", *month)),
        }
    };
    facts.read.sipnap.iter().map(task).collect()
}

/// What the state was told is no longer what the books say: it is told again (A32, A35).
fn sipnap_changed(facts: &Facts<'_>) -> Vec<Task> {
    let task = |of: &ChangedMonth| {
        let (changed, name, unit) = of.changes.first()?;
        Some(Task {
            urgency: Urgency::Attention,
            about: About::Sipnap,
            title: of_month("today-sipnap-changed", of.month).with("number", of.number.as_str()),
            detail: Text::new("today-sipnap-changed-detail")
                .with("what", changed.what)
                .with("name", name.as_str())
                .with("unit", unit.as_str())
                .with("was", changed.was)
                .with("now", changed.now)
                .with("more", of.changes.len() - 1),
            help: Help::Say(of_month("today-say-sipnap-changed", of.month)),
        })
    };
    facts.read.sipnap_changed.iter().filter_map(task).collect()
}

fn openings(facts: &Facts<'_>) -> Vec<Task> {
    let other = facts.read.shifts.iter().filter(|shift| !shift.opening_difference.is_zero());
    let task = |shift: &crate::store::day::DayShift| {
        let short = shift.opening_difference.is_negative();
        let key = if short { "today-opening-less" } else { "today-opening-more" };
        Task {
            urgency: Urgency::Attention,
            about: About::Drawer,
            title: Text::new(key).with("till", shift.till.to_string()).with("amount", shift.opening_difference.abs()),
            detail: Text::new("today-opening-detail")
                .with("cashier", facts.names.name(&shift.cashier))
                .with("time", shift.opened),
            help: Help::Say(Text::new("today-say-opening")),
        }
    };
    other.map(task).collect()
}

fn beyond(facts: &Facts<'_>) -> Vec<Task> {
    let beyond = &facts.read.beyond;
    let task = |goods: &crate::store::day::Beyond| Task {
        urgency: Urgency::Attention,
        about: About::Goods,
        title: match goods.batch {
            None => Text::new("today-beyond").with("name", goods.name.as_str()),
            Some(_) => Text::new("today-overdrawn").with("name", goods.name.as_str()),
        },
        detail: match goods.batch.as_deref() {
            None => Text::new("today-beyond-detail"),
            Some("") => Text::new("today-overdrawn-detail"),
            Some(batch) => Text::new("today-overdrawn-detail-batch").with("batch", batch),
        }
        .with("quantity", goods.quantity.abs())
        .with("unit", goods.unit.as_str()),
        help: Help::Say(Text::new(if goods.batch.is_none() { "today-say-count" } else { "today-say-overdrawn" })),
    };
    let mut tasks: Vec<Task> = beyond.iter().take(NAMED).map(task).collect();
    if beyond.len() > NAMED {
        tasks.push(Task {
            urgency: Urgency::Attention,
            about: About::Goods,
            title: Text::new("today-beyond-more").with("count", beyond.len() - NAMED),
            detail: Text::new("today-beyond-more-detail"),
            help: Help::Say(Text::new("today-say-count")),
        });
    }
    tasks
}

/// The shelf does not say what the till does (R15, N15): one line, whatever their number, with one key for all.
fn labels(facts: &Facts<'_>) -> Option<Task> {
    let labels = &facts.read.labels;
    let first = labels.first()?;
    let (name, unit) = (first.name.as_str(), first.unit.as_str());
    let detail = match (first.label, first.price) {
        (Some(label), Some(price)) => Text::new("today-labels-detail").with("label", label).with("price", price),
        (None, Some(price)) => Text::new("today-labels-detail-never").with("price", price),
        _ => Text::new("today-labels-detail-claimed"),
    };
    Some(Task {
        urgency: Urgency::Attention,
        about: About::Price,
        title: Text::new("today-labels").with("count", labels.len()),
        detail: detail.with("name", name).with("unit", unit),
        help: Help::PrintLabels,
    })
}

/// Two people set one price without knowing of each other (N20): the later holds, the manager says which is meant.
fn clashes(facts: &Facts<'_>) -> Vec<Task> {
    let task = |clash: &crate::station::pricelist::Clashing| {
        Some(Task {
            urgency: Urgency::Attention,
            about: About::Price,
            title: Text::new("today-price-clash").with("name", clash.name.as_str()),
            detail: clash.said.first()?.clone(),
            help: Help::Say(Text::new("today-say-price-clash").with("name", clash.name.as_str())),
        })
    };
    facts.read.clashes.iter().take(NAMED).filter_map(task).collect()
}

/// A ceiling came down below a price (R22): the till does not sell there any more, and one key puts it right.
fn above_ceiling(facts: &Facts<'_>) -> Vec<Task> {
    let all = &facts.read.above_ceiling;
    let task = |goods: &AboveCeiling| {
        let crossed = goods.crossed.iter().find(|crossed| crossed.above.force == Force::Blocks)?;
        let above = &crossed.above;
        let rule = if above.number.is_empty() { "none" } else { above.number.as_str() };
        Some(Task {
            urgency: Urgency::Attention,
            about: About::Price,
            title: Text::new("today-above-ceiling").with("name", goods.product.name.as_str()),
            detail: Text::new("today-above-ceiling-detail")
                .with("field", crossed.field.as_str())
                .with("price", crossed.price)
                .with("most", above.most)
                .with("rule", rule),
            help: Help::ToCeiling(vec![goods.product.sku.clone()]),
        })
    };
    let mut tasks: Vec<Task> = all.iter().take(NAMED).filter_map(task).collect();
    if all.len() > NAMED {
        tasks.push(Task {
            urgency: Urgency::Attention,
            about: About::Price,
            title: Text::new("today-above-ceiling-more").with("count", all.len() - NAMED),
            detail: Text::new("today-above-ceiling-more-detail"),
            help: Help::ToCeiling(Vec::new()),
        });
    }
    tasks
}

/// What goods cost has moved since their price was set (R50): a line for each, with a price at the margin it had.
fn costs_moved(facts: &Facts<'_>) -> Vec<Task> {
    let task = |moved: &CostMoved| {
        let price = moved.prices.umum;
        let proposed = price_change::at_old_margin(price, moved.was, moved.cost)?;
        let goods = FoundGoods {
            product: moved.product.clone(),
            prices: Some(moved.prices.clone()),
            on_shelf: Quantity::ZERO,
            shelf: moved.product.shelf.clone().unwrap_or_default(),
            clash: None,
        };
        Some(Task {
            urgency: Urgency::Attention,
            about: About::Price,
            title: Text::new("today-cost-moved")
                .with("name", moved.product.name.as_str())
                .with("was", moved.was)
                .with("cost", moved.cost),
            detail: Text::new("today-cost-moved-detail")
                .with("price", price)
                .with("unit", moved.product.base_unit())
                .with("proposed", proposed),
            help: Help::SetPrice(Box::new(goods), proposed),
        })
    };
    facts.read.costs_moved.iter().filter_map(task).collect()
}

/// The same goods came back at two tills (R39): both stand, the manager looks at both.
fn over_returned(facts: &Facts<'_>) -> Vec<Task> {
    let task = |over: &crate::store::over_returned::OverReturned| {
        let by: Vec<String> = over.papers.iter().map(|paper| paper.receipt.to_string()).collect();
        Task {
            urgency: Urgency::Attention,
            about: About::Exception(ExceptionKind::OverReturned),
            title: Text::new("today-over-returned").with("name", over.name.as_str()),
            detail: Text::new("today-over-returned-detail")
                .with("receipt", over.receipt.to_string())
                .with("sold", over.sold)
                .with("returned", over.returned)
                .with("unit", over.unit.as_str())
                .with("by", by.join(", ")),
            help: Help::See(ExceptionKind::OverReturned),
        }
    };
    facts.read.over_returned.iter().take(NAMED).map(task).collect()
}

/// Two tills gave one number to two people (koperasi 1.2): what both saved and bought stands under it, so that the
/// manager must tell them apart before anything more is added.
fn given_twice(facts: &Facts<'_>) -> Vec<Task> {
    let task = |given: &crate::store::given_twice::GivenTwice| {
        let one = |of: &crate::store::given_twice::Applicant| format!("{} ({})", of.name, of.till);
        let who: Vec<String> = given.to.iter().map(one).collect();
        Task {
            urgency: Urgency::Stop,
            about: About::Member,
            title: Text::new("today-given-twice").with("number", given.number.as_str()),
            detail: Text::new("today-given-twice-detail").with("who", who.join(", ")),
            help: Help::Say(Text::new("today-say-given-twice").with("number", given.number.as_str())),
        }
    };
    facts.read.given_twice.iter().take(NAMED).map(task).collect()
}

fn waiting(facts: &Facts<'_>) -> Vec<Task> {
    let task = |payment: &crate::store::day::WaitingPayment| {
        let minutes = (facts.now.millis() - payment.since.millis()).max(0) / 60_000;
        Task {
            urgency: Urgency::Info,
            about: About::Payment,
            title: Text::new("today-waiting").with("amount", payment.amount).with("minutes", minutes),
            detail: Text::new("today-waiting-detail")
                .with("till", payment.till.to_string())
                .with("cashier", facts.names.name(&payment.cashier)),
            help: Help::Say(Text::new("today-say-waiting").with("till", payment.till.to_string())),
        }
    };
    facts.read.waiting.iter().map(task).collect()
}

/// A line for each means whose money the bank has had long enough.
fn unsettled(facts: &Facts<'_>) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (tender, key) in [("qris", "today-unsettled-qris"), ("card", "today-unsettled-card")] {
        let late = facts.unsettled.iter().filter(|open| open.late && open.tender == tender);
        let amount: Rupiah = late.clone().map(|open| open.open.amount).sum();
        if amount.is_zero() {
            continue;
        }
        tasks.push(Task {
            urgency: Urgency::Attention,
            about: About::Payment,
            title: Text::new(key).with("amount", amount),
            detail: match late.filter_map(|open| open.open.date).min() {
                Some(oldest) => Text::new("today-unsettled-detail").with("date", oldest),
                None => Text::new("today-unsettled-detail-old"),
            },
            help: Help::Settle,
        });
    }
    tasks
}

fn members(facts: &Facts<'_>) -> Result<Vec<Task>, StoreError> {
    let mut tasks = Vec::new();
    for hint in &facts.read.hints {
        let member = hint.member();
        let name = facts.store.member_name(member)?;
        let (title, detail) = match hint {
            Hint::Many { member, sales, .. } => (
                Text::new("today-member-many").with("name", name).with("sales", *sales),
                Text::new("today-member-detail").with("number", member.as_str()),
            ),
            Hint::TwoTills { first, second, minutes, .. } => (
                Text::new("today-member-two-tills").with("name", name).with("minutes", *minutes),
                Text::new("today-member-receipts").with("first", first.to_string()).with("second", second.to_string()),
            ),
            Hint::Own { cashier, sales, total, .. } => (
                Text::new("today-member-own").with("name", facts.names.name(cashier)).with("sales", *sales),
                Text::new("today-member-own-detail").with("number", member.as_str()).with("amount", *total),
            ),
            Hint::Far { total, usual, .. } => (
                Text::new("today-member-far").with("name", name).with("amount", *total),
                Text::new("today-member-far-detail").with("number", member.as_str()).with("usual", *usual),
            ),
        };
        let help = Help::Receipt(hint.receipt().clone());
        tasks.push(Task { urgency: Urgency::Attention, about: About::Member, title, detail, help });
    }
    Ok(tasks)
}

/// One line a kind: how often, and who how often.
fn exceptions(facts: &Facts<'_>) -> Vec<Task> {
    let mut tasks = Vec::new();
    for kind in ExceptionKind::ALL.into_iter().filter(|kind| kind.asks_for_a_look()) {
        if matches!(kind, ExceptionKind::UnknownBarcode | ExceptionKind::OverReturned) {
            continue;
        }
        let of_kind: Vec<&Entry> = facts.entries.iter().filter(|entry| entry.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let mut by_cashier: BTreeMap<&str, usize> = BTreeMap::new();
        of_kind.iter().for_each(|entry| *by_cashier.entry(&entry.cashier).or_default() += 1);
        let mut most: Vec<(&str, usize)> = by_cashier.into_iter().collect();
        most.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let named = most.iter().take(NAMED).map(|(name, count)| format!("{name} {count}"));
        let who = named.collect::<Vec<_>>().join(", ");
        tasks.push(Task {
            urgency: Urgency::Info,
            about: About::Exception(kind),
            title: Text::new(counted(kind)).with("count", of_kind.len()),
            detail: Text::new("today-who").with("who", who),
            help: Help::See(kind),
        });
    }
    tasks
}

/// How many of a kind there were, as a sentence.
const fn counted(kind: ExceptionKind) -> &'static str {
    match kind {
        ExceptionKind::Void => "today-count-void",
        ExceptionKind::Return => "today-count-return",
        ExceptionKind::OverReturned => "today-count-over-returned",
        ExceptionKind::Override => "today-count-override",
        ExceptionKind::NoSale => "today-count-no-sale",
        ExceptionKind::Cancelled => "today-count-cancelled",
        ExceptionKind::LineRemoved => "today-count-line-removed",
        ExceptionKind::MemberAttached => "today-count-member-attached",
        ExceptionKind::TenderCorrected => "today-count-tender-corrected",
        ExceptionKind::Reprint => "today-count-reprint",
        ExceptionKind::LabelPrice => "today-count-label-price",
        ExceptionKind::CeilingRefused => "today-count-ceiling-refused",
        ExceptionKind::LimitRefused => "today-count-limit-refused",
        ExceptionKind::AgeRefused => "today-count-age-refused",
        ExceptionKind::UnknownBarcode => "today-count-unknown-barcode",
        ExceptionKind::OtherGoods => "today-count-other-goods",
        ExceptionKind::CashOut => "today-count-cash-out",
        ExceptionKind::SlipVoided => "today-count-slip-voided",
        ExceptionKind::TransferDiffers => "today-count-transfer-differs",
        ExceptionKind::StorageDiffers => "today-count-storage-differs",
        ExceptionKind::ApprovedLater => "today-count-approved-later",
    }
}

/// The same faktur, the same transfer at two tills apart: the goods stand in the books twice.
fn taken_twice(facts: &Facts<'_>) -> Vec<Task> {
    let task = |twice: &crate::store::day::TakenTwice| Task {
        urgency: Urgency::Attention,
        about: About::Goods,
        title: Text::new("today-twice").with("kind", twice.kind.as_str()).with("number", twice.number.as_str()),
        detail: match twice.kind.as_str() {
            "faktur" => Text::new("today-twice-faktur").with("supplier", twice.supplier.as_str()),
            _ => Text::new("today-twice-transfer"),
        }
        .with("times", twice.times),
        help: Help::Say(match twice.kind.as_str() {
            "faktur" => Text::new("today-say-twice-faktur"),
            _ => Text::new("today-say-twice-transfer"),
        }),
    };
    facts.read.taken_twice.iter().map(task).collect()
}

/// A count that could not know what another till had done before: it is in the difference and in the books (R52).
fn counted_unheard(facts: &Facts<'_>) -> Vec<Task> {
    let task = |unheard: &crate::store::late::CountedUnheard| Task {
        urgency: Urgency::Attention,
        about: About::Goods,
        title: Text::new("today-counted-unheard").with("name", unheard.name.as_str()),
        detail: Text::new("today-counted-unheard-detail")
            .with("date", unheard.date)
            .with("quantity", unheard.quantity)
            .with("unit", unheard.unit.as_str())
            .with("papers", unheard.references.join(", ")),
        help: Help::Say(Text::new("today-say-counted-unheard")),
    };
    facts.read.counted_unheard.iter().map(task).collect()
}

/// What was sent to another place too long ago: it is in nobody's stock until somebody counts it in (koperasi 3.3).
fn under_way(facts: &Facts<'_>) -> Vec<Task> {
    let task = |under_way: &crate::store::suppliers::Sent| {
        let sent = &under_way.sent;
        let value: Rupiah = sent.parts.iter().map(|part| part.value).sum();
        Task {
            urgency: Urgency::Attention,
            about: About::Goods,
            title: Text::new("today-under-way").with("number", sent.transfer.as_str()).with("place", sent.to.code()),
            detail: Text::new("today-under-way-detail")
                .with("date", sent.slip.date)
                .with("days", facts.read.date.days_since(sent.slip.date))
                .with("goods", sent.parts.len())
                .with("value", value),
            help: Help::Say(Text::new("today-say-under-way")),
        }
    };
    facts.read.under_way.iter().map(task).collect()
}

/// One buyer got more of what is often misused than a day allows, from tills that knew nothing of each other (A27).
fn beyond_limit(facts: &Facts<'_>) -> Vec<Task> {
    let task = |beyond: &crate::domain::pharmacy::beyond_limit::BeyondLimit| {
        let receipts: Vec<String> = beyond.receipts.iter().map(ToString::to_string).collect();
        Task {
            urgency: Urgency::Attention,
            about: About::Goods,
            title: Text::new("today-beyond-limit").with("name", beyond.name.as_str()),
            detail: Text::new("today-beyond-limit-detail")
                .with("sold", beyond.sold)
                .with("limit", beyond.limit)
                .with("unit", beyond.unit.as_str())
                .with("date", beyond.date)
                .with("receipts", receipts.join(", ")),
            help: Help::Say(Text::new("today-say-beyond-limit")),
        }
    };
    facts.read.beyond_limit.iter().take(NAMED).map(task).collect()
}

/// More of a prescription went out than it allows, from tills that knew nothing of each other (A23).
fn over_served(facts: &Facts<'_>) -> Vec<Task> {
    let task = |over: &crate::domain::pharmacy::over_served::OverServed| {
        let receipts: Vec<String> = over.receipts.iter().map(ToString::to_string).collect();
        Task {
            urgency: Urgency::Attention,
            about: About::Goods,
            title: Text::new("today-over-served").with("rx", over.label.as_str()).with("name", over.name.as_str()),
            detail: Text::new("today-over-served-detail")
                .with("handed", over.handed)
                .with("allowed", over.allowed)
                .with("unit", over.unit.as_str())
                .with("receipts", receipts.join(", ")),
            help: Help::Say(Text::new("today-say-over-served").with("rx", over.label.as_str())),
        }
    };
    facts.read.over_served.iter().take(NAMED).map(task).collect()
}

/// Barcodes nobody has told the shop about, over some weeks (R7).
fn unknown(facts: &Facts<'_>) -> Option<Task> {
    let unknown = &facts.read.unknown;
    let (code, count, _) = unknown.first()?;
    Some(Task {
        urgency: Urgency::Info,
        about: About::Barcode,
        title: Text::new("today-unknown").with("count", unknown.len()),
        detail: Text::new("today-unknown-detail").with("code", code.as_str()).with("count", *count),
        help: Help::See(ExceptionKind::UnknownBarcode),
    })
}
