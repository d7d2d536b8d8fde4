//! A finished sale gets its member, another one, or none (koperasi 1.6).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: two people stand in the record, the price
//! already paid stays, and what came back before stays with whom it was taken from.

use super::past_of;
use crate::domain::cooperative::holder::OWN;
use crate::domain::cooperative::member::purchases_count;
use crate::domain::cooperative::shu::Year;
use crate::domain::event::after_sale::{AttachedLine, MemberAttached};
use crate::domain::event::drawer::Noted;
use crate::domain::event::{Event, SoldLine};
use crate::domain::id::{MemberNumber, ReceiptNumber, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};
use crate::till::answer::MemberView;
use crate::till::basket::Buyer;
use crate::till::lookup::Member;
use crate::till::lookup::past::PastSale;
use crate::till::refusal::Code;
use crate::till::{Decision, Stage, Trouble, Turn, books, cards, noting, selling, signing_in};

pub fn attach(turn: &Turn<'_>, receipt: &ReceiptNumber, number: Option<&str>) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Sell)?;
    let past = *past_of(turn, receipt)?;
    let member = number.map(|number| found(turn, number)).transpose()?;
    let same = past.member.as_ref() == member.as_ref().map(|member| &member.number);
    if same {
        return turn.refuse(Code::BadInput, Text::new("till-attach-same").with("receipt", receipt.to_string()));
    }
    // What is owed, or was paid out of savings, is the member's who bought.
    if past.tenders.iter().any(|part| matches!(part.tender.as_str(), "kasbon" | "sukarela")) {
        return turn.refuse(Code::NotAllowed, Text::new("till-attach-own-money").with("receipt", receipt.to_string()));
    }
    let date = turn.till.shift.as_ref().map_or_else(|| turn.today(), |shift| shift.date);
    let late = agreed(turn, &past, date)?;
    // What counts for a year that is over changes side in its books.
    let date = if date.year() > past.sale.date.year() { Year::of(past.sale.date.year()).last } else { date };
    // A month that was locked meanwhile stays as it is: what changes side does so on the first day after.
    let date = books::open_from(turn.lookup, date)?;
    let attached = attached(turn, &past, member.as_ref(), date);
    let notices = match &member {
        Some(member) => {
            let card = past.sale.card.filter(|_| past.sale.member.as_ref() == Some(&member.number)).unwrap_or(OWN);
            guards(turn, past.sale.date, (&member.number, card), &past.sale.receipt.till, past.at)?
        }
        None => Vec::new(),
    };
    let purchases = match &member {
        Some(member) => {
            let before = turn.lookup.purchases_year(&member.number, past.sale.date.year())?;
            Some(if attached.counts { before + attached.counted } else { before })
        }
        None => None,
    };
    let view = member.map(|member| seen(turn, member));
    let often = !notices.is_empty();
    let mut decision = turn.till.quiet(|next| {
        if let Stage::Done(done) = &mut next.stage
            && done.receipt == *receipt
        {
            done.view.member = view;
            done.view.purchases_year = purchases;
        }
        next.notices = notices;
    });
    decision.next.undo.clone_from(&turn.till.undo);
    decision.happenings.push(Event::MemberAttached(attached).into());
    for (kind, _) in [("member_attached_late", late), ("member_often", often)].iter().filter(|(_, holds)| *holds) {
        let note = noting::note(turn.till, kind);
        let (receipt, approved_by) = (Some(receipt.clone()), turn.approved_by());
        decision
            .happenings
            .push(Event::Noted(Noted { receipt, approved_by, sale: Some(past.sale.sale), ..note }).into());
    }
    Ok(decision)
}

/// Who may be named as a member today, by number or card.
pub fn found(turn: &Turn<'_>, number: &str) -> Result<Member, Trouble> {
    let shown = cards::by_text(turn.lookup, number)?;
    if let Some((member, Some(card))) =
        shown.as_ref().filter(|(_, card)| card.as_ref().is_some_and(|of| !of.is_valid()))
    {
        return Err(selling::blocked(member, card).into());
    }
    match shown.map(|(member, _)| member) {
        None => turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number)),
        Some(member) if member.state.has_left() => {
            let text = Text::new("till-not-a-member").with("name", member.name.as_str());
            turn.refuse(Code::NotAMember, text.with("number", member.number.as_str()))
        }
        Some(member) => Ok(member),
    }
}

/// On the sale's own day a second person agrees, who may be the manager at work unless she sold it; afterwards the
/// manager alone, for some days, and never into a book year that is closed. Answers whether it is late.
fn agreed(turn: &Turn<'_>, past: &PastSale, date: BusinessDate) -> Result<bool, Trouble> {
    let user = turn.user()?;
    let number = past.sale.receipt.to_string();
    let manager = user.role == Role::Manajer && user.id != past.cashier;
    let days = date.days_since(past.sale.date);
    if days == 0 {
        return match manager || turn.is_approved() {
            true => Ok(false),
            false => turn.refuse(Code::NeedsApproval, Text::new("till-attach-approval").with("receipt", number)),
        };
    }
    let year = past.sale.date.year();
    if turn.lookup.year_is_closed(year)? {
        let text = Text::new("till-attach-year-closed").with("receipt", number).with("year", year.to_string());
        return turn.refuse(Code::NotAllowed, text);
    }
    if !(0..=turn.settings.attach_days).contains(&days) {
        let text = Text::new("till-attach-too-late").with("receipt", number).with("days", turn.settings.attach_days);
        return turn.refuse(Code::NotAllowed, text);
    }
    if user.role != Role::Manajer {
        return turn.refuse(Code::NotAllowed, Text::new("till-attach-manager").with("receipt", number));
    }
    match manager || turn.is_approved() {
        true => Ok(true),
        false => turn.refuse(Code::NeedsApproval, Text::new("till-attach-approval").with("receipt", number)),
    }
}

/// What was not returned so far changes side (J54).
fn attached(turn: &Turn<'_>, past: &PastSale, member: Option<&Member>, date: BusinessDate) -> MemberAttached {
    let left = |(n, sold): (u32, &SoldLine)| {
        let back = super::came_back(past, n);
        AttachedLine {
            book: sold.book,
            place: sold.place,
            amount: sold.amount - back.amount,
            discount: sold.discount - back.discount,
            ppn_amount: sold.ppn_amount - back.ppn,
            cost: sold.cost - back.cost,
            consignment: sold.consignment,
            due: sold.due - back.due,
            service: sold.pharmacy.service,
        }
    };
    let lines: Vec<AttachedLine> = (1..).zip(&past.sale.lines).map(left).collect();
    let counted = |line: &AttachedLine| line.amount - line.discount - line.ppn_amount;
    MemberAttached {
        receipt: past.sale.receipt.clone(),
        sale: past.sale.sale,
        sale_date: past.sale.date,
        date,
        was: past.member.clone(),
        was_counts: past.counts,
        member: member.map(|member| member.number.clone()),
        counts: member.is_some_and(|member| purchases_count(member.kind, member.state)),
        counted: lines.iter().map(counted).sum::<Rupiah>(),
        lines,
        approved_by: turn.approved_by(),
    }
}

fn seen(turn: &Turn<'_>, member: Member) -> MemberView {
    let buyer: Buyer = selling::buyer(member, &turn.settings);
    buyer.view()
}

/// Between two tills: nobody shops at both so soon (koperasi 1.6).
const TWO_TILLS_MILLIS: i64 = 10 * 60 * 1_000;

/// What the manager should look at: one member on very many sales of a day, or one card of hers at two tills at once.
pub fn guards(
    turn: &Turn<'_>,
    date: BusinessDate,
    (member, card): (&MemberNumber, u32),
    till: &TillLetter,
    at: Instant,
) -> Result<Vec<Text>, Trouble> {
    let sales = turn.lookup.member_sales(member, date)?;
    let mut notices = Vec::new();
    let most = turn.settings.member_sales_day;
    if i64::try_from(sales.len()).unwrap_or(i64::MAX) >= most {
        notices.push(Text::new("till-member-often").with("number", member.as_str()).with("most", most));
    }
    let elsewhere = |(other, then, with): &&(TillLetter, Instant, u32)| {
        other != till && *with == card && (at.millis() - then.millis()).abs() <= TWO_TILLS_MILLIS
    };
    if let Some((other, then, _)) = sales.iter().find(elsewhere) {
        let text = Text::new("till-member-two-tills").with("number", member.as_str());
        notices.push(text.with("till", other.as_str()).with("at", *then));
    }
    Ok(notices)
}
